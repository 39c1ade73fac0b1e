"""Fit how the odds of the guest reader and the signs of the rules add up, and write `read` of `data/guests.json`.

    python -m training.guest_reader.weigh [--reader FOLDER] [--learned SET …] [--talks FOLDER …] [--write]

Each candidate's sum is what all begin with, the reader's log-odds, what the signs weigh that it sees, too, and what
those weigh that it does not see, each of the last three times a factor. A multinomial logistic model, as the weights of
the signs are (`training/guests.py`). It is fitted on openings that the network has not learned from: those that are
kept aside, but for sets that it `--learned` whole (train.py --learn-aside), and talks of one's own, which count less.
Needs nothing but quotecards and its extra `reader`.
"""

import argparse
import json
import math
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from quotecards import resources
from quotecards.errors import QuotecardsError
from quotecards.readers.learned import GuestReader
from quotecards.readers.people.guests import Weights, chosen, weights_of_signs
from quotecards.readers.people.introduced import named_in, outsiders
from quotecards.readers.people.joint import answering_together
from quotecards.readers.people.read_names import Reading, with_read, with_shares
from quotecards.readers.people.signs import Candidate
from training.guest_reader.labels import plain
from training.guest_reader.openings import SETS, Known, openings, talks
from training.opened import opened

ROUNDS, RATE = 250, 0.1  # of Adam; the rate falls nearly to 0
DECAY = 1e-4  # of the factors, against factors without bounds
OF_TALKS = 0.3  # how much a talk of one's own counts beside an opening
HALVES = 2
SURE = (0.5, 0.6, 0.65, 0.7, 0.8)  # shares from which on somebody is named, for the report
FACTORS = ("odds", "seen", "unseen", "anybody")
Row = tuple[float, ...]
Factors = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """Everybody who may be the guest of a talk, for each what the factors are for; `right` are those who are, `guests`
    is how many answer; `by_rules` are their sums where no reader is."""

    name: str
    rows: tuple[Row, ...]
    right: frozenset[int]
    guests: int
    weight: float
    by_rules: tuple[float, ...]


def main() -> None:
    """Judge each half by the factors of the other, then fit on everything."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--reader", type=Path, help="a folder that export.py wrote; else the reader that is shipped")
    parser.add_argument("--learned", nargs="+", default=(), choices=SETS, help="sets that the network learned whole")
    parser.add_argument("--talks", type=Path, nargs="+", default=(), help="folders with files and labels.json")
    parser.add_argument("--write", action="store_true", help="write the factors into quotecards/data")
    given = parser.parse_args()
    reader, weights = GuestReader.load(given.reader), weights_of_signs()
    unseen = openings([name for name in SETS if name not in given.learned])
    cases = list(cases_of((one for one in unseen if one.aside), reader, weights, 1.0))
    for folder in given.talks:
        cases += cases_of(talks(folder), reader, weights, OF_TALKS)
    halves = [[case for case in cases if half_of(case) == half] for half in range(HALVES)]
    fitted = [fit([case for case in cases if half_of(case) != half]) for half in range(HALVES)]
    for sure in SURE:
        with_reader: Counter[str] = Counter()
        for some, factors in zip(halves, fitted, strict=True):
            with_reader += judged([(case, sums(factors, case.rows)) for case in some], sure)
        rules = judged([(case, case.by_rules) for case in cases], sure)
        print(f"sure from {sure}: with the reader {_percent(with_reader)}; rules alone {_percent(rules)}")
    factors = fit(cases)
    print(f"{len(cases)} talks: " + ", ".join(f"{name} {one:.2f}" for name, one in zip(FACTORS, factors, strict=True)))
    if given.write:
        path = resources.data("guests.json")
        path.write_text(with_factors(path.read_text(encoding="utf-8"), factors), encoding="utf-8")


def half_of(case: Case) -> int:
    """Which half a talk belongs to, by its name."""
    return zlib.crc32(case.name.encode()) % HALVES


def cases_of(known: Iterable[Known], reader: GuestReader, weights: Weights, weight: float) -> Iterator[Case]:
    """The talks in which anybody may be the guest, each counting with `weight`."""
    for one in known:
        candidates = candidates_of(one, reader)
        if not candidates:
            continue
        right = {plain(guest) for guest in one.guests}
        yield Case(
            one.name,
            tuple(row_of(case, weights) for case in candidates),
            frozenset(at for at, case in enumerate(candidates) if plain(case.name) in right),
            len(one.guests) if one.several else min(1, len(one.guests)),
            weight,
            tuple(weights.sum_of(replace(case, read=None)) for case in candidates),
        )


def candidates_of(known: Known, reader: GuestReader) -> list[Candidate]:
    """Whom quotecards weighs against each other; nobody where it asks nobody, the reader has nothing
    to read, or two are named together."""
    try:
        talk = opened(known.raw, known.path)
    except QuotecardsError:
        return []
    front = talk.front
    if talk.is_labelled or answering_together(front, talk.lexicon)[0]:
        return []
    reading = Reading.of(reader, front, talk.decoded)
    if not reading:  # nothing stands around it
        return []
    found = with_read(named_in(front, talk.decoded, talk.lexicon, talk.about, talk.initials), reading)
    if not chosen(found):
        found += with_shares(outsiders(found, front, talk.decoded, talk.about), reading)
    return found


def row_of(case: Candidate, weights: Weights) -> Row:
    """What the factors are for: with one of them 1 and the others 0, a candidate's sum is its part."""
    units: Iterator[dict[str, Any]] = ({name: float(name == one) for name in FACTORS} for one in FACTORS)
    return tuple(replace(weights, read=replace(weights.read, **unit)).sum_of(case) for unit in units)


def sums(factors: Factors, rows: Sequence[Row]) -> list[float]:
    """The sum of each candidate."""
    return [math.fsum(factor * value for factor, value in zip(factors, row, strict=True)) for row in rows]


def shares(found: Sequence[float]) -> list[float]:
    """The share of each candidate; what is missing to 1 is nobody's."""
    most = max([0.0, *found])
    parts = [math.exp(one - most) for one in found]
    whole = math.exp(-most) + math.fsum(parts)
    return [part / whole for part in parts]


def fit(cases: Sequence[Case]) -> Factors:
    """The likeliest factors, of talks in which not several answer."""
    cases = [case for case in cases if case.guests < 2]
    factors, mean, square = ([0.0] * len(FACTORS) for _ in range(3))
    for turn in range(ROUNDS):
        slope = [DECAY * one for one in factors]
        for case in cases:
            found = shares(sums(tuple(factors), case.rows))
            for at, row in enumerate(case.rows):
                wanted = 1 / len(case.right) if at in case.right else 0.0
                change = case.weight * (found[at] - wanted) / len(cases)
                slope = [one + change * value for one, value in zip(slope, row, strict=True)]
        rate = RATE * (1 - turn / (ROUNDS + 10))
        for at, value in enumerate(slope):
            mean[at] = 0.9 * mean[at] + 0.1 * value
            square[at] = 0.99 * square[at] + 0.01 * value**2
            spread = math.sqrt(square[at] / (1 - 0.99 ** (turn + 1))) + 1e-8
            factors[at] -= rate * mean[at] / (1 - 0.9 ** (turn + 1)) / spread
    return tuple(factors)


def judged(found: Iterable[tuple[Case, Sequence[float]]], sure: float) -> Counter[str]:
    """How many talks are named right, left open, named wrongly, for the sums of their candidates."""
    counted: Counter[str] = Counter()
    for case, their in found:
        parts = shares(their)
        best = max(range(len(parts)), key=lambda at: parts[at])
        named = parts[best] >= sure
        if not case.guests:
            outcome = "wrong" if named else "right"
        elif not named:
            outcome = "open"
        else:
            outcome = "right" if case.guests == 1 and best in case.right else "wrong"
        counted[outcome] += 1
    return counted


def with_factors(text: str, factors: Factors) -> str:
    """The text of `guests.json` with these factors; its entry `read` stands on a line of its own."""
    values: Mapping[str, float] = {name: round(one, 2) for name, one in zip(FACTORS, factors, strict=True)}
    lines = text.split("\n")
    at = next(at for at, line in enumerate(lines) if line.startswith('  "read": '))
    read = json.loads(lines[at].strip().removeprefix('"read": ').removesuffix(","))
    comma = "," if lines[at].endswith(",") else ""
    lines[at] = f'  "read": {json.dumps(read | dict(values), ensure_ascii=False)}{comma}'
    return "\n".join(lines)


def _percent(counted: Counter[str]) -> str:
    total = counted.total() or 1
    return ", ".join(f"{100 * counted[outcome] / total:.1f} % {outcome}" for outcome in ("right", "open", "wrong"))


if __name__ == "__main__":
    main()
