"""Settings that live inside the journal, each declared once with its type and default."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time

from smart_journal.domain.period import PeriodKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the person chose; everything has a default, unknown stored keys are kept out.

    `lock_minutes` 1 to 60, `day_ends_hour` 0 to 11, `first_weekday` 0 (Monday) to 6 or None
    for the locale's, `paper` "a4", "letter" or "" for the locale's, `dates` "", "iso",
    "day-month" or "month-day", `hours` "", "12" or "24", `instruments` the ids of those switched
    on, `hidden_cards` the names of cards taken off the first page, `spelling` the languages
    whose dictionaries are used, or None for those of the system's language, `progress_behaviour`
    and `progress_question` what the charts are about, `meeting_charts` the ids of charts to
    bring to a meeting.
    """

    lock_minutes: int = 5
    day_ends_hour: int = 4
    first_weekday: int | None = None
    dates: str = ""
    hours: str = ""
    paper: str = ""
    large_print: bool = False
    last_behaviour: str = ""
    period_kind: str = PeriodKind.MONTHS_3.value
    period_first: str = ""
    period_last: str = ""
    progress_behaviour: str = ""
    progress_question: str = ""
    meeting_charts: tuple[str, ...] = ()
    words_confirmed: bool = False
    words_declined: bool = False
    instruments: tuple[str, ...] = ()
    hidden_cards: tuple[str, ...] = ()
    spelling: tuple[str, ...] | None = None

    @property
    def day_ends(self) -> time:
        """Return when the person's day ends."""
        return time(self.day_ends_hour)
