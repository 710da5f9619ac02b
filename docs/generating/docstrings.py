"""Docstrings, read by griffe: what they say, and of which arguments, attributes and errors."""

from __future__ import annotations

from collections.abc import Iterator
from inspect import cleandoc

from attrs import frozen
from griffe import Docstring, DocstringNamedElement, DocstringSection, parse_google


@frozen
class Said:
    """What a docstring says.

    Attributes:
        text: What stands before and between its sections, in paragraphs as they are written.
        arguments: The arguments, each with what is said of it.
        attributes: The attributes, likewise.
        raises: The errors, likewise.
        returns: What is said of the value that is returned or yielded; often the first line does.
    """

    text: str = ""
    arguments: tuple[tuple[str, str], ...] = ()
    attributes: tuple[tuple[str, str], ...] = ()
    raises: tuple[tuple[str, str], ...] = ()
    returns: str = ""


def parsed(documented: object) -> Said:
    """Return what the docstring of an object, its own and no other's, says."""
    own = vars(documented).get("__doc__") if isinstance(documented, type) else documented.__doc__
    sections = parse_google(Docstring(cleandoc(own or "")), warnings=False)
    return Said(
        text="\n\n".join(str(each.value) for each in sections if each.kind.value == "text"),
        arguments=tuple(_named(sections, "parameters")),
        attributes=tuple(_named(sections, "attributes")),
        raises=tuple(_named(sections, "raises")),
        returns=" ".join(said for of in ("returns", "yields") for _, said in _named(sections, of)),
    )


def _named(sections: list[DocstringSection], kind: str) -> Iterator[tuple[str, str]]:
    """Yield what a section names, with what is said of each in one line."""
    for section in sections:
        if section.kind.value == kind:
            for each in section.value:
                yield _name(each), " ".join(each.description.split())


def _name(each: object) -> str:
    """Return the name of an entry: of an error, its class."""
    if isinstance(each, DocstringNamedElement) and each.name:
        return each.name
    return str(getattr(each, "annotation", "") or "")
