"""Breaking a text into lines, and cutting what is too long."""

from __future__ import annotations

from collections.abc import Callable

SLACK = 1.3  # times as many letters as fit by their mean width: some are narrower


def wrapped(text: str, room: float, width: Callable[[str], float]) -> tuple[str, ...]:
    """Return `text` in lines no wider than `room`; a word that is wider is broken.

    It is broken after a hyphen where it has one.
    """
    words = text.split()
    whole = " ".join(words)
    if not whole or width(whole) <= room:  # as most do, and measuring takes long
        return (whole,) if whole else ()
    lines: list[str] = []
    line = ""
    for word in words:
        longer = f"{line} {word}" if line else word
        if width(longer) <= room:
            line = longer
            continue
        if line:
            lines.append(line)
        line = word
        while len(line) > 1 and width(line) > room:
            fits = next(
                (end for end in range(len(line) - 1, 1, -1) if width(line[:end]) <= room), 1
            )
            fits = line.rfind("-", 1, fits) + 1 or fits
            lines.append(line[:fits])
            line = line[fits:]
    return (*lines, line) if line else tuple(lines)


def in_lines(text: str, room: float, width: Callable[[str], float], most: int) -> tuple[str, ...]:
    """Return `text` in at most `most` lines no wider than `room`; what is left over is cut off."""
    lines = wrapped(text, room, width)
    if len(lines) <= most:
        return lines
    return (*lines[: most - 1], _ended(lines[most - 1], room, width))


def cut(text: str, room: float, width: Callable[[str], float]) -> str:
    """Return `text`, or as much of its beginning as `room` holds, with three dots for the rest."""
    whole = width(text)
    if whole <= room:
        return text
    # A pasted wall of letters is not taken off letter by letter.
    return _ended(text[: 1 + int(SLACK * len(text) * max(room, 0.0) / whole)], room, width)


def _ended(text: str, room: float, width: Callable[[str], float]) -> str:
    while text and width(f"{text}…") > room:
        text = text[:-1]
    return f"{text.rstrip()}…"
