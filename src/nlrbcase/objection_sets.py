"""The objections that a party filed: on time or late, and how each of them stands."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import Enum

from attrs import evolve, frozen

from nlrbcase.considerations import Finding
from nlrbcase.due_days import Deadline, Timeliness, Undated
from nlrbcase.election_facts import ElectionFacts
from nlrbcase.events import Party
from nlrbcase.objected import Objection, Ruling
from nlrbcase.provisions import Caution
from nlrbcase.readings import Reading


class Proof(Enum):
    """How the offer of proof of objections stands.  The values are the words of JSON.

    Attributes:
        WITH_OBJECTIONS: It came with the objections, or before them.
        IN_TIME: It came after them, on time under every reading.
        BY_EXTENSION: It came later, up to the day that an order granting more time fixed.
        ARGUABLE: It came on time under some readings only.
        LATE: It came late under every reading.
        NOT_RECORDED: No offer of proof is recorded.
        NOT_KNOWN: It came after the objections, and its time is not known.
    """

    WITH_OBJECTIONS = "with-objections"
    IN_TIME = "in-time"
    BY_EXTENSION = "by-extension"
    ARGUABLE = "arguable"
    LATE = "late"
    NOT_RECORDED = "not-recorded"
    NOT_KNOWN = "not-known"


@frozen
class Objected:
    """An objection, what the law asks of it, and what became of it.

    Attributes:
        objection: The objection as it was filed.
        ruling: What became of it by the last decision; None while it is pending, or if the
            decision that is recorded does not say.
        ruled_on: The day of that decision.
        recommended: What a hearing officer or a judge recommended; None if nothing is recorded.
        finding: What the law asks of it; None if its ground or the day of its conduct is not
            recorded, or the facts of the election are not known.
    """

    objection: Objection
    ruling: Ruling | None = None
    ruled_on: date | None = None
    recommended: Ruling | None = None
    finding: Finding | None = None


@frozen
class ObjectionSet:
    """The objections that a party filed on a day.

    Attributes:
        by: Who filed them; None if that is not recorded.
        filed: The day they were received.
        deadline: Their time; None if none is known, as for a tally that is not recorded.
        objections: Each objection, by number.
        proof: The day the offer of proof, or the evidence, was received; None if none is recorded.
        proof_due: The time for it, where the rule of its day gives it one of its own; None where
            it has the time of the objections.
        proof_extended: The last day that an order granting more time for it fixed.
        facts: The election by which they are judged; None if too little is recorded.
        cautions: What to know before relying on it.
        postmarked: The day of their postmark, where that counts.
    """

    by: Party | None
    filed: date
    deadline: Deadline | Undated | None
    objections: tuple[Objected, ...] = ()
    proof: date | None = None
    proof_due: Deadline | None = None
    proof_extended: date | None = None
    facts: ElectionFacts | None = None
    cautions: tuple[Caution, ...] = ()
    postmarked: date | None = None

    @property
    def timeliness(self) -> Timeliness | None:
        """Whether they are on time under every reading, some or none; None if not known."""
        if not isinstance(self.deadline, Deadline):
            return None
        return self.deadline.timely(self.filed, self.postmarked)

    @property
    def timely_under(self) -> tuple[Reading, ...]:
        """The readings of the law under which they are on time, the prevailing one first."""
        return tuple(each for each, timely in self._by_reading() if timely)

    @property
    def late_under(self) -> tuple[Reading, ...]:
        """The readings of the law under which they are late, the prevailing one first."""
        return tuple(each for each, timely in self._by_reading() if not timely)

    def _by_reading(self) -> Iterator[tuple[Reading, bool]]:
        """Yield each reading, and whether the objections are on time under it."""
        if isinstance(self.deadline, Deadline):
            for reading in self.deadline.readings:
                one = evolve(self.deadline, readings=(reading,))
                yield reading, bool(one.timely(self.filed, self.postmarked))

    @property
    def proof_standing(self) -> Proof:
        """How the offer of proof stands, by the time that the rule or an order gives it."""
        if self.proof is None:
            return Proof.NOT_RECORDED
        if self.proof <= self.filed:
            return Proof.WITH_OBJECTIONS
        time = self.proof_due or self.deadline
        standing = Proof.NOT_KNOWN
        if isinstance(time, Deadline):
            standing = _STANDINGS[time.timely(self.proof)]
        granted = self.proof_extended is not None and self.proof <= self.proof_extended
        return Proof.BY_EXTENSION if granted and standing is not Proof.IN_TIME else standing


_STANDINGS = {
    Timeliness.TIMELY: Proof.IN_TIME,
    Timeliness.ARGUABLE: Proof.ARGUABLE,
    Timeliness.LATE: Proof.LATE,
}
