"""A rule that no law knows, so that the library counts whatever another program can count."""

from __future__ import annotations

from attrs import evolve

from nlrbcase.law.computation import FIRST_DAY
from nlrbcase.periods import Backward, Forward
from nlrbcase.provisions import CountedBy, Office, Receipt, Rule
from nlrbcase.registry import rule


def invented(
    within: Forward | Backward, *, tolled: bool = False, received_by: Office = Office.REGION
) -> Rule:
    """Return a rule of unfair labor practice cases with a period counted by the Board's rules."""
    model = rule("exceptions")
    version = evolve(
        model.versions[0],
        since=FIRST_DAY,
        within=within,
        counted_by=CountedBy.RULES,
        received_by=received_by,
        receipt=Receipt.POSTMARK,
    )
    return evolve(
        model,
        versions=(version,),
        law_as_of=None,
        sets="the day" if isinstance(within, Backward) else "",
        tolled=tolled,
    )
