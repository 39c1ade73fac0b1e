"""One decoder for the kinds of all blocks: the likeliest sequence, by Viterbi's method.

Its states are who has the floor: narrator, interviewer or guest. Captions, pull quotes, headings and boilerplate stand
between the turns and leave the floor where it is, so that an answer goes on behind them. Time is linear in the blocks.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from quotecards.model.text import TurnKind
from quotecards.readers.blocks import Block, Dress
from quotecards.readers.cues import cues_of
from quotecards.readers.form import form_of
from quotecards.readers.lexicon import Lexicon
from quotecards.readers.weights import (
    BETWEEN,
    BETWEEN_QUESTION_AND_ANSWER,
    CUES,
    ENDS,
    OPENS_TURN_AGAIN,
    PRIOR,
    TURNOVER,
    VOICES,
)

_IMPOSSIBLE = float("-inf")


def _moves(opens: bool) -> dict[TurnKind, list[tuple[TurnKind, float]]]:
    """For each voice, from which floor it may take over, and what that weighs; `opens`: a label or dash opens it."""
    again = OPENS_TURN_AGAIN if opens else 0.0
    return {
        voice: [(floor, TURNOVER[floor, voice][0] + (again if floor is voice else 0.0)) for floor in VOICES]
        for voice in VOICES
    }


_MOVES = (_moves(opens=False), _moves(opens=True))


@dataclass(frozen=True, slots=True)
class Decoded:
    """A block's kind, whether a label or a dash opens a turn there and, in words, what spoke for the kind."""

    block: Block
    kind: TurnKind
    opens: bool
    evidence: tuple[str, ...]


def decode_kinds(blocks: Sequence[Block], lexicon: Lexicon) -> list[Decoded]:
    """The kind of every block. Labels must be known (cast.py)."""
    form = form_of(blocks)
    cues = [cues_of(blocks, at, form, lexicon) for at in range(len(blocks))]
    scores = {shown: _score(shown) for shown in dict.fromkeys(cues)}  # most blocks show the same few sets of cues
    opens = [block.label is not None or (form.dialogue and Dress.DASH in block.dress) for block in blocks]
    kinds = _best_path(opens, [scores[shown] for shown in cues])
    voices = [kind for kind in kinds if kind in VOICES]
    before, after = [TurnKind.NARRATION, *voices], [*voices[1:], None]
    decoded = []
    turn = 0
    for block, kind, opening, shown in zip(blocks, kinds, opens, cues, strict=True):
        evidence = [CUES[name].words for name in shown if CUES[name].weights.get(kind, 0) > 0]
        if block.label:
            evidence.insert(0, f"its label is “{block.label.shown}”")
        if kind in VOICES:
            if not block.label:
                evidence += _of_place(before[turn], kind, after[turn])
            turn += 1
        decoded.append(Decoded(block, kind, opening, tuple(evidence)))
    return decoded


def _of_place(before: TurnKind, kind: TurnKind, after: TurnKind | None) -> list[str]:
    """What the neighbours say for a kind."""
    if kind is TurnKind.QUESTION:
        return ["stands between two answers"] if before is after is TurnKind.ANSWER else []
    words = TURNOVER[before, kind][1]
    return [words] if words else []


def _score(shown: tuple[str, ...]) -> dict[TurnKind, float]:
    score = dict(PRIOR)
    for name in shown:
        for kind, weight in CUES[name].weights.items():
            score[kind] += weight
    return score


def _best_path(opens: Sequence[bool], scores: Sequence[dict[TurnKind, float]]) -> list[TurnKind]:
    best = {TurnKind.NARRATION: 0.0, TurnKind.QUESTION: _IMPOSSIBLE, TurnKind.ANSWER: _IMPOSSIBLE}
    steps: list[dict[TurnKind, tuple[TurnKind, TurnKind]]] = []  # floor → (floor before, kind of the block)
    for opening, score in zip(opens, scores, strict=True):
        between = max(BETWEEN, key=score.__getitem__)
        moves = _MOVES[opening]
        after: dict[TurnKind, float] = {}
        step: dict[TurnKind, tuple[TurnKind, TurnKind]] = {}
        for voice in VOICES:
            value, before = _IMPOSSIBLE, voice
            for floor, weight in moves[voice]:
                if best[floor] + weight > value:
                    value, before = best[floor] + weight, floor
            spoken, passed = value + score[voice], best[voice] + score[between]
            if voice is TurnKind.QUESTION:
                passed += BETWEEN_QUESTION_AND_ANSWER
            after[voice], step[voice] = (spoken, (before, voice)) if spoken >= passed else (passed, (voice, between))
        best = after
        steps.append(step)
    floor = max(VOICES, key=lambda voice: best[voice] + ENDS[voice])
    kinds = []
    for step in reversed(steps):
        floor, kind = step[floor]
        kinds.append(kind)
    return kinds[::-1]
