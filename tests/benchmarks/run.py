"""Print the budgets of the project as ratios against a peer, measured in one run.

Each figure is the median of interleaved runs: ours, the peer's, ours, the peer's.  Imports are
timed as whole processes in CPU time, net of an interpreter that imports nothing.

    python -m pip install -e '.[bench]'
    python tests/benchmarks/run.py
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import lexdays
import numpy as np
from attrs import evolve, frozen
from cattrs import Converter
from transitions import Machine

from nlrbcase import (
    Allegation,
    Case,
    Charge,
    Count,
    Docket,
    ElectionFacts,
    Event,
    Kind,
    Party,
    Stage,
    business_day_after,
    closed,
    deadline,
    judge,
    serialize,
)

_ROUNDS = 15
_STARTS = [date(2021, 1, 1) + timedelta(days=days) for days in range(0, 1400, 7)]
_PETITION = date(2020, 11, 20)
_CASES = 3_000
_A_WHILE = timedelta(days=150)
_ELECTION = ElectionFacts(
    petition_filed=_PETITION, polls_open=date(2025, 2, 10), polls_close=date(2025, 2, 15)
)

_IMPORT = "import nlrbcase"
_FIRST_DEADLINE = (
    "from datetime import date; from nlrbcase import deadline; "
    "deadline('objections', date(2021, 4, 9), law_as_of=date(2020, 11, 20)).due"
)


def process_seconds(program: str) -> float:
    """Return the CPU seconds of a fresh interpreter that runs a program."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-I", "-c", program], check=True, env=os.environ)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime) - (before.ru_utime + before.ru_stime)


def import_ratio(program: str) -> tuple[float, float, float]:
    """Return the ratio to `import attrs`, and both in milliseconds, net of the interpreter."""
    bare, peer, ours = [], [], []
    for _ in range(_ROUNDS):
        bare.append(process_seconds("pass"))
        peer.append(process_seconds("import attrs"))
        ours.append(process_seconds(program))
    base = median(bare)
    mine, theirs = median(ours) - base, median(peer) - base
    return mine / theirs, mine * 1e3, theirs * 1e3


def call_ratio(ours: Callable[[], int], peer: Callable[[], int]) -> tuple[float, float, float]:
    """Return the ratio of the time a call, and both in microseconds; each returns its calls."""
    mine: list[float] = []
    theirs: list[float] = []
    for _ in range(_ROUNDS):
        for function, found in ((ours, mine), (peer, theirs)):
            start = time.process_time()
            calls = function()
            found.append((time.process_time() - start) / calls)
    return median(mine) / median(theirs), median(mine) * 1e6, median(theirs) * 1e6


def nth_business_day() -> int:
    """Count 5 to 250 business days from many days."""
    calls = 0
    for n in (5, 10, 28, 60, 250):
        for start in _STARTS:
            business_day_after(start, n)
            calls += 1
    return calls


def numpy_business_day() -> Callable[[], int]:
    """Return the same count by numpy, its calendar ready."""
    holidays = [
        day
        for day in (date(2020, 12, 1) + timedelta(days=days) for days in range(2500))
        if (found := closed(day)) and day.weekday() < 5 and found.question is None
    ]
    calendar = np.busdaycalendar(holidays=np.array(holidays, dtype="datetime64[D]"))
    starts = [np.datetime64(start) for start in _STARTS]

    def count() -> int:
        calls = 0
        for n in (5, 10, 28, 60, 250):
            for start in starts:
                np.busday_offset(start, n, roll="backward", busdaycal=calendar)
                calls += 1
        return calls

    return count


def explained() -> int:
    """Compute deadlines with their steps, from many days."""
    for start in _STARTS:
        found = deadline("objections", start, law_as_of=_PETITION)
        assert found.steps[-1].day == found.due
    return len(_STARTS)


def lexdays_explained() -> int:
    """Compute as many with lexdays, each with its trace."""
    for start in _STARTS[::10]:
        found = lexdays.compute("us/frcp", start.isoformat(), "P7D")
        assert found.trace
    return len(_STARTS[::10])


def allegations_judged() -> int:
    """Judge an allegation, filed and served, for each of many days of conduct."""
    for start in _STARTS:
        charge = Charge(
            start + _A_WHILE, start + _A_WHILE, allegations=Allegation("8(a)(3)", start)
        )
        charge.six_months[0].status()
    return len(_STARTS)


def objections_judged() -> int:
    """Judge a captive-audience meeting on each of many days."""
    for start in _STARTS:
        judge("captive-audience-meeting", start, _ELECTION)
    return len(_STARTS)


def case_of(events: int) -> Case:
    """Return a case in which as many things happened, one a day."""
    first = Event(Kind.PETITION_FILED, _PETITION, by=Party.LABOR_ORGANIZATION)
    more = [
        Event(Kind.PETITION_AMENDED, _PETITION + timedelta(days=day), note="amended")
        for day in range(1, events - 1)
    ]
    last = Event(
        Kind.AGREEMENT_APPROVED,
        _PETITION + timedelta(days=events),
        sets=_PETITION + timedelta(days=events + 40),
    )
    return Case("10-RC-269250", events=[first, *more, last])


def recorded() -> int:
    """Record one event on a case of 25, many times."""
    case = case_of(25)
    event = Event(Kind.ELECTION_HELD, date(2021, 3, 1))
    for _ in range(2000):
        case.record(event)
    return 2000


def transitioned() -> Callable[[], int]:
    """Return one transition of a machine of ours size, many times."""
    machine = Machine(states=[stage.value for stage in Stage], initial="petition-pending")
    machine.add_transition("agree", "petition-pending", "election-ordered")
    machine.add_transition("withdraw", "election-ordered", "petition-pending")

    def take() -> int:
        for _ in range(1000):
            machine.agree()
            machine.withdraw()
        return 2000

    return take


@frozen
class PlainEvent:
    """An event, for a converter that asks nothing of it."""

    kind: Kind
    on: date
    by: Party | None = None
    sets: date | None = None
    about: str | None = None
    count: Count | None = None
    allegations: tuple[str, ...] = ()
    corrects: str | None = None
    note: str = ""
    irregular: str = ""


@frozen
class PlainCase:
    """A case, for a converter that asks nothing of it."""

    format: int
    number: str
    events: tuple[PlainEvent, ...]
    unit: str = ""
    name: str = ""
    note: str = ""


def plain_json() -> Callable[[], int]:
    """Return parsing and writing of the same case by a plain converter."""
    converter = Converter(detailed_validation=False, omit_if_default=True)
    converter.register_structure_hook(date, lambda text, _: date.fromisoformat(text))
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_structure_hook(Kind, lambda word, _: Kind(word))
    converter.register_structure_hook(Party, lambda word, _: Party(word))
    data = converter.unstructure(
        converter.structure(json.loads(serialize.dumps(case_of(25))), PlainCase)
    )
    text = json.dumps(data, indent=2)

    def both() -> int:
        for _ in range(50):
            case = converter.structure(json.loads(text), PlainCase)
            json.dumps(converter.unstructure(case), ensure_ascii=False, indent=2)
        return 50

    return both


def json_ratio() -> tuple[float, float, float]:
    """Return the ratio of parsing and writing a case to a plain converter, without the replay."""
    case = case_of(25)
    text = serialize.dumps(case)

    def whole() -> int:
        for _ in range(50):
            serialize.dumps(serialize.loads(text))
        return 50

    def replayed() -> int:
        for _ in range(50):
            Case("10-RC-269250", events=case.events)
        return 50

    peer = plain_json()
    _, ours, plain = call_ratio(whole, peer)
    _, replay, _ = call_ratio(replayed, peer)
    return (ours - replay) / plain, ours - replay, plain


def replay_ratio() -> tuple[float, float, float]:
    """Return the time of the replay of one event to 2 microseconds, its budget."""
    events = case_of(25).events

    def replayed() -> int:
        for _ in range(200):
            Case("10-RC-269250", events=events)
        return 200 * len(events)

    _, ours, _ = call_ratio(replayed, replayed)
    return ours / 2, ours, 2.0


def docket_ratio() -> tuple[float, float, float]:
    """Return the ratio of asking a docket what is due to asking as many cases, a case."""
    today, one = _PETITION + timedelta(days=30), case_of(25)
    with TemporaryDirectory() as folder, Docket.create(Path(folder) / "docket.db") as docket:
        docket.add(*(evolve(one, number=f"10-RC-{n:06}") for n in range(1, _CASES + 1)))
        # The first answer computes and keeps what the later ones read.
        assert len(docket.due(today)) == _CASES * len(one.due(today))

        def of_docket() -> int:
            docket.due(today)
            return _CASES

        def of_cases() -> int:
            for _ in range(100):
                one.due(today)
            return 100

        return call_ratio(of_docket, of_cases)


def main() -> None:
    """Print the table."""
    rows = [
        ("import nlrbcase / import attrs", 1.5, import_ratio(_IMPORT), "ms"),
        ("import and first deadline / import attrs", 2.3, import_ratio(_FIRST_DEADLINE), "ms"),
        (
            "n-th business day / numpy busday_offset",
            0.25,
            call_ratio(nth_business_day, numpy_business_day()),
            "us",
        ),
        (
            "explained deadline / lexdays compute",
            1 / 40,
            call_ratio(explained, lexdays_explained),
            "us",
        ),
        (
            "allegation judged / lexdays compute",
            1 / 3,
            call_ratio(allegations_judged, lexdays_explained),
            "us",
        ),
        (
            "objection judged / lexdays compute",
            1 / 4,
            call_ratio(objections_judged, lexdays_explained),
            "us",
        ),
        ("event recorded / transitions", 0.5, call_ratio(recorded, transitioned()), "us"),
        ("case as JSON / plain cattrs", 1.5, json_ratio(), "us"),
        ("replay of an event / 2 microseconds", 1.0, replay_ratio(), "us"),
        ("due in a docket / due in a case", 1 / 12, docket_ratio(), "us"),
    ]
    print(f"{'what':<42} {'ratio':>7} {'budget':>7}  {'ours':>9}  {'peer':>9}")
    for what, budget, (ratio, ours, peer), unit in rows:
        met = "met" if ratio <= budget else "MISSED"
        figures = f"{ours:>6.2f} {unit}  {peer:>6.1f} {unit}"
        print(f"{what:<42} {ratio:>7.3f} {budget:>7.3f}  {figures}  {met}")


if __name__ == "__main__":
    main()
