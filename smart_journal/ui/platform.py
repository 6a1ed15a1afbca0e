"""Find out, before Qt would abort, whether a window can be opened at all."""

from __future__ import annotations

import ctypes
import os
import sys

from smart_journal.language import gettext as _

# Shared libraries that the wheels of Qt leave to the system, and Debian's packages for them.
_ALWAYS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libglib-2.0.so.0": "libglib2.0-0",
}
_X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libX11-xcb.so.1": "libx11-xcb1",
}


def missing_for_a_window() -> str:
    """Return a sentence that says what is missing to open a window, or an empty text."""
    if sys.platform != "linux":
        return ""
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    wanted = dict(_ALWAYS)
    if platform in ("", "xcb") and not os.environ.get("WAYLAND_DISPLAY"):
        wanted |= _X11
    if packages := sorted(package for library, package in wanted.items() if not _loads(library)):
        return _(
            "The window needs libraries that this system does not have. On Debian or Ubuntu: "
            "sudo apt install {packages}"
        ).format(packages=" ".join(packages))
    if not platform and not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        return _(
            "There is no screen to open a window on. Please start the program from a desktop "
            "session; the commands tools, print, sample, check and key work without one."
        )
    return ""


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
