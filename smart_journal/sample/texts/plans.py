"""Sam's five change plans, with the twelve times that Sam looked at them again."""

from __future__ import annotations

from smart_journal.domain.entry import Answers

PLANS: tuple[Answers, ...] = (
    {
        "changes": [{"change": "Drink on two evenings a week, Friday and Saturday, four at most"}],
        "important": 7,
        "confident": 4,
        "reasons": [
            {"reason": "J. going up to bed without saying goodnight", "value": "partner"},
            {"reason": "Waking at four with my heart going", "value": "health"},
            {"reason": "I want my evenings back", "value": "craft"},
        ],
        "steps": [
            {"step": "Nothing in the flat from Sunday to Thursday", "by": "@2", "status": "done"},
            {"step": "Tell J. what I'm doing", "by": "@4", "status": "done"},
            {"step": "Go to the Tuesday group once, sit at the back", "by": "@8", "status": "done"},
            {"step": "Write down every urge for a month", "by": "@28", "status": "done"},
            {"step": "Only have the small glasses out", "by": "@7", "status": "dropped"},
        ],
        "people": [
            {"person": "*J", "how": "Ask me about my day at six, not at nine", "asked": True},
            {"person": "*Mo", "how": "Not to buy me one without asking", "asked": True},
        ],
        "signs": [
            {"sign": "I remember the end of the film"},
            {"sign": "Money left in the jar on Sunday"},
        ],
        "obstacles": [
            {
                "obstacle": "I walk past the off-licence on the corner",
                "response": "I get off the bus one stop earlier",
                "trigger": "*corner",
            },
            {
                "obstacle": "It's Wednesday and it has been a foul day",
                "response": "I eat first, then decide at eight",
                "trigger": "work-stress",
            },
        ],
        "review_date": "@35",
        "reviews": [
            {
                "date": "@14",
                "important": 7,
                "confident": 4,
                "note": "Two weeks: five evenings, not four. The party wasn't in the plan. "
                "Wednesdays are worse than I'd guessed.",
            },
            {
                "date": "@31",
                "important": 8,
                "confident": 4,
                "note": "The rule about two evenings takes up the other five. I keep moving the "
                "fence. Thinking about stopping for good instead.",
            },
        ],
    },
    {
        "changes": [{"change": "Stop drinking"}],
        "important": 8,
        "confident": 5,
        "reasons": [
            {"reason": "One decision and not twenty", "value": "calm"},
            {"reason": "J. can stop watching the level in the bottle", "value": "partner"},
            {"reason": "Saturdays in the workshop, start to finish", "value": "craft"},
        ],
        "steps": [
            {"step": "Ask the surgery whether I can simply stop", "by": "@2", "status": "done"},
            {"step": "Give the bottles to next door", "by": "@3", "status": "done"},
            {"step": "Ginger beer cold by five, every day", "by": "@3", "status": "doing"},
            {"step": "Tuesday group every week", "by": "@28", "status": "doing"},
            {"step": "Practise what I say at the Crown", "by": "@10", "status": "done"},
            {"step": "Back legs of the chair", "by": "@40", "status": "done"},
        ],
        "people": [
            {"person": "*J", "how": "Go for a walk with me when I go quiet", "asked": True},
            {"person": "*Mo", "how": "Ring, not text, on Fridays at six", "asked": True},
        ],
        "signs": [
            {"sign": "I go a whole afternoon without thinking of it"},
            {"sign": "J. leaves me the last piece of cake and not the last word"},
            {"sign": "The chair stands up"},
        ],
        "obstacles": [
            {
                "obstacle": "Quiz night",
                "response": "I drive, so the question doesn't come up",
                "trigger": "*quiz",
            },
            {
                "obstacle": "We've had words and I want out of the room",
                "response": "I say “give me ten minutes” and go to the shed",
                "trigger": "argument",
            },
            {
                "obstacle": "Sunday evening comes down like a lid",
                "response": "I cook something slow and put the radio on",
                "trigger": "*sunday",
            },
        ],
        "review_date": "@77",
        "reviews": [
            {
                "date": "@7",
                "important": 8,
                "confident": 4,
                "note": "The first three days were loud. The doctor says I'm all right to carry "
                "on, and to come back if my hands shake. They don't.",
            },
            {
                "date": "@21",
                "important": 8,
                "confident": 5,
                "note": "Three evenings in three weeks, and I told the group about each. Nobody "
                "blinked.",
            },
            {
                "date": "@42",
                "important": 8,
                "confident": 6,
                "note": "The chair stands up. Urges are shorter, or I am better at waiting.",
            },
            {
                "date": "@68",
                "important": 8,
                "confident": 6,
                "note": "Didn't write much for a fortnight because there was little to write. I'll "
                "make a smaller plan for the next bit.",
            },
        ],
    },
    {
        "changes": [{"change": "Keep the hour between six and seven for something of my own"}],
        "important": 8,
        "confident": 6,
        "reasons": [
            {"reason": "It's still the hour most urges come", "value": "calm"},
            {"reason": "I like who I am with a plane in my hand", "value": "craft"},
        ],
        "steps": [
            {"step": "Light and heater in the workshop", "by": "@7", "status": "done"},
            {"step": "Supper at seven, not at six", "by": "@5", "status": "done"},
            {"step": "Swim with Mo on Thursdays", "by": "@14", "status": "doing"},
            {"step": "Phone stays in the hall till seven", "by": "@5", "status": "dropped"},
        ],
        "people": [{"person": "*Mo", "how": "Thursdays, pool, no excuses", "asked": True}],
        "signs": [{"sign": "Sawdust on my jumper at supper, three times a week"}],
        "obstacles": [
            {
                "obstacle": "Work runs over",
                "response": "I do ten minutes in the shed in my work clothes, and count it",
                "trigger": "end-of-work",
            },
        ],
        "review_date": "@49",
        "reviews": [
            {
                "date": "@14",
                "important": 8,
                "confident": 7,
                "note": "Four evenings out of seven. The phone rule lasted a day. Never mind.",
            },
            {
                "date": "@30",
                "important": 8,
                "confident": 6,
                "note": "It works until work swallows the hour. The audit starts next week, so I "
                "ought to think of something that fits in ten minutes.",
            },
        ],
    },
    {
        "changes": [{"change": "Ask for help on hard days before six o'clock"}],
        "important": 9,
        "confident": 5,
        "reasons": [
            {"reason": "Trouble stays the size it is", "value": "steadiness"},
            {"reason": "Both bad evenings came after I'd told nobody all day", "value": "honesty"},
            {"reason": "J. believes me the first time", "value": "partner"},
        ],
        "steps": [
            {"step": "Tell R. which two deadlines can't both hold", "by": "@3", "status": "done"},
            {"step": "Agree a word with J. that means “bad day”", "by": "@2", "status": "done"},
            {"step": "Lunch away from the desk on audit days", "by": "@7", "status": "doing"},
            {"step": "Keep Mo's and the group's number on top", "by": "@1", "status": "done"},
            {"step": "Tell the group how the two weeks really were", "by": "@5", "status": "done"},
        ],
        "people": [
            {"person": "*J", "how": "Hear the word, ask nothing, put the kettle on", "asked": True},
            {"person": "*T", "how": "Drag me out to lunch", "asked": True},
            {"person": "*R", "how": "Decide what can wait"},
        ],
        "signs": [
            {"sign": "I've used the word at least once"},
            {"sign": "A bad day ends at bedtime"},
        ],
        "obstacles": [
            {
                "obstacle": "I think I ought to manage alone",
                "response": "I send the word anyway. It's one word.",
                "trigger": "*plate",
            },
            {
                "obstacle": "The team goes out after a long day",
                "response": "I go for one lime and soda, then the early train",
                "trigger": "offered",
            },
        ],
        "review_date": "@112",
        "reviews": [
            {
                "date": "@14",
                "important": 9,
                "confident": 5,
                "note": "Used the word twice. The second time J. had the kettle on before I'd "
                "got my coat off.",
            },
            {
                "date": "@47",
                "important": 9,
                "confident": 6,
                "note": "R. said yes so quickly that I wonder why I waited two years to ask.",
            },
            {
                "date": "@98",
                "important": 9,
                "confident": 7,
                "note": "Nothing big to report, which is the report. Holiday to come: that needs a "
                "plan of its own.",
            },
        ],
    },
    {
        "changes": [{"change": "Have a plan for the days that are not ordinary"}],
        "important": 9,
        "confident": 7,
        "reasons": [
            {"reason": "Ordinary weeks look after themselves now", "value": "steadiness"},
            {"reason": "I slept through three mornings by the sea", "value": "*mornings"},
            {"reason": "Eleven years with J., and I'd like to be there for it", "value": "partner"},
        ],
        "steps": [
            {"step": "List the next four days out of the ordinary", "by": "@3", "status": "done"},
            {"step": "For each: how I get home, and who knows", "by": "@10", "status": "doing"},
            {"step": "Tell J. about the plan for the anniversary", "by": "@6", "status": "done"},
            {"step": "Find a group near wherever we go", "by": "@30", "status": "not-started"},
        ],
        "people": [
            {"person": "*J", "how": "Leave together when I say I'm tired", "asked": True},
            {
                "person": "*Mo",
                "how": "Be on the other end of the phone that weekend",
                "asked": True,
            },
        ],
        "signs": [{"sign": "I come home from a party and remember the good bits"}],
        "obstacles": [
            {
                "obstacle": "“It's a special day, it doesn't count”",
                "response": "I say: it's special, so I want to remember it",
                "trigger": "celebration",
            },
            {
                "obstacle": "There's nothing to do on the third day of a holiday",
                "response": "Swim first thing, before I ask myself how I feel",
                "trigger": "*holiday",
            },
        ],
        "review_date": "@56",
        "reviews": [
            {
                "date": "@20",
                "important": 9,
                "confident": 7,
                "note": "The anniversary went well. We left at ten, because I said I was tired, "
                "and J. was too.",
            },
        ],
    },
)
