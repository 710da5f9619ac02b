"""Grounds for objections by their keys, and the holding that governs on a day."""

from __future__ import annotations

from datetime import date
from functools import cache

from attrs import evolve

from nlrbcase.election_facts import day_of
from nlrbcase.errors import LawNotEncoded, NoSuchGround, NotADay, NotOfType
from nlrbcase.holdings import Decider, Ground, Holding, Line
from nlrbcase.law.objections import GROUNDS
from nlrbcase.precedent_cautions import may_be_later, not_encoded
from nlrbcase.timeline import in_force
from nlrbcase.windows import Conduct


def ground(key: str) -> Ground:
    """Return a ground for setting an election aside, by its key.

        >>> ground("captive-audience-meeting").parallel
        ('8(a)(1)',)

    Capitals, and underscores for hyphens, do not matter.

    Args:
        key: A name such as `"captive-audience-meeting"`; see `objection_grounds`.

    Raises:
        NoSuchGround: No ground has this key; the error names those near it.
    """
    name = key.strip().lower().replace("_", "-") if isinstance(key, str) else ""
    found = _by_key().get(name)
    if found is None:
        raise NoSuchGround(key, _near(name))
    return found


def objection_grounds() -> tuple[Ground, ...]:
    """Return every ground that is encoded."""
    return GROUNDS


def ground_on(ground_: Ground, day: date) -> Ground:
    """Return a ground with only what stood on a day, by the days of the decisions.

    Each line of precedent has the holding that stood; a line that had none yet is left out, with a
    caution.  What was said later elsewhere is left out as well.  The standard is that of what
    stood, where what stood names one.

    Args:
        ground_: The ground.
        day: The day asked for.

    Raises:
        LawNotEncoded: The day is before the first holding of every line.
        NotOfType: `ground_` is no `Ground`.
        NotADay: `day` is no `datetime.date`, or it has an hour.
    """
    if not isinstance(ground_, Ground):
        raise NotOfType(ground_, "ground_", "Ground; `ground(key)` gives one")
    if type(day) is not date:
        raise NotADay(day, "day")
    lines, before = [], []
    for line in ground_.lines:
        held = in_force(line.holdings, day)
        if held is None:
            before.append(line)
        else:
            lines.append(evolve(line, holdings=(held,)))
    if not lines:
        first = min(line.holdings[-1].since for line in ground_.lines)
        raise LawNotEncoded(ground_.key, day, first)
    asked = [held.law_asks for line in lines for held in line.holdings if held.law_asks]
    weighed = {each.weighed for each in asked if each.weighed is not None}
    return evolve(
        ground_,
        standard=weighed.pop() if len(weighed) == 1 else ground_.standard,
        lines=tuple(lines),
        applied=tuple(each for each in ground_.applied if each.since <= day),
        positions=tuple(each for each in ground_.positions if each.since <= day),
        cautions=(*map(not_encoded, before), *ground_.cautions),
    )


def governing(
    line: Line,
    conduct: Conduct,
    decided_on: date | None = None,
    petition_filed: date | None = None,
) -> tuple[Holding, ...]:
    """Return the holding of a line that governs, or two where either may, the newer first.

    A holding governs what is decided from its day on, that day included; a prospective one only
    conduct from its day on, and conduct of that very day both it and the one before.  A regulation
    is taken to govern only elections whose petition was filed from its day on: the rule of 2014
    says so, and of others it was not read.  Where only the year was found, either may govern what
    was decided in that year, or, of a regulation, what was petitioned for in it.

    Args:
        line: The line of precedent.
        conduct: When the conduct took place.
        decided_on: The day of the decision on the objection; None if it is still to be decided.
        petition_filed: The day the petition was filed; None for any.

    Raises:
        LawNotEncoded: The day is before the first holding of the line.
    """
    found: list[Holding] = []
    for holding in line.holdings:
        if decided_on is not None and decided_on < holding.since:
            continue
        if holding.prospective and day_of(conduct.ended or conduct.began) < holding.since:
            continue
        if not _reaches(holding, petition_filed):
            continue
        found.append(holding)
        undated = may_be_later(holding, decided_on, petition_filed)
        either = holding.prospective and day_of(conduct.began) <= (holding.seen or holding.since)
        if undated is None and not either:
            return tuple(found)
    if not found:
        oldest = line.holdings[-1]
        day = day_of(conduct.began) if decided_on is None else decided_on
        if petition_filed is not None and not _reaches(oldest, petition_filed):
            day = petition_filed
        raise LawNotEncoded(line.question, day, oldest.since)
    return tuple(found)


def _reaches(holding: Holding, petition_filed: date | None) -> bool:
    """Return whether a regulation reaches a petition; decisions reach any."""
    if holding.by is not Decider.REGULATION or petition_filed is None:
        return True
    return holding.since <= petition_filed


@cache
def _by_key() -> dict[str, Ground]:
    """Return each ground by its key."""
    return {each.key: each for each in GROUNDS}


def _near(name: str) -> tuple[str, ...]:
    """Return the keys that hold a word of a wrong one, else those that look like it."""
    # Loaded only for a wrong key.
    from difflib import get_close_matches

    close = get_close_matches(name, _by_key())
    words = {word for word in name.split("-") if word}
    holding = [key for key in _by_key() if words & set(key.split("-"))]
    return tuple(dict.fromkeys([*close, *holding]))
