"""The person's own lists: starters, own items, and adding to them in passing."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from smart_journal.domain.change import Change
from smart_journal.domain.errors import InvalidAnswer
from smart_journal.services.catalogue import Catalogue
from smart_journal.services.session import Session
from smart_journal.storage.keys import DataKey
from tests.conftest import Clock
from tests.services.reading import opened_again


def labels(session: Session, name: str = "place") -> list[str]:
    return [item.label for item in session.lists.items(name)]


def test_a_fresh_journal_offers_the_starters(session: Session, catalogue: Catalogue) -> None:
    assert catalogue.lists
    for name, own in catalogue.lists.items():
        items = session.lists.items(name)
        assert [(item.id, item.label, item.default) for item in items] == [
            (starter.id, starter.label, starter.default) for starter in own.starters
        ]
        assert not any(item.own or item.retired for item in items)


def test_an_own_item_stands_before_the_starters_and_stays(
    session: Session,
    told: list[Change],
    folder: Path,
    key: DataKey,
    catalogue: Catalogue,
    clock: Clock,
) -> None:
    starters = labels(session)
    item = session.lists.add("place", "  The   canal ")
    assert (item.label, item.own, item.default) == ("The canal", True, True)
    assert labels(session) == ["The canal", *starters]
    assert session.lists.label("place", item.id) == "The canal"
    assert told == [Change(frozenset({"place"}))]
    session.close()
    with opened_again(folder, key, catalogue, clock) as again:
        assert labels(again) == ["The canal", *starters]


@pytest.mark.parametrize("again", ["the CANAL", " The  canal", "THE CANAL\n"])
def test_the_same_wording_is_the_same_item(
    session: Session, told: list[Change], again: str
) -> None:
    item = session.lists.add("place", "The canal")
    assert session.lists.add("place", again).id == item.id
    assert len(told) == 1


def test_the_wording_of_a_starter_is_the_starter(
    session: Session, catalogue: Catalogue, told: list[Change]
) -> None:
    starter = catalogue.lists["feeling"].starters[0]
    assert session.lists.add("feeling", starter.label.upper()).id == starter.id
    assert told == []


def test_letters_of_other_scripts_are_folded_too(session: Session) -> None:
    item = session.lists.add("place", "Große Straße")
    assert session.lists.add("place", "GROSSE STRASSE").id == item.id


@pytest.mark.parametrize(("wording", "why"), [("   ", "answer this one"), ("x" * 500, "too long")])
def test_an_empty_or_endless_wording_is_refused(
    session: Session, told: list[Change], wording: str, why: str
) -> None:
    with pytest.raises(InvalidAnswer, match=why):
        session.lists.add("place", wording)
    assert not any(item.own for item in session.lists.items("place"))
    assert told == []


def test_an_item_set_aside_is_retired_and_keeps_its_name(session: Session) -> None:
    item = session.lists.add("place", "The canal")
    (entry,) = session.lists.entries("place")
    aside = session.lists.set_aside(entry, aside=True)
    (kept,) = [each for each in session.lists.items("place") if each.own]
    assert (kept.id, kept.retired, kept.default) == (item.id, True, False)
    assert session.lists.label("place", item.id) == "The canal"

    session.lists.set_aside(aside, aside=False)
    (back,) = [each for each in session.lists.items("place") if each.own]
    assert (back.retired, back.default) == (False, True)


def test_a_changed_wording_is_said_everywhere(session: Session) -> None:
    item = session.lists.add("person", "J.")
    (entry,) = session.lists.entries("person")
    session.lists.change(entry, {"label": "Jo", "role": "Friend"})
    assert session.lists.label("person", item.id) == "Jo"
    with pytest.raises(InvalidAnswer):
        session.lists.change(entry, {"label": ""})
    assert session.lists.label("person", item.id) == "Jo"


def test_an_item_in_the_bin_is_said_to_be_removed(session: Session) -> None:
    """An urge still names it: the page must say something."""
    item = session.lists.add("place", "The canal")
    binned = session.entries.bin(session.lists.entries("place"))
    assert session.lists.label("place", item.id) == "(removed from the list)"
    assert "The canal" not in labels(session)
    session.entries.bring_back(binned)
    assert session.lists.label("place", item.id) == "The canal"
    assert session.lists.label("place", "never-there") == "(removed from the list)"


def test_own_entries_come_in_the_order_they_were_made(session: Session, clock: Clock) -> None:
    for label in ("Zoo", "Aunt's", "Moor"):
        session.lists.add("place", label)
        clock.move(timedelta(minutes=1))
    first = session.lists.entries("place")[0]
    session.lists.change(first, {"label": "Zoological garden"})
    kept = [entry.answers["label"] for entry in session.lists.entries("place")]
    assert kept == ["Zoological garden", "Aunt's", "Moor"]
