"""Representation cases: what must be filed or done, by whom and by when (29 CFR part 102).

The rules stand in the order of a case's life, one module for each stage.  The election rules of
2014, 2019 and 2023 govern petitions filed from their effective days (14 April 2015, 31 May 2020
and 26 December 2023); the words before them are those of the rules of 1961 as amended, and of the
Agency's practice.

For petitions filed from 30 April to 14 May 2012 the rule of 2011 (76 FR 80138) was in force until
a court set it aside; its parties could go on from where they stood.  Of its own periods only the
Agency's practice on the hearing and the deferral of review were read, and only these have rows;
the other periods given for those two weeks are those of the rules before and after them.  The
annual editions of the Code of Federal Regulations of 2012 and 2013 still print that rule; it was
removed by 79 FR 3483 (22 January 2014).

What never took effect, vacated before any petition was filed under it: the wait of 20 business
days before a directed election (29 CFR 102.67(b)), the voter list in 5 business days (102.62(d),
102.67(l)), the certification withheld while review is possible (102.69(b), (c)) and the contest
over eligibility and scope before the election (102.64(a)), all of 84 FR 69524; the text printed
after 31 May 2020 shows them all the same.

Bars to a petition or an election (the election year, the certification year, contract and
recognition bars) and who may vote are no periods of this package.

Sources:
    79 FR 74308 (15 December 2014), read as printed in the annual edition of 2015.
    84 FR 69524 (18 December 2019), postponed by 85 FR 17500, read as the eCFR stood after it.
    88 FR 14908 and 88 FR 14913 (10 March 2023), read in part.
    88 FR 58076 (25 August 2023): its text was not read in full; see each version.
    89 FR 62952 (1 August 2024), read in part.
    29 CFR 102.65 to 102.71 and 103.20 before 2015: read in part, in an undated edition.
"""

from __future__ import annotations

from nlrbcase.law.representation.election import (
    DIRECTED_ELECTION_DATE,
    DIRECTED_ELECTION_WAIT,
    ELECTION_AFTER_VOTER_LIST,
    IMPOUNDMENT_REQUEST,
    NOTICE_NONRECEIPT_REPORT,
    NOTICE_OF_ELECTION_POSTING,
    NOTICE_OF_ELECTION_TRANSMITTAL,
    VOTER_LIST,
)
from nlrbcase.law.representation.filing import (
    REPRESENTATION_EXTENSION_REQUEST,
    REPRESENTATION_PAGE_LIMIT_MOTION,
)
from nlrbcase.law.representation.hearing import (
    HEARING_NOTICE,
    HEARING_SPECIAL_APPEAL,
    HEARING_SUBPOENA_REVOCATION,
    NOTICE_OF_PETITION_POSTING,
    PRE_ELECTION_BRIEF,
    PRE_ELECTION_BRIEF_EXTENSION,
    PRE_ELECTION_HEARING,
    PRE_ELECTION_HEARING_POSTPONEMENT,
    REPRESENTATION_RECONSIDERATION,
    REPRESENTATION_REOPENING,
    RESPONSE_ON_RECORD,
    RESPONSIVE_STATEMENT,
    STATEMENT_OF_POSITION,
)
from nlrbcase.law.representation.objections import (
    ANSWERING_BRIEF_TO_REPORT,
    CERTIFICATION,
    EXCEPTIONS_TO_REPORT,
    OBJECTIONS,
    OBJECTIONS_EVIDENCE,
    OBJECTIONS_HEARING,
    OBJECTIONS_TO_REVISED_TALLY,
    POST_ELECTION_BRIEF,
    POST_ELECTION_BRIEF_EXTENSION,
)
from nlrbcase.law.representation.petition import (
    BALLOTS_IMPOUNDED,
    BLOCKED_BALLOTS_COUNT,
    BLOCKING_OFFER_OF_PROOF,
    CONSTRUCTION_RECOGNITION_PETITION,
    EXPEDITED_PETITION,
    ORIGINAL_SIGNATURES,
    PETITION_SERVICE,
    RECOGNITION_WINDOW_PETITION,
)
from nlrbcase.law.representation.review import (
    BRIEF_ON_REVIEW,
    CONSOLIDATED_REQUEST_FOR_REVIEW,
    DISMISSAL_REVIEW,
    EXPEDITED_REQUEST_FOR_REVIEW,
    EXPEDITED_SPECIAL_APPEAL,
    OPPOSITION_TO_DISMISSAL_REVIEW,
    OPPOSITION_TO_REVIEW,
    RECORD_TRANSMITTAL,
    REQUEST_FOR_REVIEW,
    UD_DISMISSAL_REVIEW,
)
from nlrbcase.provisions import Rule

RULES: tuple[Rule, ...] = (
    # Before the petition, and the petition itself.
    RECOGNITION_WINDOW_PETITION,
    CONSTRUCTION_RECOGNITION_PETITION,
    EXPEDITED_PETITION,
    PETITION_SERVICE,
    ORIGINAL_SIGNATURES,
    BLOCKING_OFFER_OF_PROOF,
    # The pre-election hearing.
    HEARING_NOTICE,
    PRE_ELECTION_HEARING,
    PRE_ELECTION_HEARING_POSTPONEMENT,
    NOTICE_OF_PETITION_POSTING,
    STATEMENT_OF_POSITION,
    RESPONSIVE_STATEMENT,
    RESPONSE_ON_RECORD,
    HEARING_SUBPOENA_REVOCATION,
    HEARING_SPECIAL_APPEAL,
    PRE_ELECTION_BRIEF,
    PRE_ELECTION_BRIEF_EXTENSION,
    REPRESENTATION_RECONSIDERATION,
    REPRESENTATION_REOPENING,
    # The election.
    VOTER_LIST,
    DIRECTED_ELECTION_DATE,
    DIRECTED_ELECTION_WAIT,
    ELECTION_AFTER_VOTER_LIST,
    NOTICE_OF_ELECTION_TRANSMITTAL,
    NOTICE_OF_ELECTION_POSTING,
    NOTICE_NONRECEIPT_REPORT,
    IMPOUNDMENT_REQUEST,
    BLOCKED_BALLOTS_COUNT,
    BALLOTS_IMPOUNDED,
    # Objections and what follows them.
    OBJECTIONS,
    OBJECTIONS_EVIDENCE,
    OBJECTIONS_TO_REVISED_TALLY,
    CERTIFICATION,
    OBJECTIONS_HEARING,
    POST_ELECTION_BRIEF,
    POST_ELECTION_BRIEF_EXTENSION,
    EXCEPTIONS_TO_REPORT,
    ANSWERING_BRIEF_TO_REPORT,
    # Review by the Board.
    REQUEST_FOR_REVIEW,
    OPPOSITION_TO_REVIEW,
    BRIEF_ON_REVIEW,
    RECORD_TRANSMITTAL,
    DISMISSAL_REVIEW,
    OPPOSITION_TO_DISMISSAL_REVIEW,
    UD_DISMISSAL_REVIEW,
    CONSOLIDATED_REQUEST_FOR_REVIEW,
    EXPEDITED_REQUEST_FOR_REVIEW,
    EXPEDITED_SPECIAL_APPEAL,
    # Requests about papers.
    REPRESENTATION_PAGE_LIMIT_MOTION,
    REPRESENTATION_EXTENSION_REQUEST,
)
