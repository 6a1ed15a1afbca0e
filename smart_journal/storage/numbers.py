"""The numbers of urges, read from an index that holds all the charts need."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING

from smart_journal.domain.urge import Outcome, Urge
from smart_journal.storage.entries import wall_time

if TYPE_CHECKING:
    from smart_journal.storage.connection import Connection

# The expressions are, letter for letter, those of the index `urge_numbers`.
BETWEEN = """
    SELECT at,
        json_extract(body, '$.answers.strength'),
        json_extract(body, '$.answers.minutes'),
        json_extract(body, '$.answers.outcome'),
        json_extract(body, '$.behaviours')
    FROM entry INDEXED BY urge_numbers
    WHERE tool = 'urge-log' AND binned = 0 AND at >= ? AND at < ?
    ORDER BY at
"""
# Found at the index's end, without reading all of it (as `min(at), max(at)` would).
FIRST = """
    SELECT min(at) FROM entry INDEXED BY urge_numbers WHERE tool = 'urge-log' AND binned = 0
"""


class UrgeNumbers:
    """Urges that are not in the bin, without their texts.

    These numbers carry no digest of their own; the checks of the whole file cover them.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def between(self, first: datetime, last: datetime) -> list[Urge]:
        """Return the urges from `first` until before `last` (local wall times), by time."""
        rows = self._connection.rows(BETWEEN, (wall_time(first), wall_time(last)))
        outcomes: dict[str | None, Outcome | None] = {None: None, "": None}
        outcomes.update({outcome.value: outcome for outcome in Outcome})
        # The same few behaviours come again and again: each text is read once.
        behaviours = {text: tuple(json.loads(text)) for text in {row[4] for row in rows}}
        moment = datetime.fromisoformat
        return [
            Urge(
                at=moment(at),
                strength=strength,
                minutes=minutes,
                outcome=outcomes[outcome],
                behaviours=behaviours[text],
            )
            for at, strength, minutes, outcome, text in rows
        ]

    def first(self) -> datetime | None:
        """Return the wall time of the first urge; None when there are none."""
        at = self._connection.rows(FIRST)[0][0]
        return None if at is None else datetime.fromisoformat(at)
