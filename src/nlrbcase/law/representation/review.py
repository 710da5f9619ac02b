"""Review by the Board: 29 CFR 102.67, 102.68, 102.69(c)(2), (h), 102.71, 102.77 to 102.80, 102.88.

Sources:
    29 CFR 102.67, 102.69(c)(2), 102.71, annual edition of 2015 (79 FR 74308), read; as amended by
    84 FR 69524, read as the eCFR stood after 31 May 2020.
    88 FR 58076 (25 August 2023): no change of these periods was found, and the words after
    26 December 2023 were not read; the impoundment clauses of 102.67(c) went on 10 March 2023
    (88 FR 14908).
    29 CFR 102.67(e) and 102.77(b) before 2015, read in an undated edition; 29 CFR 101.23(b) as
    amended by 76 FR 80138 (22 December 2011), read.
    29 CFR 102.80 (26 FR 3892, 1961) and 102.88 (51 FR 30636, 28 August 1986), annual edition of
    2015, read, and in the same words after the rule of 2019; 29 CFR 101.27 before 2015, read.
    The Agency's FAQ of 2015 on requests for review, read.
"""

from __future__ import annotations

from datetime import date

from nlrbcase.events import Kind, Party
from nlrbcase.law.computation import FIRST_DAY
from nlrbcase.law.unfair_labor.exceptions import EXCEPTIONS
from nlrbcase.periods import BusinessDays, Days, DaysBefore, NoSuchPaper, Unfixed
from nlrbcase.provisions import (
    Caution,
    Evidence,
    Extension,
    Late,
    Office,
    Receipt,
    Rule,
    Version,
)

_RULE_OF_2014 = "79 FR 74308"
_RULE_OF_2019 = "84 FR 69524, postponed by 85 FR 17500"
_UNAMENDED = "84 FR 69524; no later amendment found"
_BEFORE_2014 = "believed: the number of 79 FR 74308"

_ON_REQUEST_BEFORE_2019 = Extension.on_request("29 CFR 102.2(c); to 5 March 2017, 102.111(b)")

_OPEN_FROM_THE_ACTION = Caution(
    "review-open-from-the-action",
    "The request may be filed at any time after the action of the Regional Director. The last day "
    "counts from the final disposition; after a direction of election, or of a second election, "
    "that day is not yet known. To be safe, file within the same time after that decision.",
    "29 CFR 102.67(c)",
)

_FINAL_DISPOSITION_2014 = Caution(
    "final-disposition",
    "The Agency names as final dispositions a certification of representative or of results, a "
    "dismissal, and an order to open and count challenged ballots.",
    "the Agency's FAQ of 2015",
)

_FINAL_DISPOSITION_2019 = Caution(
    "final-disposition",
    "A final disposition is a dismissal, or a decision after the election that will end in a "
    "certification unless review is requested. The paragraph was written for a delay of the "
    "certification that never took effect; whether it was applied without that was not found. "
    "Count from the decision, if that is earlier than the certification.",
    "29 CFR 102.69(h)",
)

_ADMINISTRATIVE_DISMISSAL = Caution(
    "administrative-dismissal",
    "A dismissal without a hearing, or an abeyance, goes by 29 CFR 102.71: see dismissal-review. "
    "After a consent election there is no review by the Board.",
    "29 CFR 102.71, 102.62(a), (c), 102.69(c)(2)",
)

_FROM_THE_DECISION = Caution(
    "review-from-the-decision",
    "Before 14 April 2015 the time is believed to have run from service of the decision itself, "
    "a direction of election included, and not from a final disposition.",
    "29 CFR 102.67(b) before 79 FR 74308",
)

_REVIEW_OF_2011 = Caution(
    "review-under-rule-of-2011",
    "The rule of 2011 put off the request until after the election; within which time was not "
    "read. It was set aside on 14 May 2012, and the parties could go on from where they stood.",
    "76 FR 80138; Chamber of Commerce v. NLRB, D.D.C. 11-cv-2262",
)

_BOARD_NEED_NOT_WAIT = Caution(
    "board-need-not-wait",
    "The Board may rule without awaiting the opposition. Where the request came before the final "
    "disposition, its last day, and so this one, is not yet known: file soon.",
    "29 CFR 102.67(c), (f)",
    note=True,
)

_NO_BRIEF_IF_RULED = Caution(
    "no-brief-if-ruled",
    "There are no briefs where the Board rules on the issues in the order that grants review, and "
    "no reply briefs except by special leave.",
    "29 CFR 102.67(h)",
    note=True,
)

_AFTER_A_HEARING = Caution(
    "dismissal-after-hearing",
    "This is for a petition dismissed without a hearing, or held in abeyance. A dismissal after a "
    "hearing goes by 29 CFR 102.67(c): see request-for-review.",
    "29 CFR 102.71, 102.67(c)",
)

_CALENDAR_DAYS_STAY = Caution(
    "ud-calendar-days",
    "These stayed calendar days when the other periods became business days in 2020.",
    "29 CFR 102.88",
)

_CONSOLIDATED = Caution(
    "consolidated-exceptions",
    "Exceptions and answering briefs in the consolidated case go by 29 CFR 102.46. After a consent "
    "election there is no review by the Board.",
    "29 CFR 102.69(c)(2)",
)

_RULINGS_FINAL = Caution(
    "expedited-rulings-final",
    "In an expedited election the rulings on objections and challenged ballots are final unless "
    "the Board grants special permission to appeal.",
    "29 CFR 102.78",
)

REQUEST_FOR_REVIEW = Rule(
    key="request-for-review",
    title="Request for review by the Board",
    actor=Party.ANY,
    duty=False,
    runs_from=(
        Kind.CERTIFIED_REPRESENTATIVE,
        Kind.CERTIFIED_RESULTS,
        Kind.DIRECTOR_DECISION,
        Kind.PETITION_DISMISSED,
    ),
    met_by=Kind.REQUEST_FOR_REVIEW,
    law_as_of=Kind.PETITION_FILED,
    # A direction of another election is no final disposition: 29 CFR 102.69(h), 102.67(c).
    unless=(Kind.SECOND_ELECTION_DIRECTED,),
    window_from=(Kind.ELECTION_DIRECTED, Kind.SECOND_ELECTION_DIRECTED),
    received_by=Office.BOARD,
    extension=Extension.on_request("29 CFR 102.67(i)(3), 102.2(c)"),
    late=Late.EXCUSABLE,
    cautions=(_ADMINISTRATIVE_DISMISSAL,),
    versions=(
        Version(
            since=date(2023, 12, 26),
            within=BusinessDays(10),
            cite="29 CFR 102.67(c)",
            source=_UNAMENDED,
            text="until 10 business days after a final disposition of the proceeding by the "
            "Regional Director",
            evidence=Evidence.AGENCY,
            read_to=date(2023, 12, 26),
            cautions=(_OPEN_FROM_THE_ACTION, _FINAL_DISPOSITION_2019),
        ),
        Version(
            since=date(2020, 5, 31),
            within=BusinessDays(10),
            cite="29 CFR 102.67(c)",
            source=_RULE_OF_2019,
            text="until 10 business days after a final disposition of the proceeding by the "
            "Regional Director",
            evidence=Evidence.TEXT,
            read_to=date(2023, 12, 25),
            extension=Extension.on_request(
                "29 CFR 102.67(i)(3), 102.2(c)",
                "on request, but never to circumvent the impoundment provisions",
            ),
            cautions=(_OPEN_FROM_THE_ACTION, _FINAL_DISPOSITION_2019),
        ),
        Version(
            since=date(2015, 4, 14),
            within=Days(14),
            cite="29 CFR 102.67(c)",
            source=_RULE_OF_2014,
            text="until 14 days after a final disposition of the proceeding by the regional "
            "director",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 30),
            extension=Extension.on_request(
                "29 CFR 102.67(i)(3); 102.2(c), to 5 March 2017 102.111(b)"
            ),
            cautions=(_OPEN_FROM_THE_ACTION, _FINAL_DISPOSITION_2014),
        ),
        Version(
            since=date(2012, 5, 15),
            within=Days(14),
            cite="29 CFR 102.67(b)",
            source=_BEFORE_2014,
            text="",
            evidence=Evidence.UNVERIFIED,
            read_to=date(2015, 4, 13),
            runs_from=Kind.REPRESENTATION_DECISION_SERVED,
            extension=Extension.on_request("29 CFR 102.111(b)"),
            cautions=(_FROM_THE_DECISION,),
        ),
        Version(
            since=date(2012, 4, 30),
            within=Unfixed("after the election, within the time specified, which was not read"),
            cite="29 CFR 101.23(b)",
            source="76 FR 80138, set aside on 14 May 2012",
            text="Any party aggrieved may, after the election, file a request for review of a "
            "regional director's decision to direct the election within the time periods "
            "specified",
            evidence=Evidence.TEXT,
            read_to=date(2012, 5, 14),
            runs_from=Kind.ELECTION_HELD,
            extension=Extension.unsaid(),
            cautions=(_REVIEW_OF_2011,),
        ),
        Version(
            since=FIRST_DAY,
            within=Days(14),
            cite="29 CFR 102.67(b)",
            source=_BEFORE_2014,
            text="",
            evidence=Evidence.UNVERIFIED,
            read_to=date(2012, 4, 29),
            seen=date(2012, 4, 29),
            runs_from=Kind.REPRESENTATION_DECISION_SERVED,
            extension=Extension.on_request("29 CFR 102.111(b)"),
            cautions=(_FROM_THE_DECISION,),
        ),
    ),
)

OPPOSITION_TO_REVIEW = Rule(
    key="opposition-to-review",
    title="Statement in opposition to a request for review",
    actor=Party.ANY,
    duty=False,
    runs_from=REQUEST_FOR_REVIEW,
    met_by=Kind.OPPOSITION_TO_REVIEW,
    law_as_of=Kind.PETITION_FILED,
    received_by=Office.BOARD,
    extension=Extension.on_request("29 CFR 102.67(i)(3), 102.2(c)"),
    late=Late.EXCUSABLE,
    versions=(
        Version(
            since=date(2023, 12, 26),
            within=BusinessDays(5),
            cite="29 CFR 102.67(f)",
            source=_UNAMENDED,
            text="within 5 business days after the last day on which the request for review must "
            "be filed",
            evidence=Evidence.AGENCY,
            read_to=date(2023, 12, 26),
            cautions=(_BOARD_NEED_NOT_WAIT,),
        ),
        Version(
            since=date(2020, 5, 31),
            within=BusinessDays(5),
            cite="29 CFR 102.67(f)",
            source=_RULE_OF_2019,
            text="within 5 business days after the last day on which the request for review must "
            "be filed",
            evidence=Evidence.TEXT,
            read_to=date(2023, 12, 25),
            cautions=(_BOARD_NEED_NOT_WAIT,),
        ),
        Version(
            since=date(2015, 4, 14),
            within=Days(7),
            cite="29 CFR 102.67(f)",
            source=_RULE_OF_2014,
            text="within 7 days after the last day on which the request for review must be filed",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 30),
            extension=_ON_REQUEST_BEFORE_2019,
        ),
        Version(
            since=FIRST_DAY,
            within=Days(7),
            cite="29 CFR 102.67(e)",
            source="the rules before 79 FR 74308, in an undated edition",
            text="within 7 days after the last day on which the request for review must be filed",
            evidence=Evidence.TEXT,
            read_to=date(2015, 4, 13),
            seen=date(2015, 4, 13),
            extension=Extension.on_request("29 CFR 102.111(b)"),
        ),
    ),
)

BRIEF_ON_REVIEW = Rule(
    key="brief-on-review",
    title="Brief to the Board after it grants review",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.REVIEW_GRANTED,
    met_by=Kind.BRIEF_ON_REVIEW,
    law_as_of=Kind.PETITION_FILED,
    received_by=Office.BOARD,
    extension=Extension.on_request("29 CFR 102.67(i)(3), 102.2(c)"),
    late=Late.EXCUSABLE,
    versions=(
        Version(
            since=date(2023, 12, 26),
            within=BusinessDays(10),
            cite="29 CFR 102.67(h)",
            source=_UNAMENDED,
            text="within 10 business days after issuance of an order granting review",
            evidence=Evidence.AGENCY,
            read_to=date(2023, 12, 26),
            cautions=(_NO_BRIEF_IF_RULED,),
        ),
        Version(
            since=date(2020, 5, 31),
            within=BusinessDays(10),
            cite="29 CFR 102.67(h)",
            source=_RULE_OF_2019,
            text="within 10 business days after issuance of an order granting review",
            evidence=Evidence.TEXT,
            read_to=date(2023, 12, 25),
            cautions=(_NO_BRIEF_IF_RULED,),
        ),
        Version(
            since=date(2015, 4, 14),
            within=Days(14),
            cite="29 CFR 102.67(h)",
            source=_RULE_OF_2014,
            text="within 14 days after issuance of an order granting review",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 30),
            extension=_ON_REQUEST_BEFORE_2019,
        ),
        Version(
            since=FIRST_DAY,
            within=Days(14),
            cite="29 CFR 102.67",
            source=_BEFORE_2014,
            text="",
            evidence=Evidence.UNVERIFIED,
            read_to=date(2015, 4, 13),
            seen=date(2015, 4, 13),
            extension=Extension.unsaid(),
        ),
    ),
)

RECORD_TRANSMITTAL = Rule(
    key="record-transmittal",
    title="Record sent to the Board after it grants review",
    actor=Party.REGIONAL_DIRECTOR,
    duty=True,
    runs_from=Kind.REVIEW_GRANTED,
    met_by=Kind.RECORD_SENT_TO_BOARD,
    law_as_of=Kind.PETITION_FILED,
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    late=Late.NO_PAPER,
    tolled=False,
    versions=(
        Version(
            since=date(2020, 5, 31),
            within=Unfixed("immediately"),
            cite="29 CFR 102.68, 102.69(d)(2)",
            source=_RULE_OF_2019,
            text="Immediately upon issuance of an order granting a request for review by the Board",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
    ),
)

DISMISSAL_REVIEW = Rule(
    key="dismissal-review",
    title="Request for review of a dismissal without a hearing, or of an abeyance",
    actor=Party.ANY,
    duty=False,
    runs_from=(Kind.PETITION_DISMISSED_ADMINISTRATIVELY, Kind.PETITION_HELD_IN_ABEYANCE),
    met_by=Kind.DISMISSAL_REVIEW,
    law_as_of=Kind.PETITION_FILED,
    received_by=Office.BOARD,
    extension=Extension.on_request("29 CFR 102.71(c), 102.2(c)"),
    late=Late.EXCUSABLE,
    cautions=(_AFTER_A_HEARING,),
    versions=(
        Version(
            since=date(2023, 12, 26),
            within=BusinessDays(10),
            cite="29 CFR 102.71(c)",
            source=_UNAMENDED,
            text="within 10 business days of service of the notice of dismissal or notification "
            "that the petition is to be held in abeyance",
            evidence=Evidence.AGENCY,
            read_to=date(2023, 12, 26),
        ),
        Version(
            since=date(2020, 5, 31),
            within=BusinessDays(10),
            cite="29 CFR 102.71(c)",
            source=_RULE_OF_2019,
            text="within 10 business days of service of the notice of dismissal or notification "
            "that the petition is to be held in abeyance",
            evidence=Evidence.TEXT,
            read_to=date(2023, 12, 25),
        ),
        Version(
            since=date(2015, 4, 14),
            within=Days(14),
            cite="29 CFR 102.71(c)",
            source=_RULE_OF_2014,
            text="within 14 days of service of the notice of dismissal or notification that the "
            "petition is to be held in abeyance",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 30),
            extension=_ON_REQUEST_BEFORE_2019,
        ),
        Version(
            since=FIRST_DAY,
            within=Days(14),
            cite="29 CFR 102.71(c)",
            source="believed: the number of 79 FR 74308, in a section last amended by 51 FR 23748",
            text="",
            evidence=Evidence.UNVERIFIED,
            read_to=date(2015, 4, 13),
            # The revision of 1986 was in force from this day; it was published on 1 July.
            seen=date(1986, 9, 29),
            extension=Extension.on_request("29 CFR 102.111(b)"),
        ),
    ),
)

OPPOSITION_TO_DISMISSAL_REVIEW = Rule(
    key="opposition-to-dismissal-review",
    title="Statement in opposition to a request for review of a dismissal or an abeyance",
    actor=Party.ANY,
    duty=False,
    runs_from=DISMISSAL_REVIEW,
    met_by=Kind.OPPOSITION_TO_DISMISSAL_REVIEW,
    law_as_of=Kind.PETITION_FILED,
    received_by=Office.BOARD,
    extension=Extension.on_request("29 CFR 102.71(d), 102.2(c)"),
    late=Late.EXCUSABLE,
    versions=(
        Version(
            since=date(2023, 12, 26),
            within=BusinessDays(5),
            cite="29 CFR 102.71(d)",
            source=_UNAMENDED,
            text="within 5 business days after the last day on which the request for review must "
            "be filed",
            evidence=Evidence.AGENCY,
            read_to=date(2023, 12, 26),
        ),
        Version(
            since=date(2020, 5, 31),
            within=BusinessDays(5),
            cite="29 CFR 102.71(d)",
            source=_RULE_OF_2019,
            text="within 5 business days after the last day on which the request for review must "
            "be filed",
            evidence=Evidence.TEXT,
            read_to=date(2023, 12, 25),
        ),
        Version(
            since=date(2015, 4, 14),
            within=NoSuchPaper("29 CFR 102.71 had no paragraph on oppositions"),
            cite="29 CFR 102.71",
            source=_RULE_OF_2014,
            text="",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 30),
        ),
    ),
)

UD_DISMISSAL_REVIEW = Rule(
    key="ud-dismissal-review",
    title="Request for review of the dismissal of a deauthorization petition",
    actor=Party.PETITIONER,
    duty=False,
    runs_from=Kind.UD_PETITION_DISMISSED,
    met_by=Kind.DISMISSAL_REVIEW,
    received_by=Office.BOARD,
    late=Late.EXCUSABLE,
    versions=(
        Version(
            since=date(1986, 8, 28),
            within=Days(14),
            cite="29 CFR 102.88; before 2015, also 101.27",
            source="51 FR 30636",
            text="within 14 days from the service of notice of such dismissal",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
            cautions=(_CALENDAR_DAYS_STAY,),
        ),
    ),
)

CONSOLIDATED_REQUEST_FOR_REVIEW = Rule(
    key="consolidated-request-for-review",
    title="Request for review of a direction of election, in a case consolidated with a complaint",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.JUDGE_DECISION_TRANSFERRED,
    met_by=Kind.REQUEST_FOR_REVIEW,
    law_as_of=Kind.PETITION_FILED,
    sets_from=EXCEPTIONS,
    sets="the day the exceptions to the administrative law judge's decision are due",
    received_by=Office.BOARD,
    late=Late.EXCUSABLE,
    cautions=(_CONSOLIDATED,),
    versions=(
        Version(
            since=date(2015, 4, 14),
            within=DaysBefore(0),
            cite="29 CFR 102.69(c)(2)",
            source=f"{_RULE_OF_2014}; {_RULE_OF_2019}",
            text="shall be due at the same time as the exceptions to the Administrative Law "
            "Judge's decision are due",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
    ),
)

EXPEDITED_REQUEST_FOR_REVIEW = Rule(
    key="expedited-request-for-review",
    title="Request for review after a hearing in an expedited 8(b)(7)(C) case",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.EXPEDITED_DETERMINATION,
    met_by=Kind.REQUEST_FOR_REVIEW,
    received_by=Office.BOARD,
    late=Late.EXCUSABLE,
    versions=(
        Version(
            since=FIRST_DAY,
            within=Unfixed("promptly after the decision issues"),
            cite="29 CFR 102.77(b)",
            source="the rules before 79 FR 74308, in an undated edition",
            text="shall be filed promptly after the issuance of such decision",
            evidence=Evidence.TEXT,
            read_to=date(2015, 4, 13),
            seen=date(2015, 4, 13),
        ),
    ),
)

EXPEDITED_SPECIAL_APPEAL = Rule(
    key="expedited-special-appeal",
    title="Request for special permission to appeal in an expedited 8(b)(7)(C) case",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.EXPEDITED_DETERMINATION,
    met_by=Kind.SPECIAL_APPEAL,
    received_by=Office.BOARD,
    late=Late.UNSAID,
    cautions=(_RULINGS_FINAL,),
    versions=(
        Version(
            since=FIRST_DAY,
            within=Unfixed("promptly"),
            cite="29 CFR 102.80(a), (c), 102.78",
            source="26 FR 3892",
            text="Such request shall be filed promptly, in writing",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
    ),
)
