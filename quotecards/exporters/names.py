"""Names that are safe as file names on every system, the same for the same words of the same source."""

import hashlib
import json
import re
import unicodedata

LONGEST = 80
_INTERVIEW = 32  # at most so many characters of the interview's name …
_HASH = 8  # … and so many hexadecimal digits, which tell apart cards that begin with the same words
# Letters that have no decomposition in Unicode, as they are commonly written in ASCII.
_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h"}
)
_APOSTROPHES = re.compile("['’‘ʼ`´]")
_OTHERS = re.compile("[^a-z0-9]+")
# Device names of Windows, which no file may have, with or without an ending:
# https://learn.microsoft.com/windows/win32/fileio/naming-a-file
_RESERVED = re.compile(r"con|prn|aux|nul|com\d|lpt\d")


def slug(text: str, longest: int = LONGEST) -> str:
    """The text as a name of small ASCII letters, digits and hyphens, cut at a word where it is too long.

    Text without a Latin letter or digit, which leaves nothing, is named by a hash.
    """
    name = _ascii(text, longest)
    if not name:
        return _digest(text)
    return f"{name}-1" if _RESERVED.fullmatch(name) else name


def card_id(interview: str, text: str, *, sha256: str = "", start: int = 0, end: int = 0) -> str:
    """A card's name, such as `certified-copy--it-takes-you-by-surprise-when-3fa9c2d1`: at most 80 characters.

    `interview` is the stem that groups cards, `text` the words shown; `sha256`, `start` and `end` say which words of
    which file they are. Other words, another place or another file give another name.
    """
    digest = _digest(json.dumps([sha256, start, end, text]))
    group = slug(interview, _INTERVIEW)
    words = _ascii(text, LONGEST - len(group) - 2 - 1 - _HASH)
    return f"{group}--{words}-{digest}" if words else f"{group}--{digest}"


def _ascii(text: str, longest: int) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS)).translate(_LETTERS)
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    name = _OTHERS.sub("-", _APOSTROPHES.sub("", letters.casefold())).strip("-")
    if len(name) <= longest:
        return name
    head, hyphen, _ = name[: longest + 1].rpartition("-")
    return head.rstrip("-") if hyphen else name[:longest]


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_HASH]
