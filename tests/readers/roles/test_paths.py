"""The likeliest sequence of voices, and its lead over every other one, held against trying all sequences."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.readers.roles import paths
from quotecards.readers.roles.paths import Entry, Score, best_path, leads
from quotecards.readers.roles.weights import BETWEEN, BETWEEN_QUESTION_AND_ANSWER, ENDS, VOICES, N, Q

WEIGHTS = st.integers(-6, 6).map(float)
SCORES = st.builds(Score, st.tuples(WEIGHTS, WEIGHTS, WEIGHTS), WEIGHTS, st.just(BETWEEN[0]))
STEPS = st.lists(st.tuples(st.sampled_from(list(Entry)), SCORES), min_size=1, max_size=5)
PASSED = 3  # beside the voices: a block that stands between the turns


def weight(choices: tuple[int, ...], entries: list[Entry], scores: list[Score]) -> float:
    """The weight of one sequence, summed up as the decoder's documentation says."""
    floor, total = VOICES.index(N), 0.0
    for choice, entry, score in zip(choices, entries, scores, strict=True):
        if choice == PASSED:
            total += score.between + (BETWEEN_QUESTION_AND_ANSWER if VOICES[floor] is Q else 0.0)
            continue
        total += paths._MOVES[entry][choice][floor] + score.voices[choice]
        floor = choice
    return total + ENDS[VOICES[floor]]


@given(STEPS)
def test_the_path_and_its_leads_are_those_of_all_sequences(steps: list[tuple[Entry, Score]]) -> None:
    entries, scores = [entry for entry, _ in steps], [score for _, score in steps]
    weights = {one: weight(one, entries, scores) for one in product(range(4), repeat=len(steps))}
    path = best_path(entries, scores)
    chosen = tuple(VOICES.index(kind) if kind in VOICES else PASSED for kind in path.kinds)
    assert weights[chosen] == pytest.approx(max(weights.values()))
    for at, lead in enumerate(leads(path, entries, scores)):
        others = [value for one, value in weights.items() if one[at] != chosen[at] and one[at] != PASSED]
        assert lead == pytest.approx(weights[chosen] - max(others))
