"""One chart on its card: what it says in words, the picture, its numbers, and ways to keep it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QMenu, QPushButton, QVBoxLayout, QWidget

from smart_journal.insights.insight import Insight
from smart_journal.language import gettext as _
from smart_journal.ui.context import Context
from smart_journal.ui.meeting_charts import bring
from smart_journal.ui.progress.number_table import NumberTable
from smart_journal.ui.progress.save_chart import kinds, save_chart
from smart_journal.ui.progress.way_on import WayOn
from smart_journal.ui.widgets.chart_view import RIM, ChartView
from smart_journal.ui.widgets.flow_layout import FlowLayout
from smart_journal.ui.widgets.labels import label


class ChartCard(QFrame):
    """Shows an insight: its chart, or its sentence alone where there is too little to draw.

    `id` is the chart's own, `half` whether two may stand side by side.
    """

    print_wanted = Signal()
    mark_opened = Signal(int)
    numbers_shown = Signal(bool)

    def __init__(self, chart_id: str, context: Context) -> None:
        super().__init__()
        self.id, self.half = chart_id, False
        self.setProperty("role", "card")
        self._context = context
        self._insight: Insight | None = None
        column = QVBoxLayout(self)
        # The chart has a rim of its own for the ring of the focus.
        column.setContentsMargins(18 - RIM, 14, 18 - RIM, 14)
        column.setSpacing(8)
        self._said = QVBoxLayout()
        self._said.setContentsMargins(RIM, 0, RIM, 0)
        self._title = label("", "heading")
        self._sentence = label("", "hint")
        self._basis = label("", "small")
        for each in (self._title, self._sentence, self._basis):
            self._said.addWidget(each)
        self._do: Callable[[], object] | None = None
        self.act = QPushButton()
        self.act.clicked.connect(self._act)
        self._said.addWidget(self.act, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._said)
        self.chart = ChartView(context.jobs, context.appearance, opens=True)
        self.chart.opened.connect(self.mark_opened)
        column.addWidget(self.chart, 1)
        self._actions = QWidget()
        row = FlowLayout(self._actions, gap=4)
        self.toggle = self._quiet(row, _("Show the numbers"))
        self.toggle.setCheckable(True)
        self.toggle.toggled.connect(self._show_numbers)
        self.save = self._quiet(row, _("Save…"))
        self.save.setMenu(self._kinds())
        self.print = self._quiet(row, _("Print…"))
        self.print.clicked.connect(self.print_wanted)
        self.meeting = QCheckBox(_("Bring to a meeting"))
        self.meeting.clicked.connect(self._bring)
        row.addWidget(self.meeting)
        column.addWidget(self._actions)
        self.numbers = NumberTable()
        self.numbers.hide()
        column.addWidget(self.numbers)
        column.addStretch(0)

    def _quiet(self, row: FlowLayout, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("role", "quiet")
        row.addWidget(button)
        return button

    def _kinds(self) -> QMenu:
        menu = QMenu(self)
        for kind, text in kinds().items():
            menu.addAction(text).triggered.connect(partial(self._save, kind))
        return menu

    @property
    def insight(self) -> Insight | None:
        """Return what the chart shows, or None where there is nothing to draw."""
        return self._insight

    @property
    def title(self) -> str:
        """Return the title of the chart."""
        return self._title.text()

    @property
    def sentence(self) -> str:
        """Return what the card says in words."""
        return self._sentence.text()

    @property
    def basis(self) -> str:
        """Return what the card says was counted."""
        return self._basis.text()

    def show_insight(self, insight: Insight) -> None:
        """Show a chart with its sentence and its numbers, or the sentence alone."""
        words = self._context.words
        self._insight = insight if insight.drawn else None
        self.half = getattr(insight, "half", False)
        self._title.setText(insight.title)
        self._sentence.setText(insight.sentence(words))
        basis = insight.basis(words)
        self._basis.setText(basis)
        self._basis.setVisible(bool(basis))
        self._name(insight.title)
        self.chart.setVisible(insight.drawn)
        self._actions.setVisible(insight.drawn)
        self.numbers.setVisible(insight.drawn and self.toggle.isChecked())
        if insight.drawn:
            self.chart.show_insight(insight, words, _("{title}, chart").format(title=insight.title))
            self._fill_numbers()
        else:
            self.chart.clear()

    def _name(self, title: str) -> None:
        for each in (self.toggle, self.save, self.print, self.meeting):
            each.setAccessibleName(_("{title}: {action}").format(title=title, action=each.text()))

    def offer(self, way: WayOn | None) -> None:
        """Offer one thing to do, or nothing."""
        self.act.setVisible(way is not None)
        if way is not None:
            self.act.setText(way.text)
            self._do = way.do

    def _act(self) -> None:
        if self._do is not None:
            self._do()

    def show_kept(self) -> None:
        """Show whether the chart is brought to a meeting."""
        kept = self._context.session.settings.current.meeting_charts
        self.meeting.setChecked(self.id in kept)

    def _bring(self, on: bool) -> None:
        bring(self._context.session, self.id, on=on)

    def _show_numbers(self, on: bool) -> None:
        self.toggle.setText(_("Hide the numbers") if on else _("Show the numbers"))
        self._name(self.title)
        self._fill_numbers()
        self.numbers.setVisible(on and self._insight is not None)
        self.numbers_shown.emit(on)

    def _fill_numbers(self) -> None:
        if self._insight is not None and self.toggle.isChecked():
            words = self._context.words
            name = _("{title}, numbers").format(title=self.title)
            self.numbers.show_table(self._insight.table(words), words, name)

    def _save(self, kind: str) -> None:
        if self._insight is not None:
            save_chart(self._context, self, self._insight, kind)
