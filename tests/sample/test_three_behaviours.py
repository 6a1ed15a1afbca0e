"""Journals of three behaviours: as large as promised, and all three told of all along."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date, timedelta
from itertools import pairwise

import pytest

from smart_journal.domain.behaviour import BEHAVIOUR, Behaviour, Goal
from smart_journal.domain.check_in import CheckIn, Did
from smart_journal.domain.entry import Entry
from smart_journal.domain.urge import Outcome, Urge
from smart_journal.sample.profiles import Profile
from tests.sample.lives import UNTIL, life, urges

ALL_THREE = [Profile.HEAVY, Profile.DECADE]


def pages(tool: str, profile: Profile) -> list[Entry]:
    """Return the pages of one tool, oldest first."""
    return [entry for entry in life(profile, 1) if entry.tool == tool]


def behaviours(profile: Profile) -> dict[str, Behaviour]:
    """Return the behaviours by their ids."""
    return {entry.id: Behaviour.of(entry) for entry in pages(BEHAVIOUR, profile)}


def test_a_heavy_year_has_about_2500_entries_and_ten_have_about_25000() -> None:
    assert len(life(Profile.HEAVY, 1)) == pytest.approx(2500, rel=0.04)
    assert len(life(Profile.DECADE, 1)) == pytest.approx(25_000, rel=0.02)


def test_every_year_of_ten_holds_about_as_much() -> None:
    start = UNTIL.date() - timedelta(days=3640)
    years = Counter((entry.at.date() - start).days // 364 for entry in life(Profile.DECADE, 1))
    assert len([year for year in range(10) if 2000 < years[year] < 3000]) == 10


@pytest.mark.parametrize("tool", ["urge-log", "check-in", "rulers", "slip-review"])
@pytest.mark.parametrize("profile", ALL_THREE)
def test_all_three_behaviours_are_told_of(tool: str, profile: Profile) -> None:
    told = Counter(name for page in pages(tool, profile) for name in page.behaviours)
    assert set(told) == set(behaviours(profile))
    assert min(told.values()) > told.total() / 8


def test_check_ins_of_all_three_have_amounts_in_every_year() -> None:
    found = {
        (name, page.at.year)
        for page in pages("check-in", Profile.DECADE)
        for name in page.behaviours
        if "amount" in page.answers
    }
    assert {(name, year) for name in behaviours(Profile.DECADE) for year in range(2017, 2027)} <= (
        found
    )


@pytest.mark.parametrize("profile", ALL_THREE)
def test_one_check_in_a_day_and_behaviour_at_most(profile: Profile) -> None:
    days = Counter((page.at.date(), page.behaviours) for page in pages("check-in", profile))
    assert max(days.values()) == 1


@pytest.mark.parametrize("profile", ALL_THREE)
def test_a_check_in_agrees_with_the_urges_about_its_behaviour(profile: Profile) -> None:
    acted: defaultdict[str, set[date]] = defaultdict(set)
    # The odd cases are added by themselves; they say no outcome but that they passed.
    for urge in map(Urge.of, urges(profile, 1)):
        for name in urge.behaviours:
            if urge.outcome in (Outcome.ACTED, Outcome.PARTLY):
                acted[name].add(urge.at.date())
    for page in map(CheckIn.of, pages("check-in", profile)):
        (name,) = page.behaviours
        assert page.did is not Did.NO or page.at.date() not in acted[name]


def test_what_is_in_the_plan_hangs_on_the_goal_at_that_time() -> None:
    known = behaviours(Profile.DECADE)
    for page in map(CheckIn.of, pages("check-in", Profile.DECADE)):
        if page.did is Did.IN_PLAN:
            goals = known[page.behaviours[0]].goals
            goal = [change.goal for change in goals if change.since <= page.at.date()][-1]
            assert goal in (Goal.CUT_DOWN, Goal.REDUCE_HARM)


def test_goals_change_in_the_middle_of_ten_years() -> None:
    middle = UNTIL.date() - timedelta(days=1820)
    for behaviour in behaviours(Profile.DECADE).values():
        days = [change.since for change in behaviour.goals]
        assert days == sorted(days)
        assert all(one != later for one, later in pairwise(c.goal for c in behaviour.goals))
        assert any(abs((day - middle).days) < 1100 for day in days)
        assert behaviour.goal is behaviour.goals[-1].goal


@pytest.mark.parametrize("profile", ALL_THREE)
def test_a_slip_is_told_in_the_unit_of_its_behaviour(profile: Profile) -> None:
    known = behaviours(profile)
    for page in pages("slip-review", profile):
        if "unit" in page.answers:
            assert str(page.answers["unit"]).startswith(known[page.behaviours[0]].unit)


@pytest.mark.parametrize("tool", ["rulers", "journal", "relaxation"])
def test_pages_of_one_tool_are_spread_over_their_weeks(tool: str) -> None:
    days = Counter(page.at.date() for page in pages(tool, Profile.DECADE))
    assert max(days.values()) <= 3
    assert sum(times > 1 for times in days.values()) < len(days) / 3
