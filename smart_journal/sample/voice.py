"""Put invented texts where they fit, and not the same one twice on a page."""

from __future__ import annotations

from bisect import bisect
from collections import defaultdict
from collections.abc import Iterable
from itertools import accumulate
from random import Random

# A page shows some twenty entries: a text comes back only much later than that, if it can.
_APART = 80


class Voice:
    """Draws texts from a pool of lines: the words a scene must have, and the text."""

    def __init__(self, rng: Random, lines: Iterable[tuple[str, str]]) -> None:
        self._rng = rng
        self._lines = [(frozenset(words.split()), text) for words, text in lines]
        self._last = [-_APART] * len(self._lines)
        self._said = 0
        self._by_word: defaultdict[str, list[int]] = defaultdict(list)
        for at, (needs, _) in enumerate(self._lines):
            self._by_word[min(needs, default="")].append(at)

    def say(self, tags: frozenset[str]) -> str | None:
        """Return a text that fits `tags`, closely fitting ones first; None when none does."""
        fitting = self._fitting(tags)
        if not fitting:
            return None
        self._said += 1
        fresh = [at for at in fitting if self._said - self._last[at] > _APART]
        if fresh:
            sums = list(accumulate(len(self._lines[at][0]) ** 2 + 1 for at in fresh))
            chosen = fresh[bisect(sums, self._rng.random() * sums[-1])]
        else:
            chosen = min(fitting, key=self._last.__getitem__)
        self._last[chosen] = self._said
        return self._lines[chosen][1]

    def _fitting(self, tags: frozenset[str]) -> list[int]:
        # Sorted, for the order of a set changes from one run of Python to the next.
        return sorted(
            at
            for word in (*tags, "")
            for at in self._by_word.get(word, ())
            if self._lines[at][0] <= tags
        )
