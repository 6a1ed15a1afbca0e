"""The urge as a pushy character: six pages of Sam's, and what Sam noticed while surfing one."""

from __future__ import annotations

from smart_journal.domain.entry import Answer, Answers


def _lines(*lines: tuple[str, str, str]) -> list[Answer]:
    return [{"line": line, "kind": kind, "answer": answer} for line, kind, answer in lines]


DISARM: tuple[Answers, ...] = (
    {
        "name": "The Landlord",
        "looks": "Red waistcoat, cloth over his shoulder, always just about to close. Has been "
        "just about to close for twenty years.",
        "before": 7,
        "lines": _lines(
            ("You've had a day, you have.", "reward", "I have. That's why I want to go home."),
            ("Last orders, now or never.", "threat", "You'll be open tomorrow. You always are."),
            (
                "Just the one, to be civil.",
                "minimising",
                "You have never once in your life poured one.",
            ),
        ),
        "refusal": "Not tonight. Mind your step on the way out.",
        "after": 4,
    },
    {
        "name": "The Landlord, again",
        "before": 6,
        "lines": _lines(
            (
                "It's been a long week. Even you are allowed one.",
                "bargaining",
                "Nobody forbids it. I don't want what comes after it.",
            ),
            ("Who's counting?", "minimising", "Me. Kindly, with a pencil."),
        ),
        "images": [
            {
                "image": "The first sip, the day running out of my shoulders",
                "end": "Four in the morning, ceiling, sums",
            },
        ],
        "strong": "Loud, yes. So is the ice-cream van.",
        "refusal": "We're closed.",
        "after": 3,
    },
    {
        "name": "Uncle Reasonable",
        "looks": "Cardigan. Never raises his voice. Has read an article.",
        "before": 7,
        "lines": _lines(
            (
                "You've proved you can stop, so one won't matter.",
                "excuse",
                "If it won't matter, I needn't have it.",
            ),
            (
                "Life without it will be rather grey, won't it?",
                "picture",
                "This week had a kingfisher in it.",
            ),
            ("Let's just see how it feels.", "bargaining", "We've seen. We've got it in writing."),
        ),
        "awful": "Unpleasant for about twelve minutes. I've had worse at the dentist's.",
        "bear": "I bore it on Tuesday, with a cold.",
        "refusal": "Thank you for the article.",
        "after": 3,
    },
    {
        "name": "The jingle",
        "looks": "Not a person this time. Three notes from an advert, over and over.",
        "before": 5,
        "lines": _lines(
            ("Go on, go on, go on.", "other", "A tune isn't a reason."),
            (
                "You won't settle till you do.",
                "threat",
                "I settled yesterday. I was asleep by eleven.",
            ),
        ),
        "owed": "Nobody promised it would be silent. It's quieter, and that's enough.",
        "refusal": "I'm turning you down. Like a radio.",
        "after": 2,
    },
    {
        "name": "The Auditor",
        "looks": "Grey, with a clipboard. Came in with the audit and didn't leave when it did.",
        "before": 8,
        "lines": _lines(
            (
                "You've lost it anyway. All those months, gone.",
                "threat",
                "One evening isn't all of them. Do the sum again.",
            ),
            (
                "They'd all understand, with the hours you do.",
                "excuse",
                "They would. I still have to get up.",
            ),
            (
                "You're no good under pressure.",
                "other",
                "I was poor on one evening and all right on thirty.",
            ),
        ),
        "images": [
            {
                "image": "The team laughing round the tall table, me in the middle",
                "end": "The night bus, and J. pretending to be asleep",
            },
            {"image": "Three hours off", "end": "The report still there, and me slower"},
        ],
        "own_question": "Whose voice is that, really?",
        "own_answer": "A bit of Dad and a bit of R. on a bad day. Neither of them is in the "
        "kitchen.",
        "refusal": "Your figures don't add up.",
        "after": 5,
    },
    {
        "name": "Holiday Sam",
        "looks": "Me, in the straw hat, leaning on the bar with all the time in the world.",
        "before": 6,
        "lines": _lines(
            (
                "That was you at your best, admit it.",
                "picture",
                "For one evening. Then two days of being sorry, and a sunburn.",
            ),
            (
                "You only live once.",
                "excuse",
                "Exactly, and I'd like to be there.",
            ),
            (
                "Take me home with you, I'm fun.",
                "reward",
                "You can keep the hat.",
            ),
        ),
        "strong": "He's charming. That isn't the same as right.",
        "refusal": "See you at the airport. I'm not flying.",
        "after": 3,
    },
)

# Where it is felt and what it is like; and what was noticed afterwards.
FEEL = (
    ("dry-mouth", "Dry and a little sweet, as if I'd just thought of lemons"),
    ("restless-hands", "Hands that want a job, any job"),
    ("tense-shoulders", "A coat hanger left in my jacket"),
    ("tight-chest", "Warm and tight, a belt one hole too far"),
    ("stomach", "A lift going down, slowly"),
    ("fast-heart", "Quick, light, like before an exam"),
    ("warmth", "A warm patch behind the breastbone, the size of a saucer"),
    ("heavy", "Heavy arms, as if I had swum too far"),
    ("breath", "Breath that stops halfway up"),
    ("shaky", "A hum, more than a shake"),
    ("", "Restless all over, hard to say where"),
    ("", "Mostly in the throat, moving about"),
    ("", "Loose edges, a tight middle"),
    ("", "Cool hands, hot ears"),
    ("", "Like standing in a doorway, half turned"),
    ("", "A pull forwards, from just under the ribs"),
    ("", "Jaw set, tongue against the teeth"),
    ("", "Light and hollow, with a beat in it"),
    ("", "Prickly, the way a jumper is"),
)

NOTICED = (
    ("early", "It went up first, which scared me, and then it simply ran out of up."),
    ("early", "I kept waiting for the bit where I couldn't stand it. It didn't come."),
    ("early", "The worst part is minute three. After that it's mostly waiting."),
    ("early", "It's in my hands, not in my head. I'd never looked."),
    ("early", "Twice it came back, smaller each time, like somebody who forgot their umbrella."),
    ("early", "Got bored of it before it got bored of me. Progress of a sort."),
    ("early", "The clock helps. Without it I'd have sworn it was an hour."),
    ("early", "I could hear the fridge the whole time and it was only a fridge."),
    ("early", "Breathing out longer than in does more than all my arguments."),
    ("later", "Almost friendly. I knew each bit as it came."),
    ("later", "It needed less of me than the kettle did."),
    ("later", "I noticed I was sad underneath, and that the sad didn't need fixing either."),
    ("later", "Small wave. I like that I bothered."),
    ("practice", "No urge about, so I practised on an itch. It went the same way, up and over."),
    ("practice", "Practised with a long red light. Same muscles, I think."),
    ("practice", "Tried it dry, on wanting to look at my phone. Eight minutes, then it let go."),
)
