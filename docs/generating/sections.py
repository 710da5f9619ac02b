"""The page of every section of the Act that a charge may allege."""

from __future__ import annotations

from collections.abc import Iterator

from generating.markdown import TABLES, cautions, opening
from nlrbcase.law.unfair_practices import SECTIONS


def sections_page() -> Iterator[str]:
    """Yield the page of all sections of the Act."""
    yield from opening(
        "Every section that a charge may allege",
        TABLES,
        "What a section forbids is said in plain words that are not the Act's own.",
    )
    for each in SECTIONS:
        yield ""
        yield f"## {each.key}"
        yield ""
        yield f"{each.said}."
        yield f"Who can violate it: {', '.join(party.said for party in each.violated_by)}."
        kinds = ", ".join(kind.value for kind in each.charged_as)
        yield f"Charged as: {kinds or 'no case of its own'}."
        yield f"{each.cite}."
        yield f"Evidence: {each.evidence.said} ({each.read_in})."
        if each.labels:
            yield "The Agency's labels that were seen:"
            yield ""
            yield from (f"- {label}" for label in each.labels)
            yield ""
        yield from cautions(each.cautions)
