"""The form of one item of a list."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smart_journal.domain.entry import Answers
from smart_journal.domain.errors import JournalError
from smart_journal.language import gettext as _
from smart_journal.services.drafts import NEW
from smart_journal.services.list_care import ListCare
from smart_journal.ui.context import Context
from smart_journal.ui.locked.parts import announce, button, prose
from smart_journal.ui.points.draft_keeper import DraftKeeper
from smart_journal.ui.points.forms import form_for
from smart_journal.ui.widgets.flow_layout import FlowLayout


class Editing(QWidget):
    """Asks about one item, a new one where it has no id; what is half written is kept.

    `saved` carries the id of the item and what it answered before, None for a new one.
    """

    saved = Signal(str, object)
    closed = Signal()

    def __init__(
        self, context: Context, care: ListCare, title: str, item_id: str, answers: Answers
    ) -> None:
        super().__init__()
        self._context, self._care, self._item = context, care, item_id
        self._before = answers
        tool = context.session.catalogue.lists[care.name].tool
        draft = context.session.drafts.find(care.name, self._slot_id)
        notice = prose(_("This is what you had half written."), "notice") if draft else None
        self._form = form_for(tool, context, above=notice)
        self._form.load(answers)
        if draft is not None:
            self._form.restore(draft.state)
        self._form.edited.connect(self._edited)
        self._fault = prose("", "notice")
        self._fault.hide()
        self._aside = button(_("&Put the changes aside"), self._put_aside, "quiet")
        self._aside.setVisible(draft is not None)
        buttons = FlowLayout()
        buttons.addWidget(button(_("&Save"), self.save, "primary"))
        buttons.addWidget(button(_("&Back to the list"), self.leave))
        buttons.addWidget(self._aside)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 0)
        column.setSpacing(10)
        column.addWidget(prose(title, "title"))
        column.addWidget(self._form, 1)
        column.addWidget(self._fault)
        column.addLayout(buttons)
        self._keeper = DraftKeeper(self._state, self._keep, self)
        self._keeper.failed.connect(self._say)
        save = QShortcut(QKeySequence("Ctrl+Return"), self)
        save.activated.connect(self.save)

    def begin(self) -> None:
        """Put the keyboard on the first field."""
        self._form.focus_first()

    @property
    def _slot_id(self) -> str:
        return self._item or NEW

    def _state(self) -> dict[str, Any]:
        return self._form.state()

    def _keep(self, state: dict[str, Any]) -> None:
        self._context.session.drafts.keep(self._care.name, self._slot_id, state)
        self._context.autosaved()

    def _edited(self) -> None:
        self._aside.show()
        self._keeper.touch()

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
        """Save, or say what keeps it from being saved."""
        if not self._form.check():
            return
        answers = self._form.answers()
        if other := self._care.same_wording(self._item, str(answers["label"])):
            self._say(
                _("“{item}” is in this list already. The two can be merged.").format(
                    item=other.wording
                )
                if self._item
                else _("“{item}” is in this list already.").format(item=other.wording)
            )
            return
        try:
            item_id = self._write(answers)
            self._keeper.forget()
            self._context.session.drafts.drop(self._care.name, self._slot_id)
        except JournalError as error:
            self._say(error.sentence)
            return
        self.saved.emit(item_id, self._before if self._item else None)

    def _write(self, answers: Answers) -> str:
        if not self._item:
            return self._context.session.lists.add_entry(self._care.name, answers).id
        self._care.edit(self._item, answers)
        return self._item

    def leave(self) -> None:
        """Go back to the list; what is half written stays kept."""
        if self.flush():
            self.closed.emit()

    def _put_aside(self) -> None:
        drafts, name, slot_id = self._context.session.drafts, self._care.name, self._slot_id
        state = self._state()
        self._keeper.forget()
        drafts.drop(name, slot_id)
        self._context.toast.say(
            _("The changes were put aside."), undo=lambda: drafts.keep(name, slot_id, state)
        )
        self.closed.emit()
