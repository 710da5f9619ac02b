"""Every public name has a docstring that says what its signature cannot."""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Callable, Iterator
from enum import Enum
from inspect import getsource, isfunction, signature
from textwrap import dedent

import attrs
import pytest
from attrs import frozen

import nlrbcase
from generating.api import methods, properties
from generating.docstrings import parsed
from generating.public_names import public
from generating.signatures import parameters
from nlrbcase import NotADay, errors

FEWEST_WORDS = 2
SMALL = frozenset(
    re.findall(
        r"\w+",
        "a an and as at be by for from has have if in is it its no not of on one or return returns "
        "that the this to what which whose with yield",
    )
)


def _documented() -> Iterator[tuple[str, Callable[..., object]]]:
    """Yield every public name that is no constant, and all methods and properties of classes."""
    for _, names in public():
        for each in names:
            if isinstance(each.found, type):
                yield each.name, each.found
                for name, found in (*methods(each.found), *properties(each.found)):
                    yield f"{each.name}.{name}", found
            elif isfunction(each.found):
                yield each.name, each.found


DOCUMENTED = dict(_documented())


def missing(name: str, found: Callable[..., object]) -> list[str]:
    """Return what the docstring of a name should say and does not."""
    said = parsed(found)
    if not said.text:
        return ["a docstring"]
    lacks = []
    if len(own_words(name, found)) < FEWEST_WORDS:
        lacks.append("more than its signature says")
    if isinstance(found, type):
        told = dict(said.attributes)
        lacks += [f"Attributes: {each}" for each in _held(found) if each not in told]
    else:
        told = dict(said.arguments)
        given = [each.name for each in parameters(found)]
        lacks += [f"Args: {each}" for each in given if each not in told]
        lacks += [f"no argument: {each}" for each in told if each not in given]
        lacks += [f"Raises: {each}" for each in _raised(found) if each not in dict(said.raises)]
    sections = (*said.arguments, *said.attributes, *said.raises)
    return lacks + [f"words on {each}" for each, words in sections if not words]


def own_words(name: str, found: Callable[..., object]) -> set[str]:
    """Return the words of a docstring that the name, the arguments and the types do not say."""
    said = parsed(found)
    sections = (*said.arguments, *said.attributes)
    text = " ".join((said.text, said.returns, *(words for _, words in sections)))
    return _words(text) - _words(f"{name} {_signature(found)}") - SMALL


def _signature(found: Callable[..., object]) -> str:
    """Return how something is called; of an error or an enum, nothing that says what it is."""
    plain = isinstance(found, type) and not attrs.has(found)
    return "" if plain else str(signature(found))


def _words(text: str) -> set[str]:
    """Return the words of a text or a name, small, singular, one for each part of a name."""
    parts = re.findall(r"[A-Z]?[a-z]+|[A-Z]+|[0-9]+", text)
    return {part.lower().removesuffix("s") or part for part in parts}


def _held(cls: type) -> list[str]:
    """Return what a class holds and its docstring must name: fields, or members without words."""
    if issubclass(cls, Enum):
        return [each.name for each in cls if not hasattr(each, "said") and _is_a_word(each)]
    fields = attrs.fields(cls) if attrs.has(cls) else ()
    return [each.name for each in fields if not each.name.startswith("_")]


def _is_a_word(member: Enum) -> bool:
    """Return whether the value of a member is a word of JSON, not a phrase or a type of case."""
    return re.fullmatch(r"[a-z]+(-[a-z]+)*", str(member.value)) is not None


def _raised(found: Callable[..., object]) -> list[str]:
    """Return the errors that a function raises in its own body."""
    tree = ast.parse(dedent(getsource(found)))
    raises = [node.exc for node in ast.walk(tree) if isinstance(node, ast.Raise)]
    called = [each.func for each in raises if isinstance(each, ast.Call)]
    return list(dict.fromkeys(each.id for each in called if isinstance(each, ast.Name)))


class TestPublicNames:
    """every public name has a docstring that says what the signature cannot"""

    @pytest.mark.parametrize("name", DOCUMENTED)
    def test_a_public_name_says_what_its_signature_cannot(self, name: str) -> None:
        assert missing(name, DOCUMENTED[name]) == []

    def test_no_public_name_is_left_out(self) -> None:
        told = {each.name for _, names in public() for each in names}

        assert {*nlrbcase.__all__} - told == {"__version__"}

    @pytest.mark.parametrize("name", DOCUMENTED)
    def test_the_errors_it_names_are_errors(self, name: str) -> None:
        names = [error for error, _ in parsed(DOCUMENTED[name]).raises]

        assert all(hasattr(errors, each) or _builtin_error(each) for each in names)


def _builtin_error(name: str) -> bool:
    """Return whether Python itself has an error of a name."""
    found = getattr(builtins, name, None)
    return isinstance(found, type) and issubclass(found, Exception)


def says_nothing(day: str) -> str:
    """Return the day."""
    return day


def says_only_the_signature(due_day: str, days: int) -> str:
    """Return the due day of days, a str.

    Args:
        due_day: The due day.
        days: The days.
    """
    return due_day * days


def has_no_docstring(day: str) -> str:
    return day


def leaves_an_argument_out(day: str, region: int) -> str:
    """Return what is printed on the calendar of an office for the last hour of filing.

    Args:
        day: The last one on which papers are received, that day included.
    """
    return day * region


def has_an_argument_too_many() -> str:
    """Return what is printed on the calendar of an office for the last hour of filing.

    Args:
        day: The last one on which papers are received, that day included.
    """
    return ""


def hides_an_error(day: str) -> str:
    """Return what is printed on the calendar of an office for the last hour of filing.

    Args:
        day: The last one on which papers are received, that day included.
    """
    raise NotADay(day, "day")


def says_enough(day: str) -> str:
    """Return what is printed on the calendar of an office for the last hour of filing.

    Args:
        day: The last one on which papers are received, that day included.

    Raises:
        NotADay: It has an hour.
    """
    raise NotADay(day, "day")


@frozen
class HoldsWhatItHides:
    """What is printed on the calendar of an office for the last hour of filing.

    Attributes:
        day: The last one on which papers are received, that day included.
    """

    day: str
    region: int


class Unexplained(Enum):
    """How a paper that came late is received by the office that closes early."""

    OPEN = "open"


class TestTheTestCanFail:
    """a test fails when one is missing"""

    @pytest.mark.parametrize(
        ("found", "lacks"),
        [
            (has_no_docstring, ["a docstring"]),
            (says_nothing, ["more than its signature says", "Args: day"]),
            (says_only_the_signature, ["more than its signature says"]),
            (leaves_an_argument_out, ["Args: region"]),
            (has_an_argument_too_many, ["no argument: day"]),
            (hides_an_error, ["Raises: NotADay"]),
            (says_enough, []),
            (HoldsWhatItHides, ["Attributes: region"]),
            (Unexplained, ["Attributes: OPEN"]),
        ],
        ids=lambda value: getattr(value, "__name__", ""),
    )
    def test_what_a_docstring_leaves_out_is_found(
        self, found: Callable[..., object], lacks: list[str]
    ) -> None:
        assert missing(found.__name__, found) == lacks

    def test_a_word_of_the_signature_in_another_number_is_no_word_of_its_own(self) -> None:
        assert own_words("says_only_the_signature", says_only_the_signature) == set()
