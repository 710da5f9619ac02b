"""What a deadline is known by outside of its case, whatever its day."""

from __future__ import annotations

import json
from collections.abc import Iterator
from uuid import UUID, uuid5

from nlrbcase.case import Case
from nlrbcase.changes import first_entries
from nlrbcase.found import Found

# It never changes: calendars know what they have by what is made from it.
_NAMES = UUID("bf5f2ccd-b107-4fba-8e1d-0453954b5f81")


def identified(case: Case) -> Iterator[tuple[str, Found]]:
    """Yield what a case opened, each with what it is known by.

    That is its case, its rule, and the kind and the day of the event that opened it, as first
    recorded: its day may move, the entry may be corrected and papers may come, and it stays the
    same.  Several of one day are told apart by their order, whoever acted: which party's paper
    opened what another answers may change as more are recorded.

    Args:
        case: The case.
    """
    roots = first_entries(case.events)
    again: dict[tuple[str, str, str], int] = {}
    for one in case.opened():
        root = roots.get(one.opened_by, one.opened_by)
        opening = (one.rule.key, root.kind.value, root.on.isoformat())
        again[opening] = again.get(opening, 0) + 1
        known_by = (str(case.number), case.unit, *opening, again[opening])
        yield str(uuid5(_NAMES, json.dumps(known_by))), one
