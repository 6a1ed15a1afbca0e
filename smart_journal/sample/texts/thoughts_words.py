"""Sentences said again in cooler words, and moments practised in the mind."""

from __future__ import annotations

from smart_journal.domain.entry import Answer, Answers


def _words(*swaps: tuple[str, str]) -> list[Answer]:
    return [{"word": word, "replacement": cooler} for word, cooler in swaps]


SWAPPED: tuple[Answers, ...] = (
    {
        "sentence": "J. ought to believe me by now.",
        "found_in": "“We'll see”",
        "before": 7,
        "words": _words(("ought to", "I'd love it if"), ("by now", "in time")),
        "new_sentence": "I'd love it if J. could believe me. It may take J. some time.",
        "after": 4,
    },
    {
        "sentence": "If I don't sleep, tomorrow is ruined.",
        "found_in": "Three in the morning",
        "before": 6,
        "words": _words(("ruined", "slower")),
        "new_sentence": "If I sleep badly, tomorrow will be slower. I've had slow days before.",
        "after": 3,
    },
    {
        "sentence": "Evenings without it are unbearable.",
        "found_in": "The ABC page about the long evening",
        "before": 7,
        "words": _words(("unbearable", "long"), ("evenings", "some evenings")),
        "new_sentence": "Some evenings without it are long.",
        "after": 3,
    },
    {
        "sentence": "I can't stand this feeling another minute.",
        "found_in": "The back step, the third cup of tea",
        "before": 8,
        "words": _words(("can't stand", "don't like"), ("another minute", "right now")),
        "new_sentence": "I don't like this feeling right now.",
        "after": 4,
    },
    {
        "sentence": "He must take me seriously.",
        "found_in": "J.'s father and the ginger beer",
        "before": 6,
        "words": _words(("must", "I wish he would")),
        "new_sentence": "I wish he would take it seriously, and I do so myself.",
        "after": 3,
    },
    {
        "sentence": "I'm no use to anybody.",
        "found_in": "In the car, over my lunch",
        "before": 8,
        "words": _words(("no use", "not chosen"), ("anybody", "R., this once")),
        "new_sentence": "R. chose somebody else this once, and I'm disappointed.",
        "after": 4,
    },
    {
        "sentence": "I have to manage this on my own.",
        "found_in": "The hospital letter",
        "before": 7,
        "words": _words(("have to", "have so far"), ("on my own", "and could ask")),
        "new_sentence": "I've managed it on my own so far, and I could ask K.",
        "after": 2,
    },
    {
        "sentence": "You never tell me anything until it's too late.",
        "found_in": "How I'd usually say it to K.",
        "before": 7,
        "words": _words(("never", "this time"), ("too late", "Tuesday")),
        "new_sentence": "I only heard about Thursday on Tuesday, and I'd like to hear sooner.",
        "after": 3,
    },
    {
        "sentence": "People must behave decently.",
        "found_in": "The queue at the tip",
        "before": 8,
        "words": _words(("must", "mostly do"), ("people", "that man")),
        "new_sentence": "Most people behave decently. That man didn't, today.",
        "after": 4,
    },
)

# What one practises in the mind begins with the event of the ABC page with such a belief.
IMAGINED: tuple[tuple[str, Answers], ...] = (
    (
        "I'll have to talk, and I'll make a mess of it.",
        {
            "scene": "The door of the room, seven o'clock, everybody turning round.",
            "first_feeling": "anxious",
            "first_strength": 8,
            "new_feeling": "restless",
            "new_strength": 4,
            "told": "They've all come in through that door once. I can sit near it and listen.",
            "repeats": 4,
        },
    ),
    (
        "They'll think I was never serious.",
        {
            "scene": "My turn in the group. I say it: five, with the team, and a lie on top.",
            "first_feeling": "ashamed",
            "first_strength": 7,
            "new_feeling": "sad",
            "new_strength": 4,
            "told": "I'm sorry that it happened, and saying so is the serious part.",
            "repeats": 3,
        },
    ),
    (
        "They must not think badly of me.",
        {
            "scene": "The next talk. Thirty faces, my first slide, and something goes wrong again.",
            "first_feeling": "anxious",
            "first_strength": 7,
            "new_feeling": "excited",
            "new_strength": 4,
            "told": "I'd like it to go well. If it doesn't, I know how to go on without pictures.",
            "repeats": 5,
        },
    ),
)
