"""A line of time that leaves quiet stretches out, so that busy weeks have room."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise

from attrs import frozen

from nlrbcase.exports.text_widths import width
from nlrbcase.wording import MONTHS, number

NUMBER_SIZE = 9.0
MONTH_SIZE = 11.5

_DAY = timedelta(days=1)
_PAD = timedelta(days=2)
# A stretch without anything is left out if it is longer; the first that leaves few enough pieces.
_QUIET = (24, 45, 90, 180, 365, 730, 1461, 3652, 36525)
_PIECES = 12
_GAP = 58.0
_LEAST = 92.0
_WIDEST_DAY = 22.0
_ROOM = 6.0
_LETTERS = 3
_WEEK = 7
_WEEKS = 9
_MONTH = 30
_YEAR = 365
_YEARS = (1, 2, 5, 10, 25)


@frozen
class Stretch:
    """A stretch of days that is drawn, all in one scale.

    Attributes:
        first: Its first day.
        last: Its last day, that day included.
        left: Where it begins, in pixels.
        right: Where it ends.
        origin: Where its first day begins: after `left`, if its days need less than its room.
    """

    first: date
    last: date
    left: float
    right: float
    origin: float


@frozen
class Mark:
    """A mark on the line of time.

    Attributes:
        x: Where it is, in pixels.
        text: What it says; empty if it says nothing.
    """

    x: float
    text: str = ""


@frozen
class Break:
    """A stretch that is left out.

    Attributes:
        left: Where its gap begins, in pixels.
        right: Where its gap ends.
        text: How long it is, in words.
    """

    left: float
    right: float
    text: str


@frozen
class Axis:
    """A line of time.

    Attributes:
        stretches: What is drawn, in order; at least one.
        day_width: How wide a day is, in pixels.
    """

    stretches: tuple[Stretch, ...]
    day_width: float

    @property
    def left(self) -> float:
        """Where it begins, in pixels."""
        return self.stretches[0].left

    @property
    def right(self) -> float:
        """Where it ends, in pixels."""
        return self.stretches[-1].right

    def shows(self, day: date) -> bool:
        """Return whether a day lies between the ends."""
        return self.stretches[0].first <= day <= self.stretches[-1].last

    def x(self, day: date) -> float:
        """Return where the middle of a day is; of a day beyond the ends, the nearer end."""
        before = None
        for stretch in self.stretches:
            if day < stretch.first:
                if before is None:
                    return stretch.left
                share = (day - before.last) / (stretch.first - before.last)
                return before.right + share * (stretch.left - before.right)
            if day <= stretch.last:
                return stretch.origin + ((day - stretch.first).days + 0.5) * self.day_width
            before = stretch
        return self.right

    def breaks(self) -> tuple[Break, ...]:
        """Return what is left out, with how long it is."""
        return tuple(
            Break(one.right, two.left, _long((two.first - one.last).days))
            for one, two in pairwise(self.stretches)
        )

    def weeks(self) -> Iterator[Mark]:
        """Yield the Mondays, if a week has room for their numbers."""
        if _WEEK * self.day_width < width("00", NUMBER_SIZE) + _ROOM:
            return
        for stretch in self.stretches:
            day = stretch.first + timedelta(days=-stretch.first.weekday() % _WEEK)
            while day <= stretch.last:
                yield Mark(self.x(day), str(day.day))
                day += timedelta(days=_WEEK)

    def months(self) -> Iterator[Mark]:
        """Yield the first days of months, of years if months have no room; named if that fits."""
        years = 0
        if _MONTH * self.day_width < _ROOM:
            needs = width("0000", MONTH_SIZE, bold=True) + _ROOM
            fits = (some for some in _YEARS if some * _YEAR * self.day_width >= needs)
            years = next(fits, _YEARS[-1])
        for stretch in self.stretches:
            spans = list(_spans(stretch, years))
            named: list[Mark] = []
            year = None
            for first, last in spans:
                mark = self._named(stretch, first, last, with_year=first.year != year)
                year = first.year if mark.text else year
                named.append(mark)
            if year is None:
                room = stretch.right - stretch.left
                named = [Mark(stretch.left, _together(spans, stretch, room))]
            yield from named

    def _named(self, stretch: Stretch, first: date, last: date, *, with_year: bool) -> Mark:
        """Return the mark of a month or year, with its longest name that fits."""
        left = stretch.left if first <= stretch.first else self.x(first) - self.day_width / 2
        right = stretch.right if last >= stretch.last else self.x(last) + self.day_width / 2
        month = MONTHS[first.month - 1]
        names = (month, month[:_LETTERS])
        if (last - first).days > _WEEKS * _WEEK:
            names = (str(first.year), "")
        elif with_year:
            names = (f"{month} {first.year}", _short(first))
        return Mark(left, _fitting(names, right - left))


def axis(days: Iterable[date], left: float, room: float) -> Axis:
    """Return the line of time on which some days can be seen.

    Args:
        days: The days on which something is; at least one.
        left: Where the line begins, in pixels.
        room: How long the line may be, in pixels; it is longer if it must be.
    """
    pieces = _pieces(sorted(set(days)))
    count = sum((last - first).days + 1 for first, last in pieces)
    free = room - _GAP * (len(pieces) - 1)
    day_width = min(_WIDEST_DAY, max(free, room / 2) / count)
    stretches: list[Stretch] = []
    for first, last in pieces:
        needs = ((last - first).days + 1) * day_width
        wide = max(needs, _LEAST)
        stretches.append(Stretch(first, last, left, left + wide, left + (wide - needs) / 2))
        left += wide + _GAP
    return Axis(tuple(stretches), day_width)


def _pieces(days: Sequence[date]) -> list[tuple[date, date]]:
    """Return the first and last days of what is drawn, with a margin, in few pieces."""
    for quiet in _QUIET:
        found = [[days[0], days[0]]]
        for one, two in pairwise(days):
            if (two - one).days > quiet:
                found.append([two, two])
            found[-1][1] = two
        if len(found) <= _PIECES:
            break
    return [(_back(first), _on(last)) for first, last in found]


def _back(day: date) -> date:
    """Return a day a little earlier, if there is one."""
    return day - _PAD if day - date.min > _PAD else day


def _on(day: date) -> date:
    """Return a day a little later, if there is one."""
    return day + _PAD if date.max - day > _PAD else day


def _spans(stretch: Stretch, years: int) -> Iterator[tuple[date, date]]:
    """Yield the first and last days of the months of a stretch, or of so many years at a time."""
    first = stretch.first.replace(day=1)
    if years:
        first = first.replace(month=1)
    while first <= stretch.last:
        last_month = years > 0 or first.month == len(MONTHS)
        year = first.year + 1 if last_month else first.year
        if years:
            year = (first.year // years + 1) * years
        if year > date.max.year:
            yield first, date.max
            return
        after = date(year, 1 if last_month else first.month + 1, 1)
        yield first, after - _DAY
        first = after


def _together(spans: Sequence[tuple[date, date]], stretch: Stretch, room: float) -> str:
    """Return what a stretch is called of whose months none has room for its name and year."""
    first, last = spans[0][0], spans[-1][0]
    longest, _ = max(
        spans, key=lambda span: min(span[1], stretch.last) - max(span[0], stretch.first)
    )
    start = _short(first) if first.year != last.year else MONTHS[first.month - 1][:_LETTERS]
    both = _short(first) if first == last else f"{start} \N{EN DASH} {_short(last)}"
    return _fitting((both, _short(longest)), room)


def _fitting(names: tuple[str, ...], room: float) -> str:
    """Return the first name that fits a room; empty if none does."""
    fits = (name for name in names if width(name, MONTH_SIZE, bold=True) + _ROOM <= room)
    return next(fits, "")


def _short(day: date) -> str:
    """Return "Apr 2021"."""
    return f"{MONTHS[day.month - 1][:_LETTERS]} {day.year}"


def _long(days: int) -> str:
    """Return how long a time is, in words that fit a gap."""
    if days < _WEEKS * _WEEK:
        return number(days // _WEEK, "week")
    if days < 2 * _YEAR:
        return number(round(days * len(MONTHS) / _YEAR), "month")
    return number(round(days / _YEAR), "year")
