"""A deadline as text: the day, the law, every step, the cautions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import groupby

from nlrbcase.business_days import closed_under, computation_on
from nlrbcase.calendars import Weekday
from nlrbcase.counting import Step
from nlrbcase.due_days import Deadline
from nlrbcase.facts import (
    all_cautions,
    by_when,
    clause,
    filing_cite,
    late_words,
    more_time,
    offices,
    since_words,
    who,
)
from nlrbcase.paragraphs import WIDTH, listed, wrapped
from nlrbcase.periods import Hours
from nlrbcase.provisions import (
    Late,
    Office,
    Receipt,
    Version,
)
from nlrbcase.readings import Reading
from nlrbcase.wording import full, plain, short

_DAY = timedelta(days=1)
_SHORTEST_ELISION = 4


def explain(deadline: Deadline, region: int | None = None, *, cautions_first: bool = False) -> str:
    """Return the whole answer as text.

    Args:
        deadline: The deadline.
        region: The region that has the case, for the hour in its zone.
        cautions_first: Whether the cautions come before all else, for where only the first lines
            are seen.

    Raises:
        NoSuchRegion: No region has this number.
    """
    several = len(deadline.readings) > 1
    cautions = listed("Cautions", all_cautions(deadline, region))
    parts = [
        *((cautions,) if cautions_first else ()),
        _head(deadline, region),
        _law(deadline),
        *(
            _reading(deadline, place) if several else steps_as_text(deadline.steps)
            for place in range(len(deadline.readings))
        ),
        *(() if cautions_first else (cautions,)),
        listed("Notes", deadline.notes),
        _tail(deadline),
    ]
    paragraphs = ["\n".join(lines) for lines in parts]
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


def _head(deadline: Deadline, region: int | None) -> Iterator[str]:
    """Yield what is due, when, from whom and to whom."""
    rule, version = deadline.rule, deadline.version
    yield from wrapped(rule.title)
    when = f"{'Not before' if rule.not_before else 'Due'} {full(deadline.due)}"
    hours = by_when(deadline, region)
    if hours:
        when += f", {hours}"
    when += _by_mail(deadline)
    own_hour = version.by is not None or isinstance(version.within, Hours)
    cite = f" ({filing_cite(deadline)})" if hours and not own_hour else ""
    yield from wrapped(when + cite)
    if deadline.safe != deadline.due or deadline.latest != deadline.due:
        yield from wrapped(
            f"Safe: {full(deadline.safe)}. Latest that could be argued: {full(deadline.latest)}"
        )
    yield from wrapped(_must(deadline))
    to_whom = offices(deadline)
    if deadline.receipt is not Receipt.NONE:
        no_office = to_whom == Office.NONE.value
        to = "On time if" if no_office else f"Goes to {to_whom}; on time if"
        yield from wrapped(f"{to} {deadline.receipt.value}")


def _by_mail(deadline: Deadline) -> str:
    """Return the last day for a postmark, in words; empty if a postmark is of no use."""
    day = deadline.postmark_by
    if day is None:
        return ""
    computation = computation_on(deadline.due)
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
    act = {
        Receipt.NONE: "act",
        Receipt.SERVICE: "serve",
        Receipt.DEPOSIT: "serve",
        Receipt.GIVEN: "give notice",
    }.get(deadline.receipt, "file")
    if rule.duty:
        return f"{actor} must {act} by then"
    lost = "; if unused, the right is lost" if rule.late is Late.NEVER else ""
    return f"{actor} may {act} by then{lost}"


def _law(deadline: Deadline) -> Iterator[str]:
    """Yield the provision, for each version that may govern."""
    for version in dict.fromkeys(reading.version for reading in deadline.readings):
        yield from wrapped(f"{version.within.said}: {clause(version)}   {version.cite}")
        yield from wrapped(_in_force(deadline, version))


def _in_force(deadline: Deadline, version: Version) -> str:
    """Return since when a version is in force, and which day picked it."""
    kind = version.law_as_of or deadline.rule.law_as_of
    since = f"{since_words(version)} ({version.source})"
    if kind is None or kind in deadline.rule.triggers(version):
        return f"In force {since}"
    given = f"here {plain(deadline.law_as_of)}" if deadline.law_as_of else "here not given"
    return f"In force where {kind.said} {since}; {given}"


def _reading(deadline: Deadline, place: int) -> Iterator[str]:
    """Yield one reading of several: what it is, what it rests on, its steps."""
    reading = deadline.readings[place]
    yield from wrapped(
        f"Reading {place + 1} of {len(deadline.readings)}{_rank(deadline, reading, place)}: "
        f"{full(reading.due)}, if {reading.label}"
    )
    if reading.authority:
        yield from wrapped(f"Authority: {reading.authority}")
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
    if len(line) <= WIDTH:
        yield line.rstrip()
    else:
        yield from wrapped(f"{short(step.day)}  {step.said}   {step.cite}", indent)


def _tail(deadline: Deadline) -> Iterator[str]:
    """Yield the evidence, whether more time can be had, and what becomes of a late paper."""
    said = f"Evidence: {deadline.evidence.said}. More time: {more_time(deadline)}."
    yield from wrapped(f"{said} {late_words(deadline)}. This is not legal advice.")
