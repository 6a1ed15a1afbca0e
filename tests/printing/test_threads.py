"""Pages are laid out in a worker while others are painted."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from smart_journal.domain.tool import Tool
from smart_journal.printing.flow import make_pages
from smart_journal.printing.paint import page_image
from smart_journal.printing.paper import A4
from smart_journal.printing.pdf import to_pdf
from tests.printing.making import CASES


def test_a_worker_lays_out_while_the_window_paints(log: Tool, wheel: Tool) -> None:
    makers = [case.maker(log, wheel) for case in CASES.values()]
    here = make_pages(makers, A4, large=False)
    with ThreadPoolExecutor(1) as pool:
        for _ in range(2):
            future = pool.submit(make_pages, makers, A4, large=False)
            painted = 0
            while not future.done():
                assert not page_image(here[painted % len(here)], 50).isNull()
                painted += 1
            there = future.result()
            assert painted > 0
    assert to_pdf(there) == to_pdf(here)
