"""Spelling while writing: offline, by Hunspell; nothing is learned outside the journal."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from smart_journal.domain.change import Change
from smart_journal.services.catalogue import Catalogue
from smart_journal.services.changes import Changes
from smart_journal.services.lists import ListService
from smart_journal.services.settings import SettingService

WORDS = "word"
SUGGESTED = 6
# Letters of any script with marks and apostrophes inside; digits and addresses are not words.
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_RUN = re.compile(r"\S+")
_NO_PROSE = re.compile(r"://|@|\d|\w\.\w")  # within a run; one pattern for both is quadratic


class Dictionaries:
    """Loaded dictionaries of one or several languages; a word of any of them is right."""

    def __init__(self, languages: Iterable[tuple[str, Path]]) -> None:
        """Load the dictionaries; takes some 50 ms each and is safe in a worker.

        A dictionary that cannot be read is left out.
        """
        import hunspell

        self._loaded: list[Any] = []
        for name, folder in languages:
            try:
                self._loaded.append(hunspell.Hunspell(name, hunspell_data_dir=str(folder)))
            except (OSError, hunspell.HunspellFilePathError):
                continue

    def __len__(self) -> int:
        return len(self._loaded)

    def right(self, word: str) -> bool:
        """Return whether one of the languages knows the word."""
        return any(each.spell(word) for each in self._loaded)

    def suggest(self, word: str) -> list[str]:
        """Return a few words that may be meant, the likeliest first; takes some 60 ms."""
        found = (text for each in self._loaded for text in each.suggest(word))
        return list(dict.fromkeys(found))[:SUGGESTED]


class SpellingService:
    """Judges words; the person's own words lie in the journal, as the list `word`.

    Names and labels of the person's own lists are right too.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        lists: ListService,
        settings: SettingService,
        changes: Changes,
    ) -> None:
        self._catalogue, self._lists, self._settings = catalogue, lists, settings
        self._dictionaries = Dictionaries(())
        self._own: frozenset[str] | None = None
        self._judged: dict[str, bool] = {}
        self._listeners: list[Callable[[], None]] = []
        changes.listen(self._forget)

    def _forget(self, change: Change) -> None:
        if change.tools & self._catalogue.lists.keys():
            self._own = None
            self._tell()

    def chosen(self, system: Sequence[str]) -> Sequence[str]:
        """Return the languages to check in: those chosen, else those that fit the `system`."""
        current = self._settings.current.spelling
        return system if current is None else current

    def use(self, dictionaries: Dictionaries) -> None:
        """Judge by these dictionaries from now on; none for no checking."""
        self._dictionaries = dictionaries
        self._tell()

    def listen(self, listener: Callable[[], None]) -> None:
        """Call `listener` when words may be judged differently."""
        self._listeners.append(listener)

    def silence(self, listener: Callable[[], None]) -> None:
        """Call `listener` no more."""
        if listener in self._listeners:
            self._listeners.remove(listener)

    def _tell(self) -> None:
        self._judged.clear()
        for listener in tuple(self._listeners):
            listener()

    def wrong(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield start and length of the words in `text` that no dictionary knows."""
        if not len(self._dictionaries):
            return
        runs = _RUN.finditer(text)
        skipped = [run.span() for run in runs if _NO_PROSE.search(run.group())]
        for match in _WORD.finditer(text):
            start, end = match.span()
            if any(first <= start < last for first, last in skipped):
                continue
            if not self._right(match.group()):
                yield start, end - start

    def _right(self, word: str) -> bool:
        if word not in self._judged:
            plain = word.replace("’", "'")
            self._judged[word] = (
                len(plain) == 1
                or plain.isupper()
                or plain.casefold() in self._own_words()
                or self._dictionaries.right(plain)
            )
        return self._judged[word]

    def _own_words(self) -> frozenset[str]:
        if self._own is None:
            labels = (
                item.label
                for name in self._catalogue.lists
                for item in self._lists.items(name)
                if item.own
            )
            self._own = frozenset(
                match.group().replace("’", "'").casefold()
                for label in labels
                for match in _WORD.finditer(label)
            )
        return self._own

    def suggest(self, word: str) -> list[str]:
        """Return what may be meant by a word."""
        return self._dictionaries.suggest(word.replace("’", "'"))

    def keep(self, word: str) -> None:
        """Take a word as right from now on; it lies in the journal alone.

        Raises JournalError when it cannot be kept.
        """
        self._lists.add(WORDS, word)
