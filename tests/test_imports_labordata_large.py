"""A database as large as the whole public record imports in minutes, at flat memory."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

import pytest

from labordata_database import large

_STATUS = Path("/proc/self/status")
_MOST = """
def most():
    # The most that the process had since it began; what `resource` tells includes its parent's.
    status = dict(line.split(":") for line in open("/proc/self/status"))
    return status["VmHWM"].split()[0]
"""
_READING = f"""{_MOST}
import sys
from pathlib import Path
from nlrbcase.imports.labordata import labordata
rows = events = 0
for row in labordata(Path(sys.argv[1])):
    rows += 1
    events += len(row.events)
print(rows, events, most())
"""
_TAKING = f"""{_MOST}
import sys
from pathlib import Path
from nlrbcase.docket import Docket
from nlrbcase.imports.labordata import labordata
with Docket.create(sys.argv[2]) as docket:
    taken = docket.take(labordata(Path(sys.argv[1])), source="labordata")
print(taken.cases, taken.events, most())
"""


def measured(program: str, *arguments: Path) -> tuple[int, int, int, float]:
    """Return cases, events, the most memory in bytes, and the seconds of a program of its own."""
    began = perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", program, *map(str, arguments)],
        check=True,
        capture_output=True,
        text=True,
    )
    took = perf_counter() - began
    found, events, most = map(int, done.stdout.split())
    return found, events, most * 1024, took


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Path]]:
    """Yield a tenth of the whole record, and a database as large as the whole record."""
    within = tmp_path_factory.mktemp("large")
    tenth = large(within / "tenth.db", 30_000, 200_000)
    whole = large(within / "whole.db", 300_000, 2_000_000)
    yield tenth, whole
    for file in (tenth, whole):
        file.unlink()


@pytest.mark.long
@pytest.mark.skipif(not _STATUS.exists(), reason="this system does not tell a process its memory")
class TestLarge:
    """300,000 filings and 2,000,000 docket rows import in minutes at flat memory"""

    def test_memory_does_not_grow_with_the_file(
        self, files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
    ) -> None:
        tenth, whole = files

        _, _, least, _ = measured(_READING, tenth)
        found, events, most, took = measured(_READING, whole)

        with capsys.disabled():
            sys.stdout.write(
                f"\nlabordata: {found:,} cases and {events:,} events in {took:.0f} s, "
                f"{found / took:,.0f} cases/s; at most {most / 1e6:.0f} MB, "
                f"{most / least:.2f} times that of a tenth\n"
            )
        assert (found, events) == (300_000, 2_070_000 + 10_000 - 6_667)
        assert most < 1.3 * least
        assert took < 300

    def test_a_docket_takes_it_at_flat_memory(
        self, files: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        tenth, whole = files

        _, _, least, _ = measured(_TAKING, tenth, tmp_path / "tenth.docket")
        found, events, most, took = measured(_TAKING, whole, tmp_path / "whole.docket")

        with capsys.disabled():
            sys.stdout.write(
                f"\ntaken into a docket: {found:,} cases and {events:,} events in {took:.0f} s, "
                f"{found / took:,.0f} cases/s; at most {most / 1e6:.0f} MB, "
                f"{most / least:.2f} times that of a tenth\n"
            )
        assert found == 300_000
        assert most < 1.3 * least
        assert took < 1800
