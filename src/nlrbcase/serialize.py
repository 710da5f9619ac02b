"""Case files: JSON with what happened, and nothing that is derived from it.

    {
      "format": 1,
      "number": "10-RC-269250",
      "events": [
        {"kind": "petition-filed", "on": "2020-11-20", "by": "labor-organization"}
      ]
    }

Loading replays the events and so validates them.  What `dumps` wrote loads and is written again
to the same bytes; a file written by hand becomes canonical once.
"""

from __future__ import annotations

import json
import operator
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache, partial
from pathlib import Path
from typing import Any, Literal, TypeVar

import attrs
from attrs import frozen
from cattrs import BaseValidationError, Converter, ForbiddenExtraKeysError
from cattrs.errors import AttributeValidationNote, IterableValidationNote
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn

from nlrbcase.atomic import write_atomically
from nlrbcase.ballots import Count
from nlrbcase.case import Case
from nlrbcase.errors import (
    NotACaseFile,
    NotACaseNumber,
    NothingToCorrect,
    OutOfOrder,
    Problem,
    shown,
)
from nlrbcase.events import Entry, Event, Kind, Party

FORMAT: Literal[1] = 1
"""The number of the format; it changes when an old reader could misread a new file."""

_T = TypeVar("_T")
_VOTES = tuple[tuple[str, int], ...]
_TEXTS = tuple[str, ...]


@frozen
class _File:
    """What a case file holds."""

    format: Literal[1]
    number: str
    events: tuple[Event, ...]
    unit: str = ""
    name: str = ""
    note: str = ""


def loads(text: str) -> Case:
    """Return the case that a JSON text holds.

    Raises:
        NotACaseFile: The text is no JSON, a key is missing, unknown or given twice, a value is of
            a wrong type or no day, kind or party, or an event is out of order.  Every problem of
            the text is told, each with its path.
    """
    try:
        data = json.loads(text, object_pairs_hook=_object, parse_constant=_no_number)
    except _TwiceError as error:
        raise NotACaseFile((Problem("", f"the key {shown(str(error))} is given twice"),)) from None
    except RecursionError:
        raise NotACaseFile((Problem("", "it is nested too deeply to be a case"),)) from None
    except ValueError as error:
        raise NotACaseFile((Problem("", f"it is no JSON: {error}"),)) from None
    return structure(data)


def dumps(case: Case) -> str:
    """Return a case as JSON text, in its one canonical form."""
    return json.dumps(unstructure(case), ensure_ascii=False, indent=2) + "\n"


def structure(data: object) -> Case:
    """Return the case that plain data, as from JSON, holds.

    Raises:
        NotACaseFile: As for `loads`.
    """
    try:
        file = _converter(detailed=False).structure(data, _File)
    except Exception:  # noqa: BLE001 - whatever it is, the detailed converter says what and where
        file = _in_detail(data)
    return _case(file)


def unstructure(case: Case) -> dict[str, Any]:
    """Return a case as plain data, ready for JSON: defaults are left out."""
    file = _File(FORMAT, str(case.number), case.events, case.unit, case.name, case.note)
    record: dict[str, Any] = _converter(detailed=False).unstructure(file)
    events = record.pop("events")
    return {**record, "events": events}


def load(path: str | Path) -> Case:
    """Return the case that a file holds.

    Raises:
        NotACaseFile: As for `loads`, with the file's name; or the file is no UTF-8 text.
        OSError: The file cannot be read.
    """
    return parse(Path(path).read_bytes(), str(path))


def parse(found: bytes, name: str) -> Case:
    """Return the case that the bytes of a file hold.

    Raises:
        NotACaseFile: As for `load`.
    """
    try:
        return loads(found.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        problem = Problem("", f"it is no UTF-8 text: {error.reason} at byte {error.start}")
        raise NotACaseFile((problem,), name) from None
    except NotACaseFile as error:
        raise NotACaseFile(error.problems, name) from error.__cause__


def save(case: Case, path: str | Path) -> None:
    """Write a case to a file, whole or not at all: a crash leaves the old file or the new.

    Raises:
        OSError: The file cannot be written.
    """
    write_atomically(Path(path), dumps(case).encode("utf-8"))


class _TwiceError(ValueError):
    """A key is given twice in one object."""


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return an object of JSON, no key of which is given twice."""
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        raise _TwiceError(next(key for key in keys if keys.count(key) > 1))
    return found


def _no_number(text: str) -> None:
    """Refuse what Python takes for a number and JSON does not."""
    message = f"{text} is no JSON number"
    raise ValueError(message)


def _case(file: _File) -> Case:
    """Return the case that a file's content makes, or say which event is wrong."""
    try:
        return Case(file.number, file.unit, file.events, file.name, file.note)
    except NotACaseNumber as error:
        raise NotACaseFile((Problem("number", str(error)),)) from error
    except (OutOfOrder, NothingToCorrect) as error:
        place = next(at for at, event in enumerate(file.events) if event is error.event)
        raise NotACaseFile((Problem(f"events[{place}]", str(error)),)) from error


def _in_detail(data: object) -> _File:
    """Structure data again, so that every problem is found.

    Raises:
        NotACaseFile: With every problem.
    """
    try:
        return _converter(detailed=True).structure(data, _File)
    except Exception as error:  # noqa: BLE001 - what a reader meets in a strange file is not known
        raise NotACaseFile(tuple(_problems(error, ""))) from None


def _problems(error: BaseException, path: str) -> Iterator[Problem]:
    """Yield what is wrong, each with its path."""
    if isinstance(error, BaseValidationError):
        for inner in error.exceptions:
            yield from _problems(inner, path + _step(inner, path))
    elif isinstance(error, ForbiddenExtraKeysError):
        known = ", ".join(_names(error.cl))
        for key in sorted(error.extra_fields):
            yield Problem(_dotted(path, key), f"no such key; there are {known}")
    elif isinstance(error, KeyError) and error.args:
        yield Problem(_dotted(path, str(error.args[0])), "the key is missing")
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


def _dotted(path: str, key: str) -> str:
    """Return the path of a key in an object."""
    return f"{path}.{key}" if path else key


def _names(cls: type) -> list[str]:
    """Return the keys that an object may have."""
    return [attribute.name for attribute in attrs.fields(cls)]


@cache
def _converter(*, detailed: bool) -> Converter:
    """Return the converter: strict about types, keys and days."""
    converter = Converter(detailed_validation=detailed, forbid_extra_keys=True)
    attrs.resolve_types(Event, localns={"Count": Count})
    converter.register_structure_hook(str, _text)
    converter.register_structure_hook(int, _number)
    converter.register_structure_hook(date, _day)
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_structure_hook(Kind, _word(Kind, "kind of event"))
    converter.register_structure_hook(Party, _word(Party, "party"))
    for kind, hook in ((Literal[1], _format), (_VOTES, _votes), (_TEXTS, _texts)):
        converter.register_structure_hook_func(partial(operator.eq, kind), hook)
    converter.register_unstructure_hook_func(partial(operator.eq, _VOTES), dict)
    for cls in (Entry, Count, Event, _File):
        structured = make_dict_structure_fn(
            cls,
            converter,
            _cattrs_forbid_extra_keys=True,
            _cattrs_detailed_validation=detailed,
        )
        converter.register_structure_hook(cls, _object_of(cls, structured))
        unstructured = make_dict_unstructure_fn(cls, converter, _cattrs_omit_if_default=True)
        converter.register_unstructure_hook(cls, unstructured)
    return converter


def _text(value: object, _: object) -> str:
    """Return a text that a file can hold."""
    if not isinstance(value, str):
        message = f"{shown(value)} is no text"
        raise TypeError(message)
    _check_text(value)
    return value


def _number(value: object, _: object) -> int:
    """Return a whole number; true and false are none."""
    if type(value) is not int:
        message = f"{shown(value)} is no whole number"
        raise TypeError(message)
    return value


def _format(value: object, _: object) -> int:
    """Return the number of a format that can be read."""
    if type(value) is not int or value != FORMAT:
        message = f"{shown(value)} is no format that can be read here; this reads {FORMAT}"
        raise ValueError(message)
    return value


def _check_text(value: str) -> None:
    """Refuse a text that no file can hold."""
    if value.isascii():
        return
    try:
        value.encode("utf-8")
    except UnicodeEncodeError as error:
        message = f"{shown(value)} holds half a character at place {error.start}"
        raise ValueError(message) from None


def _day(value: object, _: object) -> date:
    """Return the day that a text writes as 2021-04-09."""
    try:
        found = date.fromisoformat(value)  # type: ignore[arg-type]  # the wrong type is refused
    except (TypeError, ValueError):
        found = None
    if found is None or found.isoformat() != value:
        message = f"{shown(value)} is no day; write year, month and day as 2021-04-09"
        raise ValueError(message)
    return found


def _word(words: type[Kind | Party], said: str) -> Callable[[object, object], Kind | Party]:
    """Return a hook that takes the words of an enum."""
    known = {member.value: member for member in words}

    def take(value: object, _: object) -> Kind | Party:
        found = known.get(value) if isinstance(value, str) else None
        if found is None:
            message = f"{shown(value)} is no {said}{_near(value, list(known))}"
            raise ValueError(message)
        return found

    return take


def _near(value: object, known: list[str]) -> str:
    """Return which words look like a wrong one, for a message."""
    # Loaded only for a wrong word.
    from difflib import get_close_matches

    if not isinstance(value, str):
        return "; give a text"
    close = get_close_matches(value.lower(), known, n=3, cutoff=0.6)
    return f"; did you mean {' or '.join(close)}?" if close else ""


def _votes(value: object, _: object) -> tuple[tuple[str, int], ...]:
    """Return the votes for each choice."""
    if not isinstance(value, dict):
        message = f"{shown(value)} is no object of votes by choice"
        raise TypeError(message)
    for choice, ballots in value.items():
        if type(ballots) is not int:
            message = f"{shown(choice)}: {shown(ballots)} is no whole number"
            raise TypeError(message)
        _check_text(choice)
    return tuple(value.items())


def _texts(value: object, _: object) -> tuple[str, ...]:
    """Return a list of texts."""
    if not isinstance(value, list) or not all(type(text) is str for text in value):
        message = f"{shown(value)} is no list of texts"
        raise TypeError(message)
    for text in value:
        _check_text(text)
    return tuple(value)


def _object_of(
    cls: type[_T], structured: Callable[[Any, Any], _T]
) -> Callable[[object, object], _T]:
    """Return a hook that takes objects of JSON alone."""

    def take(value: object, kind: object) -> _T:
        if not isinstance(value, dict):
            message = f"{shown(value)} is no object; it needs {', '.join(_names(cls))}"
            raise TypeError(message)
        return structured(value, kind)

    return take
