"""The file of help lines, read strictly."""

from __future__ import annotations

from pathlib import Path

import pytest

from smart_journal.domain.errors import InvalidDefinition
from smart_journal.services.helplines import load

GOOD = """
[[places]]
name = "Somewhere"
countries = ["DE", "AT"]
lines = [{ name = "A line", contact = "1 2 3", about = "x", checked = "2026-11", source = "a.org" }]
"""


def test_every_line_of_ours_is_dated_with_its_source_or_says_it_is_not() -> None:
    lines = [line for place in load() for line in place.lines]
    assert {line.contact for line in lines} >= {"988", "116 123", "13 11 14", "1-800-662-4357"}
    assert all((line.checked is None) == (line.source == "") for line in lines)
    assert any(line.checked is None for line in lines)


@pytest.mark.parametrize(
    ("country", "first"),
    [
        ("US", "United States"),
        ("GB", "United Kingdom and Ireland"),
        ("IE", "United Kingdom and Ireland"),
        ("AU", "Australia"),
        ("CA", "Canada"),
        ("DE", "United States"),
    ],
)
def test_the_own_country_stands_first_and_none_is_missing(country: str, first: str) -> None:
    places = [place.name for place in load(country)]
    assert places[0] == first
    assert sorted(places) == sorted(place.name for place in load())


def test_a_good_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "lines.toml"
    path.write_text(GOOD)
    [place] = load(path=path)
    assert place.countries == ("DE", "AT")
    assert place.lines[0].checked is not None
    assert (place.lines[0].checked.year, place.lines[0].checked.month) == (2026, 11)


@pytest.mark.parametrize(
    ("before", "after", "key"),
    [
        ("contact =", "number =", "contact"),
        ('about = "x"', 'about = "x", url = "y"', "url"),
        ('"2026-11"', '"2026-13"', "checked"),
        ('"2026-11"', '"November"', "checked"),
        ('"2026-11"', '""', "checked"),
        ('"a.org"', '""', "checked"),
        ('"DE"', '"Germany"', "countries"),
        ('countries = ["DE", "AT"]\n', "", "countries"),
        ('name = "Somewhere"', 'name = ""', "name"),
        ("lines = [", "lines = []\nrest = [", "lines"),
        ("[[places]]", "this is not TOML", "file"),
    ],
)
def test_a_wrong_file_is_refused_by_its_key(
    tmp_path: Path, before: str, after: str, key: str
) -> None:
    path = tmp_path / "lines.toml"
    assert before in GOOD
    path.write_text(GOOD.replace(before, after))
    with pytest.raises(InvalidDefinition) as fault:
        load(path=path)
    assert fault.value.file == "lines.toml"
    assert fault.value.key.endswith(key)
