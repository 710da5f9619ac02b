"""Jurisdictional disputes, injunctions; advisory opinions, declaratory orders, discipline.

29 U.S.C. 160(k), (l); 29 CFR part 102, subparts G (102.90), I (102.101, 102.108) and W (102.177).
The petition that lets recognitional picketing go on (29 U.S.C. 158(b)(7)(C)) stands among the rules
of representation cases. The twelve months of section 8(b)(7)(B) bar picketing and ask for no paper;
they are no row. 29 CFR 102.94, 102.95 and 102.97 and section 10(m) give priority without a number
of days.

Sources:
    29 U.S.C. 160(k), (l), read in a copy of the U.S. Code of 20 April 2023.
    29 CFR 102.90, 102.101, 102.108 and 102.177, read in an eCFR copy made between 31 May 2020 and
    10 March 2023; 82 FR 11748 (in force 6 March 2017) rewrote part 102.
    29 CFR 102.90 (56 FR 49142 to 49144 of 27 September 1991) in the annual edition of 2015, read.
"""

from __future__ import annotations

from datetime import date

from nlrbcase.events import Kind, Party
from nlrbcase.law.computation import FIRST_DAY
from nlrbcase.periods import Days
from nlrbcase.provisions import (
    Caution,
    CountedBy,
    Evidence,
    Extension,
    Late,
    Office,
    Receipt,
    Rule,
    Version,
)

DISPUTE_ADJUSTMENT = Rule(
    key="dispute-adjustment",
    title="Proof that a jurisdictional dispute is adjusted, or a method for it agreed",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.DISPUTE_CHARGE_NOTICE,
    met_by=Kind.DISPUTE_ADJUSTED,
    received_by=Office.BOARD,
    receipt=Receipt.RECEIVED,
    late=Late.UNSAID,
    extension=Extension.none("none", "29 U.S.C. 160(k)"),
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(10),
            cite="29 U.S.C. 160(k)",
            source="section 10(k) of the Act",
            text=(
                "within ten days after notice that such charge has been filed, the parties to "
                "such dispute submit to the Board satisfactory evidence"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2023, 4, 20),
            seen=date(2023, 4, 20),
        ),
    ),
)

RESTRAINING_ORDER_END = Rule(
    key="restraining-order-end",
    title="End of a restraining order issued without notice under section 10(l)",
    actor=Party.COURT,
    duty=False,
    runs_from=Kind.RESTRAINING_ORDER,
    met_by=Kind.RESTRAINING_ORDER_ENDED,
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    late=Late.NO_PAPER,
    extension=Extension.none("none", "29 U.S.C. 160(l)"),
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    cautions=(
        Caution(
            "order-becomes-void",
            "No paper is due: the order becomes void when the time has run. The order itself may "
            "be for a shorter time.",
            "29 U.S.C. 160(l)",
            note=True,
        ),
    ),
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(5),
            cite="29 U.S.C. 160(l)",
            source="section 10(l) of the Act",
            text=(
                "such temporary restraining order shall be effective for no longer than five days "
                "and will become void at the expiration of such period"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2023, 4, 20),
            seen=date(2023, 4, 20),
        ),
    ),
)

DISPUTE_HEARING_NOTICE = Rule(
    key="dispute-hearing-notice",
    title="Notice of hearing under section 10(k), where an injunction is sought",
    actor=Party.REGIONAL_DIRECTOR,
    duty=True,
    runs_from=Kind.INJUNCTION_SOUGHT,
    met_by=Kind.DISPUTE_HEARING_NOTICE,
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    late=Late.NO_PAPER,
    extension=Extension.unsaid(),
    tolled=False,
    cautions=(
        Caution(
            "normally",
            "The rule says that the notice will normally be issued within this time.",
            "29 CFR 102.90",
        ),
    ),
    versions=(
        Version(
            since=date(2017, 3, 6),
            within=Days(5),
            cite="29 CFR 102.90",
            source="82 FR 11748",
            text=(
                "will normally be issued within 5 days of the date upon which injunctive relief "
                "is first sought"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
        Version(
            since=FIRST_DAY,
            within=Days(5),
            cite="29 CFR 102.90",
            source="56 FR 49142",
            text="",
            evidence=Evidence.TEXT,
            read_to=date(2017, 3, 5),
            seen=date(1991, 9, 27),
        ),
    ),
)

DISPUTE_HEARING = Rule(
    key="dispute-hearing",
    title="Hearing under section 10(k), at the earliest",
    actor=Party.REGIONAL_DIRECTOR,
    duty=True,
    runs_from=Kind.DISPUTE_CHARGE_NOTICE,
    met_by=Kind.HEARING_OPENED,
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    late=Late.NO_PAPER,
    extension=Extension.unsaid(),
    tolled=False,
    not_before=True,
    versions=(
        Version(
            since=date(2017, 3, 6),
            within=Days(10),
            cite="29 CFR 102.90",
            source="82 FR 11748",
            text=(
                "The hearing date will not be less than 10 days after service of the notice of "
                "the filing of the charge."
            ),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
        Version(
            since=FIRST_DAY,
            within=Days(10),
            cite="29 CFR 102.90",
            source="56 FR 49142",
            text="",
            evidence=Evidence.TEXT,
            read_to=date(2017, 3, 5),
            seen=date(1991, 9, 27),
        ),
    ),
)

DISPUTE_BRIEF = Rule(
    key="dispute-brief",
    title="Brief to the Board after a hearing under section 10(k)",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.DISPUTE_HEARING_CLOSED,
    met_by=Kind.DISPUTE_BRIEF,
    received_by=Office.BOARD,
    receipt=Receipt.POSTMARK,
    late=Late.EXCUSABLE,
    extension=Extension.on_request("29 CFR 102.2(c)"),
    cautions=(
        Caution(
            "briefs-by-leave",
            "No reply brief may be filed without leave, and in cases that affect the national "
            "defense no brief at all without leave.",
            "29 CFR 102.90",
            note=True,
        ),
    ),
    versions=(
        Version(
            since=date(2017, 3, 6),
            within=Days(7),
            cite="29 CFR 102.90",
            source="82 FR 11748",
            text="must do so within 7 days after the close of the hearing",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
        Version(
            since=FIRST_DAY,
            within=Days(7),
            cite="29 CFR 102.90",
            source="56 FR 49142",
            text="",
            evidence=Evidence.TEXT,
            read_to=date(2017, 3, 5),
            seen=date(1991, 9, 27),
            extension=Extension.on_request("29 CFR 102.90"),
        ),
    ),
)

ADVISORY_OPINION_RESPONSE = Rule(
    key="advisory-opinion-response",
    title="Response to a petition for an advisory opinion",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.ADVISORY_PETITION_SERVED,
    met_by=Kind.ADVISORY_RESPONSE,
    received_by=Office.BOARD,
    receipt=Receipt.POSTMARK,
    late=Late.UNSAID,
    extension=Extension.unsaid(),
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(14),
            cite="29 CFR 102.101",
            source="eCFR copy of 2020 to 2023",
            text="within 14 days after service thereof, respond to the petition",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
            seen=date(2020, 5, 31),
        ),
    ),
)

DECLARATORY_ORDER_RESPONSE = Rule(
    key="declaratory-order-response",
    title="Response to the General Counsel's petition for a declaratory order",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.DECLARATORY_PETITION_SERVED,
    met_by=Kind.DECLARATORY_RESPONSE,
    received_by=Office.BOARD,
    receipt=Receipt.POSTMARK,
    late=Late.UNSAID,
    extension=Extension.unsaid(),
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(14),
            cite="29 CFR 102.108",
            source="eCFR copy of 2020 to 2023",
            text="within 14 days after service, respond to the petition",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
            seen=date(2020, 5, 31),
        ),
    ),
)

DISCIPLINARY_ANSWER = Rule(
    key="disciplinary-answer",
    title="Answer of an attorney or representative to a disciplinary complaint",
    actor=Party.RESPONDENT,
    duty=True,
    runs_from=Kind.DISCIPLINARY_COMPLAINT,
    met_by=Kind.DISCIPLINARY_ANSWER,
    received_by=Office.BOARD,
    receipt=Receipt.POSTMARK,
    late=Late.UNSAID,
    extension=Extension.unsaid(),
    cautions=(
        Caution(
            "addressee-not-read",
            "Which office the answer goes to was not read: follow the complaint. A hearing must "
            "be asked for in the answer.",
            "29 CFR 102.177(e)(4)",
        ),
    ),
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(14),
            cite="29 CFR 102.177(e)(4)",
            source="eCFR copy of 2020 to 2023",
            text=(
                "Within 14 days of service of the disciplinary complaint, the Respondent must "
                "file an answer"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
            seen=date(2020, 5, 31),
        ),
    ),
)
