"""What the window is started with."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from smart_journal.paths import AppPaths
from smart_journal.services.preferences import PreferenceFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Demo:
    """A throwaway journal of invented entries: where it is made, from which seed.

    The passphrase is no secret: it is shown on the demo's locked page.
    """

    folder: Path
    seed: int
    passphrase: str = "demo"  # noqa: S105 - shown to everybody


@dataclass(frozen=True, slots=True, kw_only=True)
class Launch:
    """The places and choices the program starts from; `folder` is the journal to open."""

    paths: AppPaths
    preferences: PreferenceFile
    folder: Path | None = None
    demo: Demo | None = None
