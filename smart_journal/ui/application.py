"""Build the application, its window and what they share, and run it."""

from __future__ import annotations

import gc
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from smart_journal import language
from smart_journal.paths import AppPaths
from smart_journal.services.preferences import PreferenceFile
from smart_journal.ui.dialogs import Dialogs
from smart_journal.ui.launch import Demo, Launch
from smart_journal.ui.signals import QuitSignals
from smart_journal.ui.theme import Appearance
from smart_journal.ui.window import Window

DEMO_PREFIX = "journal-demo-"
DEMO_LEFT_SECONDS = 2 * 24 * 60 * 60  # without a write: no demo is open that long
WORKER_TURN = 0.001  # seconds that the window waits for Python code in a worker


def start(*, folder: Path | None, demo_seed: int | None, language: str) -> int:
    """Open the window and stay until it is closed; returns the exit code."""
    # Fonts that lack a script make Qt write a line for each text: that would be noise only.
    os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false")
    demo_folder = _demo_folder() if demo_seed is not None else None
    try:
        demo = None
        if demo_folder is not None and demo_seed is not None:
            demo = Demo(folder=demo_folder / "Sam.journal", seed=demo_seed)
        return _run(AppPaths.standard(), folder, demo, language)
    finally:
        if demo_folder is not None:
            shutil.rmtree(demo_folder, ignore_errors=True)


def _demo_folder() -> Path:
    """Return a new private folder; remove those that a killed demo left behind."""
    for left in Path(tempfile.gettempdir()).glob(f"{DEMO_PREFIX}*"):
        try:
            last_used = max(path.stat().st_mtime for path in (left, *left.glob("*.journal")))
        except OSError:
            continue
        if time.time() - last_used > DEMO_LEFT_SECONDS:
            shutil.rmtree(left, ignore_errors=True)
    return Path(tempfile.mkdtemp(prefix=DEMO_PREFIX))


def _run(paths: AppPaths, folder: Path | None, demo: Demo | None, code: str) -> int:
    sys.setswitchinterval(WORKER_TURN)
    # By its argument, as `setStyle` would have Python know all of QStyle (7 ms) at the start.
    app = QApplication([*sys.argv[:1], "-style", "fusion"])
    QCoreApplication.setApplicationName("journal")
    # What is chosen while looking around stays with the demo.
    place = demo.folder.parent / "preferences.json" if demo else paths.preferences
    preferences = PreferenceFile(place)
    locale = speak(app, code or preferences.current.language)
    current = preferences.current
    appearance = Appearance(app, theme=current.theme, text_percent=current.text_percent)
    if folder is None and current.journal:
        folder = Path(current.journal)
    folder = folder.absolute() if folder else None
    launch = Launch(paths=paths, preferences=preferences, folder=folder, demo=demo)
    window = Window(launch, appearance, locale, Dialogs())
    window.loaded.connect(lambda: collect_garbage(window))
    QuitSignals(window.close, app)
    if current.maximised:
        window.showMaximized()
    else:
        window.show()
    return app.exec()


def collect_garbage(window: Window) -> None:
    """Let Python collect garbage again, but for what was loaded: that stays until the end.

    Nothing of an open journal may be among what stays.
    """
    if window.desk is None:
        gc.freeze()
    gc.enable()


def speak(app: QApplication, code: str) -> QLocale:
    """Install a language, Qt's own words included; return the locale of dates and numbers."""
    system = QLocale.system()
    chosen = code or system.name().partition("_")[0]
    language.install(chosen)
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{chosen}", folder):
        app.installTranslator(translator)
    if not code or code == language.PSEUDO:
        return system
    return QLocale(code)
