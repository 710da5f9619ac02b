"""Runs the code blocks of the documentation: Python, consoles with their output, JSON.

A block that has a title is a file: it is written into the folder in which the page's commands run.
"""

from __future__ import annotations

import io
import json
import re
import shlex
from collections.abc import Iterator
from contextlib import chdir, redirect_stderr, redirect_stdout
from doctest import ELLIPSIS
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory

from hypothesis import settings
from sybil import Document, Example, Region, Sybil
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser
from sybil.parsers.markdown.lexers import RawFencedCodeBlockLexer

from nlrbcase.cli import main

_TITLED = RawFencedCodeBlockLexer(re.compile(r'[a-z]+ title="(?P<name>[^"]+)"$\n', re.MULTILINE))

# The gate draws the same examples each time; `.ci/long` looks for new ones.
settings.register_profile("same", derandomize=True, deadline=None, max_examples=50)
settings.register_profile("new", max_examples=400, deadline=None)
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
        file = arguments[-1] if arguments[-2:-1] == [">"] else ""
        if file:
            arguments = arguments[:-2]
        out = io.StringIO()
        with chdir(_folder(example)), redirect_stdout(out), redirect_stderr(out):
            main(arguments)
        if file:
            out = _redirected(example, file, out.getvalue())
        said = out.getvalue().rstrip("\n")
        wanted = "\n".join(expected).rstrip("\n")
        if said != wanted:
            return f"$ {command}\nprinted:\n{said}\n\nbut the page says:\n{wanted}"
    return None


def _redirected(example: Example, name: str, text: str) -> io.StringIO:
    """Write what a command prints into a file; the file beside the page, if any, must be that."""
    (_folder(example) / name).write_text(text, encoding="utf-8")
    shown = Path(example.path).with_name(name)
    if shown.exists() and shown.read_text(encoding="utf-8") != text:
        return io.StringIO(f"another {name} than the one beside the page")
    return io.StringIO()


def _folder(example: Example) -> Path:
    """Return the folder in which a page's commands run: of a lesson or how-to, one of its own."""
    page = Path(example.path)
    if page.parent.name not in ("how-to", "tutorial"):
        return Path.cwd()
    kept = example.namespace.get("_folder")
    if kept is None:
        kept = example.namespace["_folder"] = TemporaryDirectory()
        copytree(page.parents[1] / "examples", Path(kept.name) / "docs" / "examples")
    return Path(kept.name)


def _files(document: Document) -> Iterator[Region]:
    """Yield the blocks that have a title."""
    for found in _TITLED(document):
        yield Region(found.start, found.end, found.lexemes, _written)


def _written(example: Example) -> None:
    """Write a block into the file that is its title."""
    name, text = str(example.parsed["name"]), str(example.parsed["source"])
    (_folder(example) / name).write_text(text, encoding="utf-8")


def _json(example: Example) -> None:
    """Parse a JSON block."""
    json.loads(str(example.parsed))


pytest_collect_file = Sybil(
    parsers=[
        PythonCodeBlockParser(doctest_optionflags=ELLIPSIS),
        CodeBlockParser(language="console", evaluator=_console),
        CodeBlockParser(language="json", evaluator=_json),
        _files,
    ],
    patterns=["*.md"],
    path=str(Path(__file__).parent),
).pytest()
