"""Charges that block an election: 29 CFR 103.20, through its versions.

How many days, since when, and what is filed with a request, stand in `law/representation/petition.py`, which
quotes the same section; the rows here refer to it.

Sources:
    29 CFR 103.20 of 2014 (79 FR 74490), read in an annual edition.
    29 CFR 103.20(b) and (c) of 2020 (85 FR 18366, 1 April 2020, postponed to 31 July 2020 by
    85 FR 20156), read; of paragraph (c) the words on impoundment were kept, those that name the
    charges only in sum.  Its other paragraphs, and from which petitions on it governs, were not
    read.
    29 CFR 103.20 of 2024 (89 FR 62952), not read: as law firms report it.
    What the Board did before 14 April 2015, by its decisions and manuals, is not encoded.
"""

from __future__ import annotations

from nlrbcase.blocking import BlockingRule, ChargeEffect, Condition, Effect, SettledBy
from nlrbcase.events import Kind
from nlrbcase.law.representation.petition import (
    BALLOTS_IMPOUNDED,
    BLOCKED_BALLOTS_COUNT,
    BLOCKING_OFFER_OF_PROOF,
)
from nlrbcase.provisions import Caution, Evidence

_OFFER_OF_2024, _, _OFFER_OF_2014 = BLOCKING_OFFER_OF_PROOF.versions
_, _COUNT_OF_2020 = BLOCKED_BALLOTS_COUNT.versions
_, _IMPOUNDED_OF_2020 = BALLOTS_IMPOUNDED.versions

# Conditions.

BEARS_ON_ELECTION = Condition(
    "bears-on-election",
    "the offer of proof describes evidence that, if proven, would interfere with the employees' "
    "free choice in an election, or would be inherently inconsistent with the petition",
    SettledBy.DIRECTOR,
)

NO_SPECIAL_CIRCUMSTANCES = Condition(
    "no-special-circumstances",
    "no special circumstances call for going on all the same",
    SettledBy.DIRECTOR,
)

CIRCUMSTANCES = Condition(
    "circumstances",
    "it challenges the circumstances of the petition, or the showing of interest that supports it",
    SettledBy.CHARGE,
)

DOMINATION = Condition(
    "domination",
    "it alleges that the employer dominated a labor organization",
    SettledBy.CHARGE,
    ("8(a)(2) Domination",),
)

PENDING_TO_THE_END = Condition(
    "pending-to-the-end",
    "it is neither withdrawn nor dismissed before the election is concluded",
    SettledBy.LATER,
)

BOTH_ARE_ENOUGH = Condition(
    "both-are-enough",
    "8(a)(1) and 8(a)(2) together are enough, even where the charge does not challenge the "
    "circumstances of the petition",
    SettledBy.LAW,
)

ONE_STANDS_FOR_BOTH = Condition(
    "one-stands-for-both",
    "a charge that names 8(a)(2) alone is one under 8(a)(1) too, for whoever violates the one "
    "violates the other",
    SettledBy.LAW,
)

OWN_CHARGE = Condition(
    "own-charge",
    "a party to the representation proceeding requests that its own charge block the election",
    SettledBy.REQUEST,
)

WITNESSES_AGREED = Condition(
    "witnesses-agreed",
    "that party agrees to make its witnesses available promptly",
    SettledBy.REQUEST,
)

ADEQUATE_OFFER = Condition(
    "adequate-offer",
    "the offer of proof is adequate",
    SettledBy.DIRECTOR,
)

NO_EXCEPTION = Condition(
    "no-exception",
    "none of the exceptions of the rule applies",
    SettledBy.LAW,
)

# Cautions.

CHARGES_NAMED_IN_SUM = Caution(
    "charges-named-in-sum",
    "Which charges paragraph (c) names is given here from a summary of it. Its own words may ask "
    "for more, or tell the charges apart in another way: read them.",
    "29 CFR 103.20(c)",
)

ONE_IS_ENOUGH = Caution(
    "one-is-enough",
    "What each section can do is said for it alone. Ballots that one of them keeps impounded are "
    "not counted because of another.",
    "29 CFR 103.20(c)",
    note=True,
)

DIRECTOR_DECIDES = Caution(
    "director-decides",
    "Whether the petition is held up is for the Regional Director to decide. This says what the "
    "rule allows and asks, not what the decision will be.",
    "29 CFR 103.20",
    note=True,
)

RULE_OF_2024_REPORTED = Caution(
    "rule-of-2024-reported",
    "The rule of 2024 is known from reports alone. What its exceptions are, how long the election "
    "can be held up, and whether it tells charges apart was not read.",
    "89 FR 62952",
)

# Rules.

RULE_OF_2024 = BlockingRule(
    key="rule-of-2024",
    title="rule of 2024",
    since=_OFFER_OF_2024.since,
    picked_by=(Kind.PETITION_FILED,),
    picked_evidence=_OFFER_OF_2024.evidence,
    effects=(
        ChargeEffect(
            Effect.ELECTION_DELAYED,
            cite=_OFFER_OF_2024.cite,
            evidence=Evidence.SECONDARY,
            text="delay an election when a party to the representation proceeding requests that "
            "its unfair labor practice charge block the election",
            conditions=(OWN_CHARGE, WITNESSES_AGREED, ADEQUATE_OFFER, NO_EXCEPTION),
        ),
        ChargeEffect(
            Effect.NOT_BLOCKED,
            cite=_OFFER_OF_2024.cite,
            evidence=Evidence.SECONDARY,
            text="",
        ),
    ),
    filing=BLOCKING_OFFER_OF_PROOF,
    cite=_OFFER_OF_2024.cite,
    source=_OFFER_OF_2024.source,
    evidence=_OFFER_OF_2024.evidence,
    read_to=_OFFER_OF_2024.read_to,
    picked_cautions=_OFFER_OF_2024.cautions,
    cautions=(RULE_OF_2024_REPORTED, DIRECTOR_DECIDES),
    first_day=_OFFER_OF_2024.first_day,
)

RULE_OF_2020 = BlockingRule(
    key="rule-of-2020",
    title="rule of 2020",
    since=_COUNT_OF_2020.since,
    picked_by=(Kind.BLOCKING_REQUESTED, Kind.PETITION_FILED),
    picked_evidence=Evidence.UNVERIFIED,
    effects=(
        ChargeEffect(
            Effect.IMPOUNDED,
            cite=_IMPOUNDED_OF_2020.cite,
            evidence=_IMPOUNDED_OF_2020.evidence,
            text=_IMPOUNDED_OF_2020.text,
            alleging=("8(a)(1)", "8(a)(2)"),
            conditions=(CIRCUMSTANCES, PENDING_TO_THE_END),
            due_under=BALLOTS_IMPOUNDED,
        ),
        ChargeEffect(
            Effect.IMPOUNDED,
            cite=_IMPOUNDED_OF_2020.cite,
            evidence=_IMPOUNDED_OF_2020.evidence,
            text=_IMPOUNDED_OF_2020.text,
            alleging=("8(b)(1)(A)",),
            conditions=(CIRCUMSTANCES, PENDING_TO_THE_END),
            due_under=BALLOTS_IMPOUNDED,
        ),
        ChargeEffect(
            Effect.IMPOUNDED,
            cite=_IMPOUNDED_OF_2020.cite,
            evidence=_IMPOUNDED_OF_2020.evidence,
            text=_IMPOUNDED_OF_2020.text,
            alleging=("8(a)(2)",),
            conditions=(DOMINATION, PENDING_TO_THE_END),
            due_under=BALLOTS_IMPOUNDED,
        ),
        # What the summary of paragraph (c) leaves open.
        ChargeEffect(
            Effect.IMPOUNDED,
            cite=_IMPOUNDED_OF_2020.cite,
            evidence=Evidence.UNVERIFIED,
            text="",
            alleging=("8(a)(1)", "8(a)(2)"),
            conditions=(BOTH_ARE_ENOUGH, PENDING_TO_THE_END),
            due_under=BALLOTS_IMPOUNDED,
        ),
        ChargeEffect(
            Effect.IMPOUNDED,
            cite=_IMPOUNDED_OF_2020.cite,
            evidence=Evidence.UNVERIFIED,
            text="",
            alleging=("8(a)(2)",),
            conditions=(CIRCUMSTANCES, ONE_STANDS_FOR_BOTH, PENDING_TO_THE_END),
            due_under=BALLOTS_IMPOUNDED,
        ),
        ChargeEffect(
            Effect.IMPOUNDED,
            cite=_IMPOUNDED_OF_2020.cite,
            evidence=Evidence.UNVERIFIED,
            text="",
            alleging=("8(a)(2)",),
            conditions=(BOTH_ARE_ENOUGH, ONE_STANDS_FOR_BOTH, PENDING_TO_THE_END),
            due_under=BALLOTS_IMPOUNDED,
        ),
        ChargeEffect(
            Effect.COUNTED,
            cite=_COUNT_OF_2020.cite,
            evidence=_COUNT_OF_2020.evidence,
            text=_COUNT_OF_2020.text,
            due_under=BLOCKED_BALLOTS_COUNT,
        ),
    ),
    filing=BLOCKING_OFFER_OF_PROOF,
    cite="29 CFR 103.20(b), (c)",
    source=_COUNT_OF_2020.source,
    evidence=_COUNT_OF_2020.evidence,
    read_to=_COUNT_OF_2020.read_to,
    picked_cautions=_COUNT_OF_2020.cautions,
    cautions=(CHARGES_NAMED_IN_SUM, DIRECTOR_DECIDES),
)

RULE_OF_2014 = BlockingRule(
    key="rule-of-2014",
    title="rule of 2014",
    since=_OFFER_OF_2014.since,
    picked_by=(Kind.BLOCKING_REQUESTED,),
    picked_evidence=_OFFER_OF_2014.evidence,
    effects=(
        ChargeEffect(
            Effect.HELD_IN_ABEYANCE,
            cite=_OFFER_OF_2014.cite,
            evidence=Evidence.TEXT,
            text="would interfere with employee free choice in an election or would be inherently "
            "inconsistent with the petition itself, and thus would require that the processing of "
            "the petition be held in abeyance absent special circumstances",
            conditions=(BEARS_ON_ELECTION, NO_SPECIAL_CIRCUMSTANCES),
        ),
        ChargeEffect(
            Effect.NOT_BLOCKED,
            cite=_OFFER_OF_2014.cite,
            evidence=Evidence.TEXT,
            text="the regional director shall continue to process the petition and conduct the "
            "election where appropriate",
        ),
    ),
    filing=BLOCKING_OFFER_OF_PROOF,
    cite=_OFFER_OF_2014.cite,
    source=_OFFER_OF_2014.source,
    evidence=_OFFER_OF_2014.evidence,
    read_to=_OFFER_OF_2014.read_to,
    cautions=(DIRECTOR_DECIDES,),
)

RULES: tuple[BlockingRule, ...] = (RULE_OF_2024, RULE_OF_2020, RULE_OF_2014)
