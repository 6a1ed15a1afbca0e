"""What can be said about a folder before a journal is put there."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QStorageInfo

from smart_journal.language import gettext as _
from smart_journal.services.journals import SUFFIX, is_journal, is_synced

_NETWORK = frozenset(
    {"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "sshfs", "fuse.sshfs", "9p", "davfs",
     "fuse.davfs", "fuse.davfs2", "afpfs", "webdav", "ncpfs", "afs", "fuse.rclone"}
)  # fmt: skip


class Kind(Enum):
    """What a folder is good for."""

    FREE = auto()
    JOURNAL = auto()
    REFUSED = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Whether a journal can be made in `folder`, with a sentence where one is needed."""

    folder: Path
    kind: Kind
    sentence: str = ""


def journals_in(chosen: Path) -> list[Path]:
    """Return the chosen folder if it is a journal, else the journals directly inside it."""
    if is_journal(chosen):
        return [chosen]
    with suppress(OSError):
        return sorted(child for child in chosen.iterdir() if is_journal(child))
    return []


def proposed(chosen: Path, name: str) -> Path:
    """Return the journal's folder when the person chose the folder `chosen` to keep it in."""
    if is_journal(chosen) or chosen.suffix == SUFFIX:
        return chosen
    return chosen / name


def judge(folder: Path) -> Verdict:
    """Look at the disk (slow on a network) and say what making a journal there would mean."""
    if not folder.is_absolute():
        return _refused(folder, _("Please give the whole path of a folder."))
    try:
        return _judged(folder)
    except OSError:
        return _refused(folder, _("That folder can't be looked at. Please choose another one."))


def _judged(folder: Path) -> Verdict:
    if is_journal(folder):
        sentence = _("There is already a journal in this folder.")
        return Verdict(folder=folder, kind=Kind.JOURNAL, sentence=sentence)
    if os.path.lexists(folder) and not folder.is_dir():
        return _refused(folder, _("There is a file of that name. Please choose another folder."))
    if folder.is_dir() and any(folder.iterdir()):
        sentence = _("There are already files in this folder. Please choose another name.")
        return _refused(folder, sentence)
    above = _nearest(folder)
    effective = os.access in os.supports_effective_ids
    can_write = os.access(above, os.W_OK | os.X_OK, effective_ids=effective)
    if not (above.is_dir() and can_write):
        return _refused(folder, _("That folder can't be written to. Please choose another place."))
    return Verdict(folder=folder, kind=Kind.FREE, sentence=_warning(folder, above))


def _nearest(folder: Path) -> Path:
    """Return the closest folder above that exists already: where the new one is made."""
    above = folder.parent
    while not os.path.lexists(above) and above != above.parent:
        above = above.parent
    return above


def _warning(folder: Path, above: Path) -> str:
    system = bytes(QStorageInfo(str(above)).fileSystemType().data()).decode()
    if system.casefold() in _NETWORK:
        return _(
            "This folder seems to be on another computer. The journal stays encrypted there, but"
            " a broken connection can harm it. A folder on this computer is safer."
        )
    if is_synced(folder):
        return _(
            "This folder seems to be copied to other computers. The journal stays encrypted"
            " there, but old copies remain, and two computers writing at once can harm it. A"
            " folder that is not copied is safer."
        )
    return ""


def _refused(folder: Path, sentence: str) -> Verdict:
    return Verdict(folder=folder, kind=Kind.REFUSED, sentence=sentence)
