"""A file is written whole or not at all, and nobody's work is lost."""

from __future__ import annotations

import os
import random
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from nlrbcase import Case
from nlrbcase.atomic import write_atomically, write_new
from nlrbcase.errors import ChangedMeanwhile
from nlrbcase.serialize import dumps, load, save

posix = pytest.mark.skipif(os.name != "posix", reason="permissions and links are those of POSIX")
no_root = pytest.mark.skipif(
    hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write anywhere"
)


@contextmanager
def umask(mask: int) -> Iterator[None]:
    """Set the user's mask for a while."""
    old = os.umask(mask)
    try:
        yield
    finally:
        os.umask(old)


def mode(path: Path) -> int:
    """Return the permissions of a file."""
    return stat.S_IMODE(path.stat().st_mode)


class Stop:
    """Content that cannot be written: the disk is full, the user has had enough."""


class TestWriteAtomically:
    """a crash leaves the old file or the new"""

    def test_a_file_that_is_not_there_is_made(self, tmp_path: Path) -> None:
        path = tmp_path / "case.json"

        write_atomically(path, b"new")

        assert path.read_bytes() == b"new"
        assert list(tmp_path.iterdir()) == [path]

    def test_a_file_that_is_there_is_replaced(self, tmp_path: Path) -> None:
        path = tmp_path / "case.json"
        path.write_bytes(b"a longer old content")

        write_atomically(path, b"new")

        assert path.read_bytes() == b"new"
        assert list(tmp_path.iterdir()) == [path]

    def test_line_ends_are_left_as_they_are(self, tmp_path: Path) -> None:
        path = tmp_path / "case.json"

        write_atomically(path, b"a\nb\r\n\x1a")

        assert path.read_bytes() == b"a\nb\r\n\x1a"

    @posix
    @pytest.mark.parametrize("permissions", [0o600, 0o640, 0o664, 0o755])
    def test_permissions_are_kept(self, tmp_path: Path, permissions: int) -> None:
        path = tmp_path / "case.json"
        path.write_bytes(b"old")
        path.chmod(permissions)

        with umask(0o077):
            write_atomically(path, b"new")

        assert (path.read_bytes(), mode(path)) == (b"new", permissions)

    @posix
    @pytest.mark.parametrize(
        ("mask", "permissions"), [(0o022, 0o644), (0o077, 0o600), (0o002, 0o664), (0o000, 0o666)]
    )
    def test_of_a_new_file_the_users_mask_decides(
        self, tmp_path: Path, mask: int, permissions: int
    ) -> None:
        path = tmp_path / "case.json"

        with umask(mask):
            write_atomically(path, b"new")

        assert mode(path) == permissions

    @posix
    def test_a_link_is_followed(self, tmp_path: Path) -> None:
        (tmp_path / "cases").mkdir()
        real, link = tmp_path / "cases" / "real.json", tmp_path / "link.json"
        real.write_bytes(b"old")
        link.symlink_to(Path("cases") / "real.json")

        write_atomically(link, b"new")

        assert link.is_symlink()
        assert real.read_bytes() == b"new"
        assert list((tmp_path / "cases").iterdir()) == [real]

    @posix
    def test_links_in_a_circle_are_an_error_of_the_system(self, tmp_path: Path) -> None:
        (tmp_path / "a").symlink_to("b")
        (tmp_path / "b").symlink_to("a")

        with pytest.raises(OSError, match="symbolic links"):
            write_atomically(tmp_path / "a", b"new")

        assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]

    def test_a_name_may_be_as_long_as_names_can_be(self, tmp_path: Path) -> None:
        path = tmp_path / f"{'x' * 250}.json"
        path.write_bytes(b"old")

        write_atomically(path, b"new")

        assert path.read_bytes() == b"new"

    def test_a_failing_write_leaves_the_old_bytes_and_nothing_else(self, tmp_path: Path) -> None:
        path = tmp_path / "case.json"
        path.write_bytes(b"old")

        with pytest.raises(TypeError):
            write_atomically(path, Stop())  # type: ignore[arg-type]

        assert path.read_bytes() == b"old"
        assert list(tmp_path.iterdir()) == [path]

    def test_a_folder_is_not_written_over(self, tmp_path: Path) -> None:
        path = tmp_path / "folder"
        path.mkdir()
        (path / "inside").write_bytes(b"old")

        with pytest.raises(OSError, match="irectory"):
            write_atomically(path, b"new")

        assert list(tmp_path.iterdir()) == [path]
        assert (path / "inside").read_bytes() == b"old"

    def test_a_folder_that_is_not_there_is_an_error_of_the_system(self, tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError):
            write_atomically(tmp_path / "none" / "case.json", b"new")

    @posix
    @no_root
    def test_a_file_that_may_not_be_written_to_is_left_alone(self, tmp_path: Path) -> None:
        path = tmp_path / "case.json"
        path.write_bytes(b"old")
        path.chmod(0o444)

        with pytest.raises(PermissionError):
            write_atomically(path, b"new")

        assert path.read_bytes() == b"old"
        assert list(tmp_path.iterdir()) == [path]

    @posix
    @no_root
    def test_a_folder_that_may_not_be_written_to_keeps_its_files(self, tmp_path: Path) -> None:
        path = tmp_path / "case.json"
        path.write_bytes(b"old")
        tmp_path.chmod(0o500)

        try:
            with pytest.raises(PermissionError):
                write_atomically(path, b"new")
        finally:
            tmp_path.chmod(0o700)

        assert path.read_bytes() == b"old"

    @posix
    def test_a_disk_that_takes_no_more_leaves_nothing_behind(self, tmp_path: Path) -> None:
        program = (
            "import resource, signal, sys; from pathlib import Path;"
            "from nlrbcase.atomic import write_atomically;"
            "signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
            "resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096));"
            "write_atomically(Path(sys.argv[1]), b'x' * 100_000)"
        )
        path = tmp_path / "case.json"
        path.write_bytes(b"old")

        done = subprocess.run(
            [sys.executable, "-c", program, str(path)], check=False, capture_output=True
        )

        assert b"File too large" in done.stderr
        assert path.read_bytes() == b"old"
        assert list(tmp_path.iterdir()) == [path]


class TestInsteadOf:
    """the file changed meanwhile: it is left as it is"""

    def test_what_it_should_hold_is_replaced(self, tmp_path: Path) -> None:
        path = tmp_path / "case.json"
        path.write_bytes(b"ours")

        write_atomically(path, b"new", instead_of=b"ours")

        assert path.read_bytes() == b"new"

    def test_what_somebody_else_wrote_stays(self, tmp_path: Path) -> None:
        path = tmp_path / "case.json"
        path.write_bytes(b"theirs")

        with pytest.raises(ChangedMeanwhile, match=r"case\.json was changed by somebody else"):
            write_atomically(path, b"new", instead_of=b"ours")

        assert path.read_bytes() == b"theirs"
        assert list(tmp_path.iterdir()) == [path]

    def test_a_file_that_somebody_removed_stays_away(self, tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError):
            write_atomically(tmp_path / "case.json", b"new", instead_of=b"ours")

        assert list(tmp_path.iterdir()) == []

    @posix
    def test_of_many_writers_at_once_none_loses_anything(self, tmp_path: Path) -> None:
        program = (
            "import sys; from pathlib import Path\n"
            "from nlrbcase.atomic import write_atomically\n"
            "from nlrbcase.errors import ChangedMeanwhile\n"
            "path, done = Path(sys.argv[1]), 0\n"
            "while done < 25:\n"
            "    before = path.read_bytes()\n"
            "    try:\n"
            "        write_atomically(path, before + sys.argv[2].encode(), before)\n"
            "        done += 1\n"
            "    except ChangedMeanwhile:\n"
            "        pass\n"
        )
        path = tmp_path / "letters"
        path.write_bytes(b"")

        writers = [
            subprocess.Popen([sys.executable, "-c", program, str(path), letter])
            for letter in "abcd"
        ]
        codes = [writer.wait(timeout=60) for writer in writers]

        assert codes == [0] * 4
        assert sorted(path.read_text()) == sorted("abcd" * 25)


class TestWriteNew:
    """a file that is there is never written over"""

    def test_it_is_made(self, tmp_path: Path) -> None:
        path = tmp_path / "case.json"

        write_new(path, b"new")

        assert path.read_bytes() == b"new"

    @posix
    def test_the_users_mask_decides_who_may_read_it(self, tmp_path: Path) -> None:
        path = tmp_path / "case.json"

        with umask(0o027):
            write_new(path, b"new")

        assert mode(path) == 0o640

    def test_a_file_that_is_there_stays(self, tmp_path: Path) -> None:
        path = tmp_path / "case.json"
        path.write_bytes(b"old")

        with pytest.raises(FileExistsError):
            write_new(path, b"new")

        assert path.read_bytes() == b"old"

    def test_a_failing_write_leaves_no_file(self, tmp_path: Path) -> None:
        with pytest.raises(TypeError):
            write_new(tmp_path / "case.json", Stop())  # type: ignore[arg-type]

        assert list(tmp_path.iterdir()) == []


RECORDING = """
import sys
from datetime import date, timedelta
from nlrbcase import Event, Kind
from nlrbcase.serialize import load, save
case = load(sys.argv[1])
day = case.events[-1].on + timedelta(days=1) if case.events else date(2020, 11, 20)
kind = Kind.PETITION_AMENDED if case.events else Kind.PETITION_FILED
print("ready", flush=True)
while True:
    case = case.record(Event(kind, day, note="x" * 2000))
    kind, day = Kind.PETITION_AMENDED, day + timedelta(days=1)
    save(case, sys.argv[1])
    if len(case.events) > 60:
        case, day = case.until(date(2020, 11, 20)), date(2020, 11, 21)
"""
"""A program that records in a loop; now and then it begins anew, so that files get shorter too."""


@posix
@pytest.mark.long
class TestKilled:
    """killed while it records, the file always loads, and is the old one or the new"""

    def test_killed_hundreds_of_times(self, tmp_path: Path) -> None:
        path = tmp_path / "case.json"
        save(Case("10-RC-269250"), path)
        chance = random.Random(7)  # noqa: S311 - moments need not be secret
        until = time.monotonic() + 60
        kills = 0
        lengths: set[int] = set()

        while time.monotonic() < until or kills < 200:
            self._kill_while_recording(path, chance.random() * 0.05)
            kills += 1
            case = load(path)
            lengths.add(len(case.events))
            # The whole of it is one text that the program wrote, with one event for each day.
            assert path.read_bytes() == dumps(case).encode("utf-8")
            assert len({event.on for event in case.events}) == len(case.events)
            assert all(event.note == "x" * 2000 for event in case.events)

        assert kills >= 200
        assert len(lengths) > 20, "killed before it recorded anything"
        left = [other for other in tmp_path.iterdir() if other != path]
        assert all(other.suffix == ".tmp" for other in left)

    def _kill_while_recording(self, path: Path, seconds: float) -> None:
        """Start to record and kill it a moment after its first work."""
        with subprocess.Popen(
            [sys.executable, "-c", RECORDING, str(path)], stdout=subprocess.PIPE
        ) as running:
            assert running.stdout is not None
            assert running.stdout.readline() == b"ready\n"
            time.sleep(seconds)
            running.send_signal(signal.SIGKILL)
            running.wait()
        assert running.returncode == -signal.SIGKILL
