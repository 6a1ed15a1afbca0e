"""Twins: an entry of another tool that is written with a page and kept in step with it."""

from __future__ import annotations

from dataclasses import replace

from smart_journal.domain.answers import faults
from smart_journal.domain.entry import Answers, Entry, Link
from smart_journal.domain.tool import Offer, Tool
from smart_journal.services.copier import Copier
from smart_journal.services.entries import EntryService
from smart_journal.services.lines import answered
from smart_journal.services.offering import fits

TWIN = "twin"


class Twins:
    """Exactly one twin for each page that has one."""

    def __init__(self, entries: EntryService, copier: Copier) -> None:
        self._entries, self._copier = entries, copier

    def keep(self, tool: Tool, source: Entry) -> None:
        """Write the twins of a page that was saved, or bring them in step with it.

        Where the page grew from an entry of the twin's tool, that one is its twin. Only what is
        copied is written over. A twin in the bin stays there, and none is made in its place;
        nor is one where the copies are not yet a whole entry.
        """
        for offer in tool.offers:
            if offer.twin and fits(offer, source.answers):
                self._keep(offer, source)

    def _keep(self, offer: Offer, source: Entry) -> None:
        target = self._copier.target(offer)
        answers = self._copier.copy(offer, source)
        origin = self._origin(offer, source)
        twin = origin or self._twin(offer, source)
        if twin is None:
            if not faults(target.fields.values(), answers):
                self._entries.write(
                    target,
                    answers,
                    at=source.at,
                    behaviours=source.behaviours,
                    links=(Link(kind=TWIN, to=source.id),),
                )
        elif twin.binned is None:
            changed = replace(twin, answers=self._in_step(offer, source, twin, answers))
            if origin is None:
                changed = replace(changed, at=source.at, behaviours=source.behaviours)
            if changed != twin and not faults(target.fields.values(), changed.answers):
                self._entries.rewrite(target, replace(changed, tool_version=target.version))

    def _origin(self, offer: Offer, source: Entry) -> Entry | None:
        came_from = (self._entries.get(link.to) for link in source.links)
        fitting = (each for each in came_from if each is not None and each.tool == offer.to)
        return next((each for each in fitting if each.binned is None), None)

    def _twin(self, offer: Offer, source: Entry) -> Entry | None:
        tie = Link(kind=TWIN, to=source.id)
        linked = self._entries.linking_to(source.id, binned=True)
        return next((each for each in linked if each.tool == offer.to and tie in each.links), None)

    def _in_step(self, offer: Offer, source: Entry, twin: Entry, answers: Answers) -> Answers:
        """Return the twin's answers with the copies; what was taken off the page goes there too.

        An answer that did not come from the page, as it was before, is the person's own; what
        is fixed only fills a gap.
        """
        before = self._entries.revisions(source.id)[1:2]
        copied = self._copier.copy(offer, before[0]) if before else {}
        gone = {name for name, answer in copied.items() if name not in answers}
        kept = {
            name: answer
            for name, answer in twin.answers.items()
            if not (name in gone and answer == copied[name])
        }
        own = {name for name, _answer in offer.fixed if answered(kept.get(name))}
        return kept | {name: answer for name, answer in answers.items() if name not in own}
