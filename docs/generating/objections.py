"""The page of every ground for objections, with the precedent on it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from generating.markdown import TABLES, anchor, cautions, opening
from nlrbcase.grounds_text import asks_said, authority_said, newest_first, time_said, window_said
from nlrbcase.holdings import Ground, Line
from nlrbcase.law.objections import (
    AMENDED_PETITION,
    BURDEN,
    CRITICAL_PERIOD,
    ELECTION_PRESUMPTION,
    GROUNDS,
    LABORATORY_CONDITIONS,
    REASONABLE_TENDENCY,
    SECOND_CRITICAL_PERIOD,
    SET_ASIDE_FACTORS,
)
from nlrbcase.wording import plain

_CONDUCT = date(2024, 3, 13)
_SINCE_FILING = timedelta(days=45)


def objections_page() -> Iterator[str]:
    """Yield the page of all grounds for objections."""
    yield from opening(
        "Every ground for objections",
        TABLES,
        "Holdings stand newest first, each with who decided and what was read of it.",
        "A holding governs what is decided from its day on.",
        "A prospective one governs only conduct from its day on.",
    )
    yield ""
    yield "## The framework"
    for line in (CRITICAL_PERIOD, SECOND_CRITICAL_PERIOD):
        yield ""
        yield from _line(line)
    yield ""
    for proved in (
        BURDEN,
        REASONABLE_TENDENCY,
        SET_ASIDE_FACTORS,
        LABORATORY_CONDITIONS,
        ELECTION_PRESUMPTION,
        AMENDED_PETITION,
    ):
        yield f"- {proved.said}."
        yield f"  {proved.cite}."
        yield f"  Evidence: {proved.evidence.said} ({proved.read_in})."
    yield ""
    yield "## The grounds"
    yield ""
    yield from (f"- [{each.title}](#{each.key})" for each in GROUNDS)
    for each in GROUNDS:
        yield ""
        yield from _ground(each)


def _ground(each: Ground) -> Iterator[str]:
    """Yield a ground and the precedent on it."""
    yield f"### {each.key}"
    yield ""
    yield f"{each.title}."
    yield f"{each.said}."
    yield f"Conduct of: {', '.join(whose.value.replace('-', ' ') for whose in each.conduct_of)}."
    yield f"Standard: {each.standard.said}."
    if each.law_asks:
        yield f"The law asks: {each.law_asks.removesuffix('.')}."
    yield f"Evidence of the standard: {each.evidence.said}."
    if each.burden:
        yield f"To be proved: {each.burden.removesuffix('.')}."
    yield f"Time: {time_said(each)}."
    if each.enough is not None:
        enough = each.enough
        yield f"Enough voters: {enough.said} ({enough.cite}; {enough.evidence.said})."
    if each.parallel:
        links = ", ".join(f"[{key}](sections.md#{anchor(key)})" for key in each.parallel)
        yield f"The same conduct may violate: {links}."
    for line in each.lines:
        yield ""
        yield from _line(line)
    yield ""
    yield "Facts it asks for:"
    yield ""
    yield from (f"- `{asked.key}`: {asked.said}" for asked in each.asks)
    for title, said in (
        ("Applied in", each.applied),
        ("Said of it, without governing", each.positions),
    ):
        if said:
            yield ""
            yield f"{title}:"
            yield ""
            yield from (f"- {authority_said(one)}." for one in newest_first(said))
    yield ""
    yield from cautions(each.cautions)
    moment = f"--conduct {_CONDUCT} --petition-filed {_CONDUCT - _SINCE_FILING}"
    yield f"Judge it: `nlrbcase judge {each.key} {moment}`."


def _line(line: Line) -> Iterator[str]:
    """Yield a line of precedent."""
    method = f" ({line.method.value} ballots)" if line.method is not None else ""
    yield f"**{line.question}**{method}"
    yield ""
    for holding in line.holdings:
        year = f"In {holding.since.year}"
        when = year if holding.seen is not None else f"From {plain(holding.since)}"
        reach = ", for conduct from that day on" if holding.prospective else ""
        yield f"- **{when}**{reach}: {holding.held.removesuffix('.')}."
        if holding.law_asks is not None:
            yield f"  {asks_said(holding.law_asks)}"
        for asked in holding.asks:
            yield f"  It alone asks for `{asked.key}`: {asked.said}"
        if holding.window is not None:
            yield f"  Time: {window_said(holding.window)}."
        yield f"  {holding.cite}; {holding.by.said}."
        yield f"  Evidence: {holding.evidence.said} (read: {holding.read_in})."
        yield f"  Known to stand to {plain(holding.read_to)}."
        yield from cautions(holding.cautions, "  ")
