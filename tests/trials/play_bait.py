"""Child: shows hostile text the careless way, to prove that the bait is taken when it can be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QTextBrowser

from tests.trials.stage import play, told

if TYPE_CHECKING:
    from smart_journal.ui.window import Window
    from tests.trials.stage import Scene


def scene(window: Window) -> Scene:
    if said["way"] == "browser":
        browser = QTextBrowser(window)
        browser.setHtml(said["text"])
        browser.grab()
    else:
        QLabel(said["text"], window).grab()
    yield lambda: True
    window.close()


if __name__ == "__main__":
    said = told()
    raise SystemExit(play([], scene))
