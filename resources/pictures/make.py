"""Make the README's pictures: the real window, filled with the invented year of the demo.

Run with the program installed: `python resources/pictures/make.py`. Needs no screen.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false")

from PySide6.QtCore import QEventLoop, QLocale, QTimer
from PySide6.QtWidgets import QApplication

from smart_journal.domain.period import Period, PeriodKind
from smart_journal.domain.wheel import BALANCE_WHEEL
from smart_journal.paths import AppPaths
from smart_journal.services.preferences import PreferenceFile
from smart_journal.ui.dialogs import Dialogs
from smart_journal.ui.launch import Demo, Launch
from smart_journal.ui.shell.pages import PROGRESS
from smart_journal.ui.theme import Appearance
from smart_journal.ui.window import Window

SIZE = (1180, 820)
SEED = 1
HERE = Path(__file__).parent
MOST_MS = 60_000


def wait_until(fact: Callable[[], bool]) -> None:
    """Let the program work until `fact`; give up after a minute."""
    loop, tries = QEventLoop(), MOST_MS // 50
    for _try in range(tries):
        if fact():
            return
        QTimer.singleShot(50, loop.quit)
        loop.exec()
    sys.exit("the window did not get ready")


def window(place: Path, theme: str, app: QApplication) -> Window:
    """Return the demo's window, open, its first page complete."""
    paths = AppPaths(config=place / "config", cache=place / "cache", documents=place)
    launch = Launch(
        paths=paths,
        preferences=PreferenceFile(paths.preferences),
        demo=Demo(folder=place / f"{theme}.journal", seed=SEED),
    )
    appearance = Appearance(app, theme=theme, text_percent=100)
    made = Window(launch, appearance, QLocale("en_GB"), Dialogs())
    made.resize(*SIZE)
    made.show()
    wait_until(lambda: made.desk is not None)
    return made


def main() -> None:
    """Write the pictures beside this file."""
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        today = window(Path(folder), "light", app)
        page = today.desk.shell.current
        wait_until(lambda: page.charts_drawn)
        today.grab().save(str(HERE / "today.png"))
        today.desk.context.session.progress.choose(Period(kind=PeriodKind.YEAR))
        today.desk.shell.choose_tab(PROGRESS)
        progress = today.desk.shell.page(PROGRESS)
        progress.choose("lengths")
        wait_until(lambda: progress.cards() and progress.cards()[0].chart.is_current())
        today.grab().save(str(HERE / "progress.png"))
        today.close()
        wheel = window(Path(folder), "dark", app)
        session = wheel.desk.context.session
        wheel.desk.shell.open_entry(BALANCE_WHEEL, session.entries.latest(BALANCE_WHEEL).id)
        ready = QTimer(singleShot=True, interval=500)
        ready.start()
        wait_until(lambda: not ready.isActive())
        wheel.grab().save(str(HERE / "wheel-dark.png"))
        wheel.close()


if __name__ == "__main__":
    main()
