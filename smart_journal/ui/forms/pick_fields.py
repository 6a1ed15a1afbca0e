"""Editors of what is chosen: an option, or items of one of the person's own lists."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smart_journal.domain.entry import Answer
from smart_journal.domain.errors import JournalError
from smart_journal.domain.field import Field
from smart_journal.ui.forms.choices import ListChoice, Lists
from smart_journal.ui.forms.editor import FieldEditor
from smart_journal.ui.widgets.chips import PickChips


class ChoiceField(FieldEditor):
    """One option, or none; an option the tool no longer has is kept as it is."""

    def __init__(self, field: Field, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        options = [ListChoice(id=option.id, label=option.label) for option in field.options]
        self._chips = PickChips(options, many=False, name=name, parent=self, adding=False)
        _fill(self, self._chips)

    def value(self) -> str | None:
        """Return the id of the chosen option."""
        chosen = self._chips.chosen()
        return chosen[0] if chosen else None

    def set_value(self, answer: Answer | None) -> None:
        """Choose an option by its id."""
        if isinstance(answer, str):
            if not self._chips.known(answer):
                self._chips.offer(ListChoice(id=answer, label=answer, retired=True))
            self._chips.set_chosen([answer])
        else:
            self._chips.set_chosen([])


class PickField(FieldEditor):
    """Items of one of the person's own lists: many, or one."""

    def __init__(
        self, field: Field, name: str, lists: Lists, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lists, self._list, self._many = lists, field.list, field.many
        self._chips = PickChips(
            lists.options(field.list),
            many=field.many,
            name=name,
            parent=self,
            limit=lists.limit(field.list),
        )
        _fill(self, self._chips)
        self._chips.edited_draft.connect(self.changed)
        self._chips.add_requested.connect(self._add)

    def value(self) -> Answer | None:
        """Return the ids of the chosen items, or the one id."""
        chosen = self._chips.chosen()
        if not chosen:
            return None
        return list(chosen) if self._many else chosen[0]

    def set_value(self, answer: Answer | None) -> None:
        """Choose items by their ids; one that is no longer in the list is still shown."""
        ids = _ids(answer)
        for item_id in ids:
            if not self._chips.known(item_id):
                label = self._lists.label(self._list, item_id)
                self._chips.offer(ListChoice(id=item_id, label=label, retired=True))
        self._chips.set_chosen(ids)

    def raw(self) -> Answer | None:
        """Return what is chosen, and the own word that is half typed."""
        return {"chosen": list(self._chips.chosen()), "draft": self._chips.draft()}

    def set_raw(self, raw: Answer | None) -> None:
        """Show what was chosen and half typed."""
        held = raw if isinstance(raw, dict) else {}
        self.set_value(held.get("chosen"))
        draft = held.get("draft")
        self._chips.set_draft(draft if isinstance(draft, str) else "")

    def list_grew(self, list_id: str) -> None:
        """Offer what the list offers now."""
        if list_id == self._list:
            for option in self._lists.options(list_id):
                if not self._chips.known(option.id):
                    self._chips.offer(option)

    def _add(self, label: str) -> None:
        try:
            item = self._lists.add(self._list, label)
        except JournalError as error:
            self._chips.set_draft(label)
            self.refused.emit(error.sentence)
            return
        self._chips.add_option(item.id, item.label)


def _ids(answer: Answer | None) -> list[str]:
    if isinstance(answer, str):
        return [answer]
    if isinstance(answer, list):
        return [each for each in answer if isinstance(each, str)]
    return []


def _fill(editor: FieldEditor, chips: PickChips) -> None:
    column = QVBoxLayout(editor)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(chips)
    editor.setFocusProxy(chips)
    chips.changed.connect(editor.changed)
