"""What Sam writes in the journal from the eighth month on."""

from __future__ import annotations

from smart_journal.sample.texts.diary_first import Piece

DIARY_LAST: tuple[Piece, ...] = (
    Piece(
        *(31, 1, "", 6, "Mum"),
        "Mum's all right. It's a small thing with a long name, and there are tablets for it. I "
        "cried in the car park, behind a van, with the ticket in my mouth.",
    ),
    Piece(
        *(31, 5, "", 7, "boat"),
        "The moulds are up on the strongback. It doesn't look like a boat yet, more like the ribs "
        "of something that died on a beach. J. hung a tea towel on one. It's useful already.",
    ),
    Piece(
        *(32, 3, "", 6, "group"),
        "A new man tonight, coat on, by the door. I moved the shortbread within his reach. He "
        "took two for the bus.",
    ),
    Piece(
        *(33, 1, "", 7, ""),
        "Laughed so much at supper that I had to put my fork down. I can't even say what it was. "
        "T. was here, and J. did the voice. I used to think that I needed something for that.",
    ),
    Piece(
        *(34, 4, "First plank", 8, "boat"),
        "Steamed it in a length of drainpipe with a wallpaper stripper at one end, Mo in oven "
        "gloves at the other. You've got about a minute before it stiffens. We ran. We bumped "
        "into J. We bent it round and clamped it and stood there panting, and the thing had a "
        "curve. It had never had a curve before.\n\nI've thought about that minute all evening. "
        "Warm something through for long enough, and then be quick, and have friends at the other "
        "end. I know that I'm making too much of a plank.",
    ),
    Piece(
        *(35, 2, "", 6, "work"),
        "T. asked how I am, and I said, “Honestly? Tired, and I've been cross all day.” T. said, "
        "“Oh thank God, me too.” We had lunch by the river.",
    ),
    Piece(
        *(37, 2, "Somebody's wedding", 7, "Mo"),
        "Mo's niece. A tent, a tray going round, speeches. I carried chairs, I carried a "
        "great-aunt, I danced to something with a hand movement. Had my own bottle of elderflower "
        "in the cool box, and by ten half the table was drinking it. I remember all of the "
        "speeches. The second one was too long.",
    ),
    Piece(
        *(38, 5, "", 6, ""),
        "Packing lists. I've got one for clothes, one for the car and one for the cat next door. "
        "I haven't got one for me. I noticed that, and then I looked for my swimming things and "
        "forgot about it.",
    ),
    Piece(
        *(39, 4, "", 7, "boat"),
        "Seven planks a side. Oiled the oarlocks, for no reason except that I wanted to hold "
        "them. Leaving it for a week feels like leaving a dog.",
    ),
    Piece(
        *(41, 1, "The third day", 3, "holiday"),
        "I've got to be careful not to make a speech of this. Three evenings. The first because "
        "it rained and I'd finished my book and nobody knew me. The second and third because of "
        "the first.\n\nWhat ended it was J. at breakfast, not cross, stirring a coffee for far "
        "too long: “Do you want me to help or to leave you alone?” I hadn't known those were the "
        "two doors. I said help. We swam before anything else, cold, grey, both shrieking. Then "
        "we walked until there was a boat trip with no bar.\n\nThe old voice wants this to be the "
        "end of the story. Somebody who can do it at home, with a shed and a tin of shortbread, "
        "and nowhere else. I don't think it's true. I think I've practised weekdays for forty "
        "weeks and never once practised a holiday. Nobody learns the piano by being good at the "
        "stairs.\n\nThings I've still got: the swim. The next four days. The chair. Everybody "
        "who'll be in that room on Tuesday. And forty weeks, which were spent on living, not on "
        "counting, so they can't be taken off me.\n\nPlan for tomorrow: in the water by seven, "
        "whatever I feel like. Ask J. to order first. Buy a fatter book.",
    ),
    Piece(
        *(41, 5, "", 6, "holiday"),
        "Four days of swimming before breakfast. J. says I look like a seal that has had good "
        "news. We ate fish and chips on the wall and I told J. what I'm going to do about the "
        "next time. It took about as long as the chips.",
    ),
    Piece(
        *(42, 3, "", 6, "group"),
        "Told them. Somebody said, “So what did the sea teach you?” in a guru voice, and I said, "
        "to bring a fatter book. It got a laugh. Later, outside, the new man with the coat said "
        "he was glad that I'd said it, because he'd thought he was the only one it still happened "
        "to.",
    ),
    Piece(
        *(43, 2, "", 7, "boat"),
        "Thwarts in. That's the seats. You can sit in it now and go nowhere at all, which we did, "
        "J. and I, with tea, on the trestles, for most of an hour.",
    ),
    Piece(
        *(46, 4, "Out of the ordinary", 6, ""),
        "Made a list of the days coming up that aren't ordinary. Four. Our anniversary, Mum's "
        "eightieth, R.'s farewell, the launch. Beside each: how I get home, who knows, what I'll "
        "have in my hand. It took twenty minutes. I've spent longer choosing a hinge.",
    ),
    Piece(
        *(48, 0, "Eleven years", 8, "J."),
        "The toast went by in about four seconds. All that rehearsing. I had my own glass full, "
        "and J.'s father said his piece about luck, and I looked at J. and forgot to be "
        "nervous.\n\nWe left at ten because I said I was tired, and I was. Walked home the long "
        "way with our shoes in our hands. J. asked what I'd like for the twelfth. I said: more of "
        "the same, please. With oars.",
    ),
    Piece(
        *(49, 3, "", 6, "work"),
        "R. is leaving. I find that I'm sorry. I went in to say so and R. said, “You're the only "
        "one who ever told me no properly.” I'm thinking of having it embroidered.",
    ),
    Piece(
        *(50, 2, "Water", 9, "boat"),
        "She floats. She leaks a bit by the third plank, port side, as I knew she would, and you "
        "bail with a marmalade tin. Mo pushed us off and fell in up to the waist. J. rowed first. "
        "I sat in the stern with a flask of tea between my feet and couldn't say anything.\n\n"
        "Nearly a year ago I wrote down what I hoped for, and this was in it, the flask and all. "
        "I didn't believe it when I wrote it. I think that's worth remembering: I didn't believe "
        "it, and I wrote it down anyway, and then it was mostly lunch, and going to bed, and one "
        "evening after another.\n\nWho was there: J., Mo in wet trousers, my brother with the "
        "good camera, Mum in a deckchair with two blankets and a flag she'd made from a "
        "pillowcase. T. came on the bus with a cake in the shape of nothing in particular. Next "
        "door brought the trumpet. We all stood there on the slip while he played the ten bars, "
        "twice, for luck.\n\nThere was a moment, I'll be honest, when somebody asked what we were "
        "launching her with. A bottle over the bow, that's how it's done. It was a three, perhaps "
        "a four, over by the time I'd looked at my feet. Mum said, in her carrying voice, “Tea, "
        "obviously,” and emptied her flask over the stem. So that's how it's done.\n\nShe's "
        "called Haddock. It was J.'s idea. I painted it on last night, and couldn't tell anybody "
        "why my eyes were running.",
    ),
    Piece(
        *(51, 2, "A year, nearly", 8, ""),
        "Some numbers, because I like them now. One chair. One boat. Forty-seven times to the "
        "group. A few evenings that I'd rather have back, and I know what each of them taught me. "
        "I don't feel finished and I don't feel fragile. It's Tuesday or it's Wednesday, there's "
        "soup, and I'll be here in the morning.",
    ),
)
