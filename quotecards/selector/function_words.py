"""Function words of languages other than English: what opens a reply, leads on, points back, speaks of anyone.

`data/function_words/<language>.toml` lists them; a language without a file has none.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from quotecards import resources

_NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class FunctionWords:
    """Words in lower case with straight apostrophes, and patterns that match at the start of such a sentence.

    `leaning` lead on from a sentence before, `third` stand for someone or something named before, `points` open on
    such a thing and `impersonal` only look so; `anyone` opens a general truth, `asks` a question without its mark.
    `small` carry no content.
    """

    connectives: frozenset[str]
    leaning: frozenset[str]
    replies: frozenset[str]
    third: frozenset[str]
    first: frozenset[str]
    negation: frozenset[str]
    absolute: frozenset[str]
    small: frozenset[str]
    points: re.Pattern[str]
    impersonal: re.Pattern[str]
    anyone: re.Pattern[str]
    asks: re.Pattern[str]


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
