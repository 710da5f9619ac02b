"""The objections of a case, read from what happened in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from attrs import evolve, frozen

from nlrbcase.due_days import Deadline, Undated
from nlrbcase.election_facts import ElectionFacts
from nlrbcase.errors import (
    DaysOutOfOrder,
    LawNotEncoded,
    NoElection,
    NotAChoice,
    NotAnObjection,
    NotATally,
)
from nlrbcase.events import Event, Kind, Party
from nlrbcase.grounds import judge
from nlrbcase.law.representation.objections import (
    OBJECTIONS,
    OBJECTIONS_EVIDENCE,
    OBJECTIONS_TO_REVISED_TALLY,
)
from nlrbcase.law.representation.petition import BLOCKING_OFFER_OF_PROOF
from nlrbcase.numbers import CaseType
from nlrbcase.objected import Objection, Ruling
from nlrbcase.objection_sets import Objected, ObjectionSet
from nlrbcase.parties import may_be
from nlrbcase.precedent import ground
from nlrbcase.provisions import Caution, Rule
from nlrbcase.results import tallies_of
from nlrbcase.wording import plain

_RULES = {
    Kind.OBJECTIONS_FILED: OBJECTIONS,
    Kind.OBJECTIONS_TO_REVISED_TALLY: OBJECTIONS_TO_REVISED_TALLY,
}
_WITHDRAWN = (Kind.OBJECTIONS_WITHDRAWN, Kind.OBJECTIONS_PARTLY_WITHDRAWN)
_TALLIES = (Kind.TALLY_PREPARED, Kind.REVISED_TALLY)
_HELD = (Kind.ELECTION_HELD, Kind.RUNOFF_HELD)
_BEGINS = (Kind.ELECTION_DIRECTED, Kind.AGREEMENT_APPROVED)
_RECOMMENDS = (Party.HEARING_OFFICER, Party.JUDGE)


def check_objections(event: Event) -> None:
    """Refuse what is given as the objections of an event and cannot be.

    Raises:
        NotAnObjection: One is no objection, two have one number, or a paper that files them
            rules on them.
        NoSuchGround: A ground has no such key.
    """
    seen = set()
    for each in event.objections:
        if type(each) is not Objection:
            raise NotAnObjection(each, "objections", "objects such as Objection(1, 'list-keeping')")
        if each.ground:
            ground(each.ground)
        if (each.by, each.number) in seen:
            raise NotAnObjection(each.number, "number", "each number once")
        seen.add((each.by, each.number))
        if each.ruling is not None and event.kind in _RULES:
            right = "none: a ruling stands with the decision"
            raise NotAnObjection(each.ruling.value, "ruling", right)


def objection_sets(
    events: Sequence[Event],
    opened: Sequence[Deadline | Undated],
    of: CaseType,
    facts: ElectionFacts | None = None,
) -> tuple[ObjectionSet, ...]:
    """Return the objections filed in a case, in order.

    Args:
        events: What happened, in order, without what was struck out.
        opened: The deadlines that it opened.
        of: The type of the case.
        facts: The election by which they are judged; None for what the case itself records.
    """
    found = []
    for place, event in enumerate(events):
        if event.kind not in _RULES:
            continue
        own = facts or facts_before(events[: place + 1], of)
        found.append(_Filing(event, tuple(events), place, of).objections(opened, own))
    return tuple(found)


def facts_before(events: Sequence[Event], of: CaseType) -> ElectionFacts | None:
    """Return what is recorded of the election that events lead up to; None if it is too little.

    A case holds days and no hours; the end of voting and the return of ballots it does not hold.

    Args:
        events: What happened up to the filing of the objections, in order.
        of: The type of the case.
    """
    days: dict[str, date] = {}
    first: date | None = None
    for event in events:
        if event.kind is Kind.PETITION_FILED:
            days.setdefault("petition_filed", event.on)
        elif event.kind is Kind.SECOND_ELECTION_DIRECTED:
            first = days.get("polls_open", days.get("mailed"))
            days = {"petition_filed": days["petition_filed"]} if "petition_filed" in days else {}
            days["directed"] = event.on
        elif event.kind in _BEGINS:
            days["directed"] = event.on
        elif event.kind is Kind.BALLOTS_MAILED:
            days.setdefault("mailed", event.on)
        elif event.kind in _HELD:
            days["polls_close" if "polls_open" in days else "polls_open"] = event.on
        elif event.kind is Kind.BALLOTS_COUNTED:
            days.setdefault("counted", event.on)
    if "petition_filed" not in days:
        return None
    try:
        return ElectionFacts(**days, first_election=first, margin=_margin(events, of))
    except DaysOutOfOrder:
        return None


def _margin(events: Sequence[Event], of: CaseType) -> int | None:
    """Return the margin of the last tally; None if its numbers are not recorded."""
    last = [event for event in events if event.kind in _TALLIES][-1:]
    if not last or last[0].count is None:
        return None
    try:
        return tallies_of(events, of)[-1].margin
    except (NotATally, NoElection, NotAChoice):
        return None


@frozen
class _Filing:
    """The paper that files objections, among all that happened."""

    event: Event
    events: tuple[Event, ...]
    place: int
    of: CaseType

    def objections(
        self, opened: Sequence[Deadline | Undated], facts: ElectionFacts | None
    ) -> ObjectionSet:
        """Return the objections that it files."""
        ambiguous: list[Event] = []
        ruled = {each.number: Objected(each) for each in self.event.objections}
        for event, objection in self._mentions(ambiguous):
            known = ruled.get(objection.number, Objected(objection))
            ruled[objection.number] = _ruled(known, objection, event)
        found = tuple(_judged(ruled[number], facts) for number in sorted(ruled))
        return ObjectionSet(
            by=self.event.by,
            filed=self.event.on,
            deadline=self._time(opened, _RULES[self.event.kind]),
            objections=found,
            proof=self._proof(),
            proof_due=self._proof_due(opened),
            proof_extended=self._extended(),
            facts=facts,
            cautions=tuple(_whose(event) for event in dict.fromkeys(ambiguous)),
        )

    def _time(self, opened: Sequence[Deadline | Undated], rule: Rule) -> Deadline | Undated | None:
        """Return the time that the case opened for this paper."""
        times = [one for one in opened if one.rule == rule]
        used = [one for one in times if self.event in one.used]
        before = [one for one in times if one.opened_by.on <= self.event.on]
        found = used or before
        return found[-1] if found else None

    def _proof_due(self, opened: Sequence[Deadline | Undated]) -> Deadline | None:
        """Return the time of its own that the rule of the day gave to the evidence."""
        for one in opened:
            if (
                one.rule == OBJECTIONS_EVIDENCE
                and isinstance(one, Deadline)
                and one.opened_by == self.event
            ):
                return one
        return None

    def _extended(self) -> date | None:
        """Return the last day that an order granting more time for the evidence fixed."""
        about = (OBJECTIONS_EVIDENCE.key, _RULES[self.event.kind].key)
        days = [
            event.sets
            for event in self._around()
            if event.kind is Kind.EXTENSION_GRANTED
            and event.about in about
            and event.sets is not None
            and self._ours(event.by)
        ]
        return max(days, default=None)

    def _proof(self) -> date | None:
        """Return the day the offer of proof was received."""
        days = [
            event.on
            for event in self._around()
            if event.kind is Kind.OFFER_OF_PROOF
            and event.about != BLOCKING_OFFER_OF_PROOF.key
            and self._ours(event.by)
        ]
        return min(days, default=None)

    def _ours(self, by: Party | None) -> bool:
        """Return whether a party, or an order that names none, may mean the one that objects."""
        if by is None or self.event.by is None or may_be(Party.AGENCY, by, self.of):
            return len(self._filings()) == 1
        return by is Party.OBJECTING_PARTY or may_be(by, self.event.by, self.of)

    def _around(self) -> tuple[Event, ...]:
        """Return what happened between the tally objected to and objections to a later one."""
        begins = max(
            (n for n, event in enumerate(self.events[: self.place]) if event.kind in _TALLIES),
            default=0,
        )
        later = False
        for n, event in enumerate(self.events[self.place + 1 :], self.place + 1):
            later = later or event.kind is Kind.TALLY_PREPARED
            if later and event.kind in _RULES:
                return self.events[begins:n]
        return self.events[begins:]

    def _filings(self) -> list[Event]:
        """Return the papers that object to the same tally, this one among them."""
        return [event for event in self._around() if event.kind in _RULES]

    def _mentions(self, ambiguous: list[Event]) -> Iterator[tuple[Event, Objection]]:
        """Yield each later mention of its objections; what does not say whose goes to a list."""
        several = len(self._filings()) > 1
        for event in self._around():
            if event.kind in _RULES:
                continue
            if event.kind in _WITHDRAWN and not event.objections:
                if self._ours(event.by):
                    yield from ((event, each) for each in self.event.objections)
                continue
            for each in event.objections:
                by = each.by or (event.by if event.kind in _WITHDRAWN else None)
                if by is None and several:
                    ambiguous.append(event)
                elif by is None or self._ours(by):
                    yield event, each


def _ruled(known: Objected, mention: Objection, event: Event) -> Objected:
    """Return an objection with what an event says of it."""
    ruling = Ruling.WITHDRAWN if event.kind in _WITHDRAWN else mention.ruling
    if ruling is None:
        return known
    if event.kind is Kind.HEARING_OFFICER_REPORT or event.by in _RECOMMENDS:
        return evolve(known, recommended=ruling)
    return evolve(known, ruling=ruling, ruled_on=event.on)


def _judged(known: Objected, facts: ElectionFacts | None) -> Objected:
    """Return an objection with what the law asks of it, as far as enough is recorded."""
    each = known.objection
    if facts is None or not each.ground or each.conduct_on is None:
        return known
    try:
        finding = judge(
            each.ground,
            each.conduct_on,
            facts,
            None if known.ruling is Ruling.WITHDRAWN else known.ruled_on,
            conduct_until=each.conduct_until,
        )
    except (LawNotEncoded, DaysOutOfOrder):
        return known
    return evolve(known, finding=finding)


def _whose(event: Event) -> Caution:
    """Return that an event does not say whose objections it rules on."""
    return Caution(
        "whose-objections",
        f"What was recorded on {plain(event.on)} ({event.kind.said}) names objections by number "
        "alone, and several parties objected: say whose they are, with `by`. It is left out.",
    )
