"""Unfair labor practices: section 8(a), (b), (d), (e) and (g) of the Act (29 U.S.C. 158).

What each paragraph forbids is said in our words; the Act's own were read of 8(g) and of the notices
in 8(d) alone, and `law/unfair_labor/bargaining.py` quotes them.  The labels are the Agency's, letter
for letter, in both spellings where it has two.  They are what was seen, and not its full list.

Sources:
    29 U.S.C. 158(d) and (g), read in a copy of the U.S. Code of 20 April 2023.
    Basic Guide to the National Labor Relations Act, the Agency's own, read in copies that others
    keep: 8(a)(1), 8(a)(4) and (5), 8(b) but for (1)(B) and (4)(D), 8(e).  Of 8(a)(2) only the
    heading was read.
    Casehandling Manual, Part One, section 10200 (January 2011), read: which case type goes with
    8(b)(4), 8(b)(7) and 8(e).  The current one was not.
    Case pages of nlrb.gov, Region 4, filed January to August 2026, read: every label, and the case
    type of each.  None was of a CP case, or alleged 8(b)(6).
    The Agency's page on excessive or discriminatory fees, read: 8(b)(5).
    Murray American Energy v. NLRB (D.C. Cir. 2019), as a publisher quotes it: 8(a)(3).
    Meat Cutters Local 81 v. NLRB, as a publisher gives it: 8(b)(1)(B).
    Decisions of the Board in 22-CG-3 (September 28, 1977), 1-CG-1 (January 14, 1976) and 12-CG-3,
    found: 8(g).
"""

from __future__ import annotations

from nlrbcase.events import Party
from nlrbcase.law.case_types import CODE_IS_NOT_SECTION
from nlrbcase.numbers import CaseType
from nlrbcase.provisions import Caution, Evidence
from nlrbcase.sections import Section

_GUIDE = "the Agency's Basic Guide to the Act, in a copy"
_PAGES = "the Agency's case pages of 2026"
_CODE = "a copy of the U.S. Code of 20 April 2023"
_MANUAL = "Casehandling Manual, Part One, section 10200 (January 2011)"

DERIVATIVE = Caution(
    "derivative-violation",
    "Whoever violates 8(a)(2), (3), (4) or (5) violates 8(a)(1) as well; 8(a)(1) can also be "
    "violated alone.",
    f"{_GUIDE}, page 18",
    note=True,
)

NOT_DERIVATIVE = Caution(
    "no-derivative-violation",
    "Whoever violates 8(b)(2) to (7) does not for that violate 8(b)(1)(A).",
    f"{_GUIDE}, page 26",
    note=True,
)

MEANS_AND_OBJECT = Caution(
    "means-and-object",
    "8(b)(4) forbids the means of (i) or (ii) for an object of (A) to (D): a violation takes one "
    "of each.",
    f"{_GUIDE}, pages 29 and 31",
    note=True,
)

PROVISOS = Caution(
    "provisos",
    "The line leaves out what the Act lets stand: lawful union security in 8(a)(3), a labor "
    "organization's own rules of membership in 8(b)(1)(A), publicity in 8(b)(7)(C), the "
    "construction and garment industries in 8(e).",
    note=True,
)

NOT_CHARGED_ITSELF = Caution(
    "not-charged-itself",
    "8(d) also says what bargaining is; that was not read for this. A breach is charged as a "
    "refusal to bargain: of an employer under 8(a)(5), of a labor organization under 8(b)(3).",
    f"{_PAGES}, for 8(a)(5) alone",
    note=True,
)

INTERFERENCE = Section(
    key="8(a)(1)",
    said=(
        "Interfering with, restraining or coercing employees in the exercise of their rights "
        "under section 7"
    ),
    violated_by=(Party.EMPLOYER,),
    charged_as=(CaseType.CA,),
    cite="29 U.S.C. 158(a)(1)",
    evidence=Evidence.AGENCY,
    read_in=f"{_GUIDE}, page 18; {_PAGES}",
    labels=(
        "Coercive Statements (Threats, Promises of Benefits, etc.)",
        "Coercive Rules",
        "Coercive Actions (Surveillance, etc)",
        "Interrogation (including Polling)",
        "Concerted Activities (Retaliation, Discharge, Discipline)",
        "Weingarten",
        "Discharge of supervisor (Parker-Robb Chevrolet)",
        "Lawsuits",
    ),
    cautions=(CODE_IS_NOT_SECTION, DERIVATIVE),
)

DOMINATION = Section(
    key="8(a)(2)",
    said=(
        "Dominating a labor organization, interfering with its formation or administration, "
        "or supporting it"
    ),
    violated_by=(Party.EMPLOYER,),
    charged_as=(CaseType.CA,),
    cite="29 U.S.C. 158(a)(2)",
    evidence=Evidence.SECONDARY,
    read_in=f"a summary by others; {_GUIDE}, page 18, its heading alone; {_PAGES}",
    labels=(
        "Domination",
        "Assistance",
    ),
    cautions=(CODE_IS_NOT_SECTION, DERIVATIVE),
)

DISCRIMINATION = Section(
    key="8(a)(3)",
    said=(
        "Discriminating in hire, tenure or terms of employment to encourage or discourage "
        "union membership"
    ),
    violated_by=(Party.EMPLOYER,),
    charged_as=(CaseType.CA,),
    cite="29 U.S.C. 158(a)(3)",
    evidence=Evidence.SECONDARY,
    read_in=f"Murray American Energy v. NLRB (D.C. Cir. 2019), as a publisher quotes it; {_PAGES}",
    labels=(
        "Discharge (Including Layoff and Refusal to Hire (not salting))",
        "Discipline",
        "Changes in Terms and Conditions of Employment",
        "Refusal to Consider/Hire Applicant (salting only)",
        "Refusal to Reinstate E'ee/Striker (e.g. Laidlaw)",
        "Lockout",
        "Retaliatory Lawsuit",
        "Refusal to Hire Majority",
        "Shutdown or Relocate/ Subcontract Unit Work",
        "Union Security Related Actions",
    ),
    cautions=(CODE_IS_NOT_SECTION, DERIVATIVE, PROVISOS),
)

RETALIATION_FOR_CHARGES = Section(
    key="8(a)(4)",
    said=(
        "Discharging or otherwise discriminating against an employee for filing charges or "
        "testifying under the Act"
    ),
    violated_by=(Party.EMPLOYER,),
    charged_as=(CaseType.CA,),
    cite="29 U.S.C. 158(a)(4)",
    evidence=Evidence.AGENCY,
    read_in=f"{_GUIDE}; {_PAGES}",
    labels=(
        "Discharge (including Layoff and Refusal to Hire)",
        "Discipline",
        "Changes in Terms and Conditions of Employment",
    ),
    cautions=(CODE_IS_NOT_SECTION, DERIVATIVE),
)

EMPLOYERS_REFUSAL_TO_BARGAIN = Section(
    key="8(a)(5)",
    said=(
        "Refusing to bargain collectively in good faith with the representative of a "
        "majority of the employees"
    ),
    violated_by=(Party.EMPLOYER,),
    charged_as=(CaseType.CA,),
    cite="29 U.S.C. 158(a)(5)",
    evidence=Evidence.AGENCY,
    read_in=f"{_GUIDE}; {_PAGES}",
    labels=(
        "Refusal to Bargain/Bad Faith Bargaining (incl'g surface bargaining/direct dealing)",
        "Refusal to Furnish Information",
        "Refusal to Recognize",
        "Repudiation/Modification of Contract [Sec 8(d)/Unilateral Changes]",
        "Repudiation/Modification of Contract[Sec 8(d)/Unilateral Changes]",
        "Failure to Sign Agreement",
        "Shutdown or Relocate (e.g. First National Maint.).Subcontract Work",
    ),
    cautions=(CODE_IS_NOT_SECTION, DERIVATIVE),
)

RESTRAINT_OF_EMPLOYEES = Section(
    key="8(b)(1)(A)",
    said=(
        "Restraining or coercing employees in their rights under section 7; breach of the "
        "duty of fair representation"
    ),
    violated_by=(Party.LABOR_ORGANIZATION,),
    charged_as=(CaseType.CB,),
    cite="29 U.S.C. 158(b)(1)(A)",
    evidence=Evidence.AGENCY,
    read_in=f"{_GUIDE}, page 26; {_PAGES}",
    labels=(
        "Duty of Fair Representation, incl'g Superseniority, denial of access",
        "Coercion, incl'g Statements and Violence",
        "Union Dues and/or Membership Related (including excessive fees)",
        "Hiring Halls",
        "Picketing/Strike Actions",
    ),
    cautions=(CODE_IS_NOT_SECTION, NOT_DERIVATIVE, PROVISOS),
)

RESTRAINT_OF_EMPLOYERS = Section(
    key="8(b)(1)(B)",
    said=(
        "Restraining or coercing an employer in choosing its representatives for bargaining "
        "or grievances"
    ),
    violated_by=(Party.LABOR_ORGANIZATION,),
    charged_as=(CaseType.CB,),
    cite="29 U.S.C. 158(b)(1)(B)",
    evidence=Evidence.SECONDARY,
    read_in=f"Meat Cutters Local 81 v. NLRB, as a publisher gives it; {_PAGES}",
    labels=("Other Allegations",),
    cautions=(CODE_IS_NOT_SECTION,),
)

CAUSED_DISCRIMINATION = Section(
    key="8(b)(2)",
    said=(
        "Causing or attempting to cause an employer to discriminate against an employee in "
        "violation of 8(a)(3)"
    ),
    violated_by=(Party.LABOR_ORGANIZATION,),
    charged_as=(CaseType.CB,),
    cite="29 U.S.C. 158(b)(2)",
    evidence=Evidence.AGENCY,
    read_in=f"{_GUIDE}, page 26; {_PAGES}",
    labels=(
        "Union Security Related Actions",
        "Hiring Hall Related",
    ),
    cautions=(CODE_IS_NOT_SECTION, NOT_DERIVATIVE),
)

UNIONS_REFUSAL_TO_BARGAIN = Section(
    key="8(b)(3)",
    said=(
        "Refusing to bargain collectively in good faith with an employer whose employees it "
        "represents"
    ),
    violated_by=(Party.LABOR_ORGANIZATION,),
    charged_as=(CaseType.CB,),
    cite="29 U.S.C. 158(b)(3)",
    evidence=Evidence.AGENCY,
    read_in=f"{_GUIDE}, page 29; {_PAGES}",
    labels=("Refusal to Bargain/Bad Faith or Surface Bargaining",),
    cautions=(CODE_IS_NOT_SECTION, NOT_DERIVATIVE),
)

INDUCEMENT = Section(
    key="8(b)(4)(i)",
    said=(
        "As a means to an object in 8(b)(4)(A) to (D): striking or refusing services, or "
        "inducing others to"
    ),
    violated_by=(Party.LABOR_ORGANIZATION,),
    charged_as=(CaseType.CC, CaseType.CD),
    cite="29 U.S.C. 158(b)(4)(i)",
    evidence=Evidence.AGENCY,
    read_in=f"{_GUIDE}, page 29; no such label was seen",
    cautions=(CODE_IS_NOT_SECTION, NOT_DERIVATIVE, MEANS_AND_OBJECT),
)

COERCION_IN_COMMERCE = Section(
    key="8(b)(4)(ii)",
    said=(
        "As a means to an object in 8(b)(4)(A) to (D): threatening, coercing or restraining "
        "a person in commerce"
    ),
    violated_by=(Party.LABOR_ORGANIZATION,),
    charged_as=(CaseType.CC, CaseType.CD),
    cite="29 U.S.C. 158(b)(4)(ii)",
    evidence=Evidence.AGENCY,
    read_in=f"{_GUIDE}, page 29; no such label was seen",
    cautions=(CODE_IS_NOT_SECTION, NOT_DERIVATIVE, MEANS_AND_OBJECT),
)

FORCED_MEMBERSHIP = Section(
    key="8(b)(4)(A)",
    said=(
        "With the object to force an employer or self-employed person to join a union or an "
        "employers' organization, or to agree to what 8(e) forbids"
    ),
    violated_by=(Party.LABOR_ORGANIZATION,),
    charged_as=(CaseType.CC,),
    cite="29 U.S.C. 158(b)(4)(A)",
    evidence=Evidence.AGENCY,
    read_in=f"{_GUIDE}, page 29; {_PAGES}",
    labels=(
        "Lawsuits/Grievances",
        "Statements",
    ),
    cautions=(CODE_IS_NOT_SECTION, NOT_DERIVATIVE, MEANS_AND_OBJECT),
)

SECONDARY_PRESSURE = Section(
    key="8(b)(4)(B)",
    said=(
        "With the object to force a person to stop dealing with another, or another employer "
        "to recognize a union not certified"
    ),
    violated_by=(Party.LABOR_ORGANIZATION,),
    charged_as=(CaseType.CC,),
    cite="29 U.S.C. 158(b)(4)(B)",
    evidence=Evidence.AGENCY,
    read_in=f"{_GUIDE}, page 31; {_PAGES}",
    labels=(
        "Lawsuits/Grievances",
        "Statements",
    ),
    cautions=(CODE_IS_NOT_SECTION, NOT_DERIVATIVE, MEANS_AND_OBJECT),
)

PRESSURE_AGAINST_CERTIFICATION = Section(
    key="8(b)(4)(C)",
    said=("With the object to force an employer to recognize one union when another is certified"),
    violated_by=(Party.LABOR_ORGANIZATION,),
    charged_as=(CaseType.CC,),
    cite="29 U.S.C. 158(b)(4)(C)",
    evidence=Evidence.AGENCY,
    read_in=f"{_GUIDE}, page 31; no such label was seen",
    cautions=(CODE_IS_NOT_SECTION, NOT_DERIVATIVE, MEANS_AND_OBJECT),
)

WORK_ASSIGNMENT = Section(
    key="8(b)(4)(D)",
    said=(
        "With the object to force an employer to assign particular work to one group of "
        "employees rather than another"
    ),
    violated_by=(Party.LABOR_ORGANIZATION,),
    charged_as=(CaseType.CD,),
    cite="29 U.S.C. 158(b)(4)(D)",
    evidence=Evidence.AGENCY,
    read_in=f"{_MANUAL}, for the type of case; {_PAGES}, whose label does not say what it forbids",
    labels=("All allegations",),
    cautions=(CODE_IS_NOT_SECTION, NOT_DERIVATIVE, MEANS_AND_OBJECT),
)

EXCESSIVE_FEES = Section(
    key="8(b)(5)",
    said=(
        "Requiring an excessive or discriminatory membership fee of employees under a "
        "union-security clause"
    ),
    violated_by=(Party.LABOR_ORGANIZATION,),
    charged_as=(CaseType.CB,),
    cite="29 U.S.C. 158(b)(5)",
    evidence=Evidence.AGENCY,
    read_in=f"the Agency's page on excessive or discriminatory fees; {_GUIDE}; {_PAGES}",
    labels=("All allegations",),
    cautions=(CODE_IS_NOT_SECTION, NOT_DERIVATIVE),
)

FEATHERBEDDING = Section(
    key="8(b)(6)",
    said=("Causing an employer to pay for services that are not performed or not to be performed"),
    violated_by=(Party.LABOR_ORGANIZATION,),
    charged_as=(CaseType.CB,),
    cite="29 U.S.C. 158(b)(6)",
    evidence=Evidence.AGENCY,
    read_in=f"{_GUIDE}; no such label was seen",
    cautions=(CODE_IS_NOT_SECTION, NOT_DERIVATIVE),
)

PICKETING_AGAINST_RECOGNIZED_UNION = Section(
    key="8(b)(7)(A)",
    said=(
        "Picketing, or threatening to, for recognition by a union not certified, while "
        "another is lawfully recognized and no question of representation can be raised"
    ),
    violated_by=(Party.LABOR_ORGANIZATION,),
    charged_as=(CaseType.CP,),
    cite="29 U.S.C. 158(b)(7)(A)",
    evidence=Evidence.AGENCY,
    read_in=f"{_GUIDE}, page 32; no such label was seen",
    cautions=(CODE_IS_NOT_SECTION, NOT_DERIVATIVE),
)

PICKETING_AFTER_ELECTION = Section(
    key="8(b)(7)(B)",
    said=(
        "Picketing, or threatening to, for recognition by a union not certified, within "
        "twelve months after a valid election"
    ),
    violated_by=(Party.LABOR_ORGANIZATION,),
    charged_as=(CaseType.CP,),
    cite="29 U.S.C. 158(b)(7)(B)",
    evidence=Evidence.AGENCY,
    read_in=f"{_GUIDE}, page 32; no such label was seen",
    cautions=(CODE_IS_NOT_SECTION, NOT_DERIVATIVE),
)

PICKETING_WITHOUT_PETITION = Section(
    key="8(b)(7)(C)",
    said=(
        "Picketing, or threatening to, for recognition by a union not certified, beyond a reasonable period of "
        "at most thirty days without a petition under 9(c)"
    ),
    violated_by=(Party.LABOR_ORGANIZATION,),
    charged_as=(CaseType.CP,),
    cite="29 U.S.C. 158(b)(7)(C)",
    evidence=Evidence.AGENCY,
    read_in=f"{_GUIDE}, page 32; no such label was seen",
    cautions=(CODE_IS_NOT_SECTION, NOT_DERIVATIVE, PROVISOS),
)

HOT_CARGO = Section(
    key="8(e)",
    said=(
        "Agreeing that the employer stops handling another's products or doing business with "
        "another"
    ),
    violated_by=(Party.EMPLOYER, Party.LABOR_ORGANIZATION),
    charged_as=(CaseType.CE,),
    cite="29 U.S.C. 158(e)",
    evidence=Evidence.AGENCY,
    read_in=f"{_GUIDE}; {_PAGES}",
    labels=("All Allegations against a Labor Organization",),
    cautions=(CODE_IS_NOT_SECTION, PROVISOS),
)

STRIKE_WITHOUT_NOTICE = Section(
    key="8(g)",
    said=(
        "Striking, picketing or otherwise refusing to work at a health care institution "
        "without ten days' written notice to it and to the Mediation Service"
    ),
    violated_by=(Party.LABOR_ORGANIZATION,),
    charged_as=(CaseType.CG,),
    cite="29 U.S.C. 158(g)",
    evidence=Evidence.TEXT,
    read_in=f"{_CODE}; decisions of the Board of 1976 and 1977 in CG cases; {_PAGES}",
    labels=("All Allegations",),
    cautions=(CODE_IS_NOT_SECTION,),
)

DUTY_TO_BARGAIN = Section(
    key="8(d)",
    said=(
        "Ending or changing a contract without the notices that bargaining in good faith "
        "requires; charged under 8(a)(5) or 8(b)(3)"
    ),
    violated_by=(Party.EMPLOYER, Party.LABOR_ORGANIZATION),
    charged_as=(CaseType.CA, CaseType.CB),
    cite="29 U.S.C. 158(d)",
    evidence=Evidence.AGENCY,
    read_in=f"{_CODE}, for the notices; {_PAGES}, for 8(a)(5), one label of which names it",
    cautions=(CODE_IS_NOT_SECTION, NOT_CHARGED_ITSELF),
)

SECTIONS: tuple[Section, ...] = (
    INTERFERENCE,
    DOMINATION,
    DISCRIMINATION,
    RETALIATION_FOR_CHARGES,
    EMPLOYERS_REFUSAL_TO_BARGAIN,
    RESTRAINT_OF_EMPLOYEES,
    RESTRAINT_OF_EMPLOYERS,
    CAUSED_DISCRIMINATION,
    UNIONS_REFUSAL_TO_BARGAIN,
    INDUCEMENT,
    COERCION_IN_COMMERCE,
    FORCED_MEMBERSHIP,
    SECONDARY_PRESSURE,
    PRESSURE_AGAINST_CERTIFICATION,
    WORK_ASSIGNMENT,
    EXCESSIVE_FEES,
    FEATHERBEDDING,
    PICKETING_AGAINST_RECOGNIZED_UNION,
    PICKETING_AFTER_ELECTION,
    PICKETING_WITHOUT_PETITION,
    HOT_CARGO,
    STRIKE_WITHOUT_NOTICE,
    DUTY_TO_BARGAIN,
)

NAMES_NO_SECTION: tuple[str, ...] = (
    "All Allegations",
    "All Allegations against a Labor Organization",
    "Other Allegations",
)
"""Labels that tell no section without it, even one seen under a single section."""
