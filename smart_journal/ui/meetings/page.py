"""The tab of meetings: until its tools are here, the charts to bring to one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from smart_journal.domain.change import Change
from smart_journal.insights.insight import Insight
from smart_journal.insights.questions import Question, questions
from smart_journal.language import gettext as _
from smart_journal.ui.asker import Asker
from smart_journal.ui.context import Context
from smart_journal.ui.meeting_charts import bring, chart_ids, question_of
from smart_journal.ui.meetings.chart_row import ChartRow
from smart_journal.ui.page import Page, Verb
from smart_journal.ui.paper.chart_source import ChartSource
from smart_journal.ui.widgets.calm import calm
from smart_journal.ui.widgets.labels import card, label


class MeetingsPage(Page):
    """Says what this tab is for, and shows what the person marked in *Progress*."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._questions = {each.id: each for each in questions()}
        self._insights: dict[str, Insight] = {}
        self.rows: dict[str, ChartRow] = {}
        self._asker = Asker(context, self)
        self._asker.answered.connect(self._take)
        self._asker.failed.connect(self._say)
        self._asker.ended.connect(self._show_print)
        inside = QWidget()
        inside.setObjectName("scrolled")
        calm(
            inside,
            _("Meetings"),
            _(
                "Here you will keep your own record of meetings of any kind, and prepare the one "
                "page you would like to hold when you go."
            ),
            _(
                "Until then, the pages of the urge log, the balance wheel and the charts can be "
                "printed from their own tabs."
            ),
        )
        column = inside.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.count() - 1, self._build_charts())
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _build_charts(self) -> QWidget:
        self.charts, column = card()
        self.charts.setMaximumWidth(760)
        column.addWidget(label(_("Charts to bring to a meeting"), "heading"))
        self.about = label("", "hint")
        column.addWidget(self.about)
        self._rows = QVBoxLayout()
        column.addLayout(self._rows)
        self.print = QPushButton(_("Print these…"))
        self.print.clicked.connect(lambda: self.do(Verb.PRINT))
        column.addWidget(self.print, 0, Qt.AlignmentFlag.AlignLeft)
        return self.charts

    def hideEvent(self, event: QHideEvent) -> None:
        """Read no further: the journal may be about to close."""
        super().hideEvent(event)
        self._stale = self._asker.stop() or self._stale

    def concerns(self, _change: Change) -> bool:
        """Return whether a chart that is brought may say something else now."""
        return bool(self._marked() or self.rows)

    def _marked(self) -> list[str]:
        """Return the ids of the charts to bring, in the order of the questions."""
        kept = self._context.session.settings.current.meeting_charts
        order = list(self._questions)
        known = [chart for chart in kept if question_of(chart) in self._questions]
        return sorted(known, key=lambda chart: order.index(question_of(chart)))

    def refresh(self) -> None:
        """Show the charts that are marked, and ask what they say today."""
        marked = self._marked()
        self._insights = {}
        self._fill(marked)
        self.charts.setVisible(bool(marked))
        progress, words = self._context.session.progress, self._context.words
        span = progress.span(self._context.session.clock())
        self._say(
            _("From {first} to {last}, as chosen in Progress.").format(
                first=words.day(span.first), last=words.day(span.last)
            )
        )
        self._show_print()
        asked = dict.fromkeys(question_of(chart) for chart in marked)
        self._asker.ask([self._questions[each] for each in asked])

    def _fill(self, marked: list[str]) -> None:
        if list(self.rows) == marked:
            return
        for row in self.rows.values():
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {}
        for chart in marked:
            self.rows[chart] = row = ChartRow(self._questions[question_of(chart)].title)
            row.dropped.connect(partial(self._leave, chart))
            self._rows.addWidget(row)
            row.show()

    def _leave(self, chart: str) -> None:
        bring(self._context.session, chart, on=False)

    def _say(self, sentence: str) -> None:
        self.about.setText(sentence)

    def _take(self, question: Question, insights: Sequence[Insight]) -> None:
        words = self._context.words
        found = dict(zip(chart_ids(question, insights), insights, strict=True))
        for chart, row in self.rows.items():
            if chart in found:
                self._insights[chart] = found[chart]
                row.say(found[chart].title, found[chart].sentence(words))
            elif question_of(chart) == question.id:  # the first one says what is missing
                row.say(question.title, insights[0].sentence(words))

    def _show_print(self) -> None:
        self.print.setEnabled(bool(self._to_print()))
        self.verbs_changed.emit()

    def _to_print(self) -> list[Insight]:
        """Return what is drawn, once all of it is known."""
        found = [self._insights.get(chart) for chart in self.rows]
        return [each for each in found if each is not None and each.drawn]

    # The verbs

    def verbs(self) -> frozenset[Verb]:
        """Return Print while there is a chart to print."""
        return frozenset({Verb.PRINT} if self._to_print() else ())

    def do(self, verb: Verb) -> None:
        """Print the charts, one after the other."""
        charts = self._to_print()
        if verb is Verb.PRINT and charts:
            source = ChartSource(_("Charts to bring to a meeting"), charts, self._context)
            self._context.go.sheets_requested.emit(source)
