"""The library of beliefs: how often each was written, and when last."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, timedelta
from pathlib import Path
from typing import Any

import pytest

from smart_journal.services.beliefs import Belief
from smart_journal.services.catalogue import Catalogue
from smart_journal.services.list_care import ListCare
from smart_journal.services.session import Session
from smart_journal.storage import vault
from smart_journal.storage.keys import DataKey
from tests.conftest import Clock
from tests.services.pages import page, with_pages, write

FIELDS = [
    {"id": "title", "kind": "short", "list": "belief", "label": "T"},
    {
        "id": "lines",
        "kind": "rows",
        "label": "L",
        "low": 0,
        "high": 9,
        "fields": [{"id": "belief", "kind": "short", "list": "belief", "label": "B"}],
    },
]


@pytest.fixture
def session(folder: Path, key: DataKey, catalogue: Catalogue, clock: Clock) -> Iterator[Session]:
    """Return a journal with one page to write beliefs on."""
    tool = page("hub", sections=[{"title": "All", "fields": FIELDS}])
    with vault.open_store(folder, key, now=clock().astimezone(UTC)) as store:
        yield Session(store, with_pages(catalogue, tool), clock)


def believe(session: Session, *beliefs: str, title: str = "") -> None:
    answers: Any = {"title": title, "lines": [{"belief": each} for each in beliefs]}
    entry = write(session, "hub", answers)
    session.growth.after_save(session.catalogue.tools["hub"], entry)


def test_a_new_journal_has_none(session: Session) -> None:
    assert session.beliefs.frequency(5) == []


def test_beliefs_are_counted_by_page_the_most_frequent_first(
    session: Session, clock: Clock
) -> None:
    believe(session, "I must be liked", "I can't stand it")
    clock.move(timedelta(days=1))
    believe(session, "i must be  liked", "I must be liked", title="I need it now")
    assert session.beliefs.frequency(5) == [
        Belief(label="I must be liked", count=2, last=date(2026, 11, 24)),
        Belief(label="I need it now", count=1, last=date(2026, 11, 24)),
        Belief(label="I can't stand it", count=1, last=date(2026, 11, 23)),
    ]
    assert [each.label for each in session.beliefs.frequency(1)] == ["I must be liked"]


def test_an_hour_after_midnight_is_still_the_day_before(session: Session, clock: Clock) -> None:
    clock.now = clock.now.replace(hour=1)
    believe(session, "I need it now")
    assert session.beliefs.frequency(1)[0].last == date(2026, 11, 22)


def test_beliefs_that_were_merged_are_one(session: Session) -> None:
    believe(session, "I must be liked", "They have to like me")
    believe(session, "They have to like me")
    ids = {item.wording: item.id for item in session.lists.items("belief")}
    ListCare(session.lists, "belief").merge(ids["They have to like me"], ids["I must be liked"])
    (found,) = [each for each in session.beliefs.frequency(9) if "like" in each.label]
    assert (found.label, found.count) == ("I must be liked", 2)
