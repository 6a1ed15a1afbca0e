"""Child: logs urges by Ctrl+U and types a page meanwhile, until it is killed.

It tells of each urge once the window says it is saved, and of each letter once it is typed.
"""

from __future__ import annotations

from itertools import count, cycle
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from smart_journal.domain.urge import URGE_LOG
from tests.trials.stage import CONTROL, focused, opened, play, press, tell, told, unlock, write
from tests.trials.writing import form_on_screen

if TYPE_CHECKING:
    from collections.abc import Callable

    from smart_journal.ui.window import Window
    from tests.trials.stage import Scene

LETTERS_EACH = 9
PAUSE_S = 0.012


def scene(window: Window) -> Scene:
    yield from unlock(window, said["passphrase"])
    yield from opened(window)
    assert window.desk is not None
    window.desk.shell.new_entry(URGE_LOG)
    form_on_screen().editor("situation").setFocus()
    letters = cycle("a word and another one, ")
    for number in count():
        for _letter in range(LETTERS_EACH):
            letter = next(letters)
            write(letter)
            tell(typed=letter, at=monotonic())
            yield after(PAUSE_S)
        yield from log_urge(window, 1 + (said["first"] + number) % 9)


def after(seconds: float) -> Callable[[], bool]:
    """Return what is true once the time has passed."""
    until = monotonic() + seconds
    return lambda: monotonic() >= until


def log_urge(window: Window, strength: int) -> Scene:
    """Log an urge from inside a half-written field, and go on writing there."""
    field = focused()
    window.toast.clear()
    press(Qt.Key.Key_U, CONTROL)
    write(str(strength))
    press(Qt.Key.Key_Return)
    yield lambda: f"strength {strength}" in window.toast.sentence
    tell(saved=strength)
    press(Qt.Key.Key_Escape)
    yield field.isVisible
    field.setFocus()


if __name__ == "__main__":
    said = told()
    play([f"--journal={said['folder']}"], scene)
