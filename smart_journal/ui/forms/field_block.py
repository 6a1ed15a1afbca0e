"""A field on the page: its question above, a hint, the editor, and what is wrong if anything."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from smart_journal.domain.field import Field, FieldKind
from smart_journal.language import gettext as _
from smart_journal.ui.forms.editor import FieldEditor
from smart_journal.ui.widgets.labels import label


def asked(field: Field) -> str:
    """Return the question of a field with a word where it is needed."""
    return _("{question} (needed)").format(question=field.label) if field.required else field.label


def wrapped(text: str, role: str, parent: QWidget) -> QLabel:
    """Return a label that is as high as its words need at any width, also in narrow columns."""
    result = label(text, role, parent=parent)
    policy = result.sizePolicy()
    policy.setHeightForWidth(True)
    result.setSizePolicy(policy)
    return result


class FieldBlock(QWidget):
    """One question and its editor."""

    def __init__(self, field: Field, editor: FieldEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field, self.editor = field, editor
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        self._question = wrapped(asked(field), "label", self)
        column.addWidget(self._question)
        # A box to tick has its words beside it.
        self._question.setVisible(field.kind is not FieldKind.TICK)
        hints = [field.hint] if field.hint else []
        if field.private:
            hints.append(_("Never printed."))
        if hints:
            column.addWidget(wrapped(" ".join(hints), "hint", self))
        column.addWidget(editor)
        self._complaint = label("", "error", parent=self)
        self._complaint.hide()
        column.addWidget(self._complaint)
        column.addStretch()
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)
        editor.changed.connect(self._look_again)
        editor.refused.connect(self._say)

    def set_letter(self, letter: str) -> None:
        """Put a letter before the question, as it stands on paper."""
        self._question.setText(f"{letter}\u2002{self._question.text()}")

    def has_something(self) -> bool:
        """Return whether something is answered, or half typed."""
        return self.editor.value() is not None or bool(self.editor.complaint())

    def complaint(self) -> str:
        """Return what keeps this field from being saved; an empty text when nothing does."""
        sentence = self.editor.complaint()
        if not sentence and self.field.required and self.editor.value() is None:
            return _("This one is needed; the rest can wait.")
        return sentence

    def show_complaint(self) -> None:
        """Say beside the field what keeps it from being saved, or say nothing."""
        self._say(self.complaint())

    def _say(self, sentence: str) -> None:
        self._complaint.setText(sentence)
        self._complaint.setVisible(bool(sentence))
        self.editor.setAccessibleDescription(sentence)

    def show_nothing(self) -> None:
        """Say nothing beside the field."""
        self._say("")

    def shown_complaint(self) -> str:
        """Return what is said beside the field."""
        return "" if self._complaint.isHidden() else self._complaint.text()

    def _look_again(self) -> None:
        if not self._complaint.isHidden():
            self.show_complaint()
