"""The words that guards look for: `data/guards/<language>.toml`, one readable list for each purpose.

A language without a file has no such words: guards that go by form alone hold there too.
"""

import re
import tomllib
from collections import defaultdict
from functools import cache
from typing import NamedTuple

from quotecards import resources
from quotecards.selector.phrases import Phrases

_WORD = re.compile(r"\w+")
_WHOLE = re.compile(r"(?<![\w*])\w+(?![\w*])")


def phrases(purpose: str, language: str) -> Phrases:
    """The phrases of `purpose`; `language` is a BCP 47 tag. Without any nothing is found."""
    return _compiled(purpose, language.partition("-")[0].casefold())


def purposes_in(text: str, language: str) -> frozenset[str]:
    """The purposes that may have a phrase in `text`, in one pass over its words; none of the others has."""
    clues = _clues(language.partition("-")[0].casefold())
    lower = text.lower()
    words = clues.words.keys() & _WORD.findall(lower)
    return frozenset().union(
        *(clues.words[word] for word in words), *(found for stem, found in clues.stems if stem in lower)
    )


class _Clues(NamedTuple):
    """For each purpose something of every phrase: its longest word, or a stem where no word is whole."""

    words: dict[str, frozenset[str]]
    stems: tuple[tuple[str, frozenset[str]], ...]


@cache
def _clues(code: str) -> _Clues:
    words: dict[str, set[str]] = defaultdict(set)
    stems: dict[str, set[str]] = defaultdict(set)
    for purpose, listed in _lists(code).items():
        for phrase in listed:
            lower = phrase.lower()
            whole = _WHOLE.findall(lower) if lower.isascii() else []
            if whole:
                words[max(whole, key=len)].add(purpose)
            else:
                stems[max(_WORD.findall(lower), key=len, default="")].add(purpose)
    return _Clues(
        {word: frozenset(found) for word, found in words.items()},
        tuple((stem, frozenset(found)) for stem, found in stems.items()),
    )


@cache
def _compiled(purpose: str, code: str) -> Phrases:
    return Phrases(_lists(code).get(purpose, []))


@cache
def _lists(code: str) -> dict[str, list[str]]:
    path = resources.data("guards") / f"{code}.toml"
    if not code.isalpha() or not path.is_file():
        return {}
    loaded: dict[str, list[str]] = tomllib.loads(path.read_text("utf-8"))
    return loaded
