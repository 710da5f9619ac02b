"""`nlrbcase case timeline`: a picture of a case."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from nlrbcase.cli.common import day, today
from nlrbcase.exports.timeline import timeline
from nlrbcase.serialize import parse

if TYPE_CHECKING:
    from nlrbcase.cli.common import Commands


def add_command(actions: Commands) -> None:
    """Add `case timeline`."""
    said = "Draw what happened and what is due as a timeline, in SVG, on the output"
    parser = actions.add_parser(
        "timeline",
        allow_abbrev=False,
        help=said,
        description=f"{said}.",
        epilog="Example: nlrbcase case timeline docs/examples/bessemer.json --on 2021-04-12",
    )
    parser.add_argument("file", metavar="FILE", type=Path, help="a case file")
    parser.add_argument(
        "--on",
        metavar="DATE",
        type=day,
        help="as the case stood on that day, which is marked; if not given, today",
    )
    parser.add_argument(
        "--from", metavar="DATE", type=day, dest="since", help="the first day of the picture"
    )
    parser.add_argument(
        "--to", metavar="DATE", type=day, dest="until", help="the last day of the picture"
    )
    parser.set_defaults(run=_drawn)


def _drawn(given: argparse.Namespace) -> str:
    """Answer `case timeline`."""
    case = parse(given.file.read_bytes(), str(given.file))
    picture = timeline(case, given.on or today(), since=given.since, until=given.until)
    return picture.removesuffix("\n")
