"""A deadline in a notebook: a card of HTML that says what the text says, and runs nothing."""

from __future__ import annotations

from datetime import date
from html import escape
from html.parser import HTMLParser
from pathlib import Path

import pytest
from attrs import evolve

from nlrbcase import Deadline, Undated, deadline
from nlrbcase.exports.html import card
from nlrbcase.provisions import Caution
from nlrbcase.serialize import load
from nlrbcase.wording import full, short

EXAMPLES = Path(__file__).resolve().parents[1] / "docs" / "examples"
VOID = ("br", "hr", "img", "input", "link", "meta")
OBJECTIONS = deadline("objections", date(2021, 4, 9), law_as_of=date(2020, 11, 20))
CHARGE = deadline("charge", date(2025, 8, 31))
WAITING = deadline("complaint-hearing", date(2024, 3, 13))
DEADLINES = [
    pytest.param(OBJECTIONS, id="one reading"),
    pytest.param(CHARGE, id="several readings"),
    pytest.param(WAITING, id="a time to wait"),
]
OPENED = [
    pytest.param(one, id=f"{file.stem} {one.rule.key} {place}")
    for file in sorted(EXAMPLES.glob("*.json"))
    for place, one in enumerate(load(file).opened())
]


class Page(HTMLParser):
    """What HTML says, and whether its elements are closed in order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.names: set[str] = set()
        self.said: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.names |= {name for name, _ in attrs}
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.said.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.said).split())


class TestDeadline:
    """title, due/safe/latest, clause with citation, steps, readings, cautions first, evidence"""

    @pytest.mark.parametrize("one", DEADLINES)
    def test_nothing_of_the_answer_is_missing(self, one: Deadline) -> None:
        said = Page(one._repr_html_()).text

        for day in (one.due, one.safe, one.latest):
            assert full(day) in said
        assert one.rule.title in said
        assert one.version.cite in said
        assert one.version.text in said
        assert one.evidence.said in said
        for reading in one.readings:
            assert reading.label in said
            for step in reading.steps:
                assert " ".join(short(step.day).split()) in said
                assert " ".join(step.said.split()) in said
        for caution in (*one.cautions, *one.notes):
            assert caution.said in said

    def test_cautions_come_before_the_law_and_the_steps(self) -> None:
        said = Page(CHARGE._repr_html_()).text

        places = [said.index(word) for word in ("Due", "Cautions", CHARGE.version.text, "Evidence")]
        assert places == sorted(places)

    def test_the_hour_is_said(self) -> None:
        assert "by 11:59 p.m. in the time zone" in Page(OBJECTIONS._repr_html_()).text

    def test_a_time_to_wait_is_not_called_due(self) -> None:
        said = Page(WAITING._repr_html_()).text

        assert f"Not before {full(WAITING.due)}" in said
        assert "Due" not in said

    @pytest.mark.parametrize("one", OPENED)
    def test_every_deadline_of_the_worked_cases_is_a_card(self, one: Deadline | Undated) -> None:
        page = Page(one._repr_html_())

        assert page.open == []
        assert one.rule.title in page.text
        assert "This is not legal advice." in page.text
        if isinstance(one, Undated):
            assert one.why in page.text


class TestHarmless:
    """all text escaped; no script, no external resource; works in light and dark notebooks"""

    @pytest.mark.parametrize("one", DEADLINES)
    def test_only_harmless_elements_and_attributes(self, one: Deadline) -> None:
        page = Page(card(one))

        plain = ("div", "b", "ul", "li", "details", "summary", "table", "tbody", "tr", "td")
        assert page.tags <= set(plain)
        assert page.names <= {"style", "open"}

    def test_what_looks_like_markup_is_text(self) -> None:
        nasty = '<script>alert("x")</script>&amp;\0'

        html = card(evolve(OBJECTIONS, cautions=(Caution("k", nasty, nasty),)))

        assert "<script" not in html
        assert html.count(escape('<script>alert("x")</script>&amp;')) == 2
        assert "\0" not in html

    def test_the_colors_of_the_page_are_kept(self) -> None:
        html = card(CHARGE)

        assert "background:#" not in html
        assert "color:#" not in html
        assert "color:inherit" in html
