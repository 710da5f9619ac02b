"""The page of every track and stage, with its picture."""

from __future__ import annotations

from collections.abc import Iterator

from generating.markdown import TABLES, event_link, opening, rule_link, sentence, table
from nlrbcase import Family, procedure_of
from nlrbcase.exports.diagrams import diagrams
from nlrbcase.procedure import Back, Move, Procedure, Track
from nlrbcase.stages import Stage


def stages_page() -> Iterator[str]:
    """Yield the page of all tracks and stages."""
    yield from opening(
        "Every track and stage",
        TABLES,
        "A case moves on several tracks at once; the first track of a family is its main line.",
        "The first track that knows an event is its home, and decides whether it is in order.",
        "Where another track follows the event, the table names the home.",
        "A paper that moves no track is in order while its time runs: see [the rules](rules.md).",
        "What each event says and takes: see [the events](events.md).",
        "In the pictures, an event in parentheses presumes something that is often not recorded.",
    )
    for family in Family:
        law = procedure_of(family)
        pictures = diagrams(law)
        yield ""
        yield f"## {family.said.capitalize()}"
        yield ""
        for track in law.tracks:
            yield f"- [{track.name}](#{track_anchor(track, family)}): {track.said}"
        yield ""
        facts = ", ".join(event_link(kind) for kind in law.facts)
        yield f"What may come at any time, outside the tracks: {facts}."
        for track in law.tracks:
            yield ""
            yield from _track(law, track, pictures[track.name])


def track_anchor(track: Track, family: Family) -> str:
    """Return the anchor of a track's heading."""
    return f"{track.name.replace(' ', '-')}-{family.value}"


def _track(law: Procedure, track: Track, picture: str) -> Iterator[str]:
    """Yield a track: its sentence, its picture, its table."""
    yield f"### {track.name} {law.family.value.upper()}"
    yield ""
    yield sentence(track.said)
    yield ""
    yield "```mermaid"
    yield picture
    yield "```"
    yield ""
    yield from table(
        ("stage", "event", "next stage", "section", "evidence", "needs", "presumes"),
        (_row(law, track, stage, move) for stage, moves in track.moves.items() for move in moves),
    )


def _row(law: Procedure, track: Track, stage: Stage, move: Move) -> tuple[str, ...]:
    """Return the row of a move."""
    return (
        f"`{stage.value}`",
        f"{event_link(move.event)}{_home(law, track, move)}",
        "as before the end" if isinstance(move.to, Back) else f"`{move.to.value}`",
        move.cite,
        move.evidence.value,
        "; ".join(needs(move)),
        move.presumes or move.unless,
    )


def _home(law: Procedure, track: Track, move: Move) -> str:
    """Return the home of an event that a track follows; empty if that is the track itself."""
    home = next(
        each
        for each in law.tracks
        if any(other.event is move.event for moves in each.moves.values() for other in moves)
    )
    return "" if home is track else f" (home: {home.name})"


def needs(move: Move) -> Iterator[str]:
    """Yield what a move needs, in words."""
    for need in move.needs:
        stages = " or ".join(f"`{stage.value}`" for stage in need.stages)
        yield f"{need.track} at {stages}"
    for rule in move.after:
        yield f"the time for {rule_link(rule.key)} to be over"
