"""What Sam does for pleasure, did once or would like to try, and words about single times."""

from __future__ import annotations

from typing import NamedTuple


class Pursuit(NamedTuple):
    """One pursuit. `activity` with a star is of Sam's own; `since` is the week it was begun.

    `enjoyed` is how much on average; `plan` is what the week plan calls it. `source` is what it
    grew out of: a tool, or nothing.
    """

    activity: str
    status: str
    needs: tuple[str, ...]
    cost: str
    company: str
    expected: int
    benefit: str = ""
    since: int = 0
    sessions: int = 0
    enjoyed: float = 0.0
    minutes: int = 60
    plan: str = ""
    source: str = ""
    notes: tuple[str, ...] = ()


PURSUITS = (
    Pursuit(
        *("handwork", "doing", ("creativity", "mastery", "calm"), "low", "solo", 7),
        *("It shuts my head up for an hour.", 1, 14, 7.2, 70, "An hour in the workshop"),
        source="cost-benefit",
        notes=(
            "Swept, sorted the screws, found the list on the nail.",
            "An hour and a half, and I didn't look up.",
            "Cut on the wrong side of the line. Laughed, for once.",
            "Sharpened everything that has an edge.",
            "The chair can wait till tomorrow, and so can I.",
        ),
    ),
    Pursuit(
        *("podcasts", "doing", ("calm", "comfort"), "free", "solo", 5),
        *("Something that isn't my own voice, while I cook.", 1, 3, 6.0, 40, "Radio play"),
        source="cost-benefit",
        notes=("A play about a lighthouse. Burnt the rice, didn't mind.",),
    ),
    Pursuit(
        *("walking", "doing", ("body", "calm"), "free", "either", 5),
        *("Getting out of the house, away from the fridge.", 1, 10, 6.6, 45, "The long way home"),
        notes=(
            "By the allotments. Two dogs, one of them called Kevin.",
            "In the rain, with the hood up, like being in a tent.",
            "Legs heavy at first, and light by the bridge.",
            "J. came too. We didn't say much and it was lovely.",
        ),
    ),
    Pursuit(
        *("games", "doing", ("fun", "company"), "free", "with", 5),
        *("A reason to sit at the table after supper.", 4, 6, 7.2, 80, "Cards with J."),
        notes=("J. cheats!", "Lost four rounds, and asked for a fifth."),
    ),
    Pursuit(
        *("cooking", "doing", ("creativity", "comfort"), "low", "either", 5),
        *("Something for my hands between six and seven.", 3, 7, 6.6, 60, "Cook a new thing"),
        notes=(
            "Chickpeas. Surprisingly good, and enough for an army.",
            "Followed the recipe to the letter, and it still came out like mine.",
            "Dumplings with J. Ours looked like small elephants.",
        ),
    ),
    Pursuit(
        *("reading", "doing", ("calm", "comfort"), "free", "solo", 6),
        *("A quiet end to the day.", 2, 5, 6.0, 45, "Bed early, with the long book"),
        notes=("Same page three times, then it caught.", "A fatter book. Much better."),
    ),
    Pursuit(
        *("film", "doing", ("fun", "comfort"), "low", "with", 6),
        *("Switching off.", 5, 3, 5.4, 110, "A film, chosen beforehand"),
        notes=("Everybody in it had a glass in their hand. Turned it over.",),
    ),
    Pursuit(
        *("calling", "doing", ("company", "meaning"), "free", "with", 5),
        *("Somebody on my side at the end of a day.", 8, 5, 7.0, 40, "A long call with Mo"),
        notes=("Slugs, mostly, and then the other thing.", "He rang me, for once."),
    ),
    Pursuit(
        *("baking", "stopped", ("creativity", "comfort"), "low", "solo", 6),
        *("Something sweet at the hour when I want something.", 6, 2, 4.0, 90, "Bake bread"),
        notes=("You could have shingled a roof with it.",),
    ),
    Pursuit(
        *("learning", "stopped", ("mastery",), "some", "with", 6),
        *("", 10, 2, 4.5, 90, "Evening class"),
        notes=("Nice people, wrong evening, and I was asleep by the second verb.",),
    ),
    Pursuit(
        *("*swim", "doing", ("body", "company"), "low", "with", 4),
        *("Tired in a good way, and somebody to walk home with.", 16, 14, 7.1, 50),
        plan="Pool with Mo, half past six",
        source="lifestyle-audit",
        notes=(
            "Cold for two lengths, then not.",
            "We both pretend that we're not racing.",
            "Six lengths more than last week, and chips.",
            "Nobody there but us and a man in a hat.",
            "Went although it rained. Mo was in the car park already.",
            "The quiet on the way home is the best part.",
        ),
    ),
    Pursuit(
        *("*build", "doing", ("creativity", "mastery", "meaning"), "some", "either", 6),
        *("Something to look forward to from about three o'clock.", 18, 14, 7.5, 120),
        plan="Boat, from two till it's dark",
        source="cost-benefit",
        notes=(
            "The plans on the floor, a tin on each corner.",
            "Fitted one joint four times. The fourth is tight.",
            "J. brought tea and stayed to hold things.",
            "Nothing worked, and I still whistled on the way in.",
            "Mo, oven gloves, one minute. We ran.",
            "Oiled things for no reason except the smell.",
            "Sat in it on the trestles. Went nowhere, happily.",
        ),
    ),
    Pursuit(
        *("play-music", "used-to", ("excitement", "company"), "some", "with", 5),
        benefit="The buzz of doing a thing together, loudly.",
        since=9,
    ),
    Pursuit(
        *("sky", "want", ("calm", "meaning"), "free", "either", 5),
        benefit="A reason to go outside when it's late.",
        since=25,
        source="lifestyle-audit",
    ),
    Pursuit(*("exploring", "want", ("fun", "excitement"), "free", "either", 6), since=33),
    Pursuit(
        *("*repair", "want", ("meaning", "company"), "free", "with", 5),
        benefit="Being of use to somebody before supper.",
        since=48,
    ),
)
