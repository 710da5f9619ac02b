"""affected(cases, version): which open cases a version of a rule touches, old day, new day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from attrs import evolve

from cases import BESSEMER, BOARD_CASE, case, days
from nlrbcase import (
    Affected,
    Case,
    Deadline,
    Docket,
    Event,
    Kind,
    NoSuchRule,
    NotADay,
    NotOfType,
    OutsideCalendar,
    Rule,
    affected,
    procedure_of,
    rule,
    rules,
)
from nlrbcase.periods import BusinessDays, Days
from walks import walks

TALLIED = BESSEMER.until(date(2021, 4, 9))
OBJECTIONS = rule("objections")
TEN_DAYS = evolve(
    OBJECTIONS.versions[0],
    since=date(2020, 10, 1),
    within=BusinessDays(10),
    source="a rule that was never made",
)
MORNING = date(2021, 4, 12)


def keyed(found: list[Affected]) -> dict[str, tuple[date | None, date | None]]:
    """Return the old and the new due day, by the rule's key."""
    return {
        one.rule.key: (
            one.before.due if isinstance(one.before, Deadline) else None,
            one.after.due if isinstance(one.after, Deadline) else None,
        )
        for one in found
    }


class TestANewVersion:
    """A version that the rule does not have yet is compared with the rule as it is."""

    def test_an_open_case_moves_from_the_old_day_to_the_new(self) -> None:
        (found,) = affected([TALLIED], TEN_DAYS, rule=OBJECTIONS, on=MORNING)

        assert keyed([found]) == {"objections": (date(2021, 4, 16), date(2021, 4, 23))}
        assert found.moved
        assert str(found) == "10-RC-269250 objections: 16 April 2021 → 23 April 2021"
        assert found.opened_by == Event(Kind.TALLY_PREPARED, date(2021, 4, 9))

    def test_the_law_itself_is_left_as_it_is(self) -> None:
        before = (OBJECTIONS.versions, procedure_of("r"), TALLIED.deadlines())

        list(affected([TALLIED], TEN_DAYS, rule="objections", on=MORNING))

        assert (rule("objections").versions, procedure_of("r"), TALLIED.deadlines()) == before

    @pytest.mark.parametrize(
        ("since", "touched"),
        [
            pytest.param(date(2020, 11, 20), 1, id="in force from the day of the petition"),
            pytest.param(date(2020, 11, 21), 0, id="in force from the day after"),
        ],
    )
    def test_a_version_governs_petitions_filed_from_its_first_day(
        self, since: date, touched: int
    ) -> None:
        version = evolve(TEN_DAYS, since=since)

        found = list(affected([TALLIED], version, rule=OBJECTIONS, on=MORNING))

        assert len(found) == touched

    @pytest.mark.parametrize(
        ("on", "touched"),
        [
            pytest.param(date(2021, 4, 8), [], id="before the tally"),
            pytest.param(date(2021, 4, 9), ["objections"], id="on the day of the tally"),
            pytest.param(date(2021, 4, 16), ["objections"], id="on the old last day"),
            pytest.param(date(2021, 4, 17), ["objections"], id="lapsed, and open with the version"),
            pytest.param(date(2021, 4, 23), ["objections"], id="on the new last day"),
            pytest.param(date(2021, 4, 24), [], id="lapsed in any event"),
        ],
    )
    def test_a_deadline_is_touched_while_it_runs_with_the_version_or_without(
        self, on: date, touched: list[str]
    ) -> None:
        found = affected([TALLIED], TEN_DAYS, rule=OBJECTIONS, on=on)

        assert [one.rule.key for one in found] == touched

    def test_a_case_that_is_over_is_not_touched(self) -> None:
        over = TALLIED.record(Event(Kind.PETITION_WITHDRAWN, date(2021, 4, 10)))

        assert list(affected([over], TEN_DAYS, rule=OBJECTIONS, on=MORNING)) == []

    def test_it_may_replace_a_version_of_the_same_day(self) -> None:
        version = evolve(TEN_DAYS, since=OBJECTIONS.versions[0].since)

        found = list(affected([TALLIED], version, rule=OBJECTIONS, on=MORNING))

        assert keyed(found) == {"objections": (date(2021, 4, 16), date(2021, 4, 23))}

    def test_what_waits_for_the_paper_moves_with_it(self) -> None:
        excepted = BOARD_CASE.record(Event(Kind.EXCEPTIONS_FILED, date(2021, 12, 20)))
        exceptions = rule("exceptions")
        version = evolve(exceptions.versions[0], since=date(2021, 1, 1), within=Days(35))

        found = keyed(list(affected([excepted], version, rule="exceptions", on=date(2021, 12, 21))))

        # The answers run from the day on which the exceptions were due.
        assert found["exceptions"] == (date(2021, 12, 30), date(2022, 1, 6))
        assert found["answering-brief"] == (date(2022, 1, 13), date(2022, 1, 20))
        assert found["cross-exceptions"] == (date(2022, 1, 13), date(2022, 1, 20))


class TestAVersionInForce:
    """A version that the rule has is compared with the rule as it would be without it."""

    def test_the_rule_of_2019_gave_objections_business_days(self) -> None:
        found = list(affected([TALLIED], OBJECTIONS.versions[0], rule=OBJECTIONS, on=MORNING))

        # Seven days after 9 April, and five business days, are the same day.
        assert keyed(found) == {"objections": (date(2021, 4, 16), date(2021, 4, 16))}
        assert not found[0].moved
        assert str(found[0]) == "10-RC-269250 objections: 16 April 2021"

    def test_over_a_holiday_the_two_differ(self) -> None:
        tallied = case(
            "10-RC-269250",
            (Kind.PETITION_FILED, date(2020, 9, 1)),
            Event(Kind.AGREEMENT_APPROVED, date(2020, 9, 15), sets=date(2020, 10, 6)),
            (Kind.ELECTION_HELD, date(2020, 10, 6)),
            (Kind.TALLY_PREPARED, date(2020, 10, 6)),
        )

        found = affected([tallied], OBJECTIONS.versions[0], rule=OBJECTIONS, on=date(2020, 10, 7))

        assert keyed(list(found)) == {"objections": (date(2020, 10, 13), date(2020, 10, 14))}

    def test_a_version_that_does_not_govern_touches_nothing(self) -> None:
        older = OBJECTIONS.versions[1]

        assert list(affected([TALLIED], older, rule=OBJECTIONS, on=MORNING)) == []

    def test_without_its_first_version_there_was_no_paper(self) -> None:
        only = next(each for each in rules("r") if len(each.versions) == 1 and _opens(each))

        found = list(affected([TALLIED], only.versions[0], rule=only, on=_first_day(only)))

        ours = [one for one in found if one.rule == only]
        assert [one.before for one in ours] == [None] * len(ours)
        assert {one.after.rule for one in ours if one.after is not None} == {only}

    @pytest.mark.parametrize("seed", range(3))
    def test_with_all_versions_it_is_the_law_in_force(self, seed: int) -> None:
        for one in walks(seed + 90, 4):
            law = one.procedure
            for each in law.rules[seed::12]:
                on = max(event.on for event in one.events) if one.events else date(2021, 1, 1)
                found = list(affected([one], each.versions[0], rule=each, on=on))

                then = one.until(on)
                known = [*then.opened()]
                assert all(touched.after is None or touched.after in known for touched in found)


def _opens(each: Rule) -> bool:
    """Return whether a rule gives the case a deadline."""
    return any(one.rule == each for one in TALLIED.deadlines())


def _first_day(each: Rule) -> date:
    """Return the day on which a rule's deadline was opened."""
    return next(one.opened_by.on for one in TALLIED.deadlines() if one.rule == each)


class TestWhatIsGiven:
    """The rule is known, the day is one of the calendar."""

    def test_a_rule_by_its_key_or_itself(self) -> None:
        by_key = list(affected([TALLIED], TEN_DAYS, rule="objections", on=MORNING))
        itself = list(affected([TALLIED], TEN_DAYS, rule=OBJECTIONS, on=MORNING))

        assert by_key == itself

    def test_an_unknown_rule(self) -> None:
        with pytest.raises(NoSuchRule, match="did you mean objections"):
            affected([TALLIED], TEN_DAYS, rule="objection", on=MORNING)

    def test_no_day(self) -> None:
        with pytest.raises(NotADay):
            affected([TALLIED], TEN_DAYS, rule=OBJECTIONS, on="2021-04-12")  # type: ignore[arg-type]  # that is the test

    def test_a_day_outside_the_calendar(self) -> None:
        with pytest.raises(OutsideCalendar):
            affected([TALLIED], TEN_DAYS, rule=OBJECTIONS, on=date(1900, 1, 1))

    def test_cases_of_the_other_family_are_passed_over(self) -> None:
        assert list(affected([BOARD_CASE], TEN_DAYS, rule=OBJECTIONS, on=MORNING)) == []

    def test_cases_are_read_one_at_a_time(self) -> None:
        read = []

        def cases() -> Iterator[Case]:
            for serial in range(3):
                read.append(serial)
                yield TALLIED

        found = affected(cases(), TEN_DAYS, rule=OBJECTIONS, on=MORNING)

        next(iter(found))
        assert read == [0]


class TestOfADocket:
    """A docket asks the same of all its cases."""

    def test_every_case_that_is_touched_is_told(self, tmp_path: Path) -> None:
        other = evolve(TALLIED, number="11-RC-000001", name="Other", unit="A")
        with Docket.create(tmp_path / "docket.db") as docket:
            for one in (BESSEMER, other, BOARD_CASE):
                docket.add(one)

            found = list(docket.affected(TEN_DAYS, rule="objections", on=MORNING))

        assert [(str(one.number), one.unit, one.name) for one in found] == [
            ("10-RC-269250", "", ""),
            ("11-RC-000001", "A", "Other"),
        ]
        assert [days(one.after) for one in found if isinstance(one.after, Deadline)] == [
            (date(2021, 4, 23),) * 3
        ] * 2


class TestTypes:
    """What is of another type than what is asked for is refused by name."""

    @pytest.mark.parametrize("wrong", [None, "x", OBJECTIONS], ids=["none", "a text", "a rule"])
    def test_a_version_is_a_version(self, wrong: object) -> None:
        with pytest.raises(NotOfType, match=r"version: .* is no Version"):
            affected([TALLIED], wrong, rule=OBJECTIONS, on=MORNING)  # type: ignore[arg-type]

    @pytest.mark.parametrize("wrong", [["x"], [TALLIED, None], None, 3], ids=str)
    def test_cases_are_cases(self, wrong: object) -> None:
        with pytest.raises(NotOfType, match=r"cases: .* is no "):
            list(affected(wrong, TEN_DAYS, rule=OBJECTIONS, on=MORNING))  # type: ignore[arg-type]


class TestWords:
    """The days of a deadline are told in the words in which `changes` tells them."""

    def test_a_paper_without_a_day(self) -> None:
        undated = BESSEMER.until(MORNING).undated()[0]
        same = Affected(BESSEMER.number, "", "", undated.rule, undated.opened_by, undated, undated)
        new = evolve(same, before=None)

        assert str(same).endswith(f"{undated.rule.key}: no day known")
        assert undated.safe is None
        assert not str(new).endswith("none")
        assert "none → no day known" in str(new)
