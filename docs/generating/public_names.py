"""The public names, by what they are for."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from inspect import isclass, isfunction

from attrs import frozen

import nlrbcase

GROUPS: dict[str, tuple[str, ...]] = {
    "A deadline with its reasons": (
        "deadline",
        "Deadline",
        "Undated",
        "Reading",
        "Step",
        "Status",
        "Timeliness",
        "Moment",
        "Caution",
    ),
    "Business days": ("closed", "business_day_after", "ClosedDay"),
    "The rules, through time": (
        "rule",
        "rules",
        "Rule",
        "Version",
        "Evidence",
        "ByPetition",
        "Office",
        "Receipt",
        "Late",
        "Extension",
        "CountedBy",
        "Question",
    ),
    "A case": (
        "Case",
        "Event",
        "Kind",
        "Party",
        "Entry",
        "Possible",
        "Irregularity",
        "Gap",
        "Change",
    ),
    "The procedure of a case": (
        "procedure_of",
        "Procedure",
        "Family",
        "Track",
        "Stage",
        "Move",
        "Need",
    ),
    "Numbers, types and regions": (
        "CaseNumber",
        "CaseType",
        "TypeOfCase",
        "case_type",
        "Region",
        "region_of",
        "region_on",
        "regions_now",
    ),
    "Elections": (
        "Tally",
        "Count",
        "Outcome",
        "OutcomeKind",
        "Follows",
        "Ballot",
        "Way",
        "professionals",
        "severance",
        "joining",
        "Determination",
        "Units",
    ),
    "Charges": (
        "Charge",
        "Allegation",
        "Amendment",
        "SixMonths",
        "AllegationStatus",
        "section",
        "section_of",
        "Section",
        "allegation_label",
        "AllegationLabel",
    ),
    "Objections to an election": (
        "judge",
        "Finding",
        "Answer",
        "ElectionFacts",
        "Conduct",
        "objection_grounds",
        "ground",
        "ground_on",
        "Ground",
        "Holding",
        "Objection",
        "Ruling",
        "ObjectionSet",
        "Objected",
        "Proof",
    ),
    "Blocking charges, and charges beside objections": (
        "may_block",
        "blocking_of",
        "Blocking",
        "BlockingRule",
        "Effect",
        "links",
        "Link",
    ),
    "Bars to a petition or an election": (
        "bars",
        "Barred",
        "BarEffect",
        "BarFacts",
        "NEVER",
        "Bar",
        "Barrable",
    ),
    "Many cases in a docket": (
        "Docket",
        "Due",
        "Kept",
        "Listed",
        "Recorded",
        "Observed",
        "Taken",
        "Doubt",
    ),
    "Public records": ("rows_of", "CaseRow", "BadRow"),
    "When the law changes": ("affected", "Affected"),
}
"""What each group is for, and its names, in the order of the page; errors have their own group."""

MODULES: dict[str, tuple[str, ...]] = {
    "serialize": (
        "load",
        "loads",
        "parse",
        "structure",
        "save",
        "save_new",
        "dumps",
        "unstructure",
    ),
    "exports.ical": ("calendar", "Feed"),
    "exports.sent": ("Sent", "sent_dumps", "sent_loads"),
    "exports.timeline": ("timeline",),
    "exports.diagrams": ("diagrams", "diagram"),
    "imports.merge": ("gathered", "Gathered"),
    "periods": (
        "Days",
        "Weeks",
        "Months",
        "Hours",
        "BusinessDays",
        "DaysExceptHolidays",
        "DaysBefore",
        "BusinessDaysBefore",
        "FullWorkingDaysBefore",
        "Unfixed",
        "NoSuchPaper",
    ),
    "errors": ("NotForACalendar", "NotWhatWasSent", "NotAnElectionList"),
}
"""The modules that are imported by their own names, and what they are imported for."""


@frozen
class Public:
    """A public name.

    Attributes:
        name: The name, after its module's if it is not one of `nlrbcase` itself.
        found: What it names.
    """

    name: str
    found: object

    @property
    def what(self) -> str:
        """What it is: a class, an error, a function or a constant."""
        if isclass(self.found):
            return "error" if issubclass(self.found, BaseException) else "class"
        return "function" if isfunction(self.found) else "constant"


@cache
def errors() -> tuple[str, ...]:
    """Return the names of the errors, and of what they hold; the first is above all others."""
    home = [name for name in nlrbcase.__all__ if _module(name) == "nlrbcase.errors"]
    return tuple(sorted(home, key=lambda name: (name != "NlrbCaseError", name == "Problem", name)))


def _module(name: str) -> str:
    """Return the module in which a public name is defined."""
    return str(getattr(getattr(nlrbcase, name), "__module__", ""))


def public() -> Iterator[tuple[str, list[Public]]]:
    """Yield every public name, in its group.

    Raises:
        LookupError: A public name has no group.
    """
    grouped = {*(name for names in GROUPS.values() for name in names), *errors(), "__version__"}
    if missing := {*nlrbcase.__all__} - grouped:
        message = f"in no group of docs/generating/public_names.py: {sorted(missing)}"
        raise LookupError(message)
    for group, names in GROUPS.items():
        yield group, [Public(name, getattr(nlrbcase, name)) for name in names]
    for module, names in MODULES.items():
        home = import_module(f"nlrbcase.{module}")
        found = [Public(f"{module}.{name}", getattr(home, name)) for name in names]
        yield f"nlrbcase.{module}", found
    yield "Errors", [Public(name, getattr(nlrbcase, name)) for name in errors()]
