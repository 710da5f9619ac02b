"""The events of a case in the order in which the tables take them."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import date
from itertools import permutations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cases import BESSEMER, EMPLOYER, UNION, case
from nlrbcase import Case, Entry, Event, Kind, NothingToCorrect, OutOfOrder, Stage
from nlrbcase.chronology import (
    Refused,
    Way,
    after_day,
    beginnings,
    corrections,
    effective,
    in_one_order,
    replay,
)
from nlrbcase.replay import Ready, State, next_state, ready
from walks import any_event, walk

ELECTION_DAY = (
    Event(Kind.PETITION_FILED, date(2020, 6, 1)),
    Event(Kind.NOTICE_OF_HEARING, date(2020, 6, 1)),
    Event(Kind.AGREEMENT_APPROVED, date(2020, 6, 1)),
    Event(Kind.ELECTION_HELD, date(2020, 6, 1)),
    Event(Kind.TALLY_PREPARED, date(2020, 6, 1)),
    Event(Kind.CERTIFIED_REPRESENTATIVE, date(2020, 6, 1)),
)


def _some_order(law: Ready, state: State, day: Sequence[Event]) -> bool:
    """Return whether the tables take the events of a day in any order at all."""
    for order in permutations(day):
        at: State | None = state
        for event in order:
            after = next_state(law, at, event) if at is not None else None
            at = after[0] if after is not None else None
        if at is not None:
            return True
    return False


def _compare(random: Random) -> bool:
    """Compare a day's events in a random state with every order of them; return whether one was."""
    found = walk(random, random.randrange(1, 14))
    law = ready(found.procedure)
    placed = replay(law, effective(found.events))
    assert not isinstance(placed, Refused)
    state = placed[-1].after if placed else law.start
    day = found.events[-1].on if found.events else date(2020, 6, 1)
    kinds = [move.event for move in found.moves()]
    events = [Event(random.choice(kinds), day) for _ in range(random.randrange(1, 5)) if kinds]
    later = walk(random, 8)
    if later.number.family is found.number.family:
        events += [Event(event.kind, day) for event in later.events[:2]]
    if random.random() < 0.3:
        events.append(any_event(random, day, str(found.number)))
    sorted_day = in_one_order(events)[:6]

    ways = after_day(law, (Way(state, (0, 0), 0, ()),), sorted_day)

    possible = _some_order(law, state, sorted_day)
    assert bool(ways) is possible
    return possible


class TestOneDay:
    """Events of one day have no order of their own: the tables order them, then Kind."""

    @pytest.mark.parametrize("order", list(permutations(ELECTION_DAY[:4])))
    def test_the_order_of_recording_never_matters(self, order: tuple[Event, ...]) -> None:
        found = Case("10-RC-269250", events=order)

        assert found.stage is Stage.VOTING
        assert found == Case("10-RC-269250", events=ELECTION_DAY[:4])

    @pytest.mark.parametrize("order", list(permutations(range(3))))
    def test_nor_does_recording_one_by_one_what_stands_so_far(self, order: tuple[int, ...]) -> None:
        base = case("10-RC-269250", (Kind.PETITION_FILED, date(2020, 6, 1)))
        more = (
            Event(Kind.PETITION_SERVED, date(2020, 6, 1), by=UNION),
            Event(Kind.PETITION_AMENDED, date(2020, 6, 1)),
            Event(Kind.NOTICE_OF_HEARING, date(2020, 6, 1)),
        )

        found = base
        for place in order:
            found = found.record(more[place])

        assert found == base.record(*more)
        assert found.deadlines() == base.record(*more).deadlines()

    def test_what_follows_tells_the_order_of_a_day(self) -> None:
        # A notice withdrawn and served again on one day: in the order of kinds the withdrawal
        # would be the last word, and the hearing would lack its notice.
        found = case(
            "10-RC-269250",
            (Kind.PETITION_FILED, date(2020, 11, 20)),
            (Kind.NOTICE_OF_HEARING, date(2020, 11, 23)),
            (Kind.NOTICE_OF_HEARING_WITHDRAWN, date(2020, 11, 24)),
            (Kind.NOTICE_OF_HEARING, date(2020, 11, 24)),
            (Kind.HEARING_OPENED, date(2020, 12, 7)),
        )

        assert found.standing["hearing"] is Stage.HEARING_OPEN
        assert found.gaps == ()

    def test_an_order_exists_and_is_found(self) -> None:
        random = Random(20)  # noqa: S311 - the same days every time

        possible = [_compare(random) for _ in range(150)]

        # Both happen often, or the comparison says nothing.
        assert 15 < sum(possible) < 135

    @pytest.mark.long
    def test_an_order_exists_and_is_found_many_times(self) -> None:
        random = Random(21)  # noqa: S311 - the same days every time

        possible = [_compare(random) for _ in range(6000)]

        assert 600 < sum(possible) < 5400

    def test_a_crowded_day(self) -> None:
        crowd = [
            Event(Kind.PETITION_SERVED, date(2020, 6, 1), by=EMPLOYER, note=str(number))
            for number in range(9)
        ]

        start = time.process_time()
        found = Case("10-RC-269250", events=(*reversed(ELECTION_DAY), *crowd))

        assert found.stage is Stage.CERTIFIED
        assert time.process_time() - start < 1

    def test_three_hundred_events_of_one_day(self) -> None:
        crowd = [
            Event(kind, date(2021, 4, 16), by=UNION, note=str(number))
            for number in range(100)
            for kind in (Kind.OBJECTIONS_FILED, Kind.OFFER_OF_PROOF, Kind.OTHER_ENTRY)
        ]

        start = time.process_time()
        found = BESSEMER.record(*crowd, irregular="entered twice")

        assert len(found.events) == len(BESSEMER.events) + 300
        assert time.process_time() - start < 5


class TestInOneOrder:
    """Whatever the order in which they were recorded."""

    @given(st.randoms(use_true_random=False), st.integers(0, 10_000))
    @settings(max_examples=40)
    def test_events_sort_alike(self, random: Random, seed: int) -> None:
        source = Random(seed)  # noqa: S311 - the same events for the same seed
        events = [any_event(source, date(2020, 6, 1), "10-RC-269250") for _ in range(12)]
        shuffled = list(events)
        random.shuffle(shuffled)

        assert in_one_order(shuffled) == in_one_order(events)


class TestCorrections:
    """A correction is an event that names what it corrects."""

    TALLY = Event(Kind.TALLY_PREPARED, date(2021, 4, 9))
    RIGHT = Event(
        Kind.TALLY_PREPARED, date(2021, 4, 12), corrects=Entry(Kind.TALLY_PREPARED, TALLY.on)
    )
    AGAIN = Event(
        Kind.TALLY_PREPARED, date(2021, 4, 13), corrects=Entry(Kind.TALLY_PREPARED, RIGHT.on)
    )

    def test_the_correction_stands(self) -> None:
        assert effective((self.TALLY, self.RIGHT)) == (self.RIGHT,)

    def test_the_correction_of_a_correction_stands(self) -> None:
        events = (self.TALLY, self.RIGHT, self.AGAIN)

        assert effective(events) == (self.AGAIN,)
        assert dict(corrections(events)) == {self.RIGHT: self.TALLY, self.AGAIN: self.RIGHT}

    def test_an_entry_struck_out_is_gone_and_so_is_what_strikes_it(self) -> None:
        struck = Event(
            Kind.RECORDED_IN_ERROR,
            date(2021, 4, 10),
            corrects=Entry(Kind.TALLY_PREPARED, self.TALLY.on),
        )

        assert effective((self.TALLY, struck)) == ()

    def test_one_entry_is_corrected_once(self) -> None:
        twice = Event(
            Kind.TALLY_PREPARED,
            date(2021, 4, 14),
            corrects=Entry(Kind.TALLY_PREPARED, self.TALLY.on),
        )

        with pytest.raises(NothingToCorrect):
            BESSEMER.until(date(2021, 4, 9)).record(self.RIGHT, twice)

    def test_two_entries_alike_are_corrected_one_by_one(self) -> None:
        first = Event(Kind.OBJECTIONS_FILED, date(2021, 4, 16), by=EMPLOYER)
        second = Event(Kind.OBJECTIONS_FILED, date(2021, 4, 16), by=UNION)
        right = Event(
            Kind.OBJECTIONS_FILED,
            date(2021, 4, 15),
            by=UNION,
            corrects=Entry(Kind.OBJECTIONS_FILED, date(2021, 4, 16), UNION),
        )

        assert effective(in_one_order((first, second, right))) == (right, first)

    def test_what_strikes_out_nothing_is_refused(self) -> None:
        lone = Event(Kind.RECORDED_IN_ERROR, date(2021, 4, 20))

        for base in (BESSEMER, BESSEMER.record(self.RIGHT)):
            with pytest.raises(OutOfOrder):
                base.record(lone)
            with pytest.raises(OutOfOrder):
                Case(base.number, events=(*base.events, lone))


class TestReplay:
    """The first event that the tables do not take."""

    def test_it_is_the_first_one(self) -> None:
        law = ready(BESSEMER.procedure)
        wrong = Event(Kind.CERTIFICATION_REVOKED, date(2020, 12, 1))
        worse = Event(Kind.RUNOFF_HELD, date(2020, 12, 2))

        found = replay(law, in_one_order((*BESSEMER.events, wrong, worse)))

        assert isinstance(found, Refused)
        assert found.event == wrong

    def test_lenient_takes_anything(self) -> None:
        law = ready(BESSEMER.procedure)

        found = replay(law, (Event(Kind.RUNOFF_HELD, date(2020, 12, 2)),), lenient=True)

        assert not isinstance(found, Refused)
        assert [one.in_order for one in found] == [False]

    def test_nothing_happened(self) -> None:
        law = ready(BESSEMER.procedure)

        assert replay(law, ()) == []
        assert beginnings(law)[0].state == law.start
