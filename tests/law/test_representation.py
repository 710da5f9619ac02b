"""Deadlines in representation cases, provision by provision; days counted by hand."""

from __future__ import annotations

from datetime import date, time

import pytest
from attrs import evolve

from law.rows_representation import ROWS, WITHOUT_ROW
from nlrbcase import Case, Event, Status, Timeliness, deadline, rule
from nlrbcase.errors import LawNotEncoded, NoFixedDay, NoSuchDuty
from nlrbcase.events import Kind, Party
from nlrbcase.law.representation import RULES
from nlrbcase.law.representation.petition import FIRST_DAY_OF_2024, RECOGNITION_RULE
from nlrbcase.provisions import ByPetition, Evidence, Late, Office, Receipt

# The last day of each body of law and the first of the next; the law goes by the petition.
BEFORE_2014, RULE_OF_2014 = date(2015, 4, 13), date(2015, 4, 14)
BEFORE_2019, RULE_OF_2019 = date(2020, 5, 30), date(2020, 5, 31)
BEFORE_2023, RULE_OF_2023 = date(2023, 12, 25), date(2023, 12, 26)


class TestTables:
    """Every row of the research has its version, or a reason why it has none."""

    def test_every_row_names_a_version_or_says_why_not(self) -> None:
        versions = {(rule.key, version.since) for rule in RULES for version in rule.versions}

        missing = {row: to for row, to in ROWS.items() if to not in versions}

        assert all(isinstance(reason, str) and reason for reason in missing.values())

    def test_every_version_stands_on_a_row_or_says_on_what_else(self) -> None:
        versions = {(rule.key, version.since) for rule in RULES for version in rule.versions}

        stands = {to for to in ROWS.values() if not isinstance(to, str)} | set(WITHOUT_ROW)

        assert versions == stands

    def test_no_version_stands_on_a_row_and_on_something_else(self) -> None:
        on_rows = {to for to in ROWS.values() if not isinstance(to, str)}

        assert not on_rows & set(WITHOUT_ROW)


class TestRecognitionWindowPetition:
    """29 CFR 103.21(a) of 2020: "45 days from the posting date pass without a properly supported
    petition being filed".
    """

    @pytest.mark.parametrize(
        ("recognized", "posted", "due"),
        [
            pytest.param(
                date(2020, 7, 31), date(2020, 8, 10), date(2020, 9, 24), id="first-recognition"
            ),
            pytest.param(
                date(2021, 2, 1), date(2021, 2, 4), date(2021, 3, 21), id="a-sunday-does-not-roll"
            ),
            pytest.param(
                date(2024, 8, 1), date(2024, 8, 15), date(2024, 9, 29), id="last-under-its-own-rule"
            ),
        ],
    )
    def test_the_window_closes_45_days_after_the_posting(
        self, recognized: date, posted: date, due: date
    ) -> None:
        found = deadline("recognition-window-petition", posted, law_as_of=recognized)

        assert found.due == found.safe == found.latest == due
        assert found.postmark_by is None
        assert found.evidence is Evidence.TEXT
        assert "which-recognition-rule" not in {caution.key for caution in found.cautions}

    @pytest.mark.parametrize(
        ("recognized", "posted", "latest"),
        [
            pytest.param(
                date(2024, 8, 1), date(2024, 8, 16), date(2024, 9, 30), id="by-one-day-only"
            ),
            pytest.param(date(2024, 9, 1), date(2024, 9, 1), date(2024, 10, 16), id="in-part"),
            pytest.param(
                date(2024, 9, 1), date(2024, 9, 28), date(2024, 11, 12), id="but-for-a-day"
            ),
            pytest.param(
                date(2024, 9, 29), date(2024, 9, 29), date(2024, 11, 13), id="but-for-no-day"
            ),
            pytest.param(
                date(2024, 9, 1), date(2024, 11, 1), date(2024, 12, 16), id="posted-under-it"
            ),
        ],
    )
    def test_the_rule_of_2024_may_cut_the_window_short(
        self, recognized: date, posted: date, latest: date
    ) -> None:
        # 89 FR 62952, as reported: "will only be applied to cases filed after the effective date".
        found = deadline("recognition-window-petition", posted, law_as_of=recognized)

        assert found.due == found.safe == date(2024, 9, 29)
        assert found.latest == latest
        assert [reading.label for reading in found.readings] == [
            RECOGNITION_RULE.early,
            RECOGNITION_RULE.late,
        ]
        assert found.evidence is Evidence.SECONDARY
        assert RECOGNITION_RULE.caution in found.cautions
        told = {caution.key for caution in found.cautions}
        assert ("no-safe-day" in told) is (posted > date(2024, 9, 29))
        assert found.timely(latest) is Timeliness.ARGUABLE
        assert found.status(max(posted, date(2024, 9, 30))) is Status.AT_RISK

    def test_each_step_of_a_window_cut_short_is_told(self) -> None:
        found = deadline(
            "recognition-window-petition", date(2024, 9, 26), law_as_of=date(2024, 9, 26)
        )

        assert [(step.day.day, step.said) for step in found.steps] == [
            (26, "recognition notice posted: the day itself is not counted"),
            (27, "1"),
            (28, "2"),
            (
                29,
                (
                    "the last day before 30 September 2024, from which on the law that came then "
                    "may leave no time"
                ),
            ),
        ]

    def test_a_window_posted_under_the_rule_of_2024_has_no_safe_day_of_its_own(self) -> None:
        found = deadline(
            "recognition-window-petition", date(2024, 11, 1), law_as_of=date(2024, 9, 1)
        )

        assert [step.day for step in found.steps] == [date(2024, 11, 1), date(2024, 9, 29)]
        assert found.status(date(2024, 12, 16)) is Status.AT_RISK
        assert found.status(date(2024, 12, 17)) is Status.LAPSED
        assert "no-safe-day" in {caution.key for caution in found.cautions}

    def test_without_the_rule_of_2024_it_would_run_its_course(self) -> None:
        window = rule("recognition-window-petition")
        alone = evolve(window, versions=window.versions[1:])

        found = deadline(alone, date(2024, 11, 1), law_as_of=date(2024, 9, 1))

        assert found.due == found.safe == date(2024, 12, 16)

    def test_with_the_recognition_unknown_no_later_day_is_safe(self) -> None:
        found = deadline("recognition-window-petition", date(2024, 11, 1))

        assert found.due == found.safe == date(2024, 9, 29)
        assert found.latest == date(2024, 12, 16)

    def test_a_closed_last_day_carries_a_caution(self) -> None:
        found = deadline(
            "recognition-window-petition", date(2021, 2, 4), law_as_of=date(2021, 2, 1)
        )

        assert "no-roll" in {caution.key for caution in found.cautions}

    def test_a_recognition_under_the_rule_of_2024_opens_no_window(self) -> None:
        with pytest.raises(NoSuchDuty):
            deadline("recognition-window-petition", date(2024, 10, 7), law_as_of=date(2024, 9, 30))

    def test_windows_before_the_rule_of_2020_are_not_encoded(self) -> None:
        with pytest.raises(LawNotEncoded):
            deadline("recognition-window-petition", date(2020, 8, 3), law_as_of=date(2020, 7, 30))


class TestConstructionRecognitionPetition:
    """Casale Industries, restored in 2024: "a six-month limitations period for election petitions
    challenging a construction employer's voluntary recognition of a union under Section 9(a)".
    """

    @pytest.mark.parametrize(
        ("recognized", "due"),
        [
            pytest.param(date(2024, 9, 30), date(2025, 3, 30), id="first-day-and-no-roll"),
            pytest.param(date(2024, 10, 31), date(2025, 4, 30), id="a-month-without-a-31st"),
        ],
    )
    def test_the_months_end_on_the_same_numbered_day(self, recognized: date, due: date) -> None:
        found = deadline("construction-recognition-petition", recognized)

        assert found.due == found.safe == found.latest == due
        assert found.evidence is Evidence.SECONDARY

    def test_earlier_recognitions_are_not_encoded(self) -> None:
        with pytest.raises(LawNotEncoded):
            deadline("construction-recognition-petition", date(2024, 9, 29))


class TestExpeditedPetition:
    """29 U.S.C. 158(b)(7)(C); 29 CFR 102.75: "within a reasonable time not to exceed 30 days from
    the commencement of picketing".
    """

    @pytest.mark.parametrize(
        ("began", "due"),
        [
            pytest.param(date(2022, 3, 1), date(2022, 3, 31), id="thirty-days"),
            pytest.param(date(2022, 3, 10), date(2022, 4, 9), id="a-saturday-does-not-roll"),
            pytest.param(date(1978, 1, 2), date(1978, 2, 1), id="the-statute-is-of-1959"),
        ],
    )
    def test_thirty_days_are_the_limit(self, began: date, due: date) -> None:
        found = deadline("expedited-petition", began)

        assert found.due == found.safe == found.latest == due
        assert "reasonable-time" in {caution.key for caution in found.cautions}


class TestPetitionService:
    """29 CFR 102.60(a): "A certificate of service on all parties named in the petition shall also
    be filed with the Regional Director when the petition is filed."
    """

    @pytest.mark.parametrize(
        "filed",
        [
            pytest.param(date(2015, 4, 14), id="first-day"),
            pytest.param(date(2021, 3, 6), id="e-filed-on-a-saturday"),
            pytest.param(date(2024, 3, 5), id="rule-of-2023"),
        ],
    )
    def test_service_goes_with_the_petition(self, filed: date) -> None:
        found = deadline("petition-service", filed)

        assert found.due == found.safe == found.latest == filed
        assert found.receipt is Receipt.SERVICE

    def test_service_before_2015_is_not_encoded(self) -> None:
        with pytest.raises(LawNotEncoded):
            deadline("petition-service", BEFORE_2014)


class TestOriginalSignatures:
    """29 CFR 102.61(f): "provided that the original documents are received by the Regional Director
    no later than 2 business days after the facsimile or electronic filing".
    """

    @pytest.mark.parametrize(
        ("sent", "due", "evidence"),
        [
            pytest.param(
                date(2015, 4, 13), date(2015, 4, 15), Evidence.SECONDARY, id="48-hours-of-the-form"
            ),
            pytest.param(
                date(2015, 4, 14), date(2015, 4, 16), Evidence.TEXT, id="first-day-of-the-two-days"
            ),
            pytest.param(
                date(2019, 3, 1), date(2019, 3, 5), Evidence.TEXT, id="two-days-are-working-days"
            ),
            pytest.param(
                date(2020, 5, 29), date(2020, 6, 2), Evidence.TEXT, id="last-petition-of-2014"
            ),
            pytest.param(
                date(2020, 5, 31), date(2020, 6, 2), Evidence.TEXT, id="first-petition-of-2019"
            ),
            pytest.param(
                date(2024, 1, 11), date(2024, 1, 16), Evidence.AGENCY, id="over-a-holiday"
            ),
        ],
    )
    def test_the_originals_must_arrive(self, sent: date, due: date, evidence: Evidence) -> None:
        found = deadline("original-signatures", sent)

        assert found.due == found.safe == due
        assert found.evidence is evidence
        assert found.postmark_by is None

    def test_48_hours_that_end_on_a_sunday_are_safe_only_then(self) -> None:
        found = deadline("original-signatures", date(2015, 4, 10))

        assert found.safe == date(2015, 4, 12)
        assert found.latest == date(2015, 4, 13)


class TestBlockingOfferOfProof:
    """29 CFR 103.20 of 2014: "the party shall simultaneously file, but not serve on any other
    party, a written offer of proof in support of the charge".
    """

    @pytest.mark.parametrize(
        ("petition", "requested", "evidence"),
        [
            pytest.param(
                date(2015, 4, 14), date(2015, 4, 14), Evidence.TEXT, id="first-request-of-2014"
            ),
            pytest.param(
                date(2020, 7, 1), date(2020, 7, 30), Evidence.TEXT, id="last-request-of-2014"
            ),
            pytest.param(
                date(2020, 7, 1), date(2020, 7, 31), Evidence.UNVERIFIED, id="first-request-of-2020"
            ),
            pytest.param(
                date(2024, 9, 29),
                date(2024, 10, 2),
                Evidence.UNVERIFIED,
                id="last-petition-of-2020",
            ),
        ],
    )
    def test_the_offer_comes_with_the_request(
        self, petition: date, requested: date, evidence: Evidence
    ) -> None:
        found = deadline("blocking-offer-of-proof", requested, law_as_of=petition)

        assert found.due == found.safe == requested
        assert found.evidence is evidence

    @pytest.mark.parametrize(
        ("requested", "told"),
        [
            pytest.param(date(2020, 7, 30), True, id="the words of 2014 say so"),
            pytest.param(date(2020, 7, 31), False, id="those of 2020 were not read"),
        ],
    )
    def test_only_the_rule_of_2014_says_that_nobody_is_served(
        self,
        requested: date,
        told: bool,  # noqa: FBT001
    ) -> None:
        found = deadline("blocking-offer-of-proof", requested, law_as_of=date(2020, 7, 1))

        assert ("witnesses-promptly" in {note.key for note in found.notes}) is told
        assert any("not served" in note.said for note in found.notes) is told

    def test_the_rule_of_2024_is_reported_to_ask_for_the_witnesses_alone(self) -> None:
        version = rule("blocking-offer-of-proof").on(date(2024, 10, 1))

        told = {caution.key: caution.said for caution in version.cautions}
        assert "reported" in told["witnesses-of-2024"]
        assert not any("not served" in said for said in told.values())

    def test_the_rule_of_2024_is_not_known_to_fix_a_day(self) -> None:
        with pytest.raises(NoFixedDay, match="with the request to block"):
            deadline("blocking-offer-of-proof", date(2024, 10, 2), law_as_of=date(2024, 10, 1))

    def test_a_petition_of_its_first_day_may_be_under_either_rule(self) -> None:
        # As reported: "only … cases filed after the effective date".
        found = deadline("blocking-offer-of-proof", date(2024, 10, 2), law_as_of=date(2024, 9, 30))

        assert found.due == found.safe == found.latest == date(2024, 10, 2)
        assert found.readings[0].label == FIRST_DAY_OF_2024.late
        assert {"cases-filed-from-2024", "version-without-day"} <= {
            caution.key for caution in found.cautions
        }


class TestBlockedBallots:
    """29 CFR 103.20(b), (c) of 2020: "the ballots will be promptly opened and counted at the
    conclusion of the election"; "the regional director shall impound the ballots for up to 60 days
    from the conclusion of the election".
    """

    @pytest.mark.parametrize(
        ("petition", "election", "due"),
        [
            pytest.param(
                date(2020, 7, 31), date(2021, 5, 3), date(2021, 7, 2), id="first-petition"
            ),
            pytest.param(
                date(2021, 5, 3), date(2021, 6, 9), date(2021, 8, 8), id="ends-on-a-sunday"
            ),
            pytest.param(
                date(2024, 9, 29), date(2024, 11, 5), date(2025, 1, 4), id="last-petition"
            ),
            pytest.param(
                date(2024, 9, 30), date(2024, 11, 5), date(2025, 1, 4), id="or-the-day-after"
            ),
        ],
    )
    def test_ballots_are_impounded_for_sixty_days(
        self, petition: date, election: date, due: date
    ) -> None:
        found = deadline("ballots-impounded", election, law_as_of=petition)

        assert found.due == found.safe == found.latest == due
        assert "complaint-prolongs-impoundment" in {caution.key for caution in found.cautions}

    def test_other_ballots_are_counted_promptly(self) -> None:
        with pytest.raises(NoFixedDay, match="promptly"):
            deadline("blocked-ballots-count", date(2021, 5, 3), law_as_of=date(2021, 3, 1))

    @pytest.mark.parametrize(
        ("petition_filed", "told"),
        [
            pytest.param(date(2024, 9, 29), set(), id="the rule of 2020"),
            pytest.param(
                date(2024, 9, 30),
                {"cases-filed-from-2024", "version-without-day"},
                id="its last day or the first of the next",
            ),
        ],
    )
    def test_a_petition_of_the_first_day_of_2024_says_that_it_may_have_neither(
        self, petition_filed: date, told: set[str]
    ) -> None:
        found = deadline("ballots-impounded", date(2024, 11, 5), law_as_of=petition_filed)

        keys = {caution.key for caution in found.cautions}
        assert keys & {"cases-filed-from-2024", "version-without-day"} == told
        assert found.evidence is (Evidence.SECONDARY if told else Evidence.TEXT)

    def test_a_count_of_that_day_may_still_be_prompt(self) -> None:
        with pytest.raises(NoFixedDay, match="promptly"):
            deadline("blocked-ballots-count", date(2024, 11, 5), law_as_of=date(2024, 9, 30))

    @pytest.mark.parametrize("key", ["ballots-impounded", "blocked-ballots-count"])
    def test_petitions_under_the_rule_of_2024_have_neither(self, key: str) -> None:
        with pytest.raises(NoSuchDuty):
            deadline(key, date(2024, 11, 5), law_as_of=date(2024, 10, 1))

    @pytest.mark.parametrize(
        ("filed", "impounded"),
        [
            pytest.param(date(2024, 9, 30), date(2025, 1, 4), id="may be under that of 2020"),
            pytest.param(date(2024, 10, 1), None, id="under that of 2024"),
        ],
    )
    def test_a_case_has_what_its_petition_may_have(
        self, filed: date, impounded: date | None
    ) -> None:
        case = Case(
            "10-RC-350001",
            events=(
                Event(Kind.PETITION_FILED, filed),
                Event(Kind.AGREEMENT_APPROVED, date(2024, 10, 10)),
                Event(Kind.ELECTION_HELD, date(2024, 11, 5)),
                Event(Kind.BALLOTS_IMPOUNDED, date(2024, 11, 5)),
            ),
        )

        found = [one for one in case.deadlines() if one.rule.key == "ballots-impounded"]
        assert [one.due for one in found] == ([] if impounded is None else [impounded])

    @pytest.mark.parametrize("key", ["ballots-impounded", "blocked-ballots-count"])
    def test_earlier_petitions_are_not_encoded(self, key: str) -> None:
        with pytest.raises(LawNotEncoded):
            deadline(key, date(2020, 9, 1), law_as_of=date(2020, 7, 30))


class TestHearingNotice:
    """Croft Metals, 337 NLRB 688 (2002): "not less than 5 days prior to hearing, excluding
    intervening weekends and holidays".
    """

    @pytest.mark.parametrize(
        ("hearing", "due"),
        [
            pytest.param(date(2014, 6, 16), date(2014, 6, 9), id="over-a-weekend"),
            pytest.param(date(2014, 7, 11), date(2014, 7, 3), id="over-independence-day"),
        ],
    )
    def test_the_notice_leaves_five_business_days(self, hearing: date, due: date) -> None:
        found = deadline("hearing-notice", sets=hearing, law_as_of=date(2014, 5, 1))

        assert found.due == found.safe == due

    def test_the_last_petition_before_the_rule_of_2014_has_it(self) -> None:
        found = deadline("hearing-notice", sets=date(2015, 4, 27), law_as_of=BEFORE_2014)

        assert found.due == date(2015, 4, 20)

    def test_from_the_rule_of_2014_there_is_none(self) -> None:
        with pytest.raises(NoSuchDuty):
            deadline("hearing-notice", sets=date(2015, 4, 27), law_as_of=RULE_OF_2014)


class TestPreElectionHearing:
    """29 CFR 102.63(a)(1): "8 days from the date of service of the notice excluding intervening
    Federal holidays, but if the 8th day is a weekend or Federal holiday, the regional director
    shall set the hearing for the following business day" (2014); "14 business days from the date of
    service of the notice" (2019).
    """

    @pytest.mark.parametrize(
        ("petition", "served", "due"),
        [
            pytest.param(
                date(2016, 2, 1), date(2016, 2, 2), date(2016, 2, 10), id="eight-days-of-2014"
            ),
            pytest.param(
                date(2015, 11, 5),
                date(2015, 11, 6),
                date(2015, 11, 16),
                id="a-holiday-is-skipped-and-a-sunday-rolls",
            ),
            pytest.param(
                BEFORE_2019, date(2020, 6, 1), date(2020, 6, 9), id="last-petition-of-2014"
            ),
            pytest.param(
                RULE_OF_2019, date(2020, 6, 1), date(2020, 6, 19), id="first-petition-of-2019"
            ),
            pytest.param(
                date(2021, 6, 1), date(2021, 6, 1), date(2021, 6, 22), id="over-juneteenth"
            ),
            pytest.param(
                BEFORE_2023, date(2024, 1, 10), date(2024, 1, 31), id="last-petition-of-2019"
            ),
            pytest.param(
                RULE_OF_2023, date(2024, 1, 10), date(2024, 1, 19), id="first-petition-of-2023"
            ),
            pytest.param(
                date(2012, 4, 30), date(2012, 4, 30), date(2012, 5, 7), id="first-petition-of-2011"
            ),
            pytest.param(
                date(2012, 5, 14), date(2012, 5, 14), date(2012, 5, 21), id="last-petition-of-2011"
            ),
        ],
    )
    def test_the_hearing_should_open(self, petition: date, served: date, due: date) -> None:
        found = deadline("pre-election-hearing", served, law_as_of=petition)

        assert found.due == found.safe == found.latest == due

    @pytest.mark.parametrize(
        "petition",
        [
            pytest.param(date(2012, 4, 29), id="before-the-rule-of-2011"),
            pytest.param(date(2012, 5, 15), id="after-the-rule-of-2011"),
            pytest.param(BEFORE_2014, id="before-the-rule-of-2014"),
        ],
    )
    def test_practice_fixed_no_day(self, petition: date) -> None:
        with pytest.raises(NoFixedDay, match="within 14 days"):
            deadline("pre-election-hearing", date(2015, 4, 15), law_as_of=petition)

    def test_the_day_of_the_notice_governs(self) -> None:
        found = deadline(
            "pre-election-hearing",
            date(2021, 6, 1),
            law_as_of=date(2021, 6, 1),
            sets=date(2021, 6, 25),
        )

        assert found.due == found.safe == date(2021, 6, 25)

    def test_the_holiday_words_of_2023_were_not_read(self) -> None:
        found = deadline("pre-election-hearing", date(2024, 1, 10), law_as_of=RULE_OF_2023)

        assert found.evidence is Evidence.SECONDARY
        assert "holiday-words-assumed" in {caution.key for caution in found.cautions}


class TestPreElectionHearingPostponement:
    """29 CFR 102.63(a)(1) of 2014: "The regional director may postpone the hearing for up to 2
    business days upon request of a party showing special circumstances."
    """

    @pytest.mark.parametrize(
        ("petition", "hearing", "due"),
        [
            pytest.param(
                date(2016, 2, 29), date(2016, 3, 10), date(2016, 3, 14), id="over-a-weekend"
            ),
            pytest.param(
                date(2024, 5, 14), date(2024, 5, 24), date(2024, 5, 29), id="over-memorial-day"
            ),
        ],
    )
    def test_special_circumstances_give_two_business_days(
        self, petition: date, hearing: date, due: date
    ) -> None:
        found = deadline("pre-election-hearing-postponement", hearing, law_as_of=petition)

        assert found.due == found.safe == due
        assert "extraordinary-circumstances" in {caution.key for caution in found.cautions}

    @pytest.mark.parametrize(
        ("petition", "said"),
        [
            pytest.param(BEFORE_2014, "good and sufficient grounds", id="form-4339"),
            pytest.param(RULE_OF_2019, "good cause", id="first-petition-of-2019"),
            pytest.param(BEFORE_2023, "good cause", id="last-petition-of-2019"),
        ],
    )
    def test_good_cause_has_no_maximum(self, petition: date, said: str) -> None:
        with pytest.raises(NoFixedDay, match=said):
            deadline("pre-election-hearing-postponement", date(2024, 1, 31), law_as_of=petition)

    def test_the_new_day_governs(self) -> None:
        found = deadline(
            "pre-election-hearing-postponement",
            date(2021, 6, 22),
            law_as_of=date(2021, 6, 1),
            sets=date(2021, 7, 6),
        )

        assert found.due == date(2021, 7, 6)


class TestNoticeOfPetitionPosting:
    """29 CFR 102.63(a)(2): "Within 5 business days after service of the Notice of Hearing, the
    employer shall post the Notice of Petition for Election in conspicuous places" (2019).
    """

    @pytest.mark.parametrize(
        ("petition", "served", "due"),
        [
            pytest.param(
                date(2015, 5, 20), date(2015, 5, 21), date(2015, 5, 26), id="two-over-memorial-day"
            ),
            pytest.param(
                BEFORE_2019, date(2020, 6, 1), date(2020, 6, 3), id="last-petition-of-2014"
            ),
            pytest.param(
                RULE_OF_2019, date(2020, 6, 1), date(2020, 6, 8), id="first-petition-of-2019"
            ),
            pytest.param(
                date(2020, 6, 4), date(2020, 6, 5), date(2020, 6, 12), id="five-business-days"
            ),
            pytest.param(
                BEFORE_2023, date(2024, 1, 3), date(2024, 1, 10), id="last-petition-of-2019"
            ),
            pytest.param(
                RULE_OF_2023, date(2024, 1, 3), date(2024, 1, 5), id="first-petition-of-2023"
            ),
        ],
    )
    def test_the_employer_posts_by(self, petition: date, served: date, due: date) -> None:
        found = deadline("notice-of-petition-posting", served, law_as_of=petition)

        assert found.due == found.safe == due
        assert found.receipt is Receipt.NONE

    def test_nothing_was_posted_before_the_rule_of_2014(self) -> None:
        with pytest.raises(NoSuchDuty):
            deadline("notice-of-petition-posting", date(2015, 4, 14), law_as_of=BEFORE_2014)


class TestStatementOfPosition:
    """29 CFR 102.63(b): "at noon 8 business days following the issuance and service of the Notice
    of Hearing" (2019); "at noon on the business day before the opening of the hearing if the
    hearing is set to open 8 days from service of the notice" (2014).
    """

    @pytest.mark.parametrize(
        ("petition", "hearing", "due"),
        [
            pytest.param(
                date(2015, 4, 24), date(2015, 5, 4), date(2015, 5, 1), id="friday-before-monday"
            ),
            pytest.param(
                date(2015, 5, 15), date(2015, 5, 26), date(2015, 5, 22), id="before-memorial-day"
            ),
            pytest.param(
                BEFORE_2019, date(2020, 6, 9), date(2020, 6, 8), id="last-petition-of-2014"
            ),
            pytest.param(
                RULE_OF_2023, date(2024, 1, 19), date(2024, 1, 18), id="first-petition-of-2023"
            ),
        ],
    )
    def test_it_is_due_the_business_day_before_the_hearing(
        self, petition: date, hearing: date, due: date
    ) -> None:
        found = deadline("statement-of-position", sets=hearing, law_as_of=petition)

        assert found.due == found.safe == found.latest == due
        assert found.version.by == time(12)

    @pytest.mark.parametrize(
        ("petition", "served", "due"),
        [
            pytest.param(
                RULE_OF_2019, date(2020, 6, 1), date(2020, 6, 11), id="first-petition-of-2019"
            ),
            pytest.param(
                date(2021, 6, 9), date(2021, 6, 10), date(2021, 6, 23), id="over-juneteenth"
            ),
            pytest.param(
                BEFORE_2023, date(2024, 1, 10), date(2024, 1, 23), id="last-petition-of-2019"
            ),
        ],
    )
    def test_in_2019_it_is_due_eight_business_days_after_service(
        self, petition: date, served: date, due: date
    ) -> None:
        found = deadline("statement-of-position", served, law_as_of=petition)

        assert found.due == found.safe == found.latest == due
        assert found.version.by == time(12)

    def test_it_must_be_received_and_is_never_excused(self) -> None:
        found = deadline("statement-of-position", date(2021, 6, 10), law_as_of=date(2021, 6, 9))

        assert found.postmark_by is None
        assert found.rule.late is Late.NEVER
        assert found.rule.duty

    def test_who_owes_it_goes_by_the_petition(self) -> None:
        found = deadline("statement-of-position", date(2021, 6, 10), law_as_of=date(2021, 6, 9))

        assert found.rule.actor == ByPetition(
            rc=(Party.EMPLOYER,),
            rm=(Party.NAMED_CLAIMANT,),
            rd=(Party.EMPLOYER, Party.REPRESENTATIVE),
        )

    def test_a_late_hearing_may_bring_an_earlier_day(self) -> None:
        found = deadline(
            "statement-of-position", sets=date(2016, 3, 21), law_as_of=date(2016, 3, 1)
        )

        assert "statement-set-earlier" in {caution.key for caution in found.cautions}

    def test_there_was_none_before_the_rule_of_2014(self) -> None:
        with pytest.raises(NoSuchDuty):
            deadline("statement-of-position", sets=date(2015, 4, 27), law_as_of=BEFORE_2014)


class TestResponsiveStatement:
    """29 CFR 102.63(b)(1)(ii), (b)(2)(iii), (b)(3)(ii) of 2019: "such that it is received no later
    than noon 3 business days before the hearing".
    """

    @pytest.mark.parametrize(
        ("petition", "hearing", "due"),
        [
            pytest.param(
                RULE_OF_2019, date(2021, 7, 12), date(2021, 7, 7), id="first-petition-of-2019"
            ),
            pytest.param(
                date(2021, 6, 1), date(2021, 6, 22), date(2021, 6, 16), id="over-juneteenth"
            ),
            pytest.param(
                BEFORE_2023, date(2024, 1, 31), date(2024, 1, 26), id="last-petition-of-2019"
            ),
        ],
    )
    def test_it_is_due_by_noon_three_business_days_before(
        self, petition: date, hearing: date, due: date
    ) -> None:
        found = deadline("responsive-statement", sets=hearing, law_as_of=petition)

        assert found.due == found.safe == found.latest == due
        assert found.version.by == time(12)
        assert found.postmark_by is None

    @pytest.mark.parametrize(
        "petition",
        [
            pytest.param(BEFORE_2014, id="no-statement-to-answer"),
            pytest.param(RULE_OF_2014, id="oral-from-2014"),
            pytest.param(BEFORE_2019, id="oral-to-2019"),
            pytest.param(RULE_OF_2023, id="oral-from-2023"),
        ],
    )
    def test_other_rules_ask_for_none(self, petition: date) -> None:
        with pytest.raises(NoSuchDuty):
            deadline("responsive-statement", sets=date(2024, 1, 31), law_as_of=petition)

    def test_the_employer_owes_it_in_an_rm_case(self) -> None:
        found = deadline("responsive-statement", sets=date(2021, 7, 12), law_as_of=date(2021, 6, 1))

        assert found.rule.actor == ByPetition(
            rc=(Party.PETITIONER,), rm=(Party.EMPLOYER,), rd=(Party.PETITIONER,)
        )


class TestResponseOnRecord:
    """29 CFR 102.66(b): "After a Statement of Position is received in evidence and prior to the
    introduction of further evidence, all other parties shall respond on the record".
    """

    @pytest.mark.parametrize(
        ("petition", "said"),
        [
            pytest.param(RULE_OF_2014, "before further evidence", id="first-petition-of-2014"),
            pytest.param(BEFORE_2023, "before further evidence", id="last-petition-of-2019"),
            pytest.param(RULE_OF_2023, "at the start", id="first-petition-of-2023"),
        ],
    )
    def test_the_response_has_its_place_and_no_day(self, petition: date, said: str) -> None:
        with pytest.raises(NoFixedDay, match=said):
            deadline("response-on-record", date(2024, 1, 31), law_as_of=petition)


class TestHearingSubpoenaRevocation:
    """29 CFR 102.66(f): "within 5 business days after the date of service of the subpoena [...] the
    date the subpoena is received".
    """

    @pytest.mark.parametrize(
        ("petition", "received", "due"),
        [
            pytest.param(
                date(2014, 2, 3), date(2014, 3, 3), date(2014, 3, 10), id="believed-before-2015"
            ),
            pytest.param(
                date(2016, 6, 20), date(2016, 6, 30), date(2016, 7, 8), id="five-days-of-2014"
            ),
            pytest.param(
                BEFORE_2019, date(2020, 6, 8), date(2020, 6, 15), id="last-petition-of-2014"
            ),
            pytest.param(
                RULE_OF_2019, date(2020, 6, 8), date(2020, 6, 15), id="first-petition-of-2019"
            ),
            pytest.param(
                RULE_OF_2023, date(2024, 6, 10), date(2024, 6, 17), id="first-petition-of-2023"
            ),
        ],
    )
    def test_weekends_and_holidays_never_count(
        self, petition: date, received: date, due: date
    ) -> None:
        found = deadline("hearing-subpoena-revocation", received, law_as_of=petition)

        assert found.due == found.safe == found.latest == due
        assert found.postmark_by is None


class TestHearingSpecialAppeal:
    """29 CFR 102.65(c): "together with the appeal from such ruling, shall be filed promptly, in
    writing".
    """

    @pytest.mark.parametrize(
        ("petition", "said"),
        [
            pytest.param(RULE_OF_2014, "promptly", id="first-petition-of-2014"),
            pytest.param(BEFORE_2019, "promptly", id="last-petition-of-2014"),
            pytest.param(RULE_OF_2019, "together with the appeal", id="first-petition-of-2019"),
        ],
    )
    def test_the_request_is_due_promptly(self, petition: date, said: str) -> None:
        with pytest.raises(NoFixedDay, match=said):
            deadline("hearing-special-appeal", date(2021, 6, 22), law_as_of=petition)

    def test_requests_before_2015_are_not_encoded(self) -> None:
        with pytest.raises(LawNotEncoded):
            deadline("hearing-special-appeal", date(2015, 4, 20), law_as_of=BEFORE_2014)


class TestPreElectionBrief:
    """29 CFR 102.66(h) of 2019: "within 5 business days after the close of the hearing"; 102.67(a)
    before 2015: "within 7 days after the close of the hearing".
    """

    @pytest.mark.parametrize(
        ("petition", "closed", "due"),
        [
            pytest.param(
                date(2014, 2, 18), date(2014, 3, 4), date(2014, 3, 11), id="seven-calendar-days"
            ),
            pytest.param(
                date(2013, 6, 17), date(2013, 6, 27), date(2013, 7, 5), id="independence-day-rolls"
            ),
            pytest.param(
                BEFORE_2014, date(2015, 4, 27), date(2015, 5, 4), id="last-petition-before-2014"
            ),
            pytest.param(
                RULE_OF_2019, date(2020, 7, 1), date(2020, 7, 9), id="first-petition-of-2019"
            ),
            pytest.param(
                BEFORE_2023, date(2024, 6, 10), date(2024, 6, 17), id="last-petition-of-2019"
            ),
        ],
    )
    def test_a_brief_of_right_is_due(self, petition: date, closed: date, due: date) -> None:
        found = deadline("pre-election-brief", closed, law_as_of=petition)

        assert found.due == found.safe == due
        assert found.rule.late is Late.EXCUSABLE

    @pytest.mark.parametrize(
        "petition",
        [
            pytest.param(RULE_OF_2014, id="first-petition-of-2014"),
            pytest.param(BEFORE_2019, id="last-petition-of-2014"),
            pytest.param(RULE_OF_2023, id="first-petition-of-2023"),
        ],
    )
    def test_a_brief_by_permission_has_no_day(self, petition: date) -> None:
        with pytest.raises(NoFixedDay):
            deadline("pre-election-brief", date(2024, 6, 10), law_as_of=petition)

    @pytest.mark.parametrize(
        "petition",
        [
            pytest.param(RULE_OF_2014, id="first-petition-of-2014"),
            pytest.param(BEFORE_2019, id="last-petition-of-2014"),
            pytest.param(RULE_OF_2023, id="first-petition-of-2023"),
        ],
    )
    def test_a_brief_by_permission_has_the_day_permitted(self, petition: date) -> None:
        found = deadline(
            "pre-election-brief",
            date(2024, 6, 10),
            law_as_of=petition,
            sets=date(2024, 6, 14),
        )

        assert found.due == found.safe == date(2024, 6, 14)


class TestPreElectionBriefExtension:
    """29 CFR 102.66(h) of 2019: "an extension of time to file a brief not to exceed an additional
    10 business days".
    """

    @pytest.mark.parametrize(
        "petition",
        [
            pytest.param(RULE_OF_2019, id="first-petition-of-2019"),
            pytest.param(date(2020, 6, 15), id="later-petition"),
        ],
    )
    def test_the_longest_extension_runs_from_the_day_the_brief_was_due(
        self, petition: date
    ) -> None:
        found = deadline("pre-election-brief-extension", date(2020, 7, 9), law_as_of=petition)

        assert found.due == found.safe == date(2020, 7, 23)

    def test_the_day_granted_governs(self) -> None:
        found = deadline(
            "pre-election-brief-extension",
            date(2020, 7, 9),
            law_as_of=RULE_OF_2019,
            sets=date(2020, 7, 15),
        )

        assert found.due == found.safe == date(2020, 7, 15)

    @pytest.mark.parametrize(
        "petition",
        [
            pytest.param(RULE_OF_2014, id="first-petition-of-2014"),
            pytest.param(BEFORE_2019, id="last-petition-of-2014"),
            pytest.param(RULE_OF_2023, id="first-petition-of-2023"),
        ],
    )
    def test_a_brief_by_permission_has_no_longest_extension(self, petition: date) -> None:
        with pytest.raises(NoSuchDuty):
            deadline("pre-election-brief-extension", date(2024, 6, 14), law_as_of=petition)

    def test_how_long_it_was_before_2015_was_not_read(self) -> None:
        with pytest.raises(NoFixedDay):
            deadline("pre-election-brief-extension", date(2015, 5, 4), law_as_of=BEFORE_2014)


class TestRepresentationReconsideration:
    """29 CFR 102.65(e)(2): "shall be filed within 10 business days, or such further period as may
    be allowed, after the service of the decision or report".
    """

    @pytest.mark.parametrize(
        ("petition", "served", "due"),
        [
            pytest.param(
                date(2014, 4, 1), date(2014, 6, 16), date(2014, 6, 30), id="believed-before-2015"
            ),
            pytest.param(
                date(2016, 5, 2), date(2016, 6, 20), date(2016, 7, 5), id="independence-day-rolls"
            ),
            pytest.param(
                BEFORE_2019, date(2020, 7, 2), date(2020, 7, 16), id="last-petition-of-2014"
            ),
            pytest.param(
                RULE_OF_2019, date(2020, 7, 2), date(2020, 7, 17), id="first-petition-of-2019"
            ),
            pytest.param(
                date(2021, 5, 3), date(2021, 6, 8), date(2021, 6, 23), id="over-juneteenth"
            ),
            pytest.param(
                RULE_OF_2023, date(2024, 5, 17), date(2024, 6, 3), id="first-petition-of-2023"
            ),
        ],
    )
    def test_the_motion_is_due(self, petition: date, served: date, due: date) -> None:
        found = deadline("representation-reconsideration", served, law_as_of=petition)

        assert found.due == found.safe == due
        assert "motion-stays-nothing" in {note.key for note in found.notes}


class TestRepresentationReopening:
    """29 CFR 102.65(e)(2): "promptly on discovery of the evidence sought to be adduced"."""

    @pytest.mark.parametrize(
        "petition",
        [
            pytest.param(RULE_OF_2014, id="first-petition-of-2014"),
            pytest.param(BEFORE_2023, id="last-petition-of-2019"),
            pytest.param(RULE_OF_2023, id="first-petition-of-2023"),
        ],
    )
    def test_the_motion_has_no_number_of_days(self, petition: date) -> None:
        with pytest.raises(NoFixedDay, match="promptly on discovery"):
            deadline("representation-reopening", date(2024, 6, 10), law_as_of=petition)


class TestVoterList:
    """29 CFR 102.67(l): "Absent extraordinary circumstances specified in the direction of election,
    the employer shall, within 2 business days after issuance of the direction, provide" the list.
    """

    @pytest.mark.parametrize(
        ("petition", "directed", "due"),
        [
            pytest.param(
                date(2014, 6, 2), date(2014, 6, 26), date(2014, 7, 3), id="seven-days-of-excelsior"
            ),
            pytest.param(
                date(2014, 6, 2), date(2014, 6, 27), date(2014, 7, 4), id="excelsior-does-not-roll"
            ),
            pytest.param(
                BEFORE_2014, date(2015, 4, 20), date(2015, 4, 27), id="last-petition-before-2014"
            ),
            pytest.param(
                RULE_OF_2014, date(2015, 4, 20), date(2015, 4, 22), id="first-petition-of-2014"
            ),
            pytest.param(
                date(2015, 5, 4), date(2015, 5, 21), date(2015, 5, 26), id="over-memorial-day"
            ),
            pytest.param(
                RULE_OF_2019, date(2020, 7, 10), date(2020, 7, 14), id="five-days-never-took-effect"
            ),
            pytest.param(
                RULE_OF_2023, date(2024, 1, 11), date(2024, 1, 16), id="first-petition-of-2023"
            ),
        ],
    )
    def test_the_list_is_due(self, petition: date, directed: date, due: date) -> None:
        found = deadline("voter-list", directed, law_as_of=petition)

        assert found.due == found.safe == found.latest == due
        assert found.postmark_by is None
        assert found.rule.late is Late.NEVER

    def test_the_printed_five_days_carry_a_caution(self) -> None:
        found = deadline("voter-list", date(2020, 7, 10), law_as_of=RULE_OF_2019)

        assert "five-days-printed" in {note.key for note in found.notes}


class TestDirectedElectionDate:
    """29 CFR 102.67(b): "The Regional Director shall schedule the election for the earliest date
    practicable"; 101.21(d) before 2015: "the preexisting 25-day waiting period", as reported.
    """

    def test_before_2015_the_election_waited_25_days(self) -> None:
        found = deadline("directed-election-wait", date(2014, 6, 10), law_as_of=date(2014, 5, 1))

        assert found.due == found.safe == date(2014, 7, 5)
        assert found.evidence is Evidence.SECONDARY

    def test_the_last_petition_before_2014_waited(self) -> None:
        found = deadline("directed-election-wait", date(2015, 5, 1), law_as_of=BEFORE_2014)

        assert found.due == date(2015, 5, 26)

    @pytest.mark.parametrize(
        "petition",
        [
            pytest.param(RULE_OF_2014, id="first-petition-of-2014"),
            pytest.param(RULE_OF_2019, id="twenty-business-days-never-took-effect"),
            pytest.param(RULE_OF_2023, id="first-petition-of-2023"),
        ],
    )
    def test_since_then_no_wait_is_fixed(self, petition: date) -> None:
        with pytest.raises(NoFixedDay, match="earliest date practicable"):
            deadline("directed-election-date", date(2024, 1, 22), law_as_of=petition)
        with pytest.raises(NoSuchDuty, match="did away with the wait"):
            deadline("directed-election-wait", date(2024, 1, 22), law_as_of=petition)

    def test_where_the_law_fixes_none_the_day_set_governs(self) -> None:
        found = deadline(
            "directed-election-date",
            date(2024, 1, 22),
            law_as_of=RULE_OF_2023,
            sets=date(2024, 2, 8),
        )

        assert found.due == date(2024, 2, 8)


class TestElectionAfterVoterList:
    """Casehandling Manual 11302.1: "an election may not be held sooner than 10 days after the
    Regional Director has received the list".
    """

    @pytest.mark.parametrize(
        ("petition", "received", "due", "evidence"),
        [
            pytest.param(
                BEFORE_2014,
                date(2015, 4, 27),
                date(2015, 5, 7),
                Evidence.AGENCY,
                id="last-petition-before-2014",
            ),
            pytest.param(
                RULE_OF_2014,
                date(2015, 4, 27),
                date(2015, 5, 7),
                Evidence.UNVERIFIED,
                id="first-petition-of-2014",
            ),
            pytest.param(
                BEFORE_2019,
                date(2020, 7, 14),
                date(2020, 7, 24),
                Evidence.UNVERIFIED,
                id="last-petition-of-2014",
            ),
            pytest.param(
                date(2021, 6, 7),
                date(2021, 7, 14),
                date(2021, 7, 24),
                Evidence.SECONDARY,
                id="a-saturday-will-do",
            ),
            pytest.param(
                RULE_OF_2023,
                date(2024, 1, 16),
                date(2024, 1, 26),
                Evidence.UNVERIFIED,
                id="first-petition-of-2023",
            ),
        ],
    )
    def test_ten_calendar_days_must_pass(
        self, petition: date, received: date, due: date, evidence: Evidence
    ) -> None:
        found = deadline("election-after-voter-list", received, law_as_of=petition)

        assert found.due == found.safe == due
        assert found.evidence is evidence
        assert "ten-days-waived" in {note.key for note in found.notes}


class TestNoticeOfElectionTransmittal:
    """29 CFR 102.67(b): "it will ordinarily be transmitted simultaneously with the direction of
    election" (2014, 2023); "simultaneously with the direction of election or separately thereafter"
    (2019).
    """

    @pytest.mark.parametrize(
        ("petition", "directed"),
        [
            pytest.param(RULE_OF_2014, date(2015, 5, 1), id="first-petition-of-2014"),
            pytest.param(BEFORE_2019, date(2020, 7, 10), id="last-petition-of-2014"),
            pytest.param(RULE_OF_2023, date(2024, 1, 22), id="first-petition-of-2023"),
        ],
    )
    def test_the_notice_ordinarily_goes_with_the_direction(
        self, petition: date, directed: date
    ) -> None:
        found = deadline("notice-of-election-transmittal", directed, law_as_of=petition)

        assert found.due == directed

    @pytest.mark.parametrize(
        "petition",
        [
            pytest.param(RULE_OF_2019, id="first-petition-of-2019"),
            pytest.param(BEFORE_2023, id="last-petition-of-2019"),
        ],
    )
    def test_the_rule_of_2019_states_no_time(self, petition: date) -> None:
        with pytest.raises(NoFixedDay):
            deadline("notice-of-election-transmittal", date(2024, 1, 22), law_as_of=petition)


class TestNoticeOfElectionPosting:
    """29 CFR 102.67(k): "at least 3 full working days prior to 12:01 a.m. of the day of the
    election [...] In elections involving mail ballots, the election shall be deemed to have
    commenced the day the ballots are deposited by the regional office in the mail."
    """

    @pytest.mark.parametrize(
        ("petition", "begins", "due"),
        [
            pytest.param(
                date(2020, 11, 20), date(2021, 2, 8), date(2021, 2, 2), id="bessemer-by-mail"
            ),
            pytest.param(
                date(2021, 12, 22), date(2022, 3, 25), date(2022, 3, 21), id="staten-island"
            ),
            pytest.param(
                date(2014, 5, 1), date(2014, 7, 8), date(2014, 7, 1), id="over-independence-day"
            ),
            pytest.param(
                BEFORE_2014, date(2015, 5, 15), date(2015, 5, 11), id="last-petition-before-2014"
            ),
            pytest.param(
                RULE_OF_2014, date(2015, 5, 15), date(2015, 5, 11), id="first-petition-of-2014"
            ),
            pytest.param(
                RULE_OF_2023, date(2024, 3, 22), date(2024, 3, 18), id="first-petition-of-2023"
            ),
        ],
    )
    def test_three_whole_working_days_lie_between(
        self, petition: date, begins: date, due: date
    ) -> None:
        found = deadline("notice-of-election-posting", sets=begins, law_as_of=petition)

        assert found.due == found.safe == found.latest == due

    def test_a_sunday_before_them_is_no_day_to_wait_for(self) -> None:
        found = deadline(
            "notice-of-election-posting", sets=date(2021, 5, 13), law_as_of=date(2021, 4, 1)
        )

        assert found.due == found.safe == date(2021, 5, 7)
        assert found.latest == date(2021, 5, 9)


class TestNoticeNonreceiptReport:
    """29 CFR 103.20(c) before 2015: "unless it notifies the Regional Office at least 5 working days
    prior to the commencement of the election that it has not received copies of the election
    notice"; a working day is "an entire 24-hour period excluding Saturdays, Sundays, and holidays".
    """

    def test_five_whole_working_days_lie_between(self) -> None:
        found = deadline(
            "notice-nonreceipt-report", sets=date(2014, 3, 14), law_as_of=date(2014, 2, 3)
        )

        assert found.due == found.safe == date(2014, 3, 6)

    def test_the_last_petition_before_2014_has_it(self) -> None:
        found = deadline("notice-nonreceipt-report", sets=date(2015, 5, 15), law_as_of=BEFORE_2014)

        assert found.due == date(2015, 5, 7)

    def test_the_rule_of_2014_asks_for_no_report(self) -> None:
        with pytest.raises(NoSuchDuty):
            deadline("notice-nonreceipt-report", sets=date(2015, 5, 15), law_as_of=RULE_OF_2014)


class TestImpoundmentRequest:
    """29 CFR 102.67(c) of 2019, to 9 March 2023: "if a request for review of a decision and
    direction of election is filed within 10 business days of that decision".
    """

    @pytest.mark.parametrize(
        ("petition", "directed", "due"),
        [
            pytest.param(
                RULE_OF_2019, date(2020, 7, 10), date(2020, 7, 24), id="first-petition-of-2019"
            ),
            pytest.param(
                date(2023, 1, 31), date(2023, 3, 9), date(2023, 3, 23), id="last-direction"
            ),
        ],
    )
    def test_a_request_in_ten_business_days_impounds(
        self, petition: date, directed: date, due: date
    ) -> None:
        found = deadline("impoundment-request", directed, law_as_of=petition)

        assert found.due == found.safe == due
        assert "automatic-impoundment-ended" in {caution.key for caution in found.cautions}

    @pytest.mark.parametrize(
        ("petition", "directed"),
        [
            pytest.param(RULE_OF_2014, date(2015, 5, 1), id="only-on-motion-from-2014"),
            pytest.param(BEFORE_2019, date(2020, 7, 10), id="only-on-motion-to-2019"),
            pytest.param(date(2023, 1, 31), date(2023, 3, 10), id="ended-for-every-petition"),
            pytest.param(RULE_OF_2023, date(2024, 1, 22), id="none-under-the-rule-of-2023"),
        ],
    )
    def test_no_request_impounds_by_itself(self, petition: date, directed: date) -> None:
        with pytest.raises(NoSuchDuty):
            deadline("impoundment-request", directed, law_as_of=petition)


class TestObjections:
    """29 CFR 102.69(a)(8): "Within 5 business days after the tally of ballots has been prepared,
    any party may file with the Regional Director objections to the conduct of the election".
    """

    @pytest.mark.parametrize(
        ("petition", "tally", "due"),
        [
            pytest.param(
                date(2020, 11, 20),
                date(2021, 4, 9),
                date(2021, 4, 16),
                id="bessemer-2021-filed-then",
            ),
            pytest.param(
                date(2020, 11, 20),
                date(2022, 3, 31),
                date(2022, 4, 7),
                id="bessemer-2022-as-stated",
            ),
            pytest.param(
                date(2021, 12, 22), date(2022, 4, 1), date(2022, 4, 8), id="staten-island-as-stated"
            ),
            pytest.param(
                BEFORE_2019, date(2020, 7, 2), date(2020, 7, 9), id="last-petition-of-2014"
            ),
            pytest.param(
                RULE_OF_2019, date(2020, 7, 2), date(2020, 7, 10), id="first-petition-of-2019"
            ),
            pytest.param(
                RULE_OF_2023, date(2024, 5, 17), date(2024, 5, 24), id="first-petition-of-2023"
            ),
            pytest.param(
                date(2015, 5, 1),
                date(2015, 5, 20),
                date(2015, 5, 27),
                id="a-holiday-inside-seven-days-does-not-extend-them",
            ),
            pytest.param(
                date(2016, 5, 2), date(2016, 5, 23), date(2016, 5, 31), id="memorial-day-rolls"
            ),
            pytest.param(
                BEFORE_2014, date(2015, 5, 15), date(2015, 5, 22), id="last-petition-before-2014"
            ),
            pytest.param(
                RULE_OF_2014, date(2015, 5, 15), date(2015, 5, 22), id="first-petition-of-2014"
            ),
            pytest.param(
                date(1986, 9, 1), date(1986, 9, 29), date(1986, 10, 6), id="first-tally-of-1986"
            ),
            pytest.param(
                date(1986, 9, 1),
                date(1986, 9, 26),
                date(1986, 10, 3),
                id="last-tallies-before-1986",
            ),
            pytest.param(
                date(1985, 6, 3),
                date(1985, 7, 1),
                date(1985, 7, 9),
                id="five-days-without-weekends-and-holidays",
            ),
        ],
    )
    def test_objections_are_due(self, petition: date, tally: date, due: date) -> None:
        found = deadline("objections", tally, law_as_of=petition)

        assert found.due == found.safe == found.latest == due
        assert found.rule.late is Late.NEVER

    @pytest.mark.parametrize(
        ("petition", "postmark"),
        [
            pytest.param(BEFORE_2014, None, id="must-be-received-before-2014"),
            pytest.param(RULE_OF_2014, date(2015, 5, 21), id="postmark-from-2014"),
        ],
    )
    def test_a_postmark_helps_only_since_2015(self, petition: date, postmark: date | None) -> None:
        found = deadline("objections", date(2015, 5, 15), law_as_of=petition)

        assert found.postmark_by == postmark

    @pytest.mark.parametrize(
        ("petition", "tally", "evidence"),
        [
            pytest.param(RULE_OF_2019, date(2020, 7, 2), Evidence.TEXT, id="read"),
            pytest.param(BEFORE_2014, date(2015, 5, 15), Evidence.AGENCY, id="everett-products"),
            pytest.param(
                date(1985, 6, 3), date(1985, 7, 1), Evidence.UNVERIFIED, id="believed-before-1986"
            ),
        ],
    )
    def test_it_says_how_it_is_known(self, petition: date, tally: date, evidence: Evidence) -> None:
        found = deadline("objections", tally, law_as_of=petition)

        assert found.evidence is evidence


class TestObjectionsEvidence:
    """The Agency's FAQ of 2015: "Under prior rules, parties had 14 days from the preparation of the
    tally of ballots to submit an offer of proof in support of objections."
    """

    @pytest.mark.parametrize(
        ("filed", "due"),
        [
            pytest.param(date(2014, 3, 7), date(2014, 3, 14), id="seven-days-from-the-objections"),
            pytest.param(date(2014, 5, 19), date(2014, 5, 27), id="memorial-day-rolls"),
        ],
    )
    def test_evidence_followed_the_objections(self, filed: date, due: date) -> None:
        found = deadline("objections-evidence", filed, law_as_of=date(2014, 1, 6))

        assert found.due == found.safe == due
        assert "evidence-fourteen-from-tally" in {caution.key for caution in found.cautions}

    def test_objections_and_evidence_together_have_fourteen_days_from_the_tally(self) -> None:
        objections = deadline("objections", date(2014, 3, 7), law_as_of=date(2014, 1, 6))

        found = deadline("objections-evidence", objections.due, law_as_of=date(2014, 1, 6))

        assert found.due == date(2014, 3, 21)

    def test_the_last_petition_before_2014_has_it(self) -> None:
        found = deadline("objections-evidence", date(2015, 5, 22), law_as_of=BEFORE_2014)

        assert found.due == date(2015, 5, 29)

    def test_from_the_rule_of_2014_it_goes_with_the_objections(self) -> None:
        with pytest.raises(NoSuchDuty):
            deadline("objections-evidence", date(2015, 5, 22), law_as_of=RULE_OF_2014)


class TestObjectionsToRevisedTally:
    """29 CFR 102.69(e): "within 5 business days after the revised tally of ballots has been made
    available".
    """

    @pytest.mark.parametrize(
        ("petition", "available", "due"),
        [
            pytest.param(
                RULE_OF_2014, date(2016, 3, 4), date(2016, 3, 11), id="first-petition-of-2014"
            ),
            pytest.param(
                BEFORE_2019, date(2020, 7, 2), date(2020, 7, 9), id="last-petition-of-2014"
            ),
            pytest.param(
                RULE_OF_2019, date(2020, 7, 2), date(2020, 7, 10), id="first-petition-of-2019"
            ),
            pytest.param(
                date(2021, 1, 11), date(2021, 6, 14), date(2021, 6, 22), id="over-juneteenth"
            ),
            pytest.param(
                RULE_OF_2023, date(2024, 5, 17), date(2024, 5, 24), id="first-petition-of-2023"
            ),
        ],
    )
    def test_a_revised_tally_has_a_time_of_its_own(
        self, petition: date, available: date, due: date
    ) -> None:
        found = deadline("objections-to-revised-tally", available, law_as_of=petition)

        assert found.due == found.safe == found.latest == due
        assert found.rule.late is Late.NEVER

    def test_the_time_before_2015_is_not_encoded(self) -> None:
        with pytest.raises(LawNotEncoded):
            deadline("objections-to-revised-tally", date(2015, 5, 15), law_as_of=BEFORE_2014)


class TestCertification:
    """29 CFR 102.69(b): "the regional director shall forthwith issue to the parties a certification
    of the results of the election".
    """

    @pytest.mark.parametrize(
        "petition",
        [
            pytest.param(RULE_OF_2014, id="first-petition-of-2014"),
            pytest.param(RULE_OF_2019, id="the-delay-never-took-effect"),
        ],
    )
    def test_it_issues_forthwith(self, petition: date) -> None:
        with pytest.raises(NoFixedDay, match="forthwith"):
            deadline("certification", date(2021, 4, 16), law_as_of=petition)

    def test_it_follows_the_time_for_objections(self) -> None:
        found = {rule.key: rule for rule in RULES}

        assert found["certification"].runs_from == (
            found["objections"],
            found["objections-to-revised-tally"],
        )


class TestObjectionsHearing:
    """29 CFR 102.69(c)(1)(ii): "15 business days after the preparation of the tally of ballots or
    as soon as practicable thereafter".
    """

    @pytest.mark.parametrize(
        ("petition", "tally", "due"),
        [
            pytest.param(
                RULE_OF_2014, date(2016, 4, 8), date(2016, 4, 29), id="first-petition-of-2014"
            ),
            pytest.param(
                date(2016, 5, 2), date(2016, 6, 13), date(2016, 7, 5), id="independence-day-rolls"
            ),
            pytest.param(
                BEFORE_2019, date(2020, 7, 2), date(2020, 7, 23), id="last-petition-of-2014"
            ),
            pytest.param(
                RULE_OF_2019, date(2020, 7, 2), date(2020, 7, 24), id="first-petition-of-2019"
            ),
            pytest.param(
                date(2020, 11, 20), date(2021, 4, 9), date(2021, 4, 30), id="bessemer-2021"
            ),
            pytest.param(
                RULE_OF_2023, date(2024, 5, 17), date(2024, 6, 10), id="first-petition-of-2023"
            ),
        ],
    )
    def test_the_hearing_should_open(self, petition: date, tally: date, due: date) -> None:
        found = deadline("objections-hearing", tally, law_as_of=petition)

        assert found.due == found.safe == due

    def test_the_day_of_the_notice_governs(self) -> None:
        found = deadline(
            "objections-hearing",
            date(2021, 4, 9),
            law_as_of=date(2020, 11, 20),
            sets=date(2021, 5, 7),
        )

        assert found.due == found.safe == date(2021, 5, 7)

    def test_before_2015_no_time_was_set(self) -> None:
        with pytest.raises(NoFixedDay, match="named no time"):
            deadline("objections-hearing", date(2015, 5, 15), law_as_of=BEFORE_2014)


class TestPostElectionBrief:
    """29 CFR 102.69(c)(1)(iii) of 2019: "within 5 business days after the close of the hearing"."""

    @pytest.mark.parametrize(
        ("petition", "closed", "due"),
        [
            pytest.param(
                RULE_OF_2019, date(2020, 7, 1), date(2020, 7, 9), id="first-petition-of-2019"
            ),
            pytest.param(
                date(2021, 12, 22), date(2022, 7, 18), date(2022, 7, 25), id="over-a-weekend"
            ),
            pytest.param(
                BEFORE_2023, date(2024, 6, 10), date(2024, 6, 17), id="last-petition-of-2019"
            ),
        ],
    )
    def test_a_brief_of_right_is_due(self, petition: date, closed: date, due: date) -> None:
        found = deadline("post-election-brief", closed, law_as_of=petition)

        assert found.due == found.safe == due

    @pytest.mark.parametrize(
        "petition",
        [
            pytest.param(RULE_OF_2014, id="first-petition-of-2014"),
            pytest.param(BEFORE_2019, id="last-petition-of-2014"),
            pytest.param(RULE_OF_2023, id="first-petition-of-2023"),
        ],
    )
    def test_a_brief_by_permission_has_no_day(self, petition: date) -> None:
        with pytest.raises(NoFixedDay):
            deadline("post-election-brief", date(2024, 6, 10), law_as_of=petition)


class TestPostElectionBriefExtension:
    """29 CFR 102.69(c)(1)(iii) of 2019: "an extension of time to file a brief not to exceed an
    additional 10 business days".
    """

    def test_the_longest_extension_runs_from_the_day_the_brief_was_due(self) -> None:
        found = deadline(
            "post-election-brief-extension", date(2022, 7, 25), law_as_of=date(2021, 12, 22)
        )

        assert found.due == found.safe == date(2022, 8, 8)

    @pytest.mark.parametrize(
        "petition",
        [
            pytest.param(RULE_OF_2014, id="first-petition-of-2014"),
            pytest.param(BEFORE_2019, id="last-petition-of-2014"),
            pytest.param(RULE_OF_2023, id="first-petition-of-2023"),
        ],
    )
    def test_a_brief_by_permission_has_no_longest_extension(self, petition: date) -> None:
        with pytest.raises(NoSuchDuty):
            deadline("post-election-brief-extension", date(2024, 6, 17), law_as_of=petition)


class TestExceptionsToReport:
    """29 CFR 102.69(c)(1)(iii): "within 10 business days from the date of issuance of such report".

    The days the Agency stated in the case of Staten Island agree.
    """

    @pytest.mark.parametrize(
        ("petition", "issued", "due"),
        [
            pytest.param(
                date(2021, 12, 22),
                date(2022, 9, 1),
                date(2022, 9, 16),
                id="staten-island-as-stated",
            ),
            pytest.param(
                date(2020, 11, 20), date(2021, 8, 2), date(2021, 8, 16), id="bessemer-2021"
            ),
            pytest.param(
                date(2014, 3, 3), date(2014, 6, 2), date(2014, 6, 16), id="believed-before-2015"
            ),
            pytest.param(
                date(2016, 4, 4), date(2016, 6, 20), date(2016, 7, 5), id="independence-day-rolls"
            ),
            pytest.param(
                BEFORE_2019, date(2020, 7, 2), date(2020, 7, 16), id="last-petition-of-2014"
            ),
            pytest.param(
                RULE_OF_2019, date(2020, 7, 2), date(2020, 7, 17), id="first-petition-of-2019"
            ),
            pytest.param(
                RULE_OF_2023, date(2024, 6, 10), date(2024, 6, 25), id="first-petition-of-2023"
            ),
        ],
    )
    def test_exceptions_are_due(self, petition: date, issued: date, due: date) -> None:
        found = deadline("exceptions-to-report", issued, law_as_of=petition)

        assert found.due == found.safe == due
        assert found.rule.late is Late.EXCUSABLE

    @pytest.mark.parametrize(
        ("petition", "office"),
        [
            pytest.param(BEFORE_2014, Office.BOARD, id="to-the-board-before-2014"),
            pytest.param(RULE_OF_2014, Office.REGION, id="to-the-director-from-2014"),
        ],
    )
    @pytest.mark.parametrize("key", ["exceptions-to-report", "answering-brief-to-report"])
    def test_who_receives_them_changed_in_2015(
        self, key: str, petition: date, office: Office
    ) -> None:
        found = deadline(key, date(2015, 6, 1), law_as_of=petition)

        assert (found.version.received_by or found.rule.received_by) is office


class TestAnsweringBriefToReport:
    """29 CFR 102.69(c)(1)(iii): "Within 5 business days from the last date on which exceptions and
    any supporting brief may be filed".
    """

    @pytest.mark.parametrize(
        ("petition", "exceptions_due", "due"),
        [
            pytest.param(
                date(2014, 3, 3), date(2014, 6, 16), date(2014, 6, 23), id="believed-before-2015"
            ),
            pytest.param(
                date(2016, 4, 4), date(2016, 7, 5), date(2016, 7, 12), id="seven-days-of-2014"
            ),
            pytest.param(
                BEFORE_2019, date(2020, 7, 2), date(2020, 7, 9), id="last-petition-of-2014"
            ),
            pytest.param(
                RULE_OF_2019, date(2020, 7, 2), date(2020, 7, 10), id="first-petition-of-2019"
            ),
            pytest.param(
                date(2021, 12, 22), date(2022, 9, 16), date(2022, 9, 23), id="staten-island"
            ),
            pytest.param(
                RULE_OF_2023, date(2024, 6, 3), date(2024, 6, 10), id="first-petition-of-2023"
            ),
        ],
    )
    def test_the_brief_runs_from_the_last_day_for_exceptions(
        self, petition: date, exceptions_due: date, due: date
    ) -> None:
        found = deadline("answering-brief-to-report", exceptions_due, law_as_of=petition)

        assert found.due == found.safe == due


class TestRequestForReview:
    """29 CFR 102.67(c): "The request for review may be filed at any time following the action until
    10 business days after a final disposition of the proceeding by the Regional Director."
    """

    @pytest.mark.parametrize(
        ("petition", "disposed", "due"),
        [
            pytest.param(
                date(2020, 11, 20), date(2021, 11, 29), date(2021, 12, 13), id="bessemer-as-stated"
            ),
            pytest.param(
                date(2021, 12, 22), date(2023, 1, 11), date(2023, 1, 26), id="staten-island"
            ),
            pytest.param(
                date(2014, 3, 3), date(2014, 6, 16), date(2014, 6, 30), id="believed-before-2015"
            ),
            pytest.param(
                date(2012, 4, 29), date(2012, 6, 4), date(2012, 6, 18), id="before-the-rule-of-2011"
            ),
            pytest.param(
                date(2012, 5, 15), date(2012, 6, 4), date(2012, 6, 18), id="after-the-rule-of-2011"
            ),
            pytest.param(
                date(2016, 4, 4), date(2016, 6, 20), date(2016, 7, 5), id="independence-day-rolls"
            ),
            pytest.param(
                BEFORE_2019, date(2020, 7, 2), date(2020, 7, 16), id="last-petition-of-2014"
            ),
            pytest.param(
                RULE_OF_2019, date(2020, 7, 2), date(2020, 7, 17), id="first-petition-of-2019"
            ),
            pytest.param(
                RULE_OF_2023, date(2024, 6, 10), date(2024, 6, 25), id="first-petition-of-2023"
            ),
        ],
    )
    def test_the_request_is_due(self, petition: date, disposed: date, due: date) -> None:
        found = deadline("request-for-review", disposed, law_as_of=petition)

        assert found.due == found.safe == due
        assert found.rule.received_by is Office.BOARD
        assert "administrative-dismissal" in {caution.key for caution in found.cautions}

    @pytest.mark.parametrize(
        "petition",
        [
            pytest.param(date(2012, 4, 30), id="first-petition-of-2011"),
            pytest.param(date(2012, 5, 14), id="last-petition-of-2011"),
        ],
    )
    def test_the_rule_of_2011_put_it_off_until_after_the_election(self, petition: date) -> None:
        with pytest.raises(NoFixedDay, match="after the election"):
            deadline("request-for-review", date(2012, 6, 4), law_as_of=petition)

    @pytest.mark.parametrize(
        ("petition", "caution"),
        [
            pytest.param(BEFORE_2014, "review-from-the-decision", id="from-the-decision-itself"),
            pytest.param(RULE_OF_2014, "review-open-from-the-action", id="final-disposition"),
        ],
    )
    def test_what_it_runs_from_changed_in_2015(self, petition: date, caution: str) -> None:
        found = deadline("request-for-review", date(2015, 6, 1), law_as_of=petition)

        assert caution in {given.key for given in found.cautions}


class TestOppositionToReview:
    """29 CFR 102.67(f): "within 5 business days after the last day on which the request for review
    must be filed".
    """

    @pytest.mark.parametrize(
        ("petition", "request_due", "due"),
        [
            pytest.param(
                date(2014, 3, 3), date(2014, 6, 30), date(2014, 7, 7), id="seven-days-before-2015"
            ),
            pytest.param(
                date(2016, 4, 4), date(2016, 7, 5), date(2016, 7, 12), id="seven-days-of-2014"
            ),
            pytest.param(
                BEFORE_2019, date(2020, 7, 2), date(2020, 7, 9), id="last-petition-of-2014"
            ),
            pytest.param(
                RULE_OF_2019, date(2020, 7, 2), date(2020, 7, 10), id="first-petition-of-2019"
            ),
            pytest.param(
                date(2021, 12, 22), date(2023, 1, 26), date(2023, 2, 2), id="staten-island"
            ),
            pytest.param(
                RULE_OF_2023, date(2024, 6, 3), date(2024, 6, 10), id="first-petition-of-2023"
            ),
        ],
    )
    def test_it_runs_from_the_last_day_for_the_request(
        self, petition: date, request_due: date, due: date
    ) -> None:
        found = deadline("opposition-to-review", request_due, law_as_of=petition)

        assert found.due == found.safe == due


class TestBriefOnReview:
    """29 CFR 102.67(h): "within 10 business days after issuance of an order granting review"."""

    @pytest.mark.parametrize(
        ("petition", "granted", "due"),
        [
            pytest.param(
                date(2014, 1, 6), date(2014, 3, 3), date(2014, 3, 17), id="believed-before-2015"
            ),
            pytest.param(
                RULE_OF_2014, date(2016, 5, 16), date(2016, 5, 31), id="memorial-day-rolls"
            ),
            pytest.param(
                BEFORE_2019, date(2020, 7, 2), date(2020, 7, 16), id="last-petition-of-2014"
            ),
            pytest.param(
                RULE_OF_2019, date(2020, 7, 2), date(2020, 7, 17), id="first-petition-of-2019"
            ),
            pytest.param(
                date(2021, 12, 22), date(2022, 5, 20), date(2022, 6, 6), id="over-memorial-day"
            ),
            pytest.param(
                RULE_OF_2023, date(2024, 6, 3), date(2024, 6, 17), id="first-petition-of-2023"
            ),
        ],
    )
    def test_the_brief_is_due(self, petition: date, granted: date, due: date) -> None:
        found = deadline("brief-on-review", granted, law_as_of=petition)

        assert found.due == found.safe == due


class TestRecordTransmittal:
    """29 CFR 102.68: "Immediately upon issuance of an order granting a request for review by the
    Board, the Regional Director shall transmit the record to the Board."
    """

    def test_the_record_goes_immediately(self) -> None:
        with pytest.raises(NoFixedDay, match="immediately"):
            deadline("record-transmittal", date(2022, 5, 20), law_as_of=RULE_OF_2019)

    def test_earlier_petitions_are_not_encoded(self) -> None:
        with pytest.raises(LawNotEncoded):
            deadline("record-transmittal", date(2022, 5, 20), law_as_of=BEFORE_2019)


class TestDismissalReview:
    """29 CFR 102.71(c): "within 10 business days of service of the notice of dismissal or
    notification that the petition is to be held in abeyance".
    """

    @pytest.mark.parametrize(
        ("petition", "served", "due"),
        [
            pytest.param(
                date(1990, 1, 8), date(1990, 3, 5), date(1990, 3, 19), id="believed-before-2015"
            ),
            pytest.param(
                RULE_OF_2014, date(2016, 2, 1), date(2016, 2, 16), id="washingtons-birthday-rolls"
            ),
            pytest.param(
                BEFORE_2019, date(2020, 7, 2), date(2020, 7, 16), id="last-petition-of-2014"
            ),
            pytest.param(
                RULE_OF_2019, date(2020, 7, 2), date(2020, 7, 17), id="first-petition-of-2019"
            ),
            pytest.param(
                date(2021, 1, 4),
                date(2021, 2, 2),
                date(2021, 2, 17),
                id="over-washingtons-birthday",
            ),
            pytest.param(
                RULE_OF_2023, date(2024, 6, 3), date(2024, 6, 17), id="first-petition-of-2023"
            ),
        ],
    )
    def test_the_request_is_due(self, petition: date, served: date, due: date) -> None:
        found = deadline("dismissal-review", served, law_as_of=petition)

        assert found.due == found.safe == due
        assert "dismissal-after-hearing" in {caution.key for caution in found.cautions}


class TestOppositionToDismissalReview:
    """29 CFR 102.71(d): "Any party may, within 5 business days after the last day on which the
    request for review must be filed, file with the Board a statement in opposition".
    """

    @pytest.mark.parametrize(
        ("petition", "request_due", "due"),
        [
            pytest.param(
                RULE_OF_2019, date(2020, 7, 2), date(2020, 7, 10), id="first-petition-of-2019"
            ),
            pytest.param(
                date(2021, 1, 4), date(2021, 2, 17), date(2021, 2, 24), id="over-a-weekend"
            ),
            pytest.param(
                RULE_OF_2023, date(2024, 6, 3), date(2024, 6, 10), id="first-petition-of-2023"
            ),
        ],
    )
    def test_it_runs_from_the_last_day_for_the_request(
        self, petition: date, request_due: date, due: date
    ) -> None:
        found = deadline("opposition-to-dismissal-review", request_due, law_as_of=petition)

        assert found.due == found.safe == due

    @pytest.mark.parametrize(
        "petition",
        [
            pytest.param(RULE_OF_2014, id="first-petition-of-2014"),
            pytest.param(BEFORE_2019, id="last-petition-of-2014"),
        ],
    )
    def test_the_rule_of_2014_had_none(self, petition: date) -> None:
        with pytest.raises(NoSuchDuty):
            deadline("opposition-to-dismissal-review", date(2020, 7, 16), law_as_of=petition)


class TestUdDismissalReview:
    """29 CFR 102.88: "within 14 days from the service of notice of such dismissal"."""

    @pytest.mark.parametrize(
        ("served", "due"),
        [
            pytest.param(date(1986, 8, 28), date(1986, 9, 11), id="first-day"),
            pytest.param(date(2014, 6, 16), date(2014, 6, 30), id="before-the-rule-of-2014"),
            pytest.param(date(2021, 6, 4), date(2021, 6, 21), id="calendar-days-and-juneteenth"),
        ],
    )
    def test_fourteen_calendar_days_stayed(self, served: date, due: date) -> None:
        found = deadline("ud-dismissal-review", served)

        assert found.due == found.safe == due

    def test_earlier_dismissals_are_not_encoded(self) -> None:
        with pytest.raises(LawNotEncoded):
            deadline("ud-dismissal-review", date(1986, 8, 27))


class TestConsolidatedRequestForReview:
    """29 CFR 102.69(c)(2): "shall be due at the same time as the exceptions to the Administrative
    Law Judge's decision are due".
    """

    def test_it_is_due_with_the_exceptions(self) -> None:
        found = deadline(
            "consolidated-request-for-review",
            sets=date(2024, 12, 3),
            law_as_of=date(2020, 11, 20),
        )

        assert found.due == found.safe == found.latest == date(2024, 12, 3)

    def test_earlier_petitions_are_not_encoded(self) -> None:
        with pytest.raises(LawNotEncoded):
            deadline(
                "consolidated-request-for-review", sets=date(2015, 9, 1), law_as_of=BEFORE_2014
            )


class TestExpeditedCases:
    """29 CFR 102.77(b): "any request for review of a decision of the Regional Director shall be
    filed promptly after the issuance of such decision"; 102.80: "Such request shall be filed
    promptly, in writing".
    """

    @pytest.mark.parametrize(
        ("key", "issued"),
        [
            pytest.param("expedited-request-for-review", date(2014, 6, 16), id="after-a-hearing"),
            pytest.param("expedited-special-appeal", date(2014, 6, 16), id="special-permission"),
            pytest.param("expedited-special-appeal", date(2021, 6, 16), id="the-same-after-2019"),
        ],
    )
    def test_review_is_asked_for_promptly(self, key: str, issued: date) -> None:
        with pytest.raises(NoFixedDay, match="promptly"):
            deadline(key, issued)


class TestRepresentationPageLimitMotion:
    """29 CFR 102.67(i)(1) of 2014: "filed not less than 5 days, including Saturdays, Sundays, and
    holidays, prior to the date the document is due"; of 2019: "filed pursuant to the procedures set
    forth in § 102.2(c)".
    """

    @pytest.mark.parametrize(
        ("petition", "document_due", "safe", "latest"),
        [
            pytest.param(
                date(2014, 2, 3),
                date(2014, 3, 19),
                date(2014, 3, 14),
                date(2014, 3, 14),
                id="weekends-count-before-2015",
            ),
            pytest.param(
                date(2016, 2, 1),
                date(2016, 3, 22),
                date(2016, 3, 17),
                date(2016, 3, 17),
                id="weekends-count-in-2014",
            ),
            pytest.param(
                date(2016, 2, 1),
                date(2016, 3, 18),
                date(2016, 3, 11),
                date(2016, 3, 13),
                id="a-sunday-is-too-late-to-be-safe",
            ),
            pytest.param(
                BEFORE_2019,
                date(2020, 7, 16),
                date(2020, 7, 10),
                date(2020, 7, 11),
                id="last-petition-of-2014",
            ),
            pytest.param(
                RULE_OF_2019,
                date(2020, 7, 17),
                date(2020, 7, 17),
                date(2020, 7, 17),
                id="first-petition-of-2019",
            ),
        ],
    )
    def test_the_motion_is_due(
        self, petition: date, document_due: date, safe: date, latest: date
    ) -> None:
        found = deadline("representation-page-limit-motion", sets=document_due, law_as_of=petition)

        assert found.due == found.safe == safe
        assert found.latest == latest


class TestRepresentationExtensionRequest:
    """29 CFR 102.67(i)(3): "Requests for extensions of time to file requests for review, statements
    in opposition to a request for review, or briefs, as permitted by this section, shall be filed
    pursuant to § 102.2(c)".
    """

    @pytest.mark.parametrize(
        ("petition", "document_due"),
        [
            pytest.param(BEFORE_2019, date(2020, 7, 16), id="last-petition-of-2014"),
            pytest.param(RULE_OF_2019, date(2020, 7, 17), id="first-petition-of-2019"),
        ],
    )
    def test_it_must_be_received_by_the_day_of_the_document(
        self, petition: date, document_due: date
    ) -> None:
        found = deadline("representation-extension-request", sets=document_due, law_as_of=petition)

        assert found.due == found.safe == found.latest == document_due
        assert found.postmark_by is None
        assert "no-extension-of-objections" in {note.key for note in found.notes}


class TestTriggers:
    """Which event opens which paper: a dismissal after a hearing, without one, of a UD petition."""

    @pytest.mark.parametrize(
        ("event", "key"),
        [
            pytest.param(Kind.PETITION_DISMISSED, "request-for-review", id="after-a-hearing"),
            pytest.param(
                Kind.PETITION_DISMISSED_ADMINISTRATIVELY, "dismissal-review", id="without-one"
            ),
            pytest.param(Kind.PETITION_HELD_IN_ABEYANCE, "dismissal-review", id="abeyance"),
            pytest.param(Kind.UD_PETITION_DISMISSED, "ud-dismissal-review", id="deauthorization"),
        ],
    )
    def test_each_dismissal_opens_one_review(self, event: Kind, key: str) -> None:
        opened = [rule.key for rule in RULES if event in rule.runs_from]

        assert opened == [key]
