"""Every generated page, by its path."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from generating.api import api_page
from generating.command_line import command_line_page
from generating.contents import contents_page
from generating.events import events_page
from generating.objections import objections_page
from generating.rules import rules_page
from generating.schemas import SCHEMAS, schema_text
from generating.sections import sections_page
from generating.stages import stages_page

REFERENCE = Path(__file__).parents[1] / "reference"
_PAGES: dict[str, Callable[[], Iterator[str]]] = {
    "README.md": contents_page,
    "api.md": api_page,
    "command-line.md": command_line_page,
    "events.md": events_page,
    "objections.md": objections_page,
    "rules.md": rules_page,
    "sections.md": sections_page,
    "stages.md": stages_page,
}


def pages() -> dict[Path, Callable[[], str]]:
    """Return what makes each page, by its path; nothing is made before it is asked for."""
    found = {REFERENCE / name: partial(_text, lines) for name, lines in _PAGES.items()}
    of_schemas = {REFERENCE / f"{name}.schema.json": partial(schema_text, name) for name in SCHEMAS}
    return {**found, **of_schemas}


def _text(lines: Callable[[], Iterator[str]]) -> str:
    """Return the text of a page."""
    return "\n".join(lines()) + "\n"
