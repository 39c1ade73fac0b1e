"""Fit what signs of the guest weigh, on labelled talks, and write `quotecards/data/guests.json`.

    python -m training.guests LIST [--write] [--misses] [--anew]

LIST has a line for each talk: lot, file, its guest (spellings between slashes; `?` where nobody can be named), letters
of its answers, weight; between tabs. Talks of one site belong in one lot: each lot is judged by weights that have not
seen it. Talks that weigh less than 1 only teach: those whose labels name the guest, and many of one site. Each talk
teaches twice, the second time without what the name of its file shows, as files may be called anything. Weights that
earlier talks taught are where the fit begins, unless it is made anew. Needs nothing but quotecards.
"""

import argparse
import json
import math
import zlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from quotecards import resources
from quotecards.errors import QuotecardsError
from quotecards.readers.body.decode import read_bytes
from quotecards.readers.body.label_names import spelt
from quotecards.readers.people.introduced import candidates_of
from quotecards.readers.people.signs import Sign
from training.opened import opened

BY_HAND, EARLIER = 1.0, 0.15  # how far, in log-odds, a weight is expected to lie from what was set, or taught, before
ROUNDS, RATE = 200, 0.25  # of Adam; the rate falls to a tenth of it
FOLDS = 10  # groups of lots, each judged by weights that the others taught
ANYBODY = -4.0  # what nobody's head start is expected to be
TEXTS = "pages of strangers’ sites and a public corpus, beginning with what 339 earlier talks taught; none is published"
NOBODY = frozenset({"", "?"})
Weights = dict[str, float]


@dataclass(frozen=True, slots=True)
class Prior:
    """What a weight is expected to be, and how far from it it may lie."""

    mean: float
    spread: float


@dataclass(frozen=True, slots=True)
class Talk:
    """Who might be the guest of a talk, with the signs shown of each; `right` are those of them who are.

    `nobody`: leaving the guest open is right, too; `named`: somebody is known to be.
    """

    lot: str
    path: str
    letters: int
    weight: float
    candidates: tuple[tuple[str, frozenset[str]], ...]
    right: frozenset[int]
    nobody: bool
    named: bool

    @property
    def opening(self) -> "Talk":
        """The same talk without whom only the file names, who come last."""
        inside = tuple(one for one in self.candidates if Sign.OUTSIDE.value not in one[1])
        return replace(self, candidates=inside)


def main() -> None:
    """Cross-validate by lot, then fit on everything."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("list", type=Path)
    parser.add_argument("--write", action="store_true", help="write the weights into quotecards/data")
    parser.add_argument("--misses", action="store_true", help="name the talks that are not told right")
    parser.add_argument("--anew", action="store_true", help="begin with what was set by hand alone")
    given = parser.parse_args()
    lines = given.list.read_text(encoding="utf-8").splitlines()
    talks, nameless = ([one for line in lines if (one := read_talk(line, named=named))] for named in (True, False))
    data = json.loads(resources.data("guests.json").read_text(encoding="utf-8"))
    priors = priors_of(data, anew=given.anew)
    judged: dict[str, Weights] = {}
    lots = sorted({talk.lot for talk in talks}, key=lambda lot: zlib.crc32(lot.encode()))
    for fold in (set(lots[first::FOLDS]) for first in range(min(FOLDS, len(lots)))):
        weights = fit([talk for talk in (*talks, *nameless) if talk.lot not in fold], priors)
        judged |= dict.fromkeys(fold, weights)
    figures = report(talks, judged, data["sure"], misses=given.misses)
    report(nameless, judged, data["sure"], misses=False)
    if given.write:
        write(data, fit([*talks, *nameless], priors), figures, talks)


def priors_of(data: Mapping[str, Any], *, anew: bool) -> dict[str, Prior]:
    """What the weights are expected to be: as earlier talks taught, or else as they were set by hand."""

    def prior(entry: Mapping[str, float], by_hand: float) -> Prior:
        return Prior(by_hand, BY_HAND) if anew or "earlier" not in entry else Prior(entry["earlier"], EARLIER)

    signs = {name: prior(entry, entry["by_hand"]) for name, entry in data["signs"].items()}
    return {"anybody": prior(data, ANYBODY), **signs}


def read_talk(line: str, *, named: bool = True) -> Talk | None:
    """The candidates of one talk of the list, without what the file’s name shows unless it is `named`; None where it
    cannot be read."""
    lot, path, names, letters, weight = line.split("\t")
    try:
        talk = opened(read_bytes(Path(path), path), path, named=named)
    except QuotecardsError:
        return None
    found = candidates_of(talk.decoded, talk.lexicon, talk.about, talk.initials)
    wanted = {_plain(name) for name in names.split("/")} - NOBODY
    right = frozenset(at for at, one in enumerate(found) if _plain(spelt(one.name, talk.text)) in wanted)
    return Talk(
        lot,
        path,
        int(letters),
        float(weight),
        tuple((one.name, frozenset(sign.value for sign in one.signs)) for one in found),
        right,
        not right or bool(NOBODY & set(names.split("/"))),
        bool(wanted),
    )


def shares(weights: Weights, talk: Talk) -> list[float]:
    """The share of each candidate; what is missing to 1 is nobody's."""
    sums = [weights["anybody"] + sum(weights[sign] for sign in signs) for _, signs in talk.candidates]
    most = max([0.0, *sums])
    parts = [math.exp(one - most) for one in sums]
    whole = math.exp(-most) + math.fsum(parts)
    return [part / whole for part in parts]


def fit(talks: Sequence[Talk], priors: Mapping[str, Prior]) -> Weights:
    """The likeliest weights, with a normal prior around what they are expected to be."""
    weights = {name: prior.mean for name, prior in priors.items()}
    mean, square = dict.fromkeys(priors, 0.0), dict.fromkeys(priors, 0.0)
    talks = [talk for talk in talks if talk.candidates]
    for turn in range(1, ROUNDS + 1):
        slope = {name: (prior.mean - weights[name]) / prior.spread**2 for name, prior in priors.items()}
        for talk in talks:
            _add_slope(slope, weights, talk)
        rate = RATE * (1.0 if turn <= ROUNDS / 2 else 0.5 if turn <= 0.8 * ROUNDS else 0.1)
        for name, value in slope.items():
            mean[name] = 0.9 * mean[name] + 0.1 * value
            square[name] = 0.99 * square[name] + 0.01 * value**2
            step = mean[name] / (1 - 0.9**turn) / (math.sqrt(square[name] / (1 - 0.99**turn)) + 1e-8)
            weights[name] += rate * step
    return weights


def _add_slope(slope: Weights, weights: Weights, talk: Talk) -> None:
    """Add how the log-likelihood of the right outcomes of `talk` rises with each weight."""
    found = shares(weights, talk)
    right = sum(found[at] for at in talk.right) + (1 - sum(found) if talk.nobody else 0.0)
    for at, (_, signs) in enumerate(talk.candidates):
        wanted = found[at] / max(right, 1e-12) if at in talk.right else 0.0
        change = talk.weight * (wanted - found[at])
        slope["anybody"] += change
        for sign in signs:
            slope[sign] += change


def report(
    talks: Sequence[Talk], judged: Mapping[str, Weights], sure: float, *, misses: bool
) -> dict[str, dict[str, float]]:
    """Named right, not named, named wrongly: in percent of talks and of letters, each lot judged by the others'."""
    counted: dict[str, Counter[str]] = {"talks": Counter(), "letters": Counter()}
    for talk in (talk for talk in talks if talk.weight >= 1):
        found = shares(judged[talk.lot], talk.opening)
        best = max(range(len(found)), key=lambda at: found[at], default=None)
        if best is None or found[best] < sure:
            found = shares(judged[talk.lot], talk)
            best = max(range(len(found)), key=lambda at: found[at], default=None)
        if best is None or found[best] < sure:
            outcome = "not named" if talk.named else "right"
        else:
            outcome = "right" if best in talk.right else "wrong"
        counted["talks"][outcome] += 1
        counted["letters"][outcome] += talk.letters
        if misses and outcome != "right":
            shown = "" if best is None else f"{talk.candidates[best][0]} {found[best]:.2f}"
            print(f"{outcome}: {talk.lot} {Path(talk.path).name}: {shown}")
    figures = {
        of: {outcome: round(100 * counts[outcome] / counts.total(), 1) for outcome in ("right", "not named", "wrong")}
        for of, counts in counted.items()
    }
    print(json.dumps(figures))
    return figures


def write(
    data: dict[str, object], weights: Weights, figures: Mapping[str, Mapping[str, float]], talks: Sequence[Talk]
) -> None:
    """The data file, one sign a line."""
    signs = data["signs"]
    assert isinstance(signs, dict)
    assert signs.keys() == {sign.value for sign in Sign}
    lots = len({talk.lot for talk in talks})
    counted = sum(talk.weight >= 1 for talk in talks)
    head = {
        "about": data["about"],
        "fitted": {
            "how": "training/guests.py",
            "on": f"{len(talks)} labelled talks in {lots} lots; {TEXTS}",
            "cross_validated": {"judged": counted} | dict(figures),
        },
        "anybody": round(weights["anybody"], 2),
        "earlier": data["earlier"],
        "sure": data["sure"],
        "read": data["read"],
    }
    lines = [f"  {json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}" for key, value in head.items()]
    rows = [
        f"    {json.dumps(name)}: {json.dumps(entry | {'weight': round(weights[name], 2)}, ensure_ascii=False)}"
        for name, entry in signs.items()
    ]
    lines.append('  "signs": {\n' + ",\n".join(rows) + "\n  }")
    resources.data("guests.json").write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())


if __name__ == "__main__":
    main()
