"""A tally as text: the ballots, what they decide, each reason with its law, the cautions."""

from __future__ import annotations

from collections.abc import Iterator

from nlrbcase.ballots import NONE
from nlrbcase.challenges import Way
from nlrbcase.elections import Tally
from nlrbcase.law import elections as law
from nlrbcase.outcomes import Outcome, OutcomeKind, Provision, Reason
from nlrbcase.paragraphs import listed, wrapped
from nlrbcase.provisions import Caution, weakest
from nlrbcase.wording import number

_INDENT = "  "


def explain(tally: Tally) -> str:
    """Return the whole answer as text."""
    outcome = tally.outcome
    parts = (
        _head(tally, outcome),
        (line for reason in reasons(tally) for line in as_lines(reason)),
        listed("Cautions", [caution for caution in outcome.cautions if not caution.note]),
        listed("Notes", [caution for caution in outcome.cautions if caution.note]),
        wrapped(f"Evidence: {outcome.evidence.said}. This is not legal advice."),
    )
    paragraphs = ["\n".join(lines) for lines in parts]
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


def in_groups(
    said: str,
    provisions: tuple[Provision, ...],
    cautions: tuple[Caution, ...],
    tallies: tuple[Tally, ...],
) -> str:
    """Return what an election of several groups came to as text, with its tallies."""
    told = [Reason(provision.said, provision.cite) for provision in provisions]
    known = weakest(each.evidence for each in provisions)
    evidence = f"Evidence on units: {known.said}. This is not legal advice."
    parts = (
        wrapped(said),
        (line for reason in told for line in as_lines(reason)),
        listed("Cautions", list(cautions)),
        wrapped(evidence),
    )
    return "\n\n".join(["\n".join(lines) for lines in parts] + [explain(each) for each in tallies])


def as_lines(reason: Reason) -> Iterator[str]:
    """Yield a reason as lines."""
    yield from wrapped(f"{reason.said}   {reason.cite}", _INDENT)


def reasons(tally: Tally) -> tuple[Reason, ...]:
    """Return each reason for a tally's outcome, with its law, in the order they are thought."""
    found = (
        *_revised(tally),
        *_valid(tally),
        *_majority(tally),
        *_decided(tally),
        *_challenges(tally),
    )
    return tuple(found)


def _head(tally: Tally, outcome: Outcome) -> Iterator[str]:
    """Yield what was voted on, the ballots, and the outcome."""
    yield from wrapped(f"{tally.kind.value} case, {tally.ballot.said}")
    others = (
        (tally.challenged, "challenged"),
        (tally.void, "void"),
        (tally.sustained or None, "discarded"),
        (tally.eligible, "eligible"),
    )
    told = ", ".join(f"{n:,} {said}" for n, said in others if n is not None)
    yield from wrapped(f"{_votes(tally)}{f'; {told}' if told else ''}")
    yield from wrapped(f"{_sentence(outcome.said)}. Next: {outcome.follows.value}")
    if outcome.kind is OutcomeKind.UNDETERMINED:
        yield from wrapped(f"Without the challenged ballots, {tally.standing.said}")


def _votes(tally: Tally) -> str:
    """Return the votes for each choice."""
    votes = dict(tally.votes)
    if tally.poll.by_eligible:
        (union,) = votes
        return f"to rescind {union}'s authority {votes[union]:,}, against it {tally.against:,}"
    told = ((_for(tally, name), votes.get(name, tally.against)) for name in tally.poll.choices)
    return ", ".join(f"{said.removeprefix('for ')} {n:,}" for said, n in told)


def _for(tally: Tally, choice: str) -> str:
    """Return for what a vote is, in words."""
    if tally.poll.by_eligible:
        return "against it" if choice == NONE else "to rescind"
    return "against" if choice == NONE and tally.poll.between_two else f"for {choice}"


def _revised(tally: Tally) -> Iterator[Reason]:
    """Yield how challenged ballots were resolved, in a revised tally."""
    before = tally.revises
    if before is None:
        return
    opened = (before.challenged or 0) - (tally.challenged or 0) - tally.sustained + before.sustained
    yield Reason(
        f"Of {number(before.challenged or 0, 'challenged ballot')}, "
        f"{tally.sustained - before.sustained:,} discarded, {opened:,} opened, "
        f"{tally.challenged:,} left",
        law.REVISED_TALLY.cite,
    )


def _valid(tally: Tally) -> Iterator[Reason]:
    """Yield what is a valid vote and what is not."""
    if not tally.poll.by_eligible:
        yield Reason(f"{_many(tally.valid, 'valid vote')} in all", law.MAJORITY.cite)
    if tally.void:
        yield Reason(f"{law.VOID.said}: {tally.void:,} left out", law.VOID.cite)
    if tally.challenged:
        said = f"{law.UNRESOLVED.said}: {tally.challenged:,} left out"
        yield Reason(said, law.UNRESOLVED.cite)


def _majority(tally: Tally) -> Iterator[Reason]:
    """Yield what a majority is, and who has it."""
    votes = {**dict(tally.votes), NONE: tally.against}
    if tally.poll.by_eligible:
        said = f"{law.RESCISSION.said}: {tally.majority:,} of {tally.eligible:,}"
        yield Reason(f"{said}; {votes[tally.votes[0][0]]:,} did", law.RESCISSION.cite)
        return
    most = max(votes.values())
    leaders = [_for(tally, choice) for choice in tally.poll.choices if votes[choice] == most]
    each = " each" if len(leaders) > 1 else ""
    enough = "enough" if most >= tally.majority else "too few"
    yield Reason(
        f"{law.MAJORITY.said}, here {tally.majority:,} or more. The most votes, {most:,}{each}, "
        f"are {' and '.join(leaders)}: {enough}",
        law.MAJORITY.cite,
    )


def _decided(tally: Tally) -> Iterator[Reason]:
    """Yield the provisions on what follows, once no challenge can change it."""
    if not tally.determinative:
        for provision in tally.standing.law:
            if provision not in (law.MAJORITY, law.RESCISSION):
                yield Reason(provision.said, provision.cite)


def _challenges(tally: Tally) -> Iterator[Reason]:
    """Yield whether challenged ballots could change the outcome, and how."""
    if tally.challenged == 0:
        yield Reason("No ballot is left challenged", law.UNRESOLVED.cite)
    elif not tally.determinative:
        two = tally.poll.between_two and not tally.poll.by_eligible
        beside = f"margin {tally.margin:,}" if two else "in whatever way each is resolved"
        said = f"{law.INSUFFICIENT.said}: {tally.challenged:,}, {beside}"
        yield Reason(said, law.INSUFFICIENT.cite)
    else:
        yield Reason(law.SUFFICIENT.said, law.SUFFICIENT.cite)
        for way in tally.ways if tally.challenged is not None else ():
            yield Reason(_way(tally, way), way.outcome.law[0].cite)


def _way(tally: Tally, way: Way) -> str:
    """Return a way of resolving challenged ballots in words."""
    parts = [f"{n:,} counted {_for(tally, choice)}" for choice, n in way.counted]
    if way.sustained:
        parts.append(f"{way.sustained:,} discarded")
    if way.eligible != tally.eligible:
        parts.append(f"{way.eligible:,} then eligible")
    return f"With {', '.join(parts)}: {way.outcome.said}"


def _many(n: int, unit: str) -> str:
    """Return "1 valid vote" or "2,536 valid votes"."""
    return number(n, unit).replace(str(n), f"{n:,}", 1)


def _sentence(text: str) -> str:
    """Return a text with a capital letter."""
    return f"{text[:1].upper()}{text[1:]}"
