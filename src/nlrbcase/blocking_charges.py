"""Whether a charge may block an election, under the rule of the day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from nlrbcase.allegations import allegation_label, section
from nlrbcase.blocking import BlockingRule, Condition
from nlrbcase.blocking_answers import Blocking, BlockingReading, PossibleEffect, SectionEffects
from nlrbcase.blocking_cautions import cautions, unused
from nlrbcase.blocking_rules import governing, in_doubt, meant
from nlrbcase.business_days import check_date, check_day
from nlrbcase.errors import (
    DaysOutOfOrder,
    FactsDisagree,
    LawNotEncoded,
    NoSuchSection,
    NotYesOrNo,
)
from nlrbcase.law import blocking as law
from nlrbcase.provisions import Evidence, weakest
from nlrbcase.sections import AllegationLabel, Section


def may_block(
    sections: str | Section | AllegationLabel | Iterable[str | Section | AllegationLabel],
    on: date,
    *,
    petition_filed: date | None = None,
    circumstances: bool | None = None,
    domination: bool | None = None,
) -> Blocking:
    """Return what a charge can do to an election under the rule of a day (29 CFR 103.20).

        >>> from datetime import date
        >>> found = may_block("8(a)(3)", date(2021, 3, 15), petition_filed=date(2020, 11, 20))
        >>> [effect.value for effect in found.effects], bool(found)
        (['voted-and-counted'], False)

    It says what the rule allows and asks.  What the Regional Director will decide, it does not.

    Args:
        sections: What one charge alleges: sections by name, or allegations as the Agency labels
            them; one or several.
        on: The day of the request that the charge block the election; where nobody asks, the day
            the charge is filed.
        petition_filed: The day the petition was filed.  Without it, each rule that a petition
            still pending could have is a reading.
        circumstances: Whether the charge challenges the circumstances of the petition or its
            showing of interest; None if not known.
        domination: Whether it alleges that the employer dominated a labor organization; None if
            not known, or if the label of an allegation says so.

    Raises:
        NoSuchSection: A section is not held here, or none is given.
        NotAnAllegation: A text names no section, and its label alone does not tell one.
        NotADay: A day is no `datetime.date`, or it has an hour.
        OutsideCalendar: A day is outside the calendar.
        LawNotEncoded: The law of that day is not encoded.
        DaysOutOfOrder: The petition was filed after the request.
        NotYesOrNo: What is said of the charge is neither true, false nor None.
        FactsDisagree: What is said of the charge contradicts the label of an allegation.
    """
    alleged = tuple(_alleged(sections))
    on = check_date(on, "on")
    earliest = law.RULES[-1].since
    if on < earliest:
        raise LawNotEncoded("blocking-charges", on, earliest)
    check_day(on, "on")
    filed = None if petition_filed is None else check_day(petition_filed, "petition_filed")
    if filed is not None and filed > on:
        said = f"the petition, filed {filed}, is later than {on}, the day of the request to block"
        raise DaysOutOfOrder(said)
    answers = {"circumstances": circumstances, "domination": domination}
    facts = _facts(alleged, answers)
    readings = tuple(
        BlockingReading(rule, condition, tuple(_of_each(rule, alleged, facts)))
        for rule, condition in governing(on, filed)
    )
    told = dict.fromkeys((*cautions(readings, on, filed), *unused(readings, answers)))
    doubts = (rule.picked_evidence for rule in in_doubt(on, filed))
    return Blocking(
        on=on,
        petition_filed=filed,
        facts=tuple(facts.items()),
        readings=readings,
        picked_evidence=weakest((Evidence.TEXT, *doubts)),
        cautions=tuple(caution for caution in told if not caution.note),
        notes=tuple(caution for caution in told if caution.note),
    )


def _alleged(given: object) -> Iterator[AllegationLabel]:
    """Yield what a charge alleges.

    Raises:
        NoSuchSection: A section is not held here, or none is given.
        NotAnAllegation: A text names no section, and its label alone does not tell one.
    """
    if isinstance(given, str | Section | AllegationLabel):
        given = (given,)
    several = tuple(given) if isinstance(given, Iterable) else ()
    if not several:
        raise NoSuchSection(given)
    for each in several:
        if isinstance(each, AllegationLabel):
            yield each
        elif isinstance(each, Section):
            yield AllegationLabel(each, "", known=False)
        else:
            yield _named(each)


def _named(text: str) -> AllegationLabel:
    """Return what a text names: a section, or an allegation as the Agency labels it."""
    try:
        return AllegationLabel(section(text), "", known=False)
    except NoSuchSection:
        return allegation_label(text)


def _facts(
    alleged: Iterable[AllegationLabel], said: Mapping[str, object]
) -> dict[str, bool | None]:
    """Return what is known of the charge, by the key of the condition.

    Raises:
        NotYesOrNo: What is said of it is neither true, false nor None.
        FactsDisagree: What is said of it contradicts the label of an allegation.
    """
    found: dict[str, bool | None] = {}
    for key, answer in said.items():
        if answer is not None and not isinstance(answer, bool):
            raise NotYesOrNo(answer, key)
        found[key] = answer
    labels = {(each.section.key, each.label.casefold()) for each in alleged}
    for condition in _conditions():
        for text in condition.allegations:
            shows = allegation_label(text)
            if (shows.section.key, shows.label.casefold()) in labels:
                if found[condition.key] is False:
                    raise FactsDisagree(condition.key, text)
                found[condition.key] = True
    return found


def _conditions() -> Iterator[Condition]:
    """Yield every condition of every rule."""
    for rule in law.RULES:
        for effect in rule.effects:
            yield from effect.conditions


def _of_each(
    rule: BlockingRule, alleged: Iterable[AllegationLabel], facts: Mapping[str, bool | None]
) -> Iterator[SectionEffects]:
    """Yield what each section can do under a rule."""
    sections = {each.section.key: each.section for each in alleged}
    for key, found in sections.items():
        possible: list[PossibleEffect] = []
        for effect in meant(rule, key, sections):
            if any(facts.get(condition.key) is False for condition in effect.conditions):
                continue
            left = tuple(each for each in effect.conditions if facts.get(each.key) is None)
            # The same from fewer conditions says more.
            if any(
                each.by.effect is effect.effect and {*each.open} <= {*left} for each in possible
            ):
                continue
            possible.append(PossibleEffect(effect, left))
            if not left:
                break
        yield SectionEffects(found, tuple(possible))
