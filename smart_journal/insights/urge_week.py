"""One week of urges, and several of them taken together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

WEEK = 7
LONG = 106  # weeks; beyond two years a bar a week is too thin to read
BLOCK = 4  # weeks in a bar of a long period


@dataclass(frozen=True, slots=True, kw_only=True)
class UrgeWeek:
    """The urges of the person's week from `start`.

    `days` 1 to 7 were looked at; on `days_logged` of them something was written. `rated` urges
    have a strength: `mean` and `strongest` (1 to 10) are theirs, None without any. An urge still
    going has no outcome yet. `finished` is False while the week, or the part looked at, is not
    whole.
    """

    start: date
    days: int
    days_logged: int
    urges: int
    rated: int
    mean: float | None
    strongest: int | None
    passed: int
    with_outcome: int
    finished: bool

    @property
    def last(self) -> date:
        """Return the last day looked at."""
        return self.start + timedelta(days=self.days - 1)

    @property
    def gap(self) -> bool:
        """Return whether nothing at all was logged: not a week without urges, an unknown one."""
        return self.days_logged == 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """Neighbouring weeks taken together, as means of a week.

    `urges` a week counts only weeks with something logged and is None without one;
    `days_logged` a week, 0 to 7, counts the same weeks. `weeks` is how many weeks there are,
    `logged` how many of them have something logged, `total` and `total_days` what was counted.
    """

    start: date
    last: date
    weeks: int
    logged: int
    total: int
    total_days: int
    urges: float | None
    days_logged: float
    mean: float | None
    strongest: int | None
    finished: bool

    @property
    def gap(self) -> bool:
        """Return whether nothing was logged in any of the weeks."""
        return self.logged == 0


def together(weeks: Sequence[UrgeWeek]) -> Together:
    """Return one or more neighbouring weeks taken together; strength is weighted by urge."""
    logged = [week for week in weeks if not week.gap]
    total = sum(week.urges for week in logged)
    total_days = sum(week.days_logged for week in logged)
    rated = [(week.mean, week.rated) for week in logged if week.mean is not None]
    strengths = sum(mean * count for mean, count in rated)
    return Together(
        start=weeks[0].start,
        last=weeks[-1].last,
        weeks=len(weeks),
        logged=len(logged),
        total=total,
        total_days=total_days,
        urges=total / len(logged) if logged else None,
        days_logged=total_days / len(logged) if logged else 0.0,
        mean=strengths / sum(count for _mean, count in rated) if rated else None,
        strongest=max((week.strongest or 0 for week in logged), default=0) or None,
        finished=all(week.finished for week in weeks),
    )


def bars(weeks: Sequence[UrgeWeek]) -> tuple[Together, ...]:
    """Return what a chart draws: a bar a week, or one for 4 weeks when there are over 106.

    The unit stays urges a week. A week that is not finished always has a bar of its own.
    """
    size = BLOCK if len(weeks) > LONG else 1
    whole = [week for week in weeks if week.finished]
    rest = weeks[len(whole) :]
    blocks = [whole[at : at + size] for at in range(0, len(whole), size)]
    return tuple(together(block) for block in [*blocks, *([week] for week in rest)])
