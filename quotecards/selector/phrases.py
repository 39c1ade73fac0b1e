"""Phrases as a person writes them in a list: whole words in any case, `*` for any ending, either apostrophe."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

# Scripts without spaces, each from its first letter to its last: a pattern of them takes milliseconds to make.
_UNSPACED = (("\u0e00", "\u0e7f"), ("\u3040", "\u30ff"), ("\u3400", "\u9fff"), ("\uf900", "\ufaff"))


class Phrases:
    """Looks for any of a list of phrases; an empty list is found nowhere.

    In scripts without spaces a phrase may stand anywhere, as no border of a word can be seen.
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        # The longest first, so that what is found is the whole phrase.
        listed = sorted({phrase.strip() for phrase in phrases} - {""}, key=lambda phrase: (-len(phrase), phrase))
        # Most texts hold none: that the longest word of a phrase is missing is found out much faster than a match.
        self._longest: dict[str, list[tuple[int, str, list[str]]]] = defaultdict(list)
        for at, one in enumerate(listed):
            longest = max(re.findall(r"\w+", one.lower()), key=len, default="")
            stretches = [stretch.strip() for stretch in _plain(one.lower()).split("*")]
            self._longest[longest].append((at, _pattern(one), stretches))

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first phrase in `text`, or in that part of it."""
        end = len(text) if end is None else end
        pattern = self._pattern_for(text[start:end])
        return pattern.search(text, start, end) if pattern else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every phrase in `text`."""
        pattern = self._pattern_for(text)
        return pattern.finditer(text) if pattern else iter(())

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """The phrase that is all of `text`."""
        pattern = self._pattern_for(text)
        return pattern.fullmatch(text) if pattern else None

    def may_be_in(self, text: str) -> bool:
        """Whether `text` may hold one of the phrases: False only where it holds none."""
        return self._pattern_for(text) is not None

    def _pattern_for(self, text: str) -> re.Pattern[str] | None:
        """A pattern for those of the phrases that may stand in `text`."""
        lower = text.lower()
        found = [phrases for longest, phrases in self._longest.items() if longest in lower]
        if not found:
            return None
        plain = _plain(lower)
        near = [
            (at, pattern)
            for phrases in found
            for at, pattern, stretches in phrases
            if all(stretch in plain for stretch in stretches)
        ]
        return re.compile("|".join(pattern for _, pattern in sorted(near)), re.IGNORECASE) if near else None


def _plain(lower: str) -> str:
    """A text with one kind of apostrophe, and one blank wherever there are some."""
    return " ".join(lower.split()).replace("’", "'")


def _pattern(phrase: str) -> str:
    inner = r"\s+".join(re.escape(word) for word in phrase.split()).replace(r"\*", r"\w*")
    inner = re.sub("['’]", "['’]", inner)
    start = "" if _is_unspaced(phrase[0]) else r"(?<!\w)"
    end = "" if _is_unspaced(phrase[-1]) else r"(?!\w)"
    return f"{start}{inner}{end}"


def _is_unspaced(letter: str) -> bool:
    return any(first <= letter <= last for first, last in _UNSPACED)
