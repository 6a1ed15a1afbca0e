"""Every invented journal is one that a person could have written, and can be told again."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from itertools import islice, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smart_journal.domain.answers import faults
from smart_journal.domain.behaviour import BEHAVIOUR, Behaviour, Goal
from smart_journal.domain.entry import Entry
from smart_journal.domain.entry_json import from_json, to_json
from smart_journal.domain.field import Field, FieldKind
from smart_journal.domain.tool import Tool
from smart_journal.sample.journal import SMALLEST, entries, entries_of_size
from smart_journal.sample.profiles import Profile
from smart_journal.services.catalogue import load
from tests.sample.lives import UNTIL, life, urges

CATALOGUE = load()
TOOLS: dict[str, Tool] = CATALOGUE.tools | {name: own.tool for name, own in CATALOGUE.lists.items()}

MOMENTS = st.datetimes(
    min_value=datetime(2015, 1, 1),  # noqa: DTZ001 (hypothesis adds the offset)
    max_value=datetime(2035, 12, 31),  # noqa: DTZ001
    timezones=st.sampled_from([UTC, timezone(timedelta(hours=-8)), timezone(timedelta(hours=11))]),
)


def picked(fields: tuple[Field, ...], answers: object) -> list[tuple[str, str]]:
    """Return every list item that answers name, with its list."""
    assert isinstance(answers, dict)
    found: list[tuple[str, str]] = []
    for field in fields:
        answer = answers.get(field.id)
        if field.kind is FieldKind.ROWS:
            rows = answer if isinstance(answer, list) else []
            found += [each for row in rows for each in picked(field.fields, row)]
        elif field.kind is FieldKind.PICK and answer:
            items = answer if isinstance(answer, list) else [answer]
            found += [(field.list, str(item)) for item in items]
    return found


@pytest.mark.parametrize("profile", Profile)
def test_the_same_seed_tells_the_same_life(profile: Profile) -> None:
    first, again, other = (
        tuple(islice(entries(profile, seed=seed, until=UNTIL), 1000)) for seed in (3, 3, 4)
    )
    assert again == first
    assert {entry.id for entry in again}.isdisjoint(entry.id for entry in other)


def test_another_run_of_python_tells_the_same_life() -> None:
    """Sets of words come in another order in each run."""
    program = (
        "from hashlib import sha256\n"
        "from smart_journal.domain.entry_json import to_json\n"
        "from tests.sample.lives import life\n"
        "text = ''.join(map(to_json, life('heavy', 3)))\n"
        "print(sha256(text.encode()).hexdigest())\n"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", program],
            env=os.environ | {"PYTHONHASHSEED": order, "PYTHONPATH": os.pathsep.join(sys.path)},
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for order in ("0", "1", "2")
    }
    assert len(told) == 1
    assert len(told.pop().strip()) == 64


@pytest.mark.parametrize("profile", Profile)
def test_every_answer_is_one_the_form_would_take(profile: Profile) -> None:
    for entry in life(profile, 1):
        tool = TOOLS[entry.tool]
        assert entry.tool_version == tool.version
        # A behaviour's goals are kept by the program, not asked for in a field.
        answers = {key: value for key, value in entry.answers.items() if key != "goals"}
        assert not faults(tool.fields.values(), answers), entry
        assert "" not in entry.answers.values()


@pytest.mark.parametrize("profile", Profile)
def test_every_item_named_is_on_its_list(profile: Profile) -> None:
    story = life(profile, 2)
    known = {(entry.tool, entry.id) for entry in story}
    known |= {(name, each.id) for name, own in CATALOGUE.lists.items() for each in own.starters}
    for entry in story:
        named = picked(tuple(TOOLS[entry.tool].fields.values()), entry.answers)
        assert set(named) <= known
        assert {(BEHAVIOUR, behaviour) for behaviour in entry.behaviours} <= known


@pytest.mark.parametrize("profile", Profile)
def test_ids_are_unique_and_entries_survive_as_text(profile: Profile) -> None:
    story = life(profile, 1)
    assert len({entry.id for entry in story}) == len(story)
    assert len({entry.revision for entry in story}) == len(story)
    assert all(from_json(to_json(entry)) == entry for entry in story)


def assert_lived(story: tuple[Entry, ...], until: datetime) -> None:
    """Check that entries are in order, written after what they tell, and not in the future."""
    moments = [entry.at for entry in story]
    assert moments == sorted(moments)
    for entry in story:
        assert entry.at <= entry.created <= entry.saved <= until
        assert entry.binned is None or entry.saved <= entry.binned <= until
        assert entry.created.tzinfo is UTC
        assert entry.saved.tzinfo is UTC
        assert isinstance(entry.at.tzinfo, timezone)


@settings(max_examples=25, deadline=None)
@given(until=MOMENTS, profile=st.sampled_from([Profile.SAM, Profile.LIGHT, Profile.HEAVY]))
def test_nothing_is_in_the_future_whenever_the_story_ends(
    until: datetime, profile: Profile
) -> None:
    assert_lived(tuple(entries(profile, seed=1, until=until)), until)


def test_ten_years_are_lived_in_order() -> None:
    story = life(Profile.DECADE, 1)
    assert_lived(story, UNTIL)
    assert {entry.at.year for entry in story} == set(range(2016, 2027))
    assert 8_500 < len(urges(Profile.DECADE, 1)) < 9_500


def test_wall_times_follow_daylight_saving() -> None:
    for entry in life(Profile.SAM, 1):
        wall = entry.at.replace(tzinfo=None)
        summer = datetime(2026, 3, 29, 1) <= wall < datetime(2026, 10, 25, 2)  # noqa: DTZ001
        assert entry.at.utcoffset() == timedelta(hours=1 if summer else 0)


def test_sam_cuts_down_for_six_weeks_and_then_stops() -> None:
    (entry,) = (entry for entry in life(Profile.SAM, 1) if entry.tool == BEHAVIOUR)
    behaviour = Behaviour.of(entry)
    assert (behaviour.name, behaviour.unit, behaviour.goal) == (
        "Evening drinking",
        "drinks",
        Goal.STOP,
    )
    first, second = behaviour.goals
    assert (first.goal, second.goal) == (Goal.CUT_DOWN, Goal.STOP)
    assert second.since - first.since == timedelta(weeks=6)


def test_a_light_year_has_25_urges_and_long_gaps() -> None:
    days = [entry.at.date() for entry in urges(Profile.LIGHT, 1)]
    assert len(days) == 25
    assert sum((b - a).days > 35 for a, b in pairwise(days)) >= 3


def test_a_heavy_year_has_about_900_urges_of_three_behaviours() -> None:
    found = urges(Profile.HEAVY, 1)
    assert 820 < len(found) < 980
    assert len({behaviour for entry in found for behaviour in entry.behaviours}) == 3
    assert any(len(entry.behaviours) == 2 for entry in found)


@pytest.mark.parametrize("profile", [Profile.HEAVY, Profile.DECADE])
def test_the_odd_cases_are_there(profile: Profile) -> None:
    story = life(profile, 1)
    found = urges(profile, 1)
    walls = [entry.at.replace(tzinfo=None) for entry in found]
    midnight = next(at for at in walls if (at.hour, at.minute) == (23, 59))
    assert any(midnight < at <= midnight + timedelta(minutes=31) for at in walls)
    assert Counter(entry.at for entry in found).most_common(1)[0][1] >= 2

    # The hour that comes twice: the same wall time, an hour apart.
    nights = [entry.at for entry in found if (entry.at.hour, entry.at.minute) == (1, 30)]
    assert [at.utcoffset() for at in nights] == [timedelta(hours=1), timedelta(0)]

    written = "".join(str(entry.answers.get("situation", "")) for entry in found)
    for first, last in (("؀", "ۿ"), ("֐", "׿"), ("぀", "ヿ"), ("Ͱ", "Ͽ"), ("Ѐ", "ӿ")):
        assert any(first <= letter <= last for letter in written)
    assert max(len(str(entry.answers.get("situation", ""))) for entry in found) == 1000

    at_once = Counter(
        entry.created for entry in found if entry.created - entry.at > timedelta(days=1)
    )
    assert max(at_once.values()) >= 5

    assert [entry.tool for entry in story if entry.binned] == ["urge-log"]
    (retired,) = (entry for entry in story if entry.archived)
    assert retired.tool == "trigger"
    assert any(retired.id in str(entry.answers.get("triggers")) for entry in found)

    unrated = [row for entry in story for row in rows(entry) if "satisfaction" not in row]
    assert unrated
    assert longest_gap(found) >= timedelta(days=14)


def rows(entry: Entry) -> list[dict[str, object]]:
    """Return the areas of a wheel, or nothing."""
    areas = entry.answers.get("areas", [])
    assert isinstance(areas, list)
    return [dict(row) for row in areas if isinstance(row, dict)]


def longest_gap(found: list[Entry]) -> timedelta:
    """Return the longest time without an urge."""
    return max(b.at - a.at for a, b in pairwise(found))


@pytest.mark.parametrize("count", [SMALLEST, 100, 999, 1000, 4321])
def test_a_journal_of_a_size_has_that_size(count: int) -> None:
    story = tuple(entries_of_size(count, seed=1, until=UNTIL))
    assert len(story) == len({entry.id for entry in story}) == count
    assert_lived(story, UNTIL)
    logged = sum(entry.tool == "urge-log" for entry in story)
    assert logged > count * 0.6
    assert story[-1].at - story[0].at > timedelta(days=9 * 365)


def test_a_journal_too_small_is_refused() -> None:
    with pytest.raises(ValueError, match=str(SMALLEST)):
        tuple(entries_of_size(SMALLEST - 1, seed=1, until=UNTIL))


def test_the_judge_of_answers_would_see_a_fault() -> None:
    urge = urges(Profile.SAM, 1)[0]
    broken = replace(urge, answers=urge.answers | {"strength": 11})
    assert faults(TOOLS[broken.tool].fields.values(), broken.answers)
