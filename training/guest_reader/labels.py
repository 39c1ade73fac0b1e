"""Which words of an opening are the guest's, where it is known who that is.

The name as it is known, its parts, and its parts with other endings are theirs, wherever they stand; not so within the
longer name of somebody else (Voss, in Ann Voss).
"""

import re
from collections.abc import Sequence

from quotecards.readers.body.no_names import PARTICLES
from quotecards.readers.learned import Passage, Word

Span = tuple[int, int]
_SMALL = PARTICLES | {"av", "of", "the", "zu"}  # words in names that do not tell whose they are
_WORD = re.compile(r"[^\W\d_]+(?:[’'\-][^\W\d_]+)*|[^\W\d_]")
_OWNER = re.compile(r"[’']s?$")
_LONE = 3  # letters of a name that is looked for as a whole only
_SHORT = 4  # letters from which on a word may end otherwise
_STEM = 3  # letters that all forms of a word share
_ENDING, _LONGER = 2, 4  # letters that an ending may replace, and that it may have


def wanted(
    passages: Sequence[Passage], read: Sequence[Sequence[Word]], guests: Sequence[str], others: Sequence[str]
) -> list[list[bool]]:
    """For each word that was read of each passage whether it is a guest's."""
    spans = [guest_spans(passage.text, guests, others) for passage in passages]
    return [
        [any(word.start < end and word.end > start for start, end in theirs) for word in words]
        for words, theirs in zip(read, spans, strict=True)
    ]


def guest_spans(text: str, guests: Sequence[str], others: Sequence[str]) -> list[Span]:
    """Where the guests are named; `others` are the names of other people."""
    known = {plain(guest) for guest in guests}
    names = [name for name in others if plain(name) not in known]
    elsewhere = [found.span() for name in names for found in re.finditer(re.escape(name), text)]
    spans = [found.span() for name in guests for found in re.finditer(re.escape(name), text, re.IGNORECASE)]
    parts = [part for name in guests if " " in name or len(name) > _LONE for part in name_parts(name)]
    for word in _WORD.finditer(text) if parts else ():
        spans += [word.span() for part in parts if is_like(word.group(), part)][:1]
    return [span for span in spans if not any(_is_within(span, longer) for longer in elsewhere)]


def name_parts(name: str) -> list[str]:
    """The words of a name that tell whose it is."""
    return [word for word in name.split() if len(word) > 1 and word.casefold() not in _SMALL]


def is_like(word: str, part: str) -> bool:
    """Whether `word` is a part of a name, in whatever case: Lipskiego, of Lipski; Voss’s"""
    return _has_stem(word, part) or _has_stem(_OWNER.sub("", word), part)


def plain(name: str) -> str:
    """The same for all ways of writing a name, whatever comes first."""
    return " ".join(sorted(name.casefold().replace("’", "'").split()))


def _has_stem(word: str, part: str) -> bool:
    one, two = word.casefold(), part.casefold()
    if one == two:
        return True
    if len(two) < _SHORT or not word[:1].isupper():
        return False
    shared = next((at for at, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), min(len(one), len(two)))
    return shared >= max(_STEM, len(two) - _ENDING) and len(one) - shared <= _LONGER


def _is_within(span: Span, longer: Span) -> bool:
    return longer[0] <= span[0] and span[1] <= longer[1] and longer[1] - longer[0] > span[1] - span[0]
