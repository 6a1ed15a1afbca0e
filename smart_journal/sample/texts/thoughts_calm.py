"""Words about quiet minutes, a relaxing place, and anxiety that rose and fell."""

from __future__ import annotations

from smart_journal.domain.entry import Answer, Answers

# By the kind of practice, and how it went: what is written about it.
ABOUT = (
    ("breathing", "On the train, eyes on the window. Nobody noticed."),
    ("breathing", "In the stationery cupboard, of all places."),
    ("breathing", "Counted to six on the way out. My shoulders came down by themselves."),
    ("breathing", "Felt silly for the first minute, then didn't."),
    ("breathing much", "Before opening the post. The post was fine."),
    ("breathing", "In the car outside Mum's."),
    ("breathing", "Twice with the circle on the screen, then once without."),
    ("breathing little", "Too wound up to count. Did it anyway."),
    ("breathing", "With the kettle on. It boils in exactly twelve breaths."),
    ("breathing much", "Woke at four and did this instead of sums. Slept till seven."),
    ("breathing", "At the lift, while everybody waited for the stairs."),
    ("breathing", "Under the umbrella at the bus stop."),
    ("breathing", "Before ringing Mum, with my hand on the phone."),
    ("breathing much", "In the loo at work, with the fan on. Came out two sizes smaller."),
    ("breathing", "On the back stairs, fourth floor. My usual step."),
    ("breathing", "J. did it with me, out of time."),
    ("breathing little", "Yawned all the way through."),
    ("meditation", "Thought about the chair for most of it. Came back about thirty times."),
    ("meditation", "Ten minutes felt like ten minutes, which is new."),
    ("meditation little", "Next door was at the trumpet. So was my head."),
    ("meditation much", "Something settled about halfway, like sawdust."),
    ("meditation later", "On the bench by the pool, hair still wet."),
    ("meditation", "J. sat with me. We both laughed, and then we didn't."),
    ("meditation", "Sat with the urge as well. It got bored first."),
    ("meditation", "Heard the fridge, the tap, the clock, and then nothing much."),
    ("meditation", "Early, before the first bus."),
    ("meditation little", "Wrote a letter to R. in my head instead. Didn't send it."),
    ("meditation much", "Forgot the timer. It had been ringing for a bit, J. says."),
    ("muscle", "My jaw! I had no idea."),
    ("muscle much", "Fell asleep somewhere around the knees."),
    ("muscle", "Feet to face, on the workshop floor, on the old blanket."),
    ("muscle", "Left the bad shoulder out. The rest was glad of it."),
    ("muscle little", "Kept losing my place. Started again at the hands."),
    ("muscle", "In bed, after the late train. Hands and shoulders only."),
    ("muscle much", "Let go of things that I didn't know I was holding."),
    ("muscle", "Shoulders up to my ears and down again, five times, at my desk."),
    ("muscle", "On the sofa, with next door's cat on the bit I was supposed to tense."),
    ("muscle", "Hands first. They'd been holding a pen all day like a hammer."),
    ("muscle much", "Heavy and warm afterwards, like after a long walk."),
    ("place", "The jetty again. Today there was a heron on it."),
    ("place", "Read it out to myself first. That helps."),
    ("place much", "I could smell the varnish."),
    ("place", "Got there quicker than last time."),
    ("place little", "Work kept rowing past."),
    ("place", "Took J. along this time, in my mind. J. talked."),
    ("place", "Only as far as the path down to the water, and that was far enough."),
    ("other", "Listened to the rain on the shed roof and did nothing else."),
    ("other", "Peeled apples. The whole peel in one, twice."),
    ("other", "Planed a board. Long curls, no thoughts."),
    ("other", "Washed up slowly, in hot water, with the window open."),
    ("other later", "Floated on my back in the shallow end."),
    ("other", "Walked round the block without the phone."),
    ("other", "Sharpened all the chisels."),
)

PLACE: Answers = {
    "see": "The end of the jetty at the lake where Dad took us fishing. Flat water, and the far "
    "bank a bit misty. My feet hang over the edge.",
    "hear": "Water against wood. A rope that knocks on a mast, not in time.",
    "smell": "Varnish, and wet grass.",
    "touch": "Warm planks under my hands. One nail head that I know.",
    "taste": "Tea out of the flask lid, with a bit too much sugar.",
}


def _wave(*points: tuple[int, int]) -> list[Answer]:
    return [{"minute": minute, "strength": strength} for minute, strength in points]


WATCHED: tuple[Answers, ...] = (
    {
        "wave": _wave((0, 7), (2, 8), (5, 7), (8, 5), (12, 4)),
        "note": "On the stairs up to my first group. Heart going. I let it go, and went in behind "
        "a man with a bicycle helmet. By the time we'd all said our names it was half of it.",
    },
    {
        "wave": _wave((0, 8), (3, 8), (6, 9), (10, 7), (15, 5), (20, 3)),
        "note": "In the waiting room with Mum, until they called her. Watched it like weather. "
        "Asked about next door's cat, and kept asking about the cat.",
    },
    {
        "wave": _wave((0, 6), (1, 8), (3, 7), (6, 5), (9, 4)),
        "note": "Before the talk. Told myself: let it be there, it can sit in the front row. "
        "Hands shook, voice didn't.",
    },
    {
        "wave": _wave((0, 7), (4, 6), (8, 6), (12, 4), (16, 2)),
        "note": "The night before the launch. Got up, wiped the bench, and rated it each time I "
        "turned the cloth. It always goes down. I can write that as a fact now.",
    },
)
