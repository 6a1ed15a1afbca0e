"""The source names no machine and no place to fetch things from."""

from __future__ import annotations

import re

from tests.architecture.source import FILES, ROOT, name_of, texts

SPOKEN = [
    *(path for path in sorted((ROOT / "resources").rglob("*")) if path.suffix in {".toml", ".qss"}),
    *(path for path in sorted((ROOT / ".ci").rglob("*")) if path.is_file()),
    ROOT / "README.md",
    ROOT / "pyproject.toml",
]
REGISTRY = re.compile(
    r"\b(pypi\.(org|python)|pythonhosted|test\.pypi|conda\.io|anaconda\.org|npmjs|crates\.io|"
    r"index-url|artifactory|nexus|jfrog)",
    re.IGNORECASE,
)
MACHINE = re.compile(r"(?<![\w.~])(/home/|/root\b|/Users/|/work/|/tmp/|/opt/|/mnt/|[A-Z]:\\\\)")


def test_nothing_names_a_registry_or_a_machine() -> None:
    written = [(f"{name_of(path)}:{line}", text) for path in FILES for line, text in texts(path)]
    written += [
        (f"{name_of(path)}:{number}", line)
        for path in SPOKEN
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1)
    ]
    assert len(written) > 1000
    found = [
        f"{place}: {text}"
        for place, text in written
        if REGISTRY.search(text) or MACHINE.search(text)
    ]
    assert found == []


def test_the_program_links_to_nothing() -> None:
    """A link would be opened by a browser, which is the network."""
    found = [
        f"{name_of(path)}:{line}: {text}"
        for path in FILES
        for line, text in texts(path)
        if re.search(r"https?://|\bhref=|openUrl", text)
    ]
    assert found == []
