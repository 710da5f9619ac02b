"""Requests about papers in representation cases: page limits and more time (29 CFR 102.67, 102.2).

Sources:
    29 CFR 102.67(k)(1) before 2015, read in an undated edition; 102.67(i)(1), annual edition of
    2015 (79 FR 74308), read; 102.67(i)(1), (3), 102.69(f), (g), 102.71(c), (d) as amended by
    84 FR 69524, read as the eCFR stood after 31 May 2020.
    29 CFR 102.111(b), annual edition of 2015 (last amended by 67 FR 70696, 26 November 2002), and
    102.2(c), read.
    The text after 26 December 2023 was not read.
"""

from __future__ import annotations

from datetime import date

from nlrbcase.events import Kind, Party
from nlrbcase.law.computation import FIRST_DAY, SPECIAL_GROUNDS, WHOEVER_RECEIVES
from nlrbcase.periods import DaysBefore
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

_DUE_DAY = "the day the document is due"

_PAGES_IN_2017 = Caution(
    "page-limit-in-2017",
    "In the rule of 2019 the five days are gone, and the motion is due by the day of the document. "
    "Whether that change came with the rules of 6 March 2017 was not found; this keeps the five "
    "days for petitions filed before 31 May 2020.",
    "29 CFR 102.67(i)(1), 102.2(c)",
)

_NOT_FOR_OBJECTIONS = Caution(
    "no-extension-of-objections",
    "The papers named are requests for review, oppositions, exceptions and briefs. Objections are "
    "not among them.",
    "29 CFR 102.67(i)(3), 102.69(g), 102.71(c), (d)",
    note=True,
)

REPRESENTATION_PAGE_LIMIT_MOTION = Rule(
    key="representation-page-limit-motion",
    title="Motion to exceed 50 pages",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.DOCUMENT_DUE,
    met_by=Kind.PAGE_LIMIT_MOTION,
    law_as_of=Kind.PETITION_FILED,
    sets=_DUE_DAY,
    received_by=Office.BOARD,
    extension=Extension.none(),
    late=Late.EXCUSABLE,
    versions=(
        Version(
            since=date(2020, 5, 31),
            within=DaysBefore(0),
            cite="29 CFR 102.67(i)(1), 102.69(f), 102.71(c), (d), 102.2(c)",
            source="84 FR 69524, postponed by 85 FR 17500",
            text="filed pursuant to the procedures set forth in § 102.2(c)",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
            # The procedures of 102.2(c) are those of a request that must be received.
            receipt=Receipt.RECEIVED,
            cautions=(SPECIAL_GROUNDS,),
        ),
        Version(
            since=date(2015, 4, 14),
            within=DaysBefore(5),
            cite="29 CFR 102.67(i)(1), 102.69(f)",
            source="79 FR 74308",
            text="filed not less than 5 days, including Saturdays, Sundays, and holidays, prior "
            "to the date the document is due",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 30),
            # The provision counts every day, against the rule on periods of less than 7 days.
            counted_by=CountedBy.OWN_WORDS,
            cautions=(_PAGES_IN_2017,),
        ),
        Version(
            since=FIRST_DAY,
            within=DaysBefore(5),
            cite="29 CFR 102.67(k)(1)",
            source="the rules before 79 FR 74308, in an undated edition",
            text="filed not less than 5 days, including Saturdays, Sundays, and holidays, prior "
            "to the date the document is due",
            evidence=Evidence.TEXT,
            read_to=date(2015, 4, 13),
            seen=date(2015, 4, 13),
            counted_by=CountedBy.OWN_WORDS,
        ),
    ),
)

REPRESENTATION_EXTENSION_REQUEST = Rule(
    key="representation-extension-request",
    title="Request for more time to file a request for review, opposition, exceptions or brief",
    actor=Party.ANY,
    duty=False,
    runs_from=Kind.DOCUMENT_DUE,
    met_by=Kind.EXTENSION_REQUESTED,
    law_as_of=Kind.PETITION_FILED,
    sets=_DUE_DAY,
    received_by=Office.OF_THE_PAPER,
    receipt=Receipt.RECEIVED,
    extension=Extension.none(),
    late=Late.UNSAID,
    cautions=(SPECIAL_GROUNDS, _NOT_FOR_OBJECTIONS, WHOEVER_RECEIVES),
    versions=(
        Version(
            since=date(2020, 5, 31),
            within=DaysBefore(0),
            cite="29 CFR 102.67(i)(3), 102.69(g), 102.71(c), (d), 102.2(c)",
            source="84 FR 69524, postponed by 85 FR 17500",
            text="shall be filed pursuant to § 102.2(c) with the Board or the Regional Director, "
            "as the case may be",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 31),
        ),
        Version(
            since=FIRST_DAY,
            within=DaysBefore(0),
            cite="29 CFR 102.111(b); from 6 March 2017, 102.2(c)",
            source="56 FR 49144, as amended by 67 FR 70696; 82 FR 11748",
            text="no later than the official closing time of the receiving office on the date on "
            "which the document is due",
            evidence=Evidence.TEXT,
            read_to=date(2020, 5, 30),
            # The source credit of the section begins on this day.
            seen=date(1991, 9, 27),
        ),
    ),
)
