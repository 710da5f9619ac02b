"""The six months of one allegation: filing, service of a copy, and what is still possible."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Any

from attrs import evolve, frozen

from nlrbcase.alleged import Allegation
from nlrbcase.business_days import check_day
from nlrbcase.due_days import Deadline, Timeliness
from nlrbcase.errors import DaysOutOfOrder
from nlrbcase.found import both_cautions
from nlrbcase.law.unfair_labor import charge as law
from nlrbcase.paper_times import time_for, unused
from nlrbcase.provisions import Caution


class AllegationStatus(Enum):
    """How an allegation stands to its six months.  The values are the words of JSON."""

    TIMELY = "timely"
    ARGUABLE = "arguable"
    OPEN = "open"
    AT_RISK = "at-risk"
    BARRED = "barred"

    @property
    def said(self) -> str:
        """The status in plain words."""
        return {
            AllegationStatus.TIMELY: "timely under every reading",
            AllegationStatus.ARGUABLE: "timely only under the latest reading",
            AllegationStatus.OPEN: "still possible under every reading",
            AllegationStatus.AT_RISK: "still possible, but only under the latest reading",
            AllegationStatus.BARRED: "barred under every reading",
        }[self]


_OF_PAPER = {
    Timeliness.TIMELY: AllegationStatus.TIMELY,
    Timeliness.ARGUABLE: AllegationStatus.ARGUABLE,
    Timeliness.LATE: AllegationStatus.BARRED,
}
_MAY_FOLLOW = (AllegationStatus.OPEN, AllegationStatus.AT_RISK)
_UNSURE = {AllegationStatus.ARGUABLE, AllegationStatus.AT_RISK}


@frozen(repr=False)
class SixMonths:
    """The six months of one allegation: the charge filed and its copy served, both within them.

    Attributes:
        allegation: What is alleged.
        filing: The time to file the charge, in every reading.
        service: The time to serve a copy of it, in every reading.
        filed: The day on which the charge, or the amendment that alleges this, was filed; None if
            it was not.
        served: The day on which its copy was served; None if it was not.
        amendment: Whether an amendment of the charge added it.
        cautions: What to know before relying on it.
        notes: What else to know.
    """

    allegation: Allegation
    filing: Deadline
    service: Deadline
    filed: date | None
    served: date | None
    amendment: bool
    cautions: tuple[Caution, ...]
    notes: tuple[Caution, ...]

    def __repr__(self) -> str:
        return f"<SixMonths {self.allegation.said}: {self.status().value}>"

    @property
    def safe(self) -> date:
        """The last day for both papers that is safe under every reading, that day included."""
        return min(self.filing.safe, self.service.safe)

    @property
    def latest(self) -> date:
        """The last day for both papers that any reading gives, that day included."""
        return min(self.filing.latest, self.service.latest)

    @property
    def filing_timeliness(self) -> Timeliness | None:
        """Whether the charge was filed on time; None if it was not filed."""
        return None if self.filed is None else self.filing.timely(self.filed)

    @property
    def service_timeliness(self) -> Timeliness | None:
        """Whether the copy was served on time; None if it was not served.

        Arguable at best if it was served before the charge was filed.
        """
        if self.served is None:
            return None
        found = self.service.timely(self.served)
        return Timeliness.ARGUABLE if found and self.served_early else found

    @property
    def served_early(self) -> bool:
        """Whether the copy was served before the charge was filed."""
        return self.served is not None and self.filed is not None and self.served < self.filed

    def status(self, today: date | None = None) -> AllegationStatus:
        """Return how the allegation stands: both papers must be on time.

        Args:
            today: The day asked for, which tells whether a paper that is missing can still come;
                if not given, it is taken that it can.

        Raises:
            NotADay: `today` is no `datetime.date`, or it has an hour.
            OutsideCalendar: `today` is not in the calendar.
        """
        if today is not None:
            today = check_day(today, "today")
        each = {
            _status(self.filing, self.filing_timeliness, today),
            _status(self.service, self.service_timeliness, today),
        }
        if AllegationStatus.BARRED in each:
            return AllegationStatus.BARRED
        missing = self.filed is None or self.served is None
        if each & _UNSURE:
            return AllegationStatus.AT_RISK if missing else AllegationStatus.ARGUABLE
        return AllegationStatus.OPEN if missing else AllegationStatus.TIMELY

    def days_left(self, today: date) -> int | None:
        """Return the calendar days from a day to the safe day of a paper that is missing.

        Args:
            today: The day to count from, not counted itself.

        Returns:
            0 on the safe day, less than 0 after it; None if no paper is missing, or none can
            come on time in any reading.

        Raises:
            NotADay: `today` is no `datetime.date`, or it has an hour.
            OutsideCalendar: `today` is not in the calendar.
        """
        today = check_day(today, "today")
        return (self.safe - today).days if self.status(today) in _MAY_FOLLOW else None

    def explain(self, today: date | None = None, region: int | None = None) -> str:
        """Return the whole answer as text: each paper, the law, every step, the cautions.

        Args:
            today: The day asked for, for what is still possible.
            region: The region that receives the charge, for the hour in its zone.

        Raises:
            NotADay: `today` is no `datetime.date`, or it has an hour.
            OutsideCalendar: `today` is not in the calendar.
            NoSuchRegion: No region has this number.
        """
        from nlrbcase.charge_words import explain_one

        return explain_one(self, today, region)

    def to_dict(self, today: date | None = None, region: int | None = None) -> dict[str, Any]:
        """Return the same facts as plain data, ready for JSON.

        Args:
            today: The day asked for, for what is still possible.
            region: The region that receives the charge, for the hour in its zone.

        Raises:
            NotADay: `today` is no `datetime.date`, or it has an hour.
            OutsideCalendar: `today` is not in the calendar.
            NoSuchRegion: No region has this number.
        """
        from nlrbcase.charge_records import six_months_record

        return dict(six_months_record(self, today, region))


def _status(paper: Deadline, timeliness: Timeliness | None, today: date | None) -> AllegationStatus:
    """Return how one paper stands, filed or missing."""
    if timeliness is not None:
        return _OF_PAPER[timeliness]
    if today is None or today <= paper.safe:
        return AllegationStatus.OPEN
    return AllegationStatus.AT_RISK if today <= paper.latest else AllegationStatus.BARRED


def six_months(
    allegation: Allegation, filed: date | None, served: date | None, *, amendment: bool = False
) -> SixMonths:
    """Return the six months of an allegation, for the days of the paper that alleges it.

    Args:
        allegation: What is alleged.
        filed: The day the charge, or the amendment, was filed.
        served: The day its copy was served.
        amendment: Whether an amendment alleges it.

    Raises:
        DaysOutOfOrder: A paper came before what it alleges, or before it was known.
        LawNotEncoded: The law of that day is not encoded.
        OutsideCalendar: The six months leave the calendar.
    """
    _in_order(allegation, filed, served)
    filing = time_for(allegation, law.CHARGE, law.CHARGE_AFTER_ARMED_FORCES, filed)
    service = time_for(
        allegation, law.CHARGE_SERVICE, law.CHARGE_SERVICE_AFTER_ARMED_FORCES, served
    )
    found = SixMonths(allegation, filing, service, filed, served, amendment, (), ())
    cautions = [law.AMENDED_CHARGE] if amendment else []
    if found.served_early:
        cautions.append(law.SERVED_BEFORE_FILED)
    notes = (law.RELATED_ALLEGATIONS, *unused(allegation, filing))
    return evolve(
        found,
        cautions=both_cautions(both_cautions(tuple(cautions), filing.cautions), service.cautions),
        notes=both_cautions(both_cautions(filing.notes, service.notes), notes),
    )


def with_related(found: tuple[SixMonths, ...]) -> tuple[SixMonths, ...]:
    """Return allegations with a caution on each late one that another, on time, may save."""
    related = evolve(law.RELATED_ALLEGATIONS, note=False)
    late = (AllegationStatus.ARGUABLE, AllegationStatus.BARRED)
    on_time = any(
        each.filed is not None and each.status() in (AllegationStatus.TIMELY, AllegationStatus.OPEN)
        for each in found
    )
    return tuple(
        evolve(
            each,
            cautions=both_cautions((related,), each.cautions),
            notes=tuple(note for note in each.notes if note != law.RELATED_ALLEGATIONS),
        )
        if on_time and each.status() in late
        else each
        for each in found
    )


def _in_order(allegation: Allegation, filed: date | None, served: date | None) -> None:
    """Refuse a paper of a day before what it alleges."""
    begins = (("the alleged conduct", allegation.conduct), ("notice of it", allegation.known))
    for what, paper in (("the charge was filed", filed), ("a copy was served", served)):
        for before, day in begins:
            if paper is not None and day is not None and paper < day:
                said = f"{what} on {paper}, before {before} on {day}"
                raise DaysOutOfOrder(said)
