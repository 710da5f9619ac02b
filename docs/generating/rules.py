"""The page of every rule, through time."""

from __future__ import annotations

from collections.abc import Iterator

from generating.examples import example
from generating.markdown import TABLES, cautions, event_link, opening, sentence, table
from generating.topics import topics
from nlrbcase import Family, Rule, Version, rules
from nlrbcase.facts import clause, since_words, who
from nlrbcase.periods import NoSuchPaper
from nlrbcase.provisions import Trigger
from nlrbcase.records import tolled_word
from nlrbcase.wording import hour, plain


def rules_page() -> Iterator[str]:
    """Yield the page of all rules."""
    yield from opening(
        "Every rule, through time",
        TABLES,
        "Each rule has its own section, whose heading is its key; its versions stand newest first.",
        "Quotation marks are for words that were read in the law itself.",
        "Which of them governs a case: see "
        "[which version governs](../explanation/which-version-governs.md).",
    )
    for family in Family:
        yield ""
        yield f"## {family.said.capitalize()}"
        yield ""
        yield from table(("about", "rule", "who", "newest time", "citation"), _index(family))
        for rule in rules(family):
            yield ""
            yield from _rule(rule)


def _index(family: Family) -> Iterator[tuple[str, ...]]:
    """Yield the rows of the index of a family, by topic; it stands in its first row."""
    last, order = "", list(dict.fromkeys(topics()[rule] for rule in rules(family)))
    for rule in sorted(rules(family), key=lambda rule: order.index(topics()[rule])):
        topic, newest = topics()[rule], rule.versions[0]
        yield (
            topic if topic != last else "",
            f"[`{rule.key}`](#{rule.key}): {rule.title}",
            who(newest.actor or rule.actor),
            _now(newest),
            newest.cite,
        )
        last = topic


def _now(version: Version) -> str:
    """Return the newest period in few words; why there is none stands in the rule's section."""
    return "no such paper" if isinstance(version.within, NoSuchPaper) else version.within.said


def _rule(rule: Rule) -> Iterator[str]:
    """Yield a rule: who, what, its versions, an example."""
    yield f"### {rule.key}"
    yield ""
    yield f"{rule.title}."
    yield ""
    yield f"- Who: {who(rule.actor)} ({'a duty' if rule.duty else 'an option'})."
    if rule.asks:
        yield f"- Asks for {rule.asks}."
    yield f"- Met by: {', '.join(event_link(kind) for kind in rule.met_by)}."
    yield f"- {rule.late.value}."
    yield f"- Moved by a shutdown of the Agency: {tolled_word(rule.tolled)}."
    yield from cautions(rule.cautions, "- ")
    for version in rule.versions:
        yield ""
        yield from _version(rule, version)
    yield ""
    yield from example(rule)


def _version(rule: Rule, version: Version) -> Iterator[str]:
    """Yield a version as an item of a list."""
    picked = version.law_as_of or rule.law_as_of
    of = f", by the day of: {picked.said}" if picked else ""
    at = f", by {hour(version.by)}" if version.by else ""
    since = sentence(since_words(version)).removesuffix(".")
    yield f"- **{since}**{of}: {version.within.said}{at}."
    cite = f" {version.cite}." if version.cite else ""
    yield f"  {clause(version).removesuffix('.')}.{cite}"
    seen = f" Known as of {plain(version.seen)}." if version.seen else ""
    yield f"  Source: {version.source}."
    yield f"  Evidence: {version.evidence.said}.{seen} Known to stand to {plain(version.read_to)}."
    if not isinstance(version.within, NoSuchPaper):
        yield from _how(rule, version)
    yield from cautions(version.cautions, "  ")


def _how(rule: Rule, version: Version) -> Iterator[str]:
    """Yield how a version's time runs, and how more of it can be had."""
    if version.actor is not None:
        yield f"  Who: {who(version.actor)}."
    office = version.received_by or rule.received_by
    receipt = version.receipt or rule.receipt
    extension = version.extension or rule.extension
    cite = f" ({extension.cite})" if extension.cite else ""
    yield f"  Runs from: {' or '.join(map(_trigger, rule.triggers(version)))}."
    yield f"  Goes to: {office.value}; {receipt.value}."
    yield f"  Counted by {(version.counted_by or rule.counted_by).value}."
    yield f"  More time: {extension.said}{cite}."


def _trigger(trigger: Trigger) -> str:
    """Return what a period runs from, as a link."""
    if isinstance(trigger, Rule):
        return f"the last day for [`{trigger.key}`](#{trigger.key})"
    return f"{trigger.said} ({event_link(trigger)})"
