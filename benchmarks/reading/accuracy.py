"""How much of each interview is understood rightly: the share of its letters with the right kind and speaker.

    python -m benchmarks.reading.accuracy [--wrong] [--shared FOLDER] [LABELS…]

`labels/*.yaml` say, by hand, what every line of a text is; README.md there explains them. Texts that lie beside the
project are skipped where they are not there. `--wrong` shows each line that is not understood.
"""

import argparse
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import yaml

from quotecards.errors import QuotecardsError
from quotecards.model.text import Document, TurnKind
from quotecards.readers import read_document

HERE = Path(__file__).resolve().parent
SHARED = HERE.parents[2] / "shared"
KINDS = {kind.value[0]: kind for kind in TurnKind}
TURN = re.compile(r"(?P<line>\d+)(?:(?P<kinds>[qancpbh]+)(?P<who>[A-Z]?)|-)")
LABEL = 70  # letters that may stand before the first turn of a line: its label, which is no part of the turn


@dataclass(frozen=True, slots=True)
class Expected:
    """What a line is: any of `kinds`, none where the line holds no talk; spoken by any of `who`, or by nobody known."""

    kinds: frozenset[TurnKind]
    who: tuple[str, ...]
    first: bool


@dataclass(frozen=True, slots=True)
class Score:
    """Letters: `right` with kind and speaker, `kind` with the right kind at least, `total` of all."""

    right: int = 0
    kind: int = 0
    total: int = 0

    def __add__(self, other: "Score") -> "Score":
        return Score(self.right + other.right, self.kind + other.kind, self.total + other.total)

    def __str__(self) -> str:
        total = self.total or 1
        return f"{100 * self.right / total:8.2f} % {100 * self.kind / total:8.2f} % {self.total:8}"


def expected_lines(labels: Mapping[str, Any], size: int) -> dict[int, Expected]:
    """What each of the `size` lines of a file is. Raises ValueError for a label that says nothing."""
    people = {key: [names] if isinstance(names, str) else names for key, names in labels.get("people", {}).items()}
    found: list[tuple[int, Expected]] = []
    for word in str(labels["turns"]).split():
        match = TURN.fullmatch(word)
        if not match:
            raise ValueError(f"{word} is no label")
        kinds = frozenset(KINDS[letter] for letter in match["kinds"] or "")
        who = tuple(people[match["who"]]) if match["who"] else ()
        found.append((int(match["line"]), Expected(kinds, who, first=True)))
    result: dict[int, Expected] = {}
    nothing = Expected(frozenset(), (), first=True)
    for (line, expected), (below, _) in pairwise([*found, (size + 1, nothing)]):
        result |= {at: Expected(expected.kinds, expected.who, first=at == line) for at in range(line, below)}
    return result


def letters(text: str) -> int:
    return sum(map(str.isalnum, text))


def score(document: Document, raw: list[str], expected: Mapping[int, Expected]) -> Iterator[tuple[int, Score, str]]:
    """For each line of the file: its score, and what the reader took it for."""
    for line, label in expected.items():
        right = kind = wrong = 0
        seen: list[str] = []
        for start, end in spans_of(document, line):
            covered = start
            for turn in document.turns:
                first, last = max(start, turn.start), min(end, turn.end)
                if first >= last:
                    continue
                before, within = letters(document.text[covered:first]), letters(document.text[first:last])
                is_label = label.first and before <= LABEL and covered == start
                wrong += 0 if is_label else before
                speaker = turn.speaker.value if turn.speaker else None
                good = turn.kind in label.kinds and (speaker in label.who if label.who else speaker is None)
                good = good or (not label.kinds and turn.kind not in {TurnKind.QUESTION, TurnKind.ANSWER})
                right, wrong = right + within * good, wrong + within * (not good)
                kind += within * (good or turn.kind in label.kinds)
                seen.append(f"{turn.kind.value} by {speaker}")
                covered = last
            left = letters(document.text[covered:end])
            wrong += left if label.kinds and not (label.first and left <= LABEL and covered == start) else 0
        if label.kinds and not right + wrong and not spans_of(document, line):
            wrong = letters(raw[line - 1])
        yield line, Score(right, kind, right + wrong), ", ".join(dict.fromkeys(seen)) or "nothing"


def spans_of(document: Document, line: int) -> list[tuple[int, int]]:
    """The stretches of the text that come from a line of the file."""
    starts = document.lines or _line_starts(document.text)
    ends = [*[start for start, _ in starts[1:]], len(document.text)]
    return [(start, end) for (start, number), end in zip(starts, ends, strict=True) if number == line]


def _line_starts(text: str) -> tuple[tuple[int, int], ...]:
    breaks = [match.end() for match in re.finditer("\n", text)]
    return tuple((start, number) for number, start in enumerate([0, *breaks], 1))


def examine(path: Path, labels: Mapping[str, Any], *, wrong: bool) -> Score:
    """The score of one file; a file that cannot be read has none of its letters right."""
    raw = path.read_text(encoding="utf-8-sig").split("\n")
    expected = expected_lines(labels, len(raw))
    try:
        document = read_document(path)
    except QuotecardsError as error:
        if wrong:
            print(f"    {error}")
        return Score(0, 0, sum(letters(raw[line - 1]) for line, label in expected.items() if label.kinds))
    whole = Score()
    for line, found, seen in score(document, raw, expected):
        whole += found
        if wrong and found.right < found.total:
            label = expected[line]
            meant = "/".join(sorted(kind.value for kind in label.kinds)) or "left out"
            who = f" by {label.who[0]}" if label.who else ""
            print(f"    line {line}: {found.total - found.right} of {found.total}: is {meant}{who}, read as {seen}")
    return whole


def main() -> None:
    """One line per set of labels, and one per file of it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("labels", nargs="*", type=Path, default=sorted((HERE / "labels").glob("*.yaml")))
    parser.add_argument("--shared", type=Path, default=SHARED, help="the folder that holds interviews/ and corpora/")
    parser.add_argument("--wrong", action="store_true", help="show what is not understood")
    given = parser.parse_args()
    print("     right       kind   letters")
    for labels in given.labels:
        loaded = yaml.safe_load(labels.read_text(encoding="utf-8"))
        folder = HERE / loaded["folder"] if (HERE / loaded["folder"]).is_dir() else given.shared / loaded["folder"]
        if not folder.is_dir():
            print(f"{labels.stem}: skipped, {loaded['folder']} is not here")
            continue
        whole = Score()
        for name, told in loaded["files"].items():
            found = examine(folder / name, told, wrong=given.wrong)
            whole += found
            print(f"{found}  {name}")
        print(f"{whole}  = {labels.stem}, {len(loaded['files'])} texts\n")


if __name__ == "__main__":
    main()
