"""What to know before relying on a date."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache

from nlrbcase.business_days import ClosedDay, closed, computation_on
from nlrbcase.counting import months_after
from nlrbcase.errors import NoFixedDay, NoSuchDuty
from nlrbcase.law import computation as law
from nlrbcase.periods import Backward, Hours, Months, Unfixed
from nlrbcase.provisions import Caution, CountedBy, Evidence, Receipt, Rule, Version
from nlrbcase.readings import Candidate, Reading, outer_limit
from nlrbcase.wording import plain


def cautions_of(
    rule: Rule,
    start: date,
    law_as_of: date | None,
    candidates: Sequence[Candidate],
    silent: Sequence[NoFixedDay | NoSuchDuty],
    readings: Sequence[Reading],
) -> tuple[Caution, ...]:
    """Return every caution and note on a deadline, each once: first what makes the day unsure.

    Args:
        rule: The rule.
        start: The day the period runs from, or back from.
        law_as_of: The day that picks the version, if it was given.
        candidates: The versions that may govern.
        silent: Why some of them give no day.
        readings: The readings found.
    """
    found: list[Caution] = []
    if law_as_of is None and rule.law_as_of is not None:
        found += _unknown_version(rule.law_as_of.said, candidates)
    if len(candidates) > 1:
        found += _either_version(candidates, silent)
    if len(readings) > 1:
        found += _open_points(readings)
    overtaken = readings[0].version.overtaken is not None
    if overtaken and readings[0].due < start:
        found.append(_no_safe_day(start))
    found += rule.cautions
    for version in _versions(readings) if len(readings) > 1 else (readings[0].version,):
        found += version.cautions
        found += _of_version(rule, version, start, law_as_of or start)
    found += _calendar(rule, readings[0], start)
    for reading in readings:
        found += _due_in_shutdown(reading.due)
    return tuple(dict.fromkeys(found)) if len(found) > 1 else tuple(found)


def _no_safe_day(start: date) -> Caution:
    """Return that a time began when the law that came next may already have left none."""
    said = (
        f"No day of this time is safe: on {plain(start)}, when it began, the next version of the "
        f"law was in force. The day given as due lies before it and says only that; the latest "
        f"can be argued."
    )
    return Caution("no-safe-day", said)


@cache
def _due_in_shutdown(due: date) -> tuple[Caution, ...]:
    """Return what is known of filing on a day on which a shutdown closed the offices."""
    return tuple(
        shutdown.filing for shutdown in law.SHUTDOWNS if shutdown.first <= due <= shutdown.last
    )


def _versions(readings: Sequence[Reading]) -> list[Version]:
    """Return the versions that readings count by, each once."""
    found: list[Version] = []
    for reading in readings:
        if all(reading.version is not version for version in found):
            found.append(reading.version)
    return found


def _unknown_version(event: str, candidates: Sequence[Candidate]) -> Iterator[Caution]:
    """Yield what follows from not knowing the day that picks the version."""
    if len(candidates) == 1:
        said = (
            f"The law goes by the day of: {event}. It was not given; a case still pending can only "
            f"have the version used here, unless it is very old."
        )
    else:
        said = (
            f"The law goes by the day of: {event}. It was not given, and a case still pending may "
            f"have any of {len(candidates)} versions; the safest is used. Give the day to know."
        )
    yield Caution("version-unknown", said)


def _either_version(
    candidates: Sequence[Candidate], silent: Sequence[NoFixedDay | NoSuchDuty]
) -> Iterator[Caution]:
    """Yield why more than one version may govern, and what those say that give no day."""
    for candidate in candidates:
        if candidate.taken is not None:
            yield candidate.taken.question.caution
    for error in silent:
        yield Caution("version-without-day", f"Under another version that may govern: {error}.")


def _open_points(readings: Sequence[Reading]) -> Iterator[Caution]:
    """Yield the cautions of the points on which readings of one version differ."""
    for version in _versions(readings):
        same = [reading for reading in readings if reading.version is version]
        if len(same) > 1:
            for reading in same:
                yield from (taken.question.caution for taken in reading.taken)


def _of_version(rule: Rule, version: Version, start: date, picked: date) -> list[Caution]:
    """Return how a version is known: how weakly, and whether too early or too late for the day."""
    sure = version.evidence is Evidence.TEXT and version.seen is None
    found = [] if sure else how_known(version, picked)
    by_rules = (version.counted_by or rule.counted_by) is CountedBy.RULES
    # A superseded version is known to its end; how time is counted may have changed since.
    read_to = version.read_to if version is rule.versions[0] else law.LAST_DAY
    if by_rules:
        read_to = min(read_to, law.COMPUTATIONS[0].read_to)
    if start > read_to:
        found.append(last_read(read_to, version.cite))
    if by_rules and start < law.COUNTING_READ_FROM:
        found.append(law.EARLY_COUNTING)
    return found


def how_known(version: Version, picked: date) -> list[Caution]:
    """Return how a version is known: how weakly, and whether as of a later day only.

    Args:
        version: The version.
        picked: The day that picks it.
    """
    found = []
    if version.evidence is not Evidence.TEXT:
        how = version.evidence.said
        said = f"{how[0].upper()}{how[1:]}: {version.source}."
        found.append(Caution(f"evidence-{version.evidence.value}", said, version.cite))
    if version.seen is not None and picked < version.seen:
        said = (
            f"The provision is known as of {plain(version.seen)}; this is earlier, and since when "
            f"it stood so was not found."
        )
        found.append(Caution("older-than-read", said, version.cite))
    return found


def last_read(read_to: date, cite: str) -> Caution:
    """Return that the law was last read as it stood on a day before the one asked about."""
    said = f"The law was last read as it stood on {plain(read_to)}: check that it still does."
    return Caution("law-last-read", said, cite)


def _calendar(rule: Rule, reading: Reading, start: date) -> list[Caution]:
    """Return what the calendar does not know, and what becomes of a last day that is closed."""
    version, due = reading.version, reading.due
    counted = version.counted_by or rule.counted_by
    back = isinstance(version.within, Backward)
    found = [law.HOURS_RUN] if isinstance(version.within, Hours) else []
    if isinstance(version.within, Months) and _clipped(start, version.within):
        found.append(law.MONTH_WITHOUT_SUCH_DAY)
    if counted is CountedBy.RULES and not back and start >= law.ORDERS_COMPLETE_FROM:
        return found
    if counted is not CountedBy.OWN_WORDS or back:
        if min(start, due) < law.ORDERS_KNOWN_FROM:
            found.append(law.EARLY_ORDERS)
        elif min(start, due) < law.ORDERS_COMPLETE_FROM:
            found.append(law.GAPS_IN_ORDERS)
        if back and start > law.ORDERS_READ_TO:
            found.append(law.LATER_ORDERS)
    if rule.tolled and start <= law.EARLY_LAPSES_LAST and due >= law.EARLY_LAPSES_FIRST:
        found.append(law.EARLY_LAPSES)
    shut = closed(due)
    if counted is CountedBy.SIX_MONTHS and shut is not None:
        found.append(_last_day_closed(shut, due))
    paper = (version.receipt or rule.receipt) is not Receipt.NONE
    if counted is CountedBy.OWN_WORDS and paper and start < due and shut is not None:
        found.append(law.NO_ROLL if shut.question is None else shut.question.caution)
    return found


def _clipped(start: date, months: Months) -> bool:
    """Return whether months end in a month that has no day of the number of the first."""
    return months_after(start, months.n).day != start.day


def _last_day_closed(shut: ClosedDay, due: date) -> Caution:
    """Return what becomes of a last day that is closed and that nothing moves."""
    if shut.question is not None:
        return shut.question.caution
    computation = computation_on(due)
    if computation.efiled_by is None:
        return law.LAST_DAY_CLOSED_BEFORE_E_FILING
    return law.LAST_DAY_CLOSED


def limit_caution(
    rule: Rule, version: Version, within: Unfixed, on: date | None, sets: date | None
) -> tuple[Caution, ...]:
    """Return a caution if a day that somebody fixed is beyond the law's outer limit."""
    limit = outer_limit(rule, version, within, on)
    if limit is None or sets is None or sets <= limit:
        return ()
    said = (
        f"The day fixed is later than {plain(limit)}, the outer limit that the provision gives "
        f"whoever fixed it: see by whom more time was granted."
    )
    return (Caution("beyond-limit", said, version.cite),)
