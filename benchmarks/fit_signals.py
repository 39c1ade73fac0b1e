"""Fit the weights of the signals on rated sentences and write `quotecards/data/signals.json` and `vocabulary.json`.

    python -m benchmarks.fit_signals ../shared/gold/train.jsonl [--check ../shared/gold/dev.jsonl] [--write]

Needs numpy and scikit-learn (see README-picks.md).
"""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from statistics import fmean
from typing import Any

from benchmarks.picks_model import HOUSE, Model, numpy
from benchmarks.picks_ratings import Agreement, Rated, load_rated, report
from quotecards import resources
from quotecards.selector.signals import SIGNALS
from quotecards.selector.vocabulary import UNIT
from quotecards.selector.weights import VOCABULARY

FOLDS = 6
ABOUT = (
    "How quotecards scores a sentence. For each signal, `steps` are values and `worth` what a value below the first "
    "step, between two, above the last adds to the expected rating (0–3); `standing` likewise for the log-odds of "
    "standing alone. `mean` is the signal's usual value. `house` is set by hand, in points of the score (0–1)."
)
THANKS = (
    "The ratings were made by a large language model, not by people. They rate sentences of The Setup (usesthis.com, "
    "CC BY-SA 4.0), Changelog transcripts (CC BY-SA 4.0) and the 18F blog (CC0). The texts are not part of this file."
)


def main() -> None:
    """Cross-validate by interview, then fit on everything."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("train", type=Path)
    parser.add_argument("--check", type=Path, help="ratings to report on, never used for fitting")
    parser.add_argument("--write", action="store_true", help="write the weights into quotecards/data")
    parser.add_argument("--curve", action="store_true", help="the learning curve: a quarter, half, all of the ratings")
    given = parser.parse_args()
    interviews = load_rated(given.train)
    rows = cross_validate(interviews)
    print(report("cross-validated", rows))
    if given.curve:
        for share in (4, 2):
            print(report(f"trained on 1/{share}", cross_validate(interviews, share)))
    model = Model(interviews)
    if given.check:
        checked = [model.agreement(one) for one in load_rated(given.check)]
        print(report(f"on {given.check.name}", checked))
    if given.write:
        write(model, interviews, rows)


def cross_validate(interviews: Sequence[Rated], share: int = 1) -> list[Agreement]:
    """Each interview judged by weights that have not seen it; `share` 4 trains on a quarter of the others."""
    np = numpy()
    shuffled = [int(index) for index in np.random.RandomState(0).permutation(len(interviews))]
    rows: list[Agreement] = []
    for fold in range(FOLDS):
        held = shuffled[fold::FOLDS]
        rest = [interviews[index] for index in shuffled if index not in set(held)]
        model = Model(rest[::share])
        rows += [model.agreement(interviews[index]) for index in held]
    return rows


def write(model: Model, interviews: Sequence[Rated], rows: Sequence[Agreement]) -> None:
    """Both files, with how they were made."""
    fitted = {
        "how": "benchmarks/fit_signals.py: boosted one-split trees on binned signals, ridge for the vocabulary",
        "on": f"{len(interviews)} interviews, {len(model.values)} sentences, rated once",
        "cross_validated": {
            "by": "interview",
            "folds": FOLDS,
            "ndcg_at_3": round(fmean(row.ndcg for row in rows), 3),
            "stands_alone_at_3": round(fmean(row.alone for row in rows), 3),
        },
        "acknowledgement": THANKS,
    }
    _write("signals.json", {"about": ABOUT, "fitted": fitted, **signal_weights(model)})
    about = (
        "Words and pairs of words (^ and $ are a sentence's ends) with their weights for worth and standing, in "
        "ten-thousandths."
    )
    _write("vocabulary.json", {"about": about, "acknowledgement": THANKS, **word_weights(model)})


def signal_weights(model: Model) -> dict[str, Any]:
    """What `signals.json` holds besides where it comes from."""
    names = [signal.name for signal in SIGNALS] + list(VOCABULARY)
    words = {signal.name: [signal.high, signal.low] for signal in SIGNALS}
    signals = {
        name: {"words": [text for text in words.get(name, []) if text]} | model.entry(column)
        for column, name in enumerate(names)
    }
    base = {name: round(value, 4) for name, value in model.base.items()}
    return {"base": base, "house": HOUSE, "signals": signals}


def word_weights(model: Model) -> dict[str, Any]:
    """What `vocabulary.json` holds besides where it comes from: weights in whole numbers, parts of `UNIT`."""
    weights = {
        gram: [round(float(x) * UNIT) for x in model.vocabulary.weights[at]]
        for gram, at in model.vocabulary.index.items()
    }
    return {"weights": {gram: pair for gram, pair in weights.items() if any(pair)}}


def _write(name: str, content: dict[str, Any]) -> None:
    """JSON for people: one signal or one word a line."""
    lines = []
    for key, value in content.items():
        if key in {"signals", "weights"}:
            rows = [f"    {_plain(one)}: {_plain(entry)}" for one, entry in sorted(value.items())]
            lines.append(f"  {_plain(key)}: {{\n" + ",\n".join(rows) + "\n  }")
        else:
            shown = json.dumps(value, ensure_ascii=False, indent=2).replace("\n", "\n  ")
            lines.append(f"  {_plain(key)}: {shown}")
    path = resources.data(name)
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    print(f"wrote {path.name}, {path.stat().st_size // 1000} kB")


def _plain(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


if __name__ == "__main__":
    main()
