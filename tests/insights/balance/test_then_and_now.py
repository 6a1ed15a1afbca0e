"""The wheel then and now: which two wheels, which order, and never one number for a life."""

from __future__ import annotations

from datetime import date, time

from hypothesis import given
from hypothesis import strategies as st

from smart_journal.domain.period import Span
from smart_journal.insights.balance.then_and_now import then_and_now
from tests.insights.english import English
from tests.insights.journal import NAMES, TODAY, wheel

WORDS = English()
AUTUMN = Span(first=date(2026, 9, 1), last=TODAY)


def test_no_wheel_in_the_span_is_no_answer() -> None:
    assert then_and_now([], span=AUTUMN, names=NAMES) is None
    old = wheel("2026-05-01", family=5, health=5, money=5)
    assert then_and_now([old], span=AUTUMN, names=NAMES) is None


def test_one_wheel_stands_alone() -> None:
    found = then_and_now([wheel("2026-11-01", family=6, health=4)], span=AUTUMN, names=NAMES)
    assert found is not None
    assert (found.now, found.then) == (date(2026, 11, 1), None)
    assert [(pair.name, pair.now, pair.then) for pair in found.areas] == [
        ("Family", 6, None),
        ("Health", 4, None),
    ]
    assert found.sentence(WORDS) == "Rated on 1 Nov 2026."
    assert found.table(WORDS) == (("Area", "1 Nov 2026"), (("Family", 6), ("Health", 4)))


def test_the_earlier_wheel_is_the_one_nearest_to_the_start_of_the_span() -> None:
    wheels = [
        wheel("2026-11-20", family=8),
        wheel("2026-10-10", family=7),
        wheel("2026-09-12", family=6),
        wheel("2026-08-25", family=5),
        wheel("2026-03-01", family=4),
    ]
    found = then_and_now(wheels, span=AUTUMN, names=NAMES)
    assert found is not None
    assert (found.now, found.then) == (date(2026, 11, 20), date(2026, 8, 25))


def test_with_one_wheel_in_the_span_it_is_the_one_before_however_old() -> None:
    wheels = [
        wheel("2026-11-20", family=8),
        wheel("2025-03-01", family=4),
        wheel("2024-03-01", family=3),
    ]
    found = then_and_now(wheels, span=AUTUMN, names=NAMES)
    assert found is not None
    assert found.then == date(2025, 3, 1)


def test_areas_keep_the_order_of_the_latest_wheel_and_gaps_stay_gaps() -> None:
    wheels = [
        wheel("2026-09-05", money=3, family=None, garden=9),
        wheel("2026-11-20", family=8, health=None, money=5),
    ]
    found = then_and_now(wheels, span=AUTUMN, names=NAMES)
    assert found is not None
    assert [(pair.area, pair.now, pair.then, pair.change) for pair in found.areas] == [
        ("family", 8, None, None),
        ("health", None, None, None),
        ("money", 5, 3, 2),
    ]
    assert found.table(WORDS) == (
        ("Area", "20 Nov 2026", "5 Sep 2026"),
        (("Family", 8, None), ("Health", None, None), ("Money", 5, 3)),
    )


def test_the_sentence_names_what_moved_and_counts_many() -> None:
    wheels = [
        wheel("2026-09-05", family=3, health=6, money=5, work=5, fun=5),
        wheel("2026-11-20", family=5, health=4, money=5, work=5, fun=None),
    ]
    found = then_and_now(wheels, span=AUTUMN, names=NAMES)
    assert found is not None
    assert found.sentence(WORDS) == (
        "Higher than on 5 Sep 2026: Family. Lower: Health. The same: Money, Work or study."
    )
    assert found.basis(WORDS) == "5 areas · 20 Nov 2026 beside 5 Sep 2026"
    all_up = [
        wheel("2026-09-05", family=3, health=3, money=3, work=3, fun=3),
        wheel("2026-11-20", family=5, health=5, money=5, work=5, fun=5),
    ]
    found = then_and_now(all_up, span=AUTUMN, names=NAMES)
    assert found is not None
    assert found.sentence(WORDS) == "Higher than on 5 Sep 2026: 5 areas."


def test_a_wheel_rated_after_midnight_is_of_the_evening_before() -> None:
    found = then_and_now([wheel("2026-11-27", 1, family=6)], span=AUTUMN, names=NAMES)
    assert found is not None
    assert found.now == TODAY
    strict = then_and_now(
        [wheel("2026-11-27", 1, family=6)], span=AUTUMN, names=NAMES, day_ends=time(0)
    )
    assert strict is None


def test_an_empty_wheel_is_not_a_rating_and_a_lost_name_has_words() -> None:
    wheels = [wheel("2026-11-01", garden=6), wheel("2026-11-20", family=None)]
    found = then_and_now(wheels, span=AUTUMN, names=NAMES)
    assert found is not None
    assert found.now == date(2026, 11, 1)
    assert found.areas[0].name == "An area no longer listed"


@given(st.permutations(["2026-08-25", "2026-09-12", "2026-10-10", "2026-11-20"]))
def test_the_order_wheels_are_given_in_does_not_matter(days: list[str]) -> None:
    found = then_and_now([wheel(day, family=5) for day in days], span=AUTUMN, names=NAMES)
    assert found is not None
    assert (found.now, found.then) == (date(2026, 11, 20), date(2026, 8, 25))
