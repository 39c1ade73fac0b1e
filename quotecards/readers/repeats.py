"""Pull quotes repeat the words of an answer, often shortened: which block repeats which."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate

from quotecards.readers.blocks import Block

_WORD = re.compile(r"\w+")
_LONG_WORD = re.compile(r"\w{7,}")
_ELLIPSIS = re.compile(r"\.{3,}|…")
_RUN = 4  # words in a row that two texts seldom share by chance
_SHORTEST, _LONGEST = 5, 50  # words of a pull quote
_LONGEST_TEXT = 400  # characters of it
_SHARE = 0.6  # of the block's runs must stand in the other one
_REACH = 30_000  # characters on either side that are searched: a pull quote stands by its answer
_FEW = 5  # places looked at for one run of words; one that stands everywhere tells nothing


def repeated(blocks: Sequence[Block]) -> dict[int, int]:
    """For each unlabelled block that repeats a longer one: the index of that one. Linear in the text."""
    shorts = [at for at in range(len(blocks)) if _may_repeat(blocks, at)]
    if not shorts:
        return {}
    counts = Counter(word for block in blocks for word in _LONG_WORD.findall(block.text.casefold()))
    single = {word for word, count in counts.items() if count == 1}
    shorts = [at for at in shorts if not _has_words_of_its_own(blocks[at].text, single)]
    if not shorts:
        return {}
    plain = [_plain(block.text) for block in blocks]
    joined = "".join(plain)
    starts = [0, *accumulate(map(len, plain))]
    result: dict[int, int] = {}
    for at in shorts:
        runs = [run for part in _ELLIPSIS.split(blocks[at].text) for run in _runs(part)]
        words = plain[at].count(" ") - 1
        if not runs or not _SHORTEST <= words <= _LONGEST:
            continue
        for probe in dict.fromkeys((runs[0], runs[len(runs) // 2], runs[-1])):
            for other in _places(probe, joined, starts, at):
                longer = plain[other].count(" ") - 1 > 1.3 * words
                if longer and sum(run in plain[other] for run in runs) >= _SHARE * len(runs):
                    result.setdefault(at, other)
    return result


def _may_repeat(blocks: Sequence[Block], at: int) -> bool:
    """Short, without a label, asking nothing, and between blank lines or in quotation marks."""
    block = blocks[at]
    if block.label or len(block.text) > _LONGEST_TEXT or block.text.endswith("?"):
        return False
    apart = block.gap > 0 and (at + 1 == len(blocks) or blocks[at + 1].gap > 0)
    return apart or block.text[0] in '"“„«»‟「'


def _has_words_of_its_own(text: str, single: set[str]) -> bool:
    """Whether long words stand here and nowhere else: quick to see, and true of most blocks that repeat nothing."""
    words = _LONG_WORD.findall(text.casefold())
    return 4 * len(single.intersection(words)) > len(words)


def _plain(text: str) -> str:
    """The words of `text` in lower case, each between blanks."""
    return f" {' '.join(_WORD.findall(text.casefold()))} "


def _runs(text: str) -> Iterator[str]:
    words = _WORD.findall(text.casefold())
    for first in range(len(words) - _RUN + 1):
        yield f" {' '.join(words[first : first + _RUN])} "


def _places(run: str, joined: str, starts: Sequence[int], at: int) -> Iterator[int]:
    """The blocks around block `at`, but for itself, in which `run` stands."""
    position, stop = max(0, starts[at] - _REACH), starts[at] + _REACH
    for _ in range(_FEW):
        position = joined.find(run, position, stop)
        if position < 0:
            return
        block = bisect_right(starts, position) - 1
        if block != at:
            yield block
        position += 1
