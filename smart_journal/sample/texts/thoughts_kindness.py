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
            "happened": "Drank on Thursday after saying that I wouldn't. Called myself pathetic.",
            "work_well": _things("I finish what I'm given", "New people ask me first"),
            "work_less": _things("Saying no to R.", "Paperwork"),
            "life_like": _things(
                "I can mend most things made of wood", "I remember birthdays", "I make J. laugh"
            ),
            "life_dislike": _things("I go quiet instead of saying it", "Short-tempered when tired"),
            "cancels": "I've looked through the boxes. Not one of them is gone since Thursday.",
            "self": "I drank on Thursday. I'm also everything in the other boxes.",
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
            "happened": "Two evenings this week. In my head: “Back to nothing.”",
            "work_well": _things("I went in the next day and was decent to people"),
            "work_less": _things("Asking for help before it's too much"),
            "life_like": _things(
                "Swimming, even badly", "Honest with J. by the Sunday", "Came back to this page"
            ),
            "life_dislike": _things("The lie about the number"),
            "cancels": "Back to nothing would mean no chair, no mornings and no group. They're there.",
            "self": "I did that, and I'm more than two evenings.",
            "life": "It's a year with some hard weeks in it, and I can live in it.",
            "accepting": 5,
        },
        "",
    ),
    (
        "",
        {
            "happened": "Mum forgot my visit an hour after it. Nobody did anything wrong.",
            "life_like": _things("I go every week", "I still bring the good biscuits"),
            "life_dislike": _things("I check my phone while I'm there"),
            "others": "She forgets because she's ill, and she was glad while I was there.",
            "life": "It isn't how I'd like it. I can be sad about it and still put the kettle on.",
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
                "Told J. on the second morning",
                "Stopped by myself before the last two days",
                "Carried everybody's bags up those steps",
            ),
            "life_dislike": _things("Joining in so as not to stand out"),
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
            "critic": "One week, and you couldn't even do that.",
            "before": 8,
            "friend": "You did five days you hadn't done in years. Thursday was hard, and you "
            "wrote it down. Have some breakfast.",
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
            "critic": "All those months, and you throw them away in a week.",
            "before": 9,
            "friend": "Nothing is thrown away. You've lived those months and they've changed "
            "your sleep, your hands and your kitchen. This week was a bad one.",
            "common": "Anybody with that week at work would have looked for a way out.",
            "kind_act": "Ask J. for a walk, and say it then.",
            "after": 5,
        },
    ),
    (
        "slip-review",
        {
            "critic": "You knew what would happen if you went along.",
            "before": 6,
            "friend": "You went because you missed people. That's a good reason to go and a hard "
            "place to be. Next time you'll drive.",
            "common": "Everyone misses being one of the crowd.",
            "kind_act": "Ring Mo and meet him somewhere with cake.",
            "after": 3,
        },
    ),
    (
        "",
        {
            "critic": "You left Mum on her own on a Sunday to go and play boats.",
            "before": 6,
            "friend": "K. was with her, and you'd been there on Wednesday. You're allowed a Sunday.",
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
