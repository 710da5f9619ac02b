"""The page of the command line, from its own parsers."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from attrs import frozen

from generating.markdown import anchor, opening, sentence, table
from nlrbcase.cli import parser_of_all

_UNANSWERED = (
    "it could not be answered: the words are no command line, the law of a day is not encoded, or "
    "a file cannot be read or written; what is wrong stands on standard error"
)


@frozen
class Command:
    """A command of the command line.

    Attributes:
        words: The words that call it, `nlrbcase` first.
        said: What it is for, as its parent lists it.
        parser: Its parser.
        above: What its parent says after its options, and need not be said again.
    """

    words: str
    said: str
    parser: argparse.ArgumentParser
    above: tuple[str, ...] = ()


def command_line_page() -> Iterator[str]:
    """Yield the page of all commands."""
    every = list(commands())
    yield from opening(
        "The command line",
        "the parsers in `src/nlrbcase/cli/`",
        "Days are written as 2021-04-09; `--json` gives the same facts under a "
        "[published schema](README.md#json-schemas).",
    )
    yield ""
    yield from table(
        ("command", "what it does"),
        ((f"[`{each.words}`](#{anchor(each.words)})", each.said) for each in every),
    )
    yield ""
    yield "## Exit codes"
    yield ""
    yield from table(
        ("code", "meaning"),
        (
            ("0", "answered, or done"),
            ("1", "of the commands that say so below: there is something to tell"),
            ("2", _UNANSWERED),
        ),
    )
    for each in every:
        yield ""
        yield from _command(each)


def commands() -> Iterator[Command]:
    """Yield every command, in the order of the help text, each before those below it."""
    first = parser_of_all()
    yield Command(first.prog, "say what to try first", first)
    yield from _below(first)


def _below(parser: argparse.ArgumentParser) -> Iterator[Command]:
    """Yield the commands below a parser."""
    for action in parser._actions:  # noqa: SLF001 - argparse has no other way to list them
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001 - the same
            helps = {each.dest: each.help or "" for each in action._choices_actions}  # noqa: SLF001
            for name, below in action.choices.items():
                yield Command(below.prog, helps.get(name, ""), below, _paragraphs(parser))
                yield from _below(below)


def _command(command: Command) -> Iterator[str]:
    """Yield the section of a command."""
    parser = command.parser
    yield f"## {command.words}"
    yield ""
    yield sentence(" ".join((parser.description or command.said).split()))
    taken = [each for each in parser._actions if _told(each)]  # noqa: SLF001 - as above
    yield ""
    yield "```text"
    yield _usage(command, taken)
    yield "```"
    groups = [(each.title, each._group_actions) for each in parser._action_groups]  # noqa: SLF001
    for title, actions in groups:
        told = [each for each in actions if _told(each)]
        if told:
            yield ""
            yield sentence(_titles.get(title or "", title or "")).removesuffix(".") + ":"
            yield ""
            yield from table(("argument", "meaning"), (_row(each) for each in told))
    for said in _paragraphs(parser):
        yield from _after(said, command)


_titles = {"positional arguments": "Arguments", "options": "Options"}


def _told(action: argparse.Action) -> bool:
    """Return whether an argument is one of the command's own."""
    below = isinstance(action, argparse._SubParsersAction)  # noqa: SLF001 - as above
    return action.help is not argparse.SUPPRESS and action.dest != "help" and not below


def _usage(command: Command, taken: list[argparse.Action]) -> str:
    """Return how a command is typed: what may be left out in brackets."""
    parser = command.parser
    below = any(isinstance(each, argparse._SubParsersAction) for each in parser._actions)  # noqa: SLF001
    options = [_in_usage(each) for each in taken if each.option_strings]
    places = [_in_usage(each) for each in taken if not each.option_strings]
    return " ".join([command.words, *places, *options, *(["ACTION ..."] if below else [])])


def _in_usage(action: argparse.Action) -> str:
    """Return an argument as it stands in the usage."""
    typed = _typed(action)
    if not action.option_strings:
        return f"[{typed}]" if action.nargs in ("?", "*") else typed
    return typed if action.required else f"[{typed}]"


def _typed(action: argparse.Action) -> str:
    """Return an argument as it is typed."""
    words = action.metavar or _choices(action) or action.dest.upper()
    value = words if isinstance(words, str) else " ".join(words)
    many = " ..." if action.nargs in ("+", "*") else ""
    if not action.option_strings:
        return f"{value}{many}"
    if action.nargs == 0:
        return action.option_strings[0]
    return f"{action.option_strings[0]} {value}{many}"


def _choices(action: argparse.Action) -> str:
    """Return the words that an argument can be; empty if it is free."""
    return f"{{{','.join(map(str, action.choices))}}}" if action.choices else ""


def _row(action: argparse.Action) -> tuple[str, str]:
    """Return the row of an argument: how it is typed, and what it means."""
    said = (action.help or "") % {**vars(action), "prog": "nlrbcase"}
    needed = " (needed)" if action.option_strings and action.required else ""
    return f"`{_typed(action)}`", f"{said}{needed}"


def _paragraphs(parser: argparse.ArgumentParser) -> tuple[str, ...]:
    """Return what stands after a command's options: its exit codes, an example."""
    return tuple(filter(None, (parser.epilog or "").strip().split("\n\n")))


def _after(said: str, command: Command) -> Iterator[str]:
    """Yield one paragraph of what stands after a command's options."""
    title, _, rest = (part.strip() for part in said.partition(":"))
    yield ""
    if said in command.above:
        parent = command.words.rpartition(" ")[0]
        yield f"{title.capitalize()}: as of [`{parent}`](#{anchor(parent)})."
        return
    yield f"{title.capitalize()}:"
    yield ""
    yield "```text"
    yield from (line.strip() for line in rest.splitlines())
    yield "```"
