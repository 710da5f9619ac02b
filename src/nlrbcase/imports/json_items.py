"""The items of a JSON file, one at a time: those of a list, or one a line.

A file may be of any length, and memory does not grow with it: an item that is too long to be the
page of a case is passed over to its end, and told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from attrs import frozen

from nlrbcase.imports.files import encoding_of

_LONGEST = 1_000_000
_AT_ONCE = 65_536
# What matters outside of texts and inside; what may stand in long rows is taken at once.
_OUTSIDE = re.compile(r'"[^"\\\n]*"|[\[{]+|["\]},\n]')
_INSIDE = re.compile(r'["\\\n]')
_ESCAPED = re.compile(r"(?:\\.)+")
_BLANK = " \t\r\n"
_TOO_LONG = f"it is longer than {_LONGEST:,} characters, which no case page is: it is left out"


@frozen
class Item:
    """An item of a JSON file.

    Attributes:
        line: The line of the file it begins on, the first being 1.
        text: The item, as it is written; empty if it is not given.
        wrong: Why it is not given, or what is wrong with the file at that place; else empty.
    """

    line: int
    text: str
    wrong: str = ""


def items(file: Path) -> Iterator[Item]:
    """Yield the items of a JSON list, or of a file with one item a line.

    Raises:
        OSError: The file cannot be read.
    """
    is_list = first_character(file) == "["
    with _opened(file) as opened:
        yield from _List().items(opened) if is_list else _lines(opened)


def first_character(file: Path) -> str:
    """Return the first character of a file that is no blank; empty if there is none.

    Raises:
        OSError: The file cannot be read.
    """
    with _opened(file) as opened:
        while text := opened.read(_AT_ONCE):
            if found := text.lstrip(_BLANK):
                return found[0]
    return ""


def _opened(file: Path) -> TextIO:
    """Return a file opened as text; bytes that are no UTF-8 are kept apart."""
    encoding, errors = encoding_of(file)
    return file.open(encoding=encoding, errors=errors, newline=None)


def _lines(opened: TextIO) -> Iterator[Item]:
    """Yield what stands on each line, blank lines left out."""
    line = 0
    while text := opened.readline(_LONGEST):
        line += 1
        rest = text
        while rest and not rest.endswith("\n"):
            rest = opened.readline(_LONGEST)
        if len(text) >= _LONGEST:
            yield Item(line, "", _TOO_LONG)
        elif text.strip(_BLANK):
            yield Item(line, text.strip(_BLANK))


class _List:
    """A JSON list, read piece by piece."""

    __slots__ = ("_begins", "_depth", "_found", "_in_string", "_length", "_line", "_parts", "_skip")

    def __init__(self) -> None:
        self._line = 1
        self._depth = 0
        self._in_string = False
        # Whether a backslash was the last character of the piece before.
        self._skip = False
        self._found = False
        self._begins = 1
        self._parts: list[str] = []
        self._length = 0

    def items(self, opened: TextIO) -> Iterator[Item]:
        """Yield the items, whatever else is wrong with the list."""
        while text := opened.read(_AT_ONCE):
            at = 0
            while at < len(text):
                at, ended = self._step(text, at)
                if not ended:
                    continue
                yield from self._item()
                if not self._depth:
                    yield from self._after(text[at:], opened)
                    return
        if self._parts or self._length:
            yield Item(self._begins, "", "the file ends within it: it may have been cut off")
        yield Item(self._line, "", "the list has no end: the file may have been cut off")

    def _step(self, text: str, at: int) -> tuple[int, bool]:
        """Read to the next mark; return where to go on, and whether an item ended there."""
        if not self._depth:
            return self._begin(text), False
        if self._skip and text[at] != "\n":
            self._skip = False
            self._keep(text[at])
            return at + 1, False
        found = (_INSIDE if self._in_string else _OUTSIDE).search(text, at)
        if found is None:
            self._keep(text[at:])
            return len(text), False
        if self._in_string and (escaped := _ESCAPED.match(text, found.start())):
            found = escaped
        ended = self._in(found[0]) if self._in_string else self._out(found[0])
        self._keep(text[at : found.start() if ended else found.end()])
        # No text of JSON goes on on the next line.
        self._line += found[0] == "\n"
        return found.end(), ended

    def _begin(self, text: str) -> int:
        """Go past the bracket that begins the list; return where to go on."""
        at = text.find("[") + 1
        self._depth = int(at > 0)
        self._line += text.count("\n", 0, at or len(text))
        return at or len(text)

    def _in(self, mark: str) -> bool:
        """Go past a mark inside of a text; no item ends there."""
        self._in_string = mark not in ('"', "\n")
        self._skip = mark == "\\"
        return False

    def _out(self, mark: str) -> bool:
        """Go past a mark outside of texts; return whether an item ends there."""
        self._in_string = mark == '"'
        if mark[0] in "[{":
            self._depth += len(mark)
            return False
        if mark == "]" or (mark == "}" and self._depth > 1):
            self._depth -= 1
            return not self._depth
        return mark == "," and self._depth == 1

    def _keep(self, text: str) -> None:
        """Keep a piece of an item, unless it has become too long."""
        if not self._length:
            text = text.lstrip(_BLANK)
            self._begins = self._line
        self._length += len(text)
        if self._length > _LONGEST:
            self._parts.clear()
        elif text:
            self._parts.append(text)

    def _item(self) -> Iterator[Item]:
        """Yield the item that has ended; nothing for a list without any."""
        text = "".join(self._parts).rstrip(_BLANK)
        if self._length > _LONGEST:
            yield Item(self._begins, "", _TOO_LONG)
        elif text:
            yield Item(self._begins, text)
        elif self._depth or self._found:
            yield Item(self._line, "", "nothing stands there: there is a comma too many")
        self._found = True
        self._parts.clear()
        self._length = 0

    def _after(self, text: str, opened: TextIO) -> Iterator[Item]:
        """Yield that something follows the list, if something does."""
        while text:
            if text.strip(_BLANK):
                yield Item(self._line, "", "more follows the end of the list: it is not read")
                return
            text = opened.read(_AT_ONCE)
