"""The public chronologies of closed representation cases, as events.

A code says less than a kind: one code serves for the direction of an election and for a
dismissal, one for objections filed and acted on, one for a first election and a runoff.  What
stands before and after in the same case tells them apart.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from attrs import frozen

from nlrbcase.events import Event, Kind

DATA = Path(os.environ.get("NLRBCASE_DATA", Path(__file__).parents[2] / "shared" / "data"))
FILE = DATA / "representation_chronologies_sample.jsonl"

SIMPLE = {
    "RCASE.Filed": Kind.PETITION_FILED,
    "RAMND.Amend": Kind.PETITION_AMENDED,
    "RPRHR.Notic": Kind.NOTICE_OF_HEARING,
    "RPRHR.Resch": Kind.HEARING_POSTPONED,
    "RPRHR.Open": Kind.HEARING_OPENED,
    "RPRHR.Close": Kind.HEARING_CLOSED,
    "RPRHR.HORpt": Kind.PRE_ELECTION_REPORT,
    "RRAGR.Appr": Kind.AGREEMENT_APPROVED,
    "RPRRD.BrfRc": Kind.PRE_ELECTION_BRIEF,
    "RPRRD.RecFi": Kind.REPRESENTATION_RECONSIDERATION,
    "RPRRD.Recon": Kind.RECONSIDERATION_DECIDED,
    "RPSHR.NOH": Kind.POST_ELECTION_NOTICE_OF_HEARING,
    "RPSHR.Resch": Kind.POST_ELECTION_HEARING_POSTPONED,
    "RPSHR.Open": Kind.POST_ELECTION_HEARING_OPENED,
    "RPSHR.Close": Kind.POST_ELECTION_HEARING_CLOSED,
    "RPSRD.BrfFi": Kind.POST_ELECTION_BRIEF,
    "RPSRD.HORpt": Kind.HEARING_OFFICER_REPORT,
    "RCERT.Rep": Kind.CERTIFIED_REPRESENTATIVE,
    "RCERT.Resul": Kind.CERTIFIED_RESULTS,
    "RWITH.Appr": Kind.PETITION_WITHDRAWN,
    "RBLCK.Block": Kind.PETITION_HELD_IN_ABEYANCE,
    "RBLCK.Unblk": Kind.PETITION_RESUMED,
    "RBLCK.ProFi": Kind.REQUEST_TO_PROCEED,
    "RBLCK.ProWd": Kind.REQUEST_TO_PROCEED_WITHDRAWN,
    "RBLCK.BrdFi": Kind.DISMISSAL_REVIEW,
    "RXFER.Req": Kind.TRANSFER_REQUESTED,
    "RXFER.Order": Kind.CASE_TRANSFERRED,
    "RREOP.Reopn": Kind.CASE_REOPENED,
    "RCLOS.Close": Kind.CASE_CLOSED,
}

# A hearing after the tally is the one on objections, in whichever table it was entered.
_AFTER_TALLY = {
    "RPRHR.Resch": "RPSHR.Resch",
    "RPRHR.Open": "RPSHR.Open",
    "RPRHR.Close": "RPSHR.Close",
    "RPRRD.BrfRc": "RPSRD.BrfFi",
}

_DECISIONS = (
    ("RPSRD.Actn", "RPOBD.BdDec", "RPOBD.Rulng"),
    ("ROBJ.Objec",),
    ("RRAGR.Appr",),
    ("RPSRD.HORpt",),
)
_VOTES = ("RELEC.Elect", "RTALL.Tally")
_UNIT_CASES = ("UC", "AC", "WH")


@frozen
class Chronology:
    """What a closed case's record says happened.

    Attributes:
        number: The case's number.
        unit: Its unit.
        entries: The days and codes, as they stand in the record.
    """

    number: str
    unit: str
    entries: tuple[tuple[date, str], ...]

    @property
    def begins_with_the_petition(self) -> bool:
        """Whether the petition is among the entries of its first day."""
        first = self.entries[0][0]
        return any(code == "RCASE.Filed" and on == first for on, code in self.entries)

    def events(self) -> list[Event]:
        """Return the events that the entries stand for."""
        found: list[Event] = []
        for place, (_, code) in enumerate(self.entries):
            tallied = _before(self, place, "RTALL.Tally") is not None
            if tallied and code == "RPRHR.HORpt":
                # A report on the record of a hearing; the table after the tally has none.
                continue
            event = _event(self, place)
            twice = tallied and code.startswith("RPRHR.")
            if not (twice and any(other == event for other in _after_the_tally(self))):
                found.append(event)
        return found


def chronologies() -> Iterator[Chronology]:
    """Yield every chronology of the sample."""
    with FILE.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            entries = tuple((date.fromisoformat(day), code) for day, code in row["events"])
            yield Chronology(row["case"], row["unit"], entries)


def _after_the_tally(case: Chronology) -> Iterator[Event]:
    """Yield what was entered in the table of hearings after the tally."""
    for place, (_, code) in enumerate(case.entries):
        if code.startswith("RPSHR."):
            yield _event(case, place)


def _event(case: Chronology, place: int) -> Event:
    """Return the event of one entry."""
    day, code = case.entries[place]
    if code in _AFTER_TALLY and _before(case, place, "RTALL.Tally") is not None:
        code = _AFTER_TALLY[code]
    special = _SPECIAL.get(code)
    kind = special(case, place) if special is not None else SIMPLE[code]
    about = "exceptions-to-report" if kind is Kind.PAPER_WITHDRAWN else None
    return Event(kind, day, about=about)


def _before(case: Chronology, place: int, *codes: str) -> int | None:
    """Return the place of the last entry of some codes before a place."""
    return next((p for p in range(place - 1, -1, -1) if case.entries[p][1] in codes), None)


def _after(case: Chronology, place: int, *codes: str) -> int | None:
    """Return the place of the first entry of some codes after a place, that day included."""
    day = case.entries[place][0]
    return next(
        (
            p
            for p, (on, code) in enumerate(case.entries)
            if code in codes and p != place and on >= day
        ),
        None,
    )


def _orders_second_election(case: Chronology, place: int) -> bool:
    """Return whether an entry is the last decision between a tally and the next election."""
    vote = next(
        (p for p in range(place + 1, len(case.entries)) if case.entries[p][1] in _VOTES), None
    )
    if vote is None or case.entries[vote][1] != "RELEC.Elect":
        return False
    tally = _before(case, place, "RTALL.Tally")
    return tally is not None and _ordering(case, tally, vote) == place


def _ordering(case: Chronology, tally: int, vote: int) -> int | None:
    """Return the place of the entry that orders an election after a tally."""
    between = range(vote - 1, tally, -1)
    for codes in _DECISIONS:
        for place in between:
            first = _before(case, place, "ROBJ.Objec", "RTALL.Tally") == tally
            if case.entries[place][1] in codes and not (codes == ("ROBJ.Objec",) and first):
                return place
    return None


def _election(case: Chronology, place: int) -> Kind:
    """Return a runoff, if a tally came before it and nothing ordered it."""
    tally = _before(case, place, "RTALL.Tally")
    if tally is None:
        return Kind.ELECTION_HELD
    earlier = _before(case, place, "RELEC.Elect")
    if earlier is not None and earlier > tally:
        return Kind.ELECTION_HELD
    objected = _before(case, place, "ROBJ.Objec", "RELEC.Elect") != earlier
    ordered = objected or _ordering(case, tally, place) is not None
    return Kind.ELECTION_HELD if ordered else Kind.RUNOFF_HELD


def _tally(case: Chronology, place: int) -> Kind:
    """Return a revised tally, if there was no election since the last one."""
    tally = _before(case, place, "RTALL.Tally")
    if tally is None:
        return Kind.TALLY_PREPARED
    day = case.entries[tally][0]
    again = any(
        code == "RELEC.Elect" and day < on <= case.entries[place][0] for on, code in case.entries
    )
    return Kind.TALLY_PREPARED if again else Kind.REVISED_TALLY


def _objections(case: Chronology, place: int) -> Kind:
    """Return objections filed, or acted on: the second entry on one election.

    One code serves for both.  The only entry on an election that was then certified, with no
    hearing, report or decision entered, is read as objections acted on: were it their filing, it
    would be their end that is missing.
    """
    if _orders_second_election(case, place):
        return Kind.SECOND_ELECTION_DIRECTED
    last = _before(case, place, "ROBJ.Objec", "RTALL.Tally", "RELEC.Elect")
    again = last is not None and case.entries[last][1] == "ROBJ.Objec"
    objected = _before(case, place, "ROBJ.Objec")
    election = _before(case, place, "RELEC.Elect")
    if objected is not None and election is not None and objected > election:
        again = True
    if again:
        return Kind.OBJECTIONS_DECIDED
    following = next(
        (code for on, code in case.entries[place + 1 :] if on > case.entries[place][0]), ""
    )
    after = [code for on, code in case.entries if on >= case.entries[place][0]]
    certified = any(code.startswith("RCERT.") for code in after)
    dealt_with = any(code.startswith(("RPSRD.", "RPSHR.", "RPOBD.")) for code in after)
    if certified and not dealt_with and after.count("ROBJ.Objec") == 1 and following:
        return Kind.DIRECTOR_DECISION
    return Kind.OBJECTIONS_FILED


def _agreement(case: Chronology, place: int) -> Kind:
    """Return an agreement to hold a second election, if a tally came before."""
    if _orders_second_election(case, place):
        return Kind.SECOND_ELECTION_DIRECTED
    return Kind.AGREEMENT_APPROVED


def _issued(case: Chronology, place: int) -> Kind:
    """Return a direction of election, or a dismissal, or the decision of a unit case."""
    dismissed = _after(case, place, "RDISM.Lettr")
    if dismissed is not None and case.entries[dismissed][0] == case.entries[place][0]:
        return Kind.REPRESENTATION_DECISION_SERVED
    if case.number.split("-")[1] in _UNIT_CASES:
        return Kind.UNIT_CLARIFIED
    later = ("RELEC.Elect", "RTALL.Tally", "RRAGR.Appr", "RWITH.Appr", "RDISM.Lettr", "RREOP.Reopn")
    closed = _after(case, place, "RCLOS.Close") is not None
    goes_on = _after(case, place, *later) is not None
    return Kind.PETITION_DISMISSED if closed and not goes_on else Kind.ELECTION_DIRECTED


def _action(case: Chronology, place: int) -> Kind:
    """Return a direction of a second election, or another decision of the Regional Director."""
    if _orders_second_election(case, place):
        return Kind.SECOND_ELECTION_DIRECTED
    return Kind.DIRECTOR_DECISION


def _review_before(case: Chronology, place: int) -> Kind:
    """Return a request for review of a dismissal or an abeyance, or of a direction."""
    last = _before(case, place, "RDISM.Lettr", "RPRRD.Issue", "RELEC.Elect")
    blocked = last is None and _before(case, place, "RBLCK.Block") is not None
    dismissed = last is not None and case.entries[last][1] == "RDISM.Lettr"
    return Kind.DISMISSAL_REVIEW if blocked or dismissed else Kind.REQUEST_FOR_REVIEW


def _ruling(case: Chronology, place: int) -> Kind:
    """Return the grant of review, its denial, or what it did to a petition or to exceptions."""
    family = case.entries[place][1].split(".")[0]
    asked = _before(case, place, f"{family}.Recvd")
    if _before(case, place, f"{family}.Recvd", f"{family}.BdDec") != asked:
        return Kind.RECONSIDERATION_DECIDED
    of_exceptions = asked is not None and _special(case, asked) in _EXCEPTIONS
    if family == "RPOBD" and of_exceptions:
        return Kind.BOARD_REPRESENTATION_DECISION
    if _before(case, place, f"{family}.Rulng", f"{family}.Recvd") != asked:
        return Kind.BOARD_REPRESENTATION_DECISION
    again = next(
        (p for p in range(place + 1, len(case.entries)) if case.entries[p][1].startswith(family)), 0
    )
    decided = _after(case, place, f"{family}.BdDec") is not None
    if decided or case.entries[again][1] == f"{family}.Rulng":
        return Kind.REVIEW_GRANTED
    dismissed = _before(case, place, "RDISM.Lettr", "RREOP.Reopn")
    goes_on = _after(case, place, "RBLCK.Block", "RPRHR.Notic", "RRAGR.Appr", "RELEC.Elect")
    if (
        dismissed is not None
        and case.entries[dismissed][1] == "RDISM.Lettr"
        and goes_on is not None
    ):
        return Kind.PETITION_REINSTATED
    return Kind.REVIEW_DENIED


_EXCEPTIONS = (Kind.EXCEPTIONS_TO_REPORT,)


def _special(case: Chronology, place: int) -> Kind:
    """Return the kind of an entry whose code says too little."""
    return _SPECIAL[case.entries[place][1]](case, place)


def _review_after(case: Chronology, place: int) -> Kind:
    """Return exceptions to a report, or a request for review of a decision."""
    last = _before(case, place, "RPSRD.HORpt", "RPSRD.Actn", "RDISM.Lettr")
    code = case.entries[last][1] if last is not None else ""
    if code == "RDISM.Lettr":
        return Kind.DISMISSAL_REVIEW
    return Kind.EXCEPTIONS_TO_REPORT if code == "RPSRD.HORpt" else Kind.REQUEST_FOR_REVIEW


def _withdrawn(case: Chronology, place: int) -> Kind:
    """Return the withdrawal of exceptions, or of a request for review."""
    asked = _before(case, place, "RPOBD.Recvd")
    if asked is not None and _special(case, asked) in _EXCEPTIONS:
        return Kind.PAPER_WITHDRAWN
    return Kind.REVIEW_REQUEST_WITHDRAWN


def _board(case: Chronology, place: int) -> Kind:
    """Return the Board's direction of a second election, or another decision."""
    if case.number.split("-")[1] == "WH":
        return Kind.PETITION_DECIDED
    if _orders_second_election(case, place):
        return Kind.SECOND_ELECTION_DIRECTED
    return Kind.BOARD_REPRESENTATION_DECISION


def _dismissal(case: Chronology, _place: int) -> Kind:
    """Return the dismissal of a deauthorization petition, or of another."""
    if case.number.split("-")[1] == "UD":
        return Kind.UD_PETITION_DISMISSED
    return Kind.PETITION_DISMISSED_ADMINISTRATIVELY


_SPECIAL = {
    "RELEC.Elect": _election,
    "RTALL.Tally": _tally,
    "ROBJ.Objec": _objections,
    "RRAGR.Appr": _agreement,
    "RPRRD.Issue": _issued,
    "RPSRD.Actn": _action,
    "RPEBD.Recvd": _review_before,
    "RPEBD.Rulng": _ruling,
    "RPOBD.Recvd": _review_after,
    "RPOBD.Rulng": _ruling,
    "RPOBD.BdDec": _board,
    "RPEBD.BdDec": _board,
    "RPOBD.ExpWd": _withdrawn,
    "RDISM.Lettr": _dismissal,
}
