"""Real talks with letters for labels: who asks may ask little, who answers may ask much; skipped without them."""

import json
import re
from itertools import groupby
from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from quotecards.readers import read_document
from tests.readers.support import SHARED, texts

RATED = SHARED / "gold" / "train.jsonl"
TIME = re.compile(r"^\[[\d:.]+\] ")


@pytest.mark.skipif(not RATED.is_file(), reason="the shared ratings are not here")
def test_letters_for_labels_say_whose_words_they_are_in_any_talk(tmp_path: Path) -> None:
    path = tmp_path / "talk.txt"
    for line in RATED.read_text("utf-8").splitlines():
        talk = json.loads(line)
        turns = [
            (" ".join((question or "And then?").split()), " ".join(" ".join(row["text"] for row in rows).split()))
            for question, rows in groupby(talk["sentences"], key=lambda row: row["question"])
        ]
        path.write_text("\n\n".join(f"Q: {question}\n\nA: {answer}" for question, answer in turns), "utf-8")
        document = read_document(path, language="en")
        said = [TIME.sub("", answer) for _, answer in turns]  # at the head of a turn it is no word of it
        assert texts(document, TurnKind.ANSWER) == said, talk["doc"]
