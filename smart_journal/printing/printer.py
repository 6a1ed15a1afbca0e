"""Pages on a printer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from smart_journal.domain.errors import JournalError
from smart_journal.language import gettext as _
from smart_journal.printing.paint import CannotPaint, paint_page, painting
from smart_journal.printing.paper import Paper, paper_sized
from smart_journal.printing.sheet import Page


class CannotPrint(JournalError):
    """The printer did not take the job."""


def paper_of(printer: QPrinter) -> Paper:
    """Return the paper chosen in the printer's dialog."""
    size = printer.pageLayout().pageSize().size(QPageSize.Unit.Point)
    return paper_sized(size.width(), size.height())


def print_pages(pages_for: Callable[[Paper], list[Page]], printer: QPrinter) -> None:
    """Print the pages that `pages_for` makes for the paper in the printer.

    Page ranges and order are taken from the printer's dialog. The job's name says nothing: it
    shows in the queue. Raises CannotPrint when the printer does not take the job, or none of
    the pages asked for is there.
    """
    # The way up is a property of the whole job, so it stays upright and landscape pages are
    # turned on it; the sheets know their way, not the dialog.
    printer.setFullPage(True)
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0))
    printer.setDocName(_("Pages"))
    pages = _chosen(pages_for(paper_of(printer)), printer)
    if not pages:
        raise CannotPrint(_("There is no page with these numbers."))
    try:
        with painting(printer) as painter:
            _paint(painter, printer, pages)
    except CannotPaint:
        raise CannotPrint(_("The printer did not take the pages. Is it switched on?")) from None


def _paint(painter: QPainter, printer: QPrinter, pages: list[Page]) -> None:
    scale = printer.resolution() / 72
    for n, page in enumerate(pages):
        if n and not printer.newPage():
            raise CannotPrint(_("The printer stopped before the last page."))
        painter.save()
        painter.scale(scale, scale)
        if page.landscape:
            painter.translate(0, page.paper.width)
            painter.rotate(-90)
        paint_page(painter, page)
        painter.restore()


def _chosen(pages: list[Page], printer: QPrinter) -> list[Page]:
    if printer.printRange() is QPrinter.PrintRange.PageRange and not printer.pageRanges().isEmpty():
        pages = [page for page in pages if printer.pageRanges().contains(page.number)]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        pages = pages[::-1]
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    return pages * copies
