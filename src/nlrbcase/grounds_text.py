"""Grounds for objections, and findings on them, as text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from textwrap import fill

from nlrbcase.considerations import About, Finding
from nlrbcase.holdings import Authority, Decider, Ground, Holding, Inquiry, Line, Window
from nlrbcase.provisions import Caution, Evidence
from nlrbcase.window_words import before_said, when_said
from nlrbcase.windows import Answer
from nlrbcase.wording import full, plain

_WIDTH = 96
_POSITIONS = "Said of it, without governing"
_ANSWERS = {
    Answer.YES: " Yes",
    Answer.NO: " No",
    Answer.DEPENDS: " It depends on the reading",
    Answer.UNKNOWN: " Not known",
    None: "",
}
_HEADS = {
    About.CRITICAL_PERIOD: "Was it in the critical period?",
    About.HOLDING: "Which holding governs, and what was held?",
    About.WINDOW: "Was it in the time in which such conduct counts?",
    About.LATENESS: "Did it come too late?",
    About.NUMBERS: "Were enough voters affected?",
    About.STANDARD: "What does the law ask?",
    About.BURDEN: "What must the objecting party show?",
}
_READ = {
    Evidence.TEXT: "its words were read",
    Evidence.AGENCY: "from the Agency's own papers",
    Evidence.SECONDARY: "from a secondary source only",
    Evidence.UNVERIFIED: "believed, not verified",
}


def explain(finding: Finding) -> str:
    """Return a finding as text."""
    missing = (f"{asked.said} ({asked.key})" for asked in finding.missing)
    parts = [
        _head(finding),
        *(_steps(about, finding) for about in About),
        _listed("Facts that the law asks for, not told yet", missing),
        _listed("What would settle what is not known", finding.unknown),
        _listed("Cautions", map(_caution, finding.cautions)),
        _listed("Notes", map(_caution, finding.notes)),
        _wrapped(
            f"Evidence, of the weakest step: {finding.evidence.said}. This says what the law asks, "
            "and not what will be decided. It is not legal advice."
        ),
    ]
    return "\n\n".join("\n".join(lines) for lines in map(list, parts) if lines)


def ground_text(ground: Ground) -> str:
    """Return a ground and the precedent on it as text."""
    parts = [
        _ground_head(ground),
        *map(_line, ground.lines),
        _listed("Facts it asks for", (f"{each.said} ({each.key})" for each in ground.asks)),
        _listed("Applied in", map(authority_said, newest_first(ground.applied))),
        _listed(_POSITIONS, map(authority_said, newest_first(ground.positions))),
        _listed("Cautions", (_caution(each) for each in ground.cautions if not each.note)),
        _listed("Notes", (_caution(each) for each in ground.cautions if each.note)),
        _wrapped("This is not legal advice."),
    ]
    return "\n\n".join("\n".join(lines) for lines in map(list, parts) if lines)


def newest_first(authorities: Iterable[Authority]) -> list[Authority]:
    """Return authorities, the newest first."""
    return sorted(authorities, key=lambda each: each.since, reverse=True)


def _head(finding: Finding) -> Iterator[str]:
    """Yield what is objected to, when it was, in which election, and when it was decided."""
    ground, conduct, facts = finding.ground, finding.conduct, finding.facts
    yield from _wrapped(f"{ground.title} ({ground.key})")
    said = f"Conduct: {when_said(conduct.began)}"
    if conduct.ended is not None:
        said += f" to {when_said(conduct.ended)}"
    yield from _wrapped(said)
    told = {
        "petition filed": facts.petition_filed,
        "first election": facts.first_election,
        "directed": facts.directed,
        "polls open": facts.polls_open,
        "polls close": facts.polls_close,
        "ballots mailed": facts.mailed,
        "ballots due": facts.ballots_due,
        "count from": facts.counted,
    }
    days = [f"{name} {when_said(when)}" for name, when in told.items() if when is not None]
    yield from _wrapped(f"Election: {'; '.join(days)}")
    decided = finding.decided_on
    yield f"Decided: {full(decided)}" if decided is not None else "Not decided yet"
    if ground.parallel:
        yield from _wrapped(f"The same conduct may violate: {', '.join(ground.parallel)}")


def _steps(about: About, finding: Finding) -> Iterator[str]:
    """Yield the steps about something, each with its law, and what was read of that."""
    found = [step for step in finding.steps if step.about is about]
    if found:
        answer = None if about is About.HOLDING else finding.answer(about)
        yield f"{_HEADS[about]}{_ANSWERS[answer]}"
    for step in found:
        yield from _wrapped(f"  {step.said.rstrip('.')}.")
        by = f"{step.by.said}; " if step.by is not None else ""
        cite = f"{step.cite} (" if step.cite else "(no source was read; "
        yield from _wrapped(f"    {cite}{by}{_READ[step.evidence]})")


def _ground_head(ground: Ground) -> Iterator[str]:
    """Yield what a ground is, whose conduct, how it is weighed, in which time."""
    yield from _wrapped(f"{ground.key}: {ground.title}")
    yield from _wrapped(ground.said)
    whose = " or ".join(each.value.replace("-", " ") for each in ground.conduct_of)
    yield from _wrapped(f"Conduct of: {whose}")
    if ground.law_asks or any(_weighs(line) for line in ground.lines):
        yield from _wrapped(f"Standard: {ground.standard.said}")
    if ground.law_asks:
        yield from _wrapped(f"The law asks: {ground.law_asks.rstrip('.')}. {_read(ground)}")
    if ground.burden:
        yield from _wrapped(f"To be proved: {ground.burden}")
    yield from _wrapped(f"Time: {time_said(ground)}")
    if ground.enough is not None:
        enough = ground.enough
        said = f"Enough voters: {enough.said} ({enough.cite}; {enough.evidence.said})"
        yield from _wrapped(said)
    if ground.parallel:
        sections = ", ".join(ground.parallel)
        yield from _wrapped(f"The same conduct may violate: {sections}")


def _weighs(line: Line) -> bool:
    """Return whether a line of precedent says how the law weighs what it asks."""
    return any(held.law_asks is not None and held.law_asks.weighed for held in line.holdings)


def _read(ground: Ground) -> str:
    """Return what was read of the standard."""
    return f"(Of this standard: {ground.evidence.said}.)"


def time_said(ground: Ground) -> str:
    """Return the time in which conduct counts."""
    if ground.due_under:
        return f"the paper is late under the rule `{ground.due_under}`"
    if ground.window is not None:
        return window_said(ground.window)
    if any(holding.window for line in ground.lines for holding in line.holdings):
        return "as each holding says; else the critical period"
    return "the critical period, from the filing of the petition to the election"


def window_said(window: Window) -> str:
    """Return a window in words."""
    return f"from {before_said(window)}{window.opens.said} to {window.closes.said}"


def _line(line: Line) -> Iterator[str]:
    """Yield a line of precedent, newest first."""
    method = f" ({line.method.value} ballots)" if line.method is not None else ""
    yield from _wrapped(f"{line.question}{method}")
    for holding in line.holdings:
        yield from _holding(holding)


def _holding(holding: Holding) -> Iterator[str]:
    """Yield a holding with its authority and its evidence."""
    when = f"In {holding.since.year}" if holding.seen else f"On {plain(holding.since)}"
    if holding.by is Decider.REGULATION:
        when = f"From {holding.since.year if holding.seen else plain(holding.since)} on"
    reach = "; for conduct from that day on" if holding.prospective else ""
    yield from _wrapped(f"  {when}{reach}: {holding.held.rstrip('.')}.")
    if holding.window is not None:
        yield from _wrapped(f"    Time: {window_said(holding.window)}")
    if holding.law_asks is not None:
        yield from _wrapped(f"    {asks_said(holding.law_asks)}")
    for asked in holding.asks:
        yield from _wrapped(f"    It alone asks for: {asked.said} ({asked.key})")
    yield from _wrapped(f"    {holding.cite}; {holding.by.said}")
    yield from _wrapped(
        f"    Evidence: {holding.evidence.said} (read: {holding.read_in}). Known to stand to "
        f"{plain(holding.read_to)}."
    )
    for caution in holding.cautions:
        yield from _wrapped(f"    {'Note' if caution.note else 'Caution'}: {_caution(caution)}")


def asks_said(asks: Inquiry) -> str:
    """Return what the law asks under a holding, how it is weighed, and what was read of it."""
    weighed = f" How it is weighed: {asks.weighed.said}." if asks.weighed is not None else ""
    return f"It asks: {asks.said.rstrip('.')}.{weighed} (Of this: {asks.evidence.said}.)"


def authority_said(authority: Authority) -> str:
    """Return what was said, by whom, and what was read of it."""
    day = plain(authority.since)
    if authority.seen is not None:
        one_month = authority.since.month == authority.seen.month
        day = day.split(maxsplit=1)[1] if one_month else str(authority.since.year)
    return (
        f"{authority.cite}: {authority.point.rstrip('.')} ({day}; {authority.by.said}; "
        f"{authority.evidence.said}: {authority.read_in})"
    )


def _caution(caution: Caution) -> str:
    """Return a caution with what it rests on."""
    return f"{caution.said} ({caution.cite})" if caution.cite else caution.said


def _listed(title: str, said: Iterable[str]) -> Iterator[str]:
    """Yield a list with its title; nothing if it is empty."""
    found = list(said)
    if found:
        yield title
        for each in found:
            yield from _wrapped(f"  - {each}")


def _wrapped(text: str) -> Iterator[str]:
    """Yield a paragraph as lines, those after the first set in."""
    indent = " " * (len(text) - len(text.lstrip()) + 2)
    yield from fill(
        text, _WIDTH, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    ).splitlines()
