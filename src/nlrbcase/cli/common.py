"""What the commands share: days, JSON, lines that fit a terminal."""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, TypeAlias

from nlrbcase import paragraphs
from nlrbcase.errors import shown

WIDTH = paragraphs.WIDTH

if TYPE_CHECKING:
    Commands: TypeAlias = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def add_json(parser: argparse._ActionsContainer) -> None:
    """Add the option for programs."""
    parser.add_argument("--json", action="store_true", help="the same facts as JSON")


def day(text: str) -> date:
    """Return the day that a text writes as 2021-04-09."""
    wrong = f"{shown(text)} is not a day; write year, month and day as 2021-04-09"
    if not _DAY.fullmatch(text):
        raise argparse.ArgumentTypeError(wrong)
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        message = f"{wrong} ({error})"
        raise argparse.ArgumentTypeError(message) from None


def today() -> date:
    """Return the day it is: with `now`, the only look at the clock."""
    return date.today()  # noqa: DTZ011 - the day where the user is


def now() -> datetime:
    """Return the moment it is."""
    return datetime.now(UTC)


def dumped(record: object) -> str:
    """Return a record as JSON."""
    return json.dumps(record, ensure_ascii=False, indent=2)


def wrapped(text: str) -> Iterator[str]:
    """Yield a paragraph as lines, indented as its first."""
    indent = " " * (len(text) - len(text.lstrip()) + 2)
    yield from paragraphs.wrapped(text, indent)


def region(text: str) -> int:
    """Return the number of a region; what is no number is left for the error on unknown ones."""
    # Only plain digits are a number here: int() would take "1_0" and Arabic-Indic digits.
    if re.fullmatch(r"[0-9]{1,4}", text):
        return int(text)
    return text  # type: ignore[return-value]  # refused by name when it is looked up
