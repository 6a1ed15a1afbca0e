"""A journal taken out as a whole, in a form that other programs read."""

from __future__ import annotations

import tomllib
from collections.abc import Generator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from smart_journal.assets import resources
from smart_journal.exchange.open_json import written
from smart_journal.services import journals
from smart_journal.services.catalogue import Catalogue
from smart_journal.services.session import Session, local_now
from smart_journal.storage import vault


def export_folder(
    folder: Path, passphrase: str, catalogue: Catalogue
) -> Generator[str, None, None]:
    """Yield a journal as open JSON; nothing in it is encrypted any more.

    Entries in the bin are left out. Raises JournalError when the journal cannot be opened or
    is damaged.
    """
    key = journals.unlock(folder, passphrase)
    try:
        with vault.open_store(folder, key, now=datetime.now(UTC)) as store:
            session = Session(store, catalogue, local_now)
            yield from written(store.entries.everything(), _definitions(session))
    finally:
        key.wipe()


def _definitions(session: Session) -> dict[str, dict[str, Any]]:
    own = session.own_pages.all()
    texts = {tool: session.own_pages.text(tool) for tool in own}
    for kind in ("tools", "lists"):
        for path in sorted((resources() / kind).glob("*.toml")):
            texts[path.stem] = path.read_text(encoding="utf-8")
    return {name: tomllib.loads(text) for name, text in texts.items()}
