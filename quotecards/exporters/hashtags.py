"""Hashtags from names: CamelCase, so that screen readers and people find the words in them, in any script."""

import unicodedata
from collections.abc import Iterable

LONGEST = 60  # characters; nobody types longer ones
_APOSTROPHES = frozenset("'’‘ʼ`´\u05f3\u05f4\"”")  # within a word they vanish: Rosemary’s, צה״ל
_JOINERS = frozenset("\u200c\u200d")


def hashtags(names: Iterable[str]) -> tuple[str, ...]:
    """A hashtag for each name that can have one, in their order, each once: `#CertifiedCopy`, `#אדה_ול`.

    Words are joined with a capital, or, in scripts without capitals, with an underscore. A name without a
    letter (`1917`) has none, as platforms do not make a link of it.
    """
    found: dict[str, str] = {}
    for name in names:
        tag = _joined(_words(name))
        if len(tag) <= LONGEST and any(one.isalpha() for one in tag):
            found.setdefault(tag.casefold(), f"#{tag}")
    return tuple(found.values())


def _words(name: str) -> list[str]:
    """The words of a name: letters, the marks on them, and digits."""
    kept = []
    for character in unicodedata.normalize("NFC", name):
        category = unicodedata.category(character)
        if category[0] in "LN" and category != "No":
            kept.append(character)
        elif category[0] == "M" or character in _JOINERS:
            if kept and kept[-1] != " ":
                kept.append(character if category[0] == "M" else " ")
        elif character not in _APOSTROPHES:
            kept.append(" ")
    return "".join(kept).split()


def _joined(words: list[str]) -> str:
    tag = ""
    for word in words:
        start = word[0].title()
        start = start if len(start) == 1 else word[0]  # ß and the like have no capital of one letter
        capital = start != start.lower()
        apart = tag[-1:].isdecimal() if start.isdecimal() else not capital
        tag += ("_" if tag and apart else "") + start + word[1:]
    return tag
