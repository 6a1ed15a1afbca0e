"""A page of one's own as a file: questions only, never an answer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from smart_journal.domain.errors import CannotWrite, JournalError
from smart_journal.language import gettext as _
from smart_journal.ui.dialogs import Dialogs

LARGEST = 1_000_000  # bytes


def save_as(dialogs: Dialogs, parent: QWidget, text: str) -> None:
    """Ask where a page's questions go, and write them there.

    Raises CannotWrite with a sentence.
    """
    path = dialogs.save_file(parent, _("Save the questions as"), "page.toml", "TOML (*.toml)")
    if path is None:
        return
    path = path if path.suffix else path.with_suffix(".toml")
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise CannotWrite(
            _("{name} could not be saved there. Another folder may work.").format(name=path.name)
        ) from error


def bring_in(dialogs: Dialogs, parent: QWidget) -> str | None:
    """Return the text of a file the person chooses; None when they thought better of it.

    Raises JournalError with a sentence when it can't be read.
    """
    path = dialogs.open_file(parent, _("A page of questions"), "TOML (*.toml)")
    if path is None:
        return None
    try:
        if path.stat().st_size > LARGEST:
            raise JournalError(_("This file is too large for a page."))
        return Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise JournalError(
            _("{name} can't be read as a page of questions.").format(name=path.name)
        ) from error
