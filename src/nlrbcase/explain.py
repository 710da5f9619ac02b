"""A deadline as text: the day, the law, every step, the cautions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import groupby
from textwrap import fill

from nlrbcase.business_days import closed_under
from nlrbcase.calendars import Weekday
from nlrbcase.counting import Step
from nlrbcase.deadlines import Deadline
from nlrbcase.errors import NoHour
from nlrbcase.law.computation import COMPUTATIONS, EXCUSED_IN_ELECTIONS_FROM, FIRST_DAY
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
    Receipt,
    Version,
)
from nlrbcase.readings import Reading
from nlrbcase.registry import family_of
from nlrbcase.timeline import in_force
from nlrbcase.wording import full, hour, plain, short

_WIDTH = 96
_DAY = timedelta(days=1)
_SHORTEST_ELISION = 4


def explain(deadline: Deadline, region: int | None = None) -> str:
    """Return the whole answer as text.

    Args:
        deadline: The deadline.
        region: The region that has the case, for the hour in its zone.

    Raises:
        NoSuchRegion: No region has this number.
    """
    several = len(deadline.readings) > 1
    parts = [
        _head(deadline, region),
        _law(deadline),
        *(
            _reading(deadline, place) if several else steps_as_text(deadline.steps)
            for place in range(len(deadline.readings))
        ),
        _listed("Cautions", all_cautions(deadline, region)),
        _listed("Notes", deadline.notes),
        _tail(deadline),
    ]
    paragraphs = ["\n".join(lines) for lines in parts]
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


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
        return actor.value
    kinds = (("RC", actor.rc), ("RM", actor.rm), ("RD", actor.rd))
    return "; ".join(
        f"on an {kind} petition {' and '.join(party.value for party in parties)}"
        for kind, parties in kinds
        if parties
    )


def by_when(deadline: Deadline, region: int | None) -> str:
    """Return the hour by which the paper is due, in words; empty if it has none."""
    if isinstance(deadline.version.within, Hours):
        return "at the hour of the event"
    try:
        moment = last_moment(deadline, deadline.due, region)
    except NoHour:
        return _by_when_somewhere(deadline)
    said = hour(moment.at.time())
    if moment.closes:
        return f"by {said}, when the office in {moment.city} closes"
    return f"by {said} in {moment.city}"


def _by_when_somewhere(deadline: Deadline) -> str:
    """Return the hour for a paper that a region receives, the region not being known."""
    version = deadline.version
    if (version.received_by or deadline.rule.received_by) is not Office.REGION:
        return ""
    computation = in_force(COMPUTATIONS, deadline.due) or COMPUTATIONS[-1]
    by = version.by or computation.efiled_by
    if by is None:
        return "before the regional office closes"
    return f"by {hour(by)} in the time zone of the regional office"


def _head(deadline: Deadline, region: int | None) -> Iterator[str]:
    """Yield what is due, when, from whom and to whom."""
    rule, version = deadline.rule, deadline.version
    yield from _wrapped(rule.title)
    when = f"{'Not before' if rule.not_before else 'Due'} {full(deadline.due)}"
    hours = by_when(deadline, region)
    if hours:
        when += f", {hours}"
    yield from _wrapped(when + _by_mail(deadline))
    if deadline.safe != deadline.due or deadline.latest != deadline.due:
        yield from _wrapped(
            f"Safe: {full(deadline.safe)}. Latest that could be argued: {full(deadline.latest)}"
        )
    yield from _wrapped(_must(deadline))
    office = version.received_by or rule.received_by
    if deadline.receipt is not Receipt.NONE:
        to = "On time if" if office is Office.NONE else f"Goes to {office.value}; on time if"
        yield from _wrapped(f"{to} {deadline.receipt.value}")


def _by_mail(deadline: Deadline) -> str:
    """Return the last day for a postmark, in words; empty if a postmark is of no use."""
    day = deadline.postmark_by
    if day is None:
        return ""
    computation = in_force(COMPUTATIONS, deadline.due) or COMPUTATIONS[-1]
    excused = "; where e-filing is excused," if computation.efiled_by else "; or"
    shut = closed_under("", day, washington=False)
    no_mail = shut is not None and (day.weekday() == Weekday.SUNDAY or shut.question is None)
    # The post works on Saturdays.
    earlier = no_mail and day.weekday() != Weekday.SATURDAY
    return f"{excused} postmarked by {full(day)}{', so before that' if earlier else ''}"


def _must(deadline: Deadline) -> str:
    """Return who must or may act, and whether the right is lost if they do not."""
    rule = deadline.rule
    actor = who(deadline.version.actor or rule.actor)
    actor = f"{actor[0].upper()}{actor[1:]}"
    if rule.not_before:
        return f"{actor}: no sooner than that day"
    act = {Receipt.NONE: "act", Receipt.SERVICE: "serve", Receipt.GIVEN: "give notice"}.get(
        deadline.receipt, "file"
    )
    if rule.duty:
        return f"{actor} must {act} by then"
    lost = "; if unused, the right is lost" if rule.late is Late.NEVER else ""
    return f"{actor} may {act} by then{lost}"


def _law(deadline: Deadline) -> Iterator[str]:
    """Yield the provision, for each version that may govern."""
    for version in dict.fromkeys(reading.version for reading in deadline.readings):
        yield from _wrapped(f"{version.within.said}: {clause(version)}   {version.cite}")
        yield from _wrapped(_in_force(deadline, version))


def clause(version: Version) -> str:
    """Return the operative clause, in quotation marks only if its words were read."""
    if not version.text:
        return (
            f"words {'read but not kept here' if version.evidence is Evidence.TEXT else 'not read'}"
        )
    if version.evidence is Evidence.TEXT:
        return f'"{version.text}"'
    return f"as reported by {version.source}: {version.text}"


def _in_force(deadline: Deadline, version: Version) -> str:
    """Return since when a version is in force, and which day picked it."""
    kind = version.law_as_of or deadline.rule.law_as_of
    since = f"{since_words(version)} ({version.source})"
    if kind is None or kind in deadline.rule.triggers(version):
        return f"In force {since}"
    given = f"here {plain(deadline.law_as_of)}" if deadline.law_as_of else "here not given"
    return f"In force where {kind.said} {since}; {given}"


def since_words(version: Version) -> str:
    """Return since when a version is in force, in words that claim no more than is known."""
    if version.since != FIRST_DAY:
        return f"from {plain(version.since)}"
    if version.seen is None:
        return "from before 1978"
    return f"since a day that was not found, known as of {plain(version.seen)}"


def _reading(deadline: Deadline, place: int) -> Iterator[str]:
    """Yield one reading of several: what it is, what it rests on, its steps."""
    reading = deadline.readings[place]
    yield from _wrapped(
        f"Reading {place + 1} of {len(deadline.readings)}{_rank(deadline, reading, place)}: "
        f"{full(reading.due)}, if {reading.label}"
    )
    if reading.authority:
        yield from _wrapped(f"Authority: {reading.authority}")
    yield from steps_as_text(reading.steps)


def _rank(deadline: Deadline, reading: Reading, place: int) -> str:
    """Return which of due, safe and latest a reading gives."""
    versions = {other.version.since for other in deadline.readings}
    unknown = len(versions) > 1
    marks = [
        name
        for name, fits in (
            ("used here" if unknown else "prevailing", place == 0),
            ("safe", reading.due == deadline.safe),
            ("latest", reading.due == deadline.latest),
        )
        if fits
    ]
    return f" ({', '.join(marks)})" if marks else ""


def steps_as_text(steps: tuple[Step, ...]) -> Iterator[str]:
    """Yield a line for each step; of a long run of days merely counted, the first and the last."""
    for counted, run in groupby(steps, key=lambda step: step.said.isdigit()):
        some = list(run)
        if counted and len(some) >= _SHORTEST_ELISION:
            yield from _step(some[0])
            yield "  …"
            some = some[-1:]
        for step in some:
            yield from _step(step)


def _step(step: Step) -> Iterator[str]:
    """Yield a step as lines: the day, what becomes of it, the law."""
    indent = " " * (len(short(step.day)) + 2)
    line = f"{short(step.day)}  {step.said:<48}  {step.cite}"
    if len(line) <= _WIDTH:
        yield line.rstrip()
    else:
        yield from _wrapped(f"{short(step.day)}  {step.said}   {step.cite}", indent)


def _listed(title: str, cautions: tuple[Caution, ...]) -> Iterator[str]:
    """Yield cautions or notes as a list."""
    if cautions:
        yield title
    for caution in cautions:
        cite = f" ({caution.cite})" if caution.cite else ""
        yield from _wrapped(f"- {caution.said}{cite}", "  ")


def _tail(deadline: Deadline) -> Iterator[str]:
    """Yield the evidence, whether more time can be had, and what becomes of a late paper."""
    said = f"Evidence: {deadline.evidence.said}. More time: {more_time(deadline)}."
    yield from _wrapped(f"{said} {late_words(deadline)}. This is not legal advice.")


def late_words(deadline: Deadline) -> str:
    """Return whether a late paper can be excused, in words."""
    late = deadline.rule.late
    election = family_of(deadline.rule.key) is Family.R
    if late is Late.EXCUSABLE and election and deadline.due < EXCUSED_IN_ELECTIONS_FROM:
        return Late.UNSAID.value
    return late.value


def more_time(deadline: Deadline) -> str:
    """Return whether more time can be had, and by when it must be asked for, in words."""
    extension = deadline.version.extension or deadline.rule.extension
    said = f"{extension.said} ({extension.cite})" if extension.cite else extension.said
    if extension.kind not in ("request", "part"):
        return said
    computation = in_force(COMPUTATIONS, deadline.safe) or COMPUTATIONS[-1]
    return (
        f"{said}; a request must be received by {full(deadline.safe)}, and from "
        f"{full(foreseeable_until(deadline.safe, computation.notice_days))} only on grounds not "
        f"reasonably foreseeable ({computation.extension_cite})"
    )


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


def _wrapped(text: str, indent: str = "") -> Iterator[str]:
    """Yield a paragraph as lines."""
    yield from fill(
        text, _WIDTH, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    ).splitlines()
