"""What to know before relying on precedent: how sure a holding is, and since when."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from nlrbcase.considerations import Governs
from nlrbcase.holdings import Decider, Holding, Line
from nlrbcase.provisions import Caution
from nlrbcase.wording import plain

_NO_PRECEDENT = (Decider.REGIONAL_DIRECTOR, Decider.AGENCY_GUIDE)


def cautions_on(governs: Governs, decided_on: date | None) -> Iterator[Caution]:
    """Yield what to know of what governs in a line of precedent, notes included.

    Args:
        governs: What governs in the line.
        decided_on: The day of the decision on the objection; None if it is still to be decided.
    """
    for newer, older in pairwise(governs.holdings):
        yield Caution("either-holding", _either(newer, older))
    for holding in governs.holdings:
        yield from holding.cautions
        said = f"{holding.cite}. Read of it: {holding.read_in}."
        if holding.by in _NO_PRECEDENT:
            said += " It is no precedent of the Board."
        said += _since(holding, decided_on) + _until(holding, governs, decided_on)
        yield Caution("holding", said)


def not_encoded(line: Line) -> Caution:
    """Return that a question was first answered after the day asked about."""
    first = line.holdings[-1]
    said = f"{line.question} What the law was before {dated(first)} is not encoded."
    return Caution("line-not-encoded", said, first.cite)


def dated(holding: Holding) -> str:
    """Return the day of a holding, or its year if that is all that was found."""
    return plain(holding.since) if holding.seen is None else str(holding.since.year)


def _either(newer: Holding, older: Holding) -> str:
    """Return why either of two holdings may govern."""
    if newer.prospective:
        why = (
            f"{newer.cite} governs conduct after {dated(newer)}, and {older.cite} what was before; "
            "of conduct on that day itself, either may"
        )
    else:
        why = (
            f"either {newer.cite} or {older.cite} may govern, for of the newer only the year was "
            "found"
        )
    return f"Read both: {why}."


def _since(holding: Holding, decided_on: date | None) -> str:
    """Return that a holding may be newer than the decision on the objection."""
    if decided_on is None or holding.seen is None or decided_on >= holding.seen:
        return ""
    return (
        f" Only its year was found, {holding.since.year}: it may be later than {plain(decided_on)}."
    )


def _until(holding: Holding, governs: Governs, decided_on: date | None) -> str:
    """Return until when a holding is known to stand, if that is before the decision."""
    place = governs.line.holdings.index(holding)
    newer = governs.line.holdings[place - 1] if place else None
    if newer in governs.holdings or (decided_on is not None and decided_on <= holding.read_to):
        return ""
    if newer is not None and (decided_on is None or newer.since <= decided_on):
        reach = "conduct" if newer.prospective else "petitions filed"
        return f" It gave way to {newer.cite}, for {reach} from {dated(newer)} on."
    return (
        f" The last day for which it was read to stand is {plain(holding.read_to)}: look for later "
        "decisions."
    )
