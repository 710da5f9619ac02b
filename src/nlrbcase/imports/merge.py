"""Rows of public records put together into cases, in memory; a docket does the same on disk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from attrs import frozen

from nlrbcase.case import Case
from nlrbcase.errors import NotOfType
from nlrbcase.imports.agreement import Disagreement, agreement
from nlrbcase.imports.case_rows import BadRow, CaseRow
from nlrbcase.imports.merging import apart, merged
from nlrbcase.numbers import CaseNumber


@frozen
class Gathered:
    """What the rows of a record amount to.

    Attributes:
        cases: The cases, in the order in which the rows name them first.
        added: How many events they hold.
        already: How many events of the rows were there before.
        unknown: The names of documents for which no kind is known, each with how often it stands.
        bad: The rows that could not be read.
        cautions: What is odd about a row that could be read: its line, and what it is.
        disagreements: The cases that do not stand as the last row with a status says.
    """

    cases: tuple[Case, ...]
    added: int
    already: int
    unknown: tuple[tuple[str, int], ...]
    bad: tuple[BadRow, ...]
    cautions: tuple[tuple[int, str], ...]
    disagreements: tuple[Disagreement, ...]


def gathered(rows: Iterable[CaseRow | BadRow], *, source: str) -> Gathered:
    """Return the cases that rows speak of; memory grows with them.

    Args:
        rows: The rows.
        source: Where they are from, in words, such as the name of a file.

    Raises:
        NotOfType: `rows` holds something else.
    """
    if not isinstance(rows, Iterable):
        raise NotOfType(rows, "rows", "series of rows, such as `rows_of` gives")
    cases: dict[object, Case] = {}
    units: dict[CaseNumber, list[str]] = {}
    last: dict[object, CaseRow] = {}
    unknown: Counter[str] = Counter()
    bad: list[BadRow] = []
    cautions: list[tuple[int, str]] = []
    added = already = 0
    for row in rows:
        if isinstance(row, BadRow):
            bad.append(row)
            continue
        if not isinstance(row, CaseRow):
            raise NotOfType(row, "rows", "CaseRow")
        key = (row.number, row.unit)
        found = merged(cases.get(key), row, source=source)
        if key not in cases:
            others = units.setdefault(row.number, [])
            cautions += [(row.line, said) for said in [apart(row.unit, others)] if said]
            others.append(row.unit)
        cases[key] = found.case
        if row.status:
            last[key] = row
        added += len(found.added)
        already += found.already
        unknown.update(row.unknown)
        cautions += [(row.line, said) for said in row.cautions]
    held = (agreement(cases[key], row) for key, row in last.items())
    return Gathered(
        cases=tuple(cases.values()),
        added=added,
        already=already,
        unknown=tuple(unknown.most_common()),
        bad=tuple(bad),
        cautions=tuple(cautions),
        disagreements=tuple(each for each in held if each is not None),
    )
