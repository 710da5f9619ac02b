"""Objections to an election and what follows them in the Region: 29 CFR 102.69.

Sources:
    29 CFR 102.69, annual edition of 2015 (79 FR 74308), read; as amended by 84 FR 69524, read as
    the eCFR stood after 31 May 2020; its paragraph (a)(8), opening read as current through
    31 August 2024.
    88 FR 14908 (10 March 2023), on paragraph (c), read in part.
    88 FR 58076 (25 August 2023): reported to have changed the sentences on briefs in (c)(1)(iii);
    no change of the other periods was found, and their words after 26 December 2023 not read.
    Everett Products, Inc., 1-RC-18911 (16 December 1987), on the objections of its day, read;
    Annual Report for 1988 on Drum Lithographers, 287 NLRB 22, on the revision of 29 September
    1986, read.
    The Agency's FAQ of 2015 on what the rule of 2014 changed, read.
    The certification withheld while a request for review is possible, printed by 84 FR 69524,
    never took effect.  No paragraph gives a period for cross-exceptions.
"""

from __future__ import annotations

from datetime import date

from nlrbcase.events import Kind, Party
from nlrbcase.law.computation import FIRST_DAY
from nlrbcase.periods import BusinessDays, Days, NoSuchPaper, Unfixed
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
_FAQ_OF_2015 = "the Agency's FAQ of 2015 on the rule of 2014"

_CHALLENGES_DO_NOT_WAIT = Caution(
    "challenges-do-not-wait",
    "The time runs whether or not the challenged ballots could affect the results.",
    "29 CFR 102.69(a)",
    note=True,
)

_FROM_AVAILABILITY = Caution(
    "revised-tally-own-window",
    "The time runs from the day the revised tally is made available, not from its preparation.",
    "29 CFR 102.69(e)",
    note=True,
)

_FOURTEEN_FROM_TALLY = Caution(
    "evidence-fourteen-from-tally",
    "The Agency describes this time as 14 days from the preparation of the tally. The words that "
    "run it from the filing of the objections were not read; where the objections were filed "
    "early, it ends earlier.",
    _FAQ_OF_2015,
)

_NOTICE_GOVERNS = Caution(
    "objections-hearing-notice-governs",
    "The notice of hearing governs: the Regional Director may set the hearing as soon as "
    "practicable after this day, or earlier if the parties agree.",
    "29 CFR 102.69(c)(1)(ii)",
)

_CERTIFIED_IF_NOTHING_LEFT = Caution(
    "certification-conditions",
    "Only if no objections are filed in time, the challenged ballots are too few to affect the "
    "results, and no runoff is to be held.",
    "29 CFR 102.69(b)",
    note=True,
)

_FIXED_ON_RECORD = Caution(
    "extension-as-granted",
    "This is the longest extension. It must be granted before the hearing closes, for good cause, "
    "and may be shorter: the day that was granted governs.",
    "29 CFR 102.69(c)(1)(iii)",
)

_BRIEFS_CHANGED = Caution(
    "briefs-changed-in-2023",
    "The rule of 2023 is reported to have changed the sentences on briefs in this paragraph; no "
    "change of this period was found.",
    "29 CFR 102.69(c)(1)(iii); 88 FR 58076",
)

_NO_CROSS_EXCEPTIONS = Caution(
    "no-cross-exceptions",
    "The paragraph gives no further time for cross-exceptions: whoever has exceptions of their "
    "own files them by this day.",
    "29 CFR 102.69(c)(1)(iii)",
    note=True,
)

_NO_OFFER_THEN = Caution(
    "no-offer-of-proof-then",
    "No offer of proof came with the objections then; evidence followed: see objections-evidence.",
    "29 CFR 102.69(a)",
    note=True,
)

OBJECTIONS = Rule(
    key="objections",
    title="Objections to the election, with a written offer of proof",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.TALLY_PREPARED,
    met_by=Kind.OBJECTIONS_FILED,
    law_as_of=Kind.PETITION_FILED,
    received_by=Office.REGION,
    receipt=Receipt.POSTMARK,
    extension=Extension.part(
        "none for the objections; the Regional Director may extend the time for the offer of "
        "proof, for good cause",
        "29 CFR 102.69(a)(8)",
    ),
    late=Late.NEVER,
    cautions=(_CHALLENGES_DO_NOT_WAIT,),
    versions=(
        Version(
            since=date(2020, 5, 31),
            within=BusinessDays(5),
            cite="29 CFR 102.69(a)(8)",
            source=_RULE_OF_2019,
            text="Within 5 business days after the tally of ballots has been prepared",
            evidence=Evidence.TEXT,
            read_to=date(2024, 8, 31),
        ),
        Version(
            since=date(2015, 4, 14),
            within=Days(7),
            cite="29 CFR 102.69(a)",
            source=_RULE_OF_2014,
            text="Within 7 days after the tally of ballots has been prepared",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 30),
            extension=Extension.part(
                "none for the objections; the Regional Director may extend the time for the offer "
                "of proof, for good cause",
                "29 CFR 102.69(a)",
            ),
        ),
        Version(
            since=date(1986, 9, 29),
            within=Days(7),
            cite="29 CFR 102.69(a)",
            source="Everett Products, Inc., 1-RC-18911 (16 December 1987)",
            text="within 7 days after the tally of ballots has been prepared",
            evidence=Evidence.AGENCY,
            read_to=date(2015, 4, 13),
            receipt=Receipt.RECEIVED,
            extension=Extension.none(cite="29 CFR 102.69(a)"),
            # Nothing read ties the revision of 1986 to the day of the petition.
            law_as_of=Kind.TALLY_PREPARED,
            cautions=(_NO_OFFER_THEN,),
        ),
        Version(
            since=FIRST_DAY,
            within=Days(5),
            cite="29 CFR 102.69(a)",
            source="believed: the period before the revision of 29 September 1986",
            text="",
            evidence=Evidence.UNVERIFIED,
            read_to=date(1986, 9, 28),
            seen=date(1986, 9, 28),
            receipt=Receipt.RECEIVED,
            extension=Extension.on_request(
                "29 CFR 102.2(c); before 6 March 2017, 29 CFR 102.111(b)"
            ),
            law_as_of=Kind.TALLY_PREPARED,
            cautions=(_NO_OFFER_THEN,),
        ),
    ),
)

OBJECTIONS_EVIDENCE = Rule(
    key="objections-evidence",
    title="Evidence in support of objections",
    actor=Party.OBJECTING_PARTY,
    duty=True,
    runs_from=Kind.OBJECTIONS_FILED,
    met_by=Kind.OFFER_OF_PROOF,
    law_as_of=Kind.PETITION_FILED,
    usable_from=(Kind.TALLY_PREPARED,),
    received_by=Office.REGION,
    receipt=Receipt.RECEIVED,
    extension=Extension.order(
        "the Regional Director is believed to be able to allow additional time", "29 CFR 102.69(a)"
    ),
    late=Late.NEVER,
    versions=(
        Version(
            since=date(2015, 4, 14),
            within=NoSuchPaper("the offer of proof goes with the objections (29 CFR 102.69(a))"),
            cite="29 CFR 102.69(a)",
            source=f"{_RULE_OF_2014}; {_RULE_OF_2019}",
            text="",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
        Version(
            since=FIRST_DAY,
            within=Days(7),
            cite="29 CFR 102.69(a)",
            source=_FAQ_OF_2015,
            text="",
            evidence=Evidence.AGENCY,
            read_to=date(2015, 4, 13),
            # Goody's Family Clothing, 308 NLRB 181 (1992), rejects evidence a day late.
            seen=date(1992, 12, 31),
            cautions=(_FOURTEEN_FROM_TALLY,),
        ),
    ),
)

OBJECTIONS_TO_REVISED_TALLY = Rule(
    key="objections-to-revised-tally",
    title="Objections to a revised tally of ballots",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.REVISED_TALLY,
    met_by=Kind.OBJECTIONS_TO_REVISED_TALLY,
    law_as_of=Kind.PETITION_FILED,
    received_by=Office.REGION,
    receipt=Receipt.POSTMARK,
    late=Late.NEVER,
    cautions=(_FROM_AVAILABILITY,),
    versions=(
        Version(
            since=date(2023, 12, 26),
            within=BusinessDays(5),
            cite="29 CFR 102.69(e)",
            source=_UNAMENDED,
            text="within 5 business days after the revised tally of ballots has been made "
            "available",
            evidence=Evidence.AGENCY,
            read_to=date(2023, 12, 26),
        ),
        Version(
            since=date(2020, 5, 31),
            within=BusinessDays(5),
            cite="29 CFR 102.69(e)",
            source=_RULE_OF_2019,
            text="within 5 business days after the revised tally of ballots has been made "
            "available",
            evidence=Evidence.TEXT,
            read_to=date(2023, 12, 25),
        ),
        Version(
            since=date(2015, 4, 14),
            within=Days(7),
            cite="29 CFR 102.69(e)",
            source=_RULE_OF_2014,
            text="within 7 days after the revised tally of ballots has been made available",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 30),
        ),
    ),
)

CERTIFICATION = Rule(
    key="certification",
    title="Certification of representative or of results",
    actor=Party.REGIONAL_DIRECTOR,
    duty=True,
    runs_from=(OBJECTIONS, OBJECTIONS_TO_REVISED_TALLY),
    met_by=(Kind.CERTIFIED_REPRESENTATIVE, Kind.CERTIFIED_RESULTS),
    law_as_of=Kind.PETITION_FILED,
    opens_with=(Kind.TALLY_PREPARED, Kind.REVISED_TALLY),
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    late=Late.NO_PAPER,
    tolled=False,
    versions=(
        Version(
            since=date(2015, 4, 14),
            within=Unfixed("forthwith, once the time for objections has passed without any"),
            cite="29 CFR 102.69(b), (e)",
            source=_RULE_OF_2014,
            text="the regional director shall forthwith issue to the parties a certification of "
            "the results of the election",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
            cautions=(_CERTIFIED_IF_NOTHING_LEFT,),
        ),
    ),
)

OBJECTIONS_HEARING = Rule(
    key="objections-hearing",
    title="Hearing on objections and challenged ballots",
    actor=Party.REGIONAL_DIRECTOR,
    duty=True,
    runs_from=Kind.TALLY_PREPARED,
    met_by=Kind.POST_ELECTION_HEARING_OPENED,
    law_as_of=Kind.PETITION_FILED,
    opens_with=(
        Kind.OBJECTIONS_FILED,
        Kind.CHALLENGES_DETERMINATIVE,
        Kind.POST_ELECTION_NOTICE_OF_HEARING,
    ),
    sets="the day for which the notice sets the hearing on objections",
    set_day_governs=True,
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    extension=Extension.order("or as soon as practicable thereafter", "29 CFR 102.69(c)(1)(ii)"),
    late=Late.NO_PAPER,
    tolled=False,
    versions=(
        Version(
            since=date(2023, 12, 26),
            within=BusinessDays(15),
            cite="29 CFR 102.69(c)(1)(ii)",
            source=_UNAMENDED,
            text="15 business days after the preparation of the tally of ballots or as soon as "
            "practicable thereafter",
            evidence=Evidence.AGENCY,
            read_to=date(2023, 12, 26),
            cautions=(_NOTICE_GOVERNS,),
        ),
        Version(
            since=date(2020, 5, 31),
            within=BusinessDays(15),
            cite="29 CFR 102.69(c)(1)(ii)",
            source=_RULE_OF_2019,
            text="15 business days after the preparation of the tally of ballots or as soon as "
            "practicable thereafter",
            evidence=Evidence.TEXT,
            read_to=date(2023, 12, 25),
            cautions=(_NOTICE_GOVERNS,),
        ),
        Version(
            since=date(2015, 4, 14),
            within=Days(21),
            cite="29 CFR 102.69(c)(1)(ii)",
            source=_RULE_OF_2014,
            text="21 days after the preparation of the tally of ballots or as soon as practicable "
            "thereafter",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 30),
            cautions=(_NOTICE_GOVERNS,),
        ),
        Version(
            since=FIRST_DAY,
            within=Unfixed("as the notice of hearing sets it: the rules named no time"),
            cite="29 CFR 102.69",
            source=_FAQ_OF_2015,
            text="Prior rules established no set time for opening post election hearings.",
            evidence=Evidence.AGENCY,
            read_to=date(2015, 4, 13),
            seen=date(2015, 4, 13),
            extension=Extension.unsaid(),
        ),
    ),
)

POST_ELECTION_BRIEF = Rule(
    key="post-election-brief",
    title="Brief to the Hearing Officer after the hearing on objections",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.POST_ELECTION_HEARING_CLOSED,
    met_by=Kind.POST_ELECTION_BRIEF,
    law_as_of=Kind.PETITION_FILED,
    usable_from=(
        Kind.POST_ELECTION_NOTICE_OF_HEARING,
        Kind.POST_ELECTION_HEARING_POSTPONED,
        Kind.POST_ELECTION_HEARING_OPENED,
    ),
    sets="the day that the Hearing Officer fixed",
    set_day_governs=True,
    received_by=Office.REGION,
    late=Late.EXCUSABLE,
    versions=(
        Version(
            since=date(2023, 12, 26),
            within=Unfixed("only where the Hearing Officer permits a brief, as permitted"),
            cite="29 CFR 102.69(c)(1)(iii)",
            source="88 FR 58076, as a law firm reports it",
            text="Post-hearing briefing will be allowed only where the regional director or "
            "hearing officer determines they are necessary",
            evidence=Evidence.SECONDARY,
            read_to=date(2023, 12, 26),
        ),
        Version(
            since=date(2020, 5, 31),
            within=BusinessDays(5),
            cite="29 CFR 102.69(c)(1)(iii)",
            source=_RULE_OF_2019,
            text="within 5 business days after the close of the hearing",
            evidence=Evidence.TEXT,
            read_to=date(2023, 12, 25),
            extension=Extension.order(
                "the Hearing Officer, before the close of the hearing and for good cause, up to 10 "
                "additional business days",
                "29 CFR 102.69(c)(1)(iii)",
            ),
        ),
        Version(
            since=date(2015, 4, 14),
            within=Unfixed("only by special permission, within the time permitted"),
            cite="29 CFR 102.69(c)(1)(iii)",
            source=_RULE_OF_2014,
            text="Post-hearing briefs shall be filed only upon special permission of the hearing "
            "officer and within the time and addressing the subjects permitted",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 30),
        ),
    ),
)

POST_ELECTION_BRIEF_EXTENSION = Rule(
    key="post-election-brief-extension",
    title="Brief to the Hearing Officer, with the longest extension",
    actor=Party.ANY,
    duty=False,
    runs_from=POST_ELECTION_BRIEF,
    met_by=Kind.POST_ELECTION_BRIEF,
    law_as_of=Kind.PETITION_FILED,
    opens_with=(Kind.POST_ELECTION_HEARING_CLOSED,),
    sets="the day that the Hearing Officer granted",
    set_day_governs=True,
    received_by=Office.REGION,
    extension=Extension.none(cite="29 CFR 102.69(c)(1)(iii)"),
    late=Late.EXCUSABLE,
    versions=(
        Version(
            since=date(2023, 12, 26),
            within=NoSuchPaper(
                "the Hearing Officer who permits a brief says by when (29 CFR 102.69(c)(1)(iii))"
            ),
            cite="29 CFR 102.69(c)(1)(iii)",
            source="88 FR 58076, as a law firm reports it",
            text="",
            evidence=Evidence.SECONDARY,
            read_to=date(2023, 12, 26),
        ),
        Version(
            since=date(2020, 5, 31),
            within=BusinessDays(10),
            cite="29 CFR 102.69(c)(1)(iii)",
            source=_RULE_OF_2019,
            text="an extension of time to file a brief not to exceed an additional 10 business "
            "days",
            evidence=Evidence.TEXT,
            read_to=date(2023, 12, 25),
            cautions=(_FIXED_ON_RECORD,),
        ),
        Version(
            since=date(2015, 4, 14),
            within=NoSuchPaper(
                "the hearing officer who permits a brief says by when (29 CFR 102.69(c)(1)(iii))"
            ),
            cite="29 CFR 102.69(c)(1)(iii)",
            source=_RULE_OF_2014,
            text="",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 30),
        ),
    ),
)

EXCEPTIONS_TO_REPORT = Rule(
    key="exceptions-to-report",
    title="Exceptions to the Hearing Officer's report, with supporting brief",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.HEARING_OFFICER_REPORT,
    met_by=Kind.EXCEPTIONS_TO_REPORT,
    law_as_of=Kind.PETITION_FILED,
    received_by=Office.REGION,
    extension=Extension.on_request("29 CFR 102.69(g), 102.2(c)"),
    late=Late.EXCUSABLE,
    cautions=(_NO_CROSS_EXCEPTIONS,),
    versions=(
        Version(
            since=date(2023, 12, 26),
            within=BusinessDays(10),
            cite="29 CFR 102.69(c)(1)(iii)",
            source=_UNAMENDED,
            text="within 10 business days from the date of issuance of such report",
            evidence=Evidence.AGENCY,
            read_to=date(2023, 12, 26),
            cautions=(_BRIEFS_CHANGED,),
        ),
        Version(
            since=date(2020, 5, 31),
            within=BusinessDays(10),
            cite="29 CFR 102.69(c)(1)(iii)",
            source=_RULE_OF_2019,
            text="within 10 business days from the date of issuance of such report",
            evidence=Evidence.TEXT,
            read_to=date(2023, 12, 25),
        ),
        Version(
            since=date(2015, 4, 14),
            within=Days(14),
            cite="29 CFR 102.69(c)(1)(iii)",
            source=_RULE_OF_2014,
            text="within 14 days from the date of issuance of such report",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 30),
            extension=Extension.unsaid(),
        ),
        Version(
            since=FIRST_DAY,
            within=Days(14),
            cite="29 CFR 102.69",
            source="believed: the number of 79 FR 74308",
            text="",
            evidence=Evidence.UNVERIFIED,
            read_to=date(2015, 4, 13),
            seen=date(2015, 4, 13),
            # Reports were then usually made to the Board, as the Agency's FAQ of 2015 says.
            received_by=Office.BOARD,
            extension=Extension.order(
                "the Board is believed to be able to allow a further period", "29 CFR 102.69"
            ),
        ),
    ),
)

ANSWERING_BRIEF_TO_REPORT = Rule(
    key="answering-brief-to-report",
    title="Answering brief to exceptions to the Hearing Officer's report",
    actor=Party.OPPOSING_PARTY,
    duty=False,
    runs_from=EXCEPTIONS_TO_REPORT,
    met_by=Kind.ANSWERING_BRIEF_TO_REPORT,
    law_as_of=Kind.PETITION_FILED,
    received_by=Office.REGION,
    extension=Extension.order(
        "such further time as the Regional Director may allow", "29 CFR 102.69(c)(1)(iii)"
    ),
    late=Late.EXCUSABLE,
    versions=(
        Version(
            since=date(2023, 12, 26),
            within=BusinessDays(5),
            cite="29 CFR 102.69(c)(1)(iii)",
            source=_UNAMENDED,
            text="Within 5 business days from the last date on which exceptions and any "
            "supporting brief may be filed",
            evidence=Evidence.AGENCY,
            read_to=date(2023, 12, 26),
            cautions=(_BRIEFS_CHANGED,),
        ),
        Version(
            since=date(2020, 5, 31),
            within=BusinessDays(5),
            cite="29 CFR 102.69(c)(1)(iii)",
            source=_RULE_OF_2019,
            text="Within 5 business days from the last date on which exceptions and any "
            "supporting brief may be filed",
            evidence=Evidence.TEXT,
            read_to=date(2023, 12, 25),
        ),
        Version(
            since=date(2015, 4, 14),
            within=Days(7),
            cite="29 CFR 102.69(c)(1)(iii)",
            source=_RULE_OF_2014,
            text="Within 7 days from the last date on which exceptions and any supporting brief "
            "may be filed",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 30),
        ),
        Version(
            since=FIRST_DAY,
            within=Days(7),
            cite="29 CFR 102.69",
            source="believed: the number of 79 FR 74308",
            text="",
            evidence=Evidence.UNVERIFIED,
            read_to=date(2015, 4, 13),
            seen=date(2015, 4, 13),
            received_by=Office.BOARD,
            extension=Extension.on_request("29 CFR 102.111(b)"),
        ),
    ),
)
