"""A deadline as a card of HTML, for notebooks: no script, and nothing from elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from nlrbcase.counting import Step
from nlrbcase.due_days import Deadline, Undated
from nlrbcase.exports.markup import escaped
from nlrbcase.facts import all_cautions, by_when, clause, late_words, more_time, since_words, who
from nlrbcase.found import Found
from nlrbcase.provisions import Caution, Version
from nlrbcase.readings import Reading
from nlrbcase.wording import full, plain, short

# The colors of the page are kept, light or dark; what is added is seen on both.
_CARD = (
    "border:1px solid rgba(128,128,128,.45);border-left:4px solid #4c8bb8;border-radius:6px;"
    "padding:.7em 1em;margin:.4em 0;max-width:52em;line-height:1.45;font-family:sans-serif"
)
_WARNING = (
    "border-left:3px solid #c77700;background:rgba(199,119,0,.12);padding:.4em .8em;margin:.6em 0"
)
_SMALL = "font-size:.88em;opacity:.8"
# Old pages give a table a color of its own.
_TABLE = "color:inherit;border-collapse:collapse;margin:.4em 0;font-size:.92em"
_CELL = "text-align:left;padding:.12em .9em .12em 0;vertical-align:top"


def card(one: Found) -> str:
    """Return a deadline as a card of HTML.

    The days come first, then the cautions, the law, every step of every reading, the notes and
    the evidence; the readings after the first are folded.  All text is escaped.

    Args:
        one: The deadline, with a day or without.
    """
    parts = _dated(one) if isinstance(one, Deadline) else _undated(one)
    return f'<div style="{_CARD}">{"".join(parts)}</div>'


def _dated(one: Deadline) -> Iterator[str]:
    """Yield the parts of a deadline that has a day."""
    yield _title(one)
    word = "Not before" if one.rule.not_before else "Due"
    hours = by_when(one, None)
    at = f", {escaped(hours)}" if hours else ""
    yield f'<div style="font-size:1.1em">{word} <b>{full(one.due)}</b>{at}</div>'
    if one.safe != one.latest:
        yield (
            f"<div>Safe: <b>{full(one.safe)}</b>. "
            f"Latest that could be argued: {full(one.latest)}</div>"
        )
    yield _cautions("Cautions", all_cautions(one, None), _WARNING)
    for version in dict.fromkeys(reading.version for reading in one.readings):
        yield _law(version)
    several = len(one.readings) > 1
    for place, reading in enumerate(one.readings):
        yield _reading(reading, several=several, shown=place == 0)
    yield _cautions("Notes", one.notes, _SMALL)
    end = f"More time: {more_time(one)}. {late_words(one)}. This is not legal advice."
    yield _div(f"Evidence: {one.evidence.said}.")
    yield _div(end, _SMALL)


def _undated(one: Undated) -> Iterator[str]:
    """Yield the parts of a paper whose last day is not known."""
    yield _title(one)
    yield _div(f"No last day: {one.why}")
    if one.safe is not None:
        yield f"<div>Safe: <b>{full(one.safe)}</b></div>"
    yield _cautions("Cautions", one.cautions, _WARNING)
    yield _div("This is not legal advice.", _SMALL)


def _title(one: Found) -> str:
    """Return the paper, who acts, and from what its time runs."""
    begun = f"{who(one.actor)}; from {one.opened_by.kind.said}, {plain(one.opened_by.on)}"
    return f"<div><b>{escaped(one.rule.title)}</b></div>{_div(begun, _SMALL)}"


def _cautions(title: str, cautions: Iterable[Caution], style: str) -> str:
    """Return cautions or notes as a list; empty if there are none."""
    items = [
        f"<li>{escaped(one.said)}{f' ({escaped(one.cite)})' if one.cite else ''}</li>"
        for one in cautions
    ]
    if not items:
        return ""
    listed = f'<ul style="margin:.2em 0;padding-left:1.3em">{"".join(items)}</ul>'
    return f'<div style="{style}"><b>{title}</b>{listed}</div>'


def _law(version: Version) -> str:
    """Return the provision, with its words, its citation and since when it is in force."""
    said = f"{version.within.said}: {clause(version)} {version.cite}"
    since = f"In force {since_words(version)} ({version.source})"
    return f'<div style="margin-top:.5em">{escaped(said)}</div>{_div(since, _SMALL)}'


def _reading(reading: Reading, *, several: bool, shown: bool) -> str:
    """Return a reading: what it is, what it rests on, and its steps as a table."""
    said = f"{full(reading.due)}, if {reading.label}" if reading.label else "How it is counted"
    rests = f"Authority: {reading.authority}" if several and reading.authority else ""
    rows = "".join(map(_row, reading.steps))
    table = f'<table style="{_TABLE}"><tbody>{rows}</tbody></table>'
    return (
        f'<details{" open" if shown else ""} style="margin-top:.4em">'
        f"<summary>{escaped(said)}</summary>{_div(rests, _SMALL) if rests else ''}{table}</details>"
    )


def _row(step: Step) -> str:
    """Return a step as a row: the day, what becomes of it, the law."""
    day = f'<td style="{_CELL};white-space:nowrap">{short(step.day)}</td>'
    cells = (f'<td style="{_CELL}">{escaped(text)}</td>' for text in (step.said, step.cite))
    return f"<tr>{day}{''.join(cells)}</tr>"


def _div(text: str, style: str = "") -> str:
    """Return a text as a block."""
    look = f' style="{style}"' if style else ""
    return f"<div{look}>{escaped(text)}</div>"
