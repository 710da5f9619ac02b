"""Runs the code blocks of the documentation: Python, consoles with their output, JSON."""

from __future__ import annotations

import io
import json
import shlex
from contextlib import chdir, redirect_stderr, redirect_stdout
from doctest import ELLIPSIS
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory

from hypothesis import settings
from sybil import Example, Sybil
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser

from nlrbcase.cli import main

# The gate draws the same examples each time; `.ci/long` looks for new ones.
settings.register_profile("same", derandomize=True, deadline=None)
settings.register_profile("new", max_examples=2_000, deadline=None)
settings.load_profile("same")


def _console(example: Example) -> str | None:
    """Run each command of a console block and compare what it prints."""
    commands: list[tuple[str, list[str]]] = []
    for line in str(example.parsed).splitlines():
        if line.startswith("$ "):
            commands.append((line[2:], []))
        else:
            commands[-1][1].append(line)
    for command, expected in commands:
        program, *arguments = shlex.split(command)
        if program != "nlrbcase":
            return f"not a command of this project: {command}"
        out = io.StringIO()
        with chdir(_folder(example)), redirect_stdout(out), redirect_stderr(out):
            main(arguments)
        said = out.getvalue().rstrip("\n")
        wanted = "\n".join(expected).rstrip("\n")
        if said != wanted:
            return f"$ {command}\nprinted:\n{said}\n\nbut the page says:\n{wanted}"
    return None


def _folder(example: Example) -> Path:
    """Return the folder in which a page's commands run: of a how-to, one of its own."""
    page = Path(example.path)
    if page.parent.name != "how-to":
        return Path.cwd()
    kept = example.namespace.get("_folder")
    if kept is None:
        kept = example.namespace["_folder"] = TemporaryDirectory()
        copytree(page.parents[1] / "examples", Path(kept.name) / "docs" / "examples")
    return Path(kept.name)


def _json(example: Example) -> None:
    """Parse a JSON block."""
    json.loads(str(example.parsed))


pytest_collect_file = Sybil(
    parsers=[
        PythonCodeBlockParser(doctest_optionflags=ELLIPSIS),
        CodeBlockParser(language="console", evaluator=_console),
        CodeBlockParser(language="json", evaluator=_json),
    ],
    patterns=["*.md"],
    path=str(Path(__file__).parent),
).pytest()
