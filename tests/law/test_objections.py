"""The grounds for objections, their precedent through time, and their framework."""

from __future__ import annotations

import json
import os
import pickle
import re
from calendar import month_abbr
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from enum import Enum
from itertools import pairwise
from pathlib import Path
from typing import Any

import attrs
import pytest

from nlrbcase import rules
from nlrbcase.errors import LawNotEncoded
from nlrbcase.holdings import (
    Authority,
    Decider,
    Enough,
    Ground,
    Holding,
    Inquiry,
    Line,
    Method,
    Point,
    Standard,
    Whose,
    Window,
)
from nlrbcase.law import objections as law
from nlrbcase.law.objections import GROUNDS
from nlrbcase.law.unfair_practices import SECTIONS
from nlrbcase.outcomes import Provision
from nlrbcase.precedent import governing
from nlrbcase.provisions import Caution, Evidence
from nlrbcase.windows import Conduct

HERE = Path(__file__).resolve().parents[2]
REFERENCE = Path(os.environ.get("NLRBCASE_REFERENCE", HERE.parent / "shared" / "reference"))

FRAMEWORK_LINES = (law.CRITICAL_PERIOD, law.SECOND_CRITICAL_PERIOD)
FRAMEWORK_PROVISIONS = (
    law.AMENDED_PETITION,
    law.LABORATORY_CONDITIONS,
    law.ELECTION_PRESUMPTION,
    law.BURDEN,
    law.REASONABLE_TENDENCY,
    law.SET_ASIDE_FACTORS,
)
LINES = [
    pytest.param(line, id=f"{name}: {line.question}")
    for name, lines in (
        ("framework", FRAMEWORK_LINES),
        *((ground.key, ground.lines) for ground in GROUNDS),
    )
    for line in lines
]
ONE_DAY = timedelta(days=1)
REPLACED_BEFORE = {
    # The Act of 1947 came between it and the decision that gave it up.
    "Clark Bros. Co., 70 NLRB 802": date(1946, 12, 31),
}
"""The last day that holdings are known to have stood, where it is not the day before the newer."""
A_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
QUOTED = re.compile("[\"“”]|(^| )'")
WAS_SEEN = {
    # The last day of the week that the Agency's summary is for.
    "Starbucks Corp., 373 NLRB No. 45 (20-CA-296184)": date(2024, 4, 19),
}
"""The days by which holdings were surely decided, where it is not the last of their year."""
STANDARDS = {
    "totality": Standard.TOTALITY,
    "rebuttable_inference": Standard.REBUTTABLE_INFERENCE,
    "bright_line_with_safeguards": Standard.BRIGHT_LINE_WITH_SAFEGUARDS,
    "totality_near_per_se": Standard.TOTALITY_NEAR_PER_SE,
    "per_se_by_date": Standard.PER_SE_BY_DATE,
    "per_se": Standard.PER_SE,
    "bright_line_with_determinative_number": Standard.BRIGHT_LINE_AND_NUMBERS,
    "per_se_if_milchem_else_totality": Standard.PER_SE_ELSE_TOTALITY,
    "near_per_se": Standard.NEAR_PER_SE,
    "determinative_number": Standard.NUMBERS,
    "per_se_with_substantial_compliance": Standard.PER_SE_UNLESS_SUBSTANTIAL_COMPLIANCE,
    "per_se_with_estoppel": Standard.PER_SE_WITH_ESTOPPEL,
    "not_objectionable": Standard.NOT_OBJECTIONABLE,
    "case_by_case": Standard.CASE_BY_CASE,
    "totality_heightened": Standard.TOTALITY_HEIGHTENED,
    "totality_or_bright_line_for_raffles": Standard.TOTALITY_OR_BRIGHT_LINE,
    "bright_line": Standard.BRIGHT_LINE,
    "wright_line": Standard.WRIGHT_LINE,
    "presumptive_with_de_minimis": Standard.PRESUMPTIVE,
    "remedy": Standard.REMEDY,
    "not_objectionable_unless_altered": Standard.NOT_OBJECTIONABLE_UNLESS_ALTERED,
}


def _key(ground: Ground) -> str:
    return ground.key


def _of(key: str) -> Ground:
    return next(ground for ground in GROUNDS if ground.key == key)


def _held(line: Line, decided: date, conduct: date | None = None) -> list[int]:
    """Return the years of the holdings of a line that govern."""
    conducted = Conduct(decided if conduct is None else conduct)
    return [holding.since.year for holding in governing(line, conducted, decided)]


def _inside(thing: object) -> Iterator[Any]:
    """Yield a thing of the law and all that it is made of."""
    yield thing
    if isinstance(thing, tuple):
        for each in thing:
            yield from _inside(each)
    kind = type(thing)
    if attrs.has(kind):
        for attribute in attrs.fields(kind):
            yield from _inside(getattr(thing, attribute.name))


def _of_type(kind: type, thing: object) -> list[Any]:
    return [found for found in _inside(thing) if isinstance(found, kind)]


def _words(thing: object) -> list[str]:
    """Return every string of a thing of the law, its keys included."""
    found = [each for each in _inside(thing) if isinstance(each, str)]
    return [each for each in found if not isinstance(each, Enum)]


class TestEveryGround:
    """what every ground must be"""

    def test_keys_and_titles_are_unique(self) -> None:
        for names in (
            [ground.key for ground in GROUNDS],
            [ground.title for ground in GROUNDS],
            [ground.said for ground in GROUNDS],
        ):
            assert [name for name, times in Counter(names).items() if times > 1] == []

    @pytest.mark.parametrize("ground", GROUNDS, ids=_key)
    def test_its_key_is_words_with_hyphens(self, ground: Ground) -> None:
        assert A_NAME.fullmatch(ground.key)

    @pytest.mark.parametrize("ground", GROUNDS, ids=_key)
    def test_it_has_precedent_facts_to_ask_for_and_somebody_whose_conduct_it_is(
        self, ground: Ground
    ) -> None:
        assert ground.lines
        assert all(line.holdings for line in ground.lines)
        assert ground.asks
        assert ground.conduct_of
        assert len(set(ground.conduct_of)) == len(ground.conduct_of)

    @pytest.mark.parametrize("ground", GROUNDS, ids=_key)
    def test_its_texts_are_plain_lines(self, ground: Ground) -> None:
        texts = _words(ground)

        assert [text for text in texts if text != text.strip() or "  " in text] == []
        assert [text for text in texts if "\n" in text] == []
        assert not ground.title.endswith(".")
        assert not ground.said.endswith(".")

    @pytest.mark.parametrize("ground", GROUNDS, ids=_key)
    def test_nothing_that_must_be_said_is_left_out(self, ground: Ground) -> None:
        assert all((ground.key, ground.title, ground.said))
        assert ground.law_asks or _of_type(Inquiry, ground)
        for each in _of_type(Holding, ground):
            assert all((each.cite, each.held, each.read_in))
        for each in _of_type(Authority, ground):
            assert all((each.cite, each.point, each.read_in))
        for each in _of_type(Enough, ground):
            assert all((each.said, each.cite))
        for each in _of_type(Caution, ground):
            assert A_NAME.fullmatch(each.key)
            assert each.said.endswith(".")

    @pytest.mark.parametrize("ground", GROUNDS, ids=_key)
    def test_the_facts_it_asks_for_are_questions_with_names_of_their_own(
        self, ground: Ground
    ) -> None:
        names = [asked.key for asked in ground.every_asked]

        assert len(set(names)) == len(names)
        assert all(A_NAME.fullmatch(name) for name in names)
        assert all(asked.said.endswith("?") for asked in ground.every_asked)

    @pytest.mark.parametrize("ground", GROUNDS, ids=_key)
    def test_its_questions_are_questions_and_differ(self, ground: Ground) -> None:
        asked = [line.question for line in ground.lines]

        assert all(question.endswith("?") for question in asked)
        assert len(set(asked)) == len(asked)

    def test_one_key_is_one_caution(self) -> None:
        found = {caution for ground in GROUNDS for caution in _of_type(Caution, ground)}

        assert len({caution.key for caution in found}) == len(found)

    @pytest.mark.parametrize("ground", GROUNDS, ids=_key)
    def test_parallel_sections_are_sections_of_the_act(self, ground: Ground) -> None:
        assert set(ground.parallel) <= {section.key for section in SECTIONS}
        assert len(set(ground.parallel)) == len(ground.parallel)

    def test_what_came_too_late_is_late_under_a_rule(self) -> None:
        keys = {rule.key for rule in rules("r")}
        late = {ground.key: ground.due_under for ground in GROUNDS if ground.due_under}

        assert set(late.values()) <= keys
        assert late == {
            "voter-list-noncompliance": "voter-list",
            "notice-posting-noncompliance": "notice-of-election-posting",
        }

    @pytest.mark.parametrize("ground", GROUNDS, ids=_key)
    def test_numbers_are_asked_for_where_the_standard_goes_by_them(self, ground: Ground) -> None:
        by_numbers = ground.standard in (Standard.NUMBERS, Standard.BRIGHT_LINE_AND_NUMBERS)

        assert (ground.enough is not None) is by_numbers
        assert ground.enough is None or ground.enough.of_margin == 1

    @pytest.mark.parametrize("ground", GROUNDS, ids=_key)
    def test_it_can_be_hashed_and_pickled(self, ground: Ground) -> None:
        assert pickle.loads(pickle.dumps(ground)) == ground  # noqa: S301
        assert len({ground, ground}) == 1

    @pytest.mark.parametrize("kind", [Standard, Whose, Method], ids=lambda kind: kind.__name__)
    def test_no_word_for_a_ground_is_idle(self, kind: type[Enum]) -> None:
        used = {each for ground in GROUNDS for each in _of_type(kind, ground)}

        assert used == set(kind)


class TestHoldings:
    """newest first, each with authority and evidence; a day before the first raises"""

    @pytest.mark.parametrize("line", LINES)
    def test_they_are_newest_first(self, line: Line) -> None:
        days = [holding.since for holding in line.holdings]

        assert days == sorted(set(days), reverse=True)

    @pytest.mark.parametrize("line", LINES)
    def test_only_who_makes_precedent_is_in_them(self, line: Line) -> None:
        assert all(holding.by.governs for holding in line.holdings)

    @pytest.mark.parametrize("line", LINES)
    def test_one_that_was_replaced_stood_until_the_day_before(self, line: Line) -> None:
        for newer, older in pairwise(line.holdings):
            last = REPLACED_BEFORE.get(older.cite, newer.since - ONE_DAY)

            assert older.read_to == last < newer.since

    @pytest.mark.parametrize("line", LINES)
    def test_each_stood_on_its_own_day(self, line: Line) -> None:
        for holding in line.holdings:
            assert holding.read_to >= (holding.seen or holding.since)

    @pytest.mark.parametrize("line", LINES)
    def test_where_its_day_was_not_found_it_may_be_any_of_its_year(self, line: Line) -> None:
        for holding in line.holdings:
            if holding.seen is not None:
                seen = WAS_SEEN.get(holding.cite, date(holding.since.year, 12, 31))

                assert holding.since == date(holding.since.year, 1, 1)
                assert holding.seen == seen

    @pytest.mark.parametrize("line", LINES)
    def test_the_day_before_the_first_raises(self, line: Line) -> None:
        before = line.holdings[-1].since - ONE_DAY

        with pytest.raises(LawNotEncoded):
            governing(line, Conduct(before), before)

    @pytest.mark.parametrize("line", LINES)
    def test_the_newest_governs_what_is_still_to_be_decided(self, line: Line) -> None:
        newest = line.holdings[0]

        found = governing(line, Conduct(newest.since + ONE_DAY))

        assert found == (newest,)

    @pytest.mark.parametrize("line", LINES)
    def test_a_window_is_before_the_polls_or_the_mailing(self, line: Line) -> None:
        for window in _of_type(Window, line):
            assert window.hours_before in (0, 24)
            assert not window.hours_before or window.opens in (
                Point.POLLS_OPEN,
                Point.BALLOTS_MAILED,
            )

    def test_one_alone_is_prospective(self) -> None:
        found = {
            (ground.key, holding.since)
            for ground in GROUNDS
            for holding in _of_type(Holding, ground)
            if holding.prospective
        }

        assert found == {("captive-audience-meeting", date(2024, 11, 13))}


class TestEvidence:
    """quotation marks only for words that were read"""

    @pytest.mark.parametrize("ground", GROUNDS, ids=_key)
    def test_nothing_is_quoted_that_was_not_read(self, ground: Ground) -> None:
        read = (Evidence.TEXT, Evidence.AGENCY)
        own = [
            (found, getattr(found, attribute.name))
            for found in _inside(ground)
            if attrs.has(type(found)) and getattr(found, "evidence", None) not in read
            for attribute in attrs.fields(type(found))
        ]

        quoted = [text for _, text in own if isinstance(text, str) and QUOTED.search(text)]

        assert quoted == []

    @pytest.mark.parametrize("ground", GROUNDS, ids=_key)
    def test_what_is_not_verified_says_so_and_nothing_else_was_not_read_at_all(
        self, ground: Ground
    ) -> None:
        for each in [*_of_type(Holding, ground), *_of_type(Authority, ground)]:
            if each.evidence is Evidence.UNVERIFIED:
                assert each.read_in.startswith("nothing") or "not verified" in each.read_in
            else:
                assert not each.read_in.startswith("nothing")

    @pytest.mark.parametrize("ground", GROUNDS, ids=_key)
    def test_it_claims_to_rest_on_words_of_law_only_for_a_regulation(self, ground: Ground) -> None:
        found = [*_of_type(Holding, ground), *_of_type(Authority, ground)]

        assert {each.by for each in found if each.evidence is Evidence.TEXT} <= {Decider.REGULATION}

    def test_a_decision_that_governs_never_stands_among_the_mere_positions(self) -> None:
        said = [each for ground in GROUNDS for each in ground.positions]

        assert {each.by for each in said} & {Decider.BOARD, Decider.SUPREME_COURT} == set()


class TestFramework:
    """Petition filing date to election.  Includes conduct earlier on the filing date."""

    def test_a_first_election_has_the_day_of_filing_whole(self) -> None:
        (holding,) = law.CRITICAL_PERIOD.holdings

        assert holding.window == Window(Point.PETITION_FILED, Point.POLLS_CLOSE, whole_day=True)
        assert (holding.since, holding.seen) == (date(1961, 1, 1), date(1961, 12, 31))
        assert holding.evidence is Evidence.AGENCY

    def test_a_second_election_begins_with_the_first_and_that_was_not_read(self) -> None:
        (holding,) = law.SECOND_CRITICAL_PERIOD.holdings

        assert holding.window is not None
        assert holding.window.opens is Point.FIRST_ELECTION
        assert (holding.since, holding.seen) == (date(1962, 1, 1), date(1962, 12, 31))
        assert holding.evidence is Evidence.UNVERIFIED

    @pytest.mark.parametrize("line", FRAMEWORK_LINES, ids=lambda line: line.question)
    def test_its_end_by_mail_was_not_read_and_that_is_a_caution(self, line: Line) -> None:
        assert law.END_IN_MAIL_BALLOT in line.holdings[0].cautions
        assert not law.END_IN_MAIL_BALLOT.note

    @pytest.mark.parametrize("found", FRAMEWORK_PROVISIONS, ids=lambda found: found.key)
    def test_every_line_of_it_has_its_authority_and_no_words_that_were_not_read(
        self, found: Provision
    ) -> None:
        assert all((found.key, found.said, found.cite, found.read_in))
        assert found.evidence is not Evidence.TEXT
        assert found.text == ""

    @pytest.mark.parametrize(
        ("found", "evidence"),
        [
            pytest.param(law.AMENDED_PETITION, Evidence.UNVERIFIED, id="not in what was read"),
            pytest.param(law.LABORATORY_CONDITIONS, Evidence.SECONDARY, id="a party quotes it"),
            pytest.param(law.ELECTION_PRESUMPTION, Evidence.SECONDARY, id="a letter quotes it"),
            pytest.param(law.BURDEN, Evidence.AGENCY, id="in the Agency's Outline"),
            pytest.param(law.REASONABLE_TENDENCY, Evidence.UNVERIFIED, id="not read anywhere"),
            pytest.param(law.SET_ASIDE_FACTORS, Evidence.UNVERIFIED, id="decision not read"),
        ],
    )
    def test_each_is_as_sure_as_what_was_read(self, found: Provision, evidence: Evidence) -> None:
        assert found.evidence is evidence


class TestChanges:
    """precedent is looked up by the day of decision"""

    @pytest.mark.parametrize(
        ("key", "decided", "cites"),
        [
            pytest.param(
                "voter-list-noncompliance",
                date(2015, 4, 13),
                ["Excelsior Underwear"],
                id="voter list: the last day of the case law",
            ),
            pytest.param(
                "voter-list-noncompliance",
                date(2015, 4, 14),
                ["29 CFR 102.62(d)"],
                id="voter list: the first day of the rule",
            ),
            pytest.param(
                "notice-posting-noncompliance",
                date(2015, 4, 13),
                ["29 CFR 103.20"],
                id="posting: the last day of the old section",
            ),
            pytest.param(
                "notice-posting-noncompliance",
                date(2015, 4, 14),
                ["29 CFR 102.62(e)"],
                id="posting: the first day of the new one",
            ),
        ],
    )
    def test_the_first_line_changed(self, key: str, decided: date, cites: list[str]) -> None:
        found = governing(_of(key).lines[0], Conduct(decided), decided)

        assert [
            cite for holding, cite in zip(found, cites, strict=True) if cite in holding.cite
        ] == cites

    @pytest.mark.parametrize("key", ["voter-list-noncompliance", "notice-posting-noncompliance"])
    def test_a_rule_by_the_day_of_the_petition_says_so(self, key: str) -> None:
        newest = _of(key).lines[0].holdings[0]

        assert newest.by is Decider.REGULATION
        assert "by-day-of-petition" in [caution.key for caution in newest.cautions]


class TestStandards:
    """where not tied to a verified authority treat them as unverified"""

    @pytest.mark.parametrize("ground", GROUNDS, ids=_key)
    def test_what_a_holding_asks_is_no_surer_than_what_was_read_of_it(self, ground: Ground) -> None:
        strength = list(Evidence)
        for each in _of_type(Holding, ground):
            if each.law_asks is not None:
                assert strength.index(each.law_asks.evidence) >= strength.index(each.evidence)

    @pytest.mark.parametrize("ground", GROUNDS, ids=_key)
    def test_how_it_is_weighed_is_said_by_a_holding_or_by_the_ground(self, ground: Ground) -> None:
        weighed = [each.weighed for each in _of_type(Inquiry, ground) if each.weighed]

        assert weighed or ground.law_asks

    def test_what_follows_a_late_list_was_not_read_in_the_rule(self) -> None:
        """Failure to file and serve a complete, accurate, timely list is ground to set aside"""
        rule, excelsior = _of("voter-list-noncompliance").lines[0].holdings

        assert rule.evidence is Evidence.UNVERIFIED
        assert excelsior.evidence is Evidence.AGENCY

    def test_that_no_effect_need_be_shown_was_not_read(self) -> None:
        """violation set aside without proof of effect"""
        found = _of("peerless-plywood-24-hour")

        assert found.evidence is Evidence.UNVERIFIED
        assert found.lines[0].holdings[0].evidence is Evidence.SECONDARY


class TestAlteredDocuments:
    """Allied Electric: altered ballot per se objectionable; SDC Investment: if source not clear"""

    STRICT, UNCLEAR = _of("altered-board-documents").lines[:2]

    @pytest.mark.parametrize("decided", [date(1984, 12, 31), date(1985, 6, 1), date(2020, 1, 2)])
    def test_the_strict_rule_stands_beside_the_test_for_unclear_sources(
        self, decided: date
    ) -> None:
        (held,) = governing(self.STRICT, Conduct(decided), decided)

        assert held.cite.startswith("Allied Electric Products")

    def test_it_is_known_to_have_stood_no_longer_than_silco_shows(self) -> None:
        """Silco, Inc., 231 NLRB 110 (Aug 3 1977)"""
        (held,) = self.STRICT.holdings

        assert held.read_to == date(1977, 8, 3)

    def test_sdc_investment_is_of_1985_and_was_not_read(self) -> None:
        (held,) = self.UNCLEAR.holdings

        assert held.cite.startswith("SDC Investment")
        assert (held.since.year, held.evidence) == (1985, Evidence.UNVERIFIED)


class TestReadTo:
    """Last day for which it is known to stand as precedent"""

    @pytest.mark.parametrize(
        ("cite", "last"),
        [
            pytest.param(
                "Amazon.com Services LLC, 373 NLRB No. 92",
                date(2024, 8, 29),
                id="its own day: the order to bargain of 2026 is on the certification",
            ),
            pytest.param(
                "Athbro Precision Engineering Corp.",
                date(1968, 4, 24),
                id="the supplemental decision: nothing later was read to go by it",
            ),
            pytest.param(
                "Amazon.com Services LLC, 10-RC-269250 (Regional Director Henderson)",
                date(2021, 11, 29),
                id="its own day: a second election is no precedent",
            ),
            pytest.param(
                "Starbucks Corp., 373 NLRB No. 45",
                date(2024, 4, 19),
                id="the week of the Agency's summary",
            ),
        ],
    )
    def test_no_reading_carries_it_further(self, cite: str, last: date) -> None:
        found = {held for held in _of_type(Holding, GROUNDS) if held.cite.startswith(cite)}

        assert {held.read_to for held in found} == {last}


class TestSaidOnce:
    """No number of days stands beside the rule that has it."""

    @pytest.mark.parametrize(
        ("key", "gone"),
        [
            ("voter-list-noncompliance", ("2 business days", "5 business days")),
            ("notice-posting-noncompliance", ("3 full working days",)),
            ("captive-audience-meeting", ("13 November 2024",)),
        ],
    )
    def test_it_is_where_the_row_is(self, key: str, gone: tuple[str, ...]) -> None:
        said = " ".join(_words(_of(key)))

        assert [each for each in gone if each in said] == []


class TestTwentyFourHours:
    """prohibition begins 24 hours before ballots are scheduled to be mailed"""

    MANUAL, MAIL = _of("peerless-plywood-24-hour").lines

    def test_there_is_a_line_for_each_way_to_vote(self) -> None:
        assert self.MANUAL.method is Method.MANUAL
        assert self.MAIL.method is Method.MAIL

    @pytest.mark.parametrize(
        ("decided", "year", "hours"),
        [
            pytest.param(date(1959, 1, 1), 1959, 0, id="first day of the year of the first rule"),
            pytest.param(date(1998, 12, 31), 1959, 0, id="dicta of 1998 overruled nothing"),
            pytest.param(date(2016, 1, 28), 1959, 0, id="last day: from the mailing itself"),
            pytest.param(date(2016, 1, 29), 2016, 24, id="first day: from 24 hours before it"),
        ],
    )
    def test_by_mail_the_rule_changed_with_guardsmark(
        self, decided: date, year: int, hours: int
    ) -> None:
        (holding,) = governing(self.MAIL, Conduct(decided), decided)

        assert holding.since.year == year
        assert holding.window == Window(Point.BALLOTS_MAILED, Point.BALLOTS_DUE, hours_before=hours)

    def test_it_governs_conduct_before_it_that_was_decided_after_it(self) -> None:
        assert _held(self.MAIL, date(2016, 1, 29), conduct=date(2015, 6, 1)) == [2016]

    @pytest.mark.parametrize("decided", [date(1953, 12, 31), date(2016, 1, 28), date(2016, 1, 29)])
    def test_at_the_polls_it_has_been_24_hours_throughout(self, decided: date) -> None:
        (holding,) = governing(self.MANUAL, Conduct(decided), decided)

        assert holding.window == Window(Point.POLLS_OPEN, Point.POLLS_CLOSE, hours_before=24)

    def test_dicta_are_no_holding(self) -> None:
        dicta = "San Diego Gas & Electric"
        found = _of("peerless-plywood-24-hour")

        assert [each.cite for each in found.applied if dicta in each.cite]
        assert [each.cite for each in _of_type(Holding, found) if dicta in each.cite] == []
        assert [each.cite for each in _of_type(Caution, found) if dicta in each.cite]


class TestMailbox:
    """Six mailbox objections sustained; second election"""

    GROUND = _of("ballot-collection-box-or-mailbox")

    def test_it_is_a_regional_directors_decision_known_from_reports(self) -> None:
        (holding,) = self.GROUND.lines[0].holdings

        assert holding.by is Decider.REGIONAL_DIRECTOR
        assert holding.since == date(2021, 11, 29)
        assert holding.evidence is Evidence.SECONDARY
        assert "not read" in holding.read_in

    @pytest.mark.parametrize("fact", ["encouraged", "slogan", "watched"])
    def test_it_names_the_three_facts_that_were_reported(self, fact: str) -> None:
        assert fact in self.GROUND.lines[0].holdings[0].held

    def test_that_the_board_never_ruled_on_it_is_a_caution(self) -> None:
        cautions = self.GROUND.lines[0].holdings[0].cautions

        assert [caution.key for caution in cautions if not caution.note] == ["mailbox-not-reviewed"]

    def test_the_hearing_officer_holds_nothing(self) -> None:
        reports = [each for each in self.GROUND.applied if each.by is Decider.HEARING_OFFICER]

        assert [each.since for each in reports] == [date(2021, 8, 2)]


class TestCaptiveAudience:
    """will be applied prospectively to account for employers' prior reliance on Babcock & Wilcox"""

    GROUND = _of("captive-audience-meeting")
    LINE = next(
        line for line in GROUND.lines if any(holding.prospective for holding in line.holdings)
    )
    DECIDED = date(2025, 6, 2)

    @pytest.mark.parametrize(
        ("conduct", "years"),
        [
            pytest.param(date(2021, 1, 20), [1948], id="a meeting at Bessemer"),
            pytest.param(date(2024, 11, 12), [1948], id="the day before: the old law"),
            pytest.param(date(2024, 11, 13), [2024, 1948], id="that day: both"),
            pytest.param(date(2024, 11, 14), [2024], id="the day after: the new law"),
            pytest.param(date(2025, 2, 10), [2024], id="a meeting at RDU1"),
        ],
    )
    def test_conduct_goes_by_the_law_of_its_own_day(self, conduct: date, years: list[int]) -> None:
        assert _held(self.LINE, self.DECIDED, conduct) == years

    def test_nothing_was_read_after_september_2025(self) -> None:
        newest = self.LINE.holdings[0]

        assert newest.cite.startswith("Amazon.com Services LLC, 373 NLRB No. 136")
        assert newest.read_to == date(2025, 9, 30)
        assert any("September 2025" in caution.said for caution in _of_type(Caution, self.GROUND))

    @pytest.mark.parametrize(
        ("memo", "day"),
        [("GC 22-04", date(2022, 4, 7)), ("GC 25-05", date(2025, 2, 14))],
    )
    def test_a_prosecutors_memo_is_a_position_and_governs_nothing(
        self, memo: str, day: date
    ) -> None:
        found = [each for each in self.GROUND.positions if each.since == day]

        assert [each.by for each in found] == [Decider.GENERAL_COUNSEL]
        assert memo.removeprefix("GC ") in found[0].cite
        assert [each.cite for each in _of_type(Holding, self.GROUND) if memo in each.cite] == []


def _citations(text: str) -> set[str]:
    """Return the volumes and pages of reporters, and the numbers of cases, in a text."""
    return {*_reported(text), *re.findall(r"\b\d{1,2}-R[CDM]-\d+", text)}


def _reported(text: str) -> set[str]:
    """Return the volumes and pages of reporters in a text."""
    return set(re.findall(r"\d+ (?:NLRB|U\.S\.|F\.[234]d) (?:No\. )?\d+", text))


def _day(text: str) -> date | None:
    """Return the day that a text names as "Nov 29 2021"; None if it names none."""
    found = re.search(r"\b([A-Z][a-z]{2})[a-z]* (\d{1,2}) (\d{4})\b", text)
    if found is None or found[1] not in month_abbr:
        return None
    return date(int(found[3]), list(month_abbr).index(found[1]), int(found[2]))


class TestReference:
    """37 kinds of objectionable conduct with standards, time windows, authorities"""

    @pytest.fixture
    def rows(self) -> dict[str, dict[str, Any]]:
        path = REFERENCE / "objections.json"
        if not path.exists():
            pytest.skip("the reference is not here; set NLRBCASE_REFERENCE to its directory")
        found = json.loads(path.read_text(encoding="utf-8"))["objections"]
        return {row["key"].replace("_", "-"): row for row in found}

    def test_every_kind_is_there_in_its_order(self, rows: dict[str, dict[str, Any]]) -> None:
        assert [ground.key for ground in GROUNDS] == list(rows)

    def test_whose_conduct_it_is_is_the_same(self, rows: dict[str, dict[str, Any]]) -> None:
        found = {ground.key: [each.value for each in ground.conduct_of] for ground in GROUNDS}

        assert found == {
            key: [each.replace("_", "-") for each in row["conduct_of"]] for key, row in rows.items()
        }

    def test_the_standard_is_the_same(self, rows: dict[str, dict[str, Any]]) -> None:
        found = {ground.key: ground.standard for ground in GROUNDS}

        assert found == {key: STANDARDS[row["test_type"]] for key, row in rows.items()}

    def test_the_sections_are_the_same(self, rows: dict[str, dict[str, Any]]) -> None:
        found = {ground.key: list(ground.parallel) for ground in GROUNDS}

        assert found == {
            key: [each.split(" ")[0] for each in row["parallel_ulp"]] for key, row in rows.items()
        }

    def test_every_decision_that_it_cites_is_somewhere(
        self, rows: dict[str, dict[str, Any]]
    ) -> None:
        missing = {
            key: gone
            for key, row in rows.items()
            if (
                gone := {
                    cite
                    for authority in row["authorities"]
                    for cite in _citations(authority["cite"])
                }
                - _citations(" ".join(_words(_of(key))))
            )
        }

        assert missing == {}

    def test_what_was_not_verified_is_given_as_no_more(
        self, rows: dict[str, dict[str, Any]]
    ) -> None:
        claimed = {
            (key, found.cite)
            for key, row in rows.items()
            for authority in row["authorities"]
            if not authority["verified"]
            for found in [*_of_type(Holding, _of(key)), *_of_type(Authority, _of(key))]
            if _citations(authority["cite"]) & _citations(found.cite)
            and found.evidence is not Evidence.UNVERIFIED
        }

        assert claimed == set()

    def test_the_years_are_the_same(self, rows: dict[str, dict[str, Any]]) -> None:
        differing = {
            (key, holding.cite)
            for key, row in rows.items()
            for authority in row["authorities"]
            for holding in _of_type(Holding, _of(key))
            if authority["year"]
            and _citations(authority["cite"]) & _citations(holding.cite)
            # Where a row cites several decisions, its year is that of one of them.
            and str(holding.since.year) not in f"{authority['year']} {authority['cite']}"
        }

        assert differing == set()

    def test_the_days_are_the_same(self, rows: dict[str, dict[str, Any]]) -> None:
        dated = [
            (found, day)
            for key, row in rows.items()
            for authority in row["authorities"]
            if (day := _day(authority["cite"]))
            for found in [*_of_type(Holding, _of(key)), *_of_type(Authority, _of(key))]
            if _reported(authority["cite"]) & _reported(found.cite)
        ]

        assert len(dated) > 20
        assert [(found.cite, day) for found, day in dated if found.since != day] == []
