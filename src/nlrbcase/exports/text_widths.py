"""How wide a text is when it is drawn, as an upper estimate, and how it breaks into lines."""

from __future__ import annotations

from collections.abc import Iterator
from math import fsum
from unicodedata import combining, east_asian_width

_EM = {
    **dict.fromkeys("ijl|'", 0.35),
    **dict.fromkeys(" .,:;!()[]/\\ftrI-", 0.42),
    **dict.fromkeys('*"?cskvxyzJ', 0.6),
    **dict.fromkeys("&wCDGHNOQRU#+<=>^~", 0.84),
    **dict.fromkeys("mMW@%", 1.05),
}
_ELSE = 0.7
_WIDE = 1.1
_BOLD = 1.1
_ELLIPSIS = "…"


def width(text: str, size: float, *, bold: bool = False) -> float:
    """Return how wide a line is at most, in a common sans-serif font, in pixels.

    Args:
        text: The line.
        size: The size of the font, in pixels.
        bold: Whether it is bold.
    """
    return fsum(map(_em, text)) * size * (_BOLD if bold else 1.0)


def _em(char: str) -> float:
    """Return the width of a character in the size of its font."""
    known = _EM.get(char)
    if known is not None:
        return known
    if char.isascii():
        return _ELSE
    if combining(char):
        return 0.0
    return _WIDE if east_asian_width(char) in ("W", "F") else _BOLD * _ELSE


def wrapped(
    text: str, size: float, room: float, *, bold: bool = False, most: int = 0
) -> tuple[str, ...]:
    """Return a text as lines that fit a room; a word that is too long for a line is cut in pieces.

    Args:
        text: The text; any run of blanks is one.
        size: The size of the font, in pixels.
        room: How wide a line may be, in pixels.
        bold: Whether it is bold.
        most: How many lines it may have, the last then ending in an ellipsis; 0 for any number.
    """
    lines: list[str] = []
    line = ""
    for word in _pieces(text.split(), size, room, bold=bold):
        longer = f"{line} {word}" if line else word
        if line and width(longer, size, bold=bold) > room:
            lines.append(line)
            if most and len(lines) == most:
                return (*lines[:-1], _ended(line, size, room, bold=bold))
            line = word
        else:
            line = longer
    return (*lines, line) if line else tuple(lines)


def _pieces(words: list[str], size: float, room: float, *, bold: bool) -> Iterator[str]:
    """Yield words, those that are too long for a line in pieces that are not."""
    for word in words:
        piece = ""
        for char in word:
            if piece and width(piece + char, size, bold=bold) > room:
                yield piece
                piece = ""
            piece += char
        yield piece


def _ended(line: str, size: float, room: float, *, bold: bool) -> str:
    """Return a line that shows that the text goes on."""
    while line and width(line + _ELLIPSIS, size, bold=bold) > room:
        line = line[:-1]
    return line + _ELLIPSIS
