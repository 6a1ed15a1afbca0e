"""Which paper, and how large the print: the person's choice, or what is usual where they live."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from smart_journal.domain.settings import Settings

A4, LETTER = "a4", "letter"

_COUNTRY = QLocale.Country
# Unicode CLDR, supplemental data, paperSize: the territories that use US Letter.
_LETTER_COUNTRIES = frozenset(
    {
        _COUNTRY.Belize, _COUNTRY.Canada, _COUNTRY.Chile, _COUNTRY.Colombia, _COUNTRY.CostaRica,
        _COUNTRY.Guatemala, _COUNTRY.Mexico, _COUNTRY.Nicaragua, _COUNTRY.Panama,
        _COUNTRY.Philippines, _COUNTRY.PuertoRico, _COUNTRY.ElSalvador, _COUNTRY.UnitedStates,
        _COUNTRY.Venezuela,
    }
)  # fmt: skip


def paper_name(settings: Settings, locale: QLocale) -> str:
    """Return `a4` or `letter`: the one chosen, else the usual one of the locale's country."""
    if settings.paper in (A4, LETTER):
        return settings.paper
    return LETTER if locale.territory() in _LETTER_COUNTRIES else A4
