"""The procedure of the U.S. National Labor Relations Board: cases and deadlines, with reasons.

    >>> from datetime import date
    >>> from nlrbcase import deadline
    >>> objections = deadline("objections", date(2021, 4, 9), law_as_of=date(2020, 11, 20))
    >>> objections.due
    datetime.date(2021, 4, 16)

`deadline` computes a deadline, `rule` and `rules` show the law, `closed` says why a day is no
business day.  Every date comes with its reasons: `print(objections.explain())`.  A `Case` is a
number and what happened; where it stands, what may happen next and what is due is derived from
that.  `nlrbcase.serialize` keeps cases in files.  A `Tally` judges the ballots of an election.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nlrbcase.allegations import allegation_label, section, section_of
    from nlrbcase.alleged import Allegation, Amendment
    from nlrbcase.amending import Affected, affected
    from nlrbcase.ballots import Count
    from nlrbcase.bar_effects import BarEffect, Barred
    from nlrbcase.bar_facts import BarFacts
    from nlrbcase.barred import bars
    from nlrbcase.barring import NEVER, Bar, Barrable
    from nlrbcase.blocking import BlockingRule, Effect
    from nlrbcase.blocking_answers import Blocking
    from nlrbcase.blocking_charges import may_block
    from nlrbcase.business_days import ClosedDay, business_day_after, closed
    from nlrbcase.calendars import Region
    from nlrbcase.case import Case, procedure_of
    from nlrbcase.case_types import case_type
    from nlrbcase.challenges import Way
    from nlrbcase.changes import Change
    from nlrbcase.charges import Charge
    from nlrbcase.considerations import Finding
    from nlrbcase.counting import Step
    from nlrbcase.deadlines import deadline
    from nlrbcase.docket import Docket
    from nlrbcase.docketed import Doubt, Due, Kept, Listed, Observed, Recorded, Taken
    from nlrbcase.due_days import Deadline, Status, Timeliness, Undated
    from nlrbcase.election_facts import ElectionFacts
    from nlrbcase.elections import Tally
    from nlrbcase.errors import (
        AlreadyInDocket,
        BallotsDisagree,
        CasesUnreadable,
        CaseUnreadable,
        ChangedMeanwhile,
        Conflict,
        DatabaseBusy,
        DatabaseDamaged,
        DatabaseFailed,
        DaysOutOfOrder,
        DocketBusy,
        DocketFailed,
        FactsDisagree,
        LawNotEncoded,
        MissingDay,
        NeedlessDay,
        NewerDocket,
        NlrbCaseError,
        NoElection,
        NoFixedDay,
        NoHour,
        NoSuchCaseType,
        NoSuchDuty,
        NoSuchFamily,
        NoSuchGround,
        NoSuchRegion,
        NoSuchRule,
        NoSuchSection,
        NotACaseFile,
        NotACaseNumber,
        NotACharge,
        NotAChoice,
        NotADatabase,
        NotADay,
        NotADocket,
        NotAFact,
        NotAMoment,
        NotAnAllegation,
        NotAnObjection,
        NotANumber,
        NotAPublicRecord,
        NotATally,
        NotBallots,
        NotDaysAhead,
        NothingToCorrect,
        NoTimeZones,
        NotInDocket,
        NotInstalled,
        NotOfType,
        NotTheGroundsFacts,
        NotTheSameCase,
        NotYesOrNo,
        OutOfOrder,
        OutsideCalendar,
        Problem,
    )
    from nlrbcase.events import Entry, Event, Kind, Party
    from nlrbcase.grounds import judge
    from nlrbcase.holdings import Ground, Holding
    from nlrbcase.imports.case_rows import BadRow, CaseRow
    from nlrbcase.imports.detect import rows_of
    from nlrbcase.linked import Link, blocking_of, links
    from nlrbcase.moments import Moment
    from nlrbcase.numbers import CaseNumber, CaseType, TypeOfCase
    from nlrbcase.objected import Objection, Ruling
    from nlrbcase.objection_sets import Objected, ObjectionSet, Proof
    from nlrbcase.outcomes import Ballot, Follows, Outcome, OutcomeKind
    from nlrbcase.precedent import ground, ground_on, objection_grounds
    from nlrbcase.procedure import Move, Need, Procedure, Track
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
    from nlrbcase.regions import region_of, region_on, regions_now
    from nlrbcase.registry import rule, rules
    from nlrbcase.sections import AllegationLabel, Section
    from nlrbcase.self_determination import Determination, Units, joining, professionals, severance
    from nlrbcase.six_months import AllegationStatus, SixMonths
    from nlrbcase.stages import Stage
    from nlrbcase.standing import Gap, Irregularity, Possible
    from nlrbcase.windows import Answer, Conduct

__version__ = "0.1.0"

_HOMES = {
    "allegations": ("allegation_label", "section", "section_of"),
    "alleged": ("Allegation", "Amendment"),
    "amending": ("Affected", "affected"),
    "ballots": ("Count",),
    "bar_effects": ("BarEffect", "Barred"),
    "bar_facts": ("BarFacts",),
    "barred": ("bars",),
    "barring": ("NEVER", "Bar", "Barrable"),
    "blocking": ("BlockingRule", "Effect"),
    "blocking_answers": ("Blocking",),
    "blocking_charges": ("may_block",),
    "business_days": ("ClosedDay", "business_day_after", "closed"),
    "calendars": ("Region",),
    "case": ("Case", "procedure_of"),
    "case_types": ("case_type",),
    "challenges": ("Way",),
    "changes": ("Change",),
    "charges": ("Charge",),
    "considerations": ("Finding",),
    "counting": ("Step",),
    "deadlines": ("deadline",),
    "docket": ("Docket",),
    "docketed": ("Doubt", "Due", "Kept", "Listed", "Observed", "Recorded", "Taken"),
    "due_days": ("Deadline", "Status", "Timeliness", "Undated"),
    "election_facts": ("ElectionFacts",),
    "elections": ("Tally",),
    "errors": (
        "AlreadyInDocket",
        "BallotsDisagree",
        "CaseUnreadable",
        "CasesUnreadable",
        "ChangedMeanwhile",
        "Conflict",
        "DatabaseBusy",
        "DatabaseDamaged",
        "DatabaseFailed",
        "DaysOutOfOrder",
        "DocketBusy",
        "DocketFailed",
        "FactsDisagree",
        "LawNotEncoded",
        "MissingDay",
        "NeedlessDay",
        "NewerDocket",
        "NlrbCaseError",
        "NoElection",
        "NoFixedDay",
        "NoHour",
        "NoSuchCaseType",
        "NoSuchDuty",
        "NoSuchFamily",
        "NoSuchGround",
        "NoSuchRegion",
        "NoSuchRule",
        "NoSuchSection",
        "NoTimeZones",
        "NotACaseFile",
        "NotACaseNumber",
        "NotACharge",
        "NotAChoice",
        "NotADatabase",
        "NotADay",
        "NotADocket",
        "NotAFact",
        "NotAMoment",
        "NotANumber",
        "NotAPublicRecord",
        "NotATally",
        "NotAnAllegation",
        "NotAnObjection",
        "NotBallots",
        "NotDaysAhead",
        "NotInDocket",
        "NotInstalled",
        "NotOfType",
        "NotTheGroundsFacts",
        "NotTheSameCase",
        "NotYesOrNo",
        "NothingToCorrect",
        "OutOfOrder",
        "OutsideCalendar",
        "Problem",
    ),
    "events": ("Entry", "Event", "Kind", "Party"),
    "grounds": ("judge",),
    "holdings": ("Ground", "Holding"),
    "imports.case_rows": ("BadRow", "CaseRow"),
    "imports.detect": ("rows_of",),
    "linked": ("Link", "blocking_of", "links"),
    "moments": ("Moment",),
    "numbers": ("CaseNumber", "CaseType", "TypeOfCase"),
    "objected": ("Objection", "Ruling"),
    "objection_sets": ("Objected", "ObjectionSet", "Proof"),
    "outcomes": ("Ballot", "Follows", "Outcome", "OutcomeKind"),
    "precedent": ("ground", "ground_on", "objection_grounds"),
    "procedure": ("Move", "Need", "Procedure", "Track"),
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
    "readings": ("Reading",),
    "regions": ("region_of", "region_on", "regions_now"),
    "registry": ("rule", "rules"),
    "sections": ("AllegationLabel", "Section"),
    "self_determination": ("Determination", "Units", "joining", "professionals", "severance"),
    "six_months": ("AllegationStatus", "SixMonths"),
    "stages": ("Stage",),
    "standing": ("Gap", "Irregularity", "Possible"),
    "windows": ("Answer", "Conduct"),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "NEVER",
    "Affected",
    "Allegation",
    "AllegationLabel",
    "AllegationStatus",
    "AlreadyInDocket",
    "Amendment",
    "Answer",
    "BadRow",
    "Ballot",
    "BallotsDisagree",
    "Bar",
    "BarEffect",
    "BarFacts",
    "Barrable",
    "Barred",
    "Blocking",
    "BlockingRule",
    "ByPetition",
    "Case",
    "CaseNumber",
    "CaseRow",
    "CaseType",
    "CaseUnreadable",
    "CasesUnreadable",
    "Caution",
    "Change",
    "ChangedMeanwhile",
    "Charge",
    "ClosedDay",
    "Conduct",
    "Conflict",
    "Count",
    "CountedBy",
    "DatabaseBusy",
    "DatabaseDamaged",
    "DatabaseFailed",
    "DaysOutOfOrder",
    "Deadline",
    "Determination",
    "Docket",
    "DocketBusy",
    "DocketFailed",
    "Doubt",
    "Due",
    "Effect",
    "ElectionFacts",
    "Entry",
    "Event",
    "Evidence",
    "Extension",
    "FactsDisagree",
    "Family",
    "Finding",
    "Follows",
    "Gap",
    "Ground",
    "Holding",
    "Irregularity",
    "Kept",
    "Kind",
    "Late",
    "LawNotEncoded",
    "Link",
    "Listed",
    "MissingDay",
    "Moment",
    "Move",
    "Need",
    "NeedlessDay",
    "NewerDocket",
    "NlrbCaseError",
    "NoElection",
    "NoFixedDay",
    "NoHour",
    "NoSuchCaseType",
    "NoSuchDuty",
    "NoSuchFamily",
    "NoSuchGround",
    "NoSuchRegion",
    "NoSuchRule",
    "NoSuchSection",
    "NoTimeZones",
    "NotACaseFile",
    "NotACaseNumber",
    "NotACharge",
    "NotAChoice",
    "NotADatabase",
    "NotADay",
    "NotADocket",
    "NotAFact",
    "NotAMoment",
    "NotANumber",
    "NotAPublicRecord",
    "NotATally",
    "NotAnAllegation",
    "NotAnObjection",
    "NotBallots",
    "NotDaysAhead",
    "NotInDocket",
    "NotInstalled",
    "NotOfType",
    "NotTheGroundsFacts",
    "NotTheSameCase",
    "NotYesOrNo",
    "NothingToCorrect",
    "Objected",
    "Objection",
    "ObjectionSet",
    "Observed",
    "Office",
    "OutOfOrder",
    "Outcome",
    "OutcomeKind",
    "OutsideCalendar",
    "Party",
    "Possible",
    "Problem",
    "Procedure",
    "Proof",
    "Question",
    "Reading",
    "Receipt",
    "Recorded",
    "Region",
    "Rule",
    "Ruling",
    "Section",
    "SixMonths",
    "Stage",
    "Status",
    "Step",
    "Taken",
    "Tally",
    "Timeliness",
    "Track",
    "TypeOfCase",
    "Undated",
    "Units",
    "Version",
    "Way",
    "__version__",
    "affected",
    "allegation_label",
    "bars",
    "blocking_of",
    "business_day_after",
    "case_type",
    "closed",
    "deadline",
    "ground",
    "ground_on",
    "joining",
    "judge",
    "links",
    "may_block",
    "objection_grounds",
    "procedure_of",
    "professionals",
    "region_of",
    "region_on",
    "regions_now",
    "rows_of",
    "rule",
    "rules",
    "section",
    "section_of",
    "severance",
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
