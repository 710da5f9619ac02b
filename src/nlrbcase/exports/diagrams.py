"""The tracks of a procedure as Mermaid pictures, one small picture a track."""

from __future__ import annotations

from collections.abc import Iterator

from nlrbcase.procedure import Back, Goal, Move, Procedure, Track
from nlrbcase.stages import Stage

_BACK = "before_the_end"


def diagrams(procedure: Procedure) -> dict[str, str]:
    """Return each track of a procedure as a Mermaid state diagram, by the track's name.

    Args:
        procedure: The procedure, as of `procedure_of`.
    """
    return {track.name: diagram(track) for track in procedure.tracks}


def diagram(track: Track) -> str:
    """Return a track as a Mermaid state diagram.

    An arrow names what happens; in brackets stands what must be recorded before it and may be
    missing.  A stage at which the case is over leads to the end.

    Args:
        track: A track of a procedure.
    """
    return "\n".join(_lines(track))


def _lines(track: Track) -> Iterator[str]:
    """Yield the lines of a diagram."""
    yield "stateDiagram-v2"
    arrows = _arrows(track)
    stages = dict.fromkeys(
        [track.begins, *track.moves, *(to for _, to in arrows if not isinstance(to, Back))]
    )
    for stage in stages:
        yield f"    {_name(stage.value)} : {stage.said}"
    if any(isinstance(to, Back) for _, to in arrows):
        yield f"    {_BACK} : {Back.BACK.said}"
    yield f"    [*] --> {_name(track.begins.value)}"
    for (at, to), moves in arrows.items():
        goal = _BACK if isinstance(to, Back) else _name(to.value)
        labels = ", ".join(dict.fromkeys(_label(move) for move in moves))
        yield f"    {_name(at.value)} --> {goal} : {labels}"
    for stage in track.ends:
        yield f"    {_name(stage.value)} --> [*]"


def _arrows(track: Track) -> dict[tuple[Stage, Goal], list[Move]]:
    """Return the moves of a track by where they begin and lead."""
    found: dict[tuple[Stage, Goal], list[Move]] = {}
    for stage, moves in track.moves.items():
        for move in moves:
            found.setdefault((stage, move.to), []).append(move)
    return found


def _label(move: Move) -> str:
    """Return what a move is called on its arrow."""
    return f"({move.event.value})" if move.presumes else move.event.value


def _name(word: str) -> str:
    """Return a stage's name in a diagram."""
    return word.replace("-", "_")
