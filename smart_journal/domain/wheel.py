"""Balance wheels, read out of the entries of the balance wheel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from smart_journal.domain.entry import Answer, Entry
from smart_journal.domain.numbers import whole

BALANCE_WHEEL = "balance-wheel"
AREA = "area"  # the list of areas


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaRating:
    """One life area of a wheel: satisfaction and importance 0 to 10, None where not rated."""

    area: str
    satisfaction: int | None
    importance: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wheel:
    """One balance wheel at a moment (local wall time without an offset)."""

    at: datetime
    areas: tuple[AreaRating, ...]
    entry: str = ""

    @classmethod
    def of(cls, entry: Entry) -> Wheel:
        """Return the wheel that an entry of the balance wheel records; odd rows are left out."""
        rows = entry.answers.get("areas", [])
        return cls(
            at=entry.at.replace(tzinfo=None),
            areas=tuple(
                _area(row)
                for row in (rows if isinstance(rows, list) else [])
                if isinstance(row, dict) and row.get("area")
            ),
            entry=entry.id,
        )

    def merged(self, resolve: Callable[[str], str]) -> Wheel:
        """Return the wheel with each area as the one that `resolve` names for it.

        Where two become one, the rating under its own name counts before the other's.
        """
        same: dict[str, list[AreaRating]] = {}
        for row in self.areas:
            same.setdefault(resolve(row.area), []).append(row)

        def counting(area: str) -> AreaRating:
            first = min(same[area], key=lambda row: (row.satisfaction is None, row.area != area))
            return replace(first, area=area)

        return replace(self, areas=tuple(counting(area) for area in same))

    def satisfaction(self, area: str) -> int | None:
        """Return how content the person was with `area`, 0 to 10; None when it was not rated."""
        return next((rated.satisfaction for rated in self.areas if rated.area == area), None)


def _area(row: dict[str, Answer]) -> AreaRating:
    return AreaRating(
        area=str(row["area"]),
        satisfaction=whole(row.get("satisfaction"), 0, 10),
        importance=whole(row.get("importance"), 0, 10),
        note=str(row.get("note", "")),
    )
