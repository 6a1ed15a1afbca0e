"""A sheet to draw on in units from the top left corner, and the few strokes charts are made of.

Artists are put on the figure itself: matplotlib's axes cost 5 to 10 ms each, and their clip
paths are ignored by Qt's SVG.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import sqrt
from typing import Literal

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.text import Text
from matplotlib.textpath import text_to_path
from matplotlib.transforms import Affine2D, Transform

from smart_journal.charts.chart import Box, Point
from smart_journal.charts.fonts import font, prepare, spelled
from smart_journal.charts.look import Look

POINTS = 72  # a unit is a point of matplotlib's
HAIR = 0.05  # too thin to be seen
PEN = 14.0  # the text size that widths of lines are meant for
ON_TOP = 1  # the same for all: what is drawn later lies on top

Across = Literal["left", "center", "right"]
Up = Literal["baseline", "center", "top", "bottom"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """An empty figure of the look's size; `place` turns units into its dots.

    `widths` remembers measured texts for as long as the sheet lives: they may be the person's.
    """

    look: Look
    figure: Figure
    place: Transform
    widths: dict[tuple[str, float, bool], float] = field(default_factory=dict)


def new_sheet(look: Look) -> Sheet:
    """Return an empty sheet; without a ground nothing lies under the chart."""
    prepare()
    figure = Figure(
        figsize=(look.width / POINTS, look.height / POINTS),
        dpi=POINTS * look.dpr,
        facecolor=look.palette.ground,
    )
    # An invisible patch, not a transparent one: Qt draws "no fill, no stroke" as a black outline.
    figure.patch.set_visible(look.ground)
    place = Affine2D().translate(0, -look.height).scale(1 / POINTS, -1 / POINTS)
    FigureCanvasAgg(figure)
    return Sheet(
        look=look,
        figure=figure,
        place=place + figure.dpi_scale_trans,
    )


def text_width(sheet: Sheet, text: str, *, small: float = 1.0, bold: bool = False) -> float:
    """Return how wide `text` is in units; `small` is a share of the look's text size."""
    if (text, small, bold) not in sheet.widths:
        known, names = spelled(text, sheet.look.family, bold=bold)
        width, _height, _descent = text_to_path.get_text_width_height_descent(
            known, font(names, sheet.look.size * small, bold=bold), ismath=False
        )
        sheet.widths[text, small, bold] = float(width)
    return sheet.widths[text, small, bold]


def write(
    sheet: Sheet,
    at: Point,
    text: str,
    *,
    colour: str,
    across: Across = "left",
    up: Up = "baseline",
    small: float = 1.0,
    bold: bool = False,
) -> None:
    """Write one line of text."""
    known, names = spelled(text, sheet.look.family, bold=bold)
    sheet.figure.add_artist(
        Text(
            *at,
            known,
            color=colour,
            fontproperties=font(names, sheet.look.size * small, bold=bold),
            horizontalalignment=across,
            verticalalignment=up,
            transform=sheet.place,
            zorder=ON_TOP,
        )
    )


def stroke(
    sheet: Sheet,
    points: Sequence[Point],
    *,
    colour: str,
    width: float,
    dashed: bool = False,
    dots: float = 0.0,
) -> None:
    """Draw a line through `points`, with round dots of the diameter `dots` on them.

    Widths of lines here and below are those beside text of 14 units.
    """
    sheet.figure.add_artist(
        Line2D(
            [x for x, _y in points],
            [y for _x, y in points],
            color=colour,
            linewidth=width * _pen(sheet.look),
            linestyle=(0, (3.5, 2.5)) if dashed else "solid",
            marker="o" if dots else "None",
            markersize=dots,
            markeredgewidth=HAIR,
            markerfacecolor=colour,
            markeredgecolor=colour,
            solid_joinstyle="round",
            transform=sheet.place,
            zorder=ON_TOP,
        )
    )


def rules(sheet: Sheet, lines: Sequence[tuple[Point, Point]], *, colour: str, width: float) -> None:
    """Draw separate straight lines of one kind."""
    if lines:
        sheet.figure.add_artist(
            LineCollection(
                lines,
                colors=[colour],
                linewidths=[width * _pen(sheet.look)],
                transform=sheet.place,
                zorder=ON_TOP,
            )
        )


def boxes(
    sheet: Sheet,
    areas: Sequence[Box],
    *,
    fill: str,
    edge: str = "",
    width: float = HAIR,
) -> None:
    """Draw rectangles of one kind."""
    shapes(
        sheet,
        [[(left, top), (right, top), (right, low), (left, low)] for left, top, right, low in areas],
        fill=fill,
        edge=edge,
        width=width,
    )


def shapes(
    sheet: Sheet,
    outlines: Sequence[Sequence[Point]],
    *,
    fill: str,
    edge: str = "",
    width: float = HAIR,
) -> None:
    """Draw closed shapes of one kind, with an edge of the same colour unless it has its own.

    A shape without any edge gets one of a whole point from Qt when it is painted into a PDF.
    """
    if outlines:
        sheet.figure.add_artist(
            PolyCollection(
                outlines,
                facecolors=[fill],
                edgecolors=[edge or fill],
                linewidths=[width * _pen(sheet.look)],
                transform=sheet.place,
                zorder=ON_TOP,
            )
        )


def _pen(look: Look) -> float:
    """Return how much finer lines are beside small text, and how much broader beside large."""
    share = look.size / PEN
    return min(share, sqrt(share))
