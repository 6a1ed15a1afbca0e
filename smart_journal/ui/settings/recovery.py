"""The recovery words once more: after the passphrase, with the same three questions."""

from __future__ import annotations

from pathlib import Path
from random import Random, SystemRandom

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from smart_journal.domain.errors import JournalError
from smart_journal.language import gettext as _
from smart_journal.services import journals
from smart_journal.ui.context import Context
from smart_journal.ui.locked.parts import button, for_living
from smart_journal.ui.settings.passphrase_step import PassphraseStep
from smart_journal.ui.welcome.recovery import CheckStep, WordsStep
from smart_journal.ui.welcome.step import Step


class RecoveryWordsDialog(QDialog):
    """Shows the words of the journal in `folder`, and notes when they are on paper.

    Open it with `open()`. The quiet reminder is over once three words were right
    (`words_confirmed`) or the person wants no paper (`words_declined`). `random` chooses the
    words that are asked.
    """

    def __init__(
        self, context: Context, folder: Path, parent: QWidget, *, random: Random | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Recovery words"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._folder = context, folder
        self._random = random or SystemRandom()
        self._gone = False
        self._ask = PassphraseStep()
        self._steps: list[Step] = []
        self._build()
        self._take(self._ask)
        self._show_step(0)
        self.finished.connect(self._leave)

    def _build(self) -> None:
        self._stack = QStackedWidget()
        self._back = button(_("&Back"), lambda: self._show_step(self._stack.currentIndex() - 1))
        self._decline = button(_("I want &no paper copy"), self._declined, "quiet")
        self._next = button("", self._go_on, "primary")
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 0, 24, 0)
        foot.addWidget(self._back)
        foot.addWidget(self._decline)
        foot.addStretch(1)
        foot.addWidget(button(_("&Close"), self.reject))
        foot.addWidget(self._next)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 16)
        outer.addWidget(self._stack, 1)
        outer.addLayout(foot)

    def sizeHint(self) -> QSize:
        """Return room for the words, less where the screen is small."""
        em = self.fontMetrics().height()
        room = self.screen().availableSize()
        return QSize(min(46 * em, room.width() - 80), min(36 * em, room.height() - 120))

    def _take(self, step: Step) -> None:
        self._steps.append(step)
        self._stack.addWidget(step)
        step.next_wanted.connect(self._go_on)

    def _show_step(self, index: int) -> None:
        step = self._steps[index]
        self._stack.setCurrentIndex(index)
        settings = self._context.session.settings.current
        undecided = not (settings.words_confirmed or settings.words_declined)
        self._decline.setVisible(step is self._ask and undecided)
        self._back.setVisible(isinstance(step, CheckStep))
        self._next.setText(step.next_text())
        step.begin()

    def _go_on(self) -> None:
        step = self._steps[self._stack.currentIndex()]
        step.leave(lambda: self._left(step))

    def _left(self, step: Step) -> None:
        if step is self._ask:
            self._unlock()
        elif isinstance(step, CheckStep):
            self._context.session.settings.change(words_confirmed=True, words_declined=False)
            self._context.toast.say(_("Noted: your recovery words are on paper."))
            self.accept()
        else:
            self._show_step(self._stack.currentIndex() + 1)

    def _unlock(self) -> None:
        folder, passphrase = self._folder, self._ask.passphrase

        def words() -> tuple[str, ...]:
            key = journals.unlock(folder, passphrase)
            try:
                return journals.recovery_words(key)
            finally:
                key.wipe()

        self._ask.set_busy(True)
        show, refused = for_living(self, self._show_words), for_living(self, self._refused)
        self._context.jobs.run(words, show, refused)

    def _show_words(self, words: tuple[str, ...]) -> None:
        if self._gone:
            return
        self._ask.set_busy(False)
        self._ask.wipe()
        self._take(WordsStep(words))
        self._take(CheckStep(words, self._random))
        self._show_step(1)

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, JournalError):
            raise error
        if not self._gone:
            self._ask.set_busy(False)
            self._ask.refuse(error.sentence)

    def _declined(self) -> None:
        settings = self._context.session.settings
        settings.change(words_declined=True)
        self._context.toast.say(
            _("Noted. Settings shows the words whenever you want them."),
            undo=lambda: settings.change(words_declined=False),
        )
        self.reject()

    def _leave(self) -> None:
        self._gone = True
        self._ask.wipe()
