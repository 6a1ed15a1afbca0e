"""The share of urges that passed without acting, over buckets taken together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from smart_journal.insights.estimates import Estimate, share
from smart_journal.insights.insight import ENOUGH
from smart_journal.insights.urges.bucket import Bucket, Unit

# How many buckets are taken together, the least that will do: a week, four weeks, a quarter...
SIZES = {Unit.DAY: (1, 7, 14), Unit.WEEK: (1, 4, 13), Unit.MONTH: (1, 3, 12)}
MOST = 0.75  # share of the groups with any outcome that have enough of them


@dataclass(frozen=True, slots=True, kw_only=True)
class PassedShare:
    """The share of the buckets from number `first` to `last` that passed, of 5 urges or more."""

    first: int
    last: int
    passed: int
    estimate: Estimate


@dataclass(frozen=True, slots=True, kw_only=True)
class PassedShares:
    """Shares of `size` buckets taken together each; groups with too few outcomes are left out."""

    size: int
    shares: tuple[PassedShare, ...]


def passed_shares(buckets: Sequence[Bucket], unit: Unit) -> PassedShares:
    """Return shares of the shortest time that has 5 outcomes in most of its groups.

    The size is the same all along: it depends on how many outcomes there are, not on what they
    are, and a share beside a share is of as long a time.
    """
    for size in SIZES[unit]:
        counts = [sum(each.with_outcome for each in group) for _at, group in _groups(buckets, size)]
        told = [count for count in counts if count]
        if told and sum(count >= ENOUGH for count in told) >= MOST * len(told):
            break
    else:
        size = SIZES[unit][-1]
    found = (_share(at, group) for at, group in _groups(buckets, size))
    return PassedShares(size=size, shares=tuple(each for each in found if each is not None))


def _groups(buckets: Sequence[Bucket], size: int) -> list[tuple[int, Sequence[Bucket]]]:
    return [(at, buckets[at : at + size]) for at in range(0, len(buckets), size)]


def _share(at: int, group: Sequence[Bucket]) -> PassedShare | None:
    with_outcome = sum(each.with_outcome for each in group)
    if with_outcome < ENOUGH:
        return None
    passed = sum(each.passed for each in group)
    told = [place for place, each in enumerate(group) if each.with_outcome]
    return PassedShare(
        first=at + told[0], last=at + told[-1], passed=passed, estimate=share(passed, with_outcome)
    )
