"""The fitted weights: `data/signals.json` and `data/vocabulary.json`, made by `benchmarks/fit_signals.py`.

Each signal has steps and, between them, points: what a value there adds to the expected rating (worth, 0–3) and to
the log-odds of standing alone. All points of a signal average to nothing over the sentences that they were fitted on.
"""

import json
import math
from bisect import bisect_left
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from quotecards import resources
from quotecards.errors import Place, SettingError
from quotecards.selector.vocabulary import UNIT

VOCABULARY = ("vocabulary", "vocabulary_standing")


@dataclass(frozen=True, slots=True)
class Curve:
    """One signal's steps and points; `mean` is its usual value. Points are whole numbers, in parts of `UNIT`."""

    mean: float
    steps: tuple[float, ...]
    worth: tuple[float, ...]
    standing: tuple[float, ...]

    def at(self, value: float) -> tuple[float, float]:
        """What `value` adds to worth and to standing. A value on a step belongs below it."""
        index = bisect_left(self.steps, value)
        return self.worth[index], self.standing[index]


class House(NamedTuple):
    """What editors ask for and the ratings do not know, in points of the score (0–1)."""

    standing: float  # how much of the chance of standing alone counts beside the rating
    further_sentence: float
    nested_speech: float
    bracket: float
    leaning: float  # for an opening that leans on what was said before
    part: float  # for a part of a sentence, so that it must gain something
    pulled: float  # for what the publication pulled out as a quote; set by hand, no ratings know of it
    anyone: float  # a general truth, rare in the interviews that were rated
    story: float  # for a sentence that only begins a story


@dataclass(frozen=True, slots=True)
class Weights:
    """Everything that scoring needs. `base_worth` and `base_standing` are what a usual sentence starts from.

    Standing is reckoned in log-odds; `usual_standing` is the chance (0–1) that the base stands for.

    Points of curves and weights of words are whole numbers, in parts of `UNIT`: added in any order they give the same.
    """

    base_worth: float
    base_standing: float
    house: House
    curves: dict[str, Curve]
    vocabulary: dict[str, tuple[float, float]]
    usual_standing: float = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "usual_standing", chance_of(self.base_standing))


def chance_of(points: float) -> float:
    """The chance (0–1) that points in log-odds stand for; rounded, as exp may differ in its last digit."""
    return round(1 / (1 + math.exp(-points)), 9)


def load_weights(path: Path | None = None) -> Weights:
    """The weights that come with quotecards, or those at `path` with `vocabulary.json` beside it.

    Raises SettingError when a file cannot be read or is not such a file.
    """
    path = path or resources.data("signals.json")
    signals, vocabulary = _read(path), _read(path.with_name("vocabulary.json"))
    try:
        return Weights(
            base_worth=float(signals["base"]["worth"]),
            base_standing=float(signals["base"]["standing"]),
            house=House(**{name: float(value) for name, value in signals["house"].items()}),
            curves={name: _curve(entry) for name, entry in signals["signals"].items()},
            vocabulary={gram: (one + 0.0, other + 0.0) for gram, (one, other) in vocabulary["weights"].items()},
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        hint = "make it with benchmarks/fit_signals.py"
        raise SettingError("is not a file of weights", place=Place(path.as_posix()), hint=hint) from error


def _curve(entry: dict[str, Any]) -> Curve:
    steps = tuple(map(float, entry["steps"]))
    worth, standing = (tuple(map(_parts, entry[key])) for key in ("worth", "standing"))
    if len(worth) != len(steps) + 1 or len(standing) != len(worth) or list(steps) != sorted(steps):
        raise ValueError
    return Curve(float(entry["mean"]), steps, worth, standing)


def _parts(value: float) -> float:
    return float(round(value * UNIT))


def _read(path: Path) -> dict[str, Any]:
    try:
        loaded = json.loads(path.read_text("utf-8"))
    except OSError as error:
        raise SettingError(f"cannot be read: {error.strerror}", place=Place(path.as_posix())) from error
    except ValueError as error:
        raise SettingError("is not JSON", place=Place(path.as_posix())) from error
    if not isinstance(loaded, dict):
        raise SettingError("is not a file of weights", place=Place(path.as_posix()))
    return loaded
