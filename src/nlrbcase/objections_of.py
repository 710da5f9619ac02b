"""The objections of a case, read from what happened in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from attrs import evolve, frozen

from nlrbcase.due_days import Deadline, Undated
from nlrbcase.election_facts import ElectionFacts
from nlrbcase.errors import DaysOutOfOrder, LawNotEncoded, NotAnObjection
from nlrbcase.events import Event, Kind, Party
from nlrbcase.grounds import judge
from nlrbcase.law.objections import FURTHER_BALLOT_CRITICAL_PERIOD
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
from nlrbcase.recorded_elections import FURTHER_BALLOTS, recorded_election
from nlrbcase.wording import plain

_RULES = {
    Kind.OBJECTIONS_FILED: OBJECTIONS,
    Kind.OBJECTIONS_TO_REVISED_TALLY: OBJECTIONS_TO_REVISED_TALLY,
}
_WITHDRAWN = (Kind.OBJECTIONS_WITHDRAWN, Kind.OBJECTIONS_PARTLY_WITHDRAWN)
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
        own = facts or recorded_election(events[: place + 1], of)
        found.append(_filing(events, place, of).objections(opened, own))
    return tuple(found)


def _filing(events: Sequence[Event], place: int, of: CaseType) -> _Filing:
    """Return the paper of a place that files objections, with what bears on it.

    What happened from the first tally of the ballots on may bear on it, up to objections to a
    tally of other ballots.
    """
    event = events[place]
    tallies = [n for n in range(place) if events[n].kind is Kind.TALLY_PREPARED]
    other, ends = False, len(events)
    for n in range(place + 1, len(events)):
        other = other or events[n].kind is Kind.TALLY_PREPARED
        if other and events[n].kind in _RULES:
            ends = n
            break
    around = tuple(events[max(tallies, default=0) : ends])
    papers = tuple(each for each in around if each.kind in _RULES)
    of_one = event.by is not None and len({each.by for each in papers}) == 1
    own = (each for each in papers if event.by is None or may_be(event.by, each.by, of))
    return _Filing(
        event=event,
        before=tuple(events[:place]),
        later=tuple(events[place + 1 : ends]),
        around=around,
        papers=papers,
        own=tuple(own),
        alone=of_one or len(papers) == 1,
        of=of,
    )


@frozen
class _Filing:
    """The paper that files objections, with what bears on it.

    Attributes:
        event: The paper.
        before: All that happened before it.
        later: What happened after it and may bear on it.
        around: The same, with what happened from the first tally of the ballots on.
        papers: The papers that object to the tallies of the same ballots, this one among them.
        own: Those that may be of the same party.
        alone: Whether no other party objected.
        of: The type of the case.
    """

    event: Event
    before: tuple[Event, ...]
    later: tuple[Event, ...]
    around: tuple[Event, ...]
    papers: tuple[Event, ...]
    own: tuple[Event, ...]
    alone: bool
    of: CaseType

    def objections(
        self, opened: Sequence[Deadline | Undated], facts: ElectionFacts | None
    ) -> ObjectionSet:
        """Return the objections that it files."""
        unclear: list[Event] = []
        ruled = {each.number: Objected(each) for each in self.event.objections}
        for event, objection in self._mentions(unclear):
            known = ruled.get(objection.number, Objected(objection))
            ruled[objection.number] = _ruled(known, objection, event)
        found = tuple(_judged(ruled[number], facts) for number in sorted(ruled))
        proof, extended = self._proof(unclear), self._extended(unclear)
        cautions = [_whose(event) for event in dict.fromkeys(unclear)]
        if facts is not None and self._of_further_ballot():
            cautions.append(FURTHER_BALLOT_CRITICAL_PERIOD)
        return ObjectionSet(
            by=self.event.by,
            filed=self.event.on,
            deadline=self._time(opened, _RULES[self.event.kind]),
            objections=found,
            proof=proof,
            proof_due=self._proof_due(opened),
            proof_extended=extended,
            facts=facts,
            cautions=tuple(cautions),
        )

    def _of_further_ballot(self) -> bool:
        """Return whether it objects to a runoff, or to the election after a nullity."""
        found = False
        for event in self.before:
            if event.kind in (*FURTHER_BALLOTS, Kind.SECOND_ELECTION_DIRECTED):
                found = event.kind in FURTHER_BALLOTS
        return found

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

    def _extended(self, unclear: list[Event]) -> date | None:
        """Return the last day that an order granting more time for the evidence fixed."""
        about = (OBJECTIONS_EVIDENCE.key, _RULES[self.event.kind].key)
        days = []
        for event in self.around:
            if event.kind is Kind.EXTENSION_GRANTED and event.about in about and event.sets:
                meant = self._meant(event.by)
                if meant is None:
                    unclear.append(event)
                elif meant:
                    days.append(event.sets)
        return max(days, default=None)

    def _proof(self, unclear: list[Event]) -> date | None:
        """Return the day the offer of proof was received.

        One that came before a later paper of the same party goes with the earlier one.
        """
        first = min(each.on for each in self.papers if each.by is self.event.by)
        days = []
        for event in self.around:
            if event.kind is Kind.OFFER_OF_PROOF and event.about != BLOCKING_OFFER_OF_PROOF.key:
                meant = self._meant(event.by)
                if meant is None:
                    unclear.append(event)
                elif meant and (event.on >= self.event.on or event.on < first):
                    days.append(event.on)
        return min(days, default=None)

    def _meant(self, by: Party | None) -> bool | None:
        """Return whether a party, or an order that names none, means the one that objects here.

        Returns:
            None if that cannot be told, for several parties objected.
        """
        if (
            by is None
            or self.event.by is None
            or by is Party.OBJECTING_PARTY
            or may_be(Party.AGENCY, by, self.of)
        ):
            return True if self.alone else None
        if may_be(by, self.event.by, self.of):
            return True
        # What is said of a party that filed nothing must mean another.
        known = any(each.by is None or may_be(by, each.by, self.of) for each in self.papers)
        return False if known else None

    def _mentions(self, unclear: list[Event]) -> Iterator[tuple[Event, Objection]]:
        """Yield each later mention of its objections; what does not say whose goes to a list."""
        for event in self.later:
            if event.kind in _RULES:
                continue
            all_of_them = event.kind in _WITHDRAWN and not event.objections
            for each in self.event.objections if all_of_them else event.objections:
                by = each.by or (event.by if event.kind in _WITHDRAWN else None)
                meant = self._meant(event.by if all_of_them else by)
                if meant and not all_of_them:
                    meant = self._listed_here(each.number, event)
                if meant is None:
                    unclear.append(event)
                elif meant:
                    yield event, each

    def _listed_here(self, number: int, event: Event) -> bool | None:
        """Return whether a number is that of an objection of this paper and of no other.

        Returns:
            None if that cannot be told, for the same party filed several papers.
        """
        about = [each for each in self.own if event.about == _RULES[each.kind].key]
        papers = about or list(self.own)
        if len(papers) == 1:
            return papers[0] is self.event
        listing = [each for each in papers if number in {one.number for one in each.objections}]
        papers = listing or [each for each in papers if not each.objections] or papers
        if all(each is not self.event for each in papers):
            return False
        return True if len(papers) == 1 else None


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
    """Return that an event does not say which objections it means."""
    return Caution(
        "whose-objections",
        f"What was recorded on {plain(event.on)} ({event.kind.said}) does not say which objections "
        "it means, and several papers object: say whose they are, with `by`, or which paper files "
        "them, with `about`. It is left out.",
    )
