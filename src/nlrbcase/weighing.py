"""The steps of a finding on an objection, each a question with its answer and its law."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime

from nlrbcase.considerations import About, Answered, Consideration, Finding, Governs, Matter
from nlrbcase.election_facts import ElectionFacts
from nlrbcase.errors import LawNotEncoded
from nlrbcase.holdings import Asked, Decider, Ground, Holding, Line, Method, Standard, Whose, Window
from nlrbcase.lateness import lateness
from nlrbcase.law import objections as law
from nlrbcase.precedent import governing
from nlrbcase.precedent_cautions import cautions_on, dated, may_be_later, not_encoded
from nlrbcase.provisions import Caution, Evidence
from nlrbcase.window_words import window_of
from nlrbcase.windows import Answer, Placed, placed, zone_said
from nlrbcase.wording import number

_PLACED = {
    Answer.YES: "Inside",
    Answer.NO: "Outside",
    Answer.DEPENDS: "By how the law is read, inside or outside",
    Answer.UNKNOWN: "Not known whether inside",
}
_PARTIES = {Whose.EMPLOYER, Whose.UNION}
_ALL_CIRCUMSTANCES = {
    Standard.TOTALITY,
    Standard.TOTALITY_NEAR_PER_SE,
    Standard.TOTALITY_HEIGHTENED,
    Standard.TOTALITY_OR_BRIGHT_LINE,
    Standard.PER_SE_ELSE_TOTALITY,
}


def weighed(matter: Matter, known: Collection[str]) -> Finding:
    """Return the finding on an objection.

    Args:
        matter: The objection.
        known: The names of the facts that are known already.

    Raises:
        LawNotEncoded: The law of the day is not encoded.
    """
    period = _governs(_framework(matter.facts), matter)
    lines, before = _lines(matter)
    answered = [
        *_timed(About.CRITICAL_PERIOD, period, matter),
        *(step for each in lines for step in _held(each, matter)),
        *(step for each in lines for step in _timed(About.WINDOW, each, matter)),
        *_in_its_time(matter, lines),
        *([lateness(matter)] if matter.ground.due_under else []),
        *_enough(matter),
        *_asks(matter, lines),
        *_burden(matter.ground),
    ]
    days = matter.decided_on, matter.facts.petition_filed
    cautions = [
        *_on_time(period, matter),
        *map(not_encoded, before),
        *(caution for each in lines for caution in cautions_on(each, *days)),
        *(caution for each in answered for caution in each.cautions),
        *matter.ground.cautions,
    ]
    return Finding(
        ground=matter.ground,
        conduct=matter.conduct,
        facts=matter.facts,
        decided_on=matter.decided_on,
        steps=tuple(each.step for each in answered),
        governing=tuple(lines),
        missing=tuple(asked for asked in _asked(matter.ground, lines) if asked.key not in known),
        unknown=tuple(dict.fromkeys(name for each in answered for name in each.unknown)),
        cautions=tuple(dict.fromkeys(each for each in cautions if not each.note)),
        notes=tuple(dict.fromkeys(each for each in cautions if each.note)),
    )


def _framework(facts: ElectionFacts) -> Line:
    """Return the line of precedent on the critical period of an election."""
    return law.CRITICAL_PERIOD if facts.first_election is None else law.SECOND_CRITICAL_PERIOD


def _governs(line: Line, matter: Matter) -> Governs:
    """Return what governs in a line of precedent."""
    petition_filed = matter.facts.petition_filed
    return Governs(line, governing(line, matter.conduct, matter.decided_on, petition_filed))


def _lines(matter: Matter) -> tuple[list[Governs], list[Line]]:
    """Return what governs in each line that is for an election like this one, and lines too new.

    Raises:
        LawNotEncoded: The day is before the first holding of every line.
    """
    methods, lines = matter.facts.methods, matter.ground.lines
    fitting = [line for line in lines if not methods or line.method in (None, *methods)]
    found, before, errors = [], [], []
    for line in fitting or lines:
        try:
            found.append(_governs(line, matter))
        except LawNotEncoded as error:
            before.append(line)
            errors.append(error)
    if not found:
        raise min(errors, key=lambda error: error.earliest)
    return found, before


def _held(governs: Governs, matter: Matter) -> Iterator[Answered]:
    """Yield what was held in a line of precedent."""
    several = len(governs.holdings) > 1
    for holding in governs.holdings:
        said = f"{governs.line.question} {holding.held.rstrip('.')} ({_since(holding)})"
        yield Answered(
            Consideration(
                About.HOLDING,
                Answer.DEPENDS if several else None,
                said + _doubt(holding, governs, matter),
                holding.cite,
                holding.evidence,
                holding.by,
            )
        )


def _doubt(holding: Holding, governs: Governs, matter: Matter) -> str:
    """Return that another holding may govern, or that this one may not have stood yet."""
    if len(governs.holdings) > 1:
        return "; either may govern"
    later = may_be_later(holding, matter.decided_on, matter.facts.petition_filed)
    return "; it may not have stood yet" if later else ""


def _since(holding: Holding) -> str:
    """Return since when something is held, in words that claim no more than is known."""
    if holding.by is Decider.REGULATION:
        return f"in force from {dated(holding)}"
    verb = "written" if holding.by is Decider.AGENCY_GUIDE else "held"
    reach = ", for conduct from that day on" if holding.prospective else ""
    return f"{verb} {'on' if holding.seen is None else 'in'} {dated(holding)}{reach}"


def _timed(about: About, governs: Governs, matter: Matter) -> Iterator[Answered]:
    """Yield whether the conduct was in the window of a line of precedent, if it has one."""
    found = [
        (holding, holding.window, placed(holding.window, matter.facts, matter.conduct))
        for holding in governs.holdings
        if holding.window is not None
    ]
    differ = len({each.answer for _, _, each in found}) > 1
    unsure = differ or any(holding.window is None for holding in governs.holdings)
    for holding, window, each in found:
        answer, said = each.answer, _placed_said(about, window, each, matter.facts)
        if unsure:
            said += "; if this holding governs"
            answer = answer if answer is Answer.UNKNOWN else Answer.DEPENDS
        step = Consideration(about, answer, said, holding.cite, holding.evidence, holding.by)
        yield Answered(step, each.missing)


def _in_its_time(matter: Matter, lines: Sequence[Governs]) -> Iterator[Answered]:
    """Yield whether the conduct was in the time of the ground, where a holding names no other."""
    window = matter.ground.window
    without = [held for each in lines for held in each.holdings if held.window is None]
    if window is None or not without:
        return
    found, holding = placed(window, matter.facts, matter.conduct), without[0]
    said = _placed_said(About.WINDOW, window, found, matter.facts)
    step = Consideration(
        About.WINDOW, found.answer, said, holding.cite, matter.ground.evidence, holding.by
    )
    yield Answered(step, found.missing)


def _placed_said(about: About, window: Window, found: Placed, facts: ElectionFacts) -> str:
    """Return a window, and whether the conduct was in it, in words."""
    name = (
        "the critical period"
        if about is About.CRITICAL_PERIOD
        else "the time in which such conduct counts"
    )
    said = f"{_PLACED[found.answer]} {name}, {window_of(window, facts)}"
    return f"{said}: {found.why}" if found.why else said


def _on_time(period: Governs, matter: Matter) -> Iterator[Caution]:
    """Yield what to know of the critical period and of days without hours, notes included."""
    by_hand = matter.facts.methods == (Method.MANUAL,)
    for caution in cautions_on(period, matter.decided_on):
        if not (by_hand and caution == law.END_IN_MAIL_BALLOT):
            yield caution
    began, zone = matter.conduct.began, matter.facts.zone
    if isinstance(began, datetime) and began.tzinfo is not None and zone is None:
        said = (
            "No hour of the election is known: its days are taken as days of "
            f"{zone_said(began.tzinfo)}, where the conduct was."
        )
        yield Caution("days-of-the-conduct", said)
    amended = law.AMENDED_PETITION
    yield Caution(amended.key, f"{amended.said}.", amended.cite, note=True)


def _enough(matter: Matter) -> Iterator[Answered]:
    """Yield whether enough voters were affected, if the standard asks it."""
    enough, margin, affected = matter.ground.enough, matter.facts.margin, matter.affected
    if enough is None:
        return
    unknown = {"the margin of the election": margin, "how many voters were affected": affected}
    missing = tuple(said for said, value in unknown.items() if value is None)
    if margin is None or affected is None:
        answer, said = Answer.UNKNOWN, "not known"
    else:
        # After a tie one voter is enough, but never none.
        answer = Answer.YES if affected >= max(margin * enough.of_margin, 1) else Answer.NO
        said = f"{answer.value}, with {number(affected, 'voter')} and a margin of {margin}"
    said = f"{enough.said}: {said}"
    step = Consideration(About.NUMBERS, answer, said, enough.cite, enough.evidence)
    yield Answered(step, missing)


def _asked(ground: Ground, lines: Sequence[Governs]) -> Iterator[Asked]:
    """Yield the facts that are asked for by the ground and by what governs, or may."""
    held = (asked for each in lines for holding in each.holdings for asked in holding.asks)
    yield from dict.fromkeys((*ground.asks, *held))


def _asks(matter: Matter, lines: Sequence[Governs]) -> Iterator[Answered]:
    """Yield what the law asks, each part from the holding that is its source."""
    ground = matter.ground
    found = [
        (held, held.law_asks, _doubt(held, each, matter))
        for each in lines
        for held in each.holdings
        if held.law_asks is not None
    ]
    for holding, asks, doubt in found:
        said = f"{asks.said.rstrip('.')}{doubt}{_weighed(asks.weighed)}"
        yield Answered(
            Consideration(About.STANDARD, None, said, holding.cite, asks.evidence, holding.by)
        )
    if ground.law_asks:
        weighs = any(asks.weighed is not None for _, asks, _ in found)
        said = f"{ground.law_asks.rstrip('.')}{_weighed(None if weighs else ground.standard)}"
        yield Answered(Consideration(About.STANDARD, None, said, "", ground.evidence))
    elif not found:
        said = "What the law asked on the day of the decision is not encoded"
        yield Answered(Consideration(About.STANDARD, None, said, "", Evidence.UNVERIFIED))


def _weighed(standard: Standard | None) -> str:
    """Return how something is weighed, to follow what is asked."""
    return f". How it is weighed: {standard.said}" if standard is not None else ""


def _burden(ground: Ground) -> Iterator[Answered]:
    """Yield what the objecting party must prove."""
    proved = [law.BURDEN]
    if ground.burden:
        yield Answered(Consideration(About.BURDEN, None, ground.burden, "", ground.evidence))
    elif _PARTIES & set(ground.conduct_of):
        proved.append(law.REASONABLE_TENDENCY)
    if ground.standard in _ALL_CIRCUMSTANCES:
        proved.append(law.SET_ASIDE_FACTORS)
    proved.append(law.ELECTION_PRESUMPTION)
    for each in proved:
        yield Answered(Consideration(About.BURDEN, None, each.said, each.cite, each.evidence))
