"""The records of a CSV file, whatever its bytes: each with the line it begins on.

A quote that is not closed ends with its line, so that one stray quote does not swallow the rows
that follow.
"""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TextIO

from attrs import frozen

from nlrbcase.imports.cells import clean, is_utf_8
from nlrbcase.imports.files import encoding_of

_LONGEST_LINE = 100_000
_MOST_LINES = 16


@frozen
class Record:
    """A record of a CSV file.

    Attributes:
        line: The line of the file it begins on, the first being 1.
        cells: Its cells, without blanks around them.
        problems: What is wrong with its bytes, in words.
        broken: Why its cells cannot be relied on, in words; empty if they can.
        ended: Whether a line end follows it; without one, the file may have been cut off in it.
    """

    line: int
    cells: tuple[str, ...]
    problems: tuple[str, ...] = ()
    broken: str = ""
    ended: bool = True

    def misfit(self, width: int, needed: Iterable[int] = ()) -> str:
        """Return why it cannot be taken for a row of a table, in words; empty if it can.

        Args:
            width: How many columns the head of the table has.
            needed: The places of the columns without which a row says nothing.
        """
        if self.broken:
            return self.broken
        if any(self.cells[width:]):
            return f"{self._cells_said(width)}: they may be shifted"
        if len(self.cells) < width and not self.ended:
            return "the file ends within it: it may have been cut off"
        if any(place >= len(self.cells) for place in needed):
            return f"{self._cells_said(width)}: what is needed is not among them"
        return ""

    def lacking(self, width: int) -> str:
        """Return that it has fewer cells than the head of its table, in words; empty if not.

        Args:
            width: How many columns the head of the table has.
        """
        return self._cells_said(width) if len(self.cells) < width else ""

    def _cells_said(self, width: int) -> str:
        """Return how many cells it has, in words."""
        return f"it has {len(self.cells)} cells, and the head {width}"


def records(file: Path) -> Iterator[Record]:
    """Yield the records of a CSV file, one after the other; blank lines are left out.

    It is in UTF-8 or in UTF-16.  Bytes that are no UTF-8 are read as Windows does, NUL bytes are
    left out, and both are told.
    """
    encoding, errors = encoding_of(file)
    with file.open(encoding=encoding, errors=errors, newline=None) as opened:
        ahead: deque[str] = deque()
        line = 0
        while True:
            while len(ahead) < _MOST_LINES and (text := _line(opened)):
                ahead.append(text)
            if not ahead:
                return
            lines, found = _first(ahead, line + 1)
            if any(found.cells) or found.problems or found.broken:
                yield found
            for _ in range(lines):
                ahead.popleft()
            line += lines


def _line(opened: TextIO) -> str:
    """Return the next line; of one too long, as much as a record may have."""
    text = opened.readline(_LONGEST_LINE)
    rest = text
    while rest and not rest.endswith("\n"):
        rest = opened.readline(_LONGEST_LINE)
    return text


def _first(ahead: deque[str], line: int) -> tuple[int, Record]:
    """Return how many lines the first record has, and the record, which begins on a line."""
    lines: list[str] = []
    broken = ""
    for text in ahead:
        lines.append(text)
        cells, is_open = _split(lines)
        if not is_open:
            break
    else:
        lines = [ahead[0]]
        cells, _ = _split(lines)
        broken = "a quotation mark is opened and never closed"
    if any(len(each) >= _LONGEST_LINE for each in lines):
        broken = f"the line is longer than {_LONGEST_LINE:,} characters: it is cut"
    text = "".join(lines)
    problems = []
    if not is_utf_8(text):
        problems.append("it has bytes that are no UTF-8: they are read as Windows does")
    if "\0" in text:
        problems.append("it has NUL bytes: they are left out")
    # Of a line that is cut, the end is not here.
    ended = text.endswith("\n") or bool(broken)
    found = tuple(clean(cell) for cell in cells)
    return len(lines), Record(line, found, tuple(problems), broken, ended)


def _split(lines: list[str]) -> tuple[list[str], bool]:
    """Return the cells of lines, and whether a quote is still open at their end."""
    # A quote within a line is taken as it is; one that goes on must be closed where a cell ends,
    # or else it is closed by one that opens another cell.
    reader = csv.reader([*lines, "\n"], strict=len(lines) > 1)
    try:
        cells = next(reader)
    except csv.Error:
        # Or a cell of many lines, too long to be one.
        return [], True
    return cells, reader.line_num > len(lines)
