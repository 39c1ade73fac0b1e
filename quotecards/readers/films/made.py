"""Titles of which somebody is called the maker, with marks or without: directora de «Sal», regista di Sale nero."""

import re
from collections.abc import Iterator, Sequence

from quotecards.late import late
from quotecards.readers.body.holding import holds_any
from quotecards.readers.body.interview_words import INTERVIEW
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.lexicons.english import ENGLISH
from quotecards.readers.body.names import names_in
from quotecards.readers.films.bare_titles import ARTICLES, may_be_title
from quotecards.readers.films.maker_words import MAKERS, MAKING, OF, is_made
from quotecards.readers.films.titles import Mention

# regista di Sale nero, in gara a Wick
_MADE = (
    rf"(?<!\w)(?i:{MAKERS})\s{OF}\s"
    r"(?P<title>[A-ZÀ-ÖØ-Þ][^,.;:!?()«»“”\"\[\]|–—•\n]{2,60}?)(?=\s?(?:$|[,.;:!?()\[|–—•\n]))"
)
# Sale nero: parla Clara Voss; Sale nero, Clara Voss: “…”; Sale Nero | …; what else opens a headline so is somebody
_OPENS = r"^(?P<title>[A-ZÀ-ÖØ-Þ](?:[^,.;:!?()«»“”‘’\"'\[\]|–—•\n]|(?<=\w)[’'](?=\w)){4,60}?)\s?(?:::|[:|,]\s)"
# Sale nero [+]; Sale nero (2031), de Clara Voss; Sale nero di Clara Voss
_FULL_NAME = r"[A-ZÀ-ÖØ-Þ][\w’'-]+\s[A-ZÀ-ÖØ-Þ]"
_LINKED, _DATED, _OF_NAME = r"\s\[\+\]", rf"\s\((?:19|20)\d\d\),?\s{OF}\s{_FULL_NAME}", rf",?\s{OF}\s{_FULL_NAME}"
_SHOWN = (
    r",\s(?:in\s(?:concorso|gara|anteprima|sala)|presentat[oa]|premiat[oa]|selezionat[oa]|en\s(?:competición|competencia|cines|salles|"
    r"compétition)|presentad[oa]|premiad[oa]|estrenad[oa]|seleccionad[oa]|em\s(?:competição|cartaz)|exibid[oa]|présentée?|primée?)\b"
)
_HERE = r"(?:^|[.!?…:]\s|\n)\W{0,2}"  # where a sentence begins
_VERB = (  # Sale nero segue …
    r"\s(?:segue|racconta|narra|esplora|ritrae|arriva|esce|sigue|cuenta|relata|explora|retrata|llega|se\sestrena|conta|acompanha|estreia|"
    r"chega|raconte|suit|retrace|explore|sort)\b"
)
_LATER = (
    r"(?i)\b(?:vuelve|regresa|estrena|presenta|torna|volta|revient|retrouve|nuev[oa]|nuov[oa]|nov[oa]|nouve(?:au|lle)|"
    r"new|next|ahora|ora|agora|returns?|neue[rsn]?|próxim[oa]|prossim[oa])\b"
)
_ANNOUNCED = rf"(?i)\W{{0,3}}:\s(?:{INTERVIEW})(?!\w)"
_ENTITLED = (
    r"\b[Ss](?:i\sintitola|e\stitula|[’']intitule)\s(?P<title>[A-ZÀ-ÖØ-Þ][^,.;:!?()«»“”\"\n]{2,60}?)"
    r"(?=\s(?:ed|y|et)\s(?:è|es|est)\s|,\s)"
)
# Clara Voss signe avec Sale nero un film d’une grande douceur
_SIGNED = (
    r"\b(?:signe|livre|offre|firma|assina)\s(?:avec|con|com)\s(?P<title>[A-ZÀ-ÖØ-Þ][^,.;:!?()«»“”\"\n]{2,60}?)"
    r"(?=\s(?:une?|una|uma?)\s)"
)
_GATES = ("tit", "signe avec", "livre avec", "offre con", "firma con", "assina com")
_WITH = r"\b(?:Con|Com|Avec)\s"  # Con Sale nero Clara Voss …
# In Sale nero, dal 3 marzo al cinema
_IN = r"\b(?:In|Dans|En|Em)\s"
_OUT = r",\s(?:dal(?:\s|l[’'])\d|in\ssala|al\scinema|en\ssalles|en\scines|nos\scinemas|desde\sel\s\d)"
_NEAR = 30  # characters
_SHORTEST, _MOST_WORDS = 2, 8  # words


def is_made_last(text: str, mention: Mention) -> bool:
    """Whether a headline calls somebody the maker of a title, and tells of nothing newer: not the director of “Low
    Tide” returns."""
    return is_made(text[: mention.start]) and late(_LATER).search(text, mention.end) is None


def is_announced(text: str, mention: Mention, lexicon: Lexicon) -> bool:
    """Whether a headline says behind the marks of a title that an interview follows: “A Rota do Sal”: entrevista a …
    Where all that headlines quote has capitals it may be what somebody says."""
    if lexicon is ENGLISH or lexicon.capitals or mention.start > 1:
        return False
    return " " in mention.title and late(_ANNOUNCED).match(text, mention.end) is not None


def entitled_in(text: str, lexicon: Lexicon) -> Iterator[Mention]:
    """Si intitola Sale nero ed è il film con cui …; signe avec Sale nero un film …"""
    pattern = _ENTITLED if "tit" in text else _SIGNED
    for match in late(pattern).finditer(text) if lexicon.spaced and holds_any(text, _GATES) else ():
        title = match["title"]
        if lexicon.finds(lexicon.film).search(text[match.end() : match.end() + _NEAR]) and may_be_title(title):
            yield Mention(title, match.start("title"), match.start("title") + len(title))


def made_in(text: str, others: Sequence[str], lexicon: Lexicon) -> Iterator[Mention]:
    """Titles without marks of whose maker a text speaks, if it or one of `others` speaks of them as of films, too."""
    if not lexicon.spaced or lexicon.bends or lexicon.capitals:
        return
    for match in late(_MADE).finditer(text) if holds_any(text, MAKING) else ():
        title = match["title"].strip()
        if _may_be(title) and any(_is_shown(title, one) for one in (text, *others)):
            yield Mention(title, match.start("title"), match.start("title") + len(title))


def opening_headline(text: str, others: Sequence[str], lexicon: Lexicon) -> Iterator[Mention]:
    """The title that opens a headline, if one of `others` says by whom it is, or links to it."""
    if not lexicon.spaced or lexicon.bends or lexicon.capitals:
        return
    match = late(_OPENS).match(text)
    if match and _may_be(title := match["title"].strip()):
        named = any(name.start == 0 and name.end == len(title) for name in names_in(title))
        named = named or (title.casefold().split()[0] in ARTICLES and len(title.split()) == _SHORTEST)
        shown = (_DATED, _LINKED) if named else (_DATED, _LINKED, _OF_NAME)
        spelt = re.escape(title)
        forms = [spelt + one for one in shown]
        forms += [] if named else [rf"{_WITH}{spelt}\s{_FULL_NAME}", rf"{_IN}{spelt}{_OUT}"]
        if any(re.search(one, other) for one in forms for other in others if title in other):
            yield Mention(title, 0, len(title))


def _may_be(title: str) -> bool:
    return _SHORTEST <= len(title.split()) <= _MOST_WORDS and may_be_title(title)


def _is_shown(title: str, text: str) -> bool:
    """Whether a text speaks of a title as of a film that is shown, or of what happens in it."""
    if title not in text:
        return False
    spelt = re.escape(title)
    return bool(
        re.search(rf"{spelt}(?:{_LINKED}|{_DATED}|{_SHOWN})", text) or re.search(rf"{_HERE}{spelt}{_VERB}", text)
    )
