"""How a width is shared among columns."""

from __future__ import annotations

from collections.abc import Iterable


def shared(widths: Iterable[float], width: float) -> list[float]:
    """Return column widths in points: those above 1 are points, the others shares of the rest.

    Columns of fixed width give way when they would take more than 60 % of the width and
    others have to share what is left.
    """
    wanted = list(widths)
    fixed = sum(each for each in wanted if each > 1)
    shares = sum(each for each in wanted if each <= 1)
    most = width * 0.6 if shares else width
    squeeze = min(1.0, most / fixed) if fixed else 1.0
    rest = width - fixed * squeeze
    return [each * squeeze if each > 1 else rest * each / shares for each in wanted]
