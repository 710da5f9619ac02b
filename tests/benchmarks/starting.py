"""What it costs a program to start: imports and a first answer, each in a fresh interpreter."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from benchmarks.measuring import Measured, Row, programs

_DAY = "from datetime import date; day = date(2021, 6, 18); "
_PROGRAMS = {
    "attrs": "import attrs",
    "nlrbcase": "import nlrbcase",
    "deadline": (
        "from datetime import date; from nlrbcase import deadline; "
        "deadline('objections', date(2021, 4, 9), law_as_of=date(2020, 11, 20)).due"
    ),
    "closed": f"{_DAY}from nlrbcase import closed; assert closed(day)",
    "holidays": f"{_DAY}import holidays; assert not holidays.US().is_working_day(day)",
    "workalendar": (
        f"{_DAY}from workalendar.usa import UnitedStates; calendar = UnitedStates(); "
        "calendar.include_juneteenth = True; assert not calendar.is_working_day(day)"
    ),
    "numpy": (
        f"{_DAY}import numpy; calendar = numpy.busdaycalendar(holidays=['2021-06-18']); "
        "assert not numpy.is_busday(day, busdaycal=calendar)"
    ),
    "pandas": (
        f"{_DAY}from pandas import Timestamp; "
        "from pandas.tseries.offsets import CustomBusinessDay; "
        "from pandas.tseries.holiday import USFederalHolidayCalendar; "
        "assert not CustomBusinessDay(calendar=USFederalHolidayCalendar())"
        ".is_on_offset(Timestamp(day))"
    ),
    "lexdays": "import lexdays; lexdays.compute('us/frcp', '2021-04-09', 'P7D').deadline",
    "transitions": "import transitions",
    "statemachine": "import statemachine",
}


@cache
def _every() -> dict[str, float]:
    """Return what each program takes."""
    return programs(_PROGRAMS)


def _row(what: str, ours: str, peer: str, budget: float | None = None) -> Row:
    """Return a line on two of the programs."""
    return Row(what, lambda: Measured(_every()[ours], _every()[peer]), budget)


def budgets() -> Iterator[Row]:
    """Yield the lines with a budget."""
    yield _row("import nlrbcase / import attrs", "nlrbcase", "attrs", 1.5)
    yield _row("import and first deadline / import attrs", "deadline", "attrs", 2.3)


def peers() -> Iterator[Row]:
    """Yield the lines without one."""
    yield _row("import and first deadline / lexdays", "deadline", "lexdays")
    for peer in ("holidays", "workalendar", "numpy", "pandas"):
        yield _row(f"import and first closed day / {peer}", "closed", peer)
    yield _row("import / transitions", "nlrbcase", "transitions")
    yield _row("import / python-statemachine", "nlrbcase", "statemachine")
