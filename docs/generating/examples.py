"""A worked example of a rule: the newest version that gives a day, counted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from nlrbcase import Deadline, Kind, Rule, Version, deadline
from nlrbcase.explain import steps_as_text
from nlrbcase.periods import Backward, Forward
from nlrbcase.wording import full

_DAY = date(2024, 3, 13)
_A_WHILE = timedelta(days=45)


def example(rule: Rule) -> Iterator[str]:
    """Yield a worked example of the newest version that gives a day."""
    for place, version in enumerate(rule.versions):
        if isinstance(version.within, Forward | Backward):
            until = rule.versions[place - 1].since if place else None
            yield from _worked(rule, version, _start(version, until))
            return
    yield "No example: no version gives a number of days."


def _start(version: Version, until: date | None) -> date:
    """Return a day on which a version was in force, if it can be one of our own day."""
    first = version.seen or version.since
    if first <= _DAY and (until is None or until > _DAY):
        return _DAY
    later = first + _A_WHILE
    return later if until is None or later < until else first


def _worked(rule: Rule, version: Version, start: date) -> Iterator[str]:
    """Yield the command of an example, its answer and its steps."""
    back = isinstance(version.within, Backward)
    on, sets = (None, start) if back else (start, None)
    picked = (start - _A_WHILE) if rule.law_as_of and start - _A_WHILE > version.since else start
    answer = deadline(rule, on, law_as_of=picked if rule.law_as_of else None, sets=sets)
    words = ["nlrbcase due", rule.key, f"--sets {sets}" if back else str(on)]
    if rule.law_as_of is not None:
        petition = rule.law_as_of is Kind.PETITION_FILED
        words.append(f"{'--petition-filed' if petition else '--law-as-of'} {picked}")
    yield f"Example: `{' '.join(words)}` answers {_answer(answer)}."
    yield ""
    yield "```text"
    yield from steps_as_text(answer.steps)
    yield "```"


def _answer(answer: Deadline) -> str:
    """Return the days of an answer, in words."""
    said = f"{'not before' if answer.rule.not_before else 'due'} {full(answer.due)}"
    if answer.safe == answer.latest:
        return said
    return f"{said}, safe {full(answer.safe)}, latest {full(answer.latest)}"
