"""Short guides to four ways of relaxing, in our own words."""

from __future__ import annotations

from dataclasses import dataclass

from smart_journal.language import gettext as _


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """One way: its name, what to do step by step, and when not to; `paced` has a breath to see."""

    id: str
    name: str
    steps: tuple[str, ...]
    care: str
    paced: bool = False


def guides() -> tuple[Guide, ...]:
    """Return the guides in the language in use; their ids are those of the tool's kinds."""
    return (
        Guide(
            id="breathing",
            name=_("Slow breathing"),
            steps=(
                _("Sit or lie so that your belly has room."),
                _("Breathe in quietly through the nose, and out a little longer."),
                _("Follow the picture, or your own pace. There is no need to breathe deeply."),
                _("When your mind wanders off, come back to the next breath."),
            ),
            care=_("If you feel dizzy, stop and breathe as you usually do."),
            paced=True,
        ),
        Guide(
            id="meditation",
            name=_("Sitting quietly"),
            steps=(
                _("Sit upright but at ease. Close your eyes, or look at one spot."),
                _("Choose one thing to rest on: the breath, your hands, or sounds around you."),
                _("Thoughts will come. Notice them, and let them go by."),
                _("Come back as often as you need to. Coming back is the practice."),
            ),
            care=_("If it stirs up too much, open your eyes and look around the room."),
        ),
        Guide(
            id="muscle",
            name=_("Tense and let go"),
            steps=(
                _("Begin with one hand: make a fist for about five seconds."),
                _("Let go at once, and feel the difference for ten seconds or more."),
                _("Go on: arms, shoulders, face, belly, legs, feet."),
                _("Tense only lightly. The letting go is what counts."),
            ),
            care=_("Leave out every part that hurts or is injured."),
        ),
        Guide(
            id="place",
            name=_("A place to rest"),
            steps=(
                _("Think of a place where you feel at ease, real or made up."),
                _("Look around in it. What is near, what is far away?"),
                _("What do you hear there, smell, taste, feel on your skin?"),
                _("Stay as long as you like. You can come back any time."),
            ),
            care=_("If the place brings sad or frightening memories, choose another one."),
        ),
    )
