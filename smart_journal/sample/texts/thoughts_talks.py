"""Conversations planned in four parts, and two limits."""

from __future__ import annotations

from smart_journal.domain.entry import Answers

# What begins with a star is a person of Sam's; a date that begins with @, so many days later.
LIMITS: tuple[Answers, ...] = (
    {
        "person": "*Mo",
        "happening": "After the quiz they all stay on, and because I'm the driver I stay until "
        "they've finished. By then it's half past eleven and I'm standing among the glasses.",
        "needs": "To go home when the evening is over for me, without a debate.",
        "limit": "I drive at ten. Whoever wants a lift comes along then.",
        "if_crossed": "I'll say good night and drive. There's a bus.",
        "how": "On the bench with Mo, not at the Crown. Once, and in a good mood.",
        "review_date": "@21",
        "kept": "yes",
    },
    {
        "person": "*R",
        "happening": "Messages about work after eight in the evening, and on Sundays, with a "
        "question mark on its own when I don't answer.",
        "needs": "Evenings in which my head can be somewhere else.",
        "limit": "I answer messages about work between eight and six.",
        "if_crossed": "I'll leave the work phone in the hall drawer until the morning.",
        "how": "In our Monday talk, with the door closed, as something I've decided.",
        "review_date": "@28",
        "kept": "partly",
    },
)

# The number of the limit that a conversation grew out of, or None; and the page.
TALKS: tuple[tuple[int | None, Answers], ...] = (
    (
        None,
        {
            "person": "*J",
            "planned": "@3T10:30",
            "about": "The bills, and how we talk about them",
            "usual": "“Fine, I'll just sell the tools then, if that's what you want.”",
            "positive": "I like that we do this together at all. My parents never did.",
            "i_say": "I feel cornered when it comes up at ten at night, and I'd like us to have a "
            "fixed hour for it, with tea.",
            "validate": "You've carried the account alone for two years. No wonder you're fed up.",
            "ask": "What could I take over, so that you don't have to think about it?",
            "script": "I'd like us to look at the money together on Saturdays, for half an hour. "
            "You've had it on your own for long enough. Which part could I take?",
            "how_it_went": "Stiff for five minutes, then good. I've got the gas and the insurance. "
            "J. made the second pot of tea.",
            "went_well": 7,
        },
    ),
    (
        0,
        {
            "person": "*Mo",
            "planned": "@2T18:40",
            "about": "I drive at ten. Whoever wants a lift comes along then.",
            "usual": "Say nothing, jingle my keys, and not ring for two weeks.",
            "positive": "You're the one who put me on the bus, and you've never mentioned it.",
            "i_say": "I'd like to go home when the evening is over for me, without a debate.",
            "validate": "It's your one evening out, and you don't want to be hurried.",
            "ask": "Would it help if I gave a shout at a quarter to?",
            "script": "I like driving us. From now on I go at ten, because that's when it's over "
            "for me. I'll give a shout at a quarter to. And would you come swimming one day?",
            "how_it_went": "He said: “Is that all? I thought you were moving away.”",
            "went_well": 9,
        },
    ),
    (
        1,
        {
            "person": "*R",
            "planned": "@4T09:15",
            "about": "I answer messages about work between eight and six.",
            "usual": "Answer at nine, resent it until eleven.",
            "positive": "We both want the Monday figures to be right the first time.",
            "i_say": "Evenings in which my head can be somewhere else.",
            "validate": "You get it from above at all hours, and you write things down when they "
            "come to you.",
            "ask": "Would a list at five o'clock help, with what's open?",
            "script": "I'm off my phone after six from now on. I'll send you what's open at five, "
            "so that nothing hangs. Is there anything you'd need on that list?",
            "how_it_went": "R. looked at the wall and said: “Put the audit on it.” Two messages "
            "since, both on a Sunday.",
            "went_well": 6,
        },
    ),
    (
        None,
        {
            "person": "*K",
            "planned": "@2T20:00",
            "about": "Mum, and hearing about things in time",
            "usual": "You never tell me anything until it's too late.",
            "positive": "Mum is always better for a week after you've been.",
            "i_say": "I felt left out when I heard about Thursday on Tuesday, and I'd like to know "
            "when you do.",
            "validate": "You have the children, and you don't want to bother me.",
            "ask": "Would a list help that we can both see?",
            "script": "I'd like us to keep one list for Mum that we both write on. I heard about "
            "Thursday very late and it threw me. What would make it easy for you?",
            "how_it_went": "We cried a bit, and then we made the list. She'd thought I was cross "
            "with her since we cleared Dad's flat.",
            "went_well": 8,
        },
    ),
)
