"""A child with a home of its own: started, spoken to, killed or waited for, and judged."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from threading import Timer
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from types import TracebackType

REPOSITORY = Path(__file__).parents[2]
LONGEST_S = 180.0
# Offscreen has no window manager: Qt says so for every top-level window.
_NO_MANAGER = re.compile(
    rb"^This plugin does not support (raise\(\)|propagateSizeHints\(\)|grabbing the keyboard)\n",
    re.MULTILINE,
)


@dataclass(frozen=True)
class Home:
    """The folders a child may know of, all of them inside `place`."""

    place: Path

    def make(self) -> Self:
        for folder in (self.place, self.temporary, self.runtime):
            folder.mkdir(mode=0o700)
        return self

    @property
    def temporary(self) -> Path:
        return self.place / "tmp"

    @property
    def runtime(self) -> Path:
        return self.place / "run"

    @property
    def journal(self) -> Path:
        """Where the welcome proposes to keep a journal."""
        return self.place / "Documents" / "Journal.journal"

    def environment(self) -> dict[str, str]:
        return {
            "PATH": os.environ["PATH"],
            "HOME": str(self.place),
            "TMPDIR": str(self.temporary),
            "XDG_CONFIG_HOME": str(self.place / ".config"),
            "XDG_CACHE_HOME": str(self.place / ".cache"),
            "XDG_DATA_HOME": str(self.place / ".local" / "share"),
            "XDG_STATE_HOME": str(self.place / ".local" / "state"),
            "XDG_RUNTIME_DIR": str(self.runtime),
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(REPOSITORY),
            "PYTHONDONTWRITEBYTECODE": "1",
        }


@dataclass(frozen=True)
class Ended:
    """How a child ended: its exit code (or minus the signal), and all it said."""

    code: int
    told: list[dict[str, Any]]
    said: bytes
    complaints: bytes

    def about(self, key: str) -> list[Any]:
        """Return all it told under a key."""
        return [words[key] for words in self.told if key in words]


class Child:
    """Runs a script of this folder in a process of its own, with the usual umask 022."""

    def __init__(self, script: str, home: Home) -> None:
        self._complaints = home.place.with_name(f"{home.place.name}.stderr").open("a+b")
        self._from = self._complaints.tell()
        self._process = subprocess.Popen(
            [sys.executable, "-m", f"tests.trials.{script}"],
            env=home.environment(),
            cwd=REPOSITORY,
            umask=0o022,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._complaints,
        )
        self._said: list[bytes] = []
        self._watchdog = Timer(LONGEST_S, self._process.kill)
        self._watchdog.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: object, _trace: TracebackType | None
    ) -> None:
        self._watchdog.cancel()
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout, self._complaints):
            assert stream is not None
            stream.close()

    def tell(self, **words: Any) -> Self:
        """Say a line to the child."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(words).encode() + b"\n")
        self._process.stdin.flush()
        return self

    def hear(self) -> dict[str, Any]:
        """Return the next thing it tells; raises EOFError with its complaints when it ended."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line.endswith(b"\n"):
            raise EOFError(self._read_complaints().decode(errors="replace"))
        self._said.append(line)
        words: dict[str, Any] = json.loads(line)
        return words

    def hear_of(self, key: str) -> Any:
        """Return the next thing it tells under a key, passing over others."""
        while key not in (words := self.hear()):
            pass
        return words[key]

    def kill(self) -> None:
        """End it as a power cut does."""
        self._process.kill()

    def end(self) -> Ended:
        """Wait for the end, and return how it was."""
        assert self._process.stdout is not None
        self._said += self._process.stdout.readlines()
        code = self._process.wait()
        whole = [line for line in self._said if line.endswith(b"\n")]
        return Ended(
            code=code,
            told=[json.loads(line) for line in whole],
            said=b"".join(self._said),
            complaints=_NO_MANAGER.sub(b"", self._read_complaints()),
        )

    def _read_complaints(self) -> bytes:
        self._complaints.seek(self._from)
        return self._complaints.read()
