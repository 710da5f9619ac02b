"""The sections of the Act on unfair labor practices."""

from __future__ import annotations

import json
import os
import pickle
from pathlib import Path

import pytest

from nlrbcase.events import Party
from nlrbcase.law.case_types import CASE_TYPES
from nlrbcase.law.unfair_practices import NAMES_NO_SECTION, NOT_CHARGED_ITSELF, PROVISOS, SECTIONS
from nlrbcase.numbers import CaseType
from nlrbcase.provisions import Evidence, Family
from nlrbcase.sections import Section

HERE = Path(__file__).resolve().parents[2]
REFERENCE = Path(os.environ.get("NLRBCASE_REFERENCE", HERE.parent / "shared" / "reference"))

MEANS = ["8(b)(4)(i)", "8(b)(4)(ii)"]


def _key(found: Section) -> str:
    return found.key


def _of(key: str) -> Section:
    return next(found for found in SECTIONS if found.key == key)


class TestEverySection:
    """what every section must be"""

    def test_keys_citations_and_lines_are_unique(self) -> None:
        assert len({found.key.casefold() for found in SECTIONS}) == len(SECTIONS)
        assert len({found.cite.casefold() for found in SECTIONS}) == len(SECTIONS)
        assert len({found.said for found in SECTIONS}) == len(SECTIONS)

    @pytest.mark.parametrize("found", SECTIONS, ids=_key)
    def test_it_says_what_was_read_and_where_it_is_codified(self, found: Section) -> None:
        assert found.cite == f"29 U.S.C. 15{found.key}"
        assert found.read_in
        assert found.violated_by
        assert found.charged_as
        assert found.cautions

    def test_it_claims_to_rest_on_the_act_only_where_its_words_were_read(self) -> None:
        read = [found.key for found in SECTIONS if found.evidence is Evidence.TEXT]

        assert read == ["8(g)"]
        assert all("U.S. Code" in _of(key).read_in for key in read)

    @pytest.mark.parametrize("found", SECTIONS, ids=_key)
    def test_its_line_is_one_line(self, found: Section) -> None:
        assert "\n" not in found.said
        assert "  " not in found.said
        assert not found.said.endswith(".")

    @pytest.mark.parametrize("found", SECTIONS, ids=_key)
    def test_no_label_is_there_twice(self, found: Section) -> None:
        assert len(set(found.labels)) == len(found.labels)
        assert all(label == label.strip() for label in found.labels)

    @pytest.mark.parametrize("found", SECTIONS, ids=_key)
    def test_it_can_be_hashed_and_pickled(self, found: Section) -> None:
        assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301
        assert len({found, found}) == 1

    def test_what_tells_no_section_alone_was_seen_as_a_label(self) -> None:
        seen = {label for found in SECTIONS for label in found.labels}

        assert set(NAMES_NO_SECTION) <= seen


class TestWhoAndHow:
    """who can violate it, and the case type it is charged under"""

    @pytest.mark.parametrize("found", SECTIONS, ids=_key)
    def test_an_employer_violates_8a_and_a_labor_organization_8b(self, found: Section) -> None:
        both = (Party.EMPLOYER, Party.LABOR_ORGANIZATION)
        whom = {"8(a)": both[:1], "8(b)": both[1:], "8(d)": both, "8(e)": both, "8(g)": both[1:]}

        assert found.violated_by == whom[found.key[:4]]

    @pytest.mark.parametrize(
        "found", [found for found in SECTIONS if found.key not in [*MEANS, "8(d)"]], ids=_key
    )
    def test_the_types_of_cases_say_the_same(self, found: Section) -> None:
        types = [each for each in CASE_TYPES if found.key in each.sections]

        assert found.charged_as == tuple(each.type for each in types)
        assert [each.against for each in types] == [found.violated_by]

    def test_every_section_of_a_charge_is_there(self) -> None:
        charges = [each for each in CASE_TYPES if each.family is Family.C]
        charged = {key for each in charges for key in each.sections}

        assert {found.key for found in SECTIONS} - charged == {*MEANS, "8(d)"}
        assert charged <= {found.key for found in SECTIONS}

    @pytest.mark.parametrize("key", MEANS)
    def test_a_means_is_charged_as_its_object_is(self, key: str) -> None:
        assert _of(key).charged_as == (CaseType.CC, CaseType.CD)

    def test_a_breach_of_8d_is_charged_as_a_refusal_to_bargain(self) -> None:
        assert _of("8(d)").charged_as == (CaseType.CA, CaseType.CB)
        assert NOT_CHARGED_ITSELF in _of("8(d)").cautions

    def test_what_the_act_lets_stand_is_told(self) -> None:
        told = [found.key for found in SECTIONS if PROVISOS in found.cautions]

        assert told == ["8(a)(3)", "8(b)(1)(A)", "8(b)(7)(C)", "8(e)"]
        assert all(key in PROVISOS.said for key in told)


class TestReference:
    """every paragraph and every label of the reference"""

    @pytest.fixture
    def rows(self) -> list[dict[str, object]]:
        path = REFERENCE / "ulp_sections.json"
        if not path.exists():
            pytest.skip("the reference is not here; set NLRBCASE_REFERENCE to its directory")
        rows: list[dict[str, object]] = json.loads(path.read_text(encoding="utf-8"))["sections"]
        return rows

    def test_every_paragraph_is_there_in_its_order(self, rows: list[dict[str, object]]) -> None:
        assert [row["section"] for row in rows] == [found.key for found in SECTIONS]

    def test_every_label_is_there_letter_for_letter(self, rows: list[dict[str, object]]) -> None:
        added = {
            found.key: [label for label in found.labels if label not in _texts(row)]
            for found, row in zip(SECTIONS, rows, strict=True)
        }

        assert all(set(_texts(row)) <= set(_of(str(row["section"])).labels) for row in rows)
        assert {key: labels for key, labels in added.items() if labels} == {
            "8(a)(5)": ["Repudiation/Modification of Contract[Sec 8(d)/Unilateral Changes]"]
        }

    def test_who_and_the_type_are_the_same(self, rows: list[dict[str, object]]) -> None:
        for row in rows:
            found = _of(str(row["section"]))
            who = " ".join(map(str, row["who_can_be_charged"]))  # type: ignore[call-overload]

            assert all(party.value.replace("-", " ") in who for party in found.violated_by)
            assert all(each.value in str(row["case_type_code"]) for each in found.charged_as)


def _texts(row: dict[str, object]) -> list[str]:
    labels = row["nlrb_allegation_labels"]
    assert isinstance(labels, list)
    return labels
