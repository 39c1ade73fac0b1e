"""Train the learned reader on rated sentences and write it as quotecards ships it.

    python -m training.train --gold ../shared/gold --out /tmp/reader [--ship] [--second]

A larger network, the teacher, is trained first; what it makes of the rated sentences and of others is learned by small
networks, one for each seed; the mean of their weights becomes `reader.onnx` (weights of 8 bits), beside it
`vocabulary.txt`. `--second` learns from further ratings, too (second.py), and for longer. What lies in `--out` already
is not made again. `--ship` copies the result into `quotecards/data/reader`. Fixed seeds: the same ratings on the same
kind of processor give the same weights.
"""

import argparse
import shutil
from collections.abc import Sequence
from pathlib import Path

import torch

from quotecards import resources
from training.distill import LONG, SHORT, Lessons, taught, teach
from training.export import export
from training.network import average
from training.ratings import load_interviews
from training.second import all_interviews, load_second
from training.vocabulary import Vocabulary

SEEDS = (0,)


def main() -> None:
    """Train what is missing, average, export."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--gold", type=Path, required=True, help="the folder with train.jsonl, in the shared folder")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seeds", type=int, nargs="+", default=SEEDS)
    parser.add_argument("--ship", action="store_true", help="copy the result into quotecards/data/reader")
    parser.add_argument("--second", action="store_true", help="learn from the ratings in second.json, too")
    given = parser.parse_args()
    torch.set_num_threads(1)
    given.out.mkdir(parents=True, exist_ok=True)
    build(given.gold, given.out, given.seeds, second=given.second)
    if given.ship:
        for name in ("reader.onnx", "vocabulary.txt"):
            shutil.copyfile(given.out / name, resources.data("reader") / name)


def build(gold: Path, out: Path, seeds: Sequence[int], *, second: bool = False) -> None:
    """All stages, each into `out`."""
    vocabulary = Vocabulary.load()
    lessons = Lessons(gold, out)
    interviews = all_interviews(gold, load_second()) if second else load_interviews(gold / "train.jsonl")
    examples = teach(lessons, interviews, "all")
    networks = [
        taught(examples, vocabulary, out / f"small-all-{seed}.pt", seed, LONG if second else SHORT) for seed in seeds
    ]
    export(average(networks), out / "reader.onnx")
    (out / "vocabulary.txt").write_text("\n".join(vocabulary.pieces) + "\n", "utf-8")


if __name__ == "__main__":
    main()
