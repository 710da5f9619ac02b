"""The types of cases: section 8 of the Act (29 U.S.C. 158), 29 CFR 102.9, 102.60, 102.61, 102.83.

Which code goes with which section is the Agency's practice: no rule read says so for charges.

Sources:
    Docket entries and allegation labels of 490 case pages of nlrb.gov, Region 4, filed January to
    August 2026, read: CA, CB, CC, CD, CE, CG.  Allegations under 8(b)(6) and CP cases were not
    among them.
    Casehandling Manual, Part One, section 10200 (January 2011), read: CC, CD, CE, CP.  The current
    one was not.
    The Agency's chart of types of cases, read for CE, CP, RC and UD; its page on the others was
    not.
    29 CFR 102.9, "Any person may file a charge", read; the 34th Annual Report says the same.
    29 CFR 102.60(a), (b), 102.61(a) to (e) and 102.83, annual edition of 2015 (79 FR 74308), and
    29 U.S.C. 159(e)(1), read.  29 U.S.C. 159(c)(1), on which RC, RM and RD petitions rest, was not
    read for this.
    j-senn/nlrb-db, about 454,000 case numbers of 1978 to 2024: these 14 codes and no other.
    WH is in the Agency's list of labels without a description, in 159 numbers, and in its old
    system among the representation cases; what it stands for was not found, and is not guessed.
"""

from __future__ import annotations

from nlrbcase.events import Party
from nlrbcase.numbers import CaseType, TypeOfCase
from nlrbcase.provisions import Caution, Evidence

_DATA = "the Agency's case pages of 2026"
_MANUAL = "Casehandling Manual, Part One, section 10200 (January 2011)"
_CHART = "the Agency's chart of types of cases"
_RULES = "29 CFR part 102, annual edition of 2015; 29 U.S.C. 159(c)(1) was not read for this"
_CHARGES = "29 CFR 102.9"

CODE_IS_NOT_SECTION = Caution(
    "code-is-not-section",
    "The code says as what the charge was docketed, not what it alleges: there are CA cases with "
    "allegations under 8(b)(1)(A), CB cases with 8(a), CC cases with 8(e). Refuse no allegation "
    "for the code of its case.",
    _DATA,
    note=True,
)

FILED_FOR_OTHERS = Caution(
    "filed-for-others",
    "Who may file is given in brief. Refuse no petition for who filed it: the rules say when "
    "somebody may file on behalf of others.",
    "29 CFR 102.60, 102.61",
    note=True,
)

MEANING_NOT_FOUND = Caution(
    "case-type-meaning-not-found",
    "What WH stands for was not found. The Agency's old system keeps such cases among the "
    "representation cases; that the rules on representation cases govern them was not verified.",
)

AGAINST_EMPLOYER = TypeOfCase(
    type=CaseType.CA,
    title="Charge against an employer",
    sections=("8(a)(1)", "8(a)(2)", "8(a)(3)", "8(a)(4)", "8(a)(5)"),
    filed_by=(Party.ANY_PERSON,),
    against=(Party.EMPLOYER,),
    cite=f"29 U.S.C. 158(a); {_CHARGES}",
    evidence=Evidence.AGENCY,
    read_in=_DATA,
    cautions=(CODE_IS_NOT_SECTION,),
)

AGAINST_LABOR_ORGANIZATION = TypeOfCase(
    type=CaseType.CB,
    title="Charge against a labor organization",
    sections=("8(b)(1)(A)", "8(b)(1)(B)", "8(b)(2)", "8(b)(3)", "8(b)(5)", "8(b)(6)"),
    filed_by=(Party.ANY_PERSON,),
    against=(Party.LABOR_ORGANIZATION,),
    cite=f"29 U.S.C. 158(b)(1) to (3), (5), (6); {_CHARGES}",
    evidence=Evidence.AGENCY,
    read_in=f"{_DATA}, in which 8(b)(6) was not seen",
    cautions=(CODE_IS_NOT_SECTION,),
)

SECONDARY_BOYCOTT = TypeOfCase(
    type=CaseType.CC,
    title="Charge of a secondary boycott",
    sections=("8(b)(4)(A)", "8(b)(4)(B)", "8(b)(4)(C)"),
    filed_by=(Party.ANY_PERSON,),
    against=(Party.LABOR_ORGANIZATION,),
    cite=f"29 U.S.C. 158(b)(4)(A) to (C); {_CHARGES}",
    evidence=Evidence.AGENCY,
    read_in=f"{_MANUAL}; {_DATA}",
    cautions=(CODE_IS_NOT_SECTION,),
)

JURISDICTIONAL_DISPUTE = TypeOfCase(
    type=CaseType.CD,
    title="Charge of a jurisdictional dispute over who does the work",
    sections=("8(b)(4)(D)",),
    filed_by=(Party.ANY_PERSON,),
    against=(Party.LABOR_ORGANIZATION,),
    cite=f"29 U.S.C. 158(b)(4)(D); {_CHARGES}",
    evidence=Evidence.AGENCY,
    read_in=f"{_MANUAL}; {_DATA}",
    cautions=(CODE_IS_NOT_SECTION,),
)

HOT_CARGO = TypeOfCase(
    type=CaseType.CE,
    title="Charge of an agreement not to do business with another",
    sections=("8(e)",),
    filed_by=(Party.ANY_PERSON,),
    against=(Party.EMPLOYER, Party.LABOR_ORGANIZATION),
    cite=f"29 U.S.C. 158(e); {_CHARGES}",
    evidence=Evidence.AGENCY,
    read_in=f"{_MANUAL}; {_CHART}; {_DATA}",
    cautions=(CODE_IS_NOT_SECTION,),
)

HEALTH_CARE_STRIKE = TypeOfCase(
    type=CaseType.CG,
    title="Charge of a strike or picketing at a health care institution without notice",
    sections=("8(g)",),
    filed_by=(Party.ANY_PERSON,),
    against=(Party.LABOR_ORGANIZATION,),
    cite=f"29 U.S.C. 158(g); {_CHARGES}",
    evidence=Evidence.AGENCY,
    read_in=_DATA,
    cautions=(CODE_IS_NOT_SECTION,),
)

RECOGNITIONAL_PICKETING = TypeOfCase(
    type=CaseType.CP,
    title="Charge of picketing for recognition",
    sections=("8(b)(7)(A)", "8(b)(7)(B)", "8(b)(7)(C)"),
    filed_by=(Party.ANY_PERSON,),
    against=(Party.LABOR_ORGANIZATION,),
    cite=f"29 U.S.C. 158(b)(7)(A) to (C); {_CHARGES}",
    evidence=Evidence.AGENCY,
    read_in=f"{_MANUAL}; {_CHART}",
    cautions=(CODE_IS_NOT_SECTION,),
)

CERTIFICATION = TypeOfCase(
    type=CaseType.RC,
    title="Petition of employees or a labor organization to certify a representative",
    sections=("9(c)(1)(A)(i)",),
    filed_by=(Party.EMPLOYEE, Party.LABOR_ORGANIZATION),
    against=(),
    cite="29 CFR 102.60(a), 102.61(a)",
    evidence=Evidence.TEXT,
    read_in=f"{_CHART}; {_RULES}",
    cautions=(FILED_FOR_OTHERS,),
)

EMPLOYER_PETITION = TypeOfCase(
    type=CaseType.RM,
    title="Petition of an employer, to settle who represents its employees",
    sections=("9(c)(1)(B)",),
    filed_by=(Party.EMPLOYER,),
    against=(),
    cite="29 CFR 102.60(a), 102.61(b)",
    evidence=Evidence.TEXT,
    read_in=_RULES,
    cautions=(FILED_FOR_OTHERS,),
)

DECERTIFICATION = TypeOfCase(
    type=CaseType.RD,
    title="Petition of employees to decertify their representative",
    sections=("9(c)(1)(A)(ii)",),
    filed_by=(Party.EMPLOYEE,),
    against=(),
    cite="29 CFR 102.60(a), 102.61(c)",
    evidence=Evidence.TEXT,
    read_in=_RULES,
    cautions=(FILED_FOR_OTHERS,),
)

UNIT_CLARIFICATION = TypeOfCase(
    type=CaseType.UC,
    title="Petition to clarify a bargaining unit, without an election",
    sections=(),
    filed_by=(Party.LABOR_ORGANIZATION, Party.EMPLOYER),
    against=(),
    cite="29 CFR 102.60(b), 102.61(d)",
    evidence=Evidence.TEXT,
    read_in="29 CFR part 102, annual edition of 2015; no section of the Act was found",
    cautions=(FILED_FOR_OTHERS,),
)

DEAUTHORIZATION = TypeOfCase(
    type=CaseType.UD,
    title="Petition of at least 30 percent of the employees to end a union-security clause",
    sections=("9(e)(1)",),
    filed_by=(Party.EMPLOYEE,),
    against=(),
    cite="29 U.S.C. 159(e)(1); 29 CFR 102.83",
    evidence=Evidence.TEXT,
    read_in=f"{_CHART}; the United States Code, and 29 CFR part 102, annual edition of 2015",
    cautions=(FILED_FOR_OTHERS,),
)

AMENDMENT_OF_CERTIFICATION = TypeOfCase(
    type=CaseType.AC,
    title="Petition to amend a certification, without an election",
    sections=(),
    filed_by=(Party.LABOR_ORGANIZATION, Party.EMPLOYER),
    against=(),
    cite="29 CFR 102.60(b), 102.61(e)",
    evidence=Evidence.TEXT,
    read_in="29 CFR part 102, annual edition of 2015; no section of the Act was found",
    cautions=(FILED_FOR_OTHERS,),
)

WH = TypeOfCase(
    type=CaseType.WH,
    title="A case of a type whose meaning was not found",
    sections=(),
    filed_by=(),
    against=(),
    cite="",
    evidence=Evidence.UNVERIFIED,
    read_in="the Agency's list of labels, which has the code alone, and its old system",
    cautions=(MEANING_NOT_FOUND,),
)

CASE_TYPES: tuple[TypeOfCase, ...] = (
    AGAINST_EMPLOYER,
    AGAINST_LABOR_ORGANIZATION,
    SECONDARY_BOYCOTT,
    JURISDICTIONAL_DISPUTE,
    HOT_CARGO,
    HEALTH_CARE_STRIKE,
    RECOGNITIONAL_PICKETING,
    CERTIFICATION,
    EMPLOYER_PETITION,
    DECERTIFICATION,
    UNIT_CLARIFICATION,
    DEAUTHORIZATION,
    AMENDMENT_OF_CERTIFICATION,
    WH,
)
