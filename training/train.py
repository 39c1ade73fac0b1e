"""Train the learned reader on rated sentences and write it as quotecards ships it.

    python -m training.train --gold ../shared/gold --out /tmp/reader [--ship] [--second] [--third FOLDER]

A larger network, the teacher, is trained first; what it makes of the rated sentences and of others is learned by small
networks, one for each seed; the mean of their weights becomes `reader.onnx` (weights of 8 bits), beside it
`vocabulary.txt`. `--second` learns from further ratings, too (second.py), and for longer, `--third` from those of files
that lie in a folder (third.py). What lies in `--out` already is not made again. `--ship` copies the result into
`quotecards/data/reader`. Fixed seeds: the same ratings on the same kind of processor give the same weights.
"""

import argparse
import shutil
from collections.abc import Sequence
from pathlib import Path

import torch

from quotecards import resources
from training.distill import LONG, SHORT, Lessons, taught, teach
from training.export import export
from training.fit import Recipe
from training.network import average
from training.ratings import Interview, load_interviews
from training.second import all_interviews, load_second
from training.third import third_interviews
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
    parser.add_argument("--third", type=Path, help="learn from the files in this folder, too")
    given = parser.parse_args()
    torch.set_num_threads(1)
    given.out.mkdir(parents=True, exist_ok=True)
    interviews = (
        all_interviews(given.gold, load_second()) if given.second else load_interviews(given.gold / "train.jsonl")
    )
    if given.third:
        interviews += third_interviews(given.third)
    build(Lessons(given.gold, given.out), interviews, given.seeds, LONG if given.second else SHORT)
    if given.ship:
        for name in ("reader.onnx", "vocabulary.txt"):
            shutil.copyfile(given.out / name, resources.data("reader") / name)


def build(lessons: Lessons, interviews: Sequence[Interview], seeds: Sequence[int], recipe: Recipe) -> None:
    """All stages, each into `lessons.out`."""
    vocabulary, out = Vocabulary.load(), lessons.out
    examples = teach(lessons, interviews, "all")
    networks = [taught(examples, vocabulary, out / f"small-all-{seed}.pt", seed, recipe) for seed in seeds]
    export(average(networks), out / "reader.onnx")
    (out / "vocabulary.txt").write_text("\n".join(vocabulary.pieces) + "\n", "utf-8")


if __name__ == "__main__":
    main()
