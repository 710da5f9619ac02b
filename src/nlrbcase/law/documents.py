"""The names of documents on the Agency's dockets, and the events that they stand for.

No provision gives these names: they are the Agency's practice, known from its case pages.  A name
that is not here is not known, and stands for no event; the list is not complete.  A name that is
here without a kind is known to stand for none.

Sources:
    238 and 490 case pages of nlrb.gov, Region 4, filed January to August 2026, read: the latest
    entry of each docket, its status and its dates.  Dockets of 2013: the initial letters.
    The list of election tallies released in NLRB-2022-000194, read: status and reason closed.
    The Agency's case system of 1999 to 2011 (CATS), its lists of codes, read.
    What is marked unverified was not read on any docket: it is what such a paper would be called.
"""

from __future__ import annotations

from nlrbcase.documents import ClosingReason, Document, RecordedActor, RecordedStatus
from nlrbcase.events import Kind, Party
from nlrbcase.numbers import CaseType
from nlrbcase.provisions import Caution, Evidence, Family

_C = (Family.C,)
_R = (Family.R,)
_BOTH = (Family.C, Family.R)
_ELECTIONS = (CaseType.RC, CaseType.RM, CaseType.RD)
_POLLS = (CaseType.RC, CaseType.RM, CaseType.RD, CaseType.UD)
_OTHER_PETITIONS = (CaseType.RC, CaseType.RM, CaseType.RD, CaseType.UC, CaseType.AC, CaseType.WH)

_AGENCY = Evidence.AGENCY
_SECONDARY = Evidence.SECONDARY
_UNVERIFIED = Evidence.UNVERIFIED

_PAGES = "case pages of nlrb.gov, Region 4, 2026"
_DOCKETS_2013 = "dockets on nlrb.gov, 2013"
_TALLIES = "the list of election tallies released in NLRB-2022-000194"
_SYSTEM = "the Agency's case system of 1999 to 2011"
_NOWHERE = "read on no docket"

DAY_OF_ENTRY = Caution(
    "day-of-entry",
    "The day is the one under which the docket lists the document.  Whether it was served, "
    "received or approved on that day is not said.",
    note=True,
)

PART_OR_WHOLE = Caution(
    "part-or-whole",
    "A dismissal letter may dismiss the charge or a part of it; the docket does not say which.  "
    "The case pages show such letters in cases that are open and in cases that are closed.",
    _PAGES,
)

OUTCOME_NOT_TOLD = Caution(
    "outcome-not-told",
    "The name does not say what was decided: read the document.",
)

DOCUMENTS: tuple[Document, ...] = (
    # Read on dockets: charges.
    Document(
        names=(
            "Signed Charge Against Employer",
            "Signed Charge Against Union",
            "Signed 8(e) Charge",
        ),
        kind=Kind.CHARGE_FILED,
        families=_C,
        evidence=_AGENCY,
        read_in=_PAGES,
        cautions=(DAY_OF_ENTRY,),
    ),
    Document(
        names=("Signed Amended Charge Against Employer", "Signed Amended Charge Against Union"),
        kind=Kind.CHARGE_AMENDED,
        families=_C,
        evidence=_AGENCY,
        read_in=_PAGES,
        cautions=(DAY_OF_ENTRY,),
    ),
    Document(
        names=("Dismissal Letter",),
        kind=Kind.CHARGE_DISMISSED,
        families=_C,
        evidence=_AGENCY,
        read_in=_PAGES,
        cautions=(DAY_OF_ENTRY, PART_OR_WHOLE),
    ),
    Document(
        names=("Letter Approving Withdrawal Request",),
        kind=Kind.CHARGE_WITHDRAWN,
        families=_C,
        evidence=_AGENCY,
        read_in=_PAGES,
        cautions=(DAY_OF_ENTRY,),
    ),
    Document(
        names=("Dubo Deferral Letter", "Collyer Deferral Letter"),
        kind=Kind.DEFERRED,
        families=_C,
        evidence=_AGENCY,
        read_in=_PAGES,
        keeps_name=True,
        cautions=(DAY_OF_ENTRY,),
    ),
    Document(
        names=("Appeal Acknowledgment Letter",),
        kind=Kind.APPEAL_ACKNOWLEDGED,
        families=_C,
        evidence=_AGENCY,
        read_in=_PAGES,
        cautions=(DAY_OF_ENTRY,),
    ),
    Document(
        names=("Motion to Postpone/Reschedule Hearing",),
        kind=None,
        families=_BOTH,
        evidence=_AGENCY,
        read_in=_PAGES,
    ),
    Document(
        names=("RD Order to Reschedule Hearing",),
        kind=Kind.HEARING_RESCHEDULED,
        families=_C,
        evidence=_AGENCY,
        read_in=_PAGES,
        cautions=(DAY_OF_ENTRY,),
    ),
    Document(
        # Before the election or after it: the name does not say which hearing is meant.
        names=("RD Order to Reschedule Hearing",),
        kind=None,
        families=_R,
        evidence=_UNVERIFIED,
        read_in=_NOWHERE,
    ),
    Document(
        names=("Board Decision",),
        kind=Kind.BOARD_ORDER_SERVED,
        families=_C,
        evidence=_AGENCY,
        read_in=_PAGES,
        keeps_name=True,
        cautions=(DAY_OF_ENTRY, OUTCOME_NOT_TOLD),
    ),
    Document(
        names=("Order Adopting in the Absence of Exceptions",),
        kind=Kind.DECISION_ADOPTED,
        families=_C,
        evidence=_AGENCY,
        read_in=_PAGES,
        cautions=(DAY_OF_ENTRY,),
    ),
    Document(
        names=("Initial Letter to Charging Party", "Initial Letter to Charged Party"),
        kind=None,
        families=_C,
        evidence=_AGENCY,
        read_in=_DOCKETS_2013,
    ),
    # Read on dockets: petitions.
    Document(
        names=("Signed RC Petition", "Signed RM Petition", "Signed RD Petition"),
        kind=Kind.PETITION_FILED,
        families=_R,
        evidence=_AGENCY,
        read_in=_PAGES,
        cautions=(DAY_OF_ENTRY,),
    ),
    Document(
        names=("Letter Approving Withdrawal Request",),
        kind=Kind.PETITION_WITHDRAWN,
        families=_R,
        evidence=_AGENCY,
        read_in=_PAGES,
        cautions=(DAY_OF_ENTRY,),
    ),
    Document(
        names=("Dismissal Letter",),
        kind=Kind.UD_PETITION_DISMISSED,
        families=_R,
        evidence=_UNVERIFIED,
        read_in=f"{_PAGES}, though in no UD case",
        types=(CaseType.UD,),
        cautions=(DAY_OF_ENTRY,),
    ),
    Document(
        names=("Dismissal Letter",),
        kind=Kind.PETITION_DISMISSED_ADMINISTRATIVELY,
        families=_R,
        evidence=_AGENCY,
        read_in=_PAGES,
        types=_OTHER_PETITIONS,
        cautions=(DAY_OF_ENTRY,),
    ),
    Document(
        names=("Stipulated Election Agreement",),
        kind=Kind.AGREEMENT_APPROVED,
        families=_R,
        evidence=_AGENCY,
        read_in=_PAGES,
        keeps_name=True,
        cautions=(DAY_OF_ENTRY,),
    ),
    Document(
        names=("Notice of Election",),
        kind=Kind.NOTICE_OF_ELECTION_SENT,
        families=_R,
        evidence=_AGENCY,
        read_in=_PAGES,
        cautions=(DAY_OF_ENTRY,),
    ),
    Document(
        # The names of decisions that order an election say so.
        names=("RD Decision and Order",),
        kind=Kind.PETITION_DECIDED,
        families=_R,
        evidence=_UNVERIFIED,
        read_in=f"{_PAGES}, in one case, closed on the same day; the decision was not",
        keeps_name=True,
        cautions=(DAY_OF_ENTRY, OUTCOME_NOT_TOLD),
    ),
    Document(
        names=("Certification of Representative",),
        kind=Kind.CERTIFIED_REPRESENTATIVE,
        families=_R,
        evidence=_AGENCY,
        read_in=_PAGES,
        types=_ELECTIONS,
        cautions=(DAY_OF_ENTRY,),
    ),
    Document(
        names=("Certification of Results",),
        kind=Kind.CERTIFIED_RESULTS,
        families=_R,
        evidence=_AGENCY,
        read_in=_PAGES,
        cautions=(DAY_OF_ENTRY,),
    ),
    Document(
        names=("Board Decision",),
        kind=Kind.BOARD_REPRESENTATION_DECISION,
        families=_R,
        evidence=_UNVERIFIED,
        read_in=_NOWHERE,
        keeps_name=True,
        cautions=(DAY_OF_ENTRY, OUTCOME_NOT_TOLD),
    ),
    # Believed: either family.
    Document(
        names=("Withdrawal Request",),
        kind=Kind.CHARGE_WITHDRAWAL_REQUESTED,
        families=_C,
        evidence=_UNVERIFIED,
        read_in=_NOWHERE,
        cautions=(DAY_OF_ENTRY,),
    ),
    Document(
        names=("Withdrawal Request",),
        kind=Kind.PETITION_WITHDRAWAL_REQUESTED,
        families=_R,
        evidence=_UNVERIFIED,
        read_in=_NOWHERE,
        cautions=(DAY_OF_ENTRY,),
    ),
    # Believed: charges.
    Document(
        names=(
            "Complaint and Notice of Hearing",
            "Consolidated Complaint and Notice of Hearing",
            "Order Consolidating Cases, Consolidated Complaint and Notice of Hearing",
        ),
        kind=Kind.COMPLAINT_ISSUED,
        families=_C,
        evidence=_UNVERIFIED,
        read_in=_NOWHERE,
        cautions=(DAY_OF_ENTRY,),
    ),
    Document(
        names=("Amended Complaint", "Amended Complaint and Notice of Hearing"),
        kind=Kind.COMPLAINT_AMENDED,
        families=_C,
        evidence=_UNVERIFIED,
        read_in=_NOWHERE,
        cautions=(DAY_OF_ENTRY,),
    ),
    Document(
        names=("Answer to Complaint",),
        kind=Kind.ANSWER_FILED,
        families=_C,
        evidence=_UNVERIFIED,
        read_in=_NOWHERE,
        by=Party.RESPONDENT,
        cautions=(DAY_OF_ENTRY,),
    ),
    Document(
        names=("Administrative Law Judge's Decision", "Administrative Law Judges Decision"),
        kind=Kind.JUDGE_DECISION,
        families=_C,
        evidence=_UNVERIFIED,
        read_in=_NOWHERE,
        cautions=(DAY_OF_ENTRY,),
    ),
    Document(
        names=("Exceptions to Administrative Law Judge's Decision", "Exceptions to ALJD"),
        kind=Kind.EXCEPTIONS_FILED,
        families=_C,
        evidence=_UNVERIFIED,
        read_in=_NOWHERE,
        cautions=(DAY_OF_ENTRY,),
    ),
    Document(
        names=("Cross-Exceptions to Administrative Law Judge's Decision", "Cross-Exceptions"),
        kind=Kind.CROSS_EXCEPTIONS,
        families=_C,
        evidence=_UNVERIFIED,
        read_in=_NOWHERE,
        cautions=(DAY_OF_ENTRY,),
    ),
    # Believed: petitions.
    Document(
        names=("Signed UD Petition", "Signed UC Petition", "Signed AC Petition"),
        kind=Kind.PETITION_FILED,
        families=_R,
        evidence=_UNVERIFIED,
        read_in=_NOWHERE,
        cautions=(DAY_OF_ENTRY,),
    ),
    Document(
        names=(
            "Signed Amended RC Petition",
            "Signed Amended RM Petition",
            "Signed Amended RD Petition",
            "Signed Amended UD Petition",
            "Signed Amended UC Petition",
            "Signed Amended AC Petition",
        ),
        kind=Kind.PETITION_AMENDED,
        families=_R,
        evidence=_UNVERIFIED,
        read_in=_NOWHERE,
        cautions=(DAY_OF_ENTRY,),
    ),
    Document(
        names=("Notice of Representation Hearing",),
        kind=Kind.NOTICE_OF_HEARING,
        families=_R,
        evidence=_UNVERIFIED,
        read_in=_NOWHERE,
        cautions=(DAY_OF_ENTRY,),
    ),
    Document(
        names=("Consent Election Agreement",),
        kind=Kind.AGREEMENT_APPROVED,
        families=_R,
        evidence=_UNVERIFIED,
        read_in=_NOWHERE,
        keeps_name=True,
        cautions=(DAY_OF_ENTRY,),
    ),
    Document(
        names=("Decision and Direction of Election", "RD Decision and Direction of Election"),
        kind=Kind.ELECTION_DIRECTED,
        families=_R,
        evidence=_UNVERIFIED,
        read_in=_NOWHERE,
        types=_ELECTIONS,
        cautions=(DAY_OF_ENTRY,),
    ),
    Document(
        names=("Tally", "Tally of Ballots"),
        kind=Kind.TALLY_PREPARED,
        families=_R,
        evidence=_UNVERIFIED,
        read_in=_NOWHERE,
        types=_POLLS,
        cautions=(DAY_OF_ENTRY,),
    ),
    Document(
        names=("Revised Tally", "Revised Tally of Ballots"),
        kind=Kind.REVISED_TALLY,
        families=_R,
        evidence=_UNVERIFIED,
        read_in=_NOWHERE,
        types=_POLLS,
        cautions=(DAY_OF_ENTRY,),
    ),
    Document(
        names=("Objections to Election", "Objections to the Election"),
        kind=Kind.OBJECTIONS_FILED,
        families=_R,
        evidence=_UNVERIFIED,
        read_in=_NOWHERE,
        cautions=(DAY_OF_ENTRY,),
    ),
    Document(
        names=("Request for Review",),
        kind=Kind.REQUEST_FOR_REVIEW,
        families=_R,
        evidence=_UNVERIFIED,
        read_in=_NOWHERE,
        cautions=(DAY_OF_ENTRY,),
    ),
    Document(
        names=("Opposition to Request for Review",),
        kind=Kind.OPPOSITION_TO_REVIEW,
        families=_R,
        evidence=_UNVERIFIED,
        read_in=_NOWHERE,
        cautions=(DAY_OF_ENTRY,),
    ),
    Document(
        names=(
            "Initial Letter to Petitioner",
            "Initial Letter to Employer",
            "Initial Letter to Union",
        ),
        kind=None,
        families=_R,
        evidence=_UNVERIFIED,
        read_in=_NOWHERE,
    ),
)
"""Documents by their names: of two rows with one name, the one for the type of the case."""

ACTORS: tuple[RecordedActor, ...] = (
    RecordedActor("NLRB - GC", Party.GENERAL_COUNSEL, _AGENCY, _PAGES),
    RecordedActor("NLRB - Board", Party.BOARD, _AGENCY, _PAGES),
    RecordedActor("Charging Party", Party.CHARGING_PARTY, _AGENCY, _PAGES),
    RecordedActor("Charged Party / Respondent", Party.RESPONDENT, _AGENCY, _PAGES),
    RecordedActor("Petitioner", Party.PETITIONER, _UNVERIFIED, _NOWHERE),
    RecordedActor("Employer", Party.EMPLOYER, _UNVERIFIED, _NOWHERE),
)
"""Who files or issues a document.  `Counsel for GC / Region` is two of ours, and so none."""

STATUSES: tuple[RecordedStatus, ...] = (
    RecordedStatus("Open", over=False, blocked=False, evidence=_AGENCY, read_in=_PAGES),
    RecordedStatus("Closed", over=True, blocked=False, evidence=_AGENCY, read_in=_PAGES),
    RecordedStatus("Open - Blocked", over=False, blocked=True, evidence=_AGENCY, read_in=_PAGES),
)
"""How a case stands; the last in representation cases alone."""

REASONS_CLOSED: tuple[ClosingReason, ...] = (
    ClosingReason(
        ("Certific. of Representative",),
        ((Family.R, Kind.CERTIFIED_REPRESENTATIVE),),
        _AGENCY,
        _TALLIES,
    ),
    ClosingReason(
        ("Certification of Representative",),
        ((Family.R, Kind.CERTIFIED_REPRESENTATIVE),),
        _UNVERIFIED,
        _NOWHERE,
    ),
    ClosingReason(
        ("Certification of Results",), ((Family.R, Kind.CERTIFIED_RESULTS),), _AGENCY, _TALLIES
    ),
    ClosingReason(
        ("Amended Certification",), ((Family.R, Kind.CERTIFICATION_AMENDED),), _AGENCY, _TALLIES
    ),
    ClosingReason(
        ("Withdrawal Non-adjusted", "Withdrawal Adjusted"),
        ((Family.C, Kind.CHARGE_WITHDRAWN), (Family.R, Kind.PETITION_WITHDRAWN)),
        _AGENCY,
        f"{_TALLIES}; {_PAGES}",
    ),
    ClosingReason(
        ("Dismissal Non-adjusted",),
        ((Family.C, Kind.CHARGE_DISMISSED), (Family.R, Kind.PETITION_DISMISSED)),
        _AGENCY,
        f"{_TALLIES}; {_PAGES}",
    ),
    ClosingReason(
        ("Dismissal Adjusted",),
        ((Family.C, Kind.CHARGE_DISMISSED), (Family.R, Kind.PETITION_DISMISSED)),
        _UNVERIFIED,
        _NOWHERE,
    ),
    ClosingReason(
        ("Informal Settlement",),
        ((Family.C, Kind.SETTLEMENT_APPROVED),),
        _SECONDARY,
        "a description of data from nlrb.gov",
    ),
    ClosingReason(
        ("Formal Settlement",), ((Family.C, Kind.BOARD_ORDER_SERVED),), _UNVERIFIED, _NOWHERE
    ),
    ClosingReason(
        ("Compliance with Board Order", "Compliance with ALJD"),
        ((Family.C, Kind.COMPLIANCE_ACHIEVED),),
        _UNVERIFIED,
        _NOWHERE,
    ),
    ClosingReason(("Court Judgment",), ((Family.C, Kind.COURT_JUDGMENT),), _UNVERIFIED, _NOWHERE),
    # The codes of the case system before 2011.
    ClosingReason(("Rep",), ((Family.R, Kind.CERTIFIED_REPRESENTATIVE),), _AGENCY, _SYSTEM),
    ClosingReason(("Resul",), ((Family.R, Kind.CERTIFIED_RESULTS),), _AGENCY, _SYSTEM),
    ClosingReason(("AmCrt",), ((Family.R, Kind.CERTIFICATION_AMENDED),), _AGENCY, _SYSTEM),
    ClosingReason(("UniCl",), ((Family.R, Kind.UNIT_CLARIFIED),), _AGENCY, _SYSTEM),
    ClosingReason(("With",), ((Family.R, Kind.PETITION_WITHDRAWN),), _AGENCY, _SYSTEM),
    ClosingReason(("Dismi",), ((Family.R, Kind.PETITION_DISMISSED),), _AGENCY, _SYSTEM),
    ClosingReason(("Admin", "Trans"), (), _AGENCY, _SYSTEM),
)
"""Why a case was closed.  The list is not complete."""
