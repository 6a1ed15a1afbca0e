"""Point 3 in an invented journal: the parts that tell of thoughts, feelings and behaviours."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from smart_journal.domain.entry import Entry
from smart_journal.sample.story import Story
from smart_journal.sample.thoughts_abc import beliefs
from smart_journal.sample.thoughts_beliefs import disputing, imagery, word_swaps
from smart_journal.sample.thoughts_calm import relaxation, watched_anxiety
from smart_journal.sample.thoughts_kindness import acceptance, compassion
from smart_journal.sample.thoughts_problems import problems
from smart_journal.sample.thoughts_talks import boundaries, conversations

THOUGHTS: tuple[Callable[[Story], Iterator[Entry]], ...] = (
    beliefs,
    disputing,
    word_swaps,
    imagery,
    acceptance,
    compassion,
    problems,
    conversations,
    boundaries,
    relaxation,
    watched_anxiety,
)
