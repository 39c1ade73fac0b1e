"""Any number of interviews: those of the reference corpora, where they lie, and others put together by rule."""

import random
import shutil
from pathlib import Path

CORPORA = Path("../shared/corpora")
_FIRST = "Ada Bo Cleo Dag Elin Finn Greta Hans Ines Jon Kaja Lars Mona Nils Oda Per Runa Siri Tor Ulla".split()
_LAST = "Aas Berg Dahl Eide Foss Grahn Holm Iversen Juul Krogh Lund Moe Nygaard Ohlin Prytz Rolf Sand Tveit".split()
_WHO = "An actor;A camera;A cutter;A director;A good film;A landscape;A quiet room;A script;An audience".split(";")
_DOES = "forgives;forgets;keeps;learns;needs;remembers;reveals;survives;teaches;trusts".split(";")
_WHAT = "courage;doubt;every mistake;its own weather;patience;silence;the first morning;the last word".split(";")
_WHEN = "after the applause;before anybody speaks;in an empty house;long after midnight;only once".split(";")
_WHY = "because grief has no rehearsal;because nobody owns the light;because waiting is a kind of work".split(";")
_MORE = "and that takes a lifetime to learn;and the sea agrees;but never in a hurry;but only with strangers".split(";")


def write_interviews(folder: Path, number: int, answers: int, corpora: Path | None = CORPORA) -> None:
    """`number` interviews into `folder`, the same ones every time; those put together have `answers` answers each."""
    folder.mkdir(parents=True)
    real = sorted(path for path in corpora.rglob("*") if path.is_file()) if corpora and corpora.is_dir() else []
    for at, path in enumerate(real[:number]):
        shutil.copy(path, folder / f"{at:05}-{path.name}")
    chance = random.Random(7)
    for at in range(len(real[:number]), number):
        _write_one(folder / f"{at:05}.txt", at, answers, chance)


def _write_one(path: Path, at: int, answers: int, chance: random.Random) -> None:
    name = f"{_FIRST[at % len(_FIRST)]} {_LAST[at // len(_FIRST) % len(_LAST)]}"
    turns = "".join(f"Q: What came of year {year}?\n\nA: {_answer(chance)}\n\n" for year in range(1, answers + 1))
    path.write_text(turns, encoding="utf-8")
    credit = f"speaker: {name}\nfilm: {{title: Film {at}, year: 2021}}\nsource: {{outlet: Kino, date: 2021-05}}\n"
    path.with_suffix(".yaml").write_text(credit, encoding="utf-8")


def _answer(chance: random.Random) -> str:
    first = " ".join(chance.choice(part) for part in (_WHO, _DOES, _WHAT, _WHEN))
    second = " ".join(chance.choice(part) for part in (_WHO, _DOES, _WHAT))
    return f"{first}, {chance.choice(_WHY)}. {second}, {chance.choice(_MORE)}."
