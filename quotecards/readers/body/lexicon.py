"""Lists of words of one language, and how a text is searched for them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from itertools import groupby

_FEW = 4  # strings that are found faster, one after the other, than by a pattern


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words of one language, each list in one string, separated by `|`; all are matched without regard to case.

    `me` and `you`: the first and second person, as words without apostrophes; `polite`: words for “you” that only their
    capital tells; `theirs`: words for “your” that are those for “her” and “their” as well. `reply`: how answers open.
    `ask`: how questions open that may lack their mark. `film`: nouns for a film. `say`: verbs before speech. `meet`:
    how an introduction names the guest right after. `current`: what makes a film the occasion of the interview.
    `deeds`: how the other person's own doings are spoken of (“you played”, “your last film”), as against the “you” that
    means anybody.
    """

    me: str
    you: str
    reply: str
    ask: str
    film: str
    say: str
    meet: str
    current: str
    deeds: str = field(default="(?!)")  # matches nothing
    polite: str = field(default="")
    theirs: frozenset[str] = frozenset()
    pronouns: bool = field(default=False)  # whether no verb does without them, so that “I” and “you” are said
    spaced: bool = field(default=True)  # whether blanks stand between words
    capitals: bool = field(default=False)  # whether all nouns have capitals
    bends: bool = field(default=False)  # whether names have cases
    free: bool = field(default=False)  # whether words stand in any order, as endings tell who does what
    aside: str = field(default="")  # a name from \x01 to \x02 that does nothing there; `perhaps`, where it may still
    meets: str = field(default="")  # the same of whom somebody met; `told`, who talked
    surname_first: bool = field(default=False)  # whether names are written so: Voss Klára
    apostrophes: bool = field(default=False)  # whether names that end in s get one for what is theirs: Voss’ båd
    inverts: bool = field(default=False)  # whether a verb precedes whom it tells of: Nun rudert Clara Voss
    oblique: str = field(default="")  # small words before those who do nothing, where they alone tell: de, con, a

    def says(self, words: str, exact: str = "") -> re.Pattern[str]:
        """Finds any of `words`, which are single ones, in lower case, with a capital or in capitals; `exact` ones as
        they stand. Fast: for texts of which every block is searched."""
        return _single(words, exact) if self.spaced else _anywhere(words, spaced=False)

    def each_says(self, words: str, exact: str = "") -> tuple[re.Pattern[str], ...]:
        """Patterns of which one finds whatever `says` does: one for each first letter where these are few, as `re` goes
        to one letter several times as fast as to any of some."""
        return _singles(words, exact) if self.spaced else (self.says(words, exact),)

    def each_finds(self, words: str) -> tuple[re.Pattern[str], ...]:
        """Such patterns for what `finds` does."""
        return _wheres(words) if self.spaced else (self.finds(words),)

    def stems(self, words: str, exact: str = "") -> tuple[str, ...]:
        """Strings of which one stands wherever `says` finds a word: few, so that looking for them first is faster."""
        return _stems(words, exact) if self.spaced else ("",)

    def opens_with(self, words: str) -> re.Pattern[str]:
        """Matches a text that begins with one of `words`."""
        return opening(words, spaced=self.spaced)

    def finds(self, words: str) -> re.Pattern[str]:
        """Finds where any of `words` begins as a whole word."""
        return _anywhere(words, self.spaced)


@cache
def _stems(words: str, exact: str) -> tuple[str, ...]:
    spelt = _spelt(words, exact)
    found = [word for word in spelt if not any(other in word for other in spelt if other != word)]
    return tuple(sorted(found, reverse=True)) if len(found) <= _FEW else ("",)  # small letters, the commonest, first


def _spelt(words: str, exact: str) -> set[str]:
    """Single words in lower case, with a capital and in capitals; `exact` ones as they stand."""
    spelt = {spell(word) for word in words.split("|") for spell in (str.lower, str.capitalize, str.upper)}
    return spelt | {word for word in exact.split("|") if word}


@cache
def _single(words: str, exact: str) -> re.Pattern[str]:
    return re.compile("|".join(_by_first_letter(words, exact)))


@cache
def _singles(words: str, exact: str) -> tuple[re.Pattern[str], ...]:
    patterns = _by_first_letter(words, exact)
    return tuple(map(re.compile, patterns)) if len(patterns) <= _FEW else (_single(words, exact),)


def _by_first_letter(words: str, exact: str) -> list[str]:
    """A pattern for the words with each first letter. It stands in front of the check that a word begins there: `re`
    then skips to it."""
    heads = groupby(sorted(_spelt(words, exact)), key=lambda word: word[0])
    return [rf"{head}(?<!\w{head})(?:{_tails(found)})(?!\w)" for head, found in heads]


def _tails(words: Iterable[str]) -> str:
    return "|".join(re.escape(word[1:]) for word in words)


@cache
def opening(words: str, *, spaced: bool) -> re.Pattern[str]:
    """Matches a text that begins with one of `words`, in a language that is `spaced` by blanks or not."""
    return re.compile(rf"[^\w\[(]{{0,3}}(?:{by_heads(words)})" + (r"(?!\w)" if spaced else ""))


@cache
def _anywhere(words: str, spaced: bool) -> re.Pattern[str]:
    if not spaced:
        return re.compile(words, re.IGNORECASE)
    heads = heads_of(words)
    if not heads:
        return re.compile(rf"(?<![\w’'-])(?:{words})(?![\w-])", re.IGNORECASE)
    return _where(words, f"[{heads}]")


@cache
def _wheres(words: str) -> tuple[re.Pattern[str], ...]:
    heads = heads_of(words)
    return tuple(_where(words, head) for head in heads) if 0 < len(heads) <= _FEW else (_anywhere(words, spaced=True),)


def _where(words: str, head: str) -> re.Pattern[str]:
    # As above: `re` skips to a first letter, and only then looks at what stands before it and from it on.
    return re.compile(rf"{head}(?<![\w’'-]{head})(?<=(?=(?i:{words})(?![\w-])).)")


def _alternatives(words: str) -> list[str]:
    """What stands between the signs `|` that are in no group."""
    found, open_groups = [""], 0
    for piece in re.split(r"([|()])", words):
        open_groups += (piece == "(") - (piece == ")")
        if piece == "|" and not open_groups:
            found.append("")
        else:
            found[-1] += piece
    return found


def by_heads(words: str) -> str:
    """The alternatives of a pattern, whatever their case, together with those that begin with the same letter: `re`
    passes by what another letter begins."""
    heads: dict[str, list[str]] = {}
    for word in _alternatives(words):
        plain = word[0].isalpha() and word[1:2] not in {"?", "*", "+", "{"}
        heads.setdefault(word[0] if plain else "", []).append(word)
    others = heads.pop("", [])
    known = [
        f"[{head.lower()}{head.upper()}](?i:{'|'.join(word[1:] for word in found)})" for head, found in heads.items()
    ]
    return "|".join([*known, *(f"(?i:{word})" for word in others)])


def heads_of(words: str) -> str:
    """The letters with which the alternatives of a pattern begin; empty where one begins with something else."""
    bare = words
    while "(" in bare:
        bare = re.sub(r"\((?!\?-i:)[^()]*\)", "\0", bare)  # a group; it may stand anywhere but at the head
        bare = re.sub(r"\(\?-i:([^()]*)\)", r"\1", bare)
    heads = {word[:1] for word in bare.split("|")}
    return "".join(sorted({*map(str.lower, heads), *map(str.upper, heads)})) if all(map(str.isalpha, heads)) else ""
