"""The mutants of a module: what Cosmic Ray makes of its source, each changed in one place."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen
from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.ast.ast_query import ASTQuery
from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator, operator_names

SOURCES = Path(__file__).parents[2] / "src" / "nlrbcase"

Place = tuple[int, int]


@frozen
class Mutant:
    """A module changed in one place.

    Attributes:
        name: The module, what in it is changed, the line as it was and as it is now.
        source: The whole source, changed.
    """

    name: str
    source: str


@frozen
class Mutants:
    """The mutants of a module.

    Attributes:
        module: Its name, without the package's.
        runnable: Those that can be run.
        annotations: How many change an annotation only, which is text: mypy reads it, not Python.
        broken: How many are no Python, or the same program as the module or another mutant.
    """

    module: str
    runnable: tuple[Mutant, ...]
    annotations: int
    broken: int


def mutants(module: str) -> Mutants:
    """Return the mutants of a module, in the order of its lines."""
    source = (SOURCES / f"{module}.py").read_text(encoding="utf-8")
    notes = list(_annotations(ast.parse(source)))
    programs = {_program(source)}
    found: list[tuple[Place, Mutant]] = []
    annotations = broken = 0
    names: dict[str, int] = {}
    for place, where, changed in _changed(source):
        if any(first <= place < last for first, last in notes):
            annotations += 1
            continue
        program = _program(changed)
        if program is None or program in programs:
            broken += 1
            continue
        programs.add(program)
        name = f"{module}.{where}: {_change(source, changed)}"
        if name.endswith("-> ``"):
            # A decorator that is gone: what it stood on tells which one it was.
            name += f" on `{_defined(source, place[0])}`"
        names[name] = names.get(name, 0) + 1
        again = f" ({names[name]})" if names[name] > 1 else ""
        found.append((place, Mutant(name + again, changed)))
    found.sort(key=lambda row: (row[0], row[1].name))
    return Mutants(module, tuple(mutant for _, mutant in found), annotations, broken)


def _changed(source: str) -> Iterator[tuple[Place, str, str]]:
    """Yield each changed source, with the place and the function that was changed."""
    tree = get_ast(source)
    for name in sorted(operator_names()):
        kind = get_operator(name)
        if kind.arguments():
            # It puts in what the settings say, and they say nothing.
            continue
        operator = kind()
        places = (
            (start, ASTQuery(node).get_definition_name())
            for node in ast_nodes(tree)
            for start, _ in operator.mutation_positions(node)
        )
        for occurrence, (place, where) in enumerate(places):
            changed = mutate_code(source, operator, occurrence)
            if changed is not None:
                yield place, where or "", changed


def _program(source: str) -> str | None:
    """Return what a source says to Python; None if it is no Python."""
    with warnings.catch_warnings():
        # Python warns of `is` beside a number, which only a mutant says.
        warnings.simplefilter("ignore", SyntaxWarning)
        try:
            compile(source, "mutant", "exec")
        except (SyntaxError, ValueError):
            return None
        return ast.dump(ast.parse(source))


def _annotations(tree: ast.Module) -> Iterator[tuple[Place, Place]]:
    """Yield where each annotation begins and ends."""
    for node in ast.walk(tree):
        for noted in (getattr(node, "annotation", None), getattr(node, "returns", None)):
            if isinstance(noted, ast.expr):
                last = (noted.end_lineno or 0, noted.end_col_offset or 0)
                yield (noted.lineno, noted.col_offset), last


def _defined(source: str, line: int) -> str:
    """Return the first line after the given one that defines a function or a class."""
    rest = (text.strip() for text in source.splitlines()[line:])
    return next(text for text in rest if text.startswith(("def ", "class ")))


def _change(source: str, changed: str) -> str:
    """Return the lines that differ, as they were and as they are."""
    before, after = source.splitlines(), changed.splitlines()
    while before and after and before[0] == after[0]:
        del before[0], after[0]
    while before and after and before[-1] == after[-1]:
        del before[-1], after[-1]
    was, now = (" ".join(line.strip() for line in lines) for lines in (before, after))
    return f"`{was.strip()}` -> `{now.strip()}`"
