"""Run slow work off the window's thread, one piece after another."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor


class Background(QObject):
    """One worker thread; results come back on the window's thread, in order.

    A job touches no widget. `close` waits for the running job and forgets the rest; nothing
    is delivered after it.
    """

    _finished = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool: ThreadPoolExecutor | None = None
        self._open = True
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        job: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run `job` in the worker, then `done` with its result, or `failed` with its error.

        Without `failed` an error is raised on the window's thread, as a bug.
        """

        def work() -> None:
            try:
                result = job()
            except Exception as error:  # handed over, never swallowed
                self._finished.emit(failed or _raise, error)
            else:
                self._finished.emit(done, result)

        if self._open:
            self._worker().submit(work)

    def _worker(self) -> ThreadPoolExecutor:
        if self._pool is None:
            # With the first job, not at the start of the program.
            from concurrent.futures import ThreadPoolExecutor

            self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="background")
        return self._pool

    def _deliver(self, receiver: Callable[[Any], None], value: object) -> None:
        if self._open:
            receiver(value)

    def close(self) -> None:
        """Stop: wait for the job that runs, drop the others."""
        self._open = False
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)


def _raise(error: Exception) -> None:
    raise error
