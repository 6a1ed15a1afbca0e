"""What will come out of the printer, and on which paper: looked at before anything leaves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from smart_journal.domain.errors import JournalError
from smart_journal.language import gettext as _
from smart_journal.language import ngettext
from smart_journal.printing.flow import make_pages
from smart_journal.printing.fonts import load_fonts
from smart_journal.printing.paper import Paper, paper_named
from smart_journal.printing.pdf import to_pdf
from smart_journal.printing.sheet import Page, SheetMaker
from smart_journal.ui.context import Context
from smart_journal.ui.paper.paper_choice import A4, LETTER, paper_name
from smart_journal.ui.paper.print_door import PrintDoor
from smart_journal.ui.paper.private_file import ask_where, write_private
from smart_journal.ui.paper.sheet_view import SheetView
from smart_journal.ui.paper.sources import SheetSource
from smart_journal.ui.widgets.labels import label

PDF_NAME = "pages.pdf"


class _Side(QScrollArea):
    """The column of choices: as wide as they need, scrolled only up and down."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = inside
        self.setWidget(inside)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the choices, and a little height."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._inside.minimumSizeHint().width() + bar, 120)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for more width when the text gets larger."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class PreviewPage(QWidget):
    """Shows the pages of a source; prints them, saves them as a PDF, or goes back."""

    closed = Signal()
    shown = Signal()

    def __init__(self, context: Context, door: PrintDoor | None = None) -> None:
        super().__init__()
        self.setObjectName("page")
        self._context, self._door = context, door or PrintDoor()
        self._source: SheetSource | None = None
        self._turn = 0
        self._asked = False
        self.sheets = SheetView()
        self.title = label("", "title")
        self.count = label("", "hint")
        self.which = QComboBox()
        self.paper = QComboBox()
        self.large = QCheckBox(_("Large print"))
        self.this_once = QPushButton(_("Print it this once"))
        self.print = QPushButton(_("Print…"))
        self.save = QPushButton(_("Save as PDF…"))
        self.close_button = QPushButton(_("Close"))
        self._build()
        self._wire()

    def _build(self) -> None:
        inside = QWidget()
        inside.setObjectName("scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(4, 24, 28, 24)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.count)
        column.addWidget(self.this_once)
        column.addSpacing(8)
        self._which_label = label(_("What"), "label")
        self._field(column, self._which_label, self.which, _("What"))
        self._field(column, label(_("Paper"), "label"), self.paper, _("Paper"))
        for name, text in ((A4, _("A4")), (LETTER, _("US Letter"))):
            self.paper.addItem(text, name)
        column.addWidget(self.large)
        column.addSpacing(12)
        self.print.setProperty("role", "primary")
        column.addWidget(self.print)
        queue = _("The system may keep a copy of printed pages for a while.")
        column.addWidget(label(queue, "small"))
        column.addSpacing(4)
        column.addWidget(self.save)
        column.addWidget(self.close_button)
        column.addStretch(1)
        side = _Side(inside)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.sheets, 5)
        row.addWidget(side, 2)

    def _field(self, column: QVBoxLayout, name: QWidget, box: QComboBox, said: str) -> None:
        box.setAccessibleName(said)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        column.addWidget(name)
        column.addWidget(box)
        column.addSpacing(4)

    def _wire(self) -> None:
        self.which.activated.connect(lambda _at: self._flow())
        self.paper.activated.connect(lambda _at: self._change_paper())
        self.large.toggled.connect(lambda _on: self._change_paper())
        self.this_once.clicked.connect(self._release)
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._save)
        self.close_button.clicked.connect(self.leave)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.leave)

    # What is shown

    def show_sheets(self, source: SheetSource) -> None:
        """Show the pages of `source` on the paper the person last chose."""
        load_fonts()
        self._source, self._asked = source, False
        settings = self._context.session.settings.current
        self.title.setText(source.title)
        self.which.clear()
        for choice in source.choices:
            self.which.addItem(choice.name, choice.id)
        self._which_label.setVisible(len(source.choices) > 1)
        self.which.setVisible(len(source.choices) > 1)
        name = paper_name(settings, self._context.locale)
        self.paper.setCurrentIndex(self.paper.findData(name))
        with QSignalBlocker(self.large):
            self.large.setChecked(settings.large_print)
        self.sheets.show_pages(())
        self._flow()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on to what most people come for."""
        super().focusInEvent(event)
        (self.print if self.print.isEnabled() else self.this_once).setFocus()

    def leave(self) -> None:
        """Go back to where the person came from, and keep nothing of the pages."""
        self._turn += 1
        self._source = None
        self.sheets.show_pages(())
        self.closed.emit()

    def _change_paper(self) -> None:
        self._context.session.settings.change(
            paper=self.paper.currentData(), large_print=self.large.isChecked()
        )
        self._flow()

    def _makers(self) -> Sequence[SheetMaker]:
        return self._source.makers(self.which.currentData() or "") if self._source else ()

    def _held(self) -> str:
        """Return why the chosen pages are held back, '' when they are not."""
        choices = self._source.choices if self._source and not self._asked else ()
        chosen = self.which.currentData()
        return next((choice.held for choice in choices if choice.id == chosen), "")

    def _release(self) -> None:
        """Show what was held back, until the preview is closed."""
        self._asked = True
        self._flow()
        self.print.setFocus()

    def _flow(self) -> None:
        """Cut the sheets into pages in the worker; the pages shown stay until then."""
        self._turn += 1
        held = self._held()
        self.this_once.setVisible(bool(held))
        for button in (self.print, self.save):
            button.setEnabled(not held)
        if held:
            self.sheets.show_pages(())
            self.count.setText(held)
            self.shown.emit()
            return
        self.count.setText(_("One moment…"))
        paper, large = paper_named(self.paper.currentData()), self.large.isChecked()
        work = partial(make_pages, self._makers(), paper, large=large)
        self._context.jobs.run(work, partial(self._show, self._turn))

    def _show(self, turn: int, pages: list[Page]) -> None:
        if turn != self._turn or not isValid(self):
            return
        self.sheets.show_pages(pages)
        self.count.setText(
            ngettext("{count} page", "{count} pages", len(pages)).format(
                count=self._context.words.number(len(pages))
            )
        )
        self.shown.emit()

    # What leaves

    def _save(self) -> None:
        place = ask_where(self._context.dialogs, self, name=PDF_NAME, kinds=_("PDF (*.pdf)"))
        if place is None or self._source is None:
            return
        pages = self._pages_for()
        paper = paper_named(self.paper.currentData())

        def work() -> None:
            write_private(place, to_pdf(pages(paper)))

        def done(_nothing: None) -> None:
            self._context.toast.say(_("Saved as {name}.").format(name=place.name))

        self._context.jobs.run(work, done, self._failed)

    def _print(self) -> None:
        printer = self._door.choose(self, paper_named(self.paper.currentData()))
        if printer is None or self._source is None:
            return
        from smart_journal.printing.printer import print_pages  # asks the system for printers

        work = partial(print_pages, self._pages_for(), printer)

        def done(_nothing: None) -> None:
            self._context.toast.say(_("Handed to the printer."))

        self._context.jobs.run(work, done, self._failed)

    def _pages_for(self) -> Callable[[Paper], list[Page]]:
        """Return what makes the pages afresh: those on screen belong to the window's thread."""
        makers, large = self._makers(), self.large.isChecked()
        return lambda paper: make_pages(makers, paper, large=large)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, JournalError):
            raise error
        if isValid(self):  # it is gone once the journal is locked
            self._context.dialogs.tell(self, error.sentence)
