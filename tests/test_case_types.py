"""What a number tells: the type of case, and the regions that had and have it."""

from __future__ import annotations

import json
import os
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlrbcase import (
    CaseNumber,
    CaseType,
    NoSuchCaseType,
    NoSuchRegion,
    NotACaseNumber,
    case_type,
    region_of,
    region_on,
    regions_now,
)
from nlrbcase.law.case_types import CASE_TYPES, CERTIFICATION
from nlrbcase.law.offices import REGIONS

HERE = Path(__file__).resolve().parents[1]
DATA = Path(os.environ.get("NLRBCASE_DATA", HERE.parent / "shared" / "data"))


class TestType:
    """a code, or a number that has it"""

    @pytest.mark.parametrize(
        "of",
        [
            pytest.param("RC", id="a code"),
            pytest.param(" rc ", id="in small letters, with blanks"),
            pytest.param(CaseType.RC, id="a type"),
            pytest.param("10-RC-269250", id="a number as text"),
            pytest.param("1-RC-20986", id="an older number"),
            pytest.param(CaseNumber("10-RC-269250"), id="a number"),
        ],
    )
    def test_each_names_the_same_type(self, of: CaseType | CaseNumber | str) -> None:
        assert case_type(of) is CERTIFICATION

    def test_every_type_is_found(self) -> None:
        assert [case_type(each) for each in CaseType] == list(CASE_TYPES)

    @pytest.mark.parametrize("code", ["RX", "R", "RCRC", "\u0420\u0421"])
    def test_an_unknown_code_is_an_error_that_lists_them(self, code: str) -> None:
        with pytest.raises(NoSuchCaseType, match="there are CA, CB, CC") as caught:
            case_type(code)

        assert isinstance(caught.value, LookupError)
        assert caught.value.code == code

    @pytest.mark.parametrize("wrong", ["10-RX-269250", "10RC269250", "", 10, None, True])
    def test_what_is_no_code_must_be_a_number(self, wrong: object) -> None:
        with pytest.raises(NotACaseNumber):
            case_type(wrong)  # type: ignore[arg-type]

    @given(st.text(max_size=4) | st.text("CARD-01", max_size=12))
    def test_any_text_names_a_type_or_is_one_of_two_errors(self, text: str) -> None:
        try:
            found = case_type(text)
        except (NoSuchCaseType, NotACaseNumber):
            return
        assert found in CASE_TYPES


class TestRegion:
    """A prefix does not prove the present office: use successor."""

    def test_a_number_names_a_region(self) -> None:
        found = region_of("10-RC-269250")

        assert (found.number, found.city, found.zone) == (10, "Atlanta", "America/New_York")
        assert (found.successor, found.until) == (None, None)

    @pytest.mark.parametrize("number", [11, "11-CA-20000", CaseNumber("11-CA-20000")])
    def test_a_former_region_says_since_when_and_where_it_was_published(
        self, number: CaseNumber | str | int
    ) -> None:
        found = region_of(number)

        assert (found.city, found.successor) == ("Winston-Salem", 10)
        assert (found.until, found.source) == (date(2012, 12, 10), "77 FR 72886")

    @pytest.mark.parametrize(
        ("number", "cities"),
        [
            pytest.param("10-RC-269250", ["Atlanta"], id="a region that is still there"),
            pytest.param("11-CA-20000", ["Atlanta"], id="merged into another"),
            pytest.param("26-RC-8625", ["New Orleans", "Atlanta"], id="went two ways"),
            pytest.param("23-CB-1269", ["Fort Worth"], id="merged on a day not known"),
            pytest.param("37-CA-062403", ["San Francisco"], id="a subregion"),
        ],
    )
    def test_the_regions_that_have_its_cases_now(self, number: str, cities: list[str]) -> None:
        assert [found.city for found in regions_now(number)] == cities

    @pytest.mark.parametrize("number", [region.number for region in REGIONS])
    def test_now_is_long_after_every_merger(self, number: int) -> None:
        first, *_ = regions_now(number)

        assert first is region_on(number, date(2100, 1, 1))
        assert all(found.successor is None for found in regions_now(number))

    @pytest.mark.parametrize("find", [region_of, regions_now])
    @pytest.mark.parametrize("number", ["85-RC-126522", 85, 35, 0, True, 10.0, None])
    def test_a_stray_prefix_is_a_number_of_no_region(self, find: object, number: object) -> None:
        assert callable(find)

        with pytest.raises(NoSuchRegion, match="there are 1, 2, 3") as caught:
            find(number)

        assert 85 not in caught.value.known

    @pytest.mark.parametrize("find", [region_of, regions_now])
    def test_a_text_must_be_a_case_number(self, find: object) -> None:
        assert callable(find)

        with pytest.raises(NotACaseNumber):
            find("10")

    @pytest.mark.skipif(not DATA.is_dir(), reason=f"the public records are not at hand: {DATA}")
    def test_every_case_of_the_records_has_a_region(self) -> None:
        lines = (DATA / "representation_chronologies_sample.jsonl").read_text("utf-8").splitlines()
        found = {region_of(json.loads(line)["case"]).number for line in lines}

        assert found == {region.number for region in REGIONS} - {23}
