"""The one window: locked, being set up, or open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QPaintEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QStackedWidget, QWidget

from smart_journal.assets import resources
from smart_journal.language import gettext as _
from smart_journal.paths import looks_like_journal
from smart_journal.ui.autolock import Autolock
from smart_journal.ui.background import Background
from smart_journal.ui.dialogs import Dialogs
from smart_journal.ui.door import Door
from smart_journal.ui.launch import Launch
from smart_journal.ui.locked.page import LockedPage
from smart_journal.ui.status import StatusLine
from smart_journal.ui.theme import Appearance
from smart_journal.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from smart_journal.services.drafts import Draft
    from smart_journal.services.session import Session
    from smart_journal.storage.keys import DataKey
    from smart_journal.ui.desk import Desk
    from smart_journal.ui.welcome.setup import Setup

SMALLEST = (720, 520)


class Window(QMainWindow):
    """Holds the page that is on screen, and the one journal that may be open."""

    loaded = Signal()
    unlocked = Signal()
    locked = Signal()

    def __init__(
        self, launch: Launch, appearance: Appearance, locale: QLocale, dialogs: Dialogs
    ) -> None:
        super().__init__()
        self._launch, self._appearance = launch, appearance
        self._locale, self._dialogs = locale, dialogs
        self._folder = launch.folder
        self._desk: Desk | None = None
        self._carried: list[Draft] = []
        self._setup: Setup | None = None
        self._painted = False
        self.setWindowTitle(_("Journal"))
        self.setMinimumSize(*SMALLEST)
        current = launch.preferences.current
        self.resize(QSize(current.width, current.height).boundedTo(self.screen().availableSize()))
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self._jobs = Background(self)
        self._door = Door(self._jobs, launch.paths.cache, self)
        self._door.opened.connect(self._opened)
        self._door.refused.connect(self._refused)
        self._door.warm.connect(self.loaded)
        self._status = StatusLine(self, demo=launch.demo is not None)
        self._toast = Toast(self)
        self._autolock = Autolock(self)
        self._autolock.idle.connect(self.lock)
        self._autolock.held_changed.connect(self._status.say_held)
        self._locked_page = self._build_locked_page()
        self._begin()

    def _build_locked_page(self) -> LockedPage:
        page = LockedPage(self._folder)
        page.unlock_requested.connect(self._unlock)
        page.help_requested.connect(self.show_help_lines)
        page.other_requested.connect(self._show_welcome)
        self._stack.addWidget(page)
        return page

    def _begin(self) -> None:
        if self._launch.demo is not None:
            self._folder = self._launch.demo.folder
            self._show_locked(_("Making a journal of invented entries…"))
            self._locked_page.set_busy(True)
        elif self._folder is None:
            self._show_welcome()
        elif looks_like_journal(self._folder):
            self._show_locked("")
        else:
            self._show_locked(
                _(
                    "There is no journal in this folder now. If it is on a drive, connect it and "
                    "open it again; or choose another journal."
                )
            )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Start loading the rest once the first page stands on the screen."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._after_first_paint)

    def _after_first_paint(self) -> None:
        self.setWindowIcon(QIcon(str(resources() / "icons" / "journal.svg")))
        self._autolock.look_at(self.windowHandle())
        self._door.warm_up()
        if self._launch.demo is not None and self._desk is None:
            self._door.make_demo(self._launch.demo)

    @property
    def autolock(self) -> Autolock:
        """Return the watch over inactivity, to be installed on the application."""
        return self._autolock

    @property
    def desk(self) -> Desk | None:
        """Return what is open, None while locked."""
        return self._desk

    @property
    def locked_page(self) -> LockedPage:
        """Return the page that asks for the passphrase."""
        return self._locked_page

    @property
    def toast(self) -> Toast:
        """Return the line that says what was done."""
        return self._toast

    def _show(self, page: QWidget) -> None:
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)

    def _show_locked(self, sentence: str) -> None:
        self._locked_page.reset()
        self._locked_page.set_folder(self._folder)
        self._locked_page.tell(sentence)
        self._show(self._locked_page)
        self._locked_page.setFocus()
        self._status.say_locked()

    def _show_welcome(self) -> None:
        from smart_journal.services.catalogue import load
        from smart_journal.ui.welcome.pages import WelcomePages

        # A worker of its own: the other one may be loading what charts need.
        worker = Background(self)
        pages = WelcomePages(
            self._launch.paths,
            worker,
            self._dialogs,
            load(),
            way_back=self._folder is not None,
        )
        pages.destroyed.connect(worker.close)
        pages.left.connect(self._leave_welcome)
        pages.created.connect(self._created)
        pages.open_requested.connect(self._open_other)
        pages.help_requested.connect(self.show_help_lines)
        self._show(pages)
        # Once it is on screen: until then the keyboard cannot be where the page begins.
        QTimer.singleShot(0, pages, pages.step.begin)

    def _leave_welcome(self) -> None:
        self._show_locked(self._demo_hint())
        self._leave_only(self._locked_page)

    def _open_other(self, folder: Path) -> None:
        self._folder = folder
        self._show_locked("")

    def _created(self, folder: Path, key: DataKey, setup: Setup) -> None:
        self._folder, self._setup = folder, setup
        self._door.open(folder, key)

    def _unlock(self, passphrase: str) -> None:
        if self._folder is not None:
            self._locked_page.set_busy(True)
            self._door.unlock(self._folder, passphrase)

    def _refused(self, sentence: str) -> None:
        self._show(self._locked_page)
        self._locked_page.refuse(sentence)

    def _opened(self, folder: Path, session: Session) -> None:
        from smart_journal.ui.desk import Desk

        if self._launch.demo is None:
            self._launch.preferences.change(journal=str(folder))
        if self._setup is not None:
            self._setup.keep(session)
            self._setup = None
        self._desk = Desk(
            self,
            session,
            folder,
            jobs=self._jobs,
            appearance=self._appearance,
            locale=self._locale,
            dialogs=self._dialogs,
            preferences=self._launch.preferences,
            status=self._status,
            toast=self._toast,
        )
        self._desk.help_requested.connect(self.show_help_lines)
        self._desk.lock_requested.connect(self.lock)
        self._desk.front_requested.connect(self._to_front)
        self._desk.lock_minutes_changed.connect(self._autolock.start)
        self._desk.hold_changed.connect(self._hold)
        # Shown first: a page that is not on screen cannot take the keyboard back.
        self._show(self._desk.shell)
        self._carried = self._desk.begin(self._carried)
        self._desk.take_focus()
        self._locked_page.reset()
        self._leave_only(self._locked_page, self._desk.shell)
        self._autolock.start(session.settings.current.lock_minutes)
        self.unlocked.emit()

    def _hold(self, held: bool) -> None:
        if held:
            self._autolock.hold()
        else:
            self._autolock.release()

    def _to_front(self) -> None:
        if self._desk is not None and self._stack.currentWidget() is not self._desk.shell:
            self._show(self._desk.shell)
            self._leave_only(self._locked_page, self._desk.shell)

    def _leave_only(self, *kept: QWidget) -> None:
        for index in reversed(range(self._stack.count())):
            page = self._stack.widget(index)
            if page is not None and page not in kept:
                self._stack.removeWidget(page)
                page.deleteLater()

    def lock(self) -> None:
        """Keep what is half written, take everything off the screen, close the journal."""
        desk, self._desk = self._desk, None
        if desk is None:
            return
        self._autolock.stop()
        self._close_boxes()
        self._toast.clear()
        self._carried = desk.end()
        desk.deleteLater()
        self._show_locked(self._demo_hint())
        self._leave_only(self._locked_page)
        self.locked.emit()

    def _demo_hint(self) -> str:
        if self._launch.demo is None:
            return ""
        return _("This is the demo. Its passphrase is: {passphrase}").format(
            passphrase=self._launch.demo.passphrase
        )

    def _close_boxes(self) -> None:
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for box in QApplication.topLevelWidgets():
            if isinstance(box, QDialog) and box.isVisible():
                box.reject()

    def show_help_lines(self) -> None:
        """Show the help lines in front of whatever is on screen."""
        from smart_journal.ui.help.helplines import HelpLinesPage

        before = self._stack.currentWidget()
        if before is None or isinstance(before, HelpLinesPage):
            return
        context = self._desk.context if self._desk else None
        page = HelpLinesPage(self._locale, context)
        page.closed.connect(lambda: self._back_from(page, before))
        self._show(page)
        page.setFocus()

    def _back_from(self, page: QWidget, before: QWidget) -> None:
        if self._stack.currentWidget() is page:
            self._show(before)
            before.setFocus()
            self._stack.removeWidget(page)
            page.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Lock, remember the window's size, and let the program end."""
        self.lock()
        if self._carried:
            self._dialogs.tell(
                self,
                _("Something you wrote could not be kept on disk."),
                _("Please make room on the disk, unlock once more, and it will be kept."),
            )
            event.ignore()
            return
        maximised = self.isMaximized()
        size = self.normalGeometry().size() if maximised else self.size()
        self._launch.preferences.change(
            width=size.width(), height=size.height(), maximised=maximised
        )
        self._door.close()
        self._jobs.close()
        event.accept()
