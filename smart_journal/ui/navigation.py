"""Ways from one page to another, asked for by any page and followed by the journal's shell."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Navigation(QObject):
    """`entry_requested` opens an entry by tool and id, `new_requested` a new one of a tool.

    `grown_requested` begins a page that grows out of another.
    `sheets_requested` shows a sheet source on its way to paper, `tool_requested` a tool's page,
    `lists_requested` the person's own lists, `own_page_requested` the maker of own pages.
    `hold_changed` asks the idle lock to wait, or to watch again.
    """

    entry_requested = Signal(str, str)
    new_requested = Signal(str)
    grown_requested = Signal(object)
    sheets_requested = Signal(object)
    tool_requested = Signal(str)
    lists_requested = Signal(str)
    own_page_requested = Signal(str)
    hold_changed = Signal(bool)
