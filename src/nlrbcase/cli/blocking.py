"""The command on charges that block an election: `blocking`."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from nlrbcase.blocking_charges import may_block
from nlrbcase.cli.common import add_json, day, dumped

if TYPE_CHECKING:
    from nlrbcase.cli.common import Commands

_YES, _NO = "yes", "no"


def add_commands(commands: Commands) -> None:
    """Add the command on charges that block an election to the parser."""
    blocking = commands.add_parser(
        "blocking",
        allow_abbrev=False,
        help="may a charge hold up an election, under the rule of the day",
        description="Say what an unfair labor practice charge can do to an election: what the rule "
        "of the day allows, what it asks, what is filed with the request. What the Regional "
        "Director will decide, it does not say.",
        epilog='Example: nlrbcase blocking "8(a)(1)" "8(a)(2)" --on 2021-03-15 '
        "--petition-filed 2020-11-20",
    )
    blocking.add_argument(
        "sections",
        metavar="SECTION",
        nargs="+",
        help='a section that the charge alleges, such as "8(a)(3)", or an allegation as the Agency '
        'labels it, such as "8(a)(2) Domination"',
    )
    blocking.add_argument(
        "--on",
        metavar="DATE",
        type=day,
        required=True,
        help="the day of the request that the charge block the election, as 2021-03-15; where "
        "nobody asks, the day the charge is filed",
    )
    blocking.add_argument(
        "--petition-filed",
        metavar="DATE",
        type=day,
        help="the day the petition was filed, which may pick the rule that governs",
    )
    blocking.add_argument(
        "--circumstances",
        choices=[_YES, _NO],
        help="whether the charge challenges the circumstances of the petition or its showing of "
        "interest",
    )
    blocking.add_argument(
        "--domination",
        choices=[_YES, _NO],
        help="whether it alleges that the employer dominated a labor organization",
    )
    add_json(blocking)
    blocking.set_defaults(run=_blocking)


def _blocking(given: argparse.Namespace) -> str:
    """Answer `nlrbcase blocking`."""
    found = may_block(
        given.sections,
        given.on,
        petition_filed=given.petition_filed,
        circumstances=_answer(given.circumstances),
        domination=_answer(given.domination),
    )
    return dumped(found.to_dict()) if given.json else found.explain()


def _answer(word: str | None) -> bool | None:
    """Return what an answer means; None if there is none."""
    return None if word is None else word == _YES
