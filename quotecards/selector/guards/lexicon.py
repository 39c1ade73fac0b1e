"""The words that guards look for: `data/guards/<language>.toml`, one readable list for each purpose.

A language without a file has no such words: guards that go by form alone hold there too.
"""

import tomllib
from functools import cache

from quotecards import resources
from quotecards.selector.phrases import Phrases


def phrases(purpose: str, language: str) -> Phrases:
    """The phrases of `purpose`; `language` is a BCP 47 tag. Without any nothing is found."""
    return _compiled(purpose, language.partition("-")[0].casefold())


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
