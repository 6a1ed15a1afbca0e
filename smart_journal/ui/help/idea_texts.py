"""What the ideas behind the pages are, told in plain words."""

from __future__ import annotations

from collections.abc import Callable

from smart_journal.language import gettext as _
from smart_journal.ui.help.texts import Part


def pull(title: Callable[[str], str]) -> tuple[Part, ...]:
    """Return why an urge pulls so hard; `title` gives the name of a tool's page."""
    return (
        Part(
            text=_(
                "An urge is uncomfortable, and acting on it brings relief within moments. What"
                " brings relief at once is learnt well. The costs are real too, but they come"
                " later and elsewhere, when the lesson has already been learnt."
            )
        ),
        Part(
            text=_(
                "That is how every mind learns. So the loop is no flaw of character: it was"
                " learnt, and something else can be learnt in its place."
            )
        ),
        Part(
            heading=_("What loosens it"),
            text=_(
                "Each time an urge rises and passes without being acted on, the loop loses a"
                " little. A slip does not undo that: what was learnt stays."
            ),
        ),
        Part(
            heading=_("Pages that help"),
            points=(
                _("{page}: puts the later costs beside the relief.").format(
                    page=title("cost-benefit")
                ),
                _("{page}: watches an urge rise and fade.").format(page=title("urge-surfing")),
                _("{page}: keeps something else to do at hand.").format(page=title("deads-card")),
            ),
        ),
        Part(
            text=_(
                "Withdrawal is another matter. If stopping makes you ill, or might, ask a doctor"
                " first."
            )
        ),
    )


def musts(title: Callable[[str], str]) -> tuple[Part, ...]:
    """Return the demands and the families of beliefs; `title` gives the name of a page."""
    return (
        Part(
            text=_(
                "A wish grows heavy when it turns into a demand. Most demands are on one of three:"
            ),
            points=(
                _("On myself: “I must do well, or I am worth nothing.”"),
                _("On others: “They must treat me the way I want.”"),
                _("On life: “It must be easy, and it must be now.”"),
            ),
        ),
        Part(
            heading=_("Four families of beliefs that make things harder"),
            points=(
                _("Demands: “I must have it.” Rather: “I'd like it, and I don't need it.”"),
                _("Over-generalising: “It never works.” Rather: “It didn't work this time.”"),
                _("Can't stand it: “This is unbearable.” Rather: “It's hard, and I'm bearing it.”"),
                _("Awfulising: “That's the end.” Rather: “That's bad, and I'd still go on.”"),
            ),
        ),
        Part(
            heading=_("Where to use it"),
            text=_(
                "“{abc}” and “{disputing}” ask what kind a belief is. There, and on “{swap}”, the"
                " words of a demand can be shown while you write."
            ).format(abc=title("abc"), disputing=title("disputing"), swap=title("word-swap")),
        ),
        Part(
            text=_(
                "What was cruel or unjust was wrong. The question here is only what helps you now."
            )
        ),
    )
