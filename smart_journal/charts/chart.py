"""A drawn chart: the figure, and where its points are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Point = tuple[float, float]
Box = tuple[float, float, float, float]  # left, top, right, bottom


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A point to hover over or to step to: its place, the space around it, its words.

    Units are those of the look, from the top left corner of the picture. `entries` are the ids
    of the entries behind the point, oldest first.
    """

    x: float
    y: float
    left: float
    top: float
    width: float
    height: float
    sentence: str
    entries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chart:
    """A figure ready to be drawn, and its marks in reading order."""

    figure: Figure
    marks: tuple[Mark, ...]
