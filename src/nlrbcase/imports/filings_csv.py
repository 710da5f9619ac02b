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

_BETWEEN_ALLEGATIONS = ";"


def filings(file: Path) -> Iterator[CaseRow | BadRow]:
    """Yield the cases of a list, one row at a time.

    Raises:
        NotAPublicRecord: It is no such list: it has no head with a column of case numbers and one
            of days or of the status.
        OSError: The file cannot be read.
    """
    found = records(file)
    head = next(found, None)
    if head is None:
        raise NotAPublicRecord(str(file), "it is empty")
    places = _columns(head.cells)
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
    if any(cells[width:]):
        said = f"it has {len(cells)} cells, and the head {width}: they may be shifted"
        return BadRow(record.line, said)
    cautions = list(record.problems)
    if len(cells) < width:
        cautions.append(f"it has {len(cells)} cells, and the head {width}")
    texts = {key: cells[place] for key, place in places.items() if place < len(cells)}
    allegations = texts.pop("allegations", "").split(_BETWEEN_ALLEGATIONS)
    alleged = [text.strip() for text in allegations if text.strip()]
    return case_row(record.line, texts, alleged, cautions)
