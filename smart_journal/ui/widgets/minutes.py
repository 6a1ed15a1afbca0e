"""Minutes as a person types them."""

from __future__ import annotations

import re

_CLOCK = re.compile(r"(\d{1,4}):(\d{1,2})")
_WORDS = re.compile(
    r"(?:(?P<hours>\d{1,4}(?:[.,]\d{1,2})?)\s*h(?:(?:ou)?rs?)?\.?)?\s*"
    r"(?:(?P<minutes>\d{1,4})\s*(?:m(?:in(?:ute)?s?)?\.?|['′])?)?"
)


def parse_minutes(text: str) -> int | None:
    """Return whole minutes from `90`, `1:30`, `1h 30` or `1.5 hours`; None from anything else."""
    text = text.strip().casefold()
    if match := _CLOCK.fullmatch(text):
        hours, minutes = int(match[1]), int(match[2])
        return hours * 60 + minutes if minutes < 60 else None
    match = _WORDS.fullmatch(text)
    if not text or match is None:
        return None
    hours_said = (match["hours"] or "0").replace(",", ".")
    return round(float(hours_said) * 60) + int(match["minutes"] or 0)
