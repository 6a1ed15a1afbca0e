"""The form of one thing on a list: what is half written of it is kept until it is saved."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smart_journal.domain.entry import Answers
from smart_journal.domain.errors import JournalError
from smart_journal.language import gettext as _
from smart_journal.services.drafts import NEW
from smart_journal.ui.context import Context
from smart_journal.ui.locked.parts import announce, button, prose
from smart_journal.ui.points.draft_keeper import DraftKeeper
from smart_journal.ui.points.forms import form_for
from smart_journal.ui.widgets.flow_layout import FlowLayout


class ItemForm(QWidget):
    """Asks about one item of the list `name`; whoever shows it says how it is written."""

    closed = Signal()

    def __init__(
        self, context: Context, name: str, title: str, *, below: QWidget | None = None
    ) -> None:
        super().__init__()
        self.context, self._name, self._item = context, name, ""
        self._notice = prose(_("This is what you had half written."), "notice")
        tool = context.session.catalogue.lists[name].tool
        self.form = form_for(tool, context, above=self._notice, below=below)
        self.form.edited.connect(self._edited)
        self._fault = prose("", "notice")
        self._aside = button(_("&Put the changes aside"), self._put_aside, "quiet")
        buttons = FlowLayout()
        buttons.addWidget(button(_("&Save"), self.save, "primary"))
        buttons.addWidget(button(_("&Back to the list"), self.leave))
        buttons.addWidget(self._aside)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 0)
        column.setSpacing(10)
        column.addWidget(prose(title, "title"))
        column.addWidget(self.form, 1)
        column.addWidget(self._fault)
        column.addLayout(buttons)
        self._keeper = DraftKeeper(self.form.state, self._keep, self)
        self._keeper.failed.connect(self.say)
        save = QShortcut(QKeySequence("Ctrl+Return"), self)
        save.activated.connect(self.save)

    def write(self, item_id: str, answers: Answers) -> bool:
        """Write the item, a new one without an id; return False where the form must stay.

        May raise JournalError: its sentence is shown.
        """
        raise NotImplementedError

    def open(self, item_id: str, answers: Answers) -> None:
        """Show an item, an empty form without an id, with what was half written of it."""
        self._item = item_id
        self.say("")
        draft = self.context.session.drafts.find(self._name, self._slot_id)
        self.form.load(answers)
        if draft is not None:
            self.form.restore(draft.state)
        self._notice.setVisible(draft is not None)
        self._aside.setVisible(draft is not None)

    @property
    def _slot_id(self) -> str:
        return self._item or NEW

    def _keep(self, state: dict[str, Any]) -> None:
        self.context.session.drafts.keep(self._name, self._slot_id, state)
        self.context.autosaved()

    def _edited(self) -> None:
        self._aside.show()
        self._keeper.touch()

    def say(self, sentence: str) -> None:
        """Say what is wrong, below the form; nothing with an empty sentence."""
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))
        announce(self._fault, sentence)

    def flush(self) -> bool:
        """Keep what is half written; return False, with a sentence, when the disk refuses."""
        try:
            self._keeper.flush()
        except JournalError as error:
            self.say(error.sentence)
            return False
        return True

    def save(self) -> None:
        """Save, or say what keeps it from being saved."""
        if not self.form.check():
            return
        try:
            if not self.write(self._item, self.form.answers()):
                return
            self._keeper.forget()
            self.context.session.drafts.drop(self._name, self._slot_id)
        except JournalError as error:
            self.say(error.sentence)
            return
        self.closed.emit()

    def leave(self) -> None:
        """Go back to the list; what is half written stays kept."""
        if self.flush():
            self.closed.emit()

    def _put_aside(self) -> None:
        drafts, name, slot_id = self.context.session.drafts, self._name, self._slot_id
        state = self.form.state()
        self._keeper.forget()
        drafts.drop(name, slot_id)
        self.context.toast.say(
            _("The changes were put aside."), undo=lambda: drafts.keep(name, slot_id, state)
        )
        self.closed.emit()
