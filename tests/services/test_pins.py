"""The person's own words for the first page: from the newest page, and only what is answered."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from smart_journal.domain.entry import Entry
from smart_journal.services.session import Session
from tests.conftest import Clock
from tests.services.pages import write


def pinned(session: Session) -> list[tuple[str, tuple[str, ...]]]:
    return [(pin.title, pin.lines) for pin in session.pins.words()]


def spring(session: Session, clock: Clock, **answers: Any) -> Entry:
    clock.move(timedelta(hours=1))
    return write(session, "spring", answers)


def test_nothing_is_pinned_in_a_new_journal(session: Session) -> None:
    assert session.pins.words() == []


def test_pinned_words_come_from_the_newest_page(garden: Session, clock: Clock) -> None:
    spring(garden, clock, title="Older", story="Not pinned")
    newest = spring(garden, clock, title="Sea  air. ", places=["home", "work"], story="Not pinned")
    labels = tuple(garden.lists.label("place", each) for each in ("home", "work"))
    assert pinned(garden) == [("Spring", ("Sea  air.",)), ("Spring", labels)]
    pin = garden.pins.words()[0]
    assert (pin.tool.id, pin.entry) == ("spring", newest)


def test_rows_say_what_stands_first_in_them_and_five_are_enough(
    garden: Session, clock: Clock
) -> None:
    steps: Any = [{"due": "2026-11-23"}, *({"step": f"Step {number}"} for number in range(7))]
    spring(garden, clock, steps=steps)
    assert pinned(garden) == [("Spring", tuple(f"Step {number}" for number in range(5)))]


def test_unanswered_questions_are_no_pins(garden: Session, clock: Clock) -> None:
    spring(garden, clock, title=" ", places=[], steps=[])
    assert pinned(garden) == []


def test_a_page_put_away_or_in_the_bin_is_not_pinned(garden: Session, clock: Clock) -> None:
    spring(garden, clock, title="Kept")
    aside = spring(garden, clock, title="Aside")
    binned = spring(garden, clock, title="Binned")
    garden.entries.keep(replace(aside, archived=True))
    garden.entries.bin([binned])
    assert pinned(garden) == [("Spring", ("Kept",))]
