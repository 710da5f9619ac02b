"""How labordata's tables are read: each in the order of its case numbers, as they are written.

Whatever a file holds, no query has more rows than its first table: of rows that share the key by
which they are joined, the first is taken, and how many there are is told.
"""

from __future__ import annotations

from nlrbcase.imports.labordata_columns import KEYS
from nlrbcase.imports.labordata_tables import Contents

TABLES = ("filing", "allegation", "voting_unit", "election", "tally", "docket")
"""The tables whose rows are read, in the order in which those of a case are given."""

FILING, ALLEGATION, UNIT, ELECTION, TALLY, DOCKET = range(len(TABLES))
"""Their places."""

_ELECTION_COLUMNS = {
    "unit": "u.unit",
    "election": "e.election",
    "day": "e.day",
    "tally_day": "e.tally_day",
    "tally_type": "e.tally_type",
    "ballot_type": "e.ballot_type",
    "eligible": "e.eligible",
    "valid": "r.valid",
    "void": "r.void",
    "against": "r.against",
    "challenged": "r.challenged",
    "unit_times": "u.times",
    "result_times": "r.times",
}

ELECTION_CELLS = tuple(_ELECTION_COLUMNS)
"""What the rows of elections hold besides the case number, in their order."""

_FIRST_OF_EACH_KEY = "SELECT *, min(line), count(*) AS times FROM ({selected}) GROUP BY {key}"
_ONE_OF_EACH_KEY = "SELECT *, 1 AS times FROM ({selected})"

_QUERIES = (
    """
SELECT number, line, name, filed, status, closed, reason
FROM ({filing})
ORDER BY number COLLATE BINARY, line
""",
    """
SELECT number, line, alleged
FROM ({allegation})
ORDER BY number COLLATE BINARY, line
""",
    """
SELECT number, line, unit
FROM ({voting_unit})
ORDER BY number COLLATE BINARY, line
""",
    """
SELECT coalesce(e.number, u.number) AS of_case, e.line, {cells}
FROM ({election}) AS e
LEFT JOIN ({first_voting_unit}) AS u ON u.voting_unit = e.voting_unit
LEFT JOIN ({first_election_result}) AS r ON r.election = e.election
ORDER BY of_case COLLATE BINARY, e.line
""",
    """
SELECT coalesce(e.number, u.number) AS of_case, t.line, t.election, t.choice, t.votes
FROM ({tally}) AS t
LEFT JOIN ({first_election}) AS e ON e.election = t.election
LEFT JOIN ({first_voting_unit}) AS u ON u.voting_unit = e.voting_unit
ORDER BY of_case COLLATE BINARY, t.line
""",
    """
SELECT number, line, day, document, actor
FROM ({docket})
ORDER BY number COLLATE BINARY, line
""",
)


def queries(found: Contents) -> tuple[str, ...]:
    """Return the queries for the tables of a database, in the order of `TABLES`.

    Each gives the number of the case, the number of the row, and the cells.
    """
    selected = {name: table.selected for name, table in found.tables.items()}
    for name, key in KEYS.items():
        query = _ONE_OF_EACH_KEY if found.tables[name].keyed else _FIRST_OF_EACH_KEY
        selected[f"first_{name}"] = query.format(selected=selected[name], key=key)
    cells = ", ".join(_ELECTION_COLUMNS.values())
    return tuple(query.format(**selected, cells=cells) for query in _QUERIES)
