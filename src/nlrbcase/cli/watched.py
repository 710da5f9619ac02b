"""Telling on a terminal how far long work is."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_BACK = "\r\x1b[K"


@contextmanager
def watched(said: str) -> Iterator[Callable[..., None] | None]:
    """Give what tells how much is done, of how much if that is known; None if nobody watches.

    What it told is wiped away at the end.

    Args:
        said: What is counted, in words, such as "cases computed".
    """
    if not sys.stderr.isatty():
        yield None
        return

    def tell(done: int, total: int | None = None) -> None:
        of = f" of {total:,}" if total is not None else ""
        sys.stderr.write(f"{_BACK}{done:,}{of} {said}")
        sys.stderr.flush()

    try:
        yield tell
    finally:
        sys.stderr.write(_BACK)
        sys.stderr.flush()
