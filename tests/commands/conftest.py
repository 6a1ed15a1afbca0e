"""A shell, and a small journal that costs as little to open as any may."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from smart_journal.services import journals
from smart_journal.services.catalogue import Catalogue
from smart_journal.services.journals import Cost
from tests.commands.shell import Shell

PASSPHRASE = "open, ‘sesame’ – now"


@pytest.fixture
def shell(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Shell]:
    """Return a shell; what the program sets for its whole process is put back."""
    mask, hook = os.umask(0o022), sys.excepthook
    yield Shell(monkeypatch, capsys)
    os.umask(mask)
    sys.excepthook = hook


@pytest.fixture
def typed() -> bytes:
    """Return the passphrase as the first line of standard input."""
    return f"{PASSPHRASE}\nsomething else\n".encode()


@pytest.fixture(scope="session")
def _made(tmp_path_factory: pytest.TempPathFactory, catalogue: Catalogue) -> Path:
    folder = tmp_path_factory.mktemp("made") / "Mine.journal"
    key = journals.create(folder, PASSPHRASE, cost=Cost.least())
    session = journals.open_session(folder, key, catalogue)
    for strength in range(1, 11):
        session.entries.write(
            catalogue.tools["urge-log"],
            {"strength": strength, "did": "CANARY " * 100},
            at=session.clock(),
        )
    session.close()
    return folder


@pytest.fixture
def mine(_made: Path, tmp_path: Path) -> Path:
    """Return a closed journal with ten urges."""
    return Path(shutil.copytree(_made, tmp_path / "Mine.journal"))
