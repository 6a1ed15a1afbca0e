"""The later half of a time beside the earlier one, by what was logged in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from smart_journal.domain.period import Span
from smart_journal.insights.estimates import rate_ratio
from smart_journal.insights.urges.bucket import WEEK, Bucket, Unit

# Logged, finished buckets in each half: fewer are told, not compared.
LEAST = {Unit.DAY: 7, Unit.WEEK: 4, Unit.MONTH: 4}
MEANT = 0.1  # a smaller difference of the two halves is not worth a word
DAYS = 0.5  # days logged a week that make two halves differ


@dataclass(frozen=True, slots=True, kw_only=True)
class Half:
    """Neighbouring buckets taken together, those with nothing logged left out.

    `days` counts the days of the others, `days_logged` those of them with something logged;
    `mean` is over all rated urges, None without one. `gaps` are the buckets left out.
    """

    start: date
    last: date
    urges: int
    days: int
    days_logged: int
    mean: float | None
    gaps: int

    @property
    def rate(self) -> float:
        """Return how many urges come on seven days logged."""
        return self.urges / self.days_logged * WEEK

    @property
    def days_a_week(self) -> float:
        """Return on how many days of a week something was logged, 0 to 7."""
        return self.days_logged / self.days * WEEK


@dataclass(frozen=True, slots=True, kw_only=True)
class Halves:
    """The two halves; a way is -1 for fewer in the later one, 1 for more, 0 for about as many.

    `by_day` compares urges a day logged, `by_time` urges a week whatever was logged of it,
    `days` how many days a week were logged.
    """

    earlier: Half
    later: Half
    by_day: int
    by_time: int
    days: int


def halves(buckets: Sequence[Bucket], unit: Unit, known: Span) -> Halves | None:
    """Return the halves of the time from the first to the last logged of the buckets.

    Only finished buckets count, and of them the days in `known`, the time over which notes were
    kept; each half has to have 7 logged days, 4 logged weeks or 4 logged months: None without.
    """
    compared = [each for each in buckets if each.finished]
    while compared and compared[-1].gap:
        compared.pop()
    start = next((at for at, each in enumerate(compared) if not each.gap), 0)
    compared = compared[start:]
    middle = len(compared) // 2
    parts = (compared[:middle], compared[middle:])
    if min(sum(not each.gap for each in part) for part in parts) < LEAST[unit]:
        return None
    earlier, later = (_half(part, known) for part in parts)
    difference = later.days_a_week - earlier.days_a_week
    return Halves(
        earlier=earlier,
        later=later,
        by_day=_way(*(_counts(part, lambda each: each.days_logged) for part in parts)),
        by_time=_way(*(_counts(part, lambda each: _days(each, known)) for part in parts)),
        days=0 if abs(difference) < DAYS else 1 if difference > 0 else -1,
    )


def _half(part: Sequence[Bucket], known: Span) -> Half:
    logged = [each for each in part if not each.gap]
    rated = [(each.mean, each.rated) for each in logged if each.mean is not None]
    return Half(
        start=part[0].start,
        last=part[-1].last,
        urges=sum(each.urges for each in logged),
        days=sum(_days(each, known) for each in logged),
        days_logged=sum(each.days_logged for each in logged),
        mean=sum(mean * n for mean, n in rated) / sum(n for _mean, n in rated) if rated else None,
        gaps=len(part) - len(logged),
    )


def _days(bucket: Bucket, known: Span) -> int:
    """Return how many days of a bucket lie in the time over which notes were kept."""
    return (min(bucket.last, known.last) - max(bucket.start, known.first)).days + 1


def _counts(part: Sequence[Bucket], days: Callable[[Bucket], int]) -> list[tuple[int, int]]:
    """Return the urges of each logged bucket, and the days that they came on."""
    return [(each.urges, days(each)) for each in part if not each.gap]


def _way(before: Sequence[tuple[int, int]], now: Sequence[tuple[int, int]]) -> int:
    """Return -1 for a lower rate now, 1 for a higher, 0 where chance alone could make it.

    Beyond the 95 % interval of the ratio of two rates, and by more than a tenth. Urges come
    several at a time, so counts differ more than single urges by chance would: both are divided
    by how much more, as the buckets of each half show it (quasi-likelihood; McCullagh & Nelder
    1989, Generalized Linear Models, 6.2).
    """
    spread = max(1.0, (_excess(before) + _excess(now)) / (len(before) + len(now) - 2))
    (urges, days), (urges_before, days_before) = (
        (sum(count for count, _days in part), sum(each for _count, each in part))
        for part in (now, before)
    )
    ratio = rate_ratio(
        round(urges / spread), days / spread, round(urges_before / spread), days_before / spread
    )
    if ratio.high < 1 and ratio.value < 1 - MEANT:
        return -1
    return 1 if ratio.low > 1 and ratio.value > 1 + MEANT else 0


def _excess(part: Sequence[tuple[int, int]]) -> float:
    """Return Pearson's sum of squares of counts about one common rate."""
    rate = sum(count for count, _days in part) / sum(days for _count, days in part)
    return sum((count - rate * days) ** 2 / (rate * days) for count, days in part) if rate else 0.0
