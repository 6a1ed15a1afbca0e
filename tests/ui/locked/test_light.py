"""The locked page is what the window waits for at the start: it may bring nothing heavy."""

from __future__ import annotations

import subprocess
import sys

HEAVY = (
    "matplotlib",
    "numpy",
    "sqlcipher3",
    "sqlite3",
    "cryptography",
    "zxcvbn",
    "mnemonic",
    "tomllib",
    "smart_journal.services",
    "smart_journal.storage",
    "smart_journal.domain",
    "smart_journal.ui.forms",
    "smart_journal.ui.welcome",
    "smart_journal.ui.help",
    "PySide6.QtPrintSupport",
    "PySide6.QtSvg",
)


def test_the_locked_page_imports_nothing_heavy() -> None:
    code = "import smart_journal.ui.locked.page, sys; print(*sys.modules, sep=chr(10))"
    found = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    assert "smart_journal.ui.locked.page" in found
    assert [name for name in found if name.startswith(HEAVY)] == []
