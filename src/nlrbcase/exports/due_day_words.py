"""What a calendar says of a deadline: a title of one line, and the reasons, cautions first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import bidirectional, category

from nlrbcase.case import Case
from nlrbcase.due_days import Deadline, Status, Undated
from nlrbcase.explain import explain
from nlrbcase.facts import by_when, who
from nlrbcase.found import Found
from nlrbcase.provisions import Caution
from nlrbcase.wording import full, plain

_COLUMN = re.compile(r"(?<=\S) {2,}")
_LONGEST = 120
_TURNS = frozenset(("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"))
_NOT_BEFORE = "Not before this day"
_FILED_AT_RISK = "Filed after the safe day"
_MARKS = {
    Status.MET: "Met",
    Status.MET_LATE: "Met late",
    Status.AT_RISK: "Past the safe day",
    Status.MISSED: "Missed, as far as is recorded",
    Status.LAPSED: "Lapsed, as far as is recorded",
}


def one_line(text: str) -> str:
    """Return a text from outside as a part of a line: short, and without what could end a line.

    >>> one_line("Acme" + chr(13) + chr(10) + "END:VEVENT")
    'Acme END:VEVENT'
    """
    found = " ".join(_harmless(text[: _LONGEST * _LONGEST]).split())
    return found if len(found) <= _LONGEST else f"{found[: _LONGEST - 1]}…"


def lines(text: str) -> str:
    """Return a text of several lines without any other character that could end a line.

    Columns are brought together: calendars show no letters of one width.
    """
    return "\n".join(_COLUMN.sub("  ", _harmless(line)) for line in text.split("\n"))


def _harmless(text: str) -> str:
    """Return a text without controls, of lines or of the direction of writing.

    Nor does it keep half characters, which no file can hold, and backslashes, with which calendars
    escape and which some read wrongly.
    """
    if not (text.isascii() and text.isprintable()):
        text = "".join(map(_character, text))
    return text.replace("\\", "/")


def _character(char: str) -> str:
    """Return a character, or what stands for it."""
    of = category(char)
    if of == "Cs":
        return "\N{REPLACEMENT CHARACTER}"
    if of in ("Cc", "Zl", "Zp"):
        return " "
    return "" if bidirectional(char) in _TURNS else char


def case_line(case: Case) -> str:
    """Return the number, the unit and the name of a case in one line."""
    unit = f"unit {one_line(case.unit)}" if case.unit else ""
    return " ".join(filter(None, (str(case.number), unit, one_line(case.name))))


def title(case: Case, one: Found, region: int | None) -> str:
    """Return the paper, its hour on the safe day, the case, and the due day if it is another."""
    hour = by_when(one, region, one.safe) if isinstance(one, Deadline) else ""
    return f"{one.rule.title}{f', {hour}' if hour else ''}: {case_line(case)}{_other_day(one)}"


def _other_day(one: Found) -> str:
    """Return what is to know of a day that is the safe day alone."""
    if not isinstance(one, Deadline):
        return " (safe day; the last day is not known)"
    if one.safe == one.due:
        return ""
    what = "first day" if one.rule.not_before else "due"
    return f" (safe day; {what} {plain(one.due)})"


def mark(one: Found, status: Status) -> str:
    """Return what comes before the title of a due day; empty if it runs and nothing is unusual."""
    if status is Status.AT_RISK and one.used:
        return _FILED_AT_RISK
    return _MARKS.get(status, _NOT_BEFORE if one.rule.not_before else "")


def reasons(case: Case, one: Found, region: int | None) -> str:
    """Return the explanation, the cautions first, and last the case and what was filed."""
    said = (
        _why_undated(one) if isinstance(one, Undated) else explain(one, region, cautions_first=True)
    )
    event = f"{one.opened_by.kind.said}, {plain(one.opened_by.on)}"
    about = [f"{case_line(case)}: from {event}"]
    if one.used:
        about.append(f"Filed: {', '.join(_papers(one))}")
    return lines("\n".join([said, "", *about]))


def _why_undated(one: Undated) -> str:
    """Return all that is known of a window whose last day is not known."""
    safe = f"on time in any event until {full(one.safe)}" if one.safe is not None else ""
    actor = f"{who(one.actor)} {'must' if one.rule.duty else 'may'} act"
    paragraphs = [
        ["Cautions", *map(_caution, one.cautions)] if one.cautions else [],
        [one.rule.title, f"{actor[0].upper()}{actor[1:]}, {safe}; {one.why}"],
        ["This is not legal advice."],
    ]
    return "\n\n".join("\n".join(found) for found in paragraphs if found)


def _caution(caution: Caution) -> str:
    """Return a caution as a line of a list."""
    return f"- {caution.said}{f' ({caution.cite})' if caution.cite else ''}"


def _papers(one: Found) -> Iterator[str]:
    """Yield the papers filed, in words."""
    for paper in one.used:
        yield f"{plain(paper.on)}{f' by {paper.by.said}' if paper.by is not None else ''}"
