"""Five evenings that went another way, and what Sam made of four of them."""

from __future__ import annotations

from smart_journal.domain.entry import Answer, Answers


def lead_up(*steps: tuple[str, str, str, str]) -> list[Answer]:
    """Return rows of what happened, when, what was thought, and the feeling ("" for none)."""
    rows: list[Answer] = []
    for happened, when, thought, feeling in steps:
        row: dict[str, Answer] = {"happened": happened, "when": when}
        if thought:
            row["thought"] = thought
        if feeling:
            row["feeling"] = [feeling]
        rows.append(row)
    return rows


# The urge of each of these evenings, as it was noted.
SLIP_URGES: tuple[Answers, ...] = (
    {
        "triggers": ["offered", "hungry"],
        "situation": "The party. Everybody standing, a tray going round, nothing to eat but "
        "olives.",
        "place": "out",
        "people": ["*Mo", "friends"],
        "feelings": ["anxious", "excited"],
        "thoughts": "One is in the plan.",
    },
    {
        "triggers": ["argument", "usual-hour"],
        "situation": "Still raw from the row. J. out, me in the kitchen with my coat on.",
        "place": "home",
        "people": ["alone"],
        "feelings": ["hurt", "tense"],
    },
    {
        "triggers": ["work-stress", "offered"],
        "situation": "After the audit, round the tall table. Somebody had got me one.",
        "place": "out",
        "people": ["*R", "colleagues"],
        "feelings": ["ashamed", "tired"],
        "body": ["tense-shoulders"],
        "thoughts": "Oh, let it.",
    },
    {
        "triggers": ["*mum", "loneliness"],
        "situation": "Mum's call about the hospital, then the flat with nobody in it.",
        "place": "home",
        "people": ["alone"],
        "feelings": ["sad", "lonely"],
        "thoughts": "It's hardly drinking.",
    },
    {
        "triggers": ["*holiday", "boredom"],
        "situation": "Rain, book finished, and the bar is where the chairs are.",
        "place": "out",
        "people": ["*J"],
        "feelings": ["bored", "restless"],
        "thoughts": "Nobody knows me here.",
    },
)

SLIPS: tuple[Answers, ...] = (
    {
        "next": [
            {"action": "Toast, water, shower", "when": "now"},
            {"action": "Tell J. before J. asks", "when": "at breakfast", "person": "*J"},
            {"action": "Straight home by the library stop", "when": "half past five"},
        ],
        "tell": True,
        "called": "slip",
        "ended": "@0T23:30",
        "amount": 7,
        "unit": "drinks",
        "lead_up": lead_up(
            ("Skipped lunch to finish the figures", "one o'clock", "I'll eat tonight", "stressed"),
            ("Forgot the party was a standing-up party", "seven", "", "anxious"),
            ("Took the first one so as to hold something", "ten past", "One is in the plan", ""),
            ("Stopped counting", "about nine", "It's a party, it doesn't count", "excited"),
        ),
        "talked_into": "That it was one of my two evenings, so it was in the plan. It was, with "
        "four. By the third I had decided that the plan was more of a suggestion.",
        "signs": [
            {"sign": "No lunch"},
            {"sign": "Telling myself “it doesn't count” about anything"},
        ],
        "stopped": "Mo put me on the bus. And I was sick of the noise.",
        "still_have": "Nearly three weeks of writing things down. J. Two evenings last week that "
        "went as I meant them to.",
        "value": "partner",
        "saying": "That I can't even manage a plan with drinking in it.",
        "kinder": "I went hungry to a party with a new plan in my pocket. Next time I eat.",
        "change": "Eat before going anywhere. Something in my hand before anybody offers.",
    },
    {
        "next": [
            {"action": "Bed", "when": "now"},
            {"action": "Ring Mo", "when": "in the lunch hour", "person": "*Mo"},
        ],
        "called": "not-sure",
    },
    {
        "next": [
            {"action": "Call in late and sleep till nine", "when": "first thing"},
            {"action": "Tell J. where I really was", "when": "tonight", "person": "*J"},
            {"action": "Go to the group", "when": "Tuesday"},
        ],
        "tell": True,
        "called": "slip",
        "ended": "@0T22:45",
        "amount": 5,
        "unit": "drinks",
        "lead_up": lead_up(
            (
                "Eleven days of audit, home after eight",
                "the two weeks before",
                "Nearly done",
                "tired",
            ),
            ("Didn't go to the group", "Tuesday", "No time this week", ""),
            (
                "Was asked in front of everyone why it wasn't finished",
                "four o'clock",
                "",
                "ashamed",
            ),
            (
                "The team went out. I went along for a soda.",
                "six",
                "I've earned a sit-down",
                "tense",
            ),
            ("Somebody got a round in and there was one for me", "half past six", "Oh, let it", ""),
        ),
        "talked_into": "I thought: I've got nothing left to say no with. And: after a whole month "
        "one evening can't matter. Both felt like facts.",
        "signs": [
            {"sign": "Missing the group because I'm busy"},
            {"sign": "Answering “fine” to J. three days running"},
            {"sign": "Working through lunch"},
        ],
        "stopped": "The train. I looked at my face in the window and got off at my stop.",
        "still_have": "Five months of evenings, a finished chair, a card with eleven things on it, "
        "and J., who said “thank you for telling me”.",
        "value": "honesty",
        "saying": "That I'm back where I started.",
        "kinder": "Where I started I wouldn't have written this. It was one evening at the end of "
        "eleven bad days.",
        "change": "Ask for help before six. Agree a word with J. for days like that.",
    },
    {
        "next": [
            {"action": "Pour away what's left", "when": "now"},
            {"action": "Walk to the canal and back", "when": "before work"},
        ],
        "called": "own",
        "own_word": "a stumble",
        "ended": "@0T21:15",
        "amount": 2,
        "unit": "drinks",
        "lead_up": lead_up(
            ("Mum rang about the hospital", "five o'clock", "I ought to be there", "sad"),
            ("J. was on nights", "seven", "", "lonely"),
            ("Found the cooking wine behind the flour", "eight", "It's hardly drinking", "empty"),
        ),
        "talked_into": "Cooking wine isn't wine, apparently.",
        "signs": [{"sign": "Putting the phone down and feeling nine years old"}],
        "stopped": "It was horrible, for one thing. Then Mo rang about the allotment.",
        "still_have": "Everything. I was in bed by ten.",
        "value": "steadiness",
        "saying": "Not much. That I was sad.",
        "kinder": "I was sad about Mum and I was on my own. Sad is allowed.",
        "change": "Walk while I talk to Mum. Ring somebody straight after.",
    },
    {
        "next": [
            {"action": "Swim before breakfast, whatever I feel like", "when": "seven"},
            {
                "action": "Say to J.: today without, please help",
                "when": "breakfast",
                "person": "*J",
            },
            {"action": "Find the evening boat trip, no bar", "when": "after lunch"},
        ],
        "tell": True,
        "called": "old-pattern",
        "ended": "@2T22:30",
        "amount": 11,
        "unit": "drinks, over three evenings",
        "lead_up": lead_up(
            ("Packed everything except a plan", "the week before", "It's only a week", "happy"),
            ("No group, no shed, no usual things", "first three days", "", "restless"),
            ("Rain. Finished my book.", "the fourth day", "What do people do all day?", "bored"),
            ("Sat at the bar because that's where the chairs were", "six", "Nobody knows me", ""),
            ("Did the same the next two evenings", "after that", "Might as well now", "ashamed"),
        ),
        "talked_into": "“It's a holiday” for the first evening. “I've done it now” for the other "
        "two, and that second one is the sentence to watch.",
        "signs": [
            {"sign": "Thinking of a place as somewhere that doesn't count"},
            {"sign": "“Might as well now”"},
        ],
        "stopped": "J. asked whether I wanted help or to be left alone. I said help.",
        "still_have": "The swim every morning since. Four more days there that I remember. All the "
        "months before it. J., who laughed at the hat.",
        "value": "*mornings",
        "saying": "That I only manage when life is small.",
        "kinder": "Ordinary weeks I can do. Special ones I haven't practised yet.",
        "change": "Holidays get a plan, like anything else: mornings, evenings, the third day.",
    },
)
