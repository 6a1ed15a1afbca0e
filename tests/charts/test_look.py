"""Colours that can be read, on screen in both themes and on paper."""

from __future__ import annotations

import pytest

from smart_journal.charts.look import DARK, LIGHT, PAPER, Palette


def luminance(colour: str) -> float:
    """Return the relative luminance of `#RRGGBB` (WCAG 2.1)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2.1)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, DARK, PAPER])
def test_text_and_strokes_stand_out_from_what_is_under_them(palette: Palette) -> None:
    for ground in (palette.ground, palette.band, palette.area):
        assert contrast(palette.ink, ground) >= 4.5
        assert contrast(palette.soft, ground) >= 4.5
        for drawn in (palette.urges, palette.strength, palette.balance):
            assert contrast(drawn, ground) >= 3
    assert contrast(palette.balance, palette.ground) >= 4.5  # the last rating is text
