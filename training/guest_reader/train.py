"""Train the guest reader on openings whose guests are known, and keep its weights.

    python -m training.guest_reader.train --out FILE.pt [--from FILE.pt] [--epochs 4] [--until 2] [--rate 8e-5]
        [--batch 16] [--without SET …] [--twice SET …] [--learn-aside SET …] [--talks FOLDER …]
        [--thinned FOLDER … --every 3]

Learns from all openings but those that are kept aside, and those of sets named by `--without`; `--learn-aside` names
sets whose openings are all learned from. `--talks` are folders with files and labels of one's own (openings.py),
`--thinned` such of which one file in `--every` is taken. `--from` goes on with weights that were kept. Weights are kept
after each epoch; `--until` stops after one before the rate has fallen to its end. The pieces are those that come with
quotecards.
"""

import argparse
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path

import torch

from training.guest_reader.examples import examples_of, shipped_pieces
from training.guest_reader.fit import Recipe, fit
from training.guest_reader.network import Network
from training.guest_reader.openings import SETS, Known, openings, talks
from training.guest_reader.start import Start
from training.guest_reader.vocabulary import kept_of, shipped_words

THREADS = 2


def main() -> None:
    """Train and keep."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--out", type=Path, required=True, help="where the weights are kept")
    parser.add_argument("--from", type=Path, dest="begin", help="weights to go on with")
    parser.add_argument("--epochs", type=int, default=Recipe().epochs)
    parser.add_argument("--until", type=int, help="stop after this epoch, though the rate falls over all of them")
    parser.add_argument("--rate", type=float, default=Recipe().rate)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--batch", type=int, default=Recipe().batch)
    parser.add_argument("--without", nargs="+", default=(), choices=SETS, help="sets that are left out")
    parser.add_argument("--twice", nargs="+", default=(), choices=SETS, help="sets that count twice")
    parser.add_argument("--learn-aside", nargs="+", default=(), choices=SETS, help="sets of which nothing is kept")
    parser.add_argument("--talks", type=Path, nargs="+", default=(), help="folders with files and labels.json")
    parser.add_argument("--thinned", type=Path, nargs="+", default=(), help="such of which a part is taken")
    parser.add_argument("--every", type=int, default=3, help="of those one file in so many")
    parser.add_argument("--most", type=int, help="examples, for trying whether all runs")
    given = parser.parse_args()
    torch.set_num_threads(THREADS)
    torch.manual_seed(given.seed)
    start = Start.load()
    network = Network(start, kept_of(shipped_words(), start))
    if given.begin:
        network.begin_with(torch.load(given.begin, weights_only=True))
    known = chain(
        learned_from([*(name for name in SETS if name not in given.without), *given.twice], given.learn_aside),
        (one for folder in given.talks for one in talks(folder)),
        (one for folder in given.thinned for one in talks(folder, every=given.every)),
    )
    examples = list(examples_of(known, shipped_pieces()))[: given.most]
    print(f"{len(examples)} openings")
    recipe = Recipe(epochs=given.epochs, until=given.until, rate=given.rate, batch=given.batch)
    fit(network, examples, recipe, seed=given.seed, after_epoch=lambda: torch.save(network.own(), given.out))


def learned_from(sets: Sequence[str], whole: Sequence[str]) -> Iterator[Known]:
    """The openings of the sets that are not kept aside, and of those that are learned `whole` all."""
    for name in sets:
        yield from (one for one in openings([name]) if name in whole or not one.aside)


if __name__ == "__main__":
    main()
