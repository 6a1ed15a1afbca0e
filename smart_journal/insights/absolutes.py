"""Words that leave no room, such as must, always and never, found in what a person writes.

They are looked for when the person asks, in what is on the page; nothing of it is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from smart_journal.domain.entry import Answers
from smart_journal.domain.field import Field, FieldKind
from smart_journal.language import gettext as _


def absolutes() -> tuple[str, ...]:
    """Return the words and turns of phrase of the installed language."""
    # One text: each language brings words of its own, as many as it needs, with commas between.
    listed = _(
        "must, mustn't, should, shouldn't, have to, has to, had to, ought, always, never,"
        " every time, all the time, everyone, everybody, everything, no one, nobody, nothing,"
        " can't stand, cannot stand, can't bear, cannot bear, can't cope, unbearable, intolerable,"
        " awful, terrible, horrible, disaster, catastrophe, the worst, end of the world,"
        " impossible, hopeless"
    )
    return tuple(word for each in listed.split(",") if (word := " ".join(each.split())))


class Absolutes:
    """Finds the words of the language that was installed when it was made."""

    def __init__(self) -> None:
        # The longest first: "every time" before a word that it begins with.
        known = sorted(absolutes(), key=len, reverse=True)
        either = "|".join(r"\s+".join(map(re.escape, _plain(word).split())) for word in known)
        # Not inside another word, nor in the parts of one such as "must-see".
        self._pattern = re.compile(rf"(?<![\w-])(?:{either})(?![\w-])", re.IGNORECASE)

    def places(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield the start and the length, in letters, of each in `text`."""
        for match in self._pattern.finditer(_plain(text)):
            yield match.start(), match.end() - match.start()

    def words(self, texts: Iterable[str]) -> list[str]:
        """Return those that occur in `texts`, each once, in lower case, in their order."""
        found = (
            " ".join(text[start : start + length].split()).lower()
            for text in texts
            for start, length in self.places(text)
        )
        return list(dict.fromkeys(found))


def written(fields: Iterable[Field], answers: Answers) -> Iterator[str]:
    """Yield what is written in the person's own words, that in rows included."""
    for field in fields:
        answer = answers.get(field.id)
        if field.kind in (FieldKind.SHORT, FieldKind.MEMO) and isinstance(answer, str):
            yield answer
        elif field.kind is FieldKind.ROWS and isinstance(answer, list):
            for row in answer:
                if isinstance(row, dict):
                    yield from written(field.fields, row)


def _plain(text: str) -> str:
    """Return `text` with the apostrophe of the keyboard; no letter changes its place."""
    return text.replace("’", "'")
