"""The wave of an urge, read out of an entry: its strength from minute to minute."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from smart_journal.domain.entry import Answer, Entry
from smart_journal.domain.numbers import whole

SURFING = "urge-surfing"  # the tool
WAVE = "wave"  # the field that holds one, in every tool that asks for it
LONGEST = 120  # minutes
STRONGEST = 10


@dataclass(frozen=True, slots=True, order=True)
class WavePoint:
    """How strong it was, 0 to 10, so many minutes (0 to 120) after the start."""

    minute: int
    strength: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Wave:
    """The wave of one entry (local wall time without an offset), its points by minute."""

    at: datetime
    points: tuple[WavePoint, ...]
    entry: str = ""

    @classmethod
    def of(cls, entry: Entry) -> Wave:
        """Return the wave that an entry records; a row without both numbers is left out."""
        return cls(
            at=entry.at.replace(tzinfo=None),
            points=wave_points(entry.answers.get(WAVE)),
            entry=entry.id,
        )


def wave_point(row: Answer) -> WavePoint | None:
    """Return the point that a row of an answer stands for, or None when it is not whole."""
    if not isinstance(row, dict):
        return None
    minute = whole(row.get("minute"), 0, LONGEST)
    strength = whole(row.get("strength"), 0, STRONGEST)
    return None if minute is None or strength is None else WavePoint(minute, strength)


def wave_points(answer: Answer | None) -> tuple[WavePoint, ...]:
    """Return the points of an answer by minute; of two at one minute the one given last.

    Whatever in the answer is no point is passed over.
    """
    rows = answer if isinstance(answer, list) else []
    points = [point for row in rows if (point := wave_point(row)) is not None]
    return tuple(sorted({point.minute: point for point in points}.values()))
