"""Databases of the shape of labordata's, as small or as large as a test needs."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import Any

SCHEMA = """
CREATE TABLE filing (
  case_number TEXT PRIMARY KEY, name TEXT, case_type TEXT, url TEXT, city TEXT, state TEXT,
  date_filed TEXT, region_assigned TEXT, status TEXT, date_closed TEXT, reason_closed TEXT,
  number_of_eligible_voters INTEGER, number_of_voters_on_petition_or_charge INTEGER,
  certified_representative TEXT, created_at TEXT, updated_at TEXT);
CREATE TABLE docket (
  case_number TEXT, date TEXT, document TEXT, issued_by_filed_by TEXT, url TEXT);
CREATE TABLE allegation (case_number TEXT, allegation TEXT);
CREATE TABLE participant (
  case_number TEXT, participant TEXT, type TEXT, subtype TEXT, address TEXT, phone_number TEXT);
CREATE TABLE voting_unit (
  voting_unit_id INTEGER PRIMARY KEY, case_number TEXT, unit_id TEXT, description TEXT);
CREATE TABLE election (
  election_id INTEGER PRIMARY KEY, voting_unit_id INTEGER, date TEXT, tally_type TEXT,
  ballot_type TEXT, unit_size INTEGER);
CREATE TABLE election_result (
  election_id INTEGER, total_ballots_counted INTEGER, void_ballots INTEGER,
  challenged_ballots INTEGER, challenges_are_determinative TEXT, runoff_required TEXT,
  union_to_certify TEXT);
CREATE TABLE tally (election_id INTEGER, option TEXT, votes INTEGER);
"""
"""The tables as labordata publishes them, as far as is known."""

LOOSE = """
CREATE TABLE filing (case_number, name, date_filed, status, date_closed, reason_closed);
CREATE TABLE docket (case_number, date, document, issued_by_filed_by);
CREATE TABLE allegation (case_number, allegation);
CREATE TABLE participant (case_number, participant);
CREATE TABLE voting_unit (voting_unit_id, case_number, unit_id);
CREATE TABLE election (election_id, voting_unit_id, date, tally_type, ballot_type, unit_size);
CREATE TABLE election_result (election_id, total_ballots_counted, void_ballots, challenged_ballots);
CREATE TABLE tally (election_id, option, votes);
"""
"""The same, where a cell may hold anything."""

Rows = dict[str, list[dict[str, Any]]]


def database(path: Path, rows: Rows | None = None, schema: str = SCHEMA) -> Path:
    """Write a database with rows, and return its path."""
    with closing(sqlite3.connect(path)) as made:
        made.execute("PRAGMA synchronous = OFF")
        made.executescript(schema)
        for table, each in (rows or {}).items():
            for row in each:
                insert(made, table, tuple(row), [tuple(row.values())])
        made.commit()
    return path


def insert(
    made: sqlite3.Connection,
    table: str,
    columns: tuple[str, ...],
    rows: Iterable[tuple[Any, ...]],
) -> None:
    """Add rows to a table."""
    places = ", ".join("?" for _ in columns)
    made.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({places})", rows)  # noqa: S608 - a test's own words


PAPERS = {
    "CA": (
        ("Signed Charge Against Employer", 0),
        ("Initial Letter to Charging Party", 1),
        ("Initial Letter to Charged Party", 1),
        ("Signed Amended Charge Against Employer", 20),
        ("A Letter that Nobody Knows", 30),
        ("Letter Approving Withdrawal Request", 200),
        ("A Letter that Nobody Knows", 201),
    ),
    "RC": (
        ("Signed RC Petition", 0),
        ("Initial Letter to Petitioner", 1),
        ("Stipulated Election Agreement", 8),
        ("Notice of Election", 9),
        ("Tally", 30),
        ("Certification of Representative", 40),
        ("A Letter that Nobody Knows", 201),
    ),
}
"""The documents of a case, in turn, and how many days after its filing each is listed."""

ALLEGATIONS = (
    "8(a)(1) Coercive Rules",
    "8(a)(3) Discharge (Including Layoff and Refusal to Hire (not salting))",
    "8(a)(5) Refusal to Furnish Information",
)
_STEP = 7919
_CLOSED_AFTER = timedelta(200)
_VOTED_AFTER = timedelta(30)


def large(path: Path, filings: int, entries: int) -> Path:
    """Write a database with so many filings and docket entries, and return its path.

    One case in ten is of a petition with an election.  The rows stand in no order, as they do
    where pages are read again as they change, and the filings alone have an index.

    Args:
        path: The file.
        filings: How many filings; no multiple of 7,919.
        entries: How many entries of dockets, at most seven times as many.
    """
    places = [at * _STEP % filings for at in range(filings)]
    charges = [place for place in places if _type(place) == "CA"]
    votes = [place for place in places if _type(place) == "RC"]
    with closing(sqlite3.connect(path)) as made:
        made.execute("PRAGMA journal_mode = OFF")
        made.execute("PRAGMA synchronous = OFF")
        made.executescript(SCHEMA)
        filing = ("case_number", "name", "url", "date_filed", "status", "date_closed")
        insert(made, "filing", (*filing, "reason_closed"), map(_filing, places))
        entry = ("case_number", "date", "document", "issued_by_filed_by", "url")
        insert(made, "docket", entry, (_entry(at, filings) for at in range(entries)))
        alleged = (
            (_number(place), text) for place in charges for text in ALLEGATIONS[: 1 + place % 3]
        )
        insert(made, "allegation", ("case_number", "allegation"), alleged)
        people = ((_number(place), f"Person {place}") for place in places)
        insert(made, "participant", ("case_number", "participant"), people)
        units = ((place + 1, _number(place), "A", "All employees") for place in votes)
        unit = ("voting_unit_id", "case_number", "unit_id", "description")
        insert(made, "voting_unit", unit, units)
        insert(
            made,
            "election",
            ("election_id", "voting_unit_id", "date", "tally_type", "ballot_type", "unit_size"),
            (
                (
                    place + 1,
                    place + 1,
                    str(_day(place) + _VOTED_AFTER),
                    "Initial",
                    "Single Labor Organization",
                    40,
                )
                for place in votes
            ),
        )
        result = ("election_id", "total_ballots_counted", "void_ballots", "challenged_ballots")
        insert(made, "election_result", result, ((place + 1, 35, 0, place % 5) for place in votes))
        tallies = (
            (place + 1, option, number)
            for place in votes
            for option, number in (("Local 1", 20), ("Against", 15))
        )
        insert(made, "tally", ("election_id", "option", "votes"), tallies)
        made.commit()
    return path


def _type(place: int) -> str:
    return "CA" if place % 10 else "RC"


def _number(place: int) -> str:
    return f"{place % 31 + 1:02}-{_type(place)}-{place + 100_000:06}"


def _day(place: int) -> date:
    return date(2012, 1, 1) + timedelta(place % 4000)


def _filing(place: int) -> tuple[Any, ...]:
    number, filed = _number(place), _day(place)
    reason = "Withdrawal Non-adjusted" if _type(place) == "CA" else "Certific. of Representative"
    end = ("Closed", str(filed + _CLOSED_AFTER), reason) if place % 3 else ("Open", None, None)
    url = f"https://www.nlrb.gov/case/{number}"
    return (number, f"Employer {place}, Inc.", url, str(filed), *end)


def _entry(at: int, filings: int) -> tuple[Any, ...]:
    turn, place = at // filings, at * _STEP % filings
    papers = PAPERS[_type(place)]
    document, after = papers[turn]
    if place % 3 == 0 and after >= _CLOSED_AFTER.days:
        # An open case is not withdrawn.
        document, after = papers[1]
    actor = "Charging Party" if document.startswith("Signed Charge") else ""
    url = f"https://apps.nlrb.gov/link/document.aspx/{at:032x}"
    return (_number(place), str(_day(place) + timedelta(after)), document, actor, url)
