"""A bar as text: what it does on a day, from when to when, by which law, in which readings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from nlrbcase.bar_effects import BarEffect, Barred, OpenPeriod, worst
from nlrbcase.barring import Barrable
from nlrbcase.explain import steps_as_text
from nlrbcase.facts import clause, since_words
from nlrbcase.paragraphs import listed, wrapped
from nlrbcase.readings import Reading
from nlrbcase.wording import full


def explain(barred: Barred) -> str:
    """Return what one bar does on a day as text, with the law, every step and the cautions."""
    parts = (
        _head(barred),
        _law(barred),
        *_each("Last day of the bar", barred.readings),
        *(paragraph for period in barred.open for paragraph in _period(period)),
        listed("Cautions", barred.cautions),
        listed("Notes", barred.notes),
        _tail(barred),
    )
    paragraphs = ["\n".join(lines) for lines in parts]
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


def explain_all(judged: Iterable[Barred], on: date, what: Iterable[Barrable]) -> str:
    """Return what every bar does on a day as text: first in brief, then each with its reasons.

    Args:
        judged: What each does.
        on: The day.
        what: What was asked about.
    """
    told = list(judged)
    known = [each for each in told if each.effect is not BarEffect.FREE and each.begun]
    paragraphs = ["\n".join(_brief(told, on, what)), *(explain(each) for each in known)]
    return "\n\n".join(paragraphs)


def _brief(told: list[Barred], on: date, asked: Iterable[Barrable]) -> Iterator[str]:
    """Yield what is barred on a day, by which bars, and what was not judged."""
    yield f"On {full(on)}"
    for what in asked:
        mine = [each for each in told if each.what is what]
        effect = worst(mine)
        yield from wrapped(f"{_sentence(what.said)}: {effect.overall}", "  ")
        for each in mine:
            if each.effect is BarEffect.FREE:
                yield from wrapped(f"- {each.bar.title}. {_sentence(_free(each))}", "  ")
            elif each.begun:
                said = f"{_sentence(each.effect.said)}{_until(each)}{_depends(each)}"
                yield from wrapped(f"- {each.bar.title}. {said}", "  ")
        blank = [each for each in mine if each.effect is BarEffect.UNKNOWN and not each.begun]
        for each in blank:
            yield from wrapped(f"- {each.bar.title}. Not judged; not known: {_asks(each)}", "  ")


def _until(barred: Barred) -> str:
    """Return until when a bar stands, in words that follow its effect."""
    if barred.last is None:
        return ""
    return f"; it stands to {_to(barred, barred.last)}"


def _to(barred: Barred, last: date) -> str:
    """Return the last day of a bar, in words that say whether it may be another."""
    if barred.open_ended:
        return f"{full(last)}, or later"
    return f"{full(last)} at the latest" if barred.effect is BarEffect.UNKNOWN else full(last)


def _depends(barred: Barred) -> str:
    """Return what the effect of a bar depends on, in words that follow it."""
    if_so = f"; {_if_governs(barred)}" if barred.condition else ""
    if barred.effect is not BarEffect.UNKNOWN or not barred.missing:
        return if_so
    return f"{if_so}; not known: {_asks(barred)}"


def _if_governs(barred: Barred) -> str:
    """Return what a bar does if the version governs by which it was judged, in words."""
    alone = barred.if_governs
    if alone is None or alone is barred.effect:
        return f"this is so if {barred.condition}"
    return f"{alone.said} if {barred.condition}"


def _asks(barred: Barred) -> str:
    """Return the facts that are not known, in words."""
    return "; ".join(fact.said for fact in barred.missing)


def _free(barred: Barred) -> str:
    """Return why a bar does not stand, in words."""
    if barred.first is not None and barred.on < barred.first:
        return f"it begins only on {full(barred.first)}"
    if barred.safe is not None:
        return f"it was over from {full(barred.safe)}"
    return f"it does not stand{_depends(barred)}"


def _head(barred: Barred) -> Iterator[str]:
    """Yield which bar it is, what it does on the day, and from when to when it stands."""
    yield from wrapped(barred.bar.title)
    what = f"{_sentence(barred.what.said)} on {full(barred.on)}"
    yield from wrapped(f"{what}: {barred.effect.said}")
    yield from wrapped(_span(barred))
    if barred.insulated is not None:
        first, last = barred.insulated
        yield from wrapped(f"The insulated period: {full(first)} to {full(last)}")
    if barred.condition:
        yield from wrapped(_sentence(_if_governs(barred)))
    if barred.missing:
        yield from wrapped(f"Not known: {_asks(barred)}")


def _span(barred: Barred) -> str:
    """Return from when to when a bar stands, in words."""
    first = "a day that is not known" if barred.first is None else full(barred.first)
    if barred.last is None:
        return f"The bar: from {first}; its last day is not known"
    over = f"; certainly over from {full(barred.safe)}" if barred.safe else ""
    return f"The bar: from {first} to {_to(barred, barred.last)}{over}"


def _law(barred: Barred) -> Iterator[str]:
    """Yield each line of law, with its words so far as they were read, and since when."""
    for version in barred.law:
        yield from wrapped(f"{version.within.said}: {clause(version)}   {version.cite}")
        yield from wrapped(f"In force {since_words(version)} ({version.source})")


def _each(title: str, readings: tuple[Reading, ...]) -> Iterator[Iterator[str]]:
    """Yield a paragraph for each reading of a day."""
    for place, reading in enumerate(readings):
        yield _reading(title, place, reading, len(readings))


def _reading(title: str, place: int, reading: Reading, of: int) -> Iterator[str]:
    """Yield one reading of a day: the day, what the reading is and rests on, its steps."""
    which = "" if of == 1 else f", reading {place + 1} of {of}"
    mark = " (used here)" if of > 1 and place == 0 else ""
    if_so = f", if {reading.label}" if reading.label else ""
    yield from wrapped(f"{title}{which}{mark}: {full(reading.due)}{if_so}")
    if reading.authority:
        yield from wrapped(f"Authority: {reading.authority}")
    yield from steps_as_text(reading.steps)


def _period(period: OpenPeriod) -> Iterator[Iterator[str]]:
    """Yield the paragraphs on a time in which a petition may come: in brief, then each reading."""
    yield wrapped(_open(period))
    yield from _each("Opens", period.opens)
    yield from _each("Closes", period.closes)


def _open(period: OpenPeriod) -> str:
    """Return from when to when a petition may come, safely and at the most, in words."""
    safe = f"from {full(period.first)}"
    safe += " to the end of the bar" if period.last is None else f" to {full(period.last)}"
    told = f"Open to a petition, {period.title[0].lower()}{period.title[1:]}: {safe}"
    if period.earliest != period.first:
        told += f"; arguably from {full(period.earliest)}"
    if period.latest is not None and period.latest != period.last:
        told += f"; arguably to {full(period.latest)}"
    return told


def _tail(barred: Barred) -> Iterator[str]:
    """Yield what was read of the law."""
    said = "Evidence: no law was read" if barred.evidence is None else _evidence(barred)
    yield from wrapped(f"{said}. This is not legal advice.")


def _evidence(barred: Barred) -> str:
    """Return what was read of the line of law least well known."""
    return f"Evidence: {barred.evidence.said}" if barred.evidence else ""


def _sentence(text: str) -> str:
    """Return a text with a capital letter."""
    return f"{text[:1].upper()}{text[1:]}"
