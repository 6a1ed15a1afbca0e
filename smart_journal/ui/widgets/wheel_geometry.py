"""Where things stand on a wheel of spokes: angles, the largest radius, the labels' places."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF

_UPRIGHT = 0.1  # a spoke this near to the vertical has its label centred on it


@dataclass(frozen=True, slots=True)
class Geometry:
    """A wheel's hub, the radius of its rim, and the boxes of the labels around it."""

    hub: QPointF
    radius: float
    labels: tuple[QRectF, ...]

    def point(self, spoke: float, share: float) -> QPointF:
        """Return the place on a spoke, or between two; `share` is 0 at the hub, 1 at the rim."""
        return self.hub + direction(spoke, len(self.labels)) * (self.radius * share)

    def nearest_spoke(self, place: QPointF) -> int:
        """Return the spoke whose direction is nearest to `place`."""
        offset = place - self.hub
        turn = math.atan2(offset.x(), -offset.y()) / (2 * math.pi)
        return round(turn * len(self.labels)) % len(self.labels)

    def share(self, spoke: int, place: QPointF) -> float:
        """Return how far out `place` lies along a spoke, 0 at the hub, 1 at the rim or beyond."""
        if self.radius <= 0:
            return 0.0
        offset, along = place - self.hub, direction(spoke, len(self.labels))
        return min(1.0, max(0.0, QPointF.dotProduct(offset, along) / self.radius))

    def on_disc(self, place: QPointF, slack: float) -> bool:
        """Return whether `place` is on the wheel, or within `slack` pixels of its rim."""
        offset = place - self.hub
        return math.hypot(offset.x(), offset.y()) <= self.radius + slack


def direction(spoke: float, spokes: int) -> QPointF:
    """Return the unit vector of a spoke; the first points up, the others follow the clock."""
    angle = 2 * math.pi * spoke / max(spokes, 1)
    return QPointF(math.sin(angle), -math.cos(angle))


def lay_out(area: QRectF, labels: Sequence[QSizeF], gap: float) -> Geometry:
    """Return the largest wheel in `area` whose labels (their sizes in pixels) all stay inside."""
    small, large = 0.0, max(area.width(), area.height())
    for _step in range(18):
        radius = (small + large) / 2
        reach = _reach(radius, labels, gap)
        fits = reach.width() <= area.width() and reach.height() <= area.height()
        small, large = (radius, large) if fits else (small, radius)
    reach = _reach(small, labels, gap)
    hub = area.center() - reach.center()
    boxes = tuple(box.translated(hub) for box in _boxes(small, labels, gap))
    return Geometry(hub, small, boxes)


def overlaps(geometry: Geometry) -> int:
    """Return how many labels stand on their neighbour."""
    labels = geometry.labels
    return sum(one.intersects(labels[n - 1]) for n, one in enumerate(labels))


def _boxes(radius: float, labels: Sequence[QSizeF], gap: float) -> list[QRectF]:
    """Return the labels' boxes around a hub at (0, 0)."""
    boxes = []
    for spoke, size in enumerate(labels):
        along = direction(spoke, len(labels))
        place = along * (radius + gap)
        if abs(along.x()) < _UPRIGHT:
            left = place.x() - size.width() / 2
        else:
            left = place.x() if along.x() > 0 else place.x() - size.width()
        top = place.y() + (along.y() - 1) * size.height() / 2
        boxes.append(QRectF(left, top, size.width(), size.height()))
    return boxes


def _reach(radius: float, labels: Sequence[QSizeF], gap: float) -> QRectF:
    """Return the box around the rim and all labels, the hub at (0, 0)."""
    reach = QRectF(-radius, -radius, 2 * radius, 2 * radius)
    for box in _boxes(radius, labels, gap):
        reach = reach.united(box)
    return reach
