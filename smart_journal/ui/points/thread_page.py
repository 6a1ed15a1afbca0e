"""A thread: the pages that hang together, in the order in which they grew."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from smart_journal.domain.entry import Entry
from smart_journal.domain.tool import Tool
from smart_journal.language import gettext as _
from smart_journal.services.threads import Step
from smart_journal.services.wording import overview_words
from smart_journal.ui.context import Context
from smart_journal.ui.dates import when_words
from smart_journal.ui.widgets.flow_layout import FlowLayout
from smart_journal.ui.widgets.labels import label

_INDENT = 28
_DEEPEST = 4
_LETTERS = 220


class ThreadPage(QFrame):
    """What came first stands first; a page opens with one click, the thread prints as a whole."""

    closed = Signal()
    print_requested = Signal(list)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._steps: tuple[Step, ...] = ()
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        back = QPushButton(_("‹ Back"))
        back.setProperty("role", "quiet")
        back.clicked.connect(self.closed)
        self._back = back
        head = QHBoxLayout()
        head.addWidget(back)
        head.addWidget(label(_("One thread"), "name", wrap=False), 1)
        column.addLayout(head)
        column.addWidget(label(_("Where this page came from, and what grew out of it."), "purpose"))
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(self._scroll, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        printing = QPushButton(_("Print the thread…"))
        printing.clicked.connect(self._print)
        foot.addWidget(printing)
        column.addLayout(foot)

    def show_around(self, entry: Entry) -> None:
        """Show the thread that an entry belongs to."""
        self._steps = self._context.session.threads.around(entry).steps
        page = QWidget()
        page.setObjectName("scrolled")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 4, 10, 8)
        column.setSpacing(10)
        for step in self._steps:
            column.addWidget(self._card(step, here=step.entry.id == entry.id))
        column.addStretch(1)
        self._scroll.setWidget(page)

    def take_focus(self) -> None:
        """Put the keyboard on the way back."""
        self._back.setFocus()

    def _card(self, step: Step, *, here: bool) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(_INDENT * min(step.depth, _DEEPEST), 0, 0, 0)
        frame = QFrame()
        frame.setProperty("role", "band" if here else "card")
        row.addWidget(frame)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(14, 8, 14, 8)
        inside.setSpacing(3)
        entry, tool = step.entry, self._tool(step.entry)
        title = tool.title if tool else entry.tool
        when = when_words(entry.at, self._context.session.clock().date(), self._context.words)
        name = QPushButton(_("{page}, {when}").format(page=title, when=when))
        name.setProperty("role", "link")
        name.setMinimumWidth(1)  # in a narrow window its end is cut, and nothing else
        go = self._context.go
        name.clicked.connect(lambda: go.entry_requested.emit(entry.tool, entry.id))
        relation = _("the page you came from") if here else step.relation
        head = QWidget()
        top = FlowLayout(head, gap=10, line_gap=0)
        top.addWidget(name)
        top.addWidget(label(relation, "small", wrap=False))
        inside.addWidget(head)
        if tool and (text := self._overview(tool, entry)):
            inside.addWidget(label(text))
        return holder

    def _tool(self, entry: Entry) -> Tool | None:
        return self._context.session.catalogue.tools.get(entry.tool)

    def _overview(self, tool: Tool, entry: Entry) -> str:
        label_of = self._context.session.lists.label
        text = overview_words(tool, entry.answers, label_of, self._context.words)
        return text if len(text) <= _LETTERS else text[: _LETTERS - 1].rstrip() + "…"

    def _print(self) -> None:
        pairs = [(self._tool(step.entry), step.entry) for step in self._steps]
        self.print_requested.emit([(tool, entry) for tool, entry in pairs if tool is not None])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
