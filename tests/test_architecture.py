"""The three floors: words, law, work.  Imports run one way, and each floor keeps to its own."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import nlrbcase

ROOT = Path(nlrbcase.__file__).parent
MODULES = sorted(ROOT.rglob("*.py"))
WORDS = {
    "ballots",
    "barring",
    "blocking",
    "calendars",
    "documents",
    "errors",
    "events",
    "holdings",
    "numbers",
    "objected",
    "outcomes",
    "periods",
    "procedure",
    "provisions",
    "sections",
    "stages",
    "timeline",
    "wording",
}


def _name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def _floor(name: str) -> str:
    if name in WORDS:
        return "words"
    return "law" if name.split(".", maxsplit=1)[0] == "law" else "work"


def _imports(path: Path) -> Iterator[str]:
    """Yield the modules of this package that a module imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        # Written in full, so that a test can read them.
        assert not (isinstance(node, ast.ImportFrom) and node.level)
        if isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.startswith("nlrbcase"):
                    yield alias.name.removeprefix("nlrbcase").lstrip(".")
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("nlrbcase"):
            module = (node.module or "").removeprefix("nlrbcase").lstrip(".")
            for alias in node.names:
                inner = f"{module}.{alias.name}".lstrip(".")
                is_module = (ROOT / Path(*inner.split("."))).with_suffix(".py").exists()
                is_package = (ROOT / Path(*inner.split("."))).is_dir()
                yield inner if is_module or is_package else module


def _strings(path: Path) -> Iterator[str]:
    """Yield the strings of a module that are no docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in docstrings:
            yield str(node.value)


class TestFloors:
    """Imports run one way: words, law, work."""

    @pytest.mark.parametrize("path", MODULES, ids=_name)
    def test_a_floor_imports_only_from_below(self, path: Path) -> None:
        below = {"words": {"words"}, "law": {"words", "law"}, "work": {"words", "law", "work"}}
        floor = _floor(_name(path))

        found = {name: _floor(name) for name in _imports(path) if name}

        assert {name for name, of in found.items() if of not in below[floor]} == set()

    def test_every_module_of_words_is_there(self) -> None:
        assert {_name(path) for path in MODULES} >= WORDS

    @pytest.mark.parametrize(
        "path", [path for path in MODULES if _floor(_name(path)) == "law"], ids=_name
    )
    def test_law_has_no_logic(self, path: Path) -> None:
        logic = (
            ast.If,
            ast.IfExp,
            ast.For,
            ast.While,
            ast.FunctionDef,
            ast.Lambda,
            ast.ListComp,
            ast.SetComp,
            ast.DictComp,
            ast.GeneratorExp,
            ast.BoolOp,
            ast.ClassDef,
        )

        tree = ast.parse(path.read_text(encoding="utf-8"))

        assert [type(node).__name__ for node in ast.walk(tree) if isinstance(node, logic)] == []

    @pytest.mark.parametrize(
        "path", [path for path in MODULES if _floor(_name(path)) != "law"], ids=_name
    )
    def test_only_law_cites(self, path: Path) -> None:
        marks = (" CFR", "U.S.C.", " FR ", " NLRB ", "GC 2")

        cited = [text for text in _strings(path) if any(mark in text for mark in marks)]

        assert cited == []

    @pytest.mark.parametrize(
        "path", [path for path in MODULES if _floor(_name(path)) != "law"], ids=_name
    )
    def test_only_law_has_numbers_of_days(self, path: Path) -> None:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found = {
            node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant)
            and isinstance(node.value, int)
            and not isinstance(node.value, bool)
        }

        assert found - {0, 1, 2} <= NUMBERS.get(_name(path), set())


FORBIDDEN = {"pickle", "marshal", "shelve", "subprocess", "ctypes", "socket", "urllib", "http"}
"""Modules that run what is in data, start programs, or reach a network."""


class TestSecurity:
    """parameterised SQL only; no pickle, eval or shell"""

    @pytest.mark.parametrize("path", MODULES, ids=_name)
    def test_nothing_that_is_read_is_run(self, path: Path) -> None:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        imported = {
            alias.name.split(".")[0]
            for node in ast.walk(tree)
            if isinstance(node, ast.Import)
            for alias in node.names
        } | {
            (node.module or "").split(".")[0]
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom)
        }
        called = {
            node.func.id
            for node in ast.walk(tree)
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        }

        assert imported & FORBIDDEN == set()
        assert called & {"eval", "exec", "compile", "__import__"} == set()


NUMBERS = {
    # How wide a text is.
    "grounds_text": {96},
    # How many rows of a list are kept, how many lines a record may have, how long a line, the
    # thousands after which progress is told.  Of a docket: how many cases or rows a transaction
    # has, how long a text may be, how wide a column; how many days ahead it looks if not told.
    "audit": {1000},
    "cli.docket": {14},
    # The exit code of a program that was stopped.
    "cli.__init__": {130},
    "cli.docket_tables": {20, 40, 44},
    "docket": {200},
    "docket_events": {1_000_000},
    "docket_file": {16, 1024},
    "docket_import": {500, 1000},
    "docket_spans": {200},
    "cli.elections": {1000},
    "imports.case_pages": {5000},
    "imports.case_texts": {1000, 2000},
    "imports.csv_records": {16, 100_000},
    "imports.docket_entries": {4096},
    "imports.json_items": {65_536, 1_000_000},
    "imports.labordata": {4096},
    "imports.labordata_cells": {2000},
    "imports.labordata_rows": {64, 1000},
    "imports.merging": {16},
    "imports.sqlite_file": {1_000_000},
    # The week and the year: seven days, twelve months, a fourth year, a weekend's ordinals.
    "business_days": {4, 5, 7},
    "calendars": {3, 4, 5, 6},
    # How many orders of one day, and how many steps, a replay remembers.
    "chronology": {64, 2048},
    "replay": {16},
    "results": {4096},
    "counting_ahead": {7, 24, 4_096, 32_768},
    # The width of a line, of an elision, of a name, of a serial; noon; how many keys to suggest.
    "errors": {12, 80},
    "case_page": {19, 96},
    "explain": {4},
    # Lengths in pixels; the days of a week, month and year, and how many are quiet enough to leave
    # out of a picture; letters of a month.
    "exports.timeline_axis": {
        *(3, 5, 7, 9, 10, 12, 24, 25, 30, 45, 90, 180, 365, 730, 1461, 3652, 36525),
    },
    "exports.timeline_cards": {4},
    "exports.timeline_drawing": {3, 4, 5, 6, 7, 8, 9},
    "exports.timeline_layout": {16, 60},
    "exports.timeline_marks": {4, 5, 6},
    "paragraphs": {96},
    # How long a name in a title; when calendars remind, and how long before at most.
    "exports.due_day_words": {120},
    "exports.due_days": {7, 9, 366},
    "numbers": {6},
    "registry": {3},
    "wording": {3, 12},
}
"""The numbers that modules of words and work may have, none of them a period of law."""


class TestImportCost:
    """What is not asked for is not loaded."""

    @pytest.mark.parametrize(
        "program",
        [
            pytest.param("import nlrbcase", id="the package alone"),
            pytest.param(
                "from datetime import date; from nlrbcase import deadline; "
                "deadline('objections', date(2021, 4, 9), law_as_of=date(2020, 11, 20)).due",
                id="and a deadline in business days",
            ),
        ],
    )
    def test_a_light_import_loads_no_heavy_module(self, program: str) -> None:
        heavy = ("cattrs", "dateutil", "zoneinfo", "sqlite3", "argparse", "json")
        ask = f"{program}; import sys; print(sorted(set(sys.modules) & set({heavy!r})))"

        done = subprocess.run(
            [sys.executable, "-I", "-c", ask], check=True, capture_output=True, text=True
        )

        assert done.stdout.strip() == "[]"

    def test_no_table_of_closed_days_is_built_at_import(self) -> None:
        ask = (
            "import nlrbcase.business_days as b;"
            "made = (b._holidays, b._orders, b._business_days);"
            "print(*(one.cache_info().currsize for one in made))"
        )

        done = subprocess.run(
            [sys.executable, "-I", "-c", ask], check=True, capture_output=True, text=True
        )

        assert done.stdout.split() == ["0", "0", "0"]


class TestPublicNames:
    """The package's own names, found on first use."""

    def test_all_lists_what_can_be_found(self) -> None:
        homes = vars(nlrbcase)["_HOME_OF"]

        assert set(nlrbcase.__all__) == {"__version__", *homes}

    @pytest.mark.parametrize("name", [name for name in nlrbcase.__all__ if name != "__version__"])
    def test_a_public_name_is_a_thing_with_a_docstring_and_no_module(self, name: str) -> None:
        found = getattr(nlrbcase, name)

        assert type(found).__name__ != "module"
        assert (found.__doc__ or "").strip()

    def test_a_name_stays_what_it_is_whatever_was_imported_before(self) -> None:
        ask = (
            "import nlrbcase.cli, nlrbcase.registry; from nlrbcase import rule, rules, closed, "
            "deadline; print(all(map(callable, (rule, rules, closed, deadline))))"
        )

        done = subprocess.run(
            [sys.executable, "-I", "-c", ask], check=True, capture_output=True, text=True
        )

        assert done.stdout.strip() == "True"

    def test_an_unknown_name_is_an_attribute_error(self) -> None:
        with pytest.raises(AttributeError, match="no attribute 'dedline'"):
            nlrbcase.dedline  # type: ignore[attr-defined]  # noqa: B018

    def test_dir_shows_the_public_names(self) -> None:
        assert {"deadline", "rule", "rules", "closed"} <= set(dir(nlrbcase))
