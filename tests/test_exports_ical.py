"""Due days as an iCalendar feed, read back by two programs."""

from __future__ import annotations

import pickle
from datetime import UTC, date, datetime, timedelta, timezone
from time import process_time
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

import procedure_walks
from calendar_files import LATER, NINE, STAMP, Shown, by_rule, check_lines, feed, shown
from cases import BESSEMER, BOARD_CASE, RESPONDENT, UNION, Step, case, dated
from nlrbcase import (
    Case,
    Entry,
    Event,
    Kind,
    NlrbCaseError,
    NotADay,
    Office,
    OutsideCalendar,
    rules,
)
from nlrbcase.errors import NotForACalendar
from nlrbcase.exports.due_day_words import lines, one_line
from nlrbcase.exports.due_days import due_days_of
from nlrbcase.exports.ical import Feed, calendar
from nlrbcase.exports.known_by import identified
from walks import walks

DAY = timedelta(days=1)
NEW_YORK = ZoneInfo("America/New_York")

TALLIED = case(
    "10-RC-269250",
    (Kind.PETITION_FILED, date(2020, 11, 20)),
    (Kind.AGREEMENT_APPROVED, date(2020, 12, 1)),
    (Kind.VOTER_LIST, date(2020, 12, 3)),
    (Kind.ELECTION_HELD, date(2021, 4, 8)),
    (Kind.TALLY_PREPARED, date(2021, 4, 9)),
)
"""Objections are due on Friday 16 April 2021."""

OBJECTIONS = Event(Kind.OBJECTIONS_FILED, date(2021, 4, 14), by=UNION)
MORE_TIME = Event(
    Kind.EXTENSION_GRANTED, date(2021, 12, 20), about="exceptions", sets=date(2022, 1, 13)
)
POSTPONED = Event(Kind.HEARING_POSTPONED, date(2024, 1, 12), sets=date(2024, 1, 22))
STRUCK = Event(
    Kind.RECORDED_IN_ERROR,
    date(2021, 4, 12),
    corrects=Entry(Kind.TALLY_PREPARED, date(2021, 4, 9)),
)


def noticed(number: str = "01-RC-300000") -> Case:
    """Return a case in which a hearing is noticed for Thursday 18 January 2024."""
    return case(
        number,
        (Kind.PETITION_FILED, date(2024, 1, 8)),
        Event(Kind.NOTICE_OF_HEARING, date(2024, 1, 9), sets=date(2024, 1, 18)),
    )


def tallied(number: str, on: date, *more: Step | Event) -> Case:
    """Return a case of 2024 or after whose ballots were tallied on a day."""
    return case(
        number,
        (Kind.PETITION_FILED, date(2024, 1, 8)),
        (Kind.AGREEMENT_APPROVED, date(2024, 1, 18)),
        (Kind.VOTER_LIST, date(2024, 1, 19)),
        (Kind.ELECTION_HELD, on),
        (Kind.TALLY_PREPARED, on),
        *more,
    )


def transferred(on: date) -> Case:
    """Return a case with a judge's decision, transferred to the Board on a day."""
    return case(
        "21-CA-300000",
        (Kind.CHARGE_FILED, date(2023, 1, 9)),
        Event(Kind.COMPLAINT_SERVED, date(2023, 6, 1), sets=date(2023, 9, 12)),
        Event(Kind.ANSWER_FILED, date(2023, 6, 15), by=RESPONDENT),
        (Kind.HEARING_OPENED, date(2023, 9, 12)),
        (Kind.HEARING_CLOSED, date(2023, 9, 13)),
        (Kind.JUDGE_DECISION, on),
        (Kind.JUDGE_DECISION_TRANSFERRED, on),
    )


def objections(of: Feed) -> Shown:
    """Return what is seen of the objections."""
    return by_rule(of)["objections"]


def again(before: Feed, *cases: Case, on: date, **options: Any) -> Feed:
    """Return the calendar that is sent a day after another."""
    return feed(*cases, on=on, stamp=LATER, sent=before.sent, **options)


def _at(*moment: int, zone: str) -> datetime:
    """Return a moment in a zone, in UTC."""
    year, month, day, hour, minute = moment
    return datetime(year, month, day, hour, minute, tzinfo=ZoneInfo(zone)).astimezone(UTC)


class TestDueDays:
    """a feed of due days … all-day … alarms, the explanation as description, cautions first"""

    def test_a_due_day_is_a_whole_day_with_three_alarms(self) -> None:
        one = objections(feed(TALLIED, on=date(2021, 4, 12)))

        assert one.start == date(2021, 4, 16)
        assert one.summary == (
            "Objections to the election, with a written offer of proof, by 11:59 p.m. in Atlanta: "
            "10-RC-269250"
        )
        assert one.status == "CONFIRMED"
        # Nine in the morning of Friday 9, Thursday 15 and Friday 16 April.
        assert one.alarms == (NINE - 7 * DAY, NINE - DAY, NINE)
        assert one.stamp == STAMP

    def test_the_description_is_the_explanation_with_the_cautions_first(self) -> None:
        text = objections(feed(TALLIED, on=date(2021, 4, 12))).text

        explained = dated(TALLIED, "objections").explain(10).split("\n\n")
        (cautions,) = [part for part in explained if part.startswith("Cautions")]
        others = [" ".join(part.split()) for part in explained if part != cautions]
        assert text.startswith(f"{cautions}\n\n{explained[0]}\n\n")
        assert [" ".join(part.split()) for part in text.split("\n\n")[1:-1]] == others
        assert text.endswith("\n\n10-RC-269250: from tally prepared, 9 April 2021")
        assert "   " not in text

    def test_what_has_no_caution_begins_with_the_paper(self) -> None:
        one = by_rule(feed(BESSEMER, on=date(2020, 11, 23)))["notice-of-petition-posting"]

        assert one.text.startswith("Notice of Petition for Election, posted and distributed\nDue")

    def test_the_case_is_named_with_its_unit(self) -> None:
        named = evolve(TALLIED, name="Amazon, BHM1; Bessemer", unit="B")

        one = objections(feed(named, on=date(2021, 4, 12)))

        assert one.summary.endswith(": 10-RC-269250 unit B Amazon, BHM1; Bessemer")

    def test_what_had_not_happened_by_the_day_is_not_in_it(self) -> None:
        assert "objections" not in by_rule(feed(TALLIED, on=date(2021, 4, 8)))

    def test_due_days_come_by_day_whatever_the_order_of_the_cases(self) -> None:
        cases = [noticed("01-RC-300000"), noticed("02-RC-300001"), noticed("03-RC-300002")]

        found = feed(*cases, on=date(2024, 1, 10))

        assert feed(*reversed(cases), on=date(2024, 1, 10)).content == found.content
        days = [one.day for one in shown(found)]
        assert days == sorted(days)
        assert len(days) == 12
        assert found.uids == tuple(one.uid for one in shown(found))

    def test_an_overdue_duty_is_marked_and_reminds_no_more(self) -> None:
        one = by_rule(feed(noticed(), on=date(2024, 1, 18)))["statement-of-position"]

        assert one.summary == (
            "Missed, as far as is recorded: Statement of Position, filed and served, by noon in "
            "Boston: 01-RC-300000"
        )
        assert one.alarms == ()

    @pytest.mark.parametrize(
        ("on", "seen"),
        [
            pytest.param(date(2021, 4, 16), True, id="the last day"),
            pytest.param(date(2021, 4, 17), False, id="the day after, an option lapsed"),
        ],
    )
    def test_what_is_over_and_was_never_sent_is_left_out(self, on: date, *, seen: bool) -> None:
        assert ("objections" in by_rule(feed(TALLIED, on=on))) is seen

    def test_no_case_makes_an_empty_calendar(self) -> None:
        found = feed(on=date(2021, 4, 12))

        assert shown(found) == ()
        assert found.sent == ()

    @pytest.mark.parametrize(
        "line",
        [
            "VERSION:2.0",
            "NAME:Ours\\, and theirs",
            "X-WR-CALNAME:Ours\\, and theirs",
            "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
            "X-PUBLISHED-TTL:PT1H",
        ],
    )
    def test_the_calendar_names_itself_and_says_when_to_ask_again(self, line: str) -> None:
        found = feed(TALLIED, on=date(2021, 4, 12), name="Ours, and theirs")

        assert f"\r\n{line}\r\n" in found.content.decode()

    def test_alarms_can_be_others_or_none(self) -> None:
        three = feed(TALLIED, on=date(2021, 4, 12), alarms=(0, 14, 0))
        none = feed(TALLIED, on=date(2021, 4, 12), alarms=())

        assert objections(three).alarms == (NINE - 14 * DAY, NINE)
        assert objections(none).alarms == ()


class TestSafeDay:
    """Lists, alarms and calendars go by the safe day."""

    def test_the_title_says_another_due_day(self) -> None:
        moved = noticed().record(POSTPONED)

        one = by_rule(feed(moved, on=date(2024, 1, 12)))["statement-of-position"]

        assert dated(moved, "statement-of-position").due == date(2024, 1, 19)
        assert one.start == date(2024, 1, 17)
        assert one.summary.endswith(": 01-RC-300000 (safe day; due 19 January 2024)")

    def test_the_hour_is_that_of_the_safe_day(self) -> None:
        # Until 5 March 2017 papers came before the office closed, from 6 March by 11:59 p.m.
        answered = case(
            "21-CA-100000",
            (Kind.CHARGE_FILED, date(2016, 1, 11)),
            Event(Kind.COMPLAINT_SERVED, date(2016, 6, 1), sets=date(2016, 9, 13)),
            Event(Kind.ANSWER_FILED, date(2016, 6, 15), by=RESPONDENT),
            (Kind.HEARING_OPENED, date(2016, 9, 13)),
            (Kind.HEARING_CLOSED, date(2016, 9, 14)),
            (Kind.JUDGE_DECISION, date(2017, 1, 16)),
            (Kind.JUDGE_DECISION_TRANSFERRED, date(2017, 1, 16)),
            evolve(MORE_TIME, on=date(2017, 2, 6), sets=date(2017, 2, 27)),
            Event(Kind.EXCEPTIONS_FILED, date(2017, 2, 24), by=RESPONDENT),
        )

        one = by_rule(feed(answered, on=date(2017, 2, 24), timed=True))["answering-brief"]

        assert one.start == _at(2017, 2, 27, 17, 0, zone="America/New_York")
        assert one.summary == (
            "Answering brief to exceptions, by 5:00 p.m., when the office in Washington closes: "
            "21-CA-100000 (safe day; due 13 March 2017)"
        )

    def test_a_window_without_a_last_day_is_shown_on_its_safe_day(self) -> None:
        one = by_rule(feed(BESSEMER, on=date(2021, 1, 20), timed=True))["request-for-review"]

        assert one.start == date(2021, 2, 1)
        assert one.summary == (
            "Request for review by the Board: 10-RC-269250 (safe day; the last day is not known)"
        )
        assert one.text.startswith("Cautions\n- ")
        assert (
            "\nAny party may act, on time in any event until Monday 1 February 2021; " in one.text
        )
        assert "\nThis is not legal advice.\n" in one.text
        assert one.alarms

    def test_the_first_day_of_what_must_wait_says_so(self) -> None:
        one = by_rule(feed(BESSEMER, on=date(2021, 1, 20), timed=True))["election-after-voter-list"]

        assert one.start == date(2021, 1, 30)
        assert one.summary == (
            "Not before this day: Earliest election after the voter list is received: 10-RC-269250"
        )

    def test_no_paper_that_an_office_receives_must_wait(self) -> None:
        # So that no title gives an hour by which to do what may not be done before.
        offices = {each.received_by for each in rules() if each.not_before}

        assert offices == {Office.NONE}

    def test_past_the_safe_day_a_paper_that_may_yet_be_on_time_is_marked(self) -> None:
        # Due 30 December 2020, the latest reading 31 December.
        brief = by_rule(feed(BESSEMER, on=date(2020, 12, 31)))["pre-election-brief"]

        assert brief.start == date(2020, 12, 30)
        assert brief.summary.startswith("Past the safe day: ")
        assert brief.alarms == ()
        assert "pre-election-brief" not in by_rule(feed(BESSEMER, on=date(2021, 1, 1)))

    def test_every_due_day_of_any_case_is_on_its_safe_day(self) -> None:
        for one in walks(seed=60, count=25):
            if not one.events:
                continue
            on = one.events[len(one.events) // 2].on
            try:
                then = one.until(on)
            except NlrbCaseError:
                continue

            found = feed(one, on=on)

            safe = {uid: each.safe for uid, each in identified(then)}
            assert all(safe[each.uid] == each.day for each in shown(found))
            running = {uid for uid, each in identified(then) if each in one.due(on)}
            ahead = {uid for uid in running if (safe[uid] or on) >= on}
            assert ahead <= set(found.uids)


class TestIdentity:
    """A deadline is the meeting of a rule and the event that opened it; that is its identity"""

    @pytest.mark.parametrize(
        ("before", "event", "key", "days"),
        [
            pytest.param(
                BOARD_CASE,
                MORE_TIME,
                "exceptions",
                (date(2021, 12, 30), date(2022, 1, 13)),
                id="more time granted",
            ),
            pytest.param(
                noticed(),
                POSTPONED,
                "pre-election-hearing",
                (date(2024, 1, 18), date(2024, 1, 22)),
                id="a hearing postponed",
            ),
            pytest.param(
                TALLIED,
                Event(
                    Kind.TALLY_PREPARED,
                    date(2021, 4, 12),
                    corrects=Entry(Kind.TALLY_PREPARED, date(2021, 4, 9)),
                ),
                "objections",
                (date(2021, 4, 16), date(2021, 4, 19)),
                id="an entry corrected",
            ),
        ],
    )
    def test_a_moved_deadline_keeps_its_uid_and_raises_its_sequence(
        self, before: Case, event: Event, key: str, days: tuple[date, date]
    ) -> None:
        first = feed(before, on=before.events[-1].on)

        for sent in ((), first.sent):
            moved = feed(before.record(event), on=event.on, stamp=LATER, sent=sent)

            old, new = by_rule(first)[key], by_rule(moved)[key]
            assert (old.start, new.start) == days
            assert new.uid == old.uid
            assert new.sequence > old.sequence
            assert new.stamp == LATER
            assert moved.cancelled == 0

    def test_a_correction_of_a_correction_is_still_the_same(self) -> None:
        corrected = TALLIED
        uids = [objections(feed(TALLIED, on=date(2021, 4, 12))).uid]
        for old, new in ((9, 12), (12, 13), (13, 8)):
            right = Event(
                Kind.TALLY_PREPARED,
                date(2021, 4, new),
                corrects=Entry(Kind.TALLY_PREPARED, date(2021, 4, old)),
            )
            corrected = corrected.record(right)
            uids.append(objections(feed(corrected, on=date(2021, 4, 13))).uid)

        assert len(set(uids)) == 1

    @pytest.mark.parametrize(
        "change",
        [
            pytest.param({"note": "by e-mail"}, id="a note"),
            pytest.param({"sets": date(2021, 5, 3)}, id="a day it fixes"),
            pytest.param({"irregular": "as the docket has it"}, id="a reason"),
        ],
    )
    def test_an_event_described_otherwise_is_the_same(self, change: dict[str, Any]) -> None:
        *others, tally = TALLIED.events
        changed = Case(TALLIED.number, "", (*others, evolve(tally, **change)))

        assert (
            objections(feed(changed, on=date(2021, 4, 12))).uid
            == objections(feed(TALLIED, on=date(2021, 4, 12))).uid
        )

    def test_a_paper_filed_or_another_day_to_ask_changes_no_uid(self) -> None:
        uids = {
            objections(feed(one, on=on)).uid
            for one in (TALLIED, TALLIED.record(OBJECTIONS), evolve(TALLIED, name="Amazon"))
            for on in (date(2021, 4, 14), date(2021, 4, 16))
        }

        assert len(uids) == 1

    @pytest.mark.parametrize(
        "other",
        [
            pytest.param(evolve(TALLIED, unit="B"), id="another unit"),
            pytest.param(Case("10-RC-269251", "", TALLIED.events), id="another case"),
            pytest.param(
                Case(
                    TALLIED.number,
                    "",
                    (*TALLIED.events[:-1], Event(Kind.TALLY_PREPARED, date(2021, 4, 12))),
                ),
                id="another tally, which corrects nothing",
            ),
        ],
    )
    def test_what_differs_has_another_uid(self, other: Case) -> None:
        assert (
            objections(feed(other, on=date(2021, 4, 12))).uid
            != objections(feed(TALLIED, on=date(2021, 4, 12))).uid
        )

    def test_a_second_paper_of_a_day_leaves_what_the_first_opened(self) -> None:
        first, second = (
            Event(Kind.EXCEPTIONS_FILED, date(2021, 12, 28), by=by) for by in (RESPONDENT, UNION)
        )
        one = BOARD_CASE.record(first)
        both = one.record(second)

        before, after = feed(one, on=date(2021, 12, 28)), feed(both, on=date(2021, 12, 28))

        assert by_rule(after)["answering-brief"].uid == by_rule(before)["answering-brief"].uid
        assert set(before.uids) < set(after.uids)
        assert len({uid for uid, _ in identified(both)}) == len(both.opened())

    def test_an_event_whose_party_is_added_is_the_same(self) -> None:
        filed = Event(Kind.EXCEPTIONS_FILED, date(2021, 12, 28))
        named = evolve(filed, by=RESPONDENT)

        uids = [
            set(feed(BOARD_CASE.record(event), on=date(2021, 12, 28)).uids)
            for event in (filed, named)
        ]

        assert uids[0] == uids[1]

    def test_what_changes_calls_the_same_deadline_is_not_lost(self) -> None:
        compared = 0
        for one in walks(seed=61, count=40, length=12):
            for place in range(1, len(one.events)):
                try:
                    before = Case(one.number, one.unit, one.events[:place])
                    after = before.record(one.events[place])
                except NlrbCaseError:
                    continue
                old, new = list(identified(before)), dict(identified(after))
                for change in before.changes(after):
                    if change.before is not None and change.after is not None:
                        was = {uid for uid, each in old if each == change.before}
                        assert was <= set(new)
                        assert {new[uid].rule for uid in was} == {change.rule}
                        compared += 1

        assert compared > 100


class TestSequence:
    """a moved deadline keeps its UID and raises SEQUENCE"""

    def test_what_is_the_same_stays_the_same_to_the_byte(self) -> None:
        cases = (BESSEMER, BOARD_CASE, noticed())
        first = feed(*cases, on=date(2024, 1, 10))

        second = again(first, *cases, on=date(2024, 1, 10))

        assert second.content == first.content
        assert second.sent == first.sent

    def test_only_what_changed_is_revised(self) -> None:
        first = feed(noticed(), on=date(2024, 1, 10))

        second = again(first, noticed().record(POSTPONED), on=date(2024, 1, 12))

        old, new = by_rule(first), by_rule(second)
        revised = {key for key, one in new.items() if one.sequence != old[key].sequence}
        assert revised == {
            "pre-election-hearing",
            "statement-of-position",
            "notice-of-petition-posting",
        }
        assert {key for key, one in new.items() if one.stamp == LATER} == revised

    def test_a_first_revision_has_the_number_of_the_events(self) -> None:
        assert objections(feed(TALLIED, on=date(2021, 4, 12))).sequence == len(TALLIED.events)

    @pytest.mark.parametrize(
        "change",
        [
            {"mark": "Met"},
            {"title": "another"},
            {"text": "another"},
            {"day": date(2021, 4, 17)},
            {"at": STAMP},
            {"alarms": ()},
            {"cancelled": True},
            {"rule": "voter-list"},
        ],
        ids=lambda change: next(iter(change)),
    )
    def test_whatever_a_reader_sees_is_a_revision(self, change: dict[str, Any]) -> None:
        *_, one = due_days_of(TALLIED, date(2021, 4, 12), {})

        assert one.rule == "objections"
        assert evolve(one, **change).fingerprint != one.fingerprint
        assert evolve(one, revised=1000, settled=True).fingerprint == one.fingerprint

    def test_the_sequence_rises_though_no_event_was_recorded(self) -> None:
        first = feed(noticed(), on=date(2024, 1, 17))

        second = again(first, noticed(), on=date(2024, 1, 18))

        # Missed overnight.
        old, new = (by_rule(each)["statement-of-position"] for each in (first, second))
        assert new.sequence == old.sequence + 1

    def test_it_never_falls_though_asked_for_an_earlier_day(self) -> None:
        moved = BOARD_CASE.record(MORE_TIME)
        first = feed(moved, on=date(2021, 12, 20))

        second = again(first, moved, on=date(2021, 12, 19))

        old, new = (by_rule(each)["exceptions"] for each in (first, second))
        assert new.start == date(2021, 12, 30)
        assert new.sequence > old.sequence

    def test_it_only_rises_through_the_life_of_any_case(self) -> None:
        for one in walks(seed=62, count=15, length=14):
            last = feed(on=date(2021, 1, 1))
            for place in range(1, len(one.events) + 1):
                try:
                    then = Case(one.number, one.unit, one.events[:place])
                except NlrbCaseError:
                    continue
                on = then.events[-1].on

                now = feed(then, on=on, sent=last.sent, timed=place % 2 == 0)

                known = {each.uid: each for each in last.sent}
                for each in now.sent:
                    old = known.get(each.uid)
                    assert old is None or old == each or old.sequence < each.sequence
                assert set(known) <= {each.uid for each in now.sent}
                check_lines(now.content)
                last = now


class TestFallenAway:
    """STATUS:CANCELLED for those sent before and now gone"""

    def test_an_entry_struck_out_cancels_what_it_opened(self) -> None:
        first = feed(TALLIED, on=date(2021, 4, 12))

        second = again(first, TALLIED.record(STRUCK), on=date(2021, 4, 12))

        old = objections(first)
        (gone,) = [one for one in shown(second) if one.uid == old.uid]
        assert gone.status == "CANCELLED"
        assert gone.summary == f"Cancelled: {old.summary}"
        assert gone.text == "What is recorded now gives no such day."
        assert gone.start == old.start
        assert gone.alarms == ()
        assert gone.sequence > old.sequence
        assert second.cancelled == 1

    def test_what_a_withdrawal_ends_is_cancelled_with_its_day(self) -> None:
        ahead = noticed()
        over = ahead.record(Event(Kind.PETITION_WITHDRAWN, date(2024, 1, 10), by=UNION))

        second = again(feed(ahead, on=date(2024, 1, 9)), over, on=date(2024, 1, 10))

        texts = {one.text for one in shown(second) if one.status == "CANCELLED"}
        assert texts == {"It ended on 10 January 2024 without its paper."}
        assert second.cancelled == 3

    def test_what_was_never_sent_is_not_cancelled(self) -> None:
        over = noticed().record(Event(Kind.PETITION_WITHDRAWN, date(2024, 1, 10), by=UNION))

        assert feed(over, on=date(2024, 1, 10)).cancelled == 0

    @pytest.mark.parametrize(
        ("on", "told"),
        [
            pytest.param(date(2021, 4, 12), (1, 1), id="before its day, each time"),
            pytest.param(date(2021, 4, 16), (1, 1), id="on its day, each time"),
            pytest.param(date(2021, 4, 17), (1, 0), id="after its day, once"),
        ],
    )
    def test_it_is_told_once_at_least_and_until_its_day(
        self, on: date, told: tuple[int, int]
    ) -> None:
        first = feed(TALLIED, on=date(2021, 4, 12))
        struck = TALLIED.record(STRUCK)

        second = again(first, struck, on=on)
        third = again(second, struck, on=on)

        assert (second.cancelled, third.cancelled) == told
        assert third.sent == second.sent

    def test_what_comes_back_is_revised_again(self) -> None:
        first = feed(TALLIED, on=date(2021, 4, 12))
        second = again(first, TALLIED.record(STRUCK), on=date(2021, 4, 12))

        third = again(second, TALLIED, on=date(2021, 4, 12))

        one = objections(third)
        assert one.status == "CONFIRMED"
        assert one.uid == objections(first).uid
        assert one.sequence > max(each.sequence for each in shown(second) if each.rule == "")

    @pytest.mark.parametrize("unit", ["", "B"], ids=["another case", "another unit"])
    def test_cases_not_given_are_left_alone(self, unit: str) -> None:
        number = "10-RC-269250" if unit else "10-RC-269251"
        other = Case(number, unit, TALLIED.events)
        both = feed(TALLIED, other, on=date(2021, 4, 12))

        alone = again(both, other, on=date(2021, 4, 12))

        assert alone.cancelled == 0
        assert set(alone.sent) == set(both.sent)
        assert {one.uid for one in shown(alone)} < {one.uid for one in shown(both)}

    def test_a_moment_that_fell_away_is_told_as_its_day(self) -> None:
        first = feed(TALLIED, on=date(2021, 4, 12), timed=True)

        second = again(first, TALLIED.record(STRUCK), on=date(2021, 4, 12), timed=True)

        # 11:59 p.m. on the 16th in Atlanta is the 17th in UTC.
        (gone,) = [one for one in shown(second) if one.status == "CANCELLED"]
        assert gone.start == date(2021, 4, 16)


class TestOver:
    """a met deadline is marked in the summary and has no alarm"""

    def test_what_one_party_filed_leaves_the_time_of_the_others(self) -> None:
        filed = BOARD_CASE.record(Event(Kind.EXCEPTIONS_FILED, date(2021, 12, 28), by=RESPONDENT))
        first = feed(BOARD_CASE, on=date(2021, 12, 27))

        second = again(first, filed, on=date(2021, 12, 28))

        old, new = by_rule(first)["exceptions"], by_rule(second)["exceptions"]
        assert (new.uid, new.summary, new.alarms) == (old.uid, old.summary, old.alarms)
        assert new.sequence > old.sequence
        assert new.text.endswith("\nFiled: 28 December 2021 by the respondent")

    def test_a_duty_met_early_stays_on_its_day(self) -> None:
        listed = BESSEMER.until(date(2021, 1, 20))

        one = by_rule(feed(listed, on=date(2021, 1, 20)))["voter-list"]

        assert one.summary.startswith("Met: Voter list")
        assert one.status == "CONFIRMED"
        assert one.alarms == ()
        assert "\nFiled: 20 January 2021 by the employer" in one.text

    @pytest.mark.parametrize(
        ("more", "mark"),
        [
            pytest.param((), "Lapsed, as far as is recorded: ", id="nobody filed"),
            pytest.param((OBJECTIONS,), "Met: ", id="somebody filed"),
            pytest.param(
                (evolve(OBJECTIONS, on=date(2021, 4, 19)),), "Met late: ", id="somebody filed late"
            ),
        ],
    )
    def test_what_was_sent_is_marked_when_it_is_over(
        self, more: tuple[Event, ...], mark: str
    ) -> None:
        first = feed(TALLIED, on=date(2021, 4, 12))

        second = again(first, TALLIED.record(*more), on=date(2021, 4, 20))

        old, new = objections(first), objections(second)
        assert new.summary == f"{mark}{old.summary}"
        assert (new.uid, new.start, new.status) == (old.uid, old.start, "CONFIRMED")
        assert new.sequence > old.sequence
        assert new.alarms == ()

    def test_it_stays_until_the_case_is_over(self) -> None:
        certified = TALLIED.record(Event(Kind.CERTIFIED_RESULTS, date(2021, 4, 20)))
        closed = certified.record(Event(Kind.CASE_CLOSED, date(2021, 6, 1)))
        sent = feed(TALLIED, on=date(2021, 4, 12))

        lapsed = again(sent, TALLIED, on=date(2021, 4, 19))
        at_the_end = again(lapsed, closed, on=date(2021, 6, 1))

        assert "objections" in by_rule(lapsed)
        assert "objections" not in by_rule(at_the_end)
        assert {one.uid for one in at_the_end.sent} >= {one.uid for one in sent.sent}

    def test_what_the_end_of_the_case_changes_is_told_once(self) -> None:
        closed = TALLIED.record(
            OBJECTIONS,
            Event(Kind.OBJECTIONS_WITHDRAWN, date(2021, 4, 15), by=UNION),
            Event(Kind.CERTIFIED_RESULTS, date(2021, 4, 20)),
            Event(Kind.CASE_CLOSED, date(2021, 6, 1)),
        )
        sent = feed(TALLIED, on=date(2021, 4, 12))

        once = again(sent, closed, on=date(2021, 6, 1))
        twice = again(once, closed, on=date(2021, 6, 1))

        assert "objections" in by_rule(once)
        assert "objections" not in by_rule(twice)


class TestTimed:
    """timed in the office's zone: the last moment, in the zone of the office that receives"""

    @pytest.mark.parametrize(
        ("number", "on", "moment"),
        [
            pytest.param(
                "02-RC-300000", date(2024, 3, 1), datetime(2024, 3, 9, 4, 59, tzinfo=UTC), id="EST"
            ),
            pytest.param(
                "02-RC-300000", date(2024, 3, 8), datetime(2024, 3, 16, 3, 59, tzinfo=UTC), id="EDT"
            ),
            pytest.param(
                "19-RC-300000", date(2024, 3, 1), datetime(2024, 3, 9, 7, 59, tzinfo=UTC), id="PST"
            ),
            pytest.param(
                "19-RC-300000", date(2024, 3, 8), datetime(2024, 3, 16, 6, 59, tzinfo=UTC), id="PDT"
            ),
            pytest.param(
                "13-RC-300000",
                date(2024, 10, 28),
                datetime(2024, 11, 5, 5, 59, tzinfo=UTC),
                id="CST, the day after the change",
            ),
            pytest.param(
                "10-RC-300000",
                date(2024, 3, 1),
                datetime(2024, 3, 9, 4, 59, tzinfo=UTC),
                id="two zones, the earlier moment: Atlanta, not Birmingham",
            ),
            pytest.param(
                "28-RC-300000",
                date(2024, 3, 8),
                datetime(2024, 3, 16, 5, 59, tzinfo=UTC),
                id="three zones in summer, the earliest: Albuquerque, not Phoenix",
            ),
            pytest.param(
                "11-RC-300000",
                date(2024, 3, 1),
                datetime(2024, 3, 9, 4, 59, tzinfo=UTC),
                id="a former region, merged into 10",
            ),
        ],
    )
    def test_objections_are_due_at_the_regions_midnight(
        self, number: str, on: date, moment: datetime
    ) -> None:
        one = objections(feed(tallied(number, on), on=on, timed=True))

        assert one.start == moment

    def test_a_paper_for_washington_goes_by_its_hour(self) -> None:
        # Los Angeles has the case; exceptions go to the Board.
        one = by_rule(feed(transferred(date(2024, 3, 1)), on=date(2024, 3, 2), timed=True))

        assert one["exceptions"].start == _at(2024, 3, 29, 23, 59, zone="America/New_York")
        assert "in Washington: 21-CA-300000" in one["exceptions"].summary

    @pytest.mark.parametrize(
        ("on", "day", "moment"),
        [
            pytest.param(
                date(2024, 12, 3),
                date(2024, 12, 31),
                datetime(2025, 1, 1, 4, 59, tzinfo=UTC),
                id="the last day of a year",
            ),
            pytest.param(
                date(2024, 2, 1),
                date(2024, 2, 29),
                datetime(2024, 3, 1, 4, 59, tzinfo=UTC),
                id="a leap day",
            ),
        ],
    )
    def test_the_day_after_may_be_of_another_month_or_year(
        self, on: date, day: date, moment: datetime
    ) -> None:
        whole = by_rule(feed(transferred(on), on=on))["exceptions"]
        timed = by_rule(feed(transferred(on), on=on, timed=True))["exceptions"]

        assert whole.start == day
        assert timed.start == moment

    def test_a_rule_with_an_hour_of_its_own(self) -> None:
        one = by_rule(feed(noticed("19-RC-300000"), on=date(2024, 1, 10), timed=True))

        assert one["statement-of-position"].start == _at(
            2024, 1, 17, 12, 0, zone="America/Los_Angeles"
        )

    def test_alarms_are_at_nine_where_the_office_is_though_summer_time_begins(self) -> None:
        # Due Friday 15 March 2024; summer time began on Sunday 10 March.
        one = objections(
            feed(tallied("02-RC-300000", date(2024, 3, 8)), on=date(2024, 3, 8), timed=True)
        )

        assert isinstance(one.start, datetime)
        assert [(one.start + alarm).astimezone(NEW_YORK) for alarm in one.alarms] == [
            datetime(2024, 3, 8, 9, 0, tzinfo=NEW_YORK),
            datetime(2024, 3, 14, 9, 0, tzinfo=NEW_YORK),
            datetime(2024, 3, 15, 9, 0, tzinfo=NEW_YORK),
        ]

    @pytest.mark.parametrize(
        ("of", "key", "day"),
        [
            pytest.param(
                noticed(), "notice-of-petition-posting", date(2024, 1, 11), id="a posting"
            ),
            pytest.param(
                noticed(), "pre-election-hearing", date(2024, 1, 18), id="an act of the Agency"
            ),
        ],
    )
    def test_what_has_no_hour_is_a_whole_day(self, of: Case, key: str, day: date) -> None:
        one = by_rule(feed(of, on=date(2024, 1, 10), timed=True))[key]

        assert one.start == day

    @pytest.mark.parametrize(
        ("of", "whole"),
        [
            pytest.param(
                tallied("85-RC-300000", date(2024, 3, 1)), True, id="a stray number, no region"
            ),
            pytest.param(
                tallied(
                    "19-RC-300000",
                    date(2024, 3, 1),
                    Event(Kind.CASE_TRANSFERRED, date(2024, 3, 4), about="02-RC-300001"),
                ),
                True,
                id="transferred to another region",
            ),
            pytest.param(
                tallied(
                    "19-RC-300000", date(2024, 3, 1), (Kind.CASE_TRANSFERRED, date(2024, 3, 4))
                ),
                True,
                id="transferred, it is not known where to",
            ),
            pytest.param(
                tallied(
                    "19-RC-300000",
                    date(2024, 3, 1),
                    Event(Kind.CONSOLIDATED, date(2024, 3, 4), about="02-CA-300001"),
                ),
                True,
                id="consolidated with a case of another region",
            ),
            pytest.param(
                tallied(
                    "19-RC-300000",
                    date(2024, 3, 1),
                    Event(Kind.CONSOLIDATED, date(2024, 3, 4), about="19-CA-300001"),
                ),
                False,
                id="consolidated with a case of the same region",
            ),
        ],
    )
    def test_no_hour_is_given_where_the_office_is_not_certain(
        self, of: Case, *, whole: bool
    ) -> None:
        one = objections(feed(of, on=date(2024, 3, 4), timed=True))

        assert (one.start == date(2024, 3, 8)) is whole
        assert ("in the time zone of the regional office" in one.summary) is whole

    def test_a_whole_day_becomes_a_moment_as_a_revision(self) -> None:
        first = feed(TALLIED, on=date(2021, 4, 12))

        second = again(first, TALLIED, on=date(2021, 4, 12), timed=True)

        old, new = objections(first), objections(second)
        assert new.uid == old.uid
        assert new.sequence == old.sequence + 1
        assert new.start == datetime(2021, 4, 17, 3, 59, tzinfo=UTC)


HOSTILE = (
    pytest.param("x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil", id="lines of a calendar"),
    pytest.param("x\nATTACH:file:///etc/passwd", id="a line feed"),
    pytest.param("x\rBEGIN:VALARM\rACTION:PROCEDURE", id="a carriage return"),
    pytest.param("a\\nEND:VCALENDAR\\", id="backslashes"),
    pytest.param('",;:=\\"', id="what the format escapes"),
    pytest.param("".join(map(chr, range(0x20))) + "\x7f", id="controls"),
    pytest.param("".join(map(chr, range(0x80, 0xA0))), id="more controls"),
    pytest.param("a\u2028END:VEVENT\u2029b\x85c\x0bd\x0ce\x1cf", id="other line ends"),
    pytest.param("\ud800 half \udfff", id="half characters"),
    pytest.param("\u202efdp.exe\u2066x\u2069", id="the direction of writing"),
    pytest.param("é" * 5000, id="long, two bytes a letter"),
    pytest.param("\N{GRINNING FACE}" * 5000, id="long, four bytes a letter"),
    pytest.param(" \t" * 400, id="blanks alone"),
    pytest.param("x" + " " * 300 + "y", id="blanks that fill lines"),
    pytest.param("\ufeff\ufffe\uffff\x00", id="marks and no characters"),
    pytest.param("A\u0300" * 200, id="marks over letters"),
)


class TestHostileText:
    """text from case files cannot inject lines"""

    @pytest.mark.parametrize(
        "end", ["\r", "\v", "\f", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029"], ids=ascii
    )
    def test_in_a_text_of_lines_only_a_line_feed_ends_a_line(self, end: str) -> None:
        assert lines(f"a{end}b\nc") == "a b\nc"
        assert one_line(f"a{end}b\nc") == "a b c"

    @pytest.mark.parametrize("text", HOSTILE)
    def test_names_and_units(self, text: str) -> None:
        case_named = evolve(TALLIED, name=text, unit=text, note=text)
        plain = evolve(TALLIED, name="x", unit="x")

        found = feed(case_named, on=date(2021, 4, 12), name=text)

        expected = shown(feed(plain, on=date(2021, 4, 12)))
        assert [one.start for one in shown(found)] == [one.start for one in expected]
        for one in shown(found):
            assert len(one.summary) < 600
            assert not set(one.summary) & set("\\\n\u202e\u2066\u2028\x85")
        second = again(found, case_named.record(STRUCK), on=date(2021, 4, 12), name=text)
        assert second.cancelled == 1
        assert shown(second)

    @pytest.mark.parametrize("text", HOSTILE)
    def test_everything_an_event_holds(self, text: str) -> None:
        events = tuple(
            evolve(event, note=text, about=text, allegations=(text,), irregular=text)
            for event in TALLIED.events
        )
        record = Case(TALLIED.number, "", events)

        found = feed(record, on=date(2021, 4, 12), timed=True)

        assert "objections" in by_rule(found)

    @pytest.mark.parametrize("text", HOSTILE)
    def test_what_is_said_to_have_been_sent(self, text: str) -> None:
        first = feed(TALLIED, on=date(2021, 4, 12))
        sent = tuple(evolve(one, title=text, fingerprint=text) for one in first.sent)

        found = feed(TALLIED.record(STRUCK), on=date(2021, 4, 12), sent=sent)

        assert found.cancelled == 1
        assert "CANCELLED" in {one.status for one in shown(found)}

    def test_a_name_is_shown_as_it_is_but_for_its_line_ends(self) -> None:
        named = evolve(TALLIED, name="Café “Ünïon”;\r\n 東京, \N{GRINNING FACE}")

        one = objections(feed(named, on=date(2021, 4, 12)))

        assert one.summary.endswith(": 10-RC-269250 Café “Ünïon”; 東京, \N{GRINNING FACE}")

    def test_a_long_name_is_cut(self) -> None:
        one = objections(feed(evolve(TALLIED, name="x" * 10_000), on=date(2021, 4, 12)))

        assert one.summary.endswith(f": 10-RC-269250 {'x' * 119}…")

    def test_units_that_look_alike_are_not_the_same(self) -> None:
        units = ("B", "B\n", "B ", "", " ")
        cases = [evolve(TALLIED, unit=unit) for unit in units]

        found = feed(*cases, on=date(2021, 4, 12))

        assert len([one for one in shown(found) if one.rule == "objections"]) == len(units)

    @given(
        st.text(),
        st.text(st.characters(categories=["Cc", "Cf", "Cs", "Zl", "Zp", "Zs", "Po"])),
    )
    @settings(max_examples=40, deadline=None)
    def test_any_text(self, name: str, unit: str) -> None:
        found = feed(evolve(TALLIED, name=name, unit=unit), on=date(2021, 4, 12), name=name)

        assert len(shown(found)) == len(found.uids)

    @given(procedure_walks.cases(), st.booleans())
    @settings(max_examples=20, deadline=None)
    def test_any_case(self, any_case: Case, timed: bool) -> None:  # noqa: FBT001 - hypothesis
        for on in {event.on for event in any_case.events}:
            try:
                any_case.until(on).opened()
            except NlrbCaseError:
                continue

            found = feed(any_case, on=on, timed=timed)

            assert tuple(one.uid for one in shown(found)) == found.uids
            assert len(set(found.uids)) == len(found.uids)


class TestArguments:
    """Bad input gets an error that says what was found and what would be right"""

    @pytest.mark.parametrize(
        ("given_as", "where"),
        [
            pytest.param({"stamp": datetime(2021, 4, 12, 8)}, "stamp", id="no zone"),  # noqa: DTZ001
            pytest.param({"stamp": date(2021, 4, 12)}, "stamp", id="a day for a moment"),
            pytest.param({"stamp": None}, "stamp", id="no moment"),
            pytest.param({"alarms": (-1,)}, "alarms", id="after the day"),
            pytest.param({"alarms": (367,)}, "alarms", id="more than a year before"),
            pytest.param({"alarms": (1.5,)}, "alarms", id="no whole number"),
            pytest.param({"alarms": (True,)}, "alarms", id="a truth"),
            pytest.param({"alarms": ("7",)}, "alarms", id="a text"),
            pytest.param({"sent": ("uid",)}, "sent", id="a text for what was sent"),
            pytest.param({"cases": ("10-RC-269250",)}, "cases", id="a number for a case"),
            pytest.param({"cases": (TALLIED, BESSEMER)}, "cases", id="a case given twice"),
        ],
    )
    def test_what_cannot_be_used(self, given_as: dict[str, Any], where: str) -> None:
        usual: dict[str, Any] = {"cases": (TALLIED,), "today": date(2021, 4, 12), "stamp": STAMP}

        with pytest.raises(NotForACalendar, match=f"^{where}: ") as caught:
            calendar(**usual | given_as)

        assert isinstance(caught.value, (TypeError, ValueError))
        assert pickle.loads(pickle.dumps(caught.value)).where == where  # noqa: S301 - our own

    @pytest.mark.parametrize(
        ("today", "error"),
        [
            pytest.param(STAMP, NotADay, id="a moment"),
            pytest.param(None, NotADay, id="nothing"),
            pytest.param("2021-04-12", NotADay, id="a text"),
            pytest.param(date(1977, 12, 31), OutsideCalendar, id="before the calendar"),
        ],
    )
    def test_what_is_no_day(self, today: Any, error: type[Exception]) -> None:
        with pytest.raises(error):
            calendar((), today, stamp=STAMP)

    def test_a_stamp_in_any_zone_is_told_in_utc_to_the_second(self) -> None:
        stamp = datetime(2026, 1, 5, 3, 0, 0, 999, tzinfo=timezone(timedelta(hours=-5)))

        found = feed(TALLIED, on=date(2021, 4, 12), stamp=stamp)

        assert objections(found).stamp == STAMP
        assert {one.stamp for one in found.sent} == {STAMP}

    def test_cases_may_come_one_by_one(self) -> None:
        found = calendar(iter([TALLIED]), date(2021, 4, 12), stamp=STAMP)

        assert found == feed(TALLIED, on=date(2021, 4, 12))

    def test_a_feed_is_a_value(self) -> None:
        found = feed(TALLIED, on=date(2021, 4, 12))

        assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301 - our own
        assert hash(found) == hash(feed(TALLIED, on=date(2021, 4, 12)))
        assert len(repr(found)) < 1000


class TestMany:
    """1,000 cases in reasonable time"""

    @pytest.mark.long
    def test_a_thousand_cases_with_nine_due_days_each(self) -> None:
        events = BESSEMER.until(date(2021, 1, 20)).events
        cases = [Case(f"10-RC-{serial:06}", "", events) for serial in range(1, 1001)]

        began = process_time()
        first = feed(*cases, on=date(2021, 1, 20), timed=True)
        second = again(first, *cases, on=date(2021, 1, 20), timed=True)
        took = process_time() - began

        assert len(set(first.uids)) == 9000
        assert second.content == first.content
        assert took < 60
