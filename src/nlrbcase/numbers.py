"""Case numbers, and the types of cases that they name."""

from __future__ import annotations

from enum import Enum

from attrs import field, frozen

from nlrbcase.errors import NotACaseNumber, shown
from nlrbcase.events import Party
from nlrbcase.provisions import Caution, Evidence, Family


class CaseType(Enum):
    """The type of a case, as in its number.  The values are the words of JSON; they never change.

    `nlrbcase.case_type` tells what each is.
    """

    CA = "CA"
    CB = "CB"
    CC = "CC"
    CD = "CD"
    CE = "CE"
    CG = "CG"
    CP = "CP"
    RC = "RC"
    RM = "RM"
    RD = "RD"
    UC = "UC"
    UD = "UD"
    AC = "AC"
    WH = "WH"

    @property
    def family(self) -> Family:
        """The family of cases, charges having the types that begin with C.

        WH is with the representation cases, where the Agency's own records of 2007 to 2011 keep
        it; what it stands for was not found.
        """
        return Family.C if self.value.startswith("C") else Family.R


@frozen
class TypeOfCase:
    """What a type of case is in law.

    Attributes:
        type: The code in case numbers.
        title: What is filed, in plain words.
        sections: The sections of the Act, as in `8(a)(3)`; empty where none was found.
        filed_by: Who may file it; empty where that was not found.
        against: Whom a charge may be against, each or both; empty for petitions.
        cite: The provisions.
        evidence: What was read to tie the code to them.
        read_in: Where, and what was not read.
        cautions: What to know before relying on it.
    """

    type: CaseType
    title: str
    sections: tuple[str, ...]
    filed_by: tuple[Party, ...]
    against: tuple[Party, ...]
    cite: str
    evidence: Evidence
    read_in: str
    cautions: tuple[Caution, ...] = ()

    @property
    def code(self) -> str:
        """The two letters in case numbers."""
        return self.type.value

    @property
    def family(self) -> Family:
        """The family of cases that the type belongs to, whose procedure governs them."""
        return self.type.family


_REGION_WIDTH, _SERIAL_WIDTH = 2, 6

_PARTS = ("region", "type", "serial")

_MARKS = {
    "(E)": "(E) marks a claim for fees (EAJA) in the case, and is no part of its number",
    "(P)": "(P) marks a case of the Postal Service, and is no part of its number",
}


def _canonical(found: str | CaseNumber) -> str:
    """Return a case number as nlrb.gov writes it."""
    if isinstance(found, CaseNumber):
        return str(found)
    if not isinstance(found, str):
        raise NotACaseNumber(found, "number", f"it is no text but {type(found).__name__}")
    text = found.strip()
    _refuse_other_scripts(found, text)
    region, code, serial = _parts(found, text.upper())
    region = _digits(found, "region", region, _REGION_WIDTH)
    if code not in CaseType.__members__:
        types = ", ".join(CaseType.__members__)
        raise NotACaseNumber(found, "type", f"its type {shown(code)} is none of {types}")
    for mark, said in _MARKS.items():
        if serial.endswith(mark):
            raise NotACaseNumber(found, "serial", f"{said}; leave it off")
    return f"{region}-{code}-{_digits(found, 'serial', serial, _SERIAL_WIDTH)}"


def _refuse_other_scripts(found: str, text: str) -> None:
    """Raise if a character is not ASCII: a digit or dash that only looks like one of ours."""
    at = next((at for at, char in enumerate(text) if not char.isascii()), None)
    if at is None:
        return
    # Loaded only for a wrong number.
    from unicodedata import category, name

    char = text[at]
    called = f"{char!r} ({name(char, 'a character without a name')})"
    if category(char) in {"Pd", "Sm"}:
        raise NotACaseNumber(found, "hyphens", f"it has {called} where a hyphen (-) belongs")
    part = _PARTS[min(text[:at].count("-"), 2)]
    raise NotACaseNumber(
        found, part, f"its {part} has {called}, which is no plain letter A to Z or digit 0 to 9"
    )


def _parts(found: str, text: str) -> tuple[str, str, str]:
    """Return the three parts between the hyphens."""
    parts = text.split("-")
    if len(parts) == len(_PARTS):
        region, code, serial = parts
        return region, code, serial
    *before, last = parts
    if len(before) == len(_PARTS) and before[-1].isdigit() and last.isdigit():
        said = (
            f"after its serial stands {shown(f'-{last}')}, as in older consolidated cases that "
            "share one serial; the numbers of nlrb.gov have no such part, and none is held here"
        )
        raise NotACaseNumber(found, "serial", said)
    said = f"it should have 2 hyphens (-), and has {len(before)}"
    raise NotACaseNumber(found, "hyphens", said)


def _digits(found: str, part: str, piece: str, width: int) -> str:
    """Return a part that is a number, with zeros before it."""
    wrong = next((char for char in piece if not char.isdigit()), "")
    if not piece:
        said = f"its {part} is missing"
    elif wrong:
        said = f"its {part} {shown(piece)} has {wrong!r}, which is no digit"
    elif len(piece) > width:
        said = f"its {part} {shown(piece)} has {len(piece)} digits, and {width} are the most"
    elif int(piece) == 0:
        said = f"its {part} is 0, and the lowest is 1"
    else:
        return piece.zfill(width)
    raise NotACaseNumber(found, part, said)


@frozen(order=True, repr=False)
class CaseNumber:
    """The number of a case: the region where it was filed, its type, its serial.

        >>> CaseNumber("1-RC-20986")
        CaseNumber('01-RC-020986')

    There is one form, that of nlrb.gov, with two digits for the region and six for the serial: it
    is what a reader can look up, and no two numbers there differ by zeros alone.  "1-RC-20986" and
    "01-RC-20986", as numbers were printed before 2011, are the same number.  Blanks around it and
    small letters are accepted, for they cannot turn one number into another; all else that is not
    ASCII digits, two capital letters and hyphens is refused.  A serial that lost a digit is still a
    number: it cannot be told from an older one.

    Numbers sort by region, then by the code of the type, then by serial.

    Attributes:
        text: The number as nlrb.gov writes it.

    Raises:
        NotACaseNumber: The text is no case number; the error says which part is wrong.
    """

    text: str = field(converter=_canonical)

    @property
    def region(self) -> int:
        """The number of the region where the case was filed, 1 to 99.

        It proves neither that there is such a region nor which office has the case now: see
        `nlrbcase.region_of` and `nlrbcase.regions_now`.
        """
        return int(self.text.split("-")[0])

    @property
    def type(self) -> CaseType:
        """The type of the case, which its two letters name."""
        return CaseType(self.text.split("-")[1])

    @property
    def serial(self) -> int:
        """The serial: before mid-2011 one for each region and type, since then one for all."""
        return int(self.text.split("-")[2])

    @property
    def family(self) -> Family:
        """The family of cases that its type belongs to, whose procedure governs it."""
        return self.type.family

    @property
    def unpadded(self) -> str:
        """The number without zeros before its region and serial, as older decisions print it."""
        return f"{self.region}-{self.type.value}-{self.serial}"

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"CaseNumber({self.text!r})"
