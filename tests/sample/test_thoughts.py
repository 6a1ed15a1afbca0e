"""Point 3 in invented journals: as much of it as the year has, linked, and told by one person."""

from __future__ import annotations

from collections import Counter
from functools import cache
from statistics import fmean

import pytest

from smart_journal.domain.entry import Answer, Entry
from smart_journal.sample.profiles import PLANS, Profile
from smart_journal.sample.texts.thoughts_disputing import DISPUTED
from smart_journal.sample.texts.thoughts_words import IMAGINED, SWAPPED
from smart_journal.sample.thoughts_abc import PAGES, RECURRING
from tests.sample.lives import life

COUNTS = {
    "abc": 38,
    "disputing": 12,
    "word-swap": 9,
    "imagery": 3,
    "acceptance": 5,
    "self-compassion": 7,
    "problem-solving": 6,
    "positive-conversation": 4,
    "boundaries": 2,
    "relaxation": 60,
    "aware": 4,
}
LIVING = ("goals", "week-plan", "pursuits")
SEEDS = range(10)


def pages(tool: str, seed: int, profile: Profile = Profile.SAM) -> list[Entry]:
    """Return the pages of one tool in an invented journal, oldest first."""
    return [entry for entry in life(profile, seed) if entry.tool == tool]


@cache
def by_id(seed: int, profile: Profile = Profile.SAM) -> dict[str, Entry]:
    """Return the entries of an invented journal by their ids."""
    return {entry.id: entry for entry in life(profile, seed)}


def rows(answer: Answer | None) -> list[dict[str, Answer]]:
    """Return the rows of an answer."""
    return [row for row in answer if isinstance(row, dict)] if isinstance(answer, list) else []


def grown_from(tool: str, source: str, seed: int) -> list[tuple[Entry, Entry]]:
    """Return the pages of a tool that grew out of one of another, each with that one."""
    known = by_id(seed)
    return [
        (page, known[link.to])
        for page in pages(tool, seed)
        for link in page.links
        if known[link.to].tool == source
    ]


@pytest.mark.parametrize("tool", COUNTS)
@pytest.mark.parametrize("seed", SEEDS)
def test_sam_writes_as_much_as_the_year_has(tool: str, seed: int) -> None:
    assert len(pages(tool, seed)) == COUNTS[tool]


@pytest.mark.parametrize("tool", COUNTS)
def test_other_lives_have_as_many_times_as_many(tool: str) -> None:
    assert pages(tool, 1, Profile.LIGHT) == []
    heavy, decade = pages(tool, 1, Profile.HEAVY), pages(tool, 1, Profile.DECADE)
    times = 1.7 * PLANS[Profile.HEAVY].often.get(tool, 1)
    assert len(heavy) == round(times * COUNTS[tool])
    assert len(decade) == round(10 * times * COUNTS[tool])


@pytest.mark.parametrize("profile", Profile)
def test_every_page_grew_out_of_one_that_is_there(profile: Profile) -> None:
    known = by_id(1, profile)
    mine = [entry for entry in life(profile, 1) if entry.tool in (*COUNTS, *LIVING)]
    for entry in mine:
        for link in entry.links:
            assert known[link.to].created <= entry.saved, entry.tool


def test_abc_pages_come_twice_a_week_and_then_now_and_then() -> None:
    for seed in SEEDS:
        start = life(Profile.SAM, seed)[0].at.date()
        weeks = Counter((page.at.date() - start).days // 7 for page in pages("abc", seed))
        assert all(1 <= weeks[week] <= 3 for week in range(8))
        assert sum(weeks[week] for week in range(8)) == 16
        assert not weeks.keys() & {14, 15, 30, 44}


def test_a_good_half_of_abc_pages_go_on_to_an_answer_and_half_to_a_new_belief() -> None:
    told = pages("abc", 1)
    beliefs = [rows(page.answers["beliefs"]) for page in told]
    answered = [any("dispute" in row for row in each) for each in beliefs]
    renewed = [any("new" in row for row in each) for each in beliefs]
    assert fmean(answered) == pytest.approx(0.6, abs=0.02)
    assert fmean(renewed) == pytest.approx(0.5, abs=0.02)
    assert all(there or not then for there, then in zip(answered, renewed, strict=True))
    drops = [
        int(str(row["before"])) - int(str(row["after"]))
        for page in told
        for row in rows(page.answers["feelings"])
        if "after" in row
    ]
    assert fmean(drops) == pytest.approx(3, abs=0.5)


def test_feelings_are_rated_again_on_pages_with_an_answer_and_only_there() -> None:
    for page in pages("abc", 1):
        answered = any("dispute" in row for row in rows(page.answers["beliefs"]))
        again = ["after" in row for row in rows(page.answers["feelings"])]
        assert all(again) if answered else not any(again)


def test_abc_pages_about_urges_grow_out_of_them_and_begin_with_what_happened() -> None:
    found = [each for seed in SEEDS for each in grown_from("abc", "urge-log", seed)]
    assert len(found) > 4 * len(SEEDS)
    for page, urge in found:
        assert page.answers["kind"] == "urge"
        assert urge.at < page.at
        assert urge.answers.get("outcome") not in ("acted", "partly")
        assert page.behaviours
        if "situation" in urge.answers:
            assert page.answers["event"] == urge.answers["situation"]


def test_no_urge_is_looked_at_twice() -> None:
    for seed in SEEDS:
        looked_at = [urge.id for _page, urge in grown_from("abc", "urge-log", seed)]
        assert len(looked_at) == len(set(looked_at))


def test_what_was_acted_on_is_looked_at_after_the_slip() -> None:
    for tool, times in (("abc", 2), ("acceptance", 3), ("self-compassion", 3)):
        assert len(grown_from(tool, "slip-review", 1)) == times


def test_a_belief_is_taken_on_from_the_page_where_it_stands() -> None:
    for tool, field in (("disputing", "belief"), ("word-swap", "sentence")):
        for page, abc in grown_from(tool, "abc", 2):
            stands = {row["belief"] for row in rows(abc.answers["beliefs"])}
            assert page.answers[field] in stands
    assert len(grown_from("disputing", "abc", 2)) == COUNTS["disputing"]
    assert len(grown_from("word-swap", "abc", 2)) == COUNTS["word-swap"] - 1
    assert len(grown_from("word-swap", "positive-conversation", 2)) == 1
    assert len(grown_from("imagery", "abc", 2)) == COUNTS["imagery"]


def test_a_limit_leads_to_a_conversation_about_it() -> None:
    for talk, limit in grown_from("positive-conversation", "boundaries", 1):
        assert talk.answers["about"] == limit.answers["limit"]
        assert talk.answers["person"] == limit.answers["person"]
    assert len(grown_from("positive-conversation", "boundaries", 1)) == 2


def test_beliefs_that_come_back_are_on_the_list_from_the_first_time_on() -> None:
    found = {str(item.answers["label"]): item for item in pages("belief", 1)}
    assert set(found) == set(RECURRING)
    for text, item in found.items():
        first = next(
            page
            for page in pages("abc", 1)
            if text in {row["belief"] for row in rows(page.answers["beliefs"])}
        )
        assert item.at.date() == first.at.date()


def test_everything_disputed_said_anew_or_imagined_was_believed_first() -> None:
    believed = {belief.text for page in PAGES for belief in page.beliefs}
    said = [str(page["sentence"]) for page in SWAPPED]
    assert {str(page["belief"]) for page in DISPUTED} <= believed
    assert {belief for belief, _page in IMAGINED} <= believed
    assert [sentence for sentence in said if sentence not in believed] == [
        "You never tell me anything until it's too late."
    ]


def test_quiet_minutes_loosen_and_the_place_is_written_down_once() -> None:
    for seed in SEEDS:
        told = [page.answers for page in pages("relaxation", seed)]
        drops = [int(str(each["before"])) - int(str(each["after"])) for each in told]
        assert 1.5 < fmean(drops) < 3.5
        assert min(drops) >= 0
        places = [each for each in told if each["type"] == "place"]
        assert ["see" in each for each in places] == [True] + [False] * (len(places) - 1)


def test_no_text_of_the_year_comes_twice() -> None:
    recurring = {*RECURRING, *(str(page["belief"]) for page in DISPUTED)}
    for tool in COUNTS:
        written = Counter(
            text for page in pages(tool, 3) for text in words(page.answers) if text not in recurring
        )
        assert [text for text, times in written.items() if times > 1] == []


def words(answer: Answer) -> list[str]:
    """Return everything in an answer that is a sentence."""
    if isinstance(answer, dict):
        return [text for each in answer.values() for text in words(each)]
    if isinstance(answer, list):
        return [text for each in answer for text in words(each)]
    return [answer] if isinstance(answer, str) and len(answer.split()) > 2 else []
