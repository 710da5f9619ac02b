"""The file of a docket: begun, opened, checked, brought to today's format; nothing half done."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from functools import cache
from pathlib import Path
from struct import Struct
from uuid import uuid4

from nlrbcase.docket_schema import APPLICATION_ID, MIGRATIONS
from nlrbcase.errors import DocketBusy, DocketFailed, NewerDocket, NotADocket

_MAGIC = b"SQLite format 3\0"
_HEADER = Struct(">16s44xI4xI")
"""The first bytes of a file of SQLite: what it is, the number of its format, and of whom."""

_LONGEST = 16 * 1024 * 1024
_BUSY = ("SQLITE_BUSY", "SQLITE_LOCKED")
_LOCKED_UP = ("SQLITE_READONLY", "SQLITE_CANTOPEN")
_DAMAGED = ("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_FORMAT")
_PRAGMAS = (
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL
_EVERYONE = stat.S_IRUSR | stat.S_IWUSR | stat.S_IRGRP | stat.S_IWGRP | stat.S_IROTH | stat.S_IWOTH


@contextmanager
def told(name: str) -> Iterator[None]:
    """Turn an error of SQLite into one that says what is wrong with the docket.

    Raises:
        DocketBusy: Another program kept writing.
        NotADocket: The file is damaged.
        DocketFailed: Anything else, such as a full disk.
    """
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorname", "")
        if code.startswith(_BUSY):
            raise DocketBusy(name) from error
        if code.startswith(_DAMAGED):
            said = f"the file is damaged or not all of it is there ({error}); restore a copy"
            raise NotADocket(name, said) from error
        said = f"{error} ({code})" if code else str(error)
        if code.startswith(_LOCKED_UP):
            said += "; the file and its folder must be writable, even to read it: copy it to one"
        raise DocketFailed(name, said) from error


@contextmanager
def writing(db: sqlite3.Connection) -> Iterator[None]:
    """Do all of a block as one transaction that keeps other writers out, or none of it."""
    with _transaction(db, "BEGIN IMMEDIATE"):
        yield


@contextmanager
def reading(db: sqlite3.Connection) -> Iterator[None]:
    """Read all of a block from one state of the docket."""
    with _transaction(db, "BEGIN"):
        yield


@contextmanager
def _transaction(db: sqlite3.Connection, begin: str) -> Iterator[None]:
    """Do a block between the beginning of a transaction and its end."""
    db.execute(begin)
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        # The first error tells; on some of them SQLite has rolled back itself.
        with suppress(sqlite3.Error):
            db.execute("ROLLBACK")
        raise


def begin(path: Path) -> None:
    """Write a docket in which there is nothing, with the permissions that the user's mask leaves.

    Raises:
        FileExistsError: The file is there; it is as it was.
        OSError: The file cannot be written; there is none.
    """
    os.close(os.open(path, _NEW, _EVERYONE))
    # Made under a name of its own, so that nobody opens half of it.
    made = path.with_name(f".{uuid4().hex}.tmp")
    try:
        os.close(os.open(made, _NEW, _EVERYONE))
        with told(str(path)), closing(_connected(made, "rw", 0)) as db:
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            migrate(db, MIGRATIONS)
            db.execute("PRAGMA journal_mode = WAL")
        made.replace(path)
    except BaseException:
        path.unlink(missing_ok=True)
        made.unlink(missing_ok=True)
        raise


def opened(path: Path, wait: float) -> sqlite3.Connection:
    """Return a connection to a docket, brought to today's format.

    Args:
        path: The file.
        wait: How many seconds to wait for another writer.

    Raises:
        NotADocket: The file is something else, or damaged; it is as it was.
        NewerDocket: It is of a newer format; it is as it was.
        DocketBusy: Another program kept writing.
        OSError: The file cannot be read or written.
    """
    name = str(path)
    _check_header(path)
    with told(name):
        # What was written last may not be in the file yet, but beside it.
        with closing(_connected(path, "ro", wait)) as db:
            _check_format(name, _format(db))
        db = _connected(path, "rw", wait)
        try:
            migrate(db, MIGRATIONS, name)
            _check_tables(name, db)
        except BaseException:
            db.close()
            raise
    return db


def _connected(path: Path, mode: str, wait: float) -> sqlite3.Connection:
    """Return a connection to a file that is there; SQLite is never to begin one."""
    db = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}", timeout=wait, isolation_level=None, uri=True
    )
    # Text that somebody else wrote may be no UTF-8: the reader of JSON refuses it, with its place.
    db.text_factory = _decoded
    db.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)
    try:
        for pragma in _PRAGMAS:
            db.execute(pragma)
    except BaseException:
        db.close()
        raise
    return db


def _decoded(found: bytes) -> str:
    """Return a text as it is stored."""
    return found.decode("utf-8", "surrogateescape")


def _check_header(path: Path) -> None:
    """Refuse what is no docket by its first bytes, so that it need not be opened."""
    if not stat.S_ISREG(path.stat().st_mode):
        raise NotADocket(str(path), "it is no file")
    with path.open("rb") as file:
        head = file.read(_HEADER.size)
    if not head:
        raise NotADocket(str(path), "it is empty; remove it, and `nlrbcase docket init` begins one")
    if len(head) < _HEADER.size or not head.startswith(_MAGIC):
        said = "it is no file of SQLite; `nlrbcase docket init` begins one under another name"
        raise NotADocket(str(path), said)
    _, version, application = _HEADER.unpack(head)
    if application != APPLICATION_ID:
        raise NotADocket(str(path), "it is a file of SQLite that another program made")
    _check_format(str(path), version)


def _check_format(name: str, found: int) -> None:
    """Refuse a docket of a format that is not known."""
    if found > len(MIGRATIONS):
        raise NewerDocket(name, found, len(MIGRATIONS))
    if found < 1:
        said = "it was never finished; remove it, and `nlrbcase docket init` begins another"
        raise NotADocket(name, said)


def _format(db: sqlite3.Connection) -> int:
    """Return the number of a docket's format."""
    found: int = db.execute("PRAGMA user_version").fetchone()[0]
    return found


def migrate(
    db: sqlite3.Connection, migrations: Sequence[Sequence[str]], name: str = "docket"
) -> None:
    """Bring a docket to the newest format, one format after the other, each whole or not at all.

    Args:
        db: The docket.
        migrations: For each format, the statements that make it from the one before.
        name: The file's name, for errors.

    Raises:
        NewerDocket: The docket is of a newer format.
    """
    while _format(db) < len(migrations):
        with writing(db):
            # Another program may have done it meanwhile.
            of = _format(db)
            for statement in migrations[of] if of < len(migrations) else ():
                db.execute(statement)
            db.execute(f"PRAGMA user_version = {max(of, min(of + 1, len(migrations)))}")
    if _format(db) > len(migrations):
        raise NewerDocket(name, _format(db), len(migrations))


def _check_tables(name: str, db: sqlite3.Connection) -> None:
    """Refuse a docket without a table or trigger of ours, or with triggers of somebody else."""
    ours, found = _made(), _tables(db)
    if any(found.get(key) != sql for key, sql in ours.items()):
        raise NotADocket(name, "its tables are not those of a docket; restore a copy")
    if any(kind == "trigger" for kind, _ in found.keys() - ours.keys()):
        raise NotADocket(name, "it has triggers that are not those of a docket; restore a copy")


@cache
def _made() -> dict[tuple[str, str], str]:
    """Return the tables and triggers of a docket of today's format."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        migrate(db, MIGRATIONS)
        return _tables(db)


def _tables(db: sqlite3.Connection) -> dict[tuple[str, str], str]:
    """Return the SQL of every table, index, view and trigger, by its kind and name."""
    rows = db.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    return {(kind, name): sql for kind, name, sql in rows}
