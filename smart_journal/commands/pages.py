"""Blank pages without a window."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

from smart_journal.domain.settings import Settings
from smart_journal.domain.tool import Tool
from smart_journal.printing.context import Context
from smart_journal.printing.flow import make_pages
from smart_journal.printing.paper import paper_named
from smart_journal.printing.pdf import to_pdf
from smart_journal.printing.worksheet import blank
from smart_journal.ui.dates import QtWords
from smart_journal.ui.paper.paper_choice import paper_name


def blank_pdf(tool: Tool, *, paper: str, large: bool) -> bytes:
    """Return the tool's blank page, and its table if it has one, as a PDF.

    `paper` is a4, letter or "" for the locale's.
    """
    app = QGuiApplication.instance() or QGuiApplication(["journal"])
    locale = QLocale.system()
    context = Context(label=lambda _list, item: item, words=QtWords(locale))
    name = paper_name(Settings(paper=paper), locale)
    pages = make_pages(blank(tool, context), paper_named(name), large=large)
    pdf = to_pdf(pages)
    del app
    return pdf
