"""A section by its name, and the section that an allegation is under."""

from __future__ import annotations

import json
import os
import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlrbcase.allegations import allegation_label, section, section_of
from nlrbcase.errors import NoSuchSection, NotAnAllegation
from nlrbcase.law.unfair_practices import (
    DISCRIMINATION,
    RESTRAINT_OF_EMPLOYEES,
    SECTIONS,
)
from nlrbcase.sections import Section

HERE = Path(__file__).resolve().parents[1]
DATA = Path(os.environ.get("NLRBCASE_DATA", HERE.parent / "shared" / "data"))
PAGES = DATA / "nlrb_case_pages_2026_sample.json"


def _key(found: Section) -> str:
    return found.key


class TestSection:
    """a section, as the Act or the United States Code names it"""

    @pytest.mark.parametrize(
        "key",
        [
            pytest.param("8(a)(3)", id="its name"),
            pytest.param("Section 8(a)(3)", id="with the word"),
            pytest.param("Sec. 8(a)(3)", id="with the word cut short"),
            pytest.param("§ 8(a)(3)", id="with the sign"),
            pytest.param(" 8 (a) (3) ", id="with blanks"),
            pytest.param("8(A)(3)", id="in capitals"),
            pytest.param("29 U.S.C. 158(a)(3)", id="in the Code"),
            pytest.param("29 U.S.C. § 158(a)(3)", id="in the Code, with the sign"),
            pytest.param("29 USC 158(a)(3)", id="in the Code, without full stops"),
        ],
    )
    def test_each_names_the_same_section(self, key: str) -> None:
        assert section(key) is DISCRIMINATION

    @pytest.mark.parametrize("found", SECTIONS, ids=_key)
    def test_every_section_is_found_by_name_and_by_citation(self, found: Section) -> None:
        for name in (found.key, found.key.upper(), f"Section {found.key}", found.cite):
            assert section(name) is found

    @pytest.mark.parametrize(
        ("key", "near"),
        [
            pytest.param("8(b)(1)", ("8(b)(1)(A)", "8(b)(1)(B)"), id="paragraphs within it"),
            pytest.param(
                "8(b)(7)", ("8(b)(7)(A)", "8(b)(7)(B)", "8(b)(7)(C)"), id="and of picketing"
            ),
            pytest.param(
                "8(b)(4)(ii)(B)", ("8(b)(4)(ii)", "8(b)(4)(B)"), id="a means and an object in one"
            ),
        ],
    )
    def test_a_name_too_wide_or_too_long_tells_those_near(
        self, key: str, near: tuple[str, ...]
    ) -> None:
        with pytest.raises(NoSuchSection) as caught:
            section(key)

        assert caught.value.key == key
        assert set(caught.value.near) >= set(near)
        assert all(each in str(caught.value) for each in near)

    def test_every_paragraph_of_8a_is_named_for_8a(self) -> None:
        with pytest.raises(NoSuchSection) as caught:
            section("8(a)")

        assert caught.value.near == tuple(f"8(a)({each})" for each in range(1, 6))

    @pytest.mark.parametrize(
        "key",
        [
            pytest.param("", id="nothing"),
            pytest.param("section", id="the word alone"),
            pytest.param("8", id="all of section 8"),
            pytest.param("8(a)(6)", id="no such paragraph"),
            pytest.param("9(c)(1)", id="a section on petitions"),
            pytest.param("158(a)(3)", id="of no title"),
            pytest.param("8(a)(٣)", id="a digit of another script"),
            pytest.param(None, id="no text"),
        ],
    )
    def test_what_is_no_section_is_refused(self, key: str) -> None:
        with pytest.raises(NoSuchSection, match="no section of the Act is held here"):
            section(key)

    def test_the_error_is_a_lookup_error_and_can_be_pickled(self) -> None:
        error = NoSuchSection("8(b)(1)", ("8(b)(1)(A)",))

        again = pickle.loads(pickle.dumps(error))  # noqa: S301

        assert isinstance(again, LookupError)
        assert str(again) == str(error)


class TestLabel:
    """an allegation, as the Agency's case pages write it"""

    @pytest.mark.parametrize(
        ("text", "key", "label"),
        [
            pytest.param(
                "8(a)(3) Discharge (Including Layoff and Refusal to Hire (not salting))",
                "8(a)(3)",
                "Discharge (Including Layoff and Refusal to Hire (not salting))",
                id="brackets within brackets",
            ),
            pytest.param(
                "8(a)(4) Discharge (including Layoff and Refusal to Hire)",
                "8(a)(4)",
                "Discharge (including Layoff and Refusal to Hire)",
                id="and its like under another section",
            ),
            pytest.param(
                "8(a)(5) Repudiation/Modification of Contract[Sec 8(d)/Unilateral Changes]",
                "8(a)(5)",
                "Repudiation/Modification of Contract[Sec 8(d)/Unilateral Changes]",
                id="a label that names another section",
            ),
            pytest.param("Section 8(a)(1) Weingarten", "8(a)(1)", "Weingarten", id="with the word"),
            pytest.param("8(g)  all allegations ", "8(g)", "all allegations", id="small letters"),
        ],
    )
    def test_a_known_label_parses_to_its_section(self, text: str, key: str, label: str) -> None:
        found = allegation_label(text)

        assert (found.section.key, found.label, found.known) == (key, label, True)

    @pytest.mark.parametrize("found", SECTIONS, ids=_key)
    def test_every_label_is_known_under_its_section(self, found: Section) -> None:
        for label in found.labels:
            parsed = allegation_label(f"{found.key} {label}")

            assert (parsed.section, parsed.label, parsed.known) == (found, label, True)

    @pytest.mark.parametrize(
        ("text", "label"),
        [
            pytest.param("8(b)(1)(A) Blacklisting", "Blacklisting", id="never seen"),
            pytest.param("8(b)(1)(A) Lockout", "Lockout", id="seen under another section"),
            pytest.param("8(b)(1)(A)", "", id="no label"),
        ],
    )
    def test_an_unknown_label_is_kept_with_its_section(self, text: str, label: str) -> None:
        found = allegation_label(text)

        assert (found.section, found.label, found.known) == (RESTRAINT_OF_EMPLOYEES, label, False)

    @pytest.mark.parametrize(
        ("text", "key"),
        [
            pytest.param("Refusal to Furnish Information", "8(a)(5)", id="of one section"),
            pytest.param(" weingarten ", "8(a)(1)", id="small letters and blanks"),
            pytest.param(
                "Repudiation/Modification of Contract [Sec 8(d)/Unilateral Changes]",
                "8(a)(5)",
                id="two spellings of one label",
            ),
        ],
    )
    def test_without_its_section_a_label_of_one_section_tells_it(self, text: str, key: str) -> None:
        assert section_of(text).key == key
        assert allegation_label(text).known

    @pytest.mark.parametrize(
        ("text", "sections"),
        [
            pytest.param("Discipline", ("8(a)(3)", "8(a)(4)"), id="two of one kind"),
            pytest.param(
                "Union Security Related Actions", ("8(a)(3)", "8(b)(2)"), id="of either side"
            ),
            pytest.param(
                "All allegations", ("8(b)(4)(D)", "8(b)(5)", "8(g)"), id="in two spellings"
            ),
            pytest.param("Other Allegations", ("8(b)(1)(B)",), id="seen once, but telling none"),
            pytest.param("Blacklisting", (), id="unknown"),
            pytest.param("", (), id="nothing"),
        ],
    )
    def test_without_its_section_any_other_is_refused(
        self, text: str, sections: tuple[str, ...]
    ) -> None:
        with pytest.raises(NotAnAllegation, match="names no section") as caught:
            section_of(text)

        assert caught.value.sections == sections
        assert all(each in str(caught.value) for each in sections)

    def test_a_label_under_no_such_section_is_refused(self) -> None:
        with pytest.raises(NoSuchSection, match=r"8\(b\)\(1\)\(A\) or 8\(b\)\(1\)\(B\)"):
            section_of("8(b)(1) Coercion")

    def test_what_is_no_text_is_refused(self) -> None:
        with pytest.raises(NotAnAllegation):
            section_of(None)  # type: ignore[arg-type]

    @given(st.text(max_size=40))
    def test_any_text_gives_a_section_or_an_error_of_ours(self, text: str) -> None:
        try:
            found = allegation_label(text).section
        except (NoSuchSection, NotAnAllegation):
            return

        assert found in SECTIONS

    @given(st.sampled_from(SECTIONS), st.text(max_size=40))
    def test_any_label_after_a_section_is_kept(self, found: Section, label: str) -> None:
        parsed = allegation_label(f"{found.key} : {label}")

        assert parsed.section == found
        assert parsed.label == f": {label}".strip()


class TestCasePages:
    """the Agency's case pages of 2026"""

    def test_every_allegation_is_known(self) -> None:
        if not PAGES.exists():
            pytest.skip("the sample of case pages is not here; set NLRBCASE_DATA to its directory")
        pages = json.loads(PAGES.read_text(encoding="utf-8"))

        found = {text: allegation_label(text) for page in pages for text in page["allegations"]}

        assert found
        assert [text for text, each in found.items() if not each.known] == []
        assert all(text == f"{each.section.key} {each.label}" for text, each in found.items())
