"""Paragraphs and lists that fit a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from textwrap import fill

from nlrbcase.provisions import Caution

WIDTH = 96
"""The longest line, in characters."""

_BETWEEN_CITES = "; "


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
    """Yield cautions or notes as a list with its title; nothing if there are none.

    Each is told once; what is said with several citations, with all of them.
    """
    cites: dict[str, dict[str, None]] = {}
    for caution in cautions:
        of = cites.setdefault(caution.said, {})
        of.update(dict.fromkeys(filter(None, caution.cite.split(_BETWEEN_CITES))))
    if cites:
        yield title
    for said, of in cites.items():
        cite = f" ({_BETWEEN_CITES.join(of)})" if of else ""
        yield from wrapped(f"- {said}{cite}", "  ")
