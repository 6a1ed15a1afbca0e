"""What Sam noticed about being sure and less sure."""

from __future__ import annotations

_AFTER_THE_AUDIT = (
    "After the audit: hard feelings are lower again than I'd like, and that's simply true. What's "
    "held is saying no to a glass. Nobody teaches you to say no to a day."
)

NOTICED = (
    "It's people, mostly. People and being told off. I'd have guessed the sofa.",
    "Offers have gone up the most. It helps that I drive. Rows are still where I'm shakiest.",
    _AFTER_THE_AUDIT,
    "Good times are the ones I'd like to practise now: the holiday kind, when nobody knows me.",
)
