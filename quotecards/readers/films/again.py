"""What a text sets apart by marks more than once: a title comes back so, one word that is only stressed does not."""

import re
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import islice

from quotecards.readers.body.label_names import spelt
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.lexicons.english import ENGLISH
from quotecards.readers.films.titles import MARKS, SMALL
from quotecards.readers.roles.decoder import Decoded

_HEAD = r"\w+|."
_BEHIND_MARK = re.compile(rf"(?s)[{MARKS}'][ \u00a0\u202f]?(?=({_HEAD}))")
_FIRST = re.compile(_HEAD, re.DOTALL)
_LETTER = re.compile(r"\w")


class SetApart:
    """What stands behind marks in `texts`. They are gone through once, when something is looked for the first time:
    through the whole text for each title, a long one would take as often as much."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = texts

    def comes_back(self, title: str) -> bool:
        """Whether `title` stands behind marks twice or more."""
        first = _FIRST.match(title)
        places = self._places.get(first[0], []) if first else []
        found = (at for at in places if self._text.startswith(title, at))
        whole = (at for at in found if not _LETTER.match(self._text, at + len(title)))
        return len(list(islice(whole, 2))) > 1

    @cached_property
    def _text(self) -> str:
        return "\n".join(self._texts)

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """Where words stand behind marks, by the first of them."""
        places: dict[str, list[int]] = {}
        for match in _BEHIND_MARK.finditer(self._text):
            places.setdefault(match[1], []).append(match.end())
        return places


def in_small_letters(title: str, decoded: Sequence[Decoded], lexicon: Lexicon) -> str:
    """A title in capitals as the text spells it elsewhere; English ones have capitals at the heads of their words."""
    if not title.isupper():
        return title
    text = "\n".join(part.block.text for part in decoded)
    small = spelt(title, text)
    if small in text:
        return small
    words = small.split()
    small = " ".join(word.casefold() if at > 0 and word.casefold() in SMALL else word for at, word in enumerate(words))
    return small if lexicon is ENGLISH else title
