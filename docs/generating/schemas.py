"""The JSON Schemas, of what the commands answer with `--json` and of what is kept in files."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from typing import Any

from attrs import frozen

from nlrbcase.bar_records import BarredRecord, BarsRecord
from nlrbcase.blocking_records import BlockingRecord
from nlrbcase.calendar_records import CalendarRecord
from nlrbcase.case_records import CaseRecord, MovesRecord, RecordedRecord
from nlrbcase.charge_records import ChargeRecord
from nlrbcase.docket_records import (
    AffectedListRecord,
    AgendaRecord,
    CheckRecord,
    HistoryRecord,
    ImportRecord,
    KeptRecord,
    ListRecord,
)
from nlrbcase.grounds_records import FindingOnObjection, GroundRecord, GroundsRecord
from nlrbcase.records import DayRecord, DeadlineRecord, RuleRecord, RulesRecord
from nlrbcase.schemas import case_file_schema, schema
from nlrbcase.section_records import SectionRecord, SectionsRecord
from nlrbcase.tally_records import FindingRecord, TallyRecord


@frozen
class Published:
    """A schema that is published.

    Attributes:
        said: What it is the form of, in Markdown.
        made: What makes it.
    """

    said: str
    made: Callable[[], dict[str, Any]]


def _of(record: type, said: str) -> Published:
    """Return the schema of a record."""
    return Published(said, partial(schema, record))


SCHEMAS = {
    "deadline": _of(DeadlineRecord, "a deadline: `Deadline.to_dict()`, `nlrbcase due`"),
    "rule": _of(RuleRecord, "a rule with its versions: `nlrbcase rule`"),
    "rules": _of(RulesRecord, "every rule with its versions: `nlrbcase rules`"),
    "day": _of(DayRecord, "a day, and why it is no business day: `nlrbcase day`"),
    "case": Published("a case file: `nlrbcase.serialize`, `nlrbcase case new`", case_file_schema),
    "case-standing": _of(CaseRecord, "a case, where it stands, what is due: `nlrbcase case show`"),
    "case-moves": _of(MovesRecord, "what may happen next in a case: `nlrbcase case moves`"),
    "case-recorded": _of(
        RecordedRecord, "what was recorded, and which deadlines moved: `nlrbcase case record`"
    ),
    "calendar": _of(CalendarRecord, "what a calendar file was given: `nlrbcase docket ics`"),
    "tally": _of(TallyRecord, "a tally and what it decides: `nlrbcase tally`"),
    "finding": _of(FindingRecord, "a row of a published list that is wrong: `nlrbcase audit`"),
    "section": _of(SectionRecord, "a section of the Act: `nlrbcase sections SECTION`"),
    "sections": _of(SectionsRecord, "every section that can be alleged: `nlrbcase sections`"),
    "charge": _of(ChargeRecord, "a charge and its six months: `nlrbcase charge`"),
    "blocking": _of(BlockingRecord, "whether a charge may block an election: `nlrbcase blocking`"),
    "bars": _of(BarsRecord, "what bars a petition or an election: `nlrbcase bars`"),
    "barred": _of(BarredRecord, "what one bar does: `Barred.to_dict()`"),
    "docket-kept": _of(KeptRecord, "what a docket was made to keep: `nlrbcase docket add`"),
    "docket-agenda": _of(AgendaRecord, "what is due in a docket: `nlrbcase docket due`"),
    "docket-list": _of(ListRecord, "the cases of a docket: `nlrbcase docket list`"),
    "docket-history": _of(HistoryRecord, "all recorded of a case: `nlrbcase docket history`"),
    "docket-import": _of(ImportRecord, "what an import did: `nlrbcase docket import`"),
    "docket-check": _of(CheckRecord, "what does not hold in a docket: `nlrbcase docket check`"),
    "docket-affected": _of(
        AffectedListRecord, "what a version of a rule touches: `nlrbcase docket affected`"
    ),
    "ground": _of(GroundRecord, "a ground for objections: `nlrbcase objections KEY`"),
    "grounds": _of(GroundsRecord, "the grounds for objections: `nlrbcase objections`"),
    "objection-finding": _of(FindingOnObjection, "an objection, judged: `nlrbcase judge`"),
}
"""Every schema, by its name."""


def schema_text(name: str) -> str:
    """Return a schema as the text of its file."""
    return json.dumps(SCHEMAS[name].made(), indent=2, ensure_ascii=False) + "\n"
