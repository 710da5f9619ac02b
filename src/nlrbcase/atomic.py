"""Writing a file whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from nlrbcase.errors import ChangedMeanwhile

_OWN = stat.S_IRUSR | stat.S_IWUSR
_EVERYONE = _OWN | stat.S_IRGRP | stat.S_IWGRP | stat.S_IROTH | stat.S_IWOTH
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def write_atomically(path: Path, content: bytes, instead_of: bytes | None = None) -> None:
    """Write a file so that a crash at any moment leaves the old content or the new.

    A link is followed; a file that is there keeps its permissions, and is left alone if they do
    not allow to write to it.

    Args:
        path: The file.
        content: What it is to hold.
        instead_of: What it should still hold, so that no other writer's work is lost; None if
            that does not matter.

    Raises:
        ChangedMeanwhile: It holds something else; it is as it was.
        OSError: The file cannot be written; it is as it was.
    """
    target = _followed(path)
    with _alone(target.parent):
        if instead_of is not None and target.read_bytes() != instead_of:
            raise ChangedMeanwhile(str(path))
        _check_writable(target)
        # A short name of its own: that of the target may already be as long as names can be.  Of
        # a new file the user's mask says who may read it.
        written = target.with_name(f".{uuid4().hex}.tmp")
        mode = _mode(target)
        descriptor = os.open(written, _NEW, _EVERYONE if mode is None else _OWN)
        try:
            _write(descriptor, content)
            if mode is not None:
                written.chmod(mode)
            written.replace(target)
        except BaseException:
            written.unlink(missing_ok=True)
            raise
        _settle(target.parent)


def write_new(path: Path, content: bytes) -> None:
    """Write a file that is not there yet.

    Raises:
        FileExistsError: The file is there; it is as it was.
        OSError: The file cannot be written; there is none.
    """
    # The user's mask says who may read it.
    descriptor = os.open(path, _NEW, _EVERYONE)
    try:
        _write(descriptor, content)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    _settle(path.parent)


def _followed(path: Path) -> Path:
    """Return the file that a path leads to."""
    try:
        return path.resolve()
    except RuntimeError:
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path)) from None


def _write(descriptor: int, content: bytes) -> None:
    """Write a file that was opened, to the disk, and close it."""
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _check_writable(target: Path) -> None:
    """Refuse to replace a file that may not be written to, though its folder may."""
    effective = os.access in os.supports_effective_ids
    if target.exists() and not os.access(target, os.W_OK, effective_ids=effective):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))


def _mode(target: Path) -> int | None:
    """Return the permissions of a file; None if it is not there."""
    try:
        return stat.S_IMODE(target.stat().st_mode)
    except FileNotFoundError:
        return None


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Keep other writers out of a folder meanwhile, where the system can."""
    if sys.platform == "win32":
        yield
        return
    import fcntl

    with _opened(folder) as descriptor:
        # Some file systems have no locks.
        with suppress(OSError):
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield


def _settle(folder: Path) -> None:
    """Make a new name in a folder last, where the system can."""
    if sys.platform == "win32":
        return
    # Some file systems cannot; the file itself is written.
    with _opened(folder) as descriptor, suppress(OSError):
        os.fsync(descriptor)


@contextmanager
def _opened(folder: Path) -> Iterator[int]:
    """Open a folder for a while."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        yield descriptor
    finally:
        os.close(descriptor)
