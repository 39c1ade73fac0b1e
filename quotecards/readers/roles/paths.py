"""The likeliest sequence of voices over all blocks, by Viterbi's method, and how far each of its steps is ahead of the
next best. Time is linear in the blocks.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum, auto
from functools import lru_cache
from typing import NamedTuple

from quotecards.model.text import TurnKind
from quotecards.readers.roles.weights import (
    ALONE,
    BETWEEN,
    BETWEEN_QUESTION_AND_ANSWER,
    CLOSES,
    CUES,
    ENDS,
    GOES_ON,
    IN_TURN,
    NO_LABEL,
    OPENS_TURN_AGAIN,
    PRIOR,
    ROOMY,
    TURNOVER,
    VOICES,
)

_IMPOSSIBLE = float("-inf")
_REMEMBERED = 8_192  # steps; talks come to the same few states again and again
_DIGITS = 6  # behind the point; weights have one


class Entry(IntEnum):
    """How a block enters: with nothing said about it, opened by a label or a dash, in the middle of a sentence, right
    below another line where blank ones part the turns, where answers have one paragraph each (mostly, or as a rule) or
    several, or without the label that all other turns have. Behind the last question somebody else may close it all."""

    PLAIN = auto()
    LAST = auto()  # behind the last question
    OPENED = auto()
    GOING_ON = auto()
    BELOW = auto()
    ALONE = auto()
    IN_TURN = auto()
    ROOMY = auto()
    LAST_ROOMY = auto()
    UNLABELLED = auto()
    LAST_UNLABELLED = auto()


_PARAGRAPHS = {Entry.ALONE: ALONE, Entry.IN_TURN: IN_TURN, Entry.ROOMY: ROOMY, Entry.LAST_ROOMY: ROOMY}
_LAST = {Entry.LAST, Entry.LAST_UNLABELLED, Entry.LAST_ROOMY}


def _weight(floor: TurnKind, voice: TurnKind, entry: Entry) -> float:
    weight = TURNOVER[floor, voice][0]
    if entry is Entry.UNLABELLED or (entry is Entry.LAST_UNLABELLED and voice is not TurnKind.NARRATION):
        return 0.0 if floor is voice else weight + NO_LABEL
    if (floor, voice) == (TurnKind.ANSWER, TurnKind.NARRATION) and entry in _LAST:
        return weight + CLOSES
    if floor is voice is TurnKind.QUESTION and entry is Entry.IN_TURN:
        return weight + IN_TURN
    if floor is voice is TurnKind.ANSWER and entry in _PARAGRAPHS:
        return weight + _PARAGRAPHS[entry]
    if floor is voice:
        return weight + {Entry.OPENED: OPENS_TURN_AGAIN, Entry.GOING_ON: GOES_ON, Entry.BELOW: GOES_ON}.get(entry, 0.0)
    return weight


# For each entry and voice, what it weighs to take over from each floor; all in the order of VOICES.
_MOVES = {entry: [tuple(_weight(floor, voice, entry) for floor in VOICES) for voice in VOICES] for entry in Entry}
_STAY = tuple(BETWEEN_QUESTION_AND_ANSWER if voice is TurnKind.QUESTION else 0.0 for voice in VOICES)
_END = (ENDS[VOICES[0]], ENDS[VOICES[1]], ENDS[VOICES[2]])


@dataclass(frozen=True, slots=True, eq=False)
class Score:
    """What cues weigh together: for each voice, in the order of VOICES, and for the best kind between the turns.

    The same cues have the same one, so that steps are remembered by which it is: to tell by its figures takes longer.
    """

    voices: tuple[float, ...]
    between: float
    kind: TurnKind


@lru_cache(maxsize=_REMEMBERED)
def score_of(shown: tuple[str, ...]) -> Score:
    """What the cues `shown` weigh together."""
    score = dict(PRIOR)
    for name in shown:
        for kind, weight in CUES[name].weights.items():
            score[kind] += weight
    kind = max(BETWEEN, key=score.__getitem__)
    return Score(tuple(score[voice] for voice in VOICES), score[kind], kind)


_Floors = tuple[float, float, float]  # one value for each floor, in the order of VOICES


class Path(NamedTuple):
    """The likeliest kinds of all blocks; `reached` is, for each block and floor, the best weight of what is before, as
    far as it is below the best of them."""

    kinds: list[TurnKind]
    reached: list[_Floors]


def best_path(entries: Sequence[Entry], scores: Sequence[Score]) -> Path:
    """The likeliest kinds."""
    best: _Floors = (0.0, _IMPOSSIBLE, _IMPOSSIBLE)  # somebody introduces
    reached: list[_Floors] = []
    steps: list[tuple[int, ...]] = []
    for entry, score in zip(entries, scores, strict=True):
        reached.append(best)
        best, step = _forward(best, entry, score)
        steps.append(step)
    floor = max(range(len(VOICES)), key=lambda voice: best[voice] + ENDS[VOICES[voice]])
    kinds = []
    for step, score in zip(reversed(steps), reversed(scores), strict=True):
        kinds.append(VOICES[floor] if step[floor] >= 0 else score.kind)
        floor = step[floor] if step[floor] >= 0 else floor
    return Path(kinds[::-1], reached)


@lru_cache(maxsize=_REMEMBERED)
def _forward(floors: _Floors, entry: Entry, score: Score) -> tuple[_Floors, tuple[int, ...]]:
    """The best weights behind a block, and for each floor the one before; -1 where the block stands between turns."""
    first, second, third = floors
    best, step = [], []
    for voice, (from_first, from_second, from_third) in enumerate(_MOVES[entry]):
        value, before = first + from_first, 0
        if second + from_second > value:
            value, before = second + from_second, 1
        if third + from_third > value:
            value, before = third + from_third, 2
        spoken = value + score.voices[voice]
        passed = floors[voice] + score.between + _STAY[voice]
        best.append(max(spoken, passed))
        step.append(before if spoken >= passed else -1)
    return _below_best(*best), tuple(step)


def leads(path: Path, entries: Sequence[Entry], scores: Sequence[Score]) -> list[float]:
    """For each block, how much more its kind weighs than the best path on which the block is of any other kind."""
    found: list[float] = []
    after: _Floors = _END  # for each floor, the best that the blocks below can add
    for kind, before, entry, score in zip(
        reversed(path.kinds), reversed(path.reached), reversed(entries), reversed(scores), strict=True
    ):
        lead, after = _backward(kind, before, after, entry, score)
        found.append(lead)
    return found[::-1]


@lru_cache(maxsize=_REMEMBERED)
def _backward(kind: TurnKind, before: _Floors, after: _Floors, entry: Entry, score: Score) -> tuple[float, _Floors]:
    """The lead of a block of this kind, and what it and those below it can add."""
    (m00, m01, m02), (m10, m11, m12), (m20, m21, m22) = _MOVES[entry]
    (v0, v1, v2), (b0, b1, b2), (a0, a1, a2) = score.voices, before, after
    s0, s1, s2 = score.between + _STAY[0], score.between + _STAY[1], score.between + _STAY[2]
    whole = (
        max(b0 + m00, b1 + m01, b2 + m02) + v0 + a0,
        max(b0 + m10, b1 + m11, b2 + m12) + v1 + a1,
        max(b0 + m20, b1 + m21, b2 + m22) + v2 + a2,
    )
    if kind in VOICES:
        own = VOICES.index(kind)
        lead = whole[own] - max(whole[own - 1], whole[own - 2])
    else:
        lead = max(b0 + s0 + a0, b1 + s1 + a1, b2 + s2 + a2) - max(whole)
    return round(lead, _DIGITS), _below_best(
        max(s0 + a0, m00 + v0 + a0, m10 + v1 + a1, m20 + v2 + a2),
        max(s1 + a1, m01 + v0 + a0, m11 + v1 + a1, m21 + v2 + a2),
        max(s2 + a2, m02 + v0 + a0, m12 + v1 + a1, m22 + v2 + a2),
    )


def _below_best(first: float, second: float, third: float) -> _Floors:
    """Only differences count; without what adds up along the text, the same states come again."""
    best = max(first, second, third)
    return round(first - best, _DIGITS), round(second - best, _DIGITS), round(third - best, _DIGITS)
