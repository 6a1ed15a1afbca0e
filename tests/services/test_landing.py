"""A line put onto another page, and taken back: what else stands there is never touched."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smart_journal.domain.entry import Entry, Link
from smart_journal.domain.errors import JournalError
from smart_journal.domain.tool import Offer
from smart_journal.services.session import Session
from tests.conftest import NOW, Clock
from tests.insights.english import English
from tests.services.pages import page, write

TITLE, STEP, WEEK, STRICT = (
    next(each for each in page("spring").offers if each.label == label)
    for label in ("Add the title", "Add the step", "Put it in a week", "Add to the strict one")
)


def land(session: Session, offer: Offer = TITLE, **answers: Any) -> tuple[Entry, Entry]:
    """Write a page and let it land; return the page and where it landed."""
    source = write(session, "spring", {"title": "Rain"} | answers)
    rows = answers.get("steps", [None])
    return source, session.growth.land(offer, source, rows[0])


def rows(entry: Entry) -> Any:
    return entry.answers.get("lines")


def test_the_first_line_begins_a_page(garden: Session, clock: Clock) -> None:
    source = write(garden, "spring", {"title": "Rain"}, behaviours=("b1",))
    landed = garden.growth.land(TITLE, source)
    assert garden.entries.get(landed.id) == landed
    assert (landed.tool, landed.at, landed.behaviours) == ("hub", clock(), ("b1",))
    assert rows(landed) == [{"what": "Rain"}]
    assert landed.links == (Link(kind="from", to=source.id),)


def test_more_lines_stand_behind_what_is_there(garden: Session, clock: Clock) -> None:
    write(garden, "hub", {"lines": [{"what": "An older page"}]})
    clock.move(timedelta(hours=1))
    first = write(garden, "hub", {"title": "Mine", "lines": [{"what": "Already"}]})
    source, landed = land(garden, STEP, steps=[{"step": "Call Mo", "size": "small"}])
    assert landed.id == first.id
    assert landed.answers == {
        "title": "Mine",
        "lines": [{"what": "Already"}, {"what": "Call Mo", "mark": "step"}],
    }
    again = garden.growth.land(TITLE, source)
    assert again.links == (Link(kind="from", to=source.id),)
    assert [len(each.links) for each in garden.entries.revisions(first.id)] == [1, 1, 0]


def test_pages_put_away_or_in_the_bin_take_no_lines(garden: Session) -> None:
    binned = write(garden, "hub", {"title": "Binned"})
    garden.entries.bin([binned])
    aside = write(garden, "hub", {"title": "Aside"})
    garden.entries.keep(replace(aside, archived=True))
    assert land(garden)[1].id not in (binned.id, aside.id)


def test_a_full_page_says_so_and_stays_as_it_is(garden: Session) -> None:
    full = write(garden, "hub", {"lines": [{"what": each} for each in "abc"]})
    with pytest.raises(JournalError) as told:
        land(garden)
    assert told.value.sentence == (
        "“Hub” can't take this as it is. Please keep between 0 and 3 of them."
    )
    assert garden.entries.get(full.id) == full


def test_a_half_written_page_is_not_overtaken(garden: Session) -> None:
    """Its draft, saved later, would take the new line away again."""
    hub = write(garden, "hub", {"lines": [{"what": "Already"}]})
    garden.drafts.keep("hub", hub.id, {})
    with pytest.raises(JournalError, match="“Hub” is half written"):
        land(garden)
    garden.drafts.drop("hub", hub.id)
    assert len(rows(land(garden)[1])) == 2


def test_nor_is_a_single_page_that_was_never_saved(garden: Session) -> None:
    garden.drafts.keep("hub", "new", {})
    with pytest.raises(JournalError, match="half written"):
        land(garden)
    assert garden.entries.count("hub") == 0


def test_a_page_that_needs_more_than_a_line_is_not_begun(garden: Session) -> None:
    source = write(garden, "spring", {"title": "Rain"})
    assert garden.growth.lands(TITLE, source)
    assert not garden.growth.lands(STRICT, source)
    with pytest.raises(JournalError, match="“Strict” can't take this as it is"):
        garden.growth.land(STRICT, source)
    assert garden.entries.count("strict") == 0
    write(garden, "strict", {"title": "There"})
    assert garden.growth.lands(STRICT, source)
    assert rows(garden.growth.land(STRICT, source)) == [{"what": "Rain"}]


# Weeks: it is Monday 23 November 2026, five past six in the evening.


def week(session: Session) -> tuple[Entry, Any]:
    landed = land(session, WEEK, steps=[{"step": "Call Mo"}])[1]
    return landed, landed.answers["start"]


@pytest.mark.parametrize(
    ("now", "chosen", "start"),
    [
        (NOW, None, "2026-11-23"),
        (NOW, 6, "2026-11-22"),
        (NOW + timedelta(days=6), None, "2026-11-23"),
        (NOW.replace(hour=2), None, "2026-11-16"),  # still the evening of Sunday
    ],
)
def test_a_new_week_begins_on_its_first_day(
    garden: Session, clock: Clock, now: datetime, chosen: int | None, start: str
) -> None:
    garden.settings.change(first_weekday=chosen)
    clock.now = now
    assert week(garden)[1] == start


def test_weeks_begin_where_the_window_says(garden: Session) -> None:
    class Here(English):
        first_weekday = 6

    garden.region = Here
    assert week(garden)[1] == "2026-11-22"


@pytest.mark.parametrize(
    ("start", "taken"),
    [("2026-11-16", False), ("2026-11-17", True), ("2026-11-23", True), ("2026-11-30", True)],
)
def test_a_step_lands_in_the_newest_week_that_is_not_past(
    garden: Session, clock: Clock, start: str, taken: bool
) -> None:
    planned = write(garden, "week", {"start": start}, at=clock() - timedelta(days=9))
    past = write(garden, "week", {"start": "2026-11-02"})
    landed, begins = week(garden)
    assert (landed.id == planned.id) == taken
    assert landed.id != past.id
    assert begins == (start if taken else "2026-11-23")
    assert landed.answers["blocks"] == [{"what": "Call Mo"}]


# Taking it back


def test_a_landed_line_can_be_taken_back(garden: Session) -> None:
    before = write(garden, "hub", {"title": "Mine", "lines": [{"what": "Rain"}]})
    landed = land(garden)[1]
    garden.growth.undo(landed)
    now = garden.entries.get(before.id)
    assert now is not None
    assert (now.answers, now.links) == (before.answers, ())
    assert len(garden.entries.revisions(before.id)) == 3


def test_a_page_that_the_line_began_goes_to_the_bin(garden: Session) -> None:
    landed = land(garden)[1]
    garden.growth.undo(landed)
    assert garden.entries.count("hub") == 0
    assert garden.entries.count("hub", binned=True) == 1
    garden.growth.undo(landed)
    assert garden.entries.count("hub", binned=True) == 1


def test_what_was_written_since_stays(garden: Session) -> None:
    landed = land(garden)[1]
    changed: Any = {"title": "New", "lines": [{"what": "Rain"}, {"what": "Sun"}]}
    garden.entries.rewrite(page("hub"), replace(landed, answers=changed))
    garden.growth.undo(landed)
    now = garden.entries.get(landed.id)
    assert now is not None
    assert now.answers == {"title": "New", "lines": [{"what": "Sun"}]}
    assert (now.links, now.binned) == ((), None)


LINES = st.lists(st.fixed_dictionaries({"what": st.sampled_from(["Rain", "a", "b"])}), max_size=2)


@given(before=LINES, since=LINES, kept=st.booleans())
@settings(
    deadline=None, max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_only_the_landed_line_is_ever_taken_back(
    garden: Session, before: Any, since: Any, kept: bool
) -> None:
    """Whatever stood there before, and whatever was added or taken away since."""
    hub = page("hub")
    clock: Any = garden.clock
    clock.move(timedelta(minutes=1))
    there = write(garden, "hub", {"title": "Mine", "lines": before})
    landed = land(garden)[1]
    assert landed.id == there.id
    wanted = [*(before if kept else []), *since][:2]
    lines = [*(before if kept else []), {"what": "Rain"}, *since][:3]
    garden.entries.rewrite(hub, replace(landed, answers={"title": "Mine", "lines": lines}))
    garden.growth.undo(landed)
    now = garden.entries.get(there.id)
    assert now is not None
    left = [row["what"] for row in rows(now) or []]
    assert sorted(left) == sorted(row["what"] for row in wanted)
