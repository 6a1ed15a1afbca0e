"""Life areas that were merged: one line in the charts, and two again when taken apart."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from smart_journal.domain.period import Period, PeriodKind
from smart_journal.domain.tool import Tool
from smart_journal.insights.balance.area_lines import AreaLines, area_lines
from smart_journal.services.list_care import ListCare
from smart_journal.services.session import Session
from tests.conftest import NOW


def lines(session: Session) -> AreaLines:
    span = session.progress.span(NOW, Period(kind=PeriodKind.ALL))
    names = {item.id: item.label for item in session.lists.items("area")}
    return area_lines(session.progress.wheels(span.first, span.last), span=span, names=names)


def rate(session: Session, wheel: Tool, days_ago: int, **ratings: int) -> None:
    areas: Any = [{"area": area, "satisfaction": value} for area, value in ratings.items()]
    session.entries.write(wheel, {"areas": areas}, at=NOW - timedelta(days=days_ago))


def test_two_merged_areas_are_one_line_with_the_name_of_the_one(
    session: Session, wheel: Tool
) -> None:
    own = session.lists.add("area", "My job").id
    rate(session, wheel, 60, **{own: 3, "health": 5, "rest": 2})
    rate(session, wheel, 20, work=6, health=5, rest=2)
    care = ListCare(session.lists, "area")
    assert len(lines(session).lines) == 4
    care.merge(own, "work")
    found = {line.area: line for line in lines(session).lines}
    assert set(found) == {"work", "health", "rest"}
    assert [point.value for point in found["work"].points] == [3, 6]
    assert found["work"].name == session.lists.label("area", "work")
    care.take_apart(own)
    assert len(lines(session).lines) == 4
