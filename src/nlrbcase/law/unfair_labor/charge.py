"""The charge: section 10(b) of the Act, its service, evidence, and how fast Regions decide.

29 U.S.C. 160(b); 29 CFR part 102, subpart C (102.9, 102.14). That the day of the act is not
counted is a way to count (`law.computation`), and no row here.

Sources:
    29 U.S.C. 160(b), read in a copy of the U.S. Code of 20 April 2023; the proviso on six months
    came with the amendments of 1947.
    29 CFR 102.2(b)(1) and 102.14(a), (c), read in an eCFR copy made between 31 May 2020 and
    10 March 2023. 29 CFR 102.14(b) now in force was not read.
    The former 29 CFR 102.14(c) (60 FR 56235), in the sum that the research gives of it.
    nlrb.gov, "Investigate Charges", an undated page read for the research of 22 November 2026.
    nlrb.gov, clarification of the updated docketing protocol, on GC Memorandum GC 26-01
    (23 December 2025); the memorandum was not read. Law firms differ on what the two weeks run
    from: docketing or filing.
    nlrb.gov, news story on GC Memorandum GC 25-09 (2025); the memorandum was not read.
    Casehandling Manual, Part One, section 10200.1 (January 2011), read; the current one was not.
    GC Memorandum GC 19-02 (7 December 2018) is reported to have ended the Agency's deadlines by
    impact category; those numbers of weeks were not found and are no rows.
    Redd-I, 290 NLRB 1115 (1988), as the Agency's annual report of that fiscal year gives it.
    Not found: a provision on amended charges, and any text on conduct that goes on; Bryan Mfg.,
    believed to be the decision on that, was not read.
"""

from __future__ import annotations

from datetime import date, timedelta

from nlrbcase.events import Kind, Party
from nlrbcase.law.computation import FIRST_DAY
from nlrbcase.periods import Days, Hours, Months, NoSuchPaper, Unfixed, Weeks
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

_FILED_AND_SERVED = (
    "more than six months prior to the filing of the charge with the Board and the service of a "
    "copy thereof upon the person against whom such charge is made"
)
_FROM_DISCHARGE = "the six-month period shall be computed from the day of his discharge"

_GC_26_01 = date(2025, 12, 23)

# The statute is of 1947; this is the day as of which the rule on e-mail was read.
_E_MAIL_READ = date(2020, 5, 31)

_NOTICE = Caution(
    "notice-of-the-act",
    "The six months run from the act or, if later, from clear and unequivocal notice of it: give "
    "that day. Fraudulent concealment of the operative facts is an exception. None of these "
    "decisions was read in full, and who bears the burden of proof was not found.",
    "A & L Underground, 302 NLRB No. 76 (1991); Brown & Sharpe, 312 NLRB 444 (1993); "
    "IAM District Lodge 64 v. NLRB, 50 F.3d 1088 (D.C. Cir. 1995); Ducane Heating, 273 NLRB 1389",
)

_FILING_AND_SERVICE = Caution(
    "filing-and-service",
    "The charge must be filed, and a copy served on the person charged, both within the six "
    "months. The charging party is responsible for that service; the copy that the Region sends "
    "is a courtesy. Actual notice and equitable tolling are reported not to have saved a charge "
    "served one day late; that decision is known from a summary of the court's.",
    "29 U.S.C. 160(b); 29 CFR 102.14(a); former 29 CFR 102.14(b); "
    "Dun & Bradstreet Software, 317 NLRB 84 (1995)",
)

_MODE_OF_SERVICE = Caution(
    "mode-of-service",
    "Mail and private delivery count on deposit and e-mail when sent; by hand, by fax and in any "
    "other way the charge must be received by the day.",
    "29 CFR 102.14(c)",
    note=True,
)

_FORMER_MODE_OF_SERVICE = Caution(
    "former-mode-of-service",
    "By the former rule, as amended at 60 FR 56235, mail and private delivery counted on deposit, and every other way on "
    "receipt. That e-mail counts when sent is known as of 31 May 2020; since when was not found, "
    "nor what stood before that amendment. For conduct of an earlier day have the copy received by "
    "the day.",
    "former 29 CFR 102.14(c) (60 FR 56235)",
)

RELATED_ALLEGATIONS = Caution(
    "related-allegations",
    "An untimely allegation may still be litigated if it is factually and legally related to the "
    "allegations of a timely charge.",
    "Redd-I, 290 NLRB 1115 (1988)",
    note=True,
)

AMENDED_CHARGE = Caution(
    "amended-charge",
    "No provision on amended charges was read. What an amendment adds is counted by the days on "
    "which the amendment itself was filed and served, the careful way: all that was read lets an "
    "untimely allegation be litigated if it is related to a timely one.",
    "29 U.S.C. 160(b); Redd-I, 290 NLRB 1115 (1988)",
)

SERVED_BEFORE_FILED = Caution(
    "served-before-filed",
    "The copy was served before the charge was filed. The rule puts service upon the filing; "
    "whether a copy served earlier counts was not found. Serve another, within the six months.",
    "29 CFR 102.14(a)",
)

SEVERAL_CHARGED = Caution(
    "several-charged",
    "No one party can violate all of these sections: more than one is charged. A copy must be "
    "served on the person against whom the charge is made: one day of service is taken for each "
    "of them.",
    "29 U.S.C. 160(b)",
)

CONTINUING_CONDUCT = Question(
    key="continuing-conduct",
    early="the six months do not wait for the end of conduct that went on",
    late="the six months run from the last day of conduct that went on",
    early_authority="29 U.S.C. 160(b), read the careful way",
    late_authority="not verified: Bryan Mfg., believed to be the decision on it, was not read",
    caution=Caution(
        "continuing-conduct",
        "Nothing was read on when the six months begin for conduct that goes on: the safe day is "
        "counted from its first day. If it goes on after the last day given, the latest day moves "
        "with it. An act within the six months can be alleged by its own day.",
        "29 U.S.C. 160(b)",
    ),
)

ARMED_FORCES = Caution(
    "armed-forces",
    "The six months are counted from discharge, which is right only if service in the armed "
    "forces prevented the person aggrieved from filing. If it did not, they run from the act. Who "
    "must prove it was not found.",
    "29 U.S.C. 160(b)",
)

DISCHARGED_IN_TIME = Question(
    key="discharged-in-time",
    early="the six months run from the act, service in the armed forces having left time to file",
    late="the six months run from discharge, service having prevented the filing",
    early_authority="the careful reading; no authority found",
    late_authority="29 U.S.C. 160(b): computed from the day of his discharge",
    caution=Caution(
        "discharged-in-time",
        "The discharge came while the six months from the act were still running. Whether service "
        "in the armed forces then prevented the filing was not found: the safe day is counted from "
        "the act.",
        "29 U.S.C. 160(b)",
    ),
)

CHARGE = Rule(
    key="charge",
    title="Charge of an unfair labor practice",
    actor=Party.CHARGING_PARTY,
    duty=False,
    runs_from=Kind.CONDUCT,
    met_by=Kind.CHARGE_FILED,
    received_by=Office.REGION,
    receipt=Receipt.RECEIVED,
    late=Late.NEVER,
    extension=Extension.none(
        "none; only service in the armed forces moves the start of the six months",
        "29 U.S.C. 160(b)",
    ),
    counted_by=CountedBy.SIX_MONTHS,
    tolled=False,
    cautions=(_NOTICE, _FILING_AND_SERVICE, RELATED_ALLEGATIONS),
    versions=(
        Version(
            since=FIRST_DAY,
            within=Months(6),
            cite="29 U.S.C. 160(b)",
            source="section 10(b) of the Act, as amended in 1947",
            text=(
                "no complaint shall issue based upon any unfair labor practice occurring more "
                "than six months prior to the filing of the charge with the Board and the service "
                "of a copy thereof upon the person against whom such charge is made"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2023, 4, 20),
        ),
    ),
)

CHARGE_SERVICE = Rule(
    key="charge-service",
    title="Service of the charge on the person charged",
    actor=Party.CHARGING_PARTY,
    duty=True,
    runs_from=Kind.CONDUCT,
    met_by=Kind.CHARGE_SERVED,
    received_by=Office.NONE,
    receipt=Receipt.SERVICE,
    late=Late.NEVER,
    extension=Extension.none(
        "none; only service in the armed forces moves the start of the six months",
        "29 U.S.C. 160(b)",
    ),
    counted_by=CountedBy.SIX_MONTHS,
    tolled=False,
    cautions=(_NOTICE, _FILING_AND_SERVICE),
    versions=(
        Version(
            since=_E_MAIL_READ,
            within=Months(6),
            cite="29 U.S.C. 160(b); 29 CFR 102.14(a), (c)",
            source="section 10(b) of the Act, as amended in 1947",
            text=_FILED_AND_SERVED,
            evidence=Evidence.TEXT,
            read_to=date(2023, 4, 20),
            cautions=(_MODE_OF_SERVICE,),
        ),
        Version(
            since=FIRST_DAY,
            within=Months(6),
            cite="29 U.S.C. 160(b); former 29 CFR 102.14(a), (c)",
            source="section 10(b) of the Act, as amended in 1947; 60 FR 56235",
            text=_FILED_AND_SERVED,
            evidence=Evidence.TEXT,
            read_to=_E_MAIL_READ - timedelta(days=1),
            receipt=Receipt.DEPOSIT,
            cautions=(_FORMER_MODE_OF_SERVICE,),
        ),
    ),
)

CHARGE_AFTER_ARMED_FORCES = Rule(
    key="charge-after-armed-forces",
    title="Charge by a person whom service in the armed forces prevented from filing",
    actor=Party.CHARGING_PARTY,
    duty=False,
    runs_from=Kind.DISCHARGED_FROM_ARMED_FORCES,
    met_by=Kind.CHARGE_FILED,
    received_by=Office.REGION,
    receipt=Receipt.RECEIVED,
    late=Late.NEVER,
    extension=Extension.none("none", "29 U.S.C. 160(b)"),
    counted_by=CountedBy.SIX_MONTHS,
    tolled=False,
    cautions=(_FILING_AND_SERVICE,),
    versions=(
        Version(
            since=FIRST_DAY,
            within=Months(6),
            cite="29 U.S.C. 160(b)",
            source="section 10(b) of the Act, as amended in 1947",
            text=_FROM_DISCHARGE,
            evidence=Evidence.TEXT,
            read_to=date(2023, 4, 20),
            runs_from=Kind.DISCHARGED_FROM_ARMED_FORCES,
        ),
    ),
)

CHARGE_SERVICE_AFTER_ARMED_FORCES = Rule(
    key="charge-service-after-armed-forces",
    title="Service of a charge that service in the armed forces prevented from being filed",
    actor=Party.CHARGING_PARTY,
    duty=True,
    runs_from=Kind.DISCHARGED_FROM_ARMED_FORCES,
    met_by=Kind.CHARGE_SERVED,
    received_by=Office.NONE,
    receipt=Receipt.SERVICE,
    late=Late.NEVER,
    extension=Extension.none("none", "29 U.S.C. 160(b)"),
    counted_by=CountedBy.SIX_MONTHS,
    tolled=False,
    cautions=(_FILING_AND_SERVICE,),
    versions=(
        Version(
            since=_E_MAIL_READ,
            within=Months(6),
            cite="29 U.S.C. 160(b); 29 CFR 102.14(a), (c)",
            source="section 10(b) of the Act, as amended in 1947",
            text=_FROM_DISCHARGE,
            evidence=Evidence.TEXT,
            read_to=date(2023, 4, 20),
            runs_from=Kind.DISCHARGED_FROM_ARMED_FORCES,
            cautions=(_MODE_OF_SERVICE,),
        ),
        Version(
            since=FIRST_DAY,
            within=Months(6),
            cite="29 U.S.C. 160(b); former 29 CFR 102.14(a), (c)",
            source="section 10(b) of the Act, as amended in 1947; 60 FR 56235",
            text=_FROM_DISCHARGE,
            evidence=Evidence.TEXT,
            read_to=_E_MAIL_READ - timedelta(days=1),
            runs_from=Kind.DISCHARGED_FROM_ARMED_FORCES,
            receipt=Receipt.DEPOSIT,
            cautions=(_FORMER_MODE_OF_SERVICE,),
        ),
    ),
)

_DOCKETING = Caution(
    "filing-or-docketing",
    "The memorandum was not read. Some reports let the two weeks run from filing, some from "
    "docketing. It is reported to leave out cases with statutory priority; silence may lead to "
    "dismissal for lack of cooperation.",
    "GC Memorandum GC 26-01 (23 December 2025), as reported by law firms",
)

CHARGE_EVIDENCE = Rule(
    key="charge-evidence",
    title="The charging party's first evidence: timeline, documents, list of witnesses",
    actor=Party.CHARGING_PARTY,
    duty=True,
    runs_from=Kind.CHARGE_FILED,
    met_by=Kind.EVIDENCE_SUBMITTED,
    sets="the day the charge was docketed",
    received_by=Office.REGION,
    receipt=Receipt.RECEIVED,
    late=Late.UNSAID,
    extension=Extension.order(
        "the Region may give it; it is said to be flexible when parties need more",
        "nlrb.gov, clarification of the updated docketing protocol",
    ),
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    cautions=(_DOCKETING,),
    # It is for charges filed after 1 October 2025, and the days of filing and of law are the same.
    versions=(
        Version(
            since=_GC_26_01,
            within=Weeks(2),
            cite="GC Memorandum GC 26-01",
            source="nlrb.gov, clarification of the updated docketing protocol",
            text="The two-week deadline for responding to preliminary information requests",
            evidence=Evidence.AGENCY,
            read_to=_GC_26_01,
            or_from=Kind.CHARGE_DOCKETED,
        ),
        Version(
            since=date(2025, 10, 2),
            within=Unfixed(
                "two weeks by a memorandum that came only on 23 December 2025; by when a charge "
                "filed before it was to bring its evidence was not found, so ask the Region"
            ),
            cite="GC Memorandum GC 26-01",
            source="reports of law firms, by which it is for charges filed after 1 October 2025",
            text="filed after October 1, 2025",
            evidence=Evidence.SECONDARY,
            read_to=_GC_26_01 - timedelta(days=1),
        ),
    ),
)

MERIT_DETERMINATION = Rule(
    key="merit-determination",
    title="Decision of the Region on the merits of the charge",
    actor=Party.REGIONAL_DIRECTOR,
    duty=False,
    runs_from=Kind.CHARGE_FILED,
    met_by=(Kind.MERIT_DETERMINATION, Kind.CHARGE_DISMISSED),
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    late=Late.NO_PAPER,
    extension=Extension.unsaid(),
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    cautions=(
        Caution(
            "typical-time",
            "This is the long end of what the Agency calls typical, 7 to 14 weeks; certain cases "
            "take much longer. No rule sets a time, and nothing follows if it passes. The page "
            "read bears no date.",
            "nlrb.gov, Investigate Charges",
        ),
    ),
    versions=(
        Version(
            since=FIRST_DAY,
            within=Weeks(14),
            cite="practice of the Agency",
            source="nlrb.gov, Investigate Charges",
            text="a decision is made about the merits of a charge within 7 to 14 weeks",
            evidence=Evidence.AGENCY,
            read_to=date(2026, 11, 22),
            seen=date(2026, 11, 22),
        ),
    ),
)

_PRIORITY = Caution(
    "priority-charges-only",
    "Only for charges that have priority under section 10(l): cases of types CC, CD, CE and CP. "
    "It is a guideline of the manual of January 2011; the current manual was not read.",
    "Casehandling Manual, Part One, section 10200.1 (January 2011)",
)

PRIORITY_CHARGE_EVIDENCE = Rule(
    key="priority-charge-evidence",
    title="Evidence in support of a charge that has priority under section 10(l)",
    actor=Party.CHARGING_PARTY,
    duty=False,
    runs_from=Kind.CHARGE_FILED,
    met_by=Kind.EVIDENCE_SUBMITTED,
    received_by=Office.REGION,
    receipt=Receipt.RECEIVED,
    late=Late.UNSAID,
    extension=Extension.unsaid(),
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    cautions=(_PRIORITY,),
    versions=(
        Version(
            since=FIRST_DAY,
            within=Hours(24),
            cite="Casehandling Manual, Part One, section 10200.1",
            source="Casehandling Manual, Part One (January 2011)",
            text=(
                "request the charging party to submit promptly (normally within 24 hours) "
                "evidence in support of the charge"
            ),
            evidence=Evidence.AGENCY,
            read_to=date(2011, 1, 31),
            seen=date(2011, 1, 31),
        ),
    ),
)

PRIORITY_DECISION = Rule(
    key="priority-decision",
    title="Decision of the Region on a charge that has priority under section 10(l)",
    actor=Party.REGIONAL_DIRECTOR,
    duty=False,
    runs_from=Kind.CHARGE_FILED,
    met_by=(Kind.MERIT_DETERMINATION, Kind.CHARGE_DISMISSED, Kind.PICKETING_CHARGE_DISMISSED),
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    late=Late.NO_PAPER,
    extension=Extension.unsaid(),
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    cautions=(_PRIORITY,),
    versions=(
        Version(
            since=FIRST_DAY,
            within=Hours(72),
            cite="Casehandling Manual, Part One, section 10200.1",
            source="Casehandling Manual, Part One (January 2011)",
            text="should complete its investigation and make a decision within 72 hours",
            evidence=Evidence.AGENCY,
            read_to=date(2011, 1, 31),
            seen=date(2011, 1, 31),
        ),
    ),
)

ADVICE_SUBMISSION = Rule(
    key="advice-submission",
    title="Submission of a case that has priority under section 10(l) to the Division of Advice",
    actor=Party.REGIONAL_DIRECTOR,
    duty=False,
    runs_from=Kind.INVESTIGATION_COMPLETED,
    met_by=Kind.SENT_TO_ADVICE,
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    late=Late.NO_PAPER,
    extension=Extension.unsaid(),
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    cautions=(_PRIORITY,),
    versions=(
        Version(
            since=FIRST_DAY,
            within=Hours(72),
            cite="Casehandling Manual, Part One, section 10200.1",
            source="Casehandling Manual, Part One (January 2011)",
            text=(
                "should be sent within 72 hours of the completion of the investigation, absent "
                "unusual circumstances"
            ),
            evidence=Evidence.AGENCY,
            read_to=date(2011, 1, 31),
            seen=date(2011, 1, 31),
        ),
    ),
)

PRIORITY_COMPLAINT = Rule(
    key="priority-complaint",
    title="Complaint, or notice of hearing under section 10(k), after a petition under 10(l)",
    actor=Party.REGIONAL_DIRECTOR,
    duty=False,
    runs_from=Kind.INJUNCTION_SOUGHT,
    met_by=(Kind.COMPLAINT_ISSUED, Kind.DISPUTE_HEARING_NOTICE),
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    late=Late.NO_PAPER,
    extension=Extension.unsaid(),
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    cautions=(_PRIORITY,),
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(5),
            cite="Casehandling Manual, Part One, section 10200.1",
            source="Casehandling Manual, Part One (January 2011)",
            text="should issue within 5 days of the filing of any 10(l) petition",
            evidence=Evidence.AGENCY,
            read_to=date(2011, 1, 31),
            seen=date(2011, 1, 31),
        ),
    ),
)

PRIORITY_HEARING = Rule(
    key="priority-hearing",
    title="Hearing on the complaint where a petition under section 10(l) is appropriate",
    actor=Party.REGIONAL_DIRECTOR,
    duty=False,
    runs_from=Kind.COMPLAINT_ISSUED,
    met_by=Kind.HEARING_OPENED,
    sets="the day of hearing that the notice of hearing fixes",
    set_day_governs=True,
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    late=Late.NO_PAPER,
    extension=Extension.unsaid(),
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    cautions=(_PRIORITY,),
    versions=(
        Version(
            since=FIRST_DAY,
            within=Days(28),
            cite="Casehandling Manual, Part One, section 10200.1",
            source="Casehandling Manual, Part One (January 2011)",
            text=("the ULP hearing should be scheduled within 28 days of issuance of complaint"),
            evidence=Evidence.AGENCY,
            read_to=date(2011, 1, 31),
            seen=date(2011, 1, 31),
        ),
    ),
)

_DAY_OF_MEMORANDUM = Caution(
    "day-of-memorandum",
    "The day of GC Memorandum GC 25-09 was not verified: a law firm dates one that it numbers "
    "GC 25-10 Thursday 7 August 2025, and that day is used here. Whether it reached cases already "
    "deferred was not read.",
    "barley.com; nlrb.gov, news story on GC 25-09",
)

DEFERRAL_STATUS_INQUIRY = Rule(
    key="deferral-status-inquiry",
    title="Inquiry of the Region into the grievance behind a deferred case",
    actor=Party.REGIONAL_DIRECTOR,
    duty=False,
    runs_from=Kind.DEFERRED,
    met_by=Kind.DEFERRAL_STATUS,
    received_by=Office.NONE,
    receipt=Receipt.NONE,
    late=Late.NO_PAPER,
    extension=Extension.unsaid(),
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    cautions=(_DAY_OF_MEMORANDUM,),
    versions=(
        Version(
            since=date(2025, 8, 7),
            within=NoSuchPaper(
                "the Region no longer asks; the charging party reports instead (GC 25-09)"
            ),
            cite="GC Memorandum GC 25-09",
            source="nlrb.gov, news story on GC 25-09",
            text=(
                "Regions will no longer contact parties on a quarterly basis to inquire about "
                "the status of the related grievance in deferred cases"
            ),
            evidence=Evidence.AGENCY,
            read_to=date(2025, 8, 7),
        ),
        Version(
            since=FIRST_DAY,
            within=Months(3),
            cite="practice of the Regions",
            source="nlrb.gov, news story on GC 25-09",
            text="on a quarterly basis",
            evidence=Evidence.AGENCY,
            read_to=date(2025, 8, 6),
            seen=date(2025, 8, 6),
            cautions=(
                Caution(
                    "every-quarter",
                    "The practice is known as quarterly; that this means every three months from "
                    "the deferral is our reading. The day given is the first; others followed.",
                    "nlrb.gov, news story on GC 25-09",
                ),
            ),
        ),
    ),
)

DEFERRAL_STATUS_REPORT = Rule(
    key="deferral-status-report",
    title="Report of the charging party on a deferred case",
    actor=Party.CHARGING_PARTY,
    duty=True,
    runs_from=Kind.DEFERRED,
    met_by=Kind.DEFERRAL_STATUS,
    sets="the 15 March or 15 September for which the report is due",
    received_by=Office.REGION,
    receipt=Receipt.RECEIVED,
    late=Late.UNSAID,
    extension=Extension.unsaid(),
    counted_by=CountedBy.OWN_WORDS,
    tolled=False,
    cautions=(_DAY_OF_MEMORANDUM,),
    versions=(
        Version(
            since=date(2025, 8, 7),
            within=Unfixed("on 15 March and 15 September of each year"),
            cite="GC Memorandum GC 25-09",
            source="nlrb.gov, news story on GC 25-09",
            text=(
                "Charging Parties are obligated to provide a deferral status report to the "
                "Region on a biannual basis \u2013 March 15 and September 15"
            ),
            evidence=Evidence.AGENCY,
            read_to=date(2025, 8, 7),
        ),
    ),
)
