"""Sam's early-warning card: what was learned from five evenings, a line or two at a time."""

from __future__ import annotations

from smart_journal.domain.entry import Answer, Answers

# Sign, where it is noticed first, what Sam does then, with whom.
_SIGNS: tuple[tuple[str, str, str, str], ...] = (
    ("No lunch", "In the stomach, about four o'clock", "", ""),
    ("Telling myself “it doesn't count” about anything", "In my head, in that voice", "abc", ""),
    ("Missing the group because I'm busy", "On Tuesday, at seven", "call", "*Mo"),
    ("Answering “fine” to J. three days running", "At the sink", "", "*J"),
    ("Working through lunch", "Crumbs in the keyboard", "walk", ""),
    ("Putting the phone down and feeling nine years old", "In the throat", "call", "*Mo"),
    ("Thinking of a place as somewhere that doesn't count", "While packing", "call", "*J"),
)
_NOTE = "You have noticed. That is the hard part. Eat something, then tell somebody."

# How many of them were on the card at each edit, by week of the year.
CARD_GREW = ((3, 2), (23, 5), (30, 6), (41, 7))


def warning_answers(count: int) -> Answers:
    """Return the card with the first signs."""
    answers: Answers = {"signs": [_row(*line) for line in _SIGNS[:count]]}
    return answers | ({"note": _NOTE} if count > 2 else {})


def _row(sign: str, notice: str, do: str, person: str) -> Answer:
    row: dict[str, Answer] = {"sign": sign, "notice": notice}
    more: dict[str, Answer] = {"do": do, "person": person}
    return row | {name: item for name, item in more.items() if item}
