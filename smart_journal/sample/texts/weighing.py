"""Sam's four cost-benefit analyses: what drinking gives and costs, and what changing would."""

from __future__ import annotations

from smart_journal.domain.entry import Answer, Answers


def _rows(*lines: tuple[str, str, int, str]) -> list[Answer]:
    """Return rows of text, when it counts, how much, and the value it touches ("" for none)."""
    rows: list[Answer] = []
    for text, horizon, weight, value in lines:
        row: dict[str, Answer] = {"text": text, "horizon": horizon, "weight": weight}
        rows.append(row | {"value": value} if value else row)
    return rows


WEIGHING: tuple[Answers, ...] = (
    {
        "choice": "Drinking in the evening, and cutting it down to two nights a week",
        "before": 4,
        "gives": _rows(
            ("The day stops. For an hour nothing is wanted of me.", "short", 5, "calm"),
            ("Something to look forward to from about three o'clock", "short", 4, ""),
            ("The taste, and the sound of the cork", "short", 2, "fun"),
            ("I'm funnier, or think I am", "short", 2, "humour"),
        ),
        "costs": _rows(
            ("I wake at four with my heart going", "short", 4, "rest"),
            ("Evenings I can't quite remember", "both", 5, ""),
            ("J. goes up to bed without saying goodnight", "both", 5, "partner"),
            ("About £200 a month", "both", 3, "money"),
            ("The chair, the boat, everything half done", "long", 4, "craft"),
            ("Whatever is in that letter from the surgery", "long", 4, "health"),
        ),
        "change_gives": _rows(
            ("Mornings", "short", 4, "*mornings"),
            ("J. and me talking after nine", "both", 5, "partner"),
            ("My hands back for the workshop", "long", 4, "craft"),
            ("Not having to count or hide", "both", 3, "honesty"),
        ),
        "change_costs": _rows(
            ("A long flat hour between six and seven", "short", 4, ""),
            ("Explaining myself at the Crown", "short", 3, "friendship"),
            ("Finding out what I'm like without it", "both", 3, "courage"),
        ),
        "instead": [
            {"benefit": "The day stops", "alternative": "Shut the workshop door for half an hour"},
            {
                "benefit": "Something to look forward to",
                "alternative": "Ginger beer in the good glass, on the step",
            },
            {
                "benefit": "It switches off my head",
                "alternative": "Radio play and the dishes",
                "activity": "podcasts",
            },
        ],
        "stands_out": "Everything on the good side is over by bedtime. Nearly everything on the "
        "other side is still there in the morning. I knew that, but I'd never seen it in columns.",
        "most_important": "J. going up to bed without saying goodnight",
        "after": 5,
    },
    {
        "choice": "Going on with cutting down, or stopping altogether",
        "before": 5,
        "gives": _rows(
            ("Two nights a week I can join in", "short", 3, "company"),
            ("I don't have to say “never”", "both", 3, "freedom"),
            ("The first one, honestly", "short", 4, ""),
        ),
        "costs": _rows(
            ("Five days of thinking about the other two", "both", 5, "clear-head"),
            ("Two became three became the bottle, three Saturdays out of six", "both", 4, ""),
            ("Bargaining with myself every single afternoon", "both", 4, "calm"),
            ("The row about the party. J. had kept count, I hadn't.", "both", 5, "partner"),
            ("Sundays with a headache and no plans", "short", 3, "*mornings"),
        ),
        "change_gives": _rows(
            ("One decision and not twenty", "both", 5, "calm"),
            ("Nothing to count", "short", 4, "honesty"),
            ("J. can stop watching the level in the bottle", "long", 5, "partner"),
            ("Saturdays in the workshop, start to finish", "both", 4, "craft"),
            ("Sleep that works seven nights", "long", 4, "rest"),
        ),
        "change_costs": _rows(
            ("Quiz night will feel odd", "short", 3, "friendship"),
            ("I'll have to tell people something", "short", 3, ""),
            ("No way out when I'm cross", "both", 4, ""),
        ),
        "instead": [
            {
                "benefit": "Joining in",
                "alternative": "Lime and soda in the same kind of glass",
                "activity": "games",
            },
            {
                "benefit": "A way out when I'm cross",
                "alternative": "Round the block, then the shed",
            },
        ],
        "stands_out": "Cutting down is more work than stopping would be. I spend my whole week "
        "guarding two evenings.",
        "most_important": "One decision and not twenty",
        "after": 6,
    },
    {
        "choice": "After the two hard weeks at work: is stopping still what I want?",
        "before": 5,
        "gives": _rows(
            ("Three hours in which the audit didn't exist", "short", 4, "calm"),
            ("R. and the others treat me as one of them", "short", 2, "belonging"),
            ("It's quick. Everything else that helps takes twenty minutes.", "short", 4, ""),
        ),
        "costs": _rows(
            ("The audit was still there, and I was slower", "short", 4, "work"),
            ("Told J. I was at my desk. I wasn't.", "both", 5, "honesty"),
            ("Woke up certain that all was lost, which it wasn't", "short", 4, ""),
            ("Two weekends of the boat", "both", 3, "*boat"),
            ("£46 and a taxi", "short", 2, "money"),
        ),
        "change_gives": _rows(
            ("Trouble stays the size it is", "both", 5, "steadiness"),
            ("J. believes me the first time", "long", 5, "partner"),
            ("Five months I'm glad of, and they still count", "both", 4, ""),
            ("I can be rung at nine and be of use", "long", 3, "use"),
            ("Sleep, even before a bad day", "short", 4, "rest"),
        ),
        "change_costs": _rows(
            ("Feeling the stress at full size until it goes", "short", 4, ""),
            ("Going home alone when the team goes out", "short", 3, "belonging"),
            ("Asking for help before I need it badly", "both", 3, "courage"),
        ),
        "instead": [
            {
                "benefit": "It's quick",
                "alternative": "Five minutes on the stairs with the slow breathing",
            },
            {
                "benefit": "One of the team",
                "alternative": "Lunch with T. on audit days",
                "activity": "calling",
            },
        ],
        "stands_out": "I didn't miss drinking. I missed having a door out of the day. I need more "
        "doors, and closer ones.",
        "most_important": "Trouble stays the size it is",
        "after": 7,
    },
    {
        "choice": "A year nearly round: keep going as I am?",
        "before": 7,
        "gives": _rows(
            ("An easy yes at parties", "short", 2, "company"),
            ("The holiday feeling, for one evening", "short", 3, "fun"),
        ),
        "costs": _rows(
            ("The second and third evening of that holiday", "short", 4, "partner"),
            ("Three mornings by the sea I slept through", "short", 4, "*mornings"),
            ("Starting to argue with myself again by teatime", "both", 4, "calm"),
            ("The look on J.'s face, trying not to have one", "both", 5, "partner"),
        ),
        "change_gives": _rows(
            ("I know what I'll be like at ten o'clock", "both", 5, "steadiness"),
            ("Money for oars, and nobody minds", "long", 3, "money"),
            ("Work in the boat by lamplight, steady hands", "both", 4, "craft"),
            ("Friends who ring me when it's hard for them", "long", 4, "use"),
            ("Blood pressure the doctor called boring", "long", 4, "health"),
        ),
        "change_costs": _rows(
            ("Weddings are long", "short", 2, ""),
            ("I have to plan holidays and not just pack", "short", 3, ""),
        ),
        "instead": [
            {
                "benefit": "The holiday feeling",
                "alternative": "Swim before breakfast, fish and chips on the wall",
                "activity": "water",
            },
        ],
        "stands_out": "The top left box used to fill itself. This time I sat and looked for "
        "things to put in it.",
        "most_important": "I know what I'll be like at ten o'clock",
        "after": 8,
    },
)
