"""Single blocks: what each promises by itself."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smart_journal.printing.columns import shared
from smart_journal.printing.look import Look
from smart_journal.printing.paper import A4, LETTER, paper_named, paper_sized
from smart_journal.printing.shorten import shortened
from smart_journal.printing.text import Text
from smart_journal.printing.worksheet import blank_table, chart_sheet, entry_table
from smart_journal.services.catalogue import Catalogue
from tests.printing.making import CONTEXT, pages_of

LOOK = Look()


@settings(max_examples=60, deadline=None)
@given(
    text=st.lists(st.text(st.sampled_from("abcd.,; "), max_size=30), max_size=40).map(" ".join),
    lines=st.integers(1, 8),
    width=st.floats(30, 200),
)
def test_a_shortened_text_fits_and_begins_as_the_whole(text: str, lines: int, width: float) -> None:
    short = shortened(text, LOOK.cell, width, lines)
    assert Text(text=short, style=LOOK.cell).lines(width) <= lines
    if short != text:
        assert short.endswith("…")
        assert text.startswith(short.removesuffix("…").rstrip())


@given(
    widths=st.lists(st.one_of(st.floats(0.05, 1), st.floats(10, 300)), min_size=1, max_size=8),
    width=st.floats(150, 800),
)
def test_columns_fill_the_width_and_all_have_some(widths: list[float], width: float) -> None:
    columns = shared(widths, width)
    assert all(column > 0 for column in columns)
    assert sum(columns) <= width + 0.01
    if any(wanted <= 1 for wanted in widths):
        assert sum(columns) == pytest.approx(width)


def test_paper_is_known_by_name_and_by_size() -> None:
    assert paper_named("a4") == A4
    assert paper_named("letter") == LETTER
    assert paper_sized(LETTER.height, LETTER.width) == LETTER
    with pytest.raises(KeyError):
        paper_named("foolscap")


def test_a_chart_that_is_no_picture_is_an_error_not_a_gap() -> None:
    maker = chart_sheet(
        "Chart",
        "A sentence.",
        lambda _scale, _width, _height: b"no picture",
        (("One",), []),
        landscape=False,
        context=CONTEXT,
    )
    with pytest.raises(ValueError, match="not an SVG"):
        pages_of(maker, A4)


def test_a_tool_without_a_table_has_none_on_paper(catalogue: Catalogue) -> None:
    tool = catalogue.tools["balance-wheel"]
    with pytest.raises(ValueError, match="no table"):
        entry_table(tool, [], period_words="", context=CONTEXT)
    with pytest.raises(ValueError, match="no table"):
        blank_table(tool, CONTEXT)
