"""Which dictionaries underline words while somebody writes."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from smart_journal.language import gettext as _
from smart_journal.services.dictionaries import available, fitting, folders
from smart_journal.ui.context import Context
from smart_journal.ui.spelling import system_language


class SpellingChoice(QWidget):
    """A box for each language whose dictionary is on this computer."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._found = available(folders())
        system = fitting(system_language(context), self._found)
        self._chosen = set(context.session.spelling.chosen(system))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for name in sorted(self._found, key=_language):
            box = QCheckBox(_language(name))
            box.setChecked(name in self._chosen)
            box.setAccessibleDescription(_("Underline words this dictionary does not know"))
            box.toggled.connect(partial(self._choose, name))
            column.addWidget(box)

    def _choose(self, name: str, on: bool) -> None:
        self._chosen = self._chosen | {name} if on else self._chosen - {name}
        self._context.session.settings.change(spelling=tuple(sorted(self._chosen)))


def _language(name: str) -> str:
    """Return `en_GB` as `British English (en_GB)`, in the language's own words."""
    locale = QLocale(name)
    if locale.language() is QLocale.Language.C:
        return name
    return f"{locale.nativeLanguageName()} ({name})"
