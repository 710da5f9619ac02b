"""The facts of a unit by which bars are judged."""

from __future__ import annotations

from datetime import date
from typing import TypeAlias

from attrs import Attribute, field, frozen

from nlrbcase.barring import NEVER, Absent, Fact
from nlrbcase.business_days import check_date, check_day
from nlrbcase.errors import DaysOutOfOrder, NotYesOrNo

Known: TypeAlias = date | Absent | None
"""A day, that it never happened, or that nothing is known."""

_IN_ORDER = (
    (Fact.CERTIFIED, Fact.BARGAINING_AFTER_ENFORCEMENT),
    (Fact.CONTRACT_EFFECTIVE, Fact.CONTRACT_EXPIRES),
    (Fact.RECOGNIZED, Fact.NOTICE_POSTED),
    (Fact.RECOGNIZED, Fact.FIRST_BARGAINING),
)
"""Facts of which the second follows the first."""

# The last poll may be a later one than that of the certification, so that their days tell nothing.
_PRESUMED = (*_IN_ORDER, (Fact.POLL_HELD, Fact.RESCISSION_CERTIFIED))
"""Facts of which the second presumes the first."""


def _known(_: BarFacts, attribute: Attribute[Known], value: Known) -> None:
    """Refuse what is neither a day nor NEVER."""
    if value is not None and value is not NEVER:
        check_day(value, attribute.name)


def _day(_: BarFacts, attribute: Attribute[date | None], value: date | None) -> None:
    """Refuse what is no day."""
    if value is not None:
        check_day(value, attribute.name)


def _yes_or_no(_: BarFacts, attribute: Attribute[bool | None], value: bool | None) -> None:  # noqa: FBT001 - attrs calls it so
    """Refuse what is neither yes nor no."""
    if value is not None and not isinstance(value, bool):
        raise NotYesOrNo(value, attribute.name)


@frozen(kw_only=True)
class BarFacts:
    """What is known of a unit, to judge what bars a petition or an election in it.

    None says that nothing is known of a fact, and a bar that depends on it is then not judged;
    `NEVER` says that it is known not to have happened.

        >>> facts = BarFacts(election_held=date(2021, 4, 9), contract_effective=NEVER)

    Attributes:
        election_held: The day of the last valid election on representation (RC, RM, RD); of a
            balloting of several days, the last.
        poll_held: The day of the last valid deauthorization poll (UD), likewise.
        rescission_certified: The day on which it was certified that a majority of those eligible
            voted to rescind the authority for union security.
        certified: The day of the last certification of a representative.
        certification_tested: Whether the employer refused to bargain after it, so that a court had
            or has to enforce the Board's order.
        bargaining_after_enforcement: The day of the first bargaining session after that; implies
            that the certification was tested.
        contract_effective: The day on which the contract takes effect, the first of its term.
        contract_expires: The last day of the contract's term, that day included.
        health_care: Whether the employer is a health care institution.
        recognized: The day on which the employer recognized the union voluntarily.
        notice_posted: The day on which the notice of that recognition was posted.
        first_bargaining: The day of the parties' first bargaining session after the recognition.
        construction: Whether it was a construction employer's recognition of a union as one that
            a majority supports.

    Raises:
        NotADay: A day is no `datetime.date`, or it has an hour.
        OutsideCalendar: A day is not in the calendar.
        NotYesOrNo: What is to be true or false is neither.
        DaysOutOfOrder: The days cannot have followed each other, or facts contradict each other.
    """

    election_held: Known = field(default=None, validator=_known)
    poll_held: Known = field(default=None, validator=_known)
    rescission_certified: Known = field(default=None, validator=_known)
    certified: Known = field(default=None, validator=_known)
    certification_tested: bool | None = field(default=None, validator=_yes_or_no)
    bargaining_after_enforcement: Known = field(default=None, validator=_known)
    contract_effective: Known = field(default=None, validator=_known)
    contract_expires: date | None = field(default=None, validator=_day)
    health_care: bool | None = field(default=None, validator=_yes_or_no)
    recognized: Known = field(default=None, validator=_known)
    notice_posted: Known = field(default=None, validator=_known)
    first_bargaining: Known = field(default=None, validator=_known)
    construction: bool | None = field(default=None, validator=_yes_or_no)

    def __attrs_post_init__(self) -> None:
        for first, second in _PRESUMED:
            self._presumed(first, second)
        for first, second in _IN_ORDER:
            self._in_order(first, second)
        bargained = isinstance(self.bargaining_after_enforcement, date)
        if bargained and self.certification_tested is False:
            said = (
                "bargaining_after_enforcement is given, but certification_tested is False: without "
                "a test in court there is no such session"
            )
            raise DaysOutOfOrder(said)
        if self.certification_tested and self.certified is NEVER:
            said = "certification_tested is True, but certified is NEVER"
            raise DaysOutOfOrder(said)

    def _presumed(self, first: Fact, second: Fact) -> None:
        """Refuse a day of what cannot have been without something that never was."""
        two = self.day(second)
        if isinstance(two, date) and self.day(first) is NEVER:
            said = f"{second.value} ({two}) is given, but {first.value} is NEVER"
            raise DaysOutOfOrder(said)

    def _in_order(self, first: Fact, second: Fact) -> None:
        """Refuse a day before the one that it follows."""
        one, two = self.day(first), self.day(second)
        if isinstance(one, date) and isinstance(two, date) and two < one:
            said = f"{second.value} ({two}) is before {first.value} ({one})"
            raise DaysOutOfOrder(said)

    def day(self, fact: Fact) -> Known:
        """Return the day of a fact, `NEVER`, or None if nothing is known of it.

        Args:
            fact: A fact that has a day, such as the last valid election.
        """
        found: Known = getattr(self, fact.value)
        return check_date(found, fact.value) if isinstance(found, date) else found

    def holds(self, fact: Fact) -> bool | None:
        """Return whether a fact is so; None if that is not known.

        Args:
            fact: A fact without a day, such as whether the employer is of health care.
        """
        found: bool | None = getattr(self, fact.value)
        return found
