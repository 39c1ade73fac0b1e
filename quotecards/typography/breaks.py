"""Where a line may end, and what it costs to end it there.

Opportunities are those of UAX #14. A cost of 0.1 is as bad as a line about a third shorter than the longest, or as a
setting about a sixth smaller (see `fit`). Breaks fall where a speaker would breathe: after a sentence or a clause they
cost least, after a word that leans on the next one most.
"""

import functools
import json
import re
from typing import NamedTuple

import uniseg.linebreak

from quotecards import resources

SENTENCE, CLAUSE, PLAIN = 0.0, 0.004, 0.02
BEFORE_WEAK = 0.012  # “… | and so on” breathes; it is the end of a line on “and” that does not
AFTER_LIGHT, AFTER_WEAK, AFTER_ARTICLE = 0.045, 0.09, 0.15
FIRST_WORD, LAST_WORD = 0.05, 0.05  # of a sentence, left alone at the end of a line or the beginning of the next
HYPHEN, NAME, NUMBER, TITLE, DASH = 0.18, 0.12, 0.25, 0.30, 0.60

# Between two such words a space is a break by UAX #14 whatever else stands around; only the rest is put to the
# algorithm, which takes milliseconds for a sentence.
_SURE = re.compile(r"(?:[^\W\d_]|\d)+(?:[’'][^\W\d_]+)*[.,;:!?]?")
_DENSE = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]"
)
_TOKEN = re.compile(r"[^ \n]+|\n|[ ]+")
_EDGES = " \t\u00a0\u202f“”‘’\"'«»„‚‹›()[]¿¡"
_OPENING = "“„«‘‚‹("
_DASHES = ("—", "–", "―")
_CLOSING = re.compile("[!?;:.,…»”’)\\]%]+")
_SENTENCE_ENDS = (".", "!", "?", "…")
_NEW_LINES = ("\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029")


class Break(NamedTuple):
    """A line may end before `text[at]`; `cost` says how badly, `forced` that it must."""

    at: int
    cost: float
    forced: bool


class _Words(NamedTuple):
    weak: frozenset[str]
    articles: frozenset[str]
    light: frozenset[str]
    titles: frozenset[str]
    units: frozenset[str]
    names: bool  # whether capitals inside a sentence tell a name


@functools.lru_cache(maxsize=512)  # a pure function of its arguments
def breaks_of(text: str, language: str) -> tuple[Break, ...]:
    """The breaks inside `text`, in order; the end of the text is not among them."""
    offsets = _offsets(text)
    words = _words(language.split("-", maxsplit=1)[0].lower())
    found: list[Break] = []
    opens = 1.0  # how far a sentence begins with the word before the break: 1, after a clause 0.6, else 0
    for begin, at, end in zip((0, *offsets), offsets, (*offsets[1:], len(text)), strict=False):
        before, after = text[begin:at], text[at:end]
        if before.rstrip(" \t").endswith(_NEW_LINES):
            found.append(Break(at, SENTENCE, forced=True))
        elif not _clings(before, after):
            found.append(Break(at, _cost(before, after, words, opens), forced=False))
        opens = _opening(before, after)
    return tuple(found)


def _cost(before: str, after: str, words: _Words, opens: float) -> float:
    """What it costs to part two words; `opens` tells how far the first one begins a sentence."""
    if after.lstrip(_EDGES).startswith(_DASHES):
        return DASH
    closed = before.rstrip()
    bare = closed.rstrip(_EDGES)
    word, follower = bare.lstrip(_EDGES), after.strip(_EDGES + ".,;:!?…")
    if closed == before:
        return HYPHEN if word.endswith(("-", "‐", "/")) else PLAIN if word[-1:] not in _DASHES else CLAUSE
    if _is_title(word, words) and follower[:1].isupper():
        return TITLE
    if bare.endswith(_SENTENCE_ENDS):
        return NUMBER if bare[-1] == "." and follower[:1].isdigit() and len(word) < 5 else SENTENCE  # Fig. 7, No. 5
    if bare.endswith((",", ";", ":", *_DASHES)):
        return CLAUSE
    # Names stand in capitals inside a sentence; in German every noun does.
    if words.names and opens < 1.0 and bare == closed and word[:1].isupper() and follower[:1].isupper():
        return NAME
    closing = after.rstrip().rstrip(_EDGES)[-1:]
    alone = LAST_WORD if closing in _SENTENCE_ENDS else LAST_WORD / 2 if closing in {",", ";", ":"} else 0.0
    return _leaning(word, follower, words) + alone + FIRST_WORD * opens


def _leaning(word: str, follower: str, words: _Words) -> float:
    """What it costs to part a word from the one that it leans on."""
    folded, next_folded = word.casefold().replace("'", "’"), follower.casefold()
    if word[-1:].isdigit() and (next_folded in words.units or follower[:1].isdigit()):
        return NUMBER
    if folded in words.articles or len(folded) == 1:
        return AFTER_ARTICLE
    if folded in words.weak:
        return AFTER_WEAK
    if folded in words.light:
        return AFTER_LIGHT
    return BEFORE_WEAK if next_folded in words.weak else PLAIN


def _opening(before: str, after: str) -> float:
    if before.rstrip(_EDGES + "\n").endswith(_SENTENCE_ENDS) or after[0] in _OPENING:
        return 1.0
    return 0.6 if before.rstrip(_EDGES).endswith((",", ";", ":", *_DASHES)) else 0.0


def _is_title(word: str, words: _Words) -> bool:
    """Mr, Dr., or an initial."""
    return word.removesuffix(".").casefold() in words.titles or (
        len(word) == 2 and word[0].isupper() and word[1] == "."
    )


def _clings(before: str, after: str) -> bool:
    """French sets a space before “!” and inside «»; where it is an ordinary one, it still does not break."""
    if not before[-1].isspace():
        return False
    return bool(_CLOSING.fullmatch(after.strip())) or before.strip() in {"«", "‹", "¿", "¡"}


def _offsets(text: str) -> list[int]:
    """The break opportunities of UAX #14 inside `text`."""
    offsets: list[int] = []
    begin = 0  # of the stretch that waits for the algorithm
    at = 0
    plain_before = False
    tokens = [match.group() for match in _TOKEN.finditer(text)]
    for index, token in enumerate(tokens):
        if token == " " and plain_before and index + 1 < len(tokens) and _is_sure(tokens[index + 1]):
            offsets += _asked(text, begin, at)
            begin = at + 1
            offsets.append(begin)
        elif token[0] != " ":
            plain_before = _is_sure(token)
        at += len(token)
    return offsets + _asked(text, begin, len(text))


def _is_sure(token: str) -> bool:
    return _SURE.fullmatch(token) is not None and _DENSE.search(token) is None


def _asked(text: str, begin: int, end: int) -> list[int]:
    stretch = text[begin:end]
    if not stretch or _is_sure(stretch):
        return []
    return [begin + at for at in uniseg.linebreak.line_break_boundaries(stretch) if 0 < at < len(stretch)]


@functools.lru_cache(maxsize=32)  # the file is part of the program
def _words(language: str) -> _Words:
    told = json.loads(resources.data("line_breaks.json").read_text(encoding="utf-8"))
    return _Words(
        weak=frozenset(told["weak"].get(language, "").split()),
        articles=frozenset(told["articles"].get(language, "").split()),
        light=frozenset(told["light"].get(language, "").split()),
        titles=frozenset(told["titles"].split()),
        units=frozenset(told["units"].split()),
        names=language != "de",
    )
