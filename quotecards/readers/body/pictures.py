"""What pictures say of themselves: their texts for those who do not see them, their titles; evidence for names."""

import re
from collections.abc import Iterable, Iterator

_HEAD = 6_000  # characters of a source in which the pictures of an opening stand
_MOST = 12  # texts
_LONGEST = 160  # characters of one
_MARKDOWN = re.compile(
    r"!\[(?P<alt>[^\]\n]{0,160})\](?:\([^()\s]{0,400}(?:[ \t]+[\"'](?P<title>[^\"'\n]{3,160})[\"'])?)?"
)
_ATTRIBUTE = re.compile(r"\b(?:alt|title|caption)[ \t]*=[ \t]*(?P<mark>[\"'])(?P<words>[^\"\n]{3,160}?)(?P=mark)")
_FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|svg)$|_|^https?:", re.IGNORECASE)
_KEYS = frozenset("alt caption imagealt image_alt alt_text alttext image_caption imagecaption figcaption".split())


def pictures_in(source: str, start: int) -> tuple[str, ...]:
    """The texts of the pictures at the head of a text with marks, whose first character is at `start`."""
    head = source[start : start + _HEAD]
    found = [text for match in _MARKDOWN.finditer(head) for text in match.group("alt", "title") if text]
    found += [match["words"] for match in _ATTRIBUTE.finditer(head)]
    return worded(found)


def worded(texts: Iterable[str]) -> tuple[str, ...]:
    """Those of the texts that are words, rather than the name of a file; the first few, each once."""
    plain = (" ".join(text.split()) for text in texts)
    kept = dict.fromkeys(text for text in plain if 2 < len(text) <= _LONGEST and not _FILE.search(text))
    return tuple(kept)[:_MOST]


def captions_of(data: object, depth: int = 3) -> Iterator[str]:
    """The texts of pictures in front matter, however deep they are nested."""
    if isinstance(data, dict) and depth:
        for key, value in data.items():
            if isinstance(value, str) and str(key).casefold() in _KEYS:
                yield value
            yield from captions_of(value, depth - 1)
    elif isinstance(data, list) and depth:
        for value in data[:_MOST]:
            yield from captions_of(value, depth - 1)
