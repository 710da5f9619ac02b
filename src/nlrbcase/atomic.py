"""Writing a file whole or not at all."""

from __future__ import annotations

import os
import stat
import tempfile
from pathlib import Path


def write_atomically(path: Path, content: bytes) -> None:
    """Write a file so that a crash at any moment leaves the old content or the new.

    A link is followed; a file that is there keeps its permissions.

    Raises:
        OSError: The file cannot be written; it is as it was.
    """
    target = path.resolve()
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".tmp", dir=target.parent)
    written = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        written.chmod(_mode(target))
        written.replace(target)
    except BaseException:
        written.unlink(missing_ok=True)
        raise
    _settle(target.parent)


def _mode(target: Path) -> int:
    """Return the permissions of a file; of a new one, those that the user's mask leaves."""
    if target.exists():
        return stat.S_IMODE(target.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    everyone = (
        stat.S_IRUSR | stat.S_IWUSR | stat.S_IRGRP | stat.S_IWGRP | stat.S_IROTH | stat.S_IWOTH
    )
    return everyone & ~mask


def _settle(folder: Path) -> None:
    """Make a new name in a folder last, where the system can."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
