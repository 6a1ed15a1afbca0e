"""A map of the week: days from top to bottom, hours from left to right, urges as shades."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain, groupby, pairwise

from smart_journal.charts.chart import Box, Chart, Mark, Point
from smart_journal.charts.key import key_height
from smart_journal.charts.look import SMALL, Look, Palette, mixed
from smart_journal.charts.sheet import Sheet, boxes, new_sheet, rules, text_width, write
from smart_journal.charts.urges.when_size import (
    COLUMN,
    DAYS,
    LINE,
    NUMBERS,
    OVER,
    SHADES,
    SIDE,
    SUMS,
    columns,
    key_texts,
    shade,
    steps,
)
from smart_journal.charts.urges.when_spoken import when_cell
from smart_journal.charts.wrap import wrapped
from smart_journal.charts.write_key import Sign, write_key
from smart_journal.domain.words import Words
from smart_journal.insights.urges.stand_out import Block
from smart_journal.insights.urges.when import WhenUrges
from smart_journal.insights.urges.when_words import hour, weekday

DARK = 0.7  # shades beyond it have text in the colour of the ground
GAP = 0.8  # units between two cells, on either side


@dataclass(frozen=True, slots=True, kw_only=True)
class _Map:
    """Where the cells are, in units from the top left; `sums` is the foot of the bars below."""

    left: float
    top: float
    wide: float
    high: float
    slots: int
    sums: float

    @property
    def right(self) -> float:
        return self.left + self.slots * self.wide

    @property
    def low(self) -> float:
        return self.top + DAYS * self.high

    def box(self, row: int, slot: int, *, gap: float = GAP) -> Box:
        left, top = self.left + slot * self.wide, self.top + row * self.high
        # Where cells are thin, the lines between them are.
        across = min(gap, self.wide * 0.1)
        return left + across, top + gap, left + self.wide - across, top + self.high - gap


def chart(when: WhenUrges, look: Look, words: Words) -> Chart:
    """Return the drawn map with a mark for each cell that holds urges, row by row."""
    sheet = new_sheet(look)
    most = max(map(max, when.counts))
    texts = key_texts(most, words.number)
    key = look.height - key_height(texts, look)
    names = [weekday(day, words) for day in when.weekdays]
    plan = _plan(sheet, when, names, key)
    _names(sheet, plan, names)
    _hours(sheet, plan, when, words)
    _columns(sheet, plan, when, words)
    _cells(sheet, plan, when, words)
    for block in when.blocks:
        _outline(sheet, plan, block)
    _sums(sheet, plan, when, words)
    write_key(sheet, list(zip(_signs(look.palette, most), texts, strict=True)), top=key)
    return Chart(sheet.figure, tuple(_marks(plan, when, words)))


def _plan(sheet: Sheet, when: WhenUrges, names: Sequence[str], foot: float) -> _Map:
    size = sheet.look.size
    left = max(text_width(sheet, name) for name in names) + size * 0.7
    titles = columns(sheet.look)
    right = sheet.look.width - size * (SIDE + COLUMN * len(titles))
    lines = max((len(_broken(sheet, text)) for text in titles), default=1)
    top = size * max(OVER, LINE * lines + LINE / 2)
    low = foot - size * (SUMS + NUMBERS)
    slots = len(when.cells[0])
    return _Map(
        left=left,
        top=top,
        wide=(right - left) / slots,
        high=(low - top) / DAYS,
        slots=slots,
        sums=low + size * SUMS,
    )


def _broken(sheet: Sheet, text: str) -> tuple[str, ...]:
    room = sheet.look.size * (COLUMN - 0.6)
    return wrapped(text, room, partial(text_width, sheet, small=SMALL))


def _names(sheet: Sheet, plan: _Map, names: Sequence[str]) -> None:
    for row, name in enumerate(names):
        y = plan.top + (row + 0.5) * plan.high
        write(sheet, (0.0, y), name, colour=sheet.look.palette.ink, up="center")


def _hours(sheet: Sheet, plan: _Map, when: WhenUrges, words: Words) -> None:
    """Write the hours over the lines between cells, as many as fit, and the end of the day."""
    size, soft = sheet.look.size, sheet.look.palette.soft
    texts = [hour(when.begins(slot), words) for slot in range(plan.slots + 1)]
    widest = max(text_width(sheet, text, small=SMALL) for text in texts) + size * 0.6
    step = next(
        each
        for each in range(1, plan.slots + 1)
        if plan.slots % each == 0 and (plan.wide * each >= widest or each == plan.slots)
    )
    for slot in range(0, plan.slots + 1, step):
        half = text_width(sheet, texts[slot], small=SMALL) / 2
        x = min(max(plan.left + slot * plan.wide, half), plan.right + size * SIDE * 1.3 - half)
        at = (x, plan.top - size * 0.5)
        write(sheet, at, texts[slot], colour=soft, across="center", small=SMALL)


def _columns(sheet: Sheet, plan: _Map, when: WhenUrges, words: Words) -> None:
    """Write at the right how many urges each weekday holds, and on how many it was logged."""
    size, palette = sheet.look.size, sheet.look.palette
    sums = [sum(row) for row in when.counts]
    found = zip(columns(sheet.look), (sums, when.logged), strict=False)
    for at, (title, numbers) in enumerate(found):
        right = plan.right + size * (SIDE + COLUMN * (at + 1))
        for up, line in enumerate(reversed(_broken(sheet, title))):
            y = plan.top - size * (0.5 + LINE * up)
            write(sheet, (right, y), line, colour=palette.soft, across="right", small=SMALL)
        for row, number in enumerate(numbers):
            place = (right, plan.top + (row + 0.5) * plan.high)
            colour = palette.soft if at else palette.ink
            write(sheet, place, words.number(number), colour=colour, across="right", up="center")


def _cells(sheet: Sheet, plan: _Map, when: WhenUrges, words: Words) -> None:
    """Shade the cells and write their counts where they fit; a day never logged is a band."""
    look, palette = sheet.look, sheet.look.palette
    counts = when.counts
    found = steps(max(map(max, counts)))
    shades: dict[float, list[Box]] = defaultdict(list)
    unknown: list[Box] = []
    none: list[Box] = []
    for row, line in enumerate(counts):
        for slot, count in enumerate(line):
            box = plan.box(row, slot)
            if count:
                shades[shade(count, found)].append(box)
            else:
                (none if when.logged[row] else unknown).append(box)
    boxes(sheet, unknown, fill=palette.band)
    boxes(sheet, none, fill=palette.ground, edge=palette.line, width=0.6)
    for part, areas in shades.items():
        boxes(sheet, areas, fill=mixed(palette.ground, palette.urges, part))
    longest = max((words.number(count) for count in chain(*counts)), key=len)
    if plan.wide < text_width(sheet, longest, small=SMALL) + look.size * 0.5:
        return
    for row, line in enumerate(counts):
        for slot, count in enumerate(line):
            if count:
                left, top, right, low = plan.box(row, slot)
                ink = palette.ground if shade(count, found) > DARK else palette.ink
                at = ((left + right) / 2, (top + low) / 2)
                text = words.number(count)
                write(sheet, at, text, colour=ink, across="center", up="center", small=SMALL)


def _outline(sheet: Sheet, plan: _Map, block: Block) -> None:
    """Draw a line around what stands out; days round the end of the week make two."""
    rows = sorted(block.rows)
    grouped = groupby(enumerate(rows), lambda pair: pair[1] - pair[0])
    runs = [[row for _at, row in run] for _apart, run in grouped]
    for run in runs:
        left, top, _right, _low = plan.box(run[0], block.first, gap=0.0)
        _left, _top, right, low = plan.box(run[-1], block.last, gap=0.0)
        corners = [(left, top), (right, top), (right, low), (left, low), (left, top)]
        rules(sheet, list(pairwise(corners)), colour=sheet.look.palette.ink, width=1.6)


def _sums(sheet: Sheet, plan: _Map, when: WhenUrges, words: Words) -> None:
    """Draw below the map how many urges each part of the day holds, all days together."""
    look, palette = sheet.look, sheet.look.palette
    sums = [sum(column) for column in zip(*when.counts, strict=True)]
    room = look.size * (SUMS - 0.6)
    areas = []
    for slot, count in enumerate(sums):
        if count:
            left, _top, right, _low = plan.box(0, slot)
            areas.append((left, plan.sums - room * count / max(sums), right, plan.sums))
    boxes(sheet, areas, fill=palette.soft)
    rules(
        sheet, [((plan.left, plan.sums), (plan.right, plan.sums))], colour=palette.soft, width=0.6
    )
    texts = [words.number(count) for count in sums]
    widest = text_width(sheet, max(texts, key=len), small=SMALL)
    if widest + look.size * 0.4 > plan.wide:
        return
    for slot, text in enumerate(texts):
        at = (plan.left + (slot + 0.5) * plan.wide, plan.sums + look.size)
        write(sheet, at, text, colour=palette.soft, across="center", small=SMALL)


def _signs(palette: Palette, most: int) -> list[Sign]:
    """Return a swatch for no urges, then one for each shade that occurs."""
    shades = SHADES[-len(steps(most)) :]
    fills = [palette.ground, *(mixed(palette.ground, palette.urges, part) for part in shades)]
    return [partial(_swatch, fill=fill) for fill in fills]


def _swatch(sheet: Sheet, point: Point, *, fill: str) -> None:
    (x, y), size = point, sheet.look.size
    area = (x - size * 0.6, y - size * 0.45, x + size * 0.6, y + size * 0.45)
    boxes(sheet, [area], fill=fill, edge=sheet.look.palette.line, width=0.8)


def _marks(plan: _Map, when: WhenUrges, words: Words) -> list[Mark]:
    marks = []
    for row, line in enumerate(when.cells):
        for slot, entries in enumerate(line):
            if not entries:
                continue
            left, top, right, low = plan.box(row, slot, gap=0.0)
            marks.append(
                Mark(
                    x=(left + right) / 2,
                    y=(top + low) / 2,
                    left=left,
                    top=top,
                    width=right - left,
                    height=low - top,
                    sentence=when_cell(when, row, slot, words),
                    entries=entries,
                )
            )
    return marks
