"""The JSON Schema of a record type, so that neither can say what the other does not."""

from __future__ import annotations

from types import NoneType
from typing import Any, Literal, get_args, get_origin, get_type_hints, is_typeddict

from nlrbcase.records import IsoDay

_SCHEMA = "https://json-schema.org/draft/2020-12/schema"
_DAY_PATTERN = r"^\d{4}-\d{2}-\d{2}$"


def schema(record: type) -> dict[str, Any]:
    """Return the JSON Schema of a record type: every key required, no other allowed."""
    return {"$schema": _SCHEMA, **_schema_of(record)}


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
    return {"anyOf": [_schema_of(argument) for argument in arguments]}


_PLAIN: dict[Any, dict[str, str]] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    NoneType: {"type": "null"},
    IsoDay: {"type": "string", "pattern": _DAY_PATTERN},
}
