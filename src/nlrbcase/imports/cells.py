"""The cells of a published table: numbers, days and flags, as offices and spreadsheets write them.

Each function returns what a cell says and what is wrong with it; one of the two is empty.  An empty
cell says nothing, and nothing is wrong with it.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from nlrbcase.business_days import check_day
from nlrbcase.errors import OutsideCalendar, shown

_NUMBER = re.compile(r"([0-9]{1,9}|[0-9]{1,3}(?:,[0-9]{3}){1,2})(?:\.0*)?")
_NEGATIVE = re.compile(r"[-\N{MINUS SIGN}(]\s*[0-9][0-9,.]*\)?")
_TIME = r"(?:[ T][0-9:.]+(?: ?[AaPp][Mm])?)?"
_ISO_DAY = re.compile(rf"([0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}){_TIME}")
_US_DAY = re.compile(rf"([0-9]{{1,2}})/([0-9]{{1,2}})/([0-9]{{4}}){_TIME}")
_SERIAL = re.compile(r"([0-9]{5})(?:\.[0-9]*)?")
_DAY_0 = date.fromisoformat("1899-12-30")
_NO_UTF_8 = re.compile("[\udc80-\udcff]")
_HALVES = re.compile("[\ud800-\udfff]")
_OTHER_HALVES = re.compile("[\ud800-\udc7f\udd00-\udfff]")
_FLAGS = {"Y": True, "YES": True, "TRUE": True, "N": False, "NO": False, "FALSE": False}


def number(text: str) -> tuple[int | None, str]:
    """Return a number of ballots or voters.

    >>> number("5,867"), number("12.0"), number("")
    ((5867, ''), (12, ''), (None, ''))
    """
    if not text:
        return None, ""
    found = _NUMBER.fullmatch(text)
    if found:
        return int(found[1].replace(",", "")), ""
    if _NEGATIVE.fullmatch(text):
        return None, f"{shown(text)} is negative: no ballots can be fewer than none"
    return None, f"{shown(text)} is no number of ballots"


def day(text: str) -> tuple[date | None, str]:
    """Return a day written as 04/09/2021 (the month first), as 2021-04-09, or as a serial number.

    A serial number is how spreadsheets keep days: 44295 is 9 April 2021.

    >>> day("04/09/2021")[0] == day("2021-04-09 00:00:00")[0] == day("44295")[0]
    True
    """
    if not text:
        return None, ""
    iso, american, serial = (form.fullmatch(text) for form in (_ISO_DAY, _US_DAY, _SERIAL))
    try:
        if iso:
            return date.fromisoformat(iso[1]), ""
        if american:
            month, on, year = american.groups()
            return date(int(year), int(month), int(on)), ""
        if serial:
            return _DAY_0 + timedelta(int(serial[1])), ""
    except ValueError as error:
        return None, f"{shown(text)} is no day ({error})"
    return None, f"{shown(text)} is no day as 04/09/2021 or 2021-04-09"


def flag(text: str) -> tuple[bool | None, str]:
    """Return a flag, Y or N; None if it was not entered.

    >>> flag("Y"), flag("n"), flag("")
    ((True, ''), (False, ''), (None, ''))
    """
    if not text or text.upper() in _FLAGS:
        return _FLAGS.get(text.upper()), ""
    return None, f"{shown(text)} is neither Y nor N"


def known_day(text: str) -> tuple[date | None, str]:
    """Return a day as `day` does, if the calendar of the law covers it.

    >>> known_day("pre 2010")[1]
    "'pre 2010' is no day as 04/09/2021 or 2021-04-09"
    """
    found, wrong = day(text)
    if found is None:
        return None, wrong
    try:
        return check_day(found, "day"), ""
    except OutsideCalendar as error:
        return None, str(error)


def is_utf_8(text: str) -> bool:
    """Return whether a text read with `surrogateescape` had no bytes but those of UTF-8."""
    return not _NO_UTF_8.search(text)


def clean(text: str) -> str:
    """Return a text on one line, without blanks around; bytes that are no UTF-8 as in Windows.

    Args:
        text: A text read with `surrogateescape`, or out of JSON, which can hold halves of
            characters.
    """
    if _OTHER_HALVES.search(text):
        text = _HALVES.sub("\N{REPLACEMENT CHARACTER}", text)
    elif not is_utf_8(text):
        text = text.encode("utf-8", "surrogateescape").decode("cp1252", "replace")
    text = text.replace("\0", "")
    if not text.isprintable():
        # What would break a line of a report, or show it in another order.
        text = "".join(char if char.isprintable() else " " for char in text)
    return text.strip()
