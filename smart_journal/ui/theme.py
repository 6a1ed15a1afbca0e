"""The look: two palettes, one style sheet, and the text size."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from smart_journal.assets import resources


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """The colours of `look.md`, as #rrggbb."""

    dark: bool
    paper: str
    card: str
    quiet: str
    ink: str
    soft: str
    line: str
    accent: str
    accent_strong: str
    on_accent: str
    tint: str
    edge: str
    points: tuple[str, str, str, str]


LIGHT = Theme(
    dark=False,
    paper="#FBF9F6",
    card="#FFFFFF",
    quiet="#F5F2EC",
    ink="#22302E",
    soft="#5C6B68",
    line="#E4DFD7",
    accent="#1D6A63",
    accent_strong="#14524C",
    on_accent="#FFFFFF",
    tint="#E3EEEC",
    edge="#87918E",
    points=("#9A6A14", "#85497A", "#4A5A9A", "#3F7547"),
)
DARK = Theme(
    dark=True,
    paper="#1B2221",
    card="#232C2B",
    quiet="#2A3432",
    ink="#E8EDEB",
    soft="#A3B1AE",
    line="#36423F",
    accent="#5FB8AE",
    accent_strong="#7CCBC2",
    on_accent="#12201E",
    tint="#28403D",
    edge="#74837F",
    points=("#E0B35A", "#D9A0CE", "#9DABEA", "#86C28F"),
)

SYSTEM, LIGHT_NAME, DARK_NAME = "system", "light", "dark"
_SCHEMES = {
    SYSTEM: Qt.ColorScheme.Unknown,
    LIGHT_NAME: Qt.ColorScheme.Light,
    DARK_NAME: Qt.ColorScheme.Dark,
}
# Text sizes as shares of the person's own font size.
_SIZES = {"title": 1.75, "name": 1.35, "heading": 1.2, "figure": 2.1, "reason": 1.4, "small": 0.92}


class Appearance(QObject):
    """Keep the application in the chosen theme and text size; follow the system's scheme.

    The style sheet is written for Qt's Fusion style, which the application starts with.
    """

    changed = Signal()

    def __init__(self, app: QApplication, *, theme: str, text_percent: int) -> None:
        super().__init__(app)
        self._app = app
        self._base = app.font().pointSizeF()
        if self._base <= 0:
            self._base = 10.0
        self._percent = text_percent
        self._name = theme
        app.styleHints().setColorScheme(_SCHEMES[theme])
        app.styleHints().colorSchemeChanged.connect(self._dress)
        self._dress()

    @property
    def theme(self) -> Theme:
        """Return the theme in use."""
        if self._name == SYSTEM:
            dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
            return DARK if dark else LIGHT
        return DARK if self._name == DARK_NAME else LIGHT

    @property
    def text_percent(self) -> int:
        """Return the text size in per cent of the system's, 100 to 200."""
        return self._percent

    @property
    def name(self) -> str:
        """Return the chosen theme: system, light or dark."""
        return self._name

    def choose(self, *, theme: str | None = None, text_percent: int | None = None) -> None:
        """Change the theme, the text size or both, at once."""
        if text_percent is not None:
            self._percent = max(100, min(200, text_percent))
        if theme is not None and theme != self._name:
            self._name = theme
            self._app.styleHints().setColorScheme(_SCHEMES[theme])
        self._dress()

    def _dress(self) -> None:
        font = self._app.font()
        size = self._base * self._percent / 100
        font.setPointSizeF(size)
        self._app.setFont(font)
        self._app.setPalette(palette(self.theme))
        self._app.setStyleSheet(style_sheet(self.theme, size))
        self.changed.emit()


def palette(theme: Theme) -> QPalette:
    """Return the palette by which widgets that paint themselves know the theme."""
    roles = QPalette.ColorRole
    colours = {
        roles.Window: theme.paper,
        roles.Base: theme.card,
        roles.AlternateBase: theme.quiet,
        roles.WindowText: theme.ink,
        roles.Text: theme.ink,
        roles.ButtonText: theme.ink,
        roles.Button: theme.card,
        roles.PlaceholderText: theme.soft,
        roles.Mid: theme.line,
        roles.Midlight: theme.line,
        roles.Light: theme.card,
        roles.Dark: theme.edge,
        roles.Shadow: theme.edge,
        roles.Highlight: theme.accent,
        roles.HighlightedText: theme.on_accent,
        roles.Accent: theme.accent,
        roles.Link: theme.accent,
        roles.LinkVisited: theme.accent,
        roles.BrightText: theme.on_accent,
        roles.ToolTipBase: theme.card,
        roles.ToolTipText: theme.ink,
    }
    result = QPalette()
    for role, colour in colours.items():
        result.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.soft))
    return result


def style_sheet(theme: Theme, points: float) -> str:
    """Return the style sheet for `theme` with text of `points`."""
    text = (resources() / "style" / "journal.qss").read_text(encoding="utf-8")
    values = {name: value for name, value in asdict(theme).items() if isinstance(value, str)}
    values |= {f"point{n}": colour for n, colour in enumerate(theme.points, start=1)}
    values |= {name: f"{points * share:.1f}pt" for name, share in _SIZES.items()}
    arrow = resources() / "icons" / ("down-dark.svg" if theme.dark else "down-light.svg")
    tick = resources() / "icons" / ("tick-dark.svg" if theme.dark else "tick-light.svg")
    values |= {"arrow": arrow.as_posix(), "tick": tick.as_posix(), "text": f"{points:.1f}pt"}
    return Template(text).substitute(values)
