"""Titles of films that no marks set apart, where the words around them show where they begin and end."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from quotecards.late import late
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.lexicons.english import ENGLISH
from quotecards.readers.body.lexicons.romance import ITALIAN, PORTUGUESE
from quotecards.readers.body.names import is_form_of_address, names_in
from quotecards.readers.body.no_names import is_of_house
from quotecards.readers.body.trades import is_trade
from quotecards.readers.films.beside_titles import BACK_WITH, IS_FILM
from quotecards.readers.films.titles import SMALL, Mention, is_paper
from quotecards.readers.roles.releases import released

_MOST_WORDS, _INITIALS, _BULLETS = 8, 4, " \n\u00a0►▶→•●"
_BEFORE = 120  # characters before a comma in which a title may begin
_DETERMINER = (
    r"(?:her|his|their|its|whose|my|our|the|an?|su|seu|sua|o|um|uma|un|una|une|son|sa|leur|la|le|il|lo|el|l|seine?[mnr]?|"
    r"ihre?[mnr]?|eine?[mnr]?|der|die|das|zijn|haar|hun|de|het|een|hans|hennes|deres|sin|sitt|en|ett|et|jego|jej|její|jeho)"
)
# Nouns that are a film's only behind a word for the newest: their third collaboration, Low Tide
_WORK = (
    r"(?:collaboration|project|(?:co-)?production|outing|zusammenarbeit|arbeit|produktion|colaboración|producción|"
    r"collaborazione)"
)
_ORDINALS = (
    r"newest|forthcoming|first|second|third|fourth|fifth|deuxième|troisième|quatrième|zweite[mnrs]?|dritte[mnrs]?|"
    r"vierte[mnrs]?|segund[oa]|tercera?|tercero|cuart[oa]|second[oa]|terz[oa]|quart[oa]|terceir[oa]|tweede|derde|andra|"
    r"tredje|drugi|trzeci|druhý|třetí"
)
_FIRST = r"(?:erster|premier|primer|primo|primeir[oa]|pierwszy|první)"
# What opens a sentence and no title: With Low Tide, her second feature, …
_OPENERS = frozenset(
    """
    with in after for from on now before since when while as at con en tras de desde por para avec dans après pour
    depuis mit nach für seit bei com em depois no na dopo per da nel z w po o med efter i met voor se s ve
    """.split()
)
_ARTICLES_TOO = frozenset(("As", "O", "I"))  # articles in Italian and Portuguese
ARTICLES = frozenset(
    """
    the a an las la el los lo il gli i le les l un una une uno o os as um uma der die das ein eine de het een den det
    """.split()
)
# Since Low Tide, her debut, …: what came before
_PAST = frozenset(
    """
    since after before until seit nach vor bis depuis après avant desde tras antes dopo prima após sinds na po od
    """.split()
)
_BETWEEN = (  # not: Voss, an interview about the film
    r"(?:(?!(?:of|for|from|in|to|on|about|du|de|des|del|della|do|da|von|vom|zu|van|à|a|sur|sobre|sul|sulla|über|om)\s)"
    r"[\w’'-]+\s){0,3}"
)
_OWNER = r"(?-i:(?:[A-Z][\w’-]*\s){1,2}[A-Z][\w-]+[’']s\s)"  # In Low Tide, Clara Voss’s second feature
_WORD = r"[^\W_][\w’'&-]*"
_CLAUSE = r"[.!?…:;()“”„«»\"\n]\s*|,\s|\s[–—]\s"
_LINKED = r"\s(?:\[[+*]\]|\((?:19|20)\d\d\))$"
_STOP = r"[,.;:!?()\[–—\n]"
# opens a season, but not opens the festival: something else does; before látható stands where
_OF_THEIRS = (
    r"(?i)\W*(?:runs\b|látható|vizyonda|\w+\s(?!.{0,40}\bfestival)"
    r"(?:an?|the|its|his|her|their|with|un[ao]?|une|eine?[nm]?|den|die|das|la|le|el|il|avec|con|mit|com)\s)"
)
_SHOWN = (
    r"(?i)\b(?:museum|galler|galeri|exhibition|ausstellung|exposition|exposición|exposição|mostra\b|tentoonstelling|"
    r"wystaw|výstav)"
)
_CAPITALISED = r"(?:[A-Z][\w’'-]*|\d+|of|and|the|in|on|at|to|for|from|an?|&)"
# the wardrobe of The Glass Infantry: an article with a capital inside a sentence
_WITH_ARTICLE = rf"(?:The|An?)(?: {_CAPITALISED})+"
_ALL_CAPITALISED = rf"[A-Z][\w’'-]*(?: {_CAPITALISED})*"
# talk about Monsoon Arithmetic
_ABOUT = (
    rf"\b(?:about|discuss(?:es|ed|ing)?|on) (?P<title>[A-Z][\w’'-]*(?: {_CAPITALISED})* [A-Z][\w’'-]*)"
    r"(?=\s*[.,;:!?)\n]|\s*$)"
)
# the director behind Low Tide; Clara Voss, star of Low Tide
_MAKERS = r"(?:director|cinematographer|filmmaker|film-maker|composer|star|creator|maker)s?"
_MADE_BY = (
    rf"\b(?:(?:{_MAKERS}|(?:editor|writer|producer|animator|designer|team|people|duo)s?) behind|{_MAKERS} of)"
    rf" (?P<title>[A-Z][\w’'-]*(?:(?: {_CAPITALISED})* [A-Z][\w’'-]*)?)(?![\w’'])"
)
# With Low Tide, Clara Voss …; she stars in Low Tide
_WITH = rf"(?:^|[.!?…] )(?:With|In) (?P<title>[A-Z][\w’'-]*(?: {_CAPITALISED})* [A-Z][\w’'-]*)(?=, )"
_STARS = (
    r"\b(?:stars?|starring|star turn|leading role|lead role) in "
    rf"(?P<title>[A-Z][\w’'-]*(?:(?: {_CAPITALISED})* [A-Z][\w’'-]*)?)"
    r"(?=[.,;:!?)]| (?:and|which|as|by|alongside|opposite)\b)"
)
_SCREENS = frozenset("cinema cinemas cinéma kino kinos cine cines bioscoop".split())
_SHOWS = frozenset("competition festival wettbewerb concorso sidebar".split())
_NO_WORKS = frozenset("Photography Programming Development Communications Cinematography Marketing".split())
# i costumi di La casa dei sarti.
_FOREIGN = (
    r"(?<=[a-zà-ÿ,] )(?P<title>(?:(?:La|Las|El|Los|Il|Lo|Gli|I|Le|Les|O|A|Os|As|Un|Una|Une|Um|Uma|De|Het|Een|Den|Det)"
    r"\s|L[’'])[^\W_][\w’'-]*(?: [\w’'-]+){0,6}?)(?=[.,;:!?)])"
)


def is_apposed(text: str, at: int, lexicon: Lexicon) -> bool:
    """Whether what ends at `at`, be it before a mark, is called a film right after: _Low Tide_, her second feature."""
    return any(_apposed(lexicon.film).match(text, at + marks) is not None for marks in (0, 1))


def apposed_in(text: str, lexicon: Lexicon) -> Iterator[Mention]:
    """Low Tide, her second feature, opens …; her new film, Low Tide, opens …"""
    if not lexicon.spaced or "," not in text:
        return
    ends = set()
    for match in _apposed(lexicon.film).finditer(text):
        further = re.match(_WORD, text[match.end() + 1 :])
        if not (further and is_trade(further[0].casefold())):  # Voss, a documentary photographer
            found = list(_ending(text, match.start(), lexicon))
            ends |= {mention.end for mention in found}
            yield from found
    for match in _named(lexicon.film, lexicon.current).finditer(text):
        if match.start() - len(", ") not in ends:  # Low Tide, her new film, Clara Voss …
            yield from _beginning(text, match.end())


def released_in(text: str, lexicon: Lexicon, above: Sequence[str] = ()) -> Iterator[Mention]:
    """Low Tide opens on Friday: at the head of a sentence; one word only if texts `above` have it inside of one."""
    start = 0
    for end in late(r"[.!?…](?:\s+(?=[^\W\d_])|$)|\n|$").finditer(text) if lexicon.spaced else ():
        sentence = text[start : end.end()].lstrip(_BULLETS)
        title = released(sentence.strip()) or ""
        called = _called(lexicon.film).match(title)  # Her film Low Tide opens; The film opens
        title, sentence = title[called.end() if called else 0 :], sentence[called.end() if called else 0 :]
        shouted = title.isupper() and not sentence.isupper()
        several = " " in title or (len(title) > _INITIALS and _is_within(title, above))
        if several and title[0].isalnum() and _stands_alone(title, sentence) and (shouted or may_be_title(title)):
            yield Mention(title, at := text.index(title, start), at + len(title))
        start = end.end()


def called_in(text: str, lexicon: Lexicon) -> Iterator[Mention]:
    """Low Tide is a road movie; the release of Low Tide; she is back with Low Tide."""
    if not lexicon.spaced:
        return
    for match in late(IS_FILM).finditer(text):
        further = re.match(_WORD, text[match.end() + 1 :])
        if not (further and is_trade(further[0].casefold())):
            for mention in _ending(text, match.start(), lexicon):
                yield from (mention,) if " " in mention.title and text[: mention.start][-2:] != ", " else ()
    for match in late(BACK_WITH).finditer(text):
        for mention in _beginning(text, match.end()):
            if lexicon is not ENGLISH or late(_ALL_CAPITALISED).fullmatch(mention.title):
                yield mention


def starred_in(text: str, lexicon: Lexicon) -> Iterator[Mention]:
    """She stars in Low Tide."""
    for match in late(_STARS).finditer(text) if lexicon is ENGLISH and "star" in text else ():
        if may_be_title(match["title"]):
            yield Mention(match["title"], *match.span("title"))


def capitalised_in(text: str, lexicon: Lexicon) -> Iterator[Mention]:
    """What may be a title, if a question has it, too: the wardrobe of The Salt Ferry; talk about Spring Tide; i costumi
    di La casa dei sarti."""
    patterns = (_ABOUT, _MADE_BY, _WITH) if lexicon is ENGLISH else (_FOREIGN,)
    if not lexicon.spaced or lexicon.capitals:
        return
    for match in (match for pattern in patterns for match in late(pattern).finditer(text)):
        if may_be_title(match["title"]) and match["title"] not in _NO_WORKS:
            yield Mention(match["title"], *match.span("title"))
    for match in late(_WITH_ARTICLE).finditer(text) if lexicon is ENGLISH else ():
        words = match[0].split()
        while words and words[-1].casefold() in SMALL:
            words.pop()
        inside = re.search(r"[a-z,] $", text[: match.start()][-2:])
        if inside and len(words) > 1 and may_be_title(title := " ".join(words)):
            yield Mention(title, match.start(), match.start() + len(title))


def may_be_title(words: str) -> bool:
    """Whether words with capitals may be a title, as far as is known no person's name, house or trade."""
    parts = words.casefold().split()
    first = parts[1] if len(parts) > 1 and parts[0] in ARTICLES else parts[0]
    trade = is_trade(parts[-1]) and not (parts[0] == "the" and len(parts) > 2)  # The Ferry Keeper
    if words.isupper() or is_trade(first) or trade or is_paper(words) or _is_house(parts):
        return False
    if is_form_of_address(words.split(maxsplit=1)[0]):
        return False
    return not any(name.start == 0 and begins_with_given_name(name.text) for name in names_in(words))


def _is_within(word: str, texts: Sequence[str]) -> bool:
    return any(re.search(rf"[a-z,] {re.escape(word)}(?![\w’'-])", text) for text in texts if word in text)


def _is_house(words: list[str]) -> bool:
    return words[-1] in _SCREENS or not _SHOWS.isdisjoint(words[1:]) or any(is_of_house(word) for word in words)


def _stands_alone(title: str, sentence: str) -> bool:
    """Whether nothing of the sentence belongs to what looks like its title, nor to what comes out: As the house opens a
    season of films; A talk with Clara Voss, on at the Lantern."""
    opens = title.split(maxsplit=1)[0].casefold() in _OPENERS or "," in title
    named = any(begins_with_given_name(name.text) for name in names_in(title))
    return not (opens or named) and comes_out_itself(sentence, len(title))


def comes_out_itself(sentence: str, at: int) -> bool:
    """Whether a sentence goes on `at` the end of a title so that this may be a film that comes out: not opens a season,
    nor runs at the museum."""
    return not (late(_OF_THEIRS).match(sentence, at) or late(_SHOWN).search(sentence))


def _ending(text: str, end: int, lexicon: Lexicon) -> Iterator[Mention]:
    """The title that ends at `end`, or before its year or a link there: Low Tide [+], her second feature."""
    linked = late(_LINKED).search(text[max(0, end - len(" (2031)")) : end])
    end -= len(linked[0]) if linked else 0
    near = max(0, end - _BEFORE)
    start = max((clause.end() for clause in late(_CLAUSE).finditer(text, near, end)), default=near)
    words = list(re.finditer(_WORD, text[start:end]))
    opens = not text[:start].strip() or text[:start].rstrip()[-1:] in ".!?…"
    if opens and words and words[0][0].casefold() in _PAST:
        return
    article = words and words[0][0] in _ARTICLES_TOO and lexicon in (ITALIAN, PORTUGUESE)
    if opens and len(words) > 1 and words[0][0].casefold() in _OPENERS and not article:
        words, opens = words[1:], False
    at = _head_in_english(words) if lexicon is ENGLISH else _head(words, opens=opens)
    if at is None:
        return
    title = text[start + words[at].start() : end]
    if may_be_title(title):
        yield Mention(title, end - len(title), end)


def _head_in_english(words: list[re.Match[str]]) -> int | None:
    """Which of `words` a title begins with that ends with the last of them: the first of the capitalised ones there."""
    at = len(words)
    while at > max(0, len(words) - _MOST_WORDS) and (_is_capital(words[at - 1][0]) or words[at - 1][0] in SMALL):
        at -= 1
    while at < len(words) and not _is_capital(words[at][0]):
        at += 1
    return at if at < len(words) else None


def _head(words: list[re.Match[str]], *, opens: bool) -> int | None:
    """The same where titles are written as sentences are: an article with a capital, or the last word with one that
    small words follow, Lluvia en súper ocho; but not one that `opens` a sentence, whose verb it may be."""
    most = max(0, len(words) - _MOST_WORDS)
    at = _head_in_english(words)
    capital = [n for n in range(most, len(words)) if words[n][0][0].isupper()]
    articles = [n for n in capital if words[n][0].casefold() in ARTICLES]
    if articles:
        return articles[-1]
    if at is not None and not (opens and at == 0 and len(words) > 1 and words[1][0] in SMALL):
        return at
    small = [n for n in capital if n + 1 < len(words) and words[n + 1][0] in SMALL and not (opens and n == 0)]
    return small[-1] if small else None


def _beginning(text: str, start: int) -> Iterator[Mention]:
    """The title that begins at `start` and goes up to the next mark."""
    stop = late(_STOP).search(text, start)
    end = stop.start() if stop else len(text)
    end += text[end : end + 1] in "?!" and text[end + 1 : end + 2] in (",", ";", ":")  # of Going Up?, he says
    if text.startswith(": ", end) and text[end + 2 : end + 3].isupper():
        return  # Borderers: A Love in Wick was cheered: where it ends is not clear
    title = text[start:end].rstrip()
    if title and _is_capital(title) and len(title.split()) <= _MOST_WORDS and may_be_title(title):
        yield Mention(title, start, start + len(title))


def _is_capital(word: str) -> bool:
    return word[0].isupper() or word[0].isdigit()


@cache
def _called(film: str) -> re.Pattern[str]:
    return re.compile(rf"(?i){_DETERMINER}[\s’']{_film(film)}(?:\s(?=(?-i:[A-ZÀ-ÖØ-Þ]))|$)")


@cache
def _apposed(film: str) -> re.Pattern[str]:
    first = rf"(?:{_ORDINALS}|{_FIRST})\s{_film(film)}|[oó]pera\s(?:prim|second|segund|terz)a"
    return re.compile(
        rf",\s(?:(?:{_DETERMINER}[\s’']|{_OWNER}){_BETWEEN}{_film(film)}|{first})(?![\w’'-])", re.IGNORECASE
    )


@cache
def _named(film: str, current: str) -> re.Pattern[str]:
    new = rf"(?:{current}|{_ORDINALS})"
    said = rf"{new}(?:\s[\w-]+){{0,2}}?\s(?:{_film(film)}|{_WORK})|{_film(film)}\s{new}|latest|newest"
    return re.compile(rf"(?:(?<!\w){_DETERMINER}[\s’']|\w[’']s?\s)(?:{said}),\s", re.IGNORECASE)


def _film(nouns: str) -> str:
    """A noun for a film, be it the end of a longer one: Spielfilm."""
    longest_first = sorted(nouns.split("|"), key=lambda noun: (-len(noun), noun))
    return rf"(?:[\w-]*(?:{'|'.join(longest_first)}))"
