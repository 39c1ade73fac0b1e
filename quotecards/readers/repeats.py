"""Pull quotes repeat the words of an answer, often shortened: which block repeats which."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from quotecards.readers.blocks import Block

_WORD = re.compile(r"\w+")
_RUN = 4  # words in a row that two texts seldom share by chance
_SHORTEST, _LONGEST = 5, 60  # words of a pull quote
_SHARE = 0.6  # of the block's runs must stand in the other one


def repeated(blocks: Sequence[Block]) -> dict[int, int]:
    """For each unlabelled block that repeats a longer one: the index of that one. Linear in the words."""
    lengths: dict[int, int] = {}
    wanted = _runs_of_short_blocks(blocks, lengths)
    found: defaultdict[int, Counter[int]] = defaultdict(Counter)
    for at, block in enumerate(blocks if wanted else ()):
        words = _words(block.text)
        for run in wanted.keys() & _runs(words):
            for candidate in wanted[run]:
                if candidate != at and len(words) > 1.3 * lengths[candidate]:
                    found[candidate][at] += 1
    result = {}
    for candidate, hits in sorted(found.items()):
        answer, shared = min(hits.items(), key=lambda hit: (-hit[1], hit[0]))
        if shared >= _SHARE * (lengths[candidate] - _RUN + 1):
            result[candidate] = answer
    return result


def _runs_of_short_blocks(blocks: Sequence[Block], lengths: dict[int, int]) -> dict[tuple[str, ...], list[int]]:
    """The runs of all blocks that may be pull quotes, with the blocks that hold them; fills in `lengths` in words."""
    wanted: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for at, block in enumerate(blocks):
        if block.label or len(block.text) > _LONGEST * 12 or not _stands_apart(blocks, at):
            continue
        words = _words(block.text)
        if _SHORTEST <= len(words) <= _LONGEST:
            lengths[at] = len(words)
            for run in _runs(words):
                if len(wanted[run]) < 3:  # a run that stands everywhere tells nothing
                    wanted[run].append(at)
    return wanted


def _stands_apart(blocks: Sequence[Block], at: int) -> bool:
    """Between blank lines, or in quotation marks; and it asks nothing."""
    text = blocks[at].text
    apart = blocks[at].gap > 0 and (at + 1 == len(blocks) or blocks[at + 1].gap > 0)
    return not text.endswith("?") and (apart or text[0] in '"“„«»‟「')


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _runs(words: list[str]) -> set[tuple[str, ...]]:
    return set(zip(*(words[shift:] for shift in range(_RUN)), strict=False))
