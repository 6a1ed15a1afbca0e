"""Two keys worked out at once: neither waits for the other forever."""

from __future__ import annotations

from queue import Queue
from threading import Thread

from smart_journal.storage.keys import SALT_BYTES, Cost, derive

PATIENCE_S = 30.0


def test_two_derivations_at_once_both_end_alike() -> None:
    """OpenSSL shares its threads among all: without a lock of ours they never end."""
    found: Queue[bytes] = Queue()

    def work() -> None:
        found.put(derive("a passphrase", bytes(SALT_BYTES), Cost.least()))

    for _thread in range(3):
        Thread(target=work, daemon=True).start()
    keys = {found.get(timeout=PATIENCE_S) for _thread in range(3)}

    assert len(keys) == 1
