"""Tables as CSV that a spreadsheet opens as what it is, and never runs."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

_RUNS = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What a spreadsheet takes for the beginning of a formula, full-width forms included."""


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return rows as CSV, controls made blanks, and a text that looks like a formula quoted by '.

    >>> print(table(["name"], [["=cmd|' /C calc'!A0"], ["Local 1"]]), end="")
    name
    '=cmd|' /C calc'!A0
    Local 1

    Args:
        head: The names of the columns.
        rows: The rows; what is None is left empty, and numbers are left as they are.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(head)
    writer.writerows([[_cell(value) for value in row] for row in rows])
    return out.getvalue()


def _cell(value: object) -> object:
    """Return a cell; of a text, one that no spreadsheet runs."""
    if not isinstance(value, str):
        return value
    # No cell breaks a line or moves to the next: some programs read on after what begins there.
    text = "".join(char if char.isprintable() else " " for char in value)
    return f"'{text}" if text.lstrip().startswith(_RUNS) else text
