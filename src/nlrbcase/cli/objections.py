"""The commands on objections: `objections` and `judge`."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from datetime import date, datetime
from textwrap import fill
from typing import TYPE_CHECKING

from nlrbcase.cli.ballot_options import ballots_of
from nlrbcase.cli.common import WIDTH, add_json, day, dumped
from nlrbcase.election_facts import ElectionFacts, When
from nlrbcase.errors import LawNotEncoded, shown
from nlrbcase.grounds import judge
from nlrbcase.grounds_records import ground_record, grounds_record
from nlrbcase.grounds_text import ground_text
from nlrbcase.holdings import Ground
from nlrbcase.precedent import ground, ground_on, objection_grounds

if TYPE_CHECKING:
    from nlrbcase.cli.common import Commands

_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})")


def add_commands(commands: Commands) -> None:
    """Add the commands on objections to the parser."""
    listed = commands.add_parser(
        "objections",
        allow_abbrev=False,
        help="the grounds for setting an election aside, and their precedent",
        description="List the grounds for objections to an election, or show one with its standard "
        "and the precedent on it through time. `nlrbcase due objections` says when they are due.",
        epilog="Example: nlrbcase objections captive-audience-meeting --on 2022-03-25",
    )
    listed.add_argument("key", metavar="KEY", nargs="?", help="such as captive-audience-meeting")
    listed.add_argument(
        "--on",
        metavar="DATE",
        type=day,
        help="only the precedent that stood on a day, by the days of the decisions",
    )
    add_json(listed)
    listed.set_defaults(run=_objections)
    _add_judge(commands)


def _add_judge(commands: Commands) -> None:
    """Add the command that judges an objection."""
    judged = commands.add_parser(
        "judge",
        allow_abbrev=False,
        help="an objection and the facts: what the law of its day asks",
        description="Say what the law asks of an objection: whether the conduct was in the "
        "critical period and in the window of a stricter rule, which holding governs, whether "
        "enough voters were affected, and which facts are missing. It never says who wins. A day "
        "is written 2021-02-08; where hours matter, a moment with its distance from UTC, "
        "2021-02-08T17:00-06:00.",
        epilog="Example: nlrbcase judge captive-audience-meeting --conduct 2021-01-20 "
        "--petition-filed 2020-11-20 --mailed 2021-02-08 --decided 2021-11-29",
    )
    judged.add_argument("key", metavar="KEY", help="the ground; see `nlrbcase objections`")
    judged.add_argument(
        "--conduct",
        metavar="WHEN",
        type=moment,
        required=True,
        help="when the conduct took place; for a list or posting that came late, when it came",
    )
    judged.add_argument("--until", metavar="WHEN", type=moment, help="when it ended, if it went on")
    judged.add_argument(
        "--petition-filed",
        metavar="DATE",
        type=day,
        required=True,
        help="the day the petition was filed",
    )
    for option, said in (
        ("--polls-open", "the scheduled opening of the polls, the first of several sessions"),
        ("--polls-close", "the close of the polls, of the last session"),
        ("--mailed", "the scheduled mailing of the ballots"),
        ("--ballots-due", "the time set for the return of the ballots"),
        ("--counted", "the beginning of the count"),
    ):
        judged.add_argument(option, metavar="WHEN", type=moment, help=said)
    judged.add_argument(
        "--first-election",
        metavar="DATE",
        type=day,
        help="for a second election, the day of the first",
    )
    judged.add_argument(
        "--directed",
        metavar="DATE",
        type=day,
        help="the day the election was directed, or the agreement approved",
    )
    judged.add_argument(
        "--margin", metavar="N", type=ballots_of, help="the votes that decided the election"
    )
    judged.add_argument(
        "--affected", metavar="N", type=ballots_of, help="how many voters were affected"
    )
    judged.add_argument(
        "--decided",
        metavar="DATE",
        type=day,
        help="the day of the decision on the objection; left out, it is still to be decided",
    )
    judged.add_argument(
        "--known",
        metavar="FACT",
        action="append",
        default=[],
        help="a fact that the standard asks for and that is known; may be given again",
    )
    add_json(judged)
    judged.set_defaults(run=_judge)


def moment(text: str) -> When:
    """Return the day or the moment that a text writes."""
    if _MOMENT.fullmatch(text):
        try:
            return datetime.fromisoformat(text)
        except ValueError as error:
            wrong = f"{shown(text)} is no moment ({error})"
            raise argparse.ArgumentTypeError(wrong) from None
    if "T" in text or ":" in text:
        wrong = (
            f"{shown(text)} is no moment; write day, hour and distance from UTC as "
            "2021-02-08T17:00-06:00"
        )
        raise argparse.ArgumentTypeError(wrong)
    return day(text)


def _objections(given: argparse.Namespace) -> str:
    """Answer `nlrbcase objections`."""
    if given.key is not None:
        one = ground(given.key) if given.on is None else ground_on(ground(given.key), given.on)
        return dumped(ground_record(one)) if given.json else ground_text(one)
    found = list(_grounds(given.on))
    if given.json:
        return dumped(grounds_record(found))
    return "\n".join(_row(each) for each in found)


def _grounds(on: date | None) -> Iterator[Ground]:
    """Yield every ground, or every one on which there was precedent on a day.

    Raises:
        LawNotEncoded: There was none on any.
    """
    errors = []
    for each in objection_grounds():
        try:
            yield each if on is None else ground_on(each, on)
        except LawNotEncoded as error:
            errors.append(error)
    if on is not None and len(errors) == len(objection_grounds()):
        raise LawNotEncoded("objections", on, min(error.earliest for error in errors))


def _row(each: Ground) -> str:
    """Return a ground in a few lines."""
    whose = " or ".join(one.value.replace("-", " ") for one in each.conduct_of)
    head = fill(f"{each.key}: {each.title}", WIDTH, subsequent_indent="  ")
    return f"{head}\n    {whose}; {each.standard.value.replace('-', ' ')}"


def _judge(given: argparse.Namespace) -> str:
    """Answer `nlrbcase judge`."""
    facts = ElectionFacts(
        petition_filed=given.petition_filed,
        polls_open=given.polls_open,
        polls_close=given.polls_close,
        mailed=given.mailed,
        ballots_due=given.ballots_due,
        counted=given.counted,
        first_election=given.first_election,
        directed=given.directed,
        margin=given.margin,
    )
    found = judge(
        given.key,
        given.conduct,
        facts,
        given.decided,
        conduct_until=given.until,
        affected=given.affected,
        known=given.known,
    )
    return dumped(found.to_dict()) if given.json else found.explain()
