"""The grounds on what parties say and do in the campaign: where the law changed, who says so."""

from __future__ import annotations

import json
import os
import re
from datetime import date, datetime, timedelta
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from nlrbcase.errors import LawNotEncoded
from nlrbcase.holdings import Authority, Decider, Ground, Holding, Line, Point, Standard, Window
from nlrbcase.law.objections import campaign, coercion, voting
from nlrbcase.precedent import governing
from nlrbcase.provisions import Evidence
from nlrbcase.windows import Conduct

HERE = Path(__file__).resolve().parents[2]
REFERENCE = Path(os.environ.get("NLRBCASE_REFERENCE", HERE.parent / "shared" / "reference"))

NAMED = [
    (name, found)
    for module in (coercion, campaign)
    for name, found in vars(module).items()
    if isinstance(found, Ground)
]
GROUNDS = [found for _, found in NAMED]
ONE_DAY = timedelta(days=1)
STRENGTH = list(Evidence)
QUOTED = re.compile(r"[\"“”]|(?<!\w)'|'(?!\w)")
A_DAY = re.compile(r"\b([A-Z][a-z]{2})[a-z]* (\d{1,2}),? (\d{4})\b")
A_CITATION = re.compile(r"\d+ (?:NLRB|U\.S\.|F\.\dd) (?:No\. )?\d+")


def _key(ground: Ground) -> str:
    return ground.key


def _cites(ground: Ground) -> list[str]:
    return [holding.cite for holding in _holdings(ground)]


def _holdings(ground: Ground) -> list[Holding]:
    return [holding for line in ground.lines for holding in line.holdings]


def _said(ground: Ground) -> list[Holding | Authority]:
    return [*_holdings(ground), *ground.applied, *ground.positions]


def _line(ground: Ground, cite: str) -> Line:
    return next(line for line in ground.lines if line.holdings[0].cite.startswith(cite))


def _governs(line: Line, conduct: date, decided: date | None = None) -> list[str]:
    """Return the names of the decisions that govern, the newer first."""
    return [holding.cite.split(",")[0] for holding in governing(line, Conduct(conduct), decided)]


class TestWhatIsHere:
    """what parties say and do in the campaign"""

    def test_a_ground_is_found_under_its_key_and_in_one_module(self) -> None:
        assert [name for name, _ in NAMED] == [
            found.key.replace("-", "_").upper() for _, found in NAMED
        ]
        assert len(set(GROUNDS)) == len(GROUNDS) == 23

    @pytest.mark.parametrize("module", [coercion, campaign], ids=["coercion", "campaign"])
    def test_each_module_says_what_was_read(self, module: ModuleType) -> None:
        assert "Sources:" in (module.__doc__ or "")
        assert "Not read" in (module.__doc__ or "")

    @pytest.mark.parametrize("ground", GROUNDS, ids=_key)
    def test_it_asks_for_a_few_facts_each_by_a_name_of_its_own(self, ground: Ground) -> None:
        names = [asked.key for asked in ground.every_asked]

        assert len(set(names)) == len(names)
        assert 2 <= len(names) <= 6


class TestAuthority:
    """each with authority and evidence"""

    @pytest.mark.parametrize("ground", GROUNDS, ids=_key)
    def test_every_holding_is_of_somebody_who_makes_precedent(self, ground: Ground) -> None:
        for holding in _holdings(ground):
            assert holding.by.governs
            assert holding.cite
            assert holding.read_in
            assert holding.evidence is not Evidence.TEXT

    @pytest.mark.parametrize("ground", GROUNDS, ids=_key)
    def test_a_position_never_governs(self, ground: Ground) -> None:
        argued = {each.cite for each in ground.positions}

        assert argued & set(_cites(ground)) == set()
        assert argued & {each.cite for each in ground.applied} == set()

    def test_one_court_alone_has_a_position_that_could_have_been_precedent(self) -> None:
        argued = [each for ground in GROUNDS for each in ground.positions]

        assert {each.cite.split(" v.")[0] for each in argued if each.by.governs} == {
            "Brown-Forman Corp."
        }

    @pytest.mark.parametrize("ground", GROUNDS, ids=_key)
    def test_an_application_is_no_prosecutors_partys_or_district_courts(
        self, ground: Ground
    ) -> None:
        mere = {Decider.GENERAL_COUNSEL, Decider.PARTY, Decider.DISTRICT_COURT}

        assert {each.by for each in ground.applied} & mere == set()

    @pytest.mark.parametrize("ground", GROUNDS, ids=_key)
    def test_no_words_are_quoted_that_were_not_read(self, ground: Ground) -> None:
        told = [
            ground.title,
            ground.said,
            ground.law_asks,
            *(each.law_asks.said for each in _holdings(ground) if each.law_asks),
            ground.burden,
            *(line.question for line in ground.lines),
            *(holding.held for holding in _holdings(ground)),
            *(each.point for each in (*ground.applied, *ground.positions)),
            *(each.read_in for each in _said(ground)),
        ]

        assert [text for text in told if QUOTED.search(text)] == []

    @pytest.mark.parametrize("ground", GROUNDS, ids=_key)
    def test_the_standard_is_no_surer_than_the_surest_holding(self, ground: Ground) -> None:
        surest = min(STRENGTH.index(holding.evidence) for holding in _holdings(ground))

        assert STRENGTH.index(ground.evidence) >= surest


class TestGuide:
    """Basic Guide to the National Labor Relations Act, section 8(a)(1) examples"""

    @pytest.mark.parametrize("ground", GROUNDS, ids=_key)
    def test_it_stands_in_only_where_no_decision_is_known(self, ground: Ground) -> None:
        for line in ground.lines:
            deciders = [holding.by for holding in line.holdings]

            assert Decider.AGENCY_GUIDE not in deciders or len(deciders) == 1

    @pytest.mark.parametrize("ground", GROUNDS, ids=_key)
    def test_that_it_lists_violations_and_not_grounds_is_told(self, ground: Ground) -> None:
        guided = any(each.by is Decider.AGENCY_GUIDE for each in _said(ground))
        told = {
            *ground.cautions,
            *(caution for holding in _holdings(ground) for caution in holding.cautions),
        }

        assert (coercion.LISTED_AS_VIOLATION in told) is guided


class TestChanges:
    """a day before the first raises"""

    @pytest.mark.parametrize(
        ("line", "first"),
        [
            pytest.param(
                _line(campaign.MISREPRESENTATION, "Midland"), date(1982, 8, 4), id="Midland"
            ),
            pytest.param(
                _line(campaign.FORGED_DOCUMENTS, "Midland"),
                date(1982, 8, 4),
                id="and its exception for forgeries, with it",
            ),
            pytest.param(
                _line(coercion.THIRD_PARTY_MISCONDUCT, "Westwood"),
                date(1984, 5, 18),
                id="Westwood Horizons",
            ),
            pytest.param(
                _line(campaign.UNION_WAIVER_OF_FEES, "NLRB v. Savair"),
                date(1973, 12, 17),
                id="Savair",
            ),
            pytest.param(
                _line(campaign.RACIAL_OR_RELIGIOUS_APPEALS, "Sewell"),
                date(1962, 8, 9),
                id="Sewell",
            ),
            pytest.param(
                _line(coercion.CEMEX_BARGAINING_ORDER, "Cemex"), date(2023, 8, 25), id="Cemex"
            ),
            pytest.param(_line(coercion.SURVEILLANCE, "NCRNC"), date(2024, 3, 1), id="NCRNC"),
            pytest.param(
                _line(campaign.CAPTIVE_AUDIENCE_MEETING, "Livingston Shirt"),
                date(1953, 12, 17),
                id="Livingston Shirt",
            ),
        ],
    )
    def test_a_line_begins_on_the_day_of_its_decision(self, line: Line, first: date) -> None:
        begun = governing(line, Conduct(first), first)

        assert begun == line.holdings[-1:]
        with pytest.raises(LawNotEncoded):
            governing(line, Conduct(first - ONE_DAY), first - ONE_DAY)

    def test_where_the_year_alone_is_known_the_line_begins_with_it_and_says_so(self) -> None:
        undated = [
            holding
            for ground in GROUNDS
            for holding in _holdings(ground)
            if (holding.since.month, holding.since.day) == (1, 1)
        ]

        by_its_week = campaign.SOLICITATION_OF_GRIEVANCES.lines[0].holdings[0]
        assert undated
        assert {
            holding.cite for holding in undated if holding.seen != date(holding.since.year, 12, 31)
        } == {by_its_week.cite}


class TestCaptiveAudience:
    """will be applied prospectively"""

    LINE = _line(campaign.CAPTIVE_AUDIENCE_MEETING, "Amazon.com")
    AMAZON, BABCOCK, CLARK = "Amazon.com Services LLC", "Babcock & Wilcox Co.", "Clark Bros. Co."

    def test_three_rules_the_newest_first_and_only_it_prospective(self) -> None:
        found = [(holding.since.year, holding.prospective) for holding in self.LINE.holdings]

        assert found == [(2024, True), (1948, False), (1946, False)]

    @pytest.mark.parametrize(
        ("conduct", "decided", "names"),
        [
            pytest.param(
                date(2024, 11, 12), date(2025, 9, 30), [BABCOCK], id="decided after, held before"
            ),
            pytest.param(
                date(2024, 11, 13), date(2025, 9, 30), [AMAZON, BABCOCK], id="that day: either"
            ),
            pytest.param(date(2024, 11, 14), date(2025, 9, 30), [AMAZON], id="the day after"),
            pytest.param(
                date(2022, 4, 25), date(2024, 11, 12), [BABCOCK], id="decided the day before"
            ),
            pytest.param(
                date(1948, 7, 1),
                date(1948, 7, 2),
                [BABCOCK, CLARK],
                id="in 1948: its day not known",
            ),
            pytest.param(date(1947, 6, 1), date(1947, 12, 31), [CLARK], id="before 1948"),
        ],
    )
    def test_the_law_goes_by_the_day_of_the_meeting(
        self, conduct: date, decided: date, names: list[str]
    ) -> None:
        assert _governs(self.LINE, conduct, decided) == names

    def test_before_1946_nothing_is_encoded(self) -> None:
        with pytest.raises(LawNotEncoded):
            _governs(self.LINE, date(1945, 12, 31), date(1945, 12, 31))

    @pytest.mark.parametrize(
        ("meeting", "name"),
        [
            pytest.param(date(2021, 2, 5), BABCOCK, id="Bessemer, before the first mailing"),
            pytest.param(date(2022, 2, 3), BABCOCK, id="Bessemer, before the second"),
            pytest.param(date(2022, 3, 24), BABCOCK, id="JFK8"),
            pytest.param(date(2022, 4, 22), BABCOCK, id="LDJ5"),
            pytest.param(date(2025, 2, 7), AMAZON, id="RDU1"),
        ],
    )
    def test_meetings_at_amazon(self, meeting: date, name: str) -> None:
        assert _governs(self.LINE, meeting) == [name]

    @pytest.mark.parametrize("notice", ["about", "voluntary", "recorded"])
    def test_the_three_notices_are_part_of_the_holding(self, notice: str) -> None:
        assert notice in self.LINE.holdings[0].held

    def test_each_notice_is_asked_for(self) -> None:
        newest, *older = self.LINE.holdings

        assert [each.key for each in newest.asks] == [
            "notice-of-subject",
            "notice-voluntary",
            "notice-no-records",
        ]
        assert [each.asks for each in older] == [(), ()]

    def test_the_rule_of_1946_is_not_known_to_have_outlived_the_year(self) -> None:
        assert self.LINE.holdings[-1].read_to == date(1946, 12, 31)

    def test_who_argued_since_is_no_precedent(self) -> None:
        argued = campaign.CAPTIVE_AUDIENCE_MEETING.positions

        assert [(each.since, each.by) for each in argued] == [
            (date(2026, 2, 13), Decider.DISTRICT_COURT),
            (date(2025, 9, 30), Decider.DISTRICT_COURT),
            (date(2025, 9, 29), Decider.PARTY),
            (date(2025, 2, 14), Decider.GENERAL_COUNSEL),
            (date(2022, 4, 7), Decider.GENERAL_COUNSEL),
        ]

    @pytest.mark.parametrize("state", ["California", "Connecticut", "Minnesota", "Washington"])
    def test_states_with_laws_of_their_own_are_noted(self, state: str) -> None:
        assert state in campaign.STATE_LAWS.said
        assert campaign.STATE_LAWS.note


class TestCemex:
    """Cemex: default bargaining order.  Gissel: only if fair rerun unlikely."""

    NEW = _line(coercion.CEMEX_BARGAINING_ORDER, "Cemex")
    OLD = _line(coercion.CEMEX_BARGAINING_ORDER, "NLRB v. Gissel")

    @pytest.mark.parametrize("decided", [date(2023, 8, 24), date(2023, 8, 25), date(2026, 4, 24)])
    def test_gissel_stands_beside_it_before_and_after(self, decided: date) -> None:
        assert _governs(self.OLD, decided, decided) == ["NLRB v. Gissel Packing Co."]

    def test_the_sixth_circuit_refused_it_and_is_no_board(self) -> None:
        refused = [
            each
            for each in coercion.CEMEX_BARGAINING_ORDER.positions
            if each.since == date(2026, 3, 6)
        ]

        assert [each.by for each in refused] == [Decider.COURT_OF_APPEALS]
        assert coercion.CEMEX_IN_COURT in self.NEW.holdings[0].cautions
        assert not coercion.CEMEX_IN_COURT.note

    def test_it_is_a_remedy(self) -> None:
        assert coercion.CEMEX_BARGAINING_ORDER.standard is Standard.REMEDY


class TestNoLaterDecision:
    """authorities[].verified=false means not verified against a text, UNVERIFIED"""

    @pytest.mark.parametrize(
        "ground",
        [coercion.THREAT_PLANT_CLOSURE, coercion.THREAT_LOSS_OF_BENEFITS],
        ids=_key,
    )
    def test_that_no_later_decision_on_predictions_was_read_is_a_caution(
        self, ground: Ground
    ) -> None:
        assert coercion.NO_LATER_DECISION in ground.cautions
        assert not coercion.NO_LATER_DECISION.note

    @pytest.mark.parametrize("module", [coercion, campaign, voting], ids=lambda each: each.__name__)
    def test_each_module_says_how_far_decisions_were_read(self, module: ModuleType) -> None:
        assert "no later decision" in " ".join((module.__doc__ or "").split())


class TestRaffles:
    """held between 24h before polls and close"""

    def test_one_line_alone_goes_by_the_hour(self) -> None:
        found = [line.holdings[0].window for line in campaign.PAYMENTS_RAFFLES_GIFTS.lines]

        assert found == [None, Window(Point.POLLS_OPEN, Point.POLLS_CLOSE, hours_before=24), None]

    def test_no_other_ground_here_has_a_time_of_its_own(self) -> None:
        timed = {
            ground.key
            for ground in GROUNDS
            if ground.window is not None or any(each.window for each in _holdings(ground))
        }

        assert timed == {"payments-raffles-gifts"}


class TestMisrepresentation:
    """Sixth Circuit exception for pervasive misrepresentation"""

    def test_the_exception_is_a_line_of_its_own_by_that_court(self) -> None:
        rule, exception = campaign.MISREPRESENTATION.lines

        assert rule.holdings[0].by is Decider.BOARD
        assert "Sixth Circuit" in exception.question
        assert [each.by for each in exception.holdings] == [Decider.COURT_OF_APPEALS]
        assert campaign.SIXTH_CIRCUIT_ONLY in exception.holdings[0].cautions


class TestBessemer:
    """objections to two elections, 10-RC-269250, and the charges in 10-CA-290944"""

    @pytest.mark.parametrize(
        ("day", "by", "keys"),
        [
            pytest.param(
                date(2021, 8, 2),
                Decider.HEARING_OFFICER,
                {"vote-no-paraphernalia", "off-duty-access-or-police"},
                id="the hearing officer's report",
            ),
            pytest.param(
                date(2021, 11, 29),
                Decider.REGIONAL_DIRECTOR,
                {"vote-no-paraphernalia", "impression-of-surveillance"},
                id="the Regional Director's decision",
            ),
            pytest.param(
                date(2024, 11, 5),
                Decider.JUDGE,
                {
                    "threat-plant-closure",
                    "interrogation",
                    "surveillance",
                    "removal-of-prounion-literature",
                },
                id="the judge's decision",
            ),
        ],
    )
    def test_what_was_found_there_is_an_application_known_from_reports(
        self, day: date, by: Decider, keys: set[str]
    ) -> None:
        found = {
            ground.key: each.evidence
            for ground in GROUNDS
            for each in ground.applied
            if each.since == day and each.by is by
        }

        assert found == dict.fromkeys(keys, Evidence.SECONDARY)

    def test_that_the_judge_was_not_reviewed_is_told_wherever_he_is_cited(self) -> None:
        cited = {
            ground.key
            for ground in GROUNDS
            if any("10-CA-290944" in each.cite for each in ground.applied)
        }

        assert cited == {
            ground.key for ground in GROUNDS if coercion.JUDGE_NOT_REVIEWED in ground.cautions
        }

    def test_what_a_party_alleged_is_a_position(self) -> None:
        alleged = {
            ground.key
            for ground in GROUNDS
            for each in ground.positions
            if "10-RC-269250" in each.cite and each.by is Decider.PARTY
        }

        assert alleged == {
            "off-duty-access-or-police",
            "discharge-or-discipline-of-supporters",
            "union-home-visits-or-photographing",
        }


@pytest.fixture(scope="module")
def rows() -> dict[str, dict[str, Any]]:
    path = REFERENCE / "objections.json"
    if not path.exists():
        pytest.skip("the reference is not here; set NLRBCASE_REFERENCE to its directory")
    found = json.loads(path.read_text(encoding="utf-8"))["objections"]
    return {row["key"].replace("_", "-"): row for row in found}


class TestReference:
    """verified: a text read with that content; else not verified against a text"""

    @pytest.mark.parametrize("ground", GROUNDS, ids=_key)
    def test_nothing_is_surer_than_the_page_where_it_was_read(
        self, ground: Ground, rows: dict[str, dict[str, Any]]
    ) -> None:
        for authority in rows[ground.key]["authorities"]:
            named = set(A_CITATION.findall(authority["cite"]))
            allowed = STRENGTH.index(_graded(authority))
            for found in _said(ground):
                if named & set(A_CITATION.findall(found.cite)):
                    assert STRENGTH.index(found.evidence) >= allowed, found.cite

    @pytest.mark.parametrize("ground", GROUNDS, ids=_key)
    def test_every_day_that_is_given_is_the_day_of_something(
        self, ground: Ground, rows: dict[str, dict[str, Any]]
    ) -> None:
        given = {
            datetime.strptime(" ".join(day), "%b %d %Y").date()  # noqa: DTZ007
            for authority in rows[ground.key]["authorities"]
            for day in A_DAY.findall(authority["cite"])
        }

        assert given <= {each.since for each in _said(ground)}

    @pytest.mark.parametrize("ground", GROUNDS, ids=_key)
    def test_every_year_that_is_given_is_the_year_of_something(
        self, ground: Ground, rows: dict[str, dict[str, Any]]
    ) -> None:
        given = {authority["year"] for authority in rows[ground.key]["authorities"]}
        told = {each.since.year for each in _said(ground)}

        assert given - told <= NOT_OF_AN_AUTHORITY.get(ground.key, set())


NOT_OF_AN_AUTHORITY = {
    # The year of the case pages that show the label.
    "polling": {2026},
    # The year of the report; the objections are of the year before.
    "union-home-visits-or-photographing": {2023},
}


def _graded(authority: dict[str, Any]) -> Evidence:
    """Return what the page where an authority was read is worth at most."""
    if not authority["verified"]:
        return Evidence.UNVERIFIED
    url = authority["source_url"]
    return Evidence.AGENCY if "nlrb.gov" in url or "/admin-law/" in url else Evidence.SECONDARY
