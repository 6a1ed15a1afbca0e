"""How Sam would like the days to be, and who is around."""

from __future__ import annotations

from smart_journal.domain.entry import Answer, Answers


def _things(*pairs: tuple[str, str]) -> list[Answer]:
    rows: list[dict[str, Answer]] = [{"what": what, "how": how} for what, how in pairs]
    return [{key: text for key, text in row.items() if text} for row in rows]


AUDITS: tuple[Answers, ...] = (
    {
        "more": _things(
            ("Evenings I remember", "Two days a week with something planned at seven"),
            ("Mo, in the daytime", "Chips on a bench instead of the Crown"),
            ("Using my hands", "The chair, half an hour before supper"),
            ("Sleep", "Lights out at eleven, and the phone in the kitchen"),
        ),
        "less": _things(
            ("Sitting on the sofa with my coat still on", "Straight through to the back step"),
            ("The corner by the station", "Off one stop earlier"),
            ("Saying “fine”", ""),
        ),
        "new": _things(
            ("Swimming on Thursdays", "Ask Mo, he used to race"),
            ("The Tuesday group", "Once, and sit by the door"),
        ),
    },
    {
        "more": _things(
            ("The hour from six to seven", "In the diary, like a meeting"),
            ("Lunch with people", "T., by the river, on audit days"),
            ("Supper with friends here", "A dry table, said beforehand"),
        ),
        "less": _things(
            ("Late work", "Say which of two things can't be done"),
            ("Jars with the lid on", "Haddock, before six"),
        ),
        "new": _things(
            ("Watching the sky, birds or stars", "The back step, five minutes, last thing"),
            ("Mending things for other people", "Ask at the repair café when the boat is done"),
        ),
    },
)

# With each, how many days before the end of the story they were last seen or spoken to.
CIRCLE: tuple[tuple[Answers, int], ...] = (
    ({"person": "*J", "kind": "family", "good_for": ["urge", "company", "practical"]}, 0),
    (
        {
            "person": "*Mo",
            "kind": "friend",
            "good_for": ["urge", "company"],
            "contact": "07700 900123, up until midnight",
        },
        3,
    ),
    (
        {
            "person": "*group",
            "kind": "smart-meeting",
            "good_for": ["urge", "crisis"],
            "contact": "01632 960456, or the room above the library, Tuesdays at seven",
        },
        6,
    ),
    (
        {
            "person": "*K",
            "kind": "family",
            "good_for": ["practical", "company"],
            "contact": "07700 900871, not at the children's bedtime",
        },
        9,
    ),
    ({"person": "*T", "kind": "friend", "good_for": ["company"]}, 1),
    (
        {
            "person": "*doctor",
            "kind": "clinician",
            "good_for": ["practical", "crisis"],
            "contact": "The surgery, 01632 960212, ask for a call back",
        },
        47,
    ),
    (
        {
            "person": "*line",
            "kind": "crisis-line",
            "good_for": ["urge", "crisis"],
            "contact": "The number is on the card behind the clock",
        },
        160,
    ),
)
