"""How often the items of a list are picked: in the newest entries, merged ones as one."""

from __future__ import annotations

from datetime import timedelta

import pytest

from smart_journal.domain.entry import Answer
from smart_journal.domain.tool import Tool
from smart_journal.services.list_care import ListCare
from smart_journal.services.list_use import count_use
from smart_journal.services.session import Session
from tests.conftest import Clock

STARTER = "end-of-work"


@pytest.fixture
def care(session: Session) -> ListCare:
    return ListCare(session.lists, "trigger")


def own(session: Session, label: str) -> str:
    return session.lists.add("trigger", label).id


def test_use_counts_entries_and_what_was_merged_counts_for_the_survivor(
    session: Session, care: ListCare, urge_log: Tool
) -> None:
    one, two = own(session, "One"), own(session, "Two")
    care.merge(one, two)
    picks: list[list[Answer]] = [[one], [two], [one, two], [STARTER], []]
    for picked in picks:
        session.entries.write(urge_log, {"strength": 5, "triggers": picked}, at=session.clock())
    use = count_use(session.catalogue, session.entries, session.lists, "trigger")
    assert use.counts == {two: 3, STARTER: 1}
    assert (use.looked, use.whole) == (5, True)


def test_use_is_counted_over_the_newest_entries_only(
    session: Session, care: ListCare, urge_log: Tool, clock: Clock
) -> None:
    one, two = own(session, "One"), own(session, "Two")
    for picked in (one, two, two):
        session.entries.write(urge_log, {"strength": 5, "triggers": [picked]}, at=session.clock())
        clock.move(timedelta(hours=1))
    use = count_use(session.catalogue, session.entries, session.lists, "trigger", 2)
    assert use.counts == {two: 2}
    assert (use.looked, use.whole) == (2, False)


def test_use_looks_into_rows(session: Session, wheel: Tool) -> None:
    areas = [starter.id for starter in session.catalogue.lists["area"].starters[:3]]
    rows: list[Answer] = [{"area": area, "satisfaction": 5} for area in areas]
    session.entries.write(wheel, {"areas": rows}, at=session.clock())
    use = count_use(session.catalogue, session.entries, session.lists, "area")
    assert use.counts == dict.fromkeys(areas, 1)
