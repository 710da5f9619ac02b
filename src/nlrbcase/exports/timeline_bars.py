"""The deadlines of a case as bars below the line of time."""

from __future__ import annotations

from collections.abc import Iterable
from math import fsum

from attrs import frozen

from nlrbcase.exports.packing import UNIT, Box, Shelves
from nlrbcase.exports.text_widths import width, wrapped
from nlrbcase.exports.timeline_axis import Axis
from nlrbcase.exports.timeline_cards import Line
from nlrbcase.exports.timeline_windows import Window

BAR = 9.0
TITLE_SIZE = 11.5
SAID_SIZE = 10.5
ICON = 16.0

_ROOM = 250.0
_LEAST = 9.0
_OPEN_END = 46.0
_LINE = 1.3
_GAP = 12.0
_HALF = 5.0


@frozen
class Bar:
    """A deadline.

    Attributes:
        window: The deadline it shows.
        box: The room of the bar and its text, in pixels.
        left: Where its first day is.
        sure: Where its safe day ends: up to there it is drawn full.
        right: Where its latest day ends, or the little that is drawn of an open end.
        due: Where its due day ends; None if it is not known or out of sight.
        papers: Where the papers in sight are that were filed under it.
        tail: Where the last thing is that belongs to it: a late paper, or the right end.
        open_end: Whether it goes on to a day that is not known.
        lines: Its text.
    """

    window: Window
    box: Box
    left: float
    sure: float
    right: float
    due: float | None
    papers: tuple[float, ...]
    tail: float
    open_end: bool
    lines: tuple[Line, ...]


def bars(windows: Iterable[Window], axis: Axis, top: float) -> list[Bar]:
    """Return deadlines as bars with their texts, of which none covers another, by their first day.

    Args:
        windows: The deadlines.
        axis: The line of time.
        top: Where the first bar is, in pixels.
    """
    shelves = Shelves()
    return [
        _bar(one, axis, shelves, top)
        for one in sorted(windows, key=lambda one: (one.begins, max(one.days), one.key))
    ]


def _bar(one: Window, axis: Axis, shelves: Shelves, top: float) -> Bar:
    """Return a deadline in the first room that there is for it."""
    half = axis.day_width / 2
    left = axis.x(one.begins)

    def end_of(x: float) -> float:
        return max(left + _LEAST, min(x + half, axis.right))

    last = one.latest or one.ends
    sure = end_of(axis.x(one.safe)) if one.safe is not None else left
    right = end_of(axis.x(last)) if last is not None else max(sure, left) + _OPEN_END
    right = max(right, sure)
    papers = tuple(axis.x(day) for day in one.papers if axis.shows(day))
    tail = max(right, *(x + _HALF for x in papers)) if papers else right
    begins = min(left, *(x - _HALF for x in papers)) if papers else left
    texts = _texts(one)
    wide = max(tail, left + ICON + max(wide for _, _, wide in texts))
    height = BAR + fsum(size * _LINE for _, size, _ in texts) + _GAP
    y = top + shelves.put(begins, wide + _GAP, height) * UNIT
    base = y + BAR + 2.0
    lines = []
    for text, size, _ in texts:
        base += size * _LINE
        lines.append(Line(text, size, base, bold=size == TITLE_SIZE))
    return Bar(
        one,
        Box(begins, y, wide, base + _HALF),
        left,
        sure,
        right,
        end_of(axis.x(one.due)) if one.due is not None and axis.shows(one.due) else None,
        papers,
        tail,
        last is None,
        tuple(lines),
    )


def _texts(one: Window) -> list[tuple[str, float, float]]:
    """Return the lines below a bar, each with the size of its font and its width."""
    found = [
        (text, TITLE_SIZE, width(text, TITLE_SIZE, bold=True))
        for text in wrapped(one.title, TITLE_SIZE, _ROOM, bold=True)
    ]
    both = f"{one.said} · {one.stands}"
    said = (both,) if width(both, SAID_SIZE) <= _ROOM else (one.said, one.stands)
    texts = (text for words in said for text in wrapped(words, SAID_SIZE, _ROOM))
    return [*found, *((text, SAID_SIZE, width(text, SAID_SIZE)) for text in texts)]
