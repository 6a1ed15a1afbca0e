"""The fonts of charts, and matplotlib's settings: its own defaults and ours, never a file's."""

from __future__ import annotations

import unicodedata
from functools import cache

import matplotlib as mpl
from matplotlib.font_manager import FontProperties, fontManager, get_font

from smart_journal.assets import resources
from smart_journal.charts.look import SANS

# DejaVu comes with matplotlib (Greek, Cyrillic, Arabic, Hebrew, signs); the others are the usual
# fonts of the systems for scripts it has not, taken when they are installed.
FALLBACKS = (
    "DejaVu Sans",
    "Noto Sans CJK SC",
    "Microsoft YaHei",
    "PingFang SC",
    "Hiragino Sans",
    "Malgun Gothic",
    "Apple SD Gothic Neo",
    "Noto Sans Devanagari",
    "Nirmala UI",
    "Kohinoor Devanagari",
    "Noto Sans Bengali",
    "Noto Sans Tamil",
    "Noto Sans Thai",
    "Leelawadee UI",
    "Thonburi",
    "Segoe UI Symbol",
    "Noto Sans Symbols 2",
    "Apple Symbols",
)
BOX = "□"  # stands for a letter that no font at hand has
UNSEEN = ("Cf", "Cc", "Mn", "Me", "Zl", "Zp")  # kinds of characters better left out than boxed


@cache
def prepare() -> frozenset[str]:
    """Set matplotlib up once and return the names of the font families at hand.

    A `matplotlibrc` of the person's own must not change the journal's charts.
    """
    mpl.rcdefaults()
    mpl.rcParams["svg.fonttype"] = "none"  # text stays text
    mpl.rcParams["svg.hashsalt"] = "chart"  # the same picture has the same bytes
    mpl.rcParams["pdf.fonttype"] = 42  # fonts as they are, so that text can be searched
    mpl.rcParams["text.parse_math"] = False  # a dollar sign in the person's words is just that
    mpl.rcParams["path.simplify"] = False
    # Letters where they belong, not on whole dots: small text would lose the space between words.
    mpl.rcParams["text.hinting"] = "none"
    for file in sorted((resources() / "fonts").glob("SourceSans3_*.ttf")):
        fontManager.addfont(file)
    return frozenset(font.name for font in fontManager.ttflist)


def spelled(text: str, wanted: str, *, bold: bool) -> tuple[str, tuple[str, ...]]:
    """Return `text` as it can be written, and the font families that it takes.

    `wanted` comes first if it is at hand, Source Sans 3 next. Matplotlib would print a letter it
    has no glyph for to standard error: such a letter becomes a box here, or nothing if unseen.
    """
    names = [name for name in dict.fromkeys((wanted, SANS, *FALLBACKS)) if name in prepare()]
    if letters(names[0], bold=bold).issuperset(map(ord, text)):
        return text, (names[0],)
    used = [names[0]]
    written: list[str] = []
    for letter in text:
        known = (name for name in names if ord(letter) in letters(name, bold=bold))
        family = next(known, "")
        if family:
            written.append(letter)
        elif unicodedata.category(letter) not in UNSEEN:
            written.append(BOX)
            family = FALLBACKS[0]
        if family and family not in used:
            used.append(family)
    return "".join(written), tuple(used)


@cache
def letters(family: str, *, bold: bool) -> frozenset[int]:
    """Return the code points that a font family has."""
    return frozenset(get_font(fontManager.findfont(font((family,), 10, bold=bold))).get_charmap())


@cache
def font(families: tuple[str, ...], size: float, *, bold: bool) -> FontProperties:
    """Return a font of `size` units; letters come from the first of `families` that has them."""
    return FontProperties(family=list(families), size=size, weight="semibold" if bold else "normal")
