"""The page of the public names, from their signatures and docstrings."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from enum import Enum
from functools import cache
from inspect import isfunction
from textwrap import dedent

import attrs
from attrs import evolve

from generating.docstrings import Said, parsed
from generating.markdown import anchor, opening
from generating.public_names import Public, public
from generating.signatures import called_as, returned, types
from nlrbcase import Kind, NlrbCaseError, Stage

_NAMED = re.compile(r"`([A-Za-z_.]+)`(?!\])")
_DIRECTIVE = re.compile(r"  # doctest: .*$", re.MULTILINE)
_ELSEWHERE = {Kind: "events.md", Stage: "stages.md"}


def api_page() -> Iterator[str]:
    """Yield the page of all public names."""
    yield from opening(
        "The public names",
        "the docstrings in `src/nlrbcase/`",
        "What stands under a name of a module is imported from it, as "
        "`from nlrbcase.serialize import load`; all else from `nlrbcase`.",
        "Classes are immutable, compare by value and can be pickled, unless it is said otherwise.",
        "A day is a `datetime.date`, never a `datetime`; another type raises `NotADay`.",
    )
    groups = list(public())
    for group, names in groups:
        yield ""
        yield f"**{group}:** {', '.join(_link(each) for each in names)}"
    for group, names in groups:
        yield ""
        yield f"## {group}"
        for each in names:
            yield ""
            yield from _entry(each)


def _entry(each: Public) -> Iterator[str]:
    """Yield the section of a name."""
    yield f"### {_heading(each)}"
    yield ""
    found = each.found
    if isinstance(found, type):
        yield from _class(each, found)
    elif isfunction(found):
        yield from _function(each.name.rpartition(".")[2], found)
    else:
        yield from paragraphs(parsed(type(found)).text)


def _function(name: str, found: Callable[..., object]) -> Iterator[str]:
    """Yield a function: how it is called, and what is said of it."""
    yield "```pyi"
    yield from called_as(name, found)
    yield "```"
    yield ""
    said = parsed(found)
    yield from paragraphs(said.text)
    yield from _sections(said)


def _class(each: Public, cls: type) -> Iterator[str]:
    """Yield a class: how it is made, what it holds, what it answers."""
    name = each.name.rpartition(".")[2]
    if attrs.has(cls):
        yield "```pyi"
        yield from called_as(name, cls, returns=False)
        yield "```"
        yield ""
    said = parsed(cls)
    yield from paragraphs(said.text)
    if each.what == "error" and cls is not NlrbCaseError:
        bases = [base.__name__ for base in cls.__bases__ if base is not NlrbCaseError]
        also = f" and a {' and a '.join(f'`{base}`' for base in bases)}" if bases else ""
        yield ""
        yield f"It is a `{NlrbCaseError.__name__}`{also}."
    members = cls.__members__ if issubclass(cls, Enum) else {}
    held = tuple(pair for pair in said.attributes if pair[0] not in members)
    yield from _sections(evolve(said, attributes=held), types(cls))
    if issubclass(cls, Enum):
        yield from _members(cls)
    yield from _properties(cls)
    for method, found in methods(cls):
        yield ""
        yield f"#### {each.name}.{method}"
        yield ""
        yield from _function(method, found)


def _members(cls: type[Enum]) -> Iterator[str]:
    """Yield the members of an enum; where they have a page of their own, a link to it."""
    yield ""
    if cls in _ELSEWHERE:
        yield f"Its {len(cls)} members: see [their page]({_ELSEWHERE[cls]})."
        return
    yield "Members:"
    yield ""
    told = dict(parsed(cls).attributes)
    for member in cls:
        said = told.get(member.name) or getattr(member, "said", "")
        yield f"- `{member.name}` (`{member.value!r}`){f': {said}' if said else ''}"


def _properties(cls: type) -> Iterator[str]:
    """Yield the properties of a class."""
    found = properties(cls)
    if found:
        yield ""
        yield "Properties:"
        yield ""
    for name, getter in found:
        said = parsed(getter)
        raised = "".join(f" Raises `{error}`: {why}" for error, why in said.raises)
        text = " ".join(said.text.split())
        yield f"- `{name}` (`{returned(getter)}`): {linked(text)}{linked(raised)}"


def _sections(said: Said, typed: dict[str, str] | None = None) -> Iterator[str]:
    """Yield the attributes, arguments and errors of a docstring as lists."""
    for title, named in (
        ("Attributes", said.attributes),
        ("Arguments", said.arguments),
        ("Raises", said.raises),
    ):
        if named:
            yield ""
            yield f"{title}:"
            yield ""
        for name, text in named:
            of = f" (`{typed[name]}`)" if typed and name in typed else ""
            shown = linked(f"`{name}`") if title == "Raises" else f"`{name}`"
            yield f"- {shown}{of}: {linked(text)}"
    if said.returns:
        yield ""
        yield f"Returns: {linked(said.returns)}"


def properties(cls: type) -> list[tuple[str, Callable[..., object]]]:
    """Return the public properties of a class, with what gets each."""
    return [
        (name, found.fget)
        for name, found in vars(cls).items()
        if isinstance(found, property) and found.fget and not name.startswith("_")
    ]


def methods(cls: type) -> list[tuple[str, Callable[..., object]]]:
    """Return the public methods of a class, those called on the class itself among them."""
    own = {
        name: found.__func__ if isinstance(found, classmethod | staticmethod) else found
        for name, found in vars(cls).items()
        if not name.startswith("_")
    }
    return [(name, found) for name, found in own.items() if isfunction(found)]


def paragraphs(text: str) -> Iterator[str]:
    """Yield paragraphs of a docstring as Markdown: code that is shown in it as a block."""
    for place, paragraph in enumerate(filter(None, text.split("\n\n"))):
        if place:
            yield ""
        shown = dedent(paragraph)
        if shown.startswith(">>>"):
            yield "```pycon"
            yield _DIRECTIVE.sub("", shown)
            yield "```"
        elif shown != paragraph:
            yield "```text"
            yield shown
            yield "```"
        else:
            yield linked(" ".join(paragraph.split()))


def linked(text: str) -> str:
    """Return a text in which the public names that it mentions are links."""
    return _NAMED.sub(lambda found: _links().get(found[1], found[0]), text)


@cache
def _links() -> dict[str, str]:
    """Return the links to all names, by the name as it is written in docstrings."""
    found = {}
    for _, names in public():
        for each in names:
            found[each.name] = _link(each)
            if isinstance(each.found, type):
                for method, _ in methods(each.found):
                    of = f"{each.name}.{method}"
                    found[of] = f"[`{of}`](#{anchor(of)})"
    return found


def _link(each: Public) -> str:
    """Return a link to a name on the page."""
    return f"[`{each.name}`](#{anchor(_heading(each))})"


def _heading(each: Public) -> str:
    """Return the heading of a name: two that differ in a capital alone need two anchors."""
    return f"{each.name} ({each.what})"
