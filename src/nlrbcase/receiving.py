"""Which region receives the papers of a case, as far as its record says."""

from __future__ import annotations

from nlrbcase.case import Case
from nlrbcase.chronology import effective
from nlrbcase.errors import NoSuchRegion, NotACaseNumber
from nlrbcase.events import Kind
from nlrbcase.numbers import CaseNumber
from nlrbcase.regions import region_of


def receiving_region(case: Case) -> int | None:
    """Return the region that receives the papers of a case; None if that is not certain.

    It is the one in the case's number, unless the case was transferred, or consolidated with a
    case of another region.
    """
    named = [str(case.number)]
    for event in effective(case.events):
        if event.kind is Kind.CASE_TRANSFERRED:
            named.append(event.about or "")
        if event.kind is Kind.CONSOLIDATED and event.about is not None:
            named.append(event.about)
    try:
        regions = {region_of(CaseNumber(name)).number for name in named}
    except (NotACaseNumber, NoSuchRegion):
        return None
    return case.number.region if len(regions) == 1 else None
