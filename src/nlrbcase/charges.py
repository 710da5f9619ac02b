"""A charge: what it alleges, whether each allegation is in time, which deadlines it opens."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any, Self

from attrs import evolve, field, frozen

from nlrbcase.alleged import (
    Allegation,
    Amendment,
    allegations_of,
    check_alleged,
    check_days,
    in_few_words,
)
from nlrbcase.case_types import case_type
from nlrbcase.due_days import Deadline, Undated
from nlrbcase.errors import DaysOutOfOrder, NotACharge, shown
from nlrbcase.events import Event, Kind
from nlrbcase.found import Found
from nlrbcase.history import Ends, deadlines_of
from nlrbcase.law.unfair_labor import charge as law
from nlrbcase.law.unfair_labor.procedure import PROCEDURE
from nlrbcase.numbers import CaseNumber, CaseType
from nlrbcase.openings import History
from nlrbcase.provisions import Caution, Family
from nlrbcase.six_months import SixMonths, six_months, with_related

if TYPE_CHECKING:
    from nlrbcase.case import Case


def _amendments(found: Amendment | Iterable[Amendment]) -> tuple[Amendment, ...]:
    """Return one amendment or several as a tuple."""
    each = (found,) if isinstance(found, Amendment) or not isinstance(found, Iterable) else found
    amended = tuple(each)
    for one in amended:
        if not isinstance(one, Amendment):
            said = f"{shown(one)} is no Amendment; give Amendment(day, allegations)"
            raise NotACharge(said)
    return amended


@frozen(repr=False)
class Charge:
    """A charge: when it was filed and served, and what it alleges.

        >>> from datetime import date
        >>> act = Allegation("8(a)(3)", date(1993, 4, 12))
        >>> charge = Charge(date(1993, 10, 6), date(1993, 10, 13), [act])
        >>> charge.six_months[0].status().said
        'timely only under the latest reading'

    Attributes:
        filed: The day the Agency received it; None if it is not filed yet.
        served: The day a copy was served on the person charged: deposited in the mail or sent by
            e-mail, by other means received.  None if it is not served yet.
        allegations: What it alleges.
        amended: What its amendments add.
        docketed: The day it was docketed; None if not known.
        six_months: For each allegation, those of the amendments last, its six months; not given
            but computed.

    Raises:
        NotACharge: It alleges nothing, or what is no `Allegation`, or it is served, docketed or
            amended without having been filed.
        NotADay: A day is no `datetime.date`, or it has an hour.
        OutsideCalendar: A day, or one that the six months reach, is not in the calendar.
        LawNotEncoded: The law of a day is not encoded.
        DaysOutOfOrder: It was filed or served before what it alleges, or amended or docketed
            before it was filed.
    """

    filed: date | None = None
    served: date | None = None
    allegations: tuple[Allegation, ...] = field(default=(), converter=allegations_of)
    amended: tuple[Amendment, ...] = field(default=(), converter=_amendments)
    docketed: date | None = None
    six_months: tuple[SixMonths, ...] = field(init=False, eq=False)

    def __attrs_post_init__(self) -> None:
        check_days(self, "filed", "served", "docketed")
        check_alleged(self.all_allegations)
        self._check_order()
        found = [six_months(each, self.filed, self.served) for each in self.allegations]
        for one in self.amended:
            found += [
                six_months(each, one.filed, one.served, amendment=True) for each in one.allegations
            ]
        object.__setattr__(self, "six_months", with_related(tuple(found)))

    def _check_order(self) -> None:
        """Refuse what cannot be without a charge that is filed, or before it is.

        A copy that was served before is possible: whether it counts is told with each allegation.
        """
        docketed = [("docketed", self.docketed)] if self.docketed is not None else []
        after = docketed + [("amended", one.filed) for one in self.amended]
        for what, day in [("served", self.served), *after]:
            if self.filed is None and day is not None:
                said = f"it is {what} on {day}, and not filed: give `filed` (--filed), its day"
                raise NotACharge(said)
        for what, day in after:
            if self.filed is not None and day is not None and day < self.filed:
                said = f"the charge was {what} on {day}, before it was filed on {self.filed}"
                raise DaysOutOfOrder(said)

    @classmethod
    def of(cls, case: Case, allegations: Iterable[Allegation] = ()) -> Self:
        """Return the charge of a case, with the days of filing, service and docketing recorded.

        Args:
            case: The case.
            allegations: What is alleged, each with its day.  Each is put with the paper that
                first names its section, or else with the charge.  If none is given: each section
                that a record of conduct names, or that the papers name, on each day of conduct.

        Raises:
            NotACharge: The case is none of unfair labor practices, or nothing is alleged.
            NoSuchSection: No section held here has a name that an event has.
            NotAnAllegation: What an event alleges names no section.
            DaysOutOfOrder: A paper came before what it alleges.
            NotOfType: `case` is no `Case`.
        """
        from nlrbcase.recorded_charges import recorded

        return cls(*recorded(case, allegations_of(allegations)))

    def __repr__(self) -> str:
        filed = f"filed {self.filed}" if self.filed is not None else "not filed"
        return f"<Charge {filed}: {in_few_words(self.all_allegations)}>"

    @property
    def all_allegations(self) -> tuple[Allegation, ...]:
        """All that it alleges, with what its amendments add."""
        added = [each for one in self.amended for each in one.allegations]
        return (*self.allegations, *added)

    @property
    def case_types(self) -> tuple[CaseType, ...]:
        """The types of cases that its sections are charged as; empty if none is known."""
        return tuple(dict.fromkeys(of for each in self.all_allegations for of in each.case_types))

    @property
    def cautions(self) -> tuple[Caution, ...]:
        """What to know of the charge as a whole; each allegation has its own."""
        against = [set(each.against) for each in self.all_allegations if each.against]
        several = bool(against) and not set.intersection(*against)
        return (law.SEVERAL_CHARGED,) if several else ()

    @property
    def notes(self) -> tuple[Caution, ...]:
        """What else to know of the charge as a whole: of the types of cases it makes."""
        told = [caution for of in self.case_types for caution in case_type(of).cautions]
        return tuple(dict.fromkeys(told))

    def deadlines(self, of: CaseType | CaseNumber | str | None = None) -> tuple[Deadline, ...]:
        """Return the deadlines that filing and service open, in the order of opening.

        The six months are none of them: see `six_months`.

        Args:
            of: The type of case, or its number.  If not given, each type that the sections are
                charged as, every deadline telling its own (`Deadline.of`); without a section,
                what is open in charge cases of every type.

        Raises:
            NoSuchCaseType: No type of case has this code.
            NotACaseNumber: It looks like a number, and is none.
            NotACharge: It is no type of charge.
        """
        return tuple(one for one in self._opened(of) if isinstance(one, Deadline))

    def undated(self, of: CaseType | CaseNumber | str | None = None) -> tuple[Undated, ...]:
        """Return what filing and service open and what has no day: as for `deadlines`.

        Args:
            of: The type of case, or its number, as for `deadlines`.

        Raises:
            NoSuchCaseType: No type of case has this code.
            NotACaseNumber: It looks like a number, and is none.
            NotACharge: It is no type of charge.
        """
        return tuple(one for one in self._opened(of) if isinstance(one, Undated))

    def _opened(self, of: CaseType | CaseNumber | str | None) -> tuple[Found, ...]:
        """Return what filing and service open, dated or not."""
        if of is not None:
            wanted = case_type(of).type
            if wanted.family is not Family.C:
                said = f"{wanted.value} is no type of charge; give one such as CA"
                raise NotACharge(said)
            return self._in_cases_of(wanted)
        if self.case_types:
            return tuple(one for each in self.case_types for one in self._in_cases_of(each))
        # What is for every type is the same in each, so that any will do.
        limited = {rule for rules, _ in PROCEDURE.only for rule in rules}
        found = self._in_cases_of(CaseType.CA)
        return tuple(evolve(one, of=None) for one in found if one.rule not in limited)

    def _in_cases_of(self, of: CaseType) -> tuple[Found, ...]:
        """Return what filing and service open in cases of a type."""
        happened = [
            Event(kind, day, sets=sets)
            for kind, day, sets in (
                (Kind.CHARGE_FILED, self.filed, self.docketed),
                (Kind.CHARGE_SERVED, self.served, None),
            )
            if day is not None
        ]
        events = tuple(sorted(happened, key=lambda event: (event.on, event.kind.place)))
        opened = deadlines_of(History(PROCEDURE, of, events), Ends(None, (None,) * len(events)))
        return tuple(evolve(one, of=of) for one in opened)

    def explain(self, today: date | None = None, region: int | None = None) -> str:
        """Return the whole answer as text: each allegation, the law, every step, what it opens.

        Args:
            today: The day asked for, for what is still possible.
            region: The region that receives the charge, for the hour in its zone.

        Raises:
            NotADay: `today` is no `datetime.date`, or it has an hour.
            OutsideCalendar: `today` is not in the calendar.
            NoSuchRegion: No region has this number.
        """
        from nlrbcase.charge_words import explain

        return explain(self, today, region)

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
        from nlrbcase.charge_records import charge_record

        return dict(charge_record(self, today, region))
