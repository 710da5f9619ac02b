"""Grounds for setting an election aside: the precedent on them through time, and their framework.

Threats, questions, watching and reprisals are in `coercion`, what else parties say and offer in
`campaign`, what happens to the election and the ballots in `voting`.  The time for filing objections
is a deadline, in `law/representation`.

Sources:
    The Agency's Outline of Law and Procedure in Representation Cases, section 24-110, read in an
    undated copy whose newest decision on the point is of 2003: the critical period, and who must
    prove that conduct fell in it.
    General Shoe, as the objections of a union in 03-RC-301507 (2022) quote it.
    A letter of two senators (2021), which quotes a court of appeals on the presumption.
    Not read: Goodyear Tire & Rubber, Taylor Wharton Division, the Outline on amended petitions, from
    when the critical period of a runoff runs, and when it ends in a mail-ballot election.
    The Agency's codes for the issues of objections, OI001 to OI026, have meanings that were not
    found; none is given here.
"""

from __future__ import annotations

from datetime import date

from nlrbcase.holdings import Decider, Ground, Holding, Line, Point, Window
from nlrbcase.law.objections.campaign import (
    CAPTIVE_AUDIENCE_MEETING,
    FORGED_DOCUMENTS,
    MISREPRESENTATION,
    PAYMENTS_RAFFLES_GIFTS,
    PROMISE_OR_GRANT_OF_BENEFITS,
    RACIAL_OR_RELIGIOUS_APPEALS,
    SOLICITATION_OF_GRIEVANCES,
    UNION_HOME_VISITS_OR_PHOTOGRAPHING,
    UNION_WAIVER_OF_FEES,
)
from nlrbcase.law.objections.coercion import (
    CEMEX_BARGAINING_ORDER,
    DISCHARGE_OR_DISCIPLINE_OF_SUPPORTERS,
    IMPRESSION_OF_SURVEILLANCE,
    INTERROGATION,
    OFF_DUTY_ACCESS_OR_POLICE,
    POLLING,
    REMOVAL_OF_PROUNION_LITERATURE,
    SURVEILLANCE,
    THIRD_PARTY_MISCONDUCT,
    THREAT_LOSS_OF_BENEFITS,
    THREAT_PLANT_CLOSURE,
    THREAT_REPRISAL_OR_VIOLENCE_BY_UNION,
    ULP_IN_CRITICAL_PERIOD,
    VOTE_NO_PARAPHERNALIA,
)
from nlrbcase.law.objections.voting import (
    ALTERED_BOARD_DOCUMENTS,
    BALLOT_COLLECTION_BOX_OR_MAILBOX,
    BALLOT_SECRECY_BREACH,
    BOARD_AGENT_MISCONDUCT,
    DEFECTIVE_ELECTION_ARRANGEMENTS,
    ELECTIONEERING_NEAR_POLLS,
    LIST_KEEPING,
    MAIL_BALLOT_COLLECTION_BY_PARTY,
    MAIL_BALLOT_SOLICITATION,
    NOTICE_POSTING_NONCOMPLIANCE,
    PEERLESS_PLYWOOD_24_HOUR,
    PREELECTION_AGENT_NEUTRALITY_10J,
    UNION_MISUSE_OF_BOARD_PROCESS,
    VOTER_LIST_NONCOMPLIANCE,
)
from nlrbcase.outcomes import Provision
from nlrbcase.provisions import Caution, Evidence

_OUTLINE = (
    "the Agency's Outline of Law and Procedure in Representation Cases, section 24-110, in an "
    "undated copy whose newest decision on the point is of 2003"
)

END_IN_MAIL_BALLOT = Caution(
    "critical-period-end-by-mail",
    "When the critical period ends in a mail-ballot election was not read: with the time set for "
    "the return of the ballots, or with the count.",
)

FIRST_ELECTION_DAY = Caution(
    "first-election-day",
    "Whether conduct on the day of the first election itself counts toward the second was not "
    "read.",
    "Goodyear Tire & Rubber Co., 138 NLRB 453",
)

CRITICAL_PERIOD = Line(
    "When must conduct have happened to count against an election?",
    (
        Holding(
            since=date(1961, 1, 1),
            cite="Ideal Electric & Mfg. Co., 134 NLRB 1275",
            by=Decider.BOARD,
            held=(
                "Conduct counts from the filing of the petition to the election, and what happened "
                "earlier on the day of filing counts as well"
            ),
            evidence=Evidence.AGENCY,
            read_in=f"{_OUTLINE}; the decision itself was not read",
            read_to=date(2003, 12, 31),
            seen=date(1961, 12, 31),
            window=Window(Point.PETITION_FILED, Point.POLLS_CLOSE, whole_day=True),
            cautions=(END_IN_MAIL_BALLOT,),
        ),
    ),
)
"""The critical period of a first election."""

SECOND_CRITICAL_PERIOD = Line(
    "When must conduct have happened to count against a second election?",
    (
        Holding(
            since=date(1962, 1, 1),
            cite="Goodyear Tire & Rubber Co., 138 NLRB 453",
            by=Decider.BOARD,
            held="Conduct counts from the day of the first election to the second",
            evidence=Evidence.UNVERIFIED,
            read_in="nothing; the decision was not read",
            read_to=date(1962, 12, 31),
            seen=date(1962, 12, 31),
            window=Window(Point.FIRST_ELECTION, Point.POLLS_CLOSE, whole_day=True),
            cautions=(FIRST_ELECTION_DAY, END_IN_MAIL_BALLOT),
        ),
    ),
)
"""The critical period of a second election."""

AMENDED_PETITION = Provision(
    "amended-petition",
    "If the petition is amended, the critical period is believed to begin, as a rule, with the "
    "original filing",
    "Outline of Law and Procedure in Representation Cases, chapter 24",
    Evidence.UNVERIFIED,
    "nothing; the part of the Outline at hand does not say so",
)

FURTHER_BALLOT_CRITICAL_PERIOD = Caution(
    "critical-period-of-further-ballot",
    "From when the critical period of a runoff runs, or of the election after a nullity, was not "
    "read. Here it is taken to begin with the petition.",
)

LABORATORY_CONDITIONS = Provision(
    "laboratory-conditions",
    "An election must be held in conditions as nearly ideal as they can be made",
    "General Shoe Corp., 77 NLRB 124 (1948); Jensen Enterprises, 339 NLRB 877 (2003)",
    Evidence.SECONDARY,
    "a union's objections in 03-RC-301507 (2022), which quote them; the decisions were not read",
)

ELECTION_PRESUMPTION = Provision(
    "election-presumption",
    "Votes cast under the Board's safeguards are presumed to say what the employees want, and "
    "whoever objects bears a heavy burden",
    "decisions of a court of appeals, which one was not found",
    Evidence.SECONDARY,
    "a letter of two senators (2021), which quotes them",
)

BURDEN = Provision(
    "burden",
    "The objecting party must show that the conduct happened, and that it happened in the critical "
    "period",
    "Accubuilt, 340 NLRB No. 161 (2003); Gibraltar Steel, 323 NLRB 601 (1997); Dollar Rent-A-Car, "
    "314 NLRB 1089 n.4 (1994)",
    Evidence.AGENCY,
    f"{_OUTLINE}; the decisions were not read",
)
"""What every objecting party must prove."""

REASONABLE_TENDENCY = Provision(
    "reasonable-tendency",
    "Of the conduct of a party, the objecting party must show that it reasonably tended to "
    "interfere with a free choice; the test is objective, and how anybody in fact took it is believed "
    "not to matter",
    "decisions of the Board, none of which was read for this",
    Evidence.UNVERIFIED,
    "nothing",
)
"""What it must prove of the conduct of a party, where no stricter rule spares it that."""

SET_ASIDE_FACTORS = Provision(
    "set-aside-factors",
    "Weighed are how many incidents there were, how severe, how widely they became known, how near "
    "to the election, how long they stayed in mind, how close the vote was, whether the other "
    "side's misconduct cancels them out, and whether they can be laid to a party: eight, where the "
    "decision is believed to name nine",
    "Taylor Wharton Division, 336 NLRB 157, 158 (2001)",
    Evidence.UNVERIFIED,
    "nothing; the decision was not read",
)
"""What is weighed where all the circumstances count."""

GROUNDS: tuple[Ground, ...] = (
    THREAT_PLANT_CLOSURE,
    THREAT_LOSS_OF_BENEFITS,
    THREAT_REPRISAL_OR_VIOLENCE_BY_UNION,
    PROMISE_OR_GRANT_OF_BENEFITS,
    SOLICITATION_OF_GRIEVANCES,
    INTERROGATION,
    POLLING,
    VOTE_NO_PARAPHERNALIA,
    SURVEILLANCE,
    IMPRESSION_OF_SURVEILLANCE,
    CAPTIVE_AUDIENCE_MEETING,
    PEERLESS_PLYWOOD_24_HOUR,
    BALLOT_COLLECTION_BOX_OR_MAILBOX,
    MAIL_BALLOT_COLLECTION_BY_PARTY,
    MAIL_BALLOT_SOLICITATION,
    ELECTIONEERING_NEAR_POLLS,
    LIST_KEEPING,
    BOARD_AGENT_MISCONDUCT,
    BALLOT_SECRECY_BREACH,
    DEFECTIVE_ELECTION_ARRANGEMENTS,
    VOTER_LIST_NONCOMPLIANCE,
    NOTICE_POSTING_NONCOMPLIANCE,
    MISREPRESENTATION,
    FORGED_DOCUMENTS,
    ALTERED_BOARD_DOCUMENTS,
    RACIAL_OR_RELIGIOUS_APPEALS,
    THIRD_PARTY_MISCONDUCT,
    UNION_WAIVER_OF_FEES,
    PAYMENTS_RAFFLES_GIFTS,
    REMOVAL_OF_PROUNION_LITERATURE,
    OFF_DUTY_ACCESS_OR_POLICE,
    DISCHARGE_OR_DISCIPLINE_OF_SUPPORTERS,
    ULP_IN_CRITICAL_PERIOD,
    CEMEX_BARGAINING_ORDER,
    UNION_MISUSE_OF_BOARD_PROCESS,
    UNION_HOME_VISITS_OR_PHOTOGRAPHING,
    PREELECTION_AGENT_NEUTRALITY_10J,
)
"""Every ground, in the order of the research."""
