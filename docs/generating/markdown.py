"""What the pages share: how a page begins, how a heading is linked, tables, cautions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from nlrbcase.events import Kind
from nlrbcase.provisions import Caution


def opening(title: str, source: str, *said: str) -> Iterator[str]:
    """Yield the beginning of a page: its title, what it is made from, what to know."""
    yield f"# {title}"
    yield ""
    yield f"This page is made from {source} by `python docs/generate.py`."
    yield from said
    yield "It is not legal advice."


TABLES = "the tables in `src/nlrbcase/law/`"
"""What most pages are made from."""


def anchor(heading: str) -> str:
    """Return the anchor that GitHub, and MkDocs as well, give to a heading."""
    kept = (letter for letter in heading.lower() if letter.isalnum() or letter in " -_")
    return "".join(kept).replace(" ", "-")


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Yield a table; what would end a cell is escaped."""
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |"


def cautions(found: Iterable[Caution], indent: str = "") -> Iterator[str]:
    """Yield cautions and notes as lines, each with what it rests on."""
    for caution in found:
        cite = f" ({caution.cite})" if caution.cite else ""
        yield f"{indent}*{'Note' if caution.note else 'Caution'}:* {caution.said}{cite}"


def event_link(kind: Kind) -> str:
    """Return a link from another page of the reference to a kind of event."""
    return f"[`{kind.value}`](events.md#{kind.value})"


def rule_link(key: str) -> str:
    """Return a link from another page of the reference to a rule."""
    return f"[`{key}`](rules.md#{key})"


def sentence(said: str) -> str:
    """Return words as a sentence."""
    return f"{said[0].upper()}{said[1:].removesuffix('.')}."


def listed(words: Iterable[str], last: str = "and") -> str:
    """Return words as a list in a sentence."""
    *first, end = words
    return f"{', '.join(first)} {last} {end}" if first else end
