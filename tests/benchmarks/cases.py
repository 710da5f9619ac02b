"""The cases that are measured."""

from __future__ import annotations

from datetime import date, timedelta

from nlrbcase import Case, Event, Kind, Party

PETITION = date(2020, 11, 20)
_FILED = Event(Kind.PETITION_FILED, PETITION, by=Party.LABOR_ORGANIZATION)
_ROUND = (
    (Kind.ELECTION_HELD, 30),
    (Kind.TALLY_PREPARED, 0),
    (Kind.OBJECTIONS_FILED, 3),
    (Kind.OBJECTIONS_DECIDED, 20),
    (Kind.SECOND_ELECTION_DIRECTED, 1),
)
_COMPLAINT = (
    Event(Kind.CHARGE_FILED, PETITION),
    Event(Kind.CHARGE_SERVED, PETITION + timedelta(days=1)),
    Event(Kind.COMPLAINT_ISSUED, PETITION + timedelta(days=60)),
    Event(
        Kind.COMPLAINT_SERVED,
        PETITION + timedelta(days=61),
        sets=PETITION + timedelta(days=100),
    ),
    Event(Kind.HEARING_OPENED, PETITION + timedelta(days=100)),
)


def agreed(events: int) -> Case:
    """Return a case in which a petition is amended again and again, then an election agreed on."""
    amended = [
        Event(Kind.PETITION_AMENDED, PETITION + timedelta(days=day), note="amended")
        for day in range(1, events - 1)
    ]
    last = Event(
        Kind.AGREEMENT_APPROVED,
        PETITION + timedelta(days=events),
        sets=PETITION + timedelta(days=events + 40),
    )
    return Case("10-RC-269250", events=[_FILED, *amended, last])


def ruled(events: int) -> Case:
    """Return a case in which one ruling follows another, each open to a special appeal."""
    rulings = [
        Event(Kind.RULING, PETITION + timedelta(days=101 + 3 * n))
        for n in range(events - len(_COMPLAINT))
    ]
    return Case("10-CA-269250", events=[*_COMPLAINT, *rulings])


def elected(events: int) -> Case:
    """Return a case in which objections lead to one election after another."""
    day = PETITION + timedelta(days=10)
    found = [_FILED, Event(Kind.AGREEMENT_APPROVED, day)]
    while len(found) < events:
        for kind, later in _ROUND:
            day += timedelta(days=later)
            found.append(Event(kind, day))
    return Case("10-RC-269250", events=found[:events])
