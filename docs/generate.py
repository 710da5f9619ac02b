"""Write the reference pages that are made from the tables of law.

    python docs/generate.py

A test fails while a page is not current.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from nlrbcase import Deadline, Family, Rule, Version, deadline, procedure_of, rules
from nlrbcase.bar_records import BarredRecord, BarsRecord
from nlrbcase.blocking_records import BlockingRecord
from nlrbcase.case_records import CaseRecord
from nlrbcase.charge_records import ChargeRecord
from nlrbcase.docket_records import (
    AffectedListRecord,
    AgendaRecord,
    CheckRecord,
    HistoryRecord,
    ImportRecord,
    KeptRecord,
    ListRecord,
)
from nlrbcase.events import Kind
from nlrbcase.explain import steps_as_text
from nlrbcase.exports.diagrams import diagrams
from nlrbcase.facts import clause, since_words, who
from nlrbcase.grounds_records import FindingOnObjection, GroundRecord
from nlrbcase.grounds_text import authority_said, newest_first, time_said, window_said
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
from nlrbcase.law.unfair_practices import SECTIONS
from nlrbcase.periods import Backward, Forward
from nlrbcase.procedure import Back, Move, Procedure, Track
from nlrbcase.provisions import Caution
from nlrbcase.records import DayRecord, DeadlineRecord, RuleRecord
from nlrbcase.schemas import case_file_schema, schema
from nlrbcase.section_records import SectionRecord
from nlrbcase.tally_records import FindingRecord, TallyRecord
from nlrbcase.wording import full, hour, plain

_REFERENCE = Path(__file__).parent / "reference"
_EXAMPLE_DAY = date(2024, 3, 13)
_A_WHILE = timedelta(days=45)


def pages() -> dict[Path, str]:
    """Return every generated page, by its path."""
    found = {
        _REFERENCE / "rules.md": "\n".join(_rules_page()) + "\n",
        _REFERENCE / "stages.md": "\n".join(_stages_page()) + "\n",
        _REFERENCE / "sections.md": "\n".join(_sections_page()) + "\n",
        _REFERENCE / "objections.md": "\n".join(_objections_page()) + "\n",
    }
    schemas = {
        "deadline": schema(DeadlineRecord),
        "rule": schema(RuleRecord),
        "day": schema(DayRecord),
        "case": case_file_schema(),
        "case-standing": schema(CaseRecord),
        "tally": schema(TallyRecord),
        "finding": schema(FindingRecord),
        "section": schema(SectionRecord),
        "charge": schema(ChargeRecord),
        "blocking": schema(BlockingRecord),
        "bars": schema(BarsRecord),
        "barred": schema(BarredRecord),
        "docket-kept": schema(KeptRecord),
        "docket-agenda": schema(AgendaRecord),
        "docket-list": schema(ListRecord),
        "docket-history": schema(HistoryRecord),
        "docket-import": schema(ImportRecord),
        "docket-check": schema(CheckRecord),
        "docket-affected": schema(AffectedListRecord),
        "ground": schema(GroundRecord),
        "objection-finding": schema(FindingOnObjection),
    }
    for name, made in schemas.items():
        text = json.dumps(made, indent=2, ensure_ascii=False) + "\n"
        found[_REFERENCE / f"{name}.schema.json"] = text
    return found


def _stages_page() -> Iterator[str]:
    """Yield the page of all tracks and stages."""
    yield "# Every track and stage"
    yield ""
    yield "This page is made from the tables in `src/nlrbcase/law/` by `python docs/generate.py`."
    yield "A case moves on several tracks at once; the first track of a family is its main line."
    yield "The first track that knows an event is its home, and decides whether it is in order."
    yield "Where another track follows the event, the table names the home."
    yield "A paper that moves no track is in order while its time runs: see [the rules](rules.md)."
    yield "In the pictures, an event in parentheses presumes something that is often not recorded."
    yield "It is not legal advice."
    for family in Family:
        law = procedure_of(family)
        pictures = diagrams(law)
        yield ""
        yield f"## {family.said.capitalize()}"
        yield ""
        for track in law.tracks:
            yield f"- [{track.name}](#{_anchor(track.name, family)}): {track.said}"
        yield ""
        facts = ", ".join(f"`{kind.value}`" for kind in law.facts)
        yield f"What may come at any time, outside the tracks: {facts}."
        for track in law.tracks:
            yield ""
            yield from _track(law, track, pictures[track.name])


def _anchor(track: str, family: Family) -> str:
    """Return the anchor of a track's heading."""
    return f"{track.replace(' ', '-')}-{family.value}"


def _track(law: Procedure, track: Track, picture: str) -> Iterator[str]:
    """Yield a track: its sentence, its picture, its table."""
    yield f"### {track.name} {law.family.value.upper()}"
    yield ""
    yield f"{track.said[0].upper()}{track.said[1:]}."
    yield ""
    yield "```mermaid"
    yield picture
    yield "```"
    yield ""
    yield "| stage | event | next stage | section | evidence | needs | presumes |"
    yield "|---|---|---|---|---|---|---|"
    for stage, moves in track.moves.items():
        for move in moves:
            cells = (
                f"`{stage.value}`",
                f"`{move.event.value}`{_home(law, track, move)}",
                "as before the end" if isinstance(move.to, Back) else f"`{move.to.value}`",
                move.cite,
                move.evidence.value,
                "; ".join(_needs(move)),
                move.presumes or move.unless,
            )
            yield f"| {' | '.join(cells)} |"


def _home(law: Procedure, track: Track, move: Move) -> str:
    """Return the home of an event that a track follows; empty if that is the track itself."""
    home = next(
        each
        for each in law.tracks
        if any(other.event is move.event for moves in each.moves.values() for other in moves)
    )
    return "" if home is track else f" (home: {home.name})"


def _needs(move: Move) -> Iterator[str]:
    """Yield what a move needs, in words."""
    for need in move.needs:
        stages = " or ".join(f"`{stage.value}`" for stage in need.stages)
        yield f"{need.track} at {stages}"
    for rule in move.after:
        yield f"the time for [`{rule.key}`](rules.md#{rule.key}) to be over"


def _rules_page() -> Iterator[str]:
    """Yield the page of all rules."""
    yield "# Every rule, through time"
    yield ""
    yield "This page is made from the tables in `src/nlrbcase/law/` by `python docs/generate.py`."
    yield "Quotation marks are for words that were read in the law itself."
    yield "It is not legal advice."
    for family in Family:
        of_family = rules(family)
        yield ""
        yield f"## {family.said.capitalize()}"
        yield ""
        for rule in of_family:
            yield f"- [`{rule.key}`](#{rule.key}): {rule.title}"
        for rule in of_family:
            yield ""
            yield from _rule_section(rule)


def _rule_section(rule: Rule) -> Iterator[str]:
    """Yield a rule: who, what, its versions, an example."""
    yield f"### {rule.key}"
    yield ""
    yield f"{rule.title}."
    yield f"Who: {who(rule.actor)} ({'a duty' if rule.duty else 'an option'})."
    if rule.asks:
        yield f"Asks for {rule.asks}."
    yield f"{rule.late.value}."
    yield from _cautions(rule.cautions, "")
    for version in rule.versions:
        yield ""
        yield from _version(rule, version)
    yield ""
    yield from _example(rule)


def _version(rule: Rule, version: Version) -> Iterator[str]:
    """Yield a version as an item of a list."""
    picked = version.law_as_of or rule.law_as_of
    of = f", by the day of: {picked.said}" if picked else ""
    at = f", by {hour(version.by)}" if version.by else ""
    since = since_words(version)
    yield f"- **{since[0].upper()}{since[1:]}**{of}: {version.within.said}{at}."
    cite = f" {version.cite}." if version.cite else ""
    yield f"  {clause(version).removesuffix('.')}.{cite}"
    seen = f" Known as of {plain(version.seen)}." if version.seen else ""
    yield f"  Source: {version.source}."
    yield f"  Evidence: {version.evidence.said}.{seen} Known to stand to {plain(version.read_to)}."
    yield from _cautions(version.cautions, "  ")


def _cautions(cautions: tuple[Caution, ...], indent: str) -> Iterator[str]:
    """Yield cautions as lines."""
    for caution in cautions:
        yield f"{indent}*{'Note' if caution.note else 'Caution'}:* {caution.said}"


def _example(rule: Rule) -> Iterator[str]:
    """Yield a worked example of the newest version that gives a day."""
    for place, version in enumerate(rule.versions):
        if isinstance(version.within, Forward | Backward):
            until = rule.versions[place - 1].since if place else None
            yield from _worked(rule, version, _example_start(version, until))
            return
    yield "No example: no version gives a number of days."


def _example_start(version: Version, until: date | None) -> date:
    """Return a day on which a version was in force, if it can be one of our own day."""
    first = version.seen or version.since
    if first <= _EXAMPLE_DAY and (until is None or until > _EXAMPLE_DAY):
        return _EXAMPLE_DAY
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


def _sections_page() -> Iterator[str]:
    """Yield the page of all sections of the Act."""
    yield "# Every section that a charge may allege"
    yield ""
    yield "This page is made from the tables in `src/nlrbcase/law/` by `python docs/generate.py`."
    yield "What a section forbids is said in plain words that are not the Act's own."
    yield "It is not legal advice."
    for each in SECTIONS:
        yield ""
        yield f"## {each.key}"
        yield ""
        yield f"{each.said}."
        yield f"Who can violate it: {', '.join(party.said for party in each.violated_by)}."
        kinds = ", ".join(kind.value for kind in each.charged_as)
        yield f"Charged as: {kinds or 'no case of its own'}."
        yield f"{each.cite}."
        yield f"Evidence: {each.evidence.said} ({each.read_in})."
        if each.labels:
            yield "The Agency's labels that were seen:"
            yield ""
            yield from (f"- {label}" for label in each.labels)
            yield ""
        yield from _cautions(each.cautions, "")


def _objections_page() -> Iterator[str]:
    """Yield the page of all grounds for objections."""
    yield "# Every ground for objections"
    yield ""
    yield "This page is made from the tables in `src/nlrbcase/law/` by `python docs/generate.py`."
    yield "Holdings stand newest first, each with who decided and what was read of it."
    yield "A holding governs what is decided from its day on."
    yield "A prospective one governs only conduct from its day on."
    yield "It is not legal advice."
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
    yield f"The law asks: {each.law_asks.removesuffix('.')}."
    yield f"Evidence of the standard: {each.evidence.said}."
    if each.burden:
        yield f"To be proved: {each.burden.removesuffix('.')}."
    yield f"Time: {time_said(each)}."
    if each.enough is not None:
        enough = each.enough
        yield f"Enough voters: {enough.said} ({enough.cite}; {enough.evidence.said})."
    if each.parallel:
        links = ", ".join(f"[{key}](sections.md#{_heading(key)})" for key in each.parallel)
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
    yield from _cautions(each.cautions, "")
    moment = f"--conduct {_EXAMPLE_DAY} --petition-filed {_EXAMPLE_DAY - _A_WHILE}"
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
        if holding.window is not None:
            yield f"  Time: {window_said(holding.window)}."
        yield f"  {holding.cite}; {holding.by.said}."
        yield f"  Evidence: {holding.evidence.said} (read: {holding.read_in})."
        yield f"  Known to stand to {plain(holding.read_to)}."
        yield from _cautions(holding.cautions, "  ")


def _heading(text: str) -> str:
    """Return the anchor that GitHub gives to a heading."""
    return "".join(letter for letter in text.lower() if letter.isalnum() or letter in " -")


def main() -> None:
    """Write every page."""
    for path, text in pages().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        print(path)


if __name__ == "__main__":
    main()
