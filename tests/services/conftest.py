"""What was told of changes, tools, and a journal in which everything can grow."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC
from pathlib import Path

import pytest

from smart_journal.domain.change import Change
from smart_journal.domain.tool import Tool
from smart_journal.services.catalogue import Catalogue
from smart_journal.services.session import Session
from smart_journal.storage import vault
from smart_journal.storage.keys import DataKey
from tests.conftest import Clock
from tests.services.pages import with_pages


@pytest.fixture
def told(session: Session) -> list[Change]:
    """Return the changes told since the journal was opened."""
    changes: list[Change] = []
    session.changes.listen(changes.append)
    return changes


@pytest.fixture
def urge_log(catalogue: Catalogue) -> Tool:
    return catalogue.tools["urge-log"]


@pytest.fixture
def wheel(catalogue: Catalogue) -> Tool:
    return catalogue.tools["balance-wheel"]


@pytest.fixture
def garden(folder: Path, key: DataKey, catalogue: Catalogue, clock: Clock) -> Iterator[Session]:
    """Return an open journal that knows the small tools of `pages.py`."""
    with vault.open_store(folder, key, now=clock().astimezone(UTC)) as store:
        yield Session(store, with_pages(catalogue), clock)
