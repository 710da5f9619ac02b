"""The tables that a database of labordata has, and the columns in them.

A database need not have all of them: what is missing is read as if it were empty, and told.  What
is sent to SQLite is made of the names written here alone, and of none that the file gives.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from attrs import frozen

from nlrbcase.errors import NotAPublicRecord
from nlrbcase.imports.labordata_columns import COLUMNS, KEYS, ONE_OF
from nlrbcase.imports.sqlite_file import opened, told

_MAIN = "filing"
_COUNTED = "participant"
_ROW_NUMBER = ("INTEGER", 1)
"""The type of a column that is the number of the row, and its place in the primary key."""


@frozen
class Table:
    """A table as a database has it.

    Attributes:
        name: Its name.
        columns: For each column that is read, its key here and its name there.
        missing: The columns that were looked for and are not there, by their likeliest names.
        numbered: Whether its rows have numbers.
        keyed: Whether the key by which it is joined is the number of the row, and so of one alone.
        unread: Why it is not read at all; empty if it is.
    """

    name: str
    columns: Mapping[str, str]
    missing: tuple[str, ...]
    numbered: bool = True
    keyed: bool = False
    unread: str = ""

    @property
    def selected(self) -> str:
        """The query for its rows: the row's number, then each column by its key."""
        keys = [column.key for column in COLUMNS[self.name]]
        if self.unread:
            return f"SELECT NULL AS line, {', '.join(f'NULL AS {key}' for key in keys)} WHERE 0"
        cells = ", ".join(f"{self.columns.get(key, 'NULL')} AS {key}" for key in keys)
        line = "rowid" if self.numbered else "NULL"
        return f"SELECT {line} AS line, {cells} FROM main.{self.name}"  # noqa: S608 - names of ours

    @property
    def cautions(self) -> tuple[str, ...]:
        """What is not known because of it, in words."""
        if self.unread:
            return (f"table {self.name}: {self.unread}; nothing of it is read",)
        if not self.missing:
            return ()
        return (f"table {self.name} has no column {', '.join(self.missing)}",)


@frozen
class Contents:
    """What a database has that is read here, and what of it is not.

    Attributes:
        tables: The tables by their names, whether they are there or not.
        participants: How many rows there are of participants: they are not read, for who took part
            is no event of a case.
    """

    tables: Mapping[str, Table]
    participants: int

    @property
    def cautions(self) -> tuple[str, ...]:
        """What is missing or left out, in words."""
        found = [said for table in self.tables.values() for said in table.cautions]
        if self.participants:
            found.append(
                f"table {_COUNTED}: its {self.participants:,} rows are left out, for who took part "
                "is no event of a case"
            )
        return tuple(found)


def contents(file: Path) -> Contents:
    """Return what a database of labordata has.

    Raises:
        NotAPublicRecord: It has no table of filings with a column of case numbers.
        NotADatabase: It is no file of SQLite, or is encrypted.
        DatabaseDamaged: It is damaged, or not all of it is there.
        DatabaseBusy: Another program is writing it.
        DatabaseFailed: It cannot be read, for another reason of SQLite's.
        OSError: It cannot be read at all.
    """
    with opened(file) as connection:
        return contents_of(connection, str(file))


def contents_of(connection: sqlite3.Connection, name: str) -> Contents:
    """Return what an open database has.

    Args:
        connection: The database.
        name: The file's name, for errors.

    Raises:
        NotAPublicRecord: It has no table of filings with a column of case numbers.
    """
    with told(name):
        tables = {table: _table(connection, table) for table in COLUMNS}
        unread = tables[_MAIN].unread
        if unread:
            raise NotAPublicRecord(name, f"table {_MAIN}: {unread}; labordata's database has one")
        counted = f"SELECT count(*) FROM ({tables[_COUNTED].selected})"  # noqa: S608 - the same
        ((participants,),) = connection.execute(counted)
    return Contents(tables, participants)


def _table(connection: sqlite3.Connection, name: str) -> Table:
    """Return a table as a database has it."""
    wanted = COLUMNS[name]
    why = _unreadable(connection, name)
    if why:
        return Table(name, {}, (), unread=why)
    there = {
        found.casefold(): (kind.upper(), place)
        for found, kind, place in connection.execute(
            "SELECT name, type, pk FROM pragma_table_info(?)", (name,)
        )
    }
    columns = {
        column.key: called
        for column in wanted
        for called in reversed(column.names)
        if called in there
    }
    lacking = [column for column in wanted if column.key not in columns]
    needed = [" or ".join(column.names) for column in lacking if column.needed]
    needed += [
        " or ".join(called for column in one_of for called in column.names)
        for one_of in ONE_OF.get(name, ())
        if not columns.keys() & {column.key for column in one_of}
    ]
    if needed:
        return Table(name, {}, (), unread=f"it has no column {', '.join(needed)}")
    missing = tuple(column.names[0] for column in lacking if column.expected)
    key = columns.get(KEYS.get(name, ""), "")
    keyed = there.get(key) == _ROW_NUMBER and not _has_index_of_keys(connection, name)
    return Table(name, columns, missing, _numbered(connection, name), keyed)


def _unreadable(connection: sqlite3.Connection, name: str) -> str:
    """Return why a table cannot be read; empty if it can."""
    found = connection.execute(
        "SELECT type, rootpage, sql FROM main.sqlite_master WHERE lower(name) = ? "
        "AND type IN ('table', 'view')",
        (name,),
    ).fetchone()
    if found is None:
        return "there is none"
    kind, page, sql = found
    if kind != "table" or not page or str(sql).upper().split()[1:2] == ["VIRTUAL"]:
        # What it gives is made by what the file says, without an end if it says so.
        return f"it is a {kind if kind == 'view' else 'virtual table'} and no plain table"
    return ""


def _numbered(connection: sqlite3.Connection, name: str) -> bool:
    """Return whether the rows of a table have numbers: tables can be made without."""
    with suppress(sqlite3.OperationalError):
        connection.execute(f"SELECT rowid FROM main.{name} LIMIT 0")  # noqa: S608 - it is a name of ours
        return True
    return False


def _has_index_of_keys(connection: sqlite3.Connection, name: str) -> bool:
    """Return whether a table keeps its primary key in an index, and not as the row's number."""
    indexes = connection.execute("SELECT origin FROM pragma_index_list(?)", (name,))
    return any(origin == "pk" for (origin,) in indexes)
