"""JSON Schemas made from the types, so that neither can say what the other does not."""

from __future__ import annotations

import inspect
import re
from datetime import date
from enum import Enum
from types import NoneType
from typing import Any, Literal, get_args, get_origin, get_type_hints, is_typeddict

import attrs

from nlrbcase.ballots import Count
from nlrbcase.events import Entry, Event
from nlrbcase.numbers import CaseNumber
from nlrbcase.objected import Objection
from nlrbcase.records import IsoDay

_SCHEMA = "https://json-schema.org/draft/2020-12/schema"
_DAY_PATTERN = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
_CLASSES = {Event: "event", Count: "count", Objection: "objection", Entry: "entry"}
_ATTRIBUTE = re.compile(r"^ {4}(\w+): (.*(?:\n {8}.*)*)", re.MULTILINE)


def schema(record: type) -> dict[str, Any]:
    """Return the JSON Schema of a record type: every key required, no other allowed."""
    return {"$schema": _SCHEMA, **_schema_of(record)}


def case_file_schema() -> dict[str, Any]:
    """Return the JSON Schema of a case file.

    It tells keys, types, kinds, parties and the form of a day.  That a day is in the calendar, that
    a number is one of a case and that the events can have happened, only loading can tell.
    """
    # It loads cattrs, which no other schema needs.
    from nlrbcase.case_file import CaseFile

    return {
        "$schema": _SCHEMA,
        **_class_schema(CaseFile),
        "$defs": {name: _class_schema(cls) for cls, name in _CLASSES.items()},
    }


def _class_schema(cls: type) -> dict[str, Any]:
    """Return the schema of a class: its keys without a default are required, no other allowed."""
    text = inspect.getdoc(cls) or ""
    said = {name: " ".join(words.split()) for name, words in _ATTRIBUTE.findall(text)}
    hints = get_type_hints(cls, localns={"Count": Count, "Objection": Objection})
    fields = attrs.fields(cls)
    return {
        "type": "object",
        "description": text.split("\n\n", maxsplit=1)[0].replace("\n", " "),
        "properties": {
            field.name: {
                **_value_schema(hints[field.name]),
                **(_FROM_ONE if (cls, field.name) == (Objection, "number") else {}),
                "description": said[field.name],
            }
            for field in fields
        },
        "required": [field.name for field in fields if field.default is attrs.NOTHING],
        "additionalProperties": False,
    }


def _value_schema(kind: Any) -> dict[str, Any]:
    """Return the schema of a value in a case file."""
    if kind in _CLASSES:
        return {"$ref": f"#/$defs/{_CLASSES[kind]}"}
    if kind in _VALUES:
        return dict(_VALUES[kind])
    if isinstance(kind, type) and issubclass(kind, Enum):
        return {"type": "string", "enum": [member.value for member in kind]}
    arguments = get_args(kind)
    if get_origin(kind) is Literal:
        return {"const": arguments[0]}
    if get_origin(kind) is tuple:
        return {"type": "array", "items": _value_schema(arguments[0])}
    return {"anyOf": [_value_schema(argument) for argument in arguments]}


def _schema_of(kind: Any) -> dict[str, Any]:
    """Return the schema of a type."""
    if is_typeddict(kind):
        hints = get_type_hints(kind, include_extras=True)
        return {
            "type": "object",
            "description": (kind.__doc__ or "").strip(),
            "properties": {name: _schema_of(hint) for name, hint in hints.items()},
            "required": list(hints),
            "additionalProperties": False,
        }
    if kind in _PLAIN:
        return dict(_PLAIN[kind])
    arguments = get_args(kind)
    if get_origin(kind) is Literal:
        return {"const": arguments[0]}
    if get_origin(kind) is list:
        return {"type": "array", "items": _schema_of(arguments[0])}
    if get_origin(kind) is dict:
        return {"type": "object", "additionalProperties": _schema_of(arguments[1])}
    return {"anyOf": [_schema_of(argument) for argument in arguments]}


_DAY = {"type": "string", "pattern": _DAY_PATTERN}

_PLAIN: dict[Any, dict[str, str]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    NoneType: {"type": "null"},
    IsoDay: _DAY,
}

_BALLOTS = {"type": "integer", "minimum": 0}
_FROM_ONE = {"minimum": 1}

_VALUES: dict[Any, dict[str, Any]] = {
    str: {"type": "string"},
    int: _BALLOTS,
    NoneType: {"type": "null"},
    date: {**_DAY, "format": "date"},
    CaseNumber: {"type": "string", "examples": ["10-RC-269250"]},
    tuple[tuple[str, int], ...]: {
        "type": "object",
        "propertyNames": {"pattern": r"\S"},
        "additionalProperties": _BALLOTS,
    },
}
