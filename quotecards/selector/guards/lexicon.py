"""The words that guards look for: `data/guards/<language>.toml`, one readable list for each purpose.

A phrase matches whole words in any case, with straight or curly apostrophes; `*` stands for any ending. A language
without a file has no such words: guards that go by form alone hold there too.
"""

import re
import tomllib
from functools import cache

from quotecards import resources

_NEVER = re.compile(r"(?!)")


def phrases(purpose: str, language: str) -> re.Pattern[str]:
    """A pattern for any of the phrases of `purpose`; `language` is a BCP 47 tag. Without any it matches nothing."""
    return _compiled(purpose, language.partition("-")[0].casefold())


@cache
def _compiled(purpose: str, code: str) -> re.Pattern[str]:
    listed = _lists(code).get(purpose, [])
    # The longest first, so that the evidence shown is the whole phrase.
    written = sorted(listed, key=lambda phrase: (-len(phrase), phrase))
    if not written:
        return _NEVER
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(_pattern, written))})(?!\w)", re.IGNORECASE)


@cache
def _lists(code: str) -> dict[str, list[str]]:
    path = resources.data("guards") / f"{code}.toml"
    if not code.isalpha() or not path.is_file():
        return {}
    loaded: dict[str, list[str]] = tomllib.loads(path.read_text("utf-8"))
    return loaded


def _pattern(phrase: str) -> str:
    escaped = re.escape(phrase).replace(r"\*", r"\w*").replace(r"\ ", r"\s+")
    return escaped.replace("'", "['’]")
