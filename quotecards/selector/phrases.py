"""Phrases as a person writes them in a list, as a pattern: whole words in any case, `*` for any ending."""

import re
from collections.abc import Iterable

_NEVER = re.compile(r"(?!)")
_UNSPACED = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


def any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    """A pattern for any of the phrases, with straight or curly apostrophes; of none it matches nothing.

    In scripts without spaces a phrase may stand anywhere, as no border of a word can be seen.
    """
    # The longest first, so that what is found is the whole phrase.
    written = sorted({phrase.strip() for phrase in phrases} - {""}, key=lambda phrase: (-len(phrase), phrase))
    return re.compile("|".join(map(_pattern, written)), re.IGNORECASE) if written else _NEVER


def _pattern(phrase: str) -> str:
    inner = r"\s+".join(re.escape(word) for word in phrase.split()).replace(r"\*", r"\w*")
    inner = re.sub("['’]", "['’]", inner)
    start = "" if _UNSPACED.match(phrase[0]) else r"(?<!\w)"
    end = "" if _UNSPACED.match(phrase[-1]) else r"(?!\w)"
    return f"{start}{inner}{end}"
