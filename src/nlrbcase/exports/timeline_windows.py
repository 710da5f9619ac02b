"""What a timeline says of a deadline: its days, how it stands, and the words for both."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from attrs import frozen

from nlrbcase.due_days import Deadline, Status, Undated
from nlrbcase.event_words import event_said
from nlrbcase.facts import who
from nlrbcase.found import Found
from nlrbcase.wording import full, number, short

STATUS_SAID = {
    Status.NOT_YET: "not yet",
    Status.OPEN: "open",
    Status.AT_RISK: "past the safe day",
    Status.MISSED: "missed",
    Status.LAPSED: "lapsed",
    Status.MET: "met",
    Status.MET_LATE: "met late",
    Status.ENDED: "ended without it",
}
"""How a deadline stands, in the fewest words."""

_NOBODY_FILED = frozenset((Status.MISSED, Status.LAPSED))


@frozen
class Window:
    """A deadline as a bar.

    Attributes:
        title: The paper.
        key: The key of the rule.
        status: How it stands.
        begins: Its first day.
        safe: The last day that is sure; None if there is none.
        latest: The last day that anyone could argue for; None if it is not known.
        due: The last day under the prevailing reading; None if it is not known.
        ends: The last day on which something is drawn of it; None if it has no end yet.
        papers: The days on which papers were filed under it.
        said: Its days, in a few words.
        stands: How it stands, with the days of its papers.
        whole: All that is known, in lines.
    """

    title: str
    key: str
    status: Status
    begins: date
    safe: date | None
    latest: date | None
    due: date | None
    ends: date | None
    papers: tuple[date, ...]
    said: str
    stands: str
    whole: str

    @property
    def days(self) -> tuple[date, ...]:
        """Every day on which something of it is drawn."""
        found = (self.begins, self.safe, self.latest, self.due, self.ends, *self.papers)
        return tuple(day for day in found if day is not None)

    def within(self, since: date | None, until: date | None) -> bool:
        """Return whether any of it lies between two days, both included; None for no limit."""
        goes_on = self.ends is None
        after = since is not None and not goes_on and max(self.days) < since
        return not after and (until is None or min(self.days) <= until)


def window(one: Found, on: date) -> Window:
    """Return a deadline as a bar, as it stood at the end of a day.

    Args:
        one: The deadline, of a case as it was known on the day.
        on: The day.
    """
    status = one.status(on)
    papers = tuple(sorted({paper.on for paper in one.used if paper.on <= on}))
    due, latest = (one.due, one.latest) if isinstance(one, Deadline) else (None, None)
    begins, safe = one.opened_by.on, one.safe
    if due is not None and due < begins:
        # Recorded when the day was already over.
        begins = due
    if status is Status.ENDED and one.ended is not None:
        safe = min(safe, one.ended) if safe is not None else None
        latest = min(latest, one.ended) if latest is not None else None
        ends: date | None = one.ended if due is None else min(max(begins, one.ended), due)
    elif due is not None:
        ends = max(due, latest or due, *papers)
    else:
        ends = papers[-1] if papers and status is not Status.OPEN else None
    return Window(
        one.rule.title,
        one.rule.key,
        status,
        begins,
        safe,
        latest,
        due if ends is None or due is None or due <= ends else None,
        ends,
        papers,
        _days(one),
        _stands(one, status, papers),
        "\n".join(_whole(one, status, on)),
    )


def _stands(one: Found, status: Status, papers: tuple[date, ...]) -> str:
    """Return how a window stands, in a few words."""
    stands = STATUS_SAID[status]
    if papers and status in (Status.MET, Status.MET_LATE):
        return f"{stands} {_listed(papers)}"
    if papers and status not in _NOBODY_FILED:
        return f"{stands}, filed {_listed(papers)}"
    if status is Status.ENDED and one.ended is not None:
        return f"{stands}, {_date(one.ended)}"
    return stands


def _listed(days: tuple[date, ...]) -> str:
    """Return some days in a few words."""
    more = len(days) - 1
    others = f" and on {number(more, 'more day')}" if more else ""
    return f"{_date(days[0])}{others}"


def _days(one: Found) -> str:
    """Return the last day of a paper, and the safe and latest one if they differ."""
    if isinstance(one, Undated):
        return f"no last day yet, safe {_day(one.safe)}" if one.safe else "no last day known"
    if one.rule.not_before:
        return f"not before {_day(one.safe)}"
    if one.safe == one.latest:
        return f"due {_day(one.due)}"
    found = [f"due {_date(one.due)}"]
    if one.safe != one.due:
        found.append(f"safe {_date(one.safe)}")
    if one.latest != one.due:
        found.append(f"latest {_date(one.latest)}")
    return ", ".join(found)


def _date(day: date) -> str:
    """Return "9 Apr 2021"."""
    return _day(day).split(maxsplit=1)[1]


def _day(day: date) -> str:
    """Return "Fri 9 Apr 2021"."""
    return " ".join(short(day).split())


def _whole(one: Found, status: Status, on: date) -> Iterator[str]:
    """Yield all that is known of a window, in lines."""
    yield f"{one.rule.title} ({one.rule.key})"
    yield f"From {one.opened_by.kind.said}, {full(one.opened_by.on)}"
    yield f"Who: {who(one.actor)} ({'a duty' if one.rule.duty else 'an option'})"
    if isinstance(one, Undated):
        yield f"No last day: {one.why}"
        if one.safe is not None:
            yield f"Safe: {full(one.safe)}"
    else:
        yield f"{'Not before' if one.rule.not_before else 'Due'}: {full(one.due)}"
        if one.safe != one.latest:
            yield f"Safe: {full(one.safe)}; latest that could be argued: {full(one.latest)}"
        yield f"Law: {one.version.cite}"
    recorded = ", as far as is recorded" if status in _NOBODY_FILED else ""
    yield f"On {full(on)}: {STATUS_SAID[status]}{recorded}"
    for paper in one.used:
        yield f"Filed {full(paper.on)}: {event_said(paper)}"
    for caution in one.cautions:
        yield f"Caution: {caution.said}"
