"""What is written in own words in an invented urge."""

from __future__ import annotations

from random import Random

from smart_journal.domain.entry import Answers
from smart_journal.domain.urge import Outcome
from smart_journal.sample.scene import Scene
from smart_journal.sample.texts.coping import ABOUT, ABOUT_ACTED, DID, DID_ACTED
from smart_journal.sample.texts.next_time import NEXT_TIME, NEXT_TIME_ACTED
from smart_journal.sample.texts.situations import SITUATIONS
from smart_journal.sample.texts.thoughts import THOUGHTS
from smart_journal.sample.voice import Voice

# How often each is written, among entries that say more than time and strength.
_SITUATION, _THOUGHTS, _DID, _ABOUT, _NEXT_TIME = 0.66, 0.44, 0.62, 0.34, 0.372


class Texts:
    """Draws the written answers of one story's urges."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._situations, self._thoughts = Voice(rng, SITUATIONS), Voice(rng, THOUGHTS)
        self._did = {False: Voice(rng, DID), True: Voice(rng, DID_ACTED)}
        self._about = {False: Voice(rng, ABOUT), True: Voice(rng, ABOUT_ACTED)}
        self._next = {False: Voice(rng, NEXT_TIME), True: Voice(rng, NEXT_TIME_ACTED)}

    def before(self, tags: frozenset[str]) -> Answers:
        """Return what was going on and what went through the mind, as far as written."""
        return self._say("situation", self._situations, _SITUATION, tags) | self._say(
            "thoughts", self._thoughts, _THOUGHTS, tags
        )

    def after(self, tags: frozenset[str], outcome: Outcome) -> Answers:
        """Return what was done, how it felt and ideas for next time, as far as written."""
        acted = outcome in (Outcome.ACTED, Outcome.PARTLY)
        answers = self._say("did", self._did[acted], _DID, tags)
        if outcome is not Outcome.GOING:
            answers |= self._say("about_coping", self._about[acted], _ABOUT, tags)
        return answers | self._say("next_time", self._next[acted], _NEXT_TIME, tags)

    def _say(self, field: str, voice: Voice, share: float, tags: frozenset[str]) -> Answers:
        if self._rng.random() >= share:
            return {}
        text = voice.say(tags)
        return {} if text is None else {field: text}


def tags_of(scene: Scene, strength: int, ways: tuple[str, ...]) -> frozenset[str]:
    """Return the words that texts are matched by; `ways` are names of ways of coping."""
    felt = {"strong"} if strength >= 7 else {"mild"} if strength <= 3 else set()
    return scene.tags | felt | {way.lstrip("*") for way in ways}
