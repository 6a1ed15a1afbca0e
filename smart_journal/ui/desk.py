"""The open journal at work: its pages, menus, boxes and printed pages, until it is locked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from smart_journal.domain.change import Change
from smart_journal.domain.entry import Entry
from smart_journal.domain.errors import JournalError
from smart_journal.domain.tool import Tool
from smart_journal.services.drafts import Draft
from smart_journal.services.preferences import PreferenceFile
from smart_journal.services.session import Session
from smart_journal.ui.background import Background
from smart_journal.ui.context import Context
from smart_journal.ui.dialogs import Dialogs
from smart_journal.ui.shell.actions import Commands, Menus
from smart_journal.ui.shell.journal import JournalShell
from smart_journal.ui.shell.shortcut_guard import ShortcutGuard
from smart_journal.ui.spelling import SpellingCare
from smart_journal.ui.status import StatusLine
from smart_journal.ui.theme import Appearance
from smart_journal.ui.watch import Watch
from smart_journal.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from smart_journal.ui.paper.sources import SheetSource


class Desk(QObject):
    """Built when a journal opens, ended when it locks; nothing of it outlives the lock."""

    lock_requested = Signal()
    help_requested = Signal()
    lock_minutes_changed = Signal(int)
    front_requested = Signal()
    hold_changed = Signal(bool)

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        folder: Path,
        *,
        jobs: Background,
        appearance: Appearance,
        locale: QLocale,
        dialogs: Dialogs,
        preferences: PreferenceFile,
        status: StatusLine,
        toast: Toast,
    ) -> None:
        super().__init__(window)
        self._window, self._folder = window, folder
        self._preferences, self._status = preferences, status
        self.context = Context(
            session=session,
            appearance=appearance,
            jobs=jobs,
            locale=locale,
            toast=toast,
            dialogs=dialogs,
            autosaved=self._autosaved,
        )
        session.region = lambda: self.context.words
        self._spelling = SpellingCare(self.context, self)
        self.shell = JournalShell(self.context)
        self._menus = Menus(window, self._commands(), self.shell.tab_names)
        self._show_theme()
        appearance.changed.connect(self._show_theme)
        self.shell.verbs_changed.connect(self._show_verbs)
        self.shell.help_requested.connect(self.help_requested)
        self.shell.hold_changed.connect(self.hold_changed)
        self.context.go.hold_changed.connect(self.hold_changed)
        self.shell.behaviours_requested.connect(self.show_behaviours)
        self.shell.words_requested.connect(self.show_recovery_words)
        self.shell.print_requested.connect(self.print_entries)
        self.shell.blank_requested.connect(self.print_blank)
        self.shell.sheets_requested.connect(self.print_chart)
        self.context.go.lists_requested.connect(self.show_lists)
        self.context.go.tool_requested.connect(self.open_tool)
        self.context.go.own_page_requested.connect(self.show_own_page)
        session.changes.listen(self._on_change)
        status.say_open(session.settings.current.lock_minutes)
        self._watch = Watch(self.context, status, self)
        self._guard = ShortcutGuard(self)

    def _commands(self) -> Commands:
        return Commands(
            urge=self.urge,
            verb=self.shell.do,
            lock=self.lock_requested.emit,
            settings=self.show_settings,
            behaviours=self.show_behaviours,
            lists=self.show_lists,
            find=self.find_page,
            help_lines=self.help_requested.emit,
            pull=self.show_pull,
            musts=self.show_musts,
            about=self.show_about,
            protection=self.show_protection,
            tab=self.choose_tab,
            text_size=self._text_size,
            theme=self._theme,
        )

    def begin(self, carried: list[Draft]) -> list[Draft]:
        """Bring the person back to where they were; return what still could not be kept.

        `carried` is what the disk refused before the last lock.
        """
        drafts = self.context.session.drafts
        left = []
        for draft in carried:
            try:
                drafts.keep(draft.tool, draft.entry_id, draft.state)
            except JournalError:
                left.append(draft)
        self.shell.restore(drafts.place())
        self._show_verbs()
        return left

    def end(self) -> list[Draft]:
        """Keep what is half written, close the journal; return what the disk refused."""
        session = self.context.session
        left: list[Draft] = []
        try:
            self.shell.flush()
            session.drafts.keep_place(self.shell.place())
        except JournalError:
            left = self.shell.unsaved()
        self._watch.end()
        self._menus.clear()
        self.shell.hide()
        self.shell.deleteLater()
        session.close()
        self.deleteLater()
        return left

    def take_focus(self) -> None:
        """Give the keyboard to the page unless it already has it."""
        focused = QApplication.focusWidget()
        if focused is None or not self.shell.current.isAncestorOf(focused):
            self.shell.current.take_focus()

    def _show_verbs(self) -> None:
        self._menus.show_verbs(self.shell.verbs())

    def _on_change(self, change: Change) -> None:
        if change.settings:
            minutes = self.context.session.settings.current.lock_minutes
            self._status.say_open(minutes)
            self.lock_minutes_changed.emit(minutes)
        if change.tools:
            self._autosaved()

    def _autosaved(self) -> None:
        session = self.context.session
        time = self.context.words.time(session.clock())
        self._status.say_open(session.settings.current.lock_minutes, saved=time)

    def _text_size(self, step: int) -> None:
        appearance = self.context.appearance
        appearance.choose(text_percent=appearance.text_percent + step)
        self._preferences.change(text_percent=appearance.text_percent)

    def _theme(self, name: str) -> None:
        self.context.appearance.choose(theme=name)
        self._preferences.change(theme=name)

    def _show_theme(self) -> None:
        self._menus.show_theme(self.context.appearance.name)

    def urge(self) -> None:
        """Ask for the strength of an urge, whatever stands before the journal."""
        self.front_requested.emit()
        self.shell.urge()

    def choose_tab(self, index: int) -> None:
        """Show a tab, whatever stands before the journal."""
        self.front_requested.emit()
        self.shell.choose_tab(index)

    def show_settings(self) -> None:
        """Open the settings."""
        from smart_journal.ui.settings.dialog import SettingsDialog

        box = SettingsDialog(self.context, self._preferences, self._folder, self._window)
        box.open()

    def show_behaviours(self) -> None:
        """Open what the person is working on."""
        from smart_journal.ui.behaviours.dialog import BehavioursDialog

        BehavioursDialog(self.context, self._window).open()

    def show_lists(self, name: str = "") -> None:
        """Open the person's own lists, at the list `name` where it is given."""
        from smart_journal.ui.lists.dialog import ListsDialog

        box = ListsDialog(self.context, self._window, name)
        box.behaviours_requested.connect(self.show_behaviours)
        box.open()

    def find_page(self) -> None:
        """Ask for a page by what the person calls it."""
        from smart_journal.ui.finder.dialog import Finder

        session, points = self.context.session, range(1, 5)
        switched_on = session.settings.current.instruments
        tools = [each for n in points for each in session.catalogue.of_point(n, switched_on)]
        box = Finder(tools, [self.shell.tab_names[n] for n in points], self._window)
        box.chosen.connect(self.open_tool)
        box.open()

    def open_tool(self, tool_id: str) -> None:
        """Go to a tool's page, whatever stands before the journal."""
        self.front_requested.emit()
        self.shell.open_tool(tool_id)

    def show_recovery_words(self) -> None:
        """Show the recovery words, after the passphrase."""
        from smart_journal.ui.settings.recovery import RecoveryWordsDialog

        RecoveryWordsDialog(self.context, self._folder, self._window).open()

    def show_own_page(self, tool_id: str) -> None:
        """Open the maker of own pages, on one there is or a new one."""
        from smart_journal.ui.own_pages.page import OwnPageMaker

        maker = OwnPageMaker(self.context, tool_id)
        maker.closed.connect(lambda: self._end_front(maker))
        maker.made.connect(self.open_tool)
        self.shell.show_in_front(maker)
        maker.take_focus()

    def _title(self, tool_id: str) -> str:
        return self.context.session.catalogue.tools[tool_id].title

    def show_pull(self) -> None:
        """Say why an urge pulls so hard."""
        from smart_journal.ui.help.ideas import PullDialog

        PullDialog(self._title, self._window).open()

    def show_musts(self) -> None:
        """Say which demands there are, and which families of beliefs."""
        from smart_journal.ui.help.ideas import MustsDialog

        MustsDialog(self._title, self._window).open()

    def show_about(self) -> None:
        """Say what this program is."""
        from smart_journal.ui.help.about import AboutDialog

        AboutDialog(self._window).open()

    def show_protection(self) -> None:
        """Say what is protected and what is not."""
        from smart_journal.ui.help.about import ProtectionDialog

        ProtectionDialog(self._window).open()

    def print_entries(self, tool: Tool, entries: list[Entry]) -> None:
        """Show the pages of entries on their way to paper."""
        from smart_journal.ui.paper.sources import EntrySource, TableSource

        if tool.table is not None and len(entries) != 1:
            self._preview(TableSource(self.context, tool, entries))
        elif entries or (latest := self.context.session.entries.latest(tool.id)) is not None:
            self._preview(EntrySource(self.context, tool, entries[0] if entries else latest))

    def print_blank(self, tool: Tool) -> None:
        """Show a tool's blank page on its way to paper."""
        from smart_journal.ui.paper.sources import EntrySource

        self._preview(EntrySource(self.context, tool, None))

    def print_chart(self, source: SheetSource) -> None:
        """Show a chart's page on its way to paper."""
        self._preview(source)

    def _preview(self, source: SheetSource) -> None:
        from smart_journal.ui.paper.preview import PreviewPage

        page = PreviewPage(self.context)
        page.closed.connect(lambda: self._end_front(page))
        page.show_sheets(source)
        self.shell.show_in_front(page)
        page.setFocus()

    def _end_front(self, page: QWidget) -> None:
        self.shell.to_tabs()
        self.shell.removeWidget(page)
        page.deleteLater()
