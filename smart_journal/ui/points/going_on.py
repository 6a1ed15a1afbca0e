"""Going on from a page: what can grow out of it, what it hangs together with, how it was before."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from smart_journal.domain.entry import Answer, Answers, Entry, Link
from smart_journal.domain.tool import Offer, Tool
from smart_journal.language import gettext as _
from smart_journal.language import ngettext
from smart_journal.services.wording import row_words
from smart_journal.ui.context import Context
from smart_journal.ui.dates import when_words
from smart_journal.ui.widgets.flow_layout import FlowLayout
from smart_journal.ui.widgets.labels import label

LOOK_AGAIN_MS = 400
MOST_LINKS = 5
_ROW_LETTERS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What the person asked for: an offer (of a row, or of the page), or one of the views."""

    offer: Offer | None = None
    row: dict[str, Answer] | None = None
    view: str = ""


THREAD, VERSIONS, COMPARE, TIE = "thread", "versions", "compare", "tie"


class GoingOn(QWidget):
    """Quiet links and buttons under the questions; nothing here is ever asked for."""

    wished = Signal(object)

    def __init__(self, context: Context, tool: Tool, answers: Callable[[], Answers]) -> None:
        super().__init__()
        self._context, self._tool, self._answers = context, tool, answers
        self._entry: Entry | None = None
        self._shown: list[object] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._heading = label(_("Going on from here"), "heading")
        self._hint = label(_("Only if you like. The page is saved first."), "hint")
        column.addWidget(self._heading)
        column.addWidget(self._hint)
        self._offers = _flow(column, gap=6)
        self._links_label = label("", "label")
        self._links_label.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self._links_label)
        self._links = _flow(column, gap=20)
        self._views = _flow(column, gap=20)
        self._timer = QTimer(self, singleShot=True, interval=LOOK_AGAIN_MS)
        self._timer.timeout.connect(self._show_offers)

    def show_entry(self, entry: Entry | None, links: Iterable[Link]) -> None:
        """Show what an entry offers and hangs together with; a new one may know its origin."""
        self._entry = entry
        self._shown = []
        self._show_offers()
        self._show_links(links)
        self._show_views()

    def look_again(self) -> None:
        """Offer what fits the answers as they are, once the keys rest."""
        self._timer.start()

    def take_focus(self) -> None:
        """Put the keyboard on the first offer."""
        buttons = self.findChildren(QPushButton)
        if buttons:
            buttons[0].setFocus()

    # Offers

    def _show_offers(self) -> None:
        answers = self._answers()
        growth = self._context.session.growth
        whole = growth.offers(self._tool, answers)
        by_row: list[tuple[Offer, list[dict[str, Answer]]]] = []
        for offer in self._tool.offers:
            rows = answers.get(offer.rows) if offer.rows else None
            fitting = [
                row
                for row in (rows if isinstance(rows, list) else [])
                if isinstance(row, dict) and offer in growth.row_offers(self._tool, offer.rows, row)
            ]
            if fitting:
                by_row.append((offer, fitting))
        found: list[object] = [*whole, *by_row]
        if found != self._shown or not found:
            self._shown = found
            buttons = [self._button(each.label, Wish(offer=each)) for each in whole]
            buttons += self._row_buttons(by_row)
            _fill(self._offers, buttons)
        self._hint.setVisible(bool(found))
        self._heading.setVisible(bool(found) or self._entry is not None)

    def _button(self, text: str, wish: Wish) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("role", "chip")
        button.clicked.connect(lambda: self.wished.emit(wish))
        return button

    def _row_buttons(
        self, by_row: list[tuple[Offer, list[dict[str, Answer]]]]
    ) -> list[QPushButton]:
        """Return a button for each wording: offers that are called the same share its menu."""
        called: dict[str, list[tuple[str, Wish]]] = {}
        label_of = self._context.session.lists.label
        for offer, rows in by_row:
            field = self._tool.fields[offer.rows]
            called.setdefault(offer.label, []).extend(
                (
                    row_words(field, row, label_of, self._context.words, columns=1),
                    Wish(offer=offer, row=row),
                )
                for row in rows
            )
        return [self._menu_button(text, wishes) for text, wishes in called.items()]

    def _menu_button(self, text: str, wishes: list[tuple[str, Wish]]) -> QPushButton:
        if len(wishes) == 1:
            return self._button(text, wishes[0][1])
        button = QPushButton(text)
        button.setProperty("role", "chip-menu")
        menu = QMenu(button)
        for words, wish in wishes:
            action = menu.addAction(_short(words).replace("&", "&&"))
            action.triggered.connect(lambda _on=False, wish=wish: self.wished.emit(wish))
        button.setMenu(menu)
        return button

    # What it hangs together with

    def _show_links(self, links: Iterable[Link]) -> None:
        session = self._context.session
        if self._entry is not None:
            steps = session.threads.around(self._entry).steps
            others = [step.entry for step in steps if step.entry.id != self._entry.id]
        else:
            found = (session.entries.get(link.to) for link in links)
            others = [entry for entry in found if entry is not None and entry.binned is None]
        self._links_label.setVisible(bool(others))
        count = self._context.words.number(len(others))
        self._links_label.setText(
            ngettext(
                "Belongs together with one other page",
                "Belongs together with {count} other pages",
                len(others),
            ).format(count=count)
        )
        buttons = [self._link_button(entry) for entry in others[:MOST_LINKS]]
        if others and self._entry is not None:
            buttons.append(self._link(_("See it as one thread…"), Wish(view=THREAD)))
        _fill(self._links, buttons)

    def _link_button(self, entry: Entry) -> QPushButton:
        tool = self._context.session.catalogue.tools.get(entry.tool)
        today = self._context.session.clock().date()
        name = _("{page}, {when}").format(
            page=tool.title if tool else entry.tool,
            when=when_words(entry.at, today, self._context.words),
        )
        button = QPushButton(name)
        button.setProperty("role", "link")
        go = self._context.go
        button.clicked.connect(lambda: go.entry_requested.emit(entry.tool, entry.id))
        return button

    # Other views of it

    def _show_views(self) -> None:
        buttons = []
        if self._entry is not None:
            session = self._context.session
            versions = session.entries.count_revisions(self._entry.id)
            if versions > 1:
                count = self._context.words.number(versions - 1)
                buttons.append(
                    self._link(
                        ngettext(
                            "One earlier version…", "{count} earlier versions…", versions - 1
                        ).format(count=count),
                        Wish(view=VERSIONS),
                    )
                )
            if not self._tool.single and session.entries.count(self._tool.id, most=2) > 1:
                buttons.append(self._link(_("Compare with another…"), Wish(view=COMPARE)))
            buttons.append(self._link(_("Tie to another page…"), Wish(view=TIE)))
        _fill(self._views, buttons)

    def _link(self, text: str, wish: Wish) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("role", "link")
        button.clicked.connect(lambda: self.wished.emit(wish))
        return button


def _flow(column: QVBoxLayout, *, gap: int) -> FlowLayout:
    holder = QWidget()
    flow = FlowLayout(holder, gap=gap, line_gap=6)
    column.addWidget(holder)
    return flow


def _fill(flow: FlowLayout, buttons: list[QPushButton]) -> None:
    while (item := flow.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
    for button in buttons:
        flow.addWidget(button)
        button.show()
    holder = flow.parentWidget()
    if holder is not None:
        holder.setVisible(bool(buttons))


def _short(words: str) -> str:
    return words if len(words) <= _ROW_LETTERS else words[: _ROW_LETTERS - 1].rstrip() + "…"
