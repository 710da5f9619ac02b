"""The files that are read: their paths, and how their text is encoded."""

from __future__ import annotations

import codecs
from pathlib import Path

from nlrbcase.errors import NotAPublicRecord, NotOfType, shown

_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_TWO_CHARACTERS = 2 * len(codecs.BOM_UTF16)


def path_of(found: str | Path) -> Path:
    """Return the path of a file that is to be read.

    Raises:
        NotOfType: It is none.
        NotAPublicRecord: It has a NUL character, and no file has.
    """
    if not isinstance(found, str | Path):
        raise NotOfType(found, "file", "path of a file; give a text or a pathlib.Path")
    if "\0" in str(found):
        said = "it has a NUL character, and the path of a file has none"
        raise NotAPublicRecord(shown(str(found)), said)
    return Path(found)


def encoding_of(file: Path) -> tuple[str, str]:
    """Return how a file is encoded, and what to do with bytes that do not fit.

    It is in UTF-16 if it begins with the mark of that, or with plain letters as UTF-16 has them;
    else it is taken for UTF-8, and bytes that are none are kept apart.

    Raises:
        OSError: The file cannot be read.
    """
    with file.open("rb") as opened:
        begins = opened.read(_TWO_CHARACTERS)
    if begins.startswith(_MARKS):
        return "utf-16", "replace"
    # Of plain text, each character has one byte that is NUL.
    first, second = begins[::2], begins[1::2]
    if len(begins) == _TWO_CHARACTERS and not any(second) and all(first):
        return "utf-16-le", "replace"
    if len(begins) == _TWO_CHARACTERS and not any(first) and all(second):
        return "utf-16-be", "replace"
    return "utf-8-sig", "surrogateescape"
