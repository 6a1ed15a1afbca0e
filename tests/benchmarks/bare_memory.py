"""The floor of memory: a bare window, and matplotlib having drawn an empty figure."""

from __future__ import annotations

import json
import sys
from typing import Any

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from tests.benchmarks.memory import own_memory

app = QApplication(sys.argv[:1])
window = QMainWindow()
window.setCentralWidget(QLabel("Bare"))
window.resize(1180, 820)
window.show()
canvas: Any = FigureCanvasAgg(Figure())
canvas.draw()
QTimer.singleShot(300, app.quit)
app.exec()
print(json.dumps({"memory": own_memory()}))
