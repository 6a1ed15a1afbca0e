"""The answer to one question: its cards, or what stands there until it is asked or read."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from smart_journal.insights.insight import Insight
from smart_journal.insights.questions import Question
from smart_journal.language import gettext as _
from smart_journal.ui.context import Context
from smart_journal.ui.meeting_charts import chart_ids
from smart_journal.ui.progress.card_board import CardBoard
from smart_journal.ui.progress.chart_card import ChartCard
from smart_journal.ui.progress.extras import Extra, extra_of
from smart_journal.ui.progress.way_on import way_on
from smart_journal.ui.widgets.labels import card as plain_card
from smart_journal.ui.widgets.labels import label

ROUND_MARK = 5  # lines of text above and below a mark


class AnswerView(QScrollArea):
    """Shows insights as cards; the same question's cards stay and take up the new numbers.

    `numbers` are the ids of the charts whose numbers are open.
    """

    asked = Signal()
    urge_requested = Signal()
    all_requested = Signal()
    print_wanted = Signal(object)
    mark_opened = Signal(object, int)
    shown = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._question: Question | None = None
        self._extra: tuple[QWidget, Extra] | None = None
        self._down = 0
        self.numbers: set[str] = set()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget()
        self._inside.setObjectName("scrolled")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 4, 4)
        self._column.setSpacing(16)
        self._sentence = label("")
        self.act = QPushButton()
        self.act.clicked.connect(self.asked)
        self._notice = self._build_notice()
        self._board = CardBoard()
        self._column.addWidget(self._notice)
        self._column.addWidget(self._board, 1)
        self._column.addStretch(0)
        self.setWidget(self._inside)

    def _build_notice(self) -> QWidget:
        frame, column = plain_card()
        column.addWidget(self._sentence)
        column.addWidget(self.act, 0, Qt.AlignmentFlag.AlignLeft)
        frame.hide()
        return frame

    @property
    def cards(self) -> Sequence[ChartCard]:
        """Return the cards that are shown."""
        return self._board.cards

    @property
    def sentence(self) -> str:
        """Return what is said instead of an answer."""
        return self._sentence.text()

    def begin(self, question: Question | None) -> None:
        """Make room for the answer to another question."""
        self._question = question
        self._notice.hide()
        self._board.show_cards([])
        if self._extra is not None:
            self._extra[0].hide()
            self._extra[0].deleteLater()
            self._extra = None
        self.verticalScrollBar().setValue(0)

    def wait_to_be_asked(self) -> None:
        """Say that the notes are looked at only when the person asks."""
        self._say(
            _("This can be hard to look at. It waits here until you want to see it."),
            _("Show what my notes say"),
        )

    def say_failed(self, sentence: str) -> None:
        """Say why there is no answer, and offer to try once more."""
        self._say(sentence, _("Try again"))

    def _say(self, sentence: str, act: str) -> None:
        self._board.show_cards([])
        self._sentence.setText(sentence)
        self.act.setText(act)
        self._notice.show()

    def show_answer(self, question: Question, insights: Sequence[Insight]) -> None:
        """Show the answer to the question that `begin` was told of."""
        self._notice.hide()
        ids = chart_ids(question, insights)
        cards = list(self.cards)
        if [card.id for card in cards] != ids:
            cards = [self._card(each) for each in ids]
        way = way_on(
            question.id,
            self._context,
            look_back=self.all_requested.emit,
            log_urge=self.urge_requested.emit,
        )
        for card, insight in zip(cards, insights, strict=True):
            card.show_insight(insight)
            card.show_kept()
            card.offer(None if insight.drawn else way)
            way = way if insight.drawn else None  # said once is enough
        self._board.show_cards(cards)
        # Charts take the height there is; below sentences what follows comes at once.
        drawn = any(insight.drawn for insight in insights)
        self._column.setStretchFactor(self._board, int(drawn))
        self._column.setStretch(self._column.count() - 1, int(not drawn))
        self._show_extra(question, insights)
        QTimer.singleShot(0, self, self._go_down)
        self.shown.emit()

    def _card(self, chart: str) -> ChartCard:
        made = ChartCard(chart, self._context)
        made.toggle.setChecked(chart in self.numbers)
        made.print_wanted.connect(partial(self.print_wanted.emit, made))
        made.mark_opened.connect(partial(self.mark_opened.emit, made))
        made.numbers_shown.connect(partial(self._note_numbers, chart))
        made.chart.stepped.connect(partial(self._bring_into_sight, made.chart))
        return made

    def _note_numbers(self, chart: str, on: bool) -> None:
        (self.numbers.add if on else self.numbers.discard)(chart)

    def _bring_into_sight(self, chart: QWidget, place: QPoint) -> None:
        """Scroll to the mark the keys went to, with room for what is said of it."""
        around = ROUND_MARK * chart.fontMetrics().height()
        place = chart.mapTo(self._inside, place)
        self.ensureVisible(place.x(), place.y(), 0, around)

    def _show_extra(self, question: Question, insights: Sequence[Insight]) -> None:
        if self._extra is None:
            self._extra = extra_of(question.id, self._context)
            if self._extra is not None:
                self._column.insertWidget(2, self._extra[0])
        if self._extra is not None:
            self._extra[1].show_insights(insights)
            self._extra[0].show()

    # Where the person is

    def go_down(self, down: int) -> None:
        """Scroll as far down, once there is an answer."""
        self._down = down

    def _go_down(self) -> None:
        if self._down:
            self.verticalScrollBar().setValue(self._down)
            self._down = 0
