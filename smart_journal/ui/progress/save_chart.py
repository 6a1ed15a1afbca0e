"""Save a chart as a file: a word first, then the place, then drawn and written in the worker."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from smart_journal.charts.heights import least_height
from smart_journal.charts.look import LIGHT, Look
from smart_journal.charts.picture import FileKind, save
from smart_journal.domain.errors import JournalError
from smart_journal.domain.words import Words
from smart_journal.insights.insight import Insight
from smart_journal.insights.table import csv_text
from smart_journal.language import gettext as _
from smart_journal.ui.context import Context
from smart_journal.ui.paper.private_file import ask_where, write_private

WIDE, HALF = 900.0, 560.0
SHARP = 2.0  # dots a unit in a PNG
CSV = "csv"


def kinds() -> dict[str, str]:
    """Return what each kind of file is called, by its suffix, and what it is good for."""
    return {
        FileKind.PNG.value: _("Picture (PNG)"),
        FileKind.SVG.value: _("Drawing that can be enlarged (SVG)"),
        FileKind.PDF.value: _("Page (PDF)"),
        CSV: _("Numbers for a spreadsheet (CSV)"),
    }


def look_of(insight: Insight) -> Look:
    """Return how a saved chart looks: on white, whatever the window's theme."""
    width = HALF if getattr(insight, "half", False) else WIDE
    look = Look(width=width, height=width * 0.55, palette=LIGHT, dpr=SHARP)
    tall = max(look.height, least_height(insight, look))
    return Look(width=width, height=tall, palette=LIGHT, dpr=SHARP)


def file_of(insight: Insight, words: Words, kind: str) -> bytes:
    """Return the chart, or its numbers, as a file of a kind."""
    if kind == CSV:
        return csv_text(insight.table(words)).encode("utf-8")
    return save(insight, look_of(insight), words, FileKind(kind))


def save_chart(context: Context, parent: QWidget, insight: Insight, kind: str) -> None:
    """Save the chart of `insight`; says in the window how it went."""
    name = f"chart.{kind}"
    place = ask_where(context.dialogs, parent, name=name, kinds=f"{kinds()[kind]} (*.{kind})")
    if place is None:
        return
    words = context.words

    def work() -> None:
        write_private(place, file_of(insight, words, kind))

    def done(_nothing: None) -> None:
        context.toast.say(_("Saved as {name}.").format(name=place.name))

    def failed(error: Exception) -> None:
        if not isinstance(error, JournalError):
            raise error
        if isValid(parent):  # it is gone once the journal is locked
            context.dialogs.tell(parent, error.sentence)

    context.jobs.run(work, done, failed)
