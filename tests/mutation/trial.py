"""One trial: the tests of a module run on a changed source, in a process of its own.

A process that has loaded whatever does not depend on the module is forked for each trial, so that
a trial loads little more than the changed module and its tests.  Nothing on disk is changed.
"""

from __future__ import annotations

import os
import resource
import signal
import sys
import warnings
from collections.abc import Callable, Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_loader
from pathlib import Path
from types import FrameType, ModuleType
from typing import NoReturn

import hypothesis
import pytest
from attrs import define, field

ROOT = Path(__file__).parents[2]
OUT_OF_TIME = "out of time"
NOT_LOADED = "not loaded"
NO_TRIAL = "no trial"

_SLOWER = 10
_SECONDS_MORE = 3.0
_MEMORY = 3 * 2**30
_ARGUMENTS = (
    "--override-ini=addopts=--import-mode=importlib --strict-markers",
    f"--rootdir={ROOT}",
    f"--config-file={ROOT / 'pyproject.toml'}",
    # The one there runs the pages of the documentation.
    "--noconftest",
    "--exitfirst",
    "--quiet",
    "-mnot long",
    "-n0",
    "-pno:cacheprovider",
    # Hypothesis is loaded before pytest looks at it.
    "-Wignore::pytest.PytestAssertRewriteWarning",
)


class Refused(ImportError):
    """A module that depends on the one that is changed is not loaded yet."""


@define(eq=False)
class Changed(MetaPathFinder, Loader):
    """Loads a module from a changed source; before there is one, refuses to load it.

    Attributes:
        name: The module's full name.
        source: The changed source.
    """

    name: str
    source: str | None = None

    def find_spec(
        self, fullname: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return how to load the module, if it is the one."""
        if fullname != self.name:
            return None
        if self.source is None:
            raise Refused(fullname)
        return spec_from_loader(fullname, self, origin=f"a mutant of {fullname}")

    def exec_module(self, module: ModuleType) -> None:
        """Run the changed source."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", SyntaxWarning)
            program = compile(self.source or "", f"<mutant of {self.name}>", "exec")
        exec(program, module.__dict__)  # noqa: S102 - a mutant is there to be run


@define(eq=False)
class Order:
    """Runs first what killed before, then what is quick; tells what each test takes.

    Attributes:
        tell: Takes the first test that fails.
        kills: How many mutants each test has killed so far.
        seconds: What each test takes, as far as is known.
        took: What each test took now.
    """

    tell: Callable[[str], NoReturn]
    kills: dict[str, int]
    seconds: dict[str, float]
    took: dict[str, float] = field(factory=dict)

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Put the tests in order."""
        items.sort(
            key=lambda item: (
                -self.kills.get(item.nodeid, 0),
                self.seconds.get(item.nodeid, 0.0),
            )
        )

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Tell of tests that cannot be loaded."""
        if report.failed:
            self.tell(NOT_LOADED)

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        """Give a test its time."""
        _limit(self.seconds.get(nodeid) if self.seconds else None)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Tell of a test that fails."""
        if report.failed:
            self.tell(report.nodeid)
        self.took[report.nodeid] = self.took.get(report.nodeid, 0.0) + report.duration


def prepare(changed: Changed) -> None:
    """Load all that does not depend on the module, and what the tests need."""
    sys.meta_path.insert(0, changed)
    hypothesis.settings.register_profile(
        "mutation",
        # Examples are the same for each mutant, kept nowhere, and never made smaller.
        database=None,
        derandomize=True,
        deadline=None,
        phases=(hypothesis.Phase.explicit, hypothesis.Phase.generate),
    )
    hypothesis.settings.load_profile("mutation")
    package = ROOT / "src" / "nlrbcase"
    for path in sorted(package.rglob("*.py")):
        parts = path.relative_to(package.parent).with_suffix("").parts
        name = ".".join(parts).removesuffix(".__init__")
        if path.stem != "__main__":
            try:
                __import__(name)
            except ImportError:
                # It depends on the module, or on a library that is not there.
                continue


def run(files: Sequence[str], order: Order) -> None:
    """Run tests file by file, until one fails."""
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    os.dup2(silence, 2)
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))

    def out_of_time(_number: int, _frame: FrameType | None) -> None:
        order.tell(OUT_OF_TIME)

    signal.signal(signal.SIGVTALRM, out_of_time)
    for file in files:
        _limit(_SECONDS_MORE)
        ended = pytest.main([*_ARGUMENTS, str(ROOT / file)], plugins=[order])
        if ended in {pytest.ExitCode.USAGE_ERROR, pytest.ExitCode.NO_TESTS_COLLECTED}:
            order.tell(NO_TRIAL)
        if ended != pytest.ExitCode.OK:
            order.tell(NOT_LOADED)
    _limit(None)


def _limit(seconds: float | None) -> None:
    """Limit the time of computing from now on; without a number, not at all."""
    most = 0.0 if seconds is None else seconds * _SLOWER + _SECONDS_MORE
    signal.setitimer(signal.ITIMER_VIRTUAL, most)
