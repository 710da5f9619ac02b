"""Sections of the Act as plain data for JSON."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypedDict

from nlrbcase.records import FORMAT, CautionRecord, caution_record
from nlrbcase.sections import AllegationLabel, Section


class LabelRecord(TypedDict):
    """A label that was asked for, and whether the Agency's own pages have it."""

    label: str
    known: bool


class SectionRecord(TypedDict):
    """A section of the Act, and the labels by which the Agency alleges it."""

    format: Literal[1]
    key: str
    said: str
    violated_by: list[str]
    charged_as: list[str]
    cite: str
    evidence: str
    read_in: str
    labels: list[str]
    cautions: list[CautionRecord]
    notes: list[CautionRecord]
    asked: LabelRecord | None


class SectionsRecord(TypedDict):
    """Every section of the Act that a charge can allege."""

    format: Literal[1]
    sections: list[SectionRecord]


def section_record(section: Section, asked: AllegationLabel | None = None) -> SectionRecord:
    """Return a section as plain data.

    Args:
        section: The section.
        asked: The label by which it was asked for, if it was.
    """
    label = LabelRecord(label=asked.label, known=asked.known) if asked and asked.label else None
    return SectionRecord(
        format=FORMAT,
        key=section.key,
        said=section.said,
        violated_by=[party.value for party in section.violated_by],
        charged_as=[of.value for of in section.charged_as],
        cite=section.cite,
        evidence=section.evidence.value,
        read_in=section.read_in,
        labels=list(section.labels),
        cautions=[caution_record(each) for each in section.cautions if not each.note],
        notes=[caution_record(each) for each in section.cautions if each.note],
        asked=label,
    )


def sections_record(sections: Iterable[Section]) -> SectionsRecord:
    """Return sections as plain data.

    Args:
        sections: The sections, in their order.
    """
    return SectionsRecord(format=FORMAT, sections=[section_record(each) for each in sections])
