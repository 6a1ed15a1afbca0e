"""Pages of acceptance and of self-compassion: after a slip, and on other days."""

from __future__ import annotations

from smart_journal.domain.entry import Answer, Answers


def _things(*things: str) -> list[Answer]:
    return [{"thing": thing} for thing in things]


# Each in its turn of the year: the tool that it grew out of, and the page. Where that tool is the
# ABC page, the belief on it comes third.
ACCEPTED: tuple[tuple[str, Answers, str], ...] = (
    (
        "slip-review",
        {
            "happened": "Seven at the party, when I'd planned four. Called myself pathetic.",
            "work_well": _things("I finish what I'm given", "New people ask me first"),
            "work_less": _things("Saying no to R.", "Paperwork"),
            "life_like": _things(
                "I can mend most things made of wood", "I remember birthdays", "I make J. laugh"
            ),
            "life_dislike": _things("I go quiet instead of saying it", "Short-tempered when tired"),
            "cancels": "I've looked through the boxes. Not one of them is gone since the party.",
            "self": "I had seven at a party. I'm also everything in the other boxes.",
            "accepting": 4,
        },
        "",
    ),
    (
        "abc",
        {
            "happened": "T. got the project. I called myself no use to anybody.",
            "work_well": _things("Good with the difficult customers", "Careful", "I keep my word"),
            "work_less": _things("Speaking up in a big room", "Asking for what I want"),
            "life_like": _things("Patient with wood", "A good friend to Mo"),
            "life_dislike": _things("I sulk"),
            "cancels": "No. I'm as careful with customers as I was on Monday.",
            "self": "I wasn't chosen, and I'm the same person who does the job well.",
            "others": "R. chose somebody else. I don't have to like it to wish T. luck.",
            "accepting": 5,
        },
        "I'm no use to anybody.",
    ),
    (
        "slip-review",
        {
            "happened": "Two evenings in ten days. In my head: “Back where you started.”",
            "work_well": _things("I went in the next day and was decent to people"),
            "work_less": _things("Asking for help before it's too much"),
            "life_like": _things(
                "Swimming, even badly", "Told J. the next morning", "Came back to this page"
            ),
            "life_dislike": _things("The lie about the desk"),
            "cancels": "Where I started there was no chair, no group, no mornings. There are now.",
            "self": "I did that, and I'm more than two evenings.",
            "life": "It's a year with some hard weeks in it, and I can live in it.",
            "accepting": 5,
        },
        "",
    ),
    (
        "",
        {
            "happened": "Mum told the whole table that I'm “not quite myself just now”. It stung.",
            "life_like": _things("I go every week", "I bring the good biscuits"),
            "life_dislike": _things("I check my phone while I'm there"),
            "others": "She was looking after me, in the only words she has for it.",
            "life": "People will talk about me, and I can pass the potatoes.",
            "accepting": 6,
        },
        "",
    ),
    (
        "slip-review",
        {
            "happened": "The holiday. Three evenings I hadn't planned.",
            "work_well": _things("Rested enough to want to go back"),
            "life_like": _things(
                "Said “help” when J. asked",
                "In the water by seven, four days running",
                "Made J. laugh with the hat",
            ),
            "life_dislike": _things("I pack for everybody but me"),
            "cancels": "It was a good holiday with three evenings in it that I'd do another way.",
            "self": "I'm somebody who had a mixed holiday. So is everybody who went.",
            "accepting": 7,
        },
        "",
    ),
)

COMFORTED: tuple[tuple[str, Answers], ...] = (
    (
        "slip-review",
        {
            "critic": "You can't even manage a plan with drinking in it.",
            "before": 8,
            "friend": "You went hungry to a party with a new plan in your pocket. You've written "
            "down nearly three weeks of your life. Have some breakfast.",
            "common": "Hardly anybody changes in a straight line.",
            "kind_act": "Eggs on toast, and bed by ten.",
            "after": 4,
        },
    ),
    (
        "",
        {
            "critic": "Look at you, tired at your age from a bit of office work.",
            "before": 7,
            "friend": "You've slept five hours and carried three people's jobs. Tired is what "
            "that feels like.",
            "common": "Half the train is asleep against the window.",
            "kind_act": "A bath with the door locked.",
            "after": 3,
        },
    ),
    (
        "",
        {
            "critic": "Everybody else has a proper life at your age.",
            "before": 7,
            "friend": "You have a person, a workshop, a friend since school and a mother who "
            "lights up. What would proper add?",
            "common": "Most people think the others got the instructions.",
            "kind_act": "Workshop, with the good radio.",
            "after": 4,
        },
    ),
    (
        "slip-review",
        {
            "critic": "Five months, and you throw them away in one evening.",
            "before": 9,
            "friend": "Nothing is thrown away. You've lived those months and they've changed "
            "your sleep, your hands and your kitchen. Then came eleven bad days.",
            "common": "Anybody would look for a door at the end of such a fortnight.",
            "kind_act": "Soup, and a walk with J., not talking.",
            "after": 5,
        },
    ),
    (
        "slip-review",
        {
            "critic": "Cooking wine. How low do you mean to go?",
            "before": 6,
            "friend": "You were frightened for your mum, in a flat that ticked. It was two "
            "glasses, it was horrible, and Mo was on the line while you poured the rest away.",
            "common": "Everybody is nine years old when their mum is in hospital.",
            "kind_act": "Ring Mum tonight, and walk while we talk.",
            "after": 3,
        },
    ),
    (
        "",
        {
            "critic": "You left Mum on her own on a Sunday to go and play boats.",
            "before": 6,
            "friend": "K. was with her, and you'd been there on Wednesday. You may have a Sunday.",
            "common": "Every family with somebody old has this sum that never comes out.",
            "kind_act": "Send Mum a photograph of the boat.",
            "after": 2,
        },
    ),
    (
        "",
        {
            "critic": "Nearly a year of writing in here and you still get cross over nothing.",
            "before": 5,
            "friend": "You get cross, you notice, and you come back from it. That's new.",
            "common": "People get cross. It's in the box with the other feelings.",
            "kind_act": "Supper first, then talk.",
            "after": 2,
        },
    ),
)
