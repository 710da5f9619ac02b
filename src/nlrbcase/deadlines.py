"""The front door: a rule and a day give the deadline, in every reading of the law."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from nlrbcase.business_days import check_date
from nlrbcase.cautions import cautions_of, limit_caution
from nlrbcase.counting import Taken, months_after
from nlrbcase.due_days import Deadline
from nlrbcase.errors import (
    DaysOutOfOrder,
    LawNotEncoded,
    MissingDay,
    NeedlessDay,
    NoFixedDay,
    NoSuchDuty,
    OutsideCalendar,
)
from nlrbcase.events import Event, Kind
from nlrbcase.law import computation as law
from nlrbcase.periods import Backward, Forward, NoSuchPaper, Unfixed
from nlrbcase.provisions import Caution, Rule, Version
from nlrbcase.readings import Candidate, Reading, read
from nlrbcase.registry import rule as find_rule
from nlrbcase.wording import plain

_DAY = timedelta(days=1)
_FROM_NO_EVENT = Backward | NoSuchPaper


def deadline(
    key: str | Rule,
    on: date | None = None,
    *,
    law_as_of: date | None = None,
    sets: date | None = None,
) -> Deadline:
    """Return the deadline that a rule and a day give.

    Args:
        key: A rule's key, such as `"objections"`, or the rule itself, of a key that is known.
        on: The day the period runs from, not counted itself; for a responsive paper, the day the
            paper it answers was due.  `rule(key).asks` says which day that is.
        law_as_of: The day that picks the version of the law: for an election, the day the
            petition was filed.  Without it, a rule that goes by the petition answers with a
            reading for each version that a petition still pending could have.
        sets: A day that an event fixes: the hearing, the election, the mailing of ballots, the
            day a judge set.  A period counted back runs from it and needs no `on`.

    Raises:
        NoSuchRule: No rule has this key.
        NotADay: A day is no `datetime.date`, or it has an hour.
        OutsideCalendar: A day, or one that the count reaches, is before 1978 or after 2100.
        LawNotEncoded: The law of that day is not encoded.
        NoFixedDay: The law gives no number of days.
        NoSuchDuty: The law of that day asked for no such paper.
        MissingDay: A day is needed and was not given.
        NeedlessDay: A day was given that the rule cannot use.
        DaysOutOfOrder: The days given cannot all be right.
    """
    found = key if isinstance(key, Rule) else find_rule(key)
    if found is key:
        # A rule of another key has no family, and the law on shutdowns asks for it.
        find_rule(found.key)
    on, law_as_of, sets = _plain(on, "on"), _plain(law_as_of, "law_as_of"), _plain(sets, "sets")
    start = _check(found, on, law_as_of, sets)
    candidates = _candidates(found, start, law_as_of)
    readings: list[Reading] = []
    silent: list[NoFixedDay | NoSuchDuty] = []
    for candidate in candidates:
        try:
            readings += read(found, candidate, on, sets)
        except (NoFixedDay, NoSuchDuty) as error:
            silent.append(error)
    if not readings:
        raise silent[0]
    if len(candidates) > 1:
        readings.sort(key=lambda reading: reading.due, reverse=found.not_before)
    version = readings[0].version
    if law_as_of is None and (_reference(found, version) is None or found.law_as_of is None):
        picked: date | None = start
    else:
        picked = law_as_of
    told = cautions_of(found, start, law_as_of, candidates, silent, readings)
    if isinstance(version.within, Unfixed):
        told += limit_caution(found, version, version.within, on, sets)
    if version.or_from is not None and sets is None:
        told += (law.RUNS_FROM.caution,)
    if on is not None and sets is not None:
        told += tuple(_unused(readings, found, on, sets))
    return Deadline(
        rule=found,
        version=version,
        opened_by=_opening(found, version, start, sets),
        law_as_of=picked,
        readings=tuple(readings),
        cautions=tuple([caution for caution in told if not caution.note]) if told else (),
        notes=tuple([caution for caution in told if caution.note]) if told else (),
    )


def _check(rule: Rule, on: date | None, law_as_of: date | None, sets: date | None) -> date:
    """Check the days given against each other and the rule; return the day to go by."""
    start = sets if on is None else on
    if start is None:
        raise (
            MissingDay(rule.key, "on", rule.asks)
            if asks_on(rule)
            else MissingDay(rule.key, "sets", rule.sets)
        )
    picked = start if law_as_of is None else law_as_of
    _check_order(rule, on, start, picked, sets)
    # A day before all law is an error about the law, not about the calendar.
    if start < rule.versions[-1].since:
        raise LawNotEncoded(rule.key, picked, rule.versions[-1].since)
    for day in (start, picked, start if sets is None else sets):
        if not law.FIRST_DAY <= day <= law.LAST_DAY:
            raise OutsideCalendar(day, law.FIRST_DAY, law.LAST_DAY)
    if sets is not None and not rule.sets:
        raise NeedlessDay(rule.key, "sets", rule.asks)
    if on is not None and not asks_on(rule):
        if sets is None:
            raise MissingDay(rule.key, "sets", rule.sets)
        raise NeedlessDay(rule.key, "on", rule.asks)
    return start


def _plain(day: date | None, where: str) -> date | None:
    """Return a day as a plain date, if one was given."""
    return None if day is None else check_date(day, where)


def _check_order(rule: Rule, on: date | None, start: date, picked: date, sets: date | None) -> None:
    """Refuse days that cannot all be right."""
    if picked > start:
        what = rule.law_as_of.said if rule.law_as_of is not None else "law as of"
        said = f"{what}, {picked}, is later than {start}, which it comes before"
        raise DaysOutOfOrder(said)
    if sets is not None and on is not None and sets < on:
        said = f"{rule.sets or '`sets`'}, {sets}, is earlier than {on}"
        raise DaysOutOfOrder(said)


def asks_on(rule: Rule) -> bool:
    """Return whether any version has a use for the day of an event."""
    return any(not isinstance(version.within, _FROM_NO_EVENT) for version in rule.versions)


def _reference(rule: Rule, version: Version) -> Kind | None:
    """Return the event whose day picks a version; None for the day the period starts."""
    kind = version.law_as_of or rule.law_as_of
    return None if kind in rule.triggers(version) else kind


def _governing(rule: Rule, start: date, law_as_of: date) -> Version | None:
    """Return the version that governs, each by the day that it goes by."""
    for version in rule.versions:
        # A version that took over for every case goes by its own period, whatever the rule does.
        own = version.law_as_of is not None and version.law_as_of in rule.triggers(version)
        if version.since <= (start if own else law_as_of):
            return version
    return None


def _candidates(rule: Rule, start: date, law_as_of: date | None) -> list[Candidate]:
    """Return the versions that may govern: one, unless the day that picks it is unknown."""
    if law_as_of is None and rule.law_as_of is not None:
        return list(_pending(rule, rule.law_as_of, start))
    version = _governing(rule, start, law_as_of or start)
    if version is None:
        raise LawNotEncoded(rule.key, law_as_of or start, rule.versions[-1].since)
    if version.first_day is None:
        return [Candidate(version)]
    older = rule.before(version, law_as_of or start)
    if older is None:
        return [Candidate(version)]
    either = Taken(version.first_day, late=True), Taken(version.first_day, late=False)
    return [
        Candidate(each, taken.label, taken)
        for each, taken in zip((older, version), either, strict=True)
    ]


def _pending(rule: Rule, event: Kind, start: date) -> Iterator[Candidate]:
    """Yield each version that a case still pending could have, newest first."""
    oldest = max(months_after(start, -law.PENDING.n), rule.versions[-1].since)
    turns = [version.since for version in rule.versions if oldest < version.since <= start]
    until: date | None = None
    found: list[Version] = []
    for day in (*turns, oldest):
        version = _governing(rule, start, day)
        if version is not None and all(version is not other for other in found):
            found.append(version)
            known = version.since > law.FIRST_DAY
            since = f" from {plain(version.since)}" if known else ""
            yield Candidate(version, f"{event.said}{since}{f' to {plain(until)}' if until else ''}")
        until = day - _DAY


def _unused(readings: list[Reading], rule: Rule, on: date, sets: date) -> Iterator[Caution]:
    """Yield a note on a day that was given and that no version that governs has a use for."""
    if rule.set_day_governs:
        return
    versions = [reading.version for reading in readings]
    if all(isinstance(version.within, Backward) for version in versions):
        said = f"The day {plain(on)} was not used: the time counts back from {plain(sets)}."
        yield Caution("day-not-used", said, note=True)
    elif all(isinstance(version.within, Forward) and not version.or_from for version in versions):
        said = f"The day {plain(sets)} was not used: the time runs from {plain(on)}."
        yield Caution("day-not-used", said, note=True)


def _opening(rule: Rule, version: Version, start: date, sets: date | None) -> Event:
    """Return the event that opens the deadline, as far as the caller told it."""
    trigger = rule.triggers(version)[0]
    kind = trigger.met_by[0] if isinstance(trigger, Rule) else trigger
    # What a period counts back from identifies it, whatever else the caller knows.
    back = isinstance(version.within, Backward) and sets is not None
    return Event(kind, sets if back and sets is not None else start, sets=sets)
