"""Transcripts as pages of films and recordings show them: a time at the head of each line, or above it, and no names.

    0:03
    Today I have Clara Voss with me, who
    0:06
    rows on the river.

The lines are cut by time, as subtitles are. What stands above the first of them belongs to the page.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from quotecards.readers.body.body import Body
from quotecards.readers.speech.spoken import body_of
from quotecards.readers.speech.subtitles import Cue, pieces_of

_STAMP = re.compile(
    r"[ \t]*[\[(]?(?:(?P<hours>\d{1,2}):)?(?P<minutes>\d{1,2}):(?P<seconds>\d{2})(?:[.,]\d{1,3})?"
    r"(?![\d:])[\])]?[ \t\u00a0]*(?:[-–—|][ \t\u00a0]+)?"
)
_FEWEST = 6  # times
_APART = 20  # seconds between two lines; chapters are farther apart
_MOST_ALONE = 0.2  # of the lines below the first time have none and stand below one that has none


def clocked(body: Body, name: str) -> Body | None:
    """The body of such a transcript, from that of the plain text; None where it is none. Linear in the text."""
    at = next((at for at, block in enumerate(body.blocks) if _STAMP.match(block.text)), None)
    if at is None or any(block.label for block in body.blocks):  # names stand beside the times
        return None
    above, first = body.blocks[:at], body.text.rfind("\n", 0, body.blocks[at].start) + 1
    cues = _cues(body.text[first:].split("\n"), body.blocks[at].line)
    if not cues:
        return None
    said = body_of(pieces_of(cues), name)
    page = f"{body.text[:first].rstrip()}\n\n" if above else ""
    shift = len(page)
    spoken = (replace(block, start=block.start + shift, end=block.end + shift) for block in said.blocks)
    lines = [(block.start, block.line) for block in above] + [(at + shift, line) for at, line in said.lines]
    return replace(body, text=page + said.text, blocks=(*above, *spoken), lines=tuple(lines), notes=said.notes)


def _cues(lines: Sequence[str], first_line: int) -> list[Cue]:
    """The lines by their times; nothing where too many have none, or the times are no recording's."""
    cues: list[Cue] = []
    alone = 0
    for number, line in enumerate(lines, first_line):
        match = _STAMP.match(line)
        words = (line[match.end() :] if match else line).strip()
        if match:
            begins = 3600 * int(match["hours"] or 0) + 60 * int(match["minutes"]) + int(match["seconds"])
            cues.append(Cue(number, begins, begins, [words] if words else []))
        elif words:
            alone += bool(cues[-1].words)
            cues[-1].words.append(words)
    apart = [below.begins - one.begins for one, below in pairwise(cues)]
    if len(cues) < _FEWEST or min(apart) < 0 or median(apart) > _APART:
        return []
    return list(_closed(cues)) if alone <= _MOST_ALONE * len(cues) else []


def _closed(cues: Sequence[Cue]) -> Iterator[Cue]:
    """The cues, each of which ends where the next one begins: nothing tells of pauses."""
    for cue, below in pairwise([*cues, cues[-1]]):
        yield replace(cue, ends=below.begins)
