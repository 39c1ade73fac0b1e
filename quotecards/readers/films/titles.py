"""Titles of works in running text: in quotation marks or italics, or without any right after a word for a film."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from quotecards.late import late
from quotecards.light import light
from quotecards.model.edits import is_stage_note
from quotecards.readers.body.blocks import Block
from quotecards.readers.body.holding import holds_any
from quotecards.readers.body.lexicon import Lexicon, heads_of, opening
from quotecards.readers.body.lexicons.english import ENGLISH
from quotecards.readers.body.trades import TRADES
from quotecards.readers.films.beside_titles import is_debut, is_whole_sentence
from quotecards.readers.films.maker_words import is_made

_MARKED = (
    r"“(?P<a>[^“”\n]{1,80})”|\"(?P<b>[^\"\n]{1,80})\"|«[\s\u00a0\u202f]?(?P<c>[^«»\n]{1,80}?)[\s\u00a0\u202f]?»"
    r"|»(?P<d>[^«»\n]{1,80})«|„(?P<e>[^„“”\n]{1,80})[“”]|‘(?P<f>(?:[^‘’\n]|’(?=\w)){1,80})’(?!\w)"
    r"|'(?<!\w')(?P<g>(?:[^'\n]|'(?=\w)){1,80})'(?!\w)|『(?P<h>[^『』\n]{1,80})』|「(?P<i>[^「」\n]{1,80})」"
    r"|<(?P<p>[가-힣][^<>\n]{0,40})>|〈(?P<q>[^〈〉\n]{1,80})〉|《(?P<l>[^《》\n]{1,80})》|״(?P<m>[^״\n]{1,80})״(?!\w)"
    r"|”(?<![\w.,!?…]”)(?P<n>[^“”\n]{1,80})”(?!\w)|»(?<![\w.,!?…]»)(?P<o>[^«»\n]{1,80})»(?!\w)"  # as in Swedish
    r"|\*(?<![\w*]\*)(?P<j>[^*\s][^*\n]{0,78})\*(?![\w*])|_(?<![\w_]_)(?P<k>[^_\s][^_\n]{0,78})_(?![\w_])"
)
_SLANTED = ("j", "k")  # *Low Tide*, _Low Tide_
MARKS = '“”"«»„‘『「《〈<״*_'  # one of which opens whatever is marked
APOSTROPHE = re.compile(r"'(?<!\w')")  # or this
_INNER = re.compile(r"[“‘«„\"『「《]")
_SENTENCES = r"[.!?…]\s|[“”\"«»„]|--|—|\.\.\."
_CLAUSES = re.compile(r"[,;:]\s")  # a title with these has capitals throughout: Mad Max: Fury Road
_WORD = re.compile(r"[^\W_][\w’'-]*")
SMALL = frozenset(
    """
    a an the of and or in on at to for by from with as but nor vs is my into over under up no not
    de du des la le les et à au aux en un une l d sur der die das und im am zu von vom mit ein eine el los las y del al
    con il lo gli e di da do dos das o os i w z na aus nach bei ohne für gegen unter über vor sin sobre para por sans
    sous dans chez senza per tra
    """.split()
)
# Single words in quotation marks that are shouted on a set or said in greeting, and no titles.
_CALLS = frozenset(
    "action cut rolling okay ok stop hello hi hey goodbye bye please sorry sir madam mama papa wow bravo".split()
)
_OTHER_WORKS = tuple(
    "song songs album track book books novel poem play painting magazine newspaper word words phrase chapter scene "
    "band nickname nicknamed sign label chanson livre roman mot mots lied buch wort canción libro novela palabra "
    "podcast blog website journal revue zeitschrift zeitung revista periódico jornal rivista testata giornale "
    "sidebar strand competition wettbewerb sektion filmreihe concurso concorso sezione sección section "
    "theme topic term thema begriff stichwort thème tema término termine termo".split()
)
_GOES_ON = r"\W{0,2},?\s[^.,;:!?]{3,40}"  # “Salt”, her second feature; “Salt” for once a feature
_SUBTITLE = r" (?:An?|The|Eine?|Une?|Una|La|Le|El|Il|Der|Die|Das) [^\W\d_]"  # Paper Birds: A Life
_PAPERS = frozenset(
    "review magazine journal weekly daily gazette quarterly times tribune zeitung magazin revue revista rivista "
    "podcast".split()
)
_OPENING = " \u00a0\"“„«‘'"
_OF_OTHER_WORK = rf"(?i)\b(?:{'|'.join(_OTHER_WORKS)})\s*[,:]?\s*$"
# a festival, and our own column: the festival of short films “Salt Shore”, Welcome to “Ten Questions”
_OF_HOUSE = (
    r"(?i)\b(?:\w*festivals?|festivalu|festivale|фестивал\w*|кинофестивал\w*|testata|welcome\sto|willkommen\s(?:bei|zu)|"
    r"bienvenue\s(?:à|dans|sur)|bienvenid[oa]s?\sa|benvenut[oi]\s(?:a|su)|bem-vind[oa]s?\sa)(?:\s[^\W\d_]+){0,3}\s?[^\w,]{0,2}$"
    r"|\b(?:fala|falou|conversou|habla|habló|conversó|parla)\s(?:ao|à|com\so|com\sa|con|a)\s[^\w,]{0,2}$"
)
# One of which stands in every such word: to look for them first takes a tenth of the time.
_HOUSES = tuple("festival фестивал testata welcome willkommen bienven benvenut bem-vind fal conver habl parla".split())
# Capitalised words behind a word for a film that begin no title: Film Director Clara Voss.
_NEAR = 20  # characters before a title
_SAID = 32  # characters of a verb of saying, and of to whom
_SAID_ENDS = (",", ":", "")  # what closes further words behind these
AROUND = 48  # characters before and after that can say that it is a film's
_DECADE = re.compile(r"(?:19|20)?\d0s")  # in the '30s
_NO_TITLES = TRADES | {"i", "we", "he", "she", "festival", "festivals", "competition", "section", "award", "prize"}
_VERB_BEHIND = r"[*_]?[ \u00a0][a-zà-ÿ]"
_BEFORE_TITLE = r"[\w,;:(][ \u00a0\u202f]*[\"“«„‘']?$"  # one word in italics that opens a sentence is stressed
_TO_WHOM = r"(?:\s+(?:to\s+|zu\s+|à\s+)?(?:me|him|her|them|us|you|myself|himself|herself|mir|ihm|ihr))?"

# interviewed about our new film, Salt Ledger: what follows was talked about, not with
TOPIC = re.compile(
    r"\b(?:(?:about|über|sobre)\b|à\spropos\sd[eu’'])\s*(?:(?!(?:with|to|by|mit|avec|con|com)\b)[\w’'-]+,?\s+){0,6}$",
    re.IGNORECASE,
)


@light
class Mention:
    """A title as a text mentions it, without the punctuation that its marks enclose."""

    title: str
    start: int
    end: int


@light
class Passage:
    """A stretch of an interview, with what is in italics there, by its offsets in `text`."""

    text: str
    italics: tuple[tuple[int, int], ...] = ()

    @classmethod
    def of(cls, text: str, blocks: Sequence[Block]) -> "Passage":
        """The passage from the first of `blocks` to the last, out of the whole `text`."""
        start, end = blocks[0].start, blocks[-1].end
        italics = [(a - start, b - start) for block in blocks if block.italics for a, b in block.italics if a >= start]
        return cls(text[start:end], tuple(italics))

    @classmethod
    def of_block(cls, block: Block) -> "Passage":
        return cls(block.text, tuple((a - block.start, b - block.start) for a, b in block.italics if a >= block.start))


def may_mark(text: str) -> bool:
    """Whether something in a text may be set apart as titles are, by marks."""
    return holds_any(text, MARKS) or APOSTROPHE.search(text) is not None


def titles_in(passage: str | Passage, lexicon: Lexicon) -> list[Mention]:
    """The titles in quotation marks or italics in a passage, in order. Speech in quotation marks is no title."""
    if isinstance(passage, str):
        passage = Passage(passage)
    text = passage.text
    marked = list(_marked(text, 0, len(text), lexicon)) if may_mark(text) else []
    if not passage.italics:
        return marked
    taken = {mention.start for mention in marked}
    italic = (mention for mention in _italic(passage, lexicon) if mention.start not in taken)
    return sorted((*marked, *italic), key=lambda mention: mention.start)


def _italic(passage: Passage, lexicon: Lexicon) -> Iterator[Mention]:
    for start, end in passage.italics:
        title = passage.text[start:end].strip(" \u00a0\u202f").rstrip(".,;:")
        first = start + passage.text[start:end].find(title) if title else start
        stressed = len(title.split()) == 1 and not late(_BEFORE_TITLE).search(passage.text[max(0, first - 4) : first])
        if not stressed and _is_title(title, passage.text, start, end, lexicon, slanted=True):
            yield Mention(title, first, first + len(title))


@lru_cache(maxsize=1_024)  # a talk has few titles, each of them many times
def key(title: str) -> str:
    """The same for every spelling of one title: no case, no punctuation, no leading article."""
    words = re.findall(r"\w+", title.casefold().replace("’", "").replace("'", ""))
    return " ".join(words[1:] if len(words) > 1 and words[0] in {"the", "a", "an"} else words)


def _marked(text: str, start: int, end: int, lexicon: Lexicon) -> Iterator[Mention]:
    for match in late(_MARKED).finditer(text, start, end):
        group = str(match.lastgroup)
        words = match[group]
        title = words.strip(" \u00a0\u202f").rstrip(".,;:")
        if words[-1:] == "." and is_whole_sentence(words, text, *match.span()):
            continue
        if _is_title(title, text, match.start(), match.end(), lexicon, slanted=group in _SLANTED):
            offset = match.start(group) + words.find(title[:1])
            yield Mention(title, offset, offset + len(title))
        elif _INNER.search(words):  # ‘Jurassic Park’ inside of speech
            yield from _marked(text, *match.span(group), lexicon)


def _is_title(title: str, text: str, opens: int, closes: int, lexicon: Lexicon, *, slanted: bool = False) -> bool:
    """Whether what stands in marks is a title; in italics (`slanted`) inside a sentence, it need not look like one."""
    before, after = text[max(0, opens - AROUND) : opens], text[closes : closes + AROUND]
    inside = slanted and bool(late(_BEFORE_TITLE).search(before[-4:]) or late(_VERB_BEHIND).match(after))
    looks = _looks_like_title(title, lexicon.reply, spaced=lexicon.spaced, english=lexicon is ENGLISH, inside=inside)
    if looks is False:
        return False
    if looks is None and not (inside or _is_called_film(before, after, lexicon)):
        return False
    return not (
        is_paper(title)
        or _is_of_other_work(before[-_NEAR:])
        or _is_of_house(before)
        or _is_said(before, after, lexicon)
    )


def _is_called_film(before: str, after: str, lexicon: Lexicon) -> bool:
    """Whether words around say that a title without capitals is a film's: the film “…”; “…”, her second feature; now in
    cinemas, “…”."""
    if is_made(before) or is_debut(before):
        return True
    film, current = lexicon.finds(lexicon.film), lexicon.finds(lexicon.current)
    goes_on = late(_GOES_ON).match(after)
    if not late(_VERB_BEHIND).match(after):  # where it stands by itself it may be said
        before = before.rpartition(". ")[2]
    if film.search(before) or current.search(after[:_NEAR]) or (goes_on and film.search(goes_on[0])):
        return True
    near = before[-_SAID:]
    return near.rstrip()[-1:] != ":" and current.search(near) is not None


@lru_cache(maxsize=1_024)  # as `key`
def _looks_like_title(title: str, reply: str, *, spaced: bool, english: bool, inside: bool) -> bool | None:
    """Whether words that stand in marks are set like a title; None where only a word for a film before them can tell.
    `reply` are the words with which replies open, in a language that is `spaced` by blanks, and `english` or not.
    In italics `inside` a sentence it may have clauses, and call."""
    words = _WORD.findall(title)
    if not words or len(words) > 9 or title[0].islower():
        return False
    capitalised = _is_capitalised(words)
    if english and len(words) > 1 and not capitalised:  # as speech
        return False
    if not title.replace(" ", "").isalpha() and _is_something_else(title, words, inside=inside):
        return False
    calls = title.endswith(("!", "?"))
    if len(words) == 1 and len(title) == 1 and spaced:  # “M” is one only where it is called a film
        return None
    if len(words) == 1:
        return not (calls or words[0].casefold() in _CALLS or opening(reply, spaced=spaced).match(title))
    if capitalised:
        return not (calls and opening(reply, spaced=spaced).match(title))
    return (False if calls and not inside else None) if spaced else True


def _is_something_else(title: str, words: list[str], *, inside: bool) -> bool:
    """Whether the signs in it show that `title` is a note, a decade, a sentence or what an editor puts in: [Clara Voss,
    who played Ada]."""
    inserted = title[0] + title[-1] in {"()", "[]"} and (title[0] == "(" or len(words) > 1)  # but [REC]
    if is_stage_note(title) or _DECADE.fullmatch(title) or inserted:
        return True
    return bool(
        late(_SENTENCES).search(title) or (not inside and _CLAUSES.search(title) and not _is_capitalised(words))
    )


def _is_of_other_work(before: str) -> bool:
    """Whether a word for something else than a film stands right before a title: her novel, “The Long Oar”."""
    words = before.rstrip(_OPENING).rstrip(",:").rstrip()
    return words.casefold().endswith(_OTHER_WORKS) and late(_OF_OTHER_WORK).search(words) is not None


def _is_of_house(before: str) -> bool:
    """Whether what stands `before` a title says that it is a festival's or a column's."""
    return holds_any(before.casefold(), _HOUSES) and late(_OF_HOUSE).search(before) is not None


def is_paper(title: str) -> bool:
    """Whether a title is that of a magazine, a newspaper or a programme: Harbour Review."""
    return not _PAPERS.isdisjoint(title.casefold().replace("-", " ").split())


def _is_capitalised(words: list[str]) -> bool:
    return all(word[0].isupper() or word[0].isdigit() or word.casefold() in SMALL for word in words)


def _is_said(before: str, after: str, lexicon: Lexicon) -> bool:
    """Whether a verb of saying stands before the marks, or after them behind a pronoun."""
    if not lexicon.spaced:
        return bool(re.match(rf"[とと]?(?:{lexicon.say})", after))
    says_before, says_after = _saying(lexicon.say)
    closed = before.rstrip()[-1:] in _SAID_ENDS  # else the verb stands right there
    near = 0 if closed else max(0, len(before) - _SAID)
    return bool(says_before.search(before, near) or says_after.match(after))


@cache
def _saying(verbs: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Find one of `verbs` at the end of what stands before marks, and at the head of what stands behind them."""
    heads = heads_of(verbs)  # `re` skips to one of them, and only then looks at what stands before it and from it on
    said = rf"(?:{verbs})(?:\s*|{_TO_WHOM}\s*|(?:\s+\w+){{0,3}}\s*[,:]\s*)$"
    return (
        re.compile(rf"[{heads}](?<!\w[{heads}])(?<=(?=(?i:{said})).)" if heads else rf"(?i)(?<!\w){said}"),
        re.compile(rf"\s+(?:\w+\s+)?(?<!\w)(?:{verbs})(?!\w)", re.IGNORECASE),
    )


def named_after_noun(text: str, lexicon: Lexicon) -> list[Mention]:
    """Titles without marks, right after a word for a film: `her new film Paris, which …`; `about our film, Paris`."""
    if not lexicon.spaced:
        return []
    noun = rf"(?<!\w)(?:{lexicon.film})(?!\w)"
    found = []
    for match in re.finditer(noun, text, re.IGNORECASE):
        apart = text.startswith(",", match.end()) and TOPIC.search(text[max(0, match.start() - 60) : match.start()])
        title = _capitalised_run(text, match.end() + bool(apart))
        if title:
            found.append(title)
    return found


def _capitalised_run(text: str, start: int) -> Mention | None:
    """The capitalised words that follow at `start`; none where they are a name in the genitive or open a sentence."""
    words: list[re.Match[str]] = []
    at = start
    while match := re.compile(r"[ \n]([^\W_][\w’'&-]*|&)").match(text, at):
        word = match[1]
        if not (word[0].isupper() or word[0].isdigit() or (words and (word.casefold() in SMALL or word == "&"))):
            break
        words.append(match)
        at = match.end()
        if text.startswith(": ", at) and late(_SUBTITLE).match(text, at + 1):
            at += 1
    while words and words[-1][1].casefold() in SMALL:
        words.pop()
    if not words or len(words) > 9 or words[0][1].casefold() in _NO_TITLES:
        return None
    title = Mention(text[words[0].start(1) : words[-1].end(1)], words[0].start(1), words[-1].end(1))
    return None if title.title.endswith(("’s", "'s")) or re.search(r"\bFestival\b", title.title) else title
