"""Where files live on this computer. Only places are known here, nothing of a journal."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import platformdirs

_APP = "smart-journal"


@dataclass(frozen=True, slots=True, kw_only=True)
class AppPaths:
    """The folders the program uses outside a journal."""

    config: Path
    cache: Path
    documents: Path

    @classmethod
    def standard(cls) -> AppPaths:
        """Return the folders the platform means for it; creates nothing."""
        return cls(
            config=Path(platformdirs.user_config_dir(_APP, appauthor=False)),
            cache=Path(platformdirs.user_cache_dir(_APP, appauthor=False)),
            documents=Path(platformdirs.user_documents_dir()),
        )

    @property
    def preferences(self) -> Path:
        """Return the file of what must be known before a journal is open."""
        return self.config / "preferences.json"

    @property
    def new_journal(self) -> Path:
        """Return where a first journal is proposed."""
        return self.documents / "Journal.journal"


def looks_like_journal(folder: Path) -> bool:
    """Return whether a folder seems to hold a journal, without opening anything."""
    return any((folder / name).is_file() for name in ("journal.db", "keys.json", "keys.json.bak"))
