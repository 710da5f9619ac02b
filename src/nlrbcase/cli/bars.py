"""The command on what bars a petition or an election: `bars`."""

from __future__ import annotations

import argparse
from datetime import date
from typing import TYPE_CHECKING

from nlrbcase.bar_facts import BarFacts, Known
from nlrbcase.bar_records import bars_record
from nlrbcase.bar_words import explain_all
from nlrbcase.barred import PETITIONS_AND_ELECTIONS, judged
from nlrbcase.barring import NEVER, Barrable, Fact
from nlrbcase.cli.common import add_json, day, dumped

if TYPE_CHECKING:
    from nlrbcase.cli.common import Commands

_YES_OR_NO = (Fact.TESTED, Fact.HEALTH_CARE, Fact.CONSTRUCTION)
_DAY_ALONE = (Fact.CONTRACT_EXPIRES,)


def add_commands(commands: Commands) -> None:
    """Add the command on bars to the parser."""
    asked = commands.add_parser(
        "bars",
        allow_abbrev=False,
        help="what bars a petition or an election on a day, and until when",
        description="Say what bars a petition filed, or an election held, on a day: the year after "
        "an election, the certification year, a contract, a voluntary recognition. A fact that is "
        "not given is not known, and what depends on it is not judged; of what is known not to "
        f"have happened, say {NEVER.value}.",
        epilog="Example: nlrbcase bars --on 2022-03-01 --election-held 2021-04-09 "
        "--certified never",
    )
    asked.add_argument(
        "--on",
        metavar="DATE",
        type=day,
        required=True,
        help="the day on which the petition is filed or the election held, as 2022-03-01",
    )
    asked.add_argument(
        "--of",
        choices=[each.value for each in Barrable],
        action="append",
        help="what might be barred; may be given again; if not given, petitions, elections and "
        "polls",
    )
    for fact in Fact:
        option = f"--{fact.value.replace('_', '-')}"
        if fact in _YES_OR_NO:
            asked.add_argument(option, action=argparse.BooleanOptionalAction, help=fact.said)
        else:
            kind = day if fact in _DAY_ALONE else _known
            asked.add_argument(option, metavar="DATE", type=kind, help=fact.said)
    add_json(asked)
    asked.set_defaults(run=_bars)


def _known(text: str) -> date | Known:
    """Return the day that a text writes, or that it never happened."""
    return NEVER if text == NEVER.value else day(text)


def _bars(given: argparse.Namespace) -> str:
    """Answer `nlrbcase bars`."""
    facts = BarFacts(**{fact.value: vars(given)[fact.value] for fact in Fact})
    what = tuple(Barrable(word) for word in given.of) if given.of else PETITIONS_AND_ELECTIONS
    found = judged(facts, given.on, what)
    if given.json:
        return dumped(bars_record(found, given.on, what))
    return explain_all(found, given.on, what)
