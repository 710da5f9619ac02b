"""What a calendar has sent, kept so that the next one can say what moved and what fell away.

Whoever sends calendars keeps it: a docket in a table, others in a file of JSON.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from attrs import asdict, fields, frozen

from nlrbcase.errors import NotWhatWasSent, shown

FORMAT = 1


@frozen
class Sent:
    """What a calendar last said of one due day.

    Attributes:
        uid: What the due day is known by in every calendar.
        number: The number of its case.
        unit: The unit of its case; empty if it has none.
        day: The day it was sent with.
        title: The paper and the case, in one line.
        sequence: How often it was revised, as calendars count: more each time it changes.
        fingerprint: What tells whether it changed.
        stamp: When it was last changed, in UTC, to the second.
    """

    uid: str
    number: str
    unit: str
    day: date
    title: str
    sequence: int
    fingerprint: str
    stamp: datetime


def sent_dumps(sent: Iterable[Sent]) -> str:
    """Return what was sent as JSON text, which `sent_loads` reads.

    Args:
        sent: What calendars said of each due day: the `sent` of a `Feed`.
    """
    entries = [asdict(one, value_serializer=_plain) for one in sent]
    return json.dumps({"format": FORMAT, "sent": entries}, indent=2) + "\n"


def _plain(_: object, __: object, value: Any) -> Any:
    """Return a value as JSON has it."""
    return value.isoformat() if isinstance(value, date) else value


def sent_loads(text: str, name: str = "") -> tuple[Sent, ...]:
    """Return what a JSON text says was sent.

    Args:
        text: What `sent_dumps` returned.
        name: The file's name, for the error.

    Raises:
        NotWhatWasSent: The text is something else.
    """
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        why = "it is nested too deeply" if isinstance(error, RecursionError) else str(error)
        raise NotWhatWasSent(name, f"it is no JSON: {why}") from None
    if not isinstance(data, dict) or data.keys() != {"format", "sent"}:
        raise NotWhatWasSent(name, "it should have the keys `format` and `sent`, and no other")
    if data["format"] != FORMAT or not isinstance(data["sent"], list):
        right = f"`format` should be {FORMAT}, and `sent` a list"
        raise NotWhatWasSent(name, f"{right}; another version of nlrbcase may have written it")
    found = tuple(_sent(entry, place, name) for place, entry in enumerate(data["sent"]))
    if len({one.uid for one in found}) < len(found):
        raise NotWhatWasSent(name, "a `uid` is there twice")
    return found


def _sent(entry: object, place: int, name: str) -> Sent:
    """Return one entry of a list."""
    wrong = list(_wrong(entry))
    if wrong or not isinstance(entry, dict):
        raise NotWhatWasSent(name, f"sent[{place}]: {'; '.join(wrong)}")
    stamp = datetime.fromisoformat(entry["stamp"]).astimezone(UTC)
    return Sent(**entry | {"day": date.fromisoformat(entry["day"]), "stamp": stamp})


def _wrong(entry: object) -> Iterator[str]:
    """Yield what is wrong with an entry."""
    names = [field.name for field in fields(Sent)]
    if not isinstance(entry, dict) or entry.keys() != set(names):
        yield f"it should have the keys {', '.join(names)}, and no other"
        return
    for key in names:
        value, right = entry[key], _RIGHT.get(key, "a text")
        if not _fits(key, value):
            yield f"{key}: {shown(value)} is not {right}"


_RIGHT = {
    "uid": "an identifier such as 49f429fe-dc8a-59da-97a7-07e15daab514",
    "day": "a day such as 2021-04-16",
    "sequence": "a whole number, not negative",
    "stamp": "a moment such as 2021-04-12T08:00:00+00:00",
}


def _fits(key: str, value: object) -> bool:
    """Return whether a value is right for a key."""
    if key == "sequence":
        return type(value) is int and value >= 0
    if not isinstance(value, str):
        return False
    try:
        if key == "uid":
            return str(UUID(value)) == value
        if key == "day":
            date.fromisoformat(value)
        if key == "stamp":
            stamp = datetime.fromisoformat(value)
            return stamp.tzinfo is not None and stamp.astimezone(UTC) == stamp
    except (ValueError, OverflowError):
        return False
    return True
