"""Areas over time: gaps where nothing was rated, a line from two, nothing forgotten."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from smart_journal.domain.period import Span
from smart_journal.insights.balance.area_lines import area_lines
from tests.insights.english import English
from tests.insights.journal import NAMES, TODAY, wheel

WORDS = English()
YEAR = Span(first=date(2025, 11, 27), last=TODAY)


def test_each_area_has_a_point_for_each_wheel_and_a_gap_where_it_was_not_rated() -> None:
    lines = area_lines(
        [
            wheel("2026-10-01", family=5, money=4),
            wheel("2026-09-01", family=3),
            wheel("2026-11-01", family=None, money=6),
        ],
        span=YEAR,
        names=NAMES,
    )
    assert lines.days == (date(2026, 9, 1), date(2026, 10, 1), date(2026, 11, 1))
    values = {line.name: [point.value for point in line.points] for line in lines.lines}
    assert values == {"Family": [3, 5, None], "Money": [None, 4, 6]}
    family, money = lines.lines
    assert [[point.value for point in run] for run in family.runs()] == [[3, 5]]
    assert [[point.value for point in run] for run in money.runs()] == [[4, 6]]
    assert family.last is not None
    assert family.last.value == 5


def test_areas_follow_the_latest_wheel_and_those_no_longer_used_stay_behind_it() -> None:
    lines = area_lines(
        [
            wheel("2026-08-01", fun=2, work=7),
            wheel("2026-09-01", work=6, family=3),
            wheel("2026-11-01", health=4, family=5),
        ],
        span=YEAR,
        names=NAMES,
    )
    assert [(line.area, line.used) for line in lines.lines] == [
        ("health", True),
        ("family", True),
        ("work", False),
        ("fun", False),
    ]


def test_wheels_outside_the_span_are_not_drawn() -> None:
    lines = area_lines([wheel("2024-01-01", family=5)], span=YEAR, names=NAMES)
    assert (lines.days, lines.lines) == ((), ())
    assert lines.sentence(WORDS) == "No wheel was rated in this time."


def test_sentences_of_one_and_of_several() -> None:
    one = area_lines([wheel("2026-11-01", family=5, money=4)], span=YEAR, names=NAMES)
    assert one.sentence(WORDS) == "2 areas, rated once, on 1 Nov 2026: a line needs two."
    two = area_lines(
        [wheel("2026-10-01", family=4), wheel("2026-11-01", family=5)], span=YEAR, names=NAMES
    )
    assert two.sentence(WORDS) == (
        "1 area, rated 2 times from 1 Oct 2026 to 1 Nov 2026. From 5 ratings on there is a chart."
    )
    days = [wheel(f"2026-{month:02}-01", family=4, money=month) for month in (9, 10, 11)]
    three = area_lines(days, span=YEAR, names=NAMES)
    assert [lines.drawn for lines in (one, two, three)] == [False, False, True]
    assert three.sentence(WORDS) == "2 areas, rated 3 times from 1 Sep 2026 to 1 Nov 2026."


def test_an_area_that_was_never_rated_has_no_line() -> None:
    lines = area_lines(
        [wheel("2026-10-01", family=4, fun=None), wheel("2026-11-01", family=5, fun=None)],
        span=YEAR,
        names=NAMES,
    )
    assert [line.name for line in lines.lines] == ["Family"]


def test_the_table_has_a_row_for_each_wheel() -> None:
    lines = area_lines(
        [wheel("2026-10-01", family=4), wheel("2026-11-01", family=5, money=0)],
        span=YEAR,
        names=NAMES,
    )
    assert lines.table(WORDS) == (
        ("Day", "Family", "Money"),
        ((date(2026, 10, 1), 4, None), (date(2026, 11, 1), 5, 0)),
    )


RATINGS = st.dictionaries(st.sampled_from(sorted(NAMES)), st.none() | st.integers(0, 10))


@given(st.lists(RATINGS, max_size=8))
def test_no_rating_is_lost_or_made_up(ratings: list[dict[str, int | None]]) -> None:
    days = [TODAY - timedelta(days=30 * at) for at in range(len(ratings))]
    wheels = [wheel(f"{day}", 19, **row) for day, row in zip(days, ratings, strict=True)]
    lines = area_lines(wheels, span=YEAR, names=NAMES)
    drawn = sorted(
        (line.area, point.at, point.value)
        for line in lines.lines
        for run in line.runs()
        for point in run
        if point.value is not None
    )
    rated = sorted(
        (area.area, one.at, area.satisfaction)
        for one in wheels
        for area in one.areas
        if area.satisfaction is not None
    )
    assert drawn == rated
    assert all(len(line.points) == len(lines.days) for line in lines.lines)
