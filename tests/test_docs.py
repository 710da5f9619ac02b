"""The pages made from the tables are current, and README says what is true."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from generating.command_line import Command, commands
from generating.event_fields import COUNTED, fields
from generating.markdown import anchor
from generating.pages import REFERENCE, pages
from generating.schemas import SCHEMAS
from generating.topics import topics
from nlrbcase import Ballot, CaseType, Count, Event, Family, Kind, Rule, procedure_of, rules
from nlrbcase.results import results

ROOT = Path(__file__).resolve().parents[1]
PAGES = pages()
MARKDOWN = [path for path in PAGES if path.suffix == ".md"]


@cache
def _made(path: Path) -> str:
    """Return the text of a generated page."""
    return PAGES[path]()


@cache
def _anchors(path: Path) -> Counter[str]:
    """Return the anchors of a page's headings, and how many headings have each."""
    text = _made(path) if path in PAGES else path.read_text(encoding="utf-8")
    without_code = re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)
    return Counter(anchor(found) for found in re.findall(r"^#+ (.*)$", without_code, re.MULTILINE))


def _section(page: str, heading: str) -> str:
    """Return the section of a heading of the third level."""
    return re.split(r"\n##+ ", _made(REFERENCE / page).split(f"\n### {heading}\n")[1])[0]


class TestGeneratedPages:
    """generated from the tables (a command regenerates it, a test keeps it current)"""

    @pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
    def test_a_page_is_current(self, path: Path) -> None:
        assert path.read_text(encoding="utf-8") == _made(path), "run: python docs/generate.py"

    def test_no_page_is_left_from_before(self) -> None:
        assert set(REFERENCE.iterdir()) == set(PAGES)

    def test_nothing_around_it_changes_a_page(self, tmp_path: Path) -> None:
        code = "from generating.pages import pages; print(*[made() for made in pages().values()])"
        around = {
            "PYTHONPATH": str(ROOT / "docs"),
            "PYTHONHASHSEED": "7",
            "PYTHONUTF8": "1",
            "COLUMNS": "40",
            "NLRBCASE_DOCKET": str(tmp_path / "other.db"),
            "TZ": "Pacific/Kiritimati",
        }

        made = subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, **around},
            capture_output=True,
            check=True,
            encoding="utf-8",
        ).stdout

        assert made == " ".join(_made(path) for path in PAGES) + "\n"

    @pytest.mark.parametrize("path", MARKDOWN, ids=lambda path: path.name)
    def test_each_heading_has_an_anchor_of_its_own(self, path: Path) -> None:
        assert [found for found, times in _anchors(path).items() if times > 1] == []

    @pytest.mark.parametrize("path", MARKDOWN, ids=lambda path: path.name)
    def test_its_links_lead_to_a_heading(self, path: Path) -> None:
        links = set(re.findall(r"\]\(([^)#\s]*)(?:#([^)]*))?\)", _made(path)))

        for page, heading in links:
            to = (path.parent / page).resolve() if page else path
            assert to.exists(), page
            assert not heading or _anchors(to)[heading], f"{page}#{heading}"

    @pytest.mark.parametrize("path", MARKDOWN, ids=lambda path: path.name)
    def test_a_page_is_plain_markdown(self, path: Path) -> None:
        text = _made(path)

        assert "<a " not in text
        assert not re.search(r"[ \t]$", text, re.MULTILINE)
        assert "\n\n\n" not in text.replace("```text\n", "")


class TestRules:
    """Each rule has its own anchor with versions, clause, citation, evidence, example, cautions."""

    @pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.key)
    def test_a_rule_has_its_section_and_an_example(self, rule: Rule) -> None:
        section = _section("rules.md", rule.key)

        assert section.count("\n- **") == len(rule.versions)
        assert section.count("\n  Evidence: ") == len(rule.versions)
        assert "Example: `nlrbcase due " in section or "No example: " in section
        for version in rule.versions:
            assert version.cite in section
            assert version.text in section
            assert all(caution.said in section for caution in (*rule.cautions, *version.cautions))

    def test_every_rule_has_a_topic(self) -> None:
        assert set(topics()) == set(rules())


class TestEvents:
    """every kind: what it means, which fields it takes, what it starts, which moves it makes"""

    @pytest.mark.parametrize("kind", Kind, ids=lambda kind: kind.value)
    def test_a_kind_has_its_section_with_every_move_and_rule(self, kind: Kind) -> None:
        section = _section("events.md", kind.value)

        for law in map(procedure_of, Family):
            for track in law.tracks:
                moves = [each for stage in track.moves.values() for each in stage]
                mine = [move for move in moves if move.event is kind]
                assert all(move.cite in section for move in mine)
            for rule in law.rules:
                concerned = {*rule.runs_from, *rule.opens_with, *rule.met_by, rule.law_as_of}
                assert kind not in concerned or f"rules.md#{rule.key}" in section

    @pytest.mark.parametrize("kind", Kind, ids=lambda kind: kind.value)
    def test_ballots_are_judged_of_the_kinds_that_take_them(self, kind: Kind) -> None:
        count = Count({"Union": 2}, against=1, challenged=0)
        event = Event(kind, date(2024, 3, 13), count=count)

        judged = bool(results(event, CaseType.RC, Ballot.INITIAL))

        assert judged == (kind in COUNTED) == ("count" in dict(fields(kind)))


class TestCommandLine:
    """every command and subcommand with its help text, arguments, exit codes"""

    @pytest.mark.parametrize("each", list(commands()), ids=lambda each: each.words)
    def test_a_command_has_its_section_with_every_argument(self, each: Command) -> None:
        page = _made(REFERENCE / "command-line.md")
        section = page.split(f"\n## {each.words}\n")[1].split("\n## ")[0]

        for action in each.parser._actions:  # noqa: SLF001 - argparse lists them nowhere else
            options = action.option_strings[:1]
            assert all(option in section for option in options if option != "-h")


class TestContents:
    """an index page that lists all reference pages and the JSON schemas with one line each"""

    @pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
    def test_a_page_is_listed(self, path: Path) -> None:
        text = _made(REFERENCE / "README.md")

        assert path.name == "README.md" or text.count(f"]({path.name})") == 1

    def test_the_schemas_named_are_those_made(self) -> None:
        assert {f"{name}.schema.json" for name in SCHEMAS} == {
            path.name for path in PAGES if path.suffix == ".json"
        }


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
