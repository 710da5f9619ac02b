"""The command line: `nlrbcase due`, `rules`, `rule`, `day`, `case`, `docket` and others."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from nlrbcase import __version__
from nlrbcase.cli import bars, blocking, cases, charges, docket, elections, law, objections
from nlrbcase.errors import NlrbCaseError
from nlrbcase.wording import printable

_FIRST = """\
nlrbcase computes the deadlines of the U.S. National Labor Relations Board, with their reasons.

Try first:
  nlrbcase due objections 2021-04-09 --petition-filed 2020-11-20   when were Bessemer's due, and why
  nlrbcase due charge 2025-08-31                                   six months from an act
  nlrbcase charge --conduct 2025-08-31 --filed 2026-01-12          is a charge in time?
  nlrbcase rules                                                   every paper it knows
  nlrbcase rule objections                                         one paper, through time
  nlrbcase day 2020-07-03                                          is it a business day?
  nlrbcase case new my.json 10-RC-269250                           begin to track a case
  nlrbcase case record my.json petition-filed 2020-11-20           say what happened
  nlrbcase case show my.json                                       where it stands, what is due
  nlrbcase docket init                                             begin to keep many cases
  nlrbcase docket add my.json                                      put a case with them
  nlrbcase docket list                                             what comes next in each
  nlrbcase tally --for RWDSU=738 --against 1798 --challenged 505   who won, and why
  nlrbcase objections captive-audience-meeting                     a ground, and its precedent
  nlrbcase bars --on 2022-03-01 --election-held 2021-04-09         what bars a petition that day

`nlrbcase COMMAND --help` says more.  It is not legal advice.
"""


_STOPPED = 130
"""What shells take for a program that Ctrl-C ended."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code.

    It is 0, or what the command found out, or 2 for what could not be answered, or 130 if the
    user stopped it.

    Raises:
        SystemExit: With 0 after a help text, with 2 if the words are no command line.
    """
    _make_ready("stdout")
    _make_ready("stderr")
    parser = parser_of_all()
    given = parser.parse_args(arguments)
    code = 0
    try:
        answer = given.run(given) if given.command is not None else _FIRST.removesuffix("\n")
        text, code = answer if isinstance(answer, tuple) else (answer, code)
        # Names and notes are as others wrote them; what programs read is left as it is.
        text = text if vars(given).get("json") else printable(text)
        sys.stdout.write(f"{text}\n" if text else "")
        sys.stdout.flush()
    except NlrbCaseError as error:
        sys.stderr.write(f"nlrbcase: {printable(str(error))}\n")
        return 2
    except BrokenPipeError:
        # The reader (such as `head`) has seen enough; nothing may be written at exit either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except KeyboardInterrupt:
        sys.stderr.write("nlrbcase: stopped; what was recorded is kept\n")
        return _STOPPED
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        sys.stderr.write(f"nlrbcase: {where}{error.strerror or error}\n")
        return 2
    return code


def _make_ready(name: str) -> None:
    """Make a stream take any text; one that the caller closed takes it to nowhere."""
    stream = getattr(sys, name)
    if stream is None:
        nowhere = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - to the end
        setattr(sys, name, nowhere)
    elif hasattr(stream, "reconfigure"):
        # Windows consoles and pipes may not be set to UTF-8.
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def parser_of_all() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    parser = argparse.ArgumentParser(
        prog="nlrbcase",
        description="The deadlines of the U.S. National Labor Relations Board, with their reasons.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"nlrbcase {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    law.add_commands(commands)
    cases.add_commands(commands)
    docket.add_commands(commands)
    elections.add_commands(commands)
    charges.add_commands(commands)
    objections.add_commands(commands)
    blocking.add_commands(commands)
    bars.add_commands(commands)
    return parser
