"""What Sam writes in the journal in the first months."""

from __future__ import annotations

from typing import NamedTuple


class Piece(NamedTuple):
    """What is written on one day of a week of the year; `label` and `title` may be empty."""

    week: int
    day: int
    title: str
    mood: int
    label: str
    text: str


DIARY_FIRST: tuple[Piece, ...] = (
    Piece(
        *(0, 0, "Starting", 4, ""),
        "I'm writing this at the kitchen table because the living room is where I drink. That's "
        "the first useful thing I've noticed and I've been at it for two minutes.\n\nNothing "
        "terrible has happened. I want that written down, because I keep waiting for something "
        "terrible as if I needed a ticket. I'm just tired of being two people, the one until six "
        "and the one after.",
    ),
    Piece(
        *(0, 2, "", 5, "J."),
        "Told J. tonight. I'd practised a speech and forgot it, and said: I think I drink more "
        "than I want to. J. said: I know. Then, after a while: thank you. We ate cold pasta out "
        "of the pan, standing up.",
    ),
    Piece(
        *(0, 4, "Four o'clock", 3, "sleep"),
        "Awake again at four. The ceiling has a crack in the shape of Norway. I lay there doing "
        "sums: glasses, pounds, years. At five I got up and wrote down only one number, the "
        "number of mornings like this in a week. Four. That seemed easier to work with.",
    ),
    Piece(
        *(1, 1, "The Tuesday group", 6, "group"),
        "Went. Sat by the door with my coat on. Nine people and a tin of shortbread. Nobody asked "
        "me to call myself anything. A woman talked about her evenings and I thought, somebody's "
        "been reading my post.\n\nI said my name and that I was just listening. The man leading "
        "it said that listening is a perfectly good thing to do. I took two pieces of shortbread "
        "for the bus.",
    ),
    Piece(
        *(1, 3, "", 5, "work"),
        "R. moved the deadline and I smiled. I have a smile for it. By the time I got off the bus "
        "my shoulders were round my ears, and there was the corner with its lights on. I walked "
        "past on the other side like somebody in a spy film. Got home, laughed, ate a whole tin "
        "of peaches.",
    ),
    Piece(
        *(1, 5, "First evening off", 6, ""),
        "So this is what happens between seven and ten. I'd wondered. There's a programme about "
        "canals. The neighbours practise the same eight bars on a trumpet. J. reads the last page "
        "of a book first, and always has, and I never knew.",
    ),
    Piece(
        *(2, 0, "", 4, "sleep"),
        "Two hours to fall asleep. Then dreams, loud ones, and all of them about missing trains. "
        "The leaflet from the group says that this settles. I'd like it to settle by Wednesday.",
    ),
    Piece(
        *(2, 2, "Boring", 5, ""),
        "Nobody warned me about boring. I'd got ready for hard. An urge I can sit out, I've timed "
        "three of them now, but an evening without any edges is something else. I rearranged the "
        "spice rack. Twice. The second time by colour.",
    ),
    Piece(
        *(2, 6, "The party", 3, "Mo"),
        "I don't want to write about it, so, briefly. I went hungry. I had a plan for four, and I "
        "had more than four. Mo put me on the bus. J. wasn't angry, which was worse for about an "
        "hour, and then it was better.\n\nI've filled in the page about it. What I keep from it "
        "is lunch. That's really it: lunch.",
    ),
    Piece(
        *(3, 1, "", 5, "workshop"),
        "Swept the workshop. Under the bench: one chair with no back legs, a tobacco tin of brass "
        "screws, a list in my own handwriting from two years ago that said FINISH CHAIR. I put "
        "the list up on a nail.",
    ),
    Piece(
        *(3, 3, "Doctor", 6, "health"),
        "Opened the letter and then, because I was up, rang. Saw her today. Blood pressure a bit "
        "high, liver a bit cross, neither of them a drama. She asked how much, and I told her the "
        "real number. She wrote it down without looking up. I could have kissed her.",
    ),
    Piece(
        *(3, 6, "", 5, "Mum"),
        "Mum on the phone for forty minutes about the hedge. Halfway through I noticed I'd walked "
        "into the kitchen and was standing in front of the cupboard where it used to be. I stood "
        "there like a dog that's waiting for somebody who has moved away. Then we talked about "
        "the hedge some more.",
    ),
    Piece(
        *(4, 1, "", 6, "Mo"),
        "Told Mo the rest of it, on a bench, with chips. He said he'd wondered about himself too, "
        "some evenings. We didn't do anything with that. He ate all the crunchy ones.",
    ),
    Piece(
        *(4, 3, "A good one", 7, "J."),
        "J. and I played cards until half past ten. I remember every hand. J. cheats, it turns "
        "out. Eleven years nearly, and I'd never been awake enough to catch it.",
    ),
    Piece(
        *(4, 5, "", 4, "work"),
        "A long one today. Came home with my jaw tight and the old sentence going round: you've "
        "earned it. I have earned something. I'm less and less sure that it's that. Had a bath in "
        "the dark with the radio outside the door.",
    ),
    Piece(
        *(5, 0, "Counting", 4, ""),
        "Five weeks of two evenings a week. On paper it's going well: less than half of what it "
        "was. In my head it takes up more room than ever. On Monday I think about Friday. On "
        "Friday I think about how to make four last. On Saturday I renegotiate. I'd be a very "
        "good lawyer for the other side.\n\nSomebody at the group said that for her stopping had "
        "been easier than cutting down. I wrote it off as one of those things people say. It has "
        "been following me about since.",
    ),
    Piece(
        *(5, 3, "", 6, "workshop"),
        "Cut the first back leg for the chair. Too short. Cut the second: too short the other "
        "way, whatever that means. Third one fits. An hour and a half gone, and I didn't look up.",
    ),
    Piece(
        *(5, 6, "", 5, ""),
        "The lid came down at about five, the way it does on a Sunday. I named it out loud: "
        "there's the lid. J. looked at me, then at the ceiling. Made a stew with far too many "
        "carrots.",
    ),
    Piece(
        *(6, 2, "The row", 3, "J."),
        "We had words. About the party first, which was weeks ago, and then about all of it. J. "
        "had kept count. I hadn't known there was somebody in the house with the real figures.\n\n"
        "I went to the shed and sat on the sawhorse and shook for a bit. It would have been the "
        "easiest thing in the world to walk to the corner. I thought about it in some detail. "
        "Then I planed a piece of ash that didn't need planing until it was too thin to use for "
        "anything, and when I came in J. had made toast.\n\nI said: I think I want to stop. Not "
        "two evenings. Stop. J. said: is that for me? I said I'd have to think about it. I've "
        "thought about it. It's for the mornings. It's a bit for J.",
    ),
    Piece(
        *(6, 4, "Decided", 6, ""),
        "Carried everything over to next door in the laundry basket. He asked if we were moving. "
        "I said no, we were staying. I rather liked how that sounded.",
    ),
    Piece(
        *(6, 6, "Day three", 4, "sleep"),
        "Loud. No other word. My skin is loud. But the doctor said what to look out for, and it "
        "isn't that: no shaking, no sweats, just want, want, want, like a child in a shop. Walked "
        "till my feet hurt. Bed at nine.",
    ),
    Piece(
        *(7, 2, "", 4, ""),
        "One evening, and I stopped, and told Mo, and told the group before I'd planned to. I "
        "thought they would all lean back. They leaned forward.",
    ),
    Piece(
        *(7, 4, "What the quiet is like", 6, ""),
        "Today there was a stretch, from about lunch until I saw the clock at four, when I hadn't "
        "thought of it once. I only noticed because I then thought of it. It's like noticing that "
        "the fridge has stopped humming.",
    ),
    Piece(
        *(8, 2, "Quiz night", 7, "Mo"),
        "Drove. Nobody asked. I'd rehearsed for a week for a question that never came. We were "
        "fourth out of five and I knew the capital of Mongolia. My hands didn't know where to be, "
        "so I tore a beer mat into eighty pieces and made a small hill.",
    ),
    Piece(
        *(8, 5, "", 6, "money"),
        "Emptied the jar and counted: £143. That's eight weeks of not-bottles, more or less. It's "
        "going towards oak. I put it on the table in front of J. like a cat with a bird.",
    ),
    Piece(
        *(10, 1, "", 6, "sleep"),
        "Slept from eleven to six without waking. I checked the clock twice because I thought it "
        "had stopped. Norway still up there on the ceiling, pink in the light. I'd never seen it "
        "in the light.",
    ),
    Piece(
        *(10, 4, "Thoughts are only thoughts, apparently", 6, "group"),
        "At the group we took one sentence each and pulled it apart. Mine was “I can't enjoy an "
        "evening without it.” Is that true? Always? Says who? By the time we'd gone round, it had "
        "shrunk to “I enjoyed some evenings with it, and I don't know yet about the rest.” Which "
        "is at least something I can find out.",
    ),
    Piece(
        *(11, 5, "", 7, "workshop"),
        "Glued up the chair. Six clamps, two of them borrowed. Now nobody may touch it till "
        "tomorrow. I've been out to look at it four times, as though it might leave.",
    ),
    Piece(
        *(12, 3, "The chair", 8, "workshop"),
        "It stands. It doesn't rock. J. sat on it with great ceremony and read the paper, all of "
        "it, even the sport. I kept finding reasons to go through the kitchen.\n\nDad would have "
        "turned it upside down and found the one bad joint. It's there, left side, at the back. I "
        "know where it is. I sanded it and left it, and I'm fine with it, and I'm rather "
        "surprised how fine.",
    ),
    Piece(
        *(13, 2, "", 6, ""),
        "Quiet week. I notice that I only write when something happens, so tonight nothing "
        "happened and I'm writing. Rice, beans, a phone call, rain. Bed soon. I could get used to "
        "it.",
    ),
)
