"""What a section of the Act forbids, and by which labels the Agency alleges it."""

from __future__ import annotations

from attrs import frozen

from nlrbcase.events import Party
from nlrbcase.numbers import CaseType
from nlrbcase.provisions import Caution, Evidence


@frozen
class Section:
    """A paragraph of the Act that a charge may allege.

    Attributes:
        key: Its name in the Act, as in `8(a)(3)`.
        said: What it forbids, in a line of plain words that are not the Act's own.
        violated_by: Who can violate it, each or both; for a labor organization, its agents too.
        charged_as: The types of cases it is charged as, each or any.
        cite: Where it is codified.
        evidence: What was read of what it forbids.
        read_in: Where, and what was not read.
        labels: What the Agency calls allegations under it, without the section, in every spelling
            that was seen; empty if none was seen.  There may be more.
        cautions: What to know before relying on it, notes included.
    """

    key: str
    said: str
    violated_by: tuple[Party, ...]
    charged_as: tuple[CaseType, ...]
    cite: str
    evidence: Evidence
    read_in: str
    labels: tuple[str, ...] = ()
    cautions: tuple[Caution, ...] = ()


@frozen
class AllegationLabel:
    """An allegation as the Agency's case pages write it.

    Attributes:
        section: The section it is under.
        label: What follows the section, as it was found; empty if nothing does.
        known: Whether this label was seen in the Agency's own pages under this section.
    """

    section: Section
    label: str
    known: bool
