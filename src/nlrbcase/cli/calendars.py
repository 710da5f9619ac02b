"""Due days as a calendar file: `case ics`, and what other commands that write one share."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from nlrbcase.atomic import write_atomically, write_new
from nlrbcase.calendar_records import calendar_record
from nlrbcase.cli.common import day, dumped, today
from nlrbcase.errors import NotWhatWasSent, WrongOption
from nlrbcase.exports.due_day_words import case_line
from nlrbcase.exports.ical import NAME, Feed, calendar
from nlrbcase.exports.sent import Sent, sent_dumps, sent_loads
from nlrbcase.serialize import load

if TYPE_CHECKING:
    from nlrbcase.case import Case
    from nlrbcase.cli.common import Commands


def add_command(actions: Commands) -> None:
    """Add `case ics`."""
    ics = actions.add_parser(
        "ics",
        allow_abbrev=False,
        help="Write the due days of a case as a calendar file",
        description="Write the due days of a case as a calendar file (iCalendar), each on its safe "
        "day, with its reasons and alarms.  It needs the extra nlrbcase[ical].",
        epilog="Example: nlrbcase case ics docs/examples/bessemer.json --on 2021-04-12",
    )
    ics.add_argument("file", metavar="FILE", type=Path, help="a case file")
    add_calendar(ics)
    ics.add_argument(
        "--state",
        metavar="PATH",
        type=Path,
        help="a file that keeps what was sent, so that what fell away since is cancelled; it is "
        "made if it is not there",
    )
    ics.set_defaults(run=_ics)


def add_calendar(parser: argparse._ActionsContainer) -> None:
    """Add the options of a calendar: its day, its hours, its file."""
    parser.add_argument(
        "--on",
        metavar="DATE",
        type=day,
        help="by what had happened by that day; if not given, today",
    )
    parser.add_argument(
        "--timed",
        action="store_true",
        help="at the last moment of the due day, where the paper has an hour, not all day",
    )
    parser.add_argument(
        "--out", metavar="PATH", type=Path, help="the file to write; if not given, it is printed"
    )
    parser.add_argument(
        "--json", action="store_true", help="with --out: what it was given, as JSON"
    )


def calendar_of(
    given: argparse.Namespace, cases: Iterable[Case], sent: Iterable[Sent], name: str = NAME
) -> Feed:
    """Return the calendar that the options of `add_calendar` ask for.

    Args:
        given: The command line.
        cases: The cases, each once.
        sent: What was sent before; what the answer has as `sent` is to be kept instead.
        name: What the calendar is called.

    Raises:
        NotInstalled: The extra `nlrbcase[ical]` is not installed.
        WrongOption: The calendar would stand where the answer for programs is to stand.
    """
    if given.json and given.out is None:
        raise WrongOption("--json", "give --out as well, for without it the calendar is printed")
    now = datetime.now(UTC)
    return calendar(cases, given.on or today(), stamp=now, timed=given.timed, sent=sent, name=name)


def put_calendar(given: argparse.Namespace, feed: Feed) -> str:
    """Write a calendar to the file that the options name, or print it; return what is left to say.

    Raises:
        OSError: The file cannot be written; it is as it was.
    """
    if given.out is None:
        _print(feed.content)
        return ""
    write_atomically(given.out, feed.content)
    if given.json:
        return dumped(calendar_record(str(given.out), feed))
    shown = len(feed.uids)
    cancelled = f", {feed.cancelled} of them cancelled" if feed.cancelled else ""
    return f"{given.out}: {shown} due day{'' if shown == 1 else 's'}{cancelled}"


def _print(content: bytes) -> None:
    """Print bytes as they are, for the format has line ends of its own."""
    sys.stdout.flush()
    buffer = getattr(sys.stdout, "buffer", None)
    if buffer is None:
        # What stands in for the standard output takes text alone.
        sys.stdout.write(content.decode("utf-8"))
    else:
        buffer.write(content)


def _ics(given: argparse.Namespace) -> str:
    """Answer `case ics`."""
    for option, other in (("the case file", given.file), ("the file of --state", given.state)):
        if given.out is not None and other is not None and given.out.resolve() == other.resolve():
            raise WrongOption("--out", f"{given.out} is {option}, and would be written over")
    case = load(given.file)
    before = _found(given.state)
    sent = _read(before, str(given.state)) if before is not None else ()
    feed = calendar_of(given, [case], sent, f"{NAME}: {case_line(case)}")
    if given.state is not None:
        # Before the calendar: were it not written, it would only be written again as it is.
        content = sent_dumps(feed.sent).encode("ascii")
        if before is None:
            write_new(given.state, content)
        else:
            write_atomically(given.state, content, instead_of=before)
    return put_calendar(given, feed)


def _found(state: Path | None) -> bytes | None:
    """Return what a file holds; None if it is not there."""
    try:
        return state.read_bytes() if state is not None else None
    except FileNotFoundError:
        return None


def _read(found: bytes, name: str) -> tuple[Sent, ...]:
    """Return what the bytes of a file say was sent."""
    try:
        return sent_loads(found.decode("utf-8-sig"), name)
    except UnicodeDecodeError as error:
        said = f"it is no UTF-8 text: {error.reason} at byte {error.start}"
        raise NotWhatWasSent(name, said) from None
