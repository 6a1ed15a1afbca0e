"""Read what the charts need in small pieces, so that the window never waits for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

from smart_journal.domain.period import Period, PeriodKind, Span
from smart_journal.domain.urge import Urge
from smart_journal.domain.wheel import Wheel
from smart_journal.insights.urges import whole_weeks
from smart_journal.services.session import Session

PIECE = timedelta(days=91)  # of urges read at once: some 2,500 in the fullest journal
TURN = 0.015  # seconds after which the window gets its turn


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """The urges of a span, its first week whole, and all wheels up to its end."""

    span: Span
    today: date
    urges: list[Urge] = field(default_factory=list)
    wheels: list[Wheel] = field(default_factory=list)


class Gatherer(QObject):
    """Reads on the window's thread, where the journal is open, a few milliseconds at a time."""

    def __init__(self, session: Session, done: Callable[[Gathered], None], parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._done = session, done
        self._pieces: Iterator[None] | None = None
        self._found: Gathered | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._read)

    def start(self, first_weekday: int) -> None:
        """Read for the chosen period; what was being read before is dropped."""
        progress, now = self._session.progress, self._session.clock()
        self._found = Gathered(span=progress.span(now), today=progress.today(now))
        self._pieces = self._steps(self._found, first_weekday)
        self._timer.start()  # at the next turn: the page may just be being built

    def stop(self) -> bool:
        """Drop what is being read; return whether something was."""
        reading = self._pieces is not None
        self._timer.stop()
        self._pieces = self._found = None
        return reading

    def _read(self) -> None:
        if self._pieces is None or self._found is None:
            return
        until = perf_counter() + TURN
        for _piece in self._pieces:
            if perf_counter() > until:
                return
        found = self._found
        self.stop()
        self._done(found)

    def _steps(self, found: Gathered, first_weekday: int) -> Iterator[None]:
        progress = self._session.progress
        for first, last in _pieces(whole_weeks(found.span, first_weekday)):
            found.urges.extend(progress.urges(first, last))
            yield
        everything = progress.span(self._session.clock(), Period(kind=PeriodKind.ALL))
        begin = min(everything.first, found.span.first)
        for first, last in _pieces(Span(first=begin, last=found.span.last)):
            found.wheels.extend(progress.wheels(first, last))
            yield


def _pieces(span: Span) -> Iterator[tuple[date, date]]:
    first = span.first
    while first <= span.last:
        last = min(first + PIECE - timedelta(days=1), span.last)
        yield first, last
        first = last + timedelta(days=1)
