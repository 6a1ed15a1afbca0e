"""Find a tool by what people call it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

from smart_journal.domain.tool import Tool

_DOTS = re.compile("[.'’]")  # C.B.A. is CBA, DIB's is DIBs
_EXACT, _BEGINS, _WORD_BEGINS, _WITHIN, _PURPOSE = range(5)


def fold(text: str) -> str:
    """Return the text without capitals, accents and the marks inside words."""
    # Taken apart first: a sign can hide a dot, as the one of three dots does.
    plain = _DOTS.sub("", unicodedata.normalize("NFKD", text).casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def find_tools(tools: Iterable[Tool], typed: str) -> list[Tool]:
    """Return the tools that each typed word leads to, the nearest first; all for no words.

    A whole name comes first, then what a name begins with, a word inside it, any letters
    inside it, and last a word of what the tool is for. Equals keep their order.
    """
    words = _words(fold(typed))
    ranked = [(rank, tool) for tool in tools if (rank := _rank(tool, words)) is not None]
    return [tool for _rank, tool in sorted(ranked, key=lambda each: each[0])]


def named_tool(tools: Mapping[str, Tool], name: str) -> Tool | None:
    """Return the tool with the id `name`, or the one that people call so; None without one."""
    wanted = " ".join(_words(fold(name)))
    called = (tool for tool in tools.values() if wanted in _names(tool))
    return tools.get(name) or next(called, None)


def _names(tool: Tool) -> list[str]:
    return [" ".join(_words(fold(name))) for name in (tool.title, *tool.also)]


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def _rank(tool: Tool, words: list[str]) -> int | None:
    """Return how near the tool is, the worst of the words counting; None where one misses."""
    names = _names(tool)
    whole = " ".join(words)
    if not words:
        return _EXACT
    if whole in names:
        return _EXACT
    if any(name.startswith(whole) for name in names):
        return _BEGINS
    ranks = [_word_rank(word, names, tool) for word in words]
    found = [rank for rank in ranks if rank is not None]
    return max(found) if len(found) == len(ranks) else None


def _word_rank(word: str, names: list[str], tool: Tool) -> int | None:
    if any(part.startswith(word) for name in names for part in name.split()):
        return _WORD_BEGINS
    if any(word in name for name in names):
        return _WITHIN
    if any(part.startswith(word) for part in _words(fold(tool.purpose))):
        return _PURPOSE
    return None
