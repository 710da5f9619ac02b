"""The options that give the objections of an event."""

from __future__ import annotations

import argparse
import re
from datetime import date

from nlrbcase.cli.common import day
from nlrbcase.errors import NlrbCaseError, WrongOption, shown
from nlrbcase.events import Party
from nlrbcase.near import did_you_mean
from nlrbcase.objected import Objection, Ruling

_OBJECTION = re.compile(r"([0-9]{1,6})=([^=@]*)(?:@([0-9-]+)(?:\.\.([0-9-]+))?)?")
_RULING = re.compile(r"(?:([a-z-]+):)?([0-9]{1,6})=([a-z]+)")
_CHARGED = re.compile(r"([0-9]{1,6})=(.+)")


def add_objections(parser: argparse._ActionsContainer) -> None:
    """Add the options that give the objections of an event."""
    parser.add_argument(
        "--objection",
        metavar="N=GROUND[@DATE]",
        type=_objection,
        action="append",
        default=[],
        help="an objection that is filed or withdrawn, with its ground and the day of the conduct, "
        "or its days as DATE..DATE; `nlrbcase objections` lists the grounds; may be given again",
    )
    parser.add_argument(
        "--charged",
        metavar="N=CASE",
        type=_charged,
        action="append",
        default=[],
        help="the number of a charge on the conduct of an objection; may be given again",
    )
    parser.add_argument(
        "--ruling",
        metavar="[PARTY:]N=RULING",
        type=_ruling,
        action="append",
        default=[],
        help="what a decision or a report does with an objection: sustained, overruled or "
        "withdrawn; with the party that filed it, if several did; may be given again",
    )


def objections(given: argparse.Namespace) -> tuple[Objection, ...]:
    """Return the objections that the options give.

    Raises:
        WrongOption: A charge goes with no objection that is given.
        NlrbCaseError: The parts of an objection do not fit.
    """
    charged: dict[int, list[str]] = {}
    for number, case in given.charged:
        charged.setdefault(number, []).append(case)
    found = []
    for number, ground, on, until in given.objection:
        cases = charged.pop(number, [])
        found.append(
            Objection(number, ground, conduct_on=on, conduct_until=until, charges=tuple(cases))
        )
    for number in charged:
        said = f"give with it the objection: --objection {number}=GROUND"
        raise WrongOption("--charged", said)
    return (*found, *given.ruling)


def _objection(text: str) -> tuple[int, str, date | None, date | None]:
    """Return the parts of an objection that a text gives as N=GROUND@DATE..DATE."""
    parts = _OBJECTION.fullmatch(text)
    if parts is None:
        message = (
            f"{shown(text)} is no objection; write N=GROUND or N=GROUND@DATE, as "
            "1=captive-audience-meeting@2021-01-20"
        )
        raise argparse.ArgumentTypeError(message)
    number, ground, on, until = parts.groups()
    days = [day(each) if each is not None else None for each in (on, until)]
    return int(number), ground, days[0], days[1]


def _charged(text: str) -> tuple[int, str]:
    """Return an objection's number and a case number that a text gives as N=CASE."""
    parts = _CHARGED.fullmatch(text)
    if parts is None:
        message = f"{shown(text)} names no charge; write N=CASE, as 1=10-CA-290944"
        raise argparse.ArgumentTypeError(message)
    return int(parts[1]), parts[2]


def _ruling(text: str) -> Objection:
    """Return the ruling on an objection that a text gives as PARTY:N=RULING."""
    parts = _RULING.fullmatch(text)
    if parts is None:
        message = f"{shown(text)} is no ruling; write N=RULING, as 3=sustained"
        raise argparse.ArgumentTypeError(message)
    party, number, ruling = parts.groups()
    rulings = {each.value: each for each in Ruling}
    parties = {each.value: each for each in Party}
    if ruling not in rulings:
        message = f"{shown(ruling)} is no ruling{did_you_mean(ruling, rulings)}"
        raise argparse.ArgumentTypeError(message)
    if party is not None and party not in parties:
        message = f"{shown(party)} is no party{did_you_mean(party, parties)}"
        raise argparse.ArgumentTypeError(message)
    try:
        return Objection(int(number), by=parties[party] if party else None, ruling=rulings[ruling])
    except NlrbCaseError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
