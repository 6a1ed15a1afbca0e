"""Today: the way to the urge, why, the last days, and two pictures."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
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

_SHOWN = {URGE_LOG, BALANCE_WHEEL, BEHAVIOUR}


class TodayPage(Page):
    """The first page after unlocking; everything on it is a click from more."""

    past_urge_requested = Signal()
    behaviours_requested = Signal()
    words_requested = Signal()
    draft_requested = Signal(str, str)
    wheel_requested = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        inner = QWidget()
        inner.setObjectName("scrolled")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(28, 20, 28, 20)
        self._column.setSpacing(16)
        self._column.addLayout(self._build_head())
        self._notices = Notices(context)
        self._notices.words_requested.connect(self.words_requested)
        self._notices.draft_requested.connect(self.draft_requested)
        self._column.addWidget(self._notices)
        self._column.addLayout(self._build_cards(), 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _build_head(self) -> QHBoxLayout:
        self._date = label("", "title")
        self._hint = label("", "hint")
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._date)
        words.addWidget(self._hint)
        now = QPushButton(_("I have an urge now"))
        now.setProperty("role", "large")
        now.clicked.connect(self.urge_requested)
        past = QPushButton(_("Log a past urge"))
        past.clicked.connect(self.past_urge_requested)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(now, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(past, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _build_cards(self) -> QGridLayout:
        self._why = WhyCard(self._context)
        self._why.behaviours_requested.connect(self.behaviours_requested)
        self._figures = FiguresCard()
        self._balance = BalanceCard(self._context)
        self._balance.wheel_requested.connect(self.wheel_requested)
        grid = QGridLayout()
        grid.setSpacing(16)
        grid.addWidget(self._why, 0, 0, 1, 2)
        grid.addWidget(self._figures, 0, 2, 1, 4)
        grid.addWidget(self._build_chart(), 1, 0, 1, 4)
        grid.addWidget(self._balance, 1, 4, 1, 2)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(1, 1)
        return grid

    def _build_chart(self) -> QFrame:
        frame, column = card()
        column.addWidget(label(_("Urges per week"), "heading"))
        self._sentence = label("", "hint")
        column.addWidget(self._sentence)
        self._chart = ChartView(self._context.jobs, self._context.appearance)
        column.addWidget(self._chart, 1)
        return frame

    @property
    def charts_drawn(self) -> bool:
        """Return whether the page stands complete, its charts in it."""
        return self._chart.is_current()

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
        self._chart.show_insight(weeks, words, _("Urges per week"))
        self._balance.refresh()
