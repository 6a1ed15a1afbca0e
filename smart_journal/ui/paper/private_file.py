"""Files that leave the journal: said so first, written whole or not at all, for the owner only."""

from __future__ import annotations

import contextlib
import shutil
from pathlib import Path

from PySide6.QtCore import QFileDevice, QSaveFile
from PySide6.QtWidgets import QWidget

from smart_journal.domain.errors import CannotWrite
from smart_journal.language import gettext as _
from smart_journal.ui.dialogs import Dialogs


def ask_where(dialogs: Dialogs, parent: QWidget, *, name: str, kinds: str) -> Path | None:
    """Say that the file will not be encrypted, then ask where it goes.

    `name` is a neutral one with its suffix, which is added when the person leaves it out.
    Returns None when they thought better of it.
    """
    agreed = dialogs.confirm(
        parent,
        _("This file will not be encrypted."),
        _("Whoever can open the folder you put it in can read it."),
        _("Choose a folder…"),
        _("Cancel"),
    )
    if not agreed:
        return None
    chosen = dialogs.save_file(parent, _("Save as"), name, kinds)
    suffix = Path(name).suffix
    if chosen is None or chosen.suffix.casefold() == suffix:
        return chosen
    chosen = chosen.with_name(chosen.name + suffix)
    if chosen.exists() and not dialogs.confirm(
        parent,
        _("There is already a file called {name} in this folder.").format(name=chosen.name),
        "",
        _("Replace it"),
        _("Keep it"),
    ):
        return None
    return chosen


def _reason(folder: Path, needed: int) -> str:
    """Return that the disk is full, which Qt calls an unknown error, where it is."""
    with contextlib.suppress(OSError):
        if shutil.disk_usage(folder).free < needed:
            return _("the disk is full")
    return ""


def write_private(path: Path, data: bytes) -> None:
    """Write `data` beside `path` and put it in place at once, readable by its owner alone.

    Raises CannotWrite with a sentence; what was there before then stays as it was.
    """
    file = QSaveFile(str(path))
    owner = QFileDevice.Permission.ReadOwner | QFileDevice.Permission.WriteOwner
    done = (
        file.open(QSaveFile.OpenModeFlag.WriteOnly)
        and file.setPermissions(owner)
        and file.write(data) == len(data)
        and file.commit()
    )
    if not done:
        raise CannotWrite(
            _("{name} could not be saved there: {reason}. Another folder may work.").format(
                name=path.name,
                reason=_reason(path.parent, len(data)) or file.errorString().rstrip("."),
            )
        )
