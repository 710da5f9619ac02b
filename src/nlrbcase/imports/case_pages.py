"""Case pages of nlrb.gov as JSON: a list of pages, or one page a line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from nlrbcase.errors import NotACaseFile, NotAPublicRecord, shown
from nlrbcase.imports.case_rows import BadRow, CaseRow
from nlrbcase.imports.case_texts import case_row, field_of
from nlrbcase.imports.cells import clean, is_utf_8
from nlrbcase.imports.files import path_of
from nlrbcase.imports.json_items import Item, first_character, items
from nlrbcase.json_text import read_json

_MOST_PARTS = 5000


def case_pages(file: str | Path) -> Iterator[CaseRow | BadRow]:
    """Yield the cases of a file of case pages, one page at a time.

    Raises:
        NotOfType: `file` is no path.
        NotAPublicRecord: It is no such file: it begins neither a list nor an object.
        OSError: The file cannot be read.
    """
    file = path_of(file)
    first = first_character(file)
    if first not in ("[", "{"):
        said = f"it begins with {first!r}, and a file of case pages with [ or {{"
        raise NotAPublicRecord(str(file), said if first else "it is empty")
    for item in items(file):
        yield _page(item)


def _page(item: Item) -> CaseRow | BadRow:
    """Return the case of one page."""
    if item.wrong:
        return BadRow(item.line, item.wrong)
    if item.text.count(",") > _MOST_PARTS:
        return BadRow(item.line, f"it has more than {_MOST_PARTS:,} parts, and no case page has")
    try:
        data, problems = read_json(item.text)
    except NotACaseFile as error:
        return BadRow(item.line, str(error))
    if not isinstance(data, dict):
        return BadRow(item.line, f"it is no case page but {_said(data)}")
    cautions = [clean(str(problem)) for problem in problems]
    if not is_utf_8(item.text):
        cautions.append("it has bytes that are no UTF-8: they are read as Windows does")
    texts: dict[str, str] = {}
    allegations: list[str] = []
    for key, value in data.items():
        field = field_of(key)
        if field == "allegations":
            allegations += _texts(value, cautions)
        elif field and not texts.get(field):
            texts[field] = _text(key, value, cautions)
    return case_row(item.line, texts, allegations, cautions)


def _text(key: str, value: Any, cautions: list[str]) -> str:
    """Return the text under a key; anything else is told."""
    if isinstance(value, str):
        return clean(value)
    if value is not None:
        cautions.append(f"{clean(key)}: {_said(value)} is no text: it is left out")
    return ""


def _texts(value: Any, cautions: list[str]) -> Iterator[str]:
    """Yield the allegations of a page, which are a list of texts; anything else is told."""
    for each in value if isinstance(value, list) else [value]:
        text = _text("allegations", each, cautions)
        if text:
            yield text


def _said(value: Any) -> str:
    """Return what a value is; of one that holds others only that, for they may hold too many."""
    if isinstance(value, list):
        return "a list"
    if value is None or isinstance(value, bool):
        return json.dumps(value)
    return "an object" if isinstance(value, dict) else shown(value)
