"""Type commands: in this process for the many small cases, in one of their own where it matters."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from smart_journal.main import run

ROOT = Path(__file__).resolve().parents[2]
NO_SCREEN = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}


@dataclass(frozen=True)
class Said:
    """What a command left behind."""

    code: int
    out: str
    err: str

    def assert_sentence_of(self, words: str) -> None:
        """Require the end with 1, one line of sentences on standard error, and no answer."""
        assert (self.code, self.out) == (1, "")
        assert self.err.endswith(".\n")
        assert self.err.count("\n") == 1
        assert words in self.err


class Shell:
    """Runs commands in this process; standard input is no terminal."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self._monkeypatch, self._capsys = monkeypatch, capsys

    def __call__(self, *arguments: str | Path, typed: bytes = b"") -> Said:
        """Run a command; `typed` is its standard input."""
        self._capsys.readouterr()
        stream = io.TextIOWrapper(io.BytesIO(typed), encoding="utf-8")
        with self._monkeypatch.context() as patch:
            patch.setattr(sys, "stdin", stream)
            try:
                code = run([str(each) for each in arguments])
            except SystemExit as left:
                code = left.code if isinstance(left.code, int) else 1
        said = self._capsys.readouterr()
        return Said(code, said.out, said.err)


def environment() -> dict[str, str]:
    """Return the environment of a computer without a screen."""
    kept = {name: value for name, value in os.environ.items() if name not in NO_SCREEN}
    return kept | {"PYTHONPATH": str(ROOT)}


def program(*arguments: str | Path, typed: bytes = b"", more: dict[str, str] | None = None) -> Said:
    """Run `python -m smart_journal` in a process of its own, without a screen.

    `more` is added to its environment.
    """
    done = subprocess.run(
        [sys.executable, "-m", "smart_journal", *map(str, arguments)],
        input=typed,
        capture_output=True,
        env=environment() | (more or {}),
        timeout=60,
        check=False,
    )
    return Said(done.returncode, done.stdout.decode(), done.stderr.decode())
