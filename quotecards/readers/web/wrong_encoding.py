"""Pages whose bytes are not what they state, as templates and moves between servers leave them: which encoding they are
in, where only one of the usual ones yields words as they are printed."""

import re
from collections.abc import Mapping
from itertools import pairwise
from types import MappingProxyType

from quotecards.readers.body.which_language import detect
from quotecards.readers.web.html_tokens import Token, parts_of

_WESTERN, _CENTRAL, _CYRILLIC = ("cp1252",), ("cp1250", "iso8859_2"), ("cp1251", "koi8_r")
_RUSSIAN = "абвгдежзийклмнопрстуфхцчшщъыьэюяё"
# The usual encodings of each language, and the letters that it writes beyond ASCII.
_WRITTEN: Mapping[str, tuple[tuple[str, ...], str]] = MappingProxyType(
    {
        "en": (_WESTERN, "éèêëïîôöüñçâàæœ"), "fr": (_WESTERN, "àâçéèêëîïôùûüœæ"), "de": (_WESTERN, "äöüßéèà"),
        "es": (_WESTERN, "áéíóúüñç"), "it": (_WESTERN, "àèéìíîòóùú"), "pt": (_WESTERN, "áâãàçéêíóôõúü"),
        "nl": (_WESTERN, "éëïöüèêáóíúç"), "sv": (_WESTERN, "åäöéàü"), "da": (_WESTERN, "æøåéäöü"),
        "no": (_WESTERN, "æøåéóòôäöü"), "fi": (_WESTERN, "äöåéšž"), "ca": (_WESTERN, "àçèéíïòóúü"),
        "pl": (_CENTRAL, "ąćęłńóśźż"), "cs": (_CENTRAL, "áčďéěíňóřšťúůýž"), "sk": (_CENTRAL, "áäčďéíĺľňóôŕšťúýž"),
        "hr": (_CENTRAL, "čćđšž"), "hu": (_CENTRAL, "áéíóöőúüű"), "ro": (_CENTRAL, "ăâîşţ"),
        "ru": (_CYRILLIC, _RUSSIAN), "uk": (_CYRILLIC[:1], f"{_RUSSIAN}іїєґ"), "bg": (_CYRILLIC[:1], _RUSSIAN),
        "el": (("cp1253",), "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ"), "tr": (("cp1254",), "çğıöşüâîûİ"),
        "he": (("cp1255",), "אבגדהוזחטיךכלםמןנסעףפץצקרשת"),
        "ar": (("cp1256",), "ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىي،؛؟"),
    }
)  # fmt: skip
_CODECS = dict.fromkeys(codec for codecs, _ in _WRITTEN.values() for codec in codecs)
_USUAL = frozenset("“”‘’„‚«»‹›–—…•·€£§©®™°ºª¡¿№\u00ad")
_WITHIN = re.compile(r"(?<=[^\W\d_])[^\w\s\x00-\x7f’·–—…\u00ad](?=[^\W\d_])")  # a sign inside of a word
_SURELY = 0.97  # of what is beyond ASCII


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
    found = {codec: words for codec in _CODECS if (words := _plain_words(printed, codec))}
    return next(iter(found)) if len(set(found.values())) == 1 else None


def _plain_words(printed: bytes, codec: str) -> str:
    """What is `printed`, where `codec` is usual for the language that it yields, in its letters; else nothing."""
    try:
        words = printed.decode(codec)
    except UnicodeDecodeError:
        return ""
    codecs, letters = _WRITTEN.get(detect(words) or "", ((), ""))
    return words if codec in codecs and _is_plain(words, letters) else ""


def _is_plain(text: str, letters: str) -> bool:
    """Whether hardly anything beyond ASCII is neither one of the `letters` nor a usual sign outside of words, or is a
    capital inside; and most of the letters are small, as those of Russian are not in the other of its encodings."""
    beyond = [sign for sign in text if sign > "\x7f" and not sign.isspace()]
    odd = sum(sign not in _USUAL and sign.lower() not in letters and sign not in letters for sign in beyond)
    odd += len(_WITHIN.findall(text)) + sum(sign.islower() and next_one.isupper() for sign, next_one in pairwise(text))
    return odd <= (1 - _SURELY) * len(beyond) and 2 * sum(map(str.isupper, beyond)) <= len(beyond)
