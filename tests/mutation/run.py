"""Change the modules that count and judge, one place at a time, and see whether a test notices.

    python -m pip install -e '.[mutation]'
    python tests/mutation/run.py                       # everything: under an hour on two cores
    python tests/mutation/run.py deciding challenges   # some modules
    python tests/mutation/run.py --again               # only what survived the last time

Each mutant is run against its module's own tests, without those marked `long`: see the table
`tool.mutation.tests` in pyproject.toml.  Prints the score of each module, and each survivor that
`survivors.toml` does not explain.  Ends with 1 if there is one, or if a score is below the floor.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import resource
import sys
import time
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NoReturn

from mutants import SOURCES, mutants
from trial import NO_TRIAL, ROOT, Changed, Order, prepare, run

_SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["mutation"]
_TESTS: dict[str, list[str]] = _SETTINGS["tests"]
_SURVIVORS = Path(__file__).with_name("survivors.toml")
_KEPT = ROOT / "build" / "mutation"


def fork(work: Callable[[Callable[[str], NoReturn]], str]) -> tuple[int, int]:
    """Run work in a process of its own; return its number and where to read what it tells."""
    reader, writer = os.pipe()
    child = os.fork()
    if child:
        os.close(writer)
        return child, reader

    def tell(said: str) -> NoReturn:
        with os.fdopen(writer, "w", encoding="utf-8") as out:
            out.write(said)
        os._exit(0)

    try:
        tell(work(tell))
    except BaseException as error:  # noqa: BLE001 - whatever ends it has been noticed
        tell(type(error).__name__)


def listen(child: int, reader: int) -> str:
    """Return what a process tells, once it has ended."""
    with os.fdopen(reader, encoding="utf-8") as told:
        said = told.read()
    os.waitpid(child, 0)
    # What is ended from outside, for its memory or its stack, has been noticed.
    return said or "ended"


def measure(tests: list[str], source: str, changed: Changed) -> dict[str, float]:
    """Return what each test takes on the module as it is.

    Raises:
        SystemExit: A test fails.
    """

    def work(tell: Callable[[str], NoReturn]) -> str:
        changed.source = source
        order = Order(tell, {}, {})
        run(tests, order)
        return json.dumps({name: round(took, 3) for name, took in order.took.items()})

    said = listen(*fork(work))
    if not said.startswith("{"):
        sys.exit(f"{changed.name}: its own tests do not pass: {said}")
    return dict(json.loads(said))


def try_all(module: str, *, again: bool) -> None:
    """Try each mutant of a module, and keep what became of them."""
    began = time.monotonic()
    tests = _TESTS[module]
    changed = Changed(f"nlrbcase.{module}")
    prepare(changed)
    # What is loaded by now is there for good: no trial need look through it for what is not.
    gc.freeze()
    seconds = measure(tests, (SOURCES / f"{module}.py").read_text(encoding="utf-8"), changed)
    made = mutants(module)
    before = set(kept(module)["survivors"]) if again else None
    if before is not None and not before <= {mutant.name for mutant in made.runnable}:
        sys.exit(f"{module} has changed since the last time: try all of it")
    survivors: list[str] = []
    kills: dict[str, int] = {}
    for mutant in made.runnable:
        if before is not None and mutant.name not in before:
            continue

        def work(tell: Callable[[str], NoReturn], source: str = mutant.source) -> str:
            changed.source = source
            run(tests, Order(tell, kills, seconds))
            return "survived"

        said = listen(*fork(work))
        if said == NO_TRIAL:
            sys.exit(f"{module}: its tests cannot be found any more")
        if said == "survived":
            survivors.append(mutant.name)
            print(f"survived  {mutant.name}", file=sys.stderr, flush=True)
        else:
            kills[said] = kills.get(said, 0) + 1
    result = {
        "mutants": len(made.runnable),
        "annotations": made.annotations,
        "broken": made.broken,
        "seconds": round(time.monotonic() - began),
        "computing": round(_computing()),
        "survivors": survivors,
    }
    _KEPT.mkdir(parents=True, exist_ok=True)
    (_KEPT / f"{module}.json").write_text(json.dumps(result, indent=1), encoding="utf-8")


def _computing() -> float:
    """Return how many seconds this process and those that it ended have computed."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def kept(module: str) -> dict[str, Any]:
    """Return what was kept of a module."""
    found: dict[str, Any] = json.loads((_KEPT / f"{module}.json").read_text(encoding="utf-8"))
    return found


def in_turn(modules: list[str], jobs: int, *, again: bool) -> None:
    """Try the modules, so many at a time.

    Raises:
        SystemExit: One could not be tried.
    """
    waiting = sorted(modules, key=lambda name: -(SOURCES / f"{name}.py").stat().st_size)
    running = 0
    failed = False
    while waiting or running:
        while waiting and running < jobs:
            module = waiting.pop(0)
            if os.fork() == 0:
                try_all(module, again=again)
                os._exit(0)
            running += 1
        _, status = os.wait()
        running -= 1
        failed = failed or status != 0
    if failed:
        sys.exit("not every module could be tried")


def explained() -> dict[str, str]:
    """Return why each survivor that is known is equivalent."""
    rows = tomllib.loads(_SURVIVORS.read_text(encoding="utf-8"))["equivalent"]
    return {name: row["why"] for row in rows for name in row["mutants"]}


def table(modules: list[str]) -> Iterator[str]:
    """Yield the lines of the table of scores."""
    yield "| Module | Mutants | Killed | Score | Annotations | No program of its own |"
    yield "| --- | ---: | ---: | ---: | ---: | ---: |"
    rows = [(module, kept(module)) for module in modules]
    total: dict[str, Any] = {
        key: sum(row[key] for _, row in rows) for key in ("mutants", "annotations", "broken")
    }
    total["survivors"] = [name for _, row in rows for name in row["survivors"]]
    for name, row in [*((f"`{name}`", row) for name, row in rows), ("**All**", total)]:
        made, killed = row["mutants"], row["mutants"] - len(row["survivors"])
        share = f"{killed / made:.1%}"
        yield f"| {name} | {made} | {killed} | {share} | {row['annotations']} | {row['broken']} |"


def page(modules: list[str]) -> Iterator[str]:
    """Yield, as Markdown, the table of scores, and the survivors with the reasons."""
    yield from table(modules)
    survived = {name for module in modules for name in kept(module)["survivors"]}
    for row in tomllib.loads(_SURVIVORS.read_text(encoding="utf-8"))["equivalent"]:
        names = [name for name in row["mutants"] if name in survived]
        if names:
            yield f"\n{row['why']}\n"
            yield from (f"- {name}" for name in names)


def main() -> int:
    """Try the mutants and print what became of them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("modules", nargs="*", metavar="MODULE", help="all, if none is named")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--again", action="store_true", help="only what survived the last time")
    parser.add_argument("--last", action="store_true", help="print the last result again")
    parser.add_argument("--page", action="store_true", help="the last result, for mutation.md")
    asked = parser.parse_args()
    modules = asked.modules or list(_TESTS)
    began = time.monotonic()
    if asked.page:
        print("\n".join(page(modules)))
        return 0
    if not asked.last:
        in_turn(modules, asked.jobs, again=asked.again)
    print("\n".join(table(modules)))
    known = explained()
    unexplained = [
        name for module in modules for name in kept(module)["survivors"] if name not in known
    ]
    for name in unexplained:
        print(f"not explained: {name}")
    survived = {name for module in modules for name in kept(module)["survivors"]}
    for name in known:
        if name.partition(".")[0] in modules and name not in survived:
            print(f"explained, but killed or gone: {name}")
    floor = _SETTINGS["floor"]
    below = [
        module
        for module in modules
        if len(kept(module)["survivors"]) > (1 - floor) * kept(module)["mutants"]
    ]
    for name in below:
        print(f"below {floor:.0%}: {name}")
    computing = sum(kept(module)["computing"] for module in modules)
    print(f"{time.monotonic() - began:.0f} seconds; the trials computed for {computing}")
    return 1 if unexplained or below else 0


if __name__ == "__main__":
    sys.exit(main())
