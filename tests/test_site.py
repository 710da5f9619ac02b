"""The site: what is in its plan is there, and every link of its pages leads somewhere."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
PAGES = sorted(DOCS.rglob("*.md"))
FENCE = re.compile(r"^```.*?^```$", re.DOTALL | re.MULTILINE)
SPAN = re.compile(r"`[^`\n]+`")
LINK = re.compile(r"\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
SECTIONS = ["Home", "Tutorial", "How to", "Reference", "Explanation", "Glossary"]


class Plan(yaml.SafeLoader):
    """Reads the plan of the site, in which a function of Python is named."""


Plan.add_multi_constructor("tag:yaml.org,2002:python/name:", lambda _loader, name, _node: name)

SITE: dict[str, Any] = yaml.load(
    (ROOT / "mkdocs.yml").read_text(encoding="utf-8"),
    Loader=Plan,  # noqa: S506 - It is a safe one, which calls nothing.
)


def _named(nav: list[Any]) -> Iterator[str]:
    """Yield every page that a part of the plan names."""
    for entry in nav:
        for inside in entry.values():
            if isinstance(inside, str):
                yield inside
            else:
                yield from _named(inside)


def _prose(page: Path) -> str:
    """Return a page without its blocks of code."""
    return FENCE.sub("", page.read_text(encoding="utf-8"))


@cache
def _anchors(page: Path) -> set[str]:
    """Return the anchors of a page's headings, as the site and GitHub make them."""
    found: Counter[str] = Counter()
    anchors = set()
    for title in HEADING.findall(_prose(page)):
        plain = LINK.sub("", title).replace("`", "").lower()
        slug = re.sub(r"[^\w\- ]", "", plain).strip().replace(" ", "-")
        anchors.add(f"{slug}_{found[slug]}" if found[slug] else slug)
        found[slug] += 1
    return anchors


def _links(page: Path) -> list[str]:
    """Return the links of a page that stay in the project."""
    links = LINK.findall(SPAN.sub("`", _prose(page)))
    return [link for link in links if not link.startswith(("https://", "http://"))]


class TestPlan:
    """tutorial, how-to, reference, explanation"""

    def test_its_parts_stand_in_the_order_of_reading(self) -> None:
        assert [title for part in SITE["nav"] for title in part] == SECTIONS

    def test_every_page_is_in_it_once(self) -> None:
        pages = [page.relative_to(DOCS).as_posix() for page in PAGES]

        assert sorted(_named(SITE["nav"])) == pages

    def test_its_style_sheets_are_there(self) -> None:
        assert SITE["extra_css"]
        assert all((DOCS / sheet).is_file() for sheet in SITE["extra_css"])

    def test_a_warning_fails_the_build(self) -> None:
        assert SITE["strict"] is True
        assert {level for part in SITE["validation"].values() for level in part.values()} == {
            "warn"
        }

    def test_it_loads_no_fonts(self) -> None:
        assert SITE["theme"]["font"] is False


class TestPages:
    """docs built with warnings as errors"""

    @pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(DOCS).as_posix())
    def test_its_links_lead_to_files_and_headings_of_the_site(self, page: Path) -> None:
        for link in _links(page):
            path, _, anchor = link.partition("#")
            to = (page.parent / PurePosixPath(path)).resolve() if path else page

            assert to.is_relative_to(DOCS), link
            assert to.is_file(), link
            assert not anchor or anchor in _anchors(to), link

    @pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(DOCS).as_posix())
    def test_it_has_one_title(self, page: Path) -> None:
        assert len(re.findall(r"^# ", _prose(page), re.MULTILINE)) == 1
