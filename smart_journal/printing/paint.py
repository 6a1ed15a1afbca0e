"""One page painted: the same on screen, on a printer and in a PDF."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPaintDevice, QPainter

from smart_journal.language import gettext as _
from smart_journal.printing.canvas import Canvas
from smart_journal.printing.look import LINE, Align
from smart_journal.printing.paper import RUNNING
from smart_journal.printing.sheet import Page
from smart_journal.printing.text import write


class CannotPaint(Exception):
    """The printer, file or picture cannot be painted on."""


def paint_page(painter: QPainter, page: Page) -> None:
    """Paint a page from its top left corner; one unit of `painter` is one point."""
    canvas, paper = Canvas(painter), page.paper
    top = paper.top
    if not page.first:
        _running_head(canvas, page)
        top += RUNNING
    room = paper.height - paper.bottom - top
    page.body.paint(canvas, paper.side, top, paper.text_width, room)
    foot = _("{number} / {total}").format(number=page.number, total=page.total)
    _foot_text(canvas, page, foot, paper.height - paper.bottom + 22, "center")


def _running_head(canvas: Canvas, page: Page) -> None:
    paper, sheet = page.paper, page.sheet
    title = _("{title}, continued").format(title=sheet.title)
    _foot_text(canvas, page, title, paper.top - 6, "start")
    _foot_text(canvas, page, sheet.date, paper.top - 6, "right")
    under = paper.top - 6 + page.look.foot.leading + 3
    canvas.line(paper.side, under, paper.side + paper.text_width, under, 0.4, LINE)


def _foot_text(canvas: Canvas, page: Page, text: str, y: float, align: Align) -> None:
    style = replace(page.look.foot, align=align)
    write(canvas, text, style, page.paper.side, y, page.paper.text_width)


def page_image(page: Page, dpi: float) -> QImage:
    """Return a picture of the page on white."""
    scale = dpi / 72
    width, height = round(page.paper.width * scale), round(page.paper.height * scale)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with painting(image) as painter:
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
        )
        painter.scale(scale, scale)
        paint_page(painter, page)
    return image


@contextmanager
def painting(device: QPaintDevice) -> Iterator[QPainter]:
    """Paint on a device; ended in time whatever happens, or Qt would bring the program down.

    Raises CannotPaint when the device takes no painting.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise CannotPaint
    try:
        yield painter
    finally:
        painter.end()
