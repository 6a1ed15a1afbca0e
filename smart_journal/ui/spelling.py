"""Spelling in the pages: dictionaries loaded when somebody first writes, editors looked after."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from smart_journal.domain.change import Change
from smart_journal.services.dictionaries import available, fitting, folders
from smart_journal.services.spelling import Dictionaries
from smart_journal.ui.context import Context
from smart_journal.ui.widgets.memo import MemoEdit
from smart_journal.ui.widgets.spelling import Spelling

# A dictionary takes some 50 ms to load: not while a page is being put on screen.
WAIT_MS = 500


def system_language(context: Context) -> str:
    """Return the language to check in unless another is chosen; English where there is none."""
    name = context.locale.name()
    return "en_US" if name == "C" else name


class SpellingCare(QObject):
    """Keeps the journal's spelling service supplied with the languages that are chosen."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._loaded: tuple[str, ...] | None = None
        self._timer = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._timer.timeout.connect(self._load)
        context.session.changes.listen(self._on_change)
        context.look_after = self.look_after

    def look_after(self, form: QWidget) -> None:
        """Check the spelling in all editors of a form."""
        for memo in form.findChildren(MemoEdit):
            Spelling(memo, self._context.session.spelling)
        if self._loaded is None:
            self._timer.start()

    def _on_change(self, change: Change) -> None:
        if change.settings and self._loaded is not None:
            self._load()

    def _load(self) -> None:
        spelling, language = self._context.session.spelling, system_language(self._context)
        found = available(folders())
        wanted = tuple(each for each in spelling.chosen(fitting(language, found)) if each in found)
        if wanted == self._loaded:
            return
        self._loaded = wanted
        chosen = [(each, found[each]) for each in wanted]
        self._context.jobs.run(lambda: Dictionaries(chosen), spelling.use)
