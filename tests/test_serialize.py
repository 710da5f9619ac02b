"""Case files: what is written loads again; what is wrong is told, all at once, each with a path."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings

from nlrbcase import Case, Count, Entry, Event, Kind, NotACaseFile, OutOfOrder, Party, Problem
from nlrbcase.errors import ChangedMeanwhile
from nlrbcase.schemas import case_file_schema
from nlrbcase.serialize import dumps, load, loads, save, save_new, structure, unstructure
from procedure_walks import cases

ROOT = Path(__file__).resolve().parents[1]
EXAMPLES = sorted((ROOT / "docs" / "examples").glob("*.json"))
SCHEMA = jsonschema.Draft202012Validator(case_file_schema())

PETITION = {"kind": "petition-filed", "on": "2020-11-20"}
VOTE = {"kind": "ballots-mailed", "on": "2021-02-08"}
TALLY = {
    "kind": "tally-prepared",
    "on": "2021-04-09",
    "count": {"votes": {"RWDSU": 738}, "against": 1798},
}


def file(*events: object, **others: object) -> dict[str, Any]:
    """Return the plain data of a case file."""
    return {"format": 1, "number": "10-RC-269250", "events": list(events), **others}


def petition(**others: object) -> dict[str, Any]:
    """Return the plain data of a file with a petition, and what else it holds."""
    return file({**PETITION, **others})


def counted(**count: object) -> dict[str, Any]:
    """Return the plain data of a file with a petition that has ballots."""
    return petition(count={"votes": {}, "against": 0, **count})


def problems(text: str) -> list[tuple[str, str]]:
    """Return what is wrong with a text, each with its path."""
    with pytest.raises(NotACaseFile) as caught:
        loads(text)
    return [(problem.path, problem.said) for problem in caught.value.problems]


class TestFormat:
    """events only, "format": 1, ISO days"""

    def test_a_file_holds_events_and_nothing_derived(self) -> None:
        case = Case("10-RC-269250").record(
            Event(Kind.PETITION_FILED, date(2020, 11, 20), by=Party.LABOR_ORGANIZATION)
        )

        text = dumps(case)

        assert json.loads(text) == file({**PETITION, "by": "labor-organization"})

    def test_everything_an_event_holds_is_kept(self) -> None:
        case = Case("10-RC-269250", unit="A", name="BHM1", note="Ünit").record(
            Event(Kind.PETITION_FILED, date(2020, 11, 20), allegations=("8(a)(3)",)),
            Event(Kind.NOTICE_OF_HEARING, date(2020, 11, 23), sets=date(2020, 12, 18)),
            Event(
                Kind.EXTENSION_GRANTED,
                date(2020, 11, 24),
                sets=date(2020, 12, 9),
                about="statement-of-position",
                note="by e-mail",
            ),
            Event(
                Kind.PETITION_FILED,
                date(2020, 11, 20),
                corrects=Entry(Kind.PETITION_FILED, date(2020, 11, 20)),
            ),
        )
        tallied = case.record(
            Event(
                Kind.TALLY_PREPARED,
                date(2021, 4, 9),
                count=Count({"RWDSU": 738}, 1798, 505, 76, 5867),
            ),
            irregular="the election is not recorded",
        )

        again = loads(dumps(tallied))

        assert again == tallied
        assert again.events[-1].count == Count((("RWDSU", 738),), 1798, 505, 76, 5867)

    def test_what_is_not_known_is_left_out(self) -> None:
        case = loads(json.dumps(petition(by=None, sets=None, note="", allegations=[])))

        assert unstructure(case) == file(PETITION)

    @pytest.mark.parametrize(
        "text",
        [
            pytest.param(json.dumps(file(PETITION), indent=4), id="another indent"),
            pytest.param(json.dumps(file(PETITION)), id="one line"),
            pytest.param("\ufeff" + json.dumps(file(PETITION)), id="a byte order mark"),
            pytest.param(json.dumps(file(PETITION), indent=2).replace("\n", "\r\n"), id="CRLF"),
            pytest.param(json.dumps(file(PETITION, number="10-rc-269250")), id="small letters"),
            pytest.param(
                json.dumps({**file(PETITION), "unit": "", "note": ""}), id="defaults given"
            ),
            pytest.param(
                json.dumps(dict(reversed(file(PETITION).items()))), id="keys in another order"
            ),
            pytest.param(json.dumps(file(TALLY, VOTE, PETITION)), id="events in another order"),
            pytest.param(json.dumps(petition(note="Übung → \u2028")), id="escapes for letters"),
        ],
    )
    def test_a_file_written_by_hand_becomes_canonical_once(self, text: str, tmp_path: Path) -> None:
        path = tmp_path / "case.json"
        path.write_bytes(text.encode("utf-8"))

        save(load(path), path)
        once = path.read_bytes()
        save(load(path), path)

        assert once != text.encode("utf-8")
        assert path.read_bytes() == once
        assert once == dumps(load(path)).encode("utf-8")

    @pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
    def test_the_example_files_are_canonical(self, path: Path) -> None:
        assert dumps(load(path)).encode("utf-8") == path.read_bytes()

    def test_the_examples_are_there(self) -> None:
        assert "bessemer" in {path.stem for path in EXAMPLES}


class TestRoundTrip:
    """what nlrbcase wrote loads and saves to the same bytes"""

    @given(cases())
    @settings(deadline=None, max_examples=50)
    def test_any_case(self, case: Case) -> None:
        text = dumps(case)

        again = loads(text)

        assert again == case
        assert dumps(again) == text
        assert text.encode("utf-8").decode("utf-8-sig") == text
        SCHEMA.validate(json.loads(text))

    @pytest.mark.long
    @given(cases(most=30))
    @settings(deadline=None, max_examples=500)
    def test_any_longer_case(self, case: Case) -> None:
        text = dumps(case)

        again = loads(text)

        assert again == case
        assert dumps(again) == text
        SCHEMA.validate(json.loads(text))


NO_DAY = "is no day; write year, month and day as 2021-04-09"

SHAPE = [
    # What the loader refuses and the schema must refuse too: the data, the path, the message.
    pytest.param(None, "", "null is no object; it needs format, number, events", id="null"),
    pytest.param([], "", "[] is no object", id="a list"),
    pytest.param("a", "", "'a' is no object", id="a text"),
    pytest.param(file(format=2), "format", "2 is no format that can be read here", id="format 2"),
    pytest.param(file(format=True), "format", "true is no format", id="true for 1"),
    pytest.param(file(format="1"), "format", "'1' is no format", id="a text for 1"),
    pytest.param(file(number=10), "number", "10 is no text", id="a number for a text"),
    pytest.param(file(unit=1), "unit", "1 is no text", id="a number for the unit"),
    pytest.param(file(name=None), "name", "null is no text", id="null for a text"),
    pytest.param(file(note=[]), "note", "[] is no text", id="a list for a text"),
    pytest.param(file(stage="tallied"), "stage", "there is no such key", id="something derived"),
    pytest.param(file(notes="x"), "notes", "did you mean note", id="a key misspelt"),
    pytest.param({**file(), "events": {}}, "events", "{} is no list of events", id="an object"),
    pytest.param({**file(), "events": "ab"}, "events", "'ab' is no list", id="a text for events"),
    pytest.param({**file(), "events": None}, "events", "null is no list", id="null for events"),
    pytest.param(file(None), "events[0]", "null is no object; it needs kind, on", id="null event"),
    pytest.param(file([]), "events[0]", "[] is no object", id="a list for an event"),
    pytest.param(file({"on": "2020-11-20"}), "events[0].kind", "is missing", id="no kind"),
    pytest.param(file({"kind": "petition-filed"}), "events[0].on", "is missing", id="no day"),
    pytest.param(
        petition(kind="petition-filled"),
        "events[0].kind",
        "'petition-filled' is no kind of event; did you mean petition-filed",
        id="a kind misspelt",
    ),
    pytest.param(petition(kind="PETITION_FILED"), "events[0].kind", "did you mean", id="its name"),
    pytest.param(petition(kind=None), "events[0].kind", "null is no kind of event", id="null kind"),
    pytest.param(petition(kind=["a"]), "events[0].kind", "give a text", id="a list of kinds"),
    pytest.param(
        petition(by="employe"), "events[0].by", "is no party; did you mean employer", id="no party"
    ),
    pytest.param(petition(by={}), "events[0].by", "{} is no party; give a text", id="an object"),
    pytest.param(petition(on="2021-4-9"), "events[0].on", f"'2021-4-9' {NO_DAY}", id="2021-4-9"),
    pytest.param(petition(on="20210409"), "events[0].on", NO_DAY, id="no hyphens"),
    pytest.param(petition(on="2021-W14-5"), "events[0].on", NO_DAY, id="a week"),
    pytest.param(petition(on="2021-04-09T12:00"), "events[0].on", NO_DAY, id="an hour"),
    pytest.param(petition(on="9 April 2021"), "events[0].on", NO_DAY, id="words"),
    pytest.param(petition(on=""), "events[0].on", NO_DAY, id="an empty day"),
    pytest.param(petition(on="2021-13-01"), "events[0].on", NO_DAY, id="month 13"),
    pytest.param(petition(on="2021-00-10"), "events[0].on", NO_DAY, id="month 0"),
    pytest.param(petition(on="2021-04-32"), "events[0].on", NO_DAY, id="day 32"),
    pytest.param(
        petition(on="\uff12\uff10\uff12\uff11-04-09"), "events[0].on", NO_DAY, id="other digits"
    ),
    pytest.param(petition(on=20210409), "events[0].on", f"20210409 {NO_DAY}", id="a number"),
    pytest.param(petition(on=None), "events[0].on", f"null {NO_DAY}", id="null for a day"),
    pytest.param(petition(sets="soon"), "events[0].sets", NO_DAY, id="no day fixed"),
    pytest.param(petition(about=3), "events[0].about", "3 is no text", id="about a number"),
    pytest.param(petition(allegations="8(a)(3)"), "events[0].allegations", "list", id="one text"),
    pytest.param(
        petition(allegations=["8(a)(3)", 3]), "events[0].allegations[1]", "3 is no text", id="3"
    ),
    pytest.param(petition(irregular=False), "events[0].irregular", "false is no text", id="false"),
    pytest.param(petition(count=[]), "events[0].count", "it needs votes, against", id="no count"),
    pytest.param(
        petition(count={"votes": {}}), "events[0].count.against", "is missing", id="half a count"
    ),
    pytest.param(
        counted(votes=[["A", 1]]), "events[0].count.votes", "is no object of ballots", id="pairs"
    ),
    pytest.param(
        counted(votes={"A": "1"}), "events[0].count.votes.A", "'1' is no number", id="a text"
    ),
    pytest.param(
        counted(votes={"A": 1, "Local 1, A.B.": True}),
        "events[0].count.votes['Local 1, A.B.']",
        "true is no number of ballots",
        id="true for a vote",
    ),
    pytest.param(
        counted(votes={" ": 1}), "events[0].count.votes[' ']", "' ' is no name", id="a blank name"
    ),
    pytest.param(counted(against=-1), "events[0].count.against", "-1 is no number", id="negative"),
    pytest.param(counted(against=0.5), "events[0].count.against", "0.5 is no", id="half a vote"),
    pytest.param(counted(void=None, against=None), "events[0].count.against", "null", id="null"),
    pytest.param(counted(spoilt=2), "events[0].count.spoilt", "there are votes", id="unknown"),
    pytest.param(petition(corrects="x"), "events[0].corrects", "it needs kind, on", id="no entry"),
    pytest.param(
        petition(corrects={"kind": "petition-filed", "on": "2020-11-20", "sets": None}),
        "events[0].corrects.sets",
        "there is no such key; there are kind, on, by",
        id="more than an entry has",
    ),
]

BEYOND_SCHEMA = [
    # What the schema cannot tell.
    pytest.param(file(format=1.0), "format", "1.0 is no format", id="a float for 1"),
    pytest.param(counted(against=1.0), "events[0].count.against", "1.0 is no number", id="a float"),
    pytest.param(
        counted(against=10**30), "events[0].count.against", "is no number", id="beyond all counting"
    ),
    pytest.param(file(number="10-XX-1"), "number", "its type 'XX' is none of", id="no such type"),
    pytest.param(petition(on="2021-02-30"), "events[0].on", NO_DAY, id="30 February"),
    pytest.param(petition(on="2021-02-29"), "events[0].on", NO_DAY, id="29 February of 2021"),
    pytest.param(petition(on="0000-01-01"), "events[0].on", NO_DAY, id="year 0"),
    pytest.param(petition(note="a\ud800"), "events[0].note", "half a character", id="a surrogate"),
    pytest.param(
        counted(votes={"\udcff": 1}), "events[0].count.votes['\\udcff']", "half a", id="in a name"
    ),
    pytest.param(
        petition(allegations=["\ud800"]), "events[0].allegations[0]", "half a", id="in a list"
    ),
    pytest.param(
        file(PETITION, TALLY),
        "events[1]",
        "10-RC-269250: out of order: tally-prepared on 2021-04-09 comes when",
        id="out of order",
    ),
    pytest.param(
        file(TALLY, PETITION), "events[0]", "out of order: tally-prepared", id="the file's place"
    ),
    pytest.param(
        file(TALLY, PETITION, VOTE, {"kind": "answer-filed", "on": "2020-12-01"}),
        "events[3]",
        "answer-filed on 2020-12-01 is no event of RC cases",
        id="the file's place among days in no order",
    ),
    pytest.param(
        file(PETITION, {**PETITION, "corrects": {"kind": "charge-filed", "on": "2020-11-20"}}),
        "events[1]",
        "corrects charge-filed on 2020-11-20, which is not in the case",
        id="a correction of nothing",
    ),
]


class TestProblems:
    """unknown or missing keys, wrong types and impossible days are reported, each with its path"""

    @pytest.mark.parametrize(("data", "path", "said"), [*SHAPE, *BEYOND_SCHEMA])
    def test_a_mistake_is_told_with_its_path(self, data: object, path: str, said: str) -> None:
        found = problems(json.dumps(data))

        assert [where for where, _ in found] == [path]
        assert said in found[0][1]

    @pytest.mark.parametrize(("data", "path", "said"), SHAPE)
    def test_the_schema_refuses_it_too(self, data: object, path: str, said: str) -> None:
        assert not SCHEMA.is_valid(data), (path, said)

    @pytest.mark.parametrize("data", [file(), file(PETITION), file(PETITION, VOTE, TALLY)])
    def test_what_the_mistakes_are_made_from_is_right(self, data: dict[str, Any]) -> None:
        SCHEMA.validate(data)

        assert unstructure(structure(data)) == data

    def test_everything_is_told_at_once(self) -> None:
        data = file(
            {"kind": "petition-filled", "on": "2020-11-20"},
            {"on": "2021-02-30", "by": "employe", "day": "2021-02-30"},
            {**TALLY, "count": {"votes": {"A": -1, "B": "x"}, "against": 1.5, "blank": 2}},
            number="10-XX-1",
            title="BHM1",
        )
        del data["format"]

        found = {where for where, _ in problems(json.dumps(data))}

        assert found == {
            "format",
            "number",
            "title",
            "events[0].kind",
            "events[1].kind",
            "events[1].on",
            "events[1].by",
            "events[1].day",
            "events[2].count.votes.A",
            "events[2].count.votes.B",
            "events[2].count.against",
            "events[2].count.blank",
        }

    def test_keys_given_twice_are_told_with_all_else(self) -> None:
        text = json.dumps(file({**PETITION, "by": "employe"}, TALLY))
        text = text.replace('"format": 1', '"format": 1, "format": 1')
        text = text.replace('"RWDSU": 738', '"RWDSU": 738, "RWDSU": 7')

        found = problems(text)

        assert found[:2] == [
            ("format", "the key is given twice"),
            ("events[1].count.votes.RWDSU", "the key is given twice"),
        ]
        assert [where for where, _ in found[2:]] == ["events[0].by"]

    def test_a_key_given_twice_is_refused_though_all_else_is_right(self) -> None:
        text = json.dumps(file(PETITION)).replace('"on":', '"on": "2020-11-20", "on":')

        assert problems(text) == [("events[0].on", "the key is given twice")]

    @pytest.mark.parametrize(
        ("key", "path"),
        [
            pytest.param("a.b", "['a.b']", id="a dot"),
            pytest.param("", "['']", id="an empty key"),
            pytest.param("a\nb", "['a\\nb']", id="a new line"),
            pytest.param("\ud800", "['\\ud800']", id="half a character"),
            pytest.param("x" * 5000, "x" * 79 + "…", id="a very long key"),
        ],
    )
    def test_a_strange_key_has_a_path_that_can_be_printed(self, key: str, path: str) -> None:
        found = problems(json.dumps(file(**{key: 1})))

        assert [where for where, _ in found] == [path]
        assert all(f"{where}: {said}".isprintable() for where, said in found)

    def test_a_very_long_value_is_cut(self) -> None:
        found = problems(json.dumps(petition(kind="x" * 100_000)))

        assert len(found[0][1]) < 200

    @pytest.mark.parametrize(
        ("text", "path", "said"),
        [
            pytest.param("", "", "it is empty", id="nothing"),
            pytest.param(" \n", "", "it is empty", id="blanks"),
            pytest.param("{", "", "it is no JSON: Expecting property name", id="half an object"),
            pytest.param(json.dumps(file()) + "x", "", "no JSON: Extra data: line 1", id="more"),
            pytest.param("{'format': 1}", "", "it is no JSON", id="single quotes"),
            pytest.param("[" * 100_000, "", "nested too deeply", id="lists in lists"),
            pytest.param('{"a":' * 100_000, "", "nested too deeply", id="objects in objects"),
            pytest.param(
                json.dumps(file()).replace("[]", "[" * 900 + "]" * 900),
                "events[0]",
                "is no object",
                id="lists in lists, all closed",
            ),
            pytest.param("NaN", "", "NaN is no object", id="NaN"),
            pytest.param(
                json.dumps(counted(against=float("nan"))),
                "events[0].count.against",
                "NaN is no number of ballots",
                id="NaN ballots",
            ),
            pytest.param(
                json.dumps(counted(against=float("-inf"))),
                "events[0].count.against",
                "-Infinity is no number of ballots",
                id="less than none",
            ),
            pytest.param(
                json.dumps(counted(against=7)).replace('"against": 7', '"against": 1e400'),
                "events[0].count.against",
                "Infinity is no number of ballots",
                id="1e400",
            ),
            pytest.param(
                json.dumps(counted(against=7)).replace('"against": 7', f'"against": 1{"0" * 5000}'),
                "events[0].count.against",
                "Infinity is no number of ballots",
                id="more digits than Python reads",
            ),
            pytest.param(
                json.dumps(file()).replace("1,", f"-1{'0' * 5000},"),
                "format",
                "Infinity is no format",
                id="a format of that many digits",
            ),
        ],
    )
    def test_what_is_hardly_json_is_told(self, text: str, path: str, said: str) -> None:
        found = problems(text)

        assert [where for where, _ in found] == [path]
        assert said in found[0][1]

    def test_the_error_of_an_event_out_of_order_is_kept(self) -> None:
        with pytest.raises(NotACaseFile) as caught:
            loads(json.dumps(file(PETITION, TALLY)))

        assert isinstance(caught.value.__cause__, OutOfOrder)


class TestFiles:
    """a file is read with its name, and written whole or not at all"""

    @pytest.mark.parametrize(
        ("found", "said"),
        [
            pytest.param(b"", "it is empty", id="empty"),
            pytest.param(b"\xff\xfe{\x00}\x00", "no UTF-8 text: invalid start", id="UTF-16"),
            pytest.param(b'{"note": "\xe9"}', "no UTF-8 text: invalid", id="Latin-1"),
            pytest.param(b"\xef\xbb\xbf" * 2, "Unexpected UTF-8 BOM", id="two marks"),
            pytest.param(b"\x00", "it is no JSON", id="a zero byte"),
            pytest.param(b'{"format": 2}', "4 problems", id="wrong"),
        ],
    )
    def test_the_file_is_named(self, tmp_path: Path, found: bytes, said: str) -> None:
        path = tmp_path / "case.json"
        path.write_bytes(found.replace(b'{"format": 2}', b'{"format": 2, "x": 1}'))

        with pytest.raises(NotACaseFile) as caught:
            load(path)

        assert str(caught.value).startswith(f"{path}: ")
        assert said in str(caught.value)
        assert caught.value.name == str(path)

    def test_a_file_that_is_not_there_is_an_error_of_the_system(self, tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError):
            load(tmp_path / "none.json")

    @pytest.mark.parametrize(
        ("event", "path", "said"),
        [
            pytest.param(
                Event(Kind.PETITION_FILED, date(2020, 11, 20), note="\udcff"),
                "events[0].note",
                "half a character",
                id="half a character",
            ),
            pytest.param(
                Event(Kind.PETITION_FILED, date(2020, 11, 20), allegations=(7,)),  # type: ignore[arg-type]
                "events[0].allegations[0]",
                "7 is no text",
                id="another type",
            ),
        ],
    )
    def test_what_would_not_be_read_again_is_not_written(
        self, tmp_path: Path, event: Event, path: str, said: str
    ) -> None:
        target = tmp_path / "case.json"
        target.write_bytes(b"old")
        case = Case("10-RC-269250", events=(event,))

        with pytest.raises(NotACaseFile) as caught:
            save(case, target)

        assert caught.value.problems[0].path == path
        assert said in caught.value.problems[0].said
        assert target.read_bytes() == b"old"
        assert list(tmp_path.iterdir()) == [target]

    def test_a_text_with_half_a_character_is_never_made(self) -> None:
        with pytest.raises(NotACaseFile, match=r"name: .\\udcff. holds half a character"):
            dumps(Case("10-RC-269250", name="\udcff"))

    def test_a_new_file_is_never_written_over_another(self, tmp_path: Path) -> None:
        target = tmp_path / "case.json"
        target.write_bytes(b"old")

        with pytest.raises(FileExistsError):
            save_new(Case("10-RC-269250"), target)

        assert target.read_bytes() == b"old"

    def test_a_new_file_is_canonical(self, tmp_path: Path) -> None:
        target = tmp_path / "case.json"

        save_new(Case("10-RC-269250"), target)

        assert target.read_text(encoding="utf-8") == dumps(Case("10-RC-269250"))

    def test_a_file_that_somebody_changed_is_left_alone(self, tmp_path: Path) -> None:
        target = tmp_path / "case.json"
        target.write_bytes(b"theirs")

        with pytest.raises(ChangedMeanwhile):
            save(Case("10-RC-269250"), target, instead_of=b"ours")

        assert target.read_bytes() == b"theirs"
        assert list(tmp_path.iterdir()) == [target]

    def test_problems_are_told_apart_by_place_and_words(self) -> None:
        one, same, other = Problem("a", "b"), Problem("a", "b"), Problem("a", "c")

        assert (one == same, one == other, one == "a: b") == (True, False, False)
        assert len({one, same, other}) == 2
