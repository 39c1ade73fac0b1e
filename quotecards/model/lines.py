"""The lines and paragraphs of a text. Lines that somebody ended stay on the card; in running text they are one."""

import re
from collections.abc import Iterator
from functools import cache

# Ideographs, kana and their punctuation are set without blanks between them.
_DENSE = "\u3001-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff01-\uff9f\U00020000-\U0003ffff"

_PARAGRAPH_ENDS = re.compile(r"\n[^\S\n]*(?:\n[^\S\n]*)+|\u2029")


@cache
def _between_dense() -> re.Pattern[str]:
    return re.compile(f"(?<=[{_DENSE}])\n(?=[{_DENSE}])")


def in_one_line(text: str) -> str:
    """The text with a blank for each end of a line, or with nothing between ideographs."""
    return _between_dense().sub("", text).replace("\n", " ") if "\n" in text else text


def close_up(text: str) -> str:
    """The text with nothing for each end of a line between ideographs, whatever blanks stand beside it."""
    if "\n" not in text or text.isascii():
        return text
    first, *others = text.split("\n")
    lines = [first]
    for line in others:
        before, after = lines[-1].rstrip(" \t\r"), line.lstrip(" \t\r")
        if before and after and in_one_line(f"{before[-1]}\n{after[0]}") == before[-1] + after[0]:
            lines[-1] = before + after
        else:
            lines.append(line)
    return "\n".join(lines)


def paragraphs(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the paragraphs of `text[start:end]` that hold anything begin and end."""
    at = start
    for match in _PARAGRAPH_ENDS.finditer(text, start, end):
        if text[at : match.start()].strip():
            yield at, match.start()
        at = match.end()
    if text[at:end].strip():
        yield at, end
