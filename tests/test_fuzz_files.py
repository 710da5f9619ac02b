"""Malformed case files: an error with a path, never a traceback, never a changed file."""

from __future__ import annotations

import copy
import io
import json
import re
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from random import Random
from typing import Any

import jsonschema
import pytest

from nlrbcase import NotACaseFile, Problem
from nlrbcase.cli import main
from nlrbcase.schemas import case_file_schema
from nlrbcase.serialize import dumps, load, loads

ROOT = Path(__file__).resolve().parents[1]
EXAMPLES = {
    path.stem: path.read_bytes() for path in sorted((ROOT / "docs" / "examples").glob("*.json"))
}
SMALL = dumps(
    loads(
        json.dumps(
            {
                "format": 1,
                "number": "10-RC-269250",
                "name": "BHM1 → Bessemer",
                "events": [
                    {"kind": "petition-filed", "on": "2020-11-20", "by": "labor-organization"},
                    {"kind": "agreement-approved", "on": "2021-01-15", "sets": "2021-02-08"},
                    {"kind": "election-held", "on": "2021-02-08"},
                    {
                        "kind": "tally-prepared",
                        "on": "2021-02-09",
                        "count": {"votes": {"RWDSU": 738}, "against": 1798, "void": 76},
                    },
                    {
                        "kind": "objections-filed",
                        "on": "2021-02-16",
                        "allegations": ["8(a)(1)"],
                        "corrects": None,
                    },
                    {
                        "kind": "objections-filed",
                        "on": "2021-02-12",
                        "corrects": {"kind": "objections-filed", "on": "2021-02-16"},
                        "note": "the day was wrong",
                    },
                ],
            }
        )
    )
).encode("utf-8")

VALUES: tuple[Any, ...] = (
    None,
    True,
    False,
    0,
    1,
    -1,
    1.0,
    1e308,
    float("inf"),
    float("nan"),
    10**40,
    "",
    "x",
    "2021-04-09",
    "2021-02-30",
    "0001-01-01",
    "9999-12-31",
    "tally-prepared",
    "case-closed",
    "charge-filed",
    "employer",
    "objections",
    "29-CA-261755",
    "\ud800",
    "\u202e\x1b[31m",
    [],
    [[]],
    {},
    {"": {}},
    {"kind": "petition-filed", "on": "2020-11-20"},
)
"""What a value is replaced by."""

SCHEMA = jsonschema.Draft202012Validator(case_file_schema())
BEYOND_SCHEMA = re.compile(
    r"out of order|which is not in the case|is not a case number|holds half a character"
    r"|'....-..-..' is no day|1\.0 is no format|(1\.0|1e\+308|10{40}) is no number of ballots"
)
"""What is wrong with a file that has the right shape."""

COMMANDS = (
    ("show", "--on", "2021-02-11"),
    ("show", "--on", "2021-02-20", "--json"),
    ("show", "--on", "2024-02-20", "--why", "objections"),
    ("moves",),
    ("check",),
    ("record", "petition-amended", "2020-11-21"),
)


def seeded(seed: int) -> Random:
    """Return the same random choices for the same seed."""
    return Random(seed)  # noqa: S311 - they need not be secret


def bytes_changed(found: bytes, random: Random) -> bytes:
    """Return bytes some of which are others, or gone, or there twice, or cut off."""
    changed = bytearray(found)
    for _ in range(random.choice((1, 1, 1, 2, 5, 20))):
        place, way = random.randrange(len(changed) + 1), random.randrange(5)
        if way == 0:
            changed[place : place + 1] = bytes([random.randrange(256)])
        elif way == 1:
            del changed[place : place + random.randrange(1, 9)]
        elif way == 2:
            changed[place:place] = changed[place : place + random.randrange(1, 99)]
        elif way == 3:
            changed[place:place] = bytes([random.choice(b'{}[]",:0\\-e\n\x00\xff')])
        elif random.random() < 0.2:
            del changed[place:]
    return bytes(changed)


def places(data: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield the way to every value in plain data."""
    yield path
    inner: Iterator[tuple[str | int, object]] = iter(())
    if isinstance(data, dict):
        inner = iter(data.items())
    elif isinstance(data, list):
        inner = iter(enumerate(data))
    for step, value in inner:
        yield from places(value, (*path, step))


def value_changed(data: Any, random: Random) -> Any:
    """Return plain data in which a value is another, or gone, or there twice, or renamed."""
    changed = copy.deepcopy(data)
    way = random.choice([*places(changed)][1:])
    holder = changed
    for step in way[:-1]:
        holder = holder[step]
    step, chance = way[-1], random.randrange(5)
    if chance == 0:
        del holder[step]
    elif chance == 1 and isinstance(holder, dict):
        holder[random.choice((str(step).upper(), f"{step}s", "", "a.b", "\ud800"))] = holder.pop(
            step
        )
    elif chance == 1:
        holder.insert(random.randrange(len(holder) + 1), copy.deepcopy(holder[step]))
    else:
        holder[step] = copy.deepcopy(random.choice(VALUES))
    return changed


def problems_of(text: str) -> tuple[Problem, ...]:
    """Return what is wrong with a text; what is right is the same when it is written again."""
    try:
        case = loads(text)
    except NotACaseFile as error:
        return error.problems
    assert loads(dumps(case)) == case
    return ()


def run(words: tuple[str, ...], path: Path) -> tuple[int, str, str]:
    """Return the exit code of `nlrbcase case` on a file, what it printed, and its errors."""
    out, err = io.StringIO(), io.StringIO()
    action, *others = words
    with redirect_stdout(out), redirect_stderr(err):
        code = main(["case", action, str(path), *others])
    return code, out.getvalue(), err.getvalue()


def hold(content: bytes, path: Path, words: tuple[str, ...]) -> bool:
    """Assert what holds of any file, and return whether it is a case."""
    path.write_bytes(content)
    problems: tuple[Problem, ...] = ()
    try:
        case = load(path)
        assert loads(dumps(case)) == case
    except NotACaseFile as error:
        problems = error.problems

    code, out, err = run(words, path)

    assert code == 0 or (code, out) == (2, "")
    assert err == "" if code == 0 else err.startswith("nlrbcase: ")
    if problems:
        assert code == 2
        assert err.startswith(f"nlrbcase: {path}: ")
        assert all(problem.said and str(problem).isprintable() for problem in problems)
    if code == 0 and words[0] == "record":
        load(path)
    else:
        assert path.read_bytes() == content
    assert [other.name for other in path.parent.iterdir()] == [path.name]
    return not problems


class TestBytes:
    """byte flips and truncation"""

    def test_some_changed_files(self, tmp_path: Path) -> None:
        self._change(tmp_path, seeded(1), 100, (SMALL,))

    @pytest.mark.long
    @pytest.mark.parametrize("seed", range(4))
    def test_thousands_of_changed_files(self, tmp_path: Path, seed: int) -> None:
        self._change(tmp_path, seeded(seed), 3000, (SMALL, *EXAMPLES.values()))

    def _change(self, folder: Path, random: Random, count: int, files: tuple[bytes, ...]) -> None:
        """Change files and hold each; some still are cases, most are none."""
        cases = sum(
            hold(
                bytes_changed(random.choice(files), random),
                folder / "case.json",
                random.choice(COMMANDS),
            )
            for _ in range(count)
        )

        assert 0 < cases < count / 2

    def test_a_file_cut_anywhere(self, tmp_path: Path) -> None:
        for end in range(0, len(SMALL) - 1, 7):
            assert not hold(SMALL[:end], tmp_path / "case.json", COMMANDS[end % len(COMMANDS)])

    @pytest.mark.long
    @pytest.mark.parametrize("name", EXAMPLES)
    def test_an_example_cut_at_every_length(self, tmp_path: Path, name: str) -> None:
        content = EXAMPLES[name].rstrip()

        for end in range(len(content)):
            assert not hold(content[:end], tmp_path / "case.json", COMMANDS[end % len(COMMANDS)])

    def test_the_last_new_line_may_be_missing(self, tmp_path: Path) -> None:
        assert hold(SMALL.rstrip(), tmp_path / "case.json", ("check",))


class TestValues:
    """keys deleted, doubled and renamed, values of other types: an error with a path"""

    def test_some_changed_values(self, tmp_path: Path) -> None:
        self._change(tmp_path, seeded(1), 100, (SMALL,))

    @pytest.mark.long
    @pytest.mark.parametrize("seed", range(4))
    def test_thousands_of_changed_values(self, tmp_path: Path, seed: int) -> None:
        self._change(tmp_path, seeded(seed), 3000, (SMALL, *EXAMPLES.values()))

    def _change(self, folder: Path, random: Random, count: int, files: tuple[bytes, ...]) -> None:
        """Change values and hold each file; every problem has a path."""
        cases = 0
        for _ in range(count):
            data = json.loads(random.choice(files))
            for _ in range(random.choice((1, 1, 2, 4))):
                data = value_changed(data, random)
            content = json.dumps(data).encode("utf-8")
            if hold(content, folder / "case.json", random.choice(COMMANDS)):
                cases += 1
            else:
                assert all(problem.path for problem in problems_of(content.decode("utf-8")))

        assert 0 < cases < count

    def test_a_file_with_any_value_replaced_is_refused_by_loader_and_schema_alike(self) -> None:
        data = json.loads(SMALL)

        for way in [*places(data)][1:]:
            for value in VALUES:
                changed = copy.deepcopy(data)
                holder = changed
                for step in way[:-1]:
                    holder = holder[step]
                holder[way[-1]] = value
                problems = problems_of(json.dumps(changed))
                assert all(problem.path for problem in problems)
                if SCHEMA.is_valid(changed):
                    assert all(BEYOND_SCHEMA.search(problem.said) for problem in problems), way
                else:
                    assert problems, (way, value)

    def test_every_key_given_twice(self) -> None:
        lines = SMALL.decode("utf-8").splitlines()
        keys = [place for place, line in enumerate(lines) if '": ' in line and line.endswith(",")]

        for place in keys:
            if lines[place].rstrip(",")[-1] in "{[":
                continue
            doubled = "\n".join([*lines[: place + 1], *lines[place:]])
            with pytest.raises(NotACaseFile) as caught:
                loads(doubled)
            assert [problem.said for problem in caught.value.problems] == ["the key is given twice"]
            assert all(problem.path for problem in caught.value.problems)

        assert len(keys) > 10
