"""A picture of a case through time, as SVG."""

from __future__ import annotations

from datetime import date

from nlrbcase.business_days import check_day
from nlrbcase.case import Case
from nlrbcase.errors import DaysOutOfOrder
from nlrbcase.exports.timeline_drawing import drawn
from nlrbcase.exports.timeline_layout import layout
from nlrbcase.wording import plain


def timeline(
    case: Case, today: date | None = None, *, since: date | None = None, until: date | None = None
) -> str:
    """Return a picture of a case: what happened above a line of time, its deadlines below.

    The picture is SVG that needs nothing else: no script, no style sheet, no font file.  Long
    times in which nothing is due or happens are left out of the line, with a sign and their
    length.  Deadlines of every status differ in color and in shape, and say their status.

    Args:
        case: The case.
        today: The day that is marked, and by whose end everything is judged: what is recorded
            for later is not drawn.  None for the last day of the record, and no mark.
        since: The first day of the picture, that day included; None for the first of the case.
        until: Its last day, that day included; None for the last that is known.

    Raises:
        NotADay: A day is no `datetime.date`, or it has an hour.
        OutsideCalendar: A day is not in the calendar.
        DaysOutOfOrder: `until` comes before `since`.
        OutOfOrder: What happened by `today` is out of order without what came later.
    """
    for name, day in (("today", today), ("since", since), ("until", until)):
        if day is not None:
            check_day(day, name)
    if since is not None and until is not None and until < since:
        said = f"the picture would begin on {plain(since)} and end before it, on {plain(until)}"
        raise DaysOutOfOrder(said)
    return drawn(layout(case, today, since, until))
