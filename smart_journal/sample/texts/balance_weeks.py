"""What mattered in each of Sam's planned weeks, and the look back at it."""

from __future__ import annotations

from typing import NamedTuple


class Looked(NamedTuple):
    """One planned week of the year; a week that wasn't looked back at has only its focus."""

    week: int
    focus: str
    went_well: str = ""
    hard: str = ""
    learned: str = ""
    carry_over: str = ""


WEEKS = (
    Looked(
        *(0, "Get through the evenings one at a time"),
        "Told J. Cold pasta, standing up.",
        "Four o'clock in the morning, twice.",
        "The living room is where I drink. The kitchen isn't.",
        "One evening away from the sofa",
    ),
    Looked(
        *(1, "One evening away from the sofa"),
        "Went to the group and stayed till the end.",
        "Work on Thursday, and the corner with its lights on.",
        "On the other side of the road it's a shop.",
    ),
    Looked(
        *(2, "Something for my hands between six and eight"),
        "Three walks home. The spice rack.",
        "The party.",
        "Eat before going anywhere.",
        "Lunch, every day",
    ),
    Looked(
        *(3, "Lunch, every day"),
        "Five lunches! Opened the letter, and saw the doctor.",
        learned="What I put off is smaller than what I imagine.",
    ),
    Looked(
        *(4, "Be good company on two evenings"),
        "Cards with J. until half past ten.",
        "Wednesday, with my jaw tight.",
    ),
    Looked(*(5, "Find out what Fridays are for")),
    Looked(
        *(6, "Three nights of sleep"),
        "Decided. Carried everything next door in the laundry basket.",
        "Words with J., and then three loud days.",
        "Loud goes down if I walk till my feet hurt.",
        "Nothing clever, only the next evening",
    ),
    Looked(
        *(7, "Nothing clever, only the next evening"),
        "Told the group before I'd planned to. They leaned forward.",
        "Monday.",
    ),
    Looked(
        *(8, "Quiz night, and I'm driving"),
        "Mongolia! And nobody asked.",
        learned="I rehearse for questions that don't come.",
    ),
    Looked(
        *(9, "Bills with J., with tea"),
        "We said our numbers out loud and nobody died.",
        "The first ten minutes.",
        "A fixed hour is kinder than a free one.",
    ),
    Looked(*(10, "Sleep: the phone lives in the kitchen now")),
    Looked(
        *(11, "Clamps on the chair by Sunday"),
        "Six clamps, two of them borrowed.",
        "Leaving it alone overnight.",
        "",
        "Say the thing about ten o'clock to Mo",
    ),
    Looked(
        *(12, "Finish one thing"),
        "It stands. It doesn't rock.",
        "Seeing J.'s father.",
        "There's always a bad joint at the back, left side.",
    ),
    Looked(*(13, "An ordinary week, on purpose")),
    Looked(*(16, "Back to writing things down")),
    Looked(
        *(17, "Six to seven is mine"),
        "Four evenings out of seven. Found the boat drawings.",
        "The phone, which lasted one day in the hall.",
        "Ten minutes in my work clothes count.",
        "The plans, on the floor, with tins",
    ),
    Looked(
        *(18, "The plans, on the floor, with tins"),
        "J. stood on the bow.",
        "T. and the project. I sulked, and then I stopped.",
    ),
    Looked(
        *(19, "The audit, without losing the shed"),
        "Kept the shed on three evenings.",
        "R.'s voice, all the way home.",
        "It takes the whole hour to get my breathing down. So it needs the whole hour.",
    ),
    Looked(*(20, "Draw the stem")),
    Looked(*(21, "Keep going until the audit is over")),
    Looked(
        *(23, "Small days: eat, sleep, tell somebody"),
        "Told the group. The shortbread was still there.",
        "Another evening that I hadn't planned. A short one.",
        "It isn't the audit, it's the lid on the jar.",
        "Ask before six o'clock",
    ),
    Looked(
        *(24, "Ask before six o'clock"),
        "We've got a word now. It's haddock.",
        learned="One word is easier to send than a sentence.",
    ),
    Looked(
        *(25, "Tell R. that two of the three can't both be done"),
        "Said it standing still. R. crossed one out.",
        "The night before.",
        "Two years I've been carrying that one.",
    ),
    Looked(
        *(26, "Half a year: do something nice with J."),
        "The coast, with sandwiches. Read J. the first pages in here.",
    ),
    Looked(*(27, "The stem, and getting home by six")),
    Looked(
        *(29, "Be there for Mum, and let K. be there too"),
        "K. took Thursday without a word.",
        "Two glasses of cooking wine on a Thursday. Then Mo rang.",
        "Ring somebody straight after ringing Mum.",
        "Walk while I talk to Mum",
    ),
    Looked(
        *(31, "Mum's results, and one thing a day for me"),
        "She's all right! Moulds up. J. hung a tea towel on one.",
        "The waiting room.",
    ),
    Looked(
        *(32, "Somebody new at the group: save a seat"),
        "He took two for the bus.",
        "Dad's birthday.",
    ),
    Looked(
        *(33, "Ask people to supper"),
        "T. came, J. did the voice, I had to put my fork down.",
        "Waiting for somebody to bring a bottle. Nobody did.",
        "Say it beforehand and it's said.",
    ),
    Looked(
        *(35, "Planks, and an honest answer to “how are you”"),
        "Lunch by the river with T.",
        "Cross all Tuesday.",
        "“Me too” is the best thing anybody can say.",
    ),
    Looked(*(36, "Talk to K. about the list for Mum")),
    Looked(
        *(37, "The wedding, awake"),
        "Danced to something with a hand movement. Remember all the speeches.",
        "About nine, when the tray came round again.",
        "Bring enough of what I like for half the table.",
    ),
    Looked(
        *(38, "The talk on Tuesday, then packing"),
        "Talked on without the pictures.",
        "The lamp. My ears.",
    ),
    Looked(
        *(42, "Home again: group, pool, shed"),
        "Told them. It got a laugh, and it deserved one.",
        "Washing, post, and a flat that had been shut up.",
        "I've practised forty weeks of weekdays and no holidays.",
        "A plan for days out of the ordinary",
    ),
    Looked(
        *(43, "Thwarts in"),
        "Sat in it with J. and went nowhere.",
        "The man at the tip, and me at the tip.",
    ),
    Looked(*(45, "Bed before eleven, whatever happens")),
    Looked(
        *(46, "A list of the days that aren't ordinary"),
        "Four days, and a plan for each. Twenty minutes' work.",
        "R.'s pile on my desk.",
    ),
    Looked(
        *(48, "The anniversary: eat first, home by ten"),
        "Four seconds of toast. Walked home with our shoes in our hands.",
        learned="I rehearse too much, and rehearsing helps. Both.",
    ),
    Looked(
        *(50, "Launch!"),
        "She floats.",
        "The moment with the bottle. Mum had a flask.",
        "I wrote it down a year ago without believing it.",
        "Rest, and row",
    ),
    Looked(*(51, "Rest, and row")),
)
