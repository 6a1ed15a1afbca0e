"""Nothing happens on import, and the start brings nothing heavy along."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.architecture.source import FILES, ROOT, module_of

HEAVY = {"matplotlib", "numpy", "sqlcipher3", "cryptography", "zxcvbn", "mnemonic"}

WATCHED = """
import importlib, json, os, sys, threading
before = dict(os.environ), os.getcwd(), sys.stdout, sys.excepthook
for name in json.loads(sys.argv[1]):
    importlib.import_module(name)
assert (dict(os.environ), os.getcwd(), sys.stdout, sys.excepthook) == before
assert threading.active_count() == 1
if "PySide6.QtCore" in sys.modules:
    assert sys.modules["PySide6.QtCore"].QCoreApplication.instance() is None
json.dump(sorted({name.partition(".")[0] for name in sys.modules}), sys.stderr)
"""

LOCKED = """
import json, sys
import smart_journal.main
from PySide6.QtWidgets import QApplication
app = QApplication([])
from smart_journal.ui.locked.page import LockedPage
page = LockedPage()
page.grab()
json.dump(sorted({name.partition(".")[0] for name in sys.modules}), sys.stderr)
"""


def brought(code: str, home: Path, *arguments: str) -> set[str]:
    """Return what a fresh Python has loaded after the code, which may print nothing."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code, *arguments],
        capture_output=True,
        text=True,
        cwd=home,
        env=os.environ | {"PYTHONPATH": str(ROOT), "HOME": str(home)},
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == ""
    return set(json.loads(done.stderr))


def modules(*, charts: bool) -> list[str]:
    """Return the modules of the program, those that draw charts or all the others."""
    names = [module_of(path) for path in FILES]
    return [name for name in names if name.startswith("smart_journal.charts") is charts]


def test_importing_a_module_does_nothing(tmp_path: Path) -> None:
    """Only charts bring matplotlib along; nothing is printed, written, started or changed."""
    home = tmp_path / "empty"
    home.mkdir()
    found = brought(WATCHED, home, json.dumps(modules(charts=False)))
    assert "PySide6" in found
    assert found & {"matplotlib", "numpy"} == set()
    assert list(home.iterdir()) == []


def test_importing_the_charts_is_silent_too(tmp_path: Path) -> None:
    found = brought(WATCHED, tmp_path, json.dumps(modules(charts=True)))
    assert "PySide6" not in found


def test_the_door_and_the_locked_page_bring_nothing_heavy(tmp_path: Path) -> None:
    found = brought(LOCKED, tmp_path)
    assert {"smart_journal", "PySide6"} <= found
    assert found & HEAVY == set()


def test_the_door_alone_does_not_even_bring_qt(tmp_path: Path) -> None:
    found = brought(WATCHED, tmp_path, json.dumps(["smart_journal.main", "smart_journal.__main__"]))
    assert found & (HEAVY | {"PySide6", "tomllib"}) == set()
