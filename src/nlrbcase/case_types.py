"""What a type of case is, by its code or by a case's number."""

from __future__ import annotations

from functools import cache

from nlrbcase.errors import NoSuchCaseType
from nlrbcase.law.case_types import CASE_TYPES
from nlrbcase.numbers import CaseNumber, CaseType, TypeOfCase


def case_type(of: CaseType | CaseNumber | str) -> TypeOfCase:
    """Return what a type of case is: who may file it, against whom, under which sections.

        >>> case_type("RC").title
        'Petition of employees or a labor organization to certify a representative'
        >>> case_type("04-CB-378126").against
        (<Party.LABOR_ORGANIZATION: 'labor-organization'>,)

    Args:
        of: A code such as `"RC"`, or the number of a case.

    Raises:
        NoSuchCaseType: No type of case has this code.
        NotACaseNumber: It looks like a number, and is none.
    """
    return _by_type()[_type(of)]


def _type(of: CaseType | CaseNumber | str) -> CaseType:
    """Return the type that a code or a number names."""
    if isinstance(of, CaseType):
        return of
    if isinstance(of, str) and of.strip().isalpha():
        code = of.strip().upper()
        if code not in CaseType.__members__:
            raise NoSuchCaseType(of, tuple(CaseType.__members__))
        return CaseType[code]
    return CaseNumber(of).type


@cache
def _by_type() -> dict[CaseType, TypeOfCase]:
    """Return what each type of case is."""
    return {found.type: found for found in CASE_TYPES}
