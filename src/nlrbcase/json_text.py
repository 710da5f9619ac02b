"""JSON read strictly: a key that is given twice is a problem, and is told with its path."""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from nlrbcase.errors import NotACaseFile, Problem, shown

_PLAIN_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")


def read_json(text: str) -> tuple[Any, tuple[Problem, ...]]:
    """Return what a JSON text holds, and what is wrong with it although it can be read.

    What Python takes for a number and JSON does not, such as `NaN`, is left a float; a whole
    number of more digits than Python reads becomes an infinite one.

    Raises:
        NotACaseFile: The text is no JSON.
    """
    doubled: dict[int, tuple[str, ...]] = {}

    def taken(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            times = Counter(key for key, _ in pairs)
            doubled[id(found)] = tuple(key for key in found if times[key] > 1)
        return found

    try:
        try:
            data = json.loads(text, object_pairs_hook=taken)
        except json.JSONDecodeError as error:
            said = f"it is no JSON: {error}" if text.strip() else "it is empty"
            raise NotACaseFile((Problem("", said),)) from None
        except ValueError:
            doubled.clear()
            data = json.loads(text, object_pairs_hook=taken, parse_int=_whole)
        return data, tuple(_twice(data, "", doubled)) if doubled else ()
    except RecursionError:
        raise NotACaseFile((Problem("", "it is nested too deeply to be a case"),)) from None


def dotted(path: str, key: str) -> str:
    """Return the path of a key in an object.

    >>> dotted("events[3]", "on"), dotted("events[3].count.votes", "Local 1")
    ('events[3].on', "events[3].count.votes['Local 1']")
    """
    if not _PLAIN_KEY.fullmatch(key):
        return f"{path}[{shown(key)}]"
    cut = shown(key)[1:].removesuffix("'")
    return f"{path}.{cut}" if path else cut


def _whole(text: str) -> int | float:
    """Return a whole number; an infinite one if it has more digits than Python reads."""
    try:
        return int(text)
    except ValueError:
        return math.inf


def _twice(data: object, path: str, doubled: dict[int, tuple[str, ...]]) -> Iterator[Problem]:
    """Yield the keys that are given twice, wherever in the data."""
    for key in doubled.get(id(data), ()):
        yield Problem(dotted(path, key), "the key is given twice")
    inner: list[tuple[str, Any]] = []
    if isinstance(data, dict):
        inner = [(dotted(path, key), value) for key, value in data.items()]
    elif isinstance(data, list):
        inner = [(f"{path}[{place}]", value) for place, value in enumerate(data)]
    for at, value in inner:
        if isinstance(value, dict | list):
            yield from _twice(value, at, doubled)
