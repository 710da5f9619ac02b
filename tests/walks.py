"""Random cases: walks through what the tables allow, and sequences of anything at all."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from nlrbcase import Case, Deadline, Event, Kind, OutOfOrder, Party, procedure_of

NUMBERS = (
    "10-RC-269250",
    "29-RM-012345",
    "05-RD-011111",
    "01-UD-022222",
    "07-UC-033333",
    "13-CA-200000",
    "02-CB-201111",
    "20-CC-202222",
    "09-CD-203333",
    "31-CP-204444",
    "28-CG-205555",
)
PARTIES = (None, *Party)
KINDS = tuple(Kind)
STARTS = (
    date(1978, 1, 13),
    date(1999, 12, 28),
    date(2012, 4, 27),
    date(2015, 4, 10),
    date(2017, 3, 1),
    date(2020, 2, 27),
    date(2020, 11, 20),
    date(2023, 12, 20),
    date(2024, 2, 27),
    date(2025, 9, 8),
    date(2099, 6, 1),
)
_ENDINGS = frozenset(
    (
        Kind.PETITION_WITHDRAWN,
        Kind.PETITION_DISMISSED,
        Kind.PETITION_DISMISSED_ADMINISTRATIVELY,
        Kind.UD_PETITION_DISMISSED,
        Kind.PETITION_DECIDED,
        Kind.UNIT_CLARIFIED,
        Kind.CERTIFICATION_AMENDED,
        Kind.CHARGE_WITHDRAWN,
        Kind.CHARGE_DISMISSED,
        Kind.PICKETING_CHARGE_DISMISSED,
        Kind.RELATED_CHARGE_DISMISSED,
        Kind.COMPLAINT_WITHDRAWN,
        Kind.COMPLAINT_DISMISSED_BY_JUDGE,
        Kind.SETTLEMENT_APPROVED,
        Kind.CASE_CLOSED,
    )
)
_STEPS = (0, 0, 0, 1, 1, 2, 3, 5, 8, 14, 21, 40)
_OF_PAPER = (
    Kind.EXTENSION_GRANTED,
    Kind.EXTENSION_REQUESTED,
    Kind.DOCUMENT_DUE,
    Kind.PAPER_WITHDRAWN,
)


def any_event(random: Random, day: date, number: str) -> Event:
    """Return an event of any kind at all."""
    keys = [rule.key for rule in procedure_of(_family(number)).rules]
    return Event(
        random.choice(KINDS),
        day,
        by=random.choice(PARTIES),
        sets=_near(random, day) if random.random() < 0.5 else None,
        about=random.choice(keys) if random.random() < 0.4 else None,
    )


def walk(random: Random, length: int) -> Case:
    """Return a case that the tables allow, made of moves, papers, facts and orders on papers."""
    number = random.choice(NUMBERS)
    case = Case(number)
    day = random.choice(STARTS)
    facts = procedure_of(_family(number)).facts
    for _ in range(length):
        event = _next(random, case, day, facts)
        try:
            case = case.record(event)
        except OutOfOrder:
            continue
        day = min(day + timedelta(days=random.choice(_STEPS)), date(2100, 6, 30))
    return case


def _next(random: Random, case: Case, day: date, facts: tuple[Kind, ...]) -> Event:
    """Return an event that is likely to be in order."""
    chance = random.random()
    sets = _near(random, day) if random.random() < 0.6 else None
    opened = case.opened()
    if opened and chance < 0.15:
        about = random.choice(opened)
        base = about.latest if isinstance(about, Deadline) else day
        fixed = _near(random, max(base, day) if random.random() < 0.8 else day)
        kind = random.choice(_OF_PAPER)
        return Event(kind, day, by=random.choice(PARTIES), sets=fixed, about=about.rule.key)
    if opened and chance < 0.45:
        kind = random.choice(random.choice(opened).rule.met_by)
        return Event(kind, day, by=random.choice(PARTIES), sets=sets)
    if chance < 0.5:
        return Event(random.choice(facts), day, sets=sets)
    moves = case.moves()
    if not moves or chance < 0.52:
        return Event(random.choice(KINDS), day, sets=sets)
    standing = case.standing
    onward = [
        move for move in moves if move.event not in _ENDINGS and move.to is not standing[move.track]
    ]
    offered = onward if onward and chance < 0.9 else moves
    return Event(random.choice(offered).event, day, by=random.choice(PARTIES), sets=sets)


def _near(random: Random, day: date) -> date:
    """Return a day near another, mostly after it."""
    return day + timedelta(days=random.choice((-3, 0, 1, 4, 7, 8, 10, 14, 21, 30, 60)))


def _family(number: str) -> str:
    return "r" if number.split("-")[1].startswith(("R", "U", "A")) else "c"


def walks(seed: int, count: int, length: int = 18) -> Iterator[Case]:
    """Yield cases, the same ones for the same seed."""
    random = Random(seed)  # noqa: S311 - the same cases every time
    for _ in range(count):
        yield walk(random, length)
