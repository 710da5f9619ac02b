"""Objections in a case: on time or late, with their proof, each with its ground and its ruling."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from jsonschema import Draft202012Validator

from nlrbcase import Case, Event, Kind, NlrbCaseError, Party, deadline, serialize
from nlrbcase.cli import main
from nlrbcase.due_days import Timeliness
from nlrbcase.election_facts import ElectionFacts
from nlrbcase.errors import (
    DaysOutOfOrder,
    NoSuchGround,
    NotACaseFile,
    NotACharge,
    NotADay,
    NotAnObjection,
    NotOfType,
)
from nlrbcase.events import Entry
from nlrbcase.holdings import Decider
from nlrbcase.linked import blocking_of, links
from nlrbcase.objected import Objection, Ruling
from nlrbcase.objection_sets import ObjectionSet, Proof
from nlrbcase.windows import Answer

EXAMPLES = Path(__file__).parent.parent / "docs" / "examples"
UNION, EMPLOYER = Party.LABOR_ORGANIZATION, Party.EMPLOYER
MAILBOX, PINS, MEETING = (
    "ballot-collection-box-or-mailbox",
    "vote-no-paraphernalia",
    "captive-audience-meeting",
)


def _example(name: str) -> Case:
    return serialize.load(EXAMPLES / f"{name}.json")


def _begun(petition: date = date(2021, 1, 4), tally: date = date(2021, 2, 22)) -> Case:
    """Return a case up to its tally: in 2021, objections are due on Monday 1 March."""
    return Case("10-RC-269250").record(
        Event(Kind.PETITION_FILED, petition, by=UNION),
        Event(Kind.ELECTION_DIRECTED, petition.replace(day=20)),
        Event(Kind.ELECTION_HELD, tally.replace(day=19)),
        Event(Kind.TALLY_PREPARED, tally),
    )


def _filed(*objections: Objection, on: date = date(2021, 3, 1), by: Party = EMPLOYER) -> Event:
    return Event(Kind.OBJECTIONS_FILED, on, by=by, objections=objections)


class TestBessemer:
    """RWDSU's objections of 16 April 2021: 29 CFR 102.69(a)(8), 5 business days from 9 April."""

    def test_they_are_on_time_on_the_last_day(self) -> None:
        (first, *_) = _example("bessemer").objections()

        assert (first.by, first.filed) == (UNION, date(2021, 4, 16))
        assert first.timeliness is Timeliness.TIMELY
        assert [reading.due for reading in first.timely_under] == [date(2021, 4, 16)]
        assert first.late_under == ()

    def test_each_knows_its_election(self) -> None:
        facts = [each.facts for each in _example("bessemer").objections()]

        assert all(facts)
        assert [each.first_election for each in facts if each] == [None, *[date(2021, 2, 8)] * 2]
        assert [each.mailed for each in facts if each] == [
            date(2021, 2, 8),
            *[date(2022, 2, 4)] * 2,
        ]
        assert [each.margin for each in facts if each] == [1060, 118, 118]

    def test_a_day_later_they_would_have_been_late(self) -> None:
        case = _example("bessemer")
        events = [
            evolve(event, on=date(2021, 4, 19)) if event.on == date(2021, 4, 16) else event
            for event in case.events
        ]

        (first, *_) = Case(case.number, events=events).objections()

        assert first.timeliness is Timeliness.LATE
        assert [reading.due for reading in first.late_under] == [date(2021, 4, 16)]

    def test_seven_were_sustained_and_the_mailbox_rests_on_a_regional_director(self) -> None:
        case = _example("bessemer")
        seven = [
            *(Objection(n, MAILBOX, conduct_on=date(2021, 2, 10)) for n in range(1, 7)),
            Objection(7, PINS, conduct_on=date(2021, 1, 20)),
        ]
        events = list(case.events)
        for place, event in enumerate(events):
            if event.on == date(2021, 4, 16):
                events[place] = evolve(event, objections=tuple(seven))
            if event.kind in (Kind.SECOND_ELECTION_DIRECTED, Kind.HEARING_OFFICER_REPORT):
                said = tuple(Objection(n, ruling=Ruling.SUSTAINED) for n in range(1, 8))
                events[place] = evolve(event, objections=said)

        (first, *_) = evolve(case, events=events).objections()

        assert [each.ruling for each in first.objections] == [Ruling.SUSTAINED] * 7
        assert {each.recommended for each in first.objections} == {Ruling.SUSTAINED}
        assert {each.ruled_on for each in first.objections} == {date(2021, 11, 29)}
        mailbox = first.objections[0].finding
        assert mailbox is not None
        assert mailbox.decided_on == date(2021, 11, 29)
        assert mailbox.governing[0].holdings[0].by is Decider.REGIONAL_DIRECTOR


class TestStatenIsland:
    """Amazon's objections of 8 April 2022, their offer of proof extended to 22 April."""

    def test_they_are_on_time_and_more_time_reaches_the_offer_of_proof_alone(self) -> None:
        (found,) = _example("jfk8").objections()

        assert (found.by, found.filed, found.timeliness) == (
            EMPLOYER,
            date(2022, 4, 8),
            Timeliness.TIMELY,
        )
        assert found.deadline is not None
        assert getattr(found.deadline, "due", None) == date(2022, 4, 8)
        assert found.proof_extended == date(2022, 4, 22)
        assert found.proof_standing is Proof.NOT_RECORDED

    @pytest.mark.parametrize(
        ("day", "standing"),
        [
            pytest.param(date(2022, 4, 8), Proof.WITH_OBJECTIONS, id="with them"),
            pytest.param(date(2022, 4, 11), Proof.BY_EXTENSION, id="later, as was allowed"),
            pytest.param(date(2022, 4, 22), Proof.BY_EXTENSION, id="on the last day allowed"),
            pytest.param(date(2022, 4, 25), Proof.LATE, id="after the last day allowed"),
        ],
    )
    def test_the_offer_of_proof_goes_by_the_extension(self, day: date, standing: Proof) -> None:
        offer = Event(Kind.OFFER_OF_PROOF, day, by=EMPLOYER)

        (found,) = _example("jfk8").record(offer).objections()

        assert (found.proof, found.proof_standing) == (day, standing)


class TestProof:
    """'… and a written offer of proof … except that the Regional Director may extend the time'."""

    @pytest.mark.parametrize(
        ("day", "standing"),
        [
            pytest.param(date(2021, 2, 24), Proof.WITH_OBJECTIONS, id="before them"),
            pytest.param(date(2021, 2, 25), Proof.WITH_OBJECTIONS, id="with them"),
            pytest.param(date(2021, 3, 1), Proof.IN_TIME, id="later, on the last day for both"),
            pytest.param(date(2021, 3, 2), Proof.LATE, id="a day late"),
        ],
    )
    def test_it_has_the_time_of_the_objections(self, day: date, standing: Proof) -> None:
        case = _begun().record(
            _filed(on=date(2021, 2, 25)), Event(Kind.OFFER_OF_PROOF, day, by=EMPLOYER)
        )

        (found,) = case.objections()

        assert found.proof_standing is standing

    def test_more_time_for_the_objections_moves_only_the_offer_of_proof(self) -> None:
        late = date(2021, 3, 8)
        case = _begun().record(
            Event(Kind.EXTENSION_GRANTED, date(2021, 2, 26), about="objections", sets=late),
            _filed(on=late),
            Event(Kind.OFFER_OF_PROOF, late, by=EMPLOYER),
        )

        (found,) = case.objections()

        assert found.timeliness is Timeliness.LATE
        assert found.proof_extended == late
        assert getattr(found.deadline, "due", None) == date(2021, 3, 1)

    @pytest.mark.parametrize(
        ("day", "standing"),
        [
            pytest.param(date(2014, 3, 7), Proof.IN_TIME, id="seven days after the objections"),
            pytest.param(date(2014, 3, 10), Proof.LATE, id="after them"),
        ],
    )
    def test_before_2015_the_evidence_had_a_time_of_its_own(
        self, day: date, standing: Proof
    ) -> None:
        case = _begun(date(2014, 1, 6), date(2014, 2, 21)).record(
            _filed(on=date(2014, 2, 28)), Event(Kind.OFFER_OF_PROOF, day, by=EMPLOYER)
        )

        (found,) = case.objections()

        assert found.proof_standing is standing

    def test_the_offer_of_proof_for_a_blocking_request_is_another_paper(self) -> None:
        case = _begun().record(
            _filed(),
            Event(
                Kind.OFFER_OF_PROOF, date(2021, 3, 1), by=EMPLOYER, about="blocking-offer-of-proof"
            ),
        )

        assert case.objections()[0].proof_standing is Proof.NOT_RECORDED

    def test_a_set_on_its_own_goes_by_its_deadline(self) -> None:
        due = deadline("objections", date(2021, 4, 9), law_as_of=date(2020, 11, 20))

        found = ObjectionSet(UNION, date(2021, 4, 19), due, postmarked=date(2021, 4, 15))

        assert found.timeliness is Timeliness.TIMELY
        assert evolve(found, postmarked=None).timeliness is Timeliness.LATE


class TestRulings:
    """Each objection is sustained, overruled or withdrawn on its own."""

    def _three(self) -> Case:
        return _begun().record(
            _filed(Objection(1, MAILBOX), Objection(2, PINS), Objection(3, MEETING))
        )

    def test_a_later_decision_replaces_an_earlier_one(self) -> None:
        case = self._three().record(
            Event(
                Kind.HEARING_OFFICER_REPORT,
                date(2021, 4, 1),
                objections=(Objection(1, ruling=Ruling.SUSTAINED),),
            ),
            Event(
                Kind.DIRECTOR_DECISION,
                date(2021, 5, 3),
                objections=(
                    Objection(1, ruling=Ruling.SUSTAINED),
                    Objection(2, ruling=Ruling.OVERRULED),
                ),
            ),
            Event(
                Kind.BOARD_REPRESENTATION_DECISION,
                date(2021, 9, 1),
                objections=(Objection(1, ruling=Ruling.OVERRULED),),
            ),
        )

        (found,) = case.objections()

        rulings = [(each.ruling, each.ruled_on) for each in found.objections]
        assert rulings == [
            (Ruling.OVERRULED, date(2021, 9, 1)),
            (Ruling.OVERRULED, date(2021, 5, 3)),
            (None, None),
        ]
        assert [each.recommended for each in found.objections] == [Ruling.SUSTAINED, None, None]

    def test_some_withdrawn_leave_the_others_pending(self) -> None:
        case = self._three().record(
            Event(
                Kind.OBJECTIONS_PARTLY_WITHDRAWN,
                date(2021, 3, 9),
                by=EMPLOYER,
                objections=(Objection(2),),
            )
        )

        (found,) = case.objections()

        assert [each.ruling for each in found.objections] == [None, Ruling.WITHDRAWN, None]
        assert case.standing["objections"].value == "objections-pending"

    def test_all_withdrawn_needs_no_list(self) -> None:
        case = self._three().record(Event(Kind.OBJECTIONS_WITHDRAWN, date(2021, 3, 9), by=EMPLOYER))

        assert {each.ruling for each in case.objections()[0].objections} == {Ruling.WITHDRAWN}
        assert case.standing["objections"].value == "no-objections"

    def test_a_ruling_on_what_the_paper_did_not_list_is_kept(self) -> None:
        case = _begun().record(
            _filed(),
            Event(
                Kind.DIRECTOR_DECISION,
                date(2021, 5, 3),
                objections=(Objection(4, MAILBOX, ruling=Ruling.SUSTAINED),),
            ),
        )

        (found,) = case.objections()

        assert [(each.objection.number, each.ruling) for each in found.objections] == [
            (4, Ruling.SUSTAINED)
        ]

    def _two_parties(self, *rulings: Objection) -> Case:
        return _begun().record(
            _filed(Objection(1, PINS), by=UNION),
            _filed(Objection(1, "electioneering-near-polls"), by=EMPLOYER),
            Event(Kind.DIRECTOR_DECISION, date(2021, 5, 3), objections=rulings),
        )

    def test_where_two_parties_object_a_ruling_says_whose(self) -> None:
        case = self._two_parties(
            Objection(1, by=UNION, ruling=Ruling.SUSTAINED),
            Objection(1, by=EMPLOYER, ruling=Ruling.OVERRULED),
        )

        rulings = {each.by: each.objections[0].ruling for each in case.objections()}

        assert rulings == {UNION: Ruling.SUSTAINED, EMPLOYER: Ruling.OVERRULED}

    def test_where_it_does_not_say_it_is_left_out_with_a_caution(self) -> None:
        case = self._two_parties(Objection(1, ruling=Ruling.SUSTAINED))

        for found in case.objections():
            assert found.objections[0].ruling is None
            assert [caution.key for caution in found.cautions] == ["whose-objections"]

    def test_a_decision_on_the_second_election_leaves_the_first_alone(self) -> None:
        case = self._three().record(
            Event(
                Kind.SECOND_ELECTION_DIRECTED,
                date(2021, 5, 3),
                objections=(Objection(1, ruling=Ruling.SUSTAINED),),
            ),
            Event(Kind.ELECTION_HELD, date(2021, 6, 4)),
            Event(Kind.TALLY_PREPARED, date(2021, 6, 4)),
            _filed(Objection(1, MEETING), on=date(2021, 6, 11)),
            Event(
                Kind.DIRECTOR_DECISION,
                date(2021, 7, 5),
                objections=(Objection(1, ruling=Ruling.OVERRULED),),
            ),
        )

        first, second = case.objections()

        assert first.objections[0].ruling is Ruling.SUSTAINED
        assert second.objections[0].ruling is Ruling.OVERRULED
        assert second.facts is not None
        assert second.facts.first_election == date(2021, 2, 19)


class TestSeveralPapers:
    """What is said later goes with the paper that it means, or is left out with a caution."""

    def _rulings(self, case: Case) -> list[dict[int, Ruling | None]]:
        return [
            {each.objection.number: each.ruling for each in found.objections}
            for found in case.objections()
        ]

    def _cautions(self, case: Case) -> list[list[str]]:
        return [[caution.key for caution in found.cautions] for found in case.objections()]

    @pytest.mark.parametrize("by", [EMPLOYER, None], ids=["named", "not named"])
    def test_two_papers_of_one_party_keep_their_own_numbers(self, by: Party | None) -> None:
        case = _begun().record(
            _filed(Objection(1, MAILBOX), Objection(2, PINS), on=date(2021, 2, 24)),
            _filed(Objection(3, MEETING)),
            Event(
                Kind.OBJECTIONS_DECIDED,
                date(2021, 4, 1),
                objections=(
                    Objection(1, by=by, ruling=Ruling.OVERRULED),
                    Objection(3, by=by, ruling=Ruling.SUSTAINED),
                ),
            ),
        )

        assert self._rulings(case) == [
            {1: Ruling.OVERRULED, 2: None},
            {3: Ruling.SUSTAINED},
        ]
        assert self._cautions(case) == [[], []]

    def test_a_number_that_no_paper_of_several_lists_is_left_out(self) -> None:
        case = _begun().record(
            _filed(Objection(1, MAILBOX), on=date(2021, 2, 24)),
            _filed(Objection(2, MEETING)),
            Event(
                Kind.OBJECTIONS_DECIDED,
                date(2021, 4, 1),
                objections=(Objection(3, by=EMPLOYER, ruling=Ruling.SUSTAINED),),
            ),
        )

        assert self._rulings(case) == [{1: None}, {2: None}]
        assert self._cautions(case) == [["whose-objections"]] * 2

    def _revised(self, about: str | None) -> Case:
        return _begun().record(
            _filed(Objection(1, MAILBOX)),
            Event(Kind.REVISED_TALLY, date(2021, 3, 10)),
            Event(
                Kind.OBJECTIONS_TO_REVISED_TALLY,
                date(2021, 3, 15),
                by=EMPLOYER,
                objections=(Objection(1, PINS),),
            ),
            Event(
                Kind.OBJECTIONS_DECIDED,
                date(2021, 4, 1),
                about=about,
                objections=(Objection(1, by=EMPLOYER, ruling=Ruling.OVERRULED),),
            ),
        )

    @pytest.mark.parametrize(
        ("about", "rulings"),
        [
            pytest.param("objections", [Ruling.OVERRULED, None], id="to the tally"),
            pytest.param(
                "objections-to-revised-tally", [None, Ruling.OVERRULED], id="to the revised one"
            ),
        ],
    )
    def test_a_ruling_may_say_to_which_tally(
        self, about: str, rulings: list[Ruling | None]
    ) -> None:
        case = self._revised(about)

        assert [found[1] for found in self._rulings(case)] == rulings
        assert self._cautions(case) == [[], []]

    def test_one_that_does_not_say_to_which_tally_is_left_out(self) -> None:
        case = self._revised(None)

        assert self._rulings(case) == [{1: None}, {1: None}]
        assert self._cautions(case) == [["whose-objections"]] * 2

    @pytest.mark.parametrize(
        "later",
        [
            pytest.param(Event(Kind.OBJECTIONS_WITHDRAWN, date(2021, 3, 5)), id="withdrawn"),
            pytest.param(Event(Kind.OFFER_OF_PROOF, date(2021, 3, 5)), id="offer of proof"),
            pytest.param(
                Event(
                    Kind.EXTENSION_GRANTED,
                    date(2021, 3, 1),
                    about="objections",
                    sets=date(2021, 3, 8),
                ),
                id="more time",
            ),
            pytest.param(
                Event(
                    Kind.OBJECTIONS_DECIDED,
                    date(2021, 3, 5),
                    objections=(Objection(1, by=Party.OBJECTING_PARTY, ruling=Ruling.OVERRULED),),
                ),
                id="the objecting party",
            ),
        ],
    )
    def test_of_two_parties_none_is_taken_silently(self, later: Event) -> None:
        case = _begun().record(
            _filed(Objection(1, MAILBOX)), _filed(Objection(1, PINS), by=UNION), later
        )

        assert self._rulings(case) == [{1: None}, {1: None}]
        assert self._cautions(case) == [["whose-objections"]] * 2

    def test_a_ruling_for_a_party_that_filed_nothing_is_told(self) -> None:
        case = _begun().record(
            _filed(Objection(1, MAILBOX)),
            Event(
                Kind.OBJECTIONS_DECIDED,
                date(2021, 4, 1),
                objections=(Objection(1, by=UNION, ruling=Ruling.OVERRULED),),
            ),
        )

        assert self._rulings(case) == [{1: None}]
        assert self._cautions(case) == [["whose-objections"]]

    def test_what_came_before_them_rules_on_none_of_them(self) -> None:
        case = _begun().record(
            Event(
                Kind.DIRECTOR_DECISION,
                date(2021, 2, 23),
                objections=(Objection(1, ruling=Ruling.OVERRULED),),
                irregular="the docket has it so",
            ),
            evolve(_filed(Objection(1, MAILBOX)), irregular="the docket has it so"),
        )

        assert self._rulings(case) == [{1: None}]

    def test_a_corrected_paper_counts_alone(self) -> None:
        case = _begun().record(
            _filed(Objection(1, MAILBOX), Objection(2, PINS)),
            evolve(
                _filed(Objection(1, MEETING), on=date(2021, 2, 26)),
                corrects=Entry(Kind.OBJECTIONS_FILED, date(2021, 3, 1)),
            ),
        )

        (found,) = case.objections()

        assert found.filed == date(2021, 2, 26)
        assert [each.objection.ground for each in found.objections] == [MEETING]

    def test_an_offer_of_proof_within_the_first_time_needs_no_more_time(self) -> None:
        case = _begun().record(
            Event(
                Kind.EXTENSION_GRANTED, date(2021, 2, 24), about="objections", sets=date(2021, 3, 8)
            ),
            _filed(Objection(1, MAILBOX), on=date(2021, 2, 24)),
            Event(Kind.OFFER_OF_PROOF, date(2021, 2, 26), by=EMPLOYER),
        )

        assert case.objections()[0].proof_standing is Proof.IN_TIME

    def test_the_proof_of_an_earlier_paper_is_not_that_of_a_later_one(self) -> None:
        case = _begun().record(
            _filed(Objection(1, MAILBOX), on=date(2021, 2, 24)),
            Event(Kind.OFFER_OF_PROOF, date(2021, 2, 24), by=EMPLOYER),
            _filed(Objection(2, PINS)),
        )

        standings = [found.proof_standing for found in case.objections()]

        assert standings == [Proof.WITH_OBJECTIONS, Proof.NOT_RECORDED]


class TestFurtherBallot:
    """Objections to a runoff, or after a nullity, are judged by that ballot."""

    def _objected(self, *ballot: Event, on: date) -> ObjectionSet:
        case = _begun().record(*(evolve(each, irregular="no numbers") for each in ballot))
        filed = evolve(_filed(Objection(1, PINS), on=on), irregular="no numbers")
        (found,) = case.record(filed).objections()
        return found

    @pytest.mark.parametrize(
        "mailed", [(), (Event(Kind.BALLOTS_MAILED, date(2021, 3, 8)),)], ids=["manual", "mail"]
    )
    def test_a_runoff(self, mailed: tuple[Event, ...]) -> None:
        found = self._objected(
            *mailed,
            Event(Kind.RUNOFF_HELD, date(2021, 3, 19)),
            Event(Kind.TALLY_PREPARED, date(2021, 3, 22)),
            on=date(2021, 3, 26),
        )

        assert found.facts is not None
        assert (found.facts.polls_open, found.facts.polls_close) == (date(2021, 3, 19), None)
        assert found.facts.mailed == (mailed[0].on if mailed else None)
        assert found.facts.first_election is None
        assert [each.key for each in found.cautions] == ["critical-period-of-further-ballot"]

    def test_after_a_nullity(self) -> None:
        found = self._objected(
            Event(Kind.NULLITY_DECLARED, date(2021, 3, 5)),
            Event(Kind.ELECTION_HELD, date(2021, 3, 19)),
            Event(Kind.TALLY_PREPARED, date(2021, 3, 22)),
            on=date(2021, 3, 26),
        )

        assert found.facts is not None
        assert (found.facts.polls_open, found.facts.first_election) == (date(2021, 3, 19), None)
        assert [each.key for each in found.cautions] == ["critical-period-of-further-ballot"]

    def test_an_election_held_again_without_a_recorded_order_is_a_second_one(self) -> None:
        found = self._objected(
            Event(Kind.ELECTION_HELD, date(2021, 6, 4)),
            Event(Kind.TALLY_PREPARED, date(2021, 6, 4)),
            on=date(2021, 6, 11),
        )

        assert found.facts is not None
        assert (found.facts.polls_open, found.facts.first_election) == (
            date(2021, 6, 4),
            date(2021, 2, 19),
        )
        assert found.cautions == ()

    def test_two_sessions_before_the_tally_are_one_election(self) -> None:
        case = Case("10-RC-269250").record(
            Event(Kind.PETITION_FILED, date(2021, 1, 4), by=UNION),
            Event(Kind.ELECTION_DIRECTED, date(2021, 1, 20)),
            Event(Kind.ELECTION_HELD, date(2021, 2, 18)),
            Event(Kind.ELECTION_HELD, date(2021, 2, 19)),
            Event(Kind.TALLY_PREPARED, date(2021, 2, 22)),
            _filed(Objection(1, PINS)),
        )

        (found,) = case.objections()

        assert found.facts is not None
        assert (found.facts.polls_open, found.facts.polls_close) == (
            date(2021, 2, 18),
            date(2021, 2, 19),
        )


class TestFindings:
    """Each objection is judged by the election that the case records, or by better facts."""

    def test_a_case_without_hours_says_what_is_missing(self) -> None:
        case = _begun().record(
            _filed(Objection(1, "peerless-plywood-24-hour", conduct_on=date(2021, 2, 18)))
        )
        facts = ElectionFacts(
            petition_filed=date(2021, 1, 4),
            polls_open=date(2021, 2, 22),
            polls_close=date(2021, 2, 22),
        )

        recorded = case.objections()[0].objections[0].finding
        given = case.objections(facts)[0].objections[0].finding

        assert recorded is not None
        assert recorded.window is Answer.UNKNOWN
        assert any("hour" in said for said in recorded.unknown)
        assert given is not None
        assert given.window is Answer.NO

    def test_without_a_ground_or_a_day_there_is_no_finding(self) -> None:
        case = _begun().record(_filed(Objection(1), Objection(2, MEETING)))

        assert [each.finding for each in case.objections()[0].objections] == [None, None]

    def test_the_law_of_the_day_of_the_ruling_governs(self) -> None:
        """Captive-audience meetings: conduct before 13 November 2024 stays under the old law."""
        meeting = Objection(1, MEETING, conduct_on=date(2021, 2, 1))
        ruling = Objection(1, ruling=Ruling.OVERRULED)
        pending = _begun().record(_filed(meeting))
        late = pending.record(Event(Kind.DIRECTOR_DECISION, date(2025, 1, 6), objections=(ruling,)))

        for case in (pending, late):
            finding = case.objections()[0].objections[0].finding

            assert finding is not None
            assert finding.governing[0].holdings[0].since.year == 1948


class TestBadInput:
    """What cannot be an objection is refused, with what would be right."""

    @pytest.mark.parametrize(
        ("arguments", "error"),
        [
            pytest.param({"number": 0}, NotAnObjection, id="numbers begin with 1"),
            pytest.param({"number": True}, NotAnObjection, id="true is no number"),
            pytest.param({"number": 1, "ground": None}, NotAnObjection, id="no ground"),
            pytest.param({"number": 1, "ruling": "sustained"}, NotAnObjection, id="a text"),
            pytest.param({"number": 1, "conduct_on": "2021-02-01"}, NotADay, id="no day"),
            pytest.param(
                {"number": 1, "conduct_until": date(2021, 2, 1)}, DaysOutOfOrder, id="end alone"
            ),
            pytest.param(
                {
                    "number": 1,
                    "conduct_on": date(2021, 2, 2),
                    "conduct_until": date(2021, 2, 1),
                },
                DaysOutOfOrder,
                id="ends before it begins",
            ),
            pytest.param({"number": 1, "charges": ("10-RC",)}, NlrbCaseError, id="no case number"),
            pytest.param({"number": 1, "charges": "10-CA-290944"}, NotAnObjection, id="one text"),
            pytest.param({"number": 1, "charges": None}, NotAnObjection, id="no charges"),
            pytest.param({"number": 1, "by": "employer"}, NotAnObjection, id="no party"),
        ],
    )
    def test_an_objection_is_checked(
        self, arguments: dict[str, object], error: type[Exception]
    ) -> None:
        with pytest.raises(error):
            Objection(**arguments)  # type: ignore[arg-type]  # wrong on purpose

    @pytest.mark.parametrize(
        ("objections", "error"),
        [
            pytest.param((Objection(1, "no-such-ground"),), NoSuchGround, id="no such ground"),
            pytest.param((Objection(1), Objection(1)), NotAnObjection, id="one number twice"),
            pytest.param(
                (Objection(1, PINS, ruling=Ruling.SUSTAINED),),
                NotAnObjection,
                id="a paper does not rule",
            ),
            pytest.param(("1",), NotAnObjection, id="a text"),
            pytest.param([Objection(1)], TypeError, id="a list"),
        ],
    )
    def test_a_case_refuses_them(self, objections: object, error: type[Exception]) -> None:
        event = Event(
            Kind.OBJECTIONS_FILED,
            date(2021, 3, 1),
            objections=objections,  # type: ignore[arg-type]  # wrong on purpose
        )

        with pytest.raises(error):
            _begun().record(event)

    @pytest.mark.parametrize(
        ("objection", "said"),
        [
            pytest.param({"number": 0}, "events[4].objections[0].number", id="number"),
            pytest.param({"ground": PINS}, "events[4].objections[0].number", id="no number"),
            pytest.param(
                {"number": 1, "ground": "vote-no"}, "events[4].objections[0].ground", id="ground"
            ),
            pytest.param(
                {"number": 1, "ruling": "upheld"}, "events[4].objections[0].ruling", id="ruling"
            ),
            pytest.param(
                {"number": 1, "charges": "10-CA-1"}, "events[4].objections[0].charges", id="no list"
            ),
            pytest.param(
                {"number": 1, "charges": ["10-XX-000001"]},
                "events[4].objections[0].charges[0]",
                id="no case",
            ),
            pytest.param({"number": 1, "rule": 1}, "events[4].objections[0].rule", id="a key"),
        ],
    )
    def test_a_file_says_where(self, objection: dict[str, object], said: str) -> None:
        text = serialize.dumps(_begun().record(_filed()))
        data = json.loads(text)
        data["events"][4]["objections"] = [objection]

        with pytest.raises(NotACaseFile) as caught:
            serialize.loads(json.dumps(data))

        assert said in str(caught.value)

    def test_the_schema_knows_that_numbers_begin_with_one(self) -> None:
        published = Path(__file__).parent.parent / "docs" / "reference" / "case.schema.json"
        validator = Draft202012Validator(json.loads(published.read_text("utf-8")))
        data = json.loads(serialize.dumps(_begun().record(_filed(Objection(1, PINS)))))

        right = validator.is_valid(data)
        data["events"][4]["objections"][0]["number"] = 0

        assert right
        assert not validator.is_valid(data)

    def test_what_was_written_loads_and_is_written_alike(self) -> None:
        whole = Objection(
            1,
            MAILBOX,
            by=EMPLOYER,
            conduct_on=date(2021, 2, 1),
            conduct_until=date(2021, 2, 5),
            charges=("10-CA-290944",),
            note="the tent",
        )
        case = _begun().record(_filed(whole, Objection(2)))

        text = serialize.dumps(case)

        assert serialize.loads(text) == case
        assert serialize.dumps(serialize.loads(text)) == text


class TestLinks:
    """Charges and objections on the same conduct, in both directions."""

    def _charge(self, number: str, *sections: str) -> Case:
        return Case(number).record(
            Event(Kind.CHARGE_FILED, date(2021, 2, 25), by=UNION, allegations=sections)
        )

    def test_a_charge_that_is_named_is_linked_whatever_it_alleges(self) -> None:
        objection = Objection(1, MAILBOX, charges=("10-CA-290944",))
        election = _begun().record(_filed(objection, Objection(2, PINS), by=UNION))
        charges = [
            self._charge("10-CA-290944", "8(a)(5)"),
            self._charge("10-CA-290945", "8(a)(1)"),
        ]

        found = {
            (link.objected.objection.number, str(link.charge)): (link.named, link.sections)
            for link in links([election], charges)
        }

        assert found[1, "10-CA-290944"] == (True, ())
        assert found[2, "10-CA-290945"] == (False, ("8(a)(1)",))
        assert (2, "10-CA-290944") not in found

    def test_a_charge_that_is_not_at_hand_is_linked_by_its_number(self) -> None:
        objection = Objection(1, charges=("10-CA-290944",))

        (link,) = links([_begun().record(_filed(objection))], [])

        assert (str(link.charge), link.named, link.sections) == ("10-CA-290944", True, ())

    def test_a_petition_is_no_charge(self) -> None:
        with pytest.raises(NotACharge):
            links([], [_begun()])

    def test_what_was_struck_out_links_nothing(self) -> None:
        amended = Event(Kind.CHARGE_AMENDED, date(2021, 2, 26), allegations=("8(a)(1)",))
        struck = Event(
            Kind.RECORDED_IN_ERROR,
            date(2021, 3, 1),
            corrects=Entry(Kind.CHARGE_AMENDED, date(2021, 2, 26)),
        )
        charge = self._charge("10-CA-290944", "8(a)(5)").record(amended)
        election = _begun().record(_filed(Objection(1, PINS), by=UNION))

        assert links([election], [charge]) != ()
        assert links([election], [charge.record(struck)]) == ()

    def test_the_label_of_an_allegation_reaches_the_rule_on_blocking(self) -> None:
        charge = self._charge("10-CA-290944", "8(a)(2) Domination")

        found = blocking_of(charge, _begun(), date(2021, 2, 25))

        assert dict(found.facts)["domination"] is True

    def test_a_petition_struck_out_picks_no_rule(self) -> None:
        election = Case("10-RC-269250").record(
            Event(Kind.PETITION_FILED, date(2020, 1, 6), by=UNION),
            Event(
                Kind.PETITION_FILED,
                date(2021, 1, 6),
                by=UNION,
                corrects=Entry(Kind.PETITION_FILED, date(2020, 1, 6)),
            ),
        )

        found = blocking_of(self._charge("10-CA-290944", "8(a)(3)"), election, date(2021, 2, 25))

        assert found.petition_filed == date(2021, 1, 6)

    @pytest.mark.parametrize(
        ("petition", "on", "effects"),
        [
            pytest.param(
                date(2019, 1, 7),
                date(2019, 2, 1),
                ["held-in-abeyance", "not-blocked"],
                id="rule of 2014",
            ),
            pytest.param(
                date(2021, 1, 4), date(2021, 2, 1), ["voted-and-counted"], id="rule of 2020"
            ),
            pytest.param(
                date(2024, 10, 7),
                date(2024, 11, 1),
                ["election-delayed", "not-blocked"],
                id="rule of 2024",
            ),
        ],
    )
    def test_whether_it_may_block_goes_by_the_rule_of_the_day(
        self, petition: date, on: date, effects: list[str]
    ) -> None:
        election = Case("10-RC-269250").record(Event(Kind.PETITION_FILED, petition, by=UNION))

        found = blocking_of(self._charge("10-CA-290944", "8(a)(3)"), election, on)

        assert [effect.value for effect in found.effects] == effects

    @pytest.mark.parametrize("found", [None, "10-CA-290944", 3, date(2021, 2, 25)])
    def test_what_is_no_case_is_refused(self, found: Any) -> None:
        charge = self._charge("10-CA-290944", "8(a)(3)")

        for elections, charges in ((found, [charge]), ([found], [charge]), ([], found)):
            with pytest.raises(NotOfType):
                links(elections, charges)
        with pytest.raises(NotOfType, match=r"charges: .* is no Case"):
            links([], [found])
        with pytest.raises(NotOfType, match=r"charge: .* is no Case"):
            blocking_of(found, _begun(), date(2021, 2, 25))
        with pytest.raises(NotOfType, match=r"election: .* is no Case"):
            blocking_of(charge, found, date(2021, 2, 25))


class TestCommandLine:
    """`case record --objection`, `--ruling`, `--charged`, and what `case show` says of them."""

    def _run(self, *words: str) -> int:
        return main(words)

    def test_objections_are_recorded_ruled_on_and_shown(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = str(tmp_path / "case.json")
        serialize.save_new(_begun(), path)
        filed = ["objections-filed", "2021-03-01", "--by", "employer"]
        options = [f"--objection=1={PINS}@2021-02-01..2021-02-03", "--objection=2=list-keeping"]
        decided = ["director-decision", "2021-05-03", "--ruling", "1=sustained"]

        codes = [
            self._run("case", "record", path, *filed, *options, "--charged=1=10-CA-290944"),
            self._run("case", "record", path, *decided, "--ruling", "employer:2=overruled"),
            self._run("case", "show", path, "--on", "2021-06-01"),
        ]

        assert codes == [0, 0, 0]
        text = " ".join(capsys.readouterr().out.split())
        assert "filed 1 March 2021 by the employer: on time, due 1 March 2021" in text
        assert "2 objections: 1 sustained, 1 overruled" in text
        assert "charged in 10-CA-290944" in text
        assert f"({PINS}), 1 February 2021 to 3 February 2021; in the critical period" in text

    @pytest.mark.parametrize(
        ("option", "said"),
        [
            pytest.param("--objection=list-keeping", "is no objection", id="no number"),
            pytest.param("--objection=1=list-keeping@soon", "is no objection", id="no day"),
            pytest.param("--objection=1=list-keepin", "did you mean list-keeping", id="no ground"),
            pytest.param("--objection=0=list-keeping", "1 or more", id="number nought"),
            pytest.param("--ruling=1=upheld", "is no ruling", id="no ruling"),
            pytest.param("--ruling=boss:1=sustained", "is no party", id="no party"),
            pytest.param("--charged=1=10-CA-290944", "--objection 1=GROUND", id="no objection"),
        ],
    )
    def test_a_wrong_option_is_told(
        self, option: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = tmp_path / "case.json"
        serialize.save_new(_begun(), path)
        before = path.read_bytes()
        words = ["case", "record", str(path), "objections-filed", "2021-03-01", option]

        try:
            code = self._run(*words)
        except SystemExit as exit_:
            code = int(str(exit_.code))

        assert code == 2
        assert said in capsys.readouterr().err
        assert path.read_bytes() == before
