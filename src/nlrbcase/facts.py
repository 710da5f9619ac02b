"""The facts of a deadline in words: who, by what hour, which clause, how much more time."""

from __future__ import annotations

from datetime import date, timedelta

from nlrbcase.business_days import closed_under, computation_on
from nlrbcase.due_days import Deadline
from nlrbcase.errors import NoHour
from nlrbcase.law.computation import EXCUSED_IN_ELECTIONS_FROM, FIRST_DAY
from nlrbcase.moments import last_moment
from nlrbcase.periods import Hours
from nlrbcase.provisions import (
    Actor,
    ByPetition,
    Caution,
    Evidence,
    Family,
    Late,
    Office,
    Version,
)
from nlrbcase.registry import family_of
from nlrbcase.wording import full, hour, plain

_DAY = timedelta(days=1)


def all_cautions(deadline: Deadline, region: int | None) -> tuple[Caution, ...]:
    """Return the cautions on the day and, if its moment is known, on the moment."""
    try:
        moment = last_moment(deadline, deadline.due, region)
    except NoHour:
        return deadline.cautions
    return tuple(dict.fromkeys((*deadline.cautions, *moment.cautions)))


def who(actor: Actor) -> str:
    """Return who acts, in words."""
    if not isinstance(actor, ByPetition):
        return actor.said
    kinds = (("RC", actor.rc), ("RM", actor.rm), ("RD", actor.rd))
    return "; ".join(
        f"on an {kind} petition {' and '.join(party.said for party in parties)}"
        for kind, parties in kinds
        if parties
    )


def by_when(deadline: Deadline, region: int | None, day: date | None = None) -> str:
    """Return the hour by which the paper is due, in words; empty if it has none.

    Args:
        deadline: The deadline.
        region: The region that has the case; None if it is not known.
        day: The day asked for; if not given, the due day.
    """
    if isinstance(deadline.version.within, Hours):
        return "at the hour of the event"
    try:
        moment = last_moment(deadline, day or deadline.due, region)
    except NoHour:
        return _by_when_somewhere(deadline)
    said = hour(moment.at.time())
    if moment.closes:
        return f"by {said}, when the office in {moment.city} closes"
    return f"by {said} in {moment.city}"


def offices(deadline: Deadline) -> str:
    """Return who receives the paper, each office that any version names that may govern."""
    found = [
        (reading.version.received_by or deadline.rule.received_by).value
        for reading in deadline.readings
    ]
    return " or ".join(dict.fromkeys(found))


def filing_cite(deadline: Deadline) -> str:
    """Return the provision on the hour and the postmark, as of the due day."""
    return computation_on(deadline.due).filing_cite


def _by_when_somewhere(deadline: Deadline) -> str:
    """Return the hour for a paper that a region receives, the region not being known."""
    version = deadline.version
    if offices(deadline) != Office.REGION.value:
        return ""
    computation = computation_on(deadline.due)
    by = version.by or computation.efiled_by
    if by is None:
        return "before the regional office closes"
    return f"by {hour(by)} in the time zone of the regional office"


def clause(version: Version) -> str:
    """Return the operative clause, in quotation marks only if its words were read."""
    if not version.text:
        return (
            f"words {'read but not kept here' if version.evidence is Evidence.TEXT else 'not read'}"
        )
    if version.evidence is Evidence.TEXT:
        return f'"{version.text}"'
    return f"as reported by {version.source}: {version.text}"


def since_words(version: Version) -> str:
    """Return since when a version is in force, in words that claim no more than is known."""
    if version.since != FIRST_DAY:
        return f"from {plain(version.since)}"
    if version.seen is None:
        return f"from before {FIRST_DAY.year}"
    return f"since a day that was not found, known as of {plain(version.seen)}"


def more_time(deadline: Deadline) -> str:
    """Return whether more time can be had, and by when it must be asked for, in words."""
    extension = deadline.version.extension or deadline.rule.extension
    said = f"{extension.said} ({extension.cite})" if extension.cite else extension.said
    if extension.kind not in ("request", "part"):
        return said
    computation = computation_on(deadline.safe)
    return (
        f"{said}; a request must be received by {full(deadline.safe)}, and from "
        f"{full(foreseeable_until(deadline.safe, computation.notice_days))} only on grounds not "
        f"reasonably foreseeable ({computation.extension_cite})"
    )


def late_words(deadline: Deadline) -> str:
    """Return whether a late paper can be excused, in words."""
    late = deadline.rule.late
    election = family_of(deadline.rule.key) is Family.R
    if late is Late.EXCUSABLE and election and deadline.due < EXCUSED_IN_ELECTIONS_FROM:
        return Late.UNSAID.value
    return late.value


def foreseeable_until(due: date, days: int) -> date:
    """Return the first day of the last days before a due day, the earlier of two ways to count.

    Args:
        due: The due day, not counted itself.
        days: How many days; counted back both as calendar days and as business days.
    """
    day = due
    while days:
        day -= _DAY
        if closed_under("", day, washington=False) is None:
            days -= 1
    return day
