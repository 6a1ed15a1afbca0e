"""Spelling dictionaries on this computer: those of the system, and the one that comes along."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path


def folders() -> list[Path]:
    """Return where dictionaries may lie, those of the system first.

    `DICPATH` is where Hunspell's own programs look first.
    """
    found = [Path(each) for each in os.environ.get("DICPATH", "").split(os.pathsep) if each]
    if sys.platform == "darwin":
        found += [Path.home() / "Library/Spelling", Path("/Library/Spelling")]
    elif sys.platform != "win32":
        found += [Path("/usr/share") / name for name in ("hunspell", "myspell", "myspell/dicts")]
    return [*found, _bundled()]


def _bundled() -> Path:
    """Return where the dictionary that comes along lies; the window does not wait for it."""
    import hunspell

    return Path(hunspell.__file__).parent / "dictionaries"


def available(places: Iterable[Path]) -> dict[str, Path]:
    """Return the languages (`en_GB`) that have a dictionary, with its folder; the first wins."""
    found: dict[str, Path] = {}
    for place in places:
        for file in sorted(place.glob("*.dic")):
            if file.with_suffix(".aff").is_file():
                found.setdefault(file.stem, place)
    return found


def fitting(language: str, languages: Iterable[str]) -> list[str]:
    """Return the dictionaries for a language such as `en_GB`: its own, else one of its kind."""
    known = sorted(languages)
    if language in known:
        return [language]
    kind = language.partition("_")[0]
    return [each for each in known if each.partition("_")[0] == kind][:1]
