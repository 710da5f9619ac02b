"""Filing in unfair labor practice cases: more time, more pages, late papers. 29 CFR part 102, subpart B.

A paper that answers a late one has its ordinary time, which begins when a ruling accepts the late
one (29 CFR 102.2(d)(2)); that is a way to count and no row here.

Sources:
    29 CFR 102.2(c), (d) and 102.5(b), read in an eCFR copy made between 31 May 2020 and
    10 March 2023; put there by 82 FR 11748 (in force 6 March 2017).
    29 CFR 102.111(b), (c) as printed in the annual edition of 2015, last amended by 67 FR 70696
    (26 November 2002), read.
    29 CFR 102.46(j) as printed in the annual edition of 2015 (56 FR 49142 of 27 September 1991),
    read.
"""

from __future__ import annotations

from datetime import date

from nlrbcase.events import Kind, Party
from nlrbcase.law.computation import FIRST_DAY, SPECIAL_GROUNDS, WHOEVER_RECEIVES
from nlrbcase.periods import Days, DaysBefore
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

_REQUEST_IS_NO_GRANT = Caution(
    "request-is-no-grant",
    "A request does not move the due date until it is granted.",
    "nlrb.gov, frequently asked questions on e-filing",
    note=True,
)

EXTENSION_REQUEST = Rule(
    key="extension-request",
    title="Request for more time to file a document",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.DOCUMENT_DUE,
    met_by=Kind.EXTENSION_REQUESTED,
    sets="the day the document is due",
    received_by=Office.OF_THE_PAPER,
    receipt=Receipt.RECEIVED,
    late=Late.UNSAID,
    extension=Extension.unsaid(),
    cautions=(SPECIAL_GROUNDS, WHOEVER_RECEIVES, _REQUEST_IS_NO_GRANT),
    versions=(
        Version(
            since=date(2017, 3, 6),
            within=DaysBefore(0),
            cite="29 CFR 102.2(c)",
            source="82 FR 11748",
            text="must be filed no later than the date on which the document is due",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
        Version(
            since=FIRST_DAY,
            within=DaysBefore(0),
            cite="29 CFR 102.111(b)",
            source="56 FR 49144, as printed in 2015",
            text=(
                "shall be filed no later than the official closing time of the receiving office "
                "on the date on which the document is due"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2017, 3, 5),
            seen=date(2002, 11, 26),
        ),
    ),
)

PAGE_LIMIT_MOTION = Rule(
    key="page-limit-motion",
    title="Request to exceed the page limit of a brief",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.DOCUMENT_DUE,
    met_by=Kind.PAGE_LIMIT_MOTION,
    sets="the day the document is due",
    received_by=Office.BOARD,
    receipt=Receipt.POSTMARK,
    late=Late.UNSAID,
    extension=Extension.unsaid(),
    cautions=(
        Caution(
            "reply-briefs-keep-their-limit",
            "No permission to exceed the page limit is given for reply briefs.",
            "29 CFR 102.46(e)",
            note=True,
        ),
    ),
    versions=(
        Version(
            since=date(2017, 3, 6),
            within=DaysBefore(10),
            cite="29 CFR 102.5(b)",
            source="82 FR 11748",
            text="not less than 10 days prior to the date the document is due",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
        Version(
            since=FIRST_DAY,
            within=DaysBefore(10),
            cite="29 CFR 102.46(j)",
            source="56 FR 49142, as printed in 2015",
            text="filed not less than 10 days prior to the date the brief is due",
            evidence=Evidence.TEXT,
            read_to=date(2017, 3, 5),
            seen=date(1991, 9, 27),
            cautions=(
                Caution(
                    "exceptions-briefs-only",
                    "Before 6 March 2017 this stood for briefs on exceptions alone.",
                    "29 CFR 102.46(j), annual edition of 2015",
                ),
            ),
        ),
    ),
)

# The ordinary cross-exceptions run from the day exceptions were due; these run from the ruling.
CROSS_EXCEPTIONS_AFTER_LATE_PAPER = Rule(
    key="cross-exceptions-after-late-paper",
    title="Cross-exceptions, where late exceptions were accepted",
    actor=Party.OPPOSING_PARTY,
    duty=False,
    runs_from=Kind.LATE_PAPER_ACCEPTED,
    met_by=Kind.CROSS_EXCEPTIONS,
    received_by=Office.BOARD,
    receipt=Receipt.POSTMARK,
    late=Late.EXCUSABLE,
    extension=Extension.on_request("29 CFR 102.2(d)(2)", "from the Board"),
    versions=(
        Version(
            since=date(2017, 3, 6),
            within=Days(14),
            cite="29 CFR 102.2(d)(2)",
            source="82 FR 11748",
            text=(
                "cross-exceptions are due within 14 days, or such further period as the Board "
                "may allow, from the date a ruling issues accepting the untimely filed documents"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
        Version(
            since=FIRST_DAY,
            within=Days(14),
            cite="29 CFR 102.111(c)",
            source="67 FR 70696",
            text=(
                "cross-exceptions shall be due within 14 days, or such further period as the "
                "Board may allow, from the date a ruling issues accepting the untimely filed "
                "documents"
            ),
            evidence=Evidence.TEXT,
            read_to=date(2017, 3, 5),
            seen=date(2002, 11, 26),
        ),
    ),
)
