"""How time is counted: 29 CFR 102.1(i), 102.2 and 102.3, their predecessors, and the shutdowns.

Sources:
    29 CFR 102.1(i) as added by 84 FR 69588 (18 December 2019), read.
    29 CFR 102.2(a) as amended at 84 FR 69588, read as current through 30 September 2024;
    102.2(a)-(d) as of 6 March 2017 (82 FR 11748), read.
    29 CFR 102.111 as printed in the annual edition of 2015 (source credits 56 FR 49144 of
    27 September 1991 to 67 FR 70696 of 26 November 2002), read.
    24 FR 9116 (7 November 1959), read in part: the roll then named Sundays and legal holidays and
    treated a Saturday on which the offices were closed as a holiday; three days were added to a
    period that ran from service by mail. Kessler Institute v. NLRB, 669 F.2d 138 (3d Cir. 1982),
    still applied the three days to events of 1979 and 1980; they are gone from the text of 2015.
    Shutdowns: 78 FR 61869 (4 October 2013) and the Agency's notice of 17 October 2013; the
    Agency's banner of 13 November 2025; 83 FR 4011 (29 January 2018); a law firm's report of 2026.
    The lapse of December 2018 and January 2019 left the Agency open and is no row. Of the lapses
    of 1995 and 1996 only a secondary report of a notice on the same terms was found, without
    days: see `EARLY_LAPSES`.
"""

from __future__ import annotations

from datetime import date, time

from nlrbcase.calendars import Shutdown
from nlrbcase.periods import Months
from nlrbcase.provisions import Caution, Computation, Evidence, Question

FIRST_DAY = date(1978, 1, 1)
"""First day covered, that day included."""

LAST_DAY = date(2100, 12, 31)
"""Last day covered, that day included."""

PENDING = Months(60)
"""How long a petition of unknown date may have been pending: a choice of ours, on the long side."""

COUNTING_READ_FROM = date(1991, 9, 27)
"""First day on which the way to count is known from a text, that day included."""

COMPUTATIONS: tuple[Computation, ...] = (
    Computation(
        since=date(2020, 5, 31),
        cite="29 CFR 102.2(a)",
        weekend_cite="29 CFR 102.1(i)",
        source="84 FR 69524, 69588, postponed by 85 FR 17500",
        text=(
            "The last day of the period so computed is to be included, unless it does not fall on "
            "a business day, in which event the period runs until the next Agency business day. "
            "When the period of time prescribed or allowed is less than 7 days, only business "
            "days are included in the computation."
        ),
        evidence=Evidence.TEXT,
        read_to=date(2024, 9, 30),
        seen=None,
        short=7,
        efiled_by=time(23, 59),
        filing_cite="29 CFR 102.2(b)",
        postmark_days=1,
        extension_cite="29 CFR 102.2(c)",
        notice_days=3,
    ),
    Computation(
        since=date(2017, 3, 6),
        cite="29 CFR 102.2(a)",
        weekend_cite="29 CFR 102.2(a)",
        source="82 FR 11748",
        text=(
            "in computing the period of time for filing a responsive document, the designated "
            "period begins to run on the date the preceding document was required to be received "
            "by the Agency, even if the preceding document was filed prior to that date"
        ),
        evidence=Evidence.TEXT,
        read_to=date(2020, 5, 30),
        seen=None,
        short=7,
        efiled_by=time(23, 59),
        filing_cite="29 CFR 102.2(b)",
        postmark_days=1,
        extension_cite="29 CFR 102.2(c)",
        notice_days=3,
    ),
    Computation(
        since=FIRST_DAY,
        cite="29 CFR 102.111(a)",
        weekend_cite="29 CFR 102.111(a)",
        source="56 FR 49144, as printed in 2015",
        text=(
            "When the period of time prescribed or allowed is less than 7 days, intermediate "
            "Saturdays, Sundays, and holidays shall be excluded in the computation."
        ),
        evidence=Evidence.TEXT,
        read_to=date(2017, 3, 5),
        seen=COUNTING_READ_FROM,
        short=7,
        efiled_by=None,
        filing_cite="29 CFR 102.111(b)",
        postmark_days=1,
        extension_cite="29 CFR 102.111(b)",
        notice_days=3,
    ),
)
"""Newest first; the day on which a period starts picks the row, whatever the petition's day."""

EARLY_COUNTING = Caution(
    "early-counting",
    "How the rules counted time before 27 September 1991 was not read: the count follows the text "
    "of that day. Until 1980 at least, three days were added to a period that ran from service "
    "by mail; they are not in this count.",
    "24 FR 9116; Kessler Institute v. NLRB, 669 F.2d 138 (3d Cir. 1982)",
)

EARLY_LAPSES = Caution(
    "lapse-of-1995",
    "The lapses in appropriations of November 1995 to January 1996 are not in this count: a notice "
    "that added a day for each day closed is reported, its days were not found.",
    "a law firm's report of 2013",
)
EARLY_LAPSES_FIRST = date(1995, 11, 14)
EARLY_LAPSES_LAST = date(1996, 1, 6)

# Points on which the law can be read in two ways.

_ORDERS_CAUTION = Caution(
    "closed-by-order",
    "No text of the Agency says whether a day closed by executive order is a business day. The "
    "orders speak of pay and leave only; yet on every such day that could be checked no petition "
    "was docketed.",
    "29 CFR 102.1(i), 102.2(a); Executive Order 11582",
)

CLOSED_BY_ORDER = Question(
    key="closed-by-order",
    early="the day closed by executive order is a business day",
    late="the day closed by executive order is no business day",
    early_authority="29 CFR 102.1(i): Monday through Friday, excluding Federal holidays",
    late_authority="29 CFR 102.1(i): days that Agency offices are open; inferred from docketing",
    caution=_ORDERS_CAUTION,
)

INAUGURATION = Question(
    key="inauguration-day",
    early="Inauguration Day is a business day in Washington",
    late="Inauguration Day is no business day in Washington",
    early_authority="5 U.S.C. 6103(c): a holiday for pay and leave only",
    late_authority="5 U.S.C. 6103(c): a legal public holiday for employees there",
    caution=Caution(
        "inauguration-day",
        "No text of the Agency says whether Inauguration Day is a business day for papers that "
        "Washington receives.",
        "5 U.S.C. 6103(c)",
    ),
)

_ON_TIME = "29 CFR 102.2(a), before 6 March 2017 102.111(a)"

BACKWARD = Question(
    key="backward-on-closed-day",
    early="the count back ends on the business day before",
    late="the count back ends on the business day after",
    early_authority="the careful reading; no authority found",
    late_authority=f"{_ON_TIME}, if its roll to the next business day applies",
    caution=Caution(
        "backward-on-closed-day",
        "The count back ends on a day on which the offices are closed. The rules move the last "
        "day of a period to the next business day; they do not say what becomes of a count back.",
        _ON_TIME,
    ),
)

BACKWARD_SHUTDOWN = Question(
    key="backward-over-shutdown",
    early="a day on which a shutdown closed the offices is no business day in a count back",
    late="a day on which a shutdown closed the offices is a business day in a count back",
    early_authority="29 CFR 102.1(i): days that Agency offices are open",
    late_authority="the notices on shutdowns, which add days and make none a closed day",
    caution=Caution(
        "backward-over-shutdown",
        "The count back meets days on which a shutdown closed the offices. The notices that add "
        "such days to a time do not speak of counts back.",
        "29 CFR 102.1(i)",
    ),
)

STATUTE_AND_RULE = Question(
    key="statutory-five-days",
    early="no shutdown adds to a time that the statute sets as well",
    late="a shutdown adds its days, the rule setting the time",
    early_authority="29 U.S.C. 161(1): five days",
    late_authority="78 FR 61869 and the Agency's notice of 13 November 2025, on most documents",
    caution=Caution(
        "shutdown-and-statute",
        "The statute itself gives five days to petition against a subpoena. Whether the notice of a "
        "shutdown, which reaches what the law permits to be extended, moves that day was not found.",
        "29 U.S.C. 161(1); 78 FR 61869",
    ),
)

SPECIAL_GROUNDS = Caution(
    "special-grounds",
    "A request filed within 3 days of the due date must rest on circumstances that were not "
    "reasonably foreseeable in advance; whether those are calendar days or business days is not "
    "said.",
    "29 CFR 102.2(c); before 6 March 2017, 29 CFR 102.111(b)",
)

WHOEVER_RECEIVES = Caution(
    "whoever-receives-the-paper",
    "The request goes to whoever receives the paper itself: the regional office, or the Board or "
    "the General Counsel in Washington. The earlier moment is given.",
)

EXCUSED_IN_ELECTIONS_FROM = date(2002, 11, 26)
"""First day from which late papers in representation cases could be excused (67 FR 70695)."""

BACKWARD_OWN_WORDS = Question(
    key="backward-without-roll",
    early="the count back ends on the business day before",
    late="the count back ends on that day, which no rule moves",
    early_authority="the careful reading; no authority found",
    late_authority="the words of the provision",
    caution=Caution(
        "backward-without-roll",
        "The count back ends on a day that is no business day, and the Board's rules on time do "
        "not touch this period. Act on the business day before.",
    ),
)

BACKWARD_SHORT = Question(
    key="backward-short",
    early="business days are counted back",
    late="calendar days are counted back",
    early_authority=f"{_ON_TIME}: a period of less than 7 days",
    late_authority="the words of the provision, which say days",
    caution=Caution(
        "backward-short",
        "The rules do not say whether a period of less than 7 days before a day is counted in "
        "business days or in calendar days.",
        _ON_TIME,
    ),
)

WORKING_DAYS = Question(
    key="working-days-after-closed-day",
    early="done on the last business day before the full working days",
    late="done on the last day before them, though the offices are closed then",
    early_authority="the careful reading; no authority found",
    late_authority="29 CFR 102.67(k): full working days prior to 12:01 a.m. of the day",
    caution=Caution(
        "working-days-after-closed-day",
        "The last day before the full working days is itself no working day. Act on the working "
        "day before.",
        "29 CFR 102.67(k)",
    ),
)

RUNS_FROM = Question(
    key="runs-from",
    early="the time runs from the earlier of the two events",
    late="the time runs from the later of the two events",
    early_authority="the careful reading; sources differ",
    late_authority="sources differ",
    caution=Caution(
        "runs-from",
        "Sources differ on the event from which this time runs.",
    ),
)

HOURS = Question(
    key="hours-on-closed-day",
    early="the hours run out on the day itself",
    late="the hours run out on the next business day",
    early_authority="the words of the provision, which say hours",
    late_authority=f"{_ON_TIME}, if its roll to the next business day applies",
    caution=Caution(
        "hours-on-closed-day",
        "The hours end on a day on which the offices are closed; whether they then run on to the "
        "next business day was not found.",
        _ON_TIME,
    ),
)

MONTH_WITHOUT_SUCH_DAY = Caution(
    "month-without-such-day",
    "The months end in a month that has no day of that number. No authority was found on that; "
    "the last day of that month is given, which is the careful reading.",
)

SIX_MONTHS = Question(
    key="six-months",
    early="the last day of six months is the same-numbered day, and it does not roll",
    late="the last day of six months is the day after the same-numbered day, and it rolls",
    early_authority=(
        "MacDonald's Industrial Products, 281 NLRB 577 (1986); "
        "Dun & Bradstreet Software, 317 NLRB 84 (1995)"
    ),
    late_authority="inferred from FCA US LLC, 07-CA-213717 (26 August 2020, unpublished)",
    caution=Caution(
        "six-months",
        "The six months of section 10(b) end on the same-numbered day; one decision for that, Dun "
        "& Bradstreet, is known from a summary of the court's. An unpublished order took a charge "
        "one day later, over a weekend; only a part of it could be read. File and serve by the "
        "earlier day.",
        "29 U.S.C. 160(b); FCA US LLC, 07-CA-213717 (26 August 2020)",
    ),
)

HOURS_RUN = Caution(
    "hours-run",
    "The time is in hours, from the hour of the event: it ends on the day given at that hour, not "
    "at the end of the day.",
)

LAST_DAY_CLOSED_BEFORE_E_FILING = Caution(
    "last-day-closed",
    "The last day is no business day, and no settled law moves it. A paper had to be there before "
    "the office closed: act on the business day before.",
    "29 CFR 102.111(b)",
)

LAST_DAY_CLOSED = Caution(
    "last-day-closed",
    "The last day is no business day, and no settled law moves it: a paper on paper must arrive on "
    "the business day before; an e-filed one can still come on the day.",
    "29 CFR 102.2(b)",
)

NO_ROLL = Caution(
    "no-roll",
    "The last day is no business day. The Board's rule that moves a last day speaks of periods "
    "set by its own rules; no authority was found that moves this one. Act on the business day "
    "before.",
    "29 CFR 102.2(a)",
)

LATER_ORDERS = Caution(
    "later-orders",
    "Days closed by executive orders announced after 23 July 2026 are not known here. A count back "
    "over such a day ends earlier.",
)

ORDERS_READ_TO = date(2026, 7, 23)
"""Day on which the list of closings was last checked."""

EARLY_ORDERS = Caution(
    "early-orders",
    "Days closed by executive order before 1986 are not known here; a count over one ends later "
    "than it says, and a count back earlier.",
)
ORDERS_KNOWN_FROM = date(1986, 1, 1)
"""First day from which days closed by executive order are known."""

GAPS_IN_ORDERS = Caution(
    "gaps-in-orders",
    "The list of days closed by executive order may have gaps before 2001.",
)
ORDERS_COMPLETE_FROM = date(2001, 1, 1)
"""First day from which the list of days closed by executive order is believed to be complete."""


_TOLLING_CITE = "78 FR 61869 (4 October 2013)"
_BANNER = "the Agency's notice of 13 November 2025"

_AFTER_2025 = Question(
    key="shutdown-2025-after",
    early="the shutdown of 2025 adds nothing to a paper due after it",
    late="the shutdown of 2025 adds its days to a paper due after it",
    early_authority="the careful reading; the notice speaks of due dates during the shutdown",
    late_authority=f"{_BANNER}, read like that of 2013",
    caution=Caution(
        "shutdown-2025-after",
        "The time began before the shutdown of 1 October to 12 November 2025 and ends after it. "
        "The notice of 2013 added the closed days in that case too; that of 2025 does not say.",
        _BANNER,
    ),
)

_ELECTION_2025 = Question(
    key="shutdown-2025-election",
    early="the shutdown of 2025 adds nothing to this paper in a representation case",
    late="the shutdown of 2025 adds its days",
    early_authority="the careful reading: certain representation petitions could not be tolled",
    late_authority=_BANNER,
    late_prevails=True,
    caution=Caution(
        "shutdown-2025-election",
        "The Agency added the closed days of 1 October to 12 November 2025 to most papers, but not "
        "in certain representation cases; which, was not found. E-filing stayed open.",
        _BANNER,
    ),
)

_BEGUN_2025 = Question(
    key="shutdown-2025-begun",
    early="the shutdown of 2025 adds nothing to a time that began inside it",
    late="the shutdown of 2025 adds the closed days that were left",
    early_authority="the careful reading; no authority found",
    late_authority=f"{_BANNER}: one day for each day closed",
    caution=Caution(
        "shutdown-2025-begun",
        "The time began during the shutdown of 1 October to 12 November 2025. Whether the closed "
        "days that were left are added was not found.",
        _BANNER,
    ),
)

_BEGUN_2013 = Question(
    key="shutdown-2013-begun",
    early="the shutdown of 2013 adds nothing to a time that began inside it",
    late="the shutdown of 2013 adds the closed days that were left",
    early_authority="the careful reading; no authority found",
    late_authority=f"{_TOLLING_CITE}: one day for each day closed",
    caution=Caution(
        "shutdown-2013-begun",
        "The time began during the shutdown of 1 to 16 October 2013. Whether the closed days that "
        "were left are added was not found.",
        _TOLLING_CITE,
    ),
)

_HOLIDAYS_2013 = Question(
    key="shutdown-2013-holidays",
    early="the days of the shutdown of 2013 are no legal holidays",
    late="the days of the shutdown of 2013 are treated as legal holidays",
    early_authority="29 U.S.C. 160(b); 5 U.S.C. 504: the time cannot be extended",
    late_authority=f"{_TOLLING_CITE}: the Board's notice of its intention, read in part",
    caution=Caution(
        "shutdown-2013-holidays",
        "The last day fell inside the shutdown of 1 to 16 October 2013. This time cannot be "
        "extended; the Board gave notice that it meant to treat those days as legal holidays, "
        "and is reported to have warned that the law was uncertain.",
        _TOLLING_CITE,
    ),
)

_LAPSE_2018 = Question(
    key="shutdown-2018",
    early="the lapse of January 2018 adds nothing",
    late="the lapse of January 2018 adds its three days",
    early_authority="the careful reading; no notice on papers in cases was found",
    late_authority="83 FR 4011 (29 January 2018), on comments in a rulemaking",
    caution=Caution(
        "shutdown-2018",
        "A lapse in appropriations closed the Agency from 20 to 22 January 2018. It added three "
        "days to the time for comments; a notice on papers in cases was not found.",
        "83 FR 4011 (29 January 2018)",
    ),
)

_LAPSE_2026 = Question(
    key="shutdown-2026",
    early="the lapse of 2026 adds nothing",
    late="the lapse of 2026 adds the four days from 31 January to 3 February",
    early_authority="the careful reading; the notice was not read",
    late_authority="a law firm's report of the notice of 30 January 2026",
    caution=Caution(
        "shutdown-2026",
        "A lapse in appropriations from 31 January to 3 February 2026 is reported to have closed the "
        "Agency, and its notice to add a day for each day closed; whether three or four was not "
        "found.",
        "a law firm's report of the notice of 30 January 2026",
    ),
)

SHUTDOWNS: tuple[Shutdown, ...] = (
    Shutdown(
        name="2013",
        first=date(2013, 10, 1),
        last=date(2013, 10, 16),
        cite=_TOLLING_CITE,
        evidence=Evidence.TEXT,
        inside=None,
        inside_election=None,
        after=None,
        after_election=None,
        begun=_BEGUN_2013,
        as_holidays=_HOLIDAYS_2013,
        filing=Caution(
            "due-in-shutdown",
            (
                "The offices were closed on this day by the shutdown of 1 to 16 October 2013, and papers could "
                "not be e-filed. Act before it."
            ),
            _TOLLING_CITE,
        ),
    ),
    Shutdown(
        name="January 2018",
        first=date(2018, 1, 20),
        last=date(2018, 1, 22),
        cite="83 FR 4011 (29 January 2018)",
        evidence=Evidence.TEXT,
        inside=_LAPSE_2018,
        inside_election=_LAPSE_2018,
        after=_LAPSE_2018,
        after_election=_LAPSE_2018,
        begun=_LAPSE_2018,
        as_holidays=None,
        filing=Caution(
            "due-in-shutdown",
            (
                "The offices were closed on this day by the lapse of 20 to 22 January 2018. Whether papers could "
                "be e-filed was not found."
            ),
            "83 FR 4011 (29 January 2018)",
        ),
    ),
    Shutdown(
        name="2025",
        first=date(2025, 10, 1),
        last=date(2025, 11, 12),
        cite=_BANNER,
        evidence=Evidence.AGENCY,
        inside=None,
        inside_election=_ELECTION_2025,
        after=_AFTER_2025,
        after_election=_AFTER_2025,
        begun=_BEGUN_2025,
        as_holidays=None,
        filing=Caution(
            "due-in-shutdown",
            (
                "The offices were closed on this day by the shutdown of 1 October to 12 November 2025. Papers "
                "could be e-filed, and were processed when it was over."
            ),
            "the Agency's page on the lapse in funding of 2025",
        ),
    ),
    Shutdown(
        name="2026",
        first=date(2026, 1, 31),
        last=date(2026, 2, 3),
        cite="the notice of 30 January 2026, as a law firm reports it",
        evidence=Evidence.SECONDARY,
        inside=_LAPSE_2026,
        inside_election=_LAPSE_2026,
        after=_LAPSE_2026,
        after_election=_LAPSE_2026,
        begun=_LAPSE_2026,
        as_holidays=None,
        filing=Caution(
            "due-in-shutdown",
            (
                "The offices are reported to have been closed on this day by the lapse of 31 January "
                "to 3 February 2026. Whether papers could be e-filed was not found."
            ),
            "",
        ),
    ),
)
"""Oldest first, as a count meets them."""
