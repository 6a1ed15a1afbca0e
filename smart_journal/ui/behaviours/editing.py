"""The form of one behaviour; a changed goal is added to its history."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smart_journal.domain.behaviour import BEHAVIOUR
from smart_journal.domain.entry import Entry
from smart_journal.domain.errors import JournalError
from smart_journal.language import gettext as _
from smart_journal.services.drafts import NEW
from smart_journal.ui.behaviours.caution import WITHDRAWAL_GOALS, withdrawal_note
from smart_journal.ui.context import Context
from smart_journal.ui.locked.parts import announce, button, prose
from smart_journal.ui.points.draft_keeper import DraftKeeper
from smart_journal.ui.points.forms import form_for
from smart_journal.ui.widgets.flow_layout import FlowLayout


class Editing(QWidget):
    """Asks about one behaviour; what is half written is kept inside the journal."""

    closed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._tool = context.session.catalogue.lists[BEHAVIOUR].tool
        self._entry: Entry | None = None
        self._caution = prose(withdrawal_note(), "small")
        self._notice = prose("", "notice")
        self._form = form_for(self._tool, context, above=self._notice, below=self._caution)
        self._form.edited.connect(self._edited)
        self._fault = prose("", "notice")
        self._aside = button(_("&Put the changes aside"), self._put_aside, "quiet")
        buttons = FlowLayout()
        buttons.addWidget(button(_("&Save"), self.save, "primary"))
        buttons.addWidget(button(_("&Back to the list"), self.leave))
        buttons.addWidget(self._aside)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 0)
        column.setSpacing(10)
        column.addWidget(prose(self._tool.title, "title"))
        column.addWidget(self._form, 1)
        column.addWidget(self._fault)
        column.addLayout(buttons)
        self._keeper = DraftKeeper(self._state, self._keep, self)
        self._keeper.failed.connect(self._say)
        save = QShortcut(QKeySequence("Ctrl+Return"), self)
        save.activated.connect(self.save)

    @property
    def _slot_id(self) -> str:
        return self._entry.id if self._entry else NEW

    def begin(self, entry: Entry | None) -> None:
        """Show a behaviour, or an empty form, with what was half written of it."""
        self._entry = entry
        self._say("")
        draft = self._context.session.drafts.find(BEHAVIOUR, self._slot_id)
        self._form.load(entry.answers if entry else {})
        if draft is not None:
            self._form.restore(draft.state)
        self._notice.setText(_("This is what you had half written."))
        self._notice.setVisible(draft is not None)
        self._aside.setVisible(draft is not None)
        self._show_caution()
        self._form.focus_first()

    def _state(self) -> dict[str, Any]:
        return self._form.state()

    def _keep(self, state: dict[str, Any]) -> None:
        self._context.session.drafts.keep(BEHAVIOUR, self._slot_id, state)
        self._context.autosaved()

    def _edited(self) -> None:
        self._aside.show()
        self._show_caution()
        self._keeper.touch()

    def _show_caution(self) -> None:
        self._caution.setVisible(self._form.answers().get("goal") in WITHDRAWAL_GOALS)

    def _say(self, sentence: str) -> None:
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))
        announce(self._fault, sentence)

    def flush(self) -> bool:
        """Keep what is half written; return False, with a sentence, when the disk refuses."""
        try:
            self._keeper.flush()
        except JournalError as error:
            self._say(error.sentence)
            return False
        return True

    def save(self) -> None:
        """Save, or say beside each field what is missing."""
        if not self._form.check():
            return
        session = self._context.session
        today = session.progress.today(session.clock())
        try:
            if self._entry is None:
                session.behaviours.add(self._form.answers(), today)
            else:
                session.behaviours.change(self._entry, self._form.answers(), today)
            self._keeper.forget()
            session.drafts.drop(BEHAVIOUR, self._slot_id)
        except JournalError as error:
            self._say(error.sentence)
            return
        self.closed.emit()

    def leave(self) -> None:
        """Go back to the list; what is half written stays kept."""
        if self.flush():
            self.closed.emit()

    def _put_aside(self) -> None:
        drafts, slot_id, state = self._context.session.drafts, self._slot_id, self._state()
        self._keeper.forget()
        drafts.drop(BEHAVIOUR, slot_id)
        self._context.toast.say(
            _("The changes were put aside."),
            undo=lambda: drafts.keep(BEHAVIOUR, slot_id, state),
        )
        self.closed.emit()
