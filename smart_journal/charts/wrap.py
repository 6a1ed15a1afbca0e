"""Breaking a name into lines."""

from __future__ import annotations

from collections.abc import Callable


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
