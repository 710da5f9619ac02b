"""One event recorded, against one transition of a state machine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from statemachine import State, StateMachine
from transitions import Machine

from benchmarks.cases import agreed
from benchmarks.measuring import Measured, Row, Work, agree, by_turns
from nlrbcase import Event, Kind, Stage

_TIMES = 1000
_ELECTION = Event(Kind.ELECTION_HELD, date(2021, 3, 1))
_CASE = agreed(25)
_BEFORE, _AFTER = _CASE.stage, _CASE.record(_ELECTION).stage


def _recorded() -> int:
    """Record one event on a case of 25, many times."""
    for _ in range(_TIMES):
        _CASE.record(_ELECTION)
    return _TIMES


def _to_and_fro(there: Callable[[], object], back: Callable[[], object]) -> Work:
    """Return one transition, many times."""

    def work() -> int:
        for _ in range(_TIMES // 2):
            there()
            back()
        return _TIMES

    return work


def _transitions() -> Measured:
    """Compare with a machine that has a state for each of our stages."""
    machine: Any = Machine(states=[stage.value for stage in Stage], initial=_BEFORE.value)
    machine.add_transition("hold", _BEFORE.value, _AFTER.value)
    machine.add_transition("undo", _AFTER.value, _BEFORE.value)
    machine.hold()
    agree("transitions", _AFTER.value, machine.state)
    machine.undo()
    return by_turns(_recorded, _to_and_fro(machine.hold, machine.undo))


class _Election(StateMachine):
    """The same two stages: every state that it has must be reached."""

    before = State(value=_BEFORE.value, initial=True)
    after = State(value=_AFTER.value)
    hold = before.to(after)
    undo = after.to(before)


def _python_statemachine() -> Measured:
    """Compare with a machine that has the same two of our stages."""
    machine: Any = _Election()
    machine.hold()
    agree("python-statemachine", [_AFTER.value], [state.value for state in machine.configuration])
    machine.undo()
    return by_turns(_recorded, _to_and_fro(machine.hold, machine.undo))


def budgets() -> Iterator[Row]:
    """Yield the lines with a budget."""
    yield Row(
        "event recorded / transitions",
        _transitions,
        0.5,
        notes=("State machines: they move one state; they keep no events and no other tracks.",),
    )


def peers() -> Iterator[Row]:
    """Yield the lines without one."""
    yield Row("event recorded / python-statemachine", _python_statemachine)
