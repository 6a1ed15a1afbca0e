"""What becomes of a belief in an invented journal: disputed, said anew, practised in the mind."""

from __future__ import annotations

from collections.abc import Iterator

from smart_journal.domain.entry import Entry
from smart_journal.sample.pages import in_order, page, spread
from smart_journal.sample.story import Story
from smart_journal.sample.texts.thoughts_disputing import DISPUTED
from smart_journal.sample.texts.thoughts_talks import TALKS
from smart_journal.sample.texts.thoughts_words import IMAGINED, SWAPPED
from smart_journal.sample.thoughts_abc import abc_with
from smart_journal.sample.thoughts_talks import talk_turns

_DISPUTING = (
    *((0, 3), (1, 0), (3, 3), (4, 5), (6, 6), (7, 3)),
    *((10, 6), (21, 0), (23, 1), (25, 4), (34, 5), (50, 3)),
)
_SWAPPING = (
    *((0, 5), (2, 5), (5, 0), (6, 0), (13, 0)),
    *((18, 3), (29, 0), (36, 2), (43, 6)),
)
_IMAGINING = ((1, 1), (23, 1), (38, 4))


def disputing(story: Story) -> Iterator[Entry]:
    """Yield the beliefs taken on their own, oldest first, each from an ABC page that has it."""
    rng = story.dice("disputing")
    pages = []
    for turn in spread(story, "disputing", _DISPUTING):
        answers = DISPUTED[turn.number % len(DISPUTED)]
        source = abc_with(story, str(answers["belief"]), turn)
        minutes = rng.randrange(12 * 60, 22 * 60)
        pages.append(page(story, rng, turn, answers, minutes=minutes, sources=(source,)))
    yield from in_order(pages)


def word_swaps(story: Story) -> Iterator[Entry]:
    """Yield the sentences said anew, oldest first, from an ABC page or a planned conversation."""
    rng = story.dice("word-swap")
    pages = []
    for turn in spread(story, "word-swap", _SWAPPING):
        answers = SWAPPED[turn.number % len(SWAPPED)]
        sentence = answers["sentence"]
        said = [each for each in talk_turns(story) if _usual(each.number) == sentence]
        earlier = [each.id(story) for each in said if each.week <= turn.week]
        source = earlier[-1] if earlier else abc_with(story, str(sentence), turn)
        minutes = rng.randrange(8 * 60, 22 * 60)
        pages.append(page(story, rng, turn, answers, minutes=minutes, sources=(source,)))
    yield from in_order(pages)


def imagery(story: Story) -> Iterator[Entry]:
    """Yield what was practised in the mind, oldest first, from an ABC page."""
    rng = story.dice("imagery")
    pages = []
    for turn in spread(story, "imagery", _IMAGINING):
        belief, answers = IMAGINED[turn.number % len(IMAGINED)]
        source = abc_with(story, belief, turn)
        minutes = rng.randrange(12 * 60, 18 * 60)
        pages.append(page(story, rng, turn, answers, minutes=minutes, sources=(source,)))
    yield from in_order(pages)


def _usual(number: int) -> object:
    return TALKS[number % len(TALKS)][1].get("usual")
