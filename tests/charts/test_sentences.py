"""What is said of every sample and at every point of its chart: whole, plain and not too much."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from smart_journal.charts.look import Look
from smart_journal.charts.render import chart_of
from smart_journal.insights.goal.in_line import InLine
from smart_journal.insights.insight import Insight
from smart_journal.insights.motivation.motivation import Motivation
from smart_journal.insights.table import shown
from tests.charts.samples import everything
from tests.insights.english import English

WORDS = English()
LOOK = Look(width=860, height=900)
MOST = 3  # sentences
# Which days are known, and from when to when each rating reaches, takes more of them.
LONGER = {InLine: 6, Motivation: 6}

# Things that are counted: of one of them the words are others.
THINGS = (
    "areas|beliefs|blocks|days|feelings|goals|hours|meetings|minutes|months|nights|notes|pages|"
    "plans|points|pursuits|ratings|slips|steps|times|urges|waves|ways|weeks|wheels"
)
PLURAL = re.compile(rf"(?<![\d.,])1 (?:\w+ )?(?:{THINGS})\b")
UNFILLED = re.compile(r"[{}]|\bNone\b|\bnan\b|\binf\b|  |\s[.,;]|\.\.|^\s|\s$")
SENTENCE = re.compile(r"(?<!\bno)[.?!](?=\s+[A-Z“]|\s+\d+ |$)")


def said(insight: Insight) -> Iterator[str]:
    """Yield the words of an insight and of its chart."""
    yield from (insight.title, insight.sentence(WORDS), insight.basis(WORDS))
    yield from insight.table(WORDS).headings
    if insight.drawn:
        yield from (mark.sentence for mark in chart_of(insight, LOOK, WORDS).marks)


@pytest.mark.parametrize("name", everything())
def test_numbers_and_words_agree_and_every_place_is_filled(name: str) -> None:
    texts = list(said(everything()[name]))
    assert [text for text in texts if PLURAL.search(text) or UNFILLED.search(text)] == []


@pytest.mark.parametrize("name", everything())
def test_few_sentences_are_enough(name: str) -> None:
    insight = everything()[name]
    most = LONGER.get(type(insight), MOST)
    assert len(SENTENCE.findall(insight.sentence(WORDS))) <= most


@pytest.mark.parametrize("name", everything())
def test_every_cell_of_a_table_can_be_read(name: str) -> None:
    insight = everything()[name]
    cells = [cell for row in shown(insight.table(WORDS), WORDS) for cell in row]
    assert all(cells)
    assert not [cell for cell in cells if cell in ("nan", "inf", "-inf", "None", "-0", "-0.0")]
