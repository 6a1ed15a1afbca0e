"""The way in: derive the key in the worker, open the journal, and warm up meanwhile."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from smart_journal.domain.errors import JournalError
from smart_journal.ui.background import Background

if TYPE_CHECKING:
    from smart_journal.services.catalogue import Catalogue
    from smart_journal.services.session import Session
    from smart_journal.storage.keys import DataKey
    from smart_journal.ui.launch import Demo


class Door(QObject):
    """Opens journals. Heavy imports happen in its workers, while the locked page is on screen."""

    opened = Signal(object, object)
    refused = Signal(str)

    def __init__(self, jobs: Background, font_cache: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._font_cache = jobs, font_cache
        self._keys = Background(self)
        self._catalogue: Future[Catalogue] = Future()
        self._warm = False

    def warm_up(self) -> None:
        """Load what an open journal needs, once the first page is painted."""
        if not self._warm:
            self._warm = True
            self._jobs.run(self._load, _nothing)
            self._jobs.run(self._load_charts, _nothing)

    def _load(self) -> None:
        import smart_journal.services.journals
        import smart_journal.ui.shell.journal  # noqa: F401 - loaded early, used when unlocked
        from smart_journal.services.catalogue import load

        try:
            self._catalogue.set_result(load())
        except Exception as error:
            self._catalogue.set_exception(error)
            raise

    def _load_charts(self) -> None:
        from smart_journal.charts.warm import warm_up

        warm_up(self._font_cache)

    def unlock(self, folder: Path, passphrase: str) -> None:
        """Derive the key from `passphrase` in the worker, then open the journal."""

        def derive() -> DataKey:
            from smart_journal.services import journals

            return journals.unlock(folder, passphrase)

        self._keys.run(derive, lambda key: self.open(folder, key), self._refuse)

    def make_demo(self, demo: Demo) -> None:
        """Make the demo's journal in the worker, then open it."""

        def make() -> DataKey:
            from smart_journal.services.samples import make_demo

            return make_demo(demo.folder, demo.seed)

        self._keys.run(make, lambda key: self.open(demo.folder, key), self._refuse)

    def open(self, folder: Path, key: DataKey) -> None:
        """Open the journal with its key, and wipe the key."""
        self.warm_up()
        try:
            session = self._session(folder, key)
        except JournalError as error:
            self.refused.emit(error.sentence)
        else:
            self.opened.emit(folder, session)
        finally:
            key.wipe()

    def _session(self, folder: Path, key: DataKey) -> Session:
        from smart_journal.services import journals

        return journals.open_session(folder, key, self._catalogue.result())

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, JournalError):
            raise error
        self.refused.emit(error.sentence)

    def close(self) -> None:
        """Stop the worker."""
        self._keys.close()


def _nothing(_result: object) -> None:
    """Wait for nothing: the work was the loading."""
