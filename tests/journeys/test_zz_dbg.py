import os
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.journeys.conftest import *
from tests.conftest import *
from tests.journeys.furnishing import furnish
from tests.journeys.test_everybody import visible, unreached
from tests.journeys.walk import settle
def name(w): return f"{type(w).__name__}:{w.accessibleName() or getattr(w,'text',lambda:'')()}"[:50] if w else None
def test_x(program):
    furnish(program.desk.context.session,"w~rd")
    s=program.desk.context.session
    for t in os.environ["T"].split(","):
        if t=="own": program.desk.show_own_page("")
        elif t=="preview": program.desk.print_blank(s.catalogue.tools["urge-log"])
        else: program.shell.open_entry(t, s.entries.latest(t).id)
        settle(program)
    root=program.window
    f=QApplication.focusWidget(); seen=[]
    for i in range(int(os.environ.get("N","90"))):
        seen.append(name(QApplication.focusWidget()))
        QTest.keyClick(QApplication.focusWidget() or root, Qt.Key.Key_Tab)
    print("\n".join(map(str,seen)))
    print("UNREACHED", list(unreached(root, visible(root))))
