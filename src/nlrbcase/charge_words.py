"""A charge as text: each allegation in time or not, the law, every step, what the charge opens."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from attrs import evolve

from nlrbcase.case_types import case_type
from nlrbcase.charges import Charge
from nlrbcase.due_days import Deadline, Timeliness
from nlrbcase.events import Party
from nlrbcase.explain import steps_as_text
from nlrbcase.facts import (
    all_cautions,
    by_when,
    clause,
    filing_cite,
    late_words,
    more_time,
    since_words,
    who,
)
from nlrbcase.found import Found
from nlrbcase.paragraphs import listed, wrapped
from nlrbcase.provisions import Caution
from nlrbcase.six_months import AllegationStatus, SixMonths
from nlrbcase.wording import full

_INDENT = "  "

_ON_TIME = {
    Timeliness.TIMELY: "on time under every reading",
    Timeliness.ARGUABLE: "late under the prevailing reading, on time only under the latest",
    Timeliness.LATE: "late under every reading",
}
_EARLY = "on time by its day, but before the charge was filed"


def explain(charge: Charge, today: date | None, region: int | None) -> str:
    """Return the whole answer as text.

    Args:
        charge: The charge.
        today: The day asked for, for what is still possible; None if none is.
        region: The region that receives the charge, for the hour in its zone.

    Raises:
        NotADay: `today` is no `datetime.date`, or it has an hour.
        OutsideCalendar: `today` is not in the calendar.
        NoSuchRegion: No region has this number.
    """
    alleged = charge.six_months
    every = [told(each, region) for each in alleged]
    shared = [caution for caution in every[0] if all(caution in each for each in every)]
    parts: list[Iterable[str]] = [_head(charge)]
    for place, (each, cautions) in enumerate(zip(alleged, every, strict=True), start=1):
        number = f" {place} of {len(alleged)}" if len(alleged) > 1 else ""
        own = [caution for caution in cautions if caution not in shared]
        parts += [_alleged(each, today, region, number), *_readings(each), listed("Cautions", own)]
    parts += [
        _law(alleged),
        listed("Cautions", (*charge.cautions, *shared)),
        listed("Notes", (*(note for each in alleged for note in each.notes), *charge.notes)),
        _opens(charge),
        _tail(alleged),
    ]
    return _joined(parts)


def explain_one(found: SixMonths, today: date | None, region: int | None) -> str:
    """Return the six months of one allegation as text; the arguments are those of `explain`.

    Raises:
        NotADay: `today` is no `datetime.date`, or it has an hour.
        OutsideCalendar: `today` is not in the calendar.
        NoSuchRegion: No region has this number.
    """
    return _joined(
        [
            _alleged(found, today, region),
            *_readings(found),
            _law((found,)),
            listed("Cautions", told(found, region)),
            listed("Notes", found.notes),
            _tail((found,)),
        ]
    )


def possible(found: SixMonths, today: date | None = None) -> tuple[str, ...]:
    """Return what can still be done for an allegation, in sentences; empty if nothing need be.

    Args:
        found: The six months of the allegation.
        today: The day asked for; None if none is.

    Raises:
        NotADay: `today` is no `datetime.date`, or it has an hour.
        OutsideCalendar: `today` is not in the calendar.
    """
    status = found.status(today)
    if status is AllegationStatus.BARRED:
        return ("By these days nothing is left to do; the cautions and notes say what may help",)
    missing = [
        (said, paper)
        for said, paper, day in (
            ("File the charge", found.filing, found.filed),
            ("Serve a copy", found.service, found.served),
        )
        if day is None or (found.served_early and paper is found.service)
    ]
    return tuple(_by(said, paper, today) for said, paper in missing)


def _by(said: str, paper: Deadline, today: date | None) -> str:
    """Return by when a paper can come, in words."""
    latest = f"the latest day that could be argued is {full(paper.latest)}"
    if today is None or today <= paper.safe:
        return f"{said} by {full(paper.safe)}; {latest}"
    if today <= paper.latest:
        return f"{said} at once: the safe day, {full(paper.safe)}, is past; {latest}"
    return f"{said}: the time for it is over; {latest}"


def told(found: SixMonths, region: int | None) -> tuple[Caution, ...]:
    """Return the cautions on an allegation, with those on the moment of filing.

    Args:
        found: The six months of the allegation.
        region: The region that receives the charge, for the hour in its zone.

    Raises:
        NoSuchRegion: No region has this number.
    """
    return tuple(dict.fromkeys((*found.cautions, *all_cautions(found.filing, region))))


def parties(against: tuple[Party, ...]) -> str:
    """Return who can be charged, in words; empty if it is not known."""
    return " or ".join(party.said for party in against)


def _joined(parts: Iterable[Iterable[str]]) -> str:
    """Return paragraphs as one text, without empty ones."""
    paragraphs = ["\n".join(lines) for lines in parts]
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


def _head(charge: Charge) -> Iterator[str]:
    """Yield the days of the charge, and the types of cases it makes."""
    yield "Charge of an unfair labor practice"
    docketed = f"; docketed {full(charge.docketed)}" if charge.docketed is not None else ""
    days = f"Filed: {_day(charge.filed)}; a copy served: {_day(charge.served)}{docketed}"
    yield from _wrapped(days, _INDENT)
    for one in charge.amended:
        amended = f"Amended: {full(one.filed)}; a copy served: {_day(one.served)}"
        yield from _wrapped(amended, _INDENT)
    for of in charge.case_types:
        sections = [each.section for each in charge.all_allegations if of in each.case_types]
        named = ", ".join(dict.fromkeys(found.key for found in sections if found is not None))
        title = case_type(of).title
        yield from _wrapped(f"{of.value} case, {title[0].lower()}{title[1:]}: {named}", _INDENT)


def _day(day: date | None) -> str:
    """Return the day of a paper, in words."""
    return full(day) if day is not None else "not yet"


def _alleged(
    found: SixMonths, today: date | None, region: int | None, place: str = ""
) -> Iterator[str]:
    """Yield what is alleged, how it stands, each paper, and what is still possible."""
    yield from _wrapped(f"Allegation{place}: {_what(found)}")
    section = found.allegation.section
    if section is not None:
        yield from _wrapped(f"{section.said}, by {parties(section.violated_by)}", _INDENT)
    status = found.status(today).said
    missing = found.filed is None or found.served is None
    on = f", on {full(today)}" if today is not None and missing else ""
    yield from _wrapped(f"{status[0].upper()}{status[1:]}{on}")
    yield from _wrapped(f"Filed: {_paper(found.filed, found.filing_timeliness)}", _INDENT)
    served = _paper(found.served, found.service_timeliness)
    if found.served is not None and found.served_early and found.service.timely(found.served):
        served = f"{full(found.served)}, {_EARLY}"
    yield from _wrapped(f"Served: {served}", _INDENT)
    yield from _wrapped(
        f"Safe for both: {full(found.safe)}. Latest that could be argued: {full(found.latest)}",
        _INDENT,
    )
    hour = by_when(found.filing, region)
    hour = f", {hour} ({filing_cite(found.filing)})" if hour else ""
    yield from _wrapped(f"The charge is on time if {found.filing.receipt.value}{hour}", _INDENT)
    yield from _wrapped(f"The copy is on time if {found.service.receipt.value}", _INDENT)
    yield from (line for said in possible(found, today) for line in _wrapped(said, _INDENT))
    if today is not None and (left := found.days_left(today)) is not None and left >= 0:
        yield from _wrapped(f"Days left to the safe day: {left}", _INDENT)


def _what(found: SixMonths) -> str:
    """Return what is alleged, with its days, in words."""
    alleged = found.allegation
    key = alleged.section.key if alleged.section is not None else "section not given"
    parts = [f"{key} {alleged.label}".strip(), f"conduct of {full(alleged.conduct)}"]
    days = (
        ("known", alleged.known),
        ("went on to", alleged.ends),
        ("discharged from the armed forces", alleged.discharged),
        ("added by the amendment of", found.filed if found.amendment else None),
    )
    return "; ".join(parts + [f"{said} {full(day)}" for said, day in days if day is not None])


def _paper(day: date | None, timeliness: Timeliness | None) -> str:
    """Return the day of a paper and whether it was on time, in words."""
    return _day(day) if timeliness is None else f"{_day(day)}, {_ON_TIME[timeliness]}"


def _readings(found: SixMonths) -> Iterator[Iterator[str]]:
    """Yield each reading as a paragraph; once for both papers if they are counted alike."""
    papers = (("the charge", found.filing), ("the copy", found.service))
    days = [[(reading.due, reading.label) for reading in paper.readings] for _, paper in papers]
    alike = days[0] == days[1]
    for said, paper in papers[:1] if alike else papers:
        for place in range(len(paper.readings)):
            yield _reading("charge and copy" if alike else said, paper, place)


def _reading(said: str, paper: Deadline, place: int) -> Iterator[str]:
    """Yield one reading: what it is, what it rests on, its steps."""
    reading = paper.readings[place]
    marks = (
        ("prevailing", place == 0),
        ("safe", reading.due == paper.safe),
        ("latest", reading.due == paper.latest),
    )
    names = ", ".join(name for name, fits in marks if fits)
    rank = f" ({names})" if names else ""
    yield from _wrapped(
        f"Reading {place + 1} of {len(paper.readings)}{rank}, {said}: {full(reading.due)}, if "
        f"{reading.label}"
    )
    yield from _wrapped(f"Authority: {reading.authority}")
    yield from steps_as_text(reading.steps)


def _law(alleged: Iterable[SixMonths]) -> Iterator[str]:
    """Yield each provision that was counted by, and since when it is in force."""
    versions = (
        reading.version
        for each in alleged
        for paper in (each.filing, each.service)
        for reading in paper.readings
    )
    for version in dict.fromkeys(versions):
        yield from _wrapped(f"{version.within.said}: {clause(version)}   {version.cite}")
        yield from _wrapped(f"In force {since_words(version)} ({version.source})")


def _opens(charge: Charge) -> Iterator[str]:
    """Yield the other deadlines that the charge opens, each with its readings and cautions."""
    if charge.filed is None:
        return
    opened: tuple[Found, ...] = (*charge.deadlines(), *charge.undated())
    by_type: dict[Found, list[str]] = {}
    for one in opened:
        types = by_type.setdefault(evolve(one, of=None), [])
        types += [one.of.value] if one.of is not None else []
    yield "What the charge opens (`nlrbcase due KEY DATE` shows every step)"
    for one, types in by_type.items():
        every = len(types) == len(charge.case_types)
        only = "" if every else f", in {' and '.join(types)} cases"
        yield from _wrapped(f"- {one.rule.key}: {one.rule.title}; {who(one.actor)}{only}", "    ")
        yield from _when(one) if isinstance(one, Deadline) else _wrapped(f"    {one.why}", "    ")
        for caution in one.cautions:
            cite = f" ({caution.cite})" if caution.cite else ""
            yield from _wrapped(f"    {caution.said}{cite}", "    ")


def _when(one: Deadline) -> Iterator[str]:
    """Yield the day of a deadline in each reading, by its law."""
    law = f"{one.version.within.said} from {one.opened_by.kind.said}   {one.version.cite}"
    yield from _wrapped(f"    {full(one.due)}: {law}", "    ")
    for reading in one.readings if len(one.readings) > 1 else ():
        yield from _wrapped(f"    {full(reading.due)}, if {reading.label}", "    ")
    if one.version.or_from is not None and one.opened_by.sets is None:
        said = f"If it runs from another day, {one.version.or_from.said}: that day was not given"
        yield from _wrapped(f"    {said}", "    ")


def _tail(alleged: Iterable[SixMonths]) -> Iterator[str]:
    """Yield the evidence, whether more time can be had, and what becomes of a late charge."""
    papers = [each.filing for each in alleged]
    said = dict.fromkeys(
        f"Evidence: {paper.evidence.said}. More time: {more_time(paper)}. {late_words(paper)}."
        for paper in papers
    )
    yield from _wrapped(f"{' '.join(said)} This is not legal advice.")


def _wrapped(text: str, indent: str = "") -> Iterator[str]:
    """Yield a paragraph as lines, indented as asked, or its later lines as a list is."""
    inside = bool(indent) and not text.startswith("- ")
    yield from wrapped(text.strip(), indent, indent if inside else "")
