"""The way in: derive the key in the worker, open the journal, and warm up meanwhile."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from smart_journal.domain.errors import JournalError
from smart_journal.ui.background import Background
from smart_journal.ui.qt_classes import QtClasses

if TYPE_CHECKING:
    from collections.abc import Callable

    from smart_journal.services.catalogue import Catalogue
    from smart_journal.storage.keys import DataKey
    from smart_journal.ui.launch import Demo


class Door(QObject):
    """Opens journals. Heavy imports happen in its workers, while the locked page is on screen."""

    opened = Signal(object, object)
    refused = Signal(str)
    warm = Signal()

    def __init__(self, jobs: Background, font_cache: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._font_cache = jobs, font_cache
        self._keys = Background(self)
        self._catalogue = cache(_load_catalogue)
        self._warm = self._loaded = False
        self._found: tuple[Path, DataKey, Catalogue] | None = None
        self._classes = QtClasses(self)
        self._classes.known.connect(self._load)

    def warm_up(self) -> None:
        """Load what an open journal needs, once the first page is painted."""
        if not self._warm:
            self._warm = True
            self._keys.run(self._catalogue, _nothing)
            self._classes.start()

    def _load(self) -> None:
        self._jobs.run(_load_pages, self._pages_loaded)
        self._jobs.run(self._load_charts, lambda _nothing: self.warm.emit())

    def _pages_loaded(self, _nothing: object) -> None:
        self._loaded = True
        self._open_found()

    def _load_charts(self) -> None:
        from smart_journal.charts.warm import warm_up

        warm_up(self._font_cache)

    def unlock(self, folder: Path, passphrase: str) -> None:
        """Derive the key from `passphrase` in the worker, then open the journal."""

        def derive() -> DataKey:
            from smart_journal.services import journals

            return journals.unlock(folder, passphrase)

        self._open_with(folder, derive)

    def make_demo(self, demo: Demo) -> None:
        """Make the demo's journal in the worker, then open it."""

        def make() -> DataKey:
            from smart_journal.services.samples import make_demo

            return make_demo(demo.folder, demo.passphrase, demo.seed)

        self._open_with(demo.folder, make)

    def open(self, folder: Path, key: DataKey) -> None:
        """Open the journal with its key, and wipe the key."""
        self._open_with(folder, lambda: key)

    def _open_with(self, folder: Path, find_key: Callable[[], DataKey]) -> None:
        """Find the key in the worker, then open, as soon as the pages are loaded."""

        def work() -> tuple[Path, DataKey, Catalogue]:
            catalogue = self._catalogue()
            return folder, find_key(), catalogue

        def found(what: tuple[Path, DataKey, Catalogue]) -> None:
            self._found = what
            self._open_found()

        self.warm_up()
        self._keys.run(work, found, self._refuse)

    def _open_found(self) -> None:
        if self._found is None or not self._loaded:
            return
        from smart_journal.services import journals

        (folder, key, catalogue), self._found = self._found, None
        try:
            session = journals.open_session(folder, key, catalogue)
        except JournalError as error:
            self.refused.emit(error.sentence)
        else:
            self.opened.emit(folder, session)
        finally:
            key.wipe()

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, JournalError):
            raise error
        self.refused.emit(error.sentence)

    def close(self) -> None:
        """Stop the worker; what it still had to do is dropped."""
        self._keys.close()
        if self._found is not None:
            self._found[1].wipe()


def _load_catalogue() -> Catalogue:
    from smart_journal.services import journals  # noqa: F401 - loaded early, used when unlocking
    from smart_journal.services.catalogue import load

    return load()


def _load_pages() -> None:
    import smart_journal.ui.desk  # noqa: F401 - loaded early, used when unlocked


def _nothing(_result: object) -> None:
    """Wait for nothing: the work was the loading."""
