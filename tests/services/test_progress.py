"""Progress: which entries a period holds, by the person's own days."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from smart_journal.domain.period import Period, PeriodKind, Span
from smart_journal.domain.tool import Tool
from smart_journal.services.catalogue import Catalogue
from smart_journal.services.session import Session
from smart_journal.storage.keys import DataKey
from tests.conftest import Clock
from tests.services.reading import opened_again

DAY = date(2026, 11, 20)
OWN = Period(kind=PeriodKind.OWN, first=date(2026, 1, 5), last=date(2026, 2, 7))
AREAS: Any = [{"area": area, "satisfaction": 5} for area in ("work", "rest", "health")]


def moment(text: str) -> datetime:
    return datetime.fromisoformat(f"{text}+01:00")


@pytest.mark.parametrize("period", [OWN, Period(kind=PeriodKind.YEAR), Period()])
def test_the_chosen_period_is_kept_inside_the_file(
    session: Session,
    folder: Path,
    key: DataKey,
    catalogue: Catalogue,
    clock: Clock,
    period: Period,
) -> None:
    assert session.progress.period == Period()
    session.progress.choose(OWN)
    session.progress.choose(period)
    session.close()
    with opened_again(folder, key, catalogue, clock) as again:
        assert again.progress.period == period


def test_the_span_is_that_of_the_chosen_period_or_of_another(
    session: Session, clock: Clock
) -> None:
    assert session.progress.span(clock()).days == 91
    session.progress.choose(Period(kind=PeriodKind.WEEKS_4))
    assert session.progress.span(clock()) == Span(first=date(2026, 10, 27), last=date(2026, 11, 23))
    assert session.progress.span(clock(), OWN) == Span(
        first=date(2026, 1, 5), last=date(2026, 2, 7)
    )


def test_all_begins_with_the_first_urge_or_the_first_wheel(
    session: Session, urge_log: Tool, wheel: Tool, clock: Clock
) -> None:
    everything = Period(kind=PeriodKind.ALL)
    assert session.progress.span(clock(), everything).days == 28
    session.entries.write(urge_log, {"strength": 5}, at=moment("2026-03-02T00:30"))
    assert session.progress.span(clock(), everything).first == date(2026, 3, 1)
    session.entries.write(wheel, {"areas": AREAS}, at=moment("2025-12-25T12:00"))
    assert session.progress.span(clock(), everything).first == date(2025, 12, 25)
    session.entries.bin([each for each in [session.entries.oldest(wheel.id)] if each])
    assert session.progress.span(clock(), everything).first == date(2026, 3, 1)


def test_today_is_still_yesterday_an_hour_after_midnight(session: Session) -> None:
    assert session.progress.today(moment("2026-11-24T01:00")) == date(2026, 11, 23)
    session.settings.change(day_ends_hour=0)
    assert session.progress.today(moment("2026-11-24T01:00")) == date(2026, 11, 24)


@pytest.mark.parametrize(
    ("day_ends", "found"),
    [
        (4, ["2026-11-20T04:00", "2026-11-20T23:59", "2026-11-21T00:30", "2026-11-21T03:59"]),
        (0, ["2026-11-20T00:00", "2026-11-20T03:59", "2026-11-20T04:00", "2026-11-20T23:59"]),
    ],
)
def test_a_day_holds_its_late_evening(
    session: Session, urge_log: Tool, wheel: Tool, day_ends: int, found: list[str]
) -> None:
    session.settings.change(day_ends_hour=day_ends)
    for text in (
        "2026-11-19T23:59",
        "2026-11-20T00:00",
        "2026-11-20T03:59",
        "2026-11-20T04:00",
        "2026-11-20T23:59",
        "2026-11-21T00:30",
        "2026-11-21T03:59",
        "2026-11-21T04:00",
    ):
        session.entries.write(urge_log, {"strength": 5}, at=moment(text))
        session.entries.write(wheel, {"areas": AREAS}, at=moment(text))
    expected = [datetime.fromisoformat(text) for text in found]
    assert [urge.at for urge in session.progress.urges(DAY, DAY)] == expected
    assert [each.at for each in session.progress.wheels(DAY, DAY)] == expected


def test_days_side_by_side_share_no_urge_and_lose_none(session: Session, urge_log: Tool) -> None:
    """Every 40 minutes of the night in which an hour comes twice."""
    start = datetime.fromisoformat("2026-10-24T16:00:00+00:00")
    for step in range(36):
        instant = start + timedelta(minutes=40 * step)
        session.entries.write(urge_log, {"strength": 5}, at=instant.astimezone())
    days = [date(2026, 10, 23) + timedelta(days=each) for each in range(5)]
    apart = [urge for day in days for urge in session.progress.urges(day, day)]
    assert len(apart) == 36
    assert apart == session.progress.urges(days[0], days[-1])


def test_an_urge_in_the_bin_counts_nowhere(session: Session, urge_log: Tool, clock: Clock) -> None:
    kept, binned = (
        session.entries.write(
            urge_log, {"strength": each, "minutes": 5, "outcome": "passed"}, at=clock()
        )
        for each in (3, 9)
    )
    session.entries.bin([binned])
    (urge,) = session.progress.urges(DAY, date(2026, 11, 23))
    assert (urge.strength, urge.minutes, urge.at) == (3, 5, kept.at.replace(tzinfo=None))
