"""Write a trained guest reader as quotecards ships it.

    python -m training.guest_reader.export FILE.pt --out FOLDER [--words FILE] [--ship]

Writes `tagger.onnx` (large weights of 8 bits), `rows.bin` (rows of the vocabulary, as they were published, 4 bits a
weight), `pieces.txt` and `scores.bin`, and `guest_reader.json` with their digests. For comparing, the same network with
its weights as floats is written into the folder `plain`. `--words` is a list of pieces other than the shipped one.
`--ship` copies the result into `quotecards/data/guest_reader`.
"""

import argparse
import hashlib
import json
import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx
import torch

from quotecards import resources
from quotecards.readers.learned.guest_reader import FOLDER, SCORES, VOCABULARY
from quotecards.readers.learned.tagger import CHANCES, NETWORK, NOTE, ROWS
from training.export import OPSET, shrink
from training.guest_reader.network import Network, Shipped
from training.guest_reader.start import ROWS as STARTING_ROWS
from training.guest_reader.start import Start
from training.guest_reader.vocabulary import kept_of, shipped_words

PLAIN = "plain"  # folder with the network in floats
FACTS = "guest_reader.json"  # what the files are, in words, and their digests
FILES = (VOCABULARY, ROWS, SCORES, NETWORK)


def main() -> None:
    """Write, tell how large it is, and ship where that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("weights", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--words", type=Path, help="a list of pieces, one a line")
    parser.add_argument("--ship", action="store_true", help="copy the result into quotecards/data/guest_reader")
    given = parser.parse_args()
    words = given.words.read_text(encoding="utf-8").rstrip("\n").split("\n") if given.words else shipped_words()
    start = Start.load()
    kept = kept_of(words, start)
    network = Network(start, kept)
    network.begin_with(torch.load(given.weights, weights_only=True))
    (given.out / PLAIN).mkdir(parents=True, exist_ok=True)
    write_network(network.eval(), start.sizes.width, given.out)
    write_vocabulary(start, kept, given.out)
    for name in (ROWS, VOCABULARY, SCORES):
        shutil.copyfile(given.out / name, given.out / PLAIN / name)
    write_facts(given.out)
    for name in (*FILES, FACTS):
        print(f"{name}: {(given.out / name).stat().st_size / 1e6:.1f} MB")
        if given.ship:
            shutil.copyfile(given.out / name, resources.data(FOLDER) / name)


def write_network(network: Network, width: int, out: Path) -> None:
    """The network, in floats into the folder of its own, and with large weights of 8 bits."""
    plain = out / PLAIN / NETWORK
    length = 12  # of an example; any will do
    torch.onnx.export(
        Shipped(network),
        (torch.randn(1, length, width), torch.ones(1, length, dtype=torch.long)),
        str(plain),
        dynamo=False,
        opset_version=OPSET,
        input_names=["pieces", "kinds"],
        output_names=[CHANCES, NOTE],
        dynamic_axes={name: {1: "length"} for name in ("pieces", "kinds", CHANCES)},
    )
    model = onnx.load(str(plain))
    shrink(model)
    onnx.checker.check_model(model)
    (out / NETWORK).write_bytes(model.SerializeToString())


def write_vocabulary(start: Start, kept: Sequence[int], out: Path) -> None:
    """The kept pieces, one a line, their scores, and their rows as the starting file has them."""
    words = [start.pieces[number] for number in kept]
    if len(set(words)) != len(words) or any("\n" in word for word in words):
        raise ValueError("pieces are not told apart by their lines")
    (out / VOCABULARY).write_text("\n".join(words) + "\n", encoding="utf-8")
    np.array([start.scores[number] for number in kept], "<f4").tofile(out / SCORES)
    start.blocks(STARTING_ROWS)[list(kept)].tofile(out / ROWS)


def write_facts(out: Path) -> None:
    """What is said of the shipped files, with the digests of these."""
    facts = json.loads((resources.data(FOLDER) / FACTS).read_text(encoding="utf-8"))
    facts["sha256"] = {name: hashlib.sha256((out / name).read_bytes()).hexdigest() for name in FILES}
    (out / FACTS).write_text(json.dumps(facts, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
