"""What rulers, and the pages with ratings, are called."""

from __future__ import annotations

from smart_journal.insights.motivation.ratings import Ruler, Source
from smart_journal.language import gettext as _


def ruler_word(ruler: Ruler) -> str:
    """Return e.g. `importance`, as it stands in the middle of a sentence."""
    match ruler:
        case Ruler.IMPORTANCE:
            return _("importance")
        case Ruler.CONFIDENCE:
            return _("confidence")
        case Ruler.READINESS:
            return _("readiness")


def ruler_name(ruler: Ruler) -> str:
    """Return e.g. `Importance`, as it stands by itself."""
    match ruler:
        case Ruler.IMPORTANCE:
            return _("Importance")
        case Ruler.CONFIDENCE:
            return _("Confidence")
        case Ruler.READINESS:
            return _("Readiness")


def source_words(source: Source) -> str:
    """Return the page that a rating stands on."""
    match source:
        case Source.RULERS:
            return _("Rulers")
        case Source.PLAN:
            return _("Change plan")
        case Source.REVIEW:
            return _("Change plan, looked at again")
