"""What a ground for setting an election aside is made of, and the precedent on it through time."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Self

from attrs import frozen

from nlrbcase.provisions import Caution, Evidence


class _Said(Enum):
    """Words of JSON that are also said in plain words."""

    _value_: str
    said: str

    def __new__(cls, word: str, said: str) -> Self:
        """Return a member by its word, and by how it is said."""
        member = object.__new__(cls)
        member._value_ = word
        member.said = said
        return member


class Decider(_Said):
    """Who said what the law is.  The values are the words of JSON.

    Attributes:
        said: The decider in plain words.
    """

    SUPREME_COURT = "supreme-court", "the Supreme Court"
    COURT_OF_APPEALS = "court-of-appeals", "a court of appeals"
    BOARD = "board", "the Board"
    REGULATION = "regulation", "the Board's Rules and Regulations"
    REGIONAL_DIRECTOR = "regional-director", "a Regional Director"
    AGENCY_GUIDE = "agency-guide", "the Agency's own guide, which is no decision"
    HEARING_OFFICER = "hearing-officer", "a hearing officer, whose report only recommends"
    JUDGE = "judge", "an administrative law judge, whose decision is no precedent"
    GENERAL_COUNSEL = "general-counsel", "the General Counsel, a prosecutor's position"
    DISTRICT_COURT = "district-court", "a district court"
    PARTY = "party", "a party to a case"

    @property
    def governs(self) -> bool:
        """Whether what they say is precedent, or stands in for it until there is some."""
        return self in (
            Decider.SUPREME_COURT,
            Decider.COURT_OF_APPEALS,
            Decider.BOARD,
            Decider.REGULATION,
            Decider.REGIONAL_DIRECTOR,
            Decider.AGENCY_GUIDE,
        )


class Whose(Enum):
    """Whose conduct is objected to.  The values are the words of JSON."""

    EMPLOYER = "employer"
    UNION = "union"
    BOARD_AGENT = "board-agent"
    THIRD_PARTY = "third-party"


class Method(Enum):
    """How ballots are cast.  The values are the words of JSON and of the command line."""

    MANUAL = "manual"
    MAIL = "mail"


class Standard(_Said):
    """How the law weighs conduct of a kind.  The values are the words of JSON.

    Attributes:
        said: What that means, in words.
    """

    PER_SE = "per-se", "the act itself is enough, without proof of its effect"
    NEAR_PER_SE = "near-per-se", "the act is nearly always enough by itself"
    PER_SE_BY_DATE = "per-se-by-date", "enough by itself, or not, by the day of the conduct"
    PER_SE_ELSE_TOTALITY = (
        "per-se-else-totality",
        "enough by itself where the strict rule is met; else all the circumstances count",
    )
    PER_SE_UNLESS_SUBSTANTIAL_COMPLIANCE = (
        "per-se-unless-substantial-compliance",
        "enough by itself, unless the duty was met in substance",
    )
    PER_SE_WITH_ESTOPPEL = (
        "per-se-with-estoppel",
        "enough by itself, but not for the party that caused it",
    )
    TOTALITY = "totality", "all the circumstances count, by an objective test"
    TOTALITY_NEAR_PER_SE = (
        "totality-near-per-se",
        "all the circumstances count, and the act weighs nearly enough by itself",
    )
    TOTALITY_HEIGHTENED = (
        "totality-heightened",
        "all the circumstances count, and more is asked than of a party",
    )
    TOTALITY_OR_BRIGHT_LINE = (
        "totality-or-bright-line",
        "all the circumstances count, but some acts are barred outright",
    )
    REBUTTABLE_INFERENCE = (
        "rebuttable-inference",
        "an inference from timing, which a legitimate reason can rebut",
    )
    BRIGHT_LINE = "bright-line", "a condition that is met or is not"
    BRIGHT_LINE_WITH_SAFEGUARDS = (
        "bright-line-with-safeguards",
        "barred, unless each of the safeguards is kept",
    )
    BRIGHT_LINE_AND_NUMBERS = (
        "bright-line-and-numbers",
        "the act is objectionable; the election falls if enough voters were affected",
    )
    NUMBERS = "numbers", "the election falls if enough voters may have been kept from voting"
    CASE_BY_CASE = "case-by-case", "decided case by case, from what the document itself shows"
    WRIGHT_LINE = "wright-line", "the causation test for discipline and discharge"
    PRESUMPTIVE = (
        "presumptive",
        "presumed to interfere, unless so minor or isolated that no effect can be thought of",
    )
    NOT_OBJECTIONABLE = "not-objectionable", "no ground by itself"
    NOT_OBJECTIONABLE_UNLESS_ALTERED = (
        "not-objectionable-unless-altered",
        "no ground by itself, unless a document of the Board was altered",
    )
    REMEDY = "remedy", "no ground of its own: what may be ordered instead of a second election"


class Point(_Said):
    """A moment of an election from which a window is measured.  The values are words of JSON.

    Attributes:
        said: The moment in plain words.
    """

    PETITION_FILED = "petition-filed", "the filing of the petition"
    FIRST_ELECTION = "first-election", "the first election"
    POLLS_OPEN = "polls-open", "the scheduled opening of the polls"
    POLLS_CLOSE = "polls-close", "the close of the polls"
    BALLOTS_MAILED = "ballots-mailed", "the scheduled mailing of the ballots"
    BALLOTS_DUE = "ballots-due", "the time set for the return of the ballots"


@frozen
class Window:
    """The time in which conduct counts under a line of precedent.

    Attributes:
        opens: From when, that moment included.
        closes: Until when, that moment included.
        hours_before: By how many hours it opens before `opens`.
        whole_day: Whether it opens with the day of `opens`, conduct earlier on that day included.
    """

    opens: Point
    closes: Point
    hours_before: int = 0
    whole_day: bool = False


@frozen
class Inquiry:
    """What the law asks under a holding.

    Attributes:
        said: What it asks, in our words.
        evidence: What was read of that; never more than of the holding.
        weighed: How the law weighs it; None where that is not for this holding to say.
    """

    said: str
    evidence: Evidence
    weighed: Standard | None = None


@frozen
class Holding:
    """What was held, from when on, and how that is known.

    Attributes:
        since: The day of the decision, that day included.  Where only its year was found, the
            first day of that year; see `seen`.
        cite: The decision, or what else holds it.
        by: Who decided.
        held: What was held, in our words.
        evidence: What was read of it.
        read_in: Where, and what was not read.
        read_to: Last day for which it is known to stand as precedent.
        seen: First day by which it surely was decided, where `since` is only the first day of its
            year; None where `since` is its day.
        prospective: Whether it was made to govern only conduct from its own day on.
        window: The time in which conduct counts under it; None for that of the ground.
        law_asks: What the law asks under it, as long as it stands; None where it is not the
            source of that.
        cautions: What to know before relying on it, notes included.
        asks: The facts that it alone asks for, besides those of the ground.
    """

    since: date
    cite: str
    by: Decider
    held: str
    evidence: Evidence
    read_in: str
    read_to: date
    seen: date | None = None
    prospective: bool = False
    window: Window | None = None
    law_asks: Inquiry | None = None
    cautions: tuple[Caution, ...] = ()
    asks: tuple[Asked, ...] = ()


@frozen
class Authority:
    """Something else that was said on a ground: an application, a report, a prosecutor's position.

    Attributes:
        since: The day it was said; where only its year or its month was found, the first day of
            that; see `seen`.
        cite: What it is.
        by: Who said it.
        point: What it says, in our words.
        evidence: What was read of it.
        read_in: Where, and what was not read.
        seen: The last day of its year or month, where its day was not found; else None.
    """

    since: date
    cite: str
    by: Decider
    point: str
    evidence: Evidence
    read_in: str
    seen: date | None = None


@frozen
class Line:
    """A line of precedent: one question, and how it was answered through time.

    Attributes:
        question: What it answers, in words.
        holdings: Newest first; never empty.
        method: The kind of election it is for; None if for any.
    """

    question: str
    holdings: tuple[Holding, ...]
    method: Method | None = None


@frozen
class Asked:
    """A fact that the standard asks for.

    Attributes:
        key: A short name that does not change.
        said: The question, in words.
    """

    key: str
    said: str


@frozen
class Enough:
    """How many voters must have been affected.

    Attributes:
        said: The test, in our words.
        cite: What it rests on.
        evidence: What was read of it.
        of_margin: How many times the margin of victory the voters affected must at least number.
    """

    said: str
    cite: str
    evidence: Evidence
    of_margin: int = 1


@frozen
class Ground:
    """A ground for setting an election aside.

    Attributes:
        key: Its name, as on the command line.
        title: The ground, in a few words.
        said: The conduct, in a line of plain words.
        conduct_of: Whose conduct it can be, each or any.
        standard: How the law weighs it, by the newest holdings.
        evidence: What was read of the standard.
        lines: The lines of precedent on it, one for each question; never empty.
        asks: The facts that the standard asks for, whichever holding governs.
        law_asks: What the law is said to ask, in our words, where no holding here is the source of
            that; empty if the holdings say all of it.
        burden: What the objecting party must prove, if not only what every one must.
        window: The time in which the conduct counts, where a holding names no other; None for
            the critical period.
        due_under: The key of the rule that gives the day, where the conduct is a paper or a
            posting that came too late.
        enough: How many voters must have been affected; None if the standard does not ask.
        parallel: The sections of the Act that the same conduct may violate.
        applied: Decisions and reports that applied it.
        positions: What prosecutors, parties and other courts said of it; none of it governs.
        cautions: What to know before relying on it, notes included.
    """

    key: str
    title: str
    said: str
    conduct_of: tuple[Whose, ...]
    standard: Standard
    evidence: Evidence
    lines: tuple[Line, ...]
    asks: tuple[Asked, ...]
    law_asks: str = ""
    burden: str = ""
    window: Window | None = None
    due_under: str = ""
    enough: Enough | None = None
    parallel: tuple[str, ...] = ()
    applied: tuple[Authority, ...] = ()
    positions: tuple[Authority, ...] = ()
    cautions: tuple[Caution, ...] = ()

    @property
    def every_asked(self) -> tuple[Asked, ...]:
        """The facts that may be asked for: those of the ground, and those of its holdings."""
        held = (each for line in self.lines for holding in line.holdings for each in holding.asks)
        return tuple(dict.fromkeys((*self.asks, *held)))
