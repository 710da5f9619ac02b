"""Which words look like a wrong one."""

from __future__ import annotations

from collections.abc import Iterable


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return a question that names the known words nearest to a wrong one, after a semicolon.

        >>> did_you_mean("employe", ("petitioner", "employer"))
        '; did you mean employer?'

    Returns:
        The question for the end of a message; empty if no word is near.
    """
    # Loaded only for a wrong word.
    from difflib import get_close_matches

    close = get_close_matches(word.lower(), list(known))
    return f"; did you mean {' or '.join(close)}?" if close else ""
