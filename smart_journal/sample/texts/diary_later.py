"""What Sam writes in the journal from the fourth month to the seventh."""

from __future__ import annotations

from smart_journal.sample.texts.diary_first import Piece

DIARY_LATER: tuple[Piece, ...] = (
    Piece(
        *(16, 1, "Back at it", 6, ""),
        "A fortnight with nothing written. I wasn't hiding, there just wasn't much to say, and "
        "then the not-writing got comfortable. I'd rather come back on an ordinary day than wait "
        "for a bad one.",
    ),
    Piece(
        *(16, 4, "", 6, "Mo"),
        "Swam with Mo. We both pretend we're not racing. He beat me by a length, and then had to "
        "hold on to the side and couldn't speak, so I count it as a draw.",
    ),
    Piece(
        *(17, 3, "Six to seven", 7, "workshop"),
        "New rule: that hour is mine. Supper moves to seven. J. says it suits J. too, there's a "
        "yoga thing. I went down, put the heater on, and sharpened pencils for twenty minutes "
        "because I couldn't think what to do. Then I found the boat drawings.",
    ),
    Piece(
        *(18, 2, "The boat", 7, "boat"),
        "I bought the plans eleven years ago, the month I met J. Twelve feet, clinker, two pairs "
        "of oars. They've come through three moves rolled up in a length of drainpipe. Spread "
        "them out on the floor tonight, weighted the corners with tins. J. came in with tea and "
        "stood on the bow.\n\n“Is this the boat you told me about on the bus?” It is. I'd "
        "forgotten the bus. J. hadn't.",
    ),
    Piece(
        *(18, 5, "", 6, "Mum"),
        "Mum's for lunch. She'd put a glass at my place and then took it away again without "
        "saying anything, and later, in the kitchen, squeezed my elbow. I think that was a whole "
        "conversation.",
    ),
    Piece(
        *(19, 3, "", 5, "work"),
        "The audit has a date. R. called it an opportunity, in that voice. I came home with it "
        "stuck to me. It took the whole hour in the shed to get my breathing below my collarbones.",
    ),
    Piece(
        *(20, 1, "", 7, "boat"),
        "Lofting, it's called: you draw the boat full size before you cut anything. I did the "
        "stem tonight on the back of old wallpaper. It looks like a very confident eyebrow.",
    ),
    Piece(
        *(20, 4, "Values again", 7, ""),
        "Did the values page once more, and compared. In the first one everything is about what "
        "I'd lost. In this one it's about what I've got. I didn't plan that. Same person, same "
        "kitchen table, twenty weeks.",
    ),
    Piece(
        *(21, 2, "", 4, "work"),
        "Home at half past eight. Home at nine. Home at quarter to nine. J. leaves a plate with "
        "another plate on top. I say fine when J. asks. I can hear myself saying it.",
    ),
    Piece(
        *(22, 1, "", 3, "work"),
        "Missed the group. No time. I know what they'd say about that, and I know what I'd say if "
        "it was somebody else. Nine more days.",
    ),
    Piece(
        *(22, 6, "What happened", 3, "J."),
        "I drank with the team and came home on the late train and told J. I'd been at my desk. I "
        "lay there, and it wasn't the drink that kept me awake, it was the desk.\n\nIn the "
        "morning I told the truth. J. didn't say anything for a bit, then: “Thank you for telling "
        "me. I could smell it, you know.” So I'd lied to somebody who already knew, which is a "
        "daft way to spend an evening.\n\nI keep hearing “back where you started”. Let me look at "
        "that. Where I started there was no chair. There were no numbers on the fridge. I'd never "
        "timed an urge, or been to that room with the shortbread, or told anybody anything. Where "
        "I started I'd have had the next evening too, because the first was ruined anyway. I "
        "didn't have the next evening. I had soup.\n\nIt was eleven bad days and nobody knew how "
        "bad, because I kept it all in one jar with the lid on. That's the part I could do "
        "differently. Not the audit. The lid.\n\nHere is how it went, as near as I can get it. At "
        "four somebody from upstairs asked, with the whole room listening, why section nine was "
        "still empty. It was empty because I'd done sections one to eight. I said, “It's in "
        "hand.” My face went hot and stayed hot. I didn't go and stand on the stairs. I didn't "
        "ring anybody. I thought: two more hours, then I'm out of here. Out of here to where, I "
        "didn't ask.\n\nAt six they all got up together and I got up with them. I did mean to "
        "have a soda. I can still see the soda, it was quite a good plan for about the length of "
        "a flight of steps. Then there was a round, and a glass that had been bought for me by "
        "somebody kind, and I thought, oh, let it. Not “I want it”. Just: let it. As if I was "
        "putting down a bag.\n\nI've been thinking about that bag. It's what I was after. Not the "
        "taste, not even the company, though they were nice to me. I wanted to put the bag down "
        "in front of somebody. There's a person at home who has been holding out a hand for the "
        "bag for eleven days, and I kept on saying, “Fine, I'm fine, it's nothing, go to bed.”\n\n"
        "Tuesday I'll go, and I'll say it first, before the shortbread, so that it's done. Then "
        "I'll ask whether anybody has found something that works in five minutes, because "
        "everything on my card takes twenty.",
    ),
    Piece(
        *(23, 2, "", 5, "group"),
        "Said it. The room didn't fall in. Three people had something for five minutes: cold "
        "water on the wrists, the back stairs, and one who recites football results from 1986. "
        "I'm taking the stairs.",
    ),
    Piece(
        *(23, 6, "", 4, ""),
        "Another evening that wasn't in the plan, a short one. Two, at home, then I stopped, and "
        "told J. the same night. That's a difference of one desk.",
    ),
    Piece(
        *(24, 3, "The word", 6, "J."),
        "J. and I have agreed on a word. If I send it, the day has been bad, and nothing needs to "
        "be said about it till after supper. The word is “haddock”. We tried for something "
        "dignified and couldn't keep a straight face.",
    ),
    Piece(
        *(25, 1, "", 6, "work"),
        "Told R. that two of the three can't both be done by the first. I stood still while I "
        "said it, as rehearsed. R. looked at the list, crossed one out, and said “Next quarter, "
        "then.” That was all. Two years I've been carrying that one.",
    ),
    Piece(
        *(25, 5, "", 7, "boat"),
        "Cut the stem. Ash. It smells of biscuits. I've got a splinter in my thumb and I keep "
        "pressing it, because it's the good kind.",
    ),
    Piece(
        *(26, 2, "Half a year", 7, ""),
        "Twenty-six weeks. I looked back at the first pages, the crack like Norway, the peaches. "
        "I'm fond of whoever wrote that. I'd like to tell them that it's less heroic than they "
        "fear and a good deal more boring, and that the boring turns into something.",
    ),
    Piece(
        *(27, 3, "", 6, ""),
        "Sent the first haddock. Came home to the kettle already on. Didn't talk about it until "
        "after eight, and by then there wasn't much left to talk about.",
    ),
    Piece(
        *(28, 1, "", 6, "health"),
        "Blood test. She turned the screen round so that I could see it. The number that had been "
        "cross has calmed down. “Whatever you're doing,” she said. I said I was building a boat.",
    ),
    Piece(
        *(28, 4, "", 7, "family"),
        "Supper at my brother's, the first in years. We talked about Dad's tools, who has what. "
        "He has the good spokeshave. He went out to the garage, came back, and put it beside my "
        "plate without a word. I had to go and look at their garden for a while.",
    ),
    Piece(
        *(29, 2, "Mum", 3, "Mum"),
        "Hospital, for tests. She was brave down the phone, which is how I know she's frightened. "
        "Put the phone down and I was nine. J. on nights this week. The flat ticks.",
    ),
    Piece(
        *(29, 6, "", 4, ""),
        "A stumble, two glasses of something meant for stew. Then Mo rang about slugs, and I told "
        "him, and he stayed on the line while I poured the rest down the sink. He could hear it "
        "go. “That's the stuff,” he said.",
    ),
)
