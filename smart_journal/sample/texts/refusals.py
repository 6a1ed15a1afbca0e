"""What Sam rehearsed, and short answers to have ready."""

from __future__ import annotations

from smart_journal.domain.entry import Answer, Answers


def _script(*lines: tuple[str, str]) -> list[Answer]:
    return [{"they": they, "reply": reply} for they, reply in lines]


def _said(*lines: str) -> list[Answer]:
    return [{"line": line} for line in lines]


ROLE_PLAYS: tuple[Answers, ...] = (
    {
        "situation": "T.'s birthday drinks, straight after work. Somebody will "
        "put a glass in my hand before I've got my coat off.",
        "expected": "@6",
        "before": 3,
        "lines": _script(
            (
                "There you are! What are you having?",
                "Lime and soda, please. It's been that sort of day.",
            ),
            ("A soda? Are you ill?", "No, I'm fine. I sleep better."),
            ("Oh go on, one won't hurt.", "Not tonight, thanks. So how does forty feel?"),
        ),
        "rehearsed": 6,
        "keep": "Ask a question straight after the no. Nobody can push and answer at once.",
        "after": 5,
    },
    {
        "situation": "Lunch at my sister's. She pours without looking, and my "
        "brother-in-law makes a remark.",
        "expected": "@4",
        "before": 4,
        "roles": [{"role": "My sister", "person": "*J"}, {"role": "Me"}],
        "lines": _script(
            ("Red or white?", "Water for me, I'm driving J. home."),
            ("J. can drive, surely.", "Could, but it's my turn. Pass the potatoes?"),
            ("You used to be more fun.", "I used to fall asleep in your armchair."),
        ),
        "swapped": True,
        "rehearsed": 4,
        "keep": "When we swapped I felt how little my sister cares. She wants everybody served, "
        "that's all.",
        "after": 7,
    },
    {
        "situation": "R. hands me a third deadline on the way to the lift, as if it were a "
        "biscuit. I say yes, and take it out on the evening.",
        "expected": "@3",
        "before": 4,
        "roles": [{"role": "R.", "person": "*Mo"}, {"role": "Me"}],
        "lines": _script(
            (
                "You couldn't just take this one too?",
                "I can, if one of the other two moves. Which?",
            ),
            ("They're all urgent.", "Then I need you to choose, because I can't."),
            ("I thought you were on top of it.", "I am. That's how I know it won't fit."),
        ),
        "swapped": True,
        "rehearsed": 5,
        "keep": "Stop walking. It's much easier to say standing still.",
        "after": 6,
    },
    {
        "situation": "First evening of the holiday. The hotel gives everybody a glass of something "
        "at the desk, with a little umbrella.",
        "expected": "@13",
        "before": 6,
        "lines": _script(
            ("Welcome! On the house.", "How kind. Do you have it without?"),
            ("There's hardly anything in it.", "Water would be lovely, thank you."),
        ),
        "rehearsed": 3,
        "keep": "“Do you have it without?” It makes it their job to find something.",
        "after": 7,
    },
    {
        "situation": "Our anniversary, the toast. Everybody stands, J.'s father makes the speech, "
        "and there's a full glass in front of each plate.",
        "expected": "@8",
        "before": 6,
        "roles": [{"role": "J.'s father", "person": "*J"}],
        "lines": _script(
            (
                "You'll raise a glass to that, Sam?",
                "I will. Mine's elderflower, and it's a good one.",
            ),
            ("A toast with pop brings bad luck.", "Eleven years says otherwise."),
        ),
        "rehearsed": 4,
        "keep": "Have my own glass filled before the speech begins. And smile, it's my party.",
        "after": 8,
    },
)
SAYING_NO: tuple[Answers, ...] = (
    {
        "situation": "Mo, in the Crown, on his round",
        "pressure": "direct",
        "lines": _said("Same again?", "You're making me drink alone here."),
        "answer": "Soda and lime, mate. I'm driving.",
        "repeat": "Soda and lime, same as before.",
        "alternative": "Chips on the way back?",
        "exit": "I've got an early start. I'll walk you to the bus.",
        "practised": 5,
        "confidence": 5,
    },
    {
        "situation": "The team on a Friday, round the tall table",
        "pressure": "direct",
        "lines": _said("One for the road, Sam?", "Everybody's staying."),
        "answer": "Not for me tonight, thanks.",
        "repeat": "Not for me tonight.",
        "exit": "The 18.42 waits for nobody.",
        "practised": 8,
        "confidence": 4,
    },
    {
        "situation": "Lunch at my sister's",
        "pressure": "direct",
        "lines": _said("A drop won't kill you."),
        "answer": "Water's perfect. What's in the gravy?",
        "repeat": "Water's perfect.",
        "alternative": "I brought elderflower, there's enough for all",
        "exit": "Help with the dishes, then take the dog out",
        "practised": 4,
        "confidence": 6,
    },
    {
        "situation": "The man at the corner shop, who reaches for it before I've said anything",
        "pressure": "direct",
        "lines": _said("The usual?"),
        "answer": "Just the milk today, please.",
        "repeat": "Just the milk.",
        "exit": "Have the money ready in my hand",
        "practised": 3,
        "confidence": 7,
    },
    {
        "situation": "Weddings, fêtes, anything with a tent and a tray going round",
        "pressure": "indirect",
        "answer": "I've got one, thanks. (And I have.)",
        "alternative": "Carry something for somebody; hands full",
        "exit": "Round to the kitchen side, where people are washing up and talking sense",
        "practised": 2,
        "confidence": 7,
    },
    {
        "situation": "New people at the boat club bar",
        "pressure": "direct",
        "lines": _said("What's your poison?", "You don't? Not at all?"),
        "answer": "Ginger beer. And no, not at all, but I'll talk varnish for hours.",
        "repeat": "Just the ginger beer.",
        "alternative": "Come and see the boat",
        "exit": "I've left a tin open. It's nearly always true.",
        "practised": 3,
        "confidence": 8,
    },
)
