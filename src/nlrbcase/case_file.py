"""What a case file holds, between plain data and typed values: the one module with cattrs."""

from __future__ import annotations

import json
import operator
import sys
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache, partial
from typing import Any, Literal, TypeVar

import attrs
from attrs import frozen
from cattrs import BaseValidationError, Converter, ForbiddenExtraKeysError
from cattrs.errors import AttributeValidationNote, IterableValidationNote
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from nlrbcase.ballots import Count
from nlrbcase.errors import NotACaseFile, Problem, shown
from nlrbcase.events import Entry, Event, Kind, Party
from nlrbcase.json_text import dotted
from nlrbcase.near import did_you_mean
from nlrbcase.numbers import CaseNumber
from nlrbcase.objected import Objection, Ruling

FORMAT: Literal[1] = 1
"""The number of the format; it changes when an old reader could misread a new file."""

_T = TypeVar("_T")
_W = TypeVar("_W", Kind, Party, Ruling)
_VOTES = tuple[tuple[str, int], ...]
_TEXTS = tuple[str, ...]


@frozen
class CaseFile:
    """What a case file holds: what happened, and nothing that is derived from it.

    Attributes:
        format: The number of the format.
        number: The case's number.
        events: What happened; the order does not matter, and is by day once nlrbcase wrote it.
        unit: The unit, where the case has several.
        name: What the case is called, for people.
        note: What else to know, such as events whose day is not known.
    """

    format: Literal[1]
    number: CaseNumber
    events: tuple[Event, ...]
    unit: str = ""
    name: str = ""
    note: str = ""


class _SeveralError(ValueError):
    """Several things are wrong with one value."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        super().__init__(problems)


def structured(data: object) -> CaseFile:
    """Return what a case file holds, of plain data.

    Raises:
        NotACaseFile: With every problem, each with its path.
    """
    try:
        return _converter(detailed=False).structure(data, CaseFile)
    except Exception:  # noqa: BLE001 - whatever it is, the detailed converter says what and where
        return _in_detail(data, CaseFile)


def unstructured(file: CaseFile) -> dict[str, Any]:
    """Return what a case file holds as plain data, the defaults left out and the events last."""
    record: dict[str, Any] = _converter(detailed=False).unstructure(file)
    events = record.pop("events")
    return {**record, "events": events}


def structured_event(data: object) -> Event:
    """Return an event, of plain data.

    Raises:
        NotACaseFile: With every problem, each with its path.
    """
    try:
        return _converter(detailed=False).structure(data, Event)
    except Exception:  # noqa: BLE001 - as for a whole file
        return _in_detail(data, Event)


def unstructured_event(event: Event) -> dict[str, Any]:
    """Return an event as plain data, the defaults left out."""
    record: dict[str, Any] = _converter(detailed=False).unstructure(event)
    return record


def whole_text(value: str) -> bool:
    """Return whether a text can be kept in a file: one with half a character cannot."""
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _in_detail(data: object, of: type[_T]) -> _T:
    """Structure data again, so that every problem is found.

    Raises:
        NotACaseFile: With every problem.
    """
    try:
        return _converter(detailed=True).structure(data, of)
    except Exception as error:  # noqa: BLE001 - what a reader meets in a strange file is not known
        raise NotACaseFile(tuple(_problems(error, ""))) from None


def _problems(error: BaseException, path: str) -> Iterator[Problem]:
    """Yield what is wrong, each with its path."""
    if isinstance(error, BaseValidationError):
        for inner in error.exceptions:
            yield from _problems(inner, path + _step(inner, path))
    elif isinstance(error, ForbiddenExtraKeysError):
        known = _names(error.cl)
        for key in sorted(error.extra_fields):
            hint = did_you_mean(key, known) or f"; there are {', '.join(known)}"
            yield Problem(dotted(path, key), f"there is no such key{hint}")
    elif isinstance(error, KeyError) and error.args:
        yield Problem(dotted(path, str(error.args[0])), "the key is missing")
    elif isinstance(error, _SeveralError):
        for problem in error.problems:
            yield Problem(f"{path}{problem.path}", problem.said)
    else:
        yield Problem(path, str(error))


def _step(error: BaseException, path: str) -> str:
    """Return the step that an inner error adds to a path."""
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, IterableValidationNote):
            return f"[{note.index}]"
        if isinstance(note, AttributeValidationNote) and not isinstance(error, KeyError):
            return f".{note.name}" if path else note.name
    return ""


def _names(cls: type) -> list[str]:
    """Return the keys that an object may have."""
    return [attribute.name for attribute in attrs.fields(cls)]


def _needed(cls: type) -> list[str]:
    """Return the keys that an object must have."""
    return [each.name for each in attrs.fields(cls) if each.default is attrs.NOTHING]


@cache
def _converter(*, detailed: bool) -> Converter:
    """Return the converter: strict about types, keys and days."""
    converter = Converter(detailed_validation=detailed, forbid_extra_keys=True)
    attrs.resolve_types(Event, localns={"Count": Count, "Objection": Objection})
    converter.register_structure_hook(str, _text)
    converter.register_structure_hook(int, _ballots)
    converter.register_structure_hook(CaseNumber, _number)
    converter.register_unstructure_hook(CaseNumber, str)
    converter.register_structure_hook(date, _day)
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_structure_hook(Kind, _word(Kind, "kind of event"))
    converter.register_structure_hook(Party, _word(Party, "party"))
    converter.register_structure_hook(Ruling, _word(Ruling, "ruling"))
    for kind, hook in ((Literal[1], _format), (_VOTES, _votes), (_TEXTS, _texts)):
        converter.register_structure_hook_func(partial(operator.eq, kind), hook)
    converter.register_unstructure_hook_func(partial(operator.eq, _VOTES), dict)
    for cls, lists in _IN_ORDER:
        for of, said in lists.items():
            take = _list_of(converter.get_structure_hook(of), said)
            converter.register_structure_hook_func(partial(operator.eq, of), take)
        _register(converter, cls, detailed=detailed)
    return converter


def _register(converter: Converter, cls: type, *, detailed: bool) -> None:
    """Teach the converter a class: every key known, defaults left out."""
    own = _OWN_HOOKS if cls is Objection else {}
    hooks: dict[str, Any] = {name: override(struct_hook=hook) for name, hook in own.items()}
    take: Callable[[Any, Any], Any] = make_dict_structure_fn(
        cls,
        converter,
        _cattrs_forbid_extra_keys=True,
        _cattrs_detailed_validation=detailed,
        **hooks,
    )
    converter.register_structure_hook(cls, _object_of(cls, take))
    give: Callable[[Any], dict[str, Any]] = make_dict_unstructure_fn(
        cls, converter, _cattrs_omit_if_default=True
    )
    converter.register_unstructure_hook(cls, give)


def _said(value: object) -> str:
    """Return a value as a file writes it, cut if it is very long."""
    if value is None or isinstance(value, bool | float):
        return json.dumps(value)
    return shown(value)


def _text(value: object, _: object) -> str:
    """Return a text that a file can hold."""
    if not isinstance(value, str):
        message = f"{_said(value)} is no text"
        raise TypeError(message)
    _check_text(value)
    return value


def _number(value: object, _: object) -> CaseNumber:
    """Return the number of a case."""
    return CaseNumber(_text(value, None))


def _ballots(value: object, _: object) -> int:
    """Return a number of ballots: a whole one, and neither true nor false."""
    if type(value) is not int or not 0 <= value <= sys.maxsize:
        message = f"{_said(value)} is no number of ballots; give a whole number"
        raise ValueError(message)
    return value


def _place(value: object, _: object) -> int:
    """Return the number of an objection in its paper."""
    if type(value) is not int or not 1 <= value <= sys.maxsize:
        message = f"{_said(value)} is no number of an objection; give 1 or more"
        raise ValueError(message)
    return value


def _ground(value: object, _: object) -> str:
    """Return the key of a ground for objections; empty if none is named."""
    key = _text(value, None)
    # Loaded only where there are objections.
    from nlrbcase.precedent import ground

    return ground(key).key if key else key


_OWN_HOOKS: dict[str, Callable[[object, object], object]] = {"number": _place, "ground": _ground}


def _format(value: object, _: object) -> int:
    """Return the number of a format that can be read."""
    if type(value) is not int or value != FORMAT:
        message = f"{_said(value)} is no format that can be read here; this reads {FORMAT}"
        raise ValueError(message)
    return value


def _check_text(value: str) -> None:
    """Refuse a text that no file can hold."""
    if not (value.isascii() or whole_text(value)):
        message = f"{shown(value)} holds half a character, which no file can keep"
        raise ValueError(message)


def _day(value: object, _: object) -> date:
    """Return the day that a text writes as 2021-04-09."""
    try:
        found = date.fromisoformat(value)  # type: ignore[arg-type]  # the wrong type is refused
    except (TypeError, ValueError):
        found = None
    if found is None or found.isoformat() != value:
        message = f"{_said(value)} is no day; write year, month and day as 2021-04-09"
        raise ValueError(message)
    return found


def _word(words: type[_W], said: str) -> Callable[[object, object], _W]:
    """Return a hook that takes the words of an enum."""
    known = {member.value: member for member in words}

    def take(value: object, _: object) -> _W:
        found = known.get(value) if isinstance(value, str) else None
        if found is None:
            hint = did_you_mean(value, known) if isinstance(value, str) else "; give a text"
            message = f"{_said(value)} is no {said}{hint}"
            raise ValueError(message)
        return found

    return take


def _votes(value: object, _: object) -> tuple[tuple[str, int], ...]:
    """Return the votes for each choice."""
    if not isinstance(value, dict):
        message = f"{_said(value)} is no object of ballots by name"
        raise TypeError(message)
    problems = [
        Problem(_choice(choice), said)
        for choice, ballots in value.items()
        if (said := _why_not(_name, choice) or _why_not(_ballots, ballots))
    ]
    if problems:
        raise _SeveralError(problems)
    return tuple(value.items())


def _name(value: object, _: object) -> str:
    """Return the name of a choice."""
    name = _text(value, None)
    if not name.strip():
        message = f"{shown(name)} is no name of a choice"
        raise ValueError(message)
    return name


def _choice(name: str) -> str:
    """Return the step that the name of a choice adds to a path."""
    step = dotted("", name)
    return step if step.startswith("[") else f".{step}"


def _texts(value: object, _: object) -> tuple[str, ...]:
    """Return a list of texts."""
    if not isinstance(value, list):
        message = f"{_said(value)} is no list of texts"
        raise TypeError(message)
    problems = [
        Problem(f"[{place}]", said)
        for place, text in enumerate(value)
        if (said := _why_not(_text, text))
    ]
    if problems:
        raise _SeveralError(problems)
    return tuple(value)


def _why_not(hook: Callable[[object, object], object], value: object) -> str:
    """Return why a hook does not take a value; empty if it does."""
    try:
        hook(value, None)
    except (TypeError, ValueError) as error:
        return str(error)
    return ""


def _list_of(
    structured: Callable[[Any, Any], tuple[Any, ...]], said: str
) -> Callable[[object, object], tuple[Any, ...]]:
    """Return a hook that takes lists of JSON alone."""

    def take(value: object, kind: object) -> tuple[Any, ...]:
        if not isinstance(value, list):
            message = f"{_said(value)} is no list of {said}"
            raise TypeError(message)
        return structured(value, kind)

    return take


def _object_of(
    cls: type[_T], structured: Callable[[Any, Any], _T]
) -> Callable[[object, object], _T]:
    """Return a hook that takes objects of JSON alone."""

    def take(value: object, kind: object) -> _T:
        if not isinstance(value, dict):
            message = f"{_said(value)} is no object; it needs {', '.join(_needed(cls))}"
            raise TypeError(message)
        return structured(value, kind)

    return take


_IN_ORDER: tuple[tuple[type, dict[Any, str]], ...] = (
    (Entry, {}),
    (Count, {}),
    (Objection, {tuple[CaseNumber, ...]: "case numbers"}),
    (Event, {tuple[Objection, ...]: "objections"}),
    (CaseFile, {tuple[Event, ...]: "events"}),
)
"""The classes, each after those that it holds, with the lists in it."""
