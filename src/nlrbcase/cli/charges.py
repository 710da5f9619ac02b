"""The commands on charges: `charge` and `sections`."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from attrs import evolve

from nlrbcase.allegations import allegation_label
from nlrbcase.alleged import Allegation
from nlrbcase.case_types import case_type
from nlrbcase.charge_records import charge_record
from nlrbcase.charge_words import parties
from nlrbcase.charges import Charge
from nlrbcase.cli.common import add_json, day, dumped, region, today, wrapped
from nlrbcase.errors import NoSuchSection, NotAnAllegation, WrongOption
from nlrbcase.law.unfair_practices import SECTIONS
from nlrbcase.provisions import Caution
from nlrbcase.records import caution_record
from nlrbcase.section_records import section_record, sections_record
from nlrbcase.sections import AllegationLabel, Section
from nlrbcase.wording import full

if TYPE_CHECKING:
    from nlrbcase.cli.common import Commands

_FACTS = ("conduct", "known", "ends", "discharged")
_PAPERS = ("filed", "served", "docketed")
_NOT_YET = "not-yet-by-then"


def add_commands(commands: Commands) -> None:
    """Add the commands on charges to the parser."""
    charge = commands.add_parser(
        "charge",
        allow_abbrev=False,
        help="is a charge in time, and what does it open",
        description="Say whether a charge is filed and served within the six months, what is still "
        "possible, and which other deadlines it opens.",
        epilog="Example: nlrbcase charge --conduct 1993-04-12 --filed 1993-10-06 --served "
        "1993-10-13",
    )
    for name, said in (
        ("conduct", "the day of the act; of conduct that went on, its first day"),
        ("known", "the day of clear and unequivocal notice of it, if later"),
        ("ends", "the last day on which conduct that went on is known to have gone on"),
        (
            "discharged",
            "the day of discharge from the armed forces, if service prevented the filing",
        ),
        ("filed", "the day the Agency received the charge, as 1993-10-06"),
        ("served", "the day a copy was mailed or e-mailed, or by other means received"),
        ("docketed", "the day the charge was docketed"),
        (
            "on",
            "the day for which it is asked; papers of later days do not count; if not given, today",
        ),
    ):
        charge.add_argument(
            f"--{name}", metavar="DATE", type=day, help=said, required=name == "conduct"
        )
    charge.add_argument(
        "--section",
        metavar="SECTION",
        dest="sections",
        action="append",
        default=[],
        help="a section it alleges, such as 8(a)(3), or a label of the Agency; may be given again",
    )
    charge.add_argument(
        "--region",
        metavar="N",
        type=region,
        help="the number of the region that receives the charge, for the hour in its time zone",
    )
    add_json(charge)
    charge.set_defaults(run=_charge)

    listed = commands.add_parser(
        "sections",
        allow_abbrev=False,
        help="which sections of the Act a charge can allege",
        description="List the sections that a charge can allege, or show all that is held of one.",
        epilog='Example: nlrbcase sections "8(a)(3)"',
    )
    listed.add_argument(
        "key",
        metavar="SECTION",
        nargs="?",
        help="one section, such as 8(a)(3), or a label of the Agency, such as Weingarten",
    )
    add_json(listed)
    listed.set_defaults(run=_sections)


def _charge(given: argparse.Namespace) -> str:
    """Answer `nlrbcase charge`."""
    on = given.on or today()
    _check_happened(given, on)
    charge = Charge(
        given.filed,
        given.served,
        [
            Allegation(_named(each), given.conduct, given.known, given.ends, given.discharged)
            for each in given.sections or [None]
        ],
        docketed=given.docketed,
    )
    charge, told = _until(charge, on)
    if given.json:
        record = charge_record(charge, on, given.region)
        record["cautions"] += map(caution_record, told)
        return dumped(record)
    lines = [line for caution in told for line in wrapped(caution.said)]
    return "\n".join([*lines, *([""] if lines else []), charge.explain(on, given.region)])


def _check_happened(given: argparse.Namespace, on: date) -> None:
    """Refuse facts of days after the one asked for: a wrong year would move every other day."""
    for name in _FACTS:
        found = vars(given)[name]
        if found is not None and found > on:
            asked = f"{on}, the day asked for" if given.on is not None else f"today, {on}"
            said = f"{found} is later than {asked}; if it is right, give --on a day not before it"
            raise WrongOption(f"--{name}", said)


def _until(charge: Charge, on: date) -> tuple[Charge, tuple[Caution, ...]]:
    """Return a charge with the papers that had come by a day, and what is said of the others."""
    days: dict[str, date | None] = {name: getattr(charge, name) for name in _PAPERS}
    is_filed = charge.filed is None or charge.filed <= on
    left = {
        name: came if is_filed and came is not None and came <= on else None
        for name, came in days.items()
    }
    told = []
    for name, came in days.items():
        if came is not None and left[name] is None:
            why = f"the day given, {full(came)}, is later. If it is right, give --on that day"
            if came <= on:
                why = "by then the charge is not filed"
            told.append(Caution(_NOT_YET, f"On {full(on)} it counts as not yet {name}: {why}."))
    until = evolve(charge, filed=left["filed"], served=left["served"], docketed=left["docketed"])
    return until, tuple(told)


def _named(text: str | None) -> AllegationLabel | None:
    """Return the allegation that an option names."""
    try:
        return allegation_label(text) if text is not None else None
    except (NoSuchSection, NotAnAllegation) as error:
        raise WrongOption("--section", str(error)) from None


def _sections(given: argparse.Namespace) -> str:
    """Answer `nlrbcase sections`."""
    if given.key is None:
        if given.json:
            return dumped(sections_record(SECTIONS))
        return "\n".join(line for each in SECTIONS for line in _in_brief(each))
    asked = allegation_label(given.key)
    if given.json:
        return dumped(section_record(asked.section, asked))
    return "\n".join(_in_full(asked))


def _in_brief(section: Section) -> Iterator[str]:
    """Yield a section as lines, without its labels and cautions."""
    yield from wrapped(f"{section.key}: {section.said}")
    types = " or ".join(of.value for of in section.charged_as)
    yield from wrapped(f"    Violated by {parties(section.violated_by)}; charged as {types}")


def _in_full(asked: AllegationLabel) -> Iterator[str]:
    """Yield all that is held of a section as lines."""
    section = asked.section
    yield from wrapped(f"{section.key}: {section.said}   {section.cite}")
    if asked.label:
        seen = "seen in the Agency's own pages" if asked.known else "not seen in any page read"
        yield from wrapped(f"Asked for as: {asked.label} ({seen})")
    yield from wrapped(f"Violated by: {parties(section.violated_by)}")
    for of in section.charged_as:
        title = case_type(of).title
        yield from wrapped(f"Charged as: {of.value}, {title[0].lower()}{title[1:]}")
    said = section.evidence.said
    yield from wrapped(f"Evidence: {said}. Read in: {section.read_in}")
    yield "Labels of the Agency, as far as seen:" if section.labels else "No label was seen"
    for label in section.labels:
        yield from wrapped(f"  {label}")
    for caution in section.cautions:
        cite = f" ({caution.cite})" if caution.cite else ""
        yield from wrapped(f"{'Note' if caution.note else 'Caution'}: {caution.said}{cite}")
