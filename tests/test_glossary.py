"""The glossary explains the words that people meet here, in order, and its links lead somewhere."""

from __future__ import annotations

import re
from enum import Enum
from functools import cache
from pathlib import Path

import pytest

from nlrbcase import CaseType, Evidence, Status, Timeliness
from nlrbcase.events import Kind, Party
from nlrbcase.stages import Stage

DOCS = Path(__file__).resolve().parents[1] / "docs"
GLOSSARY = DOCS / "glossary.md"
TEXT = GLOSSARY.read_text(encoding="utf-8")
ENTRIES = dict(
    part.split("\n", maxsplit=1) for part in re.split(r"^## ", TEXT, flags=re.MULTILINE)[1:]
)

EVERYDAY_WORDS = {
    # Events.
    "recorded-in-error",
    "other-entry",
    "document-due",
    "late-paper-accepted",
    "original-signatures",
    "discharged-from-armed-forces",
    "decision-adopted",
    "strike",
    "employment-began",
    "case-reopened",
    # Stages.
    "not-filed",
    "decided",
    "no-result",
    "reported",
    "resumed",
    "no-request",
    "unanswered",
    "no-decision",
    "in-court",
    "court-decided",
    "in-supreme-court",
    # Parties.
    "any",
    "any-person",
    "employer",
    "court",
    "employee",
    "other-parties",
}
"""What anybody understands, or an entry of another word explains."""

ASKED_FOR = (
    "tally",
    "objections",
    "request for review",
    "exceptions",
    "charging party",
    "petition",
    "R case",
    "C case",
    "case number",
    "charge",
    "complaint",
    "blocking charge",
    "bar",
    "certification",
    "determinative challenges",
    "critical period",
    "laboratory conditions",
    "showing of interest",
    "voter list",
    "Excelsior list",
    "captive-audience meeting",
    "stipulated election",
    "notice of hearing",
    "ULP",
    "ALJ",
    "Board",
    "Region",
    "General Counsel",
    "make-whole relief",
    "EAJA",
    "rerun",
    "runoff",
    "due day",
    "safe day",
    "latest day",
    "reading",
    "evidence",
    "caution",
    "governs",
    "event",
    "standing",
    "docket",
)


def _also(entry: str) -> list[str]:
    """Return the other words of an entry."""
    found = re.match(r"\nAlso: (.+)\.\n", entry)
    return found[1].split(", ") if found else []


WORDS = {
    word.casefold().replace(" ", "-")
    for term, entry in ENTRIES.items()
    for word in (term, *_also(entry))
}


_ANY_WORD = re.compile(rf"(^|-)({'|'.join(map(re.escape, sorted(WORDS)))})s?(-|$)")
"""A word of the glossary, or its plural, as a part of a value."""


@cache
def _anchors(page: Path) -> frozenset[str]:
    """Return the anchors of a page: those of its headings."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return frozenset(
        re.sub(r"[^\w\s-]", "", heading).lower().replace(" ", "-") for heading in headings
    )


class TestOrder:
    """alphabetically sorted, an anchor per term"""

    def test_the_terms_are_sorted(self) -> None:
        assert list(ENTRIES) == sorted(ENTRIES, key=str.casefold)

    def test_no_word_is_explained_twice(self) -> None:
        words = [
            word.casefold() for term, entry in ENTRIES.items() for word in (term, *_also(entry))
        ]

        assert len(words) == len(set(words))

    def test_no_term_has_two_entries(self) -> None:
        assert len(ENTRIES) == TEXT.count("\n## ")


class TestEntries:
    """each one or two plain sentences, with a link to where it matters"""

    @pytest.mark.parametrize("term", ENTRIES)
    def test_an_entry_is_short_and_has_a_link(self, term: str) -> None:
        lines = [line for line in ENTRIES[term].splitlines() if line]

        said = [line for line in lines if not line.startswith("Also: ") and "](" not in line]
        assert len(said) <= 2
        assert "](" in ENTRIES[term]

    @pytest.mark.parametrize("link", sorted(set(re.findall(r"\]\(([^)]+)\)", TEXT))))
    def test_a_link_leads_somewhere_in_the_docs(self, link: str) -> None:
        name, _, anchor = link.partition("#")

        page = (GLOSSARY.parent / name).resolve() if name else GLOSSARY
        assert page.is_relative_to(DOCS)
        assert page.is_file()
        assert not anchor or anchor in _anchors(page)


class TestWhatIsExplained:
    """for people who are not lawyers"""

    @pytest.mark.parametrize("word", ASKED_FOR)
    def test_a_term_of_art_is_explained(self, word: str) -> None:
        assert word.casefold().replace(" ", "-") in WORDS

    @pytest.mark.parametrize("value", [*Kind, *Stage, *Party], ids=str)
    def test_what_the_command_line_says_is_explained(self, value: Kind | Stage | Party) -> None:
        explained = _ANY_WORD.search(value.value) is not None

        assert explained is not (value.value in EVERYDAY_WORDS)

    @pytest.mark.parametrize("value", [*Status, *Timeliness, *Evidence, *CaseType], ids=str)
    def test_a_word_that_is_read_as_it_stands_is_named(self, value: Enum) -> None:
        assert f"`{value.value}`" in TEXT

    def test_no_everyday_word_is_left_over(self) -> None:
        used = {value.value for value in (*Kind, *Stage, *Party)}

        assert used >= EVERYDAY_WORDS
