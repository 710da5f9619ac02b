"""The answers of the commands on a docket."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date

from nlrbcase.case_page import page, reasons
from nlrbcase.case_records import case_record
from nlrbcase.cli import docket_tables as tables
from nlrbcase.cli.calendars import calendar_of, put_calendar
from nlrbcase.cli.cases import moves_said, recorded_said
from nlrbcase.cli.common import dumped, now, today
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
from nlrbcase.docketed import Due
from nlrbcase.errors import CaseUnreadable, WrongOption
from nlrbcase.exports.spreadsheet import table
from nlrbcase.imports.detect import rows_of
from nlrbcase.provisions import Version
from nlrbcase.registry import rule
from nlrbcase.serialize import dumps, load, save_new
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
    """Return the number and the unit that the options name: the only unit, if none is given."""
    if given.unit is not None:
        return given.number, given.unit
    units = docket.units(given.number)
    return given.number, units[0] if len(units) == 1 else ""


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
        return dumped(kept_record(str(given.docket), cases))
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
        case = docket.case(*of)
        expect = len(case.events) if given.expect is None else given.expect
        grown = docket.record(of[0], event, unit=of[1], expect=expect, at=now())
    return recorded_said(grown, event, case.changes(grown), as_json=given.json)


def describe(given: argparse.Namespace) -> str:
    """Answer `docket describe`."""
    if given.name is None and given.note is None:
        raise WrongOption("--name", "give another name, or another note: --note")
    with _opened(given) as docket:
        of = _named(docket, given)
        docket.describe(of[0], name=given.name, note=given.note, unit=of[1], at=now())
        case = docket.case(*of)
    if given.json:
        return dumped(kept_record(str(given.docket), (case,)))
    return f"{case.number}: {case.name}\n{case.note}".rstrip()


def take(given: argparse.Namespace) -> Answer:
    """Answer `docket import`."""
    found = []
    with _opened(given) as docket:
        for file in given.sources:
            with watched("rows read") as tell:
                done = docket.take(rows_of(file), source=file.name, at=now(), progress=tell)
            found.append((file.name, done))
    code = 1 if any(done.bad_total for _, done in found) else 0
    if given.json:
        return dumped(import_record(found)), code
    return "\n".join(tables.taken(name, done) for name, done in found), code


def listed(given: argparse.Namespace) -> str:
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
    if given.json:
        return dumped(list_record(on, found))
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
        return table(_LIST_HEAD, rows).rstrip("\n")
    return tables.case_list(found, on)


def due(given: argparse.Namespace) -> Answer:
    """Answer `docket due`."""
    on = given.on or today()
    with _opened(given) as docket, watched("cases computed") as tell:
        found = docket.due(on, given.within, partly=True, progress=tell)
        wrong = docket.unreadable(on)
    within = "" if given.within is None else f" within {number(given.within, 'day')}"
    head = f"On {full(on)}: {number(len(found), 'paper')} due{within}"
    return _agenda(given, on, head, found, wrong)


def overdue(given: argparse.Namespace) -> Answer:
    """Answer `docket overdue`."""
    on = given.on or today()
    with _opened(given) as docket, watched("cases computed") as tell:
        found = docket.overdue(on, partly=True, progress=tell)
        wrong = docket.unreadable(on)
    given.within = None
    head = f"On {full(on)}: {number(len(found), 'paper')} overdue, as far as is recorded"
    return _agenda(given, on, head, found, wrong)


def _agenda(
    given: argparse.Namespace,
    on: date,
    head: str,
    found: Sequence[Due],
    wrong: Sequence[CaseUnreadable],
) -> Answer:
    """Return what is due or overdue in the form that is asked for, and the exit code."""
    code = 2 if wrong else 1 if found else 0
    if given.json:
        return dumped(agenda_record(on, given.within, found, wrong)), code
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
            )
            for one in found
        ]
        return table(_DUE_HEAD, rows).rstrip("\n"), code
    return tables.agenda(head, found, wrong), code


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
)


def ics(given: argparse.Namespace) -> str:
    """Answer `docket ics`."""
    if given.out is not None and given.out.resolve() == given.docket.resolve():
        raise WrongOption("--out", f"{given.out} is the docket, and would be written over")
    with _opened(given) as docket:
        feed = calendar_of(given, docket.cases(), docket.sent())
        # Before the calendar: no two contents are ever sent under one number of a sequence.
        docket.keep_sent(feed.sent)
    return put_calendar(given, feed)


def check(given: argparse.Namespace) -> Answer:
    """Answer `docket check`."""
    with _opened(given) as docket, watched("cases checked") as tell:
        found = tuple(docket.check(progress=tell))
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
    with _opened(given) as docket:
        found = tuple(docket.affected(version, rule=found_rule, on=on))
    code = 1 if found else 0
    if given.json:
        return dumped(affected_record(on, found_rule.key, version, found)), code
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


def history(given: argparse.Namespace) -> str:
    """Answer `docket history`."""
    with _opened(given) as docket:
        of = _named(docket, given)
        case, found = docket.case(*of), docket.history(*of)
    if given.json:
        return dumped(history_record(str(case.number), case.unit, found))
    return tables.history(f"{case.number} {case.unit} {case.name}", found)


def export(given: argparse.Namespace) -> str:
    """Answer `docket export`."""
    with _opened(given) as docket:
        case = docket.case(*_named(docket, given))
    if given.file is None:
        # As it is: a case file that was made fit for a terminal would be another.
        sys.stdout.write(dumps(case))
        return ""
    save_new(case, given.file)
    return f"{given.file}: {case.number}, {number(len(case.events), 'event')}"
