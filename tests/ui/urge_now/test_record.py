"""One urge while it lasts: one entry, saved each time, nothing before the first number."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smart_journal.domain.entry import Entry
from smart_journal.domain.urge import URGE_LOG
from smart_journal.domain.wave import LONGEST, WavePoint, wave_points
from smart_journal.services.session import Session
from smart_journal.ui.urge_now.record import UrgeRecord
from tests.conftest import NOW, Clock


def saved(session: Session) -> list[Entry]:
    return session.entries.recent(URGE_LOG)


def test_what_is_pressed_before_a_number_waits_for_it(session: Session) -> None:
    record = UrgeRecord(session, "")
    assert record.answer(coping=["walk"]) == ""
    assert record.about("gaming") == ""
    assert not record.unsaved
    assert saved(session) == []
    record.rate(6)
    (entry,) = saved(session)
    assert entry.answers == {"strength": 6, "coping": ["walk"]}
    assert entry.behaviours == ("gaming",)


def test_the_moment_is_that_of_the_first_number(session: Session, clock: Clock) -> None:
    record = UrgeRecord(session, "")
    clock.move(timedelta(minutes=3))
    record.rate(6)
    clock.move(timedelta(minutes=4))
    record.rate(5)
    (entry,) = saved(session)
    assert entry.at == NOW + timedelta(minutes=3)
    assert entry.answers == {"strength": 5}
    assert record.minutes == 4


POINTS = st.dictionaries(st.integers(1, 120), st.integers(0, 10), max_size=8)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=st.integers(1, 10), later=POINTS)
def test_every_rating_is_kept_in_one_entry(
    session: Session, first: int, later: dict[int, int]
) -> None:
    before = len(saved(session))
    record = UrgeRecord(session, "")
    record.rate(first)
    points = [WavePoint(0, first)]
    for minute in sorted(later):
        points.append(WavePoint(minute, later[minute]))
        assert record.watch(points) == ""
    assert len(saved(session)) == before + 1
    assert record.entry is not None
    kept = session.entries.get(record.entry.id)
    assert kept is not None
    assert wave_points(kept.answers.get("wave")) == (tuple(points) if later else ())
    assert kept.answers["strength"] == max(first, *later.values(), 1)
    assert record.last_strength == (points[-1].strength if later else None)
    assert len(session.entries.revisions(kept.id)) == len(later) + 1


def test_the_longest_wave_there_can_be_is_kept_whole(session: Session) -> None:
    points = [WavePoint(minute, 1 + minute % 8) for minute in range(LONGEST + 1)]
    record = UrgeRecord(session, "")
    record.rate(9)
    assert record.watch(points) == ""
    (entry,) = saved(session)
    assert wave_points(entry.answers["wave"]) == tuple(points)


def test_an_answer_taken_back_is_gone(session: Session) -> None:
    record = UrgeRecord(session, "")
    record.rate(4)
    record.answer(outcome="passed", minutes=12, coping=["walk"])
    record.answer(outcome=None, coping=[])
    (entry,) = saved(session)
    assert entry.answers == {"strength": 4, "minutes": 12}
    assert len(session.entries.revisions(entry.id)) == 3


def test_saying_the_same_again_makes_no_revision(session: Session) -> None:
    record = UrgeRecord(session, "")
    record.rate(4)
    record.rate(4)
    record.save()
    (entry,) = saved(session)
    assert entry.parents == ()
