"""A case as JSON, against a plain cattrs converter; and its replay."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date

from attrs import frozen
from cattrs import Converter

from benchmarks.cases import agreed
from benchmarks.measuring import Measured, Row, agree, by_turns, seconds
from nlrbcase import Case, Count, Kind, Party, serialize

_TIMES = 50
_CASE = agreed(25)
_TEXT = serialize.dumps(_CASE)
_REPLAY = 2e-6


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


def _converter() -> Converter:
    """Return a converter for them, and nothing more."""
    converter = Converter(detailed_validation=False, omit_if_default=True)
    converter.register_structure_hook(date, lambda text, _: date.fromisoformat(text))
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_structure_hook(Kind, lambda word, _: Kind(word))
    converter.register_structure_hook(Party, lambda word, _: Party(word))
    return converter


def _replayed() -> int:
    """Replay a case, many times."""
    events = _CASE.events
    for _ in range(_TIMES):
        Case("10-RC-269250", events=events)
    return _TIMES


def _as_json() -> Measured:
    """Compare parsing and writing a case, without the replay, with a plain converter."""
    converter = _converter()

    def plain() -> str:
        case = converter.structure(json.loads(_TEXT), PlainCase)
        return json.dumps(converter.unstructure(case), ensure_ascii=False, indent=2)

    def ours() -> int:
        for _ in range(_TIMES):
            serialize.dumps(serialize.loads(_TEXT))
        return _TIMES

    def theirs() -> int:
        for _ in range(_TIMES):
            plain()
        return _TIMES

    agree("cattrs", serialize.dumps(serialize.loads(_TEXT)).strip(), plain())
    both, replay = by_turns(ours, theirs), by_turns(_replayed, _replayed)
    return Measured(both.ours - replay.ours, both.peer)


def _replay() -> Measured:
    """Compare the replay of an event with its budget."""

    def work() -> int:
        return _replayed() * len(_CASE.events)

    seconds(work)
    return Measured(by_turns(work, work).ours, _REPLAY)


def budgets() -> Iterator[Row]:
    """Yield the lines with a budget."""
    yield Row("case as JSON, without replay / plain cattrs", _as_json, 1.5)
    yield Row("replay of an event / 2 microseconds", _replay, 1.0)
