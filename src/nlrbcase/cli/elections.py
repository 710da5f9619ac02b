"""The commands on elections: `tally` and `audit`."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import evolve

from nlrbcase.audit import audit
from nlrbcase.audit_sums import is_self_determination
from nlrbcase.cli.ballot_options import add_ballots, count
from nlrbcase.cli.common import add_json, day, dumped, region, wrapped
from nlrbcase.deadlines import deadline
from nlrbcase.due_days import Deadline
from nlrbcase.elections import Tally
from nlrbcase.errors import WrongOption
from nlrbcase.findings import Finding, Severity
from nlrbcase.imports.election_rows import ElectionRow
from nlrbcase.imports.elections_csv import elections
from nlrbcase.outcomes import Ballot, OutcomeKind
from nlrbcase.tally_records import finding_record, tally_record
from nlrbcase.wording import harmless, number

if TYPE_CHECKING:
    from nlrbcase.cli.common import Commands

_EACH = 1000
_BACK = "\r\x1b[K"


def add_commands(commands: Commands) -> None:
    """Add the commands on elections to the parser."""
    tally = commands.add_parser(
        "tally",
        allow_abbrev=False,
        help="who won an election, and why",
        description="Say what a tally of ballots decides, what challenged ballots could change, "
        "and by which law.",
        epilog="Example: nlrbcase tally --for RWDSU=738 --against 1798 --challenged 505 --void 76 "
        "--eligible 5867",
    )
    add_ballots(tally)
    tally.add_argument(
        "--type",
        metavar="TYPE",
        default="RC",
        help="the type of case, RC, RM, RD or UD, or its number; RC if not given",
    )
    tally.add_argument(
        "--ballot",
        choices=[ballot.value for ballot in Ballot],
        default=Ballot.INITIAL.value,
        help="which ballot it is: the first, a rerun, a runoff, or the further one after a nullity",
    )
    tally.add_argument(
        "--prepared",
        metavar="DATE",
        type=day,
        help="the day the tally was prepared, to say when objections are due",
    )
    tally.add_argument(
        "--petition-filed",
        metavar="DATE",
        type=day,
        help="the day the petition was filed, which picks the rule on objections",
    )
    tally.add_argument(
        "--region", metavar="N", type=region, help="the region that has the case, for the hour"
    )
    add_json(tally)
    tally.set_defaults(run=_tally)

    audited = commands.add_parser(
        "audit",
        allow_abbrev=False,
        help="which rows of a published list of elections contradict themselves",
        description="Read the Agency's list of election tallies, in the columns of its releases or "
        "of the tally download of nlrb.gov, and report each row whose flags or sums contradict its "
        "own numbers. Nothing is said of numbers that are missing; rows of self-determination "
        "elections are judged for their sums alone. The exit code is 0 if nothing was found, 1 if "
        "anything was, 2 if the file cannot be read.",
        epilog="Example: nlrbcase audit elections.csv",
    )
    audited.add_argument("file", metavar="FILE", type=Path, help="the list, as CSV")
    said = audited.add_mutually_exclusive_group()
    said.add_argument("--json", action="store_true", help="one finding a line, as JSON")
    said.add_argument("--quiet", action="store_true", help="nothing but the exit code")
    audited.set_defaults(run=_audit)


def _tally(given: argparse.Namespace) -> str:
    """Answer `nlrbcase tally`."""
    counted = count(given)
    if counted is None or not counted.votes:
        raise WrongOption("--for", "name each labor organization on the ballot, as RWDSU=738")
    assumed = counted.challenged is None
    if assumed:
        counted = evolve(counted, challenged=0)
    tally = Tally.of(counted, given.type, given.ballot)
    objections = _objections(given)
    if given.json:
        return dumped(tally_record(tally, objections, given.region, assumed=assumed))
    paragraphs = [tally.explain()]
    if assumed:
        paragraphs.insert(0, "\n".join(wrapped(_assumed(tally))))
    if objections is not None:
        paragraphs.append(objections.explain(given.region))
    return "\n\n".join(paragraphs)


def _assumed(tally: Tally) -> str:
    """Return that no ballots are taken to be challenged, and whether it matters how many are."""
    matters = "enough of them could change this outcome"
    if tally.poll.between_two and not tally.poll.by_eligible:
        won = tally.standing.kind is OutcomeKind.WON
        enough = number(tally.margin + (not won), "challenged ballot")
        matters = f"{enough} or more could change this outcome"
    return (
        "No --challenged was given: it is assumed that no ballot is challenged. If some are, give "
        f"their number: {matters}."
    )


def _objections(given: argparse.Namespace) -> Deadline | None:
    """Return when objections are due, if the options ask for it."""
    if given.prepared is not None:
        return deadline("objections", given.prepared, law_as_of=given.petition_filed)
    for option, value in (("--petition-filed", given.petition_filed), ("--region", given.region)):
        if value is not None:
            raise WrongOption(option, "give with it the day the tally was prepared: --prepared")
    return None


def _audit(given: argparse.Namespace) -> tuple[str, int]:
    """Answer `nlrbcase audit`; findings are written as they are found."""
    seen: Counter[str] = Counter()
    found: Counter[Severity] = Counter()
    for finding in audit(_watched(elections(given.file), seen)):
        found[finding.severity] += 1
        if given.quiet:
            break
        sys.stdout.write(f"{_as_json(finding) if given.json else harmless(str(finding))}\n")
    code = 1 if found else 0
    return "" if given.json or given.quiet else _summary(seen, found), code


def _as_json(finding: Finding) -> str:
    """Return a finding as one line of JSON."""
    return json.dumps(finding_record(finding), ensure_ascii=False)


def _watched(rows: Iterable[ElectionRow], seen: Counter[str]) -> Iterator[ElectionRow]:
    """Yield rows and count them; on a terminal, say now and then how many there were."""
    watched = sys.stderr.isatty()
    for row in rows:
        if not row.head:
            seen["rows"] += 1
            seen["groups"] += is_self_determination(row)
            if watched and seen["rows"] % _EACH == 0:
                sys.stderr.write(f"{_BACK}{seen['rows']:,} rows read")
        yield row
    if watched:
        sys.stderr.write(_BACK)


def _summary(seen: Counter[str], found: Counter[Severity]) -> str:
    """Return what was read and found, in numbers."""
    counts = ", ".join(number(found[severity], severity.value) for severity in Severity)
    said = f"{number(seen['rows'], 'row')} read: {counts if found else 'nothing found'}."
    if seen["groups"]:
        groups = number(seen["groups"], "self-determination row")
        said += f" {groups} judged for sums alone."
    return said
