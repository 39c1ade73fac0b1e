"""How good the picks are in interviews that nothing was fitted on, without the reader and with it.

    python -m training.measure --gold ../shared/gold --out /tmp/reader [--folds 0 1 2 3] [--plain] [--share 0.5]

For each fold of `train.jsonl`, split by interview, the signals are fitted and the reader is trained on the other
interviews; the interviews held out are read as documents and picked from as `quotecards pick` does. `--plain` leaves
the teacher out, `--share` trains on a part of the other interviews, for the learning curve. What lies in `--out`
already is not made again.
"""

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path

import torch

from benchmarks.picks_ratings import Agreement, Rated, agreement, interval, load_rated, report
from quotecards import resources
from quotecards.selector.learned import Reader
from quotecards.selector.learned.reader import load_settings
from training.distill import Lessons, taught, teach
from training.fit import predict
from training.network import Network, average
from training.picking import document_of, fitted_weights, picked
from training.ratings import FOLDS, Interview, examples_of, folds, load_interviews, part
from training.vocabulary import Vocabulary


class Seen:
    """A network as the reader asks it; each text is rated once."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._known: dict[tuple[int, ...], tuple[float, float]] = {}

    def rate_all(self, texts: Iterable[list[int]]) -> list[tuple[float, float]]:
        return [self._rate(pieces) for pieces in texts]

    def _rate(self, pieces: list[int]) -> tuple[float, float]:
        key = tuple(pieces)
        if key not in self._known:
            ((worth, standing),) = predict(self._network, lambda _: pieces, [""])
            self._known[key] = (round(worth, 3), round(standing, 3))
        return self._known[key]


def main() -> None:
    """One line each for the reader's order of single sentences, for picks without it, and for picks with it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--gold", type=Path, required=True, help="the folder with train.jsonl, in the shared folder")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--folds", type=int, nargs="+", default=list(range(FOLDS)))
    parser.add_argument("--seeds", type=int, nargs="+", default=[0])
    parser.add_argument("--plain", action="store_true", help="without a teacher")
    parser.add_argument("--share", type=float, default=1.0, help="train on this part (0–1) of the other interviews")
    given = parser.parse_args()
    torch.set_num_threads(1)
    given.out.mkdir(parents=True, exist_ok=True)
    lessons = Lessons(given.gold, given.out)
    rated = {one.name: one for one in load_rated(given.gold / "train.jsonl")}
    interviews = load_interviews(given.gold / "train.jsonl")
    vocabulary = Vocabulary.load()
    singles: list[Agreement] = []
    without: list[Agreement] = []
    with_reader: list[Agreement] = []
    for fold in given.folds:
        held = [interviews[index] for index in folds(interviews)[fold]]
        names = {one.name for one in held}
        rest = [one for one in interviews if one.name not in names]
        name = str(fold) if given.share == 1 else f"{fold}-{given.share}"
        network = _network(lessons, part(rest, given.share), name, given.seeds, plain=given.plain)
        reader = Reader(load_settings(resources.data("reader")), vocabulary.words, Seen(network))
        weights = fitted_weights([rated[one.name] for one in rest])
        for one in held:
            document = document_of(one)
            singles.append(_single(network, vocabulary, one, rated[one.name]))
            without.append(picked(rated[one.name], document, weights, None))
            with_reader.append(picked(rated[one.name], document, weights, reader))
    print(report("reader, sentences", singles))
    print(report("signals, picks", without))
    print(report("with the reader, picks", with_reader))
    low, high = interval([new.ndcg - old.ndcg for new, old in zip(with_reader, without, strict=True)])
    print(f"gain of nDCG, 90 % of the time: {low:.3f} to {high:.3f}")


def _network(
    lessons: Lessons, interviews: Sequence[Interview], name: str, seeds: Sequence[int], *, plain: bool
) -> Network:
    """A reader trained on these interviews; its files are known by `name`."""
    examples = examples_of(interviews) if plain else teach(lessons, interviews, name)
    kind = "plain" if plain else "small"
    vocabulary = Vocabulary.load()
    return average([taught(examples, vocabulary, lessons.out / f"{kind}-{name}-{seed}.pt", seed) for seed in seeds])


def _single(network: Network, vocabulary: Vocabulary, interview: Interview, rated: Rated) -> Agreement:
    """The reader's own order of single sentences: rating, and half a point for standing alone."""
    told = predict(network, vocabulary.encode, [one.text for one in interview.examples])
    return agreement(rated.worth, rated.standing, [worth + 0.5 * standing for worth, standing in told])


if __name__ == "__main__":
    main()
