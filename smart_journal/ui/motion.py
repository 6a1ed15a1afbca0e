"""Whether the system asks programs to keep still."""

from __future__ import annotations

import ctypes
import sys
from typing import Any

_CLIENT_AREA_ANIMATION = 0x1042  # SPI_GETCLIENTAREAANIMATION
_PORTAL = "org.freedesktop.portal.Desktop"
_PATIENCE_MS = 150


def keep_still() -> bool:
    """Return whether animations are switched off in the system's settings.

    Asks Windows, macOS, or the settings portal of a Linux desktop (GNOME's switch and the common
    one). False where nothing can be found out: whatever moves has a switch of its own.
    """
    if sys.platform == "win32":
        return _windows()
    return _mac() if sys.platform == "darwin" else _portal()


def _windows() -> bool:
    shown = ctypes.c_int(1)
    user32: Any = getattr(ctypes, "windll").user32  # noqa: B009  # not there on other systems
    user32.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(shown), 0)
    return not shown.value


def _mac() -> bool:
    from PySide6.QtCore import QSettings

    return bool(QSettings("apple.com", "universalaccess").value("reduceMotion", False, type=bool))


def _portal() -> bool:
    from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    settings = QDBusInterface(
        _PORTAL, "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings", bus
    )
    settings.setTimeout(_PATIENCE_MS)

    def ask(namespace: str, key: str) -> object:
        answer = settings.call("ReadOne", namespace, key)
        values = answer.arguments()
        replied = answer.type() is QDBusMessage.MessageType.ReplyMessage and values
        value: Any = values[0] if replied else None
        return value.variant() if hasattr(value, "variant") else value

    return (
        ask("org.gnome.desktop.interface", "enable-animations") is False
        or ask("org.freedesktop.appearance", "reduced-motion") == 1
    )
