"""The interview on the page about docassemble: its shape, and what its code blocks find."""

from __future__ import annotations

import ast
import builtins
import pickle
import re
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

import nlrbcase
from nlrbcase import deadline

PAGE = Path(__file__).parents[1] / "docs" / "how-to" / "docassemble.md"
(SOURCE,) = re.findall(
    r"^```yaml\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE
)
BLOCKS: list[dict[str, Any]] = list(yaml.safe_load_all(SOURCE))
CODES = [block["code"] for block in BLOCKS if "code" in block and "mandatory" not in block]
ASKED = {
    name: field["datatype"]
    for block in BLOCKS
    for field in block.get("fields", ())
    for label, name in field.items()
    if label != "datatype"
}
KNOWN = (
    {"metadata"},
    {"modules"},
    {"mandatory", "code"},
    {"code"},
    {"question", "subquestion", "fields"},
    {"event", "question", "subquestion"},
)


class Moment(datetime):
    """What docassemble gives for a field of a date: midnight, with a time zone."""


def answered(petition: date, tally: date) -> dict[str, Any]:
    """Return the variables of the interview after its code has run, as docassemble would run it."""
    names: dict[str, Any] = {name: getattr(nlrbcase, name) for name in nlrbcase.__all__}
    for name, day in (("petition_day", petition), ("tally_day", tally)):
        names[name] = Moment(day.year, day.month, day.day, tzinfo=UTC)
    for code in CODES:
        # docassemble runs a block only if something asks for what it defines.
        if not names.get("trouble"):
            exec(code, names)  # noqa: S102 - The page is ours, and running it is the test.
    return names


def _used(source: str) -> set[str]:
    """Return the names that a piece of Python reads."""
    return {
        node.id
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)
    }


def _made(source: str) -> set[str]:
    """Return the names that a piece of Python sets."""
    tree = ast.walk(ast.parse(source))
    return {
        name
        for node in tree
        for name in (
            [node.id]
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
            else [node.name or ""]
            if isinstance(node, ast.ExceptHandler)
            else []
        )
    }


class TestShape:
    """each block is one that docassemble knows, and each name is defined somewhere"""

    @pytest.mark.parametrize("block", BLOCKS, ids=lambda block: next(iter(block)))
    def test_each_block_is_of_a_kind_that_is_known(self, block: dict[str, Any]) -> None:
        assert set(block) in KNOWN

    def test_each_field_is_a_day(self) -> None:
        assert ASKED == {"petition_day": "date", "tally_day": "date"}

    def test_the_modules_are_this_one(self) -> None:
        assert [block["modules"] for block in BLOCKS if "modules" in block] == [["nlrbcase"]]

    def test_what_code_reads_is_defined(self) -> None:
        codes = [block["code"] for block in BLOCKS if "code" in block]
        events = {block["event"] for block in BLOCKS if "event" in block}
        known = {*ASKED, *events, *nlrbcase.__all__, *dir(builtins)}

        assert set().union(*map(_used, codes)) <= known.union(*map(_made, codes), {"one"})

    def test_what_the_answer_shows_is_defined(self) -> None:
        (screen,) = (block for block in BLOCKS if "event" in block)
        text = f"{screen['question']}\n{screen['subquestion']}"
        shown = re.findall(r"\$\{ (\w+) \}|^% (?:if|for \w+ in) (\w+):$", text, re.MULTILINE)

        names = {first or second for first, second in shown}
        assert names == {"trouble", "safe_day", "doubt", "cautions", "said", "reasons"}
        assert names <= {"said"}.union(*map(_made, CODES))


class TestAnswers:
    """the code blocks run with given answers"""

    @pytest.mark.parametrize(
        ("petition", "tally", "safe", "doubt"),
        [
            pytest.param(
                date(2020, 11, 20), date(2021, 4, 9), "Friday, April 16, 2021", False, id="settled"
            ),
            pytest.param(
                date(2025, 11, 18),
                date(2025, 12, 18),
                "Friday, December 26, 2025",
                True,
                id="over days closed by executive order",
            ),
        ],
    )
    def test_the_day(self, petition: date, tally: date, safe: str, *, doubt: bool) -> None:
        found = answered(petition, tally)

        assert (found["safe_day"], found["doubt"], found["trouble"]) == (safe, doubt, "")
        assert found["reasons"] == deadline("objections", tally, law_as_of=petition).explain()

    def test_a_law_that_is_not_encoded_is_told(self) -> None:
        found = answered(date(1970, 1, 5), date(1970, 3, 2))

        assert found["objections"] is None
        assert "1970" in found["trouble"]

    def test_a_deadline_can_be_kept_with_the_answers(self) -> None:
        kept = answered(date(2020, 11, 20), date(2021, 4, 9))["objections"]

        assert pickle.loads(pickle.dumps(kept)) == kept  # noqa: S301 - It was made here.

    def test_a_moment_is_refused(self) -> None:
        moment = Moment(2021, 4, 9, tzinfo=UTC)

        with pytest.raises(nlrbcase.NotADay):
            deadline("objections", moment, law_as_of=date(2020, 11, 20))
