"""Which language a text is written in: by its script, and for the Latin one by its commonest words."""

import re
from collections import Counter
from types import MappingProxyType

SAMPLE = 20_000  # characters; the commonest words settle it within a page
_WORD = re.compile(r"[^\W\d_]+")
# The commonest words of each language that are not equally common in another of them.
_STOP_WORDS = MappingProxyType(
    {
        "en": "the and of to that it was you with for this but they have are not what from his her all there we she",
        "fr": "le les des et est une dans que qui pas pour vous je sur ce avec il elle au mais on nous c qu était du",
        "de": "der die und das ist nicht ich sie ein eine mit auf den dem zu war wie es auch aber wir sich für von",
        "es": "el los las y que una es con por para pero se lo como más yo muy está había cuando porque del al",
        "it": "il di che e un una è per non sono mi ma con gli della nel come anche più ho era questo perché",
        "pt": "o os as e que um uma é não com para por mas eu se como mais muito está foi quando porque do da ao",
        "pl": "i w nie na się z że to jest jak do ale tak co po był było już tylko przez dla czy mnie jego",
    }
)
_NOT_LATIN = re.compile("[\u0400-\u06ff\u3041-\u9fff]")  # what any of these holds
_SCRIPTS = (
    ("ja", re.compile("[\u3041-\u30ff]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("he", re.compile("[\u05d0-\u05ea]")),
)


def detect(text: str) -> str | None:
    """The BCP 47 tag of the language of `text`, judged by its first page or so; None where it cannot be told.

    Tells apart en, fr, de, es, it, pt, pl, ru, ja, zh, ar and he. Cyrillic counts as Russian, Han without kana as
    Chinese.
    """
    sample = text[:SAMPLE]
    letters = sum(map(str.isalpha, sample))
    for language, script in _SCRIPTS if _NOT_LATIN.search(sample) else ():
        share = len(script.findall(sample)) / max(letters, 1)
        if share > (0.1 if language == "ja" else 0.4):
            return language
    counts = Counter(_WORD.findall(sample.casefold()))
    total = counts.total()
    hits = {language: sum(counts[word] for word in words.split()) for language, words in _STOP_WORDS.items()}
    best, second = sorted(hits, key=lambda language: (-hits[language], language))[:2]
    if hits[best] < max(2, total * 0.08) or hits[best] == hits[second]:
        return None
    return best
