"""Twins: one page written once, kept in step, and nothing of the person's overwritten."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smart_journal.domain.entry import Answers, Entry, Link
from smart_journal.domain.errors import CannotWrite
from smart_journal.services.session import Session
from smart_journal.storage.entries import EntryTable
from tests.conftest import Clock
from tests.services.pages import page, write

SPRING, MIRROR = page("spring"), page("mirror")


def save(session: Session, source: Entry | None = None, **answers: Any) -> Entry:
    """Save a page, new or changed, as the window does."""
    if source is None:
        source = write(session, "spring", answers, behaviours=("b1",))
    else:
        source = session.entries.rewrite(SPRING, replace(source, answers=answers))
    session.growth.after_save(SPRING, source)
    return source


def twins(session: Session) -> list[Entry]:
    return session.entries.recent("mirror")


def test_a_page_has_one_twin_and_it_keeps_in_step(garden: Session, clock: Clock) -> None:
    source = save(garden, rating=4, story="All day.")
    (twin,) = twins(garden)
    assert twin.answers == {"strength": 4, "story": "All day."}
    assert twin.links == (Link(kind="twin", to=source.id),)
    assert (twin.at, twin.behaviours) == (source.at, ("b1",))
    clock.move(timedelta(hours=1))
    save(garden, source, rating=6, story="All night.")
    (now,) = twins(garden)
    assert (now.id, now.answers) == (twin.id, {"strength": 6, "story": "All night."})


def test_saving_without_a_change_writes_no_version(garden: Session) -> None:
    source = save(garden, rating=4)
    save(garden, source, rating=4, title="Not for the twin")
    assert len(garden.entries.revisions(twins(garden)[0].id)) == 1


def test_what_the_person_added_to_the_twin_stays(garden: Session) -> None:
    source = save(garden, rating=4)
    (twin,) = twins(garden)
    added: Answers = twin.answers | {"title": "By hand", "story": "By hand too"}
    garden.entries.rewrite(MIRROR, replace(twin, answers=added, note="Mine"))
    source = save(garden, source, rating=5)
    (now,) = twins(garden)
    assert now.answers == {"strength": 5, "title": "By hand", "story": "By hand too"}
    assert now.note == "Mine"
    save(garden, source, rating=5, story="From the page")
    assert twins(garden)[0].answers["story"] == "From the page"


def test_what_was_taken_off_the_page_goes_from_the_twin(garden: Session) -> None:
    source = save(garden, rating=4, story="All day.")
    save(garden, source, rating=4)
    assert twins(garden)[0].answers == {"strength": 4}


@pytest.mark.parametrize("rating", [None, 0])
def test_no_twin_is_made_of_half_of_one(garden: Session, rating: int | None) -> None:
    """It needs a strength from 1."""
    answers: Any = {"story": "All day."} | ({} if rating is None else {"rating": rating})
    source = save(garden, **answers)
    assert twins(garden) == []
    save(garden, source, rating=3)
    (twin,) = twins(garden)
    save(garden, source)
    assert twins(garden) == [twin]  # without a strength it can't follow


def test_where_the_page_grew_from_one_that_is_its_twin(garden: Session, clock: Clock) -> None:
    origin = write(garden, "mirror", {"strength": 9, "title": "First"}, behaviours=("b7",))
    clock.move(timedelta(minutes=9))
    source = write(garden, "spring", {"rating": 5}, origin)
    garden.growth.after_save(SPRING, source)
    (twin,) = twins(garden)
    assert (twin.id, twin.answers) == (origin.id, {"strength": 5, "title": "First"})
    assert (twin.at, twin.behaviours, twin.links) == (origin.at, ("b7",), ())


def test_binning_either_leaves_the_other(garden: Session) -> None:
    source = save(garden, rating=4)
    (twin,) = twins(garden)
    garden.entries.bin([source])
    assert twins(garden) == [twin]
    (source,) = garden.entries.bring_back([source])
    garden.entries.bin([twin])
    save(garden, source, rating=7)
    assert twins(garden) == []
    (binned,) = garden.entries.recent("mirror", binned=True)
    assert binned.answers == {"strength": 4}


def test_a_page_that_grew_by_an_offer_is_no_twin(garden: Session) -> None:
    source = save(garden, rating=4)
    write(garden, "mirror", {"strength": 1}, source)
    save(garden, source, rating=8)
    found = {each.links[0].kind: each.answers["strength"] for each in twins(garden)}
    assert found == {"from": 1, "twin": 8}


def test_an_urge_that_was_watched_is_in_the_urge_log_once(session: Session) -> None:
    surfing = session.catalogue.tools["urge-surfing"]
    wave: Any = [{"minute": 0, "strength": 7}, {"minute": 6, "strength": 4}]
    answers: Answers = {"start": 7, "end": 3, "wave": wave}
    watched = session.entries.write(surfing, answers, at=session.clock())
    session.growth.after_save(surfing, watched)
    (urge,) = session.entries.recent("urge-log")
    assert urge.answers == {"strength": 7, "after": 3, "wave": wave, "coping": ["accept"]}

    added: Answers = urge.answers | {"coping": ["accept", "walk"], "situation": "After work."}
    session.entries.rewrite(session.catalogue.tools["urge-log"], replace(urge, answers=added))
    watched = session.entries.rewrite(surfing, replace(watched, answers=answers | {"end": 2}))
    session.growth.after_save(surfing, watched)
    (urge,) = session.entries.recent("urge-log")
    assert urge.answers == added | {"after": 2}


def test_an_urge_that_was_logged_first_is_the_one_that_was_watched(session: Session) -> None:
    log, surfing = (session.catalogue.tools[each] for each in ("urge-log", "urge-surfing"))
    urge = session.entries.write(log, {"strength": 9, "coping": ["walk"]}, at=session.clock())
    links = (Link(kind="from", to=urge.id),)
    watched = session.entries.write(
        surfing, {"start": 8, "end": 3}, at=session.clock(), links=links
    )
    session.growth.after_save(surfing, watched)
    (found,) = session.entries.recent("urge-log")
    assert (found.id, found.answers) == (
        urge.id,
        {"strength": 8, "after": 3, "coping": ["walk"]},
    )


def test_a_disk_that_refuses_the_twin_is_made_good_at_the_next_save(
    garden: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = write(garden, "spring", {"rating": 4, "title": "New way"})

    def refuse(_self: EntryTable, *_args: object, **_more: object) -> None:
        raise CannotWrite("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(EntryTable, "save", refuse)
        garden.growth.after_save(SPRING, source)
    assert twins(garden) == []
    save(garden, source, rating=4)
    assert len(twins(garden)) == 1


@given(
    saves=st.lists(
        st.fixed_dictionaries(
            {}, optional={"rating": st.integers(0, 10), "story": st.sampled_from(["a", "b", " "])}
        ),
        min_size=1,
        max_size=6,
    )
)
@settings(
    deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_however_often_a_page_is_saved_there_is_at_most_one(
    garden: Session, saves: list[dict[str, Any]]
) -> None:
    source = None
    for answers in saves:
        source = save(garden, source, **answers)
    assert source is not None
    found = garden.entries.linking_to(source.id)
    wholes = [answers for answers in saves if answers.get("rating", 0) >= 1]
    assert len(found) == bool(wholes)
    if saves[-1:] == wholes[-1:]:
        assert found[0].answers["strength"] == saves[-1]["rating"]
