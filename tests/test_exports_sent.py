"""What a calendar has sent, as JSON."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from nlrbcase import NlrbCaseError
from nlrbcase.errors import NotWhatWasSent
from nlrbcase.exports.sent import Sent, sent_dumps, sent_loads

ONE = Sent(
    uid="49f429fe-dc8a-59da-97a7-07e15daab514",
    number="10-RC-269250",
    unit="",
    day=date(2021, 4, 16),
    title="Objections to the election: 10-RC-269250",
    sequence=11,
    fingerprint="52fd704b",
    stamp=datetime(2021, 4, 12, 8, tzinfo=UTC),
)
TWO = evolve(ONE, uid="ebfe8096-da65-581b-870b-b1c7aba475b5", unit="B", day=date(2024, 2, 29))


def text(**changes: Any) -> str:
    """Return a record of one due day with other values."""
    data = json.loads(sent_dumps([ONE]))
    data["sent"][0] |= changes
    return json.dumps(data)


class TestRoundTrip:
    """What was written is read again"""

    @pytest.mark.parametrize("sent", [(), (ONE,), (TWO, ONE)], ids=["nothing", "one", "two"])
    def test_what_was_written_is_read_again(self, sent: tuple[Sent, ...]) -> None:
        assert sent_loads(sent_dumps(sent)) == sent

    @given(st.text(), st.text(), st.integers(min_value=0))
    def test_any_text_is_kept_in_plain_characters(
        self, unit: str, title: str, sequence: int
    ) -> None:
        one = evolve(ONE, unit=unit, title=title, sequence=sequence)

        written = sent_dumps([one])

        assert written.isascii()
        assert sent_loads(written) == (one,)

    def test_a_moment_in_any_zone_is_read_in_utc(self) -> None:
        east = ONE.stamp.astimezone(timezone(timedelta(hours=-4)))

        (found,) = sent_loads(sent_dumps([evolve(ONE, stamp=east)]))

        assert found.stamp == ONE.stamp
        assert found.stamp.tzinfo is UTC


class TestNotWhatWasSent:
    """Anything else is refused, with what is wrong"""

    @pytest.mark.parametrize(
        ("wrong", "said"),
        [
            pytest.param("", "it is no JSON: ", id="empty"),
            pytest.param("[" * 100_000, "it is no JSON: it is nested too deeply", id="nested"),
            pytest.param("1" * 5000, "it is no JSON: ", id="a number of 5,000 digits"),
            pytest.param("[]", "it should have the keys `format` and `sent`", id="a list"),
            pytest.param('{"format": 1}', "it should have the keys", id="no `sent`"),
            pytest.param('{"format": 2, "sent": []}', "`format` should be 1", id="a later format"),
            pytest.param('{"format": 1, "sent": {}}', "`sent` a list", id="no list"),
            pytest.param('{"format": 1, "sent": [1]}', r"sent\[0\]: it should have", id="a number"),
            pytest.param(text(more=1), r"sent\[0\]: it should have the keys uid", id="a key more"),
            pytest.param(text(uid=None), "uid: None is not an identifier", id="no uid"),
            pytest.param(text(uid="x\r\nURL:y"), "uid: .* is not an identifier", id="lines"),
            pytest.param(text(title=None), "title: None is not a text", id="no title"),
            pytest.param(text(sequence=-1), "sequence: -1 is not a whole number", id="negative"),
            pytest.param(text(sequence=True), "sequence: True is not", id="a truth"),
            pytest.param(text(sequence=1.5), "sequence: 1.5 is not", id="a half"),
            pytest.param(text(day="2021-02-30"), "day: '2021-02-30' is not a day", id="no day"),
            pytest.param(text(stamp="2021-04-12T08:00:00"), "is not a moment", id="no zone"),
            pytest.param(
                text(stamp="0001-01-01T00:00:00+23:00"), "is not a moment", id="before all years"
            ),
            pytest.param(text(stamp="then"), "stamp: 'then' is not a moment", id="no moment"),
            pytest.param(
                json.dumps({"format": 1, "sent": json.loads(sent_dumps([ONE]))["sent"] * 2}),
                "a `uid` is there twice",
                id="twice",
            ),
        ],
    )
    def test_what_is_wrong_is_said(self, wrong: str, said: str) -> None:
        with pytest.raises(NotWhatWasSent, match=f"^my.json: no record .*{said}") as caught:
            sent_loads(wrong, "my.json")

        assert isinstance(caught.value, ValueError)

    @given(
        st.recursive(
            st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
            lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        ),
        st.sampled_from(["uid", "number", "unit", "day", "title", "sequence", "stamp", "sent"]),
    )
    def test_any_value_is_taken_or_refused(self, value: Any, key: str) -> None:
        wrong = json.dumps({"format": 1, "sent": value}) if key == "sent" else text(**{key: value})

        try:
            found = sent_loads(wrong)
        except NlrbCaseError:
            return

        assert sent_loads(sent_dumps(found)) == found
