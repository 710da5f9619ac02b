"""The tables against the research they come from, where it is at hand."""

from __future__ import annotations

import json
import os
import re
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from law.rows_representation import ROWS as R_ROWS
from law.rows_unfair_labor import ROWS as C_ROWS
from nlrbcase import Evidence, Version, deadline, rule
from nlrbcase.law.computation import SHUTDOWNS
from nlrbcase.law.holidays import CLOSING_ORDERS
from nlrbcase.law.offices import REGIONS
from nlrbcase.periods import Days, Months, NoSuchPaper, Unfixed, Weeks

HERE = Path(__file__).resolve().parents[2]
REFERENCE = Path(os.environ.get("NLRBCASE_REFERENCE", HERE.parent / "shared" / "reference"))
pytestmark = pytest.mark.skipif(
    not REFERENCE.is_dir(), reason=f"the research is not at hand: {REFERENCE}"
)

EVIDENCE = {
    "regulation text": Evidence.TEXT,
    "statute text": Evidence.TEXT,
    "Federal Register": Evidence.TEXT,
    "agency page": Evidence.AGENCY,
    "agency manual": Evidence.AGENCY,
    "agency practice": Evidence.AGENCY,
    "Board decision": Evidence.AGENCY,
    "secondary": Evidence.SECONDARY,
    "unverified": Evidence.UNVERIFIED,
}
"""As the research grades its rows, and as README.md there says to encode them."""


def _rows(name: str) -> dict[str, dict[str, Any]]:
    if not REFERENCE.is_dir():
        return {}
    found = json.loads((REFERENCE / name).read_text(encoding="utf-8"))
    return {row["id"]: row for row in found}


R, C = _rows("r_case_periods.json"), _rows("c_case_periods.json")
CASES = [
    (row, place)
    for rows, places in ((R, R_ROWS), (C, C_ROWS))
    for key, place in places.items()
    if not isinstance(place, str) and (row := rows.get(key))
]


def _version(place: tuple[str, date]) -> Version:
    key, since = place
    return next(version for version in rule(key).versions if version.since == since)


def _plain(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", " ", text.lower()).strip()


class TestRows:
    """every period that is a deadline for a party, the Agency or the Board"""

    @pytest.mark.parametrize(("rows", "places"), [(R, R_ROWS), (C, C_ROWS)], ids=["r", "c"])
    def test_no_row_is_forgotten(
        self, rows: dict[str, Any], places: dict[str, tuple[str, date] | str]
    ) -> None:
        assert set(rows) == set(places)
        assert all(place for place in places.values())

    @pytest.mark.parametrize("case", CASES, ids=lambda case: case[0]["id"])
    def test_every_clause_was_read_in_some_row_of_its_rule(
        self, case: tuple[dict[str, Any], tuple[str, date]]
    ) -> None:
        _, place = case
        version = _version(place)
        behind = [row for row, other in CASES if rule(other[0]) == rule(place[0])]

        words = [_plain(row["verbatim"]) for row in behind]

        assert any(_plain(version.text) in said for said in words)

    @pytest.mark.parametrize("case", CASES, ids=lambda case: case[0]["id"])
    def test_no_version_claims_more_than_its_rows(
        self, case: tuple[dict[str, Any], tuple[str, date]]
    ) -> None:
        _, place = case
        order = list(Evidence)
        behind = [row for row, other in CASES if other == place]

        strongest = min(order.index(EVIDENCE[row["evidence"]]) for row in behind)

        assert order.index(_version(place).evidence) >= strongest

    @pytest.mark.parametrize("case", CASES, ids=lambda case: case[0]["id"])
    def test_the_number_is_that_of_a_row(
        self, case: tuple[dict[str, Any], tuple[str, date]]
    ) -> None:
        row, place = case
        version = _version(place)
        behind = [other for other, at in CASES if at == place]
        within = version.within

        if isinstance(within, Unfixed | NoSuchPaper) or row["id"] in FIRST_DAY_AFTER:
            return
        n = within.n * 7 if isinstance(within, Weeks) else within.n
        given = {each["quantity"] for each in behind}
        if isinstance(within, Months):
            given |= {number * 12 for number in given if number}
        if isinstance(within, Weeks):
            given |= {number * 7 for number in given if number}
        assert n in given


FIRST_DAY_AFTER = {
    "8d_no_strike_60": "61: the first day after the sixty",
    "8d_health_contract_90": "91: the first day after the ninety",
    "lmra_213_status_quo_15": "16: the first day after the fifteen",
    "order_notice_posting_60": "61: the first day after the sixty",
    "rd_may_reschedule_21_days_before": "22: more than 21 days must remain",
}


class TestTime:
    """closed days by executive order, shutdowns and the Agency's examples, regions"""

    def test_every_closing_is_encoded(self) -> None:
        time = json.loads((REFERENCE / "time.json").read_text(encoding="utf-8"))
        orders = {
            row["date"]: "full" in row["kind"]
            for row in time["closures"]
            if row["kind"].startswith("eo-")
        }

        assert {order.day.isoformat(): order.whole for order in CLOSING_ORDERS} == orders

    def test_every_shutdown_is_encoded(self) -> None:
        time = json.loads((REFERENCE / "time.json").read_text(encoding="utf-8"))
        closed = {
            (row["first_day"], row["last_day"])
            for row in time["shutdowns"]
            if row["nlrb_closed"] and row["first_day"]
        }

        assert {(each.first.isoformat(), each.last.isoformat()) for each in SHUTDOWNS} == closed

    def test_every_computed_day_of_2025_agrees(self) -> None:
        time = json.loads((REFERENCE / "time.json").read_text(encoding="utf-8"))

        # A paper of so many days that its time began before the shutdown.
        days = 60
        answer = rule("answer")
        long = evolve(answer, versions=(evolve(answer.versions[0], within=Days(days)),))

        for row in time["computed_2025_not_published"]["rows"]:
            original = date.fromisoformat(row["original"])
            found = deadline(long, original - timedelta(days=days))

            assert found.due.isoformat() == row["revised_if_eo_days_are_business_days"]
            assert found.latest.isoformat() == row["revised_if_eo_days_are_closed"]

    def test_every_region_is_encoded(self) -> None:
        time = json.loads((REFERENCE / "time.json").read_text(encoding="utf-8"))
        rows = {row["number"]: row for row in time["regions"] if row["number"] not in ("HQ", "35")}

        assert {f"{region.number:02}" for region in REGIONS} == set(rows)
        for region in REGIONS:
            row = rows[f"{region.number:02}"]
            assert region.zone == row["timezone"]
            successor = (row["successor"] or "").split(" ")[0]
            assert (f"{region.successor:02}" if region.successor else "") == successor
            assert row.get("effective", "") == (region.until.isoformat() if region.until else "")
