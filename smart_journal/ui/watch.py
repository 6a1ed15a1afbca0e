"""Watch over the file: check it in the background, and say in a line how it is."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from smart_journal.domain.errors import JournalError
from smart_journal.language import gettext as _
from smart_journal.ui.background import Background
from smart_journal.ui.context import Context
from smart_journal.ui.status import StatusLine

# The first page and its charts come first; the check has all the time after them.
DELAY_MS = 2_000


class Watch(QObject):
    """One check after each unlocking, in a worker of its own."""

    def __init__(self, context: Context, status: StatusLine, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._status = context, status
        self._worker = Background(self)
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self._check)
        self._timer.start()
        self._say()

    def _check(self) -> None:
        session = self._context.session
        checker = session.integrity.begin(session.clock())
        self._worker.run(checker.run, self._checked, self._failed)

    def _checked(self, report: object) -> None:
        from smart_journal.services.integrity import Report

        if not isinstance(report, Report):
            return
        session = self._context.session
        session.integrity.end(report, session.clock())
        if report.problems:
            self._warn(" ".join(report.problems))
        else:
            self._say()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, JournalError):
            raise error
        self._warn(error.sentence)

    def _warn(self, sentence: str) -> None:
        self._status.say_checked(_("The file is damaged; nothing more is written to it"))
        self._context.dialogs.tell(
            self._context.toast.window(),
            _("Something in the journal's file is not as it was written."),
            _(
                "{found} Nothing more is written to it, and what can be read stays readable. "
                "Please copy the whole folder to another place before anything else."
            ).format(found=sentence),
        )

    def _say(self) -> None:
        last = self._context.session.integrity.last_check
        if last is not None:
            local = last.astimezone(self._context.session.clock().tzinfo)
            self._status.say_checked(
                _("file checked {day}, {time}").format(
                    day=self._context.words.short_day(local), time=self._context.words.time(local)
                )
            )

    def end(self) -> None:
        """Give a running check up and wait until its own connection is closed."""
        self._timer.stop()
        self._context.session.integrity.stop()
        self._worker.close()
