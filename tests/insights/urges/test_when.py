"""The map of the week: every urge in one cell of the person's own day."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from smart_journal.domain.day import DAY_ENDS, day_of
from smart_journal.domain.period import Span
from smart_journal.domain.urge import Urge
from smart_journal.insights.urges.when import WhenUrges, when_urges
from tests.insights.english import English
from tests.insights.journal import MONDAY, TODAY, urge
from tests.insights.urges.people import every

WORDS = English()
SPAN = Span(first=MONDAY, last=TODAY)


def week_of(
    urges: list[Urge],
    *,
    day_ends: time = DAY_ENDS,
    first_weekday: int = 0,
    logged: list[date] | None = None,
) -> WhenUrges:
    """Return the map of the urges from 31 August to 26 November."""
    return when_urges(
        urges,
        span=SPAN,
        first_weekday=first_weekday,
        day_ends=day_ends,
        logged_days=logged or [],
    )


def found(when: WhenUrges) -> list[tuple[int, int, int]]:
    """Return row, slot and count of the cells that hold anything."""
    return [
        (row, slot, count)
        for row, line in enumerate(when.counts)
        for slot, count in enumerate(line)
        if count
    ]


def at(day: date, hour: int, minute: int = 0) -> Urge:
    """Return an urge at an hour of the clock."""
    return Urge(at=datetime.combine(day, time(hour, minute)), strength=5)


def test_an_hour_after_midnight_belongs_to_the_evening_before() -> None:
    saturday = urge("2026-11-21 01:30")
    when = week_of([saturday])
    assert when.hours == 3
    assert found(when) == [(4, 7, 1)]  # Friday, the last slot: 01:00 to 04:00
    assert (when.begins(7), when.begins(8)) == (time(1), time(4))
    midnight = week_of([saturday], day_ends=time(0))
    assert found(midnight) == [(5, 0, 1)]
    assert found(week_of([saturday], first_weekday=6)) == [(5, 7, 1)]  # rows begin with Sunday


def test_the_hour_that_comes_twice_in_autumn_counts_twice_and_the_lost_one_not_at_all() -> None:
    twice = [urge("2026-10-25 02:10"), urge("2026-10-25 02:10"), urge("2026-10-25 02:50")]
    assert found(week_of(twice)) == [(5, 7, 3)]
    morning = week_of([urge("2026-10-25 04:00"), urge("2026-10-25 03:59")])
    assert found(morning) == [(5, 7, 1), (6, 0, 1)]


def test_cells_are_finer_where_there_are_more_urges() -> None:
    for count, hours, slots in ((99, 3, 8), (100, 2, 12), (399, 2, 12), (400, 1, 24)):
        when = week_of([at(MONDAY, 18, minute % 60) for minute in range(count)])
        assert (when.hours, len(when.counts[0])) == (hours, slots)
        assert when.urges == count


def test_days_outside_the_period_are_left_out_and_days_logged_are_counted_by_weekday() -> None:
    urges = [urge("2026-08-31 03:00"), urge("2026-09-01 12:00"), urge("2026-11-27 04:00")]
    when = week_of(urges, logged=[*every(MONDAY, 9), date(2026, 8, 30)])
    assert when.urges == 1
    assert when.logged == (2, 2, 1, 1, 1, 1, 1)
    assert when.basis(WORDS) == "1 urge · 9 of 88 days logged"


def test_little_is_said_and_not_drawn() -> None:
    assert week_of([]).sentence(WORDS) == "No urges were logged in this time."
    four = week_of([at(MONDAY, 18)] * 4)
    assert not four.drawn
    assert four.sentence(WORDS) == "4 urges logged. From 5 on there is a chart."
    assert week_of([at(MONDAY, 18)] * 5).drawn


def test_an_hour_of_every_day_is_said() -> None:
    urges = [at(day, 18) for day in every(MONDAY, 60)] + [
        at(day, 9 + n % 12) for n, day in enumerate(every(MONDAY, 60))
    ]
    when = week_of(urges)
    assert when.sentence(WORDS) == (
        "More urges came between 18:00 and 20:00 than at other hours: 70 of 120."
    )
    (block,) = when.blocks
    assert (
        sum(row[slot] for row in when.counts for slot in range(block.first, block.last + 1)) == 70
    )


def test_hours_of_some_days_are_said() -> None:
    evenings = [
        at(day, hour) for day in every(MONDAY, 84) if day.weekday() in (4, 5) for hour in (17, 19)
    ]
    others = [at(day, 8 + n % 14) for n, day in enumerate(every(MONDAY, 84))]
    sentence = week_of(evenings + others).sentence(WORDS)
    assert sentence.startswith("More urges came on Fri and Sat between 16:00 and 20:00 than at ")


def test_days_are_said_whatever_the_hour() -> None:
    rng = Random(1)
    days = [day for day in every(MONDAY, 84) for _n in range(6 if day.weekday() == 6 else 1)]
    when = week_of([at(day, rng.randrange(24)) for day in days])
    sentence = when.sentence(WORDS)
    assert sentence.startswith("More urges came on Sun than on other days: ")
    rounded = week_of([at(day, rng.randrange(24)) for day in days], first_weekday=2)
    assert "on Sun than" in rounded.sentence(WORDS)


def test_a_day_logged_more_often_is_no_day_with_more_urges() -> None:
    """Two urges on every day logged, but of Fridays three times as many are logged."""
    rng = Random(2)
    days = [
        day for week in range(12) for day in every(MONDAY + timedelta(weeks=week), 7)
        if day.weekday() == 4 or week % 3 == 0
    ]  # fmt: skip
    sentence = week_of([at(day, rng.randrange(4, 24)) for day in days for _n in (1, 2)]).sentence(
        WORDS
    )
    assert sentence == (
        "No part of the week stands out clearly yet. "
        "Not every weekday was logged as often: 4 to 12 of each."
    )


def test_the_table_adds_up() -> None:
    rng = Random(3)
    urges = [at(day, rng.randrange(24)) for day in every(MONDAY, 70) for _n in range(3)]
    headings, rows = week_of(urges, first_weekday=6).table(WORDS)
    numbers = [[int(str(cell)) for cell in row[1:]] for row in rows]
    assert headings == ("From", "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "All")
    assert [row[0] for row in rows[:2]] == ["04:00", "06:00"]
    assert [row[0] for row in rows[-2:]] == ["All", "Days logged"]
    assert numbers[-2] == [sum(column) for column in zip(*numbers[:-2], strict=True)]
    assert numbers[-2][-1] == len(urges)
    assert all(sum(row[:-1]) == row[-1] for row in numbers)


MOMENTS = st.builds(datetime.combine, st.dates(date(2026, 8, 1), date(2026, 12, 1)), st.times())


@given(
    st.lists(st.builds(Urge, at=MOMENTS, strength=st.just(5), entry=st.text("abc", max_size=3))),
    st.integers(0, 11),
    st.integers(0, 6),
)
def test_every_urge_of_the_period_is_in_the_cell_of_its_own_day(
    urges: list[Urge], ends: int, first: int
) -> None:
    when = week_of(urges, day_ends=time(ends), first_weekday=first)
    inside = [each for each in urges if SPAN.first <= day_of(each.at, time(ends)) <= SPAN.last]
    for row, weekday in enumerate(when.weekdays):
        own = [each for each in inside if day_of(each.at, time(ends)).weekday() == weekday]
        assert when.logged[row] == len({day_of(each.at, time(ends)) for each in own})
        for slot, entries in enumerate(when.cells[row]):
            begins = when.begins(slot).hour
            there = [each for each in own if (each.at.hour - begins) % 24 < when.hours]
            assert sorted(entries) == sorted(each.entry for each in there)


def test_a_single_evening_does_not_speak_for_the_week() -> None:
    evening = [at(MONDAY, 21, minute) for minute in range(12)]
    when = week_of(evening)
    assert when.drawn
    assert when.blocks == ()
    assert when.sentence(WORDS).startswith("Too few days were logged yet")
