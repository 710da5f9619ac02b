"""The page that lists the reference pages and the schemas."""

from __future__ import annotations

from collections.abc import Iterator

from generating.markdown import opening
from generating.schemas import SCHEMAS

_PAGES = {
    "rules.md": "every paper and act with a time: its versions, clause, citation, evidence, an "
    "example counted, its cautions",
    "events.md": "every kind of event: what it takes, the times it starts and meets, the stages "
    "it moves",
    "stages.md": "every track of a case and its stages, with a picture",
    "sections.md": "every section of the Act that a charge may allege",
    "objections.md": "every ground for objections to an election, with its holdings over time",
    "command-line.md": "every command, its arguments and exit codes",
    "api.md": "every public name of the library, with what it asks and raises",
}


def contents_page() -> Iterator[str]:
    """Yield the page that lists the others."""
    yield from opening(
        "Reference",
        "what it lists",
        "Those pages are made from the tables of law, the parsers and the docstrings.",
        "A test fails while one of them is not current.",
    )
    yield ""
    yield from (f"- [{page.removesuffix('.md')}]({page}): {said}" for page, said in _PAGES.items())
    yield ""
    yield "## JSON Schemas"
    yield ""
    yield "What `--json` prints, and what files hold; each is JSON Schema 2020-12."
    yield ""
    for name, published in SCHEMAS.items():
        yield f"- [{name}]({name}.schema.json): {published.said}"
