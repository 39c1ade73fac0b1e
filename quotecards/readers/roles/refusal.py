"""What is read as questions and answers, and is none: manuals, lists of changes, tables, essays under headings.

In a talk people ask, and those who answer say “I”. Of texts that were written for nobody to answer, the decoder makes
questions out of headings and answers out of what stands below them; hardly any of these does either.
"""

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise

from quotecards.model.text import TurnKind
from quotecards.readers.body.labels import is_full_name, is_initials, key_of
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.role_labels import role_of
from quotecards.readers.roles.asking import has_question_mark
from quotecards.readers.roles.decoder import Decoded
from quotecards.readers.roles.weights import CUES

_NOBODY_ASKS = "it does not read like a talk: hardly anybody asks in it, or says “I”"
_MARK = re.compile(r"[?？؟;\u037e]")
_SAYS_I = CUES["speaks_of_me"].words
_MARKED = frozenset(CUES[name].words for name in ("question_mark", "asks_inside"))
_STATED = frozenset({TurnKind.QUESTION, TurnKind.ANSWER})
_SHARE = 5  # of so many turns one at least shows a talk; what that costs and saves is in benchmarks/reading/README.md
_LENIENT = 4  # turns; in few of them little can be shown
_FEWEST = 2  # answers in which somebody says “I”, where nothing asks
_BEFORE = 40  # characters before a question mark, in which something is asked
_NOBODY = "i"  # counts, lists and options: for i in 1 2 3


def no_talk(decoded: Sequence[Decoded], lexicon: Lexicon | None) -> str | None:
    """Why `decoded` is no talk, in a few words; None where it may be one. `lexicon` holds the words of its language;
    where there are none, nobody can be heard to say “I”, and how the text is set has to do."""
    spoken = [part for part in decoded if part.kind in _STATED]
    asked = [part for part in spoken if part.kind is TurnKind.QUESTION]
    if not asked:
        return "no question was found in it"
    if lexicon is None:
        return None if any(map(_is_marked, asked)) or _set_apart(spoken) else _NOBODY_ASKS
    me = lexicon.says(lexicon.me)
    ask = lexicon.opens_with(lexicon.ask)
    opened = [at for at, part in enumerate(spoken) if part.opens or not at or spoken[at - 1].kind is not part.kind]
    enough = math.ceil((len(opened) - _LENIENT) / _SHARE)  # the more of a talk there is, the sooner it shows
    said = (any(_is_said(part, me) for part in turn) for turn in _turns(spoken, opened, TurnKind.ANSWER))
    saying = _count(said, max(enough, _FEWEST))
    asks = (any(_asks_something(part, ask) for part in turn) for turn in _turns(spoken, opened, TurnKind.QUESTION))
    asking = _count(asks, enough - saying)
    marked = any(map(_is_marked, asked)) or any(part.block.label for part in decoded)
    if (saying < _FEWEST and not marked) or asking + saying < enough:
        return _NOBODY_ASKS
    return None


def _count(shown: Iterable[bool], most: int) -> int:
    """How many are true, looking no further than to the `most` of them that are asked for."""
    return sum(islice(filter(None, shown), max(most, 0)))


def _turns(spoken: Sequence[Decoded], opened: Sequence[int], kind: TurnKind) -> Iterator[Sequence[Decoded]]:
    """The turns of a `kind`, which are `opened` at these blocks of all that are `spoken`."""
    for first, end in pairwise([*opened, len(spoken)]):
        if spoken[first].kind is kind:
            yield spoken[first:end]


def _set_apart(spoken: Sequence[Decoded]) -> bool:
    """Whether all that is asked wears one dress, and nothing that is answered does."""
    asked = [part.block.dress for part in spoken if part.kind is TurnKind.QUESTION]
    answered = [part.block.dress for part in spoken if part.kind is TurnKind.ANSWER]
    return bool(frozenset.intersection(*asked).difference(*answered))


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
    return (
        not has_question_mark(text)
        or any(_is_wordy(text[max(0, mark.start() - _BEFORE) : mark.start()]) for mark in _MARK.finditer(text))
        or ask.match(text) is not None
    )


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
    shown = part.block.label.shown if part.block.label else ""
    return is_full_name(shown) or (len(shown) > 1 and is_initials(shown)) or role_of(key_of(shown)) is not None
