"""Whether a party that acted may be the one that a rule means."""

from __future__ import annotations

import pytest

from nlrbcase import ByPetition, CaseType, Party
from nlrbcase.parties import may_be


class TestMayBe:
    @pytest.mark.parametrize(
        ("actor", "by", "of"),
        [
            pytest.param(Party.EMPLOYER, None, "RC", id="who acted is not known"),
            pytest.param(Party.ANY, Party.EMPLOYER, "RC", id="any party"),
            pytest.param(Party.OPPOSING_PARTY, Party.RESPONDENT, "CA", id="whoever opposes"),
            pytest.param(Party.ANY, Party.GENERAL_COUNSEL, "CA", id="who prosecutes is a party"),
            pytest.param(Party.OPPOSING_PARTY, Party.REGIONAL_DIRECTOR, "CA", id="by its director"),
            pytest.param(Party.PETITIONER, Party.LABOR_ORGANIZATION, "RC", id="a union petitions"),
            pytest.param(Party.PETITIONER, Party.EMPLOYER, "RM", id="an employer petitions"),
            pytest.param(Party.PETITIONER, Party.EMPLOYEE, "RD", id="an employee petitions"),
            pytest.param(Party.RESPONDENT, Party.EMPLOYER, "CA", id="against an employer"),
            pytest.param(Party.RESPONDENT, Party.LABOR_ORGANIZATION, "CB", id="against a union"),
            pytest.param(Party.CHARGING_PARTY, Party.EMPLOYER, "CB", id="by an employer"),
            pytest.param(Party.CHARGING_PARTY, Party.EMPLOYEE, "CA", id="by an employee"),
            pytest.param(Party.NAMED_CLAIMANT, Party.EMPLOYEE, "RM", id="an individual named"),
            pytest.param(Party.NAMED_CLAIMANT, Party.REPRESENTATIVE, "RM", id="a union named"),
            pytest.param(Party.AGENCY, Party.REGIONAL_DIRECTOR, "CA", id="the Agency's director"),
            pytest.param(Party.EMPLOYER_AND_UNION, Party.EMPLOYER, "CA", id="one of two"),
        ],
    )
    def test_it_may(self, actor: Party, by: Party | None, of: str) -> None:
        assert may_be(actor, by, CaseType(of))

    @pytest.mark.parametrize(
        ("actor", "by", "of"),
        [
            pytest.param(Party.EMPLOYER, Party.LABOR_ORGANIZATION, "RC", id="the other side"),
            pytest.param(Party.ANY, Party.REGIONAL_DIRECTOR, "RC", id="the director is no party"),
            pytest.param(Party.ANY, Party.JUDGE, "CA", id="nor is the judge"),
            pytest.param(Party.APPLICANT, Party.GENERAL_COUNSEL, "CA", id="fees are asked of it"),
            pytest.param(Party.PETITIONER, Party.EMPLOYER, "RC", id="employers file RM"),
            pytest.param(Party.RESPONDENT, Party.EMPLOYER, "CB", id="a charge against a union"),
            pytest.param(Party.CHARGING_PARTY, Party.EMPLOYER, "CA", id="charged, not charging"),
            pytest.param(Party.NAMED_CLAIMANT, Party.EMPLOYER, "RM", id="the petitioner itself"),
            pytest.param(Party.REGIONAL_DIRECTOR, Party.ANY, "RC", id="an act of the Agency"),
            pytest.param(Party.REGIONAL_DIRECTOR, Party.BOARD, "RC", id="another of the Agency"),
        ],
    )
    def test_it_may_not(self, actor: Party, by: Party, of: str) -> None:
        assert not may_be(actor, by, CaseType(of))

    @pytest.mark.parametrize(
        ("of", "by", "may"),
        [
            ("RC", Party.EMPLOYER, True),
            ("RC", Party.REPRESENTATIVE, False),
            ("RD", Party.REPRESENTATIVE, True),
            ("RM", Party.EMPLOYER, False),
            ("UC", Party.EMPLOYEE, True),
        ],
    )
    def test_by_the_kind_of_petition(self, of: str, by: Party, *, may: bool) -> None:
        actor = ByPetition(
            rc=(Party.EMPLOYER,),
            rm=(Party.NAMED_CLAIMANT,),
            rd=(Party.EMPLOYER, Party.REPRESENTATIVE),
        )

        assert may_be(actor, by, CaseType(of)) is may
