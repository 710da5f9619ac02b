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


def cautions_on(
    governs: Governs, decided_on: date | None, petition_filed: date | None = None
) -> Iterator[Caution]:
    """Yield what to know of what governs in a line of precedent, notes included.

    Args:
        governs: What governs in the line.
        decided_on: The day of the decision on the objection; None if it is still to be decided.
        petition_filed: The day the petition was filed; None for any.
    """
    for newer, older in pairwise(governs.holdings):
        yield Caution("either-holding", _either(newer, older))
    for holding in governs.holdings:
        yield from holding.cautions
        said = f"{holding.cite}. Read of it: {holding.read_in}."
        if holding.by in _NO_PRECEDENT:
            said += " It is no precedent of the Board."
        said += _since(holding, decided_on, petition_filed)
        said += _until(holding, governs, decided_on)
        yield Caution("holding", said)


def not_encoded(line: Line) -> Caution:
    """Return that a question was first answered after the day asked about."""
    first = line.holdings[-1]
    said = f"{line.question} What the law was before {dated(first)} is not encoded."
    return Caution("line-not-encoded", said, first.cite)


def may_be_later(
    holding: Holding, decided_on: date | None, petition_filed: date | None
) -> date | None:
    """Return the day than which a holding may be later, so that it may not have stood yet.

    That is the day by which the law is picked: of a regulation the day of the petition too.

    Returns:
        None if the holding is surely no later.
    """
    sure = holding.seen or holding.since
    if decided_on is not None and decided_on < sure:
        return decided_on
    if holding.by is not Decider.REGULATION or petition_filed is None or petition_filed >= sure:
        return None
    return petition_filed


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


def _since(holding: Holding, decided_on: date | None, petition_filed: date | None) -> str:
    """Return that a holding may be newer than the decision on the objection, or the petition."""
    day = may_be_later(holding, decided_on, petition_filed)
    if day is None:
        return ""
    return f" Only its year was found, {holding.since.year}: it may be later than {plain(day)}."


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
