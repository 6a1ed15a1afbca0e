"""Help lines: read strictly, the person's own country first."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from smart_journal.domain.errors import InvalidDefinition
from smart_journal.services.helplines import load

LINE = '{{ name = "Line", contact = "1", about = "", checked = "{checked}", source = "{source}" }}'
PLACE = '[[places]]\nname = "Here"\ncountries = {countries}\nlines = [{line}]\n'


def written(folder: Path, text: str) -> Path:
    path = folder / "helplines.toml"
    path.write_text(text, encoding="utf-8")
    return path


def line(checked: str = "2026-11", source: str = "a.example") -> str:
    return LINE.format(checked=checked, source=source)


def test_the_shipped_lines_say_when_they_were_checked() -> None:
    places = load()
    assert len(places) >= 5
    for place in places:
        assert place.lines
        for each in place.lines:
            assert each.name
            assert each.contact
            assert (each.checked is None) == (each.source == "")
            assert each.checked is None or date(2026, 1, 1) <= each.checked


@pytest.mark.parametrize("country", ["US", "GB", "IE", "AU", "CA"])
def test_the_persons_own_country_stands_first(country: str) -> None:
    here, *others = load(country)
    assert country in here.countries
    assert {place.name for place in (here, *others)} == {place.name for place in load()}


@pytest.mark.parametrize("country", ["", "DE", "us", "??"])
def test_without_lines_of_a_country_the_order_stays(country: str) -> None:
    assert [place.name for place in load(country)] == [place.name for place in load()]


def test_a_month_is_read_as_its_first_day(tmp_path: Path) -> None:
    text = PLACE.format(countries='["NZ"]', line=line())
    (place,) = load(path=written(tmp_path, text))
    assert place.lines[0].checked == date(2026, 11, 1)


@pytest.mark.parametrize(
    ("text", "key", "reason"),
    [
        ("places = [", "file", "is not TOML"),
        ("", "places", "is missing"),
        ("[[places]]\n", "places[1].name", "is missing"),
        (PLACE.format(countries='["nz"]', line=line()), "places[1].countries", "'nz' is not"),
        (PLACE.format(countries="[]", line=line("2026-13")), "places[1].lines[1].checked", "month"),
        (
            PLACE.format(countries="[]", line=line("Nov 2026")),
            "places[1].lines[1].checked",
            "month",
        ),
        (PLACE.format(countries="[]", line=line("")), "places[1].lines[1].checked", "a source"),
        (
            PLACE.format(countries="[]", line=line(source="")),
            "places[1].lines[1].checked",
            "a source",
        ),
        (
            PLACE.format(countries="[]", line=line().replace("about", "abuot")),
            "places[1].lines[1].abuot",
            "is not known",
        ),
        (
            PLACE.format(countries="[]", line=line().replace('"1"', "988")),
            "places[1].lines[1].contact",
            "is not of the kind str",
        ),
        ("x = 1\n" + PLACE.format(countries="[]", line=line()), "x", "is not known here"),
    ],
)
def test_a_fault_is_named(tmp_path: Path, text: str, key: str, reason: str) -> None:
    with pytest.raises(InvalidDefinition) as refused:
        load(path=written(tmp_path, text))
    assert (refused.value.file, refused.value.key) == ("helplines.toml", key)
    assert reason in refused.value.reason
