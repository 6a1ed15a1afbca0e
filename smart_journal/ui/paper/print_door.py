"""The platform's print dialog, behind a door that tests can answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from smart_journal.printing.paper import Paper

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class PrintDoor:
    """Ask which printer, which pages and which paper."""

    def choose(self, parent: QWidget, paper: Paper) -> QPrinter | None:
        """Return the printer chosen, set up for whole sheets; None to leave it."""
        # Loaded only here: it asks the system for its printers.
        from PySide6.QtCore import QSizeF
        from PySide6.QtGui import QPageSize
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        size = QSizeF(paper.width, paper.height)
        match = QPageSize.SizeMatchPolicy.FuzzyMatch
        printer.setPageSize(QPageSize(size, QPageSize.Unit.Point, "", match))
        dialog = QPrintDialog(printer, parent)
        return printer if dialog.exec() else None
