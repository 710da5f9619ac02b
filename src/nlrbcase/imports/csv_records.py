"""The records of a CSV file, whatever its bytes: each with the line it begins on.

A quote that is not closed ends with its record after a few lines, so that one stray quote does not
swallow the rows that follow.
"""

from __future__ import annotations

import codecs
import csv
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from attrs import frozen

from nlrbcase.imports.cells import clean, is_utf_8

_LONGEST_LINE = 100_000
_MOST_LINES = 16


@frozen
class Record:
    """A record of a CSV file.

    Attributes:
        line: The line of the file it begins on, the first being 1.
        cells: Its cells, without blanks around them.
        problems: What is wrong with its bytes, in words.
    """

    line: int
    cells: tuple[str, ...]
    problems: tuple[str, ...] = ()


def records(file: Path) -> Iterator[Record]:
    """Yield the records of a CSV file, one after the other; blank lines are left out.

    It is in UTF-8, or in UTF-16 if it begins with the mark of that.  Bytes that are no UTF-8 are
    read as Windows does, NUL bytes are left out, and both are told.
    """
    encoding, errors = _encoding(file)
    with file.open(encoding=encoding, errors=errors, newline=None) as opened:
        ahead: deque[str] = deque()
        line = 0
        while True:
            while len(ahead) < _MOST_LINES and (text := _line(opened)):
                ahead.append(text)
            if not ahead:
                return
            problems: list[str] = []
            lines, cells = _first(ahead, problems)
            if any(cells) or problems:
                yield Record(line + 1, cells, tuple(problems))
            for _ in range(lines):
                ahead.popleft()
            line += lines


def _encoding(file: Path) -> tuple[str, str]:
    """Return how a file is encoded, and what to do with bytes that do not fit."""
    with file.open("rb") as opened:
        begins = opened.read(len(codecs.BOM_UTF16))
    if begins in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return "utf-16", "replace"
    return "utf-8-sig", "surrogateescape"


def _line(opened: TextIO) -> str:
    """Return the next line; of one too long, as much as a record may have."""
    text = opened.readline(_LONGEST_LINE)
    rest = text
    while rest and not rest.endswith("\n"):
        rest = opened.readline(_LONGEST_LINE)
    return text


def _first(ahead: deque[str], problems: list[str]) -> tuple[int, tuple[str, ...]]:
    """Return how many lines the first record has, and its cells; problems are added."""
    lines: list[str] = []
    for text in ahead:
        lines.append(text)
        cells, is_open = _split(lines)
        if not is_open:
            break
    else:
        lines = [ahead[0]]
        cells, _ = _split(lines)
        problems.append("a quotation mark is opened and never closed")
    text = "".join(lines)
    if any(len(each) >= _LONGEST_LINE for each in lines):
        problems.append(f"the line is longer than {_LONGEST_LINE:,} characters: it is cut")
    if not is_utf_8(text):
        problems.append("it has bytes that are no UTF-8: they are read as Windows does")
    if "\0" in text:
        problems.append("it has NUL bytes: they are left out")
    return len(lines), tuple(clean(cell) for cell in cells)


def _split(lines: list[str]) -> tuple[list[str], bool]:
    """Return the cells of lines, and whether a quote is still open at their end."""
    reader = csv.reader([*lines, "\n"])
    try:
        cells = next(reader)
    except csv.Error:
        # A cell of many lines, too long to be one: its quote is closed too late.
        return [], True
    return cells, reader.line_num > len(lines)
