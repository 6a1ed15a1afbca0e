"""The pages of points 1 and 2: as many as a year holds, tied to one another, never at odds."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from itertools import pairwise
from statistics import fmean

import pytest

from smart_journal.domain.entry import Answer, Entry
from smart_journal.domain.wave import Wave
from smart_journal.sample.journal import earlier_revisions
from smart_journal.sample.profiles import Profile
from smart_journal.services.catalogue import load
from tests.sample.lives import UNTIL, life, texts, urges

SEEDS = range(8)
CATALOGUE = load()

# What the domain notes ask of a year; a range where it is drawn.
A_YEAR = {
    "values": (3, 3),
    "five-questions": (2, 2),
    "cost-benefit": (4, 4),
    "change-plan": (5, 5),
    "rulers": (44, 44),
    "stages": (5, 5),
    "journal": (70, 70),
    "check-in": (195, 235),
    "triggers": (1, 1),
    "trigger-risks": (4, 4),
    "deads-card": (1, 1),
    "disarm": (6, 6),
    "urge-surfing": (11, 11),
    "role-play": (5, 5),
    "saying-no": (6, 6),
    "slip-review": (5, 5),
    "early-warnings": (1, 1),
}


def pages(tool: str, seed: int = 1, profile: Profile = Profile.SAM) -> list[Entry]:
    """Return the pages of one tool in an invented journal, oldest first."""
    return [entry for entry in life(profile, seed) if entry.tool == tool]


def rows(answer: Answer | None) -> list[dict[str, Answer]]:
    """Return the rows of an answer."""
    assert isinstance(answer, list)
    return [row for row in answer if isinstance(row, dict)]


@pytest.mark.parametrize("seed", SEEDS)
def test_a_year_holds_what_the_notes_say(seed: int) -> None:
    held = Counter(entry.tool for entry in life(Profile.SAM, seed))
    for tool, (least, most) in A_YEAR.items():
        assert least <= held[tool] <= most, tool


def test_every_tool_is_in_the_year() -> None:
    held = {entry.tool for entry in life(Profile.SAM, 1)}
    tools = {tool.id for tool in CATALOGUE.tools.values() if not tool.own}
    assert tools <= held


@pytest.mark.parametrize("profile", Profile)
def test_links_lead_to_pages_that_were_there(profile: Profile) -> None:
    story = {entry.id: entry for entry in life(profile, 1)}
    for entry in story.values():
        for link in entry.links:
            assert story[link.to].at <= max(entry.at, entry.saved), entry.tool
            assert story[link.to].id != entry.id


def test_pages_grow_out_of_one_another() -> None:
    story = {entry.id: entry for entry in life(Profile.SAM, 1)}
    grown = {
        (story[link.to].tool, entry.tool)
        for entry in story.values()
        for link in entry.links
        if link.kind == "from"
    }
    assert grown >= {
        ("urge-log", "slip-review"),
        ("urge-log", "disarm"),
        ("slip-review", "cost-benefit"),
        ("slip-review", "change-plan"),
        ("cost-benefit", "change-plan"),
        ("five-questions", "change-plan"),
        ("rulers", "change-plan"),
        ("values", "change-plan"),
        ("triggers", "trigger-risks"),
        ("triggers", "role-play"),
        ("trigger-risks", "saying-no"),
        ("role-play", "saying-no"),
    }


def test_what_is_kept_off_paper_is_what_the_tools_keep_off() -> None:
    for entry in life(Profile.SAM, 1):
        if entry.tool in CATALOGUE.tools:
            assert entry.printable is CATALOGUE.tools[entry.tool].prints, entry.tool


def test_a_cost_benefit_analysis_has_twelve_lines_or_more() -> None:
    boxes = ("gives", "costs", "change_gives", "change_costs")
    for page in pages("cost-benefit"):
        lines = sum(len(rows(page.answers[box])) for box in boxes)
        assert 12 <= lines <= 22


def test_change_plans_are_looked_at_twelve_times() -> None:
    plans = pages("change-plan")
    reviews = [row for plan in plans for row in rows(plan.answers["reviews"])]
    assert len(reviews) == 12
    assert all(str(row["date"]) <= UNTIL.date().isoformat() for row in reviews)
    for plan in plans:
        days = [str(row["date"]) for row in rows(plan.answers["reviews"])]
        assert days == sorted(days)
        assert plan.saved.date().isoformat() == days[-1]


@pytest.mark.parametrize("profile", [Profile.SAM, Profile.HEAVY, Profile.DECADE])
def test_no_review_is_written_before_its_day(profile: Profile) -> None:
    for plan in pages("change-plan", profile=profile):
        for row in rows(plan.answers.get("reviews", [])):
            assert str(row["date"]) <= plan.saved.date().isoformat()


def test_confidence_grows_and_dips_after_slips() -> None:
    start, before, after, end = [], [], [], []
    for seed in SEEDS:
        sure = [
            (week_of(entry), number)
            for entry in pages("rulers", seed)
            if isinstance(number := entry.answers["confidence"], int)
        ]
        start += [number for week, number in sure if week < 3]
        before += [number for week, number in sure if 18 <= week <= 22]
        after += [number for week, number in sure if week in (23, 24)]
        end += [number for week, number in sure if week > 48]
    assert fmean(start) == pytest.approx(4, abs=0.4)
    assert fmean(after) < fmean(before) - 1
    assert fmean(end) == pytest.approx(7.4, abs=0.4)


def week_of(entry: Entry) -> int:
    """Return the week of the year that ends with `UNTIL`, from 0."""
    return 51 - (UNTIL.date() - entry.at.date()).days // 7


def test_check_ins_thin_out_and_pause() -> None:
    weeks = Counter(week_of(entry) for seed in SEEDS for entry in pages("check-in", seed))
    early = fmean(weeks[week] for week in range(9)) / len(SEEDS)
    late = fmean(weeks[week] for week in range(45, 51)) / len(SEEDS)
    assert early == pytest.approx(6, abs=0.3)
    assert 3 < late < 4.3
    assert all(weeks[week] / len(SEEDS) < 1 for week in (14, 15, 30, 44))


def test_a_check_in_does_not_deny_what_the_urge_log_says() -> None:
    for seed in SEEDS:
        acted = {
            urge.at.date()
            for urge in urges(Profile.SAM, seed)
            if urge.answers.get("outcome") in ("acted", "partly")
        }
        for entry in pages("check-in", seed):
            if entry.at.date() in acted:
                assert entry.answers["did"] != "no"


def test_four_of_five_slips_are_looked_into() -> None:
    for seed in SEEDS:
        found = pages("slip-review", seed)
        assert [("lead_up" in page.answers) for page in found].count(True) == 4
        for page in found:
            assert page.created - page.at >= timedelta(hours=10)
            if "ended" in page.answers:
                assert str(page.answers["ended"]) > page.at.replace(tzinfo=None).isoformat()


def test_a_wave_is_told_alike_in_the_log_and_on_its_page() -> None:
    story = {entry.id: entry for entry in life(Profile.SAM, 1)}
    twins = [entry for entry in story.values() if any(link.kind == "twin" for link in entry.links)]
    assert twins
    for urge in twins:
        page = story[urge.links[0].to]
        assert (urge.tool, page.tool) == ("urge-log", "urge-surfing")
        assert urge.at == page.at
        wave = Wave.of(urge).points
        assert wave == Wave.of(page).points
        assert wave[0].strength == page.answers["start"] == urge.answers["strength"]
        assert wave[-1].strength == page.answers["end"] == urge.answers["after"]
        assert wave[-1].minute == page.answers["minutes"] == urge.answers["minutes"]


def test_living_pages_grew() -> None:
    before = list(earlier_revisions(Profile.SAM, seed=1, until=UNTIL))
    for tool, edits in (("triggers", 5), ("deads-card", 6), ("early-warnings", 3)):
        (now,) = pages(tool)
        revisions = [each for each in before if each.id == now.id] + [now]
        assert len(revisions) == edits + 1
        for old, new in pairwise(revisions):
            assert new.parents == (old.revision,)
            assert old.saved < new.saved
            assert old.at == new.at
            assert len(texts(old)) <= len(texts(new))
    (triggers,) = pages("triggers")
    assert len(rows(triggers.answers["triggers"])) == 18
    (card,) = pages("deads-card")
    letters = ("deny", "escape", "avoid", "distract", "substitute")
    assert sum(len(rows(card.answers[letter])) for letter in letters) == 14


def test_a_light_year_has_no_living_pages() -> None:
    assert list(earlier_revisions(Profile.LIGHT, seed=1, until=UNTIL)) == []
    tools = {entry.tool for entry in life(Profile.LIGHT, 1)} & set(CATALOGUE.tools)
    assert tools == {"urge-log", "balance-wheel", "check-in"}


def test_journal_pages_are_of_all_lengths() -> None:
    lengths = sorted(len(str(page.answers["body"]).split()) for page in pages("journal"))
    assert lengths[0] >= 40
    assert 400 < lengths[-1] <= 600


@pytest.mark.parametrize(
    ("tool", "field"),
    [("journal", "body"), ("rulers", "why"), ("rulers", "raise"), ("urge-surfing", "noticed")],
)
def test_a_year_hardly_repeats_itself(tool: str, field: str) -> None:
    said = repeated = 0
    for seed in SEEDS:
        found = [page.answers[field] for page in pages(tool, seed) if field in page.answers]
        said += len(found)
        repeated += len(found) - len({str(text) for text in found})
    assert repeated <= said / 20


def test_a_month_of_check_ins_does_not_repeat_itself() -> None:
    for seed in SEEDS:
        found = [
            str(page.answers["went_well"])
            for page in pages("check-in", seed)
            if "went_well" in page.answers
        ]
        for start in range(len(found) - 20):
            window = found[start : start + 20]
            assert len(window) == len(set(window))
