"""The ABC pages of the first eight weeks, two a week."""

from __future__ import annotations

from smart_journal.sample.texts.thoughts_abc_kinds import Abc, Belief, Felt

FIRST_WEEKS = (
    Abc(
        "work",
        "Ten to five. R. moved Thursday's deadline to Tuesday, in one line.",
        "Packed up without saying goodbye and walked towards the corner by the station.",
        (Felt("stressed", 8), Felt("angry", 6)),
        (Belief("I've earned this.", "demand", 80),),
    ),
    Abc(
        "",
        "Told J. the plan: two evenings a week, four at most. J. said: “We'll see.”",
        "Went quiet and stacked the dishwasher loudly.",
        (Felt("hurt", 7), Felt("angry", 4)),
        (Belief("J. ought to believe me by now.", "demand", 80),),
    ),
    Abc(
        "",
        "I'm going to my first Tuesday group this week.",
        "Looked up the way there four times.",
        (Felt("anxious", 8),),
        (Belief("I'll have to talk, and I'll make a mess of it.", "awfulising", 80),),
        when="expecting",
    ),
    Abc(
        "hour",
        "Key in the door at ten past six. Kitchen, fridge, hand on the handle.",
        "Stood there with the door open until it beeped.",
        (Felt("restless", 7, 3), Felt("tired", 4, 4)),
        (
            Belief(
                "The day isn't finished without a drink.",
                "demand",
                80,
                "Where is that written? For years a day was finished when I'd brushed my teeth. "
                "It's a bell that I hung up myself.",
                "",
                "I choose how the day ends.",
                60,
            ),
        ),
        "Change clothes first. Then the kitchen.",
    ),
    Abc(
        "offer",
        "Mo came back from the bar with three glasses and put one in front of me.",
        "Held it for a while, then swapped it for a lime and soda.",
        (Felt("anxious", 6, 2), Felt("happy", 5, 6)),
        (
            Belief(
                "It would be rude to say no.",
                "demand",
                70,
                "Mo has turned down my cooking for years and we're still friends. Rude would be "
                "not turning up.",
                "",
                "A friendly no is a perfectly good answer.",
                80,
            ),
        ),
        "Order mine at the bar, before the round starts.",
    ),
    Abc(
        "",
        "Awake from two to five, listening to the pipes. Alarm at half past six.",
        "Lay there doing sums about how many hours were left.",
        (Felt("tired", 8), Felt("anxious", 5)),
        (Belief("If I don't sleep, tomorrow is ruined.", "awfulising over-generalising", 70),),
    ),
    Abc(
        "work",
        "Four people at my desk before eleven, all of them in a hurry.",
        "Said yes to all four. Thought about six o'clock from then on.",
        (Felt("stressed", 8), Felt("tense", 6)),
        (Belief("I can't think straight until I've had something.", "cant-stand", 70),),
        when="now",
    ),
    Abc(
        "boredom",
        "Washing-up done by seven. Nothing on until bed.",
        "Sofa, phone, sofa, fridge, sofa.",
        (Felt("bored", 7, 4), Felt("restless", 6, 3)),
        (
            Belief(
                "Evenings without it are unbearable.",
                "awfulising",
                70,
                "Long, yes. Unbearable would mean that I hadn't borne one, and I've borne a few "
                "by now.",
                "follows",
                "It's a long evening, and long isn't dangerous.",
                70,
            ),
        ),
        "Take the radio out to the workshop.",
    ),
    Abc(
        "sight",
        "The corner by the station. Door open, warm light, that smell.",
        "Slowed down. Read the board outside as if I didn't know it.",
        (Felt("restless", 7),),
        (Belief("Nobody would know.", "", 70),),
    ),
    Abc(
        "hour",
        "Shoes off, work over, J. not back till eight.",
        "Walked into the kitchen and out again.",
        (Felt("excited", 5, 3), Felt("restless", 8, 4)),
        (
            Belief(
                "Just one won't matter.",
                "",
                70,
                "One has mattered every time, because one is how the second begins. If it "
                "really didn't matter, I wouldn't be arguing for it so hard.",
                "",
                "One is a beginning, and I know how that story goes on.",
                70,
            ),
            Belief("I've earned this.", "demand", 60),
        ),
        "Something planned for half past six on Fridays, however small.",
    ),
    Abc(
        "",
        "Two back legs cut for the chair, and both of them wrong. Good ash, too.",
        "Threw the pencil across the workshop. Went and found it again.",
        (Felt("angry", 7, 3), Felt("ashamed", 5, 2)),
        (
            Belief(
                "I always ruin things.",
                "over-generalising rating",
                80,
                "J.'s bookcase stands, and so does the bench I'm standing at. I measured once "
                "because I was in a hurry. That's a thing that I did tonight.",
                "",
                "I cut two legs wrong, and there's ash for a third.",
                80,
            ),
        ),
        "Measure twice, then tea, then cut.",
    ),
    Abc(
        "boredom",
        "A long afternoon, third cup of tea, looking at the clock.",
        "Paced. Then sat down on the back step and waited.",
        (Felt("restless", 7, 4), Felt("bored", 6, 5)),
        (
            Belief(
                "I can't stand this feeling another minute.",
                "cant-stand",
                80,
                "I've said that about every one of them. Then I stood it for another minute, "
                "and then it went. Not one has lasted the evening.",
            ),
        ),
    ),
    Abc(
        "",
        "Words with J. It turned out that J. had kept count of all my evenings.",
        "Went to the shed and planed a good piece of ash down to nothing.",
        (Felt("hurt", 7, 4), Felt("anxious", 8, 4)),
        (
            Belief(
                "J. will leave in the end.",
                "awfulising over-generalising",
                60,
                "J. was angry. Nobody said anything about leaving but me, in my own head. When I "
                "came in, J. had made toast.",
                "",
                "We had a row, an honest one, and we're both still here.",
                70,
            ),
        ),
        "Tell J. myself what the week was like, every Sunday.",
    ),
    Abc(
        "row at-work",
        "An email from R. at five, with half the office copied in.",
        "Wrote three answers, sent none, and thought about the fridge.",
        (Felt("angry", 8), Felt("tense", 6)),
        (Belief("R. has no right to treat me like that.", "demand rating", 90),),
    ),
    Abc(
        "stress",
        "Boiler man cancelled, Mum's hedge to cut, and a light came on in the car.",
        "Did all three, badly, and snapped at J.",
        (Felt("stressed", 8), Felt("tired", 7)),
        (
            Belief("If I don't do it all, everything falls apart.", "demand awfulising", 80),
            Belief("One thing today has to be easy.", "demand", 60),
        ),
    ),
    Abc(
        "low",
        "J. on nights until Thursday. Came home to dark rooms.",
        "Sat in my coat for a while.",
        (Felt("lonely", 7), Felt("sad", 5)),
        (Belief("Nobody needs me tonight anyway.", "over-generalising rating", 60),),
    ),
)
