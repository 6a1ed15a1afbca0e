"""The charts, with one period chooser for all of them."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from smart_journal.domain.change import Change
from smart_journal.domain.period import Period
from smart_journal.domain.urge import URGE_LOG
from smart_journal.domain.wheel import BALANCE_WHEEL
from smart_journal.language import gettext as _
from smart_journal.ui.context import Context
from smart_journal.ui.page import Page, Verb
from smart_journal.ui.paper.chart_source import ChartSource
from smart_journal.ui.progress.answers import Answers, answers
from smart_journal.ui.progress.chart_card import ChartCard
from smart_journal.ui.progress.gather import Gathered, Gatherer
from smart_journal.ui.progress.period_chooser import PeriodChooser
from smart_journal.ui.widgets.labels import label

AREA = "area"
SHOWN = frozenset({URGE_LOG, BALANCE_WHEEL, AREA})
BESIDE = 85  # letters of width from which two cards stand side by side


class ProgressPage(Page):
    """Urges week by week and life balance, over a period of the person's choice."""

    print_requested = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._gatherer = Gatherer(context.session, self._answer, self)
        self._shown: object = None
        self.chooser = PeriodChooser()
        self.chooser.chosen.connect(self._choose)
        self.urges = ChartCard(_("Urges per week"), context)
        self.balance = ChartCard(_("Life balance"), context)
        self.areas = ChartCard(_("Each part of life"), context)
        self._lower = QWidget()
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._lower)
        self._pair.setContentsMargins(0, 0, 0, 0)
        self._pair.setSpacing(16)
        self._pair.addWidget(self.balance, 2)
        self._pair.addWidget(self.areas, 3)
        for card in self._cards():
            card.print_wanted.connect(partial(self._print, card))
        context.appearance.changed.connect(self._arrange)
        self._build()

    def _build(self) -> None:
        inside = QWidget()
        inside.setObjectName("scrolled")
        cards = QVBoxLayout(inside)
        cards.setContentsMargins(28, 4, 28, 24)
        cards.setSpacing(16)
        cards.addWidget(self.urges, 5)
        cards.addWidget(self._lower, 6)
        cards.addStretch(0)
        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)
        head = QVBoxLayout()
        head.setContentsMargins(28, 16, 28, 8)
        head.setSpacing(12)
        head.addWidget(label(_("Progress"), "title"))
        head.addWidget(self.chooser)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)

    def _cards(self) -> tuple[ChartCard, ChartCard, ChartCard]:
        return self.urges, self.balance, self.areas

    # The journal as it is

    def _state(self) -> object:
        """Return everything the charts depend on, but for the entries."""
        settings, now = self._context.session.settings.current, self._context.session.clock()
        return (
            self._context.session.progress.period,
            self._context.session.progress.today(now),
            self._context.first_weekday,
            settings.day_ends_hour,
            settings.dates,
            settings.hours,
        )

    def concerns(self, change: Change) -> bool:
        """Return whether urges, wheels, areas or the way they are counted changed."""
        return bool(change.tools & SHOWN) or (change.settings and self._state() != self._shown)

    def showEvent(self, event: QShowEvent) -> None:
        """Look again at what a new day changes."""
        self._stale = self._stale or self._state() != self._shown
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Read no further: the journal may be about to close."""
        super().hideEvent(event)
        self._stale = self._gatherer.stop() or self._stale

    def refresh(self) -> None:
        """Read the journal for the chosen period and show what it says."""
        progress = self._context.session.progress
        self._shown = self._state()
        self.chooser.say_dates(self._context.words, self._context.first_weekday)
        self.chooser.show_period(progress.period, progress.span(self._context.session.clock()))
        self._gatherer.start(self._context.first_weekday)

    def _choose(self, period: Period) -> None:
        self._context.session.progress.choose(period)
        if self._state() != self._shown:
            self.refresh()

    def _answer(self, found: Gathered) -> None:
        session = self._context.session
        state = self._shown
        work = partial(
            answers,
            found,
            first_weekday=self._context.first_weekday,
            day_ends=session.settings.current.day_ends,
            names={item.id: item.label for item in session.lists.items(AREA)},
        )
        self._context.jobs.run(work, partial(self._show, state))

    def _show(self, state: object, found: Answers) -> None:
        if not isValid(self) or state != self._shown:  # locked, or another period was chosen
            return
        if found.weeks.days_logged:
            self.urges.show_insight(found.weeks)
        else:
            nothing = _("Nothing was logged in this time. Every urge, long or short, shows here.")
            self.urges.say(nothing, _("Log an urge"), self.urge_requested.emit)
        if found.balance is not None:
            self.balance.show_insight(found.balance)
        else:
            self.balance.say(
                _("No balance wheel in this time. One is enough to be drawn; it is under point 4.")
            )
        if len(found.areas.days) > 1:
            self.areas.show_insight(found.areas)
        elif found.areas.days:
            self.areas.say(found.areas.sentence(self._context.words))
        else:
            self.areas.say(_("A line for each part needs two balance wheels in this time."))
        self._share_height()
        self.verbs_changed.emit()

    def _share_height(self) -> None:
        """Let cards with a chart fill the page; a sentence takes the room it needs."""
        lower = (self.balance, self.areas)
        for row, inside in ((self.urges, (self.urges,)), (self._lower, lower)):
            drawn = any(card.insight is not None for card in inside)
            way = QSizePolicy.Policy.Preferred if drawn else QSizePolicy.Policy.Maximum
            row.setSizePolicy(QSizePolicy.Policy.Preferred, way)

    # Keeping and printing

    def verbs(self) -> frozenset[Verb]:
        """Return Print while there is a chart to print."""
        return frozenset({Verb.PRINT} if self._to_print() else ())

    def do(self, verb: Verb) -> None:
        """Print the chart that the keyboard is in, or the first one."""
        card = self._to_print()
        if verb is Verb.PRINT and card is not None:
            self._print(card)

    def _to_print(self) -> ChartCard | None:
        drawn = [card for card in self._cards() if card.insight is not None]
        focus = self.focusWidget()
        inside = [card for card in drawn if focus is not None and card.isAncestorOf(focus)]
        return next(iter(inside or drawn), None)

    def _print(self, card: ChartCard) -> None:
        if card.insight is not None:
            self.print_requested.emit(ChartSource(card.title, card.insight, self._context))

    # Where the person is

    def place(self) -> dict[str, Any]:
        """Return how far down the page is and which numbers are open."""
        return {
            "scroll": self._scroll.verticalScrollBar().value(),
            "numbers": [card.toggle.isChecked() for card in self._cards()],
        }

    def restore(self, place: dict[str, Any]) -> None:
        """Open the same numbers and go as far down."""
        for card, on in zip(self._cards(), place.get("numbers", ()), strict=False):
            card.toggle.setChecked(bool(on))
        down = int(place.get("scroll", 0))
        QTimer.singleShot(0, self, lambda: self._scroll.verticalScrollBar().setValue(down))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the two lower cards beside one another where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= BESIDE * self.fontMetrics().averageCharWidth()
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._pair.setDirection(way)
