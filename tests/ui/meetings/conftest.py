"""Sam's journal, for every test here."""

from __future__ import annotations

from tests.ui.paper.fixtures import sam, sams_entries, warm

__all__ = ["sam", "sams_entries", "warm"]
