"""Cases made by hypothesis: walks through what the tables allow, holding all that can be held."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from nlrbcase import Case, Count, Entry, Event, Kind, NlrbCaseError, Party

NUMBERS = ("10-RC-269250", "07-UC-033333", "13-CA-200000", "09-CD-203333")
TALLIES = (Kind.TALLY_PREPARED, Kind.REVISED_TALLY)
BALLOTS = st.integers(min_value=0, max_value=10**9)

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
days = st.dates(date(1978, 1, 1), date(2099, 12, 31))
counts = st.builds(
    Count,
    st.dictionaries(texts.filter(str.strip), BALLOTS, max_size=3),
    BALLOTS,
    st.none() | BALLOTS,
    st.none() | BALLOTS,
    st.none() | BALLOTS,
)


@st.composite
def cases(draw: st.DrawFn, most: int = 10) -> Case:
    """Return a case with as many events as the tables take of some drawn at random."""
    case = Case(draw(st.sampled_from(NUMBERS)), draw(texts), (), draw(texts), draw(texts))
    day = draw(days)
    for _ in range(draw(st.integers(0, most))):
        moves = case.moves()
        if not moves:
            break
        event = draw(events(draw(st.sampled_from(moves)).event, day))
        if case.events and draw(st.integers(0, 9)) == 0:
            wrong = draw(st.sampled_from(case.events))
            event = Event(
                Kind.RECORDED_IN_ERROR, day, corrects=Entry(wrong.kind, wrong.on, wrong.by)
            )
        try:
            case = case.record(event)
        except NlrbCaseError:
            # Struck out, or put among the events of one day, it does not fit.
            continue
        day += timedelta(days=draw(st.integers(0, 40)))
    return case


@st.composite
def events(draw: st.DrawFn, kind: Kind, day: date) -> Event:
    """Return an event of a kind and a day, with anything else that it can hold."""
    return Event(
        kind,
        day,
        by=draw(st.none() | st.sampled_from(Party)),
        sets=draw(st.none() | days),
        about=draw(st.none() | texts),
        count=draw(counts) if kind in TALLIES else None,
        allegations=tuple(draw(st.lists(texts, max_size=2))),
        note=draw(texts),
        irregular=draw(st.just("") | texts),
    )
