"""Make `version-N.journal`, the file each later version must open: run once a schema version.

    python -m tests.storage.files.make

The passphrase is "a stored passphrase". A file that is there is never made anew.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from smart_journal.domain.entry import Link
from smart_journal.storage import vault
from smart_journal.storage.keys import Cost
from smart_journal.storage.migrator import shipped_steps
from tests.storage.making import NOW, entry

PASSPHRASE = "a stored passphrase"


def make(folder: Path) -> None:
    """Make the journal with entries, a link, revisions, a draft and a setting."""
    key = vault.create(folder, PASSPHRASE, cost=Cost.least(), now=NOW)
    with vault.open_store(folder, key, now=NOW) as store:
        first, second, third = (entry(day, note=f"the {name}") for day, name in enumerate(
            ("first", "second", "third, binned")
        ))  # fmt: skip
        second = replace(second, links=(Link(kind="from", to=first.id),))
        revised = replace(first.revised(now=NOW), note="the first, revised")
        binned = replace(third.revised(now=NOW), binned=NOW)
        back = replace(binned.revised(now=NOW), binned=None, note="the third, binned and back")
        for revision in (first, second, third, revised, binned, back):
            store.entries.save([revision])
        store.drafts.put("urge-log:new", '{"note": "half written"}', NOW)
        store.settings.put({"lock_minutes": "7"})
    for left in (vault.LOCK, f"{vault.DATABASE}-journal"):
        (folder / left).unlink()


if __name__ == "__main__":
    make(Path(__file__).parent / f"version-{len(shipped_steps())}.journal")
