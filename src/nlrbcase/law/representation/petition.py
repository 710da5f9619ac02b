"""The petition, blocking charges and impounded ballots: 29 CFR 102.60, 102.61, 103.20, 103.21.

Sources:
    29 CFR 102.60(a) and 102.61(f), annual edition of 2015 (79 FR 74308), read; as amended by
    84 FR 69524, read as the eCFR stood after 31 May 2020.
    29 CFR 103.20 of 2014 (79 FR 74490), read; of 2020 (85 FR 18366, 1 April 2020, postponed to
    31 July 2020 by 85 FR 20156), paragraphs (b) and (c) read; of 2024 (89 FR 62952, 1 August
    2024), not read.
    29 CFR 103.21 of 2020, paragraph (a), read; of 2024, read in part.
    29 U.S.C. 158(b)(7)(C), U.S. Code as of 20 April 2023, and 29 CFR 102.75, read.
    A petition can be withdrawn only with consent (102.60(a)): that is no period.
"""

from __future__ import annotations

from datetime import date

from nlrbcase.events import Kind, Party
from nlrbcase.law.computation import FIRST_DAY
from nlrbcase.periods import BusinessDays, Days, Hours, Months, NoSuchPaper, Unfixed
from nlrbcase.provisions import (
    Caution,
    CountedBy,
    Evidence,
    Extension,
    Late,
    Office,
    Question,
    Receipt,
    Rule,
    Version,
)

_RULE_OF_2014 = "79 FR 74308"
_RULE_OF_2019 = "84 FR 69524, postponed by 85 FR 17500"
_RULE_OF_2020 = "85 FR 18366, postponed by 85 FR 20156"
_RULE_OF_2024 = "89 FR 62952, as secondary sources report it"

RECOGNITION_RULE = Question(
    key="which-recognition-rule",
    early="the rule of 30 September 2024 governs petitions filed from that day on",
    late="the law before the rule of 30 September 2024 still governs",
    early_authority="secondary sources on 89 FR 62952; its own sentence was not read",
    late_authority="29 CFR 103.21 of 2020, which was applicable to a recognition on or after its "
    "effective date; for a petition of 30 September 2024 itself, the same secondary sources",
    caution=Caution(
        "which-recognition-rule",
        "The rule of 30 September 2024, which replaced the window by a recognition bar, is "
        "reported to govern only cases filed after that day; its own sentence was not read. "
        "Whether it governs a petition filed on that day, and whether a recognition granted before "
        "it bars a later petition by the old law or by the new, is not settled here.",
        "89 FR 62952",
    ),
    evidence=Evidence.SECONDARY,
)

_PETITION_SUPPORTED = Caution(
    "properly-supported-petition",
    "Only a properly supported petition counts, and the days run only from the posting of the "
    "notice of recognition. Without a posted notice they do not begin.",
    "29 CFR 103.21(a)",
)

_REASONABLE_TIME = Caution(
    "reasonable-time",
    "Thirty days are the outer limit: the petition must be filed within a reasonable time, which "
    "may be shorter.",
    "29 U.S.C. 158(b)(7)(C); 29 CFR 102.75",
)

_WITNESSES_OF_2014 = Caution(
    "witnesses-promptly",
    "The witnesses named in the offer of proof must be made available promptly. The offer is not "
    "served on any other party.",
    "29 CFR 103.20",
    note=True,
)

_WITNESSES_OF_2024 = Caution(
    "witnesses-of-2024",
    "The party is reported to have to agree to make its witnesses available promptly. Whether the "
    "offer of proof is served on another party was not read.",
    "29 CFR 103.20",
)

_OFFER_OF_2020_NOT_READ = Caution(
    "offer-of-proof-of-2020",
    "The paragraphs of the rule of 2020 on the request and on an offer of proof were not read, nor "
    "what it says of witnesses and of service. This follows the rule before it: file the offer "
    "with the request.",
    "85 FR 18366",
)

_CASES_FILED_FROM_2024 = Caution(
    "cases-filed-from-2024",
    "The rule of 2024 is reported to govern only cases filed after 30 September 2024; its own "
    "sentence on that was not read. Whether it governs a case filed on that day, on which it took "
    "effect, is not settled here.",
    "89 FR 62952",
)

FIRST_DAY_OF_2024 = Question(
    key="first-day-of-2024",
    early="the rule of 2024 reaches cases filed on 30 September 2024, the day it took effect",
    late="the rule of 2024 reaches only cases filed after 30 September 2024",
    early_authority="its effective day, 89 FR 62952",
    late_authority="secondary sources on 89 FR 62952; its own sentence was not read",
    caution=_CASES_FILED_FROM_2024,
    evidence=Evidence.SECONDARY,
)

_RECOGNIZED_BEFORE_2024 = Caution(
    "recognized-before-2024",
    "The rule of 2024 is reported to govern cases filed after 30 September 2024; its own sentence "
    "on that was not read. What it means for a recognition granted before that day is not given "
    "here.",
    "89 FR 62952",
)

_PETITIONS_FROM_2020 = Caution(
    "petitions-from-2020",
    "Whether the rule of 2020 on blocking charges goes by the day of the petition was not read; "
    "it is believed.",
    "85 FR 18366; 85 FR 20156",
)

_COMPLAINT_PROLONGS = Caution(
    "complaint-prolongs-impoundment",
    "If a complaint issues on the charge within the 60 days, the ballots stay impounded until "
    "there is a final determination on the charge and its effect on the petition. If the charge "
    "is withdrawn or dismissed before the election ends, they are not impounded.",
    "29 CFR 103.20(c)",
)

RECOGNITION_WINDOW_PETITION = Rule(
    key="recognition-window-petition",
    title="Petition after a posted notice of voluntary recognition",
    actor=Party.PETITIONER,
    duty=False,
    runs_from=Kind.RECOGNITION_NOTICE_POSTED,
    met_by=Kind.PETITION_FILED,
    law_as_of=Kind.RECOGNITION_GRANTED,
    received_by=Office.REGION,
    receipt=Receipt.RECEIVED,
    extension=Extension.none(cite="29 CFR 103.21"),
    # The section stands in part 103, and the rules on time speak of periods of part 102.
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    versions=(
        Version(
            since=date(2024, 9, 30),
            within=NoSuchPaper("a recognition bar took the window's place (29 CFR 103.21)"),
            cite="29 CFR 103.21",
            source=_RULE_OF_2024,
            text="",
            evidence=Evidence.SECONDARY,
            read_to=date(2024, 9, 30),
        ),
        Version(
            since=date(2020, 7, 31),
            within=Days(45),
            cite="29 CFR 103.21(a)(2), (4)",
            source=_RULE_OF_2020,
            text="45 days from the posting date pass without a properly supported petition being "
            "filed",
            evidence=Evidence.TEXT,
            read_to=date(2024, 9, 29),
            cautions=(_PETITION_SUPPORTED,),
            overtaken=RECOGNITION_RULE,
        ),
    ),
)

CONSTRUCTION_RECOGNITION_PETITION = Rule(
    key="construction-recognition-petition",
    title="Petition challenging a construction employer's recognition under section 9(a)",
    actor=Party.PETITIONER,
    duty=False,
    runs_from=Kind.RECOGNITION_GRANTED,
    met_by=Kind.PETITION_FILED,
    received_by=Office.REGION,
    receipt=Receipt.RECEIVED,
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    versions=(
        Version(
            since=date(2024, 9, 30),
            within=Months(6),
            cite="Board law (Casale Industries)",
            source="89 FR 62952, which rescinded 29 CFR 103.22, as the trade press reports it",
            text="a six-month limitations period for election petitions challenging a "
            "construction employer's voluntary recognition of a union under Section 9(a)",
            evidence=Evidence.SECONDARY,
            read_to=date(2024, 9, 30),
            cautions=(_RECOGNIZED_BEFORE_2024,),
        ),
    ),
)

EXPEDITED_PETITION = Rule(
    key="expedited-petition",
    title="Petition for an expedited election after recognitional picketing begins",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.PICKETING_BEGAN,
    met_by=Kind.PETITION_FILED,
    received_by=Office.REGION,
    receipt=Receipt.RECEIVED,
    extension=Extension.none(
        "none: thirty days are the most that a reasonable time can be", "29 U.S.C. 158(b)(7)(C)"
    ),
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(30),
            cite="29 U.S.C. 158(b)(7)(C); 29 CFR 102.75",
            source="the amendments of 1959, as the U.S. Code has them",
            text="within a reasonable time not to exceed 30 days from the commencement of "
            "picketing",
            evidence=Evidence.TEXT,
            read_to=date(2023, 4, 20),
            cautions=(_REASONABLE_TIME,),
        ),
    ),
)

PETITION_SERVICE = Rule(
    key="petition-service",
    title="Petition served on every party named in it, and certificate of service filed",
    actor=Party.PETITIONER,
    duty=True,
    runs_from=Kind.PETITION_FILED,
    met_by=Kind.PETITION_SERVED,
    received_by=Office.NONE,
    receipt=Receipt.SERVICE,
    # Service goes with the filing: there is no time that a shutdown could lengthen.
    tolled=False,
    versions=(
        Version(
            since=date(2015, 4, 14),
            within=Days(0),
            cite="29 CFR 102.60(a)",
            source=f"{_RULE_OF_2014}; {_RULE_OF_2019}",
            text="A certificate of service on all parties named in the petition shall also be "
            "filed with the Regional Director when the petition is filed.",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
    ),
)

ORIGINAL_SIGNATURES = Rule(
    key="original-signatures",
    title="Original signatures of the showing of interest, after a faxed or e-filed petition",
    actor=Party.PETITIONER,
    duty=True,
    runs_from=Kind.PETITION_SENT_ELECTRONICALLY,
    met_by=Kind.ORIGINAL_SIGNATURES,
    received_by=Office.REGION,
    receipt=Receipt.RECEIVED,
    # The petition is filed on the day it is sent, so the day the period starts picks the version.
    versions=(
        Version(
            since=date(2023, 12, 26),
            within=BusinessDays(2),
            cite="29 CFR 102.61(f)",
            source="84 FR 69524; no later amendment found",
            text="no later than 2 business days after the facsimile or electronic filing",
            evidence=Evidence.AGENCY,
            read_to=date(2023, 12, 26),
        ),
        Version(
            since=date(2020, 5, 31),
            within=BusinessDays(2),
            cite="29 CFR 102.61(f)",
            source=_RULE_OF_2019,
            text="no later than 2 business days after the facsimile or electronic filing",
            evidence=Evidence.TEXT,
            read_to=date(2023, 12, 25),
        ),
        Version(
            since=date(2015, 4, 14),
            within=Days(2),
            cite="29 CFR 102.61(f)",
            source=_RULE_OF_2014,
            text="no later than 2 days after the facsimile or electronic filing",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 30),
        ),
        Version(
            since=FIRST_DAY,
            within=Hours(48),
            cite="instructions on the petition form",
            source="the instructions, as a secondary source reports them",
            text="",
            evidence=Evidence.SECONDARY,
            read_to=date(2015, 4, 13),
            seen=date(2015, 4, 13),
        ),
    ),
)

BLOCKING_OFFER_OF_PROOF = Rule(
    key="blocking-offer-of-proof",
    title="Offer of proof with a request that an unfair labor practice charge block the petition",
    actor=Party.CHARGING_PARTY,
    duty=True,
    runs_from=Kind.BLOCKING_REQUESTED,
    met_by=Kind.OFFER_OF_PROOF,
    law_as_of=Kind.PETITION_FILED,
    received_by=Office.REGION,
    receipt=Receipt.RECEIVED,
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    versions=(
        Version(
            since=date(2024, 9, 30),
            within=Unfixed("with the request to block, and the witnesses promptly"),
            cite="29 CFR 103.20",
            source=_RULE_OF_2024,
            text="provided the request is supported by an adequate offer of proof",
            evidence=Evidence.SECONDARY,
            read_to=date(2024, 9, 30),
            cautions=(_CASES_FILED_FROM_2024, _WITNESSES_OF_2024),
            first_day=FIRST_DAY_OF_2024,
        ),
        Version(
            since=date(2020, 7, 31),
            within=Days(0),
            cite="29 CFR 103.20",
            source=f"{_RULE_OF_2020}; the paragraph on the request was not read",
            text="",
            evidence=Evidence.UNVERIFIED,
            read_to=date(2024, 9, 29),
            law_as_of=Kind.BLOCKING_REQUESTED,
            cautions=(_OFFER_OF_2020_NOT_READ,),
        ),
        Version(
            since=date(2015, 4, 14),
            within=Days(0),
            cite="29 CFR 103.20",
            source="79 FR 74490",
            text="the party shall simultaneously file, but not serve on any other party, a "
            "written offer of proof in support of the charge",
            evidence=Evidence.TEXT,
            read_to=date(2020, 7, 30),
            # The rules of 2014 and 2020 go by the day of the request to block.
            law_as_of=Kind.BLOCKING_REQUESTED,
            cautions=(_WITNESSES_OF_2014,),
        ),
    ),
)

BLOCKED_BALLOTS_COUNT = Rule(
    key="blocked-ballots-count",
    title="Ballots opened and counted in spite of an unfair labor practice charge",
    actor=Party.REGIONAL_DIRECTOR,
    duty=True,
    runs_from=Kind.ELECTION_HELD,
    met_by=Kind.BALLOTS_COUNTED,
    law_as_of=Kind.PETITION_FILED,
    given=(Kind.BLOCKING_REQUESTED, Kind.PETITION_HELD_IN_ABEYANCE),
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    late=Late.NO_PAPER,
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    versions=(
        Version(
            since=date(2024, 9, 30),
            within=NoSuchPaper(
                "the Regional Director may delay the election itself at the request of a party "
                "whose charge is supported by an offer of proof (29 CFR 103.20)"
            ),
            cite="29 CFR 103.20",
            source=_RULE_OF_2024,
            text="",
            evidence=Evidence.SECONDARY,
            read_to=date(2024, 9, 30),
            first_day=FIRST_DAY_OF_2024,
        ),
        Version(
            since=date(2020, 7, 31),
            within=Unfixed("promptly, at the conclusion of the election"),
            cite="29 CFR 103.20(b)",
            source=_RULE_OF_2020,
            text="the ballots will be promptly opened and counted at the conclusion of the "
            "election",
            evidence=Evidence.TEXT,
            read_to=date(2024, 9, 29),
            cautions=(_PETITIONS_FROM_2020,),
        ),
    ),
)

BALLOTS_IMPOUNDED = Rule(
    key="ballots-impounded",
    title="End of the impoundment of ballots because of an unfair labor practice charge",
    actor=Party.REGIONAL_DIRECTOR,
    duty=True,
    runs_from=Kind.ELECTION_HELD,
    met_by=Kind.IMPOUNDMENT_ENDED,
    law_as_of=Kind.PETITION_FILED,
    opens_with=(Kind.BALLOTS_IMPOUNDED,),
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    extension=Extension.order(
        "the impoundment goes on if a complaint issues within the time", "29 CFR 103.20(c)"
    ),
    late=Late.NO_PAPER,
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    versions=(
        Version(
            since=date(2024, 9, 30),
            within=NoSuchPaper(
                "the Regional Director may delay the election itself at the request of a party "
                "whose charge is supported by an offer of proof (29 CFR 103.20)"
            ),
            cite="29 CFR 103.20",
            source=_RULE_OF_2024,
            text="",
            evidence=Evidence.SECONDARY,
            read_to=date(2024, 9, 30),
            first_day=FIRST_DAY_OF_2024,
        ),
        Version(
            since=date(2020, 7, 31),
            within=Days(60),
            cite="29 CFR 103.20(c)",
            source=_RULE_OF_2020,
            text="the regional director shall impound the ballots for up to 60 days from the "
            "conclusion of the election",
            evidence=Evidence.TEXT,
            read_to=date(2024, 9, 29),
            cautions=(_COMPLAINT_PROLONGS, _PETITIONS_FROM_2020),
        ),
    ),
)
