"""Pull quotes repeat the words of an answer, often shortened: which block repeats which."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from quotecards.readers.blocks import Block

Run = tuple[str, ...]
_ELLIPSIS = re.compile(r"\.{3,}|…")
_WORD = re.compile(r"\w+")
_RUN = 4  # words in a row that two texts seldom share by chance
_SHORTEST, _LONGEST = 5, 60  # words of a pull quote
_SHARE = 0.6  # of the block's runs must stand in the other one


@dataclass(frozen=True, slots=True)
class _Short:
    """A block that may be a pull quote: its words, and its runs of words between ellipses."""

    words: int
    runs: frozenset[Run]


def repeated(blocks: Sequence[Block]) -> dict[int, int]:
    """For each unlabelled block that repeats a longer one: the index of that one. Linear in the words."""
    shorts = {at: short for at in range(len(blocks)) if (short := _short(blocks, at))}
    wanted: defaultdict[Run, list[int]] = defaultdict(list)
    for at, short in shorts.items():
        for run in short.runs:
            if len(wanted[run]) < 3:  # a run that stands everywhere tells nothing
                wanted[run].append(at)
    found: defaultdict[int, Counter[int]] = defaultdict(Counter)
    for at, block in enumerate(blocks if wanted else ()):
        words = _words(block.text)
        for run in wanted.keys() & _runs(words):
            for candidate in wanted[run]:
                if candidate != at and len(words) > 1.3 * shorts[candidate].words:
                    found[candidate][at] += 1
    result = {}
    for candidate, hits in sorted(found.items()):
        answer, shared = min(hits.items(), key=lambda hit: (-hit[1], hit[0]))
        if shared >= _SHARE * len(shorts[candidate].runs):
            result[candidate] = answer
    return result


def _short(blocks: Sequence[Block], at: int) -> _Short | None:
    block = blocks[at]
    if block.label or len(block.text) > _LONGEST * 12 or not _stands_apart(blocks, at):
        return None
    parts = [_words(part) for part in _ELLIPSIS.split(block.text)]
    words = sum(map(len, parts))
    runs = frozenset(run for part in parts for run in _runs(part))
    return _Short(words, runs) if runs and _SHORTEST <= words <= _LONGEST else None


def _stands_apart(blocks: Sequence[Block], at: int) -> bool:
    """Between blank lines, or in quotation marks; and it asks nothing."""
    text = blocks[at].text
    apart = blocks[at].gap > 0 and (at + 1 == len(blocks) or blocks[at + 1].gap > 0)
    return not text.endswith("?") and (apart or text[0] in '"“„«»‟「')


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _runs(words: list[str]) -> set[Run]:
    return set(zip(*(words[shift:] for shift in range(_RUN)), strict=False))
