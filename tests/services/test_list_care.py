"""Items worded anew, put away, merged and taken apart; no entry that picked them is rewritten."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smart_journal.domain.errors import InvalidAnswer
from smart_journal.domain.tool import Tool
from smart_journal.services.catalogue import Catalogue
from smart_journal.services.list_care import ListCare
from smart_journal.services.lists import Item
from smart_journal.services.session import Session
from smart_journal.services.wording import answer_words
from smart_journal.storage.keys import DataKey
from tests.conftest import Clock
from tests.insights.english import English
from tests.services.reading import opened_again, rows

STARTER = "end-of-work"


@pytest.fixture
def care(session: Session) -> ListCare:
    return ListCare(session.lists, "trigger")


def own(session: Session, label: str) -> str:
    return session.lists.add("trigger", label).id


def offered(care: ListCare) -> list[str]:
    return [item.label for item in care.items() if not item.retired]


def test_a_merged_item_is_shown_as_the_one_that_stands_for_it(
    session: Session, care: ListCare
) -> None:
    after, end = own(session, "After work"), own(session, "Work is over")
    care.merge(end, after)
    assert session.lists.label("trigger", end) == "After work"
    assert session.lists.resolve("trigger", end) == after
    assert session.lists.resolve("trigger", after) == after
    assert "Work is over" not in offered(care)
    merged = care.item(end)
    assert (merged.retired, merged.into, merged.wording) == (True, after, "Work is over")


def test_no_entry_is_rewritten_by_merging(
    session: Session,
    care: ListCare,
    urge_log: Tool,
    folder: Path,
    key: DataKey,
    catalogue: Catalogue,
    clock: Clock,
) -> None:
    after, end = own(session, "After work"), own(session, "Work is over")
    picked = session.entries.write(
        urge_log, {"strength": 5, "triggers": [end, after]}, at=session.clock()
    )
    care.merge(end, after)
    assert session.entries.get(picked.id) == picked
    session.close()
    assert picked.id not in {entry for (entry,) in rows(folder, key, "SELECT entry FROM revision")}
    with opened_again(folder, key, catalogue, clock) as again:
        field = urge_log.fields["triggers"]
        assert again.lists.label("trigger", end) == "After work"
        kept = again.entries.get(picked.id)
        assert kept is not None
        assert kept.answers["triggers"] == [end, after]
        said = answer_words(field, [end, after], again.lists.label, English())
        assert said == "After work"


def test_merging_is_taken_back_without_loss(session: Session, care: ListCare) -> None:
    after = own(session, "After work")
    end = session.lists.add_entry("trigger", {"label": "Work is over", "kind": "time"}).id
    before = care.items()
    care.merge(end, after)
    care.take_apart(end)
    assert care.items() == before
    assert care.details(end) == {"label": "Work is over", "kind": "time"}


def test_starters_are_merged_with_own_items_both_ways(session: Session, care: ListCare) -> None:
    after = own(session, "After work")
    wording = care.item(STARTER).label
    care.merge(STARTER, after)
    assert session.lists.label("trigger", STARTER) == "After work"
    assert wording not in offered(care)
    care.take_apart(STARTER)
    assert care.item(STARTER).label == wording
    care.merge(after, STARTER)
    assert session.lists.label("trigger", after) == wording


def test_what_was_merged_before_follows(session: Session, care: ListCare) -> None:
    one, two, three = (own(session, label) for label in ("One", "Two", "Three"))
    care.merge(one, two)
    care.merge(two, three)
    assert {session.lists.resolve("trigger", each) for each in (one, two, three)} == {three}
    care.take_apart(two)
    assert session.lists.label("trigger", one) == "Two"


def test_two_items_that_are_one_already_are_not_merged_again(
    session: Session, care: ListCare
) -> None:
    one, two = own(session, "One"), own(session, "Two")
    care.merge(one, two)
    for first, second in ((one, two), (two, one), (two, two)):
        with pytest.raises(InvalidAnswer, match="one already"):
            care.merge(first, second)
    assert session.lists.label("trigger", one) == "Two"


def test_an_item_whose_survivor_is_in_the_bin_stands_for_itself(
    session: Session, care: ListCare
) -> None:
    one, two = own(session, "One"), own(session, "Two")
    care.merge(one, two)
    survivor = session.lists.entry("trigger", two)
    assert survivor is not None
    binned = session.entries.bin([survivor])
    assert session.lists.label("trigger", one) == "One"
    assert "One" in offered(care)
    session.entries.bring_back(binned)
    assert session.lists.label("trigger", one) == "Two"


def test_the_wording_of_a_merged_item_leads_to_the_one_that_stands_for_it(
    session: Session, care: ListCare
) -> None:
    one, two = own(session, "Work is over"), own(session, "After work")
    care.merge(one, two)
    added = session.lists.add("trigger", "work IS over")
    assert (added.id, added.label) == (two, "After work")


def test_a_renamed_starter_keeps_its_id_and_its_place(session: Session, care: ListCare) -> None:
    """Every entry that picked it finds it by that id."""
    order = [item.id for item in session.lists.items("trigger")]
    care.edit(STARTER, {"label": "Half past five", "kind": "time"})
    assert session.lists.label("trigger", STARTER) == "Half past five"
    assert [item.id for item in session.lists.items("trigger")] == order
    assert care.item(STARTER).default
    assert care.details(STARTER)["kind"] == "time"
    care.edit(STARTER, {"label": "Knocking-off time"})
    assert session.lists.label("trigger", STARTER) == "Knocking-off time"
    assert session.lists.entries("trigger") == []


def test_a_starter_that_only_got_details_keeps_the_wording_of_the_program(
    session: Session, care: ListCare
) -> None:
    care.offer(STARTER, offered=False)
    care.edit(STARTER, {"label": care.item(STARTER).wording, "kind": "time"})
    said = session.lists.entry("trigger", STARTER)
    assert said is not None
    assert said.answers == {"replaces": STARTER, "kind": "time"}
    with pytest.raises(InvalidAnswer):
        care.edit(STARTER, {"label": ""})
    with pytest.raises(InvalidAnswer):
        care.edit(STARTER, {"label": "x" * 500})


def test_what_is_put_away_is_offered_again(session: Session, care: ListCare) -> None:
    before, mine = offered(care), own(session, "Rain")
    label = care.item(STARTER).label
    for each in (mine, STARTER):
        care.offer(each, offered=False)
    assert offered(care) == [each for each in before if each != label]
    assert session.lists.label("trigger", STARTER) == label
    for each in (mine, STARTER):
        care.offer(each, offered=True)
    assert offered(care) == ["Rain", *before]
    assert care.item(STARTER).default


def test_the_last_word_about_a_starter_counts(
    session: Session, care: ListCare, clock: Clock
) -> None:
    """Two computers that both renamed it leave two entries when they meet."""
    for wording in ("First", "Second"):
        session.lists.add_entry("trigger", {"replaces": STARTER, "label": wording})
        clock.move(timedelta(minutes=1))
    assert session.lists.label("trigger", STARTER) == "Second"
    assert [item.id for item in care.items()].count(STARTER) == 1


def test_what_was_said_of_a_starter_outlives_it(session: Session, care: ListCare) -> None:
    session.lists.add_entry("trigger", {"replaces": "of-an-older-version", "label": "Old one"})
    assert session.lists.label("trigger", "of-an-older-version") == "Old one"
    assert care.item("of-an-older-version").own


def test_another_item_of_the_same_wording_is_found(session: Session, care: ListCare) -> None:
    one = own(session, "Rain")
    found = care.same_wording(STARTER, " rAIN ")
    assert isinstance(found, Item)
    assert found.id == one
    assert care.same_wording(one, "Rain") is None
    assert care.same_wording(one, "Snow") is None


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    steps=st.lists(
        st.tuples(st.sampled_from(["merge", "apart", "away", "again"]), *[st.integers(0, 4)] * 2),
        max_size=10,
    )
)
def test_whatever_is_done_every_item_has_a_name_and_one_that_counts(
    session: Session, steps: list[tuple[str, int, int]]
) -> None:
    lists, care = session.lists, ListCare(session.lists, "place")
    ids = [lists.add("place", label).id for label in ("Moor", "Quay", "Attic")]
    ids += [starter.id for starter in session.catalogue.lists["place"].starters[:2]]
    for what, first, second in steps:
        if what == "merge":
            try:
                care.merge(ids[first], ids[second])
            except InvalidAnswer:
                assert lists.resolve("place", ids[first]) == lists.resolve("place", ids[second])
        elif what == "apart":
            care.take_apart(ids[first])
        else:
            care.offer(ids[first], offered=what == "again")
    by_id = {item.id: item for item in lists.items("place")}
    for each in ids:
        survivor = by_id[lists.resolve("place", each)]
        assert survivor.into == ""
        assert lists.label("place", each) == survivor.wording
    for each in ids:
        care.take_apart(each)
    assert all(not item.into for item in lists.items("place"))
