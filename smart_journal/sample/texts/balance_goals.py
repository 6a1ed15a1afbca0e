"""Goals, by what one point more on a balance wheel would look like; and the boat."""

from __future__ import annotations

from typing import NamedTuple

from smart_journal.sample.profiles import YEAR


class Goal(NamedTuple):
    """A goal; steps beside the first one, and what is written on the way, with a number or None.

    `measure` and `person` are ids; a star stands for a person of Sam's own. `weeks` are those of
    the year in which it can begin.
    """

    goal: str
    value: str
    measure: str
    target: int | None
    unit: str
    steps: tuple[str, ...]
    obstacles: str
    notes: tuple[tuple[int | None, str], ...]
    person: str = ""
    weeks: range = range(YEAR)


BOAT = Goal(
    "The boat in the water, and J. in it",
    "creativity",
    "count",
    14,
    "planks",
    (
        "Draw it full size on the back of the wallpaper",
        "Cut the stem",
        "Moulds up on the strongback",
        "First plank, with somebody at the other end",
        "Seven planks a side",
        "Thwarts and oil",
        "Paint the name on",
        "Put it in the water and see",
    ),
    "Late weeks at work, and being proud about asking. Ten minutes in work clothes count too.",
    (
        (0, "Lofted. A very confident eyebrow."),
        (0, "The stem is cut. Splinter in my thumb, the good kind."),
        (0, "Moulds up. They're useful already: J. hung a tea towel on one."),
        (1, "One. We ran with it, and it bent."),
        (12, "Twelve. The joiner from the boat club looked along them and said nothing, kindly."),
        (14, "Thwarts in. You can sit in it and go nowhere."),
        (14, "She has a name. It was J.'s idea."),
        (14, "She floats. She leaks a bit, and we bail with a marmalade tin."),
    ),
    "*Mo",
)

GOALS: dict[str, Goal] = {
    "Sleeping through three nights a week": Goal(
        "Sleep through five nights a week",
        "rest",
        "days-per-week",
        5,
        "nights a week",
        ("Alarm clock, so that the phone can sleep in the kitchen", "No coffee after noon"),
        "Late calls with R. And one more episode. A book by the bed would help.",
        (
            (2, "Two nights, and one of them was luck."),
            (3, "It's the coffee. I'm sorry to say it's the coffee."),
            (4, "Four, and a dream about otters."),
            (5, "Five. J. says I've stopped muttering."),
        ),
    ),
    "Taking the stairs without stopping": Goal(
        "Up to the fifth floor without a stop",
        "health",
        "count",
        5,
        "floors in one go",
        ("Stairs to the second floor every day", "To the fourth, and the lift from there"),
        "Carrying things. Those days I take the lift and that's that.",
        (
            (2, "Second floor. Pretended to read a notice."),
            (3, "Third, and could still say good morning."),
            (4, "Fourth. T. joined in, which was a mistake for T."),
            (5, "Fifth floor, talking."),
        ),
        "*T",
    ),
    "A proper breakfast most days": Goal(
        "Breakfast at the table on five days a week",
        "health",
        "days-per-week",
        5,
        "breakfasts a week",
        ("Lay the table the evening before", "Up at half past six"),
        "Short nights. Then a banana on the train counts.",
        (
            (2, "Twice, and both times in a hurry."),
            (4, "Four. I can't remember what I used to do with that half-hour."),
            (5, "Every working day. J. has started to sit down too."),
        ),
        "*J",
    ),
    "Swimming once a week": Goal(
        "Twenty lengths, every Thursday",
        "health",
        "count",
        20,
        "lengths",
        ("Find the trunks, or buy some", "Thursday in the calendar until it goes by itself"),
        "Rain, and the changing room. Mo in the car park is hard to argue with.",
        (
            (6, "Six, and I clung to the side like a cat."),
            (10, "Ten. Somebody's grandmother overtook me twice."),
            (14, "It's the walk home that I go for. Everything is quiet."),
            (20, "Twenty. Not fast."),
        ),
        "*Mo",
        weeks=range(16, YEAR),
    ),
    "One evening a week that's only for fun": Goal(
        "One evening a week in the workshop, for fun",
        "fun",
        "count",
        8,
        "evenings",
        ("Tell R. that I leave at five on Wednesdays", "Clear the bench on Tuesday"),
        "Jobs that pretend to be fun. No shelves for other people on Wednesdays.",
        (
            (1, "Made a box with no purpose at all."),
            (4, "Four in a row. J. came out with tea and stayed."),
            (6, "Missed one, and missed it."),
            (8, "It isn't a goal any more, it's Wednesday."),
        ),
        "*J",
    ),
    "A day out a month": Goal(
        "Three days out before the quarter is over",
        "fun",
        "count",
        3,
        "days out",
        ("Pick three days with J. and write them on the wall", "Sandwiches, not restaurants"),
        "Money, and Sundays at Mum's. A Saturday every fourth week is free.",
        (
            (1, "The coast. Wind, chips, two hours of nothing at all."),
            (2, "The mill museum. I was happier than the children."),
            (3, "Walked the whole canal, and came home by bus."),
        ),
        "*J",
    ),
    "Finishing something I make": Goal(
        "Finish the chair",
        "craft",
        "yes-no",
        None,
        "",
        ("Two back legs that match", "All six clamps, a whole night", "Oil it, twice"),
        "I like beginnings better. No new wood in the shed until it's done.",
        (
            (None, "Legs. The third try fits."),
            (None, "Glued. Went out four times to look at it, and didn't touch it."),
            (None, "It stands. It doesn't rock."),
        ),
        weeks=range(9),
    ),
    "Seeing somebody every week": Goal(
        "See one friend a week, face to face",
        "friendship",
        "count",
        8,
        "times",
        ("Make a list of who I miss", "Answer messages on the day they come"),
        "I cancel when I'm tired. Tea in the daytime is easier than evenings.",
        (
            (1, "Mo, a bench, two pasties."),
            (3, "Rang somebody I hadn't seen for six years. He was glad."),
            (5, "It gets easier when it's always Sunday."),
            (8, "Somebody else asked me first."),
        ),
        "*Mo",
    ),
    "One friend who knows how I'm doing": Goal(
        "Tell two people how it really is",
        "honesty",
        "count",
        2,
        "people",
        ("Find the words, on paper", "Ask K. for a walk"),
        "Being pitied. I'll say at once what I'd like: ask me now and then.",
        (
            (1, "Told Mo on the way to the pool. He said: “I know, you daft thing.”"),
            (2, "Told K. She told me something back."),
        ),
        "*Mo",
    ),
    "Knowing what's in the account": Goal(
        "Half an hour with the letters, every Saturday",
        "money",
        "count",
        8,
        "Saturdays",
        ("A box for the letters", "A list of what goes out each month, with J."),
        "My stomach. Tea first, radio on, and I stop after half an hour.",
        (
            (1, "It wasn't as bad as the pile looked."),
            (3, "Found a subscription from four years ago."),
            (6, "J. and I said the same number at the same time."),
            (8, "No sealed envelope in the house."),
        ),
        "*J",
    ),
    "A bit put by each month": Goal(
        "Three hundred pounds put by for a week away",
        "money",
        "amount",
        300,
        "pounds",
        ("A second jar", "What I'd have spent on bottles goes in as well"),
        "The car. If it goes wrong, the pot is allowed to pay for it.",
        (
            (40, "Two paydays, and what was in my coat."),
            (120, "What I used to spend at the corner, added up. Goodness."),
            (210, "The car wanted sixty of it. Still on the way."),
            (300, "There. J. would like Wales."),
        ),
    ),
    "Supper together without phones": Goal(
        "Supper with J. four evenings a week, phones in the hall",
        "partner",
        "days-per-week",
        4,
        "suppers a week",
        ("A bowl in the hall for the phones", "Ask J. what to cook"),
        "Late trains. Then supper is at nine and we're in our slippers.",
        (
            (2, "Two. We'd forgotten how to be quiet together."),
            (3, "J. told me a thing about work that I'd never have heard otherwise."),
            (4, "Four, and nobody looked at the bowl."),
        ),
        "*J",
    ),
    "Saying the good things out loud": Goal(
        "Say one good thing a day to J.",
        "partner",
        "days-per-week",
        7,
        "days a week",
        ("Begin at breakfast", "No jokes behind it"),
        "It feels like acting. I'm told that goes.",
        (
            (4, "J. asked whether I was ill."),
            (5, "Got one back."),
            (7, "A whole week. I don't have to think of them, I only have to say them."),
        ),
        "*J",
    ),
    "Making something for somebody": Goal(
        "A spoon for Mum, carved from a branch of her pear tree",
        "creativity",
        "yes-no",
        None,
        "",
        ("Rough it out with the axe", "Carve the bowl", "Oil, and a ribbon"),
        "Two thumbs. Gloves, and no carving after ten.",
        (
            (None, "The first one split. There's wood for three."),
            (None, "The second one has a handle like a swan. Not on purpose."),
            (None, "She stirred her tea with it and didn't say anything for a while."),
        ),
    ),
    "An hour a week for other people": Goal(
        "Mend things at the repair café, six times",
        "use",
        "count",
        6,
        "Saturdays",
        ("Go and look, without tools", "Take the small toolbox"),
        "Being asked to do more than I can. I say which hours, and then I go home.",
        (
            (1, "A toaster and a teddy bear. The bear was harder."),
            (3, "They've given me a stool with my name on it, on tape."),
            (6, "Showed a boy how to sharpen a plane. He was better at it than me."),
        ),
        weeks=range(44, YEAR),
    ),
}

# How a goal ends that isn't reached: in another goal, or let go.
CHANGED = (
    "The number came from somebody else. I've made it smaller, and it fits.",
    "It turns out that I wanted the company, not the thing. I've written that down as a new one.",
    "Half of it is done, and the other half has become something else. So has the page.",
)
LET_GO = (
    "I've carried this about for weeks without missing it. Letting it go, with thanks.",
    "There isn't room for it just now. It can come back by itself if it likes.",
    "J. asked who it was for. I didn't know. So I let it go.",
)
