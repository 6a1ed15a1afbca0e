"""Problems worked through, with what Sam could do, did, and saw afterwards."""

from __future__ import annotations

from smart_journal.domain.entry import Answer, Answers


def _option(option: str, pros: str = "", cons: str = "", rating: int | None = None) -> Answer:
    row: dict[str, Answer] = {"option": option}
    if rating is not None:
        row["rating"] = rating
        if rating >= 4:
            row["plausible"] = True
    return row | {key: text for key, text in (("pros", pros), ("cons", cons)) if text}


def _steps(**days: str) -> list[Answer]:
    return [{"step": step, "day": day} for day, step in days.items()]


# A date that begins with @ is so many days after the page.
SOLVED: tuple[Answers, ...] = (
    {
        "problem": "Between six and eight on weekdays there's nothing in my day but the old thing.",
        "mine": "yes",
        "control": "yes",
        "timing": "now",
        "context": "Alone until J. gets in. Tired, and a bit sorry for myself.",
        "options": [
            _option("Start supper at six and eat with J. at eight", "Smells good", "Onions!", 5),
            _option("Workshop straight from work, in my work shoes", "Next to no thinking", "", 8),
            _option("Stay at the office", "", "I'd start to like it there even less", 1),
            _option("Walk home instead of the train, on two days", "An hour gone", "Rain", 6),
            _option("Ring Mo every day at six", "", "Poor Mo", 2),
        ],
        "others_ideas": "Somebody in the group goes shopping at six, every day, with a list.",
        "steps": _steps(
            tue="Walk home from work the long way",
            wed="Workshop from six, in my work shoes",
            thu="Walk home again if it's dry",
        ),
        "review_date": "@14",
        "working": "yes",
        "outcome": "partly",
        "review": "The workshop days are easy. Walking depends on the weather, so I need a third.",
    },
    {
        "problem": "I come past the corner by the station at six, five days a week.",
        "mine": "yes",
        "control": "yes",
        "timing": "now",
        "context": "Worst on Thursdays and Fridays. I'm hungry and I've got my phone out.",
        "options": [
            _option("Get off one stop earlier", "Past the allotments, quiet", "12 minutes", 8),
            _option("Other side of the road", "Free", "I can still smell it", 4),
            _option("Eat something on the train", "I'm less of a wolf", "", 7),
            _option("Bus", "", "Takes for ever", 2),
        ],
        "steps": _steps(
            mon="Buy oat bars for my bag",
            thu="Get off a stop early and walk by the allotments",
            fri="The same on Friday, and ring J. on the way",
        ),
        "review_date": "@14",
        "working": "yes",
        "outcome": "yes",
        "review": "I know the names of two dogs now. Keeping it.",
    },
    {
        "problem": "I fall asleep at one and wake at five, four nights out of seven.",
        "mine": "yes",
        "control": "partly",
        "timing": "now",
        "context": "Screen in bed. Thoughts about work. Coffee at four in the afternoon.",
        "options": [
            _option("Phone sleeps in the kitchen", "Simple", "The alarm is on it", 8),
            _option("Last coffee at noon", "", "Two grim days", 6),
            _option("Get up when I'm awake, instead of lying there", "", "Cold", 5),
            _option("Ask Dr P. about it", "Knows me", "", 7),
        ],
        "others_ideas": "Mo swears by the shipping forecast. J. says: get up and read.",
        "steps": _steps(
            mon="Buy an alarm clock, phone into the kitchen",
            tue="No coffee after twelve",
            thu="Ring the surgery and ask for Dr P.",
        ),
        "review_date": "@21",
        "working": "partly",
        "outcome": "partly",
        "review": "Five nights of seven now. The coffee did more than I'd have guessed.",
    },
    {
        "problem": "Mum's appointments at the eye clinic all come to me, always on a working day.",
        "mine": "partly",
        "control": "partly",
        "timing": "later",
        "context": "K. lives further away. I've never asked. I say yes before the letter is open.",
        "options": [
            _option("Ask K. to take every other one", "Fair", "I have to ask", 8),
            _option("Ask the surgery for late slots", "", "They have two a week", 6),
            _option("The volunteers' car, for the short ones", "Mum likes to chat", "", 5),
            _option("Go on as now", "No talk needed", "I'm cross for a week each time", 2),
        ],
        "steps": _steps(
            tue="Write down all dates until the end of next month",
            wed="Ring the surgery about late slots",
            sun="Call K. and ask her about every other one",
        ),
        "review_date": "@28",
        "working": "yes",
        "outcome": "yes",
        "review": "K. said yes before I'd finished the sentence.",
    },
    {
        "problem": "Every plank needs a second pair of hands for one minute, and I hate asking.",
        "mine": "yes",
        "control": "partly",
        "timing": "now",
        "context": "Mo has his allotment, J. has nights. I stand there with a steaming plank and "
        "think: I'll manage. Then I don't.",
        "options": [
            _option("Mo, every other Sunday, for bacon sandwiches", "He'd like that", "", 8),
            _option("J. on free Saturdays", "We'd laugh", "Sleep comes first after nights", 5),
            _option("A note on the board at the boat club", "They know how", "Strangers", 6),
            _option("Build a clever clamp", "No asking", "A month, and it won't work", 3),
            _option("Leave it until somebody turns up", "", "Nobody turns up", 0),
        ],
        "others_ideas": "T. said: “You do know that people like being asked?”",
        "steps": _steps(
            tue="Ring Mo about Sundays",
            thu="Put up the note at the boat club",
            sun="First plank with two people",
        ),
        "review_date": "@21",
        "working": "yes",
        "outcome": "yes",
        "review": "Mo has bought his own oven gloves. A retired joiner called about the note and "
        "stayed for four hours.",
    },
    {
        "problem": "Since R. gave notice, half of R.'s work has moved to my desk.",
        "mine": "partly",
        "control": "partly",
        "timing": "now",
        "context": "I start early so nobody sees. By Friday I'm no company for anybody.",
        "options": [
            _option("Show R. the list and ask what can wait", "It's a fair question", "R.", 7),
            _option("Do it all until there's somebody new", "No talk", "Months", 2),
            _option("Half an hour of lunch away from the desk", "", "", 8),
            _option("Look what else there is, jobs", "", "Not now", 4),
        ],
        "steps": _steps(
            mon="Write the list with hours beside it",
            tue="Ask R. for a quarter of an hour",
            thu="Lunch on the bench by the canal",
        ),
        "review_date": "@14",
        "working": "yes",
        "outcome": "partly",
        "review": "R. took two things off and called it a good list. There are still two too many.",
    },
)
