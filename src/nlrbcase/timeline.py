"""Law at a date."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol, TypeVar


class Dated(Protocol):
    """Anything in force from a first day on."""

    @property
    def since(self) -> date:
        """First day in force, that day included."""
        ...


_D = TypeVar("_D", bound=Dated)


def in_force(versions: Sequence[_D], day: date) -> _D | None:
    """Return the version in force on a day, or None before the first.

    Args:
        versions: Newest first; each is in force from its `since`, that day included, to the day
            before the next newer one.
        day: The day asked for.
    """
    for version in versions:
        if version.since <= day:
            return version
    return None
