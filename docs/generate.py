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
from nlrbcase.case_records import CaseRecord
from nlrbcase.events import Kind
from nlrbcase.explain import steps_as_text
from nlrbcase.exports.diagrams import diagrams
from nlrbcase.facts import clause, since_words, who
from nlrbcase.periods import Backward, Forward
from nlrbcase.procedure import Back, Move, Procedure, Track
from nlrbcase.provisions import Caution
from nlrbcase.records import DayRecord, DeadlineRecord, RuleRecord
from nlrbcase.schemas import case_file_schema, schema
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
    }
    schemas = {
        "deadline": schema(DeadlineRecord),
        "rule": schema(RuleRecord),
        "day": schema(DayRecord),
        "case": case_file_schema(),
        "case-standing": schema(CaseRecord),
        "tally": schema(TallyRecord),
        "finding": schema(FindingRecord),
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


def main() -> None:
    """Write every page."""
    for path, text in pages().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        print(path)


if __name__ == "__main__":
    main()
