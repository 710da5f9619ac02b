"""What decides an election: 29 U.S.C. 158(a)(3), 159(a), 159(b)(1), 159(c)(3); 29 CFR 102.69, 102.70.

Sources:
    29 CFR 102.69 and 102.70, annual edition of 2015, and as amended by the rule of 2019 (the same
    words of 102.70), read.  As amended in 2023, 102.69(b) and (c) were not read.
    29 U.S.C. 158(a)(3), 159(a), 159(b)(1) and 159(c)(3), read; of 159(b)(1) no words were kept.
    Jabez Burns & Sons, 72 NLRB (No. 5) (1947), read in part; Everett Products, 1-RC-18911; Mod
    Interiors, 324 NLRB 164; Brooks Brothers, 316 NLRB 176; Horton Automatics, 286 NLRB 1413;
    Goody's, 308 NLRB 181; McCormick Lumber, read: the figures and what was held sufficient.
    The Agency's list of tallies of 2017 to 2021 (NLRB-2022-000194): of 141 one-union ties without
    challenged ballots, 128 closed with a certification of results; 7 closed with a certification of
    representative, which is taken for error; 6 were withdrawn or open.
    W. Shanhouse & Sons (1952), 36 to 0 to 36 of 77 eligible: the regional director held that a
    runoff was required; what the Board held was not read.
    Providence Health & Services, 369 NLRB No. 78 (2020), as reported; not read.
    Not read: how votes are pooled after a self-determination election (the Globe,
    Sonotone and Armour-Globe doctrines), a tie in a runoff, a nullity among four or more choices.
"""

from __future__ import annotations

from nlrbcase.numbers import CaseType
from nlrbcase.outcomes import Provision
from nlrbcase.provisions import Caution, Evidence

BY_VALID_VOTES = (CaseType.RC, CaseType.RM, CaseType.RD)
"""Cases in which a majority of the valid votes cast decides."""

BY_ELIGIBLE = (CaseType.UD,)
"""Cases in which a majority of those eligible decides."""

RUNOFF_CHOICES = 2
"""The number of choices in a runoff (29 CFR 102.70(c))."""

THREE_CHOICES = 3
"""The number of choices for which the words of 29 CFR 102.70(d) are written."""

_RULES = "annual edition of 2015; the same words after the rule of 2019"
_STATUTE = "the statute"
_RESULTS_TEXT = (
    "the regional director shall forthwith issue to the parties a certification of the results of "
    "the election, including certification of representative where appropriate"
)

MAJORITY = Provision(
    "majority",
    "A choice is elected by a majority of the valid votes cast",
    "29 U.S.C. 159(a); 29 CFR 102.70(a)",
    Evidence.TEXT,
    _RULES,
    "majority of the valid ballots cast",
)

VOID = Provision(
    "void",
    "Void ballots are not valid votes",
    "Jabez Burns & Sons, 72 NLRB (No. 5) (1947)",
    Evidence.AGENCY,
    "the facts and the certification; the page with the reasons was cut",
)

UNRESOLVED = Provision(
    "unresolved",
    "A challenged ballot is no valid vote until its challenge is overruled",
    "29 CFR 102.69(b), (c)",
    Evidence.AGENCY,
    "annual edition of 2015, and the tallies, which list challenged ballots apart",
)

TIE = Provision(
    "tie",
    "A tie is no majority: the union loses, in RC, RM and RD cases alike",
    "Everett Products, 1-RC-18911; Mod Interiors, 324 NLRB 164; Brooks Brothers, 316 NLRB 176",
    Evidence.AGENCY,
    "the decisions; of Brooks Brothers the title, from which its outcome is inferred",
)

TIE_IN_RUNOFF = Provision(
    "tie-in-runoff",
    "A tie in a runoff is believed to end in a certification of results",
    "29 CFR 102.70(a), (e)",
    Evidence.UNVERIFIED,
    "nothing on a tie in a runoff",
)

CERTIFY_REPRESENTATIVE = Provision(
    "certify-representative",
    "If no objections are filed in time, the regional director certifies the representative",
    "29 CFR 102.69(b)",
    Evidence.TEXT,
    _RULES,
    _RESULTS_TEXT,
)

CERTIFY_RESULTS = Provision(
    "certify-results",
    "If no objections are filed in time, the regional director certifies the results",
    "29 CFR 102.69(b)",
    Evidence.TEXT,
    _RULES,
    _RESULTS_TEXT,
)

RUNOFF_BETWEEN_TWO = Provision(
    "runoff",
    "No choice has a majority: a runoff is held between the two with the most votes, if no "
    "objections are filed",
    "29 U.S.C. 159(c)(3); 29 CFR 102.70(a), (c)",
    Evidence.TEXT,
    _RULES,
    "the ballot providing for a selection between the two choices receiving the largest and second "
    "largest number of valid votes cast in the election",
)

ALL_EQUAL = Provision(
    "all-equal",
    "The votes are equally divided among the choices: the election is a nullity, and another is "
    "held",
    "29 CFR 102.70(d)",
    Evidence.TEXT,
    _RULES,
    "in an inconclusive election in which the ballot provided for a choice among two or more "
    'representatives and "neither" or "none" is equally divided among the several choices',
)

TWO_BELOW_THIRD = Provision(
    "two-below-third",
    "Two choices have equal votes, and fewer than the third, which has no majority: the election is "
    "a nullity, and another is held",
    "29 CFR 102.70(d)",
    Evidence.TEXT,
    _RULES,
    "the number of ballots cast for one choice in such election is equal to the number cast for "
    "another of the choices but less than the number cast for the third choice",
)

SECOND_PLACE_SHARED = Provision(
    "second-place-shared",
    "Among four or more choices, no two alone have the most votes: believed to be a nullity, as it "
    "is among three",
    "29 CFR 102.70(d)",
    Evidence.UNVERIFIED,
    "the paragraph is written for three choices",
)

ALL_HAVE_VOTED = Provision(
    "all-have-voted",
    "The choices with votes are tied, another has none, and everyone eligible has cast a valid "
    "vote: no runoff is held, and the results are certified",
    "29 CFR 102.70(d)",
    Evidence.TEXT,
    _RULES,
    "if all eligible voters have cast valid ballots, there shall be no runoff election and a "
    "certification of results of election shall be issued",
)

ALL_HAVE_VOTED_AMONG_MORE = Provision(
    "all-have-voted-among-more",
    "Among four or more choices, those with votes are tied, another has none, and everyone eligible "
    "has cast a valid vote: believed to end in a certification of results, as it does among three",
    "29 CFR 102.70(d)",
    Evidence.UNVERIFIED,
    "the paragraph is written for three choices",
)

ONE_FURTHER_ELECTION = Provision(
    "one-further-election",
    "Only one such further election may be held",
    "29 CFR 102.70(d)",
    Evidence.TEXT,
    _RULES,
    "Only one such further election pursuant to this paragraph may be held",
)

AFTER_A_SECOND_NULLITY = Provision(
    "after-a-second-nullity",
    "What follows a second nullity is believed to be a certification of results",
    "29 CFR 102.70(d)",
    Evidence.UNVERIFIED,
    "that no second further election may be held, not what follows instead",
)

RESCISSION = Provision(
    "rescission",
    "A majority of those eligible to vote, not of those voting, must vote to rescind",
    "29 U.S.C. 158(a)(3)",
    Evidence.TEXT,
    _STATUTE,
    "at least a majority of the employees eligible to vote in such election have voted to rescind "
    "the authority of such labor organization to make such an agreement",
)

SUFFICIENT = Provision(
    "challenges-sufficient",
    "The challenged ballots are sufficient in number to affect the results, and are resolved first",
    "29 CFR 102.69(b), (c); Horton Automatics, 286 NLRB 1413",
    Evidence.TEXT,
    _RULES,
    "if the challenged ballots are insufficient in number to affect the results of the election",
)

INSUFFICIENT = Provision(
    "challenges-insufficient",
    "The challenged ballots are insufficient in number to affect the results",
    "29 CFR 102.69(b); Mod Interiors, 324 NLRB 164; Goody's, 308 NLRB 181",
    Evidence.TEXT,
    _RULES,
    "if the challenged ballots are insufficient in number to affect the results of the election",
)

REVISED_TALLY = Provision(
    "revised-tally",
    "Challenged ballots that are overruled are opened and counted in a revised tally, to which "
    "objections may be filed anew",
    "29 CFR 102.69(c)(2), (e)",
    Evidence.TEXT,
    _RULES,
)

WON = (MAJORITY, CERTIFY_REPRESENTATIVE)
LOST = (MAJORITY, CERTIFY_RESULTS)
TIED = (TIE, MAJORITY, CERTIFY_RESULTS)
TIED_IN_RUNOFF = (TIE_IN_RUNOFF, MAJORITY)
SECOND_NULLITY = (ONE_FURTHER_ELECTION, AFTER_A_SECOND_NULLITY)

# Cautions.

RUNOFF_TIE_NOT_READ = Caution(
    "tie-in-runoff",
    "Nothing was read on a tie in a runoff. A certification of results is believed to follow, for "
    "neither choice has a majority and only one runoff is held.",
    "29 CFR 102.70(a), (e)",
)

FOUR_OR_MORE_CHOICES = Caution(
    "four-or-more-choices",
    "The paragraph on nullities is written for three choices. What becomes of equal votes among "
    "four or more was not found.",
    "29 CFR 102.70(d)",
)

SECOND_NULLITY_NOT_READ = Caution(
    "second-nullity",
    "Only one further election may be held after a nullity. What follows if it is inconclusive in "
    "the same way was not found.",
    "29 CFR 102.70(d)",
)

NO_VALID_VOTES = Caution(
    "no-valid-votes",
    "No valid vote was counted. What becomes of such an election was not found; it is treated as "
    "one in which all choices have the same number of votes.",
)

EVERYONE_VOTED = Caution(
    "everyone-voted",
    "No runoff is held only if all eligible voters have cast valid ballots. The number eligible is "
    "approximate: check the list of voters.",
    "29 CFR 102.70(d)",
)

NOT_EVERYONE_VOTED = Caution(
    "not-everyone-voted",
    "The two are tied and no other choice has a vote. A runoff follows only because not everyone "
    "eligible has cast a valid vote: check the list of voters. A regional director so held; what "
    "the Board held was not read.",
    "29 CFR 102.70(d); W. Shanhouse & Sons (1952)",
)

ELIGIBLE_NOT_KNOWN = Caution(
    "eligible-not-known",
    "The choices with votes are tied and another has no vote. If all eligible voters have cast "
    "valid ballots, there is no runoff and no further election; how many were eligible is not "
    "known.",
    "29 CFR 102.70(d)",
)

MORE_BALLOTS_THAN_ELIGIBLE = Caution(
    "more-ballots-than-eligible",
    "More ballots were cast than there were eligible voters. The number eligible is approximate, "
    "and ballots of people not on the list are challenged; check both numbers.",
    "the Agency's list of tallies",
)

CHALLENGED_NOT_KNOWN = Caution(
    "challenged-not-known",
    "How many ballots were challenged is not known, so that nothing rules out that they change the "
    "outcome. If there were none, give 0.",
    "29 CFR 102.69(b)",
)

CHALLENGES_AND_ELIGIBLE = Caution(
    "challenges-and-eligible",
    "A resolved challenge may change the number eligible: one sustained may take a name off the "
    "list, one overruled may add a name. No rule was read on this; every combination is allowed "
    "for.",
    "29 U.S.C. 158(a)(3)",
)

DUAL_MARKED = Caution(
    "dual-marked-ballots",
    "A ballot marked for more than one choice is reported to be void since a decision of 2020; "
    "it was not read. What held before was not found.",
    "Providence Health & Services, 369 NLRB No. 78 (2020)",
    note=True,
)

OBJECTIONS_FIRST = Caution(
    "objections-first",
    "Objections filed in time are decided first.",
    "29 CFR 102.69(b), (c), 102.70(a)",
    note=True,
)

# Self-determination elections: a group of employees votes on its own unit as well.

SEPARATE_MAJORITY = Provision(
    "separate-majority",
    "Professional employees are in one unit with others only if a majority of them votes for it",
    "29 U.S.C. 159(b)(1)",
    Evidence.TEXT,
    f"{_STATUTE}; its words were not kept",
)

SONOTONE = Provision(
    "sonotone",
    "If the professional employees vote for one unit, their votes on representation are pooled with "
    "those of the others; if not, each group's votes decide for that group",
    "the Sonotone doctrine; the decision was not read",
    Evidence.UNVERIFIED,
    "neither the decision nor a manual on how votes are pooled",
)

GLOBE = Provision(
    "globe",
    "If a majority of the group votes for the union that seeks a separate unit, the group is a unit "
    "of its own; if not, it belongs to the larger unit",
    "the Globe doctrine; the decision was not read",
    Evidence.UNVERIFIED,
    "neither the decision nor a manual",
)

GLOBE_POOL = Provision(
    "globe-pool",
    "In the pool, votes for the union that sought the separate unit are valid, but for nobody: in "
    "the count below they are among those against; all others count as they were cast",
    "the Globe doctrine; the decision was not read",
    Evidence.UNVERIFIED,
    "neither the decision nor a manual on how votes are pooled",
)

ARMOUR_GLOBE = Provision(
    "armour-globe",
    "By a majority of valid votes the group joins the existing unit; if not, it stays unrepresented",
    "the Armour-Globe doctrine; the decisions were not read",
    Evidence.UNVERIFIED,
    "neither the decisions nor a manual",
)

POOLING_NOT_READ = Caution(
    "pooling-not-read",
    "No manual or decision was read on how votes are pooled in a self-determination election. The "
    "notice of election or the decision that directs it says how they are counted: follow that.",
)

MAJORITY_OF_PROFESSIONALS = Caution(
    "majority-of-professionals",
    "A majority of those professional employees who cast a valid vote on the question is counted "
    "here. Whether a majority of all of them is meant was not verified.",
    "29 U.S.C. 159(b)(1)",
)
