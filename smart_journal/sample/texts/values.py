"""What matters most to Sam: three looks in a year, and five questions twice."""

from __future__ import annotations

from smart_journal.domain.entry import Answers

VALUES: tuple[Answers, ...] = (
    {
        "long": [
            *("partner", "family", "friendship", "health", "rest", "calm", "craft", "money"),
            *("honesty", "word", "steadiness", "fun", "humour", "use", "*mornings", "*boat"),
        ],
        "top": [
            {
                "value": "partner",
                "why": "J. knew me before all this and is still here. I want to be somebody "
                "who is in the room.",
                "effect": "By nine I'm not really there. J. has stopped asking about my day.",
                "gets_in_way": 8,
                "lived": 4,
                "one_thing": "Supper at the table on Thursday, phones in the drawer",
            },
            {
                "value": "health",
                "why": "Dad had his heart trouble at 52. I'd like to see what 60 is like.",
                "effect": "Bad sleep, no breath on the stairs, a doctor's letter I haven't opened.",
                "gets_in_way": 8,
                "lived": 3,
                "one_thing": "Open the letter",
            },
            {
                "value": "craft",
                "why": "When I make something I know what I'm for.",
                "effect": "The chair has had no back legs for two years.",
                "gets_in_way": 7,
                "lived": 2,
                "one_thing": "Half an hour in the workshop before supper, once",
            },
            {
                "value": "steadiness",
                "why": "I want people to know which Sam is coming home.",
                "effect": "Nobody knows. Nor do I.",
                "gets_in_way": 7,
                "lived": 3,
                "one_thing": "Say what time I'll be home, and be home then",
            },
            {
                "value": "money",
                "why": "It's not about things. It's about opening the post without a sinking "
                "feeling.",
                "effect": "Somewhere near £200 a month, if I'm honest, and I've avoided counting.",
                "gets_in_way": 5,
                "lived": 4,
                "one_thing": "Add up one week, just to know",
            },
        ],
        "stand": "Going by time and thought, near the top. I'd have put it nowhere. That's a lot "
        "of evening for something that isn't even on my list.",
    },
    {
        "long": [
            *("partner", "family", "friendship", "health", "rest", "craft", "creativity", "money"),
            *("honesty", "steadiness", "nature", "fun", "clear-head", "*mornings", "*boat"),
        ],
        "top": [
            {
                "value": "partner",
                "why": "We're talking again, and it turns out we still like each other.",
                "effect": "On the two evenings I drank this month we were polite strangers.",
                "gets_in_way": 4,
                "lived": 6,
                "one_thing": "Tell J. one good thing a day, out loud",
            },
            {
                "value": "*mornings",
                "why": "The hour before work has become the best part of the day.",
                "effect": "One late evening costs two mornings. I've counted.",
                "gets_in_way": 5,
                "lived": 7,
                "one_thing": "Tea on the back step before the phone goes on",
            },
            {
                "value": "craft",
                "why": "I finished the chair. I'd forgotten that I finish things.",
                "effect": "Chisels and drink don't mix, so it's one or the other.",
                "gets_in_way": 3,
                "lived": 6,
                "one_thing": "Draw the boat's floorboards full size",
            },
            {
                "value": "health",
                "why": "Sleep first, the rest follows. The doctor said much the same in longer "
                "words.",
                "effect": "Leaves it alone most weeks now.",
                "gets_in_way": 3,
                "lived": 6,
                "one_thing": "Swim with Mo on Thursday",
            },
            {
                "value": "honesty",
                "why": "Hiding it was nearly as tiring as doing it.",
                "effect": "It needs small lies. “Just the one.” I don't miss those.",
                "gets_in_way": 4,
                "lived": 6,
                "one_thing": "Answer “how are you” truthfully, once",
            },
        ],
        "ordered": True,
    },
    {
        "long": [
            *("partner", "family", "friendship", "health", "craft", "creativity", "use", "money"),
            *("community", "steadiness", "humour", "courage", "*mornings", "*boat"),
        ],
        "top": [
            {
                "value": "partner",
                "why": "Eleven years last week. I'd like to remember all of the twelfth.",
                "effect": "Hardly in it these days. J. says I'm better company than the radio.",
                "gets_in_way": 2,
                "lived": 8,
                "one_thing": "Write the letter I promised in the toast",
            },
            {
                "value": "steadiness",
                "why": "It used to sound dull. Now it's what I'd want said about me.",
                "effect": "The holiday showed me it can still tip. And that I can tip it back.",
                "gets_in_way": 3,
                "lived": 7,
                "one_thing": "Tuesday group, even though it's a busy week",
            },
            {
                "value": "craft",
                "why": "A boat is four hundred small decisions, and I like nearly all of them.",
                "effect": "Nothing. They've stopped meeting.",
                "gets_in_way": 1,
                "lived": 8,
                "one_thing": "Second coat on the thwarts",
            },
            {
                "value": "health",
                "why": "I take the stairs without thinking. I'd like to keep not thinking about "
                "it.",
                "effect": "Not much now, so long as I don't go to bed late and cross.",
                "gets_in_way": 2,
                "lived": 7,
                "one_thing": "Ring about the blood test",
            },
            {
                "value": "use",
                "why": "I saved a seat for somebody new at the group and it made my week.",
                "effect": "I was no use to anybody after eight. That's simply a fact.",
                "gets_in_way": 2,
                "lived": 5,
                "one_thing": "Say yes to the repair café, one Saturday a month",
            },
        ],
        "ordered": True,
        "stand": "Eighth, perhaps, somewhere below the crossword. It still gets more thought than "
        "the crossword on a bad Friday.",
    },
)

QUESTIONS: tuple[Answers, ...] = (
    {
        "future": "Evenings I can remember. J. and me at the table with the good lamp on. The boat "
        "in the water, and me in it with a flask of tea.",
        "now": "I come home, pour one, and the evening closes. I say I'm too tired for the "
        "workshop. I'm not too tired, I'm just not there.",
        "gap": "Sad, and a bit foolish. Also oddly hopeful, because none of it is far away.",
        "distress": 7,
        "different": "I'd sleep. I'd know what we watched. I'd have something in my hands at eight "
        "other than a glass. J. would stop listening for the fridge.",
        "then": "Lighter. First thing I'd notice is quiet: no sums in my head about how many.",
        "hope": 5,
        "reason": "I want my evenings back while J. still wants to share them.",
        "next_step": "Ask Mo what that Tuesday group was called",
    },
    {
        "future": "More of this, with fewer narrow escapes. The boat finished by our anniversary. "
        "To be somebody people ring when they've had a hard day.",
        "now": "Mostly what leads there: mornings, the group, the workshop. What doesn't is saying "
        "yes to every late meeting and coming home with nothing left.",
        "gap": "Closer than I expected. A bit proud. Impatient.",
        "distress": 3,
        "different": "I'd leave work at half past five and nobody would die of it. I'd have "
        "friends to supper and not dread the moment they bring a bottle.",
        "then": "Like myself, on a good day, but on an ordinary one.",
        "hope": 8,
        "reason": "The life I wanted is mostly here; I'd like to be awake for it.",
        "next_step": "Ask two people to supper, and say beforehand that it's a dry table",
    },
)
