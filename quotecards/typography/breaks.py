"""Where a line may end, and what it costs to end it there.

Opportunities are those of UAX #14 (`opportunities`), but no line begins with a dash. A cost of 0.1 is as bad as a line
about a third shorter than the longest, or as a setting about a sixth smaller (see `fit`). Breaks fall where a speaker
would breathe: after a sentence or a clause and before a conjunction they cost least; after a word that leans on the
next one, and one word before a phrase ends, most.
"""

import functools
import json
import re
from typing import NamedTuple

from quotecards import resources
from quotecards.typography.emoji import is_emoji
from quotecards.typography.opportunities import offsets_of, phrase_starts
from quotecards.typography.scripts import DENSE, script_of

SENTENCE, CLAUSE, PLAIN = 0.0, 0.004, 0.02
BEFORE_JOIN, BEFORE_WEAK = 0.008, 0.014  # “… | and so on” breathes; it is the end of a line on “and” that does not
AFTER_LIGHT, AFTER_WEAK, AFTER_JOIN, AFTER_ARTICLE = 0.045, 0.09, 0.12, 0.2
FIRST_WORD = 0.05  # of a sentence, left alone at the end of a line
# One word at the beginning of a line, worse if it is short; before a dash the eye takes the two words for one.
LAST_OF_SENTENCE, LAST_OF_CLAUSE, LAST_OF_DASH, SHORT = 0.09, 0.06, 0.14, 0.07
CLOSED = 0.16  # more, where no blank stands before that dash
BRACKET = 0.1  # inside of [ ] or ( )
PICTURE = 0.25  # an emoji at the beginning of a line: it belongs to the words before it
HYPHEN, NAME = 0.18, 0.2
PHRASE = 0.25  # inside of a phrase of ideographs
BOUND = 0.5  # from here on a break is for a word that is wider than its box, and for nothing else
NUMBER, TITLE = 0.5, 0.6

_EDGES = " \t\u00a0\u202f\u3000“”‘’\"'«»„‚‹›()[]¿¡「」『』（）《》"
_STOPS = _EDGES + ".,;:!?…—–―。！？、，"
_OPENING = "“„«‘‚‹("
_DASHES = ("—", "–", "―")
_CLAUSE_ENDS = (",", ";", ":", "、", "，", "；", "：", "،", "؛", *_DASHES)
_BRACKETS = {"[": 1, "(": 1, "]": -1, ")": -1}
_CLOSING = re.compile("[!?;:.,…»”’)\\]%]+")
_SENTENCE_ENDS = (".", "!", "?", "…", "。", "！", "？", "．", "؟", "۔", "।", "॥")
_NEW_LINES = ("\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029")


class Break(NamedTuple):
    """A line may end before `text[at]`; `cost` says how badly, `forced` that it must, `hyphen` that it gets one."""

    at: int
    cost: float
    forced: bool
    hyphen: bool = False


class _Words(NamedTuple):
    weak: frozenset[str]
    joins: frozenset[str]
    articles: frozenset[str]
    light: frozenset[str]
    titles: frozenset[str]
    units: frozenset[str]
    names: bool  # whether capitals inside a sentence tell a name


@functools.lru_cache(maxsize=512)  # a pure function of its arguments
def breaks_of(text: str, language: str) -> tuple[Break, ...]:
    """The breaks inside `text`, in order; the end of the text is not among them."""
    offsets = _kept(text)
    words = _words(language.split("-", maxsplit=1)[0].lower())
    found: list[Break] = []
    opens = 1.0  # how far a sentence begins with the word before the break: 1, after a clause 0.6, else 0
    depth = 0  # of brackets
    phrases = phrase_starts(text, language)
    for begin, at, end in zip((0, *offsets), offsets, (*offsets[1:], len(text)), strict=False):
        before, after = text[begin:at], text[at:end]
        depth = max(0, depth + sum(_BRACKETS.get(character, 0) for character in before))
        if before.rstrip(" \t").endswith(_NEW_LINES):
            found.append(Break(at, SENTENCE, forced=True))
        elif before[-1] == "\u00ad":  # a soft hyphen
            found.append(Break(at, HYPHEN, forced=False, hyphen=True))
        elif not before[-1].isspace() and (DENSE.match(before[-1]) or DENSE.match(after[0])):
            found.append(Break(at, _dense(before, after, starts=phrases is None or at in phrases), forced=False))
        else:
            found.append(Break(at, _cost(before, after, words, opens) + (BRACKET if depth else 0.0), forced=False))
        opens = _opening(before, after)
    return tuple(found)


def _cost(before: str, after: str, words: _Words, opens: float) -> float:
    """What it costs to part two words; `opens` tells how far the first one begins a sentence."""
    closed = before.rstrip()
    bare = closed.rstrip(_EDGES)
    word, follower = bare.lstrip(_EDGES), after.strip(_STOPS)
    if is_emoji(after.strip()[:2]):
        return PICTURE
    if closed == before:
        return _within(word, follower)
    if _is_title(word, words) and follower[:1].isupper():
        return TITLE
    if bare.endswith(_SENTENCE_ENDS):
        return NUMBER if bare[-1] == "." and follower[:1].isdigit() and len(word) < 5 else SENTENCE  # Fig. 7, No. 5
    if bare.endswith(_CLAUSE_ENDS):
        # The dash before an answer in a dialogue belongs to what follows.
        return AFTER_ARTICLE if bare.rstrip(" —–―").endswith(_SENTENCE_ENDS) else CLAUSE
    # Names stand in capitals inside a sentence; in German every noun does.
    if words.names and opens < 1.0 and bare == closed and word[:1].isupper() and follower[:1].isupper():
        return NAME
    return _leaning(word, follower, words) + _left_over(after, follower) + FIRST_WORD * opens


def _within(word: str, follower: str) -> float:
    """What it costs to break where there is no blank: after a hyphen or a dash, or between ideographs."""
    if word[-1:] in _DASHES:
        return NUMBER if word[-2:-1].isdigit() and follower[:1].isdigit() else CLAUSE  # 1990–95
    return HYPHEN if word.endswith(("-", "‐", "/")) else PLAIN


def _dense(before: str, after: str, *, starts: bool) -> float:
    """What it costs to break beside an ideograph or between hangul; `starts` where a phrase does."""
    if before.rstrip(_EDGES).endswith(_SENTENCE_ENDS):
        return SENTENCE
    if before.rstrip(_EDGES).endswith(_CLAUSE_ENDS):
        return CLAUSE
    if script_of(before[-1]) == "Hang" and script_of(after[0]) == "Hang":  # Korean breaks between its words
        return BOUND
    return (PLAIN if starts else PHRASE) + (LAST_OF_SENTENCE if after.endswith(_SENTENCE_ENDS) else 0.0)


def _left_over(after: str, follower: str) -> float:
    """What it costs that the next line begins with the last word of a phrase."""
    closing = after.rstrip().rstrip(_EDGES)
    if closing.endswith(_SENTENCE_ENDS):
        cost = LAST_OF_SENTENCE
    elif closing.endswith(_DASHES):
        cost = LAST_OF_DASH + (0.0 if closing[:-1].endswith(" ") else CLOSED)
    elif closing.endswith(_CLAUSE_ENDS):
        cost = LAST_OF_CLAUSE
    else:
        return 0.0
    return cost + (SHORT if len(follower) <= 3 else 0.0)


def _leaning(word: str, follower: str, words: _Words) -> float:
    """What it costs to part a word from the one that it leans on."""
    folded, next_folded = word.casefold().replace("'", "’"), follower.casefold()
    known = words.articles | words.joins | words.weak | words.light
    if "’" in folded and folded not in known:  # l’on leans like on, c’est like est
        folded = folded.rpartition("’")[2] or folded
    if word[-1:].isdigit() and (next_folded in words.units or follower[:1].isdigit()):
        return NUMBER
    if folded in words.articles or (len(folded) == 1 and not is_emoji(folded)):
        return AFTER_ARTICLE
    if folded in words.joins:
        return AFTER_JOIN
    if folded in words.weak:
        return AFTER_WEAK
    if folded in words.light:
        return AFTER_LIGHT
    return BEFORE_JOIN if next_folded in words.joins else BEFORE_WEAK if next_folded in words.weak else PLAIN


def _opening(before: str, after: str) -> float:
    if before.rstrip(_EDGES + "\n").endswith(_SENTENCE_ENDS) or after[0] in _OPENING:
        return 1.0
    return 0.6 if before.rstrip(_EDGES).endswith(_CLAUSE_ENDS) else 0.0


def _is_title(word: str, words: _Words) -> bool:
    """Mr, Dr., or an initial."""
    return word.removesuffix(".").casefold() in words.titles or (
        len(word) == 2 and word[0].isupper() and word[1] == "."
    )


def _kept(text: str) -> list[int]:
    """The opportunities but those where the next line would begin with a dash or a closing mark.

    French sets a space before “!” and inside «»; where it is an ordinary one, it still does not break.
    """
    kept: list[int] = []
    offsets = offsets_of(text)
    for begin, at, end in zip((0, *offsets), offsets, (*offsets[1:], len(text)), strict=False):
        before, after = text[begin:at], text[at:end].strip()
        new_line = before.rstrip(" \t").endswith(_NEW_LINES)
        clings = before[-1].isspace() and (
            bool(_CLOSING.fullmatch(after)) or text[kept[-1] if kept else 0 : at].strip() in {"«", "‹", "¿", "¡"}
        )
        if new_line or not (clings or after.startswith(_DASHES)):
            kept.append(at)
    return kept


@functools.lru_cache(maxsize=32)  # the file is part of the program
def _words(language: str) -> _Words:
    told = json.loads(resources.data("line_breaks.json").read_text(encoding="utf-8"))
    return _Words(
        weak=frozenset(told["weak"].get(language, "").split()),
        joins=frozenset(told["joins"].get(language, "").split()),
        articles=frozenset(told["articles"].get(language, "").split()),
        light=frozenset(told["light"].get(language, "").split()),
        titles=frozenset(told["titles"].split()),
        units=frozenset(told["units"].split()),
        names=language != "de",
    )
