"""How everything is measured: CPU time, ours and the peer's by turns, the medians compared."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from statistics import median

from attrs import field, frozen

ROUNDS = 15

Work = Callable[[], int]
"""What is timed: it does something many times and returns how many."""


@frozen
class Measured:
    """What was measured of ours and of its peer.

    Attributes:
        ours: Seconds of CPU time, each time.
        peer: The peer's.
    """

    ours: float
    peer: float

    @property
    def ratio(self) -> float:
        """Ours to the peer's."""
        return self.ours / self.peer


@frozen
class Row:
    """A line of the table.

    Attributes:
        what: Ours and the peer, in words.
        measure: What measures them.
        budget: The highest ratio allowed; None if nothing was promised.
        notes: What to know of the comparison, printed below.
    """

    what: str
    measure: Callable[[], Measured]
    budget: float | None = None
    notes: tuple[str, ...] = field(default=())


def seconds(work: Work) -> float:
    """Return the CPU seconds of one time."""
    start = time.process_time()
    times = work()
    return (time.process_time() - start) / times


def by_turns(ours: Work, peer: Work) -> Measured:
    """Return the medians of work and its peer, measured one after the other, again and again."""
    mine, theirs = [], []
    for _ in range(ROUNDS):
        mine.append(seconds(ours))
        theirs.append(seconds(peer))
    return Measured(median(mine), median(theirs))


def process_seconds(program: str) -> float:
    """Return the CPU seconds of a fresh interpreter that runs a program."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-I", "-c", program], check=True, env=os.environ)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime) - (before.ru_utime + before.ru_stime)


def programs(each: Mapping[str, str]) -> dict[str, float]:
    """Return the CPU seconds of programs, run by turns, net of one that does nothing."""
    found: dict[str, list[float]] = {name: [] for name in each}
    bare = []
    for _ in range(ROUNDS):
        bare.append(process_seconds("pass"))
        for name, program in each.items():
            found[name].append(process_seconds(program))
    return {name: median(took) - median(bare) for name, took in found.items()}


def agree(what: str, ours: object, peer: object) -> None:
    """End the run if ours and the peer's answers are not the same.

    Raises:
        SystemExit: They are not.
    """
    if ours != peer:
        sys.exit(f"{what}: ours and the peer's answers are not the same")
