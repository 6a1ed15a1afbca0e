"""Programs started for a measurement, with compiled modules and no traces in the real home."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


class Children:
    """Starts the scripts of this folder; what they keep goes into `folder`."""

    def __init__(self, folder: Path) -> None:
        home = folder / "home"
        home.mkdir(parents=True, exist_ok=True)
        self._environment = {
            **os.environ,
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_CACHE_HOME": str(home / "cache"),
            # As for an installed program: nothing is compiled at the start.
            "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
            "PYTHONPATH": str(ROOT),
            "QT_LOGGING_RULES": "*.debug=false;qt.qpa.*=false;qt.text.font.db=false",
        }
        self._environment.pop("PYTHONDONTWRITEBYTECODE", None)

    def answer(self, script: str, *arguments: str) -> Any:
        """Return what a script prints as JSON, once it has ended."""
        return json.loads(self._run(script, *arguments))

    def until_painted(self, script: str, *arguments: str) -> float:
        """Return the milliseconds from starting a script to the moment it prints (ns)."""
        begin = time.monotonic_ns()
        return (int(self._run(script, *arguments)) - begin) / 1e6

    def _run(self, script: str, *arguments: str) -> str:
        # -P: what lies in this folder may be called like a module of Python's own.
        command = [sys.executable, "-P", str(HERE / script), *arguments]
        return subprocess.run(
            command, env=self._environment, check=True, stdout=subprocess.PIPE, text=True
        ).stdout
