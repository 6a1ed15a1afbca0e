"""The numbers of urges and check-ins, read from indexes that hold all the charts need."""

from __future__ import annotations

import json
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from smart_journal.domain.check_in import CHECK_IN, CheckIn, Did
from smart_journal.domain.urge import URGE_LOG, Outcome, Urge
from smart_journal.storage.entries import wall_time

if TYPE_CHECKING:
    from smart_journal.storage.connection import Connection

# The expressions are, letter for letter, those of the indexes.
URGES = """
    SELECT at, id,
        json_extract(body, '$.answers.strength'),
        json_extract(body, '$.answers.minutes'),
        json_extract(body, '$.answers.outcome'),
        json_extract(body, '$.behaviours'),
        json_extract(body, '$.answers.after'),
        json_extract(body, '$.answers.helped'),
        json_extract(body, '$.answers.triggers'),
        json_extract(body, '$.answers.coping'),
        json_extract(body, '$.answers.feelings'),
        json_extract(body, '$.answers.people'),
        json_extract(body, '$.answers.place')
    FROM entry INDEXED BY urge_numbers
    WHERE tool = 'urge-log' AND binned = 0 AND at >= ? AND at < ?
    ORDER BY at, id
"""
CHECK_INS = """
    SELECT at, id,
        json_extract(body, '$.answers.did'),
        json_extract(body, '$.answers.amount'),
        json_extract(body, '$.answers.mood'),
        json_extract(body, '$.answers.stress'),
        json_extract(body, '$.answers.urge'),
        json_extract(body, '$.answers.sleep'),
        json_extract(body, '$.behaviours')
    FROM entry INDEXED BY check_in_numbers
    WHERE tool = 'check-in' AND binned = 0 AND at >= ? AND at < ?
    ORDER BY at, id
"""
# A late hour belongs to the day before; its comparison as text is that of the time of day.
DAYS = """
    SELECT DISTINCT
        CASE WHEN substr(at, 12) < ?1 THEN date(at, '-1 day') ELSE substr(at, 1, 10) END
    FROM entry INDEXED BY {index}
    WHERE tool = '{tool}' AND binned = 0 AND at >= ?2 AND at < ?3
"""


class _Picks(dict[str | None, tuple[str, ...]]):
    """What texts of JSON hold; the same few come again and again, and each is read once."""

    def __missing__(self, text: str | None) -> tuple[str, ...]:
        self[text] = found = tuple(json.loads(text)) if text else ()
        return found


class Numbers:
    """Urges and check-ins that are not in the bin, without their texts.

    These numbers carry no digest of their own; the checks of the whole file cover them.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def urges(self, first: datetime, last: datetime) -> list[Urge]:
        """Return the urges from `first` until before `last` (local wall times), by time."""
        rows = self._connection.rows(URGES, (wall_time(first), wall_time(last)))
        outcomes: dict[str | None, Outcome | None] = {None: None, "": None}
        outcomes.update({outcome.value: outcome for outcome in Outcome})
        picks, moment = _Picks(), datetime.fromisoformat
        return [
            Urge(
                moment(at),
                strength or 0,
                minutes,
                outcomes[outcome],
                picks[behaviours],
                after,
                helped,
                picks[triggers],
                picks[coping],
                picks[feelings],
                picks[people],
                place or "",
                entry,
            )
            for (
                at, entry, strength, minutes, outcome, behaviours, after, helped,
                triggers, coping, feelings, people, place,
            ) in rows
        ]  # fmt: skip

    def days(self, first: datetime, last: datetime, day_ends: time) -> set[date]:
        """Return the person's days with an urge or a check-in, from `first` until before `last`.

        Many times as quick as reading what was noted on them.
        """
        values = (day_ends.isoformat(), wall_time(first), wall_time(last))
        indexes = {URGE_LOG: "urge_numbers", CHECK_IN: "check_in_numbers"}
        return {
            date.fromisoformat(day)
            for tool, index in indexes.items()
            for (day,) in self._connection.rows(DAYS.format(tool=tool, index=index), values)
        }

    def check_ins(self, first: datetime, last: datetime) -> list[CheckIn]:
        """Return the check-ins from `first` until before `last` (local wall times), by time."""
        rows = self._connection.rows(CHECK_INS, (wall_time(first), wall_time(last)))
        answers: dict[str | None, Did | None] = {None: None, "": None}
        answers.update({did.value: did for did in Did})
        picks, moment = _Picks(), datetime.fromisoformat
        return [
            CheckIn(
                moment(at),
                answers[did],
                None if amount is None else float(amount),
                mood,
                stress,
                urge,
                None if sleep is None else float(sleep),
                picks[behaviours],
                entry,
            )
            for at, entry, did, amount, mood, stress, urge, sleep, behaviours in rows
        ]
