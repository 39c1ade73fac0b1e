"""One decoder for the kinds of all blocks: the likeliest sequence, by Viterbi's method.

Its states are who has the floor: narrator, interviewer or guest. Captions, pull quotes, headings and boilerplate stand
between the turns and leave the floor where it is, so that an answer goes on behind them. Time is linear in the blocks.
"""

from collections.abc import Sequence
from enum import IntEnum, auto
from typing import NamedTuple

from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Block, Dress
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.roles.cues import cues_of
from quotecards.readers.roles.form import Form, form_of
from quotecards.readers.roles.weights import (
    BETWEEN,
    BETWEEN_QUESTION_AND_ANSWER,
    CLOSES,
    CUES,
    ENDS,
    GOES_ON,
    NO_LABEL,
    OPENS_TURN_AGAIN,
    PRIOR,
    TURNOVER,
    VOICES,
)

_IMPOSSIBLE = float("-inf")


class Entry(IntEnum):
    """How a block enters: with nothing said about it, opened by a label or a dash, in the middle of a sentence, or
    without the label that all other turns have. Behind the last question somebody else may close the text."""

    PLAIN = auto()
    LAST = auto()  # behind the last question
    OPENED = auto()
    GOING_ON = auto()
    UNLABELLED = auto()
    LAST_UNLABELLED = auto()


def _weight(floor: TurnKind, voice: TurnKind, entry: Entry) -> float:
    weight = TURNOVER[floor, voice][0]
    if entry is Entry.UNLABELLED or (entry is Entry.LAST_UNLABELLED and voice is not TurnKind.NARRATION):
        return 0.0 if floor is voice else weight + NO_LABEL
    if (floor, voice) == (TurnKind.ANSWER, TurnKind.NARRATION) and entry in {Entry.LAST, Entry.LAST_UNLABELLED}:
        return weight + CLOSES
    if floor is voice:
        return weight + {Entry.OPENED: OPENS_TURN_AGAIN, Entry.GOING_ON: GOES_ON}.get(entry, 0.0)
    return weight


# For each entry and voice, what it weighs to take over from each floor; all in the order of VOICES.
_MOVES = {entry: [tuple(_weight(floor, voice, entry) for floor in VOICES) for voice in VOICES] for entry in Entry}
_STAY = tuple(BETWEEN_QUESTION_AND_ANSWER if voice is TurnKind.QUESTION else 0.0 for voice in VOICES)
_STAYS = {
    Entry.GOING_ON: "begins in lower case, so it goes on with what is above",
    Entry.UNLABELLED: "brings no label, so nobody else begins to speak",
    Entry.LAST_UNLABELLED: "brings no label, so nobody else begins to speak",
}


class Decoded(NamedTuple):
    """A block's kind, whether a label or a dash opens a turn there and, in words, what spoke for the kind."""

    block: Block
    kind: TurnKind
    opens: bool
    evidence: tuple[str, ...]


def decode_kinds(blocks: Sequence[Block], lexicon: Lexicon) -> list[Decoded]:
    """The kind of every block. Labels must be known (cast.py)."""
    form = form_of(blocks)
    cues = cues_of(blocks, form, lexicon)
    scores = {shown: _score(shown) for shown in dict.fromkeys(cues)}  # most blocks show the same few sets of cues
    entries = [_entry(block, at, form) for at, block in enumerate(blocks)]
    kinds = _best_path(entries, [scores[shown] for shown in cues])
    voices = [kind for kind in kinds if kind in VOICES]
    before, after = [TurnKind.NARRATION, *voices], [*voices[1:], None]
    spoke = {pair: _evidence(*pair) for pair in set(zip(cues, kinds, strict=True))}
    decoded = []
    turn = 0
    for block, kind, entry, shown in zip(blocks, kinds, entries, cues, strict=True):
        evidence = spoke[shown, kind]
        if block.label:
            evidence = (f"its label is “{block.label.shown}”", *evidence)
        elif kind in VOICES:
            evidence += _of_place(before[turn], kind, after[turn])
            if entry in _STAYS and before[turn] is kind:
                evidence += (_STAYS[entry],)
        turn += kind in VOICES
        decoded.append(Decoded(block, kind, entry is Entry.OPENED, evidence))
    return decoded


def _evidence(shown: tuple[str, ...], kind: TurnKind) -> tuple[str, ...]:
    """In words, the cues that spoke for a kind."""
    return tuple(CUES[name].words for name in shown if CUES[name].weights.get(kind, 0) > 0)


def _entry(block: Block, at: int, form: Form) -> Entry:
    if block.label or (form.dialogue and Dress.DASH in block.dress):
        return Entry.OPENED
    if form.both_labelled and form.first_question <= at <= form.labelled_until:
        return Entry.UNLABELLED if at < form.last_question else Entry.LAST_UNLABELLED
    going_on = block.text[0].islower() and not form.lower and not block.dress
    return Entry.GOING_ON if going_on else Entry.LAST if at > form.last_question else Entry.PLAIN


def _of_place(before: TurnKind, kind: TurnKind, after: TurnKind | None) -> tuple[str, ...]:
    """What the neighbours say for a kind."""
    if kind is TurnKind.QUESTION:
        return ("stands between two answers",) if before is after is TurnKind.ANSWER else ()
    words = TURNOVER[before, kind][1]
    return (words,) if words else ()


class _Score(NamedTuple):
    """What cues weigh together: for each voice, in the order of VOICES, and for the best kind between the turns."""

    voices: tuple[float, ...]
    between: float
    kind: TurnKind


def _score(shown: tuple[str, ...]) -> _Score:
    score = dict(PRIOR)
    for name in shown:
        for kind, weight in CUES[name].weights.items():
            score[kind] += weight
    kind = max(BETWEEN, key=score.__getitem__)
    return _Score(tuple(score[voice] for voice in VOICES), score[kind], kind)


def _best_path(entries: Sequence[Entry], scores: Sequence[_Score]) -> list[TurnKind]:
    best = [0.0, _IMPOSSIBLE, _IMPOSSIBLE]  # for each floor, in the order of VOICES; somebody introduces
    steps: list[list[int]] = []  # for each floor the one before; -1 where a block stood between the turns
    for entry, score in zip(entries, scores, strict=True):
        first, second, third = best
        best, step = [], []
        for voice, (from_first, from_second, from_third) in enumerate(_MOVES[entry]):
            value, before = first + from_first, 0
            if second + from_second > value:
                value, before = second + from_second, 1
            if third + from_third > value:
                value, before = third + from_third, 2
            spoken = value + score.voices[voice]
            passed = (first, second, third)[voice] + score.between + _STAY[voice]
            best.append(max(spoken, passed))
            step.append(before if spoken >= passed else -1)
        steps.append(step)
    floor = max(range(len(VOICES)), key=lambda voice: best[voice] + ENDS[VOICES[voice]])
    kinds = []
    for step, score in zip(reversed(steps), reversed(scores), strict=True):
        kinds.append(VOICES[floor] if step[floor] >= 0 else score.kind)
        floor = step[floor] if step[floor] >= 0 else floor
    return kinds[::-1]
