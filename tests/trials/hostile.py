"""Text that tries to be more than text; `{bait}` is the path of a file to be lured into opening."""

from __future__ import annotations

from pathlib import Path

MARK = "zqx"  # every hostile text holds it, so that it is found wherever it is shown
LONGEST = 100_000

_TEMPLATES = (
    '<img src="file://{bait}">',
    "<img src='{bait}'>",
    '<p><img src="file://{bait}" width=1></p>',
    "<img src=file://{bait}>",
    '<body background="file://{bait}">',
    '<table background="file://{bait}"><tr><td>a</table>',
    '<div style="background-image:url(file://{bait})">a</div>',
    '<span style="background:url({bait})">a</span>',
    "<style>@import url(file://{bait});</style><b>a</b>",
    '<style>body {{ background-image: url("file://{bait}") }}</style><p>a</p>',
    '<link rel="stylesheet" href="file://{bait}"><p>a</p>',
    '<ul style="list-style-image:url(file://{bait})"><li>a</ul>',
    '<iframe src="file://{bait}"></iframe>',
    '<object data="file://{bait}"></object>',
    '<svg><image href="file://{bait}"/></svg>',
    '<a href="file://{bait}">a</a>',
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file://{bait}">]><a>&b;</a>',
    "![a](file://{bait})",
    "![a]({bait} 'b')",
    "[a](file://{bait})\n\n# b\n\n- c",
    "<qt><img src='file://{bait}'></qt>",
    "<!-- a --><img src='file://{bait}'>",
    "url(file://{bait})",
    "image: url({bait}); qproperty-text: a",
    "file://{bait}",
    "I felt <b>bad</b> & so on",
    "<b>",
    "a < b > c &lt; &amp; &#65;",
    "Beer & wine && cider &x",
    "&&&& &a\t&b",
    "$\\frac{{a}}{{b}}$ $x_1$ \\input{{{bait}}}",
    "%s %n {{0}} {{name}} %(a)s {{}}",
    "'; DROP TABLE entry; -- \" `",
    "\u202eright to left\u202c and \u2067back\u2069 \u200f",
    "\u200b\u200d\ufeff\u00ad\u2060 unseen",
    "👩‍👩‍👧‍👦🏳️‍🌈🇫🇷👍🏽 ☺️",
    "e\u0301" + "\u0300\u0316\u0489" * 60,
    "שלום مرحبا नमस्ते 你好 ภาษาไทย",
    "␀ \\x00 \\0 %00 \u0001\u0007\u001b[31m\u007f",
    "w" * LONGEST,
)


def payloads(bait: Path) -> list[str]:
    """Return the hostile texts, each with the mark."""
    return [f"{MARK} {template.format(bait=bait)}" for template in _TEMPLATES]
