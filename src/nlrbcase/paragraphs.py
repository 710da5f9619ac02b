"""Paragraphs and lists that fit a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from textwrap import fill

from nlrbcase.provisions import Caution

WIDTH = 96
"""The longest line, in characters."""


def wrapped(text: str, indent: str = "", first: str = "") -> Iterator[str]:
    """Yield a paragraph as lines.

    Args:
        text: The paragraph.
        indent: What stands before each line but the first.
        first: What stands before the first.
    """
    yield from fill(
        text,
        WIDTH,
        initial_indent=first,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    ).splitlines()


def listed(title: str, cautions: Iterable[Caution]) -> Iterator[str]:
    """Yield cautions or notes as a list with its title, each once; nothing if there are none."""
    for place, caution in enumerate(dict.fromkeys(cautions)):
        if place == 0:
            yield title
        cite = f" ({caution.cite})" if caution.cite else ""
        yield from wrapped(f"- {caution.said}{cite}", "  ")
