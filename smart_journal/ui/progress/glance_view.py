"""At a glance: what the notes say to every question, a sentence each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from smart_journal.domain.words import Words
from smart_journal.insights.insight import Insight
from smart_journal.insights.questions import Question
from smart_journal.language import gettext as _
from smart_journal.ui.widgets.labels import card, label


class GlanceRow(QWidget):
    """A question and its sentence; the whole row opens the question."""

    opened = Signal()

    def __init__(self, question: Question, parent: QWidget) -> None:
        super().__init__(parent)
        self.button = QPushButton(question.title, self)
        self.button.setProperty("role", "link")
        self.button.clicked.connect(self.opened)
        self.sentence: QLabel = label("", "hint", parent=self)
        self.sentence.setContentsMargins(2, 0, 0, 0)  # in line with the text of the button
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.sentence)

    def say(self, sentence: str) -> None:
        """Say the sentence."""
        self.sentence.setText(sentence)
        self.button.setAccessibleDescription(sentence)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the question."""
        inside = self.rect().contains(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and inside:
            self.opened.emit()


class _Inside(QWidget):
    """As high as its words take at its width: the least height of wrapped words is a guess."""

    def minimumSizeHint(self) -> QSize:
        """Return the least width, and no height."""
        return QSize(super().minimumSizeHint().width(), 0)


class GlanceView(QScrollArea):
    """A calm list of all questions; emits `chosen` with the id of one."""

    chosen = Signal(str)

    def __init__(self, questions: Sequence[Question], parent: QWidget) -> None:
        super().__init__(parent)
        self._questions = questions
        self.rows: dict[str, GlanceRow] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = _Inside()
        inside.setObjectName("scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 4, 4)
        frame, rows = card(spacing=2)
        column.addWidget(frame)
        column.addStretch(1)
        self.setWidget(inside)
        for question in questions:
            if self.rows:
                rows.addWidget(_hairline(frame))
            self.rows[question.id] = row = GlanceRow(question, frame)
            row.opened.connect(partial(self.chosen.emit, question.id))
            rows.addWidget(row)
            row.say(_("This waits until you ask.") if question.on_demand else question.asks)

    def to_ask(self) -> list[Question]:
        """Return the questions that are asked here: those that do not wait for the person."""
        return [each for each in self._questions if not each.on_demand]

    def show_answer(self, question: Question, insights: Sequence[Insight], words: Words) -> None:
        """Show what the first chart of an answer says; of several behaviours each its own."""
        same = [each for each in insights if type(each) is type(insights[0])]
        said = [each.sentence(words) for each in same]
        if len(same) > 1:
            said = [
                _("{title}. {sentence}").format(title=each.title, sentence=sentence)
                for each, sentence in zip(same, said, strict=True)
            ]
        self.rows[question.id].say("\n".join(said))


def _hairline(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setProperty("role", "line")
    return line
