"""Whom openings of talks without labels present: `python -m benchmarks.reading.openings [--rules-alone] [--wrong]
[--language de]`. Without `--rules-alone` the learned reader reads, too, where its extra is installed.

`openings.jsonl` holds 240 invented openings in twelve languages, as papers, magazines, festivals and firms print them:
title, by-line, introduction and what stands below the talk, with who answers, as a card should have it; nobody where an
attentive reader cannot tell. Each is read around two questions and answers of `openings-talks.json`, which name nobody:
two in three as Markdown with bold questions, one in three as plain text.
"""

import argparse
import json
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from contextlib import nullcontext
from pathlib import Path
from typing import Any
from unittest.mock import patch

from quotecards.model.text import TurnKind
from quotecards.readers import read_document

FOLDER = Path(__file__).parent
PLAIN = 3  # every third opening is read as plain text
RESULTS = ("right", "open", "wrong")
SHIPPED = "quotecards.readers.people.the_guest.shipped"


def main() -> None:
    """Print how many guests are named rightly, left open and named wrongly, by kind of opening and by language."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--wrong", action="store_true", help="show each that is not read rightly")
    parser.add_argument("--language", help="only openings in this one")
    parser.add_argument("--rules-alone", action="store_true", help="without the learned reader, if it is installed")
    given = parser.parse_args()
    with patch(SHIPPED, return_value=None) if given.rules_alone else nullcontext():
        report(language=given.language, wrong=given.wrong)


def report(*, language: str | None, wrong: bool) -> None:
    """Read all of them, or those in one language, and print the shares."""
    talks = json.loads((FOLDER / "openings-talks.json").read_text(encoding="utf-8"))
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    with tempfile.TemporaryDirectory() as folder:
        for at, opening in enumerate(openings()):
            if language not in (None, opening["lang"]):
                continue
            path = Path(folder) / ("talk.txt" if at % PLAIN == 0 else "talk.md")
            path.write_text(text_of(opening, talks[opening["lang"]], path.suffix == ".md"), encoding="utf-8")
            named = names_in(path)
            result = judged(opening["guest"], named)
            for key in (opening["kind"], opening["lang"], "all"):
                counts[key][result] += 1
            if wrong and result != "right":
                print(f"{result} {opening['id']}: {sorted(named)}, not {opening['guest']}")
    for key, counted in sorted(counts.items(), key=lambda item: item[1].total()):
        shares = ", ".join(f"{100 * counted[result] / counted.total():.1f} % {result}" for result in RESULTS)
        print(f"{key:8} {counted.total():4}: {shares}")


def openings() -> Iterator[Mapping[str, Any]]:
    """The openings, one a line."""
    for line in (FOLDER / "openings.jsonl").read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def text_of(opening: Mapping[str, Any], talk: list[str], marked: bool) -> str:
    """The whole text: what stands above, two questions with answers, what stands below."""
    title = opening["title"] and (f"# {opening['title']}" if marked else opening["title"])
    asked = [f"**{words}**" if marked and at % 2 == 0 else words for at, words in enumerate(talk)]
    parts = [title, opening["byline"], opening["intro"], *asked, opening["closing"]]
    return "\n\n".join(part for part in parts if part) + "\n"


def names_in(path: Path) -> frozenset[str]:
    """Who is named as answering."""
    turns = read_document(path).turns
    return frozenset(turn.speaker.value for turn in turns if turn.kind is TurnKind.ANSWER and turn.speaker)


def judged(guest: str | list[str] | None, named: frozenset[str]) -> str:
    """How `named` compares with who answers. Of two who answer together, both have to be named."""
    if not named:
        return "open" if guest else "right"
    wanted = [guest] if isinstance(guest, str) else guest or []
    said = " ".join(map(_plain, named))
    if isinstance(guest, str):
        return "right" if {_plain(name) for name in named} == {_plain(guest)} else "wrong"
    return "right" if wanted and all(_plain(name) in said for name in wanted) else "wrong"


def _plain(name: str) -> str:
    return " ".join(name.casefold().replace("’", "'").split())


if __name__ == "__main__":
    main()
