"""The likeliest sequence of voices over all blocks, by Viterbi's method, and how far each of its steps is ahead of the
next best. Time is linear in the blocks.
"""

from collections.abc import Sequence
from enum import IntEnum, auto
from typing import NamedTuple

from quotecards.model.text import TurnKind
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
_END = tuple(ENDS[voice] for voice in VOICES)


class Score(NamedTuple):
    """What cues weigh together: for each voice, in the order of VOICES, and for the best kind between the turns."""

    voices: tuple[float, ...]
    between: float
    kind: TurnKind


def score_of(shown: tuple[str, ...]) -> Score:
    """What the cues `shown` weigh together."""
    score = dict(PRIOR)
    for name in shown:
        for kind, weight in CUES[name].weights.items():
            score[kind] += weight
    kind = max(BETWEEN, key=score.__getitem__)
    return Score(tuple(score[voice] for voice in VOICES), score[kind], kind)


class Path(NamedTuple):
    """The likeliest kinds of all blocks; `reached` is, for each block and floor, the best weight of what is before."""

    kinds: list[TurnKind]
    reached: list[list[float]]


def best_path(entries: Sequence[Entry], scores: Sequence[Score]) -> Path:
    """The likeliest kinds."""
    best = [0.0, _IMPOSSIBLE, _IMPOSSIBLE]  # for each floor, in the order of VOICES; somebody introduces
    reached: list[list[float]] = []
    steps: list[list[int]] = []  # for each floor the one before; -1 where a block stood between the turns
    for entry, score in zip(entries, scores, strict=True):
        reached.append(best)
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
    return Path(kinds[::-1], reached)


def leads(path: Path, entries: Sequence[Entry], scores: Sequence[Score]) -> list[float]:
    """For each block, how much more its kind weighs than the best path on which the block is of any other kind."""
    found: list[float] = []
    after = list(_END)  # for each floor, the best that the blocks below can add
    for kind, before, entry, score in zip(
        reversed(path.kinds), reversed(path.reached), reversed(entries), reversed(scores), strict=True
    ):
        # Written out for the three floors: this runs for every block.
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
            found.append(whole[own] - max(whole[own - 1], whole[own - 2]))
        else:
            found.append(max(b0 + s0 + a0, b1 + s1 + a1, b2 + s2 + a2) - max(whole))
        after = [
            max(s0 + a0, m00 + v0 + a0, m10 + v1 + a1, m20 + v2 + a2),
            max(s1 + a1, m01 + v0 + a0, m11 + v1 + a1, m21 + v2 + a2),
            max(s2 + a2, m02 + v0 + a0, m12 + v1 + a1, m22 + v2 + a2),
        ]
    return found[::-1]
