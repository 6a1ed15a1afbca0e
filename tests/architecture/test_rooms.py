"""Who may import whom, and how long a file may be."""

from __future__ import annotations

import re

import pytest
from importlinter.cli import lint_imports

from tests.architecture.source import FILES, ROOT, TESTS, imports, name_of

NETWORK = {
    "aiohttp", "asyncio", "email", "ftplib", "http", "httpx", "imaplib", "nntplib", "poplib",
    "requests", "select", "selectors", "smtplib", "socket", "socketserver", "ssl", "telnetlib",
    "urllib.request", "urllib3", "webbrowser", "websockets", "xmlrpc", "PySide6.QtNetwork",
    "PySide6.QtWebSockets", "PySide6.QtHttpServer", "PySide6.QtDBus", "PySide6.QtQml",
}  # fmt: skip
# The desktop's own bus is a socket inside this computer; who may ask it, and for what.
BUS = {"smart_journal/ui/motion.py": "whether the system asks programs to keep still"}


def test_the_rooms_keep_to_their_contracts(capsys: pytest.CaptureFixture[str]) -> None:
    code = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True)
    said = capsys.readouterr().out
    assert code == 0, said
    assert "0 broken" in said


def test_nothing_reaches_for_the_network() -> None:
    found = [
        f"{name_of(path)}:{line}: {name}"
        for path in FILES
        for line, name in imports(path)
        if any(f"{name}.".startswith(f"{module}.") for module in NETWORK)
        and not (name.startswith("PySide6.QtDBus") and name_of(path) in BUS)
    ]
    assert found == []


def test_no_file_is_too_long_to_be_read() -> None:
    lengths = {name_of(path): len(path.read_text("utf-8").splitlines()) for path in FILES + TESTS}
    assert {name: length for name, length in lengths.items() if length > 400} == {}


def test_tests_wait_for_what_happens_and_skip_nothing() -> None:
    unwanted = re.compile(
        r"^\s*(?:from|import) unittest\b|\bsleep\(|\bmark\.(?:skip|xfail)|\bpytest\.skip",
        re.MULTILINE,
    )
    found = [
        f"{name_of(path)}: {hit.group().strip()}"
        for path in TESTS
        for hit in unwanted.finditer(path.read_text("utf-8"))
    ]
    assert found == []
