"""What grows out of a page: offered where it fits, begun with what was written, never forced."""

from __future__ import annotations

from typing import Any

import pytest

from smart_journal.domain.entry import Link
from smart_journal.domain.tool import Offer
from smart_journal.services.session import Session
from tests.insights.english import English
from tests.services.pages import page, write

SPRING = page("spring")


def labels(offers: list[Offer]) -> list[str]:
    return [offer.label for offer in offers]


def offer(label: str) -> Offer:
    return next(each for each in SPRING.offers if each.label == label)


@pytest.mark.parametrize(
    ("answers", "offered"),
    [
        ({}, ["Just begin one"]),
        ({"kind": "upset"}, ["Just begin one"]),
        ({"kind": "urge"}, ["Look closer", "Just begin one"]),
        ({"title": "Rain"}, ["Just begin one", "Add the title", "Add to the strict one"]),
        ({"title": ""}, ["Just begin one"]),
    ],
)
def test_a_page_offers_what_its_answers_call_for(
    garden: Session, answers: dict[str, Any], offered: list[str]
) -> None:
    assert labels(garden.growth.offers(SPRING, answers)) == offered


@pytest.mark.parametrize(
    ("row", "offered"),
    [
        ({}, []),
        ({"due": "2026-11-23"}, []),
        ({"step": "Call Mo"}, ["Put it in a week"]),
        ({"step": "Call Mo", "size": "large"}, ["Put it in a week"]),
        ({"step": "Call Mo", "size": "small"}, ["Add the step", "Put it in a week"]),
    ],
)
def test_a_row_offers_what_it_calls_for(
    garden: Session, row: dict[str, Any], offered: list[str]
) -> None:
    assert labels(garden.growth.row_offers(SPRING, "steps", row)) == offered
    assert garden.growth.row_offers(SPRING, "places", row) == []


def test_an_instrument_is_offered_once_it_is_switched_on(garden: Session) -> None:
    assert "Measure it" not in labels(garden.growth.offers(SPRING, {}))
    garden.settings.change(instruments=("tested",))
    assert "Measure it" in labels(garden.growth.offers(SPRING, {}))


def test_a_new_page_begins_with_what_was_written_and_knows_where_it_came_from(
    garden: Session,
) -> None:
    answers: Any = {
        "title": "Rain",
        "story": "All day.",
        "kind": "urge",
        "places": ["home"],
        "rating": 4,
        "secret": "Mine",
    }
    source = write(garden, "spring", answers, behaviours=("b1", "b2"))
    grown = garden.growth.grow(offer("Look closer"), source)
    assert grown.tool.id == "leaf"
    assert grown.answers == {
        "text": "Rain\nAll day.",
        "places": ["home"],
        "rating": 4,
        "mood": "calm",
    }
    assert grown.behaviours == ("b1", "b2")
    assert grown.links == (Link(kind="from", to=source.id),)
    assert garden.entries.count("leaf") == 0


def test_what_does_not_fit_is_cut_or_left_out(garden: Session) -> None:
    source = write(garden, "spring", {"story": "word " * 30, "rating": 9, "kind": "urge"})
    answers = garden.growth.grow(offer("Look closer"), source).answers
    assert set(answers) == {"text", "mood"}
    assert len(str(answers["text"])) <= 60
    assert str(answers["text"]).endswith("word…")


def test_a_page_can_begin_with_one_line(garden: Session) -> None:
    source = write(garden, "spring", {"title": "Rain", "steps": [{"step": "Call Mo"}]})
    grown = garden.growth.grow(offer("Add the step"), source, {"step": "Call Mo"})
    assert grown.answers == {"lines": [{"what": "Call Mo", "mark": "step"}]}


def test_dates_are_said_as_the_window_says_them(garden: Session) -> None:
    diary = page(
        "spring",
        offers=[{"to": "leaf", "label": "X", "rows": "steps", "copy": {"text": ["step", "due"]}}],
    )
    row: Any = {"step": "Call Mo", "due": "2026-11-24"}
    source = write(garden, "spring", {"steps": [row]})
    assert garden.growth.grow(diary.offers[0], source, row).answers == {
        "text": "Call Mo\n2026-11-24"
    }

    class Here(English):
        first_weekday = 6

    garden.region = Here
    assert garden.growth.grow(diary.offers[0], source, row).answers == {
        "text": "Call Mo\n24 Nov 2026"
    }


def test_what_was_written_joins_the_own_lists(garden: Session) -> None:
    coping = {item.wording for item in garden.lists.items("coping")}
    entry = write(
        garden,
        "spring",
        {
            "title": "  Knitting  socks ",
            "story": "Not for a list",
            "steps": [{"step": "knitting socks"}, {"step": "Sea air"}, {"due": "2026-11-23"}],
        },
    )
    garden.growth.after_save(SPRING, entry)
    garden.growth.after_save(SPRING, entry)
    own = [item.wording for item in garden.lists.items("coping") if item.wording not in coping]
    assert sorted(own) == ["Knitting socks", "Sea air"]


def test_words_that_no_list_takes_are_no_trouble(garden: Session) -> None:
    before = garden.lists.items("coping")
    garden.growth.remember_words(SPRING, {"title": "x" * 400, "steps": [{"step": " "}]})
    garden.growth.remember_words(SPRING, {"title": 7, "steps": "odd"})
    assert [item.wording for item in garden.lists.items("coping") if item not in before] == ["7"]
