"""The deadlines of papers that answer other papers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import evolve

from nlrbcase.due_days import Deadline, Undated
from nlrbcase.errors import NlrbCaseError, NoSuchDuty
from nlrbcase.events import Event
from nlrbcase.found import Both, Found, both_cautions, computed, distinct, why_undated
from nlrbcase.law import history as law
from nlrbcase.openings import History, applies, asked_for, governing
from nlrbcase.provisions import Rule


def answering(history: History, rule: Rule, base: Both, bases: Sequence[Both]) -> Iterator[Found]:
    """Yield the deadlines of a paper that answers another; none if that other was not filed.

    Args:
        history: What happened.
        rule: The rule of the answer.
        base: The deadline of the paper answered.
        bases: The deadlines of all papers that it can answer.
    """
    if not (base.now.used and applies(history, rule)):
        return
    known = _last_day_known(base, bases)
    # Without a last day, each paper filed has an answer of its own.
    papers = base.now.used if known is None else base.now.used[:1]
    for event in papers:
        version = governing(history, rule, event.on)
        of_rule = version is None or base.now.rule in rule.triggers(version)
        if not (asked_for(version) and of_rule):
            continue
        try:
            if known is None:
                yield _answer_undated(history, rule, event, base.now.rule)
            else:
                yield _answer(history, rule, event, *known)
        except NoSuchDuty:
            continue
        except NlrbCaseError as error:
            yield Undated(rule, event, why_undated(rule, error))


def _last_day_known(base: Both, bases: Sequence[Both]) -> tuple[Deadline, Deadline] | None:
    """Return the deadline of the paper answered, now and at first; None while it has no day.

    A window has the last day of the deadline with which it closed.
    """
    if isinstance(base.now, Deadline) and isinstance(base.first, Deadline):
        return base.now, base.first
    for other in bases:
        closed = other.now.rule == base.now.rule and other.now.opened_by.on == base.now.ended
        if closed and isinstance(other.now, Deadline) and isinstance(other.first, Deadline):
            return other.now, other.first
    return None


def _answer_undated(history: History, rule: Rule, event: Event, paper: Rule) -> Undated:
    """Return an answer to a paper whose last day is not known, safe by the day it was filed."""
    why = f"it runs from the last day for {paper.key}, which is not known"
    try:
        counted = computed(history, rule, event.on, None)
    except NlrbCaseError:
        return Undated(rule, event, why)
    return Undated(
        rule, event, why, counted.safe, both_cautions((law.ANSWER_TO_EARLY,), counted.cautions)
    )


def _answer(history: History, rule: Rule, event: Event, now: Deadline, first: Deadline) -> Deadline:
    """Return the deadline of an answer, with a reading for each last day of the paper answered.

    Raises:
        NlrbCaseError: The rule gives no day.
    """
    moved = now.due != first.due
    one = computed(history, rule, now.due, None)
    readings = list(one.readings)
    cautions = one.cautions
    for paper, label, authority in (
        *((reading, law.ANSWER_MOVED, law.ANSWER_AUTHORITY) for reading in now.readings[1:]),
        *(
            (reading, law.ANSWER_UNMOVED, law.ANSWER_UNMOVED_AUTHORITY)
            for reading in first.readings
        ),
    ):
        if paper.due == now.due:
            continue
        other = computed(history, rule, paper.due, None)
        cautions = both_cautions(cautions, other.cautions)
        said = (label, authority) if moved else (f"{_OF_PAPER}{paper.label}", paper.authority)
        readings += [
            evolve(reading, label=said[0], authority=said[1]) for reading in other.readings
        ]
    each = distinct(readings)
    if moved and len(each) > 1:
        head = evolve(each[0], label=law.ANSWER_MOVED, authority=law.ANSWER_AUTHORITY)
        each = (head, *each[1:])
        cautions = both_cautions((law.ANSWER_MOVES,), cautions)
    return evolve(one, opened_by=event, readings=each, cautions=cautions)


_OF_PAPER = "of the paper answered: "
