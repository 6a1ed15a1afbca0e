"""The file that Qt's PDF writer makes, put right: what it says of itself, and its letters.

Qt writes a classic file: plain objects and one plain table of where they begin. It is read
into its objects, those are amended, and the file is written anew.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

Objects = dict[int, bytes]

# Where letters share a glyph, Qt names the lowest of them: a space becomes a tab, an
# apostrophe a modifier letter, the Greek mu a micro sign.
_LETTERS = {"0009": "0020", "02BC": "2019", "02BB": "2018", "00B5": "03BC"}

# The pictures of charts are set with ligatures, which nobody searches for.
_LIGATURES = {
    "FB00": "00660066",
    "FB01": "00660069",
    "FB02": "0066006C",
    "FB03": "006600660069",
    "FB04": "00660066006C",
}
_SAID = {
    f"<{wrong}>".encode(): f"<{right}>".encode() for wrong, right in (_LETTERS | _LIGATURES).items()
}


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A title in the reader's list of contents, and the page it leads to, from 0."""

    title: str
    page: int


def finished(pdf: bytes, *, title: str, language: str, bookmarks: Sequence[Bookmark]) -> bytes:
    """Return the file without dates, producer or identity; with a language and bookmarks.

    The same pages give the same bytes. Raises ValueError when the file is not as Qt writes it.
    """
    objects, root = _read(pdf)
    catalog = re.sub(rb"/Metadata (\d+) 0 R\s*", b"", objects[root])
    extra = b"/Lang (%s)\n" % language.encode("ascii")
    if title:
        extra += b"/ViewerPreferences << /DisplayDocTitle true >>\n"
    if bookmarks:
        extra += b"/Outlines %d 0 R\n" % _outline(objects, _pages(objects, root), bookmarks)
    objects[root] = catalog[: catalog.rindex(b">>")] + extra + b">>"
    for number, body in objects.items():
        if b"begincmap" in body:
            objects[number] = _said_right(body)
        elif b"/Type /Metadata" in body or b"/Producer" in body:
            objects[number] = b"null"
    info = _add(objects, b"<< /Title %s >>" % _text(title)) if title else 0
    return _written(objects, root, info)


def _read(pdf: bytes) -> tuple[Objects, int]:
    start = int(re.findall(rb"startxref\s+(\d+)", pdf)[-1])
    table = re.compile(rb"xref\s+0 (\d+)\s+").match(pdf, start)
    root = re.search(rb"/Root (\d+)", pdf[start:])
    if not table or not root:
        raise ValueError("the PDF is not built as expected")
    starts = sorted(
        int(pdf[at : at + 10])
        for at in range(table.end() + 20, table.end() + 20 * int(table[1]), 20)
        if pdf[at + 17 : at + 18] == b"n"
    )
    objects: Objects = {}
    for begin, end in zip(starts, [*starts[1:], start], strict=True):
        head = re.compile(rb"(\d+) 0 obj\s*").match(pdf, begin)
        if not head:
            raise ValueError("the PDF is not built as expected")
        objects[int(head[1])] = pdf[head.end() : pdf.rindex(b"endobj", begin, end)].rstrip()
    return objects, int(root[1])


def _pages(objects: Objects, root: int) -> list[int]:
    pages = re.search(rb"/Pages (\d+)", objects[root])
    kids = re.search(rb"/Kids\s*\[(.*?)\]", objects[int(pages[1])], re.DOTALL) if pages else None
    if not kids:
        raise ValueError("the PDF has no pages")
    return [int(number) for number in re.findall(rb"(\d+) 0 R", kids[1])]


def _said_right(stream: bytes) -> bytes:
    """Return a font's table of letters with the right ones, its length put right too."""
    begin = stream.index(b"stream\n") + len(b"stream\n")
    end = stream.rindex(b"\nendstream")
    table = re.sub(
        rb"\[[^\]]*\]|<[0-9A-F]{4}>\s*$",
        lambda part: re.sub(rb"<[0-9A-F]{4}>", lambda code: _SAID.get(code[0], code[0]), part[0]),
        stream[begin:end],
        flags=re.MULTILINE,
    )
    return b"<< /Length %d >>\nstream\n%s\nendstream" % (len(table), table)


def _outline(objects: Objects, pages: Sequence[int], bookmarks: Sequence[Bookmark]) -> int:
    top = _add(objects, b"")
    numbers = [_add(objects, b"") for _ in bookmarks]
    for n, bookmark in enumerate(bookmarks):
        ties = b" /Prev %d 0 R" % numbers[n - 1] if n else b""
        ties += b" /Next %d 0 R" % numbers[n + 1] if n + 1 < len(numbers) else b""
        objects[numbers[n]] = b"<< /Title %s /Parent %d 0 R /Dest [%d 0 R /Fit]%s >>" % (
            _text(bookmark.title),
            top,
            pages[bookmark.page],
            ties,
        )
    objects[top] = b"<< /Type /Outlines /First %d 0 R /Last %d 0 R /Count %d >>" % (
        numbers[0],
        numbers[-1],
        len(numbers),
    )
    return top


def _add(objects: Objects, body: bytes) -> int:
    number = max(objects) + 1
    objects[number] = body
    return number


def _text(said: str) -> bytes:
    return b"<" + ("\ufeff" + said).encode("utf-16-be").hex().encode() + b">"


def _written(objects: Objects, root: int, info: int) -> bytes:
    out = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    table = [b"%010d %05d f \n" % (0, 65535)]
    for number in range(1, max(objects) + 1):
        table.append(b"%010d %05d n \n" % (len(out), 0))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, objects.get(number, b"null"))
    start = len(out)
    out += b"xref\n0 %d\n%s" % (len(table), b"".join(table))
    out += b"trailer\n<< /Size %d /Root %d 0 R" % (len(table), root)
    if info:
        out += b" /Info %d 0 R" % info
    out += b" >>\nstartxref\n%d\n%%%%EOF\n" % start
    return bytes(out)
