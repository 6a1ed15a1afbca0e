"""Quiet lines on Today: a page half written, recovery words not yet on paper."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smart_journal.language import gettext as _
from smart_journal.services.drafts import Draft
from smart_journal.ui.context import Context
from smart_journal.ui.widgets.labels import label

LEAST_LETTERS = 100  # a line with its buttons beside it needs room for so many


class Notices(QWidget):
    """As many lines as there is something to say; most days none."""

    words_requested = Signal()
    draft_requested = Signal(str, str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def refresh(self) -> None:
        """Say what there is to say now."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        tools = self._context.session.catalogue.tools
        for draft in self._context.session.drafts.of_tools(tools):
            self._add_draft(tools[draft.tool].title, draft)
        settings = self._context.session.settings.current
        if not settings.words_confirmed and not settings.words_declined:
            self._add_words()
        self.setVisible(self._column.count() > 0)

    def _line(self, sentence: str, *buttons: QPushButton) -> None:
        frame = QFrame()
        frame.setProperty("role", "band")
        narrow = self.width() < LEAST_LETTERS * self.fontMetrics().averageCharWidth()
        across, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        line = QBoxLayout(below if narrow else across, frame)
        line.setContentsMargins(12, 6, 6, 6)
        line.addWidget(label(sentence), 1)
        row = QHBoxLayout()
        for button in buttons:
            button.setAccessibleDescription(sentence)
            row.addWidget(button)
        if narrow:
            row.addStretch(1)
        line.addLayout(row)
        self._column.addWidget(frame)

    def _add_draft(self, title: str, draft: Draft) -> None:
        words = self._context.words
        saved = draft.saved.astimezone(self._context.session.clock().tzinfo)
        go_on = QPushButton(_("Go on writing"))
        go_on.clicked.connect(lambda: self.draft_requested.emit(draft.tool, draft.entry_id))
        self._line(
            _("{tool}: half written, from {day} at {time}.").format(
                tool=title, day=words.long_day(saved), time=words.time(saved)
            ),
            go_on,
        )

    def _add_words(self) -> None:
        show = QPushButton(_("Write them down…"))
        show.clicked.connect(self.words_requested)
        decline = QPushButton(_("I want no paper copy"))
        decline.setProperty("role", "quiet")
        decline.clicked.connect(self._decline)
        self._line(
            _(
                "Your recovery words are not on paper yet. Without them, a forgotten passphrase "
                "cannot be helped by anybody."
            ),
            decline,
            show,
        )

    def _decline(self) -> None:
        self._context.session.settings.change(words_declined=True)
        self._context.toast.say(
            _("You can find them later under Journal, Settings."),
            undo=lambda: self._context.session.settings.change(words_declined=False),
        )
