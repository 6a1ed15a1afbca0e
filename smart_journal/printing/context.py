"""What a sheet needs to know beside the tool and the entry."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import time

from smart_journal.domain.day import DAY_ENDS
from smart_journal.domain.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """How things are called and said.

    `label` returns the name of an item by its list's id and its own; `day_ends` says which
    day an hour after midnight belongs to.
    """

    label: Callable[[str, str], str]
    words: Words
    day_ends: time = DAY_ENDS
