"""Which public record a file is, by what is in it; its name does not matter."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from nlrbcase.errors import NotAPublicRecord, shown
from nlrbcase.imports.case_pages import case_pages
from nlrbcase.imports.case_rows import BadRow, CaseRow
from nlrbcase.imports.csv_records import records
from nlrbcase.imports.elections_cases import elections_cases
from nlrbcase.imports.elections_csv import is_head_of_elections
from nlrbcase.imports.files import path_of
from nlrbcase.imports.filings_csv import filings, is_head_of_filings
from nlrbcase.imports.json_items import first_character

_SQLITE = b"SQLite format 3\0"
_ZIP = b"PK\x03\x04"
_READABLE = (
    "what can be imported are case pages as JSON (a list, or one a line), the lists of cases and "
    "of election tallies of nlrb.gov as CSV, and the SQLite file of labordata"
)


def rows_of(file: str | Path) -> Iterator[CaseRow | BadRow]:
    """Return the rows of a public record, one at a time, whichever it is.

    Args:
        file: Case pages, a list of cases, a list of election tallies, or labordata's database.

    Raises:
        NotOfType: It is no path.
        NotAPublicRecord: It is none of them; the error says what was found and what can be read.
        OSError: The file cannot be read.
    """
    file = path_of(file)
    with file.open("rb") as opened:
        begins = opened.read(len(_SQLITE))
    if begins == _SQLITE:
        # Loaded only for a database.
        from nlrbcase.imports.labordata import labordata

        return labordata(file)
    if begins.startswith(_ZIP):
        said = "it is a ZIP file, such as a workbook of a spreadsheet: save it as CSV"
        raise NotAPublicRecord(str(file), f"{said}; {_READABLE}")
    if first_character(file) in ("[", "{"):
        return case_pages(file)
    return _list(file)


def _list(file: Path) -> Iterator[CaseRow | BadRow]:
    """Return the rows of a list in CSV, by its head."""
    head = next(records(file), None)
    if head is None:
        raise NotAPublicRecord(str(file), f"it is empty; {_READABLE}")
    if is_head_of_elections(head) and not head.broken:
        return elections_cases(file)
    if is_head_of_filings(head) and not head.broken:
        return filings(file)
    begins = shown(",".join(head.cells))
    said = f"it begins with {begins} on line {head.line}, which is no head of a list that is known"
    told = "; ".join(filter(None, (said, head.broken, _READABLE)))
    raise NotAPublicRecord(str(file), told)
