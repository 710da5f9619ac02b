"""A timeline as SVG: every mark where the layout puts it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from nlrbcase.due_days import Status
from nlrbcase.exports.markup import escaped
from nlrbcase.exports.packing import Box
from nlrbcase.exports.text_widths import width
from nlrbcase.exports.timeline_axis import MONTH_SIZE, NUMBER_SIZE, Axis
from nlrbcase.exports.timeline_bars import BAR, ICON, TITLE_SIZE, Bar
from nlrbcase.exports.timeline_cards import INDENT, Card, Line
from nlrbcase.exports.timeline_layout import (
    AXIS_HEIGHT,
    LEGEND_ICON,
    LEGEND_SIZE,
    MARGIN,
    Item,
    Layout,
)
from nlrbcase.exports.timeline_marks import COLORS, bar_shape, icon
from nlrbcase.wording import plain

INK = "#1e293b"
FAINT = "#526075"
_PAPER = "#ffffff"
_GROUND = "#f4f6f9"
_RULE = "#e3e8ef"
_LEADER = "#a3afc0"
_TODAY = "#9d174d"
_FONTS = "'Segoe UI', 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif"


def drawn(picture: Layout) -> str:
    """Return a timeline as SVG."""
    return "\n".join((*_picture(picture), ""))


def _picture(of: Layout) -> Iterator[str]:
    """Yield the elements of the picture, from the back to the front."""
    size = f"{_n(of.width)} {_n(of.height)}"
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size}" width="{_n(of.width)}" '
        f'height="{_n(of.height)}" role="img" font-family="{_FONTS}">'
    )
    yield f"<title>Timeline of {escaped(of.name)}</title>"
    yield f"<desc>{escaped(_description(of))}</desc>"
    yield (
        f'<rect x="0.5" y="0.5" width="{_n(of.width - 1)}" height="{_n(of.height - 1)}" rx="10" '
        f'fill="{_PAPER}" stroke="{_RULE}"/>'
    )
    yield from _lines(of.head, MARGIN)
    if of.axis is not None:
        yield from _time(of.axis, of)
        yield from (_leader(card, of.axis_y) for card in of.cards)
        yield from _today(of)
        today = of.axis.x(of.today) if of.today is not None else None
        for card in of.cards:
            yield from _card(card, of.axis_y, today)
        for bar in of.bars:
            yield from _bar(bar, today)
    yield (
        f'<path d="M{_n(MARGIN)} {_n(of.bottom + 6.0)}H{_n(of.width - MARGIN)}" stroke="{_RULE}"/>'
    )
    for item in of.legend:
        yield from _item(item)
    yield from _lines((of.foot,), MARGIN)
    yield "</svg>"


def _description(of: Layout) -> str:
    """Return the whole picture in words, for those who do not see it."""
    happened = [card.whole.replace("\n", ". ") for card in reversed(of.cards)]
    deadlines = [f"{bar.window.title}: {bar.window.said}, {bar.window.stands}" for bar in of.bars]
    parts = [of.said, *happened, *deadlines, of.foot.text]
    return " ".join(part if part.endswith(".") else f"{part}." for part in parts)


def _time(axis: Axis, of: Layout) -> Iterator[str]:
    """Yield the line of time: its stretches, its weeks and months, what is left out."""
    y = of.axis_y
    for stretch in axis.stretches:
        yield _rect(stretch.left, y, stretch.right, of.bottom, _GROUND, 4.0)
    weeks = list(axis.weeks())
    for mark in weeks:
        yield f'<path d="M{_n(mark.x)} {_n(y + AXIS_HEIGHT)}V{_n(of.bottom)}" stroke="{_RULE}"/>'
    for stretch in axis.stretches:
        yield _rect(stretch.left, y, stretch.right, y + 2.0, INK)
    for mark in weeks:
        yield f'<path d="M{_n(mark.x)} {_n(y + 2)}v5" stroke="{INK}"/>'
        yield _text(mark.text, mark.x, y + 18.0, NUMBER_SIZE, FAINT, anchor="middle")
    for mark in axis.months():
        if mark.text:
            yield _text(mark.text, mark.x + 4.0, y + 36.0, MONTH_SIZE, INK, bold=True)
        if all(mark.x != stretch.left for stretch in axis.stretches):
            yield f'<path d="M{_n(mark.x)} {_n(y + 2)}v{_n(AXIS_HEIGHT - 8)}" stroke="{_LEADER}"/>'
    for one in axis.breaks():
        middle = (one.left + one.right) / 2
        yield (
            f'<path d="M{_n(one.left + 3)} {_n(y + 1)}H{_n(middle - 9)}l4 -6 6 12 6 -12 4 6'
            f'H{_n(one.right - 3)}" fill="none" stroke="{_LEADER}" stroke-linejoin="round"/>'
        )
        yield _text(one.text, middle, y + 22.0, NUMBER_SIZE, FAINT, anchor="middle")


def _leader(card: Card, y: float) -> str:
    """Return the line from a card to its day."""
    return f'<path d="M{_n(card.x)} {_n(card.box.bottom)}V{_n(y)}" stroke="{_LEADER}"/>'


def _card(card: Card, y: float, today: float | None) -> Iterator[str]:
    """Yield what happened on a day."""
    box = card.box
    yield f"<g><title>{escaped(card.whole)}</title>"
    if card.covers:
        yield _rect(box.left, box.top, box.right, box.bottom, _PAPER, 2.0)
    yield _rect(box.left - 0.75, box.top, box.left + 0.75, box.bottom, INK)
    yield from _clear_of(today, box, _lines(card.lines, box.left + INDENT))
    yield f'<circle cx="{_n(card.x)}" cy="{_n(y + 1)}" r="4.5" fill="{INK}" stroke="{_PAPER}"/>'
    yield "</g>"


def _bar(bar: Bar, today: float | None) -> Iterator[str]:
    """Yield a deadline: its bar, its papers, its words."""
    color, y = COLORS[bar.window.status], bar.box.top
    yield f"<g><title>{escaped(bar.window.whole)}</title>"
    yield from bar_shape(bar)
    if bar.due is not None:
        yield _rect(bar.due - 1.0, y - 3.0, bar.due + 1.0, y + BAR + 3.0, INK)
    for x in bar.papers:
        yield paper(x, y + BAR / 2)
    titles = [line for line in bar.lines if line.size == TITLE_SIZE]
    yield icon(bar.window.status, bar.left + 6.0, titles[0].y - 4.0)
    words = (
        _text(
            line.text,
            bar.left + ICON,
            line.y,
            line.size,
            INK if line.size == TITLE_SIZE else color,
            bold=line.bold,
        )
        for line in bar.lines
    )
    yield from _clear_of(today, bar.box, words)
    yield "</g>"


def _clear_of(x: float | None, box: Box, words: Iterable[str]) -> Iterator[str]:
    """Yield words that stay readable where the line of today runs behind them."""
    crossed = x is not None and box.left <= x <= box.right
    if crossed:
        yield f'<g stroke="{_PAPER}" stroke-width="3.5" paint-order="stroke">'
    yield from words
    if crossed:
        yield "</g>"


def paper(x: float, y: float) -> str:
    """Return the mark of a paper that was filed."""
    return (
        f'<path d="M{_n(x)} {_n(y - 5)}l5 5-5 5-5-5z" fill="{_PAPER}" stroke="{INK}" '
        'stroke-width="1.5"/>'
    )


def _today(of: Layout) -> Iterator[str]:
    """Yield the line of today, with its flag above all cards."""
    if of.today is None or of.axis is None:
        return
    x = of.axis.x(of.today)
    said = f"today, {plain(of.today)}"
    wide = width(said, LEGEND_SIZE, bold=True) + 14.0
    left = max(0.0, min(x, of.width - MARGIN / 2 - wide))
    yield (
        f'<path d="M{_n(x)} {_n(of.top)}V{_n(of.bottom)}" stroke="{_TODAY}" stroke-width="1.5" '
        'stroke-dasharray="5 3"/>'
    )
    yield _rect(left, of.top, left + wide, of.top + 18.0, _TODAY, 3.0)
    yield _text(
        said, left + wide / 2, of.top + 13.0, LEGEND_SIZE, _PAPER, bold=True, anchor="middle"
    )


def _item(item: Item) -> Iterator[str]:
    """Yield an entry of the legend."""
    x, y = item.x + 7.0, item.y - 4.0
    if isinstance(item.shape, Status):
        yield icon(item.shape, x, y)
    else:
        yield {
            "due": _rect(x - 1, y - 6, x + 1, y + 6, INK),
            "latest": _rect(x - 7, y - 4, x + 8, y + 4, COLORS[Status.OPEN], opacity=0.35),
            "open-end": (
                f'<path d="M{_n(x - 7)} {_n(y)}h10m-3 -4l5 4-5 4" fill="none" '
                f'stroke="{COLORS[Status.OPEN]}" stroke-width="2"/>'
            ),
            "paper": paper(x, y),
            "today": (
                f'<path d="M{_n(x)} {_n(y - 7)}v14" stroke="{_TODAY}" stroke-width="1.5" '
                'stroke-dasharray="5 3"/>'
            ),
            "break": (
                f'<path d="M{_n(x - 8)} {_n(y)}l4 -5 4 10 4 -10 4 5" fill="none" '
                f'stroke="{_LEADER}"/>'
            ),
        }[item.shape]
    yield _text(item.text, item.x + LEGEND_ICON, item.y, LEGEND_SIZE, FAINT)


def _lines(lines: Iterable[Line], x: float) -> Iterator[str]:
    """Yield lines of text."""
    for line in lines:
        yield _text(line.text, x, line.y, line.size, FAINT if line.faint else INK, bold=line.bold)


def _text(
    said: str,
    x: float,
    y: float,
    size: float,
    fill: str,
    *,
    bold: bool = False,
    anchor: str = "start",
) -> str:
    """Return a line of text."""
    weight = ' font-weight="600"' if bold else ""
    where = f' text-anchor="{anchor}"' if anchor != "start" else ""
    return (
        f'<text x="{_n(x)}" y="{_n(y)}" font-size="{_n(size)}" fill="{fill}"{weight}{where}>'
        f"{escaped(said)}</text>"
    )


def _rect(
    left: float,
    top: float,
    right: float,
    bottom: float,
    fill: str,
    round_by: float = 0.0,
    *,
    opacity: float = 1.0,
) -> str:
    """Return a filled rectangle."""
    corner = f' rx="{_n(round_by)}"' if round_by else ""
    clear = f' fill-opacity="{_n(opacity)}"' if opacity < 1 else ""
    return (
        f'<rect x="{_n(left)}" y="{_n(top)}" width="{_n(right - left)}" '
        f'height="{_n(bottom - top)}"{corner} fill="{fill}"{clear}/>'
    )


def _n(number: float) -> str:
    """Return a length with at most two places."""
    return f"{number:.2f}".rstrip("0").rstrip(".")
