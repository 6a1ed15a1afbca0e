"""One chart on its card: what it says in words, the picture, its numbers, and ways to keep it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QVBoxLayout, QWidget

from smart_journal.charts.picture import FileKind, Insight
from smart_journal.language import gettext as _
from smart_journal.ui.context import Context
from smart_journal.ui.progress.number_table import NumberTable
from smart_journal.ui.progress.save_chart import kinds, save_chart
from smart_journal.ui.widgets.chart_view import RIM, ChartView
from smart_journal.ui.widgets.flow_layout import FlowLayout
from smart_journal.ui.widgets.labels import label


class ChartCard(QFrame):
    """Shows an insight, or a sentence where there is nothing to draw yet."""

    print_wanted = Signal()

    def __init__(self, title: str, context: Context) -> None:
        super().__init__()
        self.title = title
        self.setProperty("role", "card")
        self._context = context
        self._insight: Insight | None = None
        column = QVBoxLayout(self)
        # The chart has a rim of its own for the ring of the focus.
        column.setContentsMargins(18 - RIM, 14, 18 - RIM, 14)
        column.setSpacing(8)
        said = QVBoxLayout()
        said.setContentsMargins(RIM, 0, RIM, 0)
        said.addWidget(label(title, "heading"))
        self._sentence = label("", "hint")
        said.addWidget(self._sentence)
        column.addLayout(said)
        self._actions = QWidget()
        row = FlowLayout(self._actions, gap=4)
        self._do: Callable[[], object] | None = None
        self.act = QPushButton()
        self.act.clicked.connect(self._act)
        said.addWidget(self.act, 0, Qt.AlignmentFlag.AlignLeft)
        self.chart = ChartView(context.jobs, context.appearance)
        column.addWidget(self.chart, 1)
        self.numbers = NumberTable()
        self.numbers.hide()
        self.toggle = self._quiet(row, _("Show the numbers"))
        self.toggle.setCheckable(True)
        self.toggle.toggled.connect(self._show_numbers)
        self.save = self._quiet(row, _("Save…"))
        self.save.setMenu(self._kinds())
        self.print = self._quiet(row, _("Print…"))
        self.print.clicked.connect(self.print_wanted)
        column.addWidget(self._actions)
        column.addWidget(self.numbers)
        column.addStretch(0)
        self.say("")

    def _quiet(self, row: FlowLayout, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("role", "quiet")
        button.setAccessibleName(f"{self.title}: {text}")
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
    def sentence(self) -> str:
        """Return what the card says in words."""
        return self._sentence.text()

    def show_insight(self, insight: Insight) -> None:
        """Show a chart with its sentence and its numbers."""
        words = self._context.words
        self._insight = insight
        self._sentence.setText(insight.sentence(words))
        self.act.hide()
        self._set_drawn(drawn=True)
        self.chart.show_insight(insight, words, _("{title}, chart").format(title=self.title))
        self._fill_numbers()

    def say(self, sentence: str, act: str = "", do: Callable[[], object] | None = None) -> None:
        """Show a sentence, and perhaps one thing to do, instead of a chart."""
        self._insight = None
        self._sentence.setText(sentence)
        self.chart.clear()
        self._set_drawn(drawn=False)
        self.act.setVisible(do is not None)
        self.act.setText(act)
        self._do = do

    def _act(self) -> None:
        if self._do is not None:
            self._do()

    def _set_drawn(self, *, drawn: bool) -> None:
        self.chart.setVisible(drawn)
        self._actions.setVisible(drawn)
        self.numbers.setVisible(drawn and self.toggle.isChecked())

    def _show_numbers(self, on: bool) -> None:
        self.toggle.setText(_("Hide the numbers") if on else _("Show the numbers"))
        self._fill_numbers()
        self.numbers.setVisible(on and self._insight is not None)

    def _fill_numbers(self) -> None:
        if self._insight is not None and self.toggle.isChecked():
            name = _("{title}, numbers").format(title=self.title)
            self.numbers.show_table(self._insight.table(self._context.words), name)

    def _save(self, kind: FileKind) -> None:
        if self._insight is not None:
            save_chart(self._context, self, self._insight, kind)
