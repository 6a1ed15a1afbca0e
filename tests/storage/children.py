"""Child processes to be killed: forked in milliseconds from a server that never runs threads."""

from __future__ import annotations

import multiprocessing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.process import BaseProcess

_READY_BEFOREHAND = ["__main__", "tests.storage.making", "smart_journal.storage.checks"]


def start(target: Callable[..., None], *arguments: object) -> BaseProcess:
    """Start a child that runs `target`; it must be joined."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(_READY_BEFOREHAND)
    child = context.Process(target=target, args=arguments)
    child.start()
    return child
