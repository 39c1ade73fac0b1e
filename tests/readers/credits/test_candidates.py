"""What may be a label at the head of a block, and what only looks like one."""

from pathlib import Path

import pytest

from tests.readers.support import kinds, read, speakers

ASKED = "When did you first row?\n\nI was nine, and the boat leaked from both ends.\n\nDid you shoot in winter?\n\n"
TALK = f"{ASKED}We shot in February, because nobody rents you a harbour in July.\n"
INTRODUCTION = "Low Tide took one winter on an island without a shop.\n\n"


@pytest.mark.parametrize(
    "head",
    [
        "Ann Lanning / Clara Voss:", "Clara Voss and Ann Lanning:", "Clara Voss, interviewed by Ann Lanning:",
        "Ann Lanning & Clara Voss:", "Ann Lanning und Clara Voss:", "Ann Lanning entrevista a Clara Voss:",
        "Clara Voss répond à Ann Lanning :", "Ann Lanning talks with Clara Voss:",
    ],
)  # fmt: skip
def test_who_asks_and_who_answers_above_the_talk_is_no_label(tmp_path: Path, head: str) -> None:
    assert kinds(read(tmp_path, f"{head}\n\n{INTRODUCTION}{TALK}")).endswith("nqaqa")
    labelled = TALK.replace("When", "AL: When").replace("I was", "CV: I was")
    labelled = labelled.replace("Did", "AL: Did").replace("We shot", "CV: We shot")
    document = read(tmp_path, f"{head}\n\n{INTRODUCTION}{labelled}")
    assert kinds(document).endswith("nqaqa")
    assert speakers(document) == ["Clara Voss", "Clara Voss"]


def test_several_people_may_answer_together(tmp_path: Path) -> None:
    talk = TALK.replace("I was", "Clara Voss and Ben Okri: I was").replace(
        "We shot", "Clara Voss and Ben Okri: We shot"
    )
    assert speakers(read(tmp_path, talk)) == ["Clara Voss and Ben Okri"] * 2
