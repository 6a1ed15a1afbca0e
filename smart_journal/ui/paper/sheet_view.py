"""The pages as they will come out of the printer, one under the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from smart_journal.language import gettext as _
from smart_journal.printing.paint import paint_page
from smart_journal.printing.sheet import Page

GAP = 16  # round the pages
MOST = 1.7  # pixels a point: beyond it a page is only large, not clearer


class SheetView(QAbstractScrollArea):
    """Fits the pages to its width and paints those that are seen, sharp at any size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: Sequence[Page] = ()
        self._seen: dict[int, QPixmap] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(_("Pages"))
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.verticalScrollBar().valueChanged.connect(self._describe)

    def show_pages(self, pages: Sequence[Page]) -> None:
        """Show other pages, from the first one on."""
        self._pages = pages
        self._seen.clear()
        self._measure()
        self.verticalScrollBar().setValue(0)
        self._describe()
        self.viewport().update()

    @property
    def pages(self) -> Sequence[Page]:
        """Return the pages shown."""
        return self._pages

    @property
    def number(self) -> int:
        """Return the number of the page in the middle of the view, from 1; 0 without pages."""
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        tops = [rect.top() for _page, rect in self._places()]
        return max(sum(top <= middle for top in tops), 1 if tops else 0)

    def sizeHint(self) -> QSize:
        """Return the size of a page to start from."""
        return QSize(640, 640)

    def _scale(self) -> float:
        widest = max((page.paper.width for page in self._pages), default=1.0)
        return max(0.1, min((self.viewport().width() - 2 * GAP) / widest, MOST))

    def _places(self) -> list[tuple[Page, QRectF]]:
        """Return the pages and where they lie in the whole, in logical pixels."""
        scale, top, places = self._scale(), float(GAP), []
        for page in self._pages:
            width, height = page.paper.width * scale, page.paper.height * scale
            left = (self.viewport().width() - width) / 2
            places.append((page, QRectF(left, top, width, height)))
            top += height + GAP
        return places

    def _measure(self) -> None:
        places = self._places()
        tall = places[-1][1].bottom() + GAP if places else 0.0
        seen = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, round(tall) - seen))
        page = places[0][1].height() + GAP if places else seen
        bar.setPageStep(round(min(page, seen * 0.9)))
        bar.setSingleStep(max(1, seen // 12))

    def _describe(self) -> None:
        if self._pages:
            number, total = self.number, len(self._pages)
            said = _("Page {number} of {total}").format(number=number, total=total)
            self.setAccessibleDescription(said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the new width and stay at the same place."""
        super().resizeEvent(event)
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        self._seen.clear()
        self._measure()
        bar.setValue(round(share * bar.maximum()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the first or the last page; Qt knows the other keys."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:  # noqa: N802  # Qt's name
        """Paint what comes into view."""
        self.viewport().update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pages in view."""
        painter = QPainter(self.viewport())
        colours = self.palette()
        down = self.verticalScrollBar().value()
        view = QRectF(0, down, self.viewport().width(), self.viewport().height())
        seen = [(page, place) for page, place in self._places() if place.intersects(view)]
        numbers = {page.number for page, _place in seen}
        self._seen = {at: picture for at, picture in self._seen.items() if at in numbers}
        for page, place in seen:
            at = place.translated(0, -down).toRect()
            painter.drawPixmap(at.topLeft(), self._picture(page, at.size()))
            painter.setPen(QPen(colours.dark(), 1))
            painter.drawRect(at.adjusted(-1, -1, 0, 0))
        if self.hasFocus():
            painter.setPen(QPen(colours.highlight(), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def _picture(self, page: Page, size: QSize) -> QPixmap:
        dpr = self.devicePixelRatioF()
        if page.number not in self._seen or self._seen[page.number].devicePixelRatio() != dpr:
            picture = QPixmap(size * dpr)
            picture.setDevicePixelRatio(dpr)
            picture.fill(Qt.GlobalColor.white)
            painter = QPainter(picture)
            hints = QPainter.RenderHint
            painter.setRenderHints(hints.Antialiasing | hints.TextAntialiasing)
            painter.scale(size.width() / page.paper.width, size.height() / page.paper.height)
            paint_page(painter, page)
            painter.end()
            self._seen[page.number] = picture
        return self._seen[page.number]
