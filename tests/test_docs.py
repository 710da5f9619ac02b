"""The pages made from the tables are current, and README says what is true."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

from nlrbcase import rules

ROOT = Path(__file__).resolve().parents[1]


def _generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("generate", ROOT / "docs" / "generate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


PAGES: dict[Path, str] = _generator().pages()


class TestGeneratedPages:
    """generated from the tables (a command regenerates it, a test keeps it current)"""

    @pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
    def test_a_page_is_current(self, path: Path) -> None:
        assert path.read_text(encoding="utf-8") == PAGES[path], "run: python docs/generate.py"

    def test_every_rule_has_its_section_and_an_example(self) -> None:
        page = PAGES[ROOT / "docs" / "reference" / "rules.md"]

        for rule in rules():
            section = page.split(f"\n### {rule.key}\n")[1].split("\n### ")[0]
            assert section.count("\n- **") == len(rule.versions)
            assert section.count("\n  Evidence: ") == len(rule.versions)
            assert "Example: `nlrbcase due " in section or "No example: " in section


class TestReadme:
    """under 100 lines"""

    def test_it_is_short(self) -> None:
        assert len((ROOT / "README.md").read_text(encoding="utf-8").splitlines()) < 100

    def test_it_counts_the_rules(self) -> None:
        text = (ROOT / "README.md").read_text(encoding="utf-8")

        assert f"{len(rules())} rules" in text

    @pytest.mark.parametrize(
        "page",
        [
            "README.md",
            *(
                f"docs/{p}"
                for p in ("explanation/counting.md", "explanation/readings-and-evidence.md")
            ),
        ],
    )
    def test_its_links_lead_somewhere(self, page: str) -> None:
        path = ROOT / page
        links = re.findall(r"\]\(([^)#]+)[^)]*\)", path.read_text(encoding="utf-8"))

        assert links or page != "README.md"
        for link in links:
            assert link.startswith("http") or (path.parent / link).exists()
