"""Names of people and houses in running text, by their capitals: a guess, made for warnings only."""

from collections.abc import Iterator
from typing import NamedTuple

from quotecards.late import late
from quotecards.selector.guards.lexicon import phrases

_PARTICLE = r"(?:de|del|della|di|da|du|van|von|der|den|el|al|bin|la|le)"
_PROPER = r"(?:[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]+(?:[A-Z][a-zà-öø-ÿ]+)*(?:[-’'][A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]+)?)"
_RUN = rf"(?<![\w’']){_PROPER}(?:\s(?:{_PARTICLE}\s)*(?:[A-Z]\.\s)?{_PROPER})*(?![\w])"
_OPENS = r"(?:^|[.!?…:]\s*|[“\"«„‘(\[]\s*)$"


class Name(NamedTuple):
    """A run of capitalised words and where it stands; `full` has two or more."""

    text: str
    start: int
    end: int
    full: bool


def names(text: str, language: str) -> Iterator[Name]:
    """The names in `text`. A single capitalised word at the head of a sentence is none; in German, no single word is.

    Words that are capitalised without being a name (I, months, film terms) are in the lists as `no_name`.
    """
    german = language.partition("-")[0].casefold() == "de"
    ordinary = phrases("no_name", language)
    for match in late(_RUN).finditer(text):
        words = [word for word in match.group().split() if not ordinary.fullmatch(word)]
        leads = bool(late(_OPENS).search(text[: match.start()]))
        if not words or (len(words) == 1 and (german or leads)):
            continue
        start = text.index(words[0], match.start())
        yield Name(" ".join(match.group().split()), start, match.end(), len(words) > 1)
