"""Editors of what is chosen: a tick, options, or items of one of the person's own lists."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smart_journal.domain.entry import Answer
from smart_journal.domain.errors import JournalError
from smart_journal.domain.field import Field
from smart_journal.ui.forms.choices import ListChoice, Lists
from smart_journal.ui.forms.editor import FieldEditor
from smart_journal.ui.widgets.chips import PickChips
from smart_journal.ui.widgets.tick import TickBox


class ChoiceField(FieldEditor):
    """One option, or many; an option the tool no longer has is kept as it is."""

    def __init__(self, field: Field, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._many = field.many
        options = [ListChoice(id=option.id, label=option.label) for option in field.options]
        self._chips = PickChips(options, many=field.many, name=name, parent=self, adding=False)
        _fill(self, self._chips)

    def value(self) -> Answer | None:
        """Return the id of the chosen option, or the ids of all of them."""
        return _answer(self._chips, many=self._many)

    def set_value(self, answer: Answer | None) -> None:
        """Choose options by their ids."""
        ids = _ids(answer)
        for option_id in ids:
            if not self._chips.known(option_id):
                self._chips.offer(ListChoice(id=option_id, label=option_id, retired=True))
        self._chips.set_chosen(ids)


class TickField(FieldEditor):
    """True, or no answer; the question stands beside the box."""

    def __init__(self, _field: Field, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = TickBox(name, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._box, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self._box)
        self._box.clicked.connect(self.changed)

    def value(self) -> bool | None:
        """Return true when it is ticked."""
        return self._box.isChecked() or None

    def set_value(self, answer: Answer | None) -> None:
        """Tick, or leave."""
        self._box.setChecked(answer is True)


class PickField(FieldEditor):
    """Items of one of the person's own lists: many, or one; `brief` where there is little room."""

    def __init__(
        self,
        field: Field,
        name: str,
        lists: Lists,
        parent: QWidget | None = None,
        *,
        brief: bool = False,
    ) -> None:
        super().__init__(parent)
        self._lists, self._list, self._many = lists, field.list, field.many
        self._picked: dict[str, list[str]] = {}  # what is shown, and the ids it stands for
        self._look_up()
        self._chips = PickChips(
            [*self._offered.values()],
            many=field.many,
            name=name,
            parent=self,
            brief=brief,
            limit=lists.limit(field.list),
            prompt=lists.prompt(field.list),
        )
        _fill(self, self._chips)
        self._chips.edited_draft.connect(self.changed)
        self._chips.add_requested.connect(self._add)

    def _look_up(self) -> None:
        self._offered = {option.id: option for option in self._lists.options(self._list)}

    def _shown(self, item_id: str) -> str:
        """Return the id of what is shown for an item: of a merged one, what stands for it."""
        option = self._offered.get(item_id)
        return (option.into if option else "") or item_id

    def value(self) -> Answer | None:
        """Return the ids of the chosen items, or the one id; a merged one is not rewritten."""
        ids = self._chosen_ids()
        if not ids:
            return None
        return [*ids] if self._many else ids[0]

    def _chosen_ids(self) -> list[str]:
        shown = self._chips.chosen()
        return [item_id for each in shown for item_id in self._picked.get(each, [each])]

    def set_value(self, answer: Answer | None) -> None:
        """Choose items by their ids; one that is no longer in the list is still shown."""
        self._picked = {}
        for item_id in _ids(answer):
            self._picked.setdefault(self._shown(item_id), []).append(item_id)
        for shown in self._picked:
            if not self._chips.known(shown):
                label = self._lists.label(self._list, shown)
                self._chips.offer(ListChoice(id=shown, label=label, retired=True))
        self._chips.set_chosen(self._picked)

    def raw(self) -> Answer | None:
        """Return what is chosen, and the own word that is half typed."""
        return {"chosen": [*self._chosen_ids()], "draft": self._chips.draft()}

    def set_raw(self, raw: Answer | None) -> None:
        """Show what was chosen and half typed."""
        held = raw if isinstance(raw, dict) else {}
        self.set_value(held.get("chosen"))
        draft = held.get("draft")
        self._chips.set_draft(draft if isinstance(draft, str) else "")

    def list_grew(self, list_id: str) -> None:
        """Offer what the list offers now; what was just added and taken back is unchosen."""
        if list_id != self._list:
            return
        chosen, before = self._chosen_ids(), self._offered
        self._look_up()
        if self._offered == before:
            return
        kept = [each for each in chosen if each in self._offered or each not in before]
        self._chips.offer_only(self._offered.values())
        self.set_value([*kept])
        if kept != chosen:
            self.changed.emit()

    def _add(self, label: str) -> None:
        try:
            item = self._lists.add(self._list, label)
        except JournalError as error:
            self._chips.set_draft(label)
            self.refused.emit(error.sentence)
            return
        self._chips.add_option(item.id, item.label)


def _answer(chips: PickChips, *, many: bool) -> Answer | None:
    chosen = chips.chosen()
    if not chosen:
        return None
    return [*chosen] if many else chosen[0]


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
