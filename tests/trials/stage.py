"""Inside a child: run the whole program, and act a scene in its window as a person would.

A scene is a generator. What it yields is waited for in the program's own event loop, never in
a loop inside it: objects that are to be deleted are deleted, as they would be for a person.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from smart_journal.main import run
from smart_journal.ui.progress.chart_card import ChartCard
from smart_journal.ui.widgets.chart_view import ChartView
from smart_journal.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    Scene = Generator[Callable[[], bool], None, None]

Seen = TypeVar("Seen", bound=QWidget)

TABS, PROGRESS = 8, 5
POLL_MS = 5
PATIENCE_S = 30.0
BROKEN = 3
CONTROL = Qt.KeyboardModifier.ControlModifier


def tell(**words: Any) -> None:
    """Tell the test a thing; a line of its own, at once."""
    print(json.dumps(words), flush=True)


def told() -> dict[str, Any]:
    """Return what the test says on standard input; never in an argument, never in a file."""
    said: dict[str, Any] = json.loads(sys.stdin.readline())
    return said


class Stage(QObject):
    """Goes on with the scene whenever what it waits for has come about."""

    _begin = Signal()

    def __init__(self, scene: Callable[[Window], Scene]) -> None:
        super().__init__()
        self._make, self._scene = scene, None  # type: Callable[[Window], Scene], Scene | None
        self._wanted: Callable[[], bool] = lambda: True
        self._since = monotonic()
        # Queued: it arrives once the program has made its application and runs its loop.
        self._begin.connect(self._start, Qt.ConnectionType.QueuedConnection)
        self._begin.emit()

    def _start(self) -> None:
        self._scene = self._make(the_window())
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        try:
            if self._wanted():
                self._go_on()
            elif monotonic() - self._since > PATIENCE_S:
                self._give_up()
        except Exception:  # the scene is broken: say so, and end at once
            traceback.print_exc()
            sys.stderr.flush()
            os._exit(BROKEN)

    def _go_on(self) -> None:
        assert self._scene is not None
        self._timer.stop()
        self._since = monotonic()
        try:
            self._wanted = next(self._scene)
        except StopIteration:
            return
        self._timer.start()

    def _give_up(self) -> None:
        scene: Any = self._scene
        while scene.gi_yieldfrom is not None:
            scene = scene.gi_yieldfrom
        place = f"{scene.gi_code.co_name}, line {scene.gi_frame.f_lineno}"
        raise TimeoutError(f"waited {PATIENCE_S:.0f} s in {place}")


def play(arguments: list[str], scene: Callable[[Window], Scene]) -> int:
    """Run the program with these arguments, act the scene in it; return its exit code."""
    # Qt reads its rules with the first object of a process. That is ours here, so the program's
    # own rule about fonts would come too late.
    os.environ["QT_LOGGING_RULES"] = "qt.text.font.db=false"
    stage = Stage(scene)
    code = run(arguments)
    stage.deleteLater()
    return code


def the_window() -> Window:
    """Return the program's window."""
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, Window))


def focused() -> QWidget:
    """Return what has the keyboard."""
    widget = QApplication.focusWidget() or QApplication.activeWindow()
    assert widget is not None, "nothing has the keyboard"
    return widget


def write(text: str) -> None:
    """Type a text where the keyboard is, letter by letter: it may move while one writes.

    What is proposed meanwhile is not taken.
    """
    for letter in text:
        QTest.keyClicks(focused(), letter)
        if (proposals := QApplication.activePopupWidget()) is not None:
            proposals.close()
            the_window().activateWindow()  # offscreen nobody else hands the keyboard back


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(focused(), key, modifier)


def shown(kind: type[Seen], inside: QWidget) -> list[Seen]:
    """Return the widgets of a kind that are on screen."""
    return [each for each in inside.findChildren(kind) if each.isVisible()]


def tab_drawn(window: Window, number: int) -> Callable[[], bool]:
    """Return what is true once a tab, which was just chosen, stands on the screen."""
    return lambda: number != PROGRESS or charts_drawn(window)


def charts_drawn(window: Window) -> bool:
    """Return whether the answer to a question of *Progress* stands on the screen, drawn."""
    drawn = all(view.is_current() for view in shown(ChartView, window))
    return bool(shown(ChartCard, window)) and drawn


def buttons(name: str, inside: QWidget) -> list[QAbstractButton]:
    """Return the buttons on screen that say `name`, or are called so for a screen reader."""
    return [
        each
        for each in shown(QAbstractButton, inside)
        if name in (each.text().replace("&", ""), each.accessibleName())
    ]


def click(name: str, inside: QWidget) -> None:
    """Press the button that says `name`."""
    found = buttons(name, inside)
    assert found, f"no button says {name}"
    found[0].click()


def unlock(window: Window, passphrase: str) -> Scene:
    """Type the passphrase on the locked page, and wait until the journal is open."""
    yield lambda: window.locked_page.isVisible() and window.desk is None
    window.locked_page.setFocus()
    write(passphrase)
    press(Qt.Key.Key_Return)
    yield from opened(window)


def opened(window: Window) -> Scene:
    """Wait until the journal is on screen, its menus too: before, no shortcut counts."""
    yield lambda: window.desk is not None and window.menuBar().isVisible()
    window.activateWindow()


def no_box() -> bool:
    """Return whether no box stands before the window."""
    return QApplication.activeModalWidget() is None


def the_box() -> QWidget:
    """Return the box before the window."""
    box = QApplication.activeModalWidget()
    assert box is not None, "no box is open"
    return box


def back_from_box(window: Window) -> Scene:
    """Leave a box by Escape; offscreen, nobody hands the keyboard back to the window."""
    QTest.keyClick(the_box(), Qt.Key.Key_Escape)
    yield no_box
    window.activateWindow()
    yield lambda: QApplication.activeWindow() is window


def lock(window: Window) -> Scene:
    """Lock by the keyboard, and wait until what was dropped is gone."""
    press(Qt.Key.Key_L, CONTROL)
    yield from locked(window)


def locked(window: Window) -> Scene:
    """Wait until the window is locked, and what was dropped is gone."""
    yield lambda: window.desk is None and window.locked_page.isVisible()
    window.activateWindow()
    for _turn in range(3):
        yield lambda: True


def go_to_tab(number: int) -> None:
    """Show a tab by its key; in *Progress* the question of the urges."""
    press(Qt.Key(Qt.Key.Key_1.value + number), CONTROL)
    if number == PROGRESS:
        for each in buttons("Urges over time", the_window())[:1]:
            each.click()


def leave() -> None:
    """Lock and quit by the keyboard."""
    press(Qt.Key.Key_Q, CONTROL)
