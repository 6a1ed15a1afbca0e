"""Pages as a PDF: vectors, text that can be searched, nothing about who made it or when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from smart_journal.language import installed
from smart_journal.printing.answers import listed
from smart_journal.printing.fonts import UNIT
from smart_journal.printing.paint import paint_page, painting
from smart_journal.printing.pdf_file import Bookmark, finished
from smart_journal.printing.sheet import Page


def to_pdf(pages: Sequence[Page], title: str = "") -> bytes:
    """Return the pages as a PDF file; the same pages give the same bytes.

    The file carries `title` or none, never a date. Several sheets get bookmarks. Raises
    ValueError without pages.
    """
    if not pages:
        raise ValueError("there is nothing to print")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(72 * UNIT)
    writer.setColorModel(QPdfWriter.ColorModel.Grayscale)
    writer.setPageLayout(_layout(pages[0]))
    with painting(writer) as painter:
        for n, page in enumerate(pages):
            if n:
                writer.setPageLayout(_layout(page))
                writer.newPage()
            painter.save()
            painter.scale(UNIT, UNIT)
            paint_page(painter, page)
            painter.restore()
    buffer.close()
    return finished(
        bytes(buffer.data().data()), title=title, language=installed(), bookmarks=_bookmarks(pages)
    )


def _layout(page: Page) -> QPageLayout:
    # A page size is always given upright; the orientation turns it.
    width, height = sorted((page.paper.width, page.paper.height))
    size = QPageSize(QSizeF(width, height), QPageSize.Unit.Point, "")
    way = QPageLayout.Orientation
    turned = way.Landscape if page.landscape else way.Portrait
    return QPageLayout(size, turned, QMarginsF(0, 0, 0, 0))


def _bookmarks(pages: Sequence[Page]) -> list[Bookmark]:
    """Return one bookmark a sheet, none when there is only one."""
    firsts = [(n, page.sheet) for n, page in enumerate(pages) if page.first]
    if len(firsts) < 2:
        return []
    return [
        Bookmark(listed(said for said in (sheet.title, sheet.date) if said), n)
        for n, sheet in firsts
    ]
