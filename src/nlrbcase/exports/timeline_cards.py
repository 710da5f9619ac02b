"""The events of a case as cards above the line of time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby

from attrs import evolve, frozen

from nlrbcase.chronology import effective
from nlrbcase.event_words import count_said, event_said, particulars
from nlrbcase.events import Event
from nlrbcase.exports.packing import UNIT, Box, Shelves
from nlrbcase.exports.text_widths import width, wrapped
from nlrbcase.exports.timeline_axis import Axis
from nlrbcase.wording import full, short

DATE_SIZE = 10.0
KIND_SIZE = 12.0
MORE_SIZE = 10.5
INDENT = 7.0

_ROOM = 160.0
_MOST = 4
_LINE = 1.3
_ABOVE = 18.0
_GAP = 10.0
_BETWEEN = 4.0


@frozen
class Line:
    """A line of text.

    Attributes:
        text: The line.
        size: The size of its font, in pixels.
        y: Its base line, in pixels.
        bold: Whether it is bold.
        faint: Whether it is less important, or no longer stands.
    """

    text: str
    size: float
    y: float
    bold: bool = False
    faint: bool = False


@frozen
class Card:
    """What happened on one day.

    Attributes:
        day: The day.
        x: Where the day is on the line of time, in pixels.
        box: The room of the card.
        lines: Its text.
        whole: All that is known of what happened, in lines.
        covers: Whether the lines of other cards run behind it.
    """

    day: date
    x: float
    box: Box
    lines: tuple[Line, ...]
    whole: str
    covers: bool


def cards(
    events: Sequence[Event], shown: Iterable[Event], axis: Axis, bottom: float, *, clear: bool
) -> list[Card]:
    """Return the events of each day as a card that covers no other, the latest day first.

    Args:
        events: All events of the case.
        shown: Those that are drawn, by day.
        axis: The line of time.
        bottom: Where the line of time is; the cards stand above it.
        clear: Whether no line from a card to its day may run behind another card.
    """
    stands = {id(event) for event in effective(events)}
    drawn = []
    for day, group in groupby(shown, key=lambda event: event.on):
        happened = list(group)
        lines = tuple(_lines(day, happened, stands))
        whole = "\n".join((full(day), *(_whole(event, stands) for event in happened)))
        drawn.append((day, lines, whole))
    drawn.reverse()
    rows = _rows(drawn, axis, clear=clear)
    found = []
    for (day, lines, whole), row in zip(drawn, rows, strict=True):
        x, stand = axis.x(day), bottom - _ABOVE - row * UNIT
        top = stand - lines[-1].y - _BETWEEN
        put = tuple(evolve(line, y=top + line.y) for line in lines)
        found.append(Card(day, x, Box(x, top, x + _wide(lines), stand), put, whole, not clear))
    return found


def _rows(
    drawn: Sequence[tuple[date, tuple[Line, ...], str]], axis: Axis, *, clear: bool
) -> list[int]:
    """Return the row on which each card stands.

    Args:
        drawn: The cards, the latest day first.
        axis: The line of time.
        clear: Whether the line from a card to its day may have no other card in front of it.
    """
    shelves, rows = Shelves(), []
    for day, lines, _ in drawn:
        x = axis.x(day)
        row = shelves.put(x, x + _wide(lines) + _GAP, lines[-1].y + _GAP)
        if clear:
            shelves.reserve(x, row)
        rows.append(row)
    return rows


def _wide(lines: Iterable[Line]) -> float:
    """Return how wide a card must be for its lines."""
    return INDENT + max(width(line.text, line.size, bold=line.bold) for line in lines)


def _lines(day: date, happened: Iterable[Event], stands: set[int]) -> Iterator[Line]:
    """Yield the text of a card, its top being 0."""
    y = DATE_SIZE
    yield Line(" ".join(short(day).split()), DATE_SIZE, y, faint=True)
    for event in happened:
        faint = id(event) not in stands
        said = event.kind.said
        for text in wrapped(
            f"{said[0].upper()}{said[1:]}", KIND_SIZE, _ROOM, bold=True, most=_MOST
        ):
            y += KIND_SIZE * _LINE
            yield Line(text, KIND_SIZE, y, bold=True, faint=faint)
        for text in wrapped(_more(event, stands), MORE_SIZE, _ROOM, most=_MOST):
            y += MORE_SIZE * _LINE
            yield Line(text, MORE_SIZE, y, faint=faint)


def _more(event: Event, stands: set[int]) -> str:
    """Return what is to know of an event beside its kind."""
    found = [f"about {event.about}"] if event.about else []
    found += particulars(event)
    if event.count is not None:
        found.append(count_said(event.count))
    if event.irregular:
        found.append("out of order")
    if id(event) not in stands and event.corrects is None:
        found.append("no longer stands")
    return ", ".join(found)


def _whole(event: Event, stands: set[int]) -> str:
    """Return all that is known of an event, in lines."""
    said = event_said(event)
    found = [f"{said[0].upper()}{said[1:]}"]
    if id(event) not in stands:
        found.append("Corrected, or an entry that corrects: it does not stand by itself")
    if event.irregular:
        found.append(f"Out of order, recorded because: {event.irregular}")
    if event.note:
        found.append(event.note)
    return "\n".join(found)
