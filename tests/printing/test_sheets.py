"""Every sheet on every paper at every size: all there, nothing over the edge."""

from __future__ import annotations

from datetime import timedelta
from itertools import combinations
from typing import Any

import pytest

from smart_journal import language
from smart_journal.domain.entry import Answer
from smart_journal.domain.tool import Tool
from smart_journal.domain.wheel import Wheel
from smart_journal.printing.paper import A4, LETTER, Paper, paper_sized
from smart_journal.printing.pdf import to_pdf
from smart_journal.printing.sheet import Page
from smart_journal.printing.worksheet import entry_table, worksheet
from smart_journal.services.catalogue import load
from tests.printing.making import (
    CASES,
    CONTEXT,
    MONDAY,
    entry,
    fill_of,
    opened,
    pages_of,
    rated,
    text_of,
    urges,
)

PAPERS = pytest.mark.parametrize("paper", [A4, LETTER], ids=["A4", "Letter"])
SIZES = pytest.mark.parametrize("large", [False, True], ids=["normal", "large"])
SHEETS = pytest.mark.parametrize("name", CASES)


@SIZES
@PAPERS
@SHEETS
def test_no_page_overflows_or_holds_next_to_nothing(
    name: str, paper: Paper, large: bool, log: Tool, wheel: Tool
) -> None:
    pages = pages_of(CASES[name].maker(log, wheel), paper, large=large)
    assert all(fill_of(page) <= 1.0001 for page in pages)
    assert all(fill_of(page) > 0.2 for page in pages[1:])
    assert [page.number for page in pages] == list(range(1, len(pages) + 1))
    assert {page.total for page in pages} == {len(pages)}


@SIZES
@SHEETS
def test_its_words_stand_on_it_inside_the_margins_and_never_on_one_another(
    name: str, large: bool, log: Tool, wheel: Tool
) -> None:
    case = CASES[name]
    pages = pages_of(case.maker(log, wheel), LETTER if large else A4, large=large)
    with opened(to_pdf(pages)) as document:
        texts = [" ".join(page.extract_text().split()) for page in document.pages]
        for words in case.words:
            # In narrow columns words wrap round others; then each has to be there.
            assert all(word in " ".join(texts) for word in words.split())
        for page, printed in zip(pages, document.pages, strict=True):
            nothing_over_the_edge(page, printed)


@SIZES
def test_words_that_are_much_longer_have_room_too(large: bool) -> None:
    language.install(language.PSEUDO)
    tools = load().tools
    for case in CASES.values():
        pages = pages_of(case.maker(tools["urge-log"], tools["balance-wheel"]), A4, large=large)
        assert all(fill_of(page) <= 1.0001 for page in pages)
        with opened(to_pdf(pages)) as document:
            for page, printed in zip(pages[:2], document.pages[:2], strict=True):
                nothing_over_the_edge(page, printed)


def nothing_over_the_edge(page: Page, printed: Any) -> None:
    """Fail when a word leaves the margins or lies on another."""
    words = printed.extract_words(keep_blank_chars=False)
    side = page.paper.side - 1
    assert all(word["x0"] >= side for word in words)
    assert all(word["x1"] <= page.paper.width - side for word in words)
    assert all(word["bottom"] <= page.paper.height for word in words)
    assert not [pair for pair in combinations(words, 2) if _overlap(*pair)]


def _overlap(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Return whether two words share more than the air round their letters."""
    wide = min(one["x1"], other["x1"]) - max(one["x0"], other["x0"])
    tall = min(one["bottom"], other["bottom"]) - max(one["top"], other["top"])
    low = min(one["bottom"] - one["top"], other["bottom"] - other["top"])
    return bool(wide > 0.5 and tall > low * 0.15)


@PAPERS
def test_a_blank_urge_log_is_one_full_page(log: Tool, paper: Paper) -> None:
    pages = pages_of(worksheet(log, None, context=CONTEXT), paper)
    assert len(pages) == 1
    page = pages[0]
    width, room = page.paper.text_width, page.paper.text_height
    bottoms = [top + tall for _, top, tall in page.body.places(width, room)]
    assert max(bottoms) > 0.97 * room


@PAPERS
def test_a_week_of_urges_is_one_page_with_its_strip(log: Tool, paper: Paper) -> None:
    maker = entry_table(
        log, urges(7), period_words="3 to 9 November", context=CONTEXT, summary="Seven."
    )
    pages = pages_of(maker, paper)
    assert len(pages) == 1
    assert pages[0].landscape
    text = text_of(pages)
    for day in ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"):
        assert text.count(day) == 2  # in the table and on the strip


def test_more_than_a_week_has_no_strip(log: Tool) -> None:
    entries = urges(8, timedelta(days=1))
    maker = entry_table(log, entries, period_words="", context=CONTEXT, summary="Eight.")
    assert text_of(pages_of(maker, A4)).count("Tue") == 1


def test_an_hour_after_midnight_belongs_to_the_evening_before(log: Tool) -> None:
    late = entry("urge-log", MONDAY + timedelta(hours=7, minutes=10), strength=9)
    maker = entry_table(log, [late], period_words="", context=CONTEXT)
    text = text_of(pages_of(maker, A4))
    assert "Tue 4 Nov" in text  # when it was, by the calendar
    assert "Mon 9" in text  # whose day it was, on the strip
    assert text.endswith("03:00 1 / 1")  # the strip runs on to three at night


def test_rows_come_oldest_first(log: Tool) -> None:
    maker = entry_table(log, urges(5)[::-1], period_words="", context=CONTEXT)
    text = text_of(pages_of(maker, A4))
    places = [text.index(f"Number {n}.") for n in range(5)]
    assert places == sorted(places)


def test_every_row_of_a_long_table_is_printed_once(log: Tool) -> None:
    maker = entry_table(log, urges(40), period_words="", context=CONTEXT)
    pages = pages_of(maker, A4)
    text = text_of(pages)
    assert all(text.count(f"Number {n}.") == 1 for n in range(40))
    assert text.count("What set it off") == len(pages)


def test_a_long_memo_is_printed_whole(log: Tool) -> None:
    memo = " ".join(f"w{n}" for n in range(800))
    urge = entry("urge-log", MONDAY, strength=5, did=memo)
    alone = text_of(pages_of(worksheet(log, urge, context=CONTEXT), A4))
    assert memo in alone.replace("1 / 2 ", "").replace(_RUNNING, "")
    table = pages_of(entry_table(log, [urge], period_words="", context=CONTEXT), A4)
    assert all(f" w{n} " in text_of(table) + " " for n in (0, 400, 799))


_RUNNING = "Urge log, continued Monday 3 November 2025, 18:20 What I did, continued "


def test_an_earlier_wheel_without_a_common_part_is_not_mentioned(wheel: Tool) -> None:
    earlier = Wheel.of(rated(MONDAY - timedelta(days=63), ["sport", "garden", "dog"]))
    now = rated(MONDAY, ["family", "friends", "health"])
    pages = pages_of(worksheet(wheel, now, context=CONTEXT, earlier=earlier), A4)
    assert "1 Sep" not in text_of(pages)


def test_a_wheel_that_is_not_all_rated_can_be_printed(wheel: Tool) -> None:
    rows: list[Answer] = [{"area": "family", "satisfaction": 4}, {"area": "work"}, {"area": "rest"}]
    page = entry("balance-wheel", MONDAY, areas=rows)
    text = text_of(pages_of(worksheet(wheel, page, context=CONTEXT), A4))
    assert "Family".casefold() in text.casefold()


@pytest.mark.parametrize("width", [210.0, 298.0, 420.0])
def test_small_paper_loses_nothing(width: float, log: Tool, wheel: Tool) -> None:
    for case in CASES.values():
        pages = pages_of(case.maker(log, wheel), paper_sized(width * 1.41, width), large=True)
        assert all(fill_of(page) <= 1.0001 for page in pages)
