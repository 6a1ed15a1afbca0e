"""How everything on paper looks: every size, distance and grey in one place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

INK, SOFT, LINE, FAINT, PAPER = "#000000", "#4a4a4a", "#8a8a8a", "#c4c4c4", "#ffffff"
WASH = "#e6e6e6"  # under a curve: light enough to write on
SANS, SERIF = "Source Sans 3", "Source Serif 4"

NORMAL = 1.0
LARGE = 16 / 11
TIGHT = 0.72

Align = Literal["start", "center", "right"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How a text is set; sizes in points, weight 400 or 600."""

    family: str = SANS
    size: float = 11
    leading: float = 15.5
    weight: int = 400
    italic: bool = False
    colour: str = INK
    tabular: bool = False
    align: Align = "start"


def _twentieth(size: float) -> float:
    """Round to 1/20 point: text is laid out in these, so no device can round it further."""
    return round(size * 20) / 20


@dataclass(frozen=True)
class Look:
    """All sizes of one job.

    `scale` is 1 for 11 pt text and 16/11 for large print; `air` below 1 squeezes the distances
    when a sheet would spill a few lines over its page.
    """

    scale: float = NORMAL
    air: float = 1.0

    def grown(self, share: float) -> float:
        """Return the scale for things that grow only by a `share` of what the text grows."""
        return 1 + (self.scale - 1) * share

    def gap(self, points: float) -> float:
        """Return a distance between blocks."""
        return points * self.air * self.grown(0.4)

    @property
    def pitch(self) -> float:
        """Return the distance of ruled lines: 8 mm and a little, to write on by hand."""
        return 23.5 * self.grown(0.5) * (1.0 if self.air == 1 else 0.95)

    def _sized(self, size: float, leading: float, share: float, style: Style) -> Style:
        grown = self.grown(share)
        return replace(style, size=_twentieth(size * grown), leading=leading * grown)

    @cached_property
    def title(self) -> Style:
        """Return the style of a sheet's title."""
        return self._sized(22, 27, 0.45, Style(family=SERIF, weight=600))

    @cached_property
    def also(self) -> Style:
        """Return the style of the line under the title."""
        return self._sized(10.5, 14.5, 1, Style(colour=SOFT))

    @cached_property
    def purpose(self) -> Style:
        """Return the style of the sentence that says what a sheet is for."""
        return self._sized(11, 15.5, 1, Style(italic=True))

    @cached_property
    def label(self) -> Style:
        """Return the style of a question."""
        return self._sized(11.5, 15.5, 1, Style(weight=600))

    @cached_property
    def hint(self) -> Style:
        """Return the style of the hint behind a question."""
        return self._sized(10, 13.5, 1, Style(colour=SOFT))

    @cached_property
    def body(self) -> Style:
        """Return the style of what the person wrote."""
        return self._sized(11, 16.2, 1, Style(family=SERIF))

    @cached_property
    def letter(self) -> Style:
        """Return the style of the large letter before a part."""
        return self._sized(29, 32, 0.45, Style(family=SERIF, weight=600))

    @cached_property
    def record(self) -> Style:
        """Return the style of the first line of a row that is not in a table."""
        return self._sized(11, 16.2, 1, Style(family=SERIF, weight=600))

    @cached_property
    def cell(self) -> Style:
        """Return the style of a table's cell."""
        return self._sized(9.5, 13.2, 0.8, Style(family=SERIF, tabular=True))

    @cached_property
    def lead(self) -> Style:
        """Return the style of a row's first cell."""
        return self._sized(9.5, 13.2, 0.8, Style(family=SERIF, tabular=True, weight=600))

    @cached_property
    def head(self) -> Style:
        """Return the style of a column's heading."""
        return self._sized(9.5, 12.6, 0.8, Style(weight=600))

    @cached_property
    def small(self) -> Style:
        """Return the style of the words at the ends of a scale and in drawings."""
        return self._sized(9, 12, 1, Style(colour=SOFT, tabular=True))

    @cached_property
    def tiny(self) -> Style:
        """Return the style of the numbers inside a drawing."""
        return self._sized(7.5, 9, 0.7, Style(colour=SOFT, tabular=True))

    @cached_property
    def foot(self) -> Style:
        """Return the style of page numbers and the running head."""
        return self._sized(8.5, 11, 0.45, Style(colour="#5a5a5a", tabular=True))

    @cached_property
    def number(self) -> Style:
        """Return the style of numbers to circle and of options to tick."""
        return self._sized(11, 15, 1, Style(tabular=True))

    @cached_property
    def chosen(self) -> Style:
        """Return the style of the number that was circled, and of names round a drawing."""
        return self._sized(11, 15, 1, Style(tabular=True, weight=600))
