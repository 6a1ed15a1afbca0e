"""The settings: each one with a line that explains it, each applied at once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from smart_journal.language import gettext as _
from smart_journal.services.preferences import PreferenceFile
from smart_journal.ui.context import Context
from smart_journal.ui.locked.column import Column
from smart_journal.ui.locked.parts import button, prose
from smart_journal.ui.settings import choices
from smart_journal.ui.settings.instruments import Instruments, has_instruments
from smart_journal.ui.settings.recovery import RecoveryWordsDialog
from smart_journal.ui.settings.row import Row
from smart_journal.ui.settings.spelling import SpellingChoice
from smart_journal.ui.widgets.flow_layout import FlowLayout
from smart_journal.ui.widgets.labels import card

_WIDTH_EMS = 44


class SettingsDialog(QDialog):
    """What a person can set; open it with `open()`.

    What must be known before a journal is open goes to `preferences`, the rest into the
    journal in `folder`.
    """

    def __init__(
        self, context: Context, preferences: PreferenceFile, folder: Path, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._preferences, self._folder = context, preferences, folder
        self._settings = context.session.settings
        column = Column(_WIDTH_EMS)
        column.body.addWidget(prose(_("Settings"), "title"))
        column.body.addWidget(prose(_("Changes take effect at once."), "hint"))
        groups = (self._looks(), self._safety(), self._time(), self._paper(), self._spelling())
        for group in groups:
            column.body.addWidget(group)
        if has_instruments(context.session):
            column.body.addWidget(self._questionnaires())
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 0, 24, 0)
        foot.addStretch(1)
        close = button(_("Close"), self.accept)
        foot.addWidget(close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 16)
        outer.addWidget(column, 1)
        outer.addLayout(foot)
        self._theme.chooser.setFocus()

    def sizeHint(self) -> QSize:
        """Return room for most of the settings, less where the screen is small."""
        em = self.fontMetrics().height()
        room = self.screen().availableSize()
        return QSize(min(48 * em, room.width() - 80), min(46 * em, room.height() - 120))

    def _looks(self) -> QWidget:
        appearance, kept = self._context.appearance, self._preferences.current
        self._theme = Row(
            _("&Colours"),
            _("Light paper, dark paper, or whatever the system uses."),
            self._set_theme,
        )
        self._theme.offer(choices.themes(), appearance.name)
        self._size = Row(
            _("&Text size"),
            _("Everything grows, measured by the system's own size."),
            self._set_size,
        )
        self._size.offer(choices.text_sizes(appearance.text_percent), appearance.text_percent)
        language = Row(
            _("&Language"), _("From the next start on."), lambda code: self._prefer(language=code)
        )
        offered = choices.languages()
        known = [code for code, _words in offered]
        language.offer(offered, kept.language if kept.language in known else "")
        return _group(_("How it looks"), self._theme, self._size, language)

    def _safety(self) -> QWidget:
        current = self._settings.current
        lock = Row(
            _("Lock &after"),
            _("When no key was pressed and the mouse was still for so long."),
            lambda minutes: self._set(lock_minutes=minutes),
        )
        lock.offer(choices.lock_minutes(current.lock_minutes), current.lock_minutes)
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 4, 0, 4)
        column.addWidget(prose(_("Recovery words"), "label"))
        column.addWidget(
            prose(
                _("They open the journal if you forget the passphrase. Asks for it first."), "small"
            )
        )
        line = FlowLayout()
        line.addWidget(button(_("&Recovery words…"), self._show_words))
        column.addLayout(line)
        return _group(_("Keeping it yours"), lock, words)

    def _time(self) -> QWidget:
        context, current = self._context, self._settings.current
        locale = context.locale
        today = context.session.progress.today(context.session.clock())
        week = Row(
            _("&First day of the week"),
            _("Where weeks begin in charts and calendars."),
            lambda day: self._set(first_weekday=day),
        )
        week.offer(choices.weekdays(locale), current.first_weekday)
        dates = Row(_("&Dates"), _("How a date is written."), lambda way: self._set(dates=way))
        dates.offer(choices.dates(locale, today), current.dates)
        hours = Row(_("&Hours"), _("How a time is written."), self._set_hours)
        hours.offer(choices.hours(locale), current.hours)
        self._ends = Row(
            _("The day &ends at"),
            _("What you log after midnight still counts to the evening before, up to this hour."),
            lambda hour: self._set(day_ends_hour=hour),
        )
        self._ends.offer(choices.day_ends(context.words), current.day_ends_hour)
        return _group(_("Days and times"), week, dates, hours, self._ends)

    def _paper(self) -> QWidget:
        current = self._settings.current
        paper = Row(
            _("&Paper"), _("The size that pages are made for."), lambda size: self._set(paper=size)
        )
        paper.offer(choices.papers(), current.paper)
        large = QCheckBox(_("Lar&ge print"))
        large.setChecked(current.large_print)
        large.toggled.connect(lambda on: self._set(large_print=on))
        hint = _("Pages in 16 point instead of 11, with more room to write.")
        large.setAccessibleDescription(hint)
        return _group(_("On paper"), paper, large, prose(hint, "small"))

    def _spelling(self) -> QWidget:
        said = prose(
            _(
                "Unknown words are quietly underlined while you write. The dictionaries are those "
                "of this computer; words you keep stay in the journal."
            ),
            "small",
        )
        return _group(_("Spelling"), said, SpellingChoice(self._context))

    def _questionnaires(self) -> QWidget:
        said = prose(
            _(
                "A few questions each, for looking at one thing over time. They stay out of sight "
                "until you switch them on, and your answers stay when you switch one off."
            ),
            "small",
        )
        return _group(_("Questionnaires"), said, Instruments(self._context.session))

    def _set(self, **values: Any) -> None:
        self._settings.change(**values)

    def _prefer(self, **values: Any) -> None:
        self._preferences.change(**values)

    def _set_theme(self, name: object) -> None:
        self._context.appearance.choose(theme=str(name))
        self._prefer(theme=str(name))

    def _set_size(self, percent: object) -> None:
        if isinstance(percent, int):
            self._context.appearance.choose(text_percent=percent)
            self._prefer(text_percent=percent)

    def _set_hours(self, way: object) -> None:
        self._set(hours=way)
        words = self._context.words
        self._ends.offer(choices.day_ends(words), self._settings.current.day_ends_hour)

    def _show_words(self) -> None:
        RecoveryWordsDialog(self._context, self._folder, self).open()


def _group(title: str, *rows: QWidget) -> QWidget:
    frame, inside = card(spacing=4)
    inside.addWidget(prose(title, "heading"))
    for row in rows:
        inside.addWidget(row)
    return frame
