"""`nlrbcase case timeline`: a picture of a case on the output."""

from __future__ import annotations

from pathlib import Path

import pytest

from nlrbcase.cli import main

FILE = Path(__file__).resolve().parents[1] / "docs" / "examples" / "bessemer.json"


def run(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, str, str]:
    """Return the exit code, what was printed, and the errors."""
    try:
        code = main(["case", "timeline", *map(str, words)])
    except SystemExit as stop:
        code = int(stop.code or 0)
    printed = capsys.readouterr()
    return code, printed.out, printed.err


class TestTimeline:
    """nlrbcase case timeline FILE [--on DATE] [--from DATE] [--to DATE] > case.svg"""

    def test_it_prints_the_picture_of_the_day(self, capsys: pytest.CaptureFixture[str]) -> None:
        code, out, err = run(capsys, FILE, "--on", "2024-11-20")

        assert (code, err) == (0, "")
        assert out == FILE.with_suffix(".svg").read_text(encoding="utf-8")

    def test_without_a_day_it_marks_today(self, capsys: pytest.CaptureFixture[str]) -> None:
        code, out, _ = run(capsys, FILE)

        assert code == 0
        assert ">today, " in out

    def test_it_draws_a_part(self, capsys: pytest.CaptureFixture[str]) -> None:
        part = ("--on", "2021-04-20", "--from", "2021-04-01", "--to", "2021-04-30")

        code, out, _ = run(capsys, FILE, *part)

        assert code == 0
        assert "3 events and 5 deadlines from 1 April 2021 to 30 April 2021" in out
        assert out.endswith("</svg>\n")

    @pytest.mark.parametrize(
        ("words", "said"),
        [
            pytest.param(("--on", "soon"), "is not a day", id="no day"),
            pytest.param(("--on", "1066-10-14"), "1066", id="a day of no calendar"),
            pytest.param(
                ("--from", "2021-05-02", "--to", "2021-05-01"), "would begin on", id="reversed"
            ),
        ],
    )
    def test_what_cannot_be_drawn_is_told_without_a_traceback(
        self, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], said: str
    ) -> None:
        code, out, err = run(capsys, FILE, *words)

        assert (code, out) == (2, "")
        assert said in err

    def test_a_file_that_is_not_there_is_told(
        self, capsys: pytest.CaptureFixture[str], tmp_path: Path
    ) -> None:
        code, _, err = run(capsys, tmp_path / "none.json")

        assert code == 2
        assert "none.json" in err
