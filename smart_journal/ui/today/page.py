"""Today: the way to the urge, why, the last days, what is planned, and two pictures."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from smart_journal.domain.behaviour import BEHAVIOUR
from smart_journal.domain.change import Change
from smart_journal.domain.day import day_of
from smart_journal.domain.period import Period, PeriodKind
from smart_journal.domain.urge import URGE_LOG
from smart_journal.domain.week import WEEK_PLAN
from smart_journal.domain.wheel import BALANCE_WHEEL
from smart_journal.insights.urges.last_days import last_days
from smart_journal.insights.urges.over_time import urge_weeks
from smart_journal.language import gettext as _
from smart_journal.ui.context import Context
from smart_journal.ui.page import Page
from smart_journal.ui.today.balance import BalanceCard
from smart_journal.ui.today.card import TodayCard
from smart_journal.ui.today.figures import FiguresCard
from smart_journal.ui.today.hidden import HiddenCards
from smart_journal.ui.today.next_steps import NextCard
from smart_journal.ui.today.notices import Notices
from smart_journal.ui.today.places import place
from smart_journal.ui.today.plan import PlanCard
from smart_journal.ui.today.weeks import WeeksCard
from smart_journal.ui.today.why import WhyCard
from smart_journal.ui.widgets.chart_view import ChartView
from smart_journal.ui.widgets.labels import label

_SHOWN = {URGE_LOG, BALANCE_WHEEL, WEEK_PLAN, BEHAVIOUR}


class TodayPage(Page):
    """The first page after unlocking; everything on it is a click from more."""

    past_urge_requested = Signal()
    behaviours_requested = Signal()
    words_requested = Signal()
    draft_requested = Signal(str, str)
    wheel_requested = Signal()
    narrow_letters = 110

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._is_narrow = False
        inner = QWidget()
        inner.setObjectName("scrolled")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(28, 16, 28, 14)
        self._column.setSpacing(12)
        self._head = self._build_head()
        self._column.addLayout(self._head)
        self._notices = Notices(context)
        self._notices.words_requested.connect(self.words_requested)
        self._notices.draft_requested.connect(self.draft_requested)
        self._column.addWidget(self._notices)
        self._grid = self._build_cards()
        self._column.addLayout(self._grid, 1)
        self._hidden = HiddenCards()
        self._hidden.show_requested.connect(lambda name: self._hide_card(name, hidden=False))
        self._column.addWidget(self._hidden)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _build_head(self) -> QBoxLayout:
        self._date = label("", "title")
        self._hint = label("", "hint")
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._date)
        words.addWidget(self._hint)
        self._now = now = QPushButton(_("I have an urge now"))
        now.setProperty("role", "large")
        now.clicked.connect(self.urge_requested)
        past = QPushButton(_("Log a past urge"))
        past.clicked.connect(self.past_urge_requested)
        buttons = QHBoxLayout()
        buttons.setSpacing(16)
        buttons.addWidget(now, 0, Qt.AlignmentFlag.AlignVCenter)
        buttons.addWidget(past, 0, Qt.AlignmentFlag.AlignVCenter)
        buttons.addStretch()
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addLayout(buttons)
        return row

    def _build_cards(self) -> QGridLayout:
        context = self._context
        self._why = WhyCard(context)
        self._why.behaviours_requested.connect(self.behaviours_requested)
        self._figures = FiguresCard()
        self._plan = PlanCard(context)
        self._next = NextCard(context)
        self._weeks = WeeksCard(context)
        self._balance = BalanceCard(context)
        self._balance.wheel_requested.connect(self.wheel_requested)
        for card in self._cards:
            card.hide_requested.connect(lambda name: self._hide_card(name, hidden=True))
        grid = QGridLayout()
        grid.setSpacing(14)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(2, 1)  # what is left in height is for the pictures
        return grid

    @property
    def _cards(self) -> tuple[TodayCard, ...]:
        return (self._why, self._figures, self._plan, self._next, self._weeks, self._balance)

    def _hide_card(self, name: str, *, hidden: bool) -> None:
        settings = self._context.session.settings
        names = set(settings.current.hidden_cards)
        names = names | {name} if hidden else names - {name}
        settings.change(hidden_cards=tuple(sorted(names)))
        if hidden:
            self._now.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Say what is half written: that changes without an entry changing."""
        super().showEvent(event)
        self._notices.refresh()

    def fit(self, *, narrow: bool) -> None:
        """Put the cards beside one another, or in one column where there is little room."""
        across = QBoxLayout.Direction.LeftToRight
        self._head.setDirection(QBoxLayout.Direction.TopToBottom if narrow else across)
        self._is_narrow = narrow
        self._place_cards()

    def _place_cards(self) -> None:
        hidden = self._context.session.settings.current.hidden_cards
        names = [card.name for card in self._cards if card.name not in hidden]
        places = place(names, narrow=self._is_narrow)
        for card in self._cards:
            if card.name in places:
                self._grid.addWidget(card, *places[card.name])
            elif card.parentWidget() is None:
                self._grid.addWidget(card, len(self._cards), 0)
            # Only now: a card without a parent would be shown as a window.
            card.setVisible(card.name in places)
        self._hidden.offer([card for card in self._cards if card.name in hidden])

    def take_focus(self) -> None:
        """Put the keyboard on the way to the urge."""
        self._now.setFocus()

    @property
    def charts_drawn(self) -> bool:
        """Return whether the page stands complete, its charts in it."""
        return self.chart.isHidden() or self.chart.is_current()

    @property
    def chart(self) -> ChartView:
        """Return the chart of urges per week."""
        return self._weeks.chart

    def concerns(self, change: Change) -> bool:
        """Return whether something shown here changed."""
        tools = self._context.session.catalogue.tools
        pinned = {tool.id for tool in tools.values() if tool.pins or tool.hints}
        return change.settings or bool(change.tools & (_SHOWN | pinned))

    def refresh(self) -> None:
        """Show today as it is now."""
        session, words = self._context.session, self._context.words
        now = session.clock()
        today = session.progress.today(now)
        day_ends = session.settings.current.day_ends
        self._place_cards()
        self._date.setText(words.long_day(today))
        self._notices.refresh()
        self._why.refresh()
        span = session.progress.span(now, Period(kind=PeriodKind.MONTHS_3))
        first = span.first - timedelta(days=7)
        urges = session.progress.urges(first, span.last)
        check_ins = session.progress.check_ins(first, span.last)
        self._hint.setText(
            _("Nothing has to be written today. Whatever you note stays on this computer.")
        )
        self._figures.show_days(last_days(urges, today=today, day_ends=day_ends), words)
        self._plan.refresh()
        self._next.refresh()
        weeks = urge_weeks(
            urges,
            span=span,
            today=today,
            first_weekday=self._context.first_weekday,
            day_ends=day_ends,
            logged_days=[day_of(each.at, day_ends) for each in check_ins],
        )
        self._weeks.show_weeks(weeks)
        self._balance.refresh()
