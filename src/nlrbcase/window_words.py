"""Windows of time, and the days and moments that fix them, in words."""

from __future__ import annotations

from datetime import datetime, timezone

from nlrbcase.election_facts import ElectionFacts, When
from nlrbcase.holdings import Method, Point, Window
from nlrbcase.window_edges import FACT_OF
from nlrbcase.wording import full, hour, number


def when_said(when: When) -> str:
    """Return "Monday 8 February 2021", or with its hour and the distance of its zone from UTC."""
    if not isinstance(when, datetime):
        return full(when)
    offset = when.utcoffset()
    zone = f", {timezone(offset)}" if offset is not None else ""
    return f"{full(when)}, {hour(when.time())}{zone}"


def before_said(window: Window) -> str:
    """Return how long before its opening a window begins."""
    return f"{number(window.hours_before, 'hour')} before " if window.hours_before else ""


def window_of(window: Window, facts: ElectionFacts) -> str:
    """Return a window in words, with the days and moments of an election."""
    closes = window.closes
    if closes is not Point.POLLS_CLOSE or window.opens is Point.POLLS_OPEN:
        ends = _point(closes, facts)
    elif not facts.methods:
        ends = "the end of the voting (not known)"
    else:
        points = {Method.MANUAL: closes, Method.MAIL: Point.BALLOTS_DUE}
        ends = " or, if later, ".join(_point(points[method], facts) for method in facts.methods)
    day = "the day of " if window.whole_day and window.opens is Point.PETITION_FILED else ""
    return f"from {day}{before_said(window)}{_point(window.opens, facts)} to {ends}"


def _point(point: Point, facts: ElectionFacts) -> str:
    """Return a moment of an election in words, and when it was."""
    when: When | None = getattr(facts, FACT_OF[point])
    return f"{point.said} ({'not known' if when is None else when_said(when)})"
