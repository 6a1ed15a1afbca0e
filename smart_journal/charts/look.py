"""How a chart looks: its colours, its size and its text. Nothing here loads matplotlib."""

from __future__ import annotations

from dataclasses import dataclass

SANS = "Source Sans 3"
SMALL = 0.88  # share of the text size for numbers, dates, headings and keys


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """Colours by role; `band` lies under what was not logged, `area` fills the wheel.

    `motivation`, `urges`, `thoughts` and `balance` are those of the four points, `wash` fills
    intervals. On paper all are greys: shape, dashes or position must tell lines apart.
    """

    ground: str
    ink: str
    soft: str
    line: str
    band: str
    urges: str
    strength: str
    balance: str
    area: str
    motivation: str
    thoughts: str
    wash: str


LIGHT = Palette(
    ground="#FFFFFF",
    ink="#22302E",
    soft="#5C6B68",
    line="#E4DFD7",
    band="#EDE6DA",
    urges="#1D6A63",
    strength="#85497A",
    balance="#3F7547",
    area="#E2EBE3",
    motivation="#9A6A14",
    thoughts="#4A5A9A",
    wash="#D8E5E3",
)
DARK = Palette(
    ground="#232C2B",
    ink="#E8EDEB",
    soft="#A3B1AE",
    line="#36423F",
    band="#423E37",
    urges="#5FB8AE",
    strength="#D9A0CE",
    balance="#86C28F",
    area="#2F4338",
    motivation="#E0B35A",
    thoughts="#9DABEA",
    wash="#33494A",
)
PAPER = Palette(
    ground="#FFFFFF",
    ink="#000000",
    soft="#4A4A4A",
    line="#C4C4C4",
    band="#F0F0F0",
    urges="#4A4A4A",
    strength="#000000",
    balance="#000000",
    area="#F0F0F0",
    motivation="#000000",
    thoughts="#4A4A4A",
    wash="#DADADA",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """The size of a chart in logical pixels on screen, in points on paper.

    `text` is the size of its text before `scale` (1.0 to 2.0, the person's text size); `dpr`
    device pixels make a unit. `family` is a font's name; Source Sans 3 comes with the program and
    stands in for one that is not there. Without `ground` the picture has no background.
    """

    width: float
    height: float
    palette: Palette = LIGHT
    scale: float = 1.0
    dpr: float = 1.0
    text: float = 14.0
    family: str = SANS
    ground: bool = True

    @property
    def size(self) -> float:
        """Return the size of the text."""
        return self.text * self.scale


def on_paper(width: float, height: float, *, scale: float = 1.0) -> Look:
    """Return the look of a chart on paper, `width` and `height` in points.

    `scale` 1.0 is body text of 11 pt; large print is 16 / 11. Text of a chart is smaller than the
    body and grows with it.
    """
    return Look(width=width, height=height, palette=PAPER, scale=scale, text=9.0, ground=False)


def mixed(one: str, other: str, share: float) -> str:
    """Return the colour that lies `share`, 0 to 1, of the way from `one` to `other` (#RRGGBB)."""
    pairs = ((int(one[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)
