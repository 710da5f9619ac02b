"""Grounds for objections: threats, questions, watching and reprisals, and what they lead to.

What parties say and offer to win votes is in `campaign`.  29 U.S.C. 158(a)(1), (a)(3), (b)(1)(A).

Sources:
    Basic Guide to the National Labor Relations Act (1997), the Agency's own, read in a copy that
    others keep: pages 18 and 26.  It lists violations of the Act, not grounds for objections.
    Mastec North America (2011), Westwood Horizons Hotel (1984), Parkway Center Inn (1979), in
    copies of a publisher, and Picoma Industries (1989) and Dresser Industries (1977), on the
    Agency's site, read.
    NCRNC v. NLRB (D.C. Cir. 2024) and ManorCare of Kingston v. NLRB (D.C. Cir. 2016), in copies of
    publishers; only the points given here were kept.
    10-RC-269250, the first election at Bessemer: the hearing officer's report (August 2021) and the
    Regional Director's decision (29 November 2021), as newspapers and law firms report them.
    10-CA-290944, the second: the judge's decision (5 November 2024), as newspapers report it.
    An article by Samuel Estreicher and reports of March and April 2026 on Cemex in the courts.
    Of each holding, no later decision was read than the last day given with it.
    Not read, and marked so: Gissel Packing itself, Crown Bolt, Rossmore House, Bourne, Struksnes,
    Allegheny Ludlum, A.O. Smith, Flexsteel, Republic Aviation, Stoddard-Quirk, Tri-County, Wright
    Line, Dal-Tex, Enola Super Thrift, Caron International.
"""

from __future__ import annotations

from datetime import date

from nlrbcase.holdings import (
    Asked,
    Authority,
    Decider,
    Ground,
    Holding,
    Inquiry,
    Line,
    Standard,
    Whose,
)
from nlrbcase.provisions import Caution, Evidence

BASIC_GUIDE = "Basic Guide to the National Labor Relations Act (1997)"
"""The Agency's guide, which is no decision."""

_GUIDE_8A1 = f"{BASIC_GUIDE}, section 8(a)(1), examples"
_GUIDE_PAGE = "a copy of the guide that others keep, page 18"
_DIRECTOR = "Amazon.com Services LLC, 10-RC-269250 (Regional Director Henderson)"
_HEARING_OFFICER = "Amazon.com Services LLC, 10-RC-269250, report of Hearing Officer Meyers"
_JUDGE = "Amazon.com Services LLC, JD(NY)-22-24 (10-CA-290944, Judge Silverstein)"
_NOT_READ = "nothing; the decision was not read"

LISTED_AS_VIOLATION = Caution(
    "listed-as-violation",
    "The guide lists this among violations of the Act. What a violation in the critical period "
    "means for the election is another question: see ulp-in-critical-period.",
    BASIC_GUIDE,
    note=True,
)

JUDGE_NOT_REVIEWED = Caution(
    "judge-not-reviewed",
    "Both sides said that they would appeal the judge's decision of 5 November 2024 on the second "
    "election at Bessemer. No decision of the Board on it was found; the index that was searched "
    "ends on 23 January 2026.",
    "10-CA-290944; 10-RC-269250",
    note=True,
)

ONE_CIRCUIT = Caution(
    "one-circuit",
    "A court of appeals speaks for its own circuit. A decision of the Board on this question is "
    "not given here.",
)

NO_LATER_DECISION = Caution(
    "no-later-decision",
    "No newer decision of the Board on what an employer may foretell of a union was read. Look for "
    "later ones before relying on what is given here.",
)

DISSEMINATION_BEFORE = Caution(
    "dissemination-before",
    "This is believed to have overruled Springs Industries, under which it was presumed that a "
    "threat to close had spread. Neither decision was read, and the day of the older one was not "
    "found.",
    "Crown Bolt, 343 NLRB 776",
)

THREAT_PLANT_CLOSURE = Ground(
    key="threat-plant-closure",
    title="Threat of plant closure or relocation",
    said=(
        "Saying that the plant will or may close or move if the union wins, other than as a "
        "careful prediction from objective facts"
    ),
    conduct_of=(Whose.EMPLOYER,),
    standard=Standard.TOTALITY,
    law_asks="Whether the words, taken objectively, tend to coerce",
    evidence=Evidence.UNVERIFIED,
    lines=(
        Line(
            "When may an employer predict that the plant will close?",
            (
                Holding(
                    since=date(1969, 1, 1),
                    cite="NLRB v. Gissel Packing Co., 395 U.S. 575",
                    by=Decider.SUPREME_COURT,
                    held=(
                        "Believed: only from objective facts, and only of consequences beyond its "
                        "control; otherwise the prediction is a threat"
                    ),
                    evidence=Evidence.UNVERIFIED,
                    read_in=(
                        "nothing on predictions; an article by Samuel Estreicher (Justia, in a "
                        "copy by Archivana) shows the case, its citation and its part in "
                        "bargaining orders"
                    ),
                    read_to=date(1969, 12, 31),
                    seen=date(1969, 12, 31),
                    law_asks=Inquiry(
                        "Of a prediction, whether it rests on objective facts, and is of "
                        "consequences that are not in the employer's hands",
                        Evidence.UNVERIFIED,
                    ),
                ),
            ),
        ),
        Line(
            "Must it be shown that a threat to close spread among the voters?",
            (
                Holding(
                    since=date(2004, 1, 1),
                    cite="Crown Bolt, 343 NLRB 776",
                    by=Decider.BOARD,
                    held="Believed: yes, it must be proved and is not presumed",
                    evidence=Evidence.UNVERIFIED,
                    read_in=_NOT_READ,
                    read_to=date(2004, 12, 31),
                    seen=date(2004, 12, 31),
                    cautions=(DISSEMINATION_BEFORE,),
                ),
            ),
        ),
    ),
    asks=(
        Asked("words", "What exactly was said about closing or moving, and by whom?"),
        Asked("if-union-wins", "Was it made to depend on the union's winning?"),
        Asked("objective-facts", "On which objective facts did it rest, and were they told?"),
        Asked("beyond-control", "Were the consequences beyond the employer's control?"),
        Asked("dissemination", "How many voters heard of it, from whom, and before they voted?"),
    ),
    parallel=("8(a)(1)",),
    applied=(
        Authority(
            since=date(2024, 11, 5),
            cite=_JUDGE,
            by=Decider.JUDGE,
            point="Found that employees were told the warehouse would close if they organized",
            evidence=Evidence.SECONDARY,
            read_in="The Flash News and HuffPost; the decision was not read",
        ),
        Authority(
            since=date(1997, 1, 1),
            seen=date(1997, 12, 31),
            cite=_GUIDE_8A1,
            by=Decider.AGENCY_GUIDE,
            point="Lists a threat to close the plant if a union is organized there as a violation",
            evidence=Evidence.AGENCY,
            read_in=_GUIDE_PAGE,
        ),
    ),
    cautions=(NO_LATER_DECISION, LISTED_AS_VIOLATION, JUDGE_NOT_REVIEWED),
)

THREAT_LOSS_OF_BENEFITS = Ground(
    key="threat-loss-of-benefits",
    title="Threat of loss of jobs, pay or benefits",
    said=(
        "Saying that jobs, pay or benefits will be lost or frozen, or that bargaining will begin "
        "from nothing, by way of reprisal"
    ),
    conduct_of=(Whose.EMPLOYER,),
    standard=Standard.TOTALITY,
    law_asks="Whether the words, in their context, reasonably tend to coerce",
    evidence=Evidence.UNVERIFIED,
    lines=(
        Line(
            "May an employer threaten that jobs or benefits will be lost?",
            (
                Holding(
                    since=date(1997, 1, 1),
                    cite=_GUIDE_8A1,
                    by=Decider.AGENCY_GUIDE,
                    held=(
                        "No: threatening employees with the loss of jobs or benefits for joining a "
                        "union or voting for it violates 8(a)(1)"
                    ),
                    evidence=Evidence.AGENCY,
                    read_in=f"{_GUIDE_PAGE}; no decision on this was read",
                    read_to=date(1997, 12, 31),
                    seen=date(1997, 12, 31),
                    cautions=(LISTED_AS_VIOLATION,),
                ),
            ),
        ),
    ),
    asks=(
        Asked("words", "What exactly was said about jobs, pay or benefits, and by whom?"),
        Asked("reprisal", "Was the loss held out as an answer to the union or to the vote?"),
        Asked("bargaining", "What was said about bargaining, and where it would begin?"),
        Asked("context", "What else was said or done at the time?"),
        Asked("dissemination", "How many voters heard of it, and before they voted?"),
    ),
    parallel=("8(a)(1)",),
    applied=(
        Authority(
            since=date(2023, 2, 1),
            cite="Amazon.com Services LLC (JFK8, LDJ5), a judge's decision reported 1 February 2023",
            by=Decider.JUDGE,
            point=(
                "Found that workers were threatened with getting neither raises nor additional "
                "benefits during bargaining, and that a rule on solicitation was enforced "
                "selectively"
            ),
            evidence=Evidence.SECONDARY,
            read_in=(
                "ladiesandbusinessmen.com; the day of the decision, its docket number and the "
                "judge's name were not found"
            ),
        ),
    ),
    cautions=(NO_LATER_DECISION,),
)

THREAT_REPRISAL_OR_VIOLENCE_BY_UNION = Ground(
    key="threat-reprisal-or-violence-by-union",
    title="Threats or violence by a union or its agents",
    said="Threats of harm, of losing a job or of reprisal, by the union or its agents",
    conduct_of=(Whose.UNION,),
    standard=Standard.TOTALITY,
    law_asks=(
        "Of the union's agents, whether the conduct reasonably tended to interfere with a free "
        "choice, as of any party. Of people who are not its agents, more: see "
        "third-party-misconduct"
    ),
    evidence=Evidence.UNVERIFIED,
    lines=(
        Line(
            "May a union use or threaten violence, or threaten jobs?",
            (
                Holding(
                    since=date(1997, 1, 1),
                    cite=f"{BASIC_GUIDE}, section 8(b)(1)(A)",
                    by=Decider.AGENCY_GUIDE,
                    held=(
                        "No: assaults, threats of violence and threats to the job of an employee "
                        "violate 8(b)(1)(A)"
                    ),
                    evidence=Evidence.AGENCY,
                    read_in=(
                        "a copy of the guide that others keep, page 26; no decision on this was "
                        "read"
                    ),
                    read_to=date(1997, 12, 31),
                    seen=date(1997, 12, 31),
                    cautions=(LISTED_AS_VIOLATION,),
                ),
            ),
        ),
        Line(
            "Is an employee on an in-plant committee the union's agent?",
            (
                Holding(
                    since=date(2011, 1, 1),
                    cite="Mastec North America (DirecTV), 356 NLRB 809",
                    by=Decider.BOARD,
                    held="A seat on the committee alone makes nobody its agent",
                    evidence=Evidence.AGENCY,
                    read_in="the decision, in a publisher's copy (Casetext)",
                    read_to=date(2011, 12, 31),
                    seen=date(2011, 12, 31),
                ),
            ),
        ),
    ),
    asks=(
        Asked("act", "What was done or threatened, and to whom?"),
        Asked("by-whom", "Who did it, and what is that person in the union?"),
        Asked("agency", "What, beyond a seat on a committee, made that person its agent?"),
        Asked("dissemination", "How many voters saw it or heard of it, and before they voted?"),
    ),
    parallel=("8(b)(1)(A)",),
)

RENEWED_NOT_VERIFIED = Caution(
    "renewed-not-verified",
    "That it counts whether a threat was made anew near the election was not verified. The other "
    "facts that are asked for stand with the standard.",
    "Westwood Horizons Hotel, 270 NLRB 802",
)

REPORTER_NOT_VERIFIED = Caution(
    "reporter-not-verified",
    "The reporter citation of ManorCare was not verified; the case and its day were.",
    "ManorCare of Kingston PA v. NLRB, 823 F.3d 81 (D.C. Cir. 2016)",
    note=True,
)

THIRD_PARTY_MISCONDUCT = Ground(
    key="third-party-misconduct",
    title="Third-party misconduct",
    said="Threats or violence by employees or others who act for no party",
    conduct_of=(Whose.THIRD_PARTY,),
    standard=Standard.TOTALITY_HEIGHTENED,
    evidence=Evidence.AGENCY,
    lines=(
        Line(
            "When does misconduct of people who are no agents set an election aside?",
            (
                Holding(
                    since=date(1984, 5, 18),
                    cite="Westwood Horizons Hotel, 270 NLRB 802 (31-RC-5351)",
                    by=Decider.BOARD,
                    held=(
                        "If it is so aggravated that it creates a general atmosphere of fear and "
                        "reprisal and makes a free election impossible; there a second election "
                        "was directed"
                    ),
                    evidence=Evidence.AGENCY,
                    read_in=(
                        "the decision, in a publisher's copy (Casetext); the standard is the one "
                        "by which ManorCare (D.C. Cir. 20 May 2016) judges the Board"
                    ),
                    read_to=date(2016, 5, 20),
                    law_asks=Inquiry(
                        "Whether the misconduct was so aggravated that it created a general "
                        "atmosphere of fear and reprisal, in which a free election was impossible",
                        Evidence.AGENCY,
                        Standard.TOTALITY_HEIGHTENED,
                    ),
                ),
            ),
        ),
    ),
    asks=(
        Asked("agency", "Did those who did it act for a party?"),
        Asked("nature", "What was threatened or done?"),
        Asked("whole-unit", "Was it aimed at the whole unit, or at some?"),
        Asked("dissemination", "How widely did it become known?"),
        Asked("capability", "Could they carry it out, and was it likely that they were feared?"),
        Asked("renewed", "Was it made anew near the election?"),
    ),
    applied=(
        Authority(
            since=date(2016, 5, 20),
            cite="ManorCare of Kingston PA v. NLRB, 823 F.3d 81 (D.C. Cir. 2016)",
            by=Decider.COURT_OF_APPEALS,
            point="The Board had misapplied the test of a general atmosphere of fear and reprisal",
            evidence=Evidence.SECONDARY,
            read_in="a publisher's copy (Justia), of which this point was kept",
        ),
        Authority(
            since=date(2012, 6, 22),
            cite="NLRB v. Downtown BID Services, No. 11-1199 (D.C. Cir. 2012)",
            by=Decider.COURT_OF_APPEALS,
            point="The objections were overruled",
            evidence=Evidence.SECONDARY,
            read_in="a publisher's copy (Cetient), of which this point was kept",
        ),
        Authority(
            since=date(1989, 9, 12),
            cite="Picoma Industries, 296 NLRB 498",
            by=Decider.BOARD,
            point="A second election was directed",
            evidence=Evidence.AGENCY,
            read_in="the decision, on the Agency's site",
        ),
    ),
    positions=(
        Authority(
            since=date(2014, 4, 21),
            cite="Volkswagen, Chattanooga: objections of 2014, withdrawn 21 April 2014",
            by=Decider.PARTY,
            point=(
                "The objections were to what politicians, who were no party, had said; they were "
                "withdrawn, and nothing was decided on them"
            ),
            evidence=Evidence.UNVERIFIED,
            read_in="nothing that was kept",
        ),
    ),
    cautions=(RENEWED_NOT_VERIFIED, REPORTER_NOT_VERIFIED),
)

INTERROGATION = Ground(
    key="interrogation",
    title="Coercive interrogation",
    said="Questioning employees about their sympathy for the union, or what they do for it",
    conduct_of=(Whose.EMPLOYER,),
    standard=Standard.TOTALITY,
    evidence=Evidence.UNVERIFIED,
    lines=(
        Line(
            "By what test is questioning coercive?",
            (
                Holding(
                    since=date(1984, 1, 1),
                    cite="Rossmore House, 269 NLRB 1176",
                    by=Decider.BOARD,
                    held="Believed: by all the circumstances",
                    evidence=Evidence.UNVERIFIED,
                    read_in=_NOT_READ,
                    read_to=date(1984, 12, 31),
                    seen=date(1984, 12, 31),
                    law_asks=Inquiry(
                        "Whether, in all the circumstances, the questions tended to coerce",
                        Evidence.UNVERIFIED,
                        Standard.TOTALITY,
                    ),
                ),
            ),
        ),
        # A line of its own: the test of 1984 is believed to weigh these, not to replace them.
        Line(
            "Which circumstances of questioning count?",
            (
                Holding(
                    since=date(1964, 1, 1),
                    cite="Bourne v. NLRB, 332 F.2d 47 (2d Cir. 1964)",
                    by=Decider.COURT_OF_APPEALS,
                    held=(
                        "Believed: the background, the nature of the information, the identity of "
                        "the questioner, the place and method, and the truthfulness of the reply"
                    ),
                    evidence=Evidence.UNVERIFIED,
                    read_in=_NOT_READ,
                    read_to=date(1964, 12, 31),
                    seen=date(1964, 12, 31),
                    law_asks=Inquiry(
                        "What went before, what was asked for, who asked, where and how, and "
                        "whether the answer was true",
                        Evidence.UNVERIFIED,
                    ),
                    cautions=(ONE_CIRCUIT,),
                ),
            ),
        ),
    ),
    asks=(
        Asked("background", "What had gone before between the employer and the union?"),
        Asked("information", "What was asked for?"),
        Asked("questioner", "Who asked, and in what position?"),
        Asked("place-and-method", "Where and how was it asked?"),
        Asked("truthful-reply", "Was the answer true?"),
    ),
    parallel=("8(a)(1)",),
    applied=(
        Authority(
            since=date(2024, 11, 5),
            cite=_JUDGE,
            by=Decider.JUDGE,
            point="Found interrogation before the second election at Bessemer",
            evidence=Evidence.SECONDARY,
            read_in="Yellowhammer News and mentonealabama.org; the decision was not read",
        ),
        Authority(
            since=date(1997, 1, 1),
            seen=date(1997, 12, 31),
            cite=_GUIDE_8A1,
            by=Decider.AGENCY_GUIDE,
            point=(
                "Lists questioning, in circumstances that tend to restrain or coerce, as a "
                "violation"
            ),
            evidence=Evidence.AGENCY,
            read_in=_GUIDE_PAGE,
        ),
    ),
    cautions=(LISTED_AS_VIOLATION, JUDGE_NOT_REVIEWED),
)

POLLING_LABEL = Caution(
    "polling-label",
    "The Agency's case pages have no label of their own for polling: it goes with interrogation, "
    "under 8(a)(1).",
    "the Agency's case pages of 2026",
    note=True,
)

POLLING = Ground(
    key="polling",
    title="Polling of employees",
    said=(
        "Asking employees one after another how they will vote, or making them choose where "
        "management can see it"
    ),
    conduct_of=(Whose.EMPLOYER,),
    standard=Standard.BRIGHT_LINE_WITH_SAFEGUARDS,
    evidence=Evidence.UNVERIFIED,
    lines=(
        Line(
            "When may an employer poll its employees?",
            (
                Holding(
                    since=date(1967, 1, 1),
                    cite="Struksnes Construction Co., 165 NLRB 1062",
                    by=Decider.BOARD,
                    held="Believed: only if five safeguards are kept",
                    evidence=Evidence.UNVERIFIED,
                    read_in=_NOT_READ,
                    read_to=date(1967, 12, 31),
                    seen=date(1967, 12, 31),
                    law_asks=Inquiry(
                        "Whether each of five safeguards was kept: to test a claim to a majority "
                        "was the purpose; the employees were told so; they were assured against "
                        "reprisals; the ballot was secret; the employer had made no coercive "
                        "atmosphere",
                        Evidence.UNVERIFIED,
                        Standard.BRIGHT_LINE_WITH_SAFEGUARDS,
                    ),
                ),
            ),
        ),
    ),
    asks=(
        Asked("purpose", "Was the purpose to test the union's claim to a majority?"),
        Asked("purpose-told", "Were the employees told that purpose?"),
        Asked("assurances", "Were they assured that there would be no reprisals?"),
        Asked("secret-ballot", "Were they asked by secret ballot?"),
        Asked("atmosphere", "Had the employer otherwise coerced, or made them afraid?"),
        Asked("in-view", "Did they have to choose where management could see it?"),
    ),
    parallel=("8(a)(1)",),
    cautions=(POLLING_LABEL,),
)

YEAR_OF_ONE_ONLY = Caution(
    "year-of-one-only",
    "Two decisions are named, and the year is that of one of them. Of the other it was not found.",
)

VOTE_NO_PARAPHERNALIA = Ground(
    key="vote-no-paraphernalia",
    title="Polling through campaign paraphernalia",
    said=(
        "Offering buttons, tags or pins against the union, so that taking or refusing one where a "
        "manager can see it shows how somebody will vote"
    ),
    conduct_of=(Whose.EMPLOYER,),
    standard=Standard.TOTALITY,
    evidence=Evidence.UNVERIFIED,
    lines=(
        Line(
            "When do campaign items poll the voters?",
            (
                Holding(
                    since=date(2001, 1, 1),
                    cite=(
                        "Allegheny Ludlum Corp., 333 NLRB 734; A.O. Smith Automotive, 309 NLRB 1090"
                    ),
                    by=Decider.BOARD,
                    held=(
                        "Believed: where employees must choose in sight of a supervisor, and not "
                        "where the items are left unwatched at a central place"
                    ),
                    evidence=Evidence.UNVERIFIED,
                    read_in="nothing; neither decision was read. The year is that of the first",
                    read_to=date(2001, 12, 31),
                    seen=date(2001, 12, 31),
                    law_asks=Inquiry(
                        "Whether employees were put to a choice that could be watched, a "
                        "supervisor handing the items out or being there. To leave them at a "
                        "central place where nobody watches is lawful",
                        Evidence.UNVERIFIED,
                        Standard.TOTALITY,
                    ),
                    cautions=(YEAR_OF_ONE_ONLY,),
                ),
            ),
        ),
    ),
    asks=(
        Asked("where", "Where were the items laid out or handed out?"),
        Asked("by-whom", "Who handed them out, and was a supervisor or a manager there?"),
        Asked("watched", "Could anybody of management see who took one and who did not?"),
        Asked("voters-saw", "Did the employees see that they were watched?"),
        Asked("compelled", "Was it at a meeting that they had to attend?"),
    ),
    parallel=("8(a)(1)",),
    applied=(
        Authority(
            since=date(2021, 11, 29),
            cite=_DIRECTOR,
            by=Decider.REGIONAL_DIRECTOR,
            point=(
                "Sustained the objection: at some 240 compulsory meetings, until about two days "
                "before the ballots were mailed, pins, lanyards and mirror tags against the union "
                "were laid out near exits where human-resources staff stood, who could see who took "
                "one, and the employees saw that they were observed"
            ),
            evidence=Evidence.SECONDARY,
            read_in="AL.com, and a summary by Vorys; the decision was not read",
        ),
        Authority(
            since=date(2021, 8, 2),
            cite=_HEARING_OFFICER,
            by=Decider.HEARING_OFFICER,
            point=(
                "Recommended that the objection be sustained, the seventh of seven: tags against "
                "the union in small compulsory meetings"
            ),
            evidence=Evidence.SECONDARY,
            read_in="Protocol; the union told of it on 2 August 2021, its own day was not seen",
        ),
    ),
)

SURVEILLANCE = Ground(
    key="surveillance",
    title="Surveillance of union activity",
    said=(
        "Watching, photographing or recording protected activity in a way that is out of the "
        "ordinary"
    ),
    conduct_of=(Whose.EMPLOYER, Whose.UNION),
    standard=Standard.TOTALITY,
    evidence=Evidence.SECONDARY,
    lines=(
        Line(
            "When is it unlawful to watch union activity?",
            (
                Holding(
                    since=date(2024, 3, 1),
                    cite="NCRNC, LLC v. NLRB, No. 22-1332 (D.C. Cir. 2024)",
                    by=Decider.COURT_OF_APPEALS,
                    held=(
                        "If it is out of the ordinary and reasonably tends, in all the "
                        "circumstances, to intimidate; the finding of surveillance was enforced in "
                        "part, and flyers, with reactions to them, were taken to be protected by "
                        "8(c)"
                    ),
                    evidence=Evidence.SECONDARY,
                    read_in=(
                        "a publisher's copy (Casetext), of which the outcome was kept; the "
                        "standard as a summary by Shawe Rosenthal gives it"
                    ),
                    read_to=date(2024, 3, 1),
                    law_asks=Inquiry(
                        "Whether it was out of the ordinary and, in all the circumstances, "
                        "reasonably tended to intimidate. Ordinary observation of what is done "
                        "openly is lawful",
                        Evidence.SECONDARY,
                        Standard.TOTALITY,
                    ),
                    cautions=(ONE_CIRCUIT,),
                ),
            ),
        ),
        Line(
            "May union gatherings be spied on?",
            (
                Holding(
                    since=date(1997, 1, 1),
                    cite=_GUIDE_8A1,
                    by=Decider.AGENCY_GUIDE,
                    held="No: to spy on them, or to pretend to, violates 8(a)(1)",
                    evidence=Evidence.AGENCY,
                    read_in=f"{_GUIDE_PAGE}; no decision on this was read",
                    read_to=date(1997, 12, 31),
                    seen=date(1997, 12, 31),
                    cautions=(LISTED_AS_VIOLATION,),
                ),
            ),
        ),
    ),
    asks=(
        Asked("what-was-watched", "What was watched, by whom, and how?"),
        Asked("in-the-open", "Was the activity carried on in the open?"),
        Asked("out-of-ordinary", "How did the watching differ from what was usual there?"),
        Asked("recorded", "Was it photographed, filmed or written down?"),
        Asked("reason", "What reason was there, and was it given at the time?"),
        Asked("known", "Did employees know that they were watched?"),
    ),
    parallel=("8(a)(1)", "8(b)(1)(A)"),
    applied=(
        Authority(
            since=date(2024, 11, 5),
            cite=_JUDGE,
            by=Decider.JUDGE,
            point="Dealt with surveillance before the second election at Bessemer",
            evidence=Evidence.SECONDARY,
            read_in=(
                "an index of the Agency's documents that others keep (nlrb_loc), and reports; the "
                "decision was not read"
            ),
        ),
    ),
    cautions=(JUDGE_NOT_REVIEWED,),
)

IMPRESSION_OF_SURVEILLANCE = Ground(
    key="impression-of-surveillance",
    title="Impression of surveillance",
    said=(
        "Words or acts from which employees would reasonably conclude that their activity is being "
        "watched"
    ),
    conduct_of=(Whose.EMPLOYER, Whose.UNION),
    standard=Standard.TOTALITY,
    evidence=Evidence.UNVERIFIED,
    lines=(
        Line(
            "By what test does somebody give the impression of surveillance?",
            (
                Holding(
                    since=date(1993, 1, 1),
                    cite="Flexsteel Industries, 311 NLRB 257",
                    by=Decider.BOARD,
                    held="Believed: by what a reasonable employee would conclude",
                    evidence=Evidence.UNVERIFIED,
                    read_in=_NOT_READ,
                    read_to=date(1993, 12, 31),
                    seen=date(1993, 12, 31),
                    law_asks=Inquiry(
                        "Whether a reasonable employee would conclude, from what was said or "
                        "done, that union activity was under surveillance",
                        Evidence.UNVERIFIED,
                        Standard.TOTALITY,
                    ),
                ),
            ),
        ),
    ),
    asks=(
        Asked("words-or-act", "What was said or done, by whom, and before whom?"),
        Asked("activity", "To which activity did it refer, and was that carried on in the open?"),
        Asked("conclusion", "From what would an employee conclude that it was being watched?"),
        Asked("place", "What at the place, such as cameras or guards, spoke for being watched?"),
    ),
    parallel=("8(a)(1)",),
    applied=(
        Authority(
            since=date(2021, 11, 29),
            cite=_DIRECTOR,
            by=Decider.REGIONAL_DIRECTOR,
            point=(
                "The mailbox for ballots stood where employees could reasonably believe that they "
                "were being watched"
            ),
            evidence=Evidence.SECONDARY,
            read_in="a summary by Vorys; the decision was not read",
        ),
        Authority(
            since=date(1997, 1, 1),
            seen=date(1997, 12, 31),
            cite=_GUIDE_8A1,
            by=Decider.AGENCY_GUIDE,
            point="Lists pretending to spy on union gatherings as a violation",
            evidence=Evidence.AGENCY,
            read_in=_GUIDE_PAGE,
        ),
    ),
    cautions=(LISTED_AS_VIOLATION,),
)

REMOVAL_OF_PROUNION_LITERATURE = Ground(
    key="removal-of-prounion-literature",
    title="Removal or selective barring of union literature",
    said=(
        "Taking union materials from break rooms, or keeping them out where other materials are "
        "let in"
    ),
    conduct_of=(Whose.EMPLOYER,),
    standard=Standard.TOTALITY,
    law_asks="Whether the union's was treated worse than other literature, which is coercive",
    evidence=Evidence.UNVERIFIED,
    lines=(
        Line(
            "Where and when may employees hand out literature?",
            (
                Holding(
                    since=date(1945, 1, 1),
                    cite="Republic Aviation v. NLRB, 324 U.S. 793",
                    by=Decider.SUPREME_COURT,
                    held="Believed: in areas and at times that are not for work",
                    evidence=Evidence.UNVERIFIED,
                    read_in=_NOT_READ,
                    read_to=date(1945, 12, 31),
                    seen=date(1945, 12, 31),
                    law_asks=Inquiry(
                        "Whether employees were kept from handing out literature off working time "
                        "and away from working areas, where they may",
                        Evidence.UNVERIFIED,
                    ),
                ),
            ),
        ),
        Line(
            "May an employer take down postings in support of the union?",
            (
                Holding(
                    since=date(2024, 1, 1),
                    cite="Starbucks Corp., 373 NLRB No. 44 (07-CA-293742)",
                    by=Decider.BOARD,
                    held="An employer had taken some down; what the Board said of that was not kept",
                    evidence=Evidence.SECONDARY,
                    read_in=(
                        "the Agency's weekly summary, as a union's site (ICWUC) gives it, of which "
                        "no more was kept"
                    ),
                    read_to=date(2024, 12, 31),
                    seen=date(2024, 12, 31),
                ),
            ),
        ),
    ),
    asks=(
        Asked("what-was-removed", "What was taken down or taken away, by whom, and from where?"),
        Asked("area", "Was it an area for work, or not?"),
        Asked("time", "Was it handed out on working time, or not?"),
        Asked("other-literature", "What became of other literature in the same place?"),
        Asked("rule", "Was there a rule, since when, and how had it been enforced?"),
    ),
    parallel=("8(a)(1)",),
    applied=(
        Authority(
            since=date(2024, 11, 5),
            cite=_JUDGE,
            by=Decider.JUDGE,
            point=(
                "Found unlawful that union materials were taken from break rooms and rest rooms, "
                "the gravest and most pervasive of the violations, and rested a third election on "
                "it"
            ),
            evidence=Evidence.SECONDARY,
            read_in="Yellowhammer News; the decision was not read",
        ),
        Authority(
            since=date(1962, 1, 1),
            seen=date(1962, 12, 31),
            cite="Stoddard-Quirk, 138 NLRB 615",
            by=Decider.BOARD,
            point="Believed to belong to the same rules",
            evidence=Evidence.UNVERIFIED,
            read_in="nothing; its year is inferred from others in the same volume",
        ),
    ),
    cautions=(JUDGE_NOT_REVIEWED,),
)

ACCESS_TEST_NOT_READ = Caution(
    "access-test-not-read",
    "What the test for rules on off-duty access asks was not read, and no decision was found here "
    "on calling the police or hiring guards.",
    "Tri-County Medical Center, 222 NLRB 1089",
)

OFF_DUTY_ACCESS_OR_POLICE = Ground(
    key="off-duty-access-or-police",
    title="Off-duty access rule, ejection of employees, or police",
    said=(
        "A rule on access that is new or enforced selectively, more police or guards, or having "
        "people who campaign removed"
    ),
    conduct_of=(Whose.EMPLOYER,),
    standard=Standard.TOTALITY,
    law_asks=(
        "Of calling the police, whether protected activity was met without any reasonable concern, "
        "which is coercive. Of more guards, all the circumstances"
    ),
    evidence=Evidence.UNVERIFIED,
    lines=(
        Line(
            "May an employer keep off-duty employees out?",
            (
                Holding(
                    since=date(1976, 1, 1),
                    cite="Tri-County Medical Center, 222 NLRB 1089",
                    by=Decider.BOARD,
                    held="This is believed to hold the test for such rules; its terms were not read",
                    evidence=Evidence.UNVERIFIED,
                    read_in=_NOT_READ,
                    read_to=date(1976, 12, 31),
                    seen=date(1976, 12, 31),
                    law_asks=Inquiry(
                        "Of a rule on off-duty access, what this decision asks, which was not read",
                        Evidence.UNVERIFIED,
                    ),
                ),
            ),
        ),
    ),
    asks=(
        Asked("rule", "What did the rule say, and since when?"),
        Asked("enforced", "How had it been enforced before, and against whom?"),
        Asked("areas", "From which areas were employees kept out or removed?"),
        Asked("activity", "What were they doing when they were removed or the police were called?"),
        Asked("concern", "What reasonable concern was there at the time?"),
        Asked("guards", "What changed in the police or guards, and why?"),
    ),
    parallel=("8(a)(1)",),
    applied=(
        Authority(
            since=date(2021, 8, 2),
            cite=_HEARING_OFFICER,
            by=Decider.HEARING_OFFICER,
            point=(
                "Saw little merit in most of the union's 23 objections; it had alleged, among "
                "others, that police were added and traffic lights changed"
            ),
            evidence=Evidence.SECONDARY,
            read_in=(
                "the U.S. Chamber of Commerce; the finding on this objection was not seen. The "
                "union told of the report on 2 August 2021, its own day was not seen"
            ),
        ),
    ),
    positions=(
        Authority(
            since=date(2023, 1, 1),
            seen=date(2023, 12, 31),
            cite="Complaint on the second election at Bessemer",
            by=Decider.GENERAL_COUNSEL,
            point=(
                "Alleges that a rule limiting access to 30 minutes before and after the shift was "
                "enforced selectively"
            ),
            evidence=Evidence.SECONDARY,
            read_in="mentonealabama.org (2023); the day of the complaint was not found",
        ),
        Authority(
            since=date(2021, 4, 16),
            cite="Objections of RWDSU in 10-RC-269250",
            by=Decider.PARTY,
            point="Alleges the hiring of additional police and the changing of traffic lights",
            evidence=Evidence.SECONDARY,
            read_in="the U.S. Chamber of Commerce; the day as Law360 reports it",
        ),
    ),
    cautions=(ACCESS_TEST_NOT_READ,),
)

BRYSON_LATER = Caution(
    "bryson-later",
    "Later decisions in the case of this discharge are known only to exist: of a judge, 29 January "
    "2024, JD(NY)-02-24, and of the Board, 8 October 2024, unpublished. Neither was read.",
    "29-CA-261755",
    note=True,
)

DISCHARGE_OR_DISCIPLINE_OF_SUPPORTERS = Ground(
    key="discharge-or-discipline-of-supporters",
    title="Discharge or discipline of union supporters",
    said="Acting against employees in the critical period because of what they do for the union",
    conduct_of=(Whose.EMPLOYER,),
    standard=Standard.WRIGHT_LINE,
    law_asks=(
        "A discriminatory discharge in the critical period is, as a rule, enough to set the "
        "election aside"
    ),
    evidence=Evidence.UNVERIFIED,
    lines=(
        Line(
            "By what test is it found why somebody was discharged?",
            (
                Holding(
                    since=date(1980, 1, 1),
                    cite="Wright Line, 251 NLRB 1083",
                    by=Decider.BOARD,
                    held="Believed: by the test of causation named after it; its terms were not read",
                    evidence=Evidence.UNVERIFIED,
                    read_in=_NOT_READ,
                    read_to=date(1980, 12, 31),
                    seen=date(1980, 12, 31),
                    law_asks=Inquiry(
                        "Whether the union activity caused the discharge or discipline",
                        Evidence.UNVERIFIED,
                        Standard.WRIGHT_LINE,
                    ),
                ),
            ),
        ),
    ),
    asks=(
        Asked("activity", "What did the employee do for the union?"),
        Asked("knowledge", "Who that took part in the decision knew of it?"),
        Asked("action", "What was done to the employee, and on which day?"),
        Asked("reason", "What reason was given, and how were others treated for the same?"),
        Asked("known-to-voters", "Which voters learned of it, and before they voted?"),
    ),
    parallel=("8(a)(3)", "8(a)(1)"),
    applied=(
        Authority(
            since=date(2022, 4, 18),
            cite="Amazon.com Services LLC (Bryson), 29-CA-261755 (Judge Green)",
            by=Decider.JUDGE,
            point="Found a discriminatory discharge at JFK8",
            evidence=Evidence.SECONDARY,
            read_in="KTAR; the decision was not read",
        ),
    ),
    positions=(
        Authority(
            since=date(2021, 4, 16),
            cite="Objections of RWDSU in 10-RC-269250",
            by=Decider.PARTY,
            point=(
                "Alleges, among 23 objections, that a supporter was discharged for passing out "
                "cards and another disciplined for speaking in meetings"
            ),
            evidence=Evidence.SECONDARY,
            read_in="AL.com; the day as Law360 reports it",
        ),
    ),
    cautions=(BRYSON_LATER,),
)

VOLUME_NOT_VERIFIED = Caution(
    "volume-not-verified",
    "The volume and page of Dresser Industries were not verified; the decision and its day were.",
    "Dresser Industries, 231 NLRB 591",
    note=True,
)

ULP_IN_CRITICAL_PERIOD = Ground(
    key="ulp-in-critical-period",
    title="Any violation of 8(a)(1) or 8(b)(1)(A) in the critical period",
    said="The general objection that goes with a charge of an unfair labor practice",
    conduct_of=(Whose.EMPLOYER, Whose.UNION),
    standard=Standard.PRESUMPTIVE,
    evidence=Evidence.UNVERIFIED,
    lines=(
        Line(
            "Does a violation in the critical period interfere with the election?",
            (
                Holding(
                    since=date(1962, 1, 1),
                    cite="Dal-Tex Optical Co., 137 NLRB 1782",
                    by=Decider.BOARD,
                    held="Believed: what violates 8(a)(1) does so all the more",
                    evidence=Evidence.UNVERIFIED,
                    read_in=_NOT_READ,
                    read_to=date(1962, 12, 31),
                    seen=date(1962, 12, 31),
                    law_asks=Inquiry(
                        "Whether the Act was violated. If so, the conduct interferes with the "
                        "election all the more",
                        Evidence.UNVERIFIED,
                    ),
                ),
            ),
        ),
        Line(
            "Which violations are too small to count?",
            (
                Holding(
                    since=date(1977, 1, 1),
                    cite="Enola Super Thrift, 233 NLRB 409; Caron International, 246 NLRB 1120",
                    by=Decider.BOARD,
                    held=(
                        "Believed: those so minimal or isolated that they can hardly be thought to "
                        "have affected the outcome; what is weighed for that was not read"
                    ),
                    evidence=Evidence.UNVERIFIED,
                    read_in="nothing; neither decision was read. The year is that of the first",
                    read_to=date(1977, 12, 31),
                    seen=date(1977, 12, 31),
                    law_asks=Inquiry(
                        "Whether the violations were so minimal or isolated that they can hardly "
                        "be thought to have affected the outcome",
                        Evidence.UNVERIFIED,
                        Standard.PRESUMPTIVE,
                    ),
                    cautions=(YEAR_OF_ONE_ONLY,),
                ),
            ),
        ),
    ),
    asks=(
        Asked("violation", "Which violation was found, or is charged, under which section?"),
        Asked("how-many", "How many violations were there, and how grave?"),
        Asked("dissemination", "How many voters were touched by them or knew of them?"),
        Asked("unit-and-vote", "How large was the unit, and how close the vote?"),
        Asked("by-whom", "Who committed them, and how near to the election?"),
    ),
    parallel=("8(a)(1)", "8(b)(1)(A)"),
    applied=(
        Authority(
            since=date(1979, 1, 25),
            cite="Parkway Center Inn, 240 NLRB 192",
            by=Decider.BOARD,
            point="Found unfair labor practices and directed a second election",
            evidence=Evidence.AGENCY,
            read_in="the decision, in a publisher's copy (Casetext)",
        ),
        Authority(
            since=date(1977, 8, 24),
            cite="Dresser Industries, 231 NLRB 591",
            by=Decider.BOARD,
            point="A single statement was enough, in a vote of 20 to 21",
            evidence=Evidence.AGENCY,
            read_in="the decision, on the Agency's site; volume and page were not verified",
        ),
    ),
    cautions=(VOLUME_NOT_VERIFIED,),
)

CEMEX_IN_COURT = Caution(
    "cemex-in-court",
    "In April 2026 Cemex was the Board's precedent. The Sixth Circuit had refused to enforce an "
    "order under it, two judges to one; elsewhere the question was open. A court of appeals speaks "
    "for its own circuit and does not change what the Board follows. Nothing later was read.",
    "Brown-Forman Corp. v. NLRB, Nos. 24-2107/25-1060 (6th Cir. 2026)",
)

CEMEX_REACH_BACK = Caution(
    "cemex-reach-back",
    "Whether it governs conduct before its own day was not read. What the Board asked of an "
    "employer that refused a majority before it was not researched.",
    "Cemex Construction Materials Pacific, 372 NLRB No. 130",
)

CEMEX_BARGAINING_ORDER = Ground(
    key="cemex-bargaining-order",
    title="Cemex or Gissel bargaining order instead of a second election",
    said=(
        "An employer refuses a majority's demand for recognition, and commits unfair labor "
        "practices for which the election would be set aside"
    ),
    conduct_of=(Whose.EMPLOYER,),
    standard=Standard.REMEDY,
    evidence=Evidence.SECONDARY,
    # Two lines: the Ninth Circuit upheld a Gissel order in the very case of Cemex, so that the
    # older test stands beside the newer.
    lines=(
        Line(
            "What follows if an employer refuses a majority and then breaks the law?",
            (
                Holding(
                    since=date(2023, 8, 25),
                    cite="Cemex Construction Materials Pacific, 372 NLRB No. 130",
                    by=Decider.BOARD,
                    held=(
                        "An employer that meets with a majority's demand must recognize the union "
                        "or file an RM petition; if it then commits an unfair labor practice for "
                        "which the election would be set aside, an order to bargain is the default"
                    ),
                    evidence=Evidence.SECONDARY,
                    read_in=(
                        "an article by Samuel Estreicher (Justia, in a copy by Archivana); Pulse, "
                        "24 April 2026, which treats it as what the Board follows. The decision "
                        "was not read"
                    ),
                    read_to=date(2026, 4, 24),
                    law_asks=Inquiry(
                        "Whether unfair labor practices in the critical period would set the "
                        "election aside: an order to bargain then follows as a rule",
                        Evidence.SECONDARY,
                        Standard.REMEDY,
                    ),
                    cautions=(CEMEX_IN_COURT, CEMEX_REACH_BACK),
                ),
            ),
        ),
        Line(
            "When may the Board order bargaining because a fair second election is unlikely?",
            (
                Holding(
                    since=date(1969, 1, 1),
                    cite="NLRB v. Gissel Packing Co., 395 U.S. 575",
                    by=Decider.SUPREME_COURT,
                    held=(
                        "For serious unfair labor practices, only if a fair second election is "
                        "unlikely"
                    ),
                    evidence=Evidence.SECONDARY,
                    read_in=(
                        "an article by Samuel Estreicher (Justia, in a copy by Archivana); Pulse, "
                        "24 April 2026, on an order upheld under it. The decision was not read"
                    ),
                    read_to=date(2026, 4, 24),
                    seen=date(1969, 12, 31),
                    law_asks=Inquiry(
                        "Whether a fair second election is unlikely",
                        Evidence.SECONDARY,
                        Standard.REMEDY,
                    ),
                ),
            ),
        ),
    ),
    asks=(
        Asked("majority", "Did a majority support the union when it asked for recognition?"),
        Asked("demand", "When and how was the employer asked, and what did it answer?"),
        Asked("petition", "Did the employer file an RM petition, or was there another?"),
        Asked("violations", "Which unfair labor practices fell in the critical period?"),
        Asked("set-aside", "Would they set the election aside?"),
        Asked("fair-rerun", "Is a fair second election unlikely, and why?"),
    ),
    parallel=("8(a)(5)", "8(a)(1)"),
    applied=(
        Authority(
            since=date(2026, 4, 1),
            seen=date(2026, 4, 30),
            cite="Cemex v. NLRB, No. 23-2302 (9th Cir. April 2026)",
            by=Decider.COURT_OF_APPEALS,
            point="Upheld an order to bargain under Gissel, and did not reach the Board's new rule",
            evidence=Evidence.SECONDARY,
            read_in="Pulse, 24 April 2026; the day of the decision was not found",
        ),
    ),
    positions=(
        Authority(
            since=date(2026, 3, 6),
            cite="Brown-Forman Corp. v. NLRB, Nos. 24-2107/25-1060 (6th Cir. 2026)",
            by=Decider.COURT_OF_APPEALS,
            point=(
                "Refused, two judges to one and first among the courts, to enforce an order under "
                "Cemex: it was made by adjudication, and unlawfully so"
            ),
            evidence=Evidence.SECONDARY,
            read_in="the National Law Review; the decision was not read",
        ),
        Authority(
            since=date(2025, 2, 14),
            cite="GC Memorandum 25-05",
            by=Decider.GENERAL_COUNSEL,
            point="Rescinds GC Memorandum 24-01 (Revised)",
            evidence=Evidence.SECONDARY,
            read_in="an index of the Agency's documents that others keep (nlrb_loc)",
        ),
    ),
)
