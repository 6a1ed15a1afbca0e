"""Save a chart as a file: a word first, then the place, then drawn and written in the worker."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from smart_journal.charts.look import LIGHT, Look
from smart_journal.charts.picture import FileKind, Insight, least_height, save
from smart_journal.domain.errors import JournalError
from smart_journal.insights.balance import ThenAndNow
from smart_journal.language import gettext as _
from smart_journal.ui.context import Context
from smart_journal.ui.paper.private_file import ask_where, write_private

WIDE, SQUARE = 900.0, 560.0
SHARP = 2.0  # dots a unit in a PNG


def kinds() -> dict[FileKind, str]:
    """Return what each kind of file is called, and what it is good for."""
    return {
        FileKind.PNG: _("Picture (PNG)"),
        FileKind.SVG: _("Drawing that can be enlarged (SVG)"),
        FileKind.PDF: _("Page (PDF)"),
    }


def look_of(insight: Insight) -> Look:
    """Return how a saved chart looks: on white, whatever the window's theme."""
    width = SQUARE if isinstance(insight, ThenAndNow) else WIDE
    look = Look(width=width, height=width * 0.55, palette=LIGHT, dpr=SHARP)
    tall = max(look.height, least_height(insight, look))
    return Look(width=width, height=tall, palette=LIGHT, dpr=SHARP)


def save_chart(context: Context, parent: QWidget, insight: Insight, kind: FileKind) -> None:
    """Save the chart of `insight`; says in the window how it went."""
    name = f"chart.{kind.value}"
    place = ask_where(context.dialogs, parent, name=name, kinds=f"{kinds()[kind]} (*.{kind.value})")
    if place is None:
        return
    words, look = context.words, look_of(insight)

    def work() -> None:
        write_private(place, save(insight, look, words, kind))

    def done(_nothing: None) -> None:
        context.toast.say(_("Saved as {name}.").format(name=place.name))

    def failed(error: Exception) -> None:
        if not isinstance(error, JournalError):
            raise error
        if isValid(parent):  # it is gone once the journal is locked
            context.dialogs.tell(parent, error.sentence)

    context.jobs.run(work, done, failed)
