"""What a rule gives for the days of a case, and how readings and cautions come together."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from attrs import evolve, frozen

from nlrbcase.deadlines import asks_on, deadline
from nlrbcase.due_days import Deadline, Undated
from nlrbcase.errors import MissingDay, NlrbCaseError, NoFixedDay
from nlrbcase.events import Event, Kind
from nlrbcase.law import history as law
from nlrbcase.openings import History
from nlrbcase.procedure import Procedure
from nlrbcase.provisions import Caution, Rule
from nlrbcase.readings import Reading

Found = Deadline | Undated
"""A deadline of a case, dated or not."""


@frozen
class Both:
    """A deadline as it stands, and as it stood before more time was granted for it."""

    now: Found
    first: Found


Answered = dict[Rule, tuple[Both, ...]]


def computed(history: History, rule: Rule, on: date, sets: date | None) -> Deadline:
    """Return what a rule gives for the days of a history.

    Raises:
        NlrbCaseError: The rule gives no day.
    """
    picked = history.first(rule.law_as_of) if rule.law_as_of is not None else None
    ahead = asks_on(rule)
    fixed = sets if rule.sets and (sets is None or sets >= on or not ahead) else None
    return _counted(
        history.procedure,
        rule,
        on if ahead or fixed is None else None,
        picked if picked is None or picked <= on else None,
        fixed,
    )


@lru_cache
def _counted(
    _: Procedure, rule: Rule, on: date | None, law_as_of: date | None, sets: date | None
) -> Deadline:
    """Return what a rule of a procedure gives; remembered, for a case asks for it many times."""
    return deadline(rule, on, law_as_of=law_as_of, sets=sets)


def days_fixed_for(history: History, rule: Rule, event: Event) -> tuple[date, ...]:
    """Return the days that orders fixed for a rule's paper after an event."""
    return tuple(
        other.sets
        for other in history.of(Kind.DOCUMENT_DUE)
        if other.about == rule.key and other.sets is not None and other.on >= event.on
    )


def distinct(readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """Return readings without those whose day another gives before them."""
    found: dict[date, Reading] = {}
    for reading in readings:
        found.setdefault(reading.due, reading)
    return tuple(found.values())


def both_cautions(first: tuple[Caution, ...], more: tuple[Caution, ...]) -> tuple[Caution, ...]:
    """Return cautions of both, each once."""
    return tuple(dict.fromkeys((*first, *more)))


def day_moved(one: Deadline, first: Deadline) -> Deadline:
    """Return a deadline counted back from a day fixed anew, the first day being a reading too."""
    if one.due == first.due:
        return one
    new = [
        evolve(
            reading,
            label="; ".join(filter(None, (law.DAY_MOVED_NEW, reading.label))),
            authority="; ".join(filter(None, (law.DAY_MOVED_AUTHORITY, reading.authority))),
        )
        for reading in one.readings
    ]
    old = [
        evolve(reading, label=law.DAY_MOVED_FIRST, authority=law.DAY_MOVED_FIRST_AUTHORITY)
        for reading in first.readings
    ]
    return evolve(
        one,
        readings=distinct([*new, *old]),
        cautions=both_cautions((law.DAY_MOVED,), one.cautions),
    )


def why_undated(rule: Rule, error: NlrbCaseError) -> str:
    """Return why a rule gives no day, in words for somebody who records what happens."""
    if isinstance(error, NoFixedDay):
        limit = f" ({error.limit})" if error.limit else ""
        fixed = f"; record {error.fixed_by} as document-due" if error.fixed_by else ""
        return f"the law fixes no day: {error.said}{limit}{fixed}"
    if isinstance(error, MissingDay):
        return f"not recorded: {error.asks}"
    return str(error).removeprefix(f"{rule.key}: ")
