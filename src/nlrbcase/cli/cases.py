"""The commands on a case file: `nlrbcase case new`, `show`, `record` and others."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from nlrbcase.case import Case, procedure_of
from nlrbcase.case_page import moves_lines, page, reasons
from nlrbcase.case_records import case_record, moves_record, recorded_record
from nlrbcase.changes import Change
from nlrbcase.cli.calendars import add_command as add_ics
from nlrbcase.cli.common import add_json, day, dumped, today, wrapped
from nlrbcase.cli.event_options import add_event, event_of
from nlrbcase.cli.timelines import add_command as add_timeline
from nlrbcase.errors import WrongOption, shown
from nlrbcase.events import Event
from nlrbcase.exports.diagrams import diagrams
from nlrbcase.remarks import remarks
from nlrbcase.serialize import dumps, parse, save, save_new
from nlrbcase.wording import plain

if TYPE_CHECKING:
    from nlrbcase.cli.common import Commands


def add_commands(commands: Commands) -> None:
    """Add the commands on a case file to the parser."""
    case = commands.add_parser(
        "case",
        allow_abbrev=False,
        help="one case: where it stands, what is due, what may happen next",
        description="Keep a case in a file of JSON, and say what follows from what happened.",
        epilog="Example: nlrbcase case show docs/examples/bessemer.json --on 2021-04-12",
    )
    actions = case.add_subparsers(dest="action", metavar="ACTION", required=True)
    _new(actions)
    _show(actions)
    _moves(actions)
    _record(actions)
    _check(actions)
    add_ics(actions)
    add_timeline(actions)
    _diagram(actions)


def _action(
    actions: Commands,
    name: str,
    run: Callable[[argparse.Namespace], str],
    said: str,
    example: str,
) -> argparse.ArgumentParser:
    """Return the parser of one action."""
    parser = actions.add_parser(
        name,
        allow_abbrev=False,
        help=said,
        description=f"{said}.",
        epilog=f"Example: nlrbcase case {name} {example}",
    )
    parser.set_defaults(run=run)
    return parser


def _new(actions: Commands) -> None:
    """Add `case new`."""
    new = _action(
        actions,
        "new",
        _begin,
        "Begin a case file in which nothing has happened yet",
        'my.json 10-RC-269250 --name "Amazon, Bessemer"',
    )
    new.add_argument("file", metavar="FILE", type=Path, help="the file to write; must not be there")
    new.add_argument("number", metavar="NUMBER", help="the case's number, such as 10-RC-269250")
    new.add_argument("--unit", default="", help="the unit, where the case has several")
    new.add_argument("--name", default="", help="what the case is called")
    new.add_argument("--note", default="", help="what else to know")


def _show(actions: Commands) -> None:
    """Add `case show`."""
    show = _action(
        actions,
        "show",
        _shown,
        "Say where a case stands, what is due, what may happen next, by what had happened by a day",
        "docs/examples/bessemer.json --on 2021-04-12",
    )
    _file(show)
    show.add_argument(
        "--on", metavar="DATE", type=day, help="as the case stood on that day; if not given, today"
    )
    shown = show.add_mutually_exclusive_group()
    shown.add_argument(
        "--why",
        metavar="KEY",
        help="every step, law and caution of what one rule gives in the case, such as objections",
    )
    add_json(shown)


def _moves(actions: Commands) -> None:
    """Add `case moves`."""
    moves = _action(
        actions,
        "moves",
        _possible,
        "List what may happen next after all that is recorded, by which law",
        "docs/examples/bessemer.json",
    )
    _file(moves)
    add_json(moves)


def _record(actions: Commands) -> None:
    """Add `case record`."""
    record = _action(
        actions,
        "record",
        _recorded,
        "Record what happened, and say which deadlines moved; the file is written whole or not",
        "my.json tally-prepared 2021-04-09 --for RWDSU=738 --against 1798",
    )
    _file(record)
    add_event(record)
    add_json(record)


def _check(actions: Commands) -> None:
    """Add `case check`."""
    check = _action(
        actions,
        "check",
        _checked,
        "Read a case file and say what in it is out of order, missing or not canonical; the exit "
        "code is 0 if it can be read, whatever is irregular in it, and 2 if it cannot",
        "docs/examples/bessemer.json",
    )
    _file(check)


def _diagram(actions: Commands) -> None:
    """Add `case diagram`."""
    diagram = _action(
        actions,
        "diagram",
        _drawn,
        "Draw a procedure as Mermaid, one small picture a track",
        "r --track objections",
    )
    diagram.add_argument(
        "family", choices=["r", "c"], help="representation (r) or unfair labor practice cases (c)"
    )
    diagram.add_argument("--track", metavar="NAME", help="one track alone, without a heading")


def _file(parser: argparse.ArgumentParser) -> None:
    """Add the file."""
    parser.add_argument("file", metavar="FILE", type=Path, help="a case file")


def _begin(given: argparse.Namespace) -> str:
    """Answer `case new`."""
    case = Case(given.number, given.unit, (), given.name, given.note)
    save_new(case, given.file)
    return f"{given.file}: {case.number}, nothing has happened yet"


def _read(file: Path) -> Case:
    """Return the case of a file."""
    return parse(file.read_bytes(), str(file))


def _shown(given: argparse.Namespace) -> str:
    """Answer `case show`."""
    on = given.on or today()
    case = _read(given.file)
    if given.why is not None:
        return reasons(case, on, given.why)
    return dumped(case_record(case, on)) if given.json else page(case, on)


def _possible(given: argparse.Namespace) -> str:
    """Answer `case moves`."""
    case = _read(given.file)
    return moves_said(case, as_json=given.json)


def moves_said(case: Case, *, as_json: bool) -> str:
    """Return what may happen next in a case, as text or as JSON."""
    if as_json:
        return dumped(moves_record(case))
    return "\n".join([f"{case.number}: {case.stage.said}", *moves_lines(case.moves())])


def _recorded(given: argparse.Namespace) -> str:
    """Answer `case record`."""
    before = given.file.read_bytes()
    case = parse(before, str(given.file))
    event = event_of(given)
    grown = case.record(event)
    changes = case.changes(grown)
    save(grown, given.file, instead_of=before)
    return recorded_said(grown, event, changes, as_json=given.json)


def recorded_said(
    grown: Case, event: Event, changes: tuple[Change, ...] | None, *, as_json: bool
) -> str:
    """Return what was recorded and which deadlines moved, as text or as JSON.

    Args:
        grown: The case with it.
        event: What was recorded.
        changes: Which deadlines moved; None if that is not known.
        as_json: Whether as JSON.
    """
    more = tuple(remarks(grown, event, changes))
    if as_json:
        return dumped(recorded_record(grown, event, changes or (), more))
    head = f"{grown.number}: recorded {event.kind.said}, {plain(event.on)}; {grown.stage.said}"
    lines = [line for said in (*(changes or ()), *more) for line in wrapped(f"  {said}")]
    return "\n".join([*wrapped(head), *lines])


def _checked(given: argparse.Namespace) -> str:
    """Answer `case check`."""
    found = given.file.read_bytes()
    case = parse(found, str(given.file))
    return "\n".join(_report(case, found))


def _report(case: Case, found: bytes) -> Iterator[str]:
    """Yield what a check found."""
    events = len(case.events)
    yield f"{case.number}: {events} event{'' if events == 1 else 's'}, {case.stage.said}"
    for irregularity in case.irregularities:
        reason = f" Recorded because: {irregularity.reason}" if irregularity.reason else ""
        yield from wrapped(f"  out of order: {irregularity.found}.{reason}")
    for gap in case.gaps:
        on = plain(gap.event.on)
        yield from wrapped(f"  not recorded: {gap.presumes}, before {gap.event.kind.said} on {on}")
    if dumps(case).encode("utf-8") != found:
        yield "  not in canonical form: recording anything will write it so"


def _drawn(given: argparse.Namespace) -> str:
    """Answer `case diagram`."""
    law = procedure_of(given.family)
    pictures = diagrams(law)
    if given.track is not None:
        if given.track not in pictures:
            raise WrongOption("--track", f"{shown(given.track)} is none of {', '.join(pictures)}")
        return pictures[given.track]
    said = {track.name: track.said for track in law.tracks}
    return "\n\n".join(
        f"## {name}\n\n{said[name][0].upper()}{said[name][1:]}.\n\n```mermaid\n{picture}\n```"
        for name, picture in pictures.items()
    )
