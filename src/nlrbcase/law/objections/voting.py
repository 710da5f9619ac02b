"""Grounds on how the election was held: the polls, the mail ballot, the Board's agents and papers.

Conduct in the campaign is in `campaign` and `coercion`.  Holdings whose year alone was found begin with the first
day of that year.  Where a decision is read in a copy, that copy is named.

Sources:
    29 CFR 103.20, in an undated edition; 29 CFR 102.67(k), annual edition of 2015, read.
    Guardsmark, 363 NLRB No. 103 (29 January 2016); Fessler & Bowman, 341 NLRB 932 (12 May 2004);
    Athbro Precision Engineering, 166 NLRB 966 (1 August 1967), and its supplemental decision;
    Milchem, 170 NLRB 362 (14 March 1968); Midwest Canvas, 326 NLRB 58 (14 August 1998); Silco,
    231 NLRB 110 (3 August 1977), and other decisions of the Board, read.
    Peerless Plywood, 107 NLRB 427 (1953), Oregon Washington Telephone, 123 NLRB 339 (1959), San
    Diego Gas & Electric, 325 NLRB 1143 (1998), and Professional Transportation, 370 NLRB No. 132
    (9 June 2021), as law firms report them.
    Amazon.com Services, 10-RC-269250, as law firms and newspapers report the decision of the
    Regional Director (29 November 2021) and the report before it; no ruling of the Board was found.
    Amazon.com Services, 373 NLRB No. 92 (29 August 2024), as an index of decisions has it.
    Of each holding, no later decision was read than the last day given with it.
    Not read: Boston Insulated Wire, Piggly-Wiggly #011, Days Inn Management, Polymers, General
    Photo Products, Columbine Cable, Garda World Security, Wolverine Dispatch, SDC Investment, Ryder
    Memorial Hospital, Riveredge Hospital.
"""

from __future__ import annotations

from datetime import date

from nlrbcase.holdings import (
    Asked,
    Authority,
    Decider,
    Enough,
    Ground,
    Holding,
    Inquiry,
    Line,
    Method,
    Point,
    Standard,
    Whose,
    Window,
)
from nlrbcase.law.representation.election import NOTICE_OF_ELECTION_POSTING, VOTER_LIST
from nlrbcase.provisions import Caution, Evidence

_AT_THE_POLLS = Window(Point.POLLS_OPEN, Point.POLLS_CLOSE)
_BY_MAIL = Window(Point.BALLOTS_MAILED, Point.BALLOTS_DUE)

_BOARD_PAGE = "the decision, on the Agency's page of Board decisions"
_CASETEXT = "the decision, in Casetext's copy"
_NOTHING = "nothing; the decision was not read"
_LABOR_RELATIONS_TODAY = "Labor Relations Today (2016), a law firm's; the decision was not read"

_OUTCOME_KEPT = Caution(
    "outcome-kept",
    "Of what was read in the decision, its facts and its outcome were kept. Its rule is given as "
    "others sum it up.",
    note=True,
)

_POLLS_ONLY = Caution(
    "polls-only",
    "The time given is that of the polls. What time counts in a mail-ballot election was not read.",
)

_NO_EFFECT_NEEDED = Caution(
    "no-effect-needed",
    "That the speech is enough, without proof of its effect, is how others sum the rule up; no "
    "words of it were kept.",
    "Peerless Plywood Co., 107 NLRB 427, 429",
)

_OUTSIDE_THE_24_HOURS = Caution(
    "outside-the-rule",
    "Meetings that employees go to as they please, in their own time, and campaign material that "
    "is no speech are believed to be outside the rule; that was not verified.",
    "Peerless Plywood Co., 107 NLRB 427, 429",
)

_SUCH_A_SPEECH = Inquiry(
    "Whether there was such a speech, of whichever party, within the time that the rule closes to "
    "it",
    Evidence.SECONDARY,
)

_DICTA_OF_1998 = Caution(
    "dicta-of-1998",
    "From 1998 on the Board had said in passing that the time begins 24 hours before the mailing, "
    "and some regional offices went by that; this decision stood until Guardsmark overruled it.",
    "San Diego Gas & Electric, 325 NLRB 1143 (1998)",
)

PEERLESS_PLYWOOD_24_HOUR = Ground(
    key="peerless-plywood-24-hour",
    title="Massed captive-audience speech within 24 hours of the vote",
    said=(
        "A speech on company time to employees assembled in a mass, so near to the vote that the "
        "24-hour rule bars it"
    ),
    conduct_of=(Whose.EMPLOYER, Whose.UNION),
    standard=Standard.PER_SE,
    law_asks="If there was, the election is set aside",
    evidence=Evidence.UNVERIFIED,
    lines=(
        Line(
            "From when are such speeches barred before the polls open?",
            (
                Holding(
                    since=date(1953, 1, 1),
                    cite="Peerless Plywood Co., 107 NLRB 427, 429",
                    by=Decider.BOARD,
                    held=(
                        "Neither party may speak on company time to a massed assembly of employees "
                        "within 24 hours of the scheduled start of a manual election"
                    ),
                    evidence=Evidence.SECONDARY,
                    read_in="an article of 2016 on Mondaq; the decision was not read",
                    # Guardsmark, of this day, builds on it.
                    read_to=date(2016, 1, 29),
                    seen=date(1953, 12, 31),
                    window=Window(Point.POLLS_OPEN, Point.POLLS_CLOSE, hours_before=24),
                    law_asks=_SUCH_A_SPEECH,
                ),
            ),
            Method.MANUAL,
        ),
        Line(
            "From when are such speeches barred in a mail-ballot election?",
            (
                Holding(
                    since=date(2016, 1, 29),
                    cite="Guardsmark, LLC, 363 NLRB No. 103 (05-RC-143199)",
                    by=Decider.BOARD,
                    held=(
                        "They are barred from 24 hours before the ballots are scheduled to be "
                        "mailed until the time set for their return; Oregon Washington Telephone "
                        "is overruled as to the start"
                    ),
                    evidence=Evidence.AGENCY,
                    read_in=_CASETEXT,
                    read_to=date(2016, 1, 29),
                    window=Window(Point.BALLOTS_MAILED, Point.BALLOTS_DUE, hours_before=24),
                    law_asks=_SUCH_A_SPEECH,
                ),
                Holding(
                    since=date(1959, 1, 1),
                    cite="Oregon Washington Telephone Co., 123 NLRB 339",
                    by=Decider.BOARD,
                    held=(
                        "They are barred from the scheduled mailing of the ballots until the time "
                        "set for their return"
                    ),
                    evidence=Evidence.SECONDARY,
                    read_in=_LABOR_RELATIONS_TODAY,
                    read_to=date(2016, 1, 28),
                    seen=date(1959, 12, 31),
                    window=_BY_MAIL,
                    law_asks=_SUCH_A_SPEECH,
                    cautions=(_DICTA_OF_1998,),
                ),
            ),
            Method.MAIL,
        ),
    ),
    asks=(
        Asked("speech", "Was it a speech, and not a leaflet or other material?"),
        Asked("massed-assembly", "Were employees assembled in a mass to hear it?"),
        Asked("company-time", "Was it on company time?"),
        Asked("attendance-voluntary", "Could employees stay away, and was it in their own time?"),
        Asked("hour", "At what hour did it begin and end?"),
    ),
    burden="The speech and its timing must be proved; its effect need not be",
    applied=(
        Authority(
            date(1998, 1, 1),
            "San Diego Gas & Electric, 325 NLRB 1143",
            Decider.BOARD,
            "Said in passing that by mail the time begins 24 hours before the mailing; it also says "
            "when ballots are cast by mail",
            Evidence.SECONDARY,
            _LABOR_RELATIONS_TODAY,
            seen=date(1998, 12, 31),
        ),
    ),
    cautions=(_NO_EFFECT_NEEDED, _OUTSIDE_THE_24_HOURS),
)

_FESSLER_AND_BOWMAN = Holding(
    since=date(2004, 5, 12),
    cite="Fessler & Bowman, Inc., 341 NLRB 932 (7-RC-22434)",
    by=Decider.BOARD,
    held=(
        "Whichever party collects mail ballots, that is objectionable and may be reason to set the "
        "election aside"
    ),
    evidence=Evidence.AGENCY,
    read_in=_CASETEXT,
    read_to=date(2004, 5, 12),
    law_asks=Inquiry(
        "Whether a party collected or handled mail ballots, which is objectionable whoever does it",
        Evidence.AGENCY,
    ),
    cautions=(
        Caution(
            "fessler-divided",
            "The Board was divided on whether collecting ballots is enough by itself. What is said "
            "here is the majority's view: it may be.",
            "Fessler & Bowman, Inc., 341 NLRB 932",
        ),
    ),
)

_MAILBOX_NOT_REVIEWED = Caution(
    "mailbox-not-reviewed",
    "It is a Regional Director's decision. No ruling of the Board on it, or on a mailbox, was "
    "found.",
    "10-RC-269250",
)

_MAILBOX_MARGIN = Caution(
    "mailbox-margin",
    "That a large margin does not save the election is how others sum the decision up.",
    "10-RC-269250",
    note=True,
)

_MAILBOX_REFUSED = Caution(
    "mailbox-refused",
    "The Board is reported to have twice refused voting on the site.",
    "Truthout, 18 August 2021",
    note=True,
)

_MAILBOX_TIME = Caution(
    "mailbox-time",
    "Typically it happens after the direction of election and until the ballots are due.",
    note=True,
)

_MAILBOX_CHARGES = Caution(
    "mailbox-charges",
    "Charges were filed over the mailbox; no finding that it was an unfair labor practice was seen.",
    note=True,
)

_MAILBOX_ANALOGY = Caution(
    "mailbox-analogy",
    "Only the first line is about a mailbox; the others are about collecting ballots and about a "
    "party's part in the election, and are there by analogy.",
    "Fessler & Bowman, Inc., 341 NLRB 932; Professional Transportation, Inc., 370 NLRB No. 132",
)

BALLOT_COLLECTION_BOX_OR_MAILBOX = Ground(
    key="ballot-collection-box-or-mailbox",
    title="Mailbox or ballot collection box arranged by a party",
    said=(
        "Having a mailbox or collection point installed for the Board's mail ballots, or sending "
        "voters to it, so that the party seems to be in charge of the election"
    ),
    conduct_of=(Whose.EMPLOYER, Whose.UNION),
    standard=Standard.TOTALITY_NEAR_PER_SE,
    evidence=Evidence.SECONDARY,
    lines=(
        Line(
            "May a party arrange a mailbox for the Board's ballots?",
            (
                Holding(
                    since=date(2021, 11, 29),
                    cite="Amazon.com Services LLC, 10-RC-269250 (Regional Director Henderson)",
                    by=Decider.REGIONAL_DIRECTOR,
                    held=(
                        "The employer had a postal cluster box put up at the site, and the "
                        "election was set aside on six objections over it: it encouraged employees "
                        "to vote there, a tent with a banner of its campaign slogan stood around "
                        "the box, and the place let them believe that they were watched; the "
                        "employer seemed to control the vote"
                    ),
                    evidence=Evidence.SECONDARY,
                    read_in=(
                        "Wide World of Work, Vorys (a law firm's blog) and newspapers; the decision "
                        "itself was not read"
                    ),
                    read_to=date(2021, 11, 29),
                    law_asks=Inquiry(
                        "Whether the party took over, or seemed to take over, what the Board alone "
                        "does in conducting the election, or made voters believe that they were "
                        "watched, and so destroyed the laboratory conditions",
                        Evidence.SECONDARY,
                        Standard.TOTALITY_NEAR_PER_SE,
                    ),
                    cautions=(_MAILBOX_NOT_REVIEWED,),
                ),
            ),
        ),
        Line(
            "Is it enough that a party seems to take part in running the election?",
            (
                Holding(
                    since=date(2021, 6, 9),
                    cite="Professional Transportation, Inc., 370 NLRB No. 132",
                    by=Decider.BOARD,
                    held=(
                        "That a party seems to be involved in running the election counts against "
                        "the election; there, over the solicitation of mail ballots"
                    ),
                    evidence=Evidence.SECONDARY,
                    read_in="an article on Mondaq; the decision was not read",
                    read_to=date(2021, 6, 9),
                    law_asks=Inquiry(
                        "Whether a party seemed to be involved in running the election",
                        Evidence.SECONDARY,
                    ),
                ),
            ),
        ),
        Line("May a party collect mail ballots?", (_FESSLER_AND_BOWMAN,)),
    ),
    asks=(
        Asked("who-installed", "Who had the box put up, and who knew of it?"),
        Asked("use-encouraged", "Did the party tell or urge voters to use it?"),
        Asked("campaign-sign-at-box", "Was campaign material on, at or around it?"),
        Asked("surveillance-suggested", "Could voters believe that they were watched there?"),
        Asked("seemed-in-charge", "Did the party seem to be in charge of the voting?"),
    ),
    parallel=("8(a)(1)",),
    applied=(
        Authority(
            date(2021, 8, 2),
            "Amazon.com Services LLC, 10-RC-269250, report of Hearing Officer Meyers",
            Decider.HEARING_OFFICER,
            "Recommended a second election: of 23 objections it sustained seven, six of them over "
            "the mailbox, which was in effect a collection box for ballots on the site and "
            "destroyed the laboratory conditions",
            Evidence.SECONDARY,
            "Protocol; the report was not read, and its own date was not seen: the union told of it "
            "on this day",
        ),
    ),
    cautions=(
        _MAILBOX_ANALOGY,
        _MAILBOX_MARGIN,
        _MAILBOX_REFUSED,
        _MAILBOX_TIME,
        _MAILBOX_CHARGES,
    ),
)

MAIL_BALLOT_COLLECTION_BY_PARTY = Ground(
    key="mail-ballot-collection-by-party",
    title="Collection or handling of mail ballots by a party",
    said="Collecting or handling the mail ballot of a voter",
    conduct_of=(Whose.EMPLOYER, Whose.UNION),
    standard=Standard.BRIGHT_LINE_AND_NUMBERS,
    law_asks="Of how many voters it collected or handled the ballots",
    evidence=Evidence.UNVERIFIED,
    lines=(Line("May a party collect mail ballots?", (_FESSLER_AND_BOWMAN,)),),
    asks=(
        Asked("who-collected", "Who took or handled the ballots, and for which party?"),
        Asked("how-many-collected", "Whose ballots were they, and how many?"),
        Asked("what-was-done", "What became of them: were they mailed, kept, opened or seen?"),
    ),
    window=_BY_MAIL,
    enough=Enough(
        said="The voters whose ballots were collected are enough to have decided the outcome",
        cite="Fessler & Bowman, Inc., 341 NLRB 932",
        evidence=Evidence.UNVERIFIED,
        of_margin=1,
    ),
    parallel=("8(b)(1)(A)", "8(a)(1)"),
)

MAIL_BALLOT_SOLICITATION = Ground(
    key="mail-ballot-solicitation",
    title="Solicitation of mail ballots",
    said="Offering to collect or to mail the ballot of a voter",
    conduct_of=(Whose.EMPLOYER, Whose.UNION),
    standard=Standard.BRIGHT_LINE_AND_NUMBERS,
    evidence=Evidence.SECONDARY,
    lines=(
        Line(
            "May a party offer to collect or mail ballots?",
            (
                Holding(
                    since=date(2021, 6, 9),
                    cite="Professional Transportation, Inc., 370 NLRB No. 132",
                    by=Decider.BOARD,
                    held=(
                        "Soliciting mail ballots is objectionable, but the election falls only if "
                        "it touched a number of voters that could have decided it; a vote of 42 to "
                        "27 was not set aside"
                    ),
                    evidence=Evidence.SECONDARY,
                    read_in="Shawe (a law firm's page); the decision was not read",
                    read_to=date(2021, 6, 9),
                    law_asks=Inquiry(
                        "Whether a party solicited mail ballots, which is objectionable, and "
                        "whether the voters affected were enough to have decided the election",
                        Evidence.SECONDARY,
                        Standard.BRIGHT_LINE_AND_NUMBERS,
                    ),
                    cautions=(
                        Caution(
                            "solicitation-retroactive",
                            "The rule was made to govern earlier conduct too.",
                            "Professional Transportation, Inc., 370 NLRB No. 132",
                            note=True,
                        ),
                    ),
                ),
            ),
        ),
    ),
    asks=(
        Asked("who-solicited", "Who offered to collect or mail ballots, and for which party?"),
        Asked("what-was-offered", "What was said or written?"),
        Asked("how-many-solicited", "How many voters did it reach?"),
    ),
    window=_BY_MAIL,
    enough=Enough(
        said="The voters affected are at least as many as the margin of victory",
        cite="Professional Transportation, Inc., 370 NLRB No. 132",
        evidence=Evidence.SECONDARY,
        of_margin=1,
    ),
    parallel=("8(b)(1)(A)", "8(a)(1)"),
)

_SUSTAINED_TALK_BY_MAIL = Caution(
    "sustained-talk-by-mail",
    "That this reaches a mail-ballot election, for as long as voters may vote, was not read in any "
    "decision. A decision on such an election excepts brief conversations from the rule on "
    "sustained ones.",
    "Able Rolling Steel Door (15 April 2021)",
)

_BOSTON_INSULATED = Inquiry(
    "The nature and extent of the electioneering, whose it was, whether it was in a designated "
    "area, and whether against the Board agent's instructions",
    Evidence.UNVERIFIED,
    Standard.TOTALITY,
)

_MILCHEM = "Milchem, Inc., 170 NLRB 362 (14-RC-5683)"
_BOSTON_WIRE = "Boston Insulated Wire & Cable, 259 NLRB 1118, enf. 703 F.2d 876 (5th Cir. 1983)"

ELECTIONEERING_NEAR_POLLS = Ground(
    key="electioneering-near-polls",
    title="Electioneering, or prolonged conversation with voters, at or near the polls",
    said=(
        "A sustained conversation of a party with voters who wait to vote, or campaigning where no "
        "campaigning is allowed"
    ),
    conduct_of=(Whose.EMPLOYER, Whose.UNION, Whose.THIRD_PARTY),
    standard=Standard.PER_SE_ELSE_TOTALITY,
    evidence=Evidence.UNVERIFIED,
    lines=(
        Line(
            "May a party keep up a conversation with voters at the polls?",
            (
                Holding(
                    since=date(1968, 3, 14),
                    cite=_MILCHEM,
                    by=Decider.BOARD,
                    held=(
                        "A sustained conversation of a party with voters in the polling area or in "
                        "line is prejudicial whatever it is about; a second election was directed"
                    ),
                    evidence=Evidence.AGENCY,
                    read_in=_BOARD_PAGE,
                    # Able Rolling Steel Door, of this day, still goes by it.
                    read_to=date(2021, 4, 15),
                    law_asks=Inquiry(
                        "Whether a party held a sustained conversation, on whatever subject, with "
                        "voters in the polling area or in line",
                        Evidence.UNVERIFIED,
                        Standard.PER_SE,
                    ),
                    cautions=(_OUTCOME_KEPT,),
                ),
            ),
            Method.MANUAL,
        ),
        Line(
            "What of other electioneering at or near the polls?",
            (
                Holding(
                    since=date(1982, 1, 1),
                    cite=_BOSTON_WIRE,
                    by=Decider.BOARD,
                    held=(
                        "What counts is its nature and extent, whether a party or employees did "
                        "it, whether it was in a designated area, and whether it went against the "
                        "Board agent's instructions"
                    ),
                    evidence=Evidence.UNVERIFIED,
                    read_in=_NOTHING,
                    read_to=date(1982, 12, 31),
                    seen=date(1982, 12, 31),
                    law_asks=_BOSTON_INSULATED,
                ),
            ),
            Method.MANUAL,
        ),
        # Lines of their own, for by mail both count for as long as voters may vote.
        Line(
            "May a party keep up a conversation with voters while they vote by mail?",
            (
                Holding(
                    since=date(1968, 3, 14),
                    cite=_MILCHEM,
                    by=Decider.BOARD,
                    held="Believed: a sustained one is prejudicial whatever it is about",
                    evidence=Evidence.UNVERIFIED,
                    read_in="nothing on the mail; the decision is about a polling area and a line",
                    read_to=date(2021, 4, 15),
                    window=_BY_MAIL,
                    law_asks=Inquiry(
                        "Whether a party held a sustained conversation, on whatever subject, with "
                        "voters while they voted by mail",
                        Evidence.UNVERIFIED,
                        Standard.PER_SE,
                    ),
                    cautions=(_SUSTAINED_TALK_BY_MAIL,),
                ),
            ),
            Method.MAIL,
        ),
        Line(
            "What of other electioneering while voters vote by mail?",
            (
                Holding(
                    since=date(1982, 1, 1),
                    cite=_BOSTON_WIRE,
                    by=Decider.BOARD,
                    held="Believed: the same counts as at the polls",
                    evidence=Evidence.UNVERIFIED,
                    read_in=_NOTHING,
                    read_to=date(1982, 12, 31),
                    seen=date(1982, 12, 31),
                    window=_BY_MAIL,
                    law_asks=_BOSTON_INSULATED,
                    cautions=(_SUSTAINED_TALK_BY_MAIL,),
                ),
            ),
            Method.MAIL,
        ),
        Line(
            "What of talk with voters in a mail-ballot election?",
            (
                Holding(
                    since=date(2021, 4, 15),
                    cite="Able Rolling Steel Door (unpublished)",
                    by=Decider.BOARD,
                    held="Milchem does not bar brief conversations while ballots are cast by mail",
                    evidence=Evidence.SECONDARY,
                    read_in="Law360; the decision was not read",
                    read_to=date(2021, 4, 15),
                    window=_BY_MAIL,
                    cautions=(
                        Caution(
                            "unpublished",
                            "The decision is unpublished; its weight as precedent was not looked "
                            "into.",
                            "Able Rolling Steel Door (15 April 2021)",
                        ),
                    ),
                ),
            ),
            Method.MAIL,
        ),
    ),
    asks=(
        Asked("sustained-conversation", "How long did the talk with voters last?"),
        Asked("waiting-to-vote", "Were the voters in the polling area, or in line to vote?"),
        Asked("who-electioneered", "Was it a party or its agent, an employee, or an outsider?"),
        Asked("nature-and-extent", "What was said or done, to how many, and how often?"),
        Asked("designated-area", "Was it in an area where electioneering was not allowed?"),
        Asked("against-instructions", "Did it go against what the Board agent had instructed?"),
    ),
    window=_AT_THE_POLLS,
    applied=(
        Authority(
            date(2005, 1, 1),
            "J.P. Mascaro & Sons, 345 NLRB 637",
            Decider.BOARD,
            "The employer's agents were near the polls; the objection was overruled",
            Evidence.AGENCY,
            _CASETEXT,
            seen=date(2005, 12, 31),
        ),
        Authority(
            date(1968, 1, 1),
            "Star Expansion Industries, 170 NLRB 364",
            Decider.BOARD,
            "A union's agent was in the polling area on paid time",
            Evidence.AGENCY,
            f"{_BOARD_PAGE}; its outcome was not kept",
            seen=date(1968, 12, 31),
        ),
    ),
)

LIST_KEEPING = Ground(
    key="list-keeping",
    title="Keeping a list of voters",
    said="Recording who has voted, apart from the observers' official list, so that voters know it",
    conduct_of=(Whose.EMPLOYER, Whose.UNION, Whose.THIRD_PARTY),
    standard=Standard.NEAR_PER_SE,
    evidence=Evidence.UNVERIFIED,
    lines=(
        Line(
            "May a list be kept of those who vote?",
            (
                Holding(
                    since=date(1967, 1, 1),
                    cite=("Piggly-Wiggly #011, 168 NLRB 792; Days Inn Management, 299 NLRB 735"),
                    by=Decider.BOARD,
                    held=(
                        "No list but the official one may be kept where voters know, or can "
                        "reasonably infer, that their names are recorded"
                    ),
                    evidence=Evidence.UNVERIFIED,
                    read_in="nothing; neither decision was read, and the year is of the first",
                    read_to=date(1967, 12, 31),
                    seen=date(1967, 12, 31),
                    law_asks=Inquiry(
                        "Whether anybody kept such a list, and whether voters knew, or could "
                        "reasonably infer, that their names were being recorded",
                        Evidence.UNVERIFIED,
                        Standard.NEAR_PER_SE,
                    ),
                ),
            ),
        ),
    ),
    asks=(
        Asked("list-kept", "What list was kept, apart from the observers' official one?"),
        Asked("who-kept-it", "Who kept it, and for whom?"),
        Asked("voters-knew", "Did voters know, or could they infer, that names were recorded?"),
    ),
    window=_AT_THE_POLLS,
    cautions=(_POLLS_ONLY,),
)

_ATHBRO = Line(
    "When does the conduct of a Board agent set an election aside?",
    (
        Holding(
            since=date(1967, 8, 1),
            cite="Athbro Precision Engineering Corp., 166 NLRB 966",
            by=Decider.BOARD,
            held=(
                "When it tends to destroy confidence in the Board's election process, or could "
                "reasonably be taken to impair the standards of an election; the agent was seen "
                "drinking beer with a representative of the union between sessions of voting, and "
                "a second election was directed"
            ),
            evidence=Evidence.AGENCY,
            read_in=_CASETEXT,
            # The supplemental decision in the same case; nothing later was read to go by it.
            read_to=date(1968, 4, 24),
            law_asks=Inquiry(
                "Whether the conduct tends to destroy confidence in the election process or could "
                "reasonably be taken to impair election standards",
                Evidence.UNVERIFIED,
                Standard.TOTALITY,
            ),
            cautions=(
                _OUTCOME_KEPT,
                Caution(
                    "athbro-later",
                    "In the same case the Board later certified the union, in a supplemental "
                    "decision of 24 April 1968.",
                    "171 NLRB 21 (volume and page not verified)",
                ),
            ),
        ),
    ),
)

_POLYMERS = Line(
    "What else is asked of the conduct of a Board agent?",
    (
        Holding(
            since=date(1969, 1, 1),
            cite="Polymers, Inc., 174 NLRB 282",
            by=Decider.BOARD,
            held="Whether it raises a reasonable doubt as to the fairness and validity of the election",
            evidence=Evidence.UNVERIFIED,
            read_in=_NOTHING,
            read_to=date(1969, 12, 31),
            seen=date(1969, 12, 31),
            law_asks=Inquiry(
                "Whether it raises a reasonable doubt as to the fairness and validity of the "
                "election",
                Evidence.UNVERIFIED,
            ),
        ),
    ),
)

_JFK8_INDEX = (
    "an index of the Agency's decisions that others keep, and NLRB Edge; the decision was not read"
)

_JFK8_BOARD = Authority(
    date(2024, 8, 29),
    "Amazon.com Services LLC, 373 NLRB No. 92 (29-RC-288020)",
    Decider.BOARD,
    "Denied review: the objections to the conduct of Region 29, over a 10(j) petition a week before "
    "the vote and too few people at the polls, stayed overruled",
    Evidence.SECONDARY,
    _JFK8_INDEX,
)

_JFK8_DIRECTOR = Authority(
    date(2023, 1, 11),
    "Amazon.com Services LLC, 29-RC-288020 (Regional Director Overstreet, Region 28)",
    Decider.REGIONAL_DIRECTOR,
    "Overruled the objections and certified the union",
    Evidence.SECONDARY,
    "a paper on a district court's docket; the decision was not read",
)

_JFK8_HEARING_OFFICER = Authority(
    date(2022, 9, 1),
    "Amazon.com Services LLC, 29-RC-288020, report of Hearing Officer Dunn",
    Decider.HEARING_OFFICER,
    "Recommended that every objection be overruled",
    Evidence.SECONDARY,
    "Law360; the report was not read",
)

BOARD_AGENT_MISCONDUCT = Ground(
    key="board-agent-misconduct",
    title="Board agent misconduct",
    said=(
        "An act of a Board agent that tends to destroy confidence in the election, or that can "
        "reasonably be taken to impair the Board's neutrality"
    ),
    conduct_of=(Whose.BOARD_AGENT,),
    standard=Standard.TOTALITY,
    law_asks="No party need be at fault",
    evidence=Evidence.UNVERIFIED,
    lines=(_ATHBRO, _POLYMERS),
    asks=(
        Asked("what-agent-did", "What did the Board agent do or fail to do?"),
        Asked("who-saw-it", "Which voters saw it or learned of it, and when?"),
        Asked("taken-as-siding", "Could it be taken as siding with a party?"),
        Asked("votes-touched", "Did it touch how votes were cast, kept or counted?"),
    ),
    applied=(
        _JFK8_BOARD,
        _JFK8_DIRECTOR,
        _JFK8_HEARING_OFFICER,
        Authority(
            date(2008, 1, 1),
            "Fresenius USA Mfg., Inc., 352 NLRB 679",
            Decider.BOARD,
            "Judged together what Board agents did at a count",
            Evidence.AGENCY,
            f"{_CASETEXT}; its outcome was not kept",
            seen=date(2008, 12, 31),
        ),
        Authority(
            date(1988, 1, 1),
            "Hudson Aviation Services, Inc., 288 NLRB 870",
            Decider.BOARD,
            "Judged the conduct of a Board agent at the polls",
            Evidence.AGENCY,
            f"{_CASETEXT}; its outcome was not kept",
            seen=date(1988, 12, 31),
        ),
        Authority(
            date(1968, 4, 24),
            "Athbro Precision Engineering Corp., supplemental decision and certification",
            Decider.BOARD,
            "Certified the union in the same case",
            Evidence.AGENCY,
            "the decision, on the Agency's page of Board decisions; its volume and page, 171 NLRB "
            "21, were not verified",
        ),
    ),
    positions=(
        Authority(
            date(2024, 1, 1),
            "Jones Lang LaSalle Americas, Inc. v. NLRB, D.C. Cir. 24-1079 (argued 2024)",
            Decider.PARTY,
            "At the argument it was criticized that there are several standards",
            Evidence.SECONDARY,
            "a transcript of the argument; who said it was not kept, and no decision was read",
            seen=date(2024, 12, 31),
        ),
    ),
)

BALLOT_SECRECY_BREACH = Ground(
    key="ballot-secrecy-breach",
    title="Breach of ballot secrecy",
    said="Votes that can be seen as they are cast, or ballots that can be traced to a voter",
    conduct_of=(Whose.EMPLOYER, Whose.UNION, Whose.BOARD_AGENT),
    standard=Standard.NEAR_PER_SE,
    evidence=Evidence.UNVERIFIED,
    lines=(
        Line(
            "Must every vote be secret?",
            (
                Holding(
                    since=date(2007, 1, 1),
                    cite="General Photo Products, 242 NLRB 1371; Columbine Cable, 351 NLRB 1087",
                    by=Decider.BOARD,
                    held="Votes must be cast in secret, and voters cannot waive that",
                    evidence=Evidence.UNVERIFIED,
                    read_in="nothing; neither decision was read, and the year is of the second",
                    read_to=date(2007, 12, 31),
                    seen=date(2007, 12, 31),
                    law_asks=Inquiry(
                        "Whether voters could vote in secret; they cannot waive it",
                        Evidence.UNVERIFIED,
                        Standard.NEAR_PER_SE,
                    ),
                    cautions=(
                        Caution(
                            "secrecy-before",
                            "General Photo Products is the older decision; its year was not found.",
                            "242 NLRB 1371",
                            note=True,
                        ),
                    ),
                ),
            ),
        ),
    ),
    asks=(
        Asked("choice-seen", "Could anybody see how a voter marked the ballot?"),
        Asked("ballot-traceable", "Could a ballot be traced to the voter who cast it?"),
        Asked("how-many-votes", "How many votes were cast so?"),
        Asked("who-let-it-happen", "Who let it happen: a party, or the Board agent?"),
    ),
    window=_AT_THE_POLLS,
    cautions=(_POLLS_ONLY,),
)

DEFECTIVE_ELECTION_ARRANGEMENTS = Ground(
    key="defective-election-arrangements",
    title="Defective election arrangements; disenfranchisement",
    said=(
        "Polls that opened late or closed early, a wrong notice, ballots that did not arrive, "
        "errors of language"
    ),
    conduct_of=(Whose.BOARD_AGENT,),
    standard=Standard.NUMBERS,
    law_asks=(
        "Whether the employees who may have been kept from voting are enough to have changed the "
        "result, or whether employees were in fact kept from voting"
    ),
    evidence=Evidence.UNVERIFIED,
    lines=(
        Line(
            "What if employees may have been kept from the polls?",
            (
                Holding(
                    since=date(1998, 8, 14),
                    cite="Midwest Canvas Corp., 326 NLRB 58",
                    by=Decider.BOARD,
                    held=(
                        "The polls opened late; the case went back to find out how many employees "
                        "may have been kept from voting"
                    ),
                    evidence=Evidence.AGENCY,
                    read_in=_BOARD_PAGE,
                    read_to=date(1998, 8, 14),
                    window=_AT_THE_POLLS,
                ),
            ),
            Method.MANUAL,
        ),
        Line(
            "What if employees may have been kept from voting by mail?",
            (
                Holding(
                    since=date(1998, 8, 14),
                    cite="Midwest Canvas Corp., 326 NLRB 58",
                    by=Decider.BOARD,
                    held=(
                        "The same is believed to be asked where ballots did not arrive: how many "
                        "employees may have been kept from voting"
                    ),
                    evidence=Evidence.UNVERIFIED,
                    read_in="nothing on the mail; the decision is about polls that opened late",
                    read_to=date(1998, 8, 14),
                    window=_BY_MAIL,
                ),
            ),
            Method.MAIL,
        ),
    ),
    asks=(
        Asked("what-went-wrong", "What was wrong with the arrangements, and for how long?"),
        Asked("who-was-kept-away", "Which eligible employees may have been kept from voting?"),
        Asked("in-fact-kept-away", "Who in fact tried to vote and could not?"),
    ),
    enough=Enough(
        said="Those who may have been kept from voting are at least as many as the margin of victory",
        cite="Garda World Security, 356 NLRB 594; Wolverine Dispatch, 321 NLRB 796",
        evidence=Evidence.UNVERIFIED,
        of_margin=1,
    ),
    applied=(
        Authority(
            date(2011, 1, 1),
            "Garda World Security, 356 NLRB 594; Wolverine Dispatch, 321 NLRB 796",
            Decider.BOARD,
            "Polls that opened late, and the test for them; the year is of the first",
            Evidence.UNVERIFIED,
            "nothing; neither decision was read",
            seen=date(2011, 12, 31),
        ),
        Authority(
            date(1992, 1, 1),
            "Rheem Mfg. Co., 309 NLRB 459",
            Decider.BOARD,
            "How voters were released, by shifts, to the polls",
            Evidence.AGENCY,
            f"{_CASETEXT}; its outcome was not kept",
            seen=date(1992, 12, 31),
        ),
    ),
    cautions=(
        Caution(
            "enough-not-verified",
            "Enough to affect the outcome is taken for at least the margin; that was not verified.",
            "Garda World Security, 356 NLRB 594; Wolverine Dispatch, 321 NLRB 796",
        ),
        Caution(
            "defect-before-the-polls",
            "A wrong notice or an error of language is there before the polls open; the time given "
            "here is that in which votes are cast.",
            note=True,
        ),
    ),
)

_TIME_FOR_LIST = Caution(
    "time-for-list",
    f"When the list is due is for the rule {VOTER_LIST.key}. The longer time of the rule of 2019 was "
    "vacated, and then rescinded.",
    "29 CFR 102.62(d), 102.67(l)",
    note=True,
)

_NUMBERS_UNDER_EXCELSIOR = Caution(
    "numbers-under-excelsior",
    "Whether it reaches a list that is due under the older law, Excelsior, which asks for names and "
    "addresses, was not read.",
    "RHCG Safety Corp., 365 NLRB No. 88",
)

_BY_DAY_OF_PETITION = Caution(
    "by-day-of-petition",
    "The rule governs petitions filed from 14 April 2015. A petition filed before that day is under "
    "the older law, whenever it is decided.",
    "79 FR 74308",
    note=True,
)

VOTER_LIST_NONCOMPLIANCE = Ground(
    key="voter-list-noncompliance",
    title="Voter list not furnished as required",
    said="A voter list (Excelsior list) that comes late, is incomplete or wrong, or is in the wrong format",
    conduct_of=(Whose.EMPLOYER,),
    standard=Standard.PER_SE_UNLESS_SUBSTANTIAL_COMPLIANCE,
    law_asks=(
        "Whether a complete and accurate list was filed and served in time; if not, whether the "
        "duty was met in substance, whether there was gross negligence, and whether the objecting "
        "party itself caused the failure"
    ),
    evidence=Evidence.UNVERIFIED,
    lines=(
        Line(
            "What follows if the voter list is late, incomplete or wrong?",
            (
                Holding(
                    since=date(2015, 4, 14),
                    cite="29 CFR 102.62(d), 102.67(l)",
                    by=Decider.REGULATION,
                    held=(
                        "Failing to file and serve a complete, accurate and timely list is a "
                        "ground for setting the election aside, on a proper objection"
                    ),
                    evidence=Evidence.UNVERIFIED,
                    read_in=(
                        "nothing on what follows a failure; on the time of the list, Management "
                        "Memo, a law firm's, and the annual edition of 2015"
                    ),
                    read_to=date(2023, 12, 26),
                    cautions=(_TIME_FOR_LIST, _BY_DAY_OF_PETITION),
                ),
                Holding(
                    since=date(1966, 1, 1),
                    cite="Excelsior Underwear, 156 NLRB 1236",
                    by=Decider.BOARD,
                    held=(
                        "The employer must file a list of the voters' names and addresses; failing "
                        "to is a ground for setting the election aside, on a proper objection"
                    ),
                    evidence=Evidence.AGENCY,
                    read_in=(
                        "Idaho Supreme Potatoes, 218 NLRB 38 (1975), which cites it, on the Agency's "
                        "page of Board decisions; the decision itself was not read"
                    ),
                    read_to=date(2015, 4, 13),
                    seen=date(1966, 12, 31),
                ),
            ),
        ),
        Line(
            "Must the list give telephone numbers that only supervisors have?",
            (
                Holding(
                    since=date(2017, 6, 7),
                    cite="RHCG Safety Corp., 365 NLRB No. 88",
                    by=Decider.BOARD,
                    held="It must give the telephone numbers that supervisors know",
                    evidence=Evidence.SECONDARY,
                    read_in="Wessels Sherman (a law firm's page); the decision was not read",
                    read_to=date(2017, 6, 7),
                    cautions=(_NUMBERS_UNDER_EXCELSIOR,),
                    asks=(
                        Asked(
                            "numbers-left-out",
                            "Which telephone numbers did supervisors have that it left out?",
                        ),
                    ),
                ),
            ),
        ),
    ),
    asks=(
        Asked("list-day", "On what day did the Region and each party have the list?"),
        Asked("names-left-out", "How many eligible voters were left out?"),
        Asked("addresses-wrong", "For how many was the address or other contact wrong?"),
        Asked("gross-negligence", "How did the errors come about, and were they corrected?"),
        Asked("objector-caused", "Did the objecting party itself cause the failure?"),
    ),
    due_under=VOTER_LIST.key,
    parallel=("8(a)(1)",),
    applied=(
        Authority(
            date(2000, 5, 18),
            "Special Citizens Futures Unlimited, 331 NLRB 160",
            Decider.BOARD,
            "A list due in seven days; a second election was directed",
            Evidence.AGENCY,
            _BOARD_PAGE,
        ),
        Authority(
            date(2000, 3, 31),
            "Merchants Transfer Co., 330 NLRB 1165",
            Decider.BOARD,
            "22.41 percent of the addresses were wrong, and there was gross negligence",
            Evidence.AGENCY,
            _CASETEXT,
        ),
        Authority(
            date(1997, 8, 7),
            "Mod Interiors, 324 NLRB 164",
            Decider.BOARD,
            "Four addresses of ten were wrong; a second election was directed",
            Evidence.AGENCY,
            _BOARD_PAGE,
        ),
        Authority(
            date(1975, 1, 1),
            "Idaho Supreme Potatoes, 218 NLRB 38",
            Decider.BOARD,
            "Thanksgiving did not excuse a failure under Excelsior",
            Evidence.AGENCY,
            _BOARD_PAGE,
            seen=date(1975, 12, 31),
        ),
    ),
    cautions=(
        Caution(
            "list-and-objections",
            "The objection itself is due with all the others.",
            note=True,
        ),
        Caution(
            "list-charges-rare",
            "That it is charged under 8(a)(1) is rare.",
            note=True,
        ),
    ),
)

_POSTED_FULL_TIME = Inquiry(
    "Whether the notice was posted for the full time; if not, a proper and timely objection sets "
    "the election aside, but not that of the party responsible for it",
    Evidence.TEXT,
    Standard.PER_SE_WITH_ESTOPPEL,
)

_BY_WHICH_DAY = Caution(
    "by-which-day",
    "It is taken to govern petitions filed from its day on. Whether it went by that day or by "
    "another was not read.",
    "29 CFR 103.20",
    note=True,
)

NOTICE_POSTING_NONCOMPLIANCE = Ground(
    key="notice-posting-noncompliance",
    title="Notice of Election not posted or distributed as required",
    said=(
        "A Notice of Election that was not posted in conspicuous places, and distributed "
        "electronically, for the full time before the election"
    ),
    conduct_of=(Whose.EMPLOYER,),
    standard=Standard.PER_SE_WITH_ESTOPPEL,
    evidence=Evidence.TEXT,
    lines=(
        Line(
            "What follows if the Notice of Election was not posted in time?",
            (
                Holding(
                    since=date(2015, 4, 14),
                    cite="29 CFR 102.62(e), 102.67(k)",
                    by=Decider.REGULATION,
                    held=(
                        "It is a ground for setting the election aside if proper and timely "
                        "objections are filed; the notice must also be distributed electronically "
                        "if the employer customarily communicates so"
                    ),
                    evidence=Evidence.TEXT,
                    read_in="annual edition of 2015; the same period after the rule of 2019",
                    read_to=date(2023, 12, 25),
                    law_asks=_POSTED_FULL_TIME,
                    asks=(
                        Asked(
                            "distributed",
                            "Was it sent electronically, if that is how employees are told?",
                        ),
                    ),
                    cautions=(
                        Caution(
                            "posting-clause",
                            "What follows a failure is given in the words kept of 29 CFR 103.20, "
                            "which this section took over.",
                            "29 CFR 102.67(k)",
                        ),
                        _BY_DAY_OF_PETITION,
                    ),
                ),
                Holding(
                    since=date(1987, 1, 1),
                    cite="29 CFR 103.20",
                    by=Decider.REGULATION,
                    held=(
                        "It is a ground for setting the election aside if proper and timely "
                        "objections are filed; a party responsible for it may not object, and an "
                        "employer is held to have received the notices unless it told the Region "
                        "at least 5 working days before the election that it had not"
                    ),
                    evidence=Evidence.TEXT,
                    read_in="an undated edition",
                    read_to=date(2015, 4, 13),
                    seen=date(1987, 12, 31),
                    law_asks=_POSTED_FULL_TIME,
                    cautions=(_BY_WHICH_DAY,),
                ),
            ),
        ),
    ),
    asks=(
        Asked("posting-day", "On what day and at what hour was the notice posted?"),
        Asked("where-posted", "Was it in conspicuous places, and did it stay there?"),
        Asked("notices-received", "Did the employer receive the notices, and what did it report?"),
        Asked("who-is-responsible", "Is the objecting party responsible for the failure?"),
    ),
    due_under=NOTICE_OF_ELECTION_POSTING.key,
    applied=(
        Authority(
            date(1995, 5, 9),
            "Club Demonstration Services, 317 NLRB 349",
            Decider.BOARD,
            "Set aside a mail-ballot election because the notice was not posted",
            Evidence.AGENCY,
            _CASETEXT,
        ),
        Authority(
            date(1994, 1, 1),
            "Ruan Transport Corp., 315 NLRB 592",
            Decider.BOARD,
            "How working days are counted; that the closing of 27 April 1994, for the funeral of "
            "President Nixon, made a difference was argued",
            Evidence.AGENCY,
            f"{_BOARD_PAGE}; its outcome was not kept",
            seen=date(1994, 12, 31),
        ),
        Authority(
            date(1993, 11, 26),
            "Terrace Gardens Plaza, 313 NLRB 571",
            Decider.BOARD,
            "Applied the same rule to a mail ballot",
            Evidence.AGENCY,
            _BOARD_PAGE,
        ),
    ),
    cautions=(
        Caution(
            "posting-by-mail",
            "A mail-ballot election begins on the day the ballots are deposited in the mail. A "
            "working day is an entire 24 hours, without Saturdays, Sundays and holidays.",
            "29 CFR 103.20, 102.67(k)",
            note=True,
        ),
    ),
)

_BESIDE_ALLIED = Caution(
    "beside-allied-electric",
    "What it leaves of the stricter rule on altered ballots was not read. The two are given side "
    "by side.",
    "Allied Electric Products, 109 NLRB 1270; SDC Investment, Inc., 274 NLRB 556",
)

ALTERED_BOARD_DOCUMENTS = Ground(
    key="altered-board-documents",
    title="Altered ballot or other Board document",
    said=(
        "A copy of the official ballot changed for the campaign, or the suggestion that the Board "
        "favors a choice"
    ),
    conduct_of=(Whose.EMPLOYER, Whose.UNION),
    standard=Standard.CASE_BY_CASE,
    evidence=Evidence.UNVERIFIED,
    lines=(
        # Two lines: that the newer decision took the older one back was not read.
        Line(
            "May a party alter a copy of the official ballot?",
            (
                Holding(
                    since=date(1954, 1, 1),
                    cite="Allied Electric Products, 109 NLRB 1270",
                    by=Decider.BOARD,
                    held="An altered copy of the official ballot is objectionable by itself",
                    evidence=Evidence.AGENCY,
                    read_in=(
                        "Silco, Inc., 231 NLRB 110 (1977), which quotes it, in Casetext's copy; the "
                        "decision itself was not read"
                    ),
                    # The day of Silco.
                    read_to=date(1977, 8, 3),
                    seen=date(1954, 12, 31),
                    law_asks=Inquiry(
                        "Whether a copy of the official ballot was altered",
                        Evidence.AGENCY,
                        Standard.PER_SE,
                    ),
                ),
            ),
        ),
        Line(
            "When does a document of the Board whose source is not clear set an election aside?",
            (
                Holding(
                    since=date(1985, 1, 1),
                    cite="SDC Investment, Inc., 274 NLRB 556",
                    by=Decider.BOARD,
                    held=(
                        "It goes case by case: where its source is not clear, whether the document "
                        "itself is likely to make voters believe that the Board favors a party"
                    ),
                    evidence=Evidence.UNVERIFIED,
                    read_in=_NOTHING,
                    read_to=date(1985, 12, 31),
                    seen=date(1985, 12, 31),
                    law_asks=Inquiry(
                        "Whether the document shows that a party made it; if it does not, whether "
                        "the document itself is likely to make voters believe that the Board "
                        "favors a party",
                        Evidence.UNVERIFIED,
                        Standard.CASE_BY_CASE,
                    ),
                    cautions=(_BESIDE_ALLIED,),
                ),
            ),
        ),
        Line(
            "Does a disclaimer make a sample ballot safe?",
            (
                Holding(
                    since=date(2007, 1, 1),
                    cite="Ryder Memorial Hospital, 351 NLRB 214",
                    by=Decider.BOARD,
                    held=(
                        "The disclaimer on the ballot was worded anew; a sample ballot that has it "
                        "is believed to be safe as a rule"
                    ),
                    evidence=Evidence.UNVERIFIED,
                    read_in=_NOTHING,
                    read_to=date(2007, 12, 31),
                    seen=date(2007, 12, 31),
                ),
            ),
        ),
    ),
    asks=(
        Asked("what-was-altered", "Which document of the Board was copied, and what was changed?"),
        Asked("source-shown", "Does the document itself show that a party made it?"),
        Asked("disclaimer", "Is the Board's disclaimer on it, and can it be read?"),
        Asked("seems-to-favor", "Would voters take it that the Board favors a party?"),
    ),
    applied=(
        Authority(
            date(1977, 8, 3),
            "Silco, Inc., 231 NLRB 110",
            Decider.BOARD,
            "Sample ballots marked No were posted; a second election was directed",
            Evidence.AGENCY,
            _CASETEXT,
        ),
    ),
)

UNION_MISUSE_OF_BOARD_PROCESS = Ground(
    key="union-misuse-of-board-process",
    title="Implied Board endorsement, or misstatement about Board action",
    said="Suggesting that the Board or the Government favors the party",
    conduct_of=(Whose.EMPLOYER, Whose.UNION),
    standard=Standard.NOT_OBJECTIONABLE_UNLESS_ALTERED,
    evidence=Evidence.UNVERIFIED,
    lines=(
        Line(
            "Is a misstatement about what the Board did a ground?",
            (
                Holding(
                    since=date(1982, 1, 1),
                    cite="Riveredge Hospital, 264 NLRB 1094",
                    by=Decider.BOARD,
                    held=(
                        "It is treated like other misrepresentations, and is no ground unless a "
                        "document of the Board was altered"
                    ),
                    evidence=Evidence.UNVERIFIED,
                    read_in=_NOTHING,
                    read_to=date(1982, 12, 31),
                    seen=date(1982, 12, 31),
                    law_asks=Inquiry(
                        "Whether a document of the Board was altered; if not, it is treated like "
                        "any other misrepresentation, which is no ground",
                        Evidence.UNVERIFIED,
                        Standard.NOT_OBJECTIONABLE_UNLESS_ALTERED,
                    ),
                    cautions=(
                        Caution(
                            "after-midland",
                            "It follows Midland National, which is of 4 August 1982, and so is of "
                            "no earlier day.",
                            "Midland National Life Ins. Co., 263 NLRB 127",
                            note=True,
                        ),
                    ),
                ),
            ),
        ),
    ),
    asks=(
        Asked("what-was-said", "What was said or shown about the Board, and by whom?"),
        Asked("document-altered", "Was a document of the Board altered?"),
    ),
)

PREELECTION_AGENT_NEUTRALITY_10J = Ground(
    key="preelection-agent-neutrality-10j",
    title="Agency publicity or litigation before the election",
    said=(
        "A public act of the Region before the election, such as a petition under section 10(j), "
        "that is said to break its neutrality"
    ),
    conduct_of=(Whose.BOARD_AGENT,),
    standard=Standard.TOTALITY,
    evidence=Evidence.UNVERIFIED,
    lines=(
        Line(
            "Does a public act of the Region before the election break its neutrality?",
            (
                Holding(
                    since=date(2024, 8, 29),
                    cite="Amazon.com Services LLC, 373 NLRB No. 92 (29-RC-288020)",
                    by=Decider.BOARD,
                    held=(
                        "Review was denied: the objection to the Region's petition under section "
                        "10(j) a week before the vote stayed overruled"
                    ),
                    evidence=Evidence.SECONDARY,
                    read_in=_JFK8_INDEX,
                    read_to=date(2024, 8, 29),
                    cautions=(
                        Caution(
                            "reasons-not-read",
                            "The Board denied review; what it said on the petition under section "
                            "10(j), if anything, was not read.",
                            "373 NLRB No. 92",
                        ),
                    ),
                ),
            ),
        ),
        _ATHBRO,
        _POLYMERS,
    ),
    asks=(
        Asked("what-region-did", "What did the Region do in public, and on what day?"),
        Asked("days-before-vote", "How many days was that before the vote?"),
        Asked("voters-learned", "Did voters learn of it, and how?"),
        Asked("taken-as-siding", "Could it be taken as siding with a party?"),
    ),
    applied=(_JFK8_DIRECTOR, _JFK8_HEARING_OFFICER),
    positions=(
        Authority(
            date(2022, 4, 8),
            "Amazon's objections, 29-RC-288020",
            Decider.PARTY,
            "Objected that the Region's petition and its conduct of the polls broke its neutrality",
            Evidence.SECONDARY,
            "a copy of the objections on Scribd",
        ),
    ),
)
