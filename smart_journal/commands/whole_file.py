"""Write a file whole or not at all, for the eyes of its owner."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Iterable
from pathlib import Path

from smart_journal.domain.errors import CannotWrite
from smart_journal.language import gettext as _


def write_whole(out: Path, pieces: Iterable[bytes]) -> None:
    """Write the pieces one after another, beside `out` first; raises CannotWrite."""
    part = out.parent / f".{secrets.token_hex(4)}.part"
    try:
        with part.open("wb") as file:
            file.writelines(pieces)
        part.replace(out)
    except OSError as error:
        raise cannot_write(out) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink()


def cannot_write(place: Path) -> CannotWrite:
    """Return the error of a place where nothing can be written."""
    return CannotWrite(
        _("The file {file} could not be written. Please choose another place.").format(file=place)
    )
