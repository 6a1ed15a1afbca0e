"""What is read out at a day, a week or a month of urges."""

from __future__ import annotations

from smart_journal.domain.words import Words
from smart_journal.insights.said import part_of, urges_words
from smart_journal.insights.urges.bucket import Bucket, Unit
from smart_journal.insights.urges.over_time import UrgesOverTime
from smart_journal.language import gettext as _
from smart_journal.language import ngettext


def urge_bar(bucket: Bucket, over: UrgesOverTime, words: Words) -> str:
    """Return e.g. `Week from 31 Aug 2026: 21 urges, 6 days logged, mean strength 7.1, ...`."""
    when = _when(bucket, over.unit, words)
    if not bucket.finished:
        when = _("{when}, {part}").format(when=when, part=over.part(bucket.last, words))
    return _("{when}: {what}.").format(when=when, what=_what(bucket, over.unit, words))


def _when(bucket: Bucket, unit: Unit, words: Words) -> str:
    match unit:
        case Unit.DAY:
            return words.long_day(bucket.start)
        case Unit.WEEK:
            return _("Week from {day}").format(day=words.day(bucket.start))
    return words.month(bucket.start)


def _what(bucket: Bucket, unit: Unit, words: Words) -> str:
    if bucket.gap:
        return _("nothing logged")
    what = urges_words(bucket.urges, words)
    if unit is not Unit.DAY:
        what = ngettext(
            "{urges}, {count} day logged", "{urges}, {count} days logged", bucket.days_logged
        ).format(urges=what, count=words.number(bucket.days_logged))
    if bucket.mean is not None and bucket.strongest is not None:
        what = _("{what}, mean strength {mean}, strongest {strongest}").format(
            what=what,
            mean=words.number(bucket.mean, 1),
            strongest=words.number(bucket.strongest),
        )
    if not bucket.with_outcome:
        return what
    share = part_of(bucket.passed, bucket.with_outcome, words)
    return _("{what}, {share} passed without acting").format(what=what, share=share)
