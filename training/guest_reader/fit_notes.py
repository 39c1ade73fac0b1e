"""Fit the head of the guest reader that tells notes of editors from what is said in a talk.

    python -m training.guest_reader.fit_notes FILE.pt --out FILE.pt [--talks FOLDER …]

The network stays as it is: the head is a logistic model (scikit-learn) over the mean of the states behind a layer, of
the paragraphs of notes.py. It reports how many are told at the chance from which on quotecards calls a paragraph a
note, each by a fit without the talk that it stands in.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from quotecards.readers.learned.pieces import Pieces
from quotecards.readers.roles.read_notes import SURE
from training.guest_reader.examples import shipped_pieces
from training.guest_reader.network import Network, batch
from training.guest_reader.notes import noted_example, of_openings, of_talks
from training.guest_reader.start import Start
from training.guest_reader.vocabulary import kept_of, shipped_words

BATCH = 48
STRENGTH = 0.01  # of the fit; the smaller, the more even
FOLDS = 6


def main() -> None:
    """Fit, report, and keep the weights with the head in them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("weights", type=Path)
    parser.add_argument("--out", type=Path, required=True, help="where the weights with the head are kept")
    parser.add_argument("--talks", type=Path, nargs="+", default=(), help="folders with files and labels.json")
    given = parser.parse_args()
    start = Start.load()
    network = Network(start, kept_of(shipped_words(), start))
    network.begin_with(torch.load(given.weights, weights_only=True))
    found = {one.text: one for folder in given.talks for one in of_talks(folder)}
    found |= {one.text: one for one in of_openings()}
    paragraphs = list(found.values())
    states = states_of(network.eval(), [one.text for one in paragraphs], shipped_pieces())
    notes = np.array([one.is_note for one in paragraphs])
    chances = _left_out(states, notes, [one.source for one in paragraphs])
    print(
        f"{notes.sum()} notes, {(chances[notes] >= SURE).sum()} told; "
        f"{(~notes).sum()} other paragraphs, {(chances[~notes] >= SURE).sum()} taken for notes"
    )
    network.set_note(*plainly(_model().fit(states, notes)))
    torch.save(network.own(), given.out)


def states_of(network: Network, texts: Sequence[str], pieces: Pieces) -> Any:
    """What the head is shown of each text: texts × width."""
    examples = [noted_example(text, pieces) for text in texts]
    order = sorted(range(len(texts)), key=lambda at: len(examples[at].pieces))
    found: list[Any] = [None] * len(texts)
    with torch.no_grad():
        for begin in range(0, len(order), BATCH):
            some = order[begin : begin + BATCH]
            numbers, kinds, present, _ = batch([examples[at] for at in some])
            for at, state in zip(some, network.noted(numbers, kinds, present).numpy(), strict=True):
                found[at] = state
    return np.stack(found)


def plainly(model: Any) -> tuple[list[float], float]:
    """Weights and bias of a fitted model for states that are not scaled."""
    scaler, fitted = model[0], model[1]
    weights = fitted.coef_[0] / scaler.scale_
    return weights.tolist(), float(fitted.intercept_[0] - (weights * scaler.mean_).sum())


def _left_out(states: Any, notes: Any, sources: Sequence[str]) -> Any:
    """The chance of each paragraph by a fit without its source."""
    chances = np.zeros(len(states))
    for learned, others in GroupKFold(FOLDS).split(states, notes, sources):
        chances[others] = _model().fit(states[learned], notes[learned]).predict_proba(states[others])[:, 1]
    return chances


def _model() -> Any:
    return make_pipeline(StandardScaler(), LogisticRegression(C=STRENGTH, max_iter=300))


if __name__ == "__main__":
    main()
