"""A database of SQLite that somebody else made, opened to be read and for nothing else."""

from __future__ import annotations

import sqlite3
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from struct import Struct

from nlrbcase.errors import (
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseFailed,
    NlrbCaseError,
    NotADatabase,
)

_MAGIC = b"SQLite format 3\0"
_HEADER = Struct(">16s2xBB")
"""The first bytes of a file of SQLite: what it is, and how it is to be written and read."""

_WRITES_AHEAD = 2
_LONGEST = 1_000_000
_WAIT = 1
_SETTINGS = (
    "PRAGMA query_only = ON",
    # What the file itself defines is not run.
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA mmap_size = 0",
    # What is to be sorted goes to the disk and not to memory.
    "PRAGMA temp_store = FILE",
    "PRAGMA cache_size = -1024",
    # Every table is read as it is now, whatever others write meanwhile.
    "BEGIN",
)
_BUSY = ("SQLITE_BUSY", "SQLITE_LOCKED")
_DAMAGED = ("SQLITE_CORRUPT", "SQLITE_FORMAT")
_SAID = {
    "SQLITE_TOOBIG": f"a row is longer than {_LONGEST:,} bytes, and none of a case is",
    "SQLITE_FULL": "there is no room on the disk to sort it; free some, or set SQLITE_TMPDIR",
    "SQLITE_READONLY": "a program stopped while writing it; open it once with that program",
    "SQLITE_CANTOPEN": "a file cannot be opened: it, one beside it, or one to sort in",
}


@contextmanager
def opened(file: Path) -> Iterator[sqlite3.Connection]:
    """Open a database so that nothing of it, and nothing beside it, is written.

    Text is given with `surrogateescape`: it need not be UTF-8.

    Raises:
        NotADatabase: It is no file of SQLite, or is encrypted.
        DatabaseDamaged: It is damaged, or not all of it is there.
        DatabaseBusy: Another program is writing it.
        DatabaseFailed: It cannot be read, for another reason of SQLite's.
        OSError: It cannot be read at all.
    """
    at_rest = _at_rest(file)
    before = _state(file)
    # A file that is whole by itself is opened so that none is begun beside it.
    how = "mode=ro&immutable=1" if at_rest else "mode=ro"
    address = f"{file.resolve().as_uri()}?{how}"
    with told(str(file)):
        connection = sqlite3.connect(address, timeout=_WAIT, isolation_level=None, uri=True)
        try:
            connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)
            connection.text_factory = partial(str, encoding="utf-8", errors="surrogateescape")
            for setting in _SETTINGS:
                connection.execute(setting)
            yield connection
        finally:
            connection.close()
    if at_rest and _state(file) != before:
        raise DatabaseBusy(str(file))


@contextmanager
def told(name: str, table: str = "") -> Iterator[None]:
    """Turn an error of SQLite into one that says what is wrong with the database.

    Args:
        name: The file's name.
        table: The table that is read; empty if it is not one.

    Raises:
        NotADatabase: It is no file of SQLite, or is encrypted.
        DatabaseDamaged: It is damaged, or not all of it is there.
        DatabaseBusy: Another program is writing it.
        DatabaseFailed: Anything else.
    """
    try:
        yield
    except sqlite3.Error as error:
        raise _named(error, name, table) from error


def _named(error: sqlite3.Error, name: str, table: str) -> NlrbCaseError:
    """Return the error that says what is wrong."""
    where = f"table {table}: " if table else ""
    code = getattr(error, "sqlite_errorname", "")
    if code.startswith(_BUSY):
        return DatabaseBusy(name)
    if code.startswith("SQLITE_NOTADB"):
        return NotADatabase(name, f"SQLite cannot read it: it may be encrypted ({error})")
    if code.startswith(_DAMAGED):
        return DatabaseDamaged(name, f"{where}{error}")
    said = next((said for key, said in _SAID.items() if code.startswith(key)), f"{error}")
    return DatabaseFailed(name, f"{where}{said} ({code})" if code else f"{where}{said}")


def _at_rest(file: Path) -> bool:
    """Return whether a database that is written ahead is whole in its file, with none beside it."""
    if not stat.S_ISREG(file.stat().st_mode) and not file.is_dir():
        raise NotADatabase(str(file), "it is no file")
    with file.open("rb") as begun:
        head = begun.read(_HEADER.size)
    if len(head) < _HEADER.size or not head.startswith(_MAGIC):
        said = "it does not begin as a file of SQLite does" if head else "it is empty"
        raise NotADatabase(str(file), said)
    _, writing, reading = _HEADER.unpack(head)
    return _WRITES_AHEAD in {writing, reading} and not _ahead(file).exists()


def _state(file: Path) -> tuple[int, int, bool]:
    """Return what changes if somebody writes a database."""
    now = file.stat()
    return now.st_size, now.st_mtime_ns, _ahead(file).exists()


def _ahead(file: Path) -> Path:
    """Return the file beside a database in which what is written ahead stands."""
    real = file.resolve()
    return real.with_name(f"{real.name}-wal")
