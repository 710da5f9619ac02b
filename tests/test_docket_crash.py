"""A docket loses nothing: killed at any moment, written by two at once, on a full disk."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest

from nlrbcase import Case, Docket

NUMBERS = tuple(f"10-RC-00000{serial}" for serial in range(1, 6))

RECORDER = f"""
import sys, time
from datetime import date, timedelta
from nlrbcase import Conflict, Docket, Event, Kind
path, name, seconds = sys.argv[1], sys.argv[2], float(sys.argv[3])
numbers = {NUMBERS!r}
with Docket.open(path, wait=60) as docket:
    cases = {{number: docket.case(number) for number in numbers}}
    print("ready", flush=True)
    end, done, conflicts = time.monotonic() + seconds, 0, 0
    while time.monotonic() < end:
        number = numbers[done % len(numbers)]
        day = date(2021, 1, 4) + timedelta(days=done)
        event = Event(Kind.OTHER_ENTRY, day, note=f"{{name}} {{done}}")
        try:
            cases[number] = docket.record(number, event, expect=len(cases[number].events))
        except Conflict:
            conflicts += 1
            cases[number] = docket.case(number)
        else:
            print(done, flush=True)
            done += 1
print("conflicts", conflicts, flush=True)
"""
"""Records events one by one, and says of each when it is recorded."""

FILLER = """
import resource, sys
from datetime import date
from nlrbcase import Docket, DocketFailed, Event, Kind
path, room = sys.argv[1], int(sys.argv[2])
resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
with Docket.open(path) as docket:
    event = Event(Kind.OTHER_ENTRY, date(2021, 1, 4), note="x" * 9000)
    done = 0
    try:
        while True:
            docket.record("10-RC-000001", event)
            done += 1
    except DocketFailed as error:
        print(done, docket.case("10-RC-000001").events[0].on, error)
"""
"""Records until the file may not grow any more."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return the file of a docket with some cases in which nothing happened."""
    return begun(tmp_path / "docket.db")


def begun(path: Path) -> Path:
    """Write a docket with some cases in which nothing happened."""
    with Docket.create(path) as docket:
        docket.add(*map(Case, NUMBERS))
    return path


def recorder(path: Path, name: str, seconds: float) -> subprocess.Popen[str]:
    """Return a process that records for a while."""
    return subprocess.Popen(
        [sys.executable, "-c", RECORDER, str(path), name, str(seconds)],
        stdout=subprocess.PIPE,
        text=True,
    )


def notes(path: Path) -> list[str]:
    """Return the notes of the events of a docket, of which all must hold."""
    with Docket.open(path) as docket:
        assert list(docket.check()) == []
        return [one.event.note for number in NUMBERS for one in docket.history(number)]


class TestKilled:
    """Killed while recording, it has every event that was acknowledged, opens, and holds."""

    @staticmethod
    def kill(path: Path, random: Random, times: int) -> int:
        """Kill a process that records, many times, and return how many events it acknowledged.

        Every other time it has acknowledged one at least, however slow the machine.
        """
        acknowledged = 0
        for turn in range(times):
            with recorder(path, str(turn), 60) as process:
                assert process.stdout is not None
                assert process.stdout.readline() == "ready\n"
                first = process.stdout.readline() if turn % 2 == 0 else ""
                time.sleep(random.uniform(0, 0.05))
                process.kill()
                said = (first + process.stdout.read()).splitlines()
            assert process.returncode == -signal.SIGKILL
            found = {note for note in notes(path) if note.startswith(f"{turn} ")}
            assert found >= {f"{turn} {done}" for done in said}
            # The last one may be there without having been acknowledged.
            assert found <= {f"{turn} {done}" for done in range(len(said) + 1)}
            acknowledged += len(said)
        return acknowledged

    def test_a_few_times(self, path: Path) -> None:
        assert self.kill(path, Random(1), 3) > 0  # noqa: S311 - the same moments every time

    @pytest.mark.long
    def test_at_200_random_moments(self, tmp_path: Path) -> None:
        random = Random(2)  # noqa: S311 - the same moments every time

        acknowledged = sum(
            self.kill(begun(tmp_path / f"{docket}.db"), random, 20) for docket in range(10)
        )

        assert acknowledged > 100


class TestTwoWriters:
    """Two processes that write the same cases lose no event, and each conflict is told."""

    @staticmethod
    def write(path: Path, seconds: float) -> tuple[int, int]:
        """Let two processes record for a while; return the events and the conflicts."""
        processes = {name: recorder(path, name, seconds) for name in ("left", "right")}
        acknowledged, conflicts = [], 0
        for name, process in processes.items():
            said = process.communicate()[0].splitlines()
            assert process.returncode == 0
            conflicts += int(said[-1].split()[1])
            acknowledged += [f"{name} {done}" for done in said[1:-1]]

        assert sorted(notes(path)) == sorted(acknowledged)
        return len(acknowledged), conflicts

    def test_for_a_second(self, path: Path) -> None:
        events, conflicts = self.write(path, 1)

        assert events > 0
        assert conflicts > 0

    @pytest.mark.long
    def test_for_a_minute(self, path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        events, conflicts = self.write(path, 60)

        with capsys.disabled():
            print(f"\ntwo writers, a minute: {events} events, {conflicts} conflicts")  # noqa: T201
        assert events > 0
        assert conflicts > 0


class TestDiskFull:
    """When there is no room, a clear error is raised and what was recorded is as it was."""

    @pytest.mark.parametrize("room", [200_000, 400_000])
    def test_what_was_acknowledged_is_there_and_the_rest_is_an_error(
        self, path: Path, room: int
    ) -> None:
        done = subprocess.run(
            [sys.executable, "-c", FILLER, str(path), str(room)],
            check=True,
            capture_output=True,
            text=True,
        )

        count, first, said = done.stdout.split(" ", 2)
        assert first == "2021-01-04"
        assert str(path) in said
        assert "what was recorded before is as it was" in said
        assert int(count) > 0
        assert len(notes(path)) == int(count)
        with Docket.open(path) as docket:
            docket.add(Case("10-RC-000009"))
            assert docket.units("10-RC-000009") == ("",)
