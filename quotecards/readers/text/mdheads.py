"""Heads of posts that stand in one paragraph with their words: **marzipan** · 2h, and below it what they say."""

from itertools import pairwise

from quotecards.readers.text.mdlines import Line
from quotecards.readers.threads.heads import is_head

_FEWEST = 3  # heads
_LONGEST = 120  # characters of one


def with_heads_apart(lines: list[Line]) -> list[Line]:
    """The lines with such heads parted from the words below them: again and again, the first line of a paragraph is no
    more."""
    heads = [
        (above, below)
        for above, below in pairwise(lines)
        if _may_be_head(above, below) and (words := _plain(above)) and is_head(words)
    ]
    if len(heads) >= _FEWEST:
        for above, below in heads:
            above.alone = below.opens = True
    return lines


def _may_be_head(above: Line, below: Line) -> bool:
    """Whether a line begins a paragraph with a name that is set apart, and the paragraph goes on; hardly any does."""
    return (
        above.text[0] in "*_[@"
        and above.opens
        and not (below.gap or below.opens)
        and len(above.text) <= _LONGEST
        and any(map(str.isdigit, above.text))
    )


def _plain(line: Line) -> str:
    """The words of a line without what sets its first ones apart: [marzipan](https://oar.example) · 2h."""
    text = line.text.replace("*", "").replace("__", "")
    text = text[1:].replace("_", "", 1) if text[0] == "_" else text
    name, bracket, rest = text[1:].partition("](") if text[0] == "[" else ("", "", "")
    return name + rest.partition(")")[2] if bracket else text
