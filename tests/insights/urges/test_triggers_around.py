"""Where urges came and with whom: nobody is not the same as not noted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from smart_journal.domain.period import Span
from smart_journal.domain.urge import Urge
from smart_journal.insights.facts import Facts, Names
from smart_journal.insights.urges.triggers_around import MOST, Around, around
from tests.insights.english import English
from tests.insights.journal import TODAY

WORDS = English()
SPAN = Span(first=TODAY - timedelta(days=90), last=TODAY)
NAMES = Names(
    labels={
        "person": {"alone": "Nobody, I was alone", "jo": "J.", "mo": "Mo"},
        "place": {"home": "Home", "out": "Out"},
    }
)


def found(*around_them: tuple[Sequence[str], str]) -> Around:
    """Return what is around urges with these people at this place, one a day."""
    urges = tuple(
        Urge(
            at=datetime.combine(SPAN.first + timedelta(days=at), time(18)),
            strength=6,
            people=tuple(people),
            place=place,
            entry=str(at),
        )
        for at, (people, place) in enumerate(around_them)
    )
    days = frozenset(urge.at.date() for urge in urges)
    return around(Facts(span=SPAN, today=TODAY, urges=urges, logged=days, names=NAMES))


def test_alone_with_others_and_not_noted_are_three_things() -> None:
    insight = found(
        *[(["alone"], "home")] * 5, (["jo", "mo"], "out"), (["jo"], "out"), ([], "home"), ([], "")
    )
    company, people, places = insight.groups
    assert [(row.name, row.count) for row in company.rows] == [
        ("Alone", 5),
        ("With others", 2),
        ("Not noted", 2),
    ]
    assert [(row.name, row.count) for row in people.rows] == [("J.", 2), ("Mo", 1)]
    assert [(row.name, row.count) for row in places.rows] == [("Home", 6), ("Out", 2)]
    assert insight.sentence(WORDS) == (
        "Of 7 urges with company noted, 5 came alone and 2 with others. Most often at: Home (6) "
        "and Out (2)."
    )
    assert "not noted who was around for 2, where for 1" in insight.basis(WORDS)


def test_too_few_is_a_sentence_without_a_chart() -> None:
    assert found().sentence(WORDS) == "No urges were logged in this time."
    few = found((["alone"], "home"), ([], ""), ([], ""), ([], ""), ([], ""))
    assert not few.drawn
    assert few.sentence(WORDS).startswith("Few urges say where they came")


def test_what_was_never_noted_has_no_rows() -> None:
    only_places = found(*[([], "home")] * 5)
    assert only_places.drawn
    assert [group.heading for group in only_places.groups] == ["Company", "Where"]
    assert only_places.sentence(WORDS) == "Most often at: Home (5)."
    assert "not noted who was around for 5, where for 0" in only_places.basis(WORDS)


def test_people_beyond_the_picture_are_summed_up_and_all_in_the_table() -> None:
    crowd = [([f"who{at}", f"who{at + 1}"], "home") for at in range(MOST + 2)]
    insight = found(*crowd)
    people = insight.groups[1]
    assert (len(people.rows), people.more) == (MOST, 3)
    assert people.rest is not None
    assert people.rest.count <= len(crowd)
    kinds = [row[0] for row in insight.table(WORDS).rows]
    assert kinds.count("Person") == MOST + 3
    assert kinds.count("Company") == 1
