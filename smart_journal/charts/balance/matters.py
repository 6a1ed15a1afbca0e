"""What matters beside how it is: for each area two signs on one line from 0 to 10."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from smart_journal.charts.balance.size import matters_key
from smart_journal.charts.chart import Chart, Mark, Point
from smart_journal.charts.key import BELOW
from smart_journal.charts.look import SMALL, Look
from smart_journal.charts.rows import Rows, ratings_axis, row_mark, rows, write_names
from smart_journal.charts.rows_size import FOOT
from smart_journal.charts.sheet import Sheet, new_sheet, rules, write
from smart_journal.charts.signs import full_dots, open_diamonds
from smart_journal.charts.write_key import Sign, write_key
from smart_journal.domain.words import Words
from smart_journal.insights.balance.matters import AreaGap, Matters, Ratings, area_words
from smart_journal.language import gettext as _

# In text sizes:
DOT = 0.55
DIAMOND = 1.05
FINE = 0.6  # share of their size that signs of the earlier wheel have
UP, DOWN = 0.24, 0.56  # from the middle of a row to the latest and to the earlier ratings


def chart(found: Matters, look: Look, words: Words) -> Chart:
    """Return the drawn areas with a mark for each, the widest gap first."""
    sheet = new_sheet(look)
    size = look.size
    top = write_key(sheet, list(zip(_signs(), matters_key(found, words), strict=False)))
    plan = rows(
        sheet,
        [area.name for area in found.areas],
        top=top + BELOW * size,
        low=look.height - FOOT * size,
    )
    ratings_axis(sheet, plan, words)
    write_names(sheet, plan)
    up = 0.0 if found.then is None else UP * size
    now = [(middle - up, area.now) for middle, area in _rows(plan, found)]
    then = [(middle + DOWN * size, area.then) for middle, area in _rows(plan, found)]
    _pairs(sheet, plan, then, fine=True)
    _pairs(sheet, plan, now, fine=False)
    _unrated(sheet, plan, now)
    return Chart(sheet.figure, _marks(plan, found, look, words))


def _rows(plan: Rows, found: Matters) -> Iterable[tuple[float, AreaGap]]:
    return zip(plan.middles, found.areas, strict=True)


def _pairs(
    sheet: Sheet, plan: Rows, ratings: Sequence[tuple[float, Ratings]], *, fine: bool
) -> None:
    """Draw the lines, then the diamonds, then the dots: where both are equal a dot lies in it."""
    palette = sheet.look.palette
    dots: list[Point] = []
    tips: list[Point] = []
    lines: list[tuple[Point, Point]] = []
    for y, rated in ratings:
        if rated.satisfaction is not None:
            dots.append((plan.rating(rated.satisfaction), y))
        if rated.importance is not None:
            tips.append((plan.rating(rated.importance), y))
        if rated.gap is not None:
            lines.append((dots[-1], tips[-1]))
    share = FINE if fine else 1.0
    colour = palette.soft if fine else palette.balance
    rules(sheet, lines, colour=palette.soft if fine else colour, width=0.8 if fine else 2.0)
    _diamonds(sheet, tips, colour=colour, share=share)
    full_dots(sheet, dots, colour=colour, size=sheet.look.size * DOT * share)


def _diamonds(sheet: Sheet, points: Sequence[Point], *, colour: str, share: float) -> None:
    size, width = sheet.look.size * DIAMOND * share, 1.6 if share == 1.0 else 0.9
    open_diamonds(sheet, points, colour=colour, size=size, width=width)


def _unrated(sheet: Sheet, plan: Rows, ratings: Sequence[tuple[float, Ratings]]) -> None:
    """Say it in the row of an area that has neither rating."""
    for y, rated in ratings:
        if rated == Ratings():
            at = (plan.left + sheet.look.size * 0.5, y)
            soft = sheet.look.palette.soft
            write(sheet, at, _("not rated"), colour=soft, up="center", small=SMALL)


def _marks(plan: Rows, found: Matters, look: Look, words: Words) -> tuple[Mark, ...]:
    return tuple(
        row_mark(
            plan,
            (plan.rating(_furthest(area.now)), middle),
            look,
            area_words(area, found.then, words),
            found.entries,
        )
        for middle, area in _rows(plan, found)
    )


def _furthest(rated: Ratings) -> int:
    known = (rated.satisfaction, rated.importance)
    return next((value for value in known if value is not None), 0)


def _signs() -> tuple[Sign, Sign, Sign]:
    return _dot, _diamond, _fine


def _dot(sheet: Sheet, point: Point) -> None:
    full_dots(sheet, [point], colour=sheet.look.palette.balance, size=sheet.look.size * DOT)


def _diamond(sheet: Sheet, point: Point) -> None:
    _diamonds(sheet, [point], colour=sheet.look.palette.balance, share=1.0)


def _fine(sheet: Sheet, point: Point) -> None:
    size, soft = sheet.look.size, sheet.look.palette.soft
    left, right = (point[0] - size * 0.45, point[1]), (point[0] + size * 0.3, point[1])
    rules(sheet, [(left, right)], colour=soft, width=0.8)
    _diamonds(sheet, [right], colour=soft, share=FINE)
    full_dots(sheet, [left], colour=soft, size=size * DOT * FINE)
