"""The last days in three numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from statistics import median

from smart_journal.domain.day import DAY_ENDS, day_of
from smart_journal.domain.urge import Urge
from smart_journal.domain.words import Words
from smart_journal.insights.said import part_of
from smart_journal.insights.urges.bucket import WEEK
from smart_journal.insights.urges.outcomes import outcomes
from smart_journal.language import gettext as _
from smart_journal.language import ngettext


@dataclass(frozen=True, slots=True, kw_only=True)
class LastDays:
    """The last `days` days, today included, beside as many before them.

    `passed` counts those of `with_outcome` urges that passed without acting; `minutes` is the
    median of the `timed` urges that have a length, None without one.
    """

    days: int
    urges: int
    urges_before: int
    passed: int
    with_outcome: int
    timed: int
    minutes: float | None

    def sentence(self, words: Words) -> str:
        """Return the numbers in one sentence."""
        days = words.number(self.days)
        parts = [
            ngettext(
                "{count} urge in the last {days} days, {before} in the {days} days before.",
                "{count} urges in the last {days} days, {before} in the {days} days before.",
                self.urges,
            ).format(
                count=words.number(self.urges), days=days, before=words.number(self.urges_before)
            )
        ]
        if self.with_outcome:
            share = part_of(self.passed, self.with_outcome, words)
            parts.append(_("{share} passed without acting.").format(share=share))
        if self.minutes is not None:
            parts.append(
                ngettext(
                    "Half were over within {count} minute.",
                    "Half were over within {count} minutes.",
                    round(self.minutes),
                ).format(count=words.number(self.minutes))
            )
        return " ".join(parts)


def last_days(
    urges: Sequence[Urge], *, today: date, days: int = WEEK, day_ends: time = DAY_ENDS
) -> LastDays:
    """Return the numbers of the last `days` of the person's days, `today` included."""
    ages = [((today - day_of(urge.at, day_ends)).days, urge) for urge in urges]
    latest = [urge for age, urge in ages if 0 <= age < days]
    minutes = [urge.minutes for urge in latest if urge.minutes is not None]
    passed, with_outcome = outcomes(latest)
    return LastDays(
        days=days,
        urges=len(latest),
        urges_before=sum(days <= age < 2 * days for age, _urge in ages),
        passed=passed,
        with_outcome=with_outcome,
        timed=len(minutes),
        minutes=median(minutes) if minutes else None,
    )
