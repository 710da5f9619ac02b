"""Where a case stands after each event, and whether an event is in order."""

from __future__ import annotations

from datetime import date

import pytest

from cases import BESSEMER, BOARD_CASE, EMPLOYER, case
from nlrbcase import Case, Event, Kind, OutOfOrder, Stage
from nlrbcase.chronology import effective
from nlrbcase.procedure import BACK
from nlrbcase.provisions import Family
from nlrbcase.replay import OF_ANY_PAPER, forced, incomplete, ready, stages, step

FILED = case("10-RC-269250", (Kind.PETITION_FILED, date(2020, 11, 20)))


class TestHome:
    """The home track decides; other tracks follow the event if they know it there."""

    def test_tracks_that_follow(self) -> None:
        noticed = FILED.record(Event(Kind.NOTICE_OF_HEARING, date(2020, 11, 23)))

        found = noticed.record(Event(Kind.AGREEMENT_APPROVED, date(2020, 12, 1)))

        assert found.stage is Stage.ELECTION_ORDERED
        assert noticed.standing["hearing"] is Stage.HEARING_NOTICED
        assert found.standing["hearing"] is Stage.HEARING_OFF

    def test_a_track_that_does_not_know_the_event_there_stays(self) -> None:
        found = FILED.record(Event(Kind.AGREEMENT_APPROVED, date(2020, 12, 1)))

        assert found.standing["hearing"] is Stage.NO_HEARING

    def test_another_track_may_have_to_stand_somewhere(self) -> None:
        with pytest.raises(OutOfOrder, match="needs objections to stand at no-objections"):
            BESSEMER.record(Event(Kind.CERTIFIED_REPRESENTATIVE, date(2021, 4, 20)))

    def test_a_second_election_resets_objections(self) -> None:
        found = BESSEMER.record(Event(Kind.SECOND_ELECTION_DIRECTED, date(2021, 11, 29)))

        assert BESSEMER.standing["objections"] is Stage.OBJECTIONS_PENDING
        assert found.standing["objections"] is Stage.NO_OBJECTIONS
        assert found.stage is Stage.ELECTION_ORDERED

    def test_back_is_the_stage_before_the_end(self) -> None:
        ended = BESSEMER.record(
            Event(Kind.PETITION_WITHDRAWN, date(2021, 5, 3)),
            Event(Kind.CASE_CLOSED, date(2021, 5, 4)),
        )

        found = ended.record(Event(Kind.CASE_REOPENED, date(2021, 5, 10)))

        assert ended.over
        assert found.stage is Stage.TALLIED


class TestPapers:
    """An event is in order if it meets, extends or withdraws a paper that a rule knows."""

    def test_a_paper_whose_time_has_begun(self) -> None:
        noticed = FILED.record(Event(Kind.NOTICE_OF_HEARING, date(2020, 11, 23)))

        found = noticed.record(Event(Kind.STATEMENT_OF_POSITION, date(2020, 12, 1), by=EMPLOYER))

        assert found.standing == noticed.standing

    def test_a_paper_before_its_time(self) -> None:
        with pytest.raises(OutOfOrder, match="it comes after notice-of-hearing"):
            FILED.record(Event(Kind.STATEMENT_OF_POSITION, date(2020, 12, 1), by=EMPLOYER))

    def test_a_paper_after_the_end(self) -> None:
        ended = FILED.record(
            Event(Kind.NOTICE_OF_HEARING, date(2020, 11, 23)),
            Event(Kind.PETITION_WITHDRAWN, date(2020, 11, 24)),
        )

        with pytest.raises(OutOfOrder, match="the case is over, and the time for it with it"):
            ended.record(Event(Kind.STATEMENT_OF_POSITION, date(2020, 12, 1)))

    def test_a_fact_comes_at_any_time(self) -> None:
        found = case("13-CA-200000", (Kind.CONDUCT, date(2020, 11, 20)))

        assert found.stage is Stage.NOT_FILED

    @pytest.mark.parametrize(
        ("event", "lacks"),
        [
            (Event(Kind.EXTENSION_GRANTED, date(2021, 12, 20), sets=date(2022, 1, 3)), "`about`"),
            (Event(Kind.EXTENSION_GRANTED, date(2021, 12, 20), about="exceptions"), "`sets`"),
            (Event(Kind.DOCUMENT_DUE, date(2021, 12, 20)), "`sets`"),
            (Event(Kind.PAPER_WITHDRAWN, date(2021, 12, 20)), "`about`"),
        ],
        ids=["time for no paper", "time to no day", "due on no day", "nothing withdrawn"],
    )
    def test_what_means_nothing_is_refused(self, event: Event, lacks: str) -> None:
        assert lacks in incomplete(event)
        with pytest.raises(OutOfOrder, match=f"needs {lacks}"):
            BOARD_CASE.record(event)

    @pytest.mark.parametrize(
        ("about", "said"),
        [
            ("reply-brief", "comes before the time for reply-brief has begun"),
            ("objections", "the key of no rule of unfair labor practice cases"),
        ],
    )
    def test_more_time_for_a_paper_whose_time_has_not_begun(self, about: str, said: str) -> None:
        event = Event(
            Kind.EXTENSION_GRANTED, date(2021, 12, 20), about=about, sets=date(2022, 1, 3)
        )

        with pytest.raises(OutOfOrder, match=said):
            BOARD_CASE.record(event)


class TestReady:
    """A procedure made ready once serves every case."""

    @pytest.mark.parametrize("family", list(Family))
    def test_every_step_moves_only_tracks_that_know_the_kind(self, family: Family) -> None:
        law = ready(Case("10-RC-1" if family is Family.R else "10-CA-1").procedure)

        for kind in Kind:
            found = step(law, law.start, kind.place)
            if found is None:
                continue
            known = {number for number, _ in law.known[kind.place].tables}
            moved = {
                number
                for number, (old, new) in enumerate(
                    zip(law.start.places, found[0].places, strict=True)
                )
                if old != new
            }
            assert moved <= known
            assert found[0].seen == 1 << kind.place

    @pytest.mark.parametrize("family", list(Family))
    def test_an_event_forced_leads_where_its_first_move_does(self, family: Family) -> None:
        law = ready(Case("10-RC-1" if family is Family.R else "10-CA-1").procedure)

        for kind in Kind:
            after = stages(law, forced(law, law.start, kind.place))
            known = law.known.get(kind.place)
            if known is None or known.home is None or step(law, law.start, kind.place):
                continue
            track = law.procedure.tracks[known.home]
            first = next(
                move for moves in track.moves.values() for move in moves if move.event is kind
            )
            if first.to is not BACK:
                assert after[track.name] is first.to

    def test_no_paper_of_any_kind_has_a_home(self) -> None:
        for family in ("10-RC-1", "10-CA-1"):
            law = ready(Case(family).procedure)
            known = [law.known[kind.place] for kind in OF_ANY_PAPER if kind.place in law.known]
            assert all(one.home is None for one in known)

    def test_a_case_that_stands_replays_to_the_same_standing(self) -> None:
        again = Case(BESSEMER.number, events=effective(BESSEMER.events))

        assert again.standing == BESSEMER.standing
