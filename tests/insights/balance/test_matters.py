"""What matters beside how it is: gaps in order, nothing made up, no number for a whole life."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from smart_journal.domain.period import Span
from smart_journal.domain.wheel import Wheel
from smart_journal.insights.balance.matters import Matters, area_words, matters
from tests.insights.balance.gaps import Both, full
from tests.insights.english import English
from tests.insights.journal import NAMES, TODAY

WORDS = English()
AUTUMN = Span(first=date(2026, 9, 1), last=TODAY)


def found(*wheels: Wheel) -> Matters:
    insight = matters(wheels, span=AUTUMN, names=NAMES)
    assert insight is not None
    return insight


def test_no_wheel_in_the_period_is_no_answer() -> None:
    assert matters([], span=AUTUMN, names=NAMES) is None
    assert matters([full("2026-05-01", family=(9, 4))], span=AUTUMN, names=NAMES) is None


def test_the_widest_gap_comes_first_and_what_is_not_rated_last() -> None:
    insight = found(
        full(
            "2026-11-01",
            family=(8, 7),
            health=(9, 4),
            work=(None, 6),
            money=(3, 6),
            fun=(7, 6),
        )
    )
    assert [(area.name, area.gap) for area in insight.areas] == [
        ("Health", 5),
        ("Family", 1),
        ("Fun and rest", 1),
        ("Money", -3),
        ("Work or study", None),
    ]
    assert insight.sentence(WORDS) == (
        "The widest gap: Health (matters 9, is 4). How much it matters is not rated: Work or study."
    )
    assert insight.basis(WORDS) == "4 of 5 areas with both ratings, 1 Nov 2026"
    assert insight.table(WORDS) == (
        ("Area", "Matters", "Is", "Gap"),
        (
            ("Health", 9, 4, 5),
            ("Family", 8, 7, 1),
            ("Fun and rest", 7, 6, 1),
            ("Money", 3, 6, -3),
            ("Work or study", None, 6, None),
        ),
    )


def test_areas_with_the_same_widest_gap_are_named_together_or_counted() -> None:
    two = found(full("2026-11-01", family=(8, 6), health=(9, 7), money=(5, 5)))
    assert two.sentence(WORDS) == (
        "The widest gaps: Family (matters 8, is 6), Health (matters 9, is 7)."
    )
    four = dict.fromkeys(("family", "health", "money", "work"), (8, 6))
    many = found(full("2026-11-01", **four))
    assert many.sentence(WORDS) == "The widest gap is 2, in 4 areas."


def test_where_nothing_matters_more_than_one_is_content_that_is_said() -> None:
    insight = found(full("2026-11-01", family=(6, 6), health=(5, 9), money=(0, 3)))
    assert insight.sentence(WORDS) == "No area matters more than you are content with it."


def test_the_earlier_wheel_stands_beside_it() -> None:
    insight = found(
        full("2026-11-01", family=(8, 7), health=(9, 4), fun=(5, 5)),
        full("2026-09-02", health=(8, 2), family=(8, None)),
    )
    health, family, fun = insight.areas
    assert insight.entries == ("2026-09-02", "2026-11-01")
    assert area_words(health, insight.then, WORDS) == (
        "Health: matters 9, is 4. On 2 Sep 2026: matters 8, is 2."
    )
    assert area_words(family, insight.then, WORDS) == (
        "Family: matters 8, is 7. On 2 Sep 2026: matters 8, is not rated."
    )
    assert area_words(fun, None, WORDS) == "Fun and rest: matters 5, is 5."
    assert insight.table(WORDS).headings[3:] == (
        "Gap",
        "Mattered, 2 Sep 2026",
        "Was, 2 Sep 2026",
        "Gap, 2 Sep 2026",
    )
    assert insight.table(WORDS).rows[0] == ("Health", 9, 4, 5, 8, 2, 6)


def test_without_importance_there_is_a_sentence_and_no_picture() -> None:
    insight = found(full("2026-11-01", family=(None, 7), health=(9, 4), fun=(8, None)))
    assert not insight.drawn
    assert insight.sentence(WORDS) == (
        "1 area of the wheel of 1 Nov 2026 has both ratings: how much it matters, and how "
        "content you are. From 3 on there is a chart."
    )


RATING = st.none() | st.integers(0, 10)


@given(st.dictionaries(st.sampled_from(sorted(NAMES)), st.tuples(RATING, RATING), min_size=1))
def test_every_area_stays_and_gaps_fall(ratings: dict[str, Both]) -> None:
    insight = matters([full("2026-11-01", **ratings)], span=AUTUMN, names=NAMES)
    if insight is None:
        assert all(satisfaction is None for _importance, satisfaction in ratings.values())
        return
    shown = {area.name: (area.now.importance, area.now.satisfaction) for area in insight.areas}
    assert shown == {NAMES[area]: both for area, both in ratings.items()}
    gaps = [area.gap for area in insight.areas if area.gap is not None]
    assert gaps == sorted(gaps, reverse=True)
    assert [area.gap is None for area in insight.areas] == sorted(
        area.gap is None for area in insight.areas
    )
    assert insight.sentence(WORDS)
