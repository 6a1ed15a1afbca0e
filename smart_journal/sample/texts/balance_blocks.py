"""What stands in Sam's week plans beside goals, pursuits and talks."""

from __future__ import annotations

from typing import NamedTuple

from smart_journal.sample.profiles import YEAR


class Planned(NamedTuple):
    """Something for a week: its kind, the days and part it can have, and the weeks of the year.

    `person` and `if_urge` are ids, with a star of Sam's own.
    """

    what: str
    kind: str
    days: str
    part: str
    person: str = ""
    if_urge: str = ""
    weeks: range = range(YEAR)


GROUP = Planned("Tuesday group, seven", "meeting", "tue", "evening", "*group", "", range(1, YEAR))

RISKY = (
    Planned("Friday, past the corner", "risk", "fri", "evening", "", "avoid", range(22)),
    Planned("Home before J., six to eight", "risk", "mon wed thu", "evening", "", "*workshop"),
    Planned("Sunday, when the lid comes down", "risk", "sun", "afternoon", "", "*ginger"),
    Planned(
        "Quiz at the Crown, I drive", "risk", "wed", "evening", "*Mo", "*ginger", range(8, YEAR)
    ),
    Planned("J. on nights, the flat ticks", "risk", "mon tue thu", "night", "", "call"),
    Planned("Train home, hungry", "risk", "thu fri", "afternoon", "", "food", range(30)),
    Planned(
        "Audit day, stairs at four",
        "risk",
        "wed thu",
        "afternoon",
        "",
        "breathe",
        range(19, 26),
    ),
    Planned("Team goes out: one lime and soda", "risk", "thu", "evening", "*T", "escape"),
    Planned("Last hour of the day", "risk", "mon wed sun", "night", "", "accept"),
    Planned("Supper out with J.'s father", "risk", "sat", "evening", "*J", "*ginger"),
)

FIXED = (
    Planned("Monday figures by eleven", "commitment", "mon", "morning"),
    Planned("Team meeting, ten", "commitment", "wed", "morning", "*R", "", range(49)),
    Planned("Dentist, ten past eight", "commitment", "tue fri", "morning"),
    Planned("Mum to the eye clinic, nine", "commitment", "thu", "morning", "", "", range(18, YEAR)),
    Planned("Boiler man, between eight and one", "commitment", "fri", "morning"),
    Planned("Car to the garage", "commitment", "wed", "morning"),
    Planned("Cut Mum's hedge", "commitment", "sat", "morning"),
    Planned("Big shop, with a list", "commitment", "sat", "midday"),
    Planned("Audit, all day", "commitment", "mon wed fri", "midday", "*R", "", range(20, 23)),
    Planned(
        "Letters with J., half an hour", "commitment", "sat", "morning", "*J", "", range(9, YEAR)
    ),
    Planned("Blood test, fasting", "commitment", "tue", "morning", "*doctor", "", range(26, 29)),
    Planned("Train tickets and the tip", "commitment", "sat", "afternoon"),
)

CARE = (
    Planned("Lunch away from my desk", "self-care", "mon tue wed thu", "midday"),
    Planned("Ten minutes of slow breathing", "self-care", "mon wed thu", "afternoon"),
    Planned("Bed by half past ten", "self-care", "sun mon wed", "night"),
    Planned("Off a stop early, walk home", "self-care", "tue thu", "afternoon"),
    Planned("A bath, radio outside the door", "self-care", "mon fri", "night"),
    Planned("Tea on the back step, no phone", "self-care", "mon wed sat sun", "morning"),
    Planned("Breakfast at the table", "self-care", "tue thu fri", "morning"),
    Planned("Phone sleeps in the kitchen", "self-care", "tue thu", "night"),
    Planned("An hour with nothing in it", "self-care", "sat sun", "afternoon"),
)

PEOPLE = (
    Planned("Lunch at Mum's", "people", "sun", "midday"),
    Planned("Supper with J., phones in the drawer", "people", "thu fri", "evening", "*J"),
    Planned("Bench and chips with Mo", "people", "sat", "midday", "*Mo"),
    Planned("Ring K. before the children's bedtime", "people", "wed sun", "evening", "*K"),
    Planned("Lunch by the river with T.", "people", "thu fri", "midday", "*T", "", range(24, YEAR)),
    Planned("Supper at my brother's", "people", "sat", "evening", "", "", range(28, YEAR)),
    Planned("Friends to a dry supper", "people", "fri sat", "evening", "*J", "", range(33, YEAR)),
    Planned("Walk with J. before the night shift", "people", "mon wed", "evening", "*J"),
)

# On which days and in which part a pursuit finds its place.
PURSUED = {
    "handwork": ("wed mon", "evening"),
    "podcasts": ("tue fri", "evening"),
    "walking": ("mon thu sat", "afternoon"),
    "games": ("fri sun", "evening"),
    "cooking": ("sat wed", "evening"),
    "reading": ("sun mon", "night"),
    "film": ("sat fri", "night"),
    "calling": ("wed sun", "night"),
    "*swim": ("thu", "evening"),
    "*build": ("sat sun", "afternoon"),
}
