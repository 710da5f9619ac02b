"""What a docket answers as lines for a terminal: nothing from a case can move the cursor."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from textwrap import fill

from nlrbcase.amending import Affected
from nlrbcase.cli.common import WIDTH
from nlrbcase.docketed import Doubt, Due, Listed, Recorded, Taken
from nlrbcase.due_days import Status
from nlrbcase.errors import CaseUnreadable
from nlrbcase.event_words import event_said
from nlrbcase.events import Event
from nlrbcase.provisions import Rule, Version
from nlrbcase.wording import full, harmless, hour, number, plain, short

_DAY_WIDTH = len(short(date.max))
_SOME = 20
_NARROWEST = 40
_NEXT_WIDTH = 44


def one_line(text: str, most: int = WIDTH) -> str:
    """Return a text from a case as a part of a line, cut if it is long."""
    found = " ".join(harmless(text).split())
    return found if len(found) <= most else f"{found[: max(0, most - 1)]}…"


def _wide() -> int:
    """Return how wide a line may be: as wide as the terminal, and never very wide."""
    if not sys.stdout.isatty():
        return WIDTH
    return max(_NARROWEST, min(WIDTH, shutil.get_terminal_size().columns))


def _wrapped(text: str, first: str, further: str, width: int | None = None) -> Iterator[str]:
    """Yield a paragraph as lines."""
    yield from fill(
        text,
        _wide() if width is None else width,
        initial_indent=first,
        subsequent_indent=further,
        break_long_words=False,
        break_on_hyphens=False,
    ).splitlines()


def agenda(head: str, due: Sequence[Due], unreadable: Sequence[CaseUnreadable]) -> str:
    """Return what is due or overdue as a table, the earliest safe day first, what is wrong on top.

    Args:
        head: What it is, in words.
        due: What is due.
        unreadable: The cases of which nothing can be said.
    """
    waited = [one for one in due if one.rule.not_before and one.status is Status.OPEN]
    running = [one for one in due if not (one.rule.not_before and one.status is Status.OPEN)]
    parts = [
        list(unreadable_lines(unreadable)),
        [head, *_due_lines(running)],
        ["The time to wait is over", *_due_lines(waited)] if waited else [],
    ]
    return "\n\n".join("\n".join(part) for part in parts if part)


def unreadable_lines(unreadable: Sequence[CaseUnreadable]) -> Iterator[str]:
    """Yield the cases of which nothing can be said."""
    if unreadable:
        cases = number(len(unreadable), "case")
        yield f"Nothing is known of {cases}: `nlrbcase docket check` tells why"
        for one in unreadable[:_SOME]:
            yield from _wrapped(one_line(str(one), WIDTH * 2), "  ", "    ")
        if len(unreadable) > _SOME:
            yield f"  and {len(unreadable) - _SOME} more"


def _due_lines(due: Iterable[Due]) -> Iterator[str]:
    """Yield deadlines, those that are the same but for what opened them once."""
    known = set()
    for one in due:
        same = (one.number, one.unit, one.key, one.safe, one.due, one.latest, one.status, one.filed)
        if same in known:
            continue
        known.add(same)
        by = f"  by {hour(one.at.time())} in {one.city}" if one.at is not None else ""
        indent = " " * (2 + _DAY_WIDTH + 2)
        first = f"  {short(one.safe)}  {_case(one.number, one.unit)}  {one.key}"
        yield from _wrapped(f"{first}{'' if one.rule.not_before else by}", "", indent)
        said = "; ".join(_said(one))
        name = f"{one_line(one.name)}: " if one.name else ""
        yield from _wrapped(f"{name}{said}", indent, indent)


def _said(one: Due) -> Iterator[str]:
    """Yield who acts, and how sure the day is."""
    yield f"{one.actor} {'must' if one.rule.duty else 'may'}"
    if one.rule.not_before:
        yield "not before that day"
    if one.status is Status.AT_RISK:
        yield "past the safe day"
    if one.status is Status.MISSED:
        yield "nothing is recorded of it"
    if one.why:
        yield one_line(one.why)
    elif one.due is not None and one.due != one.safe:
        yield f"due {plain(one.due)}"
    if one.latest is not None and one.latest not in (one.safe, one.due):
        yield f"latest that could be argued {plain(one.latest)}"
    if one.filed:
        yield f"{one.filed} filed"
    if one.cautions:
        yield number(len(one.cautions), "caution")


def _case(of: object, unit: str) -> str:
    """Return the number and the unit of a case."""
    return f"{of} {one_line(unit, _SOME)}" if unit else str(of)


def case_list(found: Sequence[Listed], on: date, width: int | None = None) -> str:
    """Return cases as a table: the number, where it stands or what comes next, the name.

    Args:
        found: The cases.
        on: The day.
        width: How wide a line may be; None for what fits the terminal.
    """
    width = _wide() if width is None else width
    lines = [f"On {full(on)}: {number(len(found), 'case')}"]
    rows = [(_case(one.number, one.unit), _stands(one), one.name) for one in found]
    wide = max((len(case) for case, _, _ in rows), default=0)
    next_ = min(_NEXT_WIDTH, max((len(stands) for _, stands, _ in rows), default=0))
    for case, stands, name in rows:
        first = f"  {case:<{wide}}  {stands:<{next_}}  "
        left = width - len(first)
        # Where there is no room for all, the name goes first.
        cut = one_line(name, left) if left * 2 > _SOME else ""
        line = f"{first}{cut}".rstrip()
        lines += [line] if len(line) <= width else _wrapped(line.strip(), "  ", "      ", width)
    return "\n".join(lines)


def _stands(one: Listed) -> str:
    """Return what comes next in a case, or else where it stands."""
    if one.stage is None:
        return "cannot be read: `nlrbcase docket check`"
    if one.next is not None:
        return f"{short(one.next.safe)} {one.next.key}"
    return f"{one.stage.said}{', over' if one.over else ''}"


def history(of: str, found: Sequence[Recorded]) -> str:
    """Return what was recorded in a case, in the order of recording."""
    lines = [f"{number(len(found), 'event')} recorded of {one_line(of, _wide() - 2 * _SOME)}"]
    for one in found:
        more = []
        if one.at is not None:
            more.append(f"recorded {one.at.isoformat(sep=' ', timespec='minutes')}")
        if one.corrects is not None:
            more.append(f"corrects {one.corrects}")
        if one.corrected_by is not None:
            more.append(f"corrected by {one.corrected_by}")
        more += [f"refused: {one.wrong}"] if one.wrong else []
        said = "; ".join([f"{one.seq}  {short(one.event.on)}  {_happened(one.event)}", *more])
        lines += _wrapped(said, "  ", "      ")
    return "\n".join(lines)


def _happened(event: Event) -> str:
    """Return an event with all that is recorded of it, in words."""
    irregular = f"out of order, recorded because: {event.irregular}" if event.irregular else ""
    parts = (event_said(event), event.note, irregular)
    return "; ".join(one_line(part, 2 * WIDTH) for part in parts if part)


def taken(source: str, done: Taken) -> str:
    """Return what an import did with one file."""
    added = f"{number(done.cases, 'case')} and {number(done.events, 'event')} added"
    already = f"{number(done.already, 'event')} there already"
    lines = [f"{one_line(source)}: {number(done.rows, 'row')} read; {added}, {already}"]
    if done.unknown_total:
        documents = number(done.unknown_total, "document")
        lines.append(f"  Kept as notes, for no kind is known: {documents}")
        lines += [f"    {times:>6}  {one_line(name)}" for name, times in done.unknown[:_SOME]]
        if len(done.unknown) > _SOME:
            lines.append(f"    and {len(done.unknown) - _SOME} more names")
    for title, rows, total in (
        ("Left out", done.bad, done.bad_total),
        ("Taken, and odd", done.odd, done.odd_total),
    ):
        if total:
            lines.append(f"  {title}: {total}")
            for row in rows[:_SOME]:
                lines += _wrapped(
                    f"line {row.line}: {one_line(row.said, 2 * WIDTH)}", "    ", "      "
                )
            if total > _SOME:
                lines.append(f"    and {total - _SOME} more")
    return "\n".join(lines)


def doubt(one: Doubt) -> str:
    """Return something that does not hold."""
    head = f"{one_line(one.number)} {one_line(one.unit, _SOME)}".strip() or "the file"
    return "\n".join(_wrapped(f"{head}: {one_line(one.said, _SOME * WIDTH)}", "", "  "))


def touched(rule: Rule, version: Version, found: Sequence[Affected], on: date) -> str:
    """Return which deadlines a version of a rule touches, old day and new day."""
    moved = sum(one.moved for one in found)
    head = (
        f"{rule.key} in force from {plain(version.since)} ({version.source}), on {full(on)}: "
        f"{number(len(found), 'deadline')} touched, {moved} of them moved"
    )
    lines = list(_wrapped(head, "", "  "))
    for one in found:
        opened = f"from {one.opened_by.kind.said}, {plain(one.opened_by.on)}"
        lines += _wrapped(f"{harmless(str(one))}; {opened}", "  ", "      ")
        if one.name:
            lines.append(f"      {one_line(one.name, _wide() - _SOME)}")
    return "\n".join(lines)
