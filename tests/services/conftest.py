"""What was told of changes, and the two tools."""

from __future__ import annotations

import pytest

from smart_journal.domain.change import Change
from smart_journal.domain.tool import Tool
from smart_journal.services.catalogue import Catalogue
from smart_journal.services.session import Session


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
