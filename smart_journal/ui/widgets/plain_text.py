"""Text as it may be stored: whole letters, nothing that no file and no page can hold."""

from __future__ import annotations

import re

_UNSOUND = re.compile("[\x00\ud800-\udfff]")


def plain(text: str) -> str:
    """Return `text` without NUL and without halves of letters, which no file can hold."""
    return _UNSOUND.sub("", text)


def units(text: str) -> int:
    """Return the length of `text` in UTF-16 units, in which Qt counts."""
    return len(text) + sum(letter > "\uffff" for letter in text)
