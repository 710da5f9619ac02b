"""A section of the Act by its name, and the section that an allegation is under."""

from __future__ import annotations

import re
from functools import cache

from nlrbcase.errors import NoSuchSection, NotAnAllegation
from nlrbcase.law.unfair_practices import NAMES_NO_SECTION, SECTIONS
from nlrbcase.sections import AllegationLabel, Section

_CALLED = re.compile(r"(?:sections?|sec)(?=[0-9])")

_PREFIX = re.compile(
    r"\s*((?:(?:sections?|sec\.?|§)\s*)?[0-9]+\s*(?:\(\s*[a-z0-9]{1,3}\s*\)\s*)+)(.*)",
    re.IGNORECASE | re.DOTALL,
)


def section(key: str) -> Section:
    """Return a section by its name in the Act, or in the United States Code.

        >>> section("8(a)(3)").violated_by
        (<Party.EMPLOYER: 'employer'>,)
        >>> section("Sec. 8 (B)(1)(a)").key
        '8(b)(1)(A)'

    Blanks, capitals, full stops and the word or sign for "section" do not matter.

    Args:
        key: A name such as `"8(a)(3)"`.

    Raises:
        NoSuchSection: No section held here has this name; the error names those near it.
    """
    found = _by_name().get(_name(key)) if isinstance(key, str) else None
    if found is None:
        raise NoSuchSection(key, _near(_name(key)) if isinstance(key, str) else ())
    return found


def section_of(label: str) -> Section:
    """Return the section that an allegation is under.

        >>> section_of("8(a)(5) Refusal to Furnish Information").key
        '8(a)(5)'
        >>> section_of("Weingarten").key
        '8(a)(1)'

    Args:
        label: The allegation, as `allegation_label` takes it.

    Raises:
        NoSuchSection: It begins with a section that is not held here.
        NotAnAllegation: It names no section, and its label is unknown or not of one section only.
    """
    return allegation_label(label).section


def allegation_label(text: str) -> AllegationLabel:
    """Return an allegation's section and label, as the Agency's case pages write them.

    A label that was not seen before is kept when its section stands before it: the list of labels
    is not complete.  Without its section a label counts only if it was seen under one alone.  The
    type of the case is not asked for: it does not decide which sections are alleged.

        >>> allegation_label("8(a)(3) Blacklisting").known
        False

    Args:
        text: A section and a label, a section, or a label.

    Raises:
        NoSuchSection: It begins with a section that is not held here.
        NotAnAllegation: It names no section, and its label is unknown or not of one section only.
    """
    if not isinstance(text, str):
        raise NotAnAllegation(text)
    parts = _PREFIX.fullmatch(text)
    if parts is None:
        return _alone(text)
    found, label = _begins_with(*parts.groups()), parts[2].strip()
    return AllegationLabel(found, label, found.key in _by_label().get(_folded(label), ()))


def _begins_with(name: str, rest: str) -> Section:
    """Return the section that an allegation begins with.

    Raises:
        NoSuchSection: It is not held here; the error has the name as it was typed.
    """
    try:
        return section(name)
    except NoSuchSection as error:
        # What follows without a blank was meant to be of the name.
        goes_on = rest.split(maxsplit=1)[0] if rest and not name[-1].isspace() else ""
        typed = f"{name}{goes_on}".strip()
        raise NoSuchSection(typed, _in_other_brackets(typed) or error.near) from None


def _in_other_brackets(typed: str) -> tuple[str, ...]:
    """Return the keys of the sections that have a name but for its brackets."""
    return tuple(each.key for each in SECTIONS if _bare(each.key) == _bare(typed))


def _bare(name: str) -> str:
    """Return a section's name without its brackets."""
    return _name(name).replace("(", "").replace(")", "")


def _alone(text: str) -> AllegationLabel:
    """Return what a label without a section stands for."""
    if meant := _in_other_brackets(text):
        raise NoSuchSection(text, meant)
    keys = _by_label().get(_folded(text), ())
    if len(keys) != 1 or _folded(text) in map(_folded, NAMES_NO_SECTION):
        raise NotAnAllegation(text, keys)
    return AllegationLabel(section(keys[0]), text.strip(), known=True)


def _folded(text: str) -> str:
    """Return a text without blanks and capitals, in which alone some spellings differ."""
    return "".join(text.split()).casefold()


def _name(key: str) -> str:
    """Return a section's name as it is looked up."""
    return _CALLED.sub("", _folded(key.replace(".", "").replace("§", "")))


def _near(name: str) -> tuple[str, ...]:
    """Return the keys of the paragraphs within a section, else those that look like it."""
    within = [key for key in (each.key for each in SECTIONS) if _name(key).startswith(f"{name}(")]
    if within:
        return tuple(within)
    # Loaded only for a wrong name.
    from difflib import get_close_matches

    names = _by_name()
    return tuple(dict.fromkeys(names[close].key for close in get_close_matches(name, names)))


@cache
def _by_name() -> dict[str, Section]:
    """Return each section by its name in the Act, and by its citation."""
    return {_name(name): each for each in SECTIONS for name in (each.key, each.cite)}


@cache
def _by_label() -> dict[str, tuple[str, ...]]:
    """Return the keys of the sections under which each label was seen."""
    found: dict[str, tuple[str, ...]] = {}
    for each in SECTIONS:
        for label in dict.fromkeys(map(_folded, each.labels)):
            found[label] = (*found.get(label, ()), each.key)
    return found
