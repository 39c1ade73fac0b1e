"""What the small network learns: ratings smoothed by the teacher, and the teacher's own of sentences without any.

(Hinton, Vinyals and Dean 2015, "Distilling the knowledge in a neural network".)
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch

from training.fit import Recipe, fit, predict
from training.network import Network, small_network
from training.pool import unrated
from training.ratings import Example, Interview, examples_of
from training.teacher import RECIPE, encoder, large_network
from training.vocabulary import Vocabulary

SHORT, LONG = Recipe(), Recipe(epochs=6, rate=1e-4)  # of the small network; the shipped one learned by the short one
OWN = 0.5  # how much of what is learned of a rated sentence is its own rating; the teacher's is the rest


@dataclass(frozen=True, slots=True)
class Lessons:
    """Where everything lies: `gold` with the ratings inside the shared folder, `out` for what is made."""

    gold: Path
    out: Path


def teach(lessons: Lessons, interviews: Sequence[Interview], name: str, *, seed: int = 0) -> list[Example]:
    """Examples to learn from: these interviews and the pool, with what a teacher trained on these makes of them."""
    path = lessons.out / f"lessons-{name}.json"
    if not path.exists():
        rated = examples_of(interviews)
        ratings = [lessons.gold / "train.jsonl", lessons.gold / "dev.jsonl"]
        pool = unrated(lessons.gold.parent, interviews, ratings)
        encode = encoder(lessons.out / "large")
        teacher = _teacher(lessons, rated, name, seed)
        told = predict(teacher, encode, [one.text for one in rated] + pool, half=True)
        smoothed = [
            Example(one.text, OWN * one.worth + (1 - OWN) * worth, OWN * one.standing + (1 - OWN) * standing)
            for one, (worth, standing) in zip(rated, told, strict=False)
        ]
        others = [Example(text, *values) for text, values in zip(pool, told[len(rated) :], strict=True)]
        rows = [[one.text, one.worth, one.standing] for one in smoothed + others]
        path.write_text(json.dumps(rows), "utf-8")
    return [Example(*row) for row in json.loads(path.read_text("utf-8"))]


def taught(
    examples: Sequence[Example], vocabulary: Vocabulary, path: Path, seed: int, recipe: Recipe = SHORT
) -> Network:
    """The small network that learned from the examples; kept at `path`."""
    network = small_network(vocabulary.numbers)
    if path.exists():
        network.load_state_dict(torch.load(path, weights_only=True))
        return network.eval()
    fit(network, vocabulary.encode, examples, recipe, seed=seed)
    torch.save(network.state_dict(), path)
    return network


def _teacher(lessons: Lessons, rated: Sequence[Example], name: str, seed: int) -> Network:
    path = lessons.out / f"teacher-{name}.pt"
    teacher = large_network(lessons.out / "large")
    if path.exists():
        teacher.load_state_dict(torch.load(path, weights_only=True))
        return teacher.eval()
    fit(teacher, encoder(lessons.out / "large"), rated, RECIPE, seed=seed)
    torch.save(teacher.state_dict(), path)
    return teacher
