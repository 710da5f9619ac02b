"""The procedure of the U.S. National Labor Relations Board: every deadline, with its reasons.

    >>> from datetime import date
    >>> from nlrbcase import deadline
    >>> objections = deadline("objections", date(2021, 4, 9), law_as_of=date(2020, 11, 20))
    >>> objections.due
    datetime.date(2021, 4, 16)

`deadline` computes a deadline, `rule` and `rules` show the law, `closed` says why a day is no
business day.  Every date comes with its reasons: `print(objections.explain())`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nlrbcase.business_days import ClosedDay, business_day_after, closed
    from nlrbcase.counting import Step
    from nlrbcase.deadlines import deadline
    from nlrbcase.due_days import Deadline, Status, Timeliness
    from nlrbcase.errors import (
        DaysOutOfOrder,
        LawNotEncoded,
        MissingDay,
        NeedlessDay,
        NlrbCaseError,
        NoFixedDay,
        NoHour,
        NoSuchDuty,
        NoSuchRegion,
        NoSuchRule,
        NotADay,
        NotANumber,
        NoTimeZones,
        OutsideCalendar,
    )
    from nlrbcase.events import Event, Kind, Party
    from nlrbcase.moments import Moment
    from nlrbcase.provisions import (
        ByPetition,
        Caution,
        CountedBy,
        Evidence,
        Extension,
        Family,
        Late,
        Office,
        Question,
        Receipt,
        Rule,
        Version,
    )
    from nlrbcase.readings import Reading
    from nlrbcase.registry import rule, rules

__version__ = "0.1.0"

_HOMES = {
    "business_days": ("ClosedDay", "business_day_after", "closed"),
    "counting": ("Step",),
    "deadlines": ("deadline",),
    "due_days": ("Deadline", "Status", "Timeliness"),
    "errors": (
        "DaysOutOfOrder",
        "LawNotEncoded",
        "MissingDay",
        "NeedlessDay",
        "NlrbCaseError",
        "NoFixedDay",
        "NoHour",
        "NoSuchDuty",
        "NoSuchRegion",
        "NoSuchRule",
        "NotADay",
        "NotANumber",
        "NoTimeZones",
        "OutsideCalendar",
    ),
    "events": ("Event", "Kind", "Party"),
    "readings": ("Reading",),
    "registry": ("rule", "rules"),
    "moments": ("Moment",),
    "provisions": (
        "ByPetition",
        "Caution",
        "CountedBy",
        "Evidence",
        "Extension",
        "Family",
        "Late",
        "Office",
        "Question",
        "Receipt",
        "Rule",
        "Version",
    ),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "ByPetition",
    "Caution",
    "ClosedDay",
    "CountedBy",
    "DaysOutOfOrder",
    "Deadline",
    "Event",
    "Evidence",
    "Extension",
    "Family",
    "Kind",
    "Late",
    "LawNotEncoded",
    "MissingDay",
    "Moment",
    "NeedlessDay",
    "NlrbCaseError",
    "NoFixedDay",
    "NoHour",
    "NoSuchDuty",
    "NoSuchRegion",
    "NoSuchRule",
    "NoTimeZones",
    "NotADay",
    "NotANumber",
    "Office",
    "OutsideCalendar",
    "Party",
    "Question",
    "Reading",
    "Receipt",
    "Rule",
    "Status",
    "Step",
    "Timeliness",
    "Version",
    "__version__",
    "business_day_after",
    "closed",
    "deadline",
    "rule",
    "rules",
]


# Hidden from type checkers, which would otherwise take any name for one of ours.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """Return a public name, its module loaded on first use."""
        home = _HOME_OF.get(name)
        if home is None:
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message)
        # Late on purpose: `import nlrbcase` loads nothing that is not asked for.
        from importlib import import_module

        found = getattr(import_module(f"nlrbcase.{home}"), name)
        globals()[name] = found
        return found

    def __dir__() -> list[str]:
        return sorted(__all__)
