"""Pull quotes repeat the words of an answer, often shortened: which block repeats which."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain

from quotecards.readers.body.blocks import Block
from quotecards.readers.roles.asking import QUOTES

_WORD = re.compile(r"\w+")
_LONG_WORD = re.compile(r"\w{7,}")
_TOGETHER, _BETWEEN = 200, "\0 "  # blocks that are taken together, and what parts their texts meanwhile
_PIECE = re.compile(r" ([^ ]{7,})")  # with the blank: `re` skips to one, rather than try each letter of short words
_MARKS = "“”’…—–.,?!:;\"'()[]/-\n\u00a0"  # most of what stands beside words
_ELLIPSIS = re.compile(r"\.{3,}|…")
_RUN = 4  # words in a row that two texts seldom share by chance
_SHORTEST, _LONGEST = 5, 80  # words of a pull quote
_LONGEST_TEXT = 500  # characters of it
_SHARE = 0.6  # of the block's runs must stand in the other one
_REACH = 100  # blocks on either side that are searched: a pull quote stands by its answer
_FEW = 8  # blocks looked at; a word that stands everywhere tells nothing


def repeated(blocks: Sequence[Block]) -> dict[int, int]:
    """For each unlabelled block that repeats a longer one: the index of that one. Linear in the text."""
    shorts = _may_repeat(blocks)
    if not shorts:
        return {}
    folded = _folded(blocks)
    words = _long_words(folded)
    own = _shared(words, shorts)
    wanted = set().union(*own.values())
    where: dict[str, list[int]] = {word: [] for word in wanted}
    for at, long_words in enumerate(words) if own else ():
        if not wanted.isdisjoint(long_words):
            for word in wanted.intersection(long_words):
                where[word].append(at)
    plain = cache(lambda at: _plain(folded[at], blocks[at].text))
    others = ((at, _repeats(blocks, at, sorted(own[at]), where, plain)) for at in own)
    return {at: other for at, other in others if other is not None}


def _shared(words: Sequence[Sequence[str]], shorts: Sequence[int]) -> dict[int, set[str]]:
    """For each of those blocks most of whose long words stand in others, too, these words: elsewhere nothing is
    repeated."""
    times = Counter(chain.from_iterable(words))
    often = {word for word, count in times.items() if count > 1}
    found: dict[int, set[str]] = {}
    for at in shorts:
        if often.isdisjoint(words[at]):  # as most
            continue
        shared = often.intersection(words[at])
        own = set(words[at])
        if len(own) < len(words[at]):  # some come twice in this one
            shared = {word for word in shared if times[word] > words[at].count(word)}
        if shared and 4 * len(shared) >= 3 * len(own):
            found[at] = shared
    return found


def _folded(blocks: Sequence[Block]) -> list[str]:
    """The texts of all blocks in lower case, each behind a blank, with blanks for the signs beside words. Many are
    taken together."""
    found: list[str] = []
    for first in range(0, len(blocks), _TOGETHER):
        some = [block.text for block in blocks[first : first + _TOGETHER]]
        joined = " " + _BETWEEN.join(some)
        if joined.count("\0") >= len(some):
            joined = " " + _BETWEEN.join([text.replace("\0", " ") for text in some])
        # Without such marks most are ASCII, of which to fold the case is faster: one accent slows down all of them.
        parted = _parted(joined)
        found += parted.casefold().split("\0") if parted.isascii() else [text.casefold() for text in parted.split("\0")]
    return found


def _long_words(folded: Sequence[str]) -> list[list[str]]:
    """The long words of each text. To find what is long between blanks takes a quarter of the time of finding words."""
    found: list[list[str]] = []
    for first in range(0, len(folded), _TOGETHER):
        long = [_PIECE.findall(text) for text in folded[first : first + _TOGETHER]]
        plain = "".join(chain.from_iterable(long)).isalnum()
        found += long if plain else map(_long_among, long)
    return found


def _parted(text: str) -> str:
    """`text` with blanks for what mostly stands beside words."""
    for mark in _MARKS:
        text = text.replace(mark, " ")
    return text


def _long_among(pieces: list[str]) -> list[str]:
    """The long words in `pieces`, which may hold other signs."""
    if "".join(pieces).isalnum():
        return pieces
    return [*chain.from_iterable(map(_LONG_WORD.findall, pieces))]


def _repeats(
    blocks: Sequence[Block],
    at: int,
    own: Sequence[str],
    where: Mapping[str, Sequence[int]],
    plain: Callable[[int], tuple[int, str]],
) -> int | None:
    """The block that block `at` repeats, which shares its long words `own` with others. `where` is the blocks that hold
    each of them, `plain` gives the words of a block, and how many these are."""
    words, _ = plain(at)
    if not _SHORTEST - (blocks[at].text[0] in QUOTES) <= words <= _LONGEST:
        return None
    rarest = min([where[word] for word in own], key=len)
    near = rarest[bisect_left(rarest, at - _REACH) : bisect_left(rarest, at + _REACH)]
    least = 1.3 * words
    longer = [other for other in [other for other in near if other != at][:_FEW] if plain(other)[0] > least]
    runs = [run for part in _ELLIPSIS.split(blocks[at].text) for run in _runs(part)] if longer else []
    if not runs:
        return None
    # Of so many what is repeated holds one at least, and hardly anything else does.
    first = _spelt(runs[: int((1 - _SHARE) * len(runs)) + 1])
    may = [other for other in longer if any(map(plain(other)[1].__contains__, first))]
    return next((other for other in may if _holds_most(plain(other)[1], _spelt(runs))), None)


def _holds_most(words: str, runs: Sequence[str]) -> bool:
    """Whether `words` hold so many of the `runs` as what is repeated does."""
    return sum(map(words.__contains__, runs)) >= _SHARE * len(runs)


def _spelt(runs: Sequence[Sequence[str]]) -> list[str]:
    """The words of each run between blanks."""
    return [f" {' '.join(run)} " for run in runs]


def _may_repeat(blocks: Sequence[Block]) -> list[int]:
    """Where a short block without a label asks nothing, and stands between blank lines or in quotation marks."""
    gaps_below = [*[block.gap for block in blocks[1:]], 1]
    return [
        at
        for at, (block, below) in enumerate(zip(blocks, gaps_below, strict=True))
        if not block.label and len(block.text) <= _LONGEST_TEXT
        if ((block.gap and below) or block.text[0] in QUOTES) and block.text[-1] != "?"
    ]


def _plain(folded: str, text: str) -> tuple[int, str]:
    """How many words `text` has, and these in lower case, each between blanks."""
    words = folded.split()
    if not "".join(words).isalnum():
        words = _WORD.findall(text.casefold())
    return len(words), f" {' '.join(words)} "


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    words = _WORD.findall(text.casefold())
    return zip(*(words[first:] for first in range(_RUN)), strict=False)
