"""What the tables of labordata's database and their columns are called.

Labordata's own words stand first; those after them are of the lists that nlrb.gov offers.  The
database itself was not at hand.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen


@frozen
class Column:
    """A column of a table.

    Attributes:
        key: How it is called here.
        names: How it may be called there, the likeliest first.
        needed: Whether its table cannot be read without it.
        expected: Whether it is told if it is missing.
    """

    key: str
    names: tuple[str, ...]
    needed: bool = False
    expected: bool = True


_NUMBER = Column("number", ("case_number",), needed=True)
_ELECTION = Column("election", ("election_id",), needed=True)

COLUMNS: Mapping[str, tuple[Column, ...]] = {
    "filing": (
        _NUMBER,
        Column("name", ("name", "case_name")),
        Column("filed", ("date_filed", "case_filed_date")),
        Column("status", ("status", "case_status")),
        Column("closed", ("date_closed", "case_closed_date")),
        Column("reason", ("reason_closed", "closed_reason")),
    ),
    "allegation": (_NUMBER, Column("alleged", ("allegation", "allegations"), needed=True)),
    "docket": (
        _NUMBER,
        Column("day", ("date", "document_date"), needed=True),
        Column("document", ("document", "document_name"), needed=True),
        Column("actor", ("issued_by_filed_by", "issued_by", "filed_by")),
    ),
    "voting_unit": (
        _NUMBER,
        Column("voting_unit", ("voting_unit_id",), needed=True),
        Column("unit", ("unit_id", "unit")),
    ),
    "election": (
        Column("number", ("case_number",), expected=False),
        Column("voting_unit", ("voting_unit_id",), expected=False),
        Column("election", ("election_id",)),
        Column("day", ("date", "election_date"), expected=False),
        Column("tally_day", ("tally_date",), expected=False),
        Column("tally_type", ("tally_type",)),
        Column("ballot_type", ("ballot_type", "tally_category")),
        Column("eligible", ("unit_size", "num_of_eligible_voters", "number_of_eligible_voters")),
    ),
    "election_result": (
        _ELECTION,
        Column("valid", ("total_ballots_counted", "num_valid_votes_counted")),
        Column("void", ("void_ballots", "num_void_ballots")),
        Column("against", ("votes_against", "votes_cast_against_labor_org"), expected=False),
        Column("challenged", ("challenged_ballots", "num_challenged_ballots")),
    ),
    "tally": (
        _ELECTION,
        Column("choice", ("option", "choice", "labor_union"), needed=True),
        Column("votes", ("votes", "number_of_votes"), needed=True),
    ),
    "participant": (_NUMBER,),
}
"""The tables, and of each the columns that are read."""

ONE_OF = {
    "election": tuple(
        tuple(column for column in COLUMNS["election"] if column.key in keys)
        for keys in (("number", "voting_unit"), ("day", "tally_day"))
    )
}
"""Columns of which a table needs one."""

KEYS: Mapping[str, str] = {
    "voting_unit": "voting_unit",
    "election": "election",
    "election_result": "election",
}
"""For each table to which others are joined, the column by which they are."""
