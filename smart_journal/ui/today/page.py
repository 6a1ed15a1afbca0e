"""Today: the way to the urge, why, the last days, and two pictures."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from smart_journal.domain.behaviour import BEHAVIOUR
from smart_journal.domain.change import Change
from smart_journal.domain.period import Period, PeriodKind
from smart_journal.domain.urge import URGE_LOG
from smart_journal.domain.wheel import BALANCE_WHEEL
from smart_journal.insights.urges import last_days, urge_weeks
from smart_journal.language import gettext as _
from smart_journal.ui.context import Context
from smart_journal.ui.page import Page
from smart_journal.ui.today.balance import BalanceCard
from smart_journal.ui.today.figures import FiguresCard
from smart_journal.ui.today.notices import Notices
from smart_journal.ui.today.why import WhyCard
from smart_journal.ui.widgets.chart_view import ChartView
from smart_journal.ui.widgets.labels import card, label

# Row, column, rows, columns of the cards: figures, why, weeks, balance.
_SIDE_BY_SIDE = ((0, 2, 1, 4), (0, 0, 1, 2), (1, 0, 1, 4), (1, 4, 1, 2))
_ONE_COLUMN = ((0, 0, 1, 6), (1, 0, 1, 6), (2, 0, 1, 6), (3, 0, 1, 6))
_SHOWN = {URGE_LOG, BALANCE_WHEEL, BEHAVIOUR}


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
        self._why = WhyCard(self._context)
        self._why.behaviours_requested.connect(self.behaviours_requested)
        self._figures = FiguresCard()
        self._balance = BalanceCard(self._context)
        self._balance.wheel_requested.connect(self.wheel_requested)
        self._weeks = self._build_chart()
        grid = QGridLayout()
        grid.setSpacing(14)
        return grid

    def showEvent(self, event: QShowEvent) -> None:
        """Say what is half written: that changes without an entry changing."""
        super().showEvent(event)
        self._notices.refresh()

    def fit(self, *, narrow: bool) -> None:
        """Put the cards beside one another, or in one column where there is little room."""
        across = QBoxLayout.Direction.LeftToRight
        self._head.setDirection(QBoxLayout.Direction.TopToBottom if narrow else across)
        cards = (self._figures, self._why, self._weeks, self._balance)
        places = _ONE_COLUMN if narrow else _SIDE_BY_SIDE
        for card_, place in zip(cards, places, strict=True):
            self._grid.addWidget(card_, *place)
        for column in range(6):
            self._grid.setColumnStretch(column, 1)

    def _build_chart(self) -> QFrame:
        frame, column = card()
        column.addWidget(label(_("Urges per week"), "heading"))
        self._sentence = label("", "hint")
        column.addWidget(self._sentence)
        self._chart = ChartView(self._context.jobs, self._context.appearance)
        column.addWidget(self._chart, 1)
        column.addStretch(0)
        return frame

    def take_focus(self) -> None:
        """Put the keyboard on the way to the urge."""
        self._now.setFocus()

    @property
    def charts_drawn(self) -> bool:
        """Return whether the page stands complete, its charts in it."""
        return self._chart.isHidden() or self._chart.is_current()

    @property
    def chart(self) -> ChartView:
        """Return the chart of urges per week."""
        return self._chart

    def concerns(self, change: Change) -> bool:
        """Return whether something shown here changed."""
        return change.settings or bool(change.tools & _SHOWN)

    def refresh(self) -> None:
        """Show today as it is now."""
        session, words = self._context.session, self._context.words
        now = session.clock()
        today = session.progress.today(now)
        day_ends = session.settings.current.day_ends
        self._date.setText(words.long_day(today))
        self._notices.refresh()
        self._why.refresh()
        span = session.progress.span(now, Period(kind=PeriodKind.MONTHS_3))
        urges = session.progress.urges(span.first - timedelta(days=7), span.last)
        days = last_days(urges, today=today, day_ends=day_ends)
        self._hint.setText(
            _("Nothing has to be written today. Whatever you note stays on this computer.")
        )
        self._figures.show_days(days, words)
        weeks = urge_weeks(
            urges,
            span=span,
            today=today,
            first_weekday=self._context.first_weekday,
            day_ends=day_ends,
        )
        self._sentence.setText(weeks.sentence(words))
        self._chart.setVisible(weeks.days_logged > 0)
        if weeks.days_logged:
            self._chart.show_insight(weeks, words, _("Urges per week"))
        self._balance.refresh()
