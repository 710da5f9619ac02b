"""The answers of the commands on a docket."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from nlrbcase.atomic import write_new
from nlrbcase.case_page import page, reasons
from nlrbcase.case_records import case_record
from nlrbcase.cli import docket_tables as tables
from nlrbcase.cli.calendars import calendar_of, put_calendar
from nlrbcase.cli.cases import moves_said, recorded_said
from nlrbcase.cli.common import dumped, now, today
from nlrbcase.cli.docket import WITHIN
from nlrbcase.cli.event_options import event_of
from nlrbcase.cli.watched import watched
from nlrbcase.docket import Docket
from nlrbcase.docket_records import (
    affected_record,
    agenda_record,
    check_record,
    history_record,
    import_record,
    kept_record,
    list_record,
)
from nlrbcase.docketed import Due, Kept, Taken
from nlrbcase.errors import CaseUnreadable, NlrbCaseError, WrongOption, shown
from nlrbcase.exports.spreadsheet import table
from nlrbcase.imports.detect import rows_of
from nlrbcase.provisions import Version
from nlrbcase.registry import rule
from nlrbcase.serialize import dumps, load
from nlrbcase.wording import full, number, plain

Answer = tuple[str, int]


def _opened(given: argparse.Namespace) -> Docket:
    """Return the docket that the options name."""
    try:
        return Docket.open(given.docket)
    except FileNotFoundError:
        said = f"{given.docket} is not there; `nlrbcase docket init` begins one"
        raise WrongOption("--docket", said) from None


def _named(docket: Docket, given: argparse.Namespace) -> tuple[str, str]:
    """Return the number and the unit that the options name: the only unit, if none is given.

    Raises:
        WrongOption: None is given, and there are several.
    """
    if given.unit is not None:
        return given.number, given.unit
    units = docket.units(given.number)
    if len(units) > 1:
        there = [f"as {shown(unit)}" if unit else 'without a unit (--unit "")' for unit in units]
        raise WrongOption(
            "--unit", f"the docket has {given.number} {' and '.join(there)}; say which"
        )
    return given.number, units[0] if units else ""


def _told(wrong: Sequence[CaseUnreadable]) -> Sequence[CaseUnreadable]:
    """Tell of the cases that an answer leaves out, where it has no place for them."""
    sys.stderr.write("".join(f"{line}\n" for line in tables.unreadable_lines(wrong)))
    return wrong


def begin(given: argparse.Namespace) -> str:
    """Answer `docket init`."""
    file = given.file or given.docket
    Docket.create(file).close()
    if given.json:
        return dumped(kept_record(str(file), ()))
    return f"{file}: a docket in which there is nothing yet"


def add(given: argparse.Namespace) -> str:
    """Answer `docket add`: all the cases are added, or none."""
    cases = [load(file) for file in given.files]
    with _opened(given) as docket:
        docket.add(*cases, at=now())
    if given.json:
        kept = [
            Kept(str(case.number), case.unit, case.name, case.note, len(case.events))
            for case in cases
        ]
        return dumped(kept_record(str(given.docket), kept))
    lines = [
        f"{case.number}{f' unit {case.unit}' if case.unit else ''}: added, "
        f"{number(len(case.events), 'event')}"
        for case in cases
    ]
    return "\n".join(lines)


def record(given: argparse.Namespace) -> str:
    """Answer `docket record`."""
    event = event_of(given)
    with _opened(given) as docket:
        of = _named(docket, given)
        expect = docket.kept(*of).events if given.expect is None else given.expect
        before = docket.case(*of) if not _why_unreadable(docket, of) else None
        grown = docket.record(of[0], event, unit=of[1], expect=expect, at=now())
    changes = before.changes(grown) if before is not None else None
    return recorded_said(grown, event, changes, as_json=given.json)


def describe(given: argparse.Namespace) -> str:
    """Answer `docket describe`."""
    if given.name is None and given.note is None:
        raise WrongOption("--name", "give another name, or another note: --note")
    with _opened(given) as docket:
        of = _named(docket, given)
        kept = docket.describe(of[0], name=given.name, note=given.note, unit=of[1], at=now())
    if given.json:
        return dumped(kept_record(str(given.docket), (kept,)))
    return f"{kept.number}: {kept.name}\n{kept.note}".rstrip()


def take(given: argparse.Namespace) -> Answer:
    """Answer `docket import`."""
    found: list[tuple[str, Taken]] = []
    with _opened(given) as docket:
        for file in given.sources:
            try:
                found.append((file.name, _taken(docket, file)))
            except _BREAKS_OFF:
                # What was taken of the files before is in the docket.
                sys.stdout.write(f"{_report(found, as_json=given.json)}\n" if found else "")
                sys.stdout.flush()
                raise
    return _report(found, as_json=given.json), 1 if any(done.bad_total for _, done in found) else 0


_BREAKS_OFF = (NlrbCaseError, OSError, KeyboardInterrupt)


def _taken(docket: Docket, file: Path) -> Taken:
    """Take over one file, and return what was done; if it breaks off, tell how far it came."""
    read = 0
    with watched("rows read") as tell:

        def told(rows: int) -> None:
            nonlocal read
            read = rows
            if tell is not None:
                tell(rows)

        try:
            return docket.take(rows_of(file), source=file.name, at=now(), progress=told)
        except _BREAKS_OFF:
            if read:
                kept = f"broken off after {number(read, 'row')}, which are taken and kept"
                sys.stderr.write(f"{tables.one_line(file.name)}: {kept}\n")
            raise


def _report(found: Sequence[tuple[str, Taken]], *, as_json: bool) -> str:
    """Return what an import did with each file, as text or as JSON."""
    if as_json:
        return dumped(import_record(found))
    return "\n".join(tables.taken(name, done) for name, done in found)


def listed(given: argparse.Namespace) -> Answer:
    """Answer `docket list`."""
    on = given.on or today()
    with _opened(given) as docket, watched("cases computed") as tell:
        found = docket.listed(
            on,
            type=given.type,
            family=given.family,
            region=given.region,
            over=given.over,
            text=given.text,
            progress=tell,
        )
        lost = {(str(one.number), one.unit) for one in found if one.stage is None}
        wrong = [one for one in docket.unreadable(on) if (one.number, one.unit) in lost]
    code = 2 if wrong else 0
    if given.json:
        return dumped(list_record(on, found, wrong)), code
    if given.csv:
        rows = [
            (
                str(one.number),
                one.unit,
                one.name,
                one.stage.value if one.stage is not None else None,
                one.over,
                one.next.safe.isoformat() if one.next is not None else None,
                one.next.key if one.next is not None else None,
            )
            for one in found
        ]
        _told(wrong)
        return table(_LIST_HEAD, rows).rstrip("\n"), code
    return tables.case_list(found, on), code


def due(given: argparse.Namespace) -> Answer:
    """Answer `docket due`."""
    on = given.on or today()
    within = None if given.all else WITHIN if given.within is None else given.within
    with _opened(given) as docket, watched("cases computed") as tell:
        found = docket.due(on, within, partly=True, progress=tell)
        wrong = docket.unreadable(on)
    ahead = "" if within is None else f" within {number(within, 'day')}"
    head = f"On {full(on)}: {number(len(found), 'paper')} due{ahead}"
    return _agenda(given, _Agenda(on, within, head, found, wrong))


def overdue(given: argparse.Namespace) -> Answer:
    """Answer `docket overdue`."""
    on = given.on or today()
    with _opened(given) as docket, watched("cases computed") as tell:
        found = docket.overdue(on, partly=True, progress=tell)
        wrong = docket.unreadable(on)
    head = f"On {full(on)}: {number(len(found), 'paper')} overdue, as far as is recorded"
    return _agenda(given, _Agenda(on, None, head, found, wrong))


class _Agenda(NamedTuple):
    """What is due or overdue.

    Attributes:
        on: The day.
        within: How many days ahead were looked at; None for however many.
        head: What it is, in words.
        found: What is due or overdue.
        wrong: The cases of which nothing can be said.
    """

    on: date
    within: int | None
    head: str
    found: Sequence[Due]
    wrong: Sequence[CaseUnreadable]


def _agenda(given: argparse.Namespace, of: _Agenda) -> Answer:
    """Return what is due or overdue in the form that is asked for, and the exit code."""
    code = 2 if of.wrong else 1 if of.found else 0
    if given.json:
        return dumped(agenda_record(of.on, of.within, of.found, of.wrong)), code
    if given.csv:
        rows = [
            (
                one.safe.isoformat(),
                one.due.isoformat() if one.due is not None else None,
                one.latest.isoformat() if one.latest is not None else None,
                one.status.value,
                str(one.number),
                one.unit,
                one.name,
                one.key,
                one.rule.title,
                one.actor,
                one.at.isoformat() if one.at is not None else None,
                one.city,
                ", ".join(one.cautions),
                one.rule.duty,
                one.rule.not_before,
                one.why,
                one.opened_by.kind.value,
                one.opened_by.on.isoformat(),
                one.filed,
            )
            for one in of.found
        ]
        _told(of.wrong)
        return table(_DUE_HEAD, rows).rstrip("\n"), code
    return tables.agenda(of.head, of.found, of.wrong), code


_LIST_HEAD = ("number", "unit", "name", "stage", "over", "next_safe", "next_rule")
_DUE_HEAD = (
    "safe",
    "due",
    "latest",
    "status",
    "number",
    "unit",
    "name",
    "rule",
    "title",
    "actor",
    "safe_at",
    "city",
    "cautions",
    "duty",
    "not_before",
    "why_undated",
    "opened_by",
    "opened_on",
    "filed",
)


def ics(given: argparse.Namespace) -> Answer:
    """Answer `docket ics`: a case that cannot be read keeps what was sent of it."""
    docket_file = given.docket.resolve()
    ours = [docket_file.with_name(f"{docket_file.name}{end}") for end in _ENDINGS]
    if given.out is not None and given.out.resolve() in ours:
        raise WrongOption("--out", f"{given.out} is the docket, and would be written over")
    wrong: list[CaseUnreadable] = []
    with _opened(given) as docket:
        feed = calendar_of(given, docket.cases(skipped=wrong.append), docket.sent())
        # Before the calendar: no two contents are ever sent under one number of a sequence.
        docket.keep_sent(feed.sent)
    return put_calendar(given, feed), 2 if _told(wrong) else 0


_ENDINGS = ("", "-wal", "-shm", "-journal")
"""What ends the names of the files in which SQLite keeps a docket."""


def check(given: argparse.Namespace) -> Answer:
    """Answer `docket check`."""
    with _opened(given) as docket, watched("cases checked") as tell:
        found = tuple(docket.check(today=given.on or today(), progress=tell))
    code = 1 if found else 0
    if given.json:
        return dumped(check_record(found)), code
    said = "all that is recorded holds"
    if found:
        said = f"{number(len(found), 'finding')}"
    return "\n".join([*map(tables.doubt, found), f"{given.docket}: {said}"]), code


def affected(given: argparse.Namespace) -> Answer:
    """Answer `docket affected`."""
    on, found_rule = given.on or today(), rule(given.rule)
    version = _version(found_rule.versions, given.version_since)
    wrong: list[CaseUnreadable] = []
    with _opened(given) as docket:
        found = tuple(docket.affected(version, rule=found_rule, on=on, skipped=wrong.append))
    code = 2 if _told(wrong) else 1 if found else 0
    if given.json:
        return dumped(affected_record(on, found_rule.key, version, found, wrong)), code
    return tables.touched(found_rule, version, found, on), code


def _version(versions: tuple[Version, ...], since: date | None) -> Version:
    """Return the version in force from a day; the newest if no day is given.

    Raises:
        WrongOption: There is no version of that day.
    """
    if since is None:
        return versions[0]
    for version in versions:
        if version.since == since:
            return version
    days = ", ".join(plain(version.since) for version in versions)
    raise WrongOption(
        "--version-since", f"{plain(since)} is the first day of none; there are {days}"
    )


def show(given: argparse.Namespace) -> str:
    """Answer `docket show`."""
    on = given.on or today()
    with _opened(given) as docket:
        case = docket.case(*_named(docket, given))
    if given.json:
        return dumped(case_record(case, on))
    if given.why is not None:
        return reasons(case, on, given.why)
    of = f"{case.number}{f' --unit {case.unit}' if case.unit else ''}"
    return page(case, on, show=f"docket show {of}", moves=f"docket moves {of}")


def moves(given: argparse.Namespace) -> str:
    """Answer `docket moves`."""
    with _opened(given) as docket:
        case = docket.case(*_named(docket, given))
    return moves_said(case, as_json=given.json)


def history(given: argparse.Namespace) -> Answer:
    """Answer `docket history`."""
    with _opened(given) as docket:
        of = _named(docket, given)
        kept, found = docket.kept(*of), docket.history(*of)
    code = 2 if any(one.wrong for one in found) else 0
    if given.json:
        return dumped(history_record(kept.number, kept.unit, found)), code
    return tables.history(f"{kept.number} {kept.unit} {kept.name}", found), code


def export(given: argparse.Namespace) -> Answer:
    """Answer `docket export`: of a case that cannot be read, what is stored."""
    with _opened(given) as docket:
        of = _named(docket, given)
        kept, wrong = docket.kept(*of), _why_unreadable(docket, of)
        text = docket.as_stored(*of) if _told(wrong) else dumps(docket.case(*of))
    code = 2 if wrong else 0
    if given.file is None:
        # As it is: a case file that was made fit for a terminal would be another.
        sys.stdout.write(text)
        return "", code
    write_new(given.file, text.encode("utf-8"))
    stored = ", as they are stored" if wrong else ""
    return f"{given.file}: {kept.number}, {number(kept.events, 'event')}{stored}", code


def _why_unreadable(docket: Docket, of: tuple[str, str]) -> tuple[CaseUnreadable, ...]:
    """Return why a case cannot be read; nothing if it can."""
    try:
        docket.case(*of)
    except CaseUnreadable as error:
        return (error,)
    return ()
