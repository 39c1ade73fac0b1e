"""Function words of languages other than English: what opens a reply, leads on, points back, speaks of anyone.

`data/function_words/<language>.toml` lists them; a language without a file has none.
"""

import re
import tomllib
from functools import cache
from typing import Any, NamedTuple

from quotecards import resources

_NEVER = re.compile(r"(?!)")
_ENDINGS = range(1, 6)  # letters of an ending


class FunctionWords(NamedTuple):
    """Words in lower case with straight apostrophes, and patterns that match at the start of such a sentence.

    `leaning` lead on from a sentence before, `third` stand for someone or something named before, `points` open on
    such a thing and `impersonal` only look so; `anyone` opens a general truth, `asks` a question without its mark.
    A noun follows `the`, `articles` and, where it was named before, `these`; `order` counts on from something before.
    `objects` never mean a noun of their own clause, which begins at a comma or at `joins`. `past` tell what happened,
    by themselves or by an ending; `once` opens a story. `alone` stand for something where a mark follows. `small`
    carry no content.
    """

    connectives: frozenset[str]
    leaning: frozenset[str]
    replies: frozenset[str]
    third: frozenset[str]
    first: frozenset[str]
    negation: frozenset[str]
    absolute: frozenset[str]
    small: frozenset[str]
    the: frozenset[str]
    articles: frozenset[str]
    these: frozenset[str]
    order: frozenset[str]
    objects: frozenset[str]
    joins: frozenset[str]
    past: frozenset[str]
    alone: frozenset[str]
    points: re.Pattern[str]
    impersonal: re.Pattern[str]
    anyone: re.Pattern[str]
    asks: re.Pattern[str]
    once: re.Pattern[str]

    def is_past(self, word: str) -> bool:
        """Whether a word tells what happened, by itself or by its ending, which is listed after a hyphen."""
        return word in self.past or (len(word) > max(_ENDINGS) and any(f"-{word[-n:]}" in self.past for n in _ENDINGS))

    def is_the(self, word: str) -> bool:
        """Whether a noun that is known follows, or does already, behind an apostrophe."""
        return word in self.the or _elided(word) in self.the

    def is_article(self, word: str) -> bool:
        """The same of any noun."""
        return self.is_the(word) or word in self.articles or _elided(word) in self.articles


def function_words(language: str) -> FunctionWords | None:
    """The function words of a language, a BCP 47 tag; None where they are not listed."""
    return _loaded(language.partition("-")[0].casefold())


@cache
def _loaded(code: str) -> FunctionWords | None:
    path = resources.data("function_words") / f"{code}.toml"
    if not code.isalpha() or not path.is_file():
        return None
    listed: dict[str, Any] = tomllib.loads(path.read_text("utf-8"))
    made: dict[str, Any] = {
        name: frozenset(words.split()) if isinstance(words, str) else _opening(words) for name, words in listed.items()
    }
    return FunctionWords(**made)


def _opening(phrases: list[str]) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(map(re.escape, phrases))})(?!\w)") if phrases else _NEVER


def _elided(word: str) -> str:
    """The article in a word such as l'heure, with its apostrophe."""
    return "".join(word.partition("'")[:2]) if "'" in word else ""
