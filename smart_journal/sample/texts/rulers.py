"""What stands behind the three numbers, and where Sam says they are with the change."""

from __future__ import annotations

from smart_journal.domain.entry import Answers

WHY = (
    ("early", "Because I managed five weeks once, on my own. So it isn't a two."),
    ("early", "I told J., and I don't say things to J. that I don't mean."),
    ("early", "It matters because I'm tired of the four o'clock waking."),
    ("early", "Two evenings this week went to plan. Two isn't none."),
    ("early", "I still came to the group although it rained and I didn't want to."),
    ("early", "I've done harder things. Dad's flat, for one."),
    ("early", "Because it scared me, and being scared is honest at least."),
    ("early", "I know now that an urge ends. Last month I didn't."),
    ("early", "Mo said he had noticed. I'd rather he noticed this than the other thing."),
    ("middle", "Because most evenings I don't have to decide any more."),
    ("middle", "There's a chair in the kitchen that I finished. It's hard to argue with a chair."),
    ("middle", "Not lower, because I've handled a Friday, a funeral tea and my sister."),
    ("middle", "I sleep. Everything looks more possible from there."),
    ("middle", "J. asked me to drive and I didn't even notice the question."),
    ("middle", "I have people to ring and I've rung them."),
    ("middle", "It's not a three, because I know which hour is the hard one."),
    ("middle", "Because I like the mornings too much to swap them."),
    ("middle", "Half the things on my card work, and that's seven things."),
    ("middle", "Seven urges last week and I'm not afraid of the number."),
    ("middle", "Because nobody has to ask me twice what time I'll be home."),
    ("middle", "I put it off once and then forgot about it. Forgot!"),
    ("dip", "It's not lower because it was an evening, and I stopped, and I said so."),
    ("dip", "I know how I got there this time. That's worth a point or two."),
    ("dip", "The months before this week still happened."),
    ("dip", "Because I looked at it the next day instead of hiding it for three weeks."),
    ("dip", "It dented how sure I am. It didn't dent how much I want it."),
    ("later", "Because I've been to a wedding and remember the speeches."),
    ("later", "I trust the plan more than I trust my mood, and the plan was there."),
    ("later", "It's part of the week, like bins."),
    ("later", "Somebody at the group asked how I do it, and I had an answer."),
    ("later", "The thought still comes. It just doesn't get a chair."),
    ("later", "I know two ways out of every room I'm worried about."),
    ("later", "It isn't lower because I've stopped waiting for it to go wrong."),
    ("later", "J. left the wine for the sauce on the side, and neither of us thought about it."),
    ("later", "I was of use to somebody on a bad evening. You can't do that at a five."),
    ("later", "Three parties this month, and I drove home from all of them."),
    ("later", "I can say no without explaining. That took me about thirty weeks."),
    ("later", "Because I miss it less than I miss the biscuits they've stopped making."),
    ("later", "Because I'd miss this life now, the one with the boat in it."),
    ("later", "Even on Tuesday, with the car and the rain and R., it was only a thought."),
)

# What would raise it by one, and a step.
RAISE = (
    ("early", "A whole week to plan > Write Wednesday's supper on the calendar"),
    ("early", "Knowing what to say at the Crown > Try one sentence out on Mo"),
    ("early", "Nothing in the flat on weekdays > Ask J. to keep theirs at work"),
    ("early", "One evening in the workshop that isn't spoiled > Clear the bench on Saturday"),
    ("early", "Sleeping past four > No screen after ten, three nights"),
    ("early", "Somebody to ring at six > Ask at the group for a number"),
    ("early", "To see that an urge really ends > Time the next one"),
    ("early", "Hearing J. say they can see a difference > "),
    ("middle", "A Sunday evening without that lid feeling > Start a stew at five"),
    ("middle", "A reason to leave work on time > Thursday is swimming"),
    ("middle", "A bit of money I can see > Put this week's in the jar"),
    ("middle", "To hear it from the doctor > Ring about the results"),
    ("middle", "Being all right at somebody else's party > Go for an hour, by car"),
    ("middle", "A plan that also works when I'm tired > Put three small things on the card"),
    ("middle", "Less on my plate > Say no to the rota, just this month"),
    ("middle", "Getting through a wet weekend > Lay out a job for Saturday"),
    ("middle", "Fewer late trains > Ask R. about Wednesdays"),
    ("dip", "A few ordinary evenings in a row > Supper, walk, bed. Nothing clever."),
    ("dip", "Telling the group > Go on Tuesday and speak first, to have it over"),
    ("dip", "Knowing what I do when there's no time > Practise the five-minute thing"),
    ("dip", "To be a little kinder to myself about it > "),
    ("later", "A holiday that goes to plan > Look up what's on in the evenings there"),
    ("later", "Having been of use > Offer to make the tea at the group"),
    ("later", "The first day on the water > Order the paint"),
    ("later", "Nothing. It's high enough to get on with. > "),
    ("later", "Some company in the evenings that isn't J. > Ask T. round to see the boat"),
    ("later", "A bit more sleep in the dark weeks > Bed at half past ten, book allowed"),
    ("later", "Knowing where there's a group when we're away > Look it up before we book"),
    ("later", "Somebody to row with > Ask my brother"),
    ("later", "To know I can do the next holiday > Talk it through with J."),
)

STAGES: tuple[Answers, ...] = (
    {
        "stage": "thinking",
        "note": "I bought this notebook, so to speak. That's more than thinking, but not much "
        "more.",
    },
    {
        "stage": "doing",
        "note": "Two evenings a week is a real thing I'm really doing, not very well yet.",
    },
    {
        "stage": "doing",
        "note": "Stopped, mostly. I still have to do it every day, like learning to drive.",
    },
    {
        "stage": "getting-ready",
        "note": "After the audit I'd rather call it getting ready again. It took a weekend. The "
        "tools were where I'd left them.",
    },
    {
        "stage": "keeping",
        "note": "Weeks go by in which the boat takes up more of my head than the bottle does.",
    },
)
