"""The one door for the boxes that remain: files to choose, a word before something leaves.

Pages receive a `Dialogs`; tests hand in their own answers, so no box ever waits for a click.
The boxes are loaded when first shown: the window does not wait for them at the start.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Dialogs:
    """Ask the person by the platform's own boxes."""

    def confirm(self, parent: QWidget, sentence: str, detail: str, yes: str, no: str) -> bool:
        """Ask a question with two named answers; return whether it was `yes`."""
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(parent)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(sentence)
        box.setInformativeText(detail)
        accept = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        box.setEscapeButton(box.addButton(no, QMessageBox.ButtonRole.RejectRole))
        box.setDefaultButton(accept)
        box.exec()
        return box.clickedButton() is accept

    def tell(self, parent: QWidget, sentence: str, detail: str = "") -> None:
        """Say something that must be read before going on."""
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(parent)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(sentence)
        box.setInformativeText(detail)
        box.exec()

    def save_file(self, parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
        """Ask where to save a file; return None when the person thought better of it."""
        from PySide6.QtWidgets import QFileDialog

        chosen, _filter = QFileDialog.getSaveFileName(parent, title, name, kinds)
        return Path(chosen) if chosen else None

    def open_file(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        """Ask for a file to read; return None when the person thought better of it."""
        from PySide6.QtWidgets import QFileDialog

        chosen, _filter = QFileDialog.getOpenFileName(parent, title, "", kinds)
        return Path(chosen) if chosen else None

    def folder(self, parent: QWidget, title: str, start: Path) -> Path | None:
        """Ask for a folder; return None when the person thought better of it."""
        from PySide6.QtWidgets import QFileDialog

        chosen = QFileDialog.getExistingDirectory(parent, title, str(start))
        return Path(chosen) if chosen else None
