"""What changed, told once it is safe on disk."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Change:
    """The tools (or lists) whose entries changed, and whether settings did."""

    tools: frozenset[str] = frozenset()
    settings: bool = False
