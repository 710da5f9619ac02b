"""Case numbers, as nlrb.gov and the Board's older decisions write them."""

from __future__ import annotations

import csv
import json
import os
import pickle
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlrbcase import CaseNumber, CaseType, Family, NlrbCaseError, NotACaseNumber

HERE = Path(__file__).resolve().parents[1]
DATA = Path(os.environ.get("NLRBCASE_DATA", HERE.parent / "shared" / "data"))

REGIONS = st.integers(1, 99)
TYPES = st.sampled_from(list(CaseType))
SERIALS = st.integers(1, 999_999)


class TestForm:
    """NN-XX-NNNNNN: region, type, serial"""

    def test_a_number_is_a_region_a_type_and_a_serial(self) -> None:
        number = CaseNumber("10-RC-269250")

        assert (number.region, number.type, number.serial) == (10, CaseType.RC, 269250)
        assert number.family is Family.R
        assert str(number) == number.text == "10-RC-269250"
        assert repr(number) == "CaseNumber('10-RC-269250')"

    @pytest.mark.parametrize(
        ("text", "canonical"),
        [
            pytest.param("01-RC-020986", "01-RC-020986", id="as on nlrb.gov"),
            pytest.param("1-RC-20986", "01-RC-020986", id="as in older decisions"),
            pytest.param("01-RC-20986", "01-RC-020986", id="as in the older records"),
            pytest.param("33-WH-00006", "33-WH-000006", id="five digits with zeros"),
            pytest.param("1-CG-1", "01-CG-000001", id="the first of 1976"),
            pytest.param("12-RC-000899", "12-RC-000899", id="six digits with zeros"),
            pytest.param("85-RC-126522", "85-RC-126522", id="a stray prefix of real data"),
            pytest.param("  10-RC-269250\n", "10-RC-269250", id="blanks around it"),
            pytest.param("\u00a010-RC-269250", "10-RC-269250", id="a blank of a web page"),
            pytest.param("10-rc-269250", "10-RC-269250", id="small letters"),
        ],
    )
    def test_each_spelling_has_one_form(self, text: str, canonical: str) -> None:
        assert str(CaseNumber(text)) == canonical

    def test_three_spellings_are_one_number(self) -> None:
        spellings = ["1-RC-20986", "01-RC-20986", "01-RC-020986"]

        assert len({CaseNumber(text) for text in spellings}) == 1

    def test_the_older_spelling_can_be_shown(self) -> None:
        assert CaseNumber("01-RC-020986").unpadded == "1-RC-20986"

    def test_a_number_of_a_number_is_itself(self) -> None:
        number = CaseNumber("10-RC-269250")

        assert CaseNumber(number) == number

    def test_a_number_is_no_text(self) -> None:
        number: object = CaseNumber("10-RC-269250")

        assert number != "10-RC-269250"

    def test_numbers_sort_by_region_type_and_serial(self) -> None:
        ordered = ["1-RC-9", "1-RC-10", "2-CA-500", "2-RC-1", "10-CA-1"]

        assert sorted(map(CaseNumber, reversed(ordered))) == [CaseNumber(text) for text in ordered]


class TestTypes:
    """Types seen: CA CB CC CD CE CG CP; RC RD RM UC UD AC WH"""

    def test_there_are_fourteen_named_as_they_are_written(self) -> None:
        assert {each.name for each in CaseType} == {each.value for each in CaseType}
        assert len(CaseType) == 14

    @pytest.mark.parametrize(
        ("family", "codes"),
        [
            pytest.param(Family.C, "CA CB CC CD CE CG CP", id="charges"),
            pytest.param(Family.R, "RC RM RD UC UD AC WH", id="petitions, and WH with them"),
        ],
    )
    def test_each_is_of_one_family(self, family: Family, codes: str) -> None:
        assert [each.value for each in CaseType if each.family is family] == codes.split()


WRONG = [
    pytest.param("10-RX-269250", "type", "'RX' is none of CA, CB", id="a type that is none"),
    pytest.param("10--269250", "type", "'' is none of", id="no type"),
    pytest.param("10-RC-26925O", "serial", "'O', which is no digit", id="a letter O for a zero"),
    pytest.param("10-RC-269 250", "serial", "' ', which is no digit", id="a blank inside"),
    pytest.param("10-RC-2692501", "serial", "7 digits, and 6 are the most", id="seven digits"),
    pytest.param("10-RC-0269250", "serial", "7 digits", id="seven digits with a zero"),
    pytest.param("10-RC-", "serial", "serial is missing", id="no serial"),
    pytest.param("10-RC-000000", "serial", "is 0, and the lowest is 1", id="serial zero"),
    pytest.param("10-CA-12345(E)", "serial", "fees (EAJA)", id="the mark of EAJA"),
    pytest.param("10-ca-12345 (p)", "serial", "Postal Service", id="the mark of the mail"),
    pytest.param("7-CA-9021(1)", "serial", "'(', which is no digit", id="a number in brackets"),
    pytest.param("7-CA-9021-1", "serial", "older consolidated cases", id="a sub-serial"),
    pytest.param("00-RC-269250", "region", "is 0, and the lowest is 1", id="region zero"),
    pytest.param("010-RC-269250", "region", "3 digits, and 2 are the most", id="three digits"),
    pytest.param("-RC-269250", "region", "region is missing", id="no region"),
    pytest.param("1O-RC-269250", "region", "'O', which is no digit", id="a letter in the region"),
    pytest.param("Case 10-RC-269250", "region", "'C', which is no", id="a word before it"),
    pytest.param("-1-RC-269250", "hyphens", "2 hyphens (-), and has 3", id="a minus before it"),
    pytest.param("10RC269250", "hyphens", "2 hyphens (-), and has 0", id="no hyphens"),
    pytest.param("10-RC269250", "hyphens", "2 hyphens (-), and has 1", id="one hyphen"),
    pytest.param("10-RC--269250", "hyphens", "2 hyphens (-), and has 3", id="a hyphen too many"),
    pytest.param("10 RC 269250", "hyphens", "and has 0", id="blanks for hyphens"),
    pytest.param("", "hyphens", "and has 0", id="nothing"),
    pytest.param("10\u2013RC\u2013269250", "hyphens", "(EN DASH)", id="en dashes"),
    pytest.param("10-RC\u2212269250", "hyphens", "(MINUS SIGN)", id="a minus sign"),
    pytest.param("\uff11\uff10-RC-269250", "region", "FULLWIDTH DIGIT ONE", id="wide digits"),
    pytest.param("10-R\u0421-269250", "type", "CYRILLIC CAPITAL LETTER ES", id="a Cyrillic C"),
    pytest.param("10-RC-26925\u0660", "serial", "ARABIC-INDIC DIGIT ZERO", id="an Arabic zero"),
    pytest.param("10-RC-26925\u00b2", "serial", "SUPERSCRIPT TWO", id="a raised two"),
    pytest.param("10-RC-269250\u200b", "serial", "ZERO WIDTH SPACE", id="a blank unseen"),
    pytest.param("10-RC-269250\ud800", "serial", "without a name", id="half a character"),
    pytest.param(None, "number", "no text but NoneType", id="nothing at all"),
    pytest.param(269250, "number", "no text but int", id="a serial alone"),
    pytest.param(b"10-RC-269250", "number", "no text but bytes", id="bytes"),
]


class TestWrong:
    """a wrong number is an error that says which part, and what a right one looks like"""

    @pytest.mark.parametrize(("found", "part", "said"), WRONG)
    def test_the_error_names_the_part(self, found: object, part: str, said: str) -> None:
        with pytest.raises(NotACaseNumber) as caught:
            CaseNumber(found)  # type: ignore[arg-type]

        assert caught.value.found is found
        assert caught.value.part == part
        assert said in str(caught.value)
        assert "such as 10-RC-269250" in str(caught.value)

    def test_a_stranger_catches_a_value_error(self) -> None:
        assert issubclass(NotACaseNumber, ValueError)
        assert issubclass(NotACaseNumber, NlrbCaseError)

    @pytest.mark.parametrize("before", ["", "10-", "10-RC-", "10-RC-2-"])
    def test_a_long_text_is_cut(self, before: str) -> None:
        with pytest.raises(NotACaseNumber) as caught:
            CaseNumber(before + "9" * 10_000)

        assert len(str(caught.value)) < 500

    def test_the_error_survives_pickling(self) -> None:
        with pytest.raises(NotACaseNumber) as caught:
            CaseNumber("10-RX-269250")

        assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)  # noqa: S301


class TestAnyNumber:
    """whatever the number"""

    @given(region=REGIONS, case_type=TYPES, serial=SERIALS)
    def test_its_parts_are_read_back(self, region: int, case_type: CaseType, serial: int) -> None:
        number = CaseNumber(f"{region:02}-{case_type.value}-{serial:06}")

        assert (number.region, number.type, number.serial) == (region, case_type, serial)

    @given(region=REGIONS, case_type=TYPES, serial=SERIALS, zeros=st.integers(0, 5))
    def test_every_spelling_is_the_same_number(
        self, region: int, case_type: CaseType, serial: int, zeros: int
    ) -> None:
        canonical = f"{region:02}-{case_type.value}-{serial:06}"
        padded = f"{serial:0{zeros + 1}}"

        for spelled in (f"{region}", f"{region:02}"):
            number = CaseNumber(f"{spelled}-{case_type.value.lower()}-{padded}")

            assert str(number) == canonical
            assert number == CaseNumber(canonical) == CaseNumber(number.unpadded)
            assert hash(number) == hash(CaseNumber(canonical))
            assert pickle.loads(pickle.dumps(number)) == number  # noqa: S301

    @given(st.lists(st.tuples(REGIONS, TYPES, SERIALS), max_size=9))
    def test_order_is_by_region_code_and_serial(
        self, parts: list[tuple[int, CaseType, int]]
    ) -> None:
        numbers = [CaseNumber(f"{region}-{of.value}-{serial}") for region, of, serial in parts]

        by_parts = sorted(numbers, key=lambda each: (each.region, each.type.value, each.serial))

        assert sorted(numbers) == by_parts

    @given(
        st.text()
        | st.text("0123456789-RCADMUWHrc ()EPO\u2013\uff11", max_size=16)
        | st.from_regex(r"\w{1,3}.\w{2}.\w{1,7}", fullmatch=True)
    )
    def test_any_text_is_a_number_or_the_one_error(self, text: str) -> None:
        try:
            number = CaseNumber(text)
        except NotACaseNumber as error:
            assert error.part in {"region", "type", "serial", "hyphens"}  # noqa: PT017
            str(error).encode("utf-8", "strict")
        else:
            assert str(CaseNumber(str(number))) == str(number)
            assert str(number).isascii()


def _elections() -> Iterator[str]:
    with (DATA / "nlrb_elections_sample.csv").open(encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows):
            yield row["Case Number"]


def _chronologies() -> Iterator[str]:
    with (DATA / "representation_chronologies_sample.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)["case"]


def _pages() -> Iterator[str]:
    text = (DATA / "nlrb_case_pages_2026_sample.json").read_text(encoding="utf-8")
    for page in json.loads(text):
        yield page["case_number"]


@pytest.mark.skipif(not DATA.is_dir(), reason=f"the public records are not at hand: {DATA}")
class TestRecords:
    """every number that the Agency published in the records at hand"""

    def test_those_of_six_digits_are_canonical(self) -> None:
        found = [*_elections(), *_pages()]

        assert len(found) == 2560 + 238
        assert [text for text in found if str(CaseNumber(text)) != text] == []

    def test_those_of_five_digits_gain_a_zero(self) -> None:
        found = list(_chronologies())

        assert len(found) == 1608
        assert [
            text
            for text in found
            if str(CaseNumber(text)) != text.replace(text[6:], f"0{text[6:]}")
        ] == []

    def test_the_type_is_that_of_the_page(self) -> None:
        text = (DATA / "nlrb_case_pages_2026_sample.json").read_text(encoding="utf-8")

        for page in json.loads(text):
            assert CaseNumber(page["case_number"]).type is CaseType(page["case_type"])
