"""The ABC pages after the first eight weeks, about one in two weeks."""

from __future__ import annotations

from smart_journal.sample.texts.thoughts_abc_kinds import Abc, Belief, Felt

LATER = (
    Abc(
        "",
        "Told R. I can't stay late on Tuesdays. R. raised an eyebrow and said nothing.",
        "Explained for two minutes more than I needed to.",
        (Felt("anxious", 7, 3),),
        (
            Belief(
                "They must not think badly of me.",
                "demand",
                80,
                "I'd like R. to think well of me. One eyebrow isn't a verdict, and even a "
                "verdict wouldn't follow me home.",
                "",
                "I'd like their good opinion, and I can work without it.",
                70,
            ),
        ),
        "Say it once next time, and stop talking.",
    ),
    Abc(
        "offer visiting",
        "Dinner at theirs. The bottle came round the table and stopped at me.",
        "Put my hand over the glass and went red.",
        (Felt("anxious", 6), Felt("tense", 5)),
        (Belief("They'll all notice, and they'll talk.", "awfulising", 70),),
    ),
    Abc(
        "",
        "J.'s father laughed when I asked for a ginger beer.",
        "Laughed along. Didn't find it funny.",
        (Felt("hurt", 6, 3), Felt("angry", 5, 2)),
        (
            Belief(
                "He must take me seriously.",
                "demand",
                70,
                "He laughs at everything, and he also drove two hours to bring us the bed. "
                "I'd like him to get it. I don't need him to.",
                "",
                "I'd like him to understand, and I can go on while he doesn't.",
                80,
            ),
        ),
        "Tell him some time when we're both holding a screwdriver.",
    ),
    Abc(
        "",
        "Went to bed with six things on the list not done.",
        "Got up again and answered two emails at midnight.",
        (Felt("stressed", 7, 4), Felt("tired", 6, 6)),
        (
            Belief(
                "If I don't do it all, everything falls apart.",
                "demand awfulising",
                80,
                "What fell apart last time? The bins went out a week late. Somebody else's "
                "list is never done either.",
                "",
                "Some of it today, some tomorrow, and the roof stays on.",
                70,
            ),
        ),
        "Pick three in the morning. The rest is a list for another day.",
    ),
    Abc(
        "boredom",
        "Rain, J. out, the flat very quiet.",
        "Opened every cupboard once.",
        (Felt("bored", 6, 3), Felt("empty", 5, 3)),
        (
            Belief(
                "What else is there to do?",
                "over-generalising",
                60,
                "I once wrote that down, in a better mood: swim, the chair, the thing with "
                "chickpeas, ring Mo. That's four answers.",
            ),
        ),
    ),
    Abc(
        "",
        "T. got the project that I'd asked for.",
        "Said “well done” and ate my lunch in the car.",
        (Felt("hurt", 7, 4), Felt("ashamed", 5, 2)),
        (
            Belief(
                "I'm no use to anybody.",
                "rating over-generalising",
                70,
                "T. has wanted it for two years and is good at it. I didn't get a project. My "
                "worth wasn't on the agenda.",
                "",
                "I didn't get it this time. I still know how to do my job.",
                70,
            ),
        ),
        "Ask R. what would help the next time, on a calm day.",
    ),
    Abc(
        "",
        "Mum called me by Dad's name, and then she noticed, and cried.",
        "Made tea. Held her hand. Drove home without the radio.",
        (Felt("sad", 8),),
        (Belief("I can't bear seeing her like this.", "cant-stand", 80),),
    ),
    Abc(
        "",
        "The morning after. I'd told J. the truth, and J. had gone to work.",
        "Read the whole of the last month in here, looking for the place it went wrong.",
        (Felt("ashamed", 8, 4), Felt("sad", 6, 4)),
        (
            Belief(
                "I always ruin things.",
                "over-generalising rating",
                80,
                "One evening, after five months of mostly good ones. The chair, the swimming, "
                "the mornings: all of that is still there. I can't ruin what has already been.",
                "",
                "One evening went another way than I wanted. The rest is still mine.",
                60,
            ),
        ),
        "Eat something. Group on Tuesday. Nothing else today.",
    ),
    Abc(
        "work",
        "The team went out at six and I went along. There was one for me, and four more.",
        "Came home on the late train and told J. that I'd been at my desk.",
        (Felt("ashamed", 8, 4), Felt("stressed", 6, 4)),
        (
            Belief(
                "After five months, one evening can't matter.",
                "over-generalising",
                70,
                "It matters about as much as five drinks and a lie. It was a tired argument at "
                "the end of eleven tired days, and I know its voice now.",
                "",
                "That it has gone well is no reason to stop doing it.",
                70,
            ),
            Belief("Just one won't matter.", "", 60),
        ),
        "Ring somebody before six on days like that.",
        acted=True,
    ),
    Abc(
        "",
        "I want to tell the group about the drinks and the desk.",
        "Practised it in the shower. Thought of reasons to stay at home.",
        (Felt("anxious", 7, 4),),
        (
            Belief(
                "They'll think I was never serious.",
                "rating",
                70,
                "When somebody else told us the same, I thought: good that you came. Nobody "
                "counted anything.",
                "true",
            ),
        ),
        when="expecting",
    ),
    Abc(
        "hour late",
        "Lamp on, the house asleep, the last hour of the day.",
        "Sat at the table and let it pass.",
        (Felt("tired", 5), Felt("lonely", 4)),
        (Belief("This is my only time to myself.", "over-generalising", 70),),
    ),
    Abc(
        "",
        "Missed the bottom step at the pool and sat down in the water. Somebody clapped.",
        "Bowed. Boiled inside all the way home.",
        (Felt("ashamed", 6, 2), Felt("angry", 4, 1)),
        (
            Belief(
                "Everybody saw, and it's all they'll remember.",
                "awfulising over-generalising",
                70,
                "Six people saw. I can't name one thing that any of them has done there, and "
                "I've been going for weeks.",
                "",
                "It was funny for a minute, and it was only a step.",
                90,
            ),
        ),
        "Tell it at supper before Mo does.",
    ),
    Abc(
        "",
        "A hospital letter for Mum: Thursday, ten o'clock, bring somebody.",
        "Put it in my bag and said nothing all evening.",
        (Felt("anxious", 7, 4), Felt("stressed", 6, 3)),
        (
            Belief(
                "I have to manage this on my own.",
                "demand",
                80,
                "Says who? She's K.'s mum too. I haven't asked, so nobody has said no.",
                "",
                "I'd like to be there for Mum, and I'm allowed to ask for help with it.",
                80,
            ),
        ),
        "Ring K. tonight, before nine.",
    ),
    Abc(
        "low sad",
        "It would have been Dad's birthday. I hadn't told anybody.",
        "Stood in the shed with his spirit level in my hand.",
        (Felt("sad", 8), Felt("empty", 5)),
        (Belief("I can't stand this feeling another minute.", "cant-stand", 70),),
    ),
    Abc(
        "",
        "I'd cooked. J. had forgotten that it was our evening, and came home at nine.",
        "Ate mine, put J.'s in the oven, went to bed early and lay awake.",
        (Felt("hurt", 7), Felt("angry", 5)),
        (Belief("If I mattered, J. would have remembered.", "rating over-generalising", 70),),
    ),
    Abc(
        "celebration alone",
        "Two planks on in one weekend, and both fair. Danced about in the shed.",
        "Got as far as looking up when the shop closes.",
        (Felt("excited", 8, 6), Felt("happy", 8, 8)),
        (
            Belief(
                "You can't mark a day with water.",
                "demand",
                60,
                "When the chair stood up, J. sat on it and read me the whole paper. That was a "
                "toast, and I still remember all of it.",
                "helps",
            ),
        ),
    ),
    Abc(
        "",
        "My talk for the whole floor. The projector went off on the second slide.",
        "Went on without pictures, too fast, and sat down with my ears burning.",
        (Felt("anxious", 8, 3), Felt("ashamed", 6, 3)),
        (
            Belief(
                "They must not think badly of me.",
                "demand",
                80,
                "Two people said thank you for being quick. A lamp broke. I'd be sorry for "
                "anybody up there, and think no worse of them.",
                "",
                "I'd like it to go smoothly. When it doesn't, I can carry on talking.",
                80,
            ),
        ),
        "Two cards in my pocket next time, and breathe before the first word.",
    ),
    Abc(
        "offer",
        "Third evening at the hotel bar. I sat there because that's where the chairs were.",
        "Drank, and told myself that it was only until Sunday.",
        (Felt("ashamed", 6, 3), Felt("tired", 6, 6)),
        (
            Belief(
                "I've done it now, so I might as well.",
                "over-generalising awfulising",
                80,
                "It makes the difference between three evenings and seven. The months before "
                "have been lived, and nobody can take them out again.",
                "",
                "Whatever happened yesterday, what I do today still counts.",
                70,
            ),
        ),
        "In the water by seven tomorrow, with J.",
        acted=True,
    ),
    Abc(
        "",
        "A couple at breakfast, laughing, on their way to sail round the bay.",
        "Looked into my egg. Was short with J.",
        (Felt("sad", 6, 3), Felt("ashamed", 5, 2)),
        (
            Belief(
                "Everyone else manages.",
                "over-generalising rating",
                70,
                "I've seen them for ten minutes, at breakfast, in the sun. For ten minutes at "
                "breakfast I look like that too.",
                "",
                "Everybody has a hard part. Mine is only the one I know best.",
                70,
            ),
        ),
        "Say sorry to J. for the egg, and ask about the boat trip.",
    ),
    Abc(
        "",
        "At the tip, a man drove round the queue and took the place I'd waited for.",
        "Hooted. Shouted something through the window that I didn't mean.",
        (Felt("angry", 8), Felt("tense", 6)),
        (Belief("People must behave decently.", "demand", 90),),
    ),
    Abc(
        "",
        "The day for Dad. K. and I stood there in the wind with one umbrella.",
        "Drove to the workshop afterwards and sanded until dark.",
        (Felt("sad", 9, 6), Felt("empty", 6, 4)),
        (
            Belief(
                "It will never get easier.",
                "over-generalising awfulising",
                80,
                "Last year I couldn't have stood there at all, and I don't remember the "
                "evening. This year I was there, and I was awake for it.",
                "",
                "It's hard, and it isn't as hard as it was.",
                80,
            ),
        ),
        "Write to K. that I'm glad we went together.",
    ),
    Abc(
        "work",
        "A long day, and at five somebody from upstairs put one more thing on my desk.",
        "Took my coat and stood at the lift, working out which way I'd go home.",
        (Felt("stressed", 7, 3), Felt("angry", 5, 2)),
        (
            Belief(
                "It will never get easier.",
                "over-generalising",
                60,
                "This took me about six minutes, in a lift. A year ago it took the whole "
                "evening, and the evening after it.",
                "",
                "It comes up less, and it goes down faster.",
                90,
            ),
        ),
        "Home by the long way, past the allotments.",
    ),
)
