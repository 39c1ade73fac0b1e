"""Pages whose bytes are not what they state, as templates and moves between servers leave them: which encoding they are
in, where only one of the usual ones yields words as they are printed."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from quotecards.readers.body.which_language import detect
from quotecards.readers.web.html_tokens import Token, parts_of

_MADE_FOR: Mapping[str, str] = MappingProxyType(  # the languages, by encoding
    {
        "cp1252": "en fr de es it pt nl sv da no fi ca id",
        **dict.fromkeys(("cp1250", "iso8859_2"), "pl cs sk hr hu ro"),
        **dict.fromkeys(("cp1251", "koi8_r"), "ru uk bg"),
        "cp1253": "el",
        "cp1254": "tr",
        "cp1255": "he",
        "cp1256": "ar",
    }
)
_WITHOUT_CASE = frozenset({"cp1255", "cp1256"})
_WORD = re.compile(r"[^\W\d_]{2,}")
_SIGN = re.compile(r"[^\w\s\x00-\x7f]|[\x80-\x9f]")
_USUAL = frozenset("“”‘’„‚«»‹›–—…•·€£§©®™°ºª¡¿½¼¾×´№\u00ad")
_WITHIN = re.compile(r"(?<=[^\W\d_])[^\w\s\x00-\x7f’·–—…\u00ad](?=[^\W\d_])")  # a sign inside of a word
_LOUD = 0.3  # of the words
_SURELY = 0.97  # of the words with letters beyond ASCII, and of the signs


def is_utf_8(body: bytes) -> bool:
    """Whether bytes that state another encoding, one byte a letter, are UTF-8: by chance they hardly ever fit."""
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return not body.isascii()


def encoding_of(body: bytes) -> str | None:
    """Python's name for the encoding of a page that is not what it states; None where none is sure."""
    try:
        body.decode("utf-8")
        return "utf-8"
    except UnicodeDecodeError:
        # The tags are ASCII in all of these.
        texts = (part.words for part in parts_of(body.decode("latin-1")) if part.token is Token.TEXT)
        printed = " ".join(texts).encode("latin-1")
    found = {codec: words for codec in _MADE_FOR if (words := _plain_words(printed, codec))}
    return next(iter(found)) if len(set(found.values())) == 1 else None


def _plain_words(printed: bytes, codec: str) -> str:
    """What is `printed`, where `codec` yields a language that it was made for, spelt as print has it; else nothing."""
    try:
        words = printed.decode(codec)
    except UnicodeDecodeError:
        return ""
    fits = detect(words) in _MADE_FOR[codec].split() and _is_plain(words, cased=codec not in _WITHOUT_CASE)
    return words if fits else ""


def _is_plain(text: str, *, cased: bool) -> bool:
    """Whether hardly a word with letters beyond ASCII has capitals inside, or signs, of which only the usual ones are
    there, and not most words are all capitals, as Russian ones are in the other of its encodings."""
    words = [word for word in _WORD.findall(text) if not word.isascii()]
    signs = _SIGN.findall(text)
    odd = sum(sign not in _USUAL for sign in signs) + len(_WITHIN.findall(text))
    loud = sum(map(str.isupper, words)) if cased else 0
    if cased:
        odd += sum(not word[1:].islower() for word in words) - loud
    return loud <= _LOUD * len(words) and odd <= (1 - _SURELY) * (len(words) + len(signs))
