"""Where everything of a timeline is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from attrs import frozen

from nlrbcase.case import Case
from nlrbcase.due_days import Status
from nlrbcase.events import Event
from nlrbcase.exports.text_widths import width, wrapped
from nlrbcase.exports.timeline_axis import Axis, axis
from nlrbcase.exports.timeline_bars import Bar, bars
from nlrbcase.exports.timeline_cards import Card, Line, cards
from nlrbcase.exports.timeline_windows import STATUS_SAID, Window, window
from nlrbcase.wording import full, number, plain

MARGIN = 32.0
AXIS_HEIGHT = 46.0
LEGEND_SIZE = 10.5
LEGEND_ICON = 22.0

_TITLE_SIZE = 21.0
_SUBTITLE_SIZE = 12.5
_LINE = 1.35
_LEAST = 760.0
_ROOM = 1040.0
_MORE_ROOM = 26.0
_WIDEST = 2800.0
_FEW_DAYS = 16
_MANY_DAYS = 60
# A picture is best without lines behind its cards, and may be wider for that, but not too high.
_HIGHEST = 440.0
_SHARES = (1.0, 1.2, 1.45)
_NO_TODAY = 12.0
_TODAY = 30.0
_BELOW_TITLE = 26.0
_BELOW_AXIS = 22.0
_GAP = 24.0
_ITEM = 20.0
_FOOT = "Drawn by nlrbcase from what is recorded. It is not legal advice."


@frozen
class Item:
    """An entry of the legend.

    Attributes:
        shape: What it explains: a status, or the name of another mark.
        text: What it means.
        x: Where it begins, in pixels.
        y: The base line of its text.
    """

    shape: Status | str
    text: str
    x: float
    y: float


@frozen
class Layout:
    """A timeline, with the place of everything in it.

    Attributes:
        name: The case's number, unit and name.
        said: What the picture shows, in a sentence or two.
        width: How wide the picture is, in pixels.
        height: How high it is.
        head: The lines of the title.
        axis: The line of time; None if there is no day to show.
        axis_y: Where the line is.
        top: Where the room for cards begins.
        bottom: Where the room for bars ends.
        cards: What happened, the latest day first.
        bars: The deadlines, by their first day.
        today: The day that is marked; None if none is, or it is out of sight.
        legend: What the marks mean.
        foot: The last line.
    """

    name: str
    said: str
    width: float
    height: float
    head: tuple[Line, ...]
    axis: Axis | None
    axis_y: float
    top: float
    bottom: float
    cards: tuple[Card, ...]
    bars: tuple[Bar, ...]
    today: date | None
    legend: tuple[Item, ...]
    foot: Line


def layout(case: Case, today: date | None, since: date | None, until: date | None) -> Layout:
    """Return where everything is.

    Args:
        case: The case.
        today: The day on which the picture is drawn; None for the last day of the record.
        since: The first day of the picture, that day included; None for the first of the case.
        until: Its last day, that day included; None for the last that is known.
    """
    then = case.until(today) if today is not None else case
    on = today or (then.events[-1].on if then.events else None)
    windows = [] if on is None else [window(one, on) for one in then.opened()]
    shown_windows = [one for one in windows if one.within(since, until)]
    shown = [event for event in then.events if _between(event.on, since, until)]
    mark = today if today is not None and _between(today, since, until) else None
    days = [day for one in shown_windows for day in one.days if _between(day, since, until)]
    days += [event.on for event in shown]
    days += [mark] if mark is not None else []
    # The bars of a picture may all begin before it and end after it.
    days = days or [day for day in (since, until) if day is not None and windows]
    plan = _Plan(case, then, on, since, until)
    busy = len({event.on for event in shown})
    room = _ROOM + _MORE_ROOM * max(0, busy - _FEW_DAYS)
    for share in _SHARES if days and busy < _MANY_DAYS else ():
        line = axis(days, MARGIN, min(room, _WIDEST) * share)
        raised = cards(then.events, shown, line, 0.0, clear=True)
        if min((card.box.top for card in raised), default=0.0) > -_HIGHEST:
            return plan.placed(shown, shown_windows, line, mark, clear=True)
    widest = axis(days, MARGIN, min(room, _WIDEST)) if days else None
    return plan.placed(shown, shown_windows, widest, mark, clear=False)


def _between(day: date, since: date | None, until: date | None) -> bool:
    """Return whether a day is in the picture."""
    return (since is None or since <= day) and (until is None or day <= until)


@frozen
class _Plan:
    """What is drawn, before it has a place.

    Attributes:
        case: The case.
        then: The case as it was known on the day.
        on: The day; None if nothing is recorded and no day was given.
        since: The first day of the picture, or None.
        until: Its last day, or None.
    """

    case: Case
    then: Case
    on: date | None
    since: date | None
    until: date | None

    def placed(
        self,
        shown: Sequence[Event],
        windows: Sequence[Window],
        line: Axis | None,
        today: date | None,
        *,
        clear: bool,
    ) -> Layout:
        """Return everything in its place, from the top to the bottom."""
        said = self._said(shown, windows)
        events = self.then.events
        raised = [] if line is None else cards(events, shown, line, 0.0, clear=clear)
        wide = max((card.box.right for card in raised), default=0.0)
        titled = MARGIN + min(_ROOM, width(_name(self.case), _TITLE_SIZE, bold=True) + 1.0)
        wide = max(wide, _LEAST, titled, line.right if line is not None else 0.0)
        head = tuple(self._head(said, wide))
        top = head[-1].y + _BELOW_TITLE
        stand = top + (_TODAY if today is not None else _NO_TODAY)
        axis_y = stand - min((card.box.top for card in raised), default=-_GAP)
        raised = [] if line is None else cards(events, shown, line, axis_y, clear=clear)
        lowest = axis_y + (AXIS_HEIGHT + _BELOW_AXIS if line is not None else 0.0)
        hung = [] if line is None else bars(windows, line, lowest)
        wide = max([wide, *(bar.box.right for bar in hung)])
        bottom = max([lowest, *(bar.box.bottom for bar in hung)])
        marks = list(self._marks(windows, line, today))
        legend = tuple(_legend(marks, wide, bottom + _GAP + LEGEND_SIZE))
        foot = max([bottom, *(item.y for item in legend)]) + _GAP
        return Layout(
            _name(self.case),
            said,
            wide + MARGIN,
            foot + MARGIN / 2,
            head,
            line,
            axis_y,
            top,
            bottom,
            tuple(raised),
            tuple(hung),
            today,
            legend,
            Line(_FOOT, LEGEND_SIZE, foot, faint=True),
        )

    def _head(self, said: str, wide: float) -> Iterator[Line]:
        """Yield the lines of the title."""
        y = MARGIN
        for text in wrapped(_name(self.case), _TITLE_SIZE, wide - MARGIN + 1.0, bold=True, most=2):
            y += _TITLE_SIZE
            yield Line(text, _TITLE_SIZE, y, bold=True)
        for text in wrapped(said, _SUBTITLE_SIZE, wide - MARGIN):
            y += _SUBTITLE_SIZE * _LINE + 2.0
            yield Line(text, _SUBTITLE_SIZE, y, faint=True)

    def _said(self, shown: Sequence[Event], windows: Sequence[Window]) -> str:
        """Return what the picture shows, in a sentence or two."""
        if self.on is None:
            return "Nothing has happened yet."
        over = ", the case is over" if self.then.over else ""
        counts = f"{number(len(shown), 'event')} and {number(len(windows), 'deadline')}"
        limits = ""
        if self.since is not None or self.until is not None:
            first = f" from {plain(self.since)}" if self.since is not None else ""
            last = f" to {plain(self.until)}" if self.until is not None else ""
            left = number(len(self.then.events) - len(shown), "event")
            limits = f"{first}{last}; {left} of other days not shown"
        return f"On {full(self.on)}: {self.then.stage.said}{over}. {counts}{limits}."

    def _marks(
        self, windows: Sequence[Window], line: Axis | None, today: date | None
    ) -> Iterator[tuple[Status | str, str]]:
        """Yield what the legend has to explain."""
        found = {one.status for one in windows}
        for status in Status:
            if status in found:
                recorded = status in (Status.MISSED, Status.LAPSED)
                yield status, f"{STATUS_SAID[status]}{', as far as is recorded' * recorded}"
        if any(one.due is not None for one in windows):
            yield "due", "last day"
        if any(one.safe != one.latest for one in windows if one.latest is not None):
            yield "latest", "after the safe day, still arguable"
        if any(one.due is None and one.ends is None for one in windows):
            yield "open-end", "no last day yet"
        if any(one.papers for one in windows):
            yield "paper", "paper filed"
        if today is not None:
            yield "today", "today"
        if line is not None and len(line.stretches) > 1:
            yield "break", "time left out"


def _name(case: Case) -> str:
    """Return the number, the unit and the name of a case."""
    unit = f" unit {case.unit}" if case.unit else ""
    return f"{case.number}{unit}{f' · {case.name}' if case.name else ''}"


def _legend(marks: Sequence[tuple[Status | str, str]], wide: float, y: float) -> Iterator[Item]:
    """Yield the entries of the legend, in as many lines as they need."""
    x = MARGIN
    for shape, text in marks:
        needs = LEGEND_ICON + width(text, LEGEND_SIZE)
        if x > MARGIN and x + needs > wide:
            x, y = MARGIN, y + _ITEM
        yield Item(shape, text, x, y)
        x += needs + _ITEM
