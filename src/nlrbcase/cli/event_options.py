"""The options that give what happened: the kind, the day, who did it, what it fixes."""

from __future__ import annotations

import argparse
from typing import TypeVar

from nlrbcase.cli.ballot_options import add_ballots, count
from nlrbcase.cli.common import day, today
from nlrbcase.cli.objection_options import add_objections, objections
from nlrbcase.errors import WrongOption, shown
from nlrbcase.events import Entry, Event, Kind, Party
from nlrbcase.near import did_you_mean
from nlrbcase.registry import rule
from nlrbcase.replay import OF_ANY_PAPER
from nlrbcase.wording import plain

_Word = TypeVar("_Word", Kind, Party)


def add_event(parser: argparse.ArgumentParser) -> None:
    """Add the options that give what happened."""
    parser.add_argument(
        "kind",
        metavar="KIND",
        type=_kind,
        help="what happened, such as tally-prepared; `nlrbcase case moves FILE` lists what may "
        "come next",
    )
    parser.add_argument("on", metavar="DATE", type=day, help="the day it happened")
    parser.add_argument("--by", metavar="PARTY", type=_party, help="who did it, such as employer")
    parser.add_argument(
        "--sets", metavar="DATE", type=day, help="a day it fixes: a hearing, a new due day"
    )
    parser.add_argument(
        "--about", metavar="NAME", help="the rule whose paper is meant, or the other case's number"
    )
    parser.add_argument(
        "--future",
        action="store_true",
        help="record it although the day has not come: say so only of what is certain",
    )
    parser.add_argument("--note", default="", help="anything worth keeping")
    parser.add_argument(
        "--irregular", metavar="REASON", default="", help="why it is recorded though out of order"
    )
    parser.add_argument(
        "--corrects",
        metavar=("KIND", "DATE"),
        nargs=2,
        help="the earlier entry that this one replaces",
    )
    parser.add_argument(
        "--allegation",
        metavar="SECTION",
        action="append",
        default=[],
        help="a section alleged to be violated, such as 8(a)(3); may be given again",
    )
    add_objections(parser.add_argument_group("objections to the election"))
    add_ballots(parser.add_argument_group("the ballots of a tally"))


def event_of(given: argparse.Namespace) -> Event:
    """Return the event that the options describe.

    Raises:
        WrongOption: An option is wrong, or goes with another that is not given; or the day has
            not come, and nothing confirms it.
        NoSuchRule: No rule has the key that is given.
    """
    if given.on > today() and not given.future:
        said = (
            f"{plain(given.on)} has not come, for today is {plain(today())}; what an event fixes "
            "for a later day goes in --sets, and --future records it all the same"
        )
        raise WrongOption("DATE", said)
    if given.about is not None and given.kind in OF_ANY_PAPER:
        rule(given.about)
    corrects = None
    if given.corrects is not None:
        kind, on = given.corrects
        try:
            corrects = Entry(_kind(kind), day(on))
        except argparse.ArgumentTypeError as error:
            raise WrongOption("--corrects", str(error)) from None
    return Event(
        given.kind,
        given.on,
        by=given.by,
        sets=given.sets,
        about=given.about,
        count=count(given),
        allegations=tuple(given.allegation),
        corrects=corrects,
        note=given.note,
        irregular=given.irregular,
        objections=objections(given),
    )


def _kind(text: str) -> Kind:
    """Return the kind that a word names."""
    return _named(Kind, text, "kind of event")


def _party(text: str) -> Party:
    """Return the party that a word names."""
    return _named(Party, text, "party")


def _named(words: type[_Word], text: str, said: str) -> _Word:
    """Return the member of an enum that a word names."""
    known = {member.value: member for member in words}
    if text in known:
        return known[text]
    message = f"{shown(text)} is no {said}{did_you_mean(text, known)}"
    raise argparse.ArgumentTypeError(message)
