"""Words a person reads: all can be translated, and none of them judges."""

from __future__ import annotations

import ast
import re
import string
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from smart_journal.language import pseudo
from tests.architecture.source import FILES, PACKAGE, ROOT, calls, name_of, nodes, texts

SAYING = {"gettext": 1, "ngettext": 2, "pgettext": 2}

# Words that label, count or scold, by language: those that the domain notes (§9 and §(c))
# replace. A language whose texts are added brings its own list.
UNKIND_WORDS = {
    "en": r"irrational\w*|g(i|a)ve in|giving in|fail(s|ed|ure|ures|ing)?|fell off|clean|dirty|"
    r"addicts?|addicted|alcoholics?|junkies?|abus(e|er|ers|es|ed|ing)|relapses?|relapsed|sober|"
    r"sobriety|streaks?|should|homework|scores?|scored|willpower|denial|vice|vices|promises?|"
    r"contracts?|overdue|non-compliant|drunks?|habits?|precontemplation|disease",
}
UNKIND = re.compile(rf"\b({UNKIND_WORDS['en']})\b", re.IGNORECASE)

# What may stand all the same, each with its reason.
EXCEPTIONS = {
    "mustn't, should, shouldn't": "words that the word-spotter looks for, never said to anybody",
    "would have drunk alcohol": "an answer of the Penn Alcohol Craving Scale, word for word",
}


def unkind(text: str) -> list[str]:
    """Return the words in a text that label, count or scold."""
    for allowed in EXCEPTIONS:
        text = text.replace(allowed, "")
    return [hit.group() for hit in UNKIND.finditer(text)]


def saying(path: Path) -> dict[str, str]:
    """Return by which names the file calls the functions of the language."""
    names: dict[str, str] = {}
    for node in nodes(path):
        if isinstance(node, ast.ImportFrom) and node.module == "smart_journal.language":
            names |= {alias.asname or alias.name: alias.name for alias in node.names}
    return {name: what for name, what in names.items() if what in SAYING}


def said(path: Path) -> Iterator[tuple[ast.Call, list[ast.expr]]]:
    """Yield the calls that say something, each with the texts it is given."""
    names = saying(path)
    for node in nodes(path):
        if isinstance(node, ast.Call):
            what = ""
            if isinstance(node.func, ast.Name):
                what = names.get(node.func.id, "")
            elif isinstance(node.func, ast.Attribute) and node.func.attr in SAYING:
                what = node.func.attr
            if what and path != PACKAGE / "language.py":
                yield node, node.args[: SAYING[what]]


def placeholders(text: str) -> list[str]:
    """Return the names in braces, in their order."""
    return [
        name for _before, name, _spec, _as in string.Formatter().parse(text) if name is not None
    ]


def constants(arguments: list[ast.expr]) -> list[str]:
    return [
        each.value
        for each in arguments
        if isinstance(each, ast.Constant) and isinstance(each.value, str)
    ]


def filled_in(path: Path) -> dict[ast.expr, set[str | None]]:
    """Return what is formatted in the file, each with the names it is given."""
    return {
        call.func.value: {keyword.arg for keyword in call.keywords}
        for name, call in calls(path)
        if name == "format" and isinstance(call.func, ast.Attribute)
    }


@cache
def everything_said() -> list[tuple[Path, ast.Call, list[ast.expr]]]:
    """Return all that the program says, by file."""
    return [(path, call, arguments) for path in FILES for call, arguments in said(path)]


def test_what_is_said_is_a_text_that_can_be_collected() -> None:
    """No f-string, no sum, no name: the collector of texts reads only what stands there."""
    found = [
        f"{name_of(path)}:{call.lineno}"
        for path, call, arguments in everything_said()
        if len(constants(arguments)) != len(arguments)
    ]
    assert len(everything_said()) > 100
    assert found == []


def test_placeholders_are_named_the_same_in_singular_and_plural() -> None:
    """Only the number itself may be missing where there is one."""
    found = []
    for path, call, arguments in everything_said():
        if len(arguments) == SAYING["ngettext"] == len(constants(arguments)):
            one, many = (set(placeholders(text)) for text in constants(arguments))
            if one != many and one | {"count"} != many:
                found.append(f"{name_of(path)}:{call.lineno}")
    assert found == []


def test_every_placeholder_is_filled_by_its_name() -> None:
    """At once by what is given there, or later by what the same file fills in."""
    found = []
    filled = {path: filled_in(path) for path in FILES}
    for path, call, arguments in everything_said():
        named = {name for text in constants(arguments) for name in placeholders(text)}
        at_once = filled[path].get(call)
        later = {name for names in filled[path].values() for name in names}
        if (named != at_once) if at_once is not None else not named <= later:
            found.append(f"{name_of(path)}:{call.lineno}: {sorted(named)}")
    assert found == []


def test_the_pseudo_language_leaves_placeholders_alone() -> None:
    for _path, _call, arguments in everything_said():
        for text in constants(arguments):
            assert placeholders(pseudo(text)) == placeholders(text)
            assert len(pseudo(text)) > len(text)


def test_nothing_the_program_says_judges() -> None:
    spoken = [
        f"{name_of(path)}:{line}: {text}"
        for path in FILES
        for line, text in texts(path)
        if unkind(text)
    ]
    assert spoken == []


def test_every_language_brings_its_own_list() -> None:
    """The texts of a translation are held to words of that language."""
    found = []
    for path in sorted((ROOT / "resources" / "language").glob("*.po")):
        words = UNKIND_WORDS.get(path.stem.partition("_")[0])
        assert words, f"{path.name} needs its list of words that label, count or scold"
        pattern = re.compile(rf"\b({words})\b", re.IGNORECASE)
        found += [
            f"{path.name}: {hit.group()}" for hit in pattern.finditer(path.read_text("utf-8"))
        ]
    assert found == []


def resource_texts(path: Path) -> Iterator[str]:
    """Yield the texts of a resource file; sources are other people's titles and addresses."""

    def walk(value: object) -> Iterator[str]:
        if isinstance(value, str):
            yield value
        elif isinstance(value, list):
            for each in value:
                yield from walk(each)
        elif isinstance(value, dict):
            for key, each in value.items():
                if key not in ("sources", "source"):
                    yield from walk(each)

    text = path.read_text("utf-8")
    yield from walk(tomllib.loads(text)) if path.suffix == ".toml" else [text]


@pytest.mark.parametrize("ending", ["*.toml", "*.md", "*.txt"])
def test_nothing_in_the_resources_judges(ending: str) -> None:
    found = [
        f"{name_of(path)}: {word}"
        for path in sorted((ROOT / "resources").rglob(ending))
        if "fonts" not in path.parts
        for text in resource_texts(path)
        for word in unkind(text)
    ]
    assert found == []


def test_the_check_of_words_finds_what_it_looks_for() -> None:
    for text in ("You gave in", "A relapse", "your streak", "I should", "your score", "FAILED"):
        assert unkind(text), text
    for text in ("stay clean", "a clean week", "an addict", "a bad habit", "overdue"):
        assert unkind(text), text
    for text in ("advice", "a device", "acted on it", "a slip", "rating", "underscore"):
        assert not unkind(text), text
    for text in EXCEPTIONS:
        assert UNKIND.search(text), text
        assert not unkind(text), text
