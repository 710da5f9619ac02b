"""The cells of labordata's tables as texts, whatever they hold; what is odd about them is told."""

from __future__ import annotations

from nlrbcase.imports.cells import clean, is_utf_8
from nlrbcase.imports.labordata_rows import Cell, Row, where

_LONGEST = 2000


def text(cell: Cell, told: list[str], table: int, row: Row, column: str) -> str:
    """Return a cell as a text on one line; empty if it is empty, or no text.

    Args:
        cell: The cell.
        told: Cautions, to which those of the cell are added.
        table: The table it is of.
        row: The row it is of.
        column: The column it is of.
    """
    if type(cell) is str:
        if len(cell) <= _LONGEST and cell.isascii() and cell.isprintable():
            return cell.strip()
        told += [f"{where(table, row)}: {column} {wrong}" for wrong in _wrong(cell)]
        return clean(cell[:_LONGEST])
    if isinstance(cell, bytes):
        told.append(f"{where(table, row)}: {column} is a BLOB and no text: it is left out")
        return ""
    return "" if cell is None else str(cell)


def _wrong(cell: str) -> list[str]:
    """Return what is wrong with a text."""
    found = []
    if len(cell) > _LONGEST:
        found.append(f"is longer than {_LONGEST:,} characters: it is cut")
    if not is_utf_8(cell):
        found.append("has bytes that are no UTF-8: they are read as Windows does")
    if "\0" in cell:
        found.append("has NUL bytes: they are left out")
    return found
