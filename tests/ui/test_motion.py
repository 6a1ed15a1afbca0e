"""Asking the system whether to keep still never gets in the way."""

from __future__ import annotations

import os
import subprocess
import sys


def test_it_answers_at_once_also_without_a_session_bus() -> None:
    asked = subprocess.run(
        [
            sys.executable,
            "-c",
            "from smart_journal.ui.motion import keep_still; print(keep_still())",
        ],
        env=os.environ | {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"},
        capture_output=True,
        text=True,
        timeout=20,
        check=True,
    )
    assert asked.stdout.strip() in ("True", "False")
    assert asked.stderr == ""
