"""A case: a number and what happened; all else is derived from that."""

from __future__ import annotations

import pickle
from datetime import date, timedelta
from itertools import pairwise
from random import Random
from typing import TypeVar

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cases import BESSEMER, BOARD_CASE, EMPLOYER, UNION, case, dated
from nlrbcase import (
    Case,
    Deadline,
    Entry,
    Event,
    Kind,
    NotACaseNumber,
    NothingToCorrect,
    NotOfType,
    OutOfOrder,
    Stage,
    Status,
    Undated,
    procedure_of,
)
from nlrbcase.chronology import effective, in_one_order
from nlrbcase.serialize import dumps, loads
from walks import NUMBERS, any_event, walk, walks

SEEDS = st.integers(0, 1_000_000)


_Any = TypeVar("_Any")


def _copied(one: _Any) -> _Any:
    """Return what comes back from a pickle."""
    copied: _Any = pickle.loads(pickle.dumps(one))  # noqa: S301 - our own bytes
    return copied


def _random(seed: int) -> Random:
    return Random(seed)  # noqa: S311 - the same case for the same seed


class TestRecord:
    """The docket is the truth; nothing a clinic knows is ever refused or lost."""

    def test_a_number_is_read(self) -> None:
        assert str(Case("10-rc-269250").number) == "10-RC-269250"

    def test_no_number(self) -> None:
        with pytest.raises(NotACaseNumber):
            Case("objections")

    def test_what_is_no_event(self) -> None:
        with pytest.raises(NotOfType, match="is no Event"):
            BESSEMER.record("objections-filed")  # type: ignore[arg-type]
        with pytest.raises(NotOfType, match="None"):
            BESSEMER.record(None, irregular="it is none")  # type: ignore[arg-type]

    def test_a_case_is_never_changed(self) -> None:
        before = BESSEMER.events

        BESSEMER.record(Event(Kind.PETITION_WITHDRAWN, date(2021, 5, 3)))

        assert BESSEMER.events == before

    def test_one_refused_leaves_nothing_recorded(self) -> None:
        right = Event(Kind.OBJECTIONS_FILED, date(2021, 4, 16), by=EMPLOYER)
        wrong = Event(Kind.RUNOFF_HELD, date(2021, 4, 17))

        with pytest.raises(OutOfOrder) as caught:
            BESSEMER.record(right, wrong)

        assert caught.value.event == wrong

    def test_a_correction_of_nothing(self) -> None:
        event = Event(
            Kind.TALLY_PREPARED,
            date(2021, 4, 12),
            corrects=Entry(Kind.TALLY_PREPARED, date(2021, 4, 10)),
        )

        with pytest.raises(NothingToCorrect):
            BESSEMER.record(event)

    def test_the_last_day_alone_and_the_whole_case_agree(self) -> None:
        event = Event(Kind.OBJECTIONS_WITHDRAWN, date(2021, 4, 20), by=UNION)

        grown = BESSEMER.record(event)

        assert grown == Case(BESSEMER.number, events=(*BESSEMER.events, event))
        assert grown.standing["objections"] is Stage.NO_OBJECTIONS


class TestUntil:
    """The case as it was known then."""

    def test_the_day_itself_is_kept(self) -> None:
        assert BESSEMER.until(date(2021, 4, 9)).stage is Stage.TALLIED
        assert BESSEMER.until(date(2021, 4, 8)).stage is Stage.VOTING

    def test_before_anything(self) -> None:
        assert BESSEMER.until(date(2020, 11, 19)).stage is Stage.NOT_FILED

    def test_after_everything(self) -> None:
        assert BESSEMER.until(date(2021, 4, 16)) == BESSEMER

    @pytest.mark.parametrize(
        ("right", "known"),
        [
            pytest.param(date(2021, 4, 8), True, id="corrected to an earlier day"),
            pytest.param(date(2021, 4, 12), False, id="corrected to a later day"),
        ],
    )
    def test_an_entry_goes_by_the_day_that_stands(self, right: date, *, known: bool) -> None:
        base = BESSEMER.until(date(2021, 4, 9))
        found = base.record(
            Event(
                Kind.TALLY_PREPARED,
                right,
                corrects=Entry(Kind.TALLY_PREPARED, date(2021, 4, 9)),
            )
        )

        assert (found.until(date(2021, 4, 8)).stage is Stage.TALLIED) is known
        assert (found.until(date(2021, 4, 11)).stage is Stage.TALLIED) is known
        assert [one.rule.key for one in found.due(date(2021, 4, 8)) if one.rule.duty] == []


class TestLists:
    """`due`, `overdue` and `undated` go by what had happened by a day."""

    def test_due_goes_by_the_safe_day(self) -> None:
        found = [one.safe for one in BESSEMER.due(date(2020, 11, 24)) if one.safe is not None]

        assert found == sorted(found)
        assert found[0] == date(2020, 12, 1)

    def test_what_is_recorded_later_is_not_known_yet(self) -> None:
        keys = {one.rule.key for one in BESSEMER.due(date(2020, 12, 3))}

        assert "statement-of-position" in keys
        assert "objections" not in keys

    @pytest.mark.parametrize(
        ("today", "late"),
        [
            pytest.param(date(2020, 12, 1), False, id="on the last day"),
            pytest.param(date(2020, 12, 2), True, id="the day after"),
        ],
    )
    def test_a_duty_not_done_is_overdue(self, today: date, *, late: bool) -> None:
        overdue = [one.rule.key for one in BESSEMER.overdue(today)]

        assert ("notice-of-petition-posting" in overdue) is late

    def test_an_option_never_is(self) -> None:
        for today in (date(2021, 4, 17), date(2021, 6, 1)):
            assert all(one.rule.duty for one in BESSEMER.overdue(today))

    def test_nothing_is_overdue_once_the_case_is_over(self) -> None:
        found = BESSEMER.record(Event(Kind.PETITION_WITHDRAWN, date(2021, 5, 3)))

        assert found.overdue(date(2021, 5, 2)) != ()
        assert found.overdue(date(2021, 5, 3)) == ()

    def test_undated(self) -> None:
        found = {one.rule.key: one for one in BESSEMER.undated()}

        assert "certification" in found
        assert all(isinstance(one, Undated) and one.why for one in found.values())


class TestOutsideTheCalendar:
    """Nothing is guessed before 1978 or after 2100."""

    @pytest.mark.parametrize("on", [date(1977, 12, 30), date(2100, 12, 30), date(2101, 3, 1)])
    def test_what_cannot_be_counted_has_no_day(self, on: date) -> None:
        found = case(
            "10-RC-269250",
            (Kind.PETITION_FILED, on),
            (Kind.AGREEMENT_APPROVED, on),
            (Kind.ELECTION_HELD, on),
            (Kind.TALLY_PREPARED, on),
        )

        assert "objections" in {one.rule.key for one in found.undated()}

    @pytest.mark.parametrize("on", [date(1978, 1, 3), date(2100, 11, 1)])
    def test_at_its_edges(self, on: date) -> None:
        found = case(
            "10-RC-269250",
            (Kind.PETITION_FILED, on),
            (Kind.AGREEMENT_APPROVED, on),
            (Kind.ELECTION_HELD, on),
            (Kind.TALLY_PREPARED, on),
        )

        assert dated(found, "objections").due > on


class TestProcedures:
    @pytest.mark.parametrize("family", ["r", "c"])
    def test_a_case_has_the_procedure_of_its_family(self, family: str) -> None:
        of = BESSEMER if family == "r" else BOARD_CASE

        assert of.procedure is procedure_of(family)
        assert next(iter(of.standing)) == of.procedure.tracks[0].name


class TestAnySequence:
    """Any event sequence either replays or raises `OutOfOrder` at the first wrong event."""

    @given(SEEDS, st.integers(1, 12), st.sampled_from(NUMBERS))
    @settings(max_examples=150)
    def test_of_any_events(self, seed: int, length: int, number: str) -> None:
        random = _random(seed)
        day = date(2021, 1, 4)
        events = [
            any_event(random, day + timedelta(days=random.randrange(6)), number)
            for _ in range(length)
        ]

        self._check(number, events)

    @given(SEEDS)
    @settings(max_examples=60)
    def test_of_a_case_with_events_put_in(self, seed: int) -> None:
        random = _random(seed)
        found = walk(random, 10)
        number = str(found.number)
        days = [event.on for event in found.events] or [date(2021, 1, 4)]
        more = [any_event(random, random.choice(days), number) for _ in range(2)]

        self._check(number, [*found.events, *more])

    def _check(self, number: str, events: list[Event]) -> None:
        """Replay events, or what comes before the day of the one that was refused."""
        try:
            Case(number, events=events)
        except OutOfOrder as error:
            refused = error.event
            assert refused in events
            before = [event for event in events if event.on < refused.on]
            assert Case(number, events=before).over in (True, False)
            day = [event for event in events if event.on == refused.on]
            with pytest.raises(OutOfOrder):
                Case(number, events=[*before, *day])


class TestEveryCase:
    """What holds for every case that the tables allow."""

    @given(SEEDS)
    @settings(max_examples=60)
    def test_recording_in_any_order_gives_the_same_case(self, seed: int) -> None:
        random = _random(seed)
        found = walk(random, 14)
        shuffled = list(found.events)
        random.shuffle(shuffled)

        again = Case(found.number, events=shuffled)

        assert again == found
        assert hash(again) == hash(found)
        assert again.standing == found.standing
        assert again.opened() == found.opened()

    @given(SEEDS)
    @settings(max_examples=40)
    def test_recording_day_by_day_or_all_at_once(self, seed: int) -> None:
        found = walk(_random(seed), 14)

        grown = Case(found.number)
        for day in sorted({event.on for event in found.events}):
            grown = grown.record(*[event for event in found.events if event.on == day])

        assert grown == found
        assert grown.opened() == found.opened()

    @given(SEEDS)
    @settings(max_examples=60)
    def test_a_case_saved_and_loaded_is_the_same_case(self, seed: int) -> None:
        found = walk(_random(seed), 14)

        assert loads(dumps(found)) == found
        assert _copied(found) == found
        assert _copied(found).standing == found.standing

    @given(SEEDS)
    @settings(max_examples=40)
    def test_events_and_deadlines_hash_and_pickle(self, seed: int) -> None:
        found = walk(_random(seed), 14)

        opened = found.opened()

        assert {hash(one) for one in opened} == {hash(one) for one in _copied(opened)}
        assert _copied(found.events) == found.events
        assert len(set(found.events)) <= len(found.events)

    @given(SEEDS)
    @settings(max_examples=60)
    def test_an_extension_never_makes_a_deadline_earlier(self, seed: int) -> None:
        random = _random(seed)
        found = walk(random, 12)
        last = found.events[-1].on if found.events else date(2021, 1, 4)
        rules = sorted({one.rule.key for one in found.opened()})
        if not rules:
            return
        event = Event(
            Kind.EXTENSION_GRANTED,
            last,
            about=random.choice(rules),
            sets=last + timedelta(days=random.randrange(-30, 60)),
        )

        grown = found.record(event, irregular="to see what it does")

        for old, new in zip(found.opened(), grown.opened(), strict=False):
            if (old.rule, old.opened_by) != (new.rule, new.opened_by):
                # What was granted where nothing ran makes a deadline of its own.
                continue
            if old.safe is not None:
                assert new.safe is not None
                assert new.safe >= old.safe
            if isinstance(old, Deadline):
                assert isinstance(new, Deadline)
                assert new.due >= old.due
                assert new.latest >= old.latest

    @given(SEEDS)
    @settings(max_examples=60)
    def test_a_deadline_met_before_its_due_day_is_met(self, seed: int) -> None:
        for one in walk(_random(seed), 14).deadlines():
            early = [paper for paper in one.used if paper.on <= one.safe]
            if early and not one.rule.not_before:
                # A time that any party may use is open to its last day for the others.
                assert one.status(max(one.safe, early[0].on) + timedelta(days=1)) is Status.MET
                assert one.status(early[0].on, by=early[0].by) in (Status.MET, Status.OPEN)

    @given(SEEDS)
    @example(22899)
    @settings(max_examples=40)
    def test_nothing_is_open_after_the_end_but_what_outlives_it(self, seed: int) -> None:
        found = walk(_random(seed), 16)
        if not found.over:
            return
        last = found.events[-1].on

        running = [one for one in found.due(last) if one.opened_by.on < last]

        assert {one.rule for one in running} <= set(found.procedure.outlives)

    @given(SEEDS)
    @settings(max_examples=30)
    def test_the_days_of_a_case_are_in_order(self, seed: int) -> None:
        found = walk(_random(seed), 14)

        assert all(one.on <= other.on for one, other in pairwise(found.events))
        assert in_one_order(found.events) == found.events
        assert effective(found.events) == found.events


class TestManyCases:
    """No case, however odd, ends in an error."""

    @staticmethod
    def _ask(found: Case) -> None:
        days = [event.on for event in found.events]
        for today in {*days[-2:], *days[:1]}:
            found.due(today)
            found.overdue(today)
        found.undated()
        assert all(one.found for one in found.irregularities)
        assert all(gap.presumes for gap in found.gaps)
        if days:
            earlier = found.until(days[len(days) // 2])
            for change in (*earlier.changes(found), *found.changes(earlier)):
                assert " → " in str(change)

    def test_some(self) -> None:
        for found in walks(1, 60):
            self._ask(found)

    @pytest.mark.long
    def test_ten_thousand(self) -> None:
        for found in walks(2, 10_000):
            self._ask(found)

    def test_with_corrections(self) -> None:
        random = _random(3)
        for found in walks(4, 60):
            if not found.events:
                continue
            old = random.choice(found.events)
            new = Event(
                random.choice((old.kind, Kind.RECORDED_IN_ERROR)),
                old.on + timedelta(days=random.choice((-9, -1, 0, 1, 9))),
                corrects=Entry(old.kind, old.on),
            )
            try:
                corrected = found.record(new, irregular="the entry was wrong")
            except OutOfOrder:
                # What followed it cannot have followed the day that is right.
                continue
            self._ask(corrected)


class TestFields:
    """A case refuses an event with a field that no file could hold."""

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("by", "employer"),
            ("about", 7),
            ("note", None),
            ("irregular", True),
            ("allegations", "8(a)(3)"),
            ("corrects", 3),
        ],
        ids=str,
    )
    def test_it_names_the_field_and_what_was_found(self, field: str, value: object) -> None:
        event = Event(Kind.PETITION_FILED, date(2020, 11, 20))
        object.__setattr__(event, field, value)
        begun = Case("10-RC-269250", events=[Event(Kind.PETITION_FILED, date(2020, 1, 2))])

        with pytest.raises(TypeError, match=f"petition-filed on 2020-11-20: {field}: "):
            Case("10-RC-269250", events=[event])
        with pytest.raises(TypeError, match=f": {field}: "):
            begun.record(event)
