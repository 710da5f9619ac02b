"""The rows of labordata's tables, gathered by case: no more in memory than those of one case.

Each table is read in the order of its case numbers, and all are read in step.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from functools import lru_cache
from heapq import merge
from operator import itemgetter
from typing import NamedTuple, TypeAlias

from nlrbcase.errors import NotACaseNumber, shown
from nlrbcase.imports.case_rows import BadRow
from nlrbcase.imports.cells import clean
from nlrbcase.imports.labordata_queries import DOCKET, TABLES, queries
from nlrbcase.imports.labordata_tables import Contents
from nlrbcase.imports.sqlite_file import told
from nlrbcase.numbers import CaseNumber

_MOST = 1000
_NUMBERS_KEPT = 64

Cell: TypeAlias = str | int | float | bytes | None


class Row(NamedTuple):
    """A row of a table.

    Attributes:
        line: Its number; where the table has none, its place in the order of case numbers.
        cells: What it holds, without the case number.
    """

    line: int
    cells: tuple[Cell, ...]


class CasePart(NamedTuple):
    """What the tables hold of a case, or a part of it.

    Attributes:
        number: The case's number.
        rows: The rows of each table: `rows[DOCKET]` are those of the docket.
        goes_on: Whether a part came before it, with the rows of the other tables and some of the
            docket.
    """

    number: CaseNumber
    rows: tuple[list[Row], ...]
    goes_on: bool = False


def where(table: int, row: Row) -> str:
    """Return where a row stands, in words."""
    return f"{TABLES[table]}, row {row.line}"


def by_case(
    connection: sqlite3.Connection, found: Contents, name: str
) -> Iterator[CasePart | BadRow]:
    """Yield what the tables hold of each case, in the order of case numbers as they are written.

    Of a docket with very many entries, some at a time are yielded.

    Args:
        connection: The database.
        found: What it has.
        name: The file's name, for errors.

    Raises:
        DatabaseDamaged: The file is damaged, or not all of it is there.
        DatabaseFailed: It cannot be read to its end.
    """
    streams = [_rows(connection, table, query, name) for table, query in enumerate(queries(found))]
    held: CasePart | None = None
    held_key = ""
    for key, table, row in merge(*streams, key=itemgetter(0)):
        if isinstance(row, BadRow):
            yield row
            continue
        if held is None or key != held_key:
            if held is not None:
                yield held
            held_key, held = key, _begun(key)
        elif len(held.rows[table]) == _MOST:
            if table != DOCKET:
                said = f"the case has more than {_MOST:,} rows of this table; they are left out"
                yield BadRow(row.line, f"{where(table, row)}: {said}")
                continue
            yield held
            held = CasePart(held.number, (*held.rows[:DOCKET], []), goes_on=True)
        held.rows[table].append(row)
    if held is not None:
        yield held


def _begun(key: str) -> CasePart:
    """Return a case of which nothing is gathered yet."""
    number = _number(key)
    if isinstance(number, str):
        raise NotACaseNumber(key, "number", number)
    return CasePart(number, tuple([] for _ in TABLES))


def _rows(
    connection: sqlite3.Connection, table: int, query: str, name: str
) -> Iterator[tuple[str, int, Row | BadRow]]:
    """Yield the rows of a query, each with the number of its case as it is written, and its table.

    A row without a case number comes with that of the row before, so that the order is kept.
    """
    before = ""
    with told(name, TABLES[table]):
        for place, (key, line, *cells) in enumerate(connection.execute(query), 1):
            at = line if type(line) is int else place
            row = Row(at, tuple(cells))
            number = _number(key)
            if isinstance(number, CaseNumber):
                before = key
                yield before, table, row
            else:
                yield before, table, BadRow(at, f"{where(table, row)}: {number}")


@lru_cache(_NUMBERS_KEPT)
def _number(found: Cell) -> CaseNumber | str:
    """Return the case's number, or why it is none."""
    if found is None:
        return "it has no case number, or is of a row that has none"
    if not isinstance(found, str):
        return f"its case number is no text but {shown(found)}"
    try:
        return CaseNumber(clean(found))
    except NotACaseNumber as error:
        return str(error)
