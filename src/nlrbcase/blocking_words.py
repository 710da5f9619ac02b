"""What a charge can do to an election as text: each rule, what it allows, what it asks."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from nlrbcase.blocking import ChargeEffect, Condition
from nlrbcase.blocking_answers import Blocking, BlockingReading, PossibleEffect
from nlrbcase.facts import clause, who
from nlrbcase.paragraphs import listed, wrapped
from nlrbcase.provisions import Evidence
from nlrbcase.wording import full, plain


def explain(blocking: Blocking) -> str:
    """Return the whole answer as text."""
    parts = (
        _head(blocking),
        *(lines for place in range(len(blocking.readings)) for lines in _reading(blocking, place)),
        listed("Cautions", blocking.cautions),
        listed("Notes", blocking.notes),
        wrapped(f"Evidence: {blocking.evidence.said}. This is not legal advice."),
    )
    paragraphs = ["\n".join(lines) for lines in parts]
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


def period(effect: ChargeEffect, reading: BlockingReading) -> str:
    """Return how soon or how long, in words; empty where no rule says."""
    if effect.due_under is None:
        return ""
    version = effect.due_under.on(reading.rule.since)
    extension = version.extension or effect.due_under.extension
    more = f"; {extension.said}" if extension.kind == "order" else ""
    return f"{version.within.said}; runs from: {effect.due_under.anchor(version)}{more}"


def _head(blocking: Blocking) -> Iterator[str]:
    """Yield what was asked, and what the charge can do at all."""
    keys = _together([each.key for each in blocking.sections])
    yield from wrapped(f"May a charge under {keys} block the election?")
    filed = blocking.petition_filed
    petition = "petition filed on a day not given" if filed is None else _filed(blocking)
    yield from wrapped(f"Request to block {full(blocking.on)}; {petition}")
    can = "; or ".join(effect.said for effect in blocking.effects)
    said = "It may hold up the election or the count" if blocking else "It holds up neither"
    yield from wrapped(f"{said}: {can}")
    if blocking.missing:
        asks = "; whether ".join(each.said for each in blocking.missing)
        yield from wrapped(f"The charge itself says more. Tell whether {asks}")


def _filed(blocking: Blocking) -> str:
    """Return when the petition was filed, in words."""
    return f"petition filed {plain(blocking.petition_filed)}" if blocking.petition_filed else ""


def _reading(blocking: Blocking, place: int) -> Iterator[Iterator[str]]:
    """Yield the paragraphs on one rule: what it is, what each section can do, what is filed."""
    reading = blocking.readings[place]
    yield _rule(reading, f"Reading {place + 1} of {len(blocking.readings)}: ")
    for possible, several in groupby(reading.sections, key=lambda each: each.possible):
        yield _section(reading, [each.section.key for each in several], possible)
    yield _filing(reading)


def _rule(reading: BlockingReading, place: str) -> Iterator[str]:
    """Yield a rule that governs, and when, if that is not known."""
    rule = reading.rule
    head = f"the {rule.title} governs"
    if reading.condition:
        head = f"{place}{head}, if {reading.condition}"
    yield from wrapped(f"{head[0].upper()}{head[1:]}   {rule.cite}")
    picked = " or ".join(kind.said for kind in rule.picked_by)
    open_ = " (which of them was not read)" if len(rule.picked_by) > 1 else ""
    yield from wrapped(
        f"In force from {plain(rule.since)}, by the day of: {picked}{open_} ({rule.source})"
    )


def _section(
    reading: BlockingReading, keys: list[str], possible: tuple[PossibleEffect, ...]
) -> Iterator[str]:
    """Yield what sections can do under a rule, with what it depends on."""
    head = f"{_together(keys)}: "
    for _, several in groupby(possible, key=lambda each: each.by.effect):
        ways = list(several)
        by = ways[0].by
        yield from wrapped(f"{head}{by.effect.said}   {by.cite}")
        for way in ways:
            or_ = "if" if way is ways[0] else "or if"
            if way.open:
                yield from wrapped(f"  {or_} {'; and '.join(map(_condition, way.open))}", "    ")
        when = period(by, reading)
        if when and by.due_under is not None:
            yield from wrapped(f"  {when} (rule {by.due_under.key})", "    ")
        if by.text:
            quoted = f'"{by.text}"' if by.evidence is Evidence.TEXT else f"as reported: {by.text}"
            yield from wrapped(f"  {quoted}", "    ")
        head = "Otherwise: "


def _condition(condition: Condition) -> str:
    """Return a condition, and what settles it."""
    return f"{condition.said} ({condition.settled_by.said})"


def _filing(reading: BlockingReading) -> Iterator[str]:
    """Yield what is filed with the request, by whom, and by which rule."""
    rule, version = reading.rule.filing, reading.filed
    yield from wrapped(f"To file: {rule.title[0].lower()}{rule.title[1:]}   {version.cite}")
    actor = who(version.actor or rule.actor)
    yield from wrapped(
        f"  by {actor}, {version.within.said}; runs from: {rule.anchor(version)} (rule {rule.key})",
        "    ",
    )
    yield from wrapped(f"  {clause(version)}; {version.evidence.said}", "    ")


def _together(words: list[str]) -> str:
    """Return "8(a)(1), 8(a)(2) and 8(a)(3)"."""
    *some, last = words
    return f"{', '.join(some)} and {last}" if some else last
