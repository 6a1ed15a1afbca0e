"""Which offers fit what is answered."""

from __future__ import annotations

from collections.abc import Mapping

from smart_journal.domain.entry import Answer
from smart_journal.domain.tool import Offer
from smart_journal.services.lines import answered, several


def fits(offer: Offer, answers: Mapping[str, Answer]) -> bool:
    """Return whether each answer that the offer waits for holds one of its ids."""
    return all(_holds(answers.get(name), ids) for name, ids in offer.when)


def _holds(answer: Answer | None, ids: tuple[str, ...]) -> bool:
    if answer is None:
        return False
    return any(str(each).lower() in ids for each in several(answer))


def says_something(offer: Offer, answers: Mapping[str, Answer]) -> bool:
    """Return whether anything that the offer copies is answered."""
    names = {each for _name, names in offer.copy for each in names}
    return any(answered(answers.get(name)) for name in names)
