"""Inside a child on Linux: from here on, an internet socket ends the process at once.

A filter in the kernel (seccomp): it holds for every library and every thread to come, and
cannot be taken off. Local sockets, which X11 and D-Bus use, stay allowed.
"""

from __future__ import annotations

import ctypes
import os
import platform
import sys

_SOCKET = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}  # architecture, number
_IO_URING_SETUP = 425  # could make sockets past the filter; the same number everywhere
_X32 = 0x4000_0000
AF_UNIX, AF_INET, AF_INET6 = 1, 2, 10

_PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP, _MODE_FILTER = 38, 22, 2
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_ALLOW, _KILL_PROCESS = 0x7FFF_0000, 0x8000_0000
_NUMBER_AT, _ARCHITECTURE_AT, _FIRST_ARGUMENT_AT = 0, 4, 16


class _Step(ctypes.Structure):
    _fields_ = (
        ("code", ctypes.c_uint16),
        ("if_so", ctypes.c_uint8),
        ("if_not", ctypes.c_uint8),
        ("value", ctypes.c_uint32),
    )


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_uint16), ("steps", ctypes.POINTER(_Step)))


def forbid_internet() -> None:
    """End this process as soon as it, or a library in it, makes an internet socket."""
    if sys.platform != "linux" or platform.machine() not in _SOCKET:
        raise RuntimeError("this trial needs Linux's seccomp, on x86_64 or aarch64")
    architecture, socket = _SOCKET[platform.machine()]
    steps = [
        (_LOAD, 0, 0, _ARCHITECTURE_AT),
        (_EQUAL, 0, 8, architecture),
        (_LOAD, 0, 0, _NUMBER_AT),
        (_AT_LEAST, 6, 0, _X32),
        (_EQUAL, 5, 0, _IO_URING_SETUP),
        (_EQUAL, 0, 3, socket),
        (_LOAD, 0, 0, _FIRST_ARGUMENT_AT),
        (_EQUAL, 2, 0, AF_INET),
        (_EQUAL, 1, 0, AF_INET6),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _KILL_PROCESS),
    ]
    array = (_Step * len(steps))(*(_Step(*step) for step in steps))
    program = _Program(len(steps), array)
    libc = ctypes.CDLL(None, use_errno=True)
    for call in (
        (_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0),
        (_PR_SET_SECCOMP, _MODE_FILTER, ctypes.byref(program), 0, 0),
    ):
        if libc.prctl(*call):
            code = ctypes.get_errno()
            raise OSError(code, os.strerror(code))


def open_socket(family: int) -> int:
    """Make a stream socket the way any library does; return its number, negative if refused."""
    return int(ctypes.CDLL(None).socket(family, 1, 0))


def is_filtered() -> bool:
    """Return whether the kernel says that a filter is on."""
    with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123 - not a real file
        return "Seccomp:\t2\n" in status.read()
