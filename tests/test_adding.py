"""A ground for objections, added: what the page on it says, done in a copy."""

from __future__ import annotations

import os
import re
import shlex
from pathlib import Path

import pytest

from copies import copied, run_in
from nlrbcase import NoSuchGround, ground

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "how-to" / "add-an-objection.md"
GROUND, ROW, _LOGGED, ANSWER = re.findall(
    r"^```text\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE
)
(TEST,) = re.findall(
    r"^```py\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE
)
LAW = Path("nlrbcase", "law", "objections")
PLACES = (
    re.compile(r"(^from nlrbcase\.law\.objections\.voting import \(\n)(?=    )", re.MULTILINE),
    re.compile(r"(^GROUNDS: tuple\[Ground, \.\.\.\] = \(\n(?:    \w+,\n)*)(?=\)$)", re.MULTILINE),
)


@pytest.fixture(scope="module")
def added(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a copy of the package with the ground of the page."""
    home = copied(tmp_path_factory.mktemp("added"))
    with (home / LAW / "voting.py").open("a", encoding="utf-8") as law:
        law.write(GROUND)
    listed = home / LAW / "__init__.py"
    text = listed.read_text(encoding="utf-8")
    for place in PLACES:
        text, times = place.subn(lambda found: found[1] + ROW, text)
        assert times == 1
    listed.write_text(text, encoding="utf-8")
    return home


def _tests(home: Path, *words: str) -> tuple[int, str]:
    """Return how tests went by the package of a folder."""
    return run_in(home, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-c", os.devnull, *words)


class TestRehearsal:
    """one constant, one name in a list, one test, one changelog line"""

    def test_the_command_answers_as_the_page_says(self, added: Path) -> None:
        command, _, answer = ANSWER.partition("\n")
        _, _, *words = shlex.split(command)

        code, out = run_in(added, "-m", "nlrbcase", *words)

        assert (code, out.rstrip("\n")) == (0, answer.rstrip("\n"))

    def test_it_is_the_last_in_the_list(self, added: Path) -> None:
        code, out = run_in(added, "-m", "nlrbcase", "objections")

        assert code == 0
        assert out.index("filming-by-drone") > out.index("preelection-agent-neutrality-10j")

    def test_the_test_of_the_page_passes_with_the_ground_and_fails_without(
        self, added: Path, tmp_path: Path
    ) -> None:
        test = tmp_path / "test_filming_by_drone.py"
        head = (
            "from datetime import date\nimport pytest\n"
            "from nlrbcase import ElectionFacts, LawNotEncoded, judge\n"
        )
        test.write_text(head + TEST, encoding="utf-8")

        found = {home: _tests(home, str(test)) for home in (added, added.parent)}

        (with_it, passed), (without, failed) = found.values()
        assert (with_it, "2 passed" in passed) == (0, True), passed
        assert (without, "2 failed" in failed) == (1, True), failed

    def test_it_is_what_every_ground_must_be(self, added: Path) -> None:
        words = ["-k", "TestEveryGround or TestHoldings or TestEvidence"]

        code, out = _tests(added, str(ROOT / "tests" / "law" / "test_objections.py"), *words)

        assert code == 0, out

    def test_the_law_as_it_is_has_no_such_ground(self) -> None:
        with pytest.raises(NoSuchGround):
            ground("filming-by-drone")
