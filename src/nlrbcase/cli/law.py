"""The commands on the law itself: `due`, `rules`, `rule`, `day`."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from nlrbcase.cli.common import add_json, day, dumped, region, wrapped
from nlrbcase.deadlines import deadline
from nlrbcase.errors import LawNotEncoded, NeedlessDay
from nlrbcase.events import Kind
from nlrbcase.facts import clause, since_words, who
from nlrbcase.provisions import Evidence, Family, Rule, Version
from nlrbcase.records import (
    FORMAT,
    RulesRecord,
    day_record,
    deadline_record,
    rule_record,
    tolled_word,
)
from nlrbcase.registry import rule, rules
from nlrbcase.timeline import in_force
from nlrbcase.wording import full, hour, plain

if TYPE_CHECKING:
    from nlrbcase.cli.common import Commands


def add_commands(commands: Commands) -> None:
    """Add the commands on the law to the parser."""
    due = commands.add_parser(
        "due",
        allow_abbrev=False,
        help="when a paper is due, and why",
        description="Say when a paper is due, with every step, the law and its evidence.",
        epilog="Example: nlrbcase due objections 2021-04-09 --petition-filed 2020-11-20",
    )
    due.add_argument(
        "key", metavar="KEY", help="the paper, such as objections; see `nlrbcase rules`"
    )
    due.add_argument(
        "on",
        metavar="DATE",
        nargs="?",
        type=day,
        help="the day the period runs from, as 2021-04-09; for an answer to a paper, the day that "
        "paper was due",
    )
    picked = due.add_mutually_exclusive_group()
    picked.add_argument(
        "--petition-filed",
        metavar="DATE",
        type=day,
        help="the day the petition was filed, which picks the election rules that govern",
    )
    picked.add_argument(
        "--law-as-of", metavar="DATE", type=day, help="the day that picks the version of the law"
    )
    due.add_argument(
        "--sets",
        metavar="DATE",
        type=day,
        help="a day that an event fixes: the hearing, the election, the mailing of ballots, the "
        "day a judge set",
    )
    due.add_argument(
        "--region",
        metavar="N",
        type=region,
        help="the number of the region that has the case, for the hour in its time zone",
    )
    add_json(due)
    due.set_defaults(run=_due)

    listed = commands.add_parser(
        "rules",
        allow_abbrev=False,
        help="every paper it knows",
        description="List every rule, by key.",
    )
    listed.add_argument(
        "--family", choices=["r", "c"], help="only representation (r) or unfair labor practice (c)"
    )
    listed.add_argument("--on", metavar="DATE", type=day, help="the version in force on a day only")
    add_json(listed)
    listed.set_defaults(run=_rules)

    one = commands.add_parser(
        "rule",
        allow_abbrev=False,
        help="one paper, through time",
        description="Show a rule's versions through time.",
    )
    one.add_argument("key", metavar="KEY", help="such as objections")
    add_json(one)
    one.set_defaults(run=_rule)

    asked = commands.add_parser(
        "day",
        allow_abbrev=False,
        help="is it a business day, and why not",
        description="Say whether a day is a business day of the Agency, and why not.",
    )
    asked.add_argument("day", metavar="DATE", type=day, help="as 2020-07-03")
    add_json(asked)
    asked.set_defaults(run=_day_asked)


def _due(given: argparse.Namespace) -> str:
    """Answer `nlrbcase due`."""
    found = rule(given.key)
    if given.petition_filed is not None and found.law_as_of is not Kind.PETITION_FILED:
        raise NeedlessDay(found.key, "--petition-filed", found.asks)
    answer = deadline(
        found, given.on, law_as_of=given.petition_filed or given.law_as_of, sets=given.sets
    )
    if given.json:
        return dumped(deadline_record(answer, given.region))
    return answer.explain(given.region)


def _rules(given: argparse.Namespace) -> str:
    """Answer `nlrbcase rules`."""
    family = Family(given.family) if given.family else None
    found = [(each, _versions_on(each, given.on)) for each in rules(family)]
    found = [(each, versions) for each, versions in found if versions]
    if not found:
        earliest = min(each.versions[-1].since for each in rules(family))
        raise LawNotEncoded("rules", given.on, earliest)
    if given.json:
        listed = [rule_record(each, versions) for each, versions in found]
        return dumped(RulesRecord(format=FORMAT, rules=listed))
    lines: list[str] = []
    for each, versions in found:
        lines.extend(wrapped(f"{each.key}: {each.title}"))
        lines.extend(wrapped(f"    {versions[0].within.said}"))
    return "\n".join(lines)


def _versions_on(found: Rule, day: date | None) -> tuple[Version, ...]:
    """Return the versions of a rule, or only the one in force on a day."""
    if day is None:
        return found.versions
    version = in_force(found.versions, day)
    return (version,) if version is not None else ()


def _rule(given: argparse.Namespace) -> str:
    """Answer `nlrbcase rule`."""
    found = rule(given.key)
    return dumped(rule_record(found)) if given.json else "\n".join(_through_time(found))


def _through_time(found: Rule) -> Iterator[str]:
    """Yield a rule and its versions as lines."""
    yield f"{found.key}: {found.title}"
    yield from wrapped(f"Who: {who(found.actor)} ({'a duty' if found.duty else 'an option'})")
    yield from wrapped(f"Asks for {found.asks}")
    yield from wrapped(f"Met by: {', '.join(kind.said for kind in found.met_by)}")
    yield from wrapped(f"{found.late.value}. Moved by a shutdown: {tolled_word(found.tolled)}")
    for caution in found.cautions:
        cite = f" ({caution.cite})" if caution.cite else ""
        yield from wrapped(f"{'Note' if caution.note else 'Caution'}: {caution.said}{cite}")
    for version in found.versions:
        yield ""
        picked = version.law_as_of or found.law_as_of
        of = f", by the day of: {picked.said}" if picked else ""
        at = f", by {hour(version.by)}" if version.by else ""
        since = since_words(version)
        yield from wrapped(f"{since[0].upper()}{since[1:]}{of}: {version.within.said}{at}")
        yield from wrapped(f"  {clause(version)}   {version.cite}")
        seen = f"; known as of {plain(version.seen)}" if version.seen else ""
        yield from wrapped(
            f"  Source: {version.source}. Evidence: {version.evidence.said}{seen}; known to stand "
            f"to {plain(version.read_to)}."
        )
        receipt = version.receipt or found.receipt
        office = version.received_by or found.received_by
        extension = version.extension or found.extension
        counted = (version.counted_by or found.counted_by).value
        yield from wrapped(
            f"  Runs from: {found.anchor(version)}. Received by: {office.value}, {receipt.value}. "
            f"Counted by {counted}. More time: {extension.said}."
        )
        for caution in version.cautions:
            yield from wrapped(f"  {'Note' if caution.note else 'Caution'}: {caution.said}")


def _day_asked(given: argparse.Namespace) -> str:
    """Answer `nlrbcase day`."""
    record = day_record(given.day)
    if given.json:
        return dumped(record)
    if record["business_day"] and record["shutdown"]:
        lines = [f"{full(given.day)} was closed by the shutdown of {record['shutdown']}"]
    elif record["business_day"]:
        lines = [f"{full(given.day)} is a business day"]
    elif record["settled"]:
        lines = [f"{full(given.day)} is no business day: {record['said']} ({record['cite']})"]
    else:
        lines = [f"Whether {full(given.day)} is a business day is not settled: {record['said']}"]
    if record["announced"]:
        lines.append(
            f"Announced {plain(date.fromisoformat(record['announced']))}, or known by then"
        )
    if record["evidence"] not in ("", Evidence.TEXT.value):
        lines.append(f"Evidence: {Evidence(record['evidence']).said}")
    for note in record["notes"]:
        lines.extend(wrapped(note))
    return "\n".join(lines)
