"""Whom the learned reader and the rules find together, where a file has no labels."""

import subprocess
import sys
from pathlib import Path

import pytest

from quotecards.model.credits import Origin
from quotecards.model.text import Document, TurnKind
from quotecards.readers import read_document
from quotecards.readers.people import the_guest

pytest.importorskip("onnxruntime")
pytestmark = pytest.mark.learned

TALK = """**How did it begin?**

By chance, as most things do. I had nothing to do that winter and a friend needed help.

**And what comes next?**

A long sleep, I hope, and then something small that nobody has asked me for.
"""


def read(folder: Path, opening: str, below: str = "") -> Document:
    path = folder / "talk.md"
    path.write_text(f"{opening}\n\n{TALK}\n{below}", "utf-8")
    return read_document(path)


def speakers(document: Document) -> set[str | None]:
    return {turn.speaker.value if turn.speaker else None for turn in document.turns if turn.kind is TurnKind.ANSWER}


@pytest.mark.parametrize(
    "opening",
    [
        "Few people know the harbour as Clara Voss does. The boats that Ben Okri filmed for Salt Road are hers.",
        "# Nets\n\nAt six Clara Voss has been up for an hour. Ben Okri, who filmed her, says she never sleeps.",
        "Clara Voss hat sich verspätet, die Fähre lag im Nebel. Nun rührt sie in dem Tee, den Ben Okri gekocht hat.",
        "À soixante ans, Clara Voss n’a toujours pas de téléphone. Elle répond par la fenêtre, dit Ben Okri.",
    ],
)
def test_whom_an_opening_presents_in_its_own_way_is_the_guest(tmp_path: Path, opening: str) -> None:
    assert speakers(read(tmp_path, opening)) == {"Clara Voss"}


def test_its_share_stands_in_the_evidence_and_the_name_is_to_be_confirmed(tmp_path: Path) -> None:
    speaker = read(tmp_path, "Few people know the harbour as Clara Voss does.").credits.speaker
    assert speaker is not None
    assert speaker.origin is Origin.INFERRED
    assert "the learned reader takes them for the guest, 99%" in (speaker.evidence or "")
    assert speaker.line == 1


def test_nobody_is_named_where_nobody_is_presented(tmp_path: Path) -> None:
    opening = "The town that Ben Okri filmed in Salt Road has changed. We asked around at the harbour."
    assert speakers(read(tmp_path, opening)) == {None}


def test_where_nothing_stands_around_the_talk_rules_judge_alone(tmp_path: Path) -> None:
    path = tmp_path / "talk.txt"
    talk = "“By chance,” she laughs. “I was nine.”\n\nAnd what comes next?\n\n“A long sleep,” says Voss.\n"
    path.write_text(f"How did Clara Voss come to boats?\n\n{talk}", "utf-8")
    assert speakers(read_document(path)) == {"Clara Voss"}


def test_a_label_counts_whatever_the_opening_says(tmp_path: Path) -> None:
    path = tmp_path / "talk.txt"
    path.write_text("We met Clara Voss.\n\nQ: How?\n\nBEN OKRI: By chance, I say.\n\nQ: And?\n\nBEN OKRI: So so.\n")
    assert speakers(read_document(path)) == {"Ben Okri"}


def test_the_network_is_not_loaded_where_labels_say_who_speaks(tmp_path: Path) -> None:
    (tmp_path / "talk.txt").write_text("Q: How?\n\nCLARA VOSS: By chance.\n\nQ: And?\n\nCLARA VOSS: So so, as ever.\n")
    code = (
        "import sys, pathlib; from quotecards.readers import read_document;"
        "read_document(pathlib.Path(sys.argv[1])); print('onnxruntime' in sys.modules)"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "talk.txt")]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "False\n"


def test_without_the_extra_rules_judge_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opening = "We met the net mender Clara Voss in Wick."
    learned = read(tmp_path, opening).credits.speaker
    monkeypatch.setattr(the_guest, "shipped", lambda: None)
    alone = read(tmp_path, opening).credits.speaker
    assert learned is not None
    assert alone is not None
    assert learned.value == alone.value == "Clara Voss"
    assert "learned" not in (alone.evidence or "")
