"""Sam's year is the year of the domain notes, on average over many seeds."""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import pairwise
from statistics import fmean, pstdev, quantiles

import pytest

from smart_journal.domain.entry import Entry
from smart_journal.domain.urge import Urge
from smart_journal.domain.wheel import BALANCE_WHEEL, Wheel
from smart_journal.sample.profiles import Profile
from tests.sample.lives import UNTIL, life, urges

SEEDS = 60


@cache
def told() -> tuple[Entry, ...]:
    """Return the urges of all the years."""
    return tuple(entry for seed in range(SEEDS) for entry in urges(Profile.SAM, seed))


@cache
def numbers() -> tuple[Urge, ...]:
    """Return what charts would read out of them."""
    return tuple(Urge.of(entry) for entry in told())


def quarter(urge: Urge) -> int:
    """Return the quarter of the 52 weeks that ended on the last day, 0 to 3."""
    return 3 - (UNTIL.date() - urge.at.date()).days // 91


def share(answer: str) -> float:
    """Return the share of urges with an answer."""
    return fmean(answer in entry.answers for entry in told())


def test_there_are_about_145_urges_a_year() -> None:
    totals = sorted(len(urges(Profile.SAM, seed)) for seed in range(SEEDS))
    assert fmean(totals) == pytest.approx(145, abs=4)
    assert totals[SEEDS // 20] >= 118
    assert totals[-SEEDS // 20] <= 172


def test_most_urges_come_in_the_first_quarter() -> None:
    counts = Counter(quarter(urge) for urge in numbers())
    assert counts[0] / SEEDS == pytest.approx(103, abs=4)
    assert counts[1] / SEEDS == pytest.approx(21, abs=2)
    assert counts[2] / SEEDS == pytest.approx(11, abs=1.5)
    assert counts[3] / SEEDS == pytest.approx(11, abs=1.5)


def test_urges_grow_weaker() -> None:
    for each, strength in enumerate((6.4, 4.7, 4.2, 3.8)):
        mean = fmean(urge.strength for urge in numbers() if quarter(urge) == each)
        assert mean == pytest.approx(strength, abs=0.25)


def test_most_urges_are_short() -> None:
    minutes = [urge.minutes for urge in numbers() if urge.minutes is not None]
    assert quantiles(minutes, n=4) == pytest.approx([5, 8, 14], abs=1)
    assert quantiles(minutes, n=20)[-1] == pytest.approx(29, abs=2)


def test_they_come_in_the_evening_and_at_the_end_of_the_week() -> None:
    assert fmean(17 <= urge.at.hour < 21 for urge in numbers()) == pytest.approx(0.51, abs=0.025)
    assert fmean(urge.at.weekday() in (4, 5) for urge in numbers()) == pytest.approx(
        0.38, abs=0.025
    )


def test_most_pass_without_acting() -> None:
    outcomes = Counter(urge.outcome for urge in numbers() if urge.outcome is not None)
    shares = {outcome.value: count / outcomes.total() for outcome, count in outcomes.items()}
    assert 0.90 < shares["passed"] < 0.93
    assert shares["partly"] == pytest.approx(0.03, abs=0.01)
    assert 0.035 < shares["acted"] < 0.055
    assert shares["going"] == pytest.approx(0.01, abs=0.007)


def test_not_everything_is_answered() -> None:
    assert share("minutes") == pytest.approx(0.80, abs=0.02)
    assert share("feelings") == pytest.approx(0.55, abs=0.02)
    assert share("next_time") == pytest.approx(0.35, abs=0.02)
    assert share("triggers") == pytest.approx(0.90, abs=0.02)


def test_company_coping_and_help_are_as_weighted() -> None:
    found = [entry.answers for entry in told()]
    company = [answers["people"] for answers in found if "people" in answers]
    assert fmean(people == ["alone"] for people in company) == pytest.approx(0.62, abs=0.03)
    triggers = [answers["triggers"] for answers in found if "triggers" in answers]
    several = fmean(len(picked) > 1 for picked in triggers if isinstance(picked, list))
    assert several == pytest.approx(0.30, abs=0.02)
    ways = [way for answers in found if isinstance(c := answers.get("coping"), list) for way in c]
    assert ways.count("delay") / len(ways) == pytest.approx(0.26, abs=0.02)
    ratings = [rating for answers in found if isinstance(rating := answers.get("helped"), int)]
    assert fmean(ratings) == pytest.approx(6.5, abs=0.15)
    assert pstdev(ratings) == pytest.approx(2, abs=0.2)


def test_the_wheels_tell_a_year() -> None:
    for seed in range(5):
        wheels = [
            Wheel.of(entry) for entry in life(Profile.SAM, seed) if entry.tool == BALANCE_WHEEL
        ]
        assert len(wheels) == 8
        gaps = [(later.at - one.at).days for one, later in pairwise(wheels)]
        assert min(gaps) > 30
        assert max(gaps) < 60
        first, last = wheels[0], wheels[-1]
        for area, start, end in (("health", 4, 7), ("rest", 3, 6), ("money", 5, 6)):
            assert (first.satisfaction(area), last.satisfaction(area)) == (start, end)
        assert {wheel.satisfaction("work") for wheel in wheels} == {5}
