"""Grounds for objections: what parties say and offer in the campaign to win votes.

Threats, questions, watching and reprisals are in `coercion`.  29 U.S.C. 158(a)(1), (a)(3),
(b)(1)(A), (c).

Sources:
    The Agency's summary of decisions for the week of 12 to 15 November 2024, on Amazon.com
    Services, 373 NLRB No. 136, read.  That it is prospective only, and which notices make a meeting
    lawful, are known from law firms.  Its three rationales were not kept.
    GC Memoranda 22-04 and 25-05, the review in the Eleventh Circuit, and two suits over laws of
    states, from law firms, indexes and a party.  Nothing was read that tells whether the decision
    stands after September 2025.
    The Agency's summary of decisions for the week of 15 to 19 April 2024, on Starbucks, 373 NLRB
    No. 45, read.
    Midland National Life (1982), Sewell Manufacturing (1962) and Lake Mary Health (2005), in copies
    of a publisher, read.  Of decisions of courts, copies or summaries of publishers, of which only
    the points given here were kept.
    Of each holding, no later decision was read than the last day given with it.
    Not read, and marked so: Exchange Parts, Van Dorn, Mitchellace, Pacific Micronesia, Honeyville
    Grain, Atlantic Limousine, B&D Plastics, Randell Warehouse, what Livingston Shirt holds, and the
    citation of Clark Bros.
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
    Point,
    Standard,
    Whose,
    Window,
)
from nlrbcase.law.objections.coercion import BASIC_GUIDE, LISTED_AS_VIOLATION
from nlrbcase.provisions import Caution, Evidence

_NOT_READ = "nothing; the decision was not read"

PROMISE_OR_GRANT_OF_BENEFITS = Ground(
    key="promise-or-grant-of-benefits",
    title="Promise, grant or withdrawal of benefits",
    said=(
        "More pay or benefits, or sooner ones, or announcing or withdrawing them, at a time chosen "
        "to influence the vote"
    ),
    conduct_of=(Whose.EMPLOYER,),
    standard=Standard.REBUTTABLE_INFERENCE,
    law_asks=(
        "When and why it was done. If it was done in the critical period, the purpose is inferred "
        "to be the vote, unless a legitimate reason explains it"
    ),
    evidence=Evidence.UNVERIFIED,
    lines=(
        Line(
            "May an employer confer benefits to influence the vote?",
            (
                Holding(
                    since=date(1964, 1, 1),
                    cite="NLRB v. Exchange Parts Co., 375 U.S. 405",
                    by=Decider.SUPREME_COURT,
                    held="Believed: no",
                    evidence=Evidence.UNVERIFIED,
                    read_in=_NOT_READ,
                    read_to=date(1964, 12, 31),
                    seen=date(1964, 12, 31),
                ),
            ),
        ),
        Line(
            "May an employer announce shortly before the election that a benefit ends?",
            (
                Holding(
                    since=date(2005, 1, 1),
                    cite="Lake Mary Health & Rehabilitation, 345 NLRB 544",
                    by=Decider.BOARD,
                    held=(
                        "To announce just before it that a bonus for extra shifts is to go was "
                        "objectionable"
                    ),
                    evidence=Evidence.AGENCY,
                    read_in="the decision, in a publisher's copy (Casetext)",
                    read_to=date(2005, 12, 31),
                    seen=date(2005, 12, 31),
                ),
            ),
        ),
    ),
    asks=(
        Asked("benefit", "What was promised, granted, announced or withdrawn, and for whom?"),
        Asked("when-announced", "On which day was it announced, and on which did it begin?"),
        Asked("when-decided", "When was it decided, and was that before the petition?"),
        Asked("past-practice", "What had been done in earlier years?"),
        Asked("reason", "What reason, other than the vote, was there for doing it then?"),
        Asked("tied-to-vote", "Was it connected with the union or the vote when it was told?"),
    ),
    parallel=("8(a)(1)", "8(a)(3)"),
    applied=(
        Authority(
            since=date(2026, 3, 6),
            cite="Brown-Forman Corp. v. NLRB, Nos. 24-2107/25-1060 (6th Cir. 2026)",
            by=Decider.COURT_OF_APPEALS,
            point=(
                "Upheld that a raise of $4 an hour, benefits and bottles of bourbon before the "
                "election were unfair labor practices, and refused the order to bargain: see "
                "cemex-bargaining-order"
            ),
            evidence=Evidence.SECONDARY,
            read_in="the National Law Review; the decision was not read",
        ),
        Authority(
            since=date(1997, 1, 1),
            seen=date(1997, 12, 31),
            cite=f"{BASIC_GUIDE}, section 8(a)(1), examples",
            by=Decider.AGENCY_GUIDE,
            point=(
                "Lists raises timed on purpose to discourage employees from forming or joining a "
                "union as a violation"
            ),
            evidence=Evidence.AGENCY,
            read_in="a copy of the guide that others keep, page 18",
        ),
    ),
    cautions=(LISTED_AS_VIOLATION,),
)

SOLICITATION_OF_GRIEVANCES = Ground(
    key="solicitation-of-grievances",
    title="Solicitation of grievances with an implied promise to remedy them",
    said=(
        "Asking employees what they want changed, and giving them to understand that it will be "
        "changed without a union"
    ),
    conduct_of=(Whose.EMPLOYER,),
    standard=Standard.REBUTTABLE_INFERENCE,
    law_asks=(
        "Whether the employer asked for grievances without having done so before. If so, a promise "
        "to mend them is inferred, and can be rebutted"
    ),
    evidence=Evidence.UNVERIFIED,
    lines=(
        Line(
            "May an employer ask for grievances and promise to mend them?",
            (
                Holding(
                    since=date(2024, 1, 1),
                    cite="Starbucks Corp., 373 NLRB No. 45 (20-CA-296184)",
                    by=Decider.BOARD,
                    held=(
                        "Not on the condition that the employees vote against the union: to ask "
                        "for grievances and promise so to mend them violates 8(a)(1)"
                    ),
                    evidence=Evidence.AGENCY,
                    read_in=(
                        "the Agency's summary of decisions for the week of 15 to 19 April 2024; "
                        "the decision, and its day, were not read"
                    ),
                    # The last day of the week that the summary is for.
                    read_to=date(2024, 4, 19),
                    seen=date(2024, 4, 19),
                ),
            ),
        ),
    ),
    asks=(
        Asked("asked", "What were employees asked, by whom, and when?"),
        Asked("promise", "What was said or implied about mending it?"),
        Asked("vote", "Was it made to depend on the vote or on doing without a union?"),
        Asked("prior-practice", "Had the employer asked in this way before the campaign?"),
        Asked("mended", "What was changed afterward?"),
    ),
    parallel=("8(a)(1)",),
)

CAPTIVE_AUDIENCE_STATUS = Caution(
    "captive-audience-status",
    "The newest text that was read and treats this as the Board's law is of 30 September 2025. "
    "Review was pending in the Eleventh Circuit, and no decision there was found. Nothing was read "
    "on whether it stands after September 2025: check first.",
    "Amazon.com Services LLC, 373 NLRB No. 136",
)

CAPTIVE_AUDIENCE_DAY = Caution(
    "captive-audience-day",
    "A meeting on the very day of the decision may fall under the old law or the new. The hour was "
    "not found.",
    "Amazon.com Services LLC, 373 NLRB No. 136",
    note=True,
)

CAPTIVE_AUDIENCE_EVIDENCE = Caution(
    "captive-audience-evidence",
    "The Agency's own summary gives the overruling. That it governs only later conduct, and the "
    "three notices, are known from law firms alone.",
    "Amazon.com Services LLC, 373 NLRB No. 136",
)

CAPTIVE_AUDIENCE_MEMBERS = Caution(
    "captive-audience-members",
    "Members McFerran, Prouty and Wilcox decided; Member Kaplan dissented.",
    "Amazon.com Services LLC, 373 NLRB No. 136",
    note=True,
)

CLARK_UNTIL = Caution(
    "clark-until",
    "The Taft-Hartley Act of 1947 came before the Board gave this up. From which day on it no "
    "longer held was not read, nor was its citation verified.",
    "Clark Bros. Co., 70 NLRB 802",
)

STATE_LAWS = Caution(
    "state-laws-on-meetings",
    "Ten states had laws of their own against such meetings in 2024: California, Connecticut, "
    "Hawaii, Illinois, Maine, Minnesota, New York, Oregon, Vermont and Washington. Whether the Act "
    "preempts them (Garmon) is disputed.",
    "McCarter & English (2024); OnLabor",
    note=True,
)

MEETINGS_AT_AMAZON = Caution(
    "meetings-at-amazon",
    "The meetings at Bessemer (2021 and 2022), JFK8 and LDJ5 (2022) were before the change: that "
    "they were compulsory is no ground by itself. Those at RDU1 (2025) were after it.",
    note=True,
)

CLOSE_TO_THE_VOTE = Caution(
    "close-to-the-vote",
    "A speech to a massed assembly on company time close to the vote is a ground of its own, under "
    "the old law and the new: see peerless-plywood-24-hour.",
    note=True,
)

CAPTIVE_AUDIENCE_MEETING = Ground(
    key="captive-audience-meeting",
    title="Captive-audience meeting",
    said=(
        "Making employees attend, on pain of discipline, a meeting at which the employer gives its "
        "view of unionizing"
    ),
    conduct_of=(Whose.EMPLOYER,),
    standard=Standard.PER_SE_BY_DATE,
    evidence=Evidence.SECONDARY,
    lines=(
        Line(
            "May an employer compel attendance at a meeting on unionizing?",
            (
                Holding(
                    since=date(2024, 11, 13),
                    cite="Amazon.com Services LLC, 373 NLRB No. 136 (29-CA-280153 et al.)",
                    by=Decider.BOARD,
                    held=(
                        "No: it violates 8(a)(1) by itself, for three independent reasons, and "
                        "neither 8(c) nor the First Amendment stands against that; there is no "
                        "violation if employees are told reasonably ahead what the meeting is "
                        "about, that it is voluntary and staying away or leaving has no adverse "
                        "consequence, and that no attendance is recorded"
                    ),
                    evidence=Evidence.SECONDARY,
                    read_in=(
                        "the Agency's summary of decisions for the week of 12 to 15 November 2024: "
                        "the overruling, not which the three reasons are; MHS Law Blog: that it is "
                        "prospective only; Balch & Bingham: the three notices. The decision was "
                        "not read"
                    ),
                    read_to=date(2025, 9, 30),
                    prospective=True,
                    law_asks=Inquiry(
                        "Whether attendance was compelled and the three notices were missing",
                        Evidence.SECONDARY,
                        Standard.PER_SE,
                    ),
                    cautions=(
                        CAPTIVE_AUDIENCE_STATUS,
                        CAPTIVE_AUDIENCE_EVIDENCE,
                        CAPTIVE_AUDIENCE_DAY,
                        CAPTIVE_AUDIENCE_MEMBERS,
                    ),
                    asks=(
                        Asked(
                            "notice-of-subject",
                            "Were they told reasonably ahead what the meeting was about?",
                        ),
                        Asked(
                            "notice-voluntary",
                            "Were they told that it was voluntary, and that staying away or "
                            "leaving had no adverse consequence?",
                        ),
                        Asked(
                            "notice-no-records",
                            "Were they told that no attendance would be recorded?",
                        ),
                    ),
                ),
                Holding(
                    since=date(1948, 1, 1),
                    cite="Babcock & Wilcox Co., 77 NLRB 577",
                    by=Decider.BOARD,
                    held="Yes: the Board relied on 8(c)",
                    evidence=Evidence.AGENCY,
                    read_in=(
                        "the Agency's summary of decisions for the week of 12 to 15 November 2024, "
                        "on its overruling; the decision was not read"
                    ),
                    read_to=date(2024, 11, 12),
                    seen=date(1948, 12, 31),
                    law_asks=Inquiry(
                        "Only what was said there: compulsion was lawful, threats and promises "
                        "were not",
                        Evidence.SECONDARY,
                        Standard.NOT_OBJECTIONABLE,
                    ),
                ),
                Holding(
                    since=date(1946, 1, 1),
                    cite="Clark Bros. Co., 70 NLRB 802",
                    by=Decider.BOARD,
                    held="No: it was unlawful by itself, before the Taft-Hartley Act",
                    evidence=Evidence.SECONDARY,
                    read_in=(
                        "an article on compulsory indoctrination in captive-audience meetings "
                        "(Docslib); the citation was not verified"
                    ),
                    read_to=date(1946, 12, 31),
                    seen=date(1946, 12, 31),
                    law_asks=Inquiry(
                        "Whether attendance was compelled", Evidence.SECONDARY, Standard.PER_SE
                    ),
                    cautions=(CLARK_UNTIL,),
                ),
            ),
        ),
        Line(
            "Must the employer give the union equal time?",
            (
                Holding(
                    since=date(1953, 12, 17),
                    cite="Livingston Shirt Corp., 107 NLRB 400",
                    by=Decider.BOARD,
                    held=(
                        "Believed: no, unless its rule against solicitation is unlawful or very "
                        "broad"
                    ),
                    evidence=Evidence.UNVERIFIED,
                    read_in=(
                        "nothing on what it holds; that there is such a decision, and its day, in "
                        "a publisher's copy (Casetext)"
                    ),
                    read_to=date(1953, 12, 17),
                ),
            ),
        ),
    ),
    asks=(
        Asked("attendance-compelled", "Did employees have to attend, and what if they did not?"),
        Asked("views-expressed", "What did the employer say there of unionizing?"),
        Asked("threats-or-promises", "Was anything threatened or promised there?"),
    ),
    parallel=("8(a)(1)",),
    positions=(
        Authority(
            since=date(2026, 2, 13),
            cite="CBIA's suit over Connecticut's law (D. Conn. 2026)",
            by=Decider.DISTRICT_COURT,
            point="Judgment for the state, for want of standing: its law stands",
            evidence=Evidence.SECONDARY,
            read_in="the plaintiff CBIA; the decision was not read",
        ),
        Authority(
            since=date(2025, 9, 30),
            cite="California Chamber of Commerce v. Bonta, 2:24-cv-03798 (E.D. Cal. 2025)",
            by=Decider.DISTRICT_COURT,
            point=(
                "Preliminary injunction: California's SB 399 is preempted as to meetings on unions. "
                "It treats the Board's decision of 2024 as the Board's law"
            ),
            evidence=Evidence.SECONDARY,
            read_in="a publisher's copy (Midpage), of which these points were kept",
        ),
        Authority(
            since=date(2025, 9, 29),
            cite="Amazon.com v. NLRB (11th Cir.), review of 29-CA-280153",
            by=Decider.PARTY,
            point="The employer asks for review; the Board's brief is of 29 September 2025",
            evidence=Evidence.SECONDARY,
            read_in=(
                "an index of the Agency's documents that others keep (nlrb_loc), and Law360; no "
                "decision was found"
            ),
        ),
        Authority(
            since=date(2025, 2, 14),
            cite="GC Memorandum 25-05",
            by=Decider.GENERAL_COUNSEL,
            point=(
                "Rescinds GC Memorandum 22-04. The Board's decision of 2024 remains precedent all "
                "the same"
            ),
            evidence=Evidence.SECONDARY,
            read_in="Benesch; the memorandum was not read",
        ),
        Authority(
            since=date(2022, 4, 7),
            cite="GC Memorandum 22-04",
            by=Decider.GENERAL_COUNSEL,
            point="Urges the Board to forbid such meetings",
            evidence=Evidence.SECONDARY,
            read_in="Spotlight Data; the memorandum was not read",
        ),
    ),
    cautions=(CLOSE_TO_THE_VOTE, MEETINGS_AT_AMAZON, STATE_LAWS),
)

BEFORE_MIDLAND = Caution(
    "before-midland",
    "How the Board treated false statements before 4 August 1982 was not researched.",
    "Midland National Life Ins. Co., 263 NLRB 127",
    note=True,
)

OTHER_GROUNDS = Caution(
    "not-misrepresentation",
    "Forged documents, altered documents of the Board and claims that the Board takes a side are "
    "grounds of their own: see forged-documents, altered-board-documents and "
    "union-misuse-of-board-process.",
    note=True,
)

SIXTH_CIRCUIT_ONLY = Caution(
    "sixth-circuit-only",
    "This is the Sixth Circuit's, for the cases that reach it. That the Board follows it was not "
    "read.",
    "Dayton Hudson v. NLRB, 987 F.2d 359 (6th Cir. 1993)",
)

MISREPRESENTATION = Ground(
    key="misrepresentation",
    title="Campaign misrepresentation of fact or law",
    said="Saying in the campaign what is not true",
    conduct_of=(Whose.EMPLOYER, Whose.UNION),
    standard=Standard.NOT_OBJECTIONABLE,
    evidence=Evidence.AGENCY,
    lines=(
        Line(
            "Does the Board look into whether campaign statements are true?",
            (
                Holding(
                    since=date(1982, 8, 4),
                    cite="Midland National Life Ins. Co., 263 NLRB 127 (18-RC-11713)",
                    by=Decider.BOARD,
                    held="No: a false statement is not objectionable by itself",
                    evidence=Evidence.AGENCY,
                    read_in="the decision, in a publisher's copy (Casetext)",
                    # An exception was still made to it in 1993; on which day was not found.
                    read_to=date(1993, 1, 1),
                    law_asks=Inquiry(
                        "Nothing: the Board does not look into whether campaign statements are "
                        "true or false",
                        Evidence.AGENCY,
                        Standard.NOT_OBJECTIONABLE,
                    ),
                ),
            ),
        ),
        Line(
            "In the Sixth Circuit, is pervasive misrepresentation an exception?",
            (
                Holding(
                    since=date(1993, 1, 1),
                    cite="Dayton Hudson v. NLRB, 987 F.2d 359 (6th Cir. 1993)",
                    by=Decider.COURT_OF_APPEALS,
                    held="Yes",
                    evidence=Evidence.SECONDARY,
                    read_in="a publisher's summaries of the case (Casetext)",
                    read_to=date(1993, 12, 31),
                    seen=date(1993, 12, 31),
                    cautions=(SIXTH_CIRCUIT_ONLY,),
                ),
            ),
        ),
    ),
    asks=(
        Asked("statement", "What was said, by whom, and what about it was untrue?"),
        Asked("forgery", "Was a forged document used?"),
        Asked("board-document", "Was a document of the Board altered?"),
        Asked("pervasive", "How pervasive was it, and could the case reach the Sixth Circuit?"),
    ),
    applied=(
        Authority(
            since=date(1984, 1, 1),
            seen=date(1984, 12, 31),
            cite="Van Dorn, 736 F.2d 343 (6th Cir. 1984)",
            by=Decider.COURT_OF_APPEALS,
            point="Believed to be an earlier decision on the same exception",
            evidence=Evidence.UNVERIFIED,
            read_in=_NOT_READ,
        ),
    ),
    cautions=(OTHER_GROUNDS, BEFORE_MIDLAND),
)

MIDLAND_PAGE = Caution(
    "midland-page",
    "Page 133 as the place of the exception was not verified; the decision was read.",
    "Midland National Life Ins. Co., 263 NLRB 127",
    note=True,
)

FORGED_DOCUMENTS = Ground(
    key="forged-documents",
    title="Forged campaign documents",
    said="Using forged documents, so that voters cannot see that they are propaganda",
    conduct_of=(Whose.EMPLOYER, Whose.UNION, Whose.THIRD_PARTY),
    standard=Standard.TOTALITY,
    evidence=Evidence.AGENCY,
    lines=(
        Line(
            "When do forged documents set an election aside?",
            (
                Holding(
                    since=date(1982, 8, 4),
                    cite="Midland National Life Ins. Co., 263 NLRB 127, 133",
                    by=Decider.BOARD,
                    held=(
                        "When they leave the voters unable to recognize propaganda: an exception "
                        "to the rule that the Board does not look into what is true"
                    ),
                    evidence=Evidence.AGENCY,
                    read_in=(
                        "the decision, in a publisher's copy (Casetext); the page was not verified"
                    ),
                    read_to=date(1982, 8, 4),
                    law_asks=Inquiry(
                        "Whether forged documents left the voters unable to recognize propaganda "
                        "for what it is",
                        Evidence.AGENCY,
                        Standard.TOTALITY,
                    ),
                    cautions=(MIDLAND_PAGE,),
                ),
            ),
        ),
    ),
    asks=(
        Asked("document", "What was the document, and what in it was forged?"),
        Asked("whose", "Whose did it appear to be, and who made it?"),
        Asked("recognizable", "From what could a voter have seen that it was propaganda?"),
        Asked("dissemination", "How many voters saw it, and when?"),
        Asked("answered", "Did anyone expose it before the vote?"),
    ),
    applied=(
        Authority(
            since=date(1996, 1, 1),
            seen=date(1996, 12, 31),
            cite="Mitchellace, Inc. v. NLRB, 90 F.3d 1150 (6th Cir. 1996)",
            by=Decider.COURT_OF_APPEALS,
            point="Believed to state the standard for forgeries",
            evidence=Evidence.UNVERIFIED,
            read_in=_NOT_READ,
        ),
        Authority(
            since=date(1991, 1, 1),
            seen=date(1991, 12, 31),
            cite="North American Directory Corp. v. NLRB (3d Cir. 1991)",
            by=Decider.COURT_OF_APPEALS,
            point="A false memorandum of the company was used; the Board's order was enforced",
            evidence=Evidence.SECONDARY,
            read_in="a publisher's copy (Cetient), of which this point was kept",
        ),
    ),
)

RELIGION_NOT_READ = Caution(
    "religion-not-read",
    "The decision that was read is on appeals to racial prejudice. That appeals to religion or "
    "ethnic origin are judged alike was not read.",
    "Sewell Mfg. Co., 138 NLRB 66",
)

RACIAL_OR_RELIGIOUS_APPEALS = Ground(
    key="racial-or-religious-appeals",
    title="Appeals to racial, religious or ethnic prejudice",
    said="A campaign that inflames racial prejudice",
    conduct_of=(Whose.EMPLOYER, Whose.UNION),
    standard=Standard.TOTALITY,
    evidence=Evidence.UNVERIFIED,
    lines=(
        Line(
            "Do appeals to racial prejudice set an election aside?",
            (
                Holding(
                    since=date(1962, 8, 9),
                    cite="Sewell Mfg. Co., 138 NLRB 66 (10-RC-5016)",
                    by=Decider.BOARD,
                    held="There they did: a second election was directed",
                    evidence=Evidence.AGENCY,
                    read_in="the decision, in a publisher's copy (Casetext)",
                    read_to=date(1962, 8, 9),
                ),
            ),
        ),
        # What Sewell asks of a sober message was not verified; that it set the election aside was.
        Line(
            "May a party speak of race, and who must show that it was to the point?",
            (
                Holding(
                    since=date(1962, 8, 9),
                    cite="Sewell Mfg. Co., 138 NLRB 66 (10-RC-5016)",
                    by=Decider.BOARD,
                    held=(
                        "Believed: a party may, truthfully, temperately and to the point, and must "
                        "itself show that it did"
                    ),
                    evidence=Evidence.UNVERIFIED,
                    read_in="nothing on this; the decision was read for its outcome",
                    read_to=date(1962, 8, 9),
                    law_asks=Inquiry(
                        "Whether what was said on race was true, temperate and to the point, which "
                        "is allowed, or was meant to inflame, for which the election is set aside",
                        Evidence.UNVERIFIED,
                        Standard.TOTALITY,
                    ),
                ),
            ),
        ),
    ),
    asks=(
        Asked("message", "What was said or shown, by whom, and to whom?"),
        Asked("truth", "Was it true?"),
        Asked("temper", "Was it temperate, or meant to inflame?"),
        Asked("germane", "Had it to do with a question of the campaign?"),
        Asked("extent", "How much of the campaign was it, and how near to the vote?"),
    ),
    burden=(
        "The objecting party; but whoever used the racial message is believed to have to show that "
        "it was true and to the point"
    ),
    applied=(
        Authority(
            since=date(2006, 1, 1),
            seen=date(2006, 12, 31),
            cite="Honeyville Grain v. NLRB, 444 F.3d 1269 (10th Cir. 2006)",
            by=Decider.COURT_OF_APPEALS,
            point="Believed to be a later application",
            evidence=Evidence.UNVERIFIED,
            read_in=_NOT_READ,
        ),
        Authority(
            since=date(1998, 1, 1),
            seen=date(1998, 12, 31),
            cite="Pacific Micronesia Corp., 326 NLRB 458",
            by=Decider.BOARD,
            point="Believed to be a later application",
            evidence=Evidence.UNVERIFIED,
            read_in=_NOT_READ,
        ),
        Authority(
            since=date(1975, 1, 1),
            seen=date(1975, 12, 31),
            cite="NLRB v. Bancroft Mfg., 516 F.2d 436 (5th Cir. 1975)",
            by=Decider.COURT_OF_APPEALS,
            point="Enforced an order to bargain over an objection to racial appeals",
            evidence=Evidence.SECONDARY,
            read_in="a publisher's copy (OpenJurist); its reasons were not verified",
        ),
    ),
    cautions=(RELIGION_NOT_READ,),
)

UNION_WAIVER_OF_FEES = Ground(
    key="union-waiver-of-fees",
    title="Waiver of union fees conditioned on support before the election",
    said="Offering to forgo initiation fees, but of nobody who has not signed before the vote",
    conduct_of=(Whose.UNION,),
    standard=Standard.BRIGHT_LINE,
    evidence=Evidence.SECONDARY,
    lines=(
        Line(
            "May a union waive fees only for those who support it before the vote?",
            (
                Holding(
                    since=date(1973, 12, 17),
                    cite="NLRB v. Savair Mfg. Co., 414 U.S. 270",
                    by=Decider.SUPREME_COURT,
                    held="No",
                    evidence=Evidence.SECONDARY,
                    read_in="the syllabus, in a publisher's copy (Casetext); not the opinion",
                    read_to=date(1973, 12, 17),
                    law_asks=Inquiry(
                        "Whether the waiver depended on support before the election, which is "
                        "objectionable",
                        Evidence.SECONDARY,
                        Standard.BRIGHT_LINE,
                    ),
                ),
            ),
        ),
        Line(
            "May a union waive fees for everyone?",
            (
                Holding(
                    since=date(1994, 1, 1),
                    cite="NLRB v. VSA, Inc., 24 F.3d 588 (4th Cir. 1994)",
                    by=Decider.COURT_OF_APPEALS,
                    held="Yes: a waiver for everyone if the union is elected does no harm",
                    evidence=Evidence.SECONDARY,
                    read_in="a publisher's copy (Midpage), of which this point was kept",
                    read_to=date(1994, 12, 31),
                    seen=date(1994, 12, 31),
                    law_asks=Inquiry(
                        "Whether it was open to all, before the election and after it, which is "
                        "lawful",
                        Evidence.SECONDARY,
                    ),
                ),
            ),
        ),
    ),
    asks=(
        Asked("offer", "What exactly was offered, by whom, and in which words?"),
        Asked("who-may-have-it", "Who could have the waiver?"),
        Asked(
            "until-when", "Until when could one have it: only before the vote, or after as well?"
        ),
        Asked("signing", "Did one have to sign or do anything for it before the vote?"),
    ),
    parallel=("8(b)(1)(A)",),
)

RAFFLE_BY_MAIL = Caution(
    "raffle-by-mail",
    "Whether, and from when, the bar on raffles close to the vote applies to a mail-ballot election "
    "was not verified.",
    "Atlantic Limousine, Inc., 331 NLRB 1025",
)

PAYMENTS_RAFFLES_GIFTS = Ground(
    key="payments-raffles-gifts",
    title="Payments, raffles, gifts and other benefits",
    said=(
        "Cash, prizes, free transport, referrals to jobs or gifts that are tied to voting or come "
        "close to the vote"
    ),
    conduct_of=(Whose.EMPLOYER, Whose.UNION),
    standard=Standard.TOTALITY_OR_BRIGHT_LINE,
    evidence=Evidence.UNVERIFIED,
    # Two lines on raffles, for only the second asks when it was held.
    lines=(
        Line(
            "May a raffle be tied to voting or to coming to the polls?",
            (
                Holding(
                    since=date(2000, 1, 1),
                    cite="Atlantic Limousine, Inc., 331 NLRB 1025",
                    by=Decider.BOARD,
                    held="Believed: no",
                    evidence=Evidence.UNVERIFIED,
                    read_in=_NOT_READ,
                    read_to=date(2000, 12, 31),
                    seen=date(2000, 12, 31),
                    law_asks=Inquiry(
                        "Of a raffle, whether one had to vote or come to the polls for it, which "
                        "bars it outright",
                        Evidence.UNVERIFIED,
                        Standard.BRIGHT_LINE,
                    ),
                ),
            ),
        ),
        Line(
            "May a raffle be held close to the vote?",
            (
                Holding(
                    since=date(2000, 1, 1),
                    cite="Atlantic Limousine, Inc., 331 NLRB 1025",
                    by=Decider.BOARD,
                    held=(
                        "Believed: not from 24 hours before the scheduled opening of the polls "
                        "until they close"
                    ),
                    evidence=Evidence.UNVERIFIED,
                    read_in=_NOT_READ,
                    read_to=date(2000, 12, 31),
                    seen=date(2000, 12, 31),
                    window=Window(Point.POLLS_OPEN, Point.POLLS_CLOSE, hours_before=24),
                    law_asks=Inquiry(
                        "Of a raffle, whether it was held close to the vote, which bars it outright",
                        Evidence.UNVERIFIED,
                        Standard.BRIGHT_LINE,
                    ),
                    cautions=(RAFFLE_BY_MAIL,),
                ),
            ),
        ),
        Line(
            "When does another benefit influence the vote unlawfully?",
            (
                Holding(
                    since=date(1991, 1, 1),
                    cite="B&D Plastics, 302 NLRB 245",
                    by=Decider.BOARD,
                    held=(
                        "Believed: that goes by its value, who received it, when it was given and "
                        "for what reason"
                    ),
                    evidence=Evidence.UNVERIFIED,
                    read_in=_NOT_READ,
                    read_to=date(1991, 12, 31),
                    seen=date(1991, 12, 31),
                    law_asks=Inquiry(
                        "Of another benefit, whether it reasonably tended to influence the vote "
                        "unlawfully: its value, who got it, when and why",
                        Evidence.UNVERIFIED,
                        Standard.TOTALITY,
                    ),
                ),
            ),
        ),
    ),
    asks=(
        Asked("value", "What was given or raffled, and what was it worth?"),
        Asked("recipients", "Who received it, and how many of them were voters?"),
        Asked("timing", "When was it promised and given, and how near to the vote?"),
        Asked("reason", "What reason was given for it?"),
        Asked("tied-to-voting", "Did one have to vote, or come to the polls, to have it?"),
        Asked("raffle-hour", "If it was a raffle, at which hour was it held?"),
    ),
    parallel=("8(a)(1)", "8(b)(1)(A)"),
    applied=(
        Authority(
            since=date(2025, 5, 1),
            cite="Whole Foods, Philadelphia, report of Hearing Officer Kobel",
            by=Decider.HEARING_OFFICER,
            point="Free rides were offered to all; recommended that the objection be overruled",
            evidence=Evidence.SECONDARY,
            read_in="Salon; the report was not read",
        ),
        Authority(
            since=date(2018, 6, 28),
            cite="Jam Productions v. NLRB, 893 F.3d 1037 (7th Cir. 2018)",
            by=Decider.COURT_OF_APPEALS,
            point="On a union's referrals to jobs before the election",
            evidence=Evidence.SECONDARY,
            read_in="a publisher's copy (Casetext), of which the outcome was not kept",
        ),
    ),
)

HOME_VISITS_NOT_READ = Caution(
    "home-visits-not-read",
    "No decision on visits at home was found here. That they are lawful without coercion was not "
    "verified.",
)

UNION_HOME_VISITS_OR_PHOTOGRAPHING = Ground(
    key="union-home-visits-or-photographing",
    title="Home visits, photographing or listing of employees by a union",
    said="The union calls on employees at home, photographs voters or makes lists of them",
    conduct_of=(Whose.UNION,),
    standard=Standard.TOTALITY,
    law_asks=("Of visits at home, whether there was coercion; without it they are lawful"),
    evidence=Evidence.UNVERIFIED,
    lines=(
        Line(
            "May a union photograph employees?",
            (
                Holding(
                    since=date(2006, 1, 1),
                    cite="Randell Warehouse of Arizona, 347 NLRB 591",
                    by=Decider.BOARD,
                    held="Believed: not without a legitimate explanation",
                    evidence=Evidence.UNVERIFIED,
                    read_in=_NOT_READ,
                    read_to=date(2006, 12, 31),
                    seen=date(2006, 12, 31),
                    law_asks=Inquiry(
                        "Of photographing, whether there was a legitimate explanation; without it, "
                        "it is objectionable",
                        Evidence.UNVERIFIED,
                    ),
                ),
            ),
        ),
    ),
    asks=(
        Asked("what-was-done", "Who called on, photographed or listed whom, and how often?"),
        Asked("coercion", "What was said or done that could coerce?"),
        Asked("explanation", "What explanation was given, and was it given at the time?"),
        Asked("activity", "What were the employees doing when they were photographed or listed?"),
        Asked("by-whom", "Did those who did it act for the union?"),
    ),
    parallel=("8(b)(1)(A)",),
    positions=(
        Authority(
            since=date(2022, 1, 1),
            seen=date(2022, 12, 31),
            cite="Objections of Amazon.com Services LLC to the second election in 10-RC-269250",
            by=Decider.PARTY,
            point=(
                "Object to contact between the union and workers at their homes, and to an "
                "impression of surveillance. Of the employer's eight objections, seven were sent "
                "to hearing"
            ),
            evidence=Evidence.SECONDARY,
            read_in="mentonealabama.org (2023); the day of the objections was not found",
        ),
    ),
    cautions=(HOME_VISITS_NOT_READ,),
)
