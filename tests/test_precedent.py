"""Grounds by their keys, and the holding that governs, on every day on which that may change."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from itertools import product

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from nlrbcase.considerations import Governs
from nlrbcase.errors import LawNotEncoded, NoSuchGround, NotADay, NotOfType
from nlrbcase.holdings import Decider, Ground, Holding, Line, Standard
from nlrbcase.law import objections as law
from nlrbcase.law.objections import GROUNDS
from nlrbcase.precedent import governing, ground, ground_on, objection_grounds
from nlrbcase.precedent_cautions import cautions_on
from nlrbcase.provisions import Caution, Evidence
from nlrbcase.windows import Conduct

DAY = timedelta(days=1)
LINES = [
    pytest.param(line, id=f"{name}: {line.question}")
    for name, lines in (
        ("framework", (law.CRITICAL_PERIOD, law.SECOND_CRITICAL_PERIOD)),
        *((each.key, each.lines) for each in GROUNDS),
    )
    for line in lines
]
MEETING = ground("captive-audience-meeting").lines[0]
AMAZON, BABCOCK, CLARK = MEETING.holdings
CHANGED = date(2024, 11, 13)
"""The day of the decision on compulsory meetings."""

MAIL_HOURS = ground("peerless-plywood-24-hour").lines[1]
GUARDSMARK = date(2016, 1, 29)
LIST = ground("voter-list-noncompliance").lines[0]
RULE_OF_2014 = date(2015, 4, 14)


def may_govern(
    line: Line, conduct: Conduct, decided_on: date | None, petition_filed: date | None
) -> set[Holding]:
    """Return what may govern, by going through every day on which each holding may be of.

    It goes from the oldest to the newest, and keeps what stands.
    """
    assert isinstance(conduct.began, date)
    last = conduct.ended or conduct.began
    found: set[Holding] = set()
    for days in product(*({each.since, each.seen or each.since} for each in line.holdings)):
        standing: set[Holding] = set()
        for holding, day in reversed(list(zip(line.holdings, days, strict=True))):
            regulation = holding.by is Decider.REGULATION
            if decided_on is not None and decided_on < day:
                continue
            if regulation and petition_filed is not None and petition_filed < day:
                continue
            if holding.prospective and last < day:
                continue
            if holding.prospective and conduct.began <= day:
                standing |= {holding}
            else:
                standing = {holding}
        found |= standing
    return found


def around(days: Iterable[date]) -> list[date]:
    """Return days, the day before each and the day after."""
    return sorted({day + step * DAY for day in days for step in (-1, 0, 1)})


def changes(line: Line) -> list[date]:
    """Return the days on which what governs in a line may change, with their neighbors."""
    return around(
        day for each in line.holdings for day in (each.since, each.seen) if day is not None
    )


def check(
    line: Line, conduct: Conduct, decided_on: date | None, petition_filed: date | None = None
) -> None:
    """Compare what governs with what may govern; where nothing may, the law is not encoded."""
    expected = may_govern(line, conduct, decided_on, petition_filed)
    if not expected:
        with pytest.raises(LawNotEncoded) as raised:
            governing(line, conduct, decided_on, petition_filed)
        assert raised.value.earliest == line.holdings[-1].since
        return
    found = governing(line, conduct, decided_on, petition_filed)
    assert set(found) == expected
    assert list(found) == [each for each in line.holdings if each in expected]


class TestEveryLineOnEveryDayOfChange:
    """prospective holdings go by conduct, others by decision - tested at the boundary days"""

    @pytest.mark.parametrize("line", LINES)
    def test_by_the_day_of_the_decision(self, line: Line) -> None:
        for decided_on in changes(line):
            check(line, Conduct(line.holdings[-1].since - DAY), decided_on)

    @pytest.mark.parametrize("line", LINES)
    def test_by_the_days_of_conduct_petition_and_decision(self, line: Line) -> None:
        days = changes(line)
        for began in days:
            for decided_on in (*(day for day in days if day >= began), None):
                for petition in (None, *(day for day in days if day <= began)):
                    check(line, Conduct(began), decided_on, petition)

    @pytest.mark.parametrize("line", LINES)
    def test_conduct_that_went_on(self, line: Line) -> None:
        days = changes(line)
        for began, ended in product(days, days):
            if began <= ended:
                check(line, Conduct(began, ended), None)
                check(line, Conduct(began, ended), ended)

    @pytest.mark.parametrize("line", LINES)
    def test_a_day_before_the_first_raises(self, line: Line) -> None:
        first = line.holdings[-1].since

        with pytest.raises(LawNotEncoded) as raised:
            governing(line, Conduct(first - DAY), first - DAY)

        assert raised.value.earliest == first
        assert raised.value.day == first - DAY
        assert governing(line, Conduct(first), first)

    @pytest.mark.parametrize("line", LINES)
    def test_the_day_that_has_no_law_is_that_of_the_decision(self, line: Line) -> None:
        first = line.holdings[-1].since

        with pytest.raises(LawNotEncoded) as raised:
            governing(line, Conduct(first - 9 * DAY), first - DAY)
        with pytest.raises(LawNotEncoded) as with_petition:
            governing(line, Conduct(first - 9 * DAY), first - DAY, first + DAY)

        assert raised.value.day == first - DAY
        assert with_petition.value.day == first - DAY

    @pytest.mark.parametrize("line", LINES)
    def test_what_is_not_decided_yet_goes_by_the_newest_that_reaches_it(self, line: Line) -> None:
        (found,) = governing(line, Conduct(date(2026, 5, 1)))

        assert found is line.holdings[0]


def holding(year: int, *, seen: bool, prospective: bool, by: Decider) -> Holding:
    """Return a holding of a year that was made up."""
    return Holding(
        since=date(year, 1, 1) if seen else date(year, 6, 15),
        cite=str(year),
        by=by,
        held="",
        evidence=Evidence.UNVERIFIED,
        read_in="",
        read_to=date(year, 12, 31),
        seen=date(year, 12, 31) if seen else None,
        prospective=prospective,
    )


@st.composite
def lines(draw: st.DrawFn) -> Line:
    """Return a line of precedent that was made up."""
    years = sorted(draw(st.sets(st.integers(2001, 2006), min_size=1, max_size=4)), reverse=True)
    of = st.sampled_from([Decider.BOARD, Decider.BOARD, Decider.REGULATION])
    return Line(
        "?",
        tuple(
            holding(year, seen=draw(st.booleans()), prospective=draw(st.booleans()), by=draw(of))
            for year in years
        ),
    )


DAYS = st.sampled_from(
    [
        date(year, month, day)
        for year in range(2000, 2008)
        for month, day in ((1, 1), (6, 14), (6, 15), (6, 16), (12, 30), (12, 31))
    ]
)


class TestLinesMadeUp:
    """What governs in any line agrees with going through every day that it may be of."""

    @given(lines(), st.lists(DAYS, min_size=2, max_size=4), st.booleans())
    def test_they_agree(self, line: Line, days: list[date], decided: bool) -> None:  # noqa: FBT001 - drawn
        petition, *conduct = sorted(days)
        decided_on = max(conduct) if decided else None
        began, *rest = conduct

        check(line, Conduct(began, rest[0] if rest else None), decided_on, petition)


class TestMeetings:
    """prospective: conduct before it by the old law, after it by the new, on that day both"""

    @pytest.mark.parametrize(
        ("began", "ended", "found"),
        [
            pytest.param(CHANGED - DAY, None, (BABCOCK,), id="the day before"),
            pytest.param(CHANGED, None, (AMAZON, BABCOCK), id="that day"),
            pytest.param(CHANGED + DAY, None, (AMAZON,), id="the day after"),
            pytest.param(
                CHANGED - DAY, CHANGED + DAY, (AMAZON, BABCOCK), id="from before it to after it"
            ),
            pytest.param(CHANGED - 2 * DAY, CHANGED - DAY, (BABCOCK,), id="ended before it"),
            pytest.param(CHANGED, CHANGED + DAY, (AMAZON, BABCOCK), id="began that day"),
        ],
    )
    @pytest.mark.parametrize("decided_on", [None, CHANGED + 5 * DAY, date(2026, 4, 2)])
    def test_by_conduct(
        self,
        began: date,
        ended: date | None,
        found: tuple[Holding, ...],
        decided_on: date | None,
    ) -> None:
        assert governing(MEETING, Conduct(began, ended), decided_on) == found

    def test_a_decision_before_it_cannot_go_by_it(self) -> None:
        before = CHANGED - DAY

        assert governing(MEETING, Conduct(before), before) == (BABCOCK,)

    def test_in_the_year_of_which_no_day_was_found_either_may(self) -> None:
        days = (date(1947, 12, 31), date(1948, 1, 1), date(1948, 12, 30), date(1948, 12, 31))

        found = [governing(MEETING, Conduct(date(1947, 6, 1)), day) for day in days]

        assert found == [(CLARK,), (BABCOCK, CLARK), (BABCOCK, CLARK), (BABCOCK,)]


class TestMailBallots:
    """Guardsmark (29 January 2016) overruled Oregon Washington as to the start"""

    @pytest.mark.parametrize(
        ("decided_on", "year"),
        [(GUARDSMARK - DAY, 1959), (GUARDSMARK, 2016), (GUARDSMARK + DAY, 2016), (None, 2016)],
    )
    def test_by_the_day_of_the_decision(self, decided_on: date | None, year: int) -> None:
        (found,) = governing(MAIL_HOURS, Conduct(date(2015, 6, 1)), decided_on)

        assert found.since.year == year


class TestRegulations:
    """The rule governs petitions filed from 14 April 2015, whenever the case is decided."""

    @pytest.mark.parametrize(
        ("petition", "by"),
        [
            pytest.param(RULE_OF_2014 - DAY, Decider.BOARD, id="the day before"),
            pytest.param(RULE_OF_2014, Decider.REGULATION, id="its first day"),
            pytest.param(None, Decider.REGULATION, id="a petition of no known day"),
        ],
    )
    @pytest.mark.parametrize("decided_on", [date(2015, 12, 1), None])
    def test_by_the_day_of_the_petition(
        self, petition: date | None, by: Decider, decided_on: date | None
    ) -> None:
        (found,) = governing(LIST, Conduct(date(2015, 5, 1)), decided_on, petition)

        assert found.by is by

    def test_where_no_older_law_is_encoded_the_error_names_the_petition(self) -> None:
        posting = ground("notice-posting-noncompliance").lines[0]
        petition = date(1986, 12, 31)

        with pytest.raises(LawNotEncoded) as raised:
            governing(posting, Conduct(date(1987, 5, 1)), date(1988, 5, 1), petition)

        assert raised.value.day == petition

    @pytest.mark.parametrize(
        ("petition", "years"),
        [
            pytest.param(date(2002, 12, 31), [2001], id="the day before its year"),
            pytest.param(date(2003, 1, 1), [2003, 2001], id="in its year: either"),
            pytest.param(date(2003, 12, 30), [2003, 2001], id="the day before its year ends"),
            pytest.param(date(2003, 12, 31), [2003], id="surely in force"),
        ],
    )
    def test_one_of_which_only_the_year_is_known_is_in_doubt_for_petitions_of_that_year(
        self, petition: date, years: list[int]
    ) -> None:
        newer = holding(2003, seen=True, prospective=False, by=Decider.REGULATION)
        older = holding(2001, seen=False, prospective=False, by=Decider.BOARD)

        found = governing(Line("?", (newer, older)), Conduct(petition), None, petition)

        assert [each.since.year for each in found] == years


class TestGround:
    """A ground by its key."""

    def test_all_are_listed_and_found(self) -> None:
        assert objection_grounds() == GROUNDS
        for each in GROUNDS:
            assert ground(each.key) is each
            assert ground(f" {each.key.upper().replace('-', '_')} ") is each

    @pytest.mark.parametrize(
        ("key", "near"),
        [
            pytest.param("captive-audience", "captive-audience-meeting", id="cut short"),
            pytest.param("peerless", "peerless-plywood-24-hour", id="a word of it"),
            pytest.param("mailbox", "ballot-collection-box-or-mailbox", id="another word of it"),
            pytest.param("intorrogation", "interrogation", id="misspelled"),
        ],
    )
    def test_a_wrong_key_names_those_near_it(self, key: str, near: str) -> None:
        with pytest.raises(NoSuchGround) as raised:
            ground(key)

        assert near in raised.value.near
        assert near in str(raised.value)

    def test_only_those_that_hold_a_word_of_it_or_look_like_it_are_near(self) -> None:
        with pytest.raises(NoSuchGround) as threat:
            ground("threat")
        with pytest.raises(NoSuchGround) as nothing:
            ground("bribes")

        assert set(threat.value.near) == {
            each.key for each in GROUNDS if "threat" in each.key.split("-")
        }
        assert nothing.value.near == ()

    @pytest.mark.parametrize("key", [None, "", "  ", 5, b"polling", ["polling"], "x" * 500])
    def test_what_is_no_key_is_refused(self, key: object) -> None:
        with pytest.raises(NoSuchGround, match="no ground for objections is called"):
            ground(key)  # type: ignore[arg-type]  # wrong on purpose


class TestGroundOnADay:
    """only what stood on a day, by the days of the decisions"""

    def test_each_line_has_what_stood(self) -> None:
        found = ground_on(ground("captive-audience-meeting"), date(2022, 3, 25))

        assert [line.holdings for line in found.lines] == [
            (BABCOCK,),
            ground("captive-audience-meeting").lines[1].holdings,
        ]
        assert all(said.since <= date(2022, 3, 25) for said in (*found.applied, *found.positions))
        assert found.cautions == ground("captive-audience-meeting").cautions

    @pytest.mark.parametrize("each", GROUNDS, ids=lambda each: each.key)
    def test_what_was_applied_or_said_elsewhere_is_there_from_its_day_on(
        self, each: Ground
    ) -> None:
        first = min(line.holdings[-1].since for line in each.lines)
        days = {said.since for said in (*each.applied, *each.positions)}

        for day in [first, *(day for since in days for day in (since - DAY, since, since + DAY))]:
            if day < first:
                continue
            found = ground_on(each, day)
            for now, ever in (
                (found.applied, each.applied),
                (found.positions, each.positions),
            ):
                assert set(now) == {said for said in ever if (day - said.since).days >= 0}

    @pytest.mark.parametrize(
        ("key", "day", "standard"),
        [
            pytest.param(
                "altered-board-documents", date(1984, 12, 31), Standard.PER_SE, id="the older"
            ),
            pytest.param(
                "captive-audience-meeting",
                date(2022, 3, 25),
                Standard.NOT_OBJECTIONABLE,
                id="what stood on that day",
            ),
            pytest.param(
                "electioneering-near-polls",
                date(2020, 6, 1),
                Standard.PER_SE_ELSE_TOTALITY,
                id="two stand, and the ground joins them",
            ),
            pytest.param(
                "third-party-misconduct",
                date(2020, 6, 1),
                Standard.TOTALITY_HEIGHTENED,
                id="the only one",
            ),
            pytest.param(
                "ulp-in-critical-period",
                date(1970, 6, 1),
                Standard.PRESUMPTIVE,
                id="none is named yet: that of the ground",
            ),
        ],
    )
    def test_the_standard_is_what_alone_stood(
        self, key: str, day: date, standard: Standard
    ) -> None:
        assert ground_on(ground(key), day).standard is standard

    def test_a_line_that_had_nothing_yet_is_told(self) -> None:
        whole = ground("captive-audience-meeting")

        found = ground_on(whole, date(1947, 1, 1))

        assert [line.holdings for line in found.lines] == [(CLARK,)]
        assert found.cautions[0].key == "line-not-encoded"
        assert whole.lines[1].question in found.cautions[0].said

    @pytest.mark.parametrize("each", GROUNDS, ids=lambda each: each.key)
    def test_the_day_before_its_first_holding_raises(self, each: Ground) -> None:
        first = min(line.holdings[-1].since for line in each.lines)

        with pytest.raises(LawNotEncoded) as raised:
            ground_on(each, first - DAY)

        assert (raised.value.key, raised.value.earliest) == (each.key, first)
        assert ground_on(each, first).lines

    @pytest.mark.parametrize("found", [None, "polling", 3])
    def test_what_is_no_ground_is_refused(self, found: object) -> None:
        with pytest.raises(NotOfType, match="is no Ground"):
            ground_on(found, date(2022, 3, 25))  # type: ignore[arg-type]  # it is what is tested

    @pytest.mark.parametrize("day", [None, "2022-03-25", datetime(2022, 3, 25, tzinfo=UTC)])
    def test_what_is_no_day_is_refused(self, day: object) -> None:
        with pytest.raises(NotADay, match="day"):
            ground_on(ground("polling"), day)  # type: ignore[arg-type]  # it is what is tested


def cautions(
    line: Line, conduct: date, decided_on: date | None, petition: date | None = None
) -> list[Caution]:
    """Return what to know of what governs in a line."""
    found = governing(line, Conduct(conduct), decided_on, petition)
    return list(cautions_on(Governs(line, found), decided_on, petition))


def said(found: list[Caution]) -> str:
    """Return the cautions on holdings themselves, as one text."""
    return " ".join(each.said for each in found if each.key in ("holding", "either-holding"))


class TestCautionsOnPrecedent:
    """how sure a holding is, and since when"""

    @pytest.mark.parametrize("line", LINES)
    def test_what_was_read_is_always_said(self, line: Line) -> None:
        for each in line.holdings:
            alone = evolve(line, holdings=(each,))

            found = said(list(cautions_on(Governs(alone, (each,)), None)))

            assert each.cite in found
            assert each.read_in in found

    @pytest.mark.parametrize(
        ("decided_on", "told"),
        [
            pytest.param(date(2016, 1, 29), False, id="the last day for which it was read"),
            pytest.param(date(2016, 1, 30), True, id="the day after"),
            pytest.param(None, True, id="not decided yet"),
        ],
    )
    def test_after_the_last_day_read_later_decisions_are_to_be_looked_for(
        self, decided_on: date | None, *, told: bool
    ) -> None:
        found = said(cautions(MAIL_HOURS, date(2015, 6, 1), decided_on))

        assert ("look for later decisions" in found) is told

    def test_a_director_makes_no_precedent_of_the_board(self) -> None:
        mailbox = ground("ballot-collection-box-or-mailbox").lines[0]

        found = said(cautions(mailbox, date(2021, 2, 8), date(2021, 11, 29)))

        assert "no precedent of the Board" in found
        assert "not read" in found

    def test_what_was_overruled_for_later_conduct_says_so(self) -> None:
        pending = said(cautions(MEETING, date(2022, 3, 1), None))
        before = said(cautions(MEETING, date(2021, 1, 20), date(2021, 11, 29)))

        assert f"gave way to {AMAZON.cite}, for conduct from 13 November 2024 on" in pending
        assert "look for later decisions" not in pending
        assert "gave way" not in before

    def test_a_rule_that_gave_way_for_later_petitions_says_so(self) -> None:
        found = said(cautions(LIST, date(2015, 5, 1), date(2016, 1, 4), date(2015, 4, 13)))

        assert "for petitions filed from 14 April 2015 on" in found

    def test_where_either_may_govern_it_says_by_what(self) -> None:
        by_conduct = said(cautions(MEETING, CHANGED, None))
        by_year = said(cautions(MEETING, date(1948, 2, 1), date(1948, 6, 1)))

        assert "Read both" in by_conduct
        assert "governs conduct after 13 November 2024" in by_conduct
        assert "Read both" in by_year
        assert "only the year was found" in by_year

    def test_a_holding_that_may_be_later_than_the_decision_says_so(self) -> None:
        line = ground("peerless-plywood-24-hour").lines[0]

        in_its_year = said(cautions(line, date(1953, 2, 1), date(1953, 12, 30)))
        at_its_end = said(cautions(line, date(1953, 2, 1), date(1953, 12, 31)))

        assert "it may be later than 30 December 1953" in in_its_year
        assert "it may be later" not in at_its_end
