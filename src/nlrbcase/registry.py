"""All rules, by key."""

from __future__ import annotations

import copyreg
from functools import cache

from nlrbcase.errors import NoSuchFamily, NoSuchRule
from nlrbcase.law import representation, unfair_labor
from nlrbcase.provisions import Family, Rule


@cache
def _by_key() -> dict[str, tuple[Rule, Family]]:
    """Return every rule with its family, by key, in the order of a case's life."""
    return {
        found.key: (found, family)
        for family, encoded in ((Family.R, representation.RULES), (Family.C, unfair_labor.RULES))
        for found in encoded
    }


def family_named(found: object) -> Family:
    """Return the family of cases that a letter or a member names.

    Raises:
        NoSuchFamily: There is no such family.
    """
    try:
        return Family(found)
    except ValueError:
        raise NoSuchFamily(found, tuple(each.value for each in Family)) from None


def rules(family: Family | str | None = None) -> tuple[Rule, ...]:
    """Return every rule, in the order of a case's life, representation cases first.

    Args:
        family: Only those of one family: `"r"` or `"c"`, or the member of `Family`.

    Raises:
        NoSuchFamily: There is no such family.
    """
    wanted = None if family is None else family_named(family)
    return tuple(found for found, of in _by_key().values() if wanted is None or of is wanted)


def rule(key: str) -> Rule:
    """Return the rule of a key, such as `"objections"`.

    `rule(key).on(day)` is its version on a day, and `rule(key).asks` says which day it asks for.

    Args:
        key: The key, as on the command line; `nlrbcase rules` lists them.

    Raises:
        NoSuchRule: No rule has this key; the error names those that look like it.
    """
    return _find(key)[0]


def family_of(key: str) -> Family:
    """Return the family of the rule of a key.

    Raises:
        NoSuchRule: No rule has this key.
    """
    return _find(key)[1]


def _find(key: str) -> tuple[Rule, Family]:
    """Return the rule of a key, with its family."""
    found = _by_key().get(key) if isinstance(key, str) else None
    if found is None:
        raise NoSuchRule(key, _near(key) if isinstance(key, str) else ())
    return found


def _near(key: str) -> tuple[str, ...]:
    """Return the keys that look like one, the likeliest first."""
    # Loaded only for a wrong key.
    from difflib import get_close_matches

    keys = list(_by_key())
    close = get_close_matches(key.lower(), keys, n=3, cutoff=0.6)
    return tuple(close or [known for known in keys if key and key.lower() in known][:3])


def _reduce(found: Rule) -> object:
    """Pickle a rule as its key; one that was changed, as what it is."""
    known = _by_key().get(found.key)
    if known is not None and known[0] is found:
        return rule, (found.key,)
    return object.__reduce_ex__(found, 2)


copyreg.pickle(Rule, _reduce)  # type: ignore[arg-type]  # typeshed wants a constructor of Rule
