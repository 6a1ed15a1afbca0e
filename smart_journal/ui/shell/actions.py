"""The menus: one Journal, Entry, Print, View and Help menu, the same verbs everywhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from smart_journal.language import gettext as _
from smart_journal.ui.page import Verb


@dataclass(frozen=True, kw_only=True)
class Commands:
    """What the menus can ask the window to do."""

    urge: Callable[[], object]
    verb: Callable[[Verb], object]
    lock: Callable[[], object]
    settings: Callable[[], object]
    behaviours: Callable[[], object]
    lists: Callable[[], object]
    find: Callable[[], object]
    help_lines: Callable[[], object]
    pull: Callable[[], object]
    musts: Callable[[], object]
    about: Callable[[], object]
    protection: Callable[[], object]
    tab: Callable[[int], object]
    text_size: Callable[[int], object]
    theme: Callable[[str], object]


class Menus:
    """The menu bar of the open journal."""

    def __init__(self, window: QMainWindow, commands: Commands, tabs: list[str]) -> None:
        self._window = window
        self._verbs: dict[Verb, QAction] = {}
        self._themes: dict[str, QAction] = {}
        bar = window.menuBar()
        bar.clear()
        names = (_("&Journal"), _("&Entry"), _("&Print"), _("&View"), _("&Help"))
        self._menus = [bar.addMenu(name) for name in names]
        journal, entry, printing, view, help_menu = self._menus
        self._journal(journal, commands)
        self._entry(entry, commands)
        self._print(printing, commands)
        self._view(view, commands, tabs)
        self._help(help_menu, commands)

    def _add(
        self,
        menu: QMenu,
        text: str,
        action: Callable[[], object],
        keys: str | QKeySequence.StandardKey = "",
    ) -> QAction:
        made = QAction(text, menu)
        made.triggered.connect(lambda _checked=False: action())
        if keys:
            made.setShortcut(QKeySequence(keys))
        menu.addAction(made)
        return made

    def _add_verb(self, menu: QMenu, text: str, verb: Verb, commands: Commands, keys: str) -> None:
        self._verbs[verb] = self._add(menu, text, lambda: commands.verb(verb), keys)

    def _journal(self, menu: QMenu, commands: Commands) -> None:
        self._add(menu, _("What I am working on…"), commands.behaviours)
        self._add(menu, _("My lists…"), commands.lists)
        self._add(menu, _("Settings…"), commands.settings, "Ctrl+,")
        menu.addSeparator()
        self._add(menu, _("Lock"), commands.lock, "Ctrl+L")
        quit_action = self._add(menu, _("Lock and quit"), self._window.close, "Ctrl+Q")
        quit_action.setMenuRole(QAction.MenuRole.QuitRole)

    def _entry(self, menu: QMenu, commands: Commands) -> None:
        self._add(menu, _("I have an urge now"), commands.urge, "Ctrl+U")
        menu.addSeparator()
        self._add_verb(menu, _("New"), Verb.NEW, commands, "Ctrl+N")
        self._add_verb(menu, _("Save"), Verb.SAVE, commands, "Ctrl+S")
        self._add_verb(menu, _("Move to bin"), Verb.BIN, commands, "Ctrl+Backspace")

    def _print(self, menu: QMenu, commands: Commands) -> None:
        self._add_verb(menu, _("Print…"), Verb.PRINT, commands, "Ctrl+P")
        self._add_verb(menu, _("Print blank…"), Verb.PRINT_BLANK, commands, "Ctrl+Shift+P")

    def _view(self, menu: QMenu, commands: Commands, tabs: list[str]) -> None:
        self._add(menu, _("Find a page…"), commands.find, "Ctrl+K")
        menu.addSeparator()
        for number, name in enumerate(tabs):
            self._add(menu, name, partial(commands.tab, number), f"Ctrl+{number + 1}")
        menu.addSeparator()
        larger = self._add(menu, _("Larger text"), lambda: commands.text_size(25), "Ctrl++")
        larger.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self._add(menu, _("Smaller text"), lambda: commands.text_size(-25), "Ctrl+-")
        menu.addSeparator()
        group = QActionGroup(menu)
        for name, text in (
            ("light", _("Light")),
            ("dark", _("Dark")),
            ("system", _("Light or dark as the system")),
        ):
            action = self._add(menu, text, partial(commands.theme, name))
            action.setCheckable(True)
            group.addAction(action)
            self._themes[name] = action

    def _help(self, menu: QMenu, commands: Commands) -> None:
        self._add(menu, _("Get help now"), commands.help_lines, "F1")
        menu.addSeparator()
        self._add(menu, _("Why it pulls so hard"), commands.pull)
        self._add(menu, _("Three kinds of must"), commands.musts)
        menu.addSeparator()
        self._add(menu, _("What is protected, and what is not"), commands.protection)
        about = self._add(menu, _("About this program"), commands.about)
        about.setMenuRole(QAction.MenuRole.AboutRole)

    def show_verbs(self, verbs: frozenset[Verb]) -> None:
        """Enable the verbs that mean something on the page on screen."""
        for verb, action in self._verbs.items():
            action.setEnabled(verb in verbs)

    def show_theme(self, name: str) -> None:
        """Check the theme that was chosen: light, dark or system."""
        self._themes[name].setChecked(True)

    def clear(self) -> None:
        """Take the menus away with everything they could do."""
        self._window.menuBar().clear()
        for menu in self._menus:
            menu.deleteLater()  # its actions too: they know the open journal
