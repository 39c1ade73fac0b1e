"""Titles that no marks set apart, in languages that write them as sentences are written.

Where two places of a page name the same words, one of them as only films are spoken of, they show where a title ends.
"""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import takewhile, zip_longest
from typing import NamedTuple

from quotecards.late import late
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.lexicons.english import ENGLISH
from quotecards.readers.body.names import names_in
from quotecards.readers.body.no_names import NO_NAME
from quotecards.readers.films.bare_titles import may_be_title
from quotecards.readers.films.beside_titles import is_no_film
from quotecards.readers.films.titles import SMALL, Mention
from quotecards.readers.roles.decoder import Decoded

_MOST_WORDS, _SHORTEST = 8, 4  # words; letters of a title that is one word
_MOST_PLACES, _NEAR = 80, 100  # characters behind a title
_WORD = re.compile(r"[^\W_][\w’'&-]*")
_STOP = re.compile(r"\s*(?:[.,;:!?()\[|•·–—\n\"“”„«»]|$)")
_MARKS = r"[\"“„«»”‘’'*_\s\u00a0\u202f]{0,2}"

# Avec La digue, …; In Laagtij keert …
_WITH = (
    r"(?:^|[.!?…]\s+)(?:Avec|Dans|Con|En|Com|Em|Mit|In|Met|Med|I|W|We|Ve|V|S|Se|Z|Nel|Nella|Na|No|Par|Après)\s"
    rf"(?={_MARKS}[^\W\d_])"
)
_ABOUT = (
    r"\b(?:über|zu|sur|à\spropos\sde|sobre|su|over|om|o)\s(?:(?:den|ihren|seinen|le|la|el|il|de|den|het)?\s?(?:film\w*|"
    r"película|documental|documentaire|documentario)\s)?(?=\W{0,2}[^\W\d_])"
)
# réalisatrice de Terre meuble
_MADE = (
    r"(?i)\b(?:réalisat(?:eur|rice)s?|cinéastes?|regisseur(?:in)?|regissör(?:en)?|instruktør(?:en)?|regista|realizadora?)\s"
    r"(?:de|d[’']|di|del|von|van|för|til|af|av|bag)\s?(?=(?-i:[A-ZÀ-ÖØ-Þ]))"
)
# Clara Voss présente Terre meuble
_SHOWS = (
    r"\b(?:(?:présent|sign)(?:e|ait|era)|presenta|firma|apresenta|assina|präsentiert|presenteert|presenterar|præsenterer|"
    r"prezentuje)\s(?=[A-ZÀ-ÖØ-Þ])"
)
# What happens behind a title: La digue s’ouvre sur …; Laagtij draait om …; nobody and no festival does so
_HAPPENS = (
    r"\s(?:s[’']ouvre\ssur|se\s(?:passe|clôt\ssur)|commence\spar|beginnt\smit|handelt\svon|dreht\ssich|begint\smet|"
    r"speelt\szich|draait\som|gaat\sover|handlar\som|utspelar\ssig|börjar\smed|bygger\spå|handler\som|foregår|udspiller|"
    r"begynder\smed|begynner\smed|dzieje\ssię|est\s(?:votre|ton)\s(?:\w+\s){0,2}film|"
    r"(?:ist|is|är|er)\s(?:Ihr|dein|je|jouw|uw|din|deres|dit)\s(?:\w+\s){0,2}\w*film)\b"
    r"|,\s(?:présenté|presentado|presentato|vertoond|sélectionné|récompensé|primé)\b"
)
# below a talk: X sort mercredi; X de Clara Voss, avec …; X | 94 min
_FACTS = (
    r"(?i)\W{0,3}\s(?:is\s(?:nu\s|vanaf\s[\w/.-]+\s(?:\w+\s)?)?te\szien|(?:har|får)\s\w*premi\w+|sort\s(?:le|en|au|ce|mercredi)|"
    r"en\ssalles?|draait\s(?:vanaf|nu\sin|in\sde)|w\skinach|(?:läuft|startet|kommt)\s(?:am|ab|im|seit)|esce\s(?:il|in|al|nelle)|"
    r"se\sestrena\s(?:el|en)|estreia\s(?:nos|a\s\d|em\s\d)|går\supp|visas\spå)\b"
    r"|\W{0,4}\s?(?:de|di|by|van|von|av|af)\s(?-i:[A-ZÀ-ÖØ-Þ])[^\n]{4,200}"
    r"(?:\b\d{1,3}\s?(?:h\b|min)|\b(?:sortie|en\ssalles?|kinostart|in\ssala|estreno|premi[eè]re)\b|\bavec\s(?-i:[A-ZÀ-ÖØ-Þ]))"
    r"|\W{1,3}[^\n]{0,80}\b(?:\d{2,3}\s?(?:min|′)|"
    r"(?:regie|regi|reżyseria|réalisation|dirección|regia|instruktion|instruktør)\b:?\s(?-i:[A-ZÀ-ÖØ-Þ]))"
)
_SENTENCE = rf"(?:^|[.!?…]\s+){_MARKS}(?=[A-ZÀ-ÖØ-Þ])"

# Dans La part du vent, Clara Voss filme …
_FILMED = (
    r"(?:^|[.!?…]\s+)(?:Dans|Avec|Con|Com|Nel|Nella)\s(?P<title>[A-ZÀ-ÖØ-Þ][\w’'-]*(?:\s[\w’'-]+){1,7}),\s"
    r"(?P<behind>[^\n]{4,80})"
)
# Présenté à Wick, La part du vent suit une île: what stands between the festival and what it tells
_PRESENTED = (
    r"(?:^|[.!?…]\s+)(?:(?:Présenté|Sélectionné|Dévoilé|Primé|Récompensé)e?|(?:Presentat|Premiat|Selezionat|Passat)o|"
    r"(?:Presentad|Premiad|Estrenad|Exibid|Selecionad)[oa])\s[^,.!?]{3,90},\s(?P<title>[A-ZÀ-ÖØ-Þ][\w’'-]*(?:\s[\w’'-]+){1,7}?)\s"
    r"(?:raconte|suit|met\sen\sscène|filme|racconta|segue|narra|arriva|esce|cuenta|sigue|narra|llega|conta|acompanha|estreia)\b"
)
_FILMS = r"(?:,[^,.!?]{2,60},)?\s(?:filme|suit|met\sen\sscène|filma|sigue|segue|mette\sin\sscena|acompanha)\b"


class _Where(StrEnum):
    """How a place names what may be a title."""

    WITH = "with it"
    ABOUT = "somebody on it"
    ALONE = "a line of its own"
    MADE = "whose maker somebody is"
    SHOWN = "shown by somebody"
    BEGINS = "tells of it"
    HAPPENS = "what happens in it"
    BELOW = "facts below"


# As only films are named: nobody opens, lasts or has a director
_OF_FILMS = frozenset({_Where.MADE, _Where.SHOWN, _Where.HAPPENS, _Where.BELOW})


class NamedTwice(NamedTuple):
    """A title, and the part of the text that names it as a film's."""

    mention: Mention
    part: Decoded


class _Place(NamedTuple):
    where: _Where
    part: Decoded
    start: int
    end: int
    words: tuple[str, ...]


def named_twice(
    headings: Sequence[Decoded],
    opening: Sequence[Decoded],
    questions: Sequence[Decoded],
    below: Sequence[Decoded],
    lexicon: Lexicon,
) -> Iterator[NamedTwice]:
    """Avec La digue, Clara Voss …, above: La digue s’ouvre sur un plan fixe."""
    if lexicon is ENGLISH or not lexicon.spaced:
        return
    places = list(_places(headings, opening, questions, below))[:_MOST_PLACES]
    for shown in places:
        if shown.where in _OF_FILMS:
            titles = (_common(shown, other, lexicon) for other in places if other.where is not shown.where)
            title = max((title for title in titles if title), key=len, default=None)
            if title:
                yield NamedTwice(Mention(title, shown.start, shown.start + len(title)), shown.part)


def filmed_in(text: str, lexicon: Lexicon) -> Iterator[Mention]:
    """Dans La part du vent, Clara Voss filme une île: a title of several words, and who films it."""
    if lexicon is ENGLISH or not lexicon.spaced or ", " not in text:
        return
    for match in late(_PRESENTED).finditer(text):
        if may_be_title(match["title"]) and not lexicon.finds(lexicon.film).search(match["title"]):
            yield Mention(match["title"], *match.span("title"))
    for match in late(_FILMED).finditer(text):
        name = next((one for one in names_in(match["behind"]) if one.start == 0), None)
        films = name and begins_with_given_name(name.text) and late(_FILMS).match(match["behind"], name.end)
        house = match["title"].istitle()  # Quai Films; titles are not capitalised throughout there
        if films and not house and may_be_title(match["title"]):
            yield Mention(match["title"], *match.span("title"))


def _places(
    headings: Sequence[Decoded], opening: Sequence[Decoded], questions: Sequence[Decoded], below: Sequence[Decoded]
) -> Iterator[_Place]:
    for part in (*headings, *opening):
        yield from _framed(part)
    for part in headings:
        whole = len(part.block.text.rstrip("."))
        yield from (place for place in _place(_Where.ALONE, part, 0) if place.end >= whole)
    for part in (*opening, *questions):
        yield from _told(part)
    for part, behind in zip_longest(below, below[1:]):
        facts = late(_FACTS).search(f"{part.block.text}\n{behind.block.text if behind else ''}")
        if facts:
            yield from (place for place in _place(_Where.BELOW, part, 0) if place.start < facts.start() <= place.end)


def _framed(part: Decoded) -> Iterator[_Place]:
    """The places where words before a title say what it is."""
    for where, pattern in ((_Where.WITH, _WITH), (_Where.ABOUT, _ABOUT), (_Where.MADE, _MADE), (_Where.SHOWN, _SHOWS)):
        for match in late(pattern).finditer(part.block.text):
            yield from _place(where, part, match.end())


def _told(part: Decoded) -> Iterator[_Place]:
    """The places where a sentence begins with what may be a title."""
    for match in late(_SENTENCE).finditer(part.block.text):
        happens = late(_HAPPENS).search(part.block.text, match.end(), match.end() + _NEAR)
        for place in _place(_Where.BEGINS, part, match.end()):
            led = happens and place.start < happens.start() <= place.end
            yield place._replace(where=_Where.HAPPENS) if led else place


def _place(where: _Where, part: Decoded, start: int) -> Iterator[_Place]:
    """The words at `start` up to the next mark, if a title may begin there."""
    text = part.block.text
    marks = late(_MARKS).match(text, start)
    start = marks.end() if marks else start
    words: list[str] = []
    at = start
    while len(words) < _MOST_WORDS and (word := _WORD.match(text, at)):
        words.append(word[0])
        at = word.end()
        if len(words) == _MOST_WORDS or _STOP.match(text, at):
            break
        at += 1
    if words and words[0][0].isupper():
        yield _Place(where, part, start, at, tuple(words))


def _common(shown: _Place, other: _Place, lexicon: Lexicon) -> str | None:
    """The words with which both places begin, if these may be a title."""
    opens_sentences = other.where is _Where.BEGINS and shown.where is not _Where.BELOW  # as “How” and houses do
    if shown.part is other.part or opens_sentences:
        return None
    pairs = zip(shown.words, other.words, strict=False)
    words = [one for one, _ in takewhile(lambda pair: _same(*pair), pairs)]
    while words and words[-1].casefold() in SMALL:
        words.pop()
    if not words or all(word.casefold() in SMALL for word in words):
        return None
    if len(words) == 1 and (lexicon.capitals or len(words[0]) < _SHORTEST or words[0].casefold() in NO_NAME):
        return None
    title = " ".join(words)
    if lexicon.finds(lexicon.film).search(title) or not (may_be_title(title) or title.isupper()):
        return None
    return None if any(_is_other_work(place, len(title)) for place in (shown, other)) else title


def _is_other_work(place: _Place, length: int) -> bool:
    """Whether a book, a record or an exhibition is spoken of there."""
    text, end = place.part.block.text, place.start + length
    return is_no_film(text[max(0, place.start - _NEAR) : place.start], text[end : end + _NEAR])


def _same(one: str, other: str) -> bool:
    return one == other or (one.casefold() == other.casefold() and (one.isupper() or other.isupper()))
