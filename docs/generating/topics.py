"""What each rule is about: the module of law that it stands in."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from inspect import getsource
from pkgutil import iter_modules

from nlrbcase import Rule
from nlrbcase.law import representation, unfair_labor

_DEFINED = re.compile(r"^(\w+)(?:: Rule)? = Rule\($", re.MULTILINE)
_TITLE_ENDS = re.compile(r"[:.](?= |\n|$)")


@cache
def topics() -> dict[Rule, str]:
    """Return the topic of every rule: what the first line of its module's docstring says."""
    found = {}
    for package in (representation, unfair_labor):
        for info in iter_modules(package.__path__, f"{package.__name__}."):
            module = import_module(info.name)
            title = _TITLE_ENDS.split((module.__doc__ or "").splitlines()[0])[0]
            for name in _DEFINED.findall(getsource(module)):
                found[getattr(module, name)] = title
    return found
