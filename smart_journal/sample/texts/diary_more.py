"""What Sam adds below a short piece in the journal, in the order of the year."""

from __future__ import annotations

# Each goes below one piece that is short, first to last.
DIARY_MORE = (
    (
        "Toast for supper again. I'll learn to cook something with a name next week. Bed now, "
        "with the window open and the long book."
    ),
    (
        "What I want to remember: the walk home, J.'s hand in my coat pocket, the smell of rain "
        "coming. None of it cost anything."
    ),
    (
        "I've put the card with the group's number behind the clock. I don't think I'll ring, "
        "but I like that it's there."
    ),
    (
        "Tomorrow: milk, post, the thing for T., and half an hour of doing nothing at all before "
        "anybody gets at me."
    ),
    (
        "It's twenty to ten. Last month I'd have been on the third by now, and this page would "
        "have been much wiser and quite unreadable."
    ),
    (
        "I'm not sure what I expected to feel. Something with trumpets. What I feel is mostly "
        "hungry, and a bit shy of myself."
    ),
    (
        "One thing that I noticed on the bus: half the people had the face I have at that hour. "
        "I'd always thought it was only me."
    ),
    "No wisdom tonight. I'm writing because I said I would, and because the pen was on the table.",
    (
        "J. asked what I was writing and I said, “Everything.” J. said, “Put the cat in.” So: "
        "the cat next door came in, looked round, and left."
    ),
    (
        "I'd like to be further on than I am. I wrote that down, looked at it for a while, and "
        "thought: further on where?"
    ),
    "Went out afterwards to look at the sky. Cloud, lit orange from below. Still, I went out.",
    (
        "Things that helped today, in order: lunch, a joke of Mo's that I can't repeat, the "
        "stairs, an early bath."
    ),
    (
        "The neighbours have moved on to a new tune on the trumpet. Ten bars this time. We're "
        "all making progress in this house."
    ),
    (
        "I keep a glass of water by the bed now. It's a small thing to be proud of and I'm proud "
        "of it."
    ),
    "Supper at seven, dishes at eight, cards till nine. If you'd told me at thirty, I'd have run.",
    (
        "It strikes me that I've stopped writing about wanting it and begun writing about what I "
        "want. Not every day. Today."
    ),
    "My hands smell of linseed. I've been sniffing them like a teenager with a jumper.",
    (
        "I had an urge while I was writing this, a small one, about a three. I'm noting it here "
        "because by the end of the sentence it had gone."
    ),
    (
        "Rang the surgery for the appointment, sent the form, paid the man. Three letters opened "
        "on the day they came. Who is this person?"
    ),
    "J. came down, read over my shoulder without asking, and laughed at the right place.",
    (
        "I still miss it sometimes, at the sound of a cork in a film. I'm allowed to miss "
        "things. I miss the old sofa too."
    ),
    (
        "Thought of Dad today, for no reason except the smell of the shavings. He'd have had "
        "opinions. I talked to him a bit. He was, as usual, in a hurry."
    ),
    "Weather: sideways. Mood: upright.",
    (
        "It isn't that I'm strong all of a sudden. I've arranged things so that I don't have to "
        "be, most evenings, and I like that better."
    ),
    "Tonight we did nothing and we did it together, feet on the same stool.",
    (
        "I don't know what to make of it yet, so I'll leave it here and go to bed. It'll keep. "
        "Most things do."
    ),
    (
        "If I could keep one thing from today, it's the quarter of an hour before anybody else "
        "was up. Tea, the blue light, the first bus going by with nobody on it."
    ),
    (
        "The list on the nail in the workshop is down to two lines. I've begun a new one so that "
        "it doesn't look lonely."
    ),
    (
        "I read somewhere that you can't step into the same river twice. I've been in the pool "
        "with Mo fourteen times, and I can confirm it's a different temperature each time."
    ),
    (
        "Mo sent a photograph of a marrow. No words. I sent back a chisel. This is how we talk "
        "about feelings."
    ),
    (
        "Told J. about it over the washing-up. It's easier to talk when both of you are looking "
        "at a saucepan."
    ),
    "Tomorrow will be long, so: oatcakes in the bag, book for the train, haddock at the ready.",
    (
        "Small, but I want it on record: I was offered one tonight, said no thanks, and didn't "
        "think about it again until this minute."
    ),
    "A year ago I'd have given this evening away and not even known what was in it.",
    (
        "The page about the week says three out of seven were hard. It felt like six. I'm glad I "
        "wrote the three down."
    ),
)
