"""Point 4 in invented journals: goals, weeks, pursuits and people, as the year has them."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from statistics import fmean

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smart_journal.domain.entry import Entry
from smart_journal.domain.week import WeekPlan
from smart_journal.sample.journal import entries
from smart_journal.sample.profiles import Profile
from smart_journal.sample.story import ZONE
from smart_journal.sample.texts.balance import STEPS
from smart_journal.sample.texts.balance_goals import GOALS
from tests.sample.lives import UNTIL, life
from tests.sample.test_texts import AVOID
from tests.sample.test_thoughts import COUNTS as POINT_3
from tests.sample.test_thoughts import grown_from, pages, rows, words

COUNTS = {
    "goals": 7,
    "week-plan": 40,
    "pursuits": 16,
    "lifestyle-audit": 2,
    "support-circle": 1,
    "situation-confidence": 4,
    "penn-craving": 12,
}
SEEDS = range(10)
LATEST = UNTIL.replace(tzinfo=None)


@pytest.mark.parametrize("tool", COUNTS)
@pytest.mark.parametrize("seed", SEEDS)
def test_sam_writes_as_much_as_the_year_has(tool: str, seed: int) -> None:
    assert len(pages(tool, seed)) == COUNTS[tool]


def test_a_light_year_has_none_of_it_and_a_circle_is_one_page_always() -> None:
    assert not [entry for entry in life(Profile.LIGHT, 1) if entry.tool in COUNTS]
    for profile in (Profile.HEAVY, Profile.DECADE):
        assert len(pages("support-circle", 1, profile)) == 1
        assert len(pages("pursuits", 1, profile)) == COUNTS["pursuits"]


def test_goals_end_as_goals_do() -> None:
    for seed in SEEDS:
        found = Counter(str(goal.answers["status"]) for goal in pages("goals", seed))
        assert found == {"met": 4, "changed": 1, "let-go": 1, "active": 1}


def test_a_goal_that_was_met_has_its_steps_done_and_only_a_coming_one_is_due() -> None:
    for goal in (goal for seed in SEEDS for goal in pages("goals", seed)):
        due = date.fromisoformat(str(goal.answers["due"]))
        done = [bool(row.get("done")) for row in rows(goal.answers["steps"])]
        assert (due > UNTIL.date()) == (goal.answers["status"] == "active")
        assert all(done) == (goal.answers["status"] == "met")
        told = [str(row["date"]) for row in rows(goal.answers["progress"])]
        assert told == sorted(told)
        assert all(date.fromisoformat(day) < UNTIL.date() for day in told)


def test_most_goals_grow_out_of_the_wheel_that_asked_for_them() -> None:
    found = [each for seed in SEEDS for each in grown_from("goals", "balance-wheel", seed)]
    assert len(found) >= 5 * len(SEEDS)
    for goal, wheel in found:
        assert wheel.at < goal.at
        assert goal.answers["area"] == wheel.answers["work_on"]
        assert goal.answers["goal"] == GOALS[str(wheel.answers["plus_one"])].goal
        assert rows(goal.answers["steps"])[0]["step"] == wheel.answers["next_step"]


def test_no_goal_is_set_twice_in_a_year() -> None:
    for seed in SEEDS:
        found = [goal.answers["goal"] for goal in pages("goals", seed)]
        assert len(found) == len({str(goal) for goal in found})


def test_nothing_is_planned_for_a_day_that_was_over() -> None:
    for plan in (plan for seed in SEEDS for plan in pages("week-plan", seed)):
        week = WeekPlan.of(plan)
        days = [week.start + timedelta(days=day) for day in range(7)]
        assert not any(week.on(day) for day in days if day < plan.at.date())


def test_there_is_a_goal_for_whatever_a_wheel_asks() -> None:
    assert set(GOALS) == {text.split(" > ")[0] for _words, text in STEPS}


def past(seed: int) -> list[Entry]:
    """Return the plans of the weeks that are over."""
    return [plan for plan in pages("week-plan", seed) if WeekPlan.of(plan).last < UNTIL.date()]


def test_three_quarters_of_the_weeks_are_looked_back_at() -> None:
    for seed in SEEDS:
        looked = [plan for plan in past(seed) if "went_well" in plan.answers]
        assert len(looked) == 0.75 * COUNTS["week-plan"]


def test_two_thirds_of_what_was_planned_happened() -> None:
    blocks = [block for seed in SEEDS for plan in past(seed) for block in WeekPlan.of(plan).blocks]
    assert fmean(block.done == "yes" for block in blocks) == pytest.approx(0.68, abs=0.02)


def test_weeks_are_neither_empty_nor_full_and_begin_on_mondays() -> None:
    for seed in SEEDS:
        plans = [WeekPlan.of(plan) for plan in pages("week-plan", seed)]
        assert all(6 <= len(plan.blocks) <= 14 for plan in plans)
        assert {plan.start.weekday() for plan in plans} == {0}
        assert len({plan.start for plan in plans}) == len(plans)
        assert len({plan.focus for plan in plans}) >= len(plans) - 6


@settings(max_examples=20, deadline=None)
@given(
    until=st.datetimes(
        min_value=datetime(2020, 1, 1),  # noqa: DTZ001 (hypothesis adds the offset)
        max_value=datetime(2030, 12, 31),  # noqa: DTZ001
        timezones=st.just(UTC),
    )
)
def test_the_last_plan_is_for_this_week_and_says_something_for_today(until: datetime) -> None:
    made = [
        entry for entry in entries(Profile.SAM, seed=1, until=until) if entry.tool == "week-plan"
    ]
    plan = WeekPlan.of(made[-1])
    today = until.astimezone(ZONE).date()
    assert plan.start <= today <= plan.last
    assert len(plan.on(today)) >= 2
    undone = [plan.start + timedelta(days=day) for day in range(7)]
    assert not any(block.done for day in undone if day >= today for block in plan.on(day))


def test_plans_take_up_what_other_pages_ask_for() -> None:
    for source in ("goals", "pursuits", "problem-solving", "positive-conversation", "week-plan"):
        assert len(grown_from("week-plan", source, 1)) >= 3
    for plan, goal in grown_from("week-plan", "goals", 1):
        steps = {row["step"] for row in rows(goal.answers["steps"])}
        assert steps & {block.what for block in WeekPlan.of(plan).blocks}
    for plan, before in grown_from("week-plan", "week-plan", 1):
        assert plan.answers["focus"] == before.answers["carry_over"]


def test_pursuits_turn_out_better_than_expected() -> None:
    found = [page for seed in SEEDS for page in pages("pursuits", seed)]
    sessions = [row for page in found for row in rows(page.answers.get("sessions"))]
    assert len(sessions) == 85 * len(SEEDS)
    expected = fmean(int(str(page.answers["expected"])) for page in found)
    assert expected == pytest.approx(5.5, abs=0.1)
    enjoyed = fmean(int(str(row["enjoyment"])) for row in sessions)
    assert enjoyed == pytest.approx(6.8, abs=0.15)
    assert all(datetime.fromisoformat(str(row["when"])) < LATEST for row in sessions)


def test_new_things_grow_out_of_benefits_and_of_the_audits() -> None:
    assert len(grown_from("pursuits", "cost-benefit", 1)) == 3
    assert len(grown_from("pursuits", "lifestyle-audit", 1)) == 2


def test_the_circle_is_people_by_nickname_seen_up_to_the_last_day() -> None:
    (circle,) = pages("support-circle", 1)
    people = rows(circle.answers["people"])
    assert 6 <= len(people) <= 8
    labels = {item.id: str(item.answers["label"]) for item in pages("person", 1)}
    assert all(len(labels[str(row["person"])].split()) <= 3 for row in people)
    assert max(str(row["last"]) for row in people) == UNTIL.date().isoformat()
    assert not circle.printable


def test_ratings_rise_and_craving_falls_but_for_the_hard_weeks() -> None:
    first, *_between, last = pages("situation-confidence", 1)
    assert sum_of(last) > sum_of(first) + 200
    sums = [sum(int(str(each)) for each in page.answers.values()) for page in craving()]
    assert sums[-1] < sums[0] / 3
    assert sums[7] > sums[6]


def craving() -> list[Entry]:
    """Return the answers to the craving scale."""
    return pages("penn-craving", 1)


def sum_of(page: Entry) -> int:
    """Return the sum of all ratings of a page."""
    return sum(answer for answer in page.answers.values() if isinstance(answer, int))


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_written_labels_and_blames_nobody(seed: int) -> None:
    mine = {*COUNTS, *POINT_3, "belief", "person", "activity"}
    for entry in (entry for entry in life(Profile.SAM, seed) if entry.tool in mine):
        for text in words(entry.answers):
            assert not AVOID.search(text), text
