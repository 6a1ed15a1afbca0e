"""What must be known before a journal is open: its folder, and how the window looks.

Nothing of a journal's content is ever kept here; the file is plain JSON in the config folder.
"""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

_BOUNDS = {"text_percent": (100, 200), "width": (1, 16_000), "height": (1, 16_000)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """`theme` is system, light or dark; `text_percent` 100 to 200; no `language`: the system's."""

    journal: str = ""
    theme: str = "system"
    text_percent: int = 100
    language: str = ""
    width: int = 1180
    height: int = 820
    maximised: bool = False


class PreferenceFile:
    """Read and write the preferences; a damaged file counts as an absent one."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.current = _read(path)

    def change(self, **values: Any) -> None:
        """Change preferences by name and write the file, readable by its owner alone.

        A folder that cannot be written to is no reason to stop: the choice then lasts until
        the program ends.
        """
        changed = replace(self.current, **values)
        if changed == self.current:
            return
        self.current = changed
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            part = self._path.with_suffix(".part")
            part.write_text(json.dumps(asdict(changed), indent=1), encoding="utf-8")
            part.chmod(0o600)
            part.replace(self._path)


def _read(path: Path) -> Preferences:
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Preferences()
    if not isinstance(values, dict):
        return Preferences()
    defaults = Preferences()
    kept = {
        field.name: values[field.name]
        for field in fields(Preferences)
        if type(values.get(field.name)) is type(getattr(defaults, field.name))
    }
    if kept.get("theme") not in {"system", "light", "dark"}:
        kept.pop("theme", None)
    for name, (low, high) in _BOUNDS.items():
        if not low <= kept.get(name, low) <= high:
            kept.pop(name)
    return Preferences(**kept)
