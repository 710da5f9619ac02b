"""Whether a paper or a posting to which somebody objects came too late."""

from __future__ import annotations

from datetime import date, datetime

from nlrbcase.considerations import About, Answered, Consideration, Matter
from nlrbcase.deadlines import asks_on, deadline
from nlrbcase.due_days import Deadline, Timeliness
from nlrbcase.election_facts import ElectionFacts, When, day_of
from nlrbcase.errors import (
    DaysOutOfOrder,
    LawNotEncoded,
    MissingDay,
    NoFixedDay,
    NoSuchDuty,
    OutsideCalendar,
)
from nlrbcase.provisions import Caution, Rule
from nlrbcase.registry import rule
from nlrbcase.timeline import in_force
from nlrbcase.windows import Answer
from nlrbcase.wording import full, plain

_ANSWERS = {
    Timeliness.TIMELY: Answer.NO,
    Timeliness.ARGUABLE: Answer.DEPENDS,
    Timeliness.LATE: Answer.YES,
}
_SAID = {
    Answer.NO: "on time",
    Answer.DEPENDS: "on time under some readings only",
    Answer.YES: "late",
}


def lateness(matter: Matter) -> Answered:
    """Return whether a paper or a posting came too late under the rule of its ground.

    Where the rule gives no day, or is not encoded for so old a petition, that is not known.
    """
    due, facts = rule(matter.ground.due_under), matter.facts
    version = in_force(due.versions, facts.petition_filed) or due.versions[-1]
    came = _day_there(matter.conduct.began, facts)
    answer = Answer.UNKNOWN
    unknown: tuple[str, ...] = ()
    cautions: tuple[Caution, ...] = ()
    cite, evidence = version.cite, version.evidence
    try:
        found = _deadline(due, facts)
        answer = _ANSWERS[found.timely(came)]
    except MissingDay as error:
        said = "its day is not known"
        unknown = (due.sets if error.argument == "sets" else f"the day of: {due.anchor(version)}",)
    except (
        DaysOutOfOrder,
        LawNotEncoded,
        NoFixedDay,
        NoSuchDuty,
        OutsideCalendar,
    ) as error:
        said = str(error)
    else:
        said = f"{_due(found)}; that of {plain(came)} was {_SAID[answer]}"
        cite, evidence = found.version.cite, found.evidence
        cautions = (*found.cautions, *found.notes)
    step = Consideration(About.LATENESS, answer, f"{due.title}: {said}", cite, evidence)
    return Answered(step, unknown, cautions)


def _deadline(due: Rule, facts: ElectionFacts) -> Deadline:
    """Return the deadline that the facts of an election give."""
    begins = [day_of(when) for when in (facts.polls_open, facts.mailed) if when is not None]
    return deadline(
        due,
        facts.directed if asks_on(due) else None,
        law_as_of=facts.petition_filed,
        sets=min(begins) if begins and due.sets else None,
    )


def _day_there(when: When, facts: ElectionFacts) -> date:
    """Return the day of a moment where the election is, if its time zone is known."""
    if not isinstance(when, datetime) or facts.zone is None:
        return day_of(when)
    try:
        return when.astimezone(facts.zone).date()
    except OverflowError:
        return day_of(when)


def _due(found: Deadline) -> str:
    """Return when it was due, with the safe and the latest day if they differ."""
    if found.safe == found.latest:
        return f"due {full(found.due)}"
    return f"due {full(found.due)} (safe {plain(found.safe)}, latest {plain(found.latest)})"
