"""Slips of the other behaviours, of which only journals with several of them tell."""

from __future__ import annotations

from smart_journal.domain.entry import Answers
from smart_journal.sample.texts.slips import lead_up

# The urge of each, as it was noted.
OTHER_SLIP_URGES: dict[str, tuple[Answers, ...]] = {
    "bet": (
        {
            "triggers": ["boredom", "feeling-low"],
            "situation": "On the sofa with the phone, the match on with the sound off.",
            "place": "online",
            "people": ["alone"],
            "feelings": ["bored", "restless"],
            "thoughts": "A fiver, for something to shout at.",
        },
        {
            "triggers": ["work-stress", "usual-hour"],
            "situation": "Payday, half past five, the bus late again.",
            "place": "online",
            "people": ["alone"],
            "feelings": ["tired", "tense"],
        },
    ),
    "smoke": (
        {
            "triggers": ["offered"],
            "situation": "Out in the yard behind the Crown, where the talk had moved to.",
            "place": "out",
            "people": ["*Mo", "friends"],
            "feelings": ["excited"],
            "thoughts": "I'll miss the end of the story.",
        },
        {
            "triggers": ["argument"],
            "situation": "Walked off after the phone call and stood at the corner shop.",
            "place": "out",
            "people": ["alone"],
            "feelings": ["hurt", "tense"],
        },
    ),
}

OTHER_SLIPS: dict[str, tuple[Answers, ...]] = {
    "bet": (
        {
            "next": [
                {"action": "Ask the site to close me out again", "when": "now"},
                {"action": "Show J. the statement", "when": "tonight", "person": "*J"},
            ],
            "tell": True,
            "called": "slip",
            "ended": "@0T23:40",
            "amount": 60,
            "unit": "pounds",
            "lead_up": lead_up(
                ("Slept four hours", "the night before", "", "tired"),
                ("Supper alone, phone beside the plate", "seven", "Just the results", "bored"),
                ("An offer came up: ten pounds free", "eight", "It isn't even my money", "excited"),
            ),
            "talked_into": "That a free bet is free.",
            "signs": [
                {"sign": "Looking up results of games I don't care about"},
                {"sign": "Phone at the table"},
            ],
            "stopped": "The battery. I left it flat.",
            "still_have": "The holiday money. It's in J.'s name, as we agreed.",
            "value": "money",
            "saying": "That one evening took what three weeks put by.",
            "kinder": "It took sixty pounds. The three weeks are still three weeks.",
            "change": "Phone charges in the hall after seven.",
        },
        {
            "next": [{"action": "Get off a stop early and walk", "when": "now"}],
            "called": "not-sure",
            "amount": 20,
            "unit": "pounds",
            "signs": [{"sign": "Opening the app “to see whether it still knows me”"}],
        },
    ),
    "smoke": (
        {
            "next": [{"action": "Brush teeth, coat on the balcony to air", "when": "now"}],
            "called": "slip",
            "ended": "@0T22:50",
            "amount": 6,
            "unit": "cigarettes",
            "lead_up": lead_up(
                ("Everybody went outside", "nine", "I'll miss the story", "excited"),
                ("Took one so as to have a reason to stand there", "ten past", "", ""),
            ),
            "talked_into": "That I was there for the talk.",
            "signs": [{"sign": "Carrying a lighter “for others”"}],
            "stopped": "It began to rain.",
            "still_have": "A week of mornings without the cough.",
            "value": "health",
            "saying": "That I like company more than lungs.",
            "kinder": "I like company. I can stand outside with a ginger beer.",
            "change": "Give Mo the lighter.",
        },
        {
            "next": [{"action": "Walk home the long way", "when": "now"}],
            "called": "own",
            "own_word": "a stumble",
            "amount": 3,
            "unit": "cigarettes",
            "lead_up": lead_up(
                ("A phone call that ended badly", "five", "", "hurt"),
                ("Stood outside the shop", "ten past five", "Only this once", "tense"),
            ),
            "signs": [{"sign": "Going out without my coat"}],
            "change": "Ring back before I walk off.",
        },
    ),
}
