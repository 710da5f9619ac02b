"""Text from anywhere, made harmless in XML and HTML."""

from __future__ import annotations

import re
from html import escape

# XML 1.0 has no place for these, not even as a reference; half characters cannot be written.
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# These would turn the direction of the text around them.
_TURNS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def harmless(text: str) -> str:
    """Return a text without what XML 1.0 forbids or what turns the direction of writing.

    >>> harmless("Acme" + chr(0) + chr(8238) + " & Sons")
    'Acme & Sons'
    """
    return _TURNS.sub("", _FORBIDDEN.sub("", text))


def escaped(text: str) -> str:
    """Return a text as the content of an element or of an attribute in quotation marks.

    >>> escaped("<script>")
    '&lt;script&gt;'
    """
    return escape(harmless(text), quote=True)
