"""The lists of cases that nlrb.gov offers for download: recent filings, and a search for cases.

The downloads themselves were not at hand: the columns are those of the lists and pages that were,
in any order, and others are passed over.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from nlrbcase.errors import NotAPublicRecord
from nlrbcase.imports.case_rows import BadRow, CaseRow
from nlrbcase.imports.case_texts import case_row, field_of
from nlrbcase.imports.csv_records import Record, records
from nlrbcase.imports.files import path_of

_BETWEEN_ALLEGATIONS = ";"
_NEEDED = ("case", "filed")


def filings(file: str | Path) -> Iterator[CaseRow | BadRow]:
    """Yield the cases of a list, one row at a time.

    Raises:
        NotOfType: `file` is no path.
        NotAPublicRecord: It is no such list: it has no head with a column of case numbers and one
            of days or of the status.
        OSError: The file cannot be read.
    """
    file = path_of(file)
    found = records(file)
    head = next(found, None)
    if head is None:
        raise NotAPublicRecord(str(file), "it is empty")
    places = _columns(head.cells)
    if head.broken:
        raise NotAPublicRecord(str(file), f"line {head.line}: {head.broken}")
    if not is_head_of_filings(head):
        said = f"line {head.line} is no head of a list of cases, with columns 'Case Number' and "
        raise NotAPublicRecord(str(file), f"{said}'Date Filed' or 'Status'")
    for record in found:
        yield _row(record, places, len(head.cells))


def is_head_of_filings(head: Record) -> bool:
    """Return whether a record is the head of a list of cases."""
    places = _columns(head.cells)
    return "case" in places and bool(places.keys() & {"filed", "status", "closed"})


def _columns(titles: tuple[str, ...]) -> dict[str, int]:
    """Return where the columns of a list of cases are, by the keys of the fields."""
    found: dict[str, int] = {}
    for place, title in enumerate(titles):
        key = field_of(title)
        if key:
            found.setdefault(key, place)
    return found


def _row(record: Record, places: dict[str, int], width: int) -> CaseRow | BadRow:
    """Return the case of a record."""
    cells = record.cells
    needed = [place for key, place in places.items() if key in _NEEDED]
    if wrong := record.misfit(width, needed):
        return BadRow(record.line, "; ".join((wrong, *record.problems)))
    cautions = [*record.problems, *filter(None, [record.lacking(width)])]
    texts = {key: cells[place] for key, place in places.items() if place < len(cells)}
    allegations = texts.pop("allegations", "").split(_BETWEEN_ALLEGATIONS)
    alleged = [text.strip() for text in allegations if text.strip()]
    return case_row(record.line, texts, alleged, cautions)
