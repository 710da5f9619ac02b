"""A change of law, rehearsed: what the page on amending a rule says, done in a copy."""

from __future__ import annotations

import os
import re
from datetime import date
from pathlib import Path

import pytest

import nlrbcase
from copies import copied, run_in
from nlrbcase import Case, Docket, Event, Kind, deadline

PAGE = Path(__file__).parents[1] / "docs" / "how-to" / "amend-a-rule.md"
BLOCKS = re.findall(r"```(?:py|text)\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
HOME = Path("law", "representation", "objections.py")
RULE = re.compile(r"(^OBJECTIONS = Rule\(.*?    versions=\(\n)", re.DOTALL | re.MULTILINE)


def _case(number: str, petition: date) -> Case:
    return Case(number).record(
        Event(Kind.PETITION_FILED, petition),
        Event(Kind.ELECTION_DIRECTED, date(2027, 1, 20)),
        Event(Kind.ELECTION_HELD, date(2027, 2, 10)),
        Event(Kind.TALLY_PREPARED, date(2027, 2, 11)),
    )


@pytest.fixture(scope="module")
def amended(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a copy of the package with the version of the page."""
    home = copied(tmp_path_factory.mktemp("amended"))
    law = home / "nlrbcase" / HOME
    text = law.read_text(encoding="utf-8")
    changed, times = RULE.subn(lambda found: found[1] + BLOCKS[0], text)
    assert times == 1
    law.write_text(changed, encoding="utf-8")
    return home


@pytest.fixture
def docket(tmp_path: Path) -> Path:
    """Return a docket with a case of the old law and one of the new, as the old law left it."""
    path = tmp_path / "docket.db"
    with Docket.create(path) as found:
        found.add(_case("10-RC-000001", date(2027, 1, 3)), _case("10-RC-000002", date(2027, 1, 4)))
        assert {one.safe for one in found.due(date(2027, 2, 12)) if one.key == "objections"} == {
            date(2027, 2, 19)
        }
    return path


class TestRehearsal:
    """one file, a few lines, one test, one changelog line"""

    def test_the_days_of_open_cases_move(self, amended: Path, docket: Path) -> None:
        code, out = run_in(
            amended,
            "-m",
            "nlrbcase",
            "docket",
            "due",
            "--docket",
            str(docket),
            "--on",
            "2027-02-12",
        )

        assert code == 1
        assert re.search(r"Fri 19 Feb 2027 +10-RC-000001 +objections", out)
        assert re.search(r"Tue 23 Feb 2027 +10-RC-000002 +objections", out)

    def test_the_docket_says_which_cases_it_touches(self, amended: Path, docket: Path) -> None:
        words = ["docket", "affected", "--docket", str(docket), "--rule", "objections"]

        code, out = run_in(amended, "-m", "nlrbcase", *words, "--on", "2027-02-12")

        assert code == 1
        assert "10-RC-000002 objections: 19 February 2027 → 23 February 2027" in " ".join(
            out.split()
        )
        assert "10-RC-000001" not in out

    def test_the_test_of_the_page_passes_with_the_version_and_fails_without(
        self, amended: Path, tmp_path: Path
    ) -> None:
        test = tmp_path / "test_objections_of_2027.py"
        head = "from datetime import date\nimport pytest\nfrom nlrbcase import deadline\n"
        test.write_text(head + BLOCKS[1], encoding="utf-8")
        words = ["-m", "pytest", "-q", "-p", "no:cacheprovider", "-c", os.devnull, str(test)]

        found = {
            home: run_in(home, *words) for home in (amended, Path(nlrbcase.__file__).parents[1])
        }

        (with_it, passed), (without, failed) = found.values()
        assert (with_it, "2 passed" in passed) == (0, True), passed
        assert (without, "1 failed, 1 passed" in failed) == (1, True), failed

    def test_the_law_in_force_is_untouched(self) -> None:
        found = deadline("objections", date(2027, 2, 11), law_as_of=date(2027, 1, 4))

        assert found.due == date(2027, 2, 19)
