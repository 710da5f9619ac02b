"""What a charge or its amendment alleges: a section, and the days that count."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from attrs import field, frozen

from nlrbcase.allegations import allegation_label
from nlrbcase.business_days import check_day
from nlrbcase.errors import DaysOutOfOrder, NotACharge, shown
from nlrbcase.events import Party
from nlrbcase.numbers import CaseType
from nlrbcase.sections import AllegationLabel, Section
from nlrbcase.wording import plain


def _alleged(found: Section | AllegationLabel | str | None) -> AllegationLabel | None:
    """Return the section and the label of an allegation; None if its section is not known."""
    if found is None or isinstance(found, AllegationLabel):
        return found
    if isinstance(found, Section):
        return AllegationLabel(found, "", known=False)
    return allegation_label(found)


@frozen(repr=False)
class Allegation:
    """An unfair labor practice as a charge alleges it: a section, and the day of the act.

        >>> from datetime import date
        >>> Allegation("8(a)(3) Discipline", date(2021, 3, 4))
        <Allegation 8(a)(3) of 4 March 2021>

    Attributes:
        alleged: The section and the Agency's label; given as `section`, which may be a `Section`,
            a name such as `"8(a)(3)"`, or a label of the Agency.  None if not known.
        conduct: The day of the act; of conduct that went on, its first day.
        known: The day of clear and unequivocal notice of it, if later; None if not.
        ends: The last day on which conduct that went on is known to have gone on, that day
            included; None for an act of one day.
        discharged: The day on which the person aggrieved was discharged from the armed forces,
            if service prevented the filing; None if not.

    Raises:
        NoSuchSection: No section held here has this name.
        NotAnAllegation: The text names no section, and its label alone does not tell one.
        NotADay: A day is no `datetime.date`, or it has an hour.
        OutsideCalendar: A day is not in the calendar.
        DaysOutOfOrder: Another day is earlier than the act.
    """

    alleged: AllegationLabel | None = field(alias="section", converter=_alleged)
    conduct: date
    known: date | None = None
    ends: date | None = None
    discharged: date | None = None

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "conduct", check_day(self.conduct, "conduct"))
        check_days(self, "known", "ends", "discharged")
        for what, day in (
            ("the day of notice", self.known),
            ("the last day of the conduct", self.ends),
            ("discharge from the armed forces", self.discharged),
        ):
            if day is not None and day < self.conduct:
                said = f"{what}, {day}, is earlier than the alleged conduct, {self.conduct}"
                raise DaysOutOfOrder(said)

    def __repr__(self) -> str:
        return f"<Allegation {self.said}>"

    @property
    def section(self) -> Section | None:
        """The section; None if it is not known."""
        return self.alleged.section if self.alleged is not None else None

    @property
    def label(self) -> str:
        """The Agency's label, as it was given; empty if there is none."""
        return self.alleged.label if self.alleged is not None else ""

    @property
    def starts(self) -> date:
        """The day from which the six months run, not counted itself: the act, or later notice."""
        return self.known or self.conduct

    @property
    def against(self) -> tuple[Party, ...]:
        """Who can have violated the section, each or both; empty if it is not known."""
        return self.section.violated_by if self.section is not None else ()

    @property
    def case_types(self) -> tuple[CaseType, ...]:
        """The types of cases it is charged as, each or any; empty if its section is not known."""
        return self.section.charged_as if self.section is not None else ()

    @property
    def said(self) -> str:
        """The allegation in few words."""
        key = self.section.key if self.section is not None else "a section not named"
        return f"{key} of {plain(self.conduct)}"


def allegations_of(found: Allegation | Iterable[Allegation]) -> tuple[Allegation, ...]:
    """Return one allegation or several as a tuple."""
    each = (found,) if isinstance(found, Allegation) or not isinstance(found, Iterable) else found
    alleged = tuple(each)
    for one in alleged:
        if not isinstance(one, Allegation):
            said = f'{shown(one)} is no Allegation; give Allegation("8(a)(3)", day)'
            raise NotACharge(said)
    return alleged


@frozen(repr=False)
class Amendment:
    """What an amendment of a charge adds to it.

    Attributes:
        filed: The day it was filed.
        allegations: What it adds; what the charge alleges already is none of it.
        served: The day its copy was served; None if it was not.

    Raises:
        NotACharge: It adds nothing, or what is no `Allegation`.
        NotADay: A day is no `datetime.date`, or it has an hour.
        OutsideCalendar: A day is not in the calendar.
    """

    filed: date
    allegations: tuple[Allegation, ...] = field(converter=allegations_of)
    served: date | None = None

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "filed", check_day(self.filed, "filed"))
        check_days(self, "served")
        check_alleged(self.allegations)

    def __repr__(self) -> str:
        return f"<Amendment filed {self.filed}: {in_few_words(self.allegations)}>"


def in_few_words(allegations: Iterable[Allegation]) -> str:
    """Return allegations in few words."""
    return ", ".join(each.said for each in allegations)


def check_alleged(allegations: tuple[Allegation, ...]) -> None:
    """Refuse a paper that alleges nothing."""
    if not allegations:
        said = "it alleges nothing; give one Allegation or more, with its day"
        raise NotACharge(said)


def check_days(holder: object, *names: str) -> None:
    """Check the days that may be missing, and keep them as plain dates."""
    for name in names:
        day = getattr(holder, name)
        if day is not None:
            object.__setattr__(holder, name, check_day(day, name))
