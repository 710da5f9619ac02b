"""How the cost of a case grows with its events, and that of a docket with its cases."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from statistics import median

from benchmarks.cases import agreed, elected, ruled
from benchmarks.docket_rows import EVENTS, Grown, grown
from benchmarks.measuring import seconds
from nlrbcase import Case

_EVENTS = (10, 100, 1_000)
_DOCKETS = (100, 10_000, 100_000)
_CASES: dict[str, Callable[[int], Case]] = {
    "a petition amended again and again": agreed,
    "ruling after ruling, each to appeal": ruled,
    "election after election": elected,
}
_ROUNDS = 5


def _deadlines_seconds(case: Case, events: int) -> float:
    """Return what the deadlines of a case take."""
    times = max(1, 300 // events)

    def work() -> int:
        for _ in range(times):
            case.deadlines()
        return times

    return median(seconds(work) for _ in range(_ROUNDS))


def case_lines() -> Iterator[str]:
    """Yield the table of cases: the whole, and each event against the case of ten."""
    yield (
        f"{'deadlines of a case':<36} {'events':>7} {'opened':>9} {'all':>11} {'an event':>9} "
        f"{'to 10':>6}"
    )
    for what, make in _CASES.items():
        least = 0.0
        for events in _EVENTS:
            case = make(events)
            took = _deadlines_seconds(case, events)
            each = took / events
            least = least or each
            yield (
                f"{what:<36} {events:>7,} {len(case.opened()):>9,} {took * 1e3:>8.2f} ms "
                f"{each * 1e6:>6.1f} us {each / least:>6.2f}"
            )


def docket_lines() -> Iterator[str]:
    """Yield the table of dockets: each case, against the docket of a hundred."""
    yield (
        f"{'docket, CPU time a case':<24} {'due':>9} {'adding':>16} {'first answer':>16} "
        f"{'later answer':>16} {'after an entry':>15}"
    )
    least: Grown | None = None
    for size in _DOCKETS:
        found = grown(size)
        least = least or found
        parts = [
            f"{mine * 1e6:>6.1f} us ({mine / theirs:>4.2f})"
            for mine, theirs in (
                (found.adding, least.adding),
                (found.first, least.first),
                (found.later, least.later),
            )
        ]
        said = f"{size:,} of {EVENTS} events"
        yield (
            f"{said:<24} {found.due:>9,} {' '.join(f'{part:>16}' for part in parts)} "
            f"{found.after * 1e3:>12.1f} ms"
        )
