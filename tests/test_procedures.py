"""Both procedures, drawn: nothing in them is out of reach, unused or unknown."""

from __future__ import annotations

import pytest

from nlrbcase import Family, Kind, Move, Procedure, Rule, Stage, Track, procedure_of, rules
from nlrbcase.procedure import BACK
from nlrbcase.replay import OF_ANY_PAPER, openers, ready

PROCEDURES = [pytest.param(procedure_of(family), id=family.value) for family in Family]
TRACKS = [
    pytest.param(procedure_of(family), track, id=f"{family.value}-{track.name}")
    for family in Family
    for track in procedure_of(family).tracks
]

OUTSIDE = frozenset((Kind.RECORDED_IN_ERROR,))
"""What the engine knows by itself: it strikes an entry out of any case."""


def _moves(procedure: Procedure) -> list[Move]:
    return [move for track in procedure.tracks for moves in track.moves.values() for move in moves]


def _known(procedure: Procedure) -> set[Kind]:
    papers = {kind for rule in procedure.rules for kind in rule.met_by}
    moved = {move.event for move in _moves(procedure)}
    return moved | papers | set(procedure.facts) | OF_ANY_PAPER


class TestTracks:
    """A track is a small table that refuses what cannot happen."""

    @pytest.mark.parametrize(("procedure", "track"), TRACKS)
    def test_every_stage_can_be_reached(self, procedure: Procedure, track: Track) -> None:
        reached = {track.begins}
        while True:
            further = {
                move.to
                for stage, moves in track.moves.items()
                for move in moves
                if stage in reached and isinstance(move.to, Stage)
            }
            if further <= reached:
                break
            reached |= further

        assert set(track.moves) <= reached
        assert set(track.ends) | set(track.idle) <= reached
        assert procedure.tracks

    @pytest.mark.parametrize(("procedure", "track"), TRACKS)
    def test_every_stage_that_can_be_reached_has_a_row_or_is_an_end(
        self, procedure: Procedure, track: Track
    ) -> None:
        goals = {
            move.to
            for moves in track.moves.values()
            for move in moves
            if isinstance(move.to, Stage)
        }

        assert goals - set(track.moves) <= set(track.ends) | set(track.idle)
        assert procedure.tracks

    @pytest.mark.parametrize(("procedure", "track"), TRACKS)
    def test_two_moves_for_one_event_at_one_stage_have_other_needs(
        self, procedure: Procedure, track: Track
    ) -> None:
        for stage, moves in track.moves.items():
            asked = [(move.event, move.needs) for move in moves]

            assert len(set(asked)) == len(asked), stage
        assert procedure.tracks

    @pytest.mark.parametrize(("procedure", "track"), TRACKS)
    def test_no_event_is_taken_at_every_stage(self, procedure: Procedure, track: Track) -> None:
        if len(track.moves) > 1:
            everywhere = set.intersection(
                *(
                    {move.event for move in moves if move.to is stage and not move.needs}
                    for stage, moves in track.moves.items()
                )
            )

            assert everywhere == set()
        assert procedure.tracks

    @pytest.mark.parametrize("procedure", PROCEDURES)
    def test_only_the_main_line_ends_and_goes_back(self, procedure: Procedure) -> None:
        main, *others = procedure.tracks

        assert main.ends
        assert not any(track.ends for track in others)
        assert not any(
            move.to is BACK for track in others for moves in track.moves.values() for move in moves
        )

    @pytest.mark.parametrize("procedure", PROCEDURES)
    def test_a_move_goes_back_only_from_an_end(self, procedure: Procedure) -> None:
        main = procedure.tracks[0]

        for stage, moves in main.moves.items():
            if any(move.to is BACK for move in moves):
                assert stage in main.ends

    @pytest.mark.parametrize("procedure", PROCEDURES)
    def test_needs_name_tracks_and_stages_that_there_are(self, procedure: Procedure) -> None:
        stages = {
            track.name: {
                track.begins,
                *track.moves,
                *(move.to for moves in track.moves.values() for move in moves),
            }
            for track in procedure.tracks
        }

        for move in _moves(procedure):
            for need in move.needs:
                assert set(need.stages) <= stages[need.track], move

    @pytest.mark.parametrize("procedure", PROCEDURES)
    def test_every_move_has_a_citation_or_its_source(self, procedure: Procedure) -> None:
        assert all(move.cite for move in _moves(procedure))

    @pytest.mark.parametrize("procedure", PROCEDURES)
    def test_tracks_have_names_of_their_own(self, procedure: Procedure) -> None:
        names = [track.name for track in procedure.tracks]

        assert len(set(names)) == len(names)
        assert all(track.said for track in procedure.tracks)

    @pytest.mark.parametrize("procedure", PROCEDURES)
    def test_what_need_not_be_recorded_is_never_a_petition_a_charge_or_a_vote(
        self, procedure: Procedure
    ) -> None:
        begins = procedure.tracks[0].begins

        assert not any(move.presumes for move in procedure.tracks[0].moves[begins])
        for word in ("petition", "charge", "the election", "tally"):
            assert not any(move.presumes == word for move in _moves(procedure))


class TestKinds:
    """Kind is the one word that moves and rules share."""

    def test_every_kind_is_used_by_a_track_or_a_rule(self) -> None:
        used = OUTSIDE.union(*(_known(procedure_of(family)) for family in Family))

        assert set(Kind) - used == set()

    @pytest.mark.parametrize("procedure", PROCEDURES)
    def test_a_rule_waits_only_for_kinds_its_procedure_knows(self, procedure: Procedure) -> None:
        known = _known(procedure)
        also = {one.event for one in procedure.also}

        for rule in procedure.rules:
            for kind in openers(rule):
                opened = kind in known or any(
                    one.opens_as is kind and one.event in known for one in procedure.also
                )
                assert opened, (rule, kind)
            assert {rule.law_as_of} - {None} <= known, rule
        assert also <= known

    @pytest.mark.parametrize("procedure", PROCEDURES)
    def test_the_day_that_an_event_fixes_anew_was_fixed_by_one_it_knows(
        self, procedure: Procedure
    ) -> None:
        assert {kind for pair in procedure.resets for kind in pair} <= _known(procedure)

    def test_every_rule_belongs_to_a_procedure(self) -> None:
        belonging = {rule for family in Family for rule in procedure_of(family).rules}

        assert belonging == set(rules())

    @pytest.mark.parametrize("procedure", PROCEDURES)
    def test_what_outlives_a_case_is_among_its_rules(self, procedure: Procedure) -> None:
        only: set[Rule] = {rule for some, _ in procedure.only for rule in some}

        assert set(procedure.outlives) | only <= set(procedure.rules)
        assert set(procedure.outlives) != set(procedure.rules)

    @pytest.mark.parametrize("procedure", PROCEDURES)
    def test_every_kind_has_one_home(self, procedure: Procedure) -> None:
        law = ready(procedure)

        for kind in Kind:
            tracks = [
                number
                for number, track in enumerate(procedure.tracks)
                if any(move.event is kind for moves in track.moves.values() for move in moves)
            ]
            known = law.known.get(kind.place)
            assert (known.home if known is not None else None) == (tracks[0] if tracks else None)
