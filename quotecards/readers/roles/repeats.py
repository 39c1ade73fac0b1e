"""Pull quotes repeat the words of an answer, often shortened: which block repeats which."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain

from quotecards.readers.body.blocks import Block

_WORD = re.compile(r"\w+")
_LONG = 7  # letters
_LONG_WORD = re.compile(r"\w{7,}")
_TOGETHER = 200  # blocks
_MARKS = ".,?!:;“”\"’'()…—–-"  # most of what stands beside words
_ELLIPSIS = re.compile(r"\.{3,}|…")
_RUN = 4  # words in a row that two texts seldom share by chance
_SHORTEST, _LONGEST = 5, 80  # words of a pull quote
_LONGEST_TEXT = 500  # characters of it
_SHARE = 0.6  # of the block's runs must stand in the other one
_REACH = 100  # blocks on either side that are searched: a pull quote stands by its answer
_FEW = 8  # blocks looked at; a word that stands everywhere tells nothing


def repeated(blocks: Sequence[Block]) -> dict[int, int]:
    """For each unlabelled block that repeats a longer one: the index of that one. Linear in the text."""
    shorts = [at for at in range(len(blocks)) if _may_repeat(blocks, at)]
    if not shorts:
        return {}
    words = _long_words(blocks)
    counts = Counter(chain.from_iterable(words))
    # Where most long words stand in no other block, nothing is repeated.
    shorts = [at for at in shorts if 4 * sum(counts[word] == 1 for word in words[at]) <= len(words[at])]
    wanted = set().union(*(words[at] for at in shorts))
    where: dict[str, list[int]] = {word: [] for word in wanted}
    for at, long_words in enumerate(words) if shorts else ():
        for word in long_words & wanted:
            where[word].append(at)
    plain = cache(lambda at: _plain(blocks[at].text))
    found = ((at, _repeats(blocks, at, sorted(words[at]), where, plain)) for at in shorts)
    return {at: other for at, other in found if other is not None}


def _long_words(blocks: Sequence[Block]) -> list[set[str]]:
    """The long words of each block. Many blocks are taken together: to split a text takes a third of a search."""
    found: list[set[str]] = []
    for first in range(0, len(blocks), _TOGETHER):
        some = blocks[first : first + _TOGETHER]
        texts = _parted("\0".join([block.text.replace("\0", " ") for block in some]).casefold())
        found += [_long_among(text.split()) for text in texts.split("\0")]
    return found


def _parted(text: str) -> str:
    """`text` with blanks for what mostly stands beside words."""
    for mark in _MARKS:
        text = text.replace(mark, " ")
    return text


def _long_among(pieces: Sequence[str]) -> set[str]:
    long = {piece for piece in pieces if len(piece) >= _LONG}
    if not long or "".join(long).isalnum():
        return long
    return set(chain.from_iterable(map(_LONG_WORD.findall, long)))


def _repeats(
    blocks: Sequence[Block],
    at: int,
    own: Sequence[str],
    where: Mapping[str, Sequence[int]],
    plain: Callable[[int], str],
) -> int | None:
    """The block that block `at` repeats, whose long words are `own`. `where` is the blocks that hold each of them,
    `plain` gives the words of a block."""
    shared = [word for word in own if len(where[word]) > 1]
    if not shared:
        return None
    words = plain(at).count(" ") - 1
    if not _SHORTEST <= words <= _LONGEST:
        return None
    rarest = where[min(shared, key=lambda word: len(where[word]))]
    near = rarest[bisect_left(rarest, at - _REACH) : bisect_left(rarest, at + _REACH)]
    longer = [
        other for other in [other for other in near if other != at][:_FEW] if plain(other).count(" ") - 1 > 1.3 * words
    ]
    runs = [run for part in _ELLIPSIS.split(blocks[at].text) for run in _runs(part)] if longer else []
    needed = _SHARE * len(runs)
    return next((other for other in longer if runs and sum(run in plain(other) for run in runs) >= needed), None)


def _may_repeat(blocks: Sequence[Block], at: int) -> bool:
    """Short, without a label, asking nothing, and between blank lines or in quotation marks."""
    block = blocks[at]
    if block.label or len(block.text) > _LONGEST_TEXT or block.text.endswith("?"):
        return False
    apart = block.gap > 0 and (at + 1 == len(blocks) or blocks[at + 1].gap > 0)
    return apart or block.text[0] in '"“„«»‟「'


def _plain(text: str) -> str:
    """The words of `text` in lower case, each between blanks."""
    words = _parted(text.casefold()).split()
    if not "".join(words).isalnum():
        words = _WORD.findall(text.casefold())
    return f" {' '.join(words)} "


def _runs(text: str) -> Iterator[str]:
    words = _WORD.findall(text.casefold())
    for first in range(len(words) - _RUN + 1):
        yield f" {' '.join(words[first : first + _RUN])} "
