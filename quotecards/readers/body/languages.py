"""The few words of each language that the reader listens for.

Written by hand from grammars' closed classes (pronouns, question words) and from how interviews are printed; each list
may be incomplete without harm, because every word is only one cue among others. The lists lie in `lexicons`, by groups
of languages, of which a text loads one or two.
"""

from functools import cache
from importlib import import_module
from types import MappingProxyType

from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.lexicons.english import ENGLISH

# The list of each language, by the file where it lies.
_LISTS = MappingProxyType(
    {
        "en": "english.ENGLISH",
        "de": "germanic.GERMAN", "nl": "germanic.DUTCH", "sv": "germanic.SWEDISH", "da": "germanic.DANISH",
        "no": "germanic.NORWEGIAN", "nb": "germanic.NORWEGIAN", "nn": "germanic.NORWEGIAN",
        "fr": "romance.FRENCH", "es": "romance.SPANISH", "it": "romance.ITALIAN", "pt": "romance.PORTUGUESE",
        "ca": "romance.CATALAN", "ro": "romance.ROMANIAN",
        "pl": "slavic.POLISH", "ru": "slavic.RUSSIAN", "uk": "slavic.UKRAINIAN", "cs": "slavic.CZECH",
        "sk": "slavic.SLOVAK", "hr": "slavic.CROATIAN", "bs": "slavic.CROATIAN", "bg": "slavic.BULGARIAN",
        "fi": "endings.FINNISH", "hu": "endings.HUNGARIAN", "tr": "endings.TURKISH", "el": "endings.GREEK",
        "ja": "eastern.JAPANESE", "zh": "eastern.CHINESE", "ko": "eastern.KOREAN", "ar": "eastern.ARABIC",
        "he": "eastern.HEBREW",
    }
)  # fmt: skip


def lexicon_for(language: str) -> Lexicon:
    """The words of a BCP 47 `language`; English where there are none of it."""
    place = _LISTS.get(_code(language))
    return _loaded(place) if place else ENGLISH


def has_words(language: str) -> bool:
    """Whether there are words of a BCP 47 `language`."""
    return _code(language) in _LISTS


def _code(language: str) -> str:
    return language.partition("-")[0].casefold()


@cache
def _loaded(place: str) -> Lexicon:
    group, _, name = place.partition(".")
    found: Lexicon = getattr(import_module(f"quotecards.readers.body.lexicons.{group}"), name)
    return found
