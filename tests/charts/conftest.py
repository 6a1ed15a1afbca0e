"""Matplotlib keeps its list of fonts in a temporary folder, never in the real home."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from smart_journal.charts.warm import warm_up
from smart_journal.language import install, installed


@pytest.fixture(scope="session", autouse=True)
def warm(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Load matplotlib once, as the program does."""
    warm_up(tmp_path_factory.mktemp("fonts"))


@pytest.fixture
def pseudo() -> Iterator[None]:
    """Speak the accented, longer pseudo-language."""
    before = installed()
    install("xx")
    yield
    install(before)
