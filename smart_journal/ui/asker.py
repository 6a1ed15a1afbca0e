"""Ask questions of the journal, one after another, and drop what nobody waits for any more."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from smart_journal.domain.errors import JournalError
from smart_journal.insights.insight import Insight
from smart_journal.insights.questions import Question
from smart_journal.services.asking import Asking
from smart_journal.ui.context import Context


class Asker(QObject):
    """Emits `answered` with a question and its insights, `failed` with a sentence, then `ended`.

    The worker reads and answers; between two questions it draws what waits to be drawn. A late
    answer to what was dropped is never told.
    """

    answered = Signal(object, object)
    failed = Signal(str)
    ended = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._left: deque[Question] = deque()
        self._asking: Asking | None = None

    def ask(self, questions: Iterable[Question]) -> None:
        """Ask these questions, for the period as it is now; what was asked before is dropped."""
        self.stop()
        self._left.extend(questions)
        self._next()

    def stop(self) -> bool:
        """Drop what is asked; return whether something was."""
        asking, self._asking = self._asking, None
        self._left.clear()
        if asking is not None:
            asking.stop()
        return asking is not None

    def _next(self) -> None:
        if not self._left:
            self.ended.emit()
            return
        session = self._context.session
        try:
            asking = session.progress.ask(
                self._left.popleft(),
                now=session.clock(),
                first_weekday=self._context.first_weekday,
            )
        except JournalError as error:
            self._fail(error)
            return
        self._asking = asking
        self._context.jobs.run(
            asking.run, partial(self._answer, asking), partial(self._failed, asking)
        )

    def _answer(self, asking: Asking, insights: Sequence[Insight] | None) -> None:
        if not isValid(self) or asking is not self._asking or insights is None:
            return
        self._asking = None
        self.answered.emit(asking.question, insights)
        if self._asking is None:  # unless whoever heard the answer asked for something else
            self._next()

    def _failed(self, asking: Asking, error: Exception) -> None:
        if not isinstance(error, JournalError):
            raise error
        if isValid(self) and asking is self._asking:
            self._fail(error)

    def _fail(self, error: JournalError) -> None:
        self.stop()
        self.failed.emit(error.sentence)
        self.ended.emit()
