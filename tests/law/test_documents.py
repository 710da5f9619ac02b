"""The names of documents on the Agency's dockets, and the events that they stand for."""

from __future__ import annotations

import json
import os
import re
from datetime import date
from itertools import chain
from pathlib import Path

import pytest

from nlrbcase.case import procedure_of
from nlrbcase.documents import ClosingReason, Document
from nlrbcase.events import Kind, Party
from nlrbcase.imports.docket_entries import docket_entry, document, reason_closed, status
from nlrbcase.law.documents import ACTORS, DOCUMENTS, REASONS_CLOSED, STATUSES
from nlrbcase.numbers import CaseType
from nlrbcase.provisions import Evidence, Family
from nlrbcase.replay import ready

HERE = Path(__file__).resolve().parents[2]
REFERENCE = Path(os.environ.get("NLRBCASE_REFERENCE", HERE.parent / "shared" / "reference"))
DATA = Path(os.environ.get("NLRBCASE_DATA", HERE.parent / "shared" / "data"))
CHARGES = REFERENCE / "unfair_labor_practice_cases.md"
PETITIONS = REFERENCE / "representation_cases.md"
PAGES = DATA / "nlrb_case_pages_2026_sample.json"

ON = date(2026, 4, 2)


def _name(found: Document | ClosingReason) -> str:
    return found.names[0]


def _types(found: Document) -> list[CaseType]:
    """Return the types of cases that a row is for."""
    return [of for of in found.types or CaseType if of.family in found.families]


class TestEveryRow:
    """what every row must be"""

    @pytest.mark.parametrize("found", DOCUMENTS, ids=_name)
    def test_its_kind_can_happen_in_the_cases_it_is_for(self, found: Document) -> None:
        assert _types(found)
        for of in _types(found):
            if found.kind is not None and of is not CaseType.WH:
                known = ready(procedure_of(of.family), of).known
                assert found.kind.place in known, of

    def test_a_name_stands_for_one_thing_in_each_type_of_case(self) -> None:
        rows = [(name, of) for each in DOCUMENTS for name in each.names for of in _types(each)]

        assert len(rows) == len(set(rows))

    @pytest.mark.parametrize("found", [*DOCUMENTS, *REASONS_CLOSED], ids=_name)
    def test_what_was_read_nowhere_is_unverified(self, found: Document | ClosingReason) -> None:
        nowhere = found.read_in == "read on no docket"

        assert found.read_in
        assert not nowhere or found.evidence is Evidence.UNVERIFIED

    @pytest.mark.parametrize("found", DOCUMENTS, ids=_name)
    def test_an_event_has_the_caution_that_its_day_is_that_of_the_docket(
        self, found: Document
    ) -> None:
        keys = [caution.key for caution in found.cautions]

        assert ("day-of-entry" in keys) == (found.kind is not None)

    def test_a_family_has_one_ending_for_each_reason(self) -> None:
        for each in REASONS_CLOSED:
            assert len(dict(each.presumes)) == len(each.presumes)
            for family, kind in each.presumes:
                assert kind.place in ready(procedure_of(family)).known

    def test_names_are_unique(self) -> None:
        for rows in (ACTORS, STATUSES):
            assert len({each.name.casefold() for each in rows}) == len(rows)
        reasons = list(chain.from_iterable(each.names for each in REASONS_CLOSED))
        assert len({name.casefold() for name in reasons}) == len(reasons)


class TestReference:
    """every name that was read is in the table"""

    @pytest.mark.skipif(not CHARGES.exists(), reason=f"the reference is not there: {CHARGES}")
    def test_the_documents_seen_on_dockets(self) -> None:
        text = CHARGES.read_text(encoding="utf-8")
        found = re.search(r"\*\*Docket documents seen \(2026\)\*\*: (.*?)\. Actors: (.*?)\.", text)
        assert found is not None
        names = re.split(r"; |\. 2013: ", found[1])

        known = {name: document(name, CaseType.CA) for name in names}

        assert len(names) == 16
        assert [name for name, row in known.items() if row is None] == []
        assert {row.evidence for row in known.values() if row} == {Evidence.AGENCY}
        actors = dict.fromkeys(re.findall(r"`(.*?)`", found[2]))
        assert set(actors) - {each.name for each in ACTORS} == {"Counsel for GC / Region"}

    @pytest.mark.skipif(not CHARGES.exists(), reason=f"the reference is not there: {CHARGES}")
    def test_the_reasons_for_closing_with_what_was_read_of_them(self) -> None:
        text = CHARGES.read_text(encoding="utf-8")
        found = re.search(r"\*\*Reason closed\*\*.*?\*\*Not verified\*\*: (.*?)\. CATS", text)
        assert found is not None
        read, unverified = found[0].split("**Not verified**")

        for name in re.findall(r"`(.*?)`", read):
            row = reason_closed(name)
            assert row is not None, name
            assert row.evidence is not Evidence.UNVERIFIED, name
        for name in re.findall(r"`(.*?)`", unverified):
            row = reason_closed(name)
            assert row is not None, name
            assert row.evidence is Evidence.UNVERIFIED, name

    @pytest.mark.skipif(not PETITIONS.exists(), reason=f"the reference is not there: {PETITIONS}")
    def test_the_closing_methods_of_the_old_system(self) -> None:
        text = PETITIONS.read_text(encoding="utf-8")
        found = re.search(r"closing_method (.*?);", text)
        assert found is not None

        codes = found[1].split(", ")

        assert len(codes) == 8
        assert [code for code in codes if reason_closed(code) is None] == []

    @pytest.mark.skipif(not PAGES.exists(), reason=f"the sample is not there: {PAGES}")
    def test_every_latest_entry_of_the_sample(self) -> None:
        pages = json.loads(PAGES.read_text(encoding="utf-8"))
        seen = {(page["latest_action"], page["case_type"]) for page in pages}

        rows = {(name, of): document(name, CaseType(of)) for name, of in sorted(seen) if name}

        assert len(rows) > 20
        assert [key for key, row in rows.items() if row is None] == []


class TestNames:
    """what a name stands for"""

    @pytest.mark.parametrize(
        ("name", "of", "kind"),
        [
            ("Signed Charge Against Employer", CaseType.CA, Kind.CHARGE_FILED),
            ("Signed 8(e) Charge", CaseType.CE, Kind.CHARGE_FILED),
            ("Signed Amended Charge Against Union", CaseType.CB, Kind.CHARGE_AMENDED),
            ("Dismissal Letter", CaseType.CA, Kind.CHARGE_DISMISSED),
            ("Dismissal Letter", CaseType.RD, Kind.PETITION_DISMISSED_ADMINISTRATIVELY),
            ("Dismissal Letter", CaseType.UD, Kind.UD_PETITION_DISMISSED),
            ("Letter Approving Withdrawal Request", CaseType.CB, Kind.CHARGE_WITHDRAWN),
            ("Letter Approving Withdrawal Request", CaseType.UC, Kind.PETITION_WITHDRAWN),
            ("Board Decision", CaseType.CA, Kind.BOARD_ORDER_SERVED),
            ("Board Decision", CaseType.RC, Kind.BOARD_REPRESENTATION_DECISION),
            ("Tally", CaseType.RC, Kind.TALLY_PREPARED),
            ("Certification of Representative", CaseType.RC, Kind.CERTIFIED_REPRESENTATIVE),
            ("RD Order to Reschedule Hearing", CaseType.CA, Kind.HEARING_RESCHEDULED),
            ("  signed  RC\tpetition ", CaseType.RC, Kind.PETITION_FILED),
            ("ADMINISTRATIVE LAW JUDGE\u2019S DECISION", CaseType.CA, Kind.JUDGE_DECISION),
        ],
    )
    def test_an_event(self, name: str, of: CaseType, kind: Kind) -> None:
        found = docket_entry(name, ON, of)

        assert (found.event.kind, found.event.on, found.unknown) == (kind, ON, "")

    @pytest.mark.parametrize(
        ("name", "of"),
        [
            ("Initial Letter to Charging Party", CaseType.CA),
            ("Initial Letter to Charged Party", CaseType.CB),
            ("Motion to Postpone/Reschedule Hearing", CaseType.RC),
            ("RD Order to Reschedule Hearing", CaseType.RC),
        ],
    )
    def test_a_document_that_is_known_to_be_no_event_of_its_own(
        self, name: str, of: CaseType
    ) -> None:
        found = docket_entry(name, ON, of)

        assert (found.event.kind, found.event.note, found.unknown) == (Kind.OTHER_ENTRY, name, "")

    @pytest.mark.parametrize(
        ("name", "of"),
        [
            ("Memo to File", CaseType.CA),
            ("Signed RC Petition", CaseType.CA),
            ("Dismissal Letters", CaseType.CA),
            ("Other", CaseType.RC),
            ("", CaseType.RC),
        ],
    )
    def test_what_is_not_known_is_kept_and_told_and_never_guessed(
        self, name: str, of: CaseType
    ) -> None:
        found = docket_entry(name, ON, of)

        assert (found.event.kind, found.event.note, found.unknown) == (Kind.OTHER_ENTRY, name, name)

    def test_a_name_that_says_more_than_the_kind_is_kept_beside_it(self) -> None:
        notes = {
            name: docket_entry(name, ON, of).event.note
            for name, of in [
                ("Dubo Deferral Letter", CaseType.CA),
                ("Stipulated Election Agreement", CaseType.RC),
                ("Dismissal Letter", CaseType.CA),
            ]
        }

        assert notes == {
            "Dubo Deferral Letter": "Dubo Deferral Letter",
            "Stipulated Election Agreement": "Stipulated Election Agreement",
            "Dismissal Letter": "",
        }

    def test_what_rests_on_no_docket_that_was_read_keeps_its_name_to_be_checked(self) -> None:
        assert docket_entry("Tally", ON, CaseType.RC).event.note == "Tally"

    @pytest.mark.parametrize(
        ("by", "party", "note"),
        [
            ("NLRB - GC", Party.GENERAL_COUNSEL, ""),
            ("nlrb - board", Party.BOARD, ""),
            ("Counsel for GC / Region", None, "Dismissal Letter (Counsel for GC / Region)"),
            ("", None, ""),
        ],
    )
    def test_who_acted(self, by: str, party: Party | None, note: str) -> None:
        event = docket_entry("Dismissal Letter", ON, CaseType.CA, by).event

        assert (event.by, event.note) == (party, note)


class TestStatusAndReason:
    """Open, Closed, Open - Blocked; the reason says how a case ended, and not when"""

    @pytest.mark.parametrize(
        ("name", "over", "blocked"),
        [("Open", False, False), ("CLOSED", True, False), ("Open-Blocked", False, True)],
    )
    def test_status(self, name: str, over: bool, blocked: bool) -> None:  # noqa: FBT001 - a row
        found = status(name)

        assert found is not None
        assert (found.over, found.blocked) == (over, blocked)

    @pytest.mark.parametrize(
        ("name", "family", "kind"),
        [
            ("Withdrawal Non-adjusted", Family.C, Kind.CHARGE_WITHDRAWN),
            ("Withdrawal Adjusted", Family.R, Kind.PETITION_WITHDRAWN),
            ("Dismissal Non-adjusted", Family.C, Kind.CHARGE_DISMISSED),
            ("Certific. of Representative", Family.R, Kind.CERTIFIED_REPRESENTATIVE),
            ("Certification of Results", Family.R, Kind.CERTIFIED_RESULTS),
        ],
    )
    def test_reason(self, name: str, family: Family, kind: Kind) -> None:
        found = reason_closed(name)

        assert found is not None
        assert dict(found.presumes)[family] is kind

    def test_what_is_not_known_is_none(self) -> None:
        assert (status("Pending"), reason_closed("Merged"), status("")) == (None, None, None)
