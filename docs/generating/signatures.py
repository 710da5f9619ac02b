"""How a function or a class is called, as its source writes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import Enum
from inspect import Parameter, get_annotations, signature
from types import NoneType
from typing import ForwardRef, get_args

import attrs

_WIDTH = 88
_OF_ITSELF = ("self", "cls")


def parameters(called: Callable[..., object]) -> list[Parameter]:
    """Return the parameters that a caller gives."""
    found = signature(called).parameters.values()
    return [each for each in found if each.name not in _OF_ITSELF]


def called_as(name: str, called: Callable[..., object], *, returns: bool = True) -> Iterator[str]:
    """Yield the lines of a call; one parameter a line if they do not fit on one."""
    parts = list(_parts(parameters(called)))
    back = f" -> {_type(signature(called).return_annotation)}" if returns else ""
    line = f"{name}({', '.join(parts)}){back}"
    if len(line) <= _WIDTH:
        yield line
        return
    yield f"{name}("
    yield from (f"    {part}," for part in parts)
    yield f"){back}"


def returned(called: Callable[..., object]) -> str:
    """Return the type of what a function returns."""
    return _type(signature(called).return_annotation)


def types(cls: type) -> dict[str, str]:
    """Return the types of a class's attributes, as its source writes them."""
    # Of the class, for who reads files resolves those of its attributes.
    written = get_annotations(cls)
    fields = attrs.fields(cls) if attrs.has(cls) else ()
    return {each.name: _type(written[each.name]) for each in fields}


def _parts(given: list[Parameter]) -> Iterator[str]:
    """Yield parameters as they are written, with the star that parts those given by name."""
    starred = False
    for each in given:
        if each.kind is Parameter.KEYWORD_ONLY and not starred:
            starred = True
            yield "*"
        starred = starred or each.kind is Parameter.VAR_POSITIONAL
        star = "*" if each.kind is Parameter.VAR_POSITIONAL else ""
        typed = f": {_type(each.annotation)}" if each.annotation is not Parameter.empty else ""
        default = f" = {_value(each.default)}" if each.default is not Parameter.empty else ""
        yield f"{star}{each.name}{typed}{default}"


def _type(annotation: object) -> str:
    """Return a type as it is written."""
    if isinstance(annotation, str):
        return annotation
    if isinstance(annotation, ForwardRef):
        return annotation.__forward_arg__
    parts = get_args(annotation)
    if parts:
        return " | ".join(map(_type, parts))
    return "None" if annotation is NoneType else getattr(annotation, "__name__", str(annotation))


def _value(default: object) -> str:
    """Return a default as it would be written; what is made anew for each call as dots."""
    if isinstance(default, Enum):
        return f"{type(default).__name__}.{default.name}"
    return "..." if default is attrs.NOTHING or attrs.has(type(default)) else repr(default)
