"""A case as a page of text: where it stands, what is due, what may happen next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from textwrap import fill

from nlrbcase.case import Case
from nlrbcase.due_days import Deadline, Status, Undated
from nlrbcase.events import EACH_FOR_ITSELF, Event
from nlrbcase.facts import who
from nlrbcase.provisions import Evidence, Rule
from nlrbcase.standing import Possible
from nlrbcase.wording import full, plain, short

_WIDTH = 96
_INDENT = " " * 19
_RUNNING = (Status.OPEN, Status.AT_RISK, Status.NOT_YET)


def page(case: Case, on: date) -> str:
    """Return a case as text, as it stood at the end of a day.

    Args:
        case: The case.
        on: The day.
    """
    then = case.until(on)
    opened = then.opened()
    parts = [
        _head(case, then, on),
        _listed("Stands", _standing(then)),
        _listed("Happened", (_event(event) for event in then.events)),
        _listed("Open", _open(opened, on, Status.OPEN, Status.NOT_YET)),
        _listed("Past the safe day, and still arguable", _open(opened, on, Status.AT_RISK)),
        _listed("Overdue, nothing being recorded", _missed(then, on)),
        _listed("Past", _past(opened, on)),
        _listed("Without a day", _undated(opened, on)),
        _listed("May happen next", moves_lines(then.moves())),
        _listed("Recorded though out of order", _irregular(then)),
        _listed("Presumed and not recorded", _gaps(then)),
        _listed("Note", _wrapped(case.note, "  ") if case.note else ()),
        ["This is not legal advice. `nlrbcase due KEY DATE` shows every step of a day."],
    ]
    return "\n\n".join("\n".join(part) for part in map(list, parts) if part)


def _listed(title: str, lines: Iterable[str]) -> list[str]:
    """Return lines under their title; nothing if there are none."""
    found = list(lines)
    return [title, *found] if found else []


def _head(case: Case, then: Case, on: date) -> Iterator[str]:
    """Yield the number, the name and the stage."""
    unit = f" unit {case.unit}" if case.unit else ""
    yield f"{case.number}{unit}{f'  {case.name}' if case.name else ''}"
    yield f"On {full(on)}: {then.stage.said}{', the case is over' if then.over else ''}"


def _standing(case: Case) -> Iterator[str]:
    """Yield where each track stands that has left its beginning, and the main line."""
    begins = case.procedure.tracks
    for track, stage in zip(begins, case.standing.values(), strict=True):
        if stage is not track.begins or track is begins[0]:
            yield f"  {track.name:<22}  {stage.said}"


def _event(event: Event) -> str:
    """Return an event as a line."""
    by = f", by {event.by.said}" if event.by is not None else ""
    sets = f", for {plain(event.sets)}" if event.sets is not None else ""
    about = f" ({event.about})" if event.about else ""
    return f"  {_day(event.on)}  {event.kind.said}{about}{by}{sets}"


def _day(day: date) -> str:
    """Return a day as it stands at the beginning of a line."""
    return short(day)


def _open(opened: Iterable[Deadline | Undated], on: date, *statuses: Status) -> Iterator[str]:
    """Yield what has one of some statuses on a day, the nearest safe day first."""
    running = [
        (one.safe, one) for one in opened if one.safe is not None and one.status(on) in statuses
    ]
    for safe, one in sorted(running, key=lambda pair: pair[0]):
        yield from _wrapped(f"{_day(safe)}  {one.rule.key}: {one.rule.title}", _INDENT, "  ")
        yield from _wrapped(_days_in_words(one), _INDENT, _INDENT)


def _days_in_words(one: Deadline | Undated) -> str:
    """Return who acts by which day, and what is to be known of that day."""
    said = [_who(one.rule, one)]
    if isinstance(one, Undated):
        said.append(f"safe by {full(one.safe)}: {one.why}" if one.safe else one.why)
    elif one.rule.not_before:
        said.append(f"not before {full(one.safe)}")
    else:
        said.append(f"to {full(one.due)}")
        if one.safe != one.latest:
            said.append(f"safe {full(one.safe)}, latest that could be argued {full(one.latest)}")
    said.append(f"from {one.opened_by.kind.said} on {plain(one.opened_by.on)}")
    if one.used:
        said.append(f"used: {', '.join(_paper(paper) for paper in one.used)}")
    cautions = len(one.cautions)
    if cautions:
        said.append(f"{cautions} caution{'s' if cautions > 1 else ''}")
    return "; ".join(said)


def _who(rule: Rule, one: Deadline | Undated) -> str:
    """Return who acts, each for itself where that is so."""
    version = one.version if isinstance(one, Deadline) else None
    actor = (version.actor if version is not None else None) or rule.actor
    each = ", each for itself" if actor in EACH_FOR_ITSELF else ""
    return f"{who(actor)} {'must' if rule.duty else 'may'}{each}"


def _paper(paper: Event) -> str:
    """Return a paper that was filed, in words."""
    by = f" by {paper.by.said}" if paper.by is not None else ""
    return f"{plain(paper.on)}{by}"


def _missed(case: Case, on: date) -> Iterator[str]:
    """Yield the duties of which nothing is recorded by their day."""
    for one in case.overdue(on):
        yield f"  {_day(one.safe)}  {one.rule.key}, {who(one.version.actor or one.rule.actor)}"


def _past(opened: Iterable[Deadline | Undated], on: date) -> Iterator[str]:
    """Yield what was met, lapsed or ended, by its day."""
    past = [
        (one.safe, one)
        for one in opened
        if one.safe is not None and one.status(on) not in (*_RUNNING, Status.MISSED)
    ]
    for safe, one in sorted(past, key=lambda pair: pair[0]):
        status = one.status(on)
        papers = f" {', '.join(_paper(paper) for paper in one.used)}" if one.used else ""
        ended = f" {plain(one.ended)}" if status is Status.ENDED and one.ended else ""
        yield from _wrapped(
            f"{_day(safe)}  {one.rule.key}: {_STATUS[status]}{papers}{ended}", _INDENT, "  "
        )


_STATUS = {
    Status.MET: "met",
    Status.MET_LATE: "met late",
    Status.LAPSED: "lapsed",
    Status.ENDED: "ended without it",
    Status.MISSED: "missed",
}


def _undated(opened: Iterable[Deadline | Undated], on: date) -> Iterator[str]:
    """Yield the papers whose time has begun and that have no day at all."""
    for one in opened:
        if one.safe is None and one.status(on) is Status.OPEN and isinstance(one, Undated):
            yield from _wrapped(f"{one.rule.key}: {one.why}", "    ", "  ")


def moves_lines(moves: Iterable[Possible]) -> Iterator[str]:
    """Yield what may happen next as lines, by track."""
    track = ""
    for one in moves:
        if one.track != track:
            track = one.track
            yield f"  {track}"
        after = f", from {plain(one.not_before)}" if one.not_before is not None else ""
        doubt = "" if one.evidence is Evidence.TEXT else f" [{one.evidence.value}]"
        yield from _wrapped(
            f"{one.event.value} → {one.to.said}{after}   {one.cite}{doubt}", "      ", "    "
        )


def _irregular(case: Case) -> Iterator[str]:
    """Yield what was out of order."""
    for one in case.irregularities:
        reason = f" Recorded because: {one.reason}" if one.reason else ""
        yield from _wrapped(f"{one.found}.{reason}", "    ", "  ")


def _gaps(case: Case) -> Iterator[str]:
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
