"""`nlrbcase case ics`: the due days of a case as a calendar file."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from contextlib import redirect_stdout
from datetime import date
from pathlib import Path

import pytest

from calendar_files import by_rule, shown
from nlrbcase import Entry, Event, Kind
from nlrbcase.cli import main
from nlrbcase.exports.sent import sent_loads
from nlrbcase.serialize import load, save

ROOT = Path(__file__).resolve().parents[1]
BESSEMER = ROOT / "docs" / "examples" / "bessemer.json"


def run(capfd: pytest.CaptureFixture[str], *words: object) -> tuple[int, str, str]:
    """Return the exit code of `nlrbcase case ics` with words, what it printed, and its errors."""
    try:
        code = main(["case", "ics", *map(str, words)])
    except SystemExit as stop:
        code = int(stop.code or 0)
    printed = capfd.readouterr()
    return code, printed.out, printed.err


@pytest.fixture
def case_file(tmp_path: Path) -> Path:
    """Return a case file of its own, like Bessemer's until its ballots were tallied."""
    path = tmp_path / "case.json"
    save(load(BESSEMER).until(date(2021, 4, 12)), path)
    return path


class TestPrinted:
    """nlrbcase case ics FILE [--on DATE] [--timed]"""

    def test_the_calendar_is_printed_as_it_is(
        self, capfdbinary: pytest.CaptureFixture[bytes]
    ) -> None:
        code = main(["case", "ics", str(BESSEMER), "--on", "2021-04-12"])

        printed = capfdbinary.readouterr()
        assert (code, printed.err) == (0, b"")
        assert printed.out.endswith(b"\r\nEND:VCALENDAR\r\n")
        assert by_rule(printed.out)["objections"].start == date(2021, 4, 16)

    def test_it_is_named_by_the_case(self, capfd: pytest.CaptureFixture[str]) -> None:
        _, out, _ = run(capfd, BESSEMER, "--on", "2021-04-12")

        assert "\nNAME:NLRB due days: 10-RC-269250 Amazon\\, BHM1" in out

    def test_what_takes_text_alone_gets_text(self) -> None:
        out = io.StringIO()

        with redirect_stdout(out):
            main(["case", "ics", str(BESSEMER), "--on", "2021-04-12"])

        assert shown(out.getvalue().encode())

    def test_without_a_day_it_is_of_today(self, capfd: pytest.CaptureFixture[str]) -> None:
        code, out, err = run(capfd, BESSEMER)

        assert (code, err) == (0, "")
        assert out.splitlines()[0] == "BEGIN:VCALENDAR"


class TestFile:
    """--out PATH: the file to write"""

    def test_it_says_what_it_wrote(self, capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
        out_file = tmp_path / "due.ics"

        code, out, err = run(capfd, BESSEMER, "--on", "2021-04-12", "--timed", "--out", out_file)

        assert (code, err) == (0, "")
        assert out == f"{out_file}: {len(shown(out_file.read_bytes()))} due days\n"
        assert by_rule(out_file.read_bytes())["objections"].start.isoformat() == (
            "2021-04-17T03:59:00+00:00"
        )

    @pytest.mark.parametrize("link", [False, True], ids=["itself", "a link to it"])
    def test_the_case_file_is_never_written_over(
        self, capfd: pytest.CaptureFixture[str], tmp_path: Path, case_file: Path, *, link: bool
    ) -> None:
        before = case_file.read_bytes()
        target = case_file
        if link:
            target = tmp_path / "link.ics"
            target.symlink_to(case_file)

        code, out, err = run(capfd, case_file, "--on", "2021-04-12", "--out", target)

        assert (code, out) == (2, "")
        assert f"--out: {target} is the case file, and would be written over" in err
        assert case_file.read_bytes() == before

    def test_nor_is_the_record_of_what_was_sent(
        self, capfd: pytest.CaptureFixture[str], tmp_path: Path
    ) -> None:
        both = tmp_path / "both"

        code, _, err = run(capfd, BESSEMER, "--out", both, "--state", both)

        assert code == 2
        assert "is the file of --state" in err
        assert not both.exists()

    def test_a_folder_that_is_not_there(
        self, capfd: pytest.CaptureFixture[str], tmp_path: Path
    ) -> None:
        code, out, err = run(capfd, BESSEMER, "--out", tmp_path / "none" / "due.ics")

        assert (code, out) == (2, "")
        assert "Traceback" not in err


class TestState:
    """--state PATH: what was sent is kept, so that what fell away is cancelled"""

    def test_a_calendar_sent_again_is_the_same(
        self, capfd: pytest.CaptureFixture[str], tmp_path: Path
    ) -> None:
        first, second, state = (tmp_path / name for name in ("1.ics", "2.ics", "sent.json"))

        for out_file in (first, second):
            run(capfd, BESSEMER, "--on", "2021-04-12", "--out", out_file, "--state", state)

        assert first.read_bytes() == second.read_bytes()
        assert {one.uid for one in sent_loads(state.read_text())} == {
            one.uid for one in shown(first.read_bytes())
        }

    def test_what_was_struck_out_is_cancelled(
        self, capfd: pytest.CaptureFixture[str], tmp_path: Path, case_file: Path
    ) -> None:
        out_file, state = tmp_path / "due.ics", tmp_path / "sent.json"
        words = (case_file, "--on", "2021-04-12", "--out", out_file, "--state", state)
        run(capfd, *words)
        old = by_rule(out_file.read_bytes())["objections"]
        struck = Event(
            Kind.RECORDED_IN_ERROR,
            date(2021, 4, 12),
            corrects=Entry(Kind.TALLY_PREPARED, date(2021, 4, 9)),
        )
        save(load(case_file).record(struck), case_file)

        _, out, _ = run(capfd, *words)

        (gone,) = [one for one in shown(out_file.read_bytes()) if one.uid == old.uid]
        assert gone.status == "CANCELLED"
        assert gone.sequence > old.sequence
        assert out.endswith(", 1 of them cancelled\n")

    @pytest.mark.parametrize(
        ("content", "said"),
        [
            pytest.param(b"", "it is no JSON", id="empty"),
            pytest.param(b"\xff\xfe", "it is no UTF-8 text", id="no text"),
            pytest.param(BESSEMER.read_bytes(), "it should have the keys", id="a case file"),
        ],
    )
    def test_another_file_is_refused_and_kept(
        self, capfd: pytest.CaptureFixture[str], tmp_path: Path, content: bytes, said: str
    ) -> None:
        state = tmp_path / "sent.json"
        state.write_bytes(content)

        code, out, err = run(capfd, BESSEMER, "--on", "2021-04-12", "--state", state)

        assert (code, out) == (2, "")
        assert f"{state}: no record of what a calendar has sent: {said}" in err
        assert state.read_bytes() == content

    def test_without_it_no_file_is_made(
        self, capfd: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(tmp_path)

        run(capfd, BESSEMER, "--on", "2021-04-12")

        assert list(tmp_path.iterdir()) == []


class TestErrors:
    """The message without a traceback, and the exit code 2"""

    def test_without_the_extra_it_says_how_to_get_it(self, tmp_path: Path) -> None:
        out_file, state = tmp_path / "due.ics", tmp_path / "sent.json"
        words = ["case", "ics", str(BESSEMER), "--out", str(out_file), "--state", str(state)]
        without = (
            "import sys; sys.modules['icalendar'] = None\n"
            f"from nlrbcase.cli import main; sys.exit(main({words!r}))"
        )

        done = subprocess.run(
            [sys.executable, "-c", without], check=False, capture_output=True, text=True
        )

        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr == (
            "nlrbcase: the library icalendar is not installed: `pip install 'nlrbcase[ical]'` "
            "brings it\n"
        )
        assert list(tmp_path.iterdir()) == []

    def test_the_library_is_not_loaded_for_other_commands(self) -> None:
        other = (
            "import sys; from nlrbcase.cli import main\n"
            f"main(['case', 'check', {str(BESSEMER)!r}]); print('icalendar' in sys.modules)"
        )

        done = subprocess.run(
            [sys.executable, "-c", other], check=True, capture_output=True, text=True
        )

        assert done.stdout.splitlines()[-1] == "False"

    def test_a_hostile_case_file_makes_a_calendar_all_the_same(
        self, capfd: pytest.CaptureFixture[str], tmp_path: Path, case_file: Path
    ) -> None:
        data = json.loads(case_file.read_text())
        evil = "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n\u2028\x00" + "x" * 100_000
        data |= {"name": evil, "unit": evil, "note": evil}
        data["events"][-1]["note"] = evil
        case_file.write_text(json.dumps(data))
        out_file = tmp_path / "due.ics"

        code, _, err = run(capfd, case_file, "--on", "2021-04-12", "--out", out_file)

        assert (code, err) == (0, "")
        assert by_rule(out_file.read_bytes())["objections"].start == date(2021, 4, 16)

    @pytest.mark.parametrize(
        "words",
        [("nosuch.json",), (ROOT / "README.md",), (BESSEMER, "--on", "12 April")],
        ids=["no file", "no case", "no day"],
    )
    def test_what_cannot_be_read(
        self, capfd: pytest.CaptureFixture[str], words: tuple[object, ...]
    ) -> None:
        code, out, err = run(capfd, *words)

        assert (code, out) == (2, "")
        assert "Traceback" not in err
