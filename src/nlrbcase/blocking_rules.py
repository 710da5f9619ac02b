"""Which rule governs a charge that is to block an election, and what it says of a section."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date

from nlrbcase.blocking import BlockingRule, ChargeEffect
from nlrbcase.counting import months_after
from nlrbcase.events import Kind
from nlrbcase.law.blocking import RULES
from nlrbcase.law.computation import PENDING
from nlrbcase.wording import plain


def governing(on: date, filed: date | None) -> Iterator[tuple[BlockingRule, str]]:
    """Yield each rule that governs or may govern, newest first, and when, if that is not known."""
    before: list[str] = []
    for rule in RULES:
        under = {kind: _under(rule, kind, on, filed) for kind in rule.picked_by}
        yes = [kind for kind in under if under[kind] is not False]
        no = [kind for kind in under if under[kind] is not True]
        if yes:
            here = [_when(rule, yes, under, "from", filed)] if no else []
            yield rule, "; ".join((*before, *here))
        if not no:
            return
        if yes:
            before.append(_when(rule, no, under, "before", filed))


def _under(rule: BlockingRule, kind: Kind, on: date, filed: date | None) -> bool | None:
    """Return whether a rule governs if it goes by the day of an event; None if not known."""
    day = filed if kind is Kind.PETITION_FILED else on
    if day is not None:
        # It is not settled whether the rule governs what was filed on its first day.
        open_ = kind is Kind.PETITION_FILED and rule.first_day is not None and day == rule.since
        return None if open_ else day >= rule.since
    if on < rule.since:
        return False
    return True if months_after(on, -PENDING.n) >= rule.since else None


def _when(
    rule: BlockingRule,
    kinds: list[Kind],
    under: Mapping[Kind, bool | None],
    side: str,
    filed: date | None,
) -> str:
    """Return when a rule governs, or does not, in words."""
    if rule.first_day is not None and filed == rule.since:
        return rule.first_day.early if side == "from" else rule.first_day.late
    side = f"{side} {plain(rule.since)}"
    if len(rule.picked_by) == 1:
        return f"{kinds[0].said} {side}"
    said = (
        kind.said if under[kind] is not None else f"{kind.said}, and that was {side}"
        for kind in kinds
    )
    return f"the {rule.title} goes by the day of: {', or of: '.join(said)}"


def in_doubt(on: date, filed: date | None) -> Iterator[BlockingRule]:
    """Yield each rule in force of which it is open, or known only so far, whether it governs."""
    for rule in RULES:
        under = [_under(rule, kind, on, filed) for kind in rule.picked_by]
        if rule.since <= on and not all(under):
            yield rule
        if all(under):
            return


def meant(rule: BlockingRule, key: str, sections: Collection[str]) -> Iterator[ChargeEffect]:
    """Yield what a rule says of a section, in a charge that alleges several."""
    for effect in rule.effects:
        named = key in effect.alleging and {*effect.alleging} <= {*sections}
        if named or not effect.alleging:
            yield effect
