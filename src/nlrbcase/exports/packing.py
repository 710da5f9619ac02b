"""Boxes put where there is room, so that none covers another."""

from __future__ import annotations

from math import ceil, floor

from attrs import Factory, define, frozen

UNIT = 4.0
"""The height of a row and the width of a column, in pixels."""


@frozen
class Box:
    """A rectangle, in pixels.

    Attributes:
        left: Its left edge.
        top: Its upper edge, further down the larger it is.
        right: Its right edge.
        bottom: Its lower edge.
    """

    left: float
    top: float
    right: float
    bottom: float

    def covers(self, other: Box) -> bool:
        """Return whether this box and another have any area in common."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


@define
class Shelves:
    """Rows that are filled, the first one first.

    Attributes:
        taken: For each row, the columns that are taken, as the bits of a number.
    """

    taken: list[int] = Factory(list)

    def put(self, left: float, right: float, height: float) -> int:
        """Take the first room for a box, and return its first row.

        Args:
            left: The left edge of the box.
            right: Its right edge.
            height: How high it is.
        """
        columns = _columns(left, right)
        rows = ceil(height / UNIT)
        first = row = 0
        while row < first + rows:
            if row < len(self.taken) and self.taken[row] & columns:
                first = row + 1
            row += 1
        self._take(columns, first, first + rows)
        return first

    def reserve(self, x: float, rows: int) -> None:
        """Take a column of the first rows for a line, whatever else is there."""
        self._take(_columns(x, x + 1.0), 0, rows)

    @property
    def height(self) -> float:
        """How high all rows are that hold something."""
        return len(self.taken) * UNIT

    def _take(self, columns: int, first: int, after: int) -> None:
        """Mark columns of some rows as taken."""
        self.taken += [0] * (after - len(self.taken))
        for row in range(first, after):
            self.taken[row] |= columns


def _columns(left: float, right: float) -> int:
    """Return the columns that a box touches, as the bits of a number."""
    first = max(0, floor(left / UNIT))
    after = max(first + 1, ceil(right / UNIT))
    return (1 << after) - (1 << first)
