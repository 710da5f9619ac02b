"""Cases for tests: short ways to build them and to find a deadline."""

from __future__ import annotations

from datetime import date

from nlrbcase import Case, Deadline, Event, Kind, Party, Undated

EMPLOYER = Party.EMPLOYER
UNION = Party.LABOR_ORGANIZATION
CHARGING_PARTY = Party.CHARGING_PARTY
RESPONDENT = Party.RESPONDENT

Step = tuple[Kind, date]


def case(number: str, *steps: Step | Event) -> Case:
    """Return a case in which some things happened."""
    return Case(number).record(
        *[step if isinstance(step, Event) else Event(*step) for step in steps]
    )


def opened(of: Case, key: str) -> list[Deadline | Undated]:
    """Return what a rule opened in a case, dated or not."""
    return [one for one in of.opened() if one.rule.key == key]


def dated(of: Case, key: str) -> Deadline:
    """Return the one deadline that a rule opened in a case."""
    (found,) = [one for one in of.deadlines() if one.rule.key == key]
    return found


def days(one: Deadline) -> tuple[date, date, date]:
    """Return the due, safe and latest day."""
    return one.due, one.safe, one.latest


def one_day(day: date) -> tuple[date, date, date]:
    """Return the days of a deadline on which nothing is open to question."""
    return day, day, day


def keys(one: Deadline | Undated) -> set[str]:
    """Return the keys of a deadline's cautions."""
    return {caution.key for caution in one.cautions}


BESSEMER = Case("10-RC-269250").record(
    Event(Kind.PETITION_FILED, date(2020, 11, 20), by=UNION),
    Event(Kind.NOTICE_OF_HEARING, date(2020, 11, 23), sets=date(2020, 12, 18)),
    Event(Kind.STATEMENT_OF_POSITION, date(2020, 12, 4), by=EMPLOYER),
    Event(Kind.RESPONSIVE_STATEMENT, date(2020, 12, 15), by=UNION),
    Event(Kind.HEARING_OPENED, date(2020, 12, 18)),
    Event(Kind.HEARING_CLOSED, date(2020, 12, 22)),
    Event(Kind.ELECTION_DIRECTED, date(2021, 1, 15), sets=date(2021, 2, 8)),
    Event(Kind.VOTER_LIST, date(2021, 1, 20), by=EMPLOYER),
    Event(Kind.NOTICE_OF_ELECTION_POSTED, date(2021, 2, 2), by=EMPLOYER),
    Event(Kind.BALLOTS_MAILED, date(2021, 2, 8)),
    Event(Kind.TALLY_PREPARED, date(2021, 4, 9)),
    Event(Kind.OBJECTIONS_FILED, date(2021, 4, 16), by=UNION),
)
"""An election by mail under the rule of 2019, with objections by the petitioner."""

BOARD_CASE = Case("13-CA-200000").record(
    Event(Kind.CHARGE_FILED, date(2021, 1, 4), by=CHARGING_PARTY),
    Event(Kind.COMPLAINT_SERVED, date(2021, 6, 3), sets=date(2021, 9, 14)),
    Event(Kind.ANSWER_FILED, date(2021, 6, 15), by=RESPONDENT),
    Event(Kind.HEARING_OPENED, date(2021, 9, 14)),
    Event(Kind.HEARING_CLOSED, date(2021, 9, 15)),
    Event(Kind.JUDGE_DECISION, date(2021, 12, 1)),
    Event(Kind.JUDGE_DECISION_TRANSFERRED, date(2021, 12, 2)),
)
"""A complaint, heard, decided by a judge and transferred to the Board."""
