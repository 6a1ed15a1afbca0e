"""The PDF: text that can be found, nothing about who made it, the same bytes twice."""

from __future__ import annotations

import importlib
import re
import unicodedata

import pytest
from PySide6.QtGui import QFontDatabase

from smart_journal import language
from smart_journal.domain.tool import Tool
from smart_journal.printing.flow import make_pages
from smart_journal.printing.paper import A4
from smart_journal.printing.pdf import to_pdf
from smart_journal.printing.sheet import Page
from smart_journal.printing.worksheet import blank_table, worksheet
from tests.printing.making import CASES, CONTEXT, MONDAY, chart, entry, opened, pages_of, text_of

# A second reader, which comes with pdfplumber; it has no types.
pypdfium2 = importlib.import_module("pypdfium2")


@pytest.fixture
def mixed(log: Tool, wheel: Tool) -> list[Page]:
    """Return upright and lying pages in one job."""
    makers = [
        worksheet(log, None, context=CONTEXT),
        blank_table(log, CONTEXT),
        worksheet(wheel, None, context=CONTEXT),
        chart(13, landscape=True),
    ]
    return make_pages(makers, A4, large=False)


def test_the_same_pages_give_the_same_bytes(log: Tool, wheel: Tool) -> None:
    for case in CASES.values():
        first, second = (to_pdf(pages_of(case.maker(log, wheel), A4), "A title") for _ in range(2))
        assert first == second


def test_nothing_says_who_made_it_or_when(mixed: list[Page]) -> None:
    pdf = to_pdf(mixed)
    with opened(pdf) as document:
        assert document.metadata == {}
    # Compressed streams hold any two letters by chance.
    plain = re.sub(rb"stream\n.*?endstream", b"", pdf, flags=re.DOTALL)
    for trace in (b"Qt", b"Producer", b"Creat", b"Date", b"uuid", b"xpacket", b"/ID", b"/Info"):
        assert trace not in plain


def test_the_title_is_the_one_that_was_given(mixed: list[Page]) -> None:
    with opened(to_pdf(mixed, "Für die Gruppe")) as document:
        assert document.metadata == {"Title": "Für die Gruppe"}


def test_paper_names_neither_the_program_nor_anybody(log: Tool, wheel: Tool) -> None:
    for case in CASES.values():
        pdf = to_pdf(pages_of(case.maker(log, wheel), A4))
        with opened(pdf) as document:
            text = " ".join(page.extract_text() for page in document.pages).casefold()
        assert "smart" not in text
        assert "journal" not in text
        assert b"smart" not in pdf.lower()


def test_each_page_has_its_own_size(mixed: list[Page]) -> None:
    document = pypdfium2.PdfDocument(to_pdf(mixed))
    sizes = [page.get_size() for page in document]
    document.close()
    lying = [width > height for width, height in sizes]
    assert lying == [page.landscape for page in mixed]
    assert True in lying
    assert False in lying
    assert all(sorted(size) == pytest.approx([595.3, 841.9], abs=0.8) for size in sizes)


def test_several_sheets_have_bookmarks_and_one_has_none(mixed: list[Page]) -> None:
    document = pypdfium2.PdfDocument(to_pdf(mixed))
    marks = [
        (mark.get_title(), mark.get_dest().get_index()) for mark in document.get_toc(max_depth=1)
    ]
    document.close()
    firsts = [n for n, page in enumerate(mixed) if page.first]
    assert [page for _, page in marks] == firsts
    assert marks[0][0] == "Urge log"
    assert marks[-1][0] == "Urges, week by week, 11 Aug 2025 to 9 Nov 2025"
    single = pypdfium2.PdfDocument(to_pdf(mixed[:1]))
    assert list(single.get_toc()) == []
    single.close()


def test_fonts_are_embedded_and_the_bundled_ones(mixed: list[Page]) -> None:
    pdf = to_pdf(mixed)
    names = set(re.findall(rb"/FontName /[A-Z]+\+([\w-]+)", pdf))
    assert names
    assert all(name.startswith((b"SourceSans3", b"SourceSerif4")) for name in names)
    assert pdf.count(b"/FontFile2") == pdf.count(b"/Type /FontDescriptor")


def test_the_structure_is_sound(mixed: list[Page]) -> None:
    pdf = to_pdf(mixed, "Title")
    start = int(re.findall(rb"startxref\n(\d+)", pdf)[-1])
    assert pdf[start:].startswith(b"xref\n0 ")
    offsets = re.findall(rb"(\d{10}) (\d{5}) n \n", pdf[start:])
    for number, (offset, _generation) in enumerate(offsets, start=1):
        assert pdf[int(offset) :].startswith(b"%d 0 obj\n" % number)
    for direct in re.finditer(rb"<< /Length (\d+) >>\nstream\n", pdf):
        end = direct.end() + int(direct[1])
        assert pdf[end:].lstrip(b"\n").startswith(b"endstream")
    document = pypdfium2.PdfDocument(pdf)
    assert len(document) == len(mixed)
    assert all(page.get_textpage().count_chars() > 50 for page in document)
    document.close()


def test_the_language_is_said(mixed: list[Page]) -> None:
    assert b"/Lang (en)" in to_pdf(mixed)
    language.install("xx")
    assert b"/Lang (xx)" in to_pdf(mixed)


@pytest.mark.parametrize(
    "text",
    [
        "office effort affluent difficult fjord",
        "it’s ‘said’ “so” don't",
        "10 µ and 5 000, 1–10 — done",
        "Η ορμή πέρασε μόνη της. μ α Ω",
        "Тяга прошла сама. Їжак і ґанок.",
        "Tiếng Việt: cơn thèm đã qua. Żółć, Åse, naïve, œuvre",
    ],
)
def test_what_was_written_is_found(text: str, log: Tool) -> None:
    urge = entry("urge-log", MONDAY, strength=5, did=text)
    printed = text_of(pages_of(worksheet(log, urge, context=CONTEXT), A4))
    wanted = unicodedata.normalize("NFKC", text)
    assert wanted in unicodedata.normalize("NFKC", printed)


def test_the_words_of_a_chart_are_found() -> None:
    assert "effort in the office" in text_of(pages_of(chart(3, landscape=False), A4))


@pytest.mark.parametrize(
    ("text", "system"),
    [
        ("עברית הדחף עבר בשעה והלכתי", QFontDatabase.WritingSystem.Hebrew),
        ("العربية مررت بالرغبة ثم ذهبت", QFontDatabase.WritingSystem.Arabic),
    ],
)
def test_right_to_left_text_is_whole_and_stands_at_the_right(
    text: str, system: QFontDatabase.WritingSystem, log: Tool
) -> None:
    urge = entry("urge-log", MONDAY, strength=5, did=text)
    pages = pages_of(worksheet(log, urge, context=CONTEXT), A4)
    letters = {letter for letter in text if letter.isalpha()}
    with opened(to_pdf(pages)) as document:
        chars = document.pages[0].chars
        found = [
            char for char in chars if letters & set(unicodedata.normalize("NFKC", char["text"]))
        ]
    if QFontDatabase.families(system):
        assert len(found) >= len(text.replace(" ", "")) * 0.8  # joined letters count once
        assert max(char["x1"] for char in found) == pytest.approx(A4.width - A4.side, abs=2)
    assert "What I did" in text_of(pages)


@pytest.mark.parametrize(
    "text",
    [
        "🙂👍🏽👨‍👩‍👧 and on",
        "हिन्दी में लिखा हुआ",
        "日本語の文章です。" * 30,
        "\x00\x07control\x1b and \ud800 half",
        "e\u0301 soft\u00adhyphen \u200b\u202eturned\u202c",
        "W" * 4000,
        "𐎀𐎁𐎂 ꙮ \U0010ffff",
        "\u2028\u2029",
    ],
)
def test_no_letter_stops_the_page(text: str, log: Tool) -> None:
    urge = entry("urge-log", MONDAY, strength=5, did=f"{text} then it passed", place=text)
    pages = pages_of(worksheet(log, urge, context=CONTEXT), A4)
    assert "then it passed" in text_of(pages)


def test_no_pages_are_no_file() -> None:
    with pytest.raises(ValueError, match="nothing to print"):
        to_pdf([])
