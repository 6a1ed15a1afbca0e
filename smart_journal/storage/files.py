"""Files for nobody but their owner, replaced whole or not at all."""

from __future__ import annotations

import errno
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

from smart_journal.domain.errors import CannotWrite
from smart_journal.language import gettext as _

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700


def make_private_folder(folder: Path) -> None:
    """Make the folder, and those above it, for its owner alone."""
    folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
    folder.chmod(PRIVATE_FOLDER)


def replace_file(path: Path, text: str) -> None:
    """Write the text so that a crash leaves the old file or the new one, never a half."""
    part = path.with_name(f"{path.name}.part")
    part.unlink(missing_ok=True)
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE)
    with os.fdopen(handle, "wb") as file:
        file.write(text.encode("utf-8"))
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
    fsync_folder(path.parent)


def fsync_file(path: Path) -> None:
    """Force a finished file onto the disk."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def fsync_folder(folder: Path) -> None:
    """Force a folder's list of names onto the disk; Windows does that by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def telling_disk_trouble() -> Iterator[None]:
    """Turn an OSError of the block into CannotWrite with a sentence for the person."""
    try:
        yield
    except OSError as trouble:
        raise CannotWrite(disk_sentence(trouble.errno)) from None


def disk_sentence(code: int | None) -> str:
    """Return what a person can do about the system's error `code`."""
    if code in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return _("The disk is full. Nothing was lost; free some space and save again.")
    if code in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return _("The journal's folder can't be written to. Nothing was changed.")
    return _("The disk did not take what was written. Nothing was changed; please try again.")
