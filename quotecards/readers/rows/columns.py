"""Which column of a table holds what: guessed from its first row."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from types import MappingProxyType

# For each part of a quote the words that head its column, the surest first. Written by hand, in the languages that the
# readers know; a column's head may hold more words than these: “Film title”, “Quote (EN)”.
_HEADS: Mapping[str, str] = MappingProxyType(
    {
        "quote": "quote|quotation|pull quote|zitat|citation|cita|citazione|citação|citacao|cytat|цитата|引用|名言|"
        "اقتباس|ציטוט|text|words|statement|texte|texto|testo|tekst|wortlaut|текст",
        "speaker": "speaker|said by|who|person|guest|interviewee|name|attribution|sprecher|sprecherin|gast|wer|"
        "intervenant|intervenante|locuteur|personne|nom|hablante|persona|nombre|quien|quién|relatore|parlante|nome|"
        "falante|pessoa|osoba|rozmówca|имя|автор цитаты|話者|名前",
        "film": "film|movie|work|film title|title|picture|titel|filmtitel|titre|película|pelicula|título|titulo|titolo|"
        "filme|tytuł|фильм|作品|映画|影片",
        "director": "director|directed by|regie|regisseur|regisseurin|réalisateur|réalisatrice|réalisation|directora|"
        "dirección|regista|regia|diretor|diretora|direção|reżyser|reżyserka|режиссёр|режиссер|監督|导演",
        "year": "year|release year|released|jahr|année|annee|año|anno|ano|rok|год|年",
        "outlet": "outlet|source|publication|magazine|newspaper|published in|quelle|medium|zeitung|média|medio|fuente|"
        "fonte|testata|veículo|źródło|источник|издание|出典|来源",
        "date": "date|published|published on|interview date|datum|fecha|data|дата|日付|日期",
        "url": "url|link|web|website|href|ссылка",
        "language": "language|lang|sprache|langue|idioma|lingua|língua|język|язык|言語|语言",
        "author": "interviewer|journalist|reporter|writer|author|autor|autorin|auteur|auteure|autore|автор",
    }
)
_AUTHORS = frozenset("author autor autorin auteur auteure autore автор".split())
_LOOKS = MappingProxyType(
    {
        "theme": "theme|look|thema",
        "format": "format|formats|size",
        "photo": "photo|photo file|image|picture file|foto|bild",
        "festival": "festival|film festival|filmfestival|filmfest|festival de cine|фестиваль|映画祭|电影节",
        "photo_credit": "photo credit|photographer|photo by|fotograf|fotografin|bildnachweis|photographe|fotógrafo",
    }
)
_WORD = re.compile(r"\w+")
_EXACT, _INSIDE = 100, 50


def guess_columns(heads: Sequence[str]) -> dict[str, int]:
    """For each part of a quote that a column is for: the column's number, from 0. Each column stands for one part."""
    found = _assign(heads, _HEADS)
    author = found.get("author")
    if "speaker" not in found and author is not None and _plain(heads[author]) in _AUTHORS:
        found["speaker"] = found.pop("author")  # the author of the quote, then, and not of the article
    return found


def look_columns(heads: Sequence[str], taken: Mapping[str, int]) -> dict[str, int]:
    """The columns that say how a card is to look."""
    free = ["" if at in taken.values() else head for at, head in enumerate(heads)]
    return _assign(free, _LOOKS)


def _assign(heads: Sequence[str], parts: Mapping[str, str]) -> dict[str, int]:
    plain = [_plain(head) for head in heads]
    fits = [
        (_fit(head, names.split("|")), -order, -at, part, at)
        for order, (part, names) in enumerate(parts.items())
        for at, head in enumerate(plain)
    ]
    found: dict[str, int] = {}
    for fit, _, _, part, at in sorted(fits, reverse=True):
        if fit > 0 and part not in found and at not in found.values():
            found[part] = at
    return dict(sorted(found.items(), key=lambda each: list(parts).index(each[0])))


def _plain(head: str) -> str:
    """A column's head without case, punctuation and underscores: `Film_Title:` is “film title”."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", unicodedata.normalize("NFC", head[:200]))
    return " ".join(_WORD.findall(spaced.replace("_", " ").casefold()))


def _fit(head: str, names: Sequence[str]) -> int:
    """How surely a column so headed is meant: most where the head is one of the names, less where it holds one."""
    if not head:
        return 0
    if head in names:
        return _EXACT - names.index(head)
    inside = (at for at, name in enumerate(names) if f" {name} " in f" {head} ")
    return max((_INSIDE - at for at in inside), default=0)
