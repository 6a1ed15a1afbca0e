"""Feelings before and after: means of pages that have both, and no claim beyond them."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from smart_journal.domain.abc import AbcPage
from smart_journal.insights.estimates import mean
from smart_journal.insights.thoughts.feelings import Feelings, feelings
from tests.insights.english import English
from tests.insights.journal import TODAY
from tests.insights.thoughts.pages import YEAR, felt

WORDS = English()
NOTE = (
    "People write when feelings are strongest, and they ease with time: "
    "this describes, it doesn't explain."
)


def found(*pages: AbcPage, merged: dict[str, str] | None = None, elsewhere: int = 0) -> Feelings:
    return feelings(
        pages,
        span=YEAR,
        counts=lambda feeling: (merged or {}).get(feeling, feeling),
        name=str.capitalize,
        elsewhere=elsewhere,
    )


def at(number: int) -> str:
    return f"{TODAY - timedelta(days=100 - number)} 20:00"


def test_a_feeling_is_told_from_five_pages_on() -> None:
    drops = [(8, 4), (7, 5), (9, 4), (6, 4), (7, 3)]
    insight = found(*(felt(at(n), angry=pair) for n, pair in enumerate(drops)))
    assert insight.drawn
    drop = mean([before - after for before, after in drops])
    assert insight.sentence(WORDS) == (
        "Angry: 7.4 before, 4.0 after on 5 pages; 3.4 points lower "
        f"({drop.low:.1f} to {drop.high:.1f}). {NOTE}"
    )
    assert insight.basis(WORDS) == "5 of 5 ABC pages rate a feeling before and after"
    (row,) = insight.rows
    assert row.rated.likely == drop
    assert row.rated.entries == tuple(at(n) for n in range(5))


def test_what_rose_and_what_cannot_be_told_are_said_as_they_are() -> None:
    rose = [(2, 6), (3, 6), (2, 7), (3, 7), (2, 6)]
    unsure = [(5, 8), (6, 2), (4, 4), (7, 3), (5, 7)]
    insight = found(
        *(
            felt(at(n), happy=up, sad=either)
            for n, (up, either) in enumerate(zip(rose, unsure, strict=True))
        )
    )
    happy, sad = insight.rows
    assert insight.sentence(WORDS).startswith("Happy: 2.4 before, 6.4 after on 5 pages; 4.0 points")
    assert (happy.name, sad.name) == ("Happy", "Sad")
    assert "Sad: 5.4 before, 4.8 after on 5 pages; from" in insight.sentence(WORDS)
    assert "so it can't be told yet" in insight.sentence(WORDS)


def test_a_rating_that_is_missing_is_no_zero() -> None:
    insight = found(
        felt(at(1), angry=(8, None), sad=(5, 3)),
        felt(at(2), angry=(None, 2)),
        felt(at(3), angry=(6, 0)),
    )
    assert [
        (row.name, row.rated.before, row.rated.after, row.rated.times) for row in insight.rows
    ] == [
        ("Angry", 6, 0, 1),
        ("Sad", 5, 3, 1),
    ]
    assert (insight.pages, insight.rated) == (3, 2)
    assert not insight.drawn
    assert insight.sentence(WORDS) == (
        "On an ABC page a feeling can be rated as it was, and again at the end. "
        "2 of 3 pages in this time have one rated twice. From 5 on there is a chart."
    )


def test_merged_feelings_are_one_and_count_once_a_page() -> None:
    insight = found(
        felt(at(1), angry=(8, 4), cross=(2, 1)),
        felt(at(2), cross=(6, 4)),
        merged={"cross": "angry"},
    )
    (row,) = insight.rows
    assert (row.name, row.rated.times, row.rated.before, row.rated.after) == ("Angry", 2, 7, 4)


def test_without_a_page_it_says_so_and_what_was_left_out() -> None:
    assert found().sentence(WORDS) == (
        "There is no ABC page in this time. “The ABC page” of point 3 is shown here."
    )
    assert found(elsewhere=3).sentence(WORDS) == (
        "3 ABC pages of this time are about something else."
    )
    assert found().basis(WORDS) == ""
    one = found(felt(at(1), sad=(5, 3)), elsewhere=1)
    assert one.basis(WORDS) == (
        "1 of 1 ABC page rates a feeling before and after · 1 page not about this left out"
    )


def test_feelings_beyond_the_picture_are_in_the_table() -> None:
    names = [f"f{number:02}" for number in range(20)]
    insight = found(felt(at(1), **dict.fromkeys(names, (6, 3))))
    assert len(insight.shown) == 14
    assert len(insight.table(WORDS).rows) == 20
    assert "6 more feelings in the table" in insight.basis(WORDS)


RATING = st.none() | st.integers(0, 10)


@given(
    st.lists(
        st.dictionaries(st.sampled_from(["angry", "sad", "tired"]), st.tuples(RATING, RATING)),
        max_size=12,
    )
)
def test_every_pair_counts_and_nothing_else(
    pages: list[dict[str, tuple[int | None, int | None]]],
) -> None:
    insight = found(*(felt(at(n), **ratings) for n, ratings in enumerate(pages)))
    pairs = [pair for ratings in pages for pair in ratings.values() if None not in pair]
    assert sum(row.rated.times for row in insight.rows) == len(pairs)
    assert insight.drawn == (len(pairs) >= 5)
    assert [row.rated.times for row in insight.rows] == sorted(
        (row.rated.times for row in insight.rows), reverse=True
    )
    assert insight.sentence(WORDS)
    assert all((row.rated.likely is not None) == (row.rated.times >= 5) for row in insight.rows)
