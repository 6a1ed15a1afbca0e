"""The form of one behaviour; a changed goal is added to its history."""

from __future__ import annotations

from smart_journal.domain.behaviour import BEHAVIOUR
from smart_journal.domain.entry import Answers, Entry
from smart_journal.ui.behaviours.caution import WITHDRAWAL_GOALS, withdrawal_note
from smart_journal.ui.context import Context
from smart_journal.ui.lists.item_form import ItemForm
from smart_journal.ui.locked.parts import prose


class Editing(ItemForm):
    """Asks about one behaviour, with a caution beside goals that can bring on withdrawal."""

    def __init__(self, context: Context) -> None:
        self._caution = prose(withdrawal_note(), "small")
        title = context.session.catalogue.lists[BEHAVIOUR].tool.title
        super().__init__(context, BEHAVIOUR, title, below=self._caution)
        self._entry: Entry | None = None
        self.form.edited.connect(self._show_caution)

    def begin(self, entry: Entry | None) -> None:
        """Show a behaviour, or an empty form, with what was half written of it."""
        self._entry = entry
        self.open(entry.id if entry else "", entry.answers if entry else {})
        self._show_caution()
        self.form.focus_first()

    def _show_caution(self) -> None:
        self._caution.setVisible(self.form.answers().get("goal") in WITHDRAWAL_GOALS)

    def write(self, _item_id: str, answers: Answers) -> bool:
        """Write the behaviour; a changed goal has today's date."""
        session = self.context.session
        today = session.progress.today(session.clock())
        if self._entry is None:
            session.behaviours.add(answers, today)
        else:
            session.behaviours.change(self._entry, answers, today)
        return True
