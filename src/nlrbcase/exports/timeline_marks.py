"""How a deadline looks by how it stands: a color that color-blind readers can tell, and a shape."""

from __future__ import annotations

from collections.abc import Iterator

from nlrbcase.due_days import Status
from nlrbcase.exports.timeline_bars import BAR, Bar

COLORS = {
    Status.NOT_YET: "#4a5fc1",
    Status.OPEN: "#0067a5",
    Status.AT_RISK: "#a65300",
    Status.MISSED: "#b3200e",
    Status.LAPSED: "#5b6675",
    Status.MET: "#00745a",
    Status.MET_LATE: "#7a3e9d",
    Status.ENDED: "#5b6675",
}
"""Dark enough for text on white; told apart by shape too."""

_LIGHT = 0.3
# Each drawn around 0, 0 in a square of 12.
_ICONS = {
    Status.NOT_YET: '<circle r="5.2" fill="none" stroke="{c}" stroke-width="1.6"/>'
    '<path d="M0 -3V0H2.6" fill="none" stroke="{c}" stroke-width="1.6"/>',
    Status.OPEN: '<circle r="4.8" fill="none" stroke="{c}" stroke-width="2.4"/>',
    Status.AT_RISK: '<path d="M0 -5.6L6 5H-6Z" fill="{c}"/>'
    '<path d="M0 -2V1.6M0 3V4.2" stroke="#fff" stroke-width="1.5"/>',
    Status.MISSED: '<rect x="-5.5" y="-5.5" width="11" height="11" rx="1.5" fill="{c}"/>'
    '<path d="M-2.6 -2.6L2.6 2.6M2.6 -2.6L-2.6 2.6" stroke="#fff" stroke-width="1.7"/>',
    Status.LAPSED: '<circle r="5.6" fill="{c}"/>'
    '<path d="M-3 0H3" stroke="#fff" stroke-width="1.8"/>',
    Status.MET: '<circle r="5.8" fill="{c}"/>'
    '<path d="M-2.8 0.2L-0.8 2.3 2.9 -2" fill="none" stroke="#fff" stroke-width="1.7"/>',
    Status.MET_LATE: '<path d="M0 -6.6L6.6 0 0 6.6 -6.6 0Z" fill="{c}"/>'
    '<path d="M-2.4 0.2L-0.7 1.9 2.4 -1.6" fill="none" stroke="#fff" stroke-width="1.6"/>',
    Status.ENDED: '<rect x="-4.6" y="-4.6" width="9.2" height="9.2" rx="1" fill="none" '
    'stroke="{c}" stroke-width="1.8"/>',
}
_HOLLOW = frozenset((Status.LAPSED, Status.ENDED, Status.NOT_YET))
_DASHED = frozenset((Status.ENDED, Status.NOT_YET))


def icon(status: Status, x: float, y: float) -> str:
    """Return the sign of a status around a point."""
    drawn = _ICONS[status].format(c=COLORS[status])
    return f'<g transform="translate({x:.2f} {y:.2f})">{drawn}</g>'


def bar_shape(bar: Bar) -> Iterator[str]:
    """Yield the bar of a deadline: full to the safe day, light to the latest, open without one."""
    status = bar.window.status
    color, y = COLORS[status], bar.box.top
    hollow = status in _HOLLOW
    dashes = ' stroke-dasharray="3 2"' if status in _DASHED else ""
    if bar.tail > bar.right:
        middle = y + BAR / 2
        yield (
            f'<path d="M{bar.right:.2f} {middle:.2f}H{bar.tail:.2f}" stroke="{color}" '
            'stroke-dasharray="2 3"/>'
        )
    if bar.window.safe is None and not bar.open_end:
        middle = y + BAR / 2
        yield (
            f'<path d="M{bar.left:.2f} {middle:.2f}H{bar.right:.2f}" stroke="{color}" '
            'stroke-width="2" stroke-dasharray="5 3"/>'
        )
        if not bar.papers:
            end = f"M{bar.right:.2f} {middle - 5:.2f}v10"
            yield f'<path d="{end}" stroke="{color}" stroke-width="2"/>'
    elif bar.right > bar.sure and not bar.open_end:
        yield (
            f'<rect x="{bar.left:.2f}" y="{y:.2f}" width="{bar.right - bar.left:.2f}" '
            f'height="{BAR:.0f}" rx="2" fill="{color}" fill-opacity="{_LIGHT}"/>'
        )
    if bar.sure > bar.left:
        edge = 0.75 if hollow else 0.0
        fill = (
            f'fill="#fff" stroke="{color}" stroke-width="1.5"{dashes}'
            if hollow
            else f'fill="{color}"'
        )
        yield (
            f'<rect x="{bar.left + edge:.2f}" y="{y + edge:.2f}" '
            f'width="{bar.sure - bar.left - 2 * edge:.2f}" height="{BAR - 2 * edge:.2f}" rx="2" '
            f"{fill}/>"
        )
    if bar.open_end:
        middle, tip = y + BAR / 2, bar.right
        yield (
            f'<path d="M{bar.sure:.2f} {middle:.2f}H{tip - 2:.2f}" stroke="{color}" '
            'stroke-width="2" stroke-dasharray="5 3"/>'
            f'<path d="M{tip - 6:.2f} {middle - 4:.2f}l6 4-6 4" fill="none" stroke="{color}" '
            'stroke-width="2"/>'
        )
