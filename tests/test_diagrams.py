"""The pictures of a procedure say what its tables say, and nothing else."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from nlrbcase import Kind, Procedure, Stage, Track, procedure_of
from nlrbcase.exports.diagrams import diagram, diagrams
from nlrbcase.procedure import BACK, Back, Goal, Move

ROOT = Path(__file__).resolve().parents[1]
PROCEDURES = (procedure_of("r"), procedure_of("c"))
TRACKS = [
    pytest.param(track, id=f"{law.family.value}-{track.name}")
    for law in PROCEDURES
    for track in law.tracks
]
START_OR_END = "[*]"


class Picture(NamedTuple):
    """What a Mermaid state diagram says."""

    titles: dict[str, str]
    begins: list[str]
    ends: set[str]
    arrows: dict[tuple[str, str], list[str]]


_NAME = r"[a-z_]+"
_TITLE = re.compile(rf"    ({_NAME}) : (\S.*)")
_ARROW = re.compile(rf"    ({_NAME}) --> ({_NAME}) : (\S.*)")
_BEGIN = re.compile(rf"    \[\*\] --> ({_NAME})")
_END = re.compile(rf"    ({_NAME}) --> \[\*\]")


def parsed(text: str) -> Picture:
    """Return what a diagram says; it is in the small part of Mermaid used here, or an error."""
    first, *lines = text.splitlines()
    assert first == "stateDiagram-v2"
    picture = Picture({}, [], set(), {})
    for line in lines:
        if found := _ARROW.fullmatch(line):
            start, to, label = found.groups()
            assert (start, to) not in picture.arrows, f"two arrows: {line}"
            picture.arrows[start, to] = label.split(", ")
        elif found := _TITLE.fullmatch(line):
            assert found[1] not in picture.titles, f"two titles: {line}"
            picture.titles[found[1]] = found[2]
        elif found := _BEGIN.fullmatch(line):
            picture.begins.append(found[1])
        elif found := _END.fullmatch(line):
            picture.ends.add(found[1])
        else:
            pytest.fail(f"no line of a state diagram: {line!r}")
    used = {name for arrow in picture.arrows for name in arrow}
    assert used | {*picture.begins} | picture.ends <= picture.titles.keys()
    return picture


def drawn(goal: Goal) -> str:
    """Return how a stage is called in a diagram."""
    return "before_the_end" if isinstance(goal, Back) else goal.value.replace("-", "_")


class TestDiagram:
    """each diagram mentions every stage and every event of its track exactly as the tables do"""

    @pytest.mark.parametrize("track", TRACKS)
    def test_every_move_is_on_its_arrow_and_no_other(self, track: Track) -> None:
        wanted: set[tuple[str, str, str]] = set()
        for stage, moves in track.moves.items():
            for move in moves:
                label = f"({move.event.value})" if move.presumes else move.event.value
                wanted.add((drawn(stage), drawn(move.to), label))

        picture = parsed(diagram(track))

        found = [(*arrow, label) for arrow, labels in picture.arrows.items() for label in labels]
        assert len(found) == len(set(found))
        assert set(found) == wanted

    @pytest.mark.parametrize("track", TRACKS)
    def test_every_stage_has_its_words(self, track: Track) -> None:
        goals = {move.to for moves in track.moves.values() for move in moves}
        stages: set[Goal] = {track.begins, *track.moves, *goals, *track.ends}

        picture = parsed(diagram(track))

        assert picture.titles == {drawn(stage): stage.said for stage in stages}

    @pytest.mark.parametrize("track", TRACKS)
    def test_it_begins_and_ends_where_the_track_does(self, track: Track) -> None:
        picture = parsed(diagram(track))

        assert picture.begins == [drawn(track.begins)]
        assert picture.ends == {drawn(stage) for stage in track.ends}

    @pytest.mark.parametrize("law", PROCEDURES, ids=["r", "c"])
    def test_every_track_of_a_procedure_is_drawn(self, law: Procedure) -> None:
        pictures = diagrams(law)

        assert [*pictures] == [track.name for track in law.tracks]
        assert all(pictures[track.name] == diagram(track) for track in law.tracks)

    def test_a_small_track(self) -> None:
        track = Track(
            "objections",
            "objections",
            Stage.NO_OBJECTIONS,
            {
                Stage.NO_OBJECTIONS: (
                    Move(Kind.OBJECTIONS_FILED, Stage.OBJECTIONS_PENDING, "law"),
                    Move(Kind.TALLY_PREPARED, Stage.OBJECTIONS_PENDING, "law", presumes="a vote"),
                ),
                Stage.CLOSED: (Move(Kind.CASE_REOPENED, BACK, "law"),),
            },
            ends=(Stage.CLOSED,),
        )

        assert diagram(track).splitlines() == [
            "stateDiagram-v2",
            "    no_objections : no objections",
            "    closed : closed",
            "    objections_pending : objections pending",
            "    before_the_end : the stage held before the case ended",
            "    [*] --> no_objections",
            "    no_objections --> objections_pending : objections-filed, (tally-prepared)",
            "    closed --> before_the_end : case-reopened",
            "    closed --> [*]",
        ]


class TestPages:
    """docs: Mermaid blocks are parsed"""

    PAGE = (ROOT / "docs" / "reference" / "stages.md").read_text(encoding="utf-8")

    @pytest.mark.parametrize("law", PROCEDURES, ids=["r", "c"])
    def test_the_page_of_stages_has_every_track(self, law: Procedure) -> None:
        for track in law.tracks:
            section = self.PAGE.split(f"\n### {track.name} {law.family.value.upper()}\n")[1]
            section = section.split("\n### ")[0].split("\n## ")[0]
            rows = [line for line in section.splitlines() if line.startswith("| `")]

            assert f"```mermaid\n{diagram(track)}\n```" in section
            assert len(rows) == sum(len(moves) for moves in track.moves.values())
            assert all(row.count(" | ") == 6 for row in rows)

    def test_its_links_lead_to_headings(self) -> None:
        headings = re.findall(r"^#+ (.*)$", self.PAGE, re.MULTILINE)
        anchors = {heading.lower().replace(" ", "-") for heading in headings}

        links = re.findall(r"\]\(#([^)]*)\)", self.PAGE)

        assert len(links) == sum(len(law.tracks) for law in PROCEDURES)
        assert set(links) <= anchors

    @pytest.mark.parametrize(
        "page", sorted((ROOT / "docs").rglob("*.md")), ids=lambda path: path.name
    )
    def test_every_mermaid_block_can_be_read(self, page: Path) -> None:
        text = page.read_text(encoding="utf-8")

        pictures = re.findall(r"```mermaid\n(.*?)\n```", text, re.DOTALL)

        assert len(pictures) == text.count("```mermaid")
        for picture in pictures:
            assert parsed(picture).arrows
