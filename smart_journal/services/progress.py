"""What charts are made of, read from the open journal for a period."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from smart_journal.domain.behaviour import BEHAVIOUR, Behaviour
from smart_journal.domain.check_in import CheckIn
from smart_journal.domain.day import day_of
from smart_journal.domain.entry import Entry
from smart_journal.domain.period import Period, PeriodKind, Span
from smart_journal.domain.tool import ToolKind
from smart_journal.domain.urge import Urge
from smart_journal.domain.wheel import AREA, BALANCE_WHEEL, Wheel
from smart_journal.insights.facts import Facts, Names
from smart_journal.services.asking import Asking, moments
from smart_journal.services.catalogue import Catalogue
from smart_journal.services.entries import EntryService
from smart_journal.services.lists import ListService
from smart_journal.services.settings import SettingService
from smart_journal.storage.reader import Reader
from smart_journal.storage.store import Store

if TYPE_CHECKING:
    from smart_journal.insights.questions import Question


class ProgressService:
    """Read what the days hold that a person looks back over."""

    def __init__(
        self,
        store: Store,
        entries: EntryService,
        lists: ListService,
        settings: SettingService,
        tools: Callable[[], Catalogue],
    ) -> None:
        self._store, self._entries, self._settings = store, entries, settings
        self._lists, self._tools = lists, tools

    # The period and the behaviour

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

    def behaviours(self) -> tuple[Behaviour, ...]:
        """Return every behaviour there is or was, those set aside too."""
        return tuple(Behaviour.of(entry) for entry in self._lists.entries(BEHAVIOUR))

    @property
    def behaviour(self) -> str:
        """Return the id of the behaviour the charts are about; empty for all of them."""
        chosen = self._settings.current.progress_behaviour
        return chosen if any(each.id == chosen for each in self.behaviours()) else ""

    def choose_behaviour(self, behaviour: str) -> None:
        """Remember the behaviour the charts are about inside the journal; empty for all."""
        self._settings.change(progress_behaviour=behaviour)

    @property
    def question(self) -> str:
        """Return the id of the question the person last looked at, or an empty text."""
        return self._settings.current.progress_question

    def choose_question(self, question: str) -> None:
        """Remember the question that is looked at inside the journal."""
        self._settings.change(progress_question=question)

    def today(self, now: datetime) -> date:
        """Return the person's day at `now` (local time)."""
        return day_of(now, self._settings.current.day_ends)

    def span(self, now: datetime, period: Period | None = None) -> Span:
        """Return the days of a period, by default the chosen one, as seen at `now` (local)."""
        period = period or self.period
        earliest = self._earliest() if period.kind is PeriodKind.ALL else None
        return period.span(today=self.today(now), earliest=earliest)

    def _earliest(self) -> date | None:
        dated = (tool.id for tool in self._tools().tools.values() if tool.kind is ToolKind.DATED)
        first = self._store.entries.first_moment(dated)
        return None if first is None else day_of(first, self._settings.current.day_ends)

    # Asking

    def ask(self, question: Question, *, now: datetime, first_weekday: int) -> Asking:
        """Return what reads and answers `question` in a worker, for the chosen period.

        `first_weekday` runs from 0, Monday, to 6.
        """
        span = self.span(now)
        from_the_first = self.period.kind is PeriodKind.ALL
        frame = Facts(
            span=span,
            before=None if from_the_first else span.before(),
            today=self.today(now),
            day_ends=self._settings.current.day_ends,
            first_weekday=first_weekday,
            behaviour=self.behaviour if question.by_behaviour else "",
            behaviours=self.behaviours(),
            names=self._names(),
        )
        living = frozenset(
            tool.id for tool in self._tools().tools.values() if tool.kind is ToolKind.LIVING
        )
        return Asking(Reader(self._store), question, frame, living)

    def _names(self) -> Names:
        items = {name: self._lists.items(name) for name in self._tools().lists}
        return Names(
            labels={name: {each.id: each.label for each in found} for name, found in items.items()},
            merged={
                name: {each.id: each.into for each in found if each.into}
                for name, found in items.items()
            },
        )

    # Reading at once, for a few days

    def urges(self, first: date, last: date) -> list[Urge]:
        """Return the urges of the person's days from `first` to `last`, oldest first."""
        return self._store.numbers.urges(*moments(first, last, self._settings.current.day_ends))

    def check_ins(self, first: date, last: date) -> list[CheckIn]:
        """Return the check-ins of the days from `first` to `last`, oldest first."""
        return self._store.numbers.check_ins(*moments(first, last, self._settings.current.day_ends))

    def wheels(self, first: date, last: date) -> list[Wheel]:
        """Return the balance wheels of the days from `first` to `last`, oldest first."""
        start, end = moments(first, last, self._settings.current.day_ends)
        return [self.wheel(entry) for entry in self._entries.between(BALANCE_WHEEL, start, end)]

    def wheel(self, entry: Entry) -> Wheel:
        """Return the wheel that an entry records, areas that were merged since as one."""
        return Wheel.of(entry).merged(lambda area: self._lists.resolve(AREA, area))
