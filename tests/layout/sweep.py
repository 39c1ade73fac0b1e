"""Quotes for the sweep: sentences of the sample interviews, and words thrown together that are hard to set."""

import random
import re
from collections.abc import Iterator
from pathlib import Path

CORPUS = Path(__file__).parents[2] / "corpus"
SHARED = Path(__file__).parents[3] / "shared" / "interviews"
PLAIN = """
a an the I we you it he she of to in on and but or so if that who was is are had made said film light time night room
actor camera silence money letter morning brother director audience cinema nobody somebody together remember listening
yesterday afterwards beautiful everything improvisation
""".split()
HARD = [
    "incomprehensibilities",
    "Filmförderungsgesellschaft",
    "counterrevolutionaries",
    "state-of-the-art",
    "and/or",
    "35\u00a0mm",
    "24 frames",
    "1,250.50",
    "1968–72",
    "$4.5m",
    "No. 7",
    "Mr. Lindqvist",
    "J. R. Vandenberghe",
    "Anna Maria Novotná",
    "‘The Salt Road’",
    "[in order]",
    "(so they said)",
    "“nothing”",
    "— well —",
    "art—film",
    "wait…",
    "Ångström’s",
    "Ệ",
    "🎬",
]
ENDS = [".", "!", "?", "…", ",", ";", ":", " —"]


def quotes(count: int, seed: int = 7) -> Iterator[str]:
    """`count` quotes of 3 to 60 words; the same ones every time."""
    chance = random.Random(seed)
    real = list(_real())
    for number in range(count):
        if number % 3 == 0 and real:
            yield chance.choice(real)
        else:
            yield _thrown(chance)


def names(count: int, seed: int = 11) -> Iterator[tuple[str, str]]:
    """Speakers and films, short and long."""
    chance = random.Random(seed)
    speakers = [
        "Bo Li",
        "Ada Vell",
        "Gregory Pym",
        "Anna Maria Novotná-Lindqvist",
        "Ève Ångström",
        "Maximiliane von Traunstein-Berg",
    ]
    films = ["Rye", "The Long Reel", "A Winter of No Particular Importance", "Das Licht, das über den Dächern lag"]
    for _ in range(count):
        yield chance.choice(speakers), chance.choice(films)


def _thrown(chance: random.Random) -> str:
    length = chance.randint(3, 60)
    words: list[str] = []
    while len(words) < length:
        word = chance.choice(HARD if chance.random() < 0.12 else PLAIN)
        end = chance.choice(ENDS) if chance.random() < 0.12 else ""
        words += f"{word}{end}".split(" ")
    text = " ".join(words[:length]).rstrip(" ,;:—")
    return (text[:1].upper() + text[1:]) or "Yes"


def _real() -> Iterator[str]:
    files = [*sorted(CORPUS.rglob("*.txt")), *sorted(SHARED.glob("*.txt"))]
    for file in files:
        words = " ".join(file.read_text(encoding="utf-8").split())
        sentences = re.split(r"(?<=[.!?]) ", words)
        for first in range(len(sentences)):
            for last in (first, first + 1, first + 2):
                passage = " ".join(sentences[first : last + 1])
                if 3 <= len(passage.split()) <= 60 and "[" not in passage and ":" not in passage[:40]:
                    yield passage.replace("'", "’").replace('"', "").replace("--", "—")
