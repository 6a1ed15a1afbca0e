"""The six bundled fonts, and how a style becomes a font."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication

from smart_journal.assets import resources
from smart_journal.printing.look import SANS, SERIF, Style

# Text is laid out in twentieths of a point. Qt rounds the pixel size of a font, so at 72 or
# 96 dpi the same line would come out up to 2 % wider and break elsewhere.
UNIT = 20

_FILES = (
    "SourceSans3_400Regular.ttf",
    "SourceSans3_400Regular_Italic.ttf",
    "SourceSans3_600SemiBold.ttf",
    "SourceSerif4_400Regular.ttf",
    "SourceSerif4_400Regular_Italic.ttf",
    "SourceSerif4_600SemiBold.ttf",
)
_DONE = "smart_journal.fonts"


def load_fonts() -> None:
    """Register the bundled fonts with the running application, once.

    Raises RuntimeError when there is no application, or a font cannot be loaded: without
    fonts Qt would paint empty pages and say nothing.
    """
    app = QGuiApplication.instance()
    if app is None:
        raise RuntimeError("fonts need a running QGuiApplication")
    if app.property(_DONE):
        return
    for name in _FILES:
        file = resources() / "fonts" / name
        if not file.is_file() or QFontDatabase.addApplicationFont(str(file)) < 0:
            raise RuntimeError(f"the font {name} cannot be loaded")
    for family in (SANS, SERIF):
        if QFontInfo(QFont([family])).family() != family:
            raise RuntimeError(f"the font {family} is loaded but not found")
    app.setProperty(_DONE, "loaded")


def font_of(style: Style) -> QFont:
    """Return a font of a style, sized for a layout in twentieths of a point.

    A new one each time: a font is not safe in two threads at once.
    """
    font = QFont([style.family])
    font.setPixelSize(round(style.size * UNIT))
    font.setWeight(QFont.Weight(style.weight))
    font.setItalic(style.italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.ForceOutline)
    # A ligature comes out of a PDF as one odd letter: "office" would not be found.
    for ligature in ("liga", "clig", "dlig"):
        font.setFeature(QFont.Tag(ligature), 0)
    if style.tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font
