"""Where a word that is wider than its box may be parted, by the hyphenation patterns of its language."""

import functools
import re
from typing import Any

_BEFORE, _AFTER = 3, 3  # letters that stay together at least
_WORD = re.compile(r"[^\W\d_]+")


def hyphen_points(text: str, language: str) -> list[int]:
    """The offsets in `text` before which a word may be parted with a hyphen; none where there are no patterns."""
    patterns = _patterns(language.replace("-", "_"))
    if patterns is None:
        return []
    return [
        match.start() + at
        for match in _WORD.finditer(text)
        for at in patterns.positions(match.group())
        if _BEFORE <= at <= len(match.group()) - _AFTER
    ]


@functools.lru_cache(maxsize=8)
def _patterns(language: str) -> Any:
    import pyphen

    known = pyphen.language_fallback(language)
    return pyphen.Pyphen(lang=known) if known else None
