"""What is found on an objection: each question, its answer, and the law that it rests on."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import TYPE_CHECKING

from attrs import frozen

from nlrbcase.election_facts import ElectionFacts
from nlrbcase.errors import NotOfType
from nlrbcase.holdings import Asked, Decider, Ground, Holding, Line
from nlrbcase.provisions import Caution, Evidence
from nlrbcase.windows import Answer, Conduct

if TYPE_CHECKING:
    from nlrbcase.grounds_records import FindingOnObjection


class About(Enum):
    """What a step of a finding is about.  The values are the words of JSON."""

    CRITICAL_PERIOD = "critical-period"
    HOLDING = "holding"
    WINDOW = "window"
    LATENESS = "lateness"
    NUMBERS = "numbers"
    STANDARD = "standard"
    BURDEN = "burden"


@frozen
class Consideration:
    """A step of a finding: one question, its answer as far as there is one, and its law.

    Attributes:
        about: What it is about.
        answer: The answer; None where the step only says what the law is.
        said: The step, in words.
        cite: What it rests on; empty where no source of it was read.
        evidence: What was read of that.
        by: Who decided it; None if nobody is named.
    """

    about: About
    answer: Answer | None
    said: str
    cite: str
    evidence: Evidence
    by: Decider | None = None


@frozen
class Governs:
    """The holding of a line of precedent that governs.

    Attributes:
        line: The line.
        holdings: The holding, or two where either may govern, the newer first.
    """

    line: Line
    holdings: tuple[Holding, ...]


@frozen
class Matter:
    """An objection that is to be judged.

    Attributes:
        ground: The ground.
        conduct: When the conduct took place.
        facts: The election.
        decided_on: The day of the decision on the objection; None if it is still to be decided.
        affected: How many voters were affected; None if that is not known.
    """

    ground: Ground
    conduct: Conduct
    facts: ElectionFacts
    decided_on: date | None
    affected: int | None


@frozen
class Answered:
    """A step, the facts that would settle it, in words, and what to know of it."""

    step: Consideration
    unknown: tuple[str, ...] = ()
    cautions: tuple[Caution, ...] = ()


@frozen(repr=False)
class Finding:
    """What the law asks of an objection, and what the facts answer.

    Attributes:
        ground: The ground.
        conduct: When the conduct took place.
        facts: The election.
        decided_on: The day of the decision on the objection; None if it is still to be decided.
        steps: Each question with its answer and its law.
        governing: The holdings that govern, by line of precedent.
        missing: The facts that the standard asks for and that were not given.
        unknown: The facts of the election and of the conduct that would settle a step, in words.
        cautions: What to know before relying on it.
        notes: What else to know.
    """

    ground: Ground
    conduct: Conduct
    facts: ElectionFacts
    decided_on: date | None
    steps: tuple[Consideration, ...]
    governing: tuple[Governs, ...]
    missing: tuple[Asked, ...]
    unknown: tuple[str, ...]
    cautions: tuple[Caution, ...]
    notes: tuple[Caution, ...]

    def __repr__(self) -> str:
        found = f"critical period {self.critical_period.value}"
        if self.window is not None:
            found += f", window {self.window.value}"
        return f"<Finding {self.ground.key}: {found}>"

    @property
    def critical_period(self) -> Answer:
        """Whether the conduct was in the critical period."""
        found = self.answer(About.CRITICAL_PERIOD)
        return found if found is not None else Answer.UNKNOWN

    @property
    def window(self) -> Answer | None:
        """Whether it was in the window of a stricter rule; None if no such rule is asked about."""
        return self.answer(About.WINDOW)

    @property
    def late(self) -> Answer | None:
        """Whether the paper or posting came too late; None if the ground is about neither."""
        return self.answer(About.LATENESS)

    @property
    def enough(self) -> Answer | None:
        """Whether enough voters were affected; None if the standard does not ask."""
        return self.answer(About.NUMBERS)

    @property
    def evidence(self) -> Evidence:
        """The weakest evidence that any step rests on."""
        strength = list(Evidence)
        return max((step.evidence for step in self.steps), key=strength.index)

    def answer(self, about: About) -> Answer | None:
        """Return the answer of the steps about something: yes if any of several is.

        Args:
            about: What is asked about.

        Returns:
            None if no step is about it.

        Raises:
            NotOfType: `about` is no `About`.
        """
        if not isinstance(about, About):
            raise NotOfType(about, "about", "About")
        found = [step.answer for step in self.steps if step.about is about]
        for answer in (Answer.YES, Answer.DEPENDS, Answer.UNKNOWN, Answer.NO):
            if answer in found:
                return answer
        return None

    def explain(self) -> str:
        """Return the whole finding as text: each step with its law, what is missing, cautions."""
        from nlrbcase.grounds_text import explain

        return explain(self)

    def to_dict(self) -> FindingOnObjection:
        """Return the same facts as plain data, ready for JSON, under the published schema."""
        from nlrbcase.grounds_records import finding_on_objection

        return finding_on_objection(self)
