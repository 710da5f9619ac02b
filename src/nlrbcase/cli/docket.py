"""The commands on a docket: `docket init`, `add`, `record`, `import`, `due`, `check` and others."""

from __future__ import annotations

import argparse
import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from nlrbcase.cli.calendars import add_calendar
from nlrbcase.cli.common import add_json, day, region
from nlrbcase.cli.event_options import add_event
from nlrbcase.errors import shown
from nlrbcase.numbers import CaseType

if TYPE_CHECKING:
    from nlrbcase.cli.common import Commands

_VARIABLE = "NLRBCASE_DOCKET"
_FILE = "docket.db"
WITHIN = 14
"""How many days ahead to look, if nothing else is asked for."""
_CODES = """\
exit codes:
  0  done; of due, overdue, check and affected: there is nothing to tell
  1  of due, overdue, check and affected: there is something; of import: a row was left out
  2  it could not be done, or not wholly: what was recorded before is as it was
  130  you stopped it: what was recorded before is as it was
"""


def add_commands(commands: Commands) -> None:
    """Add the commands on a docket to the parser."""
    docket = commands.add_parser(
        "docket",
        allow_abbrev=False,
        help="many cases in one file: what is due today, what changed, what was missed",
        description="Keep many cases in one file, and ask it every morning what is due.  The file "
        f"is the one that --docket names, or else the variable {_VARIABLE}, or else {_FILE} in the "
        "folder where you are.",
        epilog=f"{_CODES}\nExample: nlrbcase docket due --within 14 --on 2021-04-12",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    actions = docket.add_subparsers(dest="action", metavar="ACTION", required=True)
    _keeping(actions)
    _asking(actions)
    _of_one_case(actions)


def _action(
    actions: Commands,
    name: str,
    answer: str,
    said: str,
    example: str = "",
) -> argparse.ArgumentParser:
    """Return the parser of one action, which a function of `docket_answers` answers."""
    parser = actions.add_parser(
        name,
        allow_abbrev=False,
        help=said,
        description=f"{said}.",
        epilog=f"{_CODES}\nExample: nlrbcase docket {name} {example}".rstrip(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--docket",
        metavar="FILE",
        type=Path,
        default=Path(os.environ.get(_VARIABLE) or _FILE),
        help=f"the docket; if not given, ${_VARIABLE} or {_FILE}",
    )
    parser.set_defaults(run=partial(_answered, answer))
    return parser


def _answered(answer: str, given: argparse.Namespace) -> str | tuple[str, int]:
    """Return what answers an action; it is loaded only for a docket."""
    from nlrbcase.cli import docket_answers

    found: str | tuple[str, int] = getattr(docket_answers, answer)(given)
    return found


def _keeping(actions: Commands) -> None:
    """Add the actions that write."""
    init = _action(
        actions, "init", "begin", "Begin a docket in which there is nothing", "clinic.db"
    )
    init.add_argument(
        "file",
        metavar="FILE",
        type=Path,
        nargs="?",
        help="the file, as --docket; must not be there",
    )
    add_json(init)

    add = _action(actions, "add", "add", "Add cases from case files", "docs/examples/*.json")
    add.add_argument("files", metavar="CASEFILE", type=Path, nargs="+", help="a case file")
    add_json(add)

    record = _action(
        actions,
        "record",
        "record",
        "Record what happened in a case, and say which deadlines moved",
        "10-RC-269250 objections-filed 2021-04-16 --by labor-organization",
    )
    _number(record)
    add_event(record)
    record.add_argument(
        "--expect",
        metavar="N",
        type=_count,
        help="refuse if the case has not as many events as when you looked: the last number of "
        "`docket history`",
    )
    add_json(record)

    describe = _action(
        actions,
        "describe",
        "describe",
        "Give a case another name or note; the old ones are kept in the file",
        '10-RC-269250 --name "Amazon, Bessemer"',
    )
    _number(describe)
    describe.add_argument("--name", help="what the case is called")
    describe.add_argument("--note", help="what else to know")
    add_json(describe)

    take = _action(
        actions,
        "import",
        "take",
        "Take over public records: lists of nlrb.gov as CSV, case pages as JSON, labordata's "
        "SQLite; run again, it adds nothing twice",
        "recent_filings.csv",
    )
    take.add_argument("sources", metavar="SOURCE", type=Path, nargs="+", help="a public record")
    add_json(take)


def _asking(actions: Commands) -> None:
    """Add the actions that ask about all cases."""
    cases = _action(
        actions, "list", "listed", "List the cases: what comes next, or where each stands"
    )
    cases.add_argument("--type", choices=[each.value for each in CaseType], help="of one type")
    cases.add_argument("--family", choices=["r", "c"], help="of one family")
    cases.add_argument("--region", metavar="N", type=region, help="numbered by one region")
    cases.add_argument("--text", default="", help="with these words in the number, unit or name")
    state = cases.add_mutually_exclusive_group()
    state.add_argument("--open", dest="over", action="store_false", default=None, help="not over")
    state.add_argument("--over", dest="over", action="store_true", help="over")
    _on(cases)
    _forms(cases)

    due = _action(
        actions,
        "due",
        "due",
        "Say what is due in all cases, the earliest safe day first",
        "--within 14 --on 2021-04-12",
    )
    ahead = due.add_mutually_exclusive_group()
    ahead.add_argument(
        "--within",
        metavar="DAYS",
        type=_count,
        help=f"up to how many days ahead; if not given, {WITHIN}",
    )
    ahead.add_argument("--all", action="store_true", help="however far ahead")
    _on(due)
    _forms(due)

    overdue = _action(
        actions,
        "overdue",
        "overdue",
        "Say which duties are not met in all cases, as far as is recorded, the oldest first",
    )
    _on(overdue)
    _forms(overdue)

    ics = _action(
        actions,
        "ics",
        "ics",
        "Write the due days of all cases as a calendar file (the extra nlrbcase[ical])",
        "--out due.ics",
    )
    add_calendar(ics)

    check = _action(
        actions,
        "check",
        "check",
        "Replay every case, and say what does not hold any more, disagrees with the Agency's "
        "recorded status, or is of a day that has not come",
    )
    check.add_argument("--on", metavar="DATE", type=day, help="the day; if not given, today")
    add_json(check)

    affected = _action(
        actions,
        "affected",
        "affected",
        "Say which open cases a version of a rule touches, old day and new day",
        "--rule objections --on 2021-04-12",
    )
    affected.add_argument("--rule", metavar="KEY", required=True, help="the rule")
    affected.add_argument(
        "--version-since",
        metavar="DATE",
        type=day,
        help="its version in force from that day; if not given, the newest",
    )
    _on(affected)
    add_json(affected)


def _of_one_case(actions: Commands) -> None:
    """Add the actions that ask about one case."""
    show = _action(
        actions,
        "show",
        "show",
        "Say where a case stands, what is due, what may happen next",
        "10-RC-269250 --on 2021-04-12",
    )
    _number(show)
    _on(show)
    shown_as = show.add_mutually_exclusive_group()
    shown_as.add_argument(
        "--why",
        metavar="KEY",
        help="every step, law and caution of what one rule gives in the case",
    )
    add_json(shown_as)

    moves = _action(
        actions, "moves", "moves", "List what may happen next in a case", "10-RC-269250"
    )
    _number(moves)
    add_json(moves)

    history = _action(
        actions,
        "history",
        "history",
        "List what was recorded in a case in the order of recording, corrected entries too",
        "10-RC-269250",
    )
    _number(history)
    add_json(history)

    export = _action(
        actions, "export", "export", "Write a case as a case file", "10-RC-269250 my.json"
    )
    _number(export)
    export.add_argument(
        "file",
        metavar="CASEFILE",
        type=Path,
        nargs="?",
        help="the file to write, which must not be there; if not given, it is printed",
    )


def _number(parser: argparse.ArgumentParser) -> None:
    """Add what names a case."""
    parser.add_argument("number", metavar="NUMBER", help="the case's number, such as 10-RC-269250")
    parser.add_argument("--unit", help="the unit, where the docket has several of the case")


def _on(parser: argparse.ArgumentParser) -> None:
    """Add the day."""
    parser.add_argument(
        "--on",
        metavar="DATE",
        type=day,
        help="by what had happened by that day; if not given, today",
    )


def _forms(parser: argparse.ArgumentParser) -> None:
    """Add the forms of a table for programs."""
    forms = parser.add_mutually_exclusive_group()
    add_json(forms)
    forms.add_argument("--csv", action="store_true", help="the same facts as CSV")


def _count(text: str) -> int:
    """Return a number of days or events."""
    if not (text.isascii() and text.isdigit() and len(text) <= len(str(sys.maxsize))):
        message = f"{shown(text)} is no number; give 0 or more"
        raise argparse.ArgumentTypeError(message)
    return int(text)
