"""The word-spotter: must, always, never and their like, shown on a page when somebody asks."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from smart_journal.domain.tool import Tool
from smart_journal.insights.absolutes import Absolutes, written
from smart_journal.language import gettext as _
from smart_journal.ui.context import Context
from smart_journal.ui.forms.form import ToolForm
from smart_journal.ui.widgets.labels import label
from smart_journal.ui.widgets.memo import MemoEdit
from smart_journal.ui.widgets.word_marks import WordMarks

SPOTTED = frozenset({"abc", "disputing", "word-swap"})


class WordSpotter(QWidget):
    """A check button, and while it is on a legend and a line that names the words found.

    The line says what a screen reader cannot see, and what is written in one-line answers.
    Whether it is on is kept nowhere: each page begins with it off.
    """

    def __init__(self) -> None:
        super().__init__()
        self._form: ToolForm | None = None
        self._tool: Tool | None = None
        self._finder = Absolutes()
        self._marks: list[WordMarks] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.button = QCheckBox(_("Show must, always, never…"))
        column.addWidget(self.button)
        self._legend = label(
            _(
                "Words that leave no room are named here, and underlined in longer answers. They"
                " may stay: they are worth a second look."
            ),
            "hint",
        )
        self._found = label("", "hint")
        for part in (self._legend, self._found):
            part.hide()
            column.addWidget(part)
        self.button.toggled.connect(self._switch)

    def watch(self, form: ToolForm, tool: Tool, context: Context) -> None:
        """Look in the editors of `form`, which asks the questions of `tool`."""
        self._form, self._tool = form, tool
        form.edited.connect(self._say_found)
        context.appearance.changed.connect(self._dress)

    def begin(self) -> None:
        """Switch off for another page."""
        self.button.setChecked(False)

    def found(self) -> str:
        """Return the line that names the words found; empty while switched off."""
        return self._found.text() if self.button.isChecked() else ""

    def _switch(self, on: bool) -> None:
        for mark in self._marks:
            mark.end()
        memos = self._form.findChildren(MemoEdit) if on and self._form is not None else []
        self._marks = [WordMarks(memo, self._finder.places) for memo in memos]
        self._legend.setVisible(on)
        self._found.setVisible(on)
        self._say_found()

    def _dress(self) -> None:
        for mark in self._marks:
            mark.show_marks()

    def _say_found(self) -> None:
        if not self.button.isChecked() or self._form is None or self._tool is None:
            return
        words = self._finder.words(written(self._tool.fields.values(), self._form.answers()))
        self._found.setText(
            _("On this page: {words}").format(words=", ".join(words))
            if words
            else _("On this page there are none.")
        )


def spotter_for(tool: Tool) -> WordSpotter | None:
    """Return the word-spotter for the pages that look at sentences; None for the others."""
    return WordSpotter() if tool.id in SPOTTED else None
