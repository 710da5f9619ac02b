"""A period and a day give steps, the last of which is the due day."""

from __future__ import annotations

from datetime import date

import pytest

from nlrbcase.counting import months_after
from nlrbcase.errors import OutsideCalendar


class TestMonthsAfter:
    """Months run to the same-numbered day."""

    @pytest.mark.parametrize(
        ("day", "n"),
        [
            pytest.param(date(9999, 12, 1), 6, id="after the last year of all"),
            pytest.param(date(1, 1, 31), -6, id="before the first"),
        ],
    )
    def test_where_no_date_can_hold_it(self, day: date, n: int) -> None:
        with pytest.raises(OutsideCalendar):
            months_after(day, n)
