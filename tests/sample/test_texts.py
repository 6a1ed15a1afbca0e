"""What Sam writes is written by a person: kind, varied, and without a label."""

from __future__ import annotations

import re
from itertools import chain

import pytest

from smart_journal.domain.urge import URGE_LOG
from smart_journal.sample.profiles import Profile
from smart_journal.sample.texts.balance import ABOUT_AREAS, LOOKING, STEPS
from smart_journal.sample.texts.check_ins import WENT_WELL
from smart_journal.sample.texts.coping import ABOUT, ABOUT_ACTED, DID, DID_ACTED
from smart_journal.sample.texts.disarm import FEEL, NOTICED
from smart_journal.sample.texts.next_time import NEXT_TIME, NEXT_TIME_ACTED
from smart_journal.sample.texts.rulers import RAISE, WHY
from smart_journal.sample.texts.situations import SITUATIONS
from smart_journal.sample.texts.thoughts import THOUGHTS
from tests.sample.lives import life, texts, urges

POOLS = {
    "situations": SITUATIONS,
    "thoughts": THOUGHTS,
    "did": DID,
    "did, acted": DID_ACTED,
    "about": ABOUT,
    "about, acted": ABOUT_ACTED,
    "next time": NEXT_TIME,
    "next time, acted": NEXT_TIME_ACTED,
    "areas": ABOUT_AREAS,
    "looking": LOOKING,
    "steps": STEPS,
    "why": WHY,
    "raise": RAISE,
    "feel": FEEL,
    "noticed": NOTICED,
    "went well": WENT_WELL,
}

# The avoid lists of the domain notes, and words of the same kind.
AVOID = re.compile(
    r"\b(addict\w*|alcoholi\w*|junkie\w*|users?|abus\w*|habits?|habitual\w*|vices?|clean\w*|dirty"
    r"|sober\w*|relaps\w*|medication-assisted|substitut\w*|denial|non-?complian\w*|willpower"
    r"|irrational\w*|g[ai]ve in|fail\w*|fell off|streaks?|should(?:n't|'ve)?|homework"
    r"|scor(?:e|es|ed|ing)|disease\w*|drunk\w*|wasted|binge\w*|weak\w*|crazy|mad|insane)\b",
    re.IGNORECASE,
)


def test_the_words_to_avoid_would_be_seen() -> None:
    assert AVOID.search("I gave in again")
    assert AVOID.search("Clean since June")
    assert not AVOID.search("good advice, cleverly given instead")


@pytest.mark.parametrize("name", POOLS)
def test_no_text_labels_or_blames(name: str) -> None:
    for _words, text in POOLS[name]:
        assert not AVOID.search(text), text


@pytest.mark.parametrize("profile", Profile)
def test_no_journal_labels_or_blames(profile: Profile) -> None:
    for text in chain.from_iterable(texts(entry) for entry in life(profile, 1)):
        assert not AVOID.search(text.replace("substitute", "")), text


@pytest.mark.parametrize("name", POOLS)
def test_every_text_is_there_once(name: str) -> None:
    written = [text for _words, text in POOLS[name]]
    assert len(written) == len(set(written))


@pytest.mark.parametrize("name", POOLS)
def test_every_text_is_told_by_somebody(name: str) -> None:
    """A text whose words never meet in a scene would be dead."""
    lives = [life(Profile.DECADE, 1), *(life(Profile.SAM, seed) for seed in range(60))]
    told = {text for story in lives for entry in story for text in texts(entry)}
    for _words, text in POOLS[name]:
        assert {part for part in text.split(" > ") if part} <= told, text


@pytest.mark.parametrize("field", ["situation", "thoughts", "did", "about_coping", "next_time"])
def test_a_page_of_twenty_urges_does_not_repeat_itself(field: str) -> None:
    repeated = pages = 0
    for seed in range(20):
        found = urges(Profile.SAM, seed)
        for start in range(0, len(found), 20):
            page = [
                entry.answers[field]
                for entry in found[start : start + 20]
                if field in entry.answers
            ]
            repeated += len(page) > len({str(text) for text in page})
            pages += 1
    assert repeated <= pages / 50


def test_a_way_of_coping_and_what_was_done_go_together() -> None:
    walks = {text for words, text in DID if "walk" in words.split()}
    for seed in range(10):
        for entry in urges(Profile.SAM, seed):
            assert entry.tool == URGE_LOG
            if entry.answers.get("did") in walks:
                assert "walk" in str(entry.answers["coping"])
