"""The picture of a case through time: all of it there, nothing over anything else."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import combinations, pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from cases import BESSEMER, BOARD_CASE, UNION
from nlrbcase import Case, DaysOutOfOrder, Event, Kind, NotADay
from nlrbcase.due_days import Status
from nlrbcase.errors import OutsideCalendar
from nlrbcase.events import Entry
from nlrbcase.exports.packing import Box, Shelves
from nlrbcase.exports.text_widths import width, wrapped
from nlrbcase.exports.timeline import timeline
from nlrbcase.exports.timeline_axis import axis
from nlrbcase.exports.timeline_bars import Bar
from nlrbcase.exports.timeline_cards import Card
from nlrbcase.exports.timeline_layout import Layout, layout
from nlrbcase.exports.timeline_marks import COLORS
from nlrbcase.serialize import load
from walks import walks

EXAMPLES = Path(__file__).resolve().parents[1] / "docs" / "examples"
FILES = sorted(EXAMPLES.glob("*.json"))
SVG = "{http://www.w3.org/2000/svg}"
DRAWN_ON = date(2024, 11, 20)
MONDAY = date(2021, 4, 12)


def many(events: int, days: int) -> Case:
    """Return a case with many events, on every few days, as a docket might have it."""
    kinds = (Kind.PETITION_FILED, Kind.RULING, Kind.TALLY_PREPARED, Kind.OBJECTIONS_FILED)
    return Case(
        "10-RC-269250",
        events=tuple(
            Event(
                kinds[place % len(kinds)],
                date(2012, 3, 1) + timedelta(days=place * 37 % days),
                irregular="as on the docket",
            )
            for place in range(events)
        ),
    )


CASES = [
    *(pytest.param(load(file), None, id=file.stem) for file in FILES),
    pytest.param(load(EXAMPLES / "bessemer.json"), MONDAY, id="Bessemer on a Monday of 2021"),
    pytest.param(load(EXAMPLES / "jfk8.json"), date(2026, 4, 12), id="JFK8, long afterwards"),
    pytest.param(BESSEMER, None, id="an election by mail"),
    pytest.param(BOARD_CASE, date(2021, 12, 20), id="a case before the Board"),
    pytest.param(Case("10-RC-269250"), None, id="nothing has happened, on no day"),
    pytest.param(Case("10-RC-269250"), MONDAY, id="nothing has happened yet"),
    pytest.param(many(1, 1), None, id="one event"),
    pytest.param(many(60, 300), None, id="sixty events in a year"),
    pytest.param(many(200, 3000), None, id="two hundred events in eight years"),
    *(
        pytest.param(case, None, id=f"random {place}")
        for place, case in enumerate(walks(seed=20, count=12))
    ),
]


def laid_out(case: Case, today: date | None = None) -> Layout:
    """Return the layout of the whole picture of a case."""
    return layout(case, today, None, None)


def labels(of: Layout) -> list[Card | Bar]:
    """Return everything of a picture that has words of its own."""
    return [*of.cards, *of.bars]


def parsed(svg: str) -> ET.Element:
    """Return a picture as XML."""
    return ET.fromstring(svg)  # noqa: S314 - written by us, which is what is tested


def texts(svg: str) -> list[str]:
    """Return every text that is drawn."""
    return ["".join(text.itertext()) for text in parsed(svg).iter(f"{SVG}text")]


def words(svg: str) -> str:
    """Return every text that is drawn, as one."""
    return " ".join(texts(svg))


@pytest.mark.parametrize(("case", "today"), CASES)
class TestAnyPicture:
    """labels never overlap; nothing is cut; every deadline and event of the case is in it"""

    def test_no_label_covers_another(self, case: Case, today: date | None) -> None:
        of = laid_out(case, today)

        boxes = [each.box for each in labels(of)]

        assert [pair for pair in combinations(boxes, 2) if pair[0].covers(pair[1])] == []

    def test_every_label_is_in_the_picture_and_on_its_side_of_the_line(
        self, case: Case, today: date | None
    ) -> None:
        of = laid_out(case, today)

        for card in of.cards:
            assert of.head[-1].y < card.box.top < card.box.bottom < of.axis_y
        for bar in of.bars:
            assert of.axis_y < bar.box.top < bar.box.bottom <= of.bottom < of.foot.y < of.height
            assert bar.left <= bar.sure <= bar.right <= bar.tail <= bar.box.right
        for box in [each.box for each in labels(of)]:
            assert 0 <= box.left < box.right < of.width

    def test_every_line_fits_its_box(self, case: Case, today: date | None) -> None:
        of = laid_out(case, today)

        for each in labels(of):
            for line in each.lines:
                room = each.box.right - each.box.left + 0.01
                assert width(line.text, line.size, bold=line.bold) <= room
                assert each.box.top < line.y <= each.box.bottom

    def test_every_event_and_every_deadline_is_there_once(
        self, case: Case, today: date | None
    ) -> None:
        of = laid_out(case, today)
        then = case if today is None else case.until(today)

        assert [card.day for card in reversed(of.cards)] == sorted({e.on for e in then.events})
        for event in then.events:
            (card,) = [card for card in of.cards if card.day == event.on]
            happened = [e for e in then.events if (e.on, e.kind) == (event.on, event.kind)]
            said = event.kind.said[0].upper() + event.kind.said[1:]
            assert card.whole.count(f"\n{said}") >= len(happened)
        assert sorted(bar.window.key for bar in of.bars) == sorted(
            one.rule.key for one in then.opened()
        )

    def test_it_is_well_formed_and_the_same_every_time(
        self, case: Case, today: date | None
    ) -> None:
        svg = timeline(case, today)

        root = parsed(svg)
        assert root.tag == f"{SVG}svg"
        assert str(case.number) in (root.findtext(f"{SVG}title") or "")
        assert (root.findtext(f"{SVG}desc") or "").endswith("It is not legal advice.")
        assert timeline(case, today) == svg

    def test_it_needs_nothing_else(self, case: Case, today: date | None) -> None:
        svg = timeline(case, today)

        assert {element.tag.removeprefix(SVG) for element in parsed(svg).iter()} <= {
            *("svg", "title", "desc", "g", "rect", "path", "circle", "text"),
        }
        assert "href" not in svg
        assert "url(" not in svg


class TestWhatItSays:
    """events above, windows as bars below, today marked"""

    def test_objections_are_open_on_monday(self) -> None:
        case = load(EXAMPLES / "bessemer.json")

        of = laid_out(case, MONDAY)

        (bar,) = [bar for bar in of.bars if bar.window.key == "objections"]
        assert of.axis is not None
        assert bar.left == of.axis.x(date(2021, 4, 9))
        assert bar.due == bar.right == of.axis.x(date(2021, 4, 16)) + of.axis.day_width / 2
        assert bar.window.status is Status.OPEN
        assert "today, 12 April 2021" in texts(timeline(case, MONDAY))
        assert "due Fri 16 Apr 2021 · open" in texts(timeline(case, MONDAY))

    def test_then_they_are_met(self) -> None:
        svg = timeline(load(EXAMPLES / "bessemer.json"), date(2021, 4, 20))

        assert "due Fri 16 Apr 2021 · met 16 Apr 2021" in texts(svg)

    def test_what_comes_later_is_not_drawn(self) -> None:
        of = laid_out(load(EXAMPLES / "bessemer.json"), MONDAY)

        assert max(card.day for card in of.cards) == date(2021, 4, 9)

    def test_without_a_day_none_is_marked_and_the_last_entry_judges(self) -> None:
        svg = timeline(load(EXAMPLES / "bessemer.json"))

        assert "today" not in words(svg)
        assert "On Tuesday 5 November 2024" in words(svg)

    def test_a_window_without_a_last_day_has_an_open_end(self) -> None:
        of = laid_out(load(EXAMPLES / "bessemer.json"), DRAWN_ON)

        bars = [bar for bar in of.bars if bar.window.key == "request-for-review"]
        assert [bar.open_end for bar in bars] == [False, True]
        assert all(bar.due is None for bar in bars)
        assert all(bar.sure > bar.left for bar in bars)

    def test_what_is_only_arguable_is_drawn_apart(self) -> None:
        of = laid_out(load(EXAMPLES / "bessemer.json"), DRAWN_ON)

        (bar,) = [bar for bar in of.bars if bar.window.key == "impoundment-request"]
        assert bar.sure < bar.right
        assert "due 1 Feb 2021, latest 2 Feb 2021" in words(timeline(BESSEMER_FILE, DRAWN_ON))

    def test_statuses_differ_in_color_or_in_shape_and_in_words(self) -> None:
        svg = timeline(BESSEMER_FILE, DRAWN_ON)

        assert set(COLORS) == set(Status)
        for said in ("open", "missed, as far as is recorded", "met late", "ended without it"):
            assert said in texts(svg)

    def test_a_corrected_entry_is_drawn_as_one_that_no_longer_stands(self) -> None:
        wrong = Event(Kind.PETITION_FILED, date(2020, 11, 19), by=UNION)
        right = Event(
            Kind.PETITION_FILED,
            date(2020, 11, 20),
            by=UNION,
            corrects=Entry(Kind.PETITION_FILED, date(2020, 11, 19)),
        )

        of = laid_out(Case("10-RC-269250").record(wrong).record(right))

        kinds = {card.day: card.lines[1] for card in of.cards}
        assert kinds[wrong.on].faint
        assert not kinds[right.on].faint

    def test_the_case_is_over_is_said(self) -> None:
        assert "certified, the case is over" in words(timeline(load(EXAMPLES / "jfk8.json")))


BESSEMER_FILE = load(EXAMPLES / "bessemer.json")


class TestPartOfACase:
    """[--from DATE] [--to DATE]"""

    def test_only_what_lies_in_it_is_drawn(self) -> None:
        first, last = date(2021, 4, 1), date(2021, 5, 31)

        of = layout(BESSEMER_FILE, DRAWN_ON, first, last)

        assert [card.day for card in of.cards] == [
            date(2021, 5, 7),
            date(2021, 4, 16),
            date(2021, 4, 9),
            date(2021, 4, 8),
        ]
        assert {"objections", "objections-hearing", "certification"} <= {
            bar.window.key for bar in of.bars
        }
        assert "voter-list" not in {bar.window.key for bar in of.bars}
        assert of.today is None
        assert "15 events of other days not shown" in of.said

    def test_a_bar_that_began_before_begins_at_the_edge(self) -> None:
        of = layout(BESSEMER_FILE, DRAWN_ON, date(2021, 4, 12), date(2021, 4, 20))

        (bar,) = [bar for bar in of.bars if bar.window.key == "objections"]
        assert of.axis is not None
        assert bar.left == of.axis.left

    def test_what_lies_beyond_the_edge_is_not_drawn_on_it(self) -> None:
        of = layout(BESSEMER_FILE, DRAWN_ON, date(2021, 3, 29), date(2021, 4, 9))

        (bar,) = [bar for bar in of.bars if bar.window.key == "objections"]
        assert of.axis is not None
        assert bar.right == of.axis.right
        assert (bar.due, bar.papers) == (None, ())

    def test_one_day_is_enough(self) -> None:
        of = layout(BESSEMER_FILE, DRAWN_ON, date(2021, 4, 9), date(2021, 4, 9))

        assert [card.day for card in of.cards] == [date(2021, 4, 9)]

    def test_days_in_which_nothing_is_are_a_picture_too(self) -> None:
        svg = timeline(BESSEMER_FILE, MONDAY, since=date(1990, 1, 1), until=date(1990, 2, 1))

        assert "0 events and 0 deadlines" in words(svg)

    def test_an_end_before_the_beginning_is_refused(self) -> None:
        with pytest.raises(DaysOutOfOrder, match="would begin on 2 May 2021"):
            timeline(BESSEMER_FILE, None, since=date(2021, 5, 2), until=date(2021, 5, 1))

    @pytest.mark.parametrize("name", ["today", "since", "until"])
    def test_what_is_no_day_is_refused(self, name: str) -> None:
        with pytest.raises(NotADay, match=name):
            timeline(BESSEMER_FILE, **{name: datetime(2021, 4, 9)})  # noqa: DTZ001
        with pytest.raises(OutsideCalendar):
            timeline(BESSEMER_FILE, **{name: date(1066, 10, 14)})


class TestHostileText:
    """XML-escaped hostile text"""

    NASTY = '<script>alert("1")</script>\0\x1b\ud800]]>&amp;\u202e"\''

    def test_names_and_notes_are_text_and_nothing_else(self) -> None:
        event = Event(
            Kind.PETITION_FILED, date(2020, 11, 20), note=self.NASTY, irregular=self.NASTY
        )

        svg = timeline(Case("10-RC-269250", self.NASTY, (event,), self.NASTY))

        root = parsed(svg)
        assert "script" not in {element.tag.removeprefix(SVG) for element in root.iter()}
        title = root.findtext(f"{SVG}title") or ""
        assert title.count('<script>alert("1")</script>]]>&amp;"\'') == 2
        svg.encode("utf-8")
        assert "\0" not in svg
        assert "\x1b" not in svg
        assert "\u202e" not in svg

    def test_a_name_without_blanks_is_broken_and_a_long_one_shortened(self) -> None:
        of = laid_out(Case("10-RC-269250", name="W" * 5000).record(many(1, 1).events[0]))

        assert of.width < 1200
        assert of.head[1].text.endswith("…")
        assert "W" * 5000 in of.name


class TestSize:
    """bounded size for 1,000 events"""

    def test_a_thousand_events_fit_a_picture(self) -> None:
        svg = timeline(many(1000, 4000))

        root = parsed(svg)
        assert float(root.attrib["width"]) < 3600
        assert float(root.attrib["height"]) < 30_000
        assert len(svg) < 4_000_000


class TestAxis:
    """a readable time axis; long quiet stretches handled"""

    def test_a_quiet_stretch_is_left_out_and_its_length_said(self) -> None:
        line = axis([date(2021, 4, 9), date(2021, 4, 16), date(2022, 3, 31)], 0.0, 800.0)

        assert [one.text for one in line.breaks()] == ["11 months"]
        assert line.x(date(2021, 4, 9)) < line.x(date(2021, 4, 16)) < line.x(date(2022, 3, 31))

    def test_days_are_in_order_and_in_one_scale(self) -> None:
        line = axis([date(2020, 2, 20), date(2020, 3, 10)], 0.0, 800.0)
        places = [line.x(date(2020, 2, 20) + timedelta(days=n)) for n in range(20)]

        steps = {round(two - one, 6) for one, two in pairwise(places)}

        assert steps == {round(line.day_width, 6)}

    def test_days_left_out_lie_in_the_gap_and_others_at_the_ends(self) -> None:
        line = axis([date(2021, 1, 1), date(2022, 1, 1)], 10.0, 800.0)
        (gap,) = line.breaks()

        assert gap.left < line.x(date(2021, 7, 1)) < gap.right
        assert line.x(date(1999, 1, 1)) == line.left == 10.0
        assert line.x(date(2050, 1, 1)) == line.right

    def test_decades_of_events_need_few_pieces(self) -> None:
        days = [date(1990, 1, 1) + timedelta(days=60 * n) for n in range(200)]

        line = axis(days, 0.0, 1000.0)

        assert len(line.stretches) == 1
        assert {"2000", "2020"} <= {mark.text for mark in line.months()}

    @pytest.mark.parametrize("days", [1, 3, 20, 200, 4000])
    def test_every_stretch_names_its_year_and_no_name_covers_another(self, days: int) -> None:
        start = date(2021, 12, 30)
        line = axis([start, start + timedelta(days=days), date(2040, 3, 1)], 0.0, 700.0)

        named = [mark for mark in line.months() if mark.text]

        for stretch in line.stretches:
            inside = [mark for mark in named if stretch.left <= mark.x < stretch.right]
            assert any(text[-4:].isdigit() for text in [mark.text for mark in inside][:1])
        for one, two in pairwise(named):
            assert one.x + width(one.text, 11.5, bold=True) <= two.x


class TestPacking:
    """lanes so that labels never overlap"""

    def test_what_fits_beside_stays_in_the_row_and_what_does_not_goes_on(self) -> None:
        shelves = Shelves()

        rows = [shelves.put(0, 100, 8), shelves.put(100, 200, 8), shelves.put(96, 104, 8)]

        assert rows == [0, 0, 2]

    def test_a_reserved_column_is_free_for_nothing(self) -> None:
        shelves = Shelves()
        shelves.reserve(50, 10)

        assert shelves.put(0, 100, 4) == 10

    def test_boxes_that_only_touch_do_not_cover(self) -> None:
        assert not Box(0, 0, 10, 10).covers(Box(10, 0, 20, 10))
        assert Box(0, 0, 10, 10).covers(Box(9, 9, 20, 20))


class TestWrapping:
    """text widths estimated so nothing is cut"""

    @pytest.mark.parametrize("text", ["Petition filed", "W" * 90, "a b " * 40, "日本語" * 30, ""])
    def test_every_line_fits_and_no_letter_is_lost(self, text: str) -> None:
        lines = wrapped(text, 12.0, 100.0, bold=True)

        assert all(width(line, 12.0, bold=True) <= 100.0 for line in lines)
        assert "".join("".join(lines).split()) == "".join(text.split())

    def test_a_last_line_shows_that_it_is_not_the_end(self) -> None:
        lines = wrapped("word " * 50, 12.0, 100.0, most=2)

        assert len(lines) == 2
        assert lines[1].endswith("…")


class TestExample:
    """the SVG of Bessemer under docs/examples/, with a test that it is current"""

    def test_the_picture_is_current(self) -> None:
        found = (EXAMPLES / "bessemer.svg").read_text(encoding="utf-8")

        assert found == timeline(BESSEMER_FILE, DRAWN_ON), (
            "run: nlrbcase case timeline docs/examples/bessemer.json --on 2024-11-20 "
            "> docs/examples/bessemer.svg"
        )
