"""An event in words."""

from __future__ import annotations

from collections.abc import Iterator

from nlrbcase.ballots import Count
from nlrbcase.events import Event
from nlrbcase.wording import full, plain


def event_said(event: Event) -> str:
    """Return what happened, with every fact but the note, in one line."""
    counted = f": {count_said(event.count)}" if event.count is not None else ""
    about = f" ({event.about})" if event.about else ""
    return ", ".join((f"{event.kind.said}{about}", *particulars(event))) + counted


def particulars(event: Event) -> Iterator[str]:
    """Yield who did it, the day it fixes, what it alleges and corrects, each in words."""
    if event.by is not None:
        yield f"by {event.by.said}"
    if event.sets is not None:
        yield f"for {full(event.sets)}"
    if event.allegations:
        yield f"under {', '.join(event.allegations)}"
    if event.objections:
        yield f"objections {', '.join(str(each.number) for each in event.objections)}"
    if event.corrects is not None:
        yield f"corrects {event.corrects.kind.said} of {plain(event.corrects.on)}"


def count_said(count: Count) -> str:
    """Return the ballots of a tally, in words."""
    said = [f"{name} {ballots:,}" for name, ballots in count.votes]
    said.append(f"against {count.against:,}")
    for name, ballots in (
        ("challenged", count.challenged),
        ("void", count.void),
        ("eligible", count.eligible),
    ):
        if ballots is not None:
            said.append(f"{name} {ballots:,}")
    return ", ".join(said)
