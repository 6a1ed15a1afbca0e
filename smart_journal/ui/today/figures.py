"""The last seven days in three numbers, none of them a verdict."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from smart_journal.domain.words import Words
from smart_journal.insights.urges.last_days import LastDays
from smart_journal.language import gettext as _
from smart_journal.language import ngettext
from smart_journal.services.wording import minutes_words
from smart_journal.ui.today.card import TodayCard
from smart_journal.ui.widgets.labels import label

FIGURES = "figures"


class FiguresCard(TodayCard):
    """Urges, how many passed without acting, and how long they lasted."""

    def __init__(self) -> None:
        super().__init__(FIGURES, _("The last 7 days"))
        row = QHBoxLayout()
        row.setSpacing(18)
        self._figures = []
        for _number in range(3):
            inner = QVBoxLayout()
            inner.setSpacing(4)
            figure, words = label("", "figure", wrap=False), label("", "hint")
            inner.addWidget(figure)
            inner.addWidget(words)
            inner.addStretch(1)
            row.addLayout(inner, 1)
            self._figures.append((figure, words))
        self.body.addLayout(row)
        self.body.addStretch(1)

    def show_days(self, days: LastDays, words: Words) -> None:
        """Show the numbers of these days."""
        before = _("{before} in the 7 before").format(before=words.number(days.urges_before))
        shown = [
            (
                words.number(days.urges),
                ngettext("urge in 7 days", "urges in 7 days", days.urges) + "\n" + before,
            )
        ]
        if days.with_outcome:
            share = _("{part} of {all}").format(
                part=words.number(days.passed), all=words.number(days.with_outcome)
            )
            shown.append((share, _("passed without acting")))
        if days.minutes is not None:
            shown.append((minutes_words(round(days.minutes)), _("half were over within this time")))
        shown += [("", "")] * (3 - len(shown))
        for (figure, text), (number, about) in zip(self._figures, shown, strict=True):
            figure.setText(number)
            text.setText(about)
