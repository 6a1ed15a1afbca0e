"""The part of the week in which more urges came than chance would put there, if there is one."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from smart_journal.insights.quantiles import beta_share

WEEK = 7
RUNS = (1, 2, 3)  # neighbouring days looked at together
LONGEST = 4  # hours looked at together; more say little of when
CHANCE = 0.01  # of saying so where nothing stands out, all the places looked at counted in
# Hours have to hold surely more than twice as many as others: who sleeps has none at night, so
# urges spread evenly over the hours awake lie closer than over the day.
ASLEEP = 2.0
DAYS = 1.5  # times as many as other days; a smaller difference is not worth a word


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Neighbouring days, as rows of the map, and the slots from `first` to `last` of them."""

    rows: tuple[int, ...]
    first: int
    last: int
    count: int


def stand_out(
    counts: Sequence[Sequence[int]], logged: Sequence[int], hours: int
) -> tuple[Block, ...]:
    """Return what stands out of a week: hours, days, or hours of some days; often nothing.

    `counts` has a row for each of seven days, cut into slots of `hours` each; `logged` is on how
    many such days something was written: a day logged twice as often may hold twice as many.
    Hours of every day and whole days are looked at apart. Where both stand out and so do these
    hours of these days, that is all there is to say; else they are two blocks.
    """
    total, days = sum(map(sum, counts)), sum(logged)
    if not total or not days:
        return ()
    slots = len(counts[0])
    shares = [each / days for each in logged]
    evening = _clearest(_hours(counts, max(1, LONGEST // hours)), slots, shares, total)
    weekend = _clearest(_days(counts), slots, shares, total)
    if evening is not None and weekend is not None:
        both = _block(counts, weekend.rows, evening.first, evening.last)
        if _clearest([both], slots, shares, total) is not None:
            return (both,)
    return tuple(each for each in (evening, weekend) if each is not None)


def _hours(counts: Sequence[Sequence[int]], most: int) -> list[Block]:
    """Return every run of up to `most` slots, over all days."""
    slots, rows = len(counts[0]), tuple(range(WEEK))
    return [
        _block(counts, rows, first, last)
        for first in range(slots)
        for last in range(first, min(slots, first + most))
    ]


def _days(counts: Sequence[Sequence[int]]) -> list[Block]:
    """Return every run of up to three whole days, also round the end of the week."""
    return [
        _block(counts, tuple((start + at) % WEEK for at in range(run)), 0, len(counts[0]) - 1)
        for run in RUNS
        for start in range(WEEK)
    ]


def _block(counts: Sequence[Sequence[int]], rows: tuple[int, ...], first: int, last: int) -> Block:
    count = sum(sum(counts[row][first : last + 1]) for row in rows)
    return Block(rows=rows, first=first, last=last, count=count)


def _clearest(
    blocks: Iterable[Block], slots: int, shares: Sequence[float], total: int
) -> Block | None:
    """Return the likeliest of `blocks`, or None when chance could have made it.

    The scan statistic of Kulldorff (1997, Commun. Stat. Theory Methods 26:1481); its exact
    binomial chance is multiplied by how many blocks were looked at (Bonferroni). That is
    stricter than need be, and has to be: urges come several at a time.
    """
    looked_at = list(blocks)
    clearest, gained = None, 0.0
    for block in looked_at:
        wide = (block.last - block.first + 1) / slots
        share = sum(shares[row] for row in block.rows) * wide
        if not 0 < share < 1 or not block.count:
            continue
        even = share if wide == 1 else _times(share, ASLEEP)
        least = _times(share, DAYS) if wide == 1 else even
        gain = _gain(block.count, total, share)
        if block.count < total * least or gain <= gained:
            continue
        if beta_share(even, block.count, total - block.count + 1) * len(looked_at) < CHANCE:
            clearest, gained = block, gain
    return clearest


def _times(share: float, times: float) -> float:
    """Return the share of what is so many times as frequent in `share` of the time."""
    return times * share / (1 - share + times * share)


def _gain(count: int, total: int, share: float) -> float:
    """Return how much likelier the counts are with a share of its own for the block, as a log."""
    rest = total - count
    gain = count * math.log(count / (total * share))
    return gain + (rest * math.log(rest / (total * (1 - share))) if rest else 0.0)
