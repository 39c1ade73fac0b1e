"""Who of the candidates is the guest, by the fitted weights of their signs: `data/guests.json`.

A multinomial logistic model, fitted by `training/guests.py`: each candidate's weights add up, nobody's sum is 0,
and the shares of all sum to 1. Where the learned reader read the opening, its odds count most, and the signs that it
sees, too, count less.
"""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any
from unicodedata import normalize

from quotecards import resources
from quotecards.model.credits import Stated
from quotecards.readers.people.signs import UNREAD, Candidate, Sign

_SHOWN = 4  # signs that the evidence lists
_HALF = 0.5  # chance from which on the learned reader speaks for somebody
_MOST = 0.99  # that is ever told: it may be wrong
_LEAST = 0.001  # chance that the learned reader leaves to anything
_POSSIBLE = 0.01  # share from which on somebody is worth an editor’s look
_MOST_POSSIBLE = 3  # people


@dataclass(frozen=True, slots=True)
class ReadWeights:
    """What counts where the learned reader read: the log-odds that it gives a candidate, the signs that it sees, too,
    those that it does not see, and what all begin with; `sure` is the share from which on a candidate is named then,
    and `words` how its view is put."""

    odds: float
    seen: float
    unseen: float
    anybody: float
    sure: float
    words: str


@dataclass(frozen=True, slots=True)
class Weights:
    """What each sign adds for a candidate, and how it is put into words; `anybody` is what all begin with, and `sure`
    the share from which on a candidate is named."""

    signs: Mapping[Sign, float]
    words: Mapping[Sign, str]
    anybody: float
    sure: float
    read: ReadWeights

    def sum_of(self, candidate: Candidate) -> float:
        unseen = sum(self.signs[sign] for sign in candidate.signs if sign in UNREAD)
        seen = sum(self.signs[sign] for sign in candidate.signs if sign not in UNREAD)
        if candidate.read is None:
            return self.anybody + seen + unseen
        odds = math.log(max(candidate.read, _LEAST) / max(1 - candidate.read, _LEAST))
        read = self.read
        return read.anybody + read.odds * odds + read.seen * seen + read.unseen * unseen

    def names(self, candidate: Candidate, share: float) -> bool:
        """Whether a candidate of that share is named."""
        return share >= (self.sure if candidate.read is None else self.read.sure)


@dataclass(frozen=True, slots=True)
class Presented:
    """Whom a text presents as its guest: the `speaker`, or, where that is not certain, who is `possible`, the likeliest
    first. Each has the words that speak for them."""

    speaker: Stated[str] | None = None
    possible: tuple[Stated[str], ...] = ()


def chosen(candidates: Sequence[Candidate], weights: Weights | None = None) -> Candidate | None:
    """The guest; None where nobody is ahead by enough."""
    weights = weights or weights_of_signs()
    share, best = max(_shares(candidates, weights), key=lambda one: one[0], default=(0.0, None))
    return best if best and weights.names(best, share) else None


def possible(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Who may be the guest where nobody is chosen, the likeliest first."""
    shares = sorted(_shares(candidates, weights_of_signs()), key=lambda one: -one[0])
    return [candidate for share, candidate in shares[:_MOST_POSSIBLE] if share >= _POSSIBLE]


def _shares(candidates: Sequence[Candidate], weights: Weights) -> list[tuple[float, Candidate]]:
    likelier: dict[str, tuple[float, Candidate]] = {}  # of two spellings of one name: Lund-Voss, Lund Voss
    for candidate in candidates:
        one = weights.sum_of(candidate), candidate
        letters = _letters(candidate.name)
        likelier[letters] = max(likelier.get(letters, one), one, key=lambda each: (each[1].read or 0.0, each[0]))
    sums = [weight for weight, _ in likelier.values()]
    most = max(sums, default=0.0)
    all_of_them = math.exp(-most) + sum(math.exp(one - most) for one in sums)  # nobody and all
    return [(math.exp(weight - most) / all_of_them, case) for weight, case in likelier.values()]


def _letters(name: str) -> str:
    """The same for all spellings that differ in nothing but hyphens, blanks, accents and capitals."""
    return "".join(filter(str.isalnum, name if name.isascii() else normalize("NFD", name))).casefold()


def evidence_of(candidate: Candidate) -> tuple[str, int | None]:
    """The strongest signs that speak for them, in words; the line of the first of these, or where they are named."""
    weights = weights_of_signs()
    found = [sign for sign in candidate.signs if weights.signs[sign] > 0]
    found.sort(key=lambda sign: -weights.signs[sign])
    words = dict.fromkeys(candidate.signs[sign].words or weights.words[sign] for sign in found[:_SHOWN])
    if candidate.read is not None and candidate.read >= _HALF:
        words[f"{weights.read.words}, {min(candidate.read, _MOST):.0%}"] = None
    line = next((candidate.signs[sign].line for sign in (*found, *candidate.signs) if candidate.signs[sign].line), None)
    return "; ".join(words), line


@cache
def weights_of_signs() -> Weights:
    """The weights in `data/guests.json`."""
    data = json.loads(resources.data("guests.json").read_text(encoding="utf-8"))
    signs = {Sign(name): entry for name, entry in data["signs"].items()}
    return Weights(
        {sign: float(entry["weight"]) for sign, entry in signs.items()},
        {sign: str(entry["words"]) for sign, entry in signs.items()},
        float(data["anybody"]),
        float(data["sure"]),
        _read_weights(data["read"]),
    )


def _read_weights(data: Mapping[str, Any]) -> ReadWeights:
    odds, seen, unseen, anybody, sure = (float(data[name]) for name in ("odds", "seen", "unseen", "anybody", "sure"))
    return ReadWeights(odds, seen, unseen, anybody, sure, str(data["words"]))
