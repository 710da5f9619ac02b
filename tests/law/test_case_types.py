"""The types of cases in law."""

from __future__ import annotations

import json
import os
import pickle
import re
from pathlib import Path

import pytest

from nlrbcase import CaseType, Evidence, Family, Party, TypeOfCase
from nlrbcase.law.case_types import CASE_TYPES

HERE = Path(__file__).resolve().parents[2]
REFERENCE = Path(os.environ.get("NLRBCASE_REFERENCE", HERE.parent / "shared" / "reference"))

KNOWN = [found for found in CASE_TYPES if found.type is not CaseType.WH]
CHARGES = [found for found in KNOWN if found.family is Family.C]
PETITIONS = [found for found in KNOWN if found.family is Family.R]


def _code(found: TypeOfCase) -> str:
    return found.code


def _of(code: str) -> TypeOfCase:
    return next(found for found in CASE_TYPES if found.code == code)


class TestEveryType:
    """what every type must be"""

    def test_each_code_has_one_row(self) -> None:
        assert [found.type for found in CASE_TYPES] == list(CaseType)

    @pytest.mark.parametrize("found", CASE_TYPES, ids=_code)
    def test_it_says_what_was_read(self, found: TypeOfCase) -> None:
        assert found.title
        assert found.read_in
        assert found.cautions
        assert found.code == found.type.value

    @pytest.mark.parametrize("found", CASE_TYPES, ids=_code)
    def test_it_can_be_hashed_and_pickled(self, found: TypeOfCase) -> None:
        assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301
        assert len({found, found}) == 1

    @pytest.mark.parametrize("found", KNOWN, ids=_code)
    def test_it_cites_and_says_who_files(self, found: TypeOfCase) -> None:
        assert found.cite
        assert found.filed_by

    def test_titles_are_unique(self) -> None:
        assert len({found.title for found in CASE_TYPES}) == len(CASE_TYPES)


class TestCharges:
    """Any person may file a charge"""

    @pytest.mark.parametrize("found", CHARGES, ids=_code)
    def test_any_person_files_it_against_somebody(self, found: TypeOfCase) -> None:
        assert found.filed_by == (Party.ANY_PERSON,)
        assert found.against
        assert "29 CFR 102.9" in found.cite

    @pytest.mark.parametrize("found", CHARGES, ids=_code)
    def test_its_sections_are_of_section_8_and_its_cite_too(self, found: TypeOfCase) -> None:
        assert all(re.fullmatch(r"8(\([a-g]\))(\(\d\))?(\([A-D]\))?", s) for s in found.sections)
        paragraphs = {section[1:4] for section in found.sections}

        assert all(f"158{paragraph}" in found.cite for paragraph in paragraphs)

    def test_no_section_has_two_codes(self) -> None:
        sections = [section for found in CHARGES for section in found.sections]

        assert len(set(sections)) == len(sections)

    @pytest.mark.parametrize(
        ("code", "against"),
        [
            pytest.param("CA", (Party.EMPLOYER,), id="CA is against the employer"),
            pytest.param("CE", (Party.EMPLOYER, Party.LABOR_ORGANIZATION), id="CE against either"),
            *[
                pytest.param(code, (Party.LABOR_ORGANIZATION,), id=f"{code} is against the union")
                for code in ("CB", "CC", "CD", "CG", "CP")
            ],
        ],
    )
    def test_whom_it_is_against(self, code: str, against: tuple[Party, ...]) -> None:
        assert _of(code).against == against

    @pytest.mark.parametrize("found", CHARGES, ids=_code)
    def test_the_code_is_known_from_the_agency_and_binds_nobody(self, found: TypeOfCase) -> None:
        assert found.evidence is Evidence.AGENCY
        assert "code-is-not-section" in {caution.key for caution in found.cautions}


class TestPetitions:
    """who files RC, RM, RD, UD, UC, AC"""

    @pytest.mark.parametrize(
        ("code", "filed_by"),
        [
            pytest.param("RC", (Party.EMPLOYEE, Party.LABOR_ORGANIZATION), id="102.61(a)"),
            pytest.param("RM", (Party.EMPLOYER,), id="102.61(b)"),
            pytest.param("RD", (Party.EMPLOYEE,), id="102.61(c)"),
            pytest.param("UC", (Party.LABOR_ORGANIZATION, Party.EMPLOYER), id="102.61(d)"),
            pytest.param("AC", (Party.LABOR_ORGANIZATION, Party.EMPLOYER), id="102.61(e)"),
            pytest.param("UD", (Party.EMPLOYEE,), id="102.83"),
        ],
    )
    def test_who_files_it(
        self, code: str, filed_by: tuple[Party, ...], request: pytest.FixtureRequest
    ) -> None:
        found = _of(code)

        assert found.filed_by == filed_by
        assert request.node.callspec.id in found.cite

    @pytest.mark.parametrize("found", PETITIONS, ids=_code)
    def test_it_is_against_nobody(self, found: TypeOfCase) -> None:
        assert found.against == ()
        assert found.evidence is Evidence.TEXT

    @pytest.mark.parametrize("code", ["RC", "RM", "RD"])
    def test_a_section_that_was_not_read_is_said_to_be_so(self, code: str) -> None:
        assert "159(c)(1) was not read" in _of(code).read_in


class TestNotFound:
    """WH: meaning NOT FOUND"""

    def test_nothing_is_guessed(self) -> None:
        found = _of("WH")

        assert (found.sections, found.filed_by, found.against, found.cite) == ((), (), (), "")
        assert found.evidence is Evidence.UNVERIFIED
        assert "case-type-meaning-not-found" in {caution.key for caution in found.cautions}


@pytest.mark.skipif(not REFERENCE.is_dir(), reason=f"the research is not at hand: {REFERENCE}")
class TestResearch:
    """the tables against the research they come from"""

    def test_the_codes_are_those_of_every_number_studied(self) -> None:
        numbers = json.loads((REFERENCE / "time.json").read_text("utf-8"))["case_number_format"]

        assert set(numbers["counts_1978_2010"]) == {each.value for each in CaseType}
        assert set(numbers["counts_2010_2024"]) == {each.value for each in CaseType}

    def test_every_section_has_the_code_of_the_research(self) -> None:
        rows = json.loads((REFERENCE / "ulp_sections.json").read_text("utf-8"))["sections"]
        codes = {row["section"]: row["case_type_code"] for row in rows}

        found = {section: each.code for each in CHARGES for section in each.sections}

        assert set(codes) - set(found) == {"8(b)(4)(i)", "8(b)(4)(ii)", "8(d)"}
        assert {section: codes[section] for section in found} == found
