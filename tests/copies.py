"""Copies of the package, in which a test changes the law and runs what a page says."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import nlrbcase


def copied(home: Path) -> Path:
    """Copy the package into a folder, and return the folder."""
    package = Path(nlrbcase.__file__).parent
    shutil.copytree(package, home / "nlrbcase", ignore=shutil.ignore_patterns("__pycache__"))
    return home


def run_in(home: Path, *words: str) -> tuple[int, str]:
    """Return the exit code and the output of a Python that has the package of a folder."""
    done = subprocess.run(
        [sys.executable, *words],
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(home), "PYTHONUTF8": "1"},
    )
    return done.returncode, done.stdout + done.stderr
