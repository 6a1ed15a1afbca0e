"""The form of one item of a list, which must not be there twice."""

from __future__ import annotations

from smart_journal.domain.entry import Answers
from smart_journal.language import gettext as _
from smart_journal.services.list_care import ListCare
from smart_journal.ui.context import Context
from smart_journal.ui.lists.item_form import ItemForm


class Editing(ItemForm):
    """Asks about one item, a new one where it has no id.

    `written` is the id of the item and what it answered before, None for a new one; None as
    long as nothing was saved.
    """

    def __init__(
        self, context: Context, care: ListCare, title: str, item_id: str, answers: Answers
    ) -> None:
        super().__init__(context, care.name, title)
        self._care, self._before = care, answers
        self.written: tuple[str, Answers | None] | None = None
        self.open(item_id, answers)

    def write(self, item_id: str, answers: Answers) -> bool:
        """Write the item unless the list has its wording already."""
        if other := self._care.same_wording(item_id, str(answers["label"])):
            self.say(
                _("“{item}” is in this list already. The two can be merged.").format(
                    item=other.wording
                )
                if item_id
                else _("“{item}” is in this list already.").format(item=other.wording)
            )
            return False
        if item_id:
            self._care.edit(item_id, answers)
            self.written = item_id, self._before
        else:
            added = self.context.session.lists.add_entry(self._care.name, answers)
            self.written = added.id, None
        return True
