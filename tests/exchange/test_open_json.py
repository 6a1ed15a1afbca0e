"""The open file: what is written is read again as the same entries."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from smart_journal.domain.entry_json import from_json
from smart_journal.exchange.open_json import written
from tests.domain.answering import ANYTHING, MOMENTS, TEXTS, entry

ENTRIES = st.builds(
    lambda answers, at: entry("urge-log", answers, at),
    st.dictionaries(TEXTS, ANYTHING, max_size=3),
    MOMENTS,
)


@given(st.lists(ENTRIES, max_size=4))
def test_every_entry_comes_back_as_it_was(entries: list[Any]) -> None:
    text = "".join(written(entries, {"a-tool": {"title": "Tool"}}))
    read = json.loads(text)
    assert (read["format"], read["version"]) == ("smart-journal", 1)
    assert read["tools"] == {"a-tool": {"title": "Tool"}}
    assert [from_json(json.dumps(each)) for each in read["entries"]] == entries
