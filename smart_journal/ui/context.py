"""What the pages of an open journal are built from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from smart_journal.services.session import Session
from smart_journal.ui.background import Background
from smart_journal.ui.dates import QtWords
from smart_journal.ui.dialogs import Dialogs
from smart_journal.ui.navigation import Navigation
from smart_journal.ui.theme import Appearance
from smart_journal.ui.widgets.toast import Toast


@dataclass(kw_only=True)
class Context:
    """The open journal and the window's own helpers, handed to every page.

    `look_after` is told of every form that is made: its spelling is checked.
    """

    session: Session
    appearance: Appearance
    jobs: Background
    locale: QLocale
    toast: Toast
    dialogs: Dialogs
    autosaved: Callable[[], None]
    go: Navigation = field(default_factory=Navigation)
    look_after: Callable[[QWidget], None] = field(default=lambda _form: None)

    @property
    def words(self) -> QtWords:
        """Return how dates and numbers are said, as the settings are now."""
        settings = self.session.settings.current
        return QtWords(self.locale, settings.dates, settings.hours)

    @property
    def first_weekday(self) -> int:
        """Return the first day of the week, 0 for Monday to 6 for Sunday."""
        chosen = self.session.settings.current.first_weekday
        return self.words.first_weekday if chosen is None else chosen
