"""Whether two people speak to each other in what was read as questions and answers, or nobody does.

In a talk people ask “you”, and those who answer say “I”. Of texts that were written for nobody to answer, the decoder
makes questions out of headings and answers out of what stands below them: manuals, lists of changes, tables. Pages of
help and essays do have questions, which nobody put to anybody.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import NamedTuple

from quotecards.late import late
from quotecards.model.text import ANSWER, QUESTION, TurnKind
from quotecards.readers.body.label_names import is_full_name, is_initials, key_of
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.role_labels import role_of
from quotecards.readers.roles.asking import has_question_mark
from quotecards.readers.roles.decoder import Decoded
from quotecards.readers.roles.weights import CUES

_NOBODY_ASKS = "it does not read like a talk: hardly anybody asks in it, or says “I”"
_MARK = r"[?？؟;\u037e]"
_SAYS_I = CUES["speaks_of_me"].words
_MARKED = frozenset(CUES[name].words for name in ("question_mark", "asks_inside"))
_LEADS_ON = CUES["told_between"].words
_STATED = frozenset({QUESTION, ANSWER})
_SHARE = 5  # of so many turns one at least shows a talk; what that costs and saves is in benchmarks/reading/README.md
_LENIENT = 4  # turns; in few of them little can be shown
_FEWEST = 2  # answers in which somebody says “I”, where nothing asks
_SOME = 3  # answers
_OFTEN = 3  # times that a label comes back
_NEARLY = 4  # one turn of so many may have no such label
_BEFORE = 40  # characters before a question mark, in which something is asked
# “Do you row alone?” I ask her: a scene told by who was there
_TOLD = (
    r"[\"”“»«’]\s(?:I\s(?:asked|ask|said|say|wondered|wonder)|(?:frage|fragte|sage|sagte)\sich|je\s(?:lui\s)?demande|"
    r"(?:le\s)?pregunt[oé]|(?:gli|le)\schied[oi])\b"
)
_NOBODY = "i"  # counts, lists and options: for i in 1 2 3


class Exchange(NamedTuple):
    """The turns that were asked and answered, each with its blocks. `lexicon` holds the words of their language; where
    there are none, nobody can be heard to say “I” or “you”. `told`: what was asked is told between the answers."""

    asked: Sequence[Sequence[Decoded]]
    answered: Sequence[Sequence[Decoded]]
    lexicon: Lexicon | None
    told: bool = False

    @classmethod
    def of(cls, decoded: Sequence[Decoded], lexicon: Lexicon | None) -> "Exchange":
        """Put the blocks of each turn together."""
        asked: list[list[Decoded]] = []
        answered: list[list[Decoded]] = []
        above: TurnKind | None = None
        for part in decoded:
            kind = part.kind
            if kind is not QUESTION and kind is not ANSWER:
                continue
            turns = asked if kind is QUESTION else answered
            if kind is not above or part.opens:
                turns.append([])
            turns[-1].append(part)
            above = kind
        return cls(asked, answered, lexicon, any(_LEADS_ON in part.evidence for part in decoded))

    @property
    def refusal(self) -> str | None:
        """Why it is no talk, in a few words; None where it may be one."""
        if not self.asked and not self.told:
            return "no question was found in it"
        marked = any(map(_is_marked, chain.from_iterable(self.asked)))
        headed = self._are_headed()
        if self.lexicon is None:
            return None if marked or headed or self._is_set_apart() else _NOBODY_ASKS
        ask = self.lexicon.opens_with(self.lexicon.ask)
        turns = len(self.asked) + len(self.answered)
        enough = math.ceil((turns - _LENIENT) / _SHARE)  # the more of a talk there is, the sooner it shows
        enough = min(enough, _FEWEST) if headed else enough
        saying = _count(self._says_i(), max(enough, _FEWEST))
        asking = _count((any(_asks_something(part, ask) for part in turn) for turn in self.asked), enough - saying)
        marked = marked or any(part.block.label for part in chain(*self.asked, *self.answered))
        return _NOBODY_ASKS if (saying < _FEWEST and not marked) or asking + saying < enough else None

    @property
    def doubt(self) -> str | None:
        """Why all its answers may be nobody's, in a few words; None where no sign says so. Labels say who speaks."""
        parts = chain(*self.asked, *self.answered)
        if len(self.answered) < _SOME or any(part.block.label or part.block.given in _STATED for part in parts):
            return None
        # All of it at once: a search in each takes twice as long.
        if late(_TOLD).search("\0".join([part.block.text for part in chain.from_iterable(self.asked)])):
            return "who tells of the talk says “I” beside what they asked: answers may hold what is told"
        if self.lexicon is None:
            marked = any(map(_is_marked, chain.from_iterable(self.asked)))
            return None if marked else "nothing but their type tells questions from answers here"
        if not self.lexicon.pronouns:  # a verb may say both without a word of its own
            return None
        if not any(self._says_i()):
            return "nobody says “I” in the answers here: it may be a page of questions that nobody was asked"
        you = self.lexicon.says(self.lexicon.you, self.lexicon.polite)
        addressed = any(you.search(part.block.text) for part in chain.from_iterable(self.asked))
        return None if addressed else "no question here says “you”: somebody may have asked and answered alone"

    def _says_i(self) -> Iterator[bool]:
        """For each answer whether somebody speaks of themselves in it."""
        assert self.lexicon is not None
        me = self.lexicon.says(self.lexicon.me)
        return (any(_is_said(part, me) for part in turn) for turn in self.answered)

    def _are_headed(self) -> bool:
        """Whether nearly all turns have a label that comes back again and again, one of those who ask, and another."""
        heads = [[label for turn in turns if (label := turn[0].block.label)] for turns in (self.asked, self.answered)]
        if not all(heads):  # as where nothing has a label
            return False
        shown = [Counter([label.shown for label in kind]) for kind in heads]
        back = [sum(times for label, times in kind.items() if label and times >= _OFTEN) for kind in shown]
        return all(back) and _NEARLY * sum(back) >= (_NEARLY - 1) * (len(self.asked) + len(self.answered))

    def _is_set_apart(self) -> bool:
        """Whether all that is asked wears one dress, and nothing that is answered does."""
        asked = (part.block.dress for turn in self.asked for part in turn)
        return bool(
            frozenset.intersection(*asked).difference(*(part.block.dress for turn in self.answered for part in turn))
        )


def _count(shown: Iterable[bool], most: int) -> int:
    """How many are true, looking no further than to the `most` of them that are asked for."""
    return sum(islice(filter(None, shown), max(most, 0)))


def _is_marked(part: Decoded) -> bool:
    return _is_stated(part) or not _MARKED.isdisjoint(part.evidence)


def _asks_something(part: Decoded, ask: re.Pattern[str]) -> bool:
    """Whether several words stand before a question mark, or one that asks: tables have a mark where they know nothing.
    Other signs of asking are words themselves."""
    if _is_stated(part):
        return True
    if _MARKED.isdisjoint(part.evidence):
        return False
    text = part.block.text
    if not has_question_mark(text) or ask.match(text):
        return True
    return any(_is_wordy(text[max(0, mark.start() - _BEFORE) : mark.start()]) for mark in late(_MARK).finditer(text))


def _is_wordy(text: str) -> bool:
    return " " in text.strip() or not text.isascii()


def _is_said(part: Decoded, me: re.Pattern[str]) -> bool:
    if _is_stated(part):
        return True
    return _SAYS_I in part.evidence and any(word[0] != _NOBODY for word in me.finditer(part.block.text))


def _is_stated(part: Decoded) -> bool:
    """Whether the container says what a block is, or a label does: by a role, by initials or by a full name."""
    if part.block.given in _STATED:
        return True
    label = part.block.label
    if not label:
        return False
    shown = label.shown
    return is_full_name(shown) or (len(shown) > 1 and is_initials(shown)) or role_of(key_of(shown)) is not None
