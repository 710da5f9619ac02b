"""A case as a page of text: where it stands, what is due, what may happen next."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby
from textwrap import fill

from nlrbcase.case import Case
from nlrbcase.due_days import Deadline, Status, Undated
from nlrbcase.event_words import event_said
from nlrbcase.events import EACH_FOR_ITSELF, Event
from nlrbcase.facts import who
from nlrbcase.found import Found
from nlrbcase.procedure import Goal
from nlrbcase.provisions import Evidence
from nlrbcase.receiving import receiving_region
from nlrbcase.registry import rule
from nlrbcase.standing import Possible
from nlrbcase.wording import full, plain, short

_WIDTH = 96
_INDENT = " " * 19
_ARROW = "→"
_RUNNING = (Status.OPEN, Status.AT_RISK, Status.NOT_YET)
_NEXT = "May happen next (`nlrbcase {moves}` tells the law of each)"
_END = (
    "`nlrbcase {show} --why KEY` shows every step and caution of a day.  This is not legal advice."
)


def page(
    case: Case, on: date, *, show: str = "case show FILE", moves: str = "case moves FILE"
) -> str:
    """Return a case as text, as it stood at the end of a day.

    Args:
        case: The case.
        on: The day.
        show: The command that shows it.
        moves: The command that tells what may happen next.
    """
    then = case.until(on)
    opened = then.opened()
    parts = [
        _head(case, then, on),
        _listed("Where it stands", _standing(then)),
        _listed("Open", _open(opened, on, Status.OPEN)),
        _listed("Not yet", _open(opened, on, Status.NOT_YET)),
        _listed("Past the safe day, still arguable", _open(opened, on, Status.AT_RISK)),
        _listed("Overdue, as far as is recorded", _missed(then, on)),
        _listed("Open, without a day", _undated(opened, on)),
        _listed(_NEXT.format(moves=moves), _next(then)),
        _listed("Objections", _objected(then)),
        _listed("What happened", _happened(then)),
        _listed("Past deadlines", _past(then, opened, on)),
        _listed("Recorded though out of order", irregular_lines(then)),
        _listed("Not recorded, and must have happened", gap_lines(then)),
        _listed("Note", _wrapped(case.note, "  ") if case.note else ()),
        _wrapped(_END.format(show=show), ""),
    ]
    return "\n\n".join("\n".join(part) for part in map(list, parts) if part)


def reasons(case: Case, on: date, key: str) -> str:
    """Return every step and caution of what one rule gives in a case on a day.

    Args:
        case: The case.
        on: The day.
        key: The key of the rule.

    Raises:
        NoSuchRule: No rule has this key.
    """
    wanted, then = rule(key), case.until(on)
    parts = ["\n".join(_head(case, then, on))]
    region = receiving_region(then)
    for one in then.opened():
        if one.rule == wanted:
            event = f"{one.opened_by.kind.said} on {plain(one.opened_by.on)}"
            parts.append("\n".join(_wrapped(f"{wanted.key}, from {event}", "")))
            parts.append(
                one.explain(region) if isinstance(one, Deadline) else "\n".join(_why_undated(one))
            )
    if len(parts) == 1:
        said = f"Nothing that is recorded has begun the time for {wanted.key}; "
        said += f"`nlrbcase rule {wanted.key}` shows what it runs from."
        parts.append("\n".join(_wrapped(said, "")))
    return "\n\n".join(parts)


def _why_undated(one: Undated) -> Iterator[str]:
    """Yield all that is known of a paper that has no last day."""
    yield from _wrapped(one.rule.title, "")
    yield from _wrapped(f"{_who(one)}; {_until(one)}", "")
    for caution in one.cautions:
        cite = f" ({caution.cite})" if caution.cite else ""
        yield from _wrapped(f"- {caution.said}{cite}", "  ", "")


def _listed(title: str, lines: Iterable[str]) -> list[str]:
    """Return lines under their title; nothing if there are none."""
    found = list(lines)
    return [title, *found] if found else []


def _head(case: Case, then: Case, on: date) -> Iterator[str]:
    """Yield the number, the name and the stage."""
    unit = f" unit {case.unit}" if case.unit else ""
    yield from _wrapped(f"{case.number}{unit}{f'  {case.name}' if case.name else ''}", "  ", "")
    yield from _wrapped(
        f"On {full(on)}: {then.stage.said}{', the case is over' if then.over else ''}", "  ", ""
    )


def _standing(case: Case) -> Iterator[str]:
    """Yield where each track stands that has left its beginning, and the main line."""
    tracks = case.procedure.tracks
    left = [
        (track.name, stage.said)
        for track, stage in zip(tracks, case.standing.values(), strict=True)
        if stage is not track.begins or track is tracks[0]
    ]
    yield from _columns(left)


def _columns(rows: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Yield rows of two columns, the first as wide as it must be."""
    found = list(rows)
    wide = max((len(name) for name, _ in found), default=0)
    for name, said in found:
        first = f"  {name:<{wide}}  "
        further = "  " if said.startswith(_ARROW) else ""
        yield from _wrapped(said, " " * len(first) + further, first)


def _happened(case: Case) -> Iterator[str]:
    """Yield the events, by day."""
    for event in case.events:
        yield from _wrapped(f"{short(event.on)}  {event_said(event)}", _INDENT, "  ")


def _objected(case: Case) -> Iterator[str]:
    """Yield the objections to the election, and what became of each."""
    filed = case.objections()
    if not filed:
        return
    # Loaded only where there are objections.
    from nlrbcase.objection_words import objection_set_said

    for each in filed:
        for place, said in enumerate(objection_set_said(each)):
            yield from _wrapped(said, "       " if place else "    ", "    " if place else "  ")


def _open(opened: Iterable[Found], on: date, status: Status) -> Iterator[str]:
    """Yield what has a status on a day, the nearest safe day first."""
    for safe, alike in _by_day(opened, lambda one: one.status(on) is status):
        one = alike[0]
        yield from _wrapped(f"{short(safe)}  {one.rule.key}: {one.rule.title}", _INDENT, "  ")
        yield from _wrapped(f"{_who(one)} {_until(one)}", _INDENT)
        yield from _wrapped("; ".join(_more(alike)), _INDENT)


def _by_day(
    opened: Iterable[Found], wanted: Callable[[Found], bool]
) -> Iterator[tuple[date, list[Found]]]:
    """Yield what is wanted by its safe day, what is the same but for its beginning together."""
    alike: dict[tuple[object, ...], list[Found]] = {}
    for one in opened:
        if one.safe is not None and wanted(one):
            days = (one.due, one.latest) if isinstance(one, Deadline) else (one.why,)
            alike.setdefault((one.safe, one.rule, *days, one.used, one.ended), []).append(one)
    found = [(together[0].safe, together) for together in alike.values()]
    yield from sorted(
        ((safe, together) for safe, together in found if safe is not None), key=_first
    )


def _until(one: Found) -> str:
    """Return the day of what has to be done, and how sure it is."""
    if isinstance(one, Undated):
        return f"safely until {full(one.safe)}: {one.why}" if one.safe else one.why
    if one.rule.not_before:
        return f"not before {full(one.safe)}"
    said = f"until {full(one.due)}"
    if one.safe == one.latest:
        return said
    return f"{said}; safe: {full(one.safe)}; latest that could be argued: {full(one.latest)}"


def _more(alike: list[Found]) -> Iterator[str]:
    """Yield from what the time runs, what was filed, and how many cautions there are."""
    begun = dict.fromkeys(f"{one.opened_by.kind.said}, {plain(one.opened_by.on)}" for one in alike)
    yield f"from {' and '.join(begun)}"
    if alike[0].used:
        yield f"filed: {', '.join(_paper(paper) for paper in alike[0].used)}"
    cautions = len(dict.fromkeys(caution for one in alike for caution in one.cautions))
    if cautions:
        yield f"{cautions} caution{'s' if cautions > 1 else ''}"


def _who(one: Found) -> str:
    """Return who acts, each for itself where that is so."""
    each = ", each for itself," if one.actor in EACH_FOR_ITSELF else ""
    said = f"{who(one.actor)} {'must' if one.rule.duty else 'may'}{each}"
    return f"{said[0].upper()}{said[1:]}"


def _paper(paper: Event) -> str:
    """Return a paper that was filed, in words."""
    by = f" by {paper.by.said}" if paper.by is not None else ""
    return f"{plain(paper.on)}{by}"


def _missed(case: Case, on: date) -> Iterator[str]:
    """Yield the duties of which nothing is recorded by their day."""
    for safe, alike in _by_day(case.overdue(on), lambda _: True):
        one = alike[0]
        yield from _wrapped(
            f"{short(safe)}  {one.rule.key}: {who(one.actor)} ({'; '.join(_more(alike))})",
            _INDENT,
            "  ",
        )


def _past(case: Case, opened: Sequence[Found], on: date) -> Iterator[str]:
    """Yield what was met, missed, lapsed or ended, by its day, or else by the day of its end."""
    overdue = case.overdue(on)

    def over(one: Found) -> bool:
        return one.status(on) not in _RUNNING and one not in overdue

    past = list(_by_day(opened, over))
    for one in opened:
        ends = one.used[0].on if one.used else one.ended
        if one.safe is None and ends is not None and over(one):
            past.append((ends, [one]))
    said = [f"{short(day)}  {_ending(alike[0], on)}" for day, alike in sorted(past, key=_first)]
    for line in dict.fromkeys(said):
        yield from _wrapped(line, _INDENT, "  ")


def _first(pair: tuple[date, list[Found]]) -> date:
    """Return the day of a pair."""
    return pair[0]


def _ending(one: Found, on: date) -> str:
    """Return how a deadline ended, in words."""
    status = one.status(on)
    papers = f" {', '.join(_paper(paper) for paper in one.used)}" if one.used else ""
    ended = f" {plain(one.ended)}" if status is Status.ENDED and one.ended else ""
    return f"{one.rule.key}: {_STATUS[status]}{papers}{ended}"


_STATUS = {
    Status.MET: "met",
    Status.MET_LATE: "met late",
    Status.MISSED: "missed, as far as is recorded",
    Status.LAPSED: "lapsed, as far as is recorded",
    Status.ENDED: "ended without it",
}


def _undated(opened: Iterable[Found], on: date) -> Iterator[str]:
    """Yield the papers whose time has begun and that have no day at all."""
    found = [
        f"{one.rule.key}: {one.why}"
        for one in opened
        if one.safe is None and isinstance(one, Undated) and one.status(on) is Status.OPEN
    ]
    for said in dict.fromkeys(found):
        yield from _wrapped(said, "    ", "  ")


def _next(case: Case) -> Iterator[str]:
    """Yield what may happen next, in few lines: by track, by the stage it leads to."""
    rows: list[tuple[str, str]] = []
    by_track = groupby(case.moves(), key=lambda one: one.track)
    for track, moves in by_track:
        by_goal: dict[Goal, list[str]] = {}
        for one in moves:
            after = f" from {plain(one.not_before)}" if one.not_before is not None else ""
            by_goal.setdefault(one.to, []).append(f"{one.event.value}{after}")
        stays = case.standing[track]
        goals = sorted(by_goal, key=lambda goal: goal is stays)
        for place, goal in enumerate(goals):
            said = "as it stands" if goal is stays else goal.said
            rows.append(
                (track if place == 0 else "", f"{_ARROW} {said}: {', '.join(by_goal[goal])}")
            )
    yield from _columns(rows)


def moves_lines(moves: Iterable[Possible]) -> Iterator[str]:
    """Yield what may happen next as lines, by track, each with its law."""
    for track, found in groupby(moves, key=lambda one: one.track):
        yield f"  {track}"
        for one in found:
            after = f", from {plain(one.not_before)}" if one.not_before is not None else ""
            doubt = "" if one.evidence is Evidence.TEXT else f" [{one.evidence.said}]"
            yield from _wrapped(
                f"{one.event.value} → {one.to.said}{after}   {one.cite}{doubt}", "      ", "    "
            )


def irregular_lines(case: Case) -> Iterator[str]:
    """Yield what was out of order, with the reason for recording it."""
    for one in case.irregularities:
        reason = f" Recorded because: {one.reason}" if one.reason else ""
        yield from _wrapped(f"{one.found}.{reason}", "    ", "  ")


def gap_lines(case: Case) -> Iterator[str]:
    """Yield what presumes something that is not recorded."""
    for one in case.gaps:
        yield from _wrapped(
            f"{one.presumes}, before {one.event.kind.said} on {plain(one.event.on)}", "    ", "  "
        )


def _wrapped(text: str, indent: str, first: str | None = None) -> Iterator[str]:
    """Yield a paragraph as lines."""
    yield from fill(
        text,
        _WIDTH,
        initial_indent=indent if first is None else first,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    ).splitlines()
