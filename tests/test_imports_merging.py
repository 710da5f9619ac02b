"""A row of a public record goes into a case: nothing twice, nothing lost, nothing overwritten."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from nlrbcase.ballots import Count
from nlrbcase.case import Case
from nlrbcase.chronology import effective
from nlrbcase.errors import NotOfType, NotTheSameCase
from nlrbcase.events import Entry, Event, Kind, Party
from nlrbcase.imports.agreement import agreement
from nlrbcase.imports.case_rows import CaseRow
from nlrbcase.imports.docket_entries import docket_entry, document, reason_closed, status
from nlrbcase.imports.merge import gathered
from nlrbcase.imports.merging import Merged, apart, merged
from nlrbcase.numbers import CaseNumber, CaseType

R = CaseNumber("10-RC-269250")
C = CaseNumber("04-CA-386641")
FILED, LETTER, CLOSED = date(2026, 5, 11), date(2026, 5, 27), date(2026, 6, 1)

CHARGE = Event(Kind.CHARGE_FILED, FILED)
DISMISSED = Event(Kind.CHARGE_DISMISSED, LETTER)
ENDED = Event(Kind.CASE_CLOSED, CLOSED)


def row(*events: Event, number: CaseNumber = C, unit: str = "", name: str = "") -> CaseRow:
    """Return a row with events."""
    return CaseRow(1, number, unit, name, events)


def take(case: Case | None, *events: Event, number: CaseNumber = C) -> Merged:
    """Return what becomes of a row with events."""
    return merged(case, row(*events, number=number), source="a list")


class TestNothingTwice:
    """An import run twice adds nothing twice."""

    def test_a_row_makes_a_case(self) -> None:
        case, added, already = merged(None, row(CHARGE, ENDED, name="Acme"), source="a list")

        assert (case.number, case.unit, case.name) == (C, "", "Acme")
        assert (added, already) == (case.events, 0)

    def test_the_same_row_adds_nothing(self) -> None:
        first = take(None, CHARGE, DISMISSED, ENDED)

        again = take(first.case, CHARGE, DISMISSED, ENDED)

        assert again == Merged(first.case, (), 3)

    def test_what_a_row_says_twice_is_one_event(self) -> None:
        assert take(None, CHARGE, CHARGE) == Merged(Case(C, events=(CHARGE,)), (CHARGE,), 1)

    def test_what_was_recorded_by_hand_with_more_is_there(self) -> None:
        by_hand = evolve(CHARGE, by=Party.CHARGING_PARTY, note="by fax", allegations=("8(a)(3)",))
        case = Case(C, events=(by_hand,))

        assert take(case, CHARGE) == Merged(case, (), 1)

    def test_what_was_out_of_order_is_there_the_second_time(self) -> None:
        first = take(None, DISMISSED)

        again = take(first.case, DISMISSED)

        assert first.case.events[0].irregular == "imported from a list"
        assert again == Merged(first.case, (), 1)

    def test_entries_without_a_kind_are_told_apart_by_their_words(self) -> None:
        one, other = (Event(Kind.OTHER_ENTRY, LETTER, note=note) for note in ("Email", "Emails"))

        first = take(None, CHARGE, one, other)

        assert len(first.added) == 3
        assert take(first.case, one, other).already == 2


class TestMoreIsSaid:
    """An event that says more corrects the one that says less, and what that said is kept."""

    def test_the_fuller_event_stands_and_the_poorer_is_kept_beside_it(self) -> None:
        case = Case(C, events=(evolve(CHARGE, note="by fax"),))
        alleged = evolve(CHARGE, allegations=("8(a)(3) Discipline",))

        after = take(case, alleged)

        assert after.added == (
            evolve(alleged, note="by fax", corrects=Entry(Kind.CHARGE_FILED, FILED)),
        )
        assert effective(after.case.events) == after.added
        assert case.events[0] in after.case.events
        assert take(after.case, alleged) == Merged(after.case, (), 1)

    def test_what_is_alleged_later_is_added_to_what_was_alleged(self) -> None:
        first = take(None, evolve(CHARGE, allegations=("8(a)(3)",)))

        after = take(first.case, evolve(CHARGE, allegations=("8(a)(5)", "8(a)(3)")))

        assert [event.allegations for event in effective(after.case.events)] == [
            ("8(a)(3)", "8(a)(5)")
        ]

    def test_a_tally_gets_its_numbers(self) -> None:
        count = Count({"RWDSU": 738}, against=1798, challenged=505)
        case = Case(R, events=tuple(_election()))

        after = take(case, Event(Kind.TALLY_PREPARED, date(2021, 4, 9), count=count), number=R)

        assert [tally.count for tally in after.case.tallies] == [count]
        assert not after.case.irregularities

    def test_where_a_correction_could_mean_another_event_what_is_said_is_an_entry(self) -> None:
        first = Event(Kind.OBJECTIONS_FILED, date(2021, 4, 16), sets=date(2021, 5, 1))
        second = Event(Kind.OBJECTIONS_FILED, date(2021, 4, 16), sets=date(2021, 6, 1))
        case = Case(R, events=(*_election(), first, second))
        fuller = evolve(second, note="all 23")

        after = take(case, fuller, number=R)

        assert after.added == (
            evolve(
                fuller,
                kind=Kind.OTHER_ENTRY,
                note="objections-filed, of which something else is recorded for that day; all 23",
            ),
        )
        assert {first, second} <= set(effective(after.case.events))
        assert take(after.case, fuller, number=R) == Merged(after.case, (), 1)


class TestContradictions:
    """What contradicts is another event; neither is lost."""

    def test_two_parties_file_objections_of_their_own(self) -> None:
        filed = [
            Event(Kind.OBJECTIONS_FILED, date(2021, 4, 16), by=party)
            for party in (Party.EMPLOYER, Party.PETITIONER)
        ]
        case = Case(R, events=tuple(_election()))

        after = take(case, *filed, number=R)

        assert after.added == tuple(filed)

    def test_a_second_count_of_the_day_is_held_and_out_of_order(self) -> None:
        counts = [Count({"RWDSU": votes}, against=5, challenged=0) for votes in (7, 8)]
        tallies = [Event(Kind.TALLY_PREPARED, date(2021, 4, 9), count=count) for count in counts]

        after = take(None, *_election()[:-1], *tallies, number=R)

        assert [event.count for event in after.case.events if event.count] == counts
        assert len(after.case.irregularities) == 1


class TestImpossible:
    """What the tables call impossible is recorded, and says where it is from."""

    def test_only_what_is_out_of_order_is_marked(self) -> None:
        after = take(None, CHARGE, Event(Kind.APPEAL_DECIDED, FILED), DISMISSED)

        assert {event.kind: event.irregular for event in after.case.events} == {
            Kind.CHARGE_FILED: "",
            Kind.CHARGE_DISMISSED: "",
            Kind.APPEAL_DECIDED: "imported from a list",
        }
        assert [one.event.kind for one in after.case.irregularities] == [Kind.APPEAL_DECIDED]

    def test_an_event_that_has_become_impossible_is_corrected_by_a_copy_that_says_so(self) -> None:
        case = Case(C, events=(CHARGE, DISMISSED))
        withdrawn = Event(Kind.CHARGE_WITHDRAWN, FILED + timedelta(2))

        after = take(case, withdrawn)

        assert after.added[0] == withdrawn
        (copy,) = after.added[1:]
        assert copy.irregular == "out of order with what was imported from a list"
        assert copy.corrects == Entry(Kind.CHARGE_DISMISSED, LETTER)
        assert set(case.events) <= set(after.case.events)
        assert take(after.case, withdrawn) == Merged(after.case, (), 1)

    def test_very_many_of_them_are_all_held(self) -> None:
        days = [FILED + timedelta(each) for each in range(60)]
        impossible = [Event(Kind.JUDGE_DECISION, day) for day in days]

        after = take(Case(C, events=(CHARGE, DISMISSED)), *impossible)

        assert set(days) <= {event.on for event in effective(after.case.events)}
        assert take(after.case, *impossible).added == ()


class TestWhatAPersonDid:
    """What somebody corrected is not brought back by the record that was wrong."""

    @pytest.mark.parametrize(
        "correction",
        [
            pytest.param(
                Event(
                    Kind.RECORDED_IN_ERROR, LETTER, corrects=Entry(Kind.CHARGE_DISMISSED, LETTER)
                ),
                id="struck out",
            ),
            pytest.param(
                Event(Kind.CHARGE_DISMISSED, CLOSED, corrects=Entry(Kind.CHARGE_DISMISSED, LETTER)),
                id="moved to another day",
            ),
        ],
    )
    def test_a_correction_stays(self, correction: Event) -> None:
        case = take(None, CHARGE, DISMISSED).case.record(correction)

        assert take(case, CHARGE, DISMISSED) == Merged(case, (), 2)

    def test_a_name_given_by_hand_stays(self) -> None:
        case = Case(C, name="ours")

        assert merged(case, row(name="theirs"), source="a list").case.name == "ours"

    def test_a_case_without_a_name_gets_one(self) -> None:
        assert merged(Case(C), row(name="theirs"), source="a list").case.name == "theirs"

    @pytest.mark.parametrize(
        "other", [row(number=R), row(unit="B")], ids=["another number", "another unit"]
    )
    def test_a_row_of_another_case_is_refused(self, other: CaseRow) -> None:
        with pytest.raises(NotTheSameCase, match="04-CA-386641"):
            merged(Case(C), other, source="a list")


class TestApart:
    """The same case from a list without units and from one with them is two cases: it is told."""

    @pytest.mark.parametrize(
        ("unit", "others", "said"),
        [
            pytest.param("", (), "", id="the first of its number"),
            pytest.param("A", (), "", id="the first of its number, with a unit"),
            pytest.param("B", ("A",), "", id="two units with names are two"),
            pytest.param(
                "A", ("",), "there without a unit, and this row has it as unit 'A'", id="unit"
            ),
            pytest.param("", ("A", "B"), "there as unit 'A', as unit 'B'", id="without a unit"),
        ],
    )
    def test_it_is_told_if_one_has_a_unit_and_the_other_none(
        self, unit: str, others: tuple[str, ...], said: str
    ) -> None:
        found = apart(unit, others)

        assert (said in found, bool(found)) == (True, bool(said))

    def test_what_is_gathered_tells_it_once_with_the_line(self) -> None:
        rows = [
            evolve(row(number=R, unit=unit), line=line) for line, unit in enumerate(["", "A", "A"])
        ]

        found = gathered(rows, source="a list")

        assert [(case.number, case.unit) for case in found.cases] == [(R, ""), (R, "A")]
        assert [(line, "held as another case" in said) for line, said in found.cautions] == [
            (1, True)
        ]


class TestWrongTypes:
    """Bad input gets an error that says what is wrong."""

    @pytest.mark.parametrize("found", [None, "a row", 3, date(2026, 5, 11)])
    def test_what_is_no_row(self, found: object) -> None:
        with pytest.raises(NotOfType, match="row"):
            merged(None, found, source="a list")  # type: ignore[arg-type]  # it is what is tested
        with pytest.raises(NotOfType, match="row"):
            agreement(Case(C), found)  # type: ignore[arg-type]  # it is what is tested
        with pytest.raises(NotOfType, match="rows"):
            gathered(found, source="a list")  # type: ignore[arg-type]  # it is what is tested

    @pytest.mark.parametrize("found", ["04-CA-386641", 3])
    def test_what_is_no_case(self, found: object) -> None:
        with pytest.raises(NotOfType, match=r"case: .* is no Case"):
            merged(found, row(), source="a list")  # type: ignore[arg-type]  # it is what is tested
        with pytest.raises(NotOfType, match=r"case: .* is no Case"):
            agreement(found, row())  # type: ignore[arg-type]  # it is what is tested

    def test_what_is_no_name_or_type_of_an_entry(self) -> None:
        for name, of in ((None, CaseType.CA), (["Tally"], CaseType.CA), ("Tally", "CA")):
            with pytest.raises(NotOfType):
                docket_entry(name, FILED, of)  # type: ignore[arg-type]  # it is what is tested
            with pytest.raises(NotOfType):
                document(name, of)  # type: ignore[arg-type]  # it is what is tested
        for read in (status, reason_closed):
            with pytest.raises(NotOfType):
                read(None)  # type: ignore[arg-type]  # it is what is tested


_KINDS = [
    Kind.CHARGE_FILED,
    Kind.CHARGE_AMENDED,
    Kind.CHARGE_DISMISSED,
    Kind.CHARGE_WITHDRAWN,
    Kind.DEFERRED,
    Kind.COMPLAINT_ISSUED,
    Kind.ANSWER_FILED,
    Kind.BOARD_ORDER_SERVED,
    Kind.PETITION_FILED,
    Kind.OTHER_ENTRY,
    Kind.CASE_CLOSED,
    Kind.CASE_REOPENED,
]
_EVENTS = st.builds(
    Event,
    st.sampled_from(_KINDS),
    st.integers(0, 6).map(lambda days: FILED + timedelta(days)),
    by=st.sampled_from([None, Party.CHARGING_PARTY, Party.RESPONDENT]),
    sets=st.sampled_from([None, CLOSED]),
    note=st.sampled_from(["", "Dubo", "Collyer"]),
    allegations=st.sampled_from([(), ("8(a)(1)",), ("8(a)(1)", "8(a)(3)")]),
)
_ROWS = st.lists(st.lists(_EVENTS, max_size=6).map(lambda events: row(*events)), max_size=4)


class TestWhateverIsSaid:
    """For rows of any events, in any order."""

    @given(_ROWS)
    def test_nothing_is_refused_lost_overwritten_or_added_twice(self, rows: list[CaseRow]) -> None:
        case = Case(C)
        for each in rows:
            before = case.events
            found = merged(case, each, source="a list")
            case = found.case

            assert len(before) + len(found.added) == len(case.events)
            assert set(before) <= set(case.events)
            assert len(each.events) <= len(found.added) + found.already

        for each in rows:
            assert merged(case, each, source="a list").added == ()
            for event in each.events:
                assert any(_says(held, event) for held in effective(case.events))


def _says(held: Event, event: Event) -> bool:
    """Return whether an event that stands, or an entry without a kind, says all of another."""
    is_entry = held.kind is Kind.OTHER_ENTRY and held.note.startswith(event.kind.value)
    return (
        (held.kind is event.kind or is_entry)
        and held.on == event.on
        and event.note in held.note
        and event.by in (None, held.by)
        and event.sets in (None, held.sets)
        and set(event.allegations) <= set(held.allegations)
    )


def _election() -> list[Event]:
    """Return an election up to its tally."""
    return [
        Event(Kind.PETITION_FILED, date(2020, 11, 20)),
        Event(Kind.ELECTION_DIRECTED, date(2021, 1, 15)),
        Event(Kind.BALLOTS_MAILED, date(2021, 2, 8)),
        Event(Kind.TALLY_PREPARED, date(2021, 4, 9)),
    ]
