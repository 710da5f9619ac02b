"""What tells one state of the law and the code from another."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable
from uuid import uuid4

_SOURCE = (".py", ".pyc")


@cache
def law_and_code() -> str:
    """Return a text that changes whenever any file of nlrbcase, or Python itself, does.

    Every module counts, the law among them, so that no date that was kept outlives a change of
    the law or of the way it is computed.  It may change without need; it never stays without
    right.
    """
    # It counts months, and so may move a date.
    import dateutil

    counts_months = getattr(dateutil, "__version__", "")
    sources = sorted(_sources(files("nlrbcase"), ""))
    told = sha256(f"{sys.version}\n{counts_months}\n".encode())
    for name, content in sources:
        told.update(f"{name} {len(content)}\n".encode())
        told.update(content)
    # Where no module can be read, nothing that was kept can be trusted.
    return told.hexdigest() if sources else uuid4().hex


def _sources(folder: Traversable, path: str) -> Iterator[tuple[str, bytes]]:
    """Yield every module below a folder, with its path."""
    for found in folder.iterdir():
        name = f"{path}/{found.name}"
        if found.is_dir():
            if found.name != "__pycache__":
                yield from _sources(found, name)
        elif found.name.endswith(_SOURCE):
            yield name, found.read_bytes()
