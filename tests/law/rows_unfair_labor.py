"""Every row of the research on unfair labor practice cases: its rule and version, or why none."""

from __future__ import annotations

from datetime import date

from nlrbcase.law.computation import FIRST_DAY

REWRITE = date(2017, 3, 6)
AMICI = date(2017, 9, 29)
MEMO_ON_DEFERRAL = date(2025, 8, 7)

COUNTING = "counting: the day of the act, the last day and what lies between are no deadline"
FILING_HOUR = "counting: when in the day, or by which mail, a paper is on time"
SERVICE_DAY = "counting: which day is the day of service"
BAR = "a bar to an act, which nobody files or does within it"
NOT_OURS = "an act of neither a party nor the Agency nor the Board"

ROWS: dict[str, tuple[str, date] | str] = {
    "ext_request_deadline": ("extension-request", REWRITE),
    "ext_request_last_3_days_heightened_showing": (
        "a condition on late requests: the caution `special-grounds` of `extension-request`"
    ),
    "late_exceptions_cross_exceptions_14": ("cross-exceptions-after-late-paper", REWRITE),
    "late_document_response_clock": (
        "counting: the day on which the ordinary time of a response begins"
    ),
    "page_limit_request_10": ("page-limit-motion", REWRITE),
    "page_limit_motion_10_pre2017": ("page-limit-motion", FIRST_DAY),
    "charge_10b_six_months_file": ("charge", FIRST_DAY),
    "charge_10b_six_months_serve": ("charge-service", FIRST_DAY),
    "charge_10b_armed_forces": ("charge-after-armed-forces", FIRST_DAY),
    "charge_10b_day_of_act_excluded": COUNTING,
    "practice_merit_determination_7_14_weeks": ("merit-determination", FIRST_DAY),
    "practice_initial_evidence_2_weeks": ("charge-evidence", date(2025, 12, 23)),
    "practice_10l_evidence_24_hours": ("priority-charge-evidence", FIRST_DAY),
    "practice_10l_decision_72_hours": ("priority-decision", FIRST_DAY),
    "practice_10l_advice_72_hours": ("advice-submission", FIRST_DAY),
    "practice_10l_complaint_5_days": ("priority-complaint", FIRST_DAY),
    "practice_10l_hearing_28_days": ("priority-hearing", FIRST_DAY),
    "practice_deferral_status_quarterly": ("deferral-status-inquiry", FIRST_DAY),
    "practice_deferral_status_biannual": ("deferral-status-report", MEMO_ON_DEFERRAL),
    "appeal_dismissal_to_gc": ("dismissal-appeal", REWRITE),
    "appeal_dismissal_ext_request": ("appeal-extension-request", FIRST_DAY),
    "appeal_oral_presentation_request": ("oral-presentation-request", FIRST_DAY),
    "appeal_gc_reconsideration": ("gc-reconsideration", FIRST_DAY),
    "appeal_8b7_refusal_7": ("picketing-appeal", FIRST_DAY),
    "appeal_8b7_related_charge_7": ("related-charge-appeal", FIRST_DAY),
    "complaint_hearing_min_14": ("complaint-hearing", REWRITE),
    "complaint_hearing_min_5_statute": (
        "the statute's minimum lies within the rule's 14 days: the caution `statutory-minimum` of "
        "`complaint-hearing`"
    ),
    "rd_may_reschedule_21_days_before": ("complaint-hearing-postponement", FIRST_DAY),
    "answer_to_complaint": ("answer", REWRITE),
    "settlement_objection_postcomplaint": ("settlement-objections", FIRST_DAY),
    "settlement_objection_board": ("settlement-statement", FIRST_DAY),
    "settlement_informal_appeal": ("settlement-appeal", FIRST_DAY),
    "msj_before_hearing_28": ("summary-judgment-motion", REWRITE),
    "msj_opposition_21_before_hearing": ("summary-judgment-opposition", REWRITE),
    "show_cause_response": ("show-cause-response", FIRST_DAY),
    "motion_reply_7": ("reply-to-opposition", REWRITE),
    "motion_reply_pre2017": ("reply-to-opposition", FIRST_DAY),
    "special_appeal_request": ("special-appeal-to-board", FIRST_DAY),
    "special_appeal_opposition_7": ("special-appeal-opposition", REWRITE),
    "special_appeal_opposition_pre2017": ("special-appeal-opposition", FIRST_DAY),
    "review_of_alj_dismissal_28": ("review-of-judge-dismissal", REWRITE),
    "intervention_motion": ("intervention-motion", FIRST_DAY),
    "deposition_application_7": ("deposition-application", REWRITE),
    "deposition_application_15": ("deposition-application-abroad", REWRITE),
    "subpoena_petition_to_revoke": ("subpoena-revocation", REWRITE),
    "subpoena_petition_to_revoke_pre2017": ("subpoena-revocation", FIRST_DAY),
    "subpoena_petition_statute": (
        "the statute's five days are those of the rule, which says how they run: the caution "
        "`statutory-five-days` of `subpoena-revocation`"
    ),
    "immunity_order_special_appeal_24h": ("immunity-appeal", REWRITE),
    "posthearing_brief_to_alj_max_35": ("brief-to-judge", REWRITE),
    "adr_program_28": ("adr-program", REWRITE),
    "adr_program_tolling": (
        "counting: time stops and what was left runs again: the caution `adr-stay` of `exceptions`"
    ),
    "exceptions": ("exceptions", REWRITE),
    "brief_in_support_of_alj_decision_pre2017": ("brief-in-support", FIRST_DAY),
    "exceptions_statutory_20": (
        "the rule's 28 days are the further period that the statute allows: the caution "
        "`statutory-twenty-days` of `exceptions`"
    ),
    "answering_brief_to_exceptions": ("answering-brief", REWRITE),
    "cross_exceptions": ("cross-exceptions", REWRITE),
    "answering_brief_to_cross_exceptions": ("answering-brief-to-cross-exceptions", REWRITE),
    "reply_brief": ("reply-brief", REWRITE),
    "amicus_motion_after_exceptions_42": ("amicus-motion", AMICI),
    "amicus_motion_after_cross_exceptions_42": ("amicus-motion", AMICI),
    "amicus_motion_on_remand_21": ("amicus-motion-on-remand", AMICI),
    "amicus_motion_reply_7": ("amicus-motion-reply", AMICI),
    "amicus_answering_brief_14": ("amicus-answering-brief", AMICI),
    "statement_of_position_on_remand": ("remand-statement", FIRST_DAY),
    "motion_reconsideration_board": ("reconsideration", REWRITE),
    "motion_reopen_record": ("reopening-after-order", REWRITE),
    "compliance_appeal_to_gc_14": ("compliance-appeal", REWRITE),
    "compliance_review_by_board_14": ("compliance-review", REWRITE),
    "compliance_appeal_opposition_7": ("compliance-opposition", REWRITE),
    "compliance_hearing_min_21": ("compliance-hearing", REWRITE),
    "answer_to_compliance_specification": ("compliance-answer", REWRITE),
    "jurisdictional_dispute_adjustment_10": ("dispute-adjustment", FIRST_DAY),
    "10k_hearing_min_10": ("dispute-hearing", REWRITE),
    "10k_notice_5": ("dispute-hearing-notice", REWRITE),
    "10k_brief_7": ("dispute-brief", REWRITE),
    "10l_tro_max_5": ("restraining-order-end", FIRST_DAY),
    "advisory_opinion_response_14": ("advisory-opinion-response", FIRST_DAY),
    "declaratory_order_response_14": ("declaratory-order-response", FIRST_DAY),
    "eaja_application_30": ("eaja-application", FIRST_DAY),
    "eaja_ext_motion_3": ("eaja-extension-motion", FIRST_DAY),
    "eaja_answer_35": ("eaja-answer", FIRST_DAY),
    "eaja_answer_after_mtd_denied_35": ("eaja-answer-after-denial", FIRST_DAY),
    "eaja_response_to_mtd_21": ("eaja-response", FIRST_DAY),
    "eaja_mtd_grant_review_28": ("eaja-dismissal-review", FIRST_DAY),
    "eaja_negotiation_extra_35": ("eaja-answer-after-negotiation", FIRST_DAY),
    "eaja_reply_21": ("eaja-reply", FIRST_DAY),
    "eaja_comments_on_application_35": ("eaja-comments", FIRST_DAY),
    "eaja_comments_on_answer_21": ("eaja-comments-on-answer", FIRST_DAY),
    "eaja_payment_60": ("eaja-payment", FIRST_DAY),
    # 102.154 sends the fee case to 102.46 as a whole: it is the same paper.
    "eaja_exceptions": ("exceptions", REWRITE),
    "eaja_statute_30": (
        "the statute, not read, behind the rule's own thirty days: the caution `jurisdictional` "
        "of `eaja-application`"
    ),
    "disciplinary_answer_14": ("disciplinary-answer", FIRST_DAY),
    "court_review_no_limit": ("court-review", FIRST_DAY),
    "court_enforcement_no_limit": ("enforcement", FIRST_DAY),
    "multi_circuit_lottery_10": ("court-lottery", FIRST_DAY),
    "enforcement_answer_21": ("enforcement-answer", date(2009, 12, 1)),
    "enforcement_answer_20_pre2009": ("enforcement-answer", FIRST_DAY),
    "certiorari_90": ("certiorari", FIRST_DAY),
    "8d_notice_60": ("contract-notice", FIRST_DAY),
    "8d_fmcs_notice_30": ("mediation-notice", FIRST_DAY),
    "8d_no_strike_60": ("no-strike-period", FIRST_DAY),
    "8d_health_notice_90": ("health-care-contract-notice", FIRST_DAY),
    "8d_health_fmcs_60": ("health-care-mediation-notice", FIRST_DAY),
    "8d_health_contract_90": ("health-care-no-strike-period", FIRST_DAY),
    "8d_health_initial_30": ("initial-contract-mediation-notice", FIRST_DAY),
    "8g_strike_notice_10": ("strike-notice", FIRST_DAY),
    "8b7b_12_months": BAR,
    # Encoded with the petitions, among the rules of representation cases.
    "8b7c_30_days": ("expedited-petition", FIRST_DAY),
    "8a3_union_security_30th_day": ("union-security", FIRST_DAY),
    "9e_12_months": BAR,
    "lmra_213_board_of_inquiry_30": NOT_OURS,
    "lmra_213_board_of_inquiry_10": NOT_OURS,
    "lmra_213_report_15": NOT_OURS,
    "lmra_213_status_quo_15": ("status-quo-after-inquiry", FIRST_DAY),
    "lmra_209_60_day": NOT_OURS,
    "lmra_209_ballot_15": ("last-offer-ballot", FIRST_DAY),
    "lmra_209_certify_5": ("last-offer-certification", FIRST_DAY),
    "order_notice_posting_60": ("order-notice-taken-down", FIRST_DAY),
    "order_post_notice_14": ("order-notice-posting", FIRST_DAY),
    "order_compliance_certification_21": ("order-compliance-certification", FIRST_DAY),
    "order_reinstatement_offer_14": ("order-reinstatement-offer", FIRST_DAY),
    "order_expunge_14": ("order-expungement", FIRST_DAY),
    "rule_day_excluded_last_day_business": COUNTING,
    "rule_under_7_days_business_days": COUNTING,
    "rule_responsive_document_runs_from_due_date": COUNTING,
    "rule_efile_1159pm": FILING_HOUR,
    "rule_postmark": FILING_HOUR,
    "rule_date_of_service": SERVICE_DAY,
    "rule_service_of_alj_decision": SERVICE_DAY,
    "practice_shutdown_tolling": "counting: a shutdown adds its days to a time; it sets none",
}

OF_ONE_ROW = {"charge-service-after-armed-forces": "charge-after-armed-forces"}
"""Rules of a row that another rule has too: the six months are for filing and for service."""
