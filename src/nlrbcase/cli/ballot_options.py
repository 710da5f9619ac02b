"""The options that give the ballots of a tally."""

from __future__ import annotations

import argparse
import sys

from nlrbcase.ballots import Count
from nlrbcase.errors import WrongOption, shown

_OTHERS = ("challenged", "void", "eligible")


def add_ballots(parser: argparse._ActionsContainer) -> None:
    """Add the options that give the ballots of a tally."""
    parser.add_argument(
        "--for",
        dest="votes",
        metavar="NAME=N",
        type=_votes,
        action="append",
        default=[],
        help="ballots for a labor organization; may be given again",
    )
    for name, said in (
        ("against", "ballots for none"),
        ("challenged", "ballots challenged"),
        ("void", "void ballots"),
        ("eligible", "those eligible to vote"),
    ):
        parser.add_argument(f"--{name}", metavar="N", type=ballots_of, help=said)


def count(given: argparse.Namespace) -> Count | None:
    """Return the ballots that the options give; None if they give none.

    Raises:
        WrongOption: Some are given and others that they need are not, or a name is given twice.
    """
    others = {name: vars(given)[name] for name in _OTHERS}
    if given.against is None and not given.votes:
        for name, ballots in others.items():
            if ballots is not None:
                raise WrongOption(f"--{name}", "give the ballots of a tally with it: --against")
        return None
    if given.against is None:
        raise WrongOption("--for", "give the ballots for none with it: --against, if only 0")
    names = [name for name, _ in given.votes]
    for name in names:
        if names.count(name) > 1:
            raise WrongOption("--for", f"{shown(name)} is given twice")
    return Count(tuple(given.votes), given.against, **others)


def _votes(text: str) -> tuple[str, int]:
    """Return the votes that a text gives as NAME=N."""
    name, mark, number = text.rpartition("=")
    if not (mark and name):
        message = f"{shown(text)} gives no votes; write NAME=N, as RWDSU=738"
        raise argparse.ArgumentTypeError(message)
    return name, ballots_of(number)


def ballots_of(text: str) -> int:
    """Return a number of ballots."""
    if not (text.isascii() and text.isdigit() and len(text) <= len(str(sys.maxsize))):
        message = f"{shown(text)} is no number of ballots"
        raise argparse.ArgumentTypeError(message)
    return int(text)
