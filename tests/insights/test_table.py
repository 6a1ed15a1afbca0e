"""The numbers of a chart: as a person reads them, and as a spreadsheet does."""

from __future__ import annotations

import csv
from datetime import date, datetime
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smart_journal.insights.table import Table, csv_text, shown
from tests.insights.english import English

AT = datetime(2026, 11, 23, 18, 5)  # noqa: DTZ001  # local wall time
ROW = ("Stress", 3, 6.66, date(2026, 11, 23), AT, None)


def read(text: str) -> list[list[str]]:
    return list(csv.reader(StringIO(text.removeprefix("\ufeff"), newline="")))


def test_a_person_reads_words_and_one_decimal() -> None:
    (row,) = shown(Table(("a", "b", "c", "d", "e", "f"), (ROW,)), English())

    assert row == ("Stress", "3", "6.7", "23 Nov 2026", "23 Nov 2026, 18:05", "–")


def test_a_spreadsheet_reads_numbers_iso_dates_and_empty_cells() -> None:
    text = csv_text(Table(("a", "b", "c", "d", "e", "f"), (ROW,)))

    assert text.startswith("\ufeff")
    assert read(text)[1] == ["Stress", "3", "6.66", "2026-11-23", "2026-11-23 18:05", ""]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@a", "\t=1", "\r=1"])
def test_nothing_a_person_wrote_is_a_formula(text: str) -> None:
    ((heading,), (cell,)) = read(csv_text(Table((text,), ((text,),))))

    assert heading == cell == f"'{text}"


@given(
    st.lists(
        st.lists(
            st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"])), min_size=2, max_size=2
        )
    )
)
def test_every_text_comes_back_whole(rows: list[list[str]]) -> None:
    table = Table(("one", "two"), tuple((one, two) for one, two in rows))
    found = read(csv_text(table))[1:]

    assert [[cell.removeprefix("'") for cell in row] for row in found] == [
        [cell.removeprefix("'") for cell in row] for row in rows
    ]


@given(st.floats(min_value=-1e6, max_value=1e6))
def test_a_number_keeps_four_digits(value: float) -> None:
    cell = read(csv_text(Table(("n",), ((value,),))))[1][0]

    assert float(cell) == pytest.approx(value, rel=1e-3)
