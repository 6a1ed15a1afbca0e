"""What Sam writes in the journal from the fourth month on: title, mood, labels, text."""

from __future__ import annotations

from smart_journal.sample.texts.diary_first import Piece

# Week and day of the year, title, mood, labels, text.
DIARY_LATER: tuple[Piece, ...] = (
    (
        *(16, 1, "Back at it", 6, ""),
        "A fortnight with nothing written. I wasn't hiding, there just wasn't much to say, and "
        "then the not-writing got comfortable. I'd rather come back on an ordinary day than wait "
        "for a bad one.",
    ),
    (
        *(16, 4, "", 6, "Mo"),
        "Swam with Mo. We both pretend we're not racing. He beat me by a length, and then had to "
        "hold on to the side and couldn't speak, so I count it as a draw.",
    ),
    (
        *(17, 3, "Six to seven", 7, "workshop"),
        "New rule: that hour is mine. Supper moves to seven. J. says it suits J. too, there's a "
        "yoga thing. I went down, put the heater on, and sharpened pencils for twenty minutes "
        "because I couldn't think what to do. Then I found the boat drawings.",
    ),
    (
        *(18, 2, "The boat", 7, "boat"),
        "I bought the plans eleven years ago, the month I met J. Twelve feet, clinker, two pairs of "
        "oars. They've come through three moves rolled up in a length of drainpipe. Spread them "
        "out on the floor tonight, weighted the corners with tins. J. came in with tea and stood "
        "on the bow.\n\n“Is this the boat you told me about on the bus?” It is. I'd forgotten the "
        "bus. J. hadn't.",
    ),
    (
        *(18, 5, "", 6, "Mum"),
        "Mum's for lunch. She'd put a glass at my place and then took it away again without "
        "saying anything, and later, in the kitchen, squeezed my elbow. I think that was a whole "
        "conversation.",
    ),
    (
        *(19, 3, "", 5, "work"),
        "The audit has a date. R. called it an opportunity, in that voice. I came home with it "
        "stuck to me. It took the whole hour in the shed to get my breathing below my collarbones.",
    ),
    (
        *(20, 1, "", 7, "boat"),
        "Lofting, it's called: you draw the boat full size before you cut anything. I did the "
        "stem tonight on the back of old wallpaper. It looks like a very confident eyebrow.",
    ),
    (
        *(20, 4, "Values again", 7, ""),
        "Did the values page once more, and compared. In the first one everything is about what "
        "I'd lost. In this one it's about what I've got. I didn't plan that. Same person, same "
        "kitchen table, twenty weeks.",
    ),
    (
        *(21, 2, "", 4, "work"),
        "Home at half past eight. Home at nine. Home at quarter to nine. J. leaves a plate with "
        "another plate on top. I say fine when J. asks. I can hear myself saying it.",
    ),
    (
        *(22, 1, "", 3, "work"),
        "Missed the group. No time. I know what they'd say about that, and I know what I'd say if "
        "it was somebody else. Nine more days.",
    ),
    (
        *(22, 6, "What happened", 3, "J."),
        "I drank with the team and came home on the late train and told J. I'd been at my desk. I "
        "lay there, and it wasn't the drink that kept me awake, it was the desk.\n\nIn the morning "
        "I told the truth. J. didn't say anything for a bit, then: “Thank you for telling me. I "
        "could smell it, you know.” So I'd lied to somebody who already knew, which is a daft way "
        "to spend an evening.\n\nI keep hearing “back where you started”. Let me look at that. "
        "Where I started there was no chair. There were no numbers on the fridge. I'd never timed "
        "an urge, or been to that room with the shortbread, or told anybody anything. Where I "
        "started I'd have had the next evening too, because the first was ruined anyway. I didn't "
        "have the next evening. I had soup.\n\nIt was eleven bad days and nobody knew how bad, "
        "because I kept it all in one jar with the lid on. That's the part I could do differently. "
        "Not the audit. The lid.\n\nHere is how it went, as near as I can get it. At "
        "four somebody from upstairs asked, with the whole room listening, why section nine was "
        "still empty. It was empty because I'd done sections one to eight. I said, “It's in hand.” "
        "My face went hot and stayed hot. I didn't go and stand on the stairs. I didn't ring "
        "anybody. I thought: two more hours, then I'm out of here. Out of here to where, I didn't "
        "ask.\n\nAt six they all got up together and I got up with them. I did mean to have a soda. "
        "I can still see the soda, it was quite a good plan for about the length of a flight of "
        "steps. Then there was a round, and a glass that had been bought for me by somebody kind, "
        "and I thought, oh, let it. Not “I want it”. Just: let it. As if I was putting down a bag."
        "\n\nI've been thinking about that bag. It's what I was after. Not the taste, not even the "
        "company, though they were nice to me. I wanted to put the bag down in front of somebody. "
        "There's a person at home who has been holding out a hand for the bag for eleven days, and "
        "I kept on saying, “Fine, I'm fine, it's nothing, go to bed.”\n\nTuesday I'll go, and I'll say it first, before the shortbread, "
        "so that it's done. Then I'll ask whether anybody has found something that works in five "
        "minutes, because everything on my card takes twenty.",
    ),
    (
        *(23, 2, "", 5, "group"),
        "Said it. The room didn't fall in. Three people had something for five minutes: cold water "
        "on the wrists, the back stairs, and one who recites football results from 1986. I'm "
        "taking the stairs.",
    ),
    (
        *(23, 6, "", 4, ""),
        "Another evening that wasn't in the plan, a short one. Two, at home, then I stopped, and "
        "told J. the same night. That's a difference of one desk.",
    ),
    (
        *(24, 3, "The word", 6, "J."),
        "J. and I have agreed on a word. If I send it, the day has been bad, and nothing needs to "
        "be said about it till after supper. The word is “haddock”. We tried for something "
        "dignified and couldn't keep a straight face.",
    ),
    (
        *(25, 1, "", 6, "work"),
        "Told R. that two of the three can't both be done by the first. I stood still while I said "
        "it, as rehearsed. R. looked at the list, crossed one out, and said “Next quarter, then.” "
        "That was all. Two years I've been carrying that one.",
    ),
    (
        *(25, 5, "", 7, "boat"),
        "Cut the stem. Ash. It smells of biscuits. I've got a splinter in my thumb and I keep "
        "pressing it, because it's the good kind.",
    ),
    (
        *(26, 2, "Half a year", 7, ""),
        "Twenty-six weeks. I looked back at the first pages, the crack like Norway, the peaches. "
        "I'm fond of whoever wrote that. I'd like to tell them that it's less heroic than they "
        "fear and a good deal more boring, and that the boring turns into something.",
    ),
    (
        *(27, 3, "", 6, ""),
        "Sent the first haddock. Came home to the kettle already on. Didn't talk about it until "
        "after eight, and by then there wasn't much left to talk about.",
    ),
    (
        *(28, 1, "", 6, "health"),
        "Blood test. She turned the screen round so that I could see it. The number that had been "
        "cross has calmed down. “Whatever you're doing,” she said. I said I was building a boat.",
    ),
    (
        *(28, 4, "", 7, "family"),
        "Supper at my brother's, the first in years. We talked about Dad's tools, who has what. He "
        "has the good spokeshave. He went out to the garage, came back, and put it beside my plate "
        "without a word. I had to go and look at their garden for a while.",
    ),
    (
        *(29, 2, "Mum", 3, "Mum"),
        "Hospital, for tests. She was brave down the phone, which is how I know she's frightened. "
        "Put the phone down and I was nine. J. on nights this week. The flat ticks.",
    ),
    (
        *(29, 6, "", 4, ""),
        "A stumble, two glasses of something meant for stew. Then Mo rang about slugs, and I told "
        "him, and he stayed on the line while I poured the rest down the sink. He could hear it "
        "go. “That's the stuff,” he said.",
    ),
    (
        *(31, 1, "", 6, "Mum"),
        "Mum's all right. It's a small thing with a long name, and there are tablets for it. I "
        "cried in the car park, behind a van, with the ticket in my mouth.",
    ),
    (
        *(31, 5, "", 7, "boat"),
        "The moulds are up on the strongback. It doesn't look like a boat yet, more like the ribs of "
        "something that died on a beach. J. hung a tea towel on one. It's useful already.",
    ),
    (
        *(32, 3, "", 6, "group"),
        "A new man tonight, coat on, by the door. I moved the shortbread within his reach. He took "
        "two for the bus.",
    ),
    (
        *(33, 1, "", 7, ""),
        "Laughed so much at supper that I had to put my fork down. I can't even say what it was. "
        "T. was here, and J. did the voice. I used to think that I needed something for that.",
    ),
    (
        *(34, 4, "First plank", 8, "boat"),
        "Steamed it in a length of drainpipe with a wallpaper stripper at one end, Mo in oven "
        "gloves at the other. You've got about a minute before it stiffens. We ran. We bumped into "
        "J. We bent it round and clamped it and stood there panting, and the thing had a curve. It "
        "had never had a curve before.\n\nI've thought about that minute all evening. Warm "
        "something through for long enough, and then be quick, and have friends at the other end. "
        "I know that I'm making too much of a plank.",
    ),
    (
        *(35, 2, "", 6, "work"),
        "T. asked how I am, and I said, “Honestly? Tired, and I've been cross all day.” T. said, "
        "“Oh thank God, me too.” We had lunch by the river.",
    ),
    (
        *(37, 2, "Somebody's wedding", 7, "Mo"),
        "Mo's niece. A tent, a tray going round, speeches. I carried chairs, I carried a "
        "great-aunt, I danced to something with a hand movement. Had my own bottle of elderflower "
        "in the cool box, and by ten half the table was drinking it. I remember all of the "
        "speeches. The second one was too long.",
    ),
    (
        *(38, 5, "", 6, ""),
        "Packing lists. I've got one for clothes, one for the car and one for the cat next door. I "
        "haven't got one for me. I noticed that, and then I looked for my swimming things and "
        "forgot about it.",
    ),
    (
        *(39, 4, "", 7, "boat"),
        "Seven planks a side. Oiled the oarlocks, for no reason except that I wanted to hold them. "
        "Leaving it for a week feels like leaving a dog.",
    ),
    (
        *(41, 1, "The third day", 3, "holiday"),
        "I've got to be careful not to make a speech of this. Three evenings. The first because it "
        "rained and I'd finished my book and nobody knew me. The second and third because of the "
        "first.\n\nWhat ended it was J. at breakfast, not cross, stirring a coffee for far too "
        "long: “Do you want me to help or to leave you alone?” I hadn't known those were the two "
        "doors. I said help. We swam before anything else, cold, grey, both shrieking. Then we "
        "walked until there was a boat trip with no bar.\n\nThe old voice wants this to be the "
        "end of the story. Somebody who can do it at home, with a shed and a tin of shortbread, "
        "and nowhere else. I don't think it's true. I think I've practised weekdays for forty weeks "
        "and never once practised a holiday. Nobody learns the piano by being good at the stairs."
        "\n\nThings I've still got: the swim. The next four days. The chair. Everybody who'll be in "
        "that room on Tuesday. And forty weeks, which were spent on living, not on counting, so "
        "they can't be taken off me.\n\nPlan for tomorrow: in the water by seven, whatever I feel "
        "like. Ask J. to order first. Buy a fatter book.",
    ),
    (
        *(41, 5, "", 6, "holiday"),
        "Four days of swimming before breakfast. J. says I look like a seal that has had good "
        "news. We ate fish and chips on the wall and I told J. what I'm going to do about the next "
        "time. It took about as long as the chips.",
    ),
    (
        *(42, 3, "", 6, "group"),
        "Told them. Somebody said, “So what did the sea teach you?” in a guru voice, and I said, to "
        "bring a fatter book. It got a laugh. Later, outside, the new man with the coat said he "
        "was glad that I'd said it, because he'd thought he was the only one it still happened to.",
    ),
    (
        *(43, 2, "", 7, "boat"),
        "Thwarts in. That's the seats. You can sit in it now and go nowhere at all, which we did, "
        "J. and I, with tea, on the trestles, for most of an hour.",
    ),
    (
        *(46, 4, "Out of the ordinary", 6, ""),
        "Made a list of the days coming up that aren't ordinary. Four. Our anniversary, Mum's "
        "eightieth, R.'s farewell, the launch. Beside each: how I get home, who knows, what I'll "
        "have in my hand. It took twenty minutes. I've spent longer choosing a hinge.",
    ),
    (
        *(48, 0, "Eleven years", 8, "J."),
        "The toast went by in about four seconds. All that rehearsing. I had my own glass full, and "
        "J.'s father said his piece about luck, and I looked at J. and forgot to be nervous.\n\nWe "
        "left at ten because I said I was tired, and I was. Walked home the long way with our shoes "
        "in our hands. J. asked what I'd like for the twelfth. I said: more of the same, please. "
        "With oars.",
    ),
    (
        *(49, 3, "", 6, "work"),
        "R. is leaving. I find that I'm sorry. I went in to say so and R. said, “You're the only one "
        "who ever told me no properly.” I'm thinking of having it embroidered.",
    ),
    (
        *(50, 2, "Water", 9, "boat"),
        "She floats. She leaks a bit by the third plank, port side, as I knew she would, and you "
        "bail with a marmalade tin. Mo pushed us off and fell in up to the waist. J. rowed first. "
        "I sat in the stern with a flask of tea between my feet and couldn't say anything.\n\n"
        "Nearly a year ago I wrote down what I hoped for, and this was in it, the flask and all. I "
        "didn't believe it when I wrote it. I think that's worth remembering: I didn't believe it, "
        "and I wrote it down anyway, and then it was mostly lunch, and going to bed, and one "
        "evening after another.\n\nWho was there: J., Mo in wet trousers, my brother with the good camera, "
        "Mum in a deckchair with two blankets and a flag she'd made from a pillowcase. T. came on the "
        "bus with a cake in the shape of nothing in particular. Next door brought the trumpet. We "
        "all stood there on the slip while he played the ten bars, twice, for luck.\n\nThere was a "
        "moment, I'll be honest, when somebody asked what we were launching her with. A bottle "
        "over the bow, that's how it's done. It was a three, perhaps a four, over by the time I'd "
        "looked at my feet. Mum said, in her carrying voice, “Tea, obviously,” and emptied her "
        "flask over the stem. So that's how it's done.\n\nShe's called Haddock. It was J.'s idea. I "
        "painted it on last night, and couldn't tell anybody why my eyes were running.",
    ),
    (
        *(51, 2, "A year, nearly", 8, ""),
        "Some numbers, because I like them now. One chair. One boat. Forty-seven times to the group. "
        "A few evenings that I'd rather have back, and I know what each of them taught me. I don't "
        "feel finished and I don't feel fragile. It's Tuesday or it's Wednesday, there's soup, and "
        "I'll be here in the morning.",
    ),
)
