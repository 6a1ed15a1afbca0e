"""What charts are made of, read from the open journal for a period."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from smart_journal.domain.day import day_of
from smart_journal.domain.entry import Entry
from smart_journal.domain.period import Period, PeriodKind, Span
from smart_journal.domain.urge import Urge
from smart_journal.domain.wheel import AREA, BALANCE_WHEEL, Wheel
from smart_journal.services.entries import EntryService
from smart_journal.services.lists import ListService
from smart_journal.services.settings import SettingService
from smart_journal.storage.numbers import UrgeNumbers


class ProgressService:
    """Read urges and wheels for the days a person looks back over."""

    def __init__(
        self,
        numbers: UrgeNumbers,
        entries: EntryService,
        lists: ListService,
        settings: SettingService,
    ) -> None:
        self._numbers, self._entries, self._settings = numbers, entries, settings
        self._lists = lists

    @property
    def period(self) -> Period:
        """Return the period the person last chose."""
        current = self._settings.current
        return Period(
            kind=PeriodKind(current.period_kind),
            first=date.fromisoformat(current.period_first) if current.period_first else None,
            last=date.fromisoformat(current.period_last) if current.period_last else None,
        )

    def choose(self, period: Period) -> None:
        """Remember the period inside the journal."""
        self._settings.change(
            period_kind=period.kind.value,
            period_first=period.first.isoformat() if period.first else "",
            period_last=period.last.isoformat() if period.last else "",
        )

    def today(self, now: datetime) -> date:
        """Return the person's day at `now` (local time)."""
        return day_of(now, self._settings.current.day_ends)

    def span(self, now: datetime, period: Period | None = None) -> Span:
        """Return the days of a period, by default the chosen one, as seen at `now` (local)."""
        period = period or self.period
        earliest = self._earliest() if period.kind is PeriodKind.ALL else None
        return period.span(today=self.today(now), earliest=earliest)

    def _earliest(self) -> date | None:
        day_ends = self._settings.current.day_ends
        days = [day_of(at, day_ends) for at in [self._numbers.first()] if at]
        if wheel := self._entries.oldest(BALANCE_WHEEL):
            days.append(day_of(wheel.at, day_ends))
        return min(days, default=None)

    def urges(self, first: date, last: date) -> list[Urge]:
        """Return the urges of the person's days from `first` to `last`, oldest first."""
        start, end = self._moments(first, last)
        return self._numbers.between(start, end)

    def wheels(self, first: date, last: date) -> list[Wheel]:
        """Return the balance wheels of the days from `first` to `last`, oldest first."""
        start, end = self._moments(first, last)
        return [self.wheel(entry) for entry in self._entries.between(BALANCE_WHEEL, start, end)]

    def wheel(self, entry: Entry) -> Wheel:
        """Return the wheel that an entry records, areas that were merged since as one."""
        return Wheel.of(entry).merged(lambda area: self._lists.resolve(AREA, area))

    def _moments(self, first: date, last: date) -> tuple[datetime, datetime]:
        """Return the local wall times where the days begin and end, the end not included."""
        day_ends: time = self._settings.current.day_ends
        start = datetime.combine(first, day_ends)
        return start, datetime.combine(last, day_ends) + timedelta(days=1)
