"""What a kind of event does in a procedure: the times that it starts and ends, the stages moved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generating.markdown import event_link, listed, rule_link, sentence
from generating.stages import needs, track_anchor
from nlrbcase import Evidence, Kind, Move, Procedure, Rule, Stage, Track
from nlrbcase.openings import answered_by
from nlrbcase.procedure import Back, Goal
from nlrbcase.provisions import Trigger
from nlrbcase.replay import ready


def law_of(law: Procedure, kind: Kind) -> Iterator[str]:
    """Yield what a kind does in a procedure, each a sentence; nothing if it is not known there."""
    for kinds, codes in law.kinds:
        if kind in kinds:
            yield f"Only in cases of the types {listed(codes)}."
    known = ready(law).known.get(kind.place)
    if known is not None and known.fact:
        yield "It may come at any time."
    yield from _times(law, kind)
    yield from _days(law, kind)
    for track in law.tracks:
        yield from _moves(law, track, kind)


def _times(law: Procedure, kind: Kind) -> Iterator[str]:
    """Yield the times that a kind starts, is of use for and ends."""
    yield from _links("Starts the time for", _opened(law, kind))
    yield from _links("Starts the time of the answer to it:", _answers(law, kind))
    yield from _links(
        "Is what these count from by their words, though in a case another event starts them:",
        [rule for rule in law.rules if rule.opens_with and kind in _elsewhere(rule)],
    )
    for also in law.also:
        if also.event is kind:
            only = also.rules or _opened(law, also.opens_as)
            fixed = " and this one fixes a day" if also.sets else ""
            other = event_link(also.opens_as)
            starts = f", and starts the time for {_links_to(only)}" if only else ""
            yield f"Where no {other} is recorded{fixed}, it is taken for one{starts}."
    yield from _links(
        "Lets these be filed, though their last day runs from a later event:",
        [rule for rule in law.rules if kind in (*rule.window_from, *rule.usable_from)],
    )
    yield from _links(
        "Picks the version that governs", [rule for rule in law.rules if _picks(rule, kind)]
    )
    yield from _links("Meets", [rule for rule in law.rules if kind in rule.met_by])
    for ending, begun in law.undoes:
        if ending is kind:
            yield f"Ends the times that {event_link(begun)} started."


def _days(law: Procedure, kind: Kind) -> Iterator[str]:
    """Yield what a kind does to days fixed before, and to papers."""
    anew = [first for new, first in law.resets if new is kind and first is not kind]
    if anew:
        yield f"Fixes anew the day that was fixed by {listed(map(event_link, anew), 'or')}."
    if (kind, kind) in law.resets:
        yield "Another one fixes the day anew."
    for rule, withdrawal in law.withdrawals:
        if withdrawal is kind:
            yield f"It is the withdrawal of the paper of {rule_link(rule.key)}."
    if kind in law.final:
        yield "Nothing runs on after it."


def _opened(law: Procedure, kind: Kind) -> list[Rule]:
    """Return the rules whose time a kind starts, in any version."""
    return [rule for rule in law.rules if kind in (rule.opens_with or _triggers(rule))]


def _triggers(rule: Rule) -> list[Trigger]:
    """Return what a rule runs from in any version."""
    return [trigger for version in rule.versions for trigger in rule.triggers(version)]


def _elsewhere(rule: Rule) -> set[Trigger]:
    """Return what a rule runs from by its words and is not opened with."""
    return {*_triggers(rule)} - {*rule.opens_with}


def _answers(law: Procedure, kind: Kind) -> list[Rule]:
    """Return the rules of the papers that answer a paper of a kind, counted from its last day."""
    return [
        rule
        for rule, papers in answered_by(law).items()
        if not rule.opens_with and any(kind in paper.met_by for paper in papers)
    ]


def _picks(rule: Rule, kind: Kind) -> bool:
    """Return whether the day of an event of a kind picks the version of a rule."""
    return kind in (rule.law_as_of, *(version.law_as_of for version in rule.versions))


def _links(said: str, rules: Iterable[Rule]) -> Iterator[str]:
    """Yield a sentence that names rules; nothing if there are none."""
    found = [*rules]
    if found:
        yield f"{said} {_links_to(found)}."


def _links_to(rules: Iterable[Rule]) -> str:
    """Return links to rules."""
    return ", ".join(rule_link(rule.key) for rule in rules)


def _moves(law: Procedure, track: Track, kind: Kind) -> Iterator[str]:
    """Yield the moves that a kind makes on a track, those that differ only in the stage as one."""
    found: dict[tuple[Goal, str, tuple[str, ...], str, Evidence], list[Stage]] = {}
    for stage, moves in track.moves.items():
        for move in moves:
            if move.event is kind:
                found.setdefault(_alike(move), []).append(stage)
    link = f"[{track.name}](stages.md#{track_anchor(track, law.family)})"
    for (to, cite, needed, presumes, evidence), stages in found.items():
        at = listed((f"`{stage.value}`" for stage in stages), "or")
        goal = to.said if isinstance(to, Back) else f"`{to.value}`"
        stays = list(stages) == [to]
        moved = f"stays at {goal}" if stays else f"goes from {at} to {goal}"
        said = f"The {link} track {moved} ({'; '.join(filter(None, (cite, _read(evidence))))})"
        asked = f"; needs {listed(needed)}" if needed else ""
        yield sentence(f"{said}{asked}{f'; presumes {presumes}' if presumes else ''}")


def _alike(move: Move) -> tuple[Goal, str, tuple[str, ...], str, Evidence]:
    """Return what two moves have in common that are told as one."""
    return move.to, move.cite, tuple(needs(move)), move.presumes or move.unless, move.evidence


def _read(evidence: Evidence) -> str:
    """Return what was read of a provision; empty if its words were."""
    return "" if evidence is Evidence.TEXT else evidence.said
