"""Hold the shipped reader to what it was made from.

    python -m training.check --gold ../shared/gold --out /tmp/reader

Compares the pieces of every rated sentence and question with those of the `tokenizers` package; the ratings of the
shipped network (weights of 8 bits) with those of the same network with weights as floats, `plain.onnx`; and its
ratings with what it gives when onnxruntime leaves its graph as it is and so reckons in another order.
"""

import argparse
import importlib
import json
from pathlib import Path

import numpy as np

from quotecards import resources
from quotecards.network import Network
from quotecards.selector.learned.wordpiece import WordPieces
from quotecards.selector.statement import clean
from training.fit import LONGEST
from training.network import start_folder


def main() -> None:
    """One line for the pieces and one for the ratings; exit 1 where a piece differs."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True, help="the folder that train.py wrote")
    given = parser.parse_args()
    rows = [
        row
        for name in ("train.jsonl", "dev.jsonl")
        for line in (given.gold / name).read_text("utf-8").splitlines()
        for row in json.loads(line)["sentences"]
    ]
    different = _different_pieces({text for row in rows for text in (row["text"], row["question"] or "")})
    texts = [clean(row["text"]) for row in rows[-2000:]]
    short = Network.load(given.out / "reader.onnx")
    _compare("weights of 8 bits against floats", texts, short, Network.load(given.out / "plain.onnx"))
    _compare("with its graph as it is", texts, short, _unoptimised(given.out / "reader.onnx"))
    raise SystemExit(1 if different else 0)


def _different_pieces(texts: set[str]) -> int:
    peer = importlib.import_module("tokenizers").Tokenizer.from_file(str(start_folder() / "tokenizer.json"))
    peer.no_truncation()
    peer.no_padding()
    shipped = WordPieces.load(resources.data("reader") / "vocabulary.txt")
    pieces = (resources.data("reader") / "vocabulary.txt").read_text("utf-8").splitlines()
    different = 0
    for text in sorted(texts):
        ours = [pieces[number] for number in shipped.numbers(text)]
        different += ours != peer.encode(text, add_special_tokens=False).tokens
    print(f"{len(texts)} texts, {different} in other pieces than tokenizers makes")
    return different


def _unoptimised(path: Path) -> Network:
    runtime = importlib.import_module("onnxruntime")
    options = runtime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.graph_optimization_level = runtime.GraphOptimizationLevel.ORT_DISABLE_ALL
    session = runtime.InferenceSession(path.read_bytes(), options, providers=["CPUExecutionProvider"])
    return Network(session, lambda pieces: np.array([pieces], dtype=np.int64))


def _compare(what: str, texts: list[str], one: Network, other: Network) -> None:
    words = WordPieces.load(resources.data("reader") / "vocabulary.txt")
    shown = [words.encode(text, LONGEST) for text in texts]
    pairs = [(one.rate(pieces), other.rate(pieces)) for pieces in shown]
    worths, standings = ([abs(first[at] - second[at]) for first, second in pairs] for at in (0, 1))
    different = sum(first != second for first, second in pairs)
    print(
        f"{what}: {different} of {len(pairs)} ratings differ, by {sum(worths) / len(worths):.4f} on average "
        f"(at most {max(worths):.3f}), standing alone by {sum(standings) / len(standings):.4f} ({max(standings):.3f})"
    )


if __name__ == "__main__":
    main()
