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
from pathlib import Path
from typing import Any

from nlrbcase.atomic import write_atomically, write_new
from nlrbcase.case import Case
from nlrbcase.case_file import FORMAT, CaseFile, structured, unstructured, whole_text
from nlrbcase.errors import NotACaseFile, NothingToCorrect, OutOfOrder, Problem
from nlrbcase.json_text import read_json


def loads(text: str) -> Case:
    """Return the case that a JSON text holds.

    Args:
        text: The whole text of a case file.

    Raises:
        NotACaseFile: The text is no JSON, a key is missing, unknown or given twice, a value is of
            a wrong type or no day, kind or party, or an event is out of order.  Every problem of
            the text is told, each with its path.
    """
    data, problems = read_json(text)
    if not problems:
        return structure(data)
    try:
        structure(data)
    except NotACaseFile as error:
        problems += error.problems
    raise NotACaseFile(problems)


def dumps(case: Case) -> str:
    """Return a case as JSON text, in its one canonical form.

    Args:
        case: The case; its events are written, and nothing that is derived from them.

    Raises:
        NotACaseFile: The case holds half a character, which no file can keep.
    """
    text = json.dumps(unstructure(case), ensure_ascii=False, indent=2) + "\n"
    if not (text.isascii() or whole_text(text)):
        structured(json.loads(text))
    return text


def structure(data: object) -> Case:
    """Return the case that plain data, as from JSON, holds.

    Args:
        data: What `json.loads` makes of a case file.

    Raises:
        NotACaseFile: As for `loads`.
    """
    return _case(structured(data))


def unstructure(case: Case) -> dict[str, Any]:
    """Return a case as plain data, ready for JSON: defaults are left out.

    Args:
        case: The case.
    """
    return unstructured(_file(case))


def _file(case: Case) -> CaseFile:
    """Return what the file of a case holds."""
    return CaseFile(FORMAT, case.number, case.events, case.unit, case.name, case.note)


def load(path: str | Path) -> Case:
    """Return the case that a file holds.

    Args:
        path: The file, JSON in UTF-8.

    Raises:
        NotACaseFile: As for `loads`, with the file's name; or the file is no UTF-8 text.
        OSError: The file cannot be read.
    """
    return parse(Path(path).read_bytes(), str(path))


def parse(found: bytes, name: str) -> Case:
    """Return the case that the bytes of a file hold.

    Args:
        found: The bytes, JSON in UTF-8.
        name: What errors call the file.

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


def save(case: Case, path: str | Path, *, instead_of: bytes | None = None) -> None:
    """Write a case to a file, whole or not at all: a crash leaves the old file or the new.

    Args:
        case: The case.
        path: The file.
        instead_of: The bytes that the file should still hold; None if that does not matter.

    Raises:
        NotACaseFile: The case would not be read again as it is; nothing is written.
        ChangedMeanwhile: The file holds other bytes than it should; nothing is written.
        OSError: The file cannot be written; it is as it was.
    """
    write_atomically(Path(path), _bytes(case, str(path)), instead_of)


def save_new(case: Case, path: str | Path) -> None:
    """Write a case to a file that is not there yet.

    Args:
        case: The case.
        path: The file.

    Raises:
        NotACaseFile: The case would not be read again as it is; nothing is written.
        FileExistsError: The file is there; it is as it was.
        OSError: The file cannot be written; there is none.
    """
    write_new(Path(path), _bytes(case, str(path)))


def _bytes(case: Case, name: str) -> bytes:
    """Return a case as the bytes of a file, from which the same case can be read again.

    Raises:
        NotACaseFile: It cannot, because of a value that the types of an event do not allow.
    """
    try:
        text = dumps(case)
        again = structured(json.loads(text))
    except NotACaseFile as error:
        raise NotACaseFile(error.problems, name) from None
    if again != _file(case):
        pairs = enumerate(zip(again.events, case.events, strict=True))
        places = [f"events[{place}]" for place, (new, old) in pairs if new != old]
        raise NotACaseFile(
            tuple(Problem(path, "it would be read again as another") for path in places or ("",)),
            name,
        )
    return text.encode("utf-8")


def _case(file: CaseFile) -> Case:
    """Return the case that a file's content makes, or say which event is wrong."""
    try:
        return Case(file.number, file.unit, file.events, file.name, file.note)
    except (OutOfOrder, NothingToCorrect) as error:
        place = next(at for at, event in enumerate(file.events) if event is error.event)
        raise NotACaseFile((Problem(f"events[{place}]", str(error)),)) from error
