"""One journal, not many forms: what grows, what lands, what is kept of before."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QApplication, QPushButton

from smart_journal.domain.entry import Answers, Entry
from smart_journal.domain.urge import URGE_LOG
from smart_journal.ui.points.compare_page import ComparePage
from smart_journal.ui.points.entry_page import EntryPage
from smart_journal.ui.points.tie_dialog import TieDialog
from tests.journeys.program import Program


def written(program: Program, tool: str, answers: Answers, days_ago: int = 0) -> Entry:
    """Keep an entry as if it had been written some days ago."""
    session = program.desk.context.session
    at = session.clock() - timedelta(days=days_ago)
    return session.entries.write(session.catalogue.tools[tool], answers, at=at)


def page(program: Program) -> EntryPage:
    return next(each for each in program.widgets() if isinstance(each, EntryPage))


def offered(program: Program, *words: str) -> QPushButton:
    """Return the button among those offered that says all of these words."""
    program.qtbot.waitUntil(lambda: any(_says(each, words) for each in _buttons(program)))
    return next(each for each in _buttons(program) if _says(each, words))


def _buttons(program: Program) -> list[QPushButton]:
    return [
        each
        for each in page(program).findChildren(QPushButton)
        if each.property("role") in ("chip", "quiet", "link") and each.text() and each.isVisible()
    ]


def _says(button: QPushButton, words: tuple[str, ...]) -> bool:
    return all(word.casefold() in button.text().casefold() for word in words)


def test_an_urge_opens_an_abc_with_a_filled(program: Program) -> None:
    urge = written(program, URGE_LOG, {"strength": 7, "situation": "The corner shop was lit"})
    program.shell.open_entry(URGE_LOG, urge.id)
    offered(program, "ABC").click()
    program.waits_for("A: what happened")
    assert program.sees("The corner shop was lit")
    program.shell.flush()
    draft = program.desk.context.session.drafts.find("abc")
    assert draft is not None
    assert draft.state["links"] == [["from", urge.id]]


def test_what_grew_is_seen_from_both_ends_and_as_one_thread(program: Program) -> None:
    session = program.desk.context.session
    urge = written(program, URGE_LOG, {"strength": 7, "situation": "After the call"}, days_ago=1)
    abc = session.catalogue.tools["abc"]
    (offer,) = (each for each in session.catalogue.tools[URGE_LOG].offers if each.to == "abc")
    grown = session.growth.grow(offer, urge)
    answers = grown.answers | {"beliefs": [{"belief": "I can't stand this"}]}
    page_ = session.entries.write(abc, answers, at=session.clock(), links=grown.links)
    program.shell.open_entry("abc", page_.id)
    program.waits_for("Belongs together with one other page")
    offered(program, "Urge log").click()
    program.waits_for("How strong at its peak")
    offered(program, "one thread").click()
    program.waits_for("Where this page came from")
    program.press("Escape")
    assert page(program).entry == urge


def test_what_is_half_written_stays_when_something_grows(program: Program) -> None:
    program.shell.new_entry("abc")
    program.waits_for("A: what happened")
    program.desk.context.session.drafts.keep("abc", "new", page(program).state())
    urge = written(program, URGE_LOG, {"strength": 4, "situation": "Something else"})
    program.shell.open_entry(URGE_LOG, urge.id)
    offered(program, "ABC").click()
    program.waits_for("Something else")
    program.shell.flush()
    ids = {draft.entry_id for draft in program.desk.context.session.drafts.of("abc")}
    assert "new" in ids
    assert len(ids) == 2


def test_a_goal_step_lands_in_the_week_and_can_be_taken_back(program: Program) -> None:
    session = program.desk.context.session
    goal = written(
        program,
        "goals",
        {
            "goal": "Walk again",
            "due": "2026-12-31",
            "status": "active",
            "steps": [{"step": "Buy shoes"}],
        },
    )
    program.shell.open_entry("goals", goal.id)
    offered(program, "week").click()
    program.waits_for("Added to")
    plan = session.entries.latest("week-plan")
    assert plan is not None
    assert [block["what"] for block in plan.answers["blocks"]] == ["Buy shoes"]  # type: ignore[index, call-overload, union-attr]
    program.click("Undo")
    assert session.entries.latest("week-plan") is None


def test_two_pages_stand_side_by_side_with_what_differs_marked(program: Program) -> None:
    for days, hope in ((90, "A quiet house"), (1, "A quiet house and a boat")):
        answers: Answers = {"future": hope, "now": "I get up early."}
        fields = program.desk.context.session.catalogue.tools["five-questions"].fields
        first, second = list(fields)[:2]
        written(
            program,
            "five-questions",
            {first: answers["future"], second: answers["now"]},
            days_ago=days,
        )
    latest = program.desk.context.session.entries.latest("five-questions")
    assert latest is not None
    program.shell.open_entry("five-questions", latest.id)
    offered(program, "Compare").click()
    program.waits_for("Two pages side by side")
    shown = program.texts()
    assert {"A quiet house", "A quiet house and a boat"} <= shown
    assert sum(text.endswith("· differs") for text in shown) == 1


def test_an_earlier_version_is_seen_and_brought_back(program: Program) -> None:
    session = program.desk.context.session
    urge = written(program, URGE_LOG, {"strength": 7, "did": "First words"})
    program.shell.open_entry(URGE_LOG, urge.id)
    page(program)._form.editor("did").set_value("Second words")
    page(program).save()
    program.shell.open_entry(URGE_LOG, urge.id)
    offered(program, "earlier version").click()
    program.waits_for("How it was before")
    assert {"First words", "Second words"} <= program.texts()
    program.click("Bring this version back")
    program.waits_for("The earlier version is back")
    now = session.entries.get(urge.id)
    assert now is not None
    assert now.answers["did"] == "First words"
    assert len(session.entries.revisions(urge.id)) == 3
    program.click("Undo")
    now = session.entries.get(urge.id)
    assert now is not None
    assert now.answers["did"] == "Second words"


def test_a_living_page_is_there_at_once_and_keeps_its_history(program: Program) -> None:
    session = program.desk.context.session
    program.shell.open_tool("deads-card")
    program.waits_for("About this page")
    form = page(program)._form
    way = session.lists.items("coping")[0].id
    form.editor("distract").set_value([{"way": way, "favourite": True}])
    page(program).save()
    program.waits_for("Saved.")
    card = session.entries.latest("deads-card")
    assert card is not None
    form = page(program)._form
    form.editor("title").set_value("For the evenings")
    page(program).save()
    assert session.entries.count("deads-card") == 1
    assert len(session.entries.revisions(card.id)) == 2
    program.shell.choose_tab(0)
    program.shell.open_tool("deads-card")
    assert not any(isinstance(each, ComparePage) for each in program.widgets())
    assert program.sees("For the evenings")


def test_surfing_an_urge_writes_the_urge_only_once(program: Program) -> None:
    session = program.desk.context.session
    program.shell.new_entry("urge-surfing")
    program.waits_for("Urge surfing")
    form = page(program)._form
    form.editor("start").set_value(8)
    form.editor("end").set_value(2)
    page(program).save()
    (urge,) = session.entries.recent(URGE_LOG)
    assert (urge.answers["strength"], urge.answers["after"]) == (8, 2)
    surf = session.entries.latest("urge-surfing")
    assert surf is not None
    program.shell.open_entry("urge-surfing", surf.id)
    page(program)._form.editor("end").set_value(1)
    page(program).save()
    (urge,) = session.entries.recent(URGE_LOG)
    assert urge.answers["after"] == 1


def test_labels_and_whether_it_prints_are_kept(program: Program) -> None:
    session = program.desk.context.session
    program.shell.new_entry("journal")
    program.waits_for("Include this page when printing")
    page(program)._form.editor("body").set_value("A quiet day.")
    page(program)._extras._tags.setText("home,  Sunday ,home")
    program.button("Include this page when printing").click()
    page(program).save()
    entry = session.entries.latest("journal")
    assert entry is not None
    assert entry.tags == ("home", "Sunday")
    assert entry.printable


def test_cards_of_the_first_page_are_hidden_and_shown_again(program: Program) -> None:
    program.shell.choose_tab(0)
    program.waits_for("Something to try")
    today = program.shell.page(0)
    today._hide_card("next", hidden=True)  # type: ignore[attr-defined]
    program.waits_for("Show “Something to try” again")
    assert not program.sees("Define your values")
    program.click("Show “Something to try” again")
    program.waits_for("Define your values")


def test_two_pages_are_tied_by_hand_and_untied(program: Program) -> None:
    session = program.desk.context.session
    urge = written(program, URGE_LOG, {"strength": 7, "situation": "After the call"}, days_ago=1)
    note = written(program, "journal", {"body": "About that call"})
    program.shell.open_entry("journal", note.id)
    offered(program, "Tie to another").click()
    program.qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), TieDialog))
    program.type("after the")
    program.press("Return")
    program.waits_for("belong together now")
    steps = session.threads.around(session.entries.get(note.id) or note).steps
    assert {step.entry.id for step in steps} == {urge.id, note.id}
    program.click("Undo")
    assert len(session.threads.around(session.entries.get(note.id) or note).steps) == 1


def test_a_tool_opened_from_another_tab_shows_its_entries_at_once(program: Program) -> None:
    written(program, "journal", {"body": "The long way home"})
    program.shell.open_tool("values")
    program.shell.open_tool(URGE_LOG)
    program.shell.open_tool("journal")
    assert any("The long way home" in text for text in program.texts())


def test_a_slip_is_about_the_moment_of_its_urge(program: Program) -> None:
    urge = written(program, URGE_LOG, {"strength": 7, "outcome": "acted"}, days_ago=9)
    program.shell.open_entry(URGE_LOG, urge.id)
    offered(program, "what happened").click()
    program.waits_for("the next 24 hours")
    assert page(program)._about.values()[0] == urge.at


def test_escape_goes_back_to_the_list_and_keeps_what_is_half_written(program: Program) -> None:
    program.shell.new_entry("journal")
    program.waits_for("Include this page when printing")
    program.type("Half a title")
    program.press("Escape")
    program.waits_for("Half written")
    assert program.desk.context.session.drafts.find("journal") is not None
