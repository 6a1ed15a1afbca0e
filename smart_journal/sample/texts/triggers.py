"""What sets urges off for Sam: the list as it grew, and its four rankings by risk."""

from __future__ import annotations

from smart_journal.domain.entry import Answer, Answers

# Trigger, how often, kind, what is behind it, what to do. In the order in which they came.
_LIST: tuple[tuple[str, str, str, str, str], ...] = (
    (
        "end-of-work",
        "often",
        "time",
        "Not the time of day. It's the moment nobody wants anything and I don't know what I want.",
        "Ten minutes in the shed before I go in",
    ),
    (
        "usual-hour",
        "often",
        "time",
        "Six o'clock, coat off, kitchen light on. My hand knows the way.",
        "Move supper, or move me",
    ),
    (
        "*corner",
        "often",
        "place",
        "The window display, and knowing the man by name.",
        "Get off one stop earlier",
    ),
    (
        "work-stress",
        "often",
        "event",
        "Being asked in front of people why it isn't done yet.",
        "Out at lunch, even for ten minutes",
    ),
    (
        "offered",
        "sometimes",
        "person",
        "I hate to be the one who spoils it.",
        "Lime and soda first",
    ),
    ("boredom", "often", "emotion", "An evening with no edges.", "A job laid out on the bench"),
    (
        "argument",
        "sometimes",
        "event",
        "I want to be out of the room, and this is a way of leaving without going.",
        "“Give me ten minutes”",
    ),
    ("*sunday", "often", "time", "Packing my bag for Monday.", "Cook something slow"),
    ("tired", "often", "body", "Tired looks like thirsty from the inside.", "Eat, then ask again"),
    (
        "loneliness",
        "sometimes",
        "emotion",
        "J. on nights, and the flat ticking.",
        "Ring Mo before nine",
    ),
    (
        "*plate",
        "sometimes",
        "thought",
        "“I can't do all of it, so why do any.”",
        "Write the list down",
    ),
    (
        "celebration",
        "sometimes",
        "event",
        "As if good news had to be toasted or it might not hold.",
        "Bring the good ginger beer",
    ),
    ("*quiz", "sometimes", "place", "Everybody's round but mine.", "I drive"),
    ("hungry", "often", "body", "", "Oatcakes in my bag"),
    (
        "*mum",
        "rarely",
        "person",
        "She sounds brave, and I put the phone down feeling nine years old.",
        "Walk while we talk",
    ),
    ("payday", "rarely", "time", "Feeling rich for an evening.", "The jar first, then the shops"),
    (
        "*finished",
        "rarely",
        "doing",
        "When a job is done I want something to mark it.",
        "A photo to Mo, and fish and chips",
    ),
    (
        "*holiday",
        "rarely",
        "time",
        "Nobody knows me there. And the third day, when the book is read.",
        "Swim before breakfast",
    ),
)

# How many of them were on the list at each edit, by week of the year.
LIST_GREW = ((1, 8), (4, 11), (9, 14), (18, 16), (33, 17), (43, 18))

_QUIZ = "New since the quiz: it's not the drink there, it's having my hands empty."


def trigger_rows(count: int) -> list[Answer]:
    """Return the first rows of the list."""
    names = ("trigger", "often", "kind", "behind", "plan")
    rows: list[Answer] = []
    for line in _LIST[:count]:
        row: dict[str, Answer] = {
            name: text for name, text in zip(names, line, strict=True) if text
        }
        rows.append(row | {"note": _QUIZ} if line[0] == "*quiz" else row)
    return rows


def _risk(
    trigger: str, risk: str, likely: int, confidence: int, response: str, plan: str
) -> Answer:
    row: dict[str, Answer] = {
        "trigger": trigger,
        "risk": risk,
        "likely": likely,
        "confidence": confidence,
        "response": response,
    }
    return row | ({"plan": plan} if plan else {})


RISKS: tuple[Answers, ...] = (
    {
        "risks": [
            _risk(
                *("usual-hour", "high", 9, 3, "delay"),
                "Timer on for twenty minutes the moment I'm through the door.",
            ),
            _risk(
                *("*corner", "high", 9, 3, "avoid"),
                "Bus to the library stop. It's four minutes longer and I've got four minutes.",
            ),
            _risk(
                *("work-stress", "high", 8, 4, "walk"),
                "Once round the block before I go in. Coat stays on.",
            ),
            _risk("offered", "medium", 5, 4, "*ginger", ""),
            _risk("*sunday", "medium", 9, 5, "distract", ""),
            _risk("boredom", "low", 8, 6, "*workshop", ""),
        ],
        "review": "@42",
    },
    {
        "risks": [
            _risk(
                *("argument", "high", 5, 3, "escape"),
                "Say “give me ten minutes”, and come back after ten. That second half matters.",
            ),
            _risk(
                *("*quiz", "high", 6, 4, "*ginger"),
                "I drive, I keep a full glass, I leave when the questions end.",
            ),
            _risk(
                *("usual-hour", "medium", 8, 5, "*workshop"),
                "Shed first. The kitchen can have me at seven.",
            ),
            _risk("work-stress", "medium", 7, 5, "walk", ""),
            _risk("loneliness", "medium", 4, 5, "call", ""),
            _risk("*corner", "low", 6, 7, "avoid", ""),
            _risk("tired", "low", 7, 7, "food", ""),
        ],
        "review": "@60",
    },
    {
        "risks": [
            _risk(
                *("*plate", "high", 8, 4, "call"),
                "Send J. the word before six. Not a long message, the word.",
            ),
            _risk(
                *("offered", "high", 6, 5, "*ginger"),
                "One lime and soda with the team, then the 18.42. Tell T. beforehand.",
            ),
            _risk(
                *("work-stress", "high", 9, 5, "breathe"),
                "Five minutes on the back stairs. It has to be short or I won't do it.",
            ),
            _risk("end-of-work", "medium", 8, 6, "*workshop", ""),
            _risk("celebration", "low", 3, 7, "substitute", ""),
            _risk("usual-hour", "low", 8, 8, "*workshop", ""),
        ],
        "review": "@90",
    },
    {
        "risks": [
            _risk(
                *("celebration", "high", 8, 6, "escape"),
                "The anniversary: we leave at ten, together, and J. knows why.",
            ),
            _risk(
                *("*holiday", "medium", 2, 5, "distract"),
                "Swim before breakfast. Something booked for the third day.",
            ),
            _risk("*plate", "medium", 5, 7, "call", "The word still works."),
            _risk("*sunday", "low", 7, 8, "distract", ""),
            _risk("*finished", "low", 6, 8, "*tea", ""),
            _risk("*corner", "low", 5, 9, "walk", ""),
        ],
        "review": "@45",
    },
)

# The card: letter, way, where it works, minutes, favourite, with whom, the pursuit behind it.
_CARD: tuple[tuple[str, str, str, int, bool, str, str], ...] = (
    ("deny", "*timer", "home", 20, True, "", ""),
    ("deny", "not-now", "anywhere", 1, False, "", ""),
    ("escape", "*bus", "out", 4, False, "", ""),
    ("avoid", "*nothing-in", "home", 0, False, "*J", ""),
    ("distract", "walk", "anywhere", 15, True, "", "walking"),
    ("substitute", "*ginger", "home", 5, True, "", ""),
    ("distract", "*workshop", "home", 30, True, "", "handwork"),
    ("avoid", "accept", "anywhere", 10, False, "", ""),
    ("distract", "call", "anywhere", 10, False, "*Mo", "calling"),
    ("escape", "*back-stairs", "work", 5, False, "", ""),
    ("avoid", "*film", "anywhere", 2, True, "", ""),
    ("distract", "*cards", "home", 25, False, "*J", "games"),
    ("substitute", "*tea", "anywhere", 5, False, "", ""),
    ("deny", "*ask-at-eight", "anywhere", 1, False, "", ""),
)

# How many of them were on the card at each edit, by week of the year.
CARD_GREW = ((1, 6), (2, 7), (4, 8), (8, 9), (16, 11), (25, 13), (43, 14))


def card_answers(count: int) -> Answers:
    """Return the card with the first ways of coping."""
    answers: Answers = {"title": "For six o'clock, and after" if count > 7 else "For six o'clock"}
    for letter in ("deny", "escape", "avoid", "distract", "substitute"):
        answers[letter] = [_way(*line) for line in _CARD[:count] if line[0] == letter]
    return {name: answer for name, answer in answers.items() if answer}


def _way(
    _letter: str, way: str, where: str, minutes: int, favourite: bool, person: str, activity: str
) -> Answer:
    row: dict[str, Answer] = {"way": way, "where": where}
    if minutes:
        row["minutes"] = minutes
    if favourite:
        row["favourite"] = True
    named: dict[str, Answer] = {"person": person, "activity": activity}
    return row | {name: item for name, item in named.items() if item}
