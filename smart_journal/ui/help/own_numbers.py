"""The person's own numbers: kept in the journal, shown above the others."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from smart_journal.domain.entry import Answers, Entry
from smart_journal.language import gettext as _
from smart_journal.ui.context import Context
from smart_journal.ui.help.helplines import number_row
from smart_journal.ui.locked.parts import asked, button, for_living, prose
from smart_journal.ui.widgets.labels import card

LIST = "helpline"


class OwnNumbers(QWidget):
    """Shows the own numbers, adds one, removes one with a way back."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._session = context.session
        # In the order of the list's own file: who it is, how to reach them, when.
        self._fields = tuple(context.session.catalogue.lists[LIST].tool.fields.values())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame, inside = card()
        outer.addWidget(frame)
        inside.addWidget(prose(_("My own numbers"), "heading"))
        self._none = prose(
            _("A friend, a doctor, a group: people you'd want to reach without looking."), "hint"
        )
        inside.addWidget(self._none)
        self._rows = QVBoxLayout()
        inside.addLayout(self._rows)
        self._add = button(_("Add a &number"), self._begin)
        self._form = self._make_form()
        inside.addWidget(self._form)
        line = QHBoxLayout()
        line.addWidget(self._add)
        line.addStretch(1)
        inside.addLayout(line)
        self._form.hide()
        self._show_rows()

    def _make_form(self) -> QWidget:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        self._lines: dict[str, QLineEdit] = {}
        for field in self._fields:
            line = QLineEdit()
            line.setMaxLength(field.limit)
            line.returnPressed.connect(self._keep)
            column.addLayout(asked(field.label, line))
            self._lines[field.id] = line
        self._fault = prose("", "notice")
        self._fault.hide()
        column.addWidget(self._fault)
        row = QHBoxLayout()
        row.addWidget(button(_("&Keep it"), self._keep, "primary"))
        row.addWidget(button(_("&Not now"), self._end, "quiet"))
        row.addStretch(1)
        column.addLayout(row)
        return form

    def _begin(self) -> None:
        self._form.show()
        self._add.hide()
        next(iter(self._lines.values())).setFocus()

    def _end(self) -> None:
        self._add.show()
        self._add.setFocus()
        self._form.hide()
        self._fault.hide()

    def _keep(self) -> None:
        typed = {name: line.text().strip() for name, line in self._lines.items()}
        for field in self._fields:
            if field.required and not typed[field.id]:
                self._fault.setText(_("Please say who it is and how to reach them."))
                self._fault.show()
                self._lines[field.id].setFocus()
                return
        answers: Answers = {name: text for name, text in typed.items() if text}
        self._session.lists.add_entry(LIST, answers)
        for line in self._lines.values():
            line.setText("")
        self._show_rows()
        self._end()

    def _show_rows(self) -> None:
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        entries = self._session.lists.entries(LIST)
        self._none.setVisible(not entries)
        for entry in entries:
            self._rows.addWidget(self._row(entry))

    def _row(self, entry: Entry) -> QWidget:
        name, contact, when = (str(entry.answers.get(each.id, "")) for each in self._fields)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(number_row(name, contact, when), 1)
        remove = button(_("Remove"), lambda: self._remove(entry), "quiet")
        remove.setAccessibleName(_("Remove {name}").format(name=name))
        row.addWidget(remove)
        return holder

    def _remove(self, entry: Entry) -> None:
        entries, show_rows = self._session.entries, for_living(self, self._show_rows)
        binned = entries.bin([entry])

        def undo() -> None:
            entries.bring_back(binned)
            show_rows()

        self._show_rows()
        self._add.setFocus()
        self._context.toast.say(_("The number was removed."), undo=undo)
