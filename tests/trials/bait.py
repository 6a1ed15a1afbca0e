"""A file that nobody has a reason to open, watched by the kernel (inotify, Linux)."""

from __future__ import annotations

import ctypes
import os
import struct
import sys
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from pathlib import Path

_IN_OPEN = 0x20
_EVENT = struct.Struct("iIII")
# A real picture of one dot: what opens it may also show it.
_DOT = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)


class Bait:
    """Counts how often the file was opened, by whatever process."""

    def __init__(self, path: Path) -> None:
        if sys.platform != "linux":
            raise RuntimeError("this trial needs Linux's inotify")
        path.write_bytes(_DOT)
        self.path = path
        libc = ctypes.CDLL(None, use_errno=True)
        self._watch = libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
        if self._watch < 0 or libc.inotify_add_watch(self._watch, bytes(path), _IN_OPEN) < 0:
            code = ctypes.get_errno()
            raise OSError(code, os.strerror(code))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        os.close(self._watch)

    def opened(self) -> int:
        """Return how often it was opened since the last look."""
        try:
            events = os.read(self._watch, 1 << 20)
        except BlockingIOError:
            return 0
        count = at = 0
        while at < len(events):
            _watch, mask, _cookie, name = _EVENT.unpack_from(events, at)
            count += bool(mask & _IN_OPEN)
            at += _EVENT.size + name
        return count
