"""Notes below the last answer that the learned reader tells: what it is asked of, and what becomes of them."""

from pathlib import Path

import pytest

from quotecards.model.text import ANSWER, Document, TurnKind
from quotecards.readers import read_document
from quotecards.readers.body.blocks import Block
from quotecards.readers.roles.decoder import Decoded
from quotecards.readers.roles.read_notes import with_notes_read

TALK = """# Clara Voss mends nets

**How did it begin?**

By chance, as most things do. I had nothing to do that winter and a friend needed help.

**And what comes next?**

A long sleep, I hope, and then something small that nobody has asked me for.
"""
SAID = "A long sleep, and then something small."
NOTE = "The nets of Wick hang in the old harbour hall."


def part(text: str, kind: TurnKind = ANSWER, *, opens: bool = False) -> Decoded:
    return Decoded(Block(text, 0, len(text), 1, gap=True), kind, opens, ())


def kinds(parts: list[Decoded], shares: dict[str, float]) -> list[TurnKind]:
    return [one.kind for one in with_notes_read(parts, lambda text: shares.get(text, 0.0))]


ASKED = part("And what comes next?", TurnKind.QUESTION)
NARRATION = TurnKind.NARRATION


def test_the_last_paragraph_of_the_last_answer_may_be_a_note() -> None:
    assert kinds([ASKED, part(SAID), part(NOTE)], {NOTE: 0.96}) == [ASKED.kind, ANSWER, NARRATION]
    assert kinds([ASKED, part(SAID), part(NOTE)], {NOTE: 0.94}) == [ASKED.kind, ANSWER, ANSWER]


def test_two_of_them_may_be_and_the_upper_one_only_where_the_lower_one_is() -> None:
    other = "The boats will be shown there, too."
    parts = [ASKED, part(SAID), part(NOTE), part(other)]
    assert kinds(parts, {NOTE: 0.96, other: 0.96})[1:] == [ANSWER, NARRATION, NARRATION]
    assert kinds(parts, {NOTE: 0.96})[1:] == [ANSWER, ANSWER, ANSWER]
    assert kinds([ASKED, part("One was."), *parts[1:]], dict.fromkeys((SAID, NOTE, other), 0.96))[2] is ANSWER


def test_an_answer_keeps_its_only_paragraph() -> None:
    assert kinds([ASKED, part(NOTE)], {NOTE: 0.99})[-1] is ANSWER
    assert kinds([ASKED, part(SAID), part(NOTE, opens=True)], {NOTE: 0.99})[-1] is ANSWER
    assert kinds([part(SAID), part("A walk.", NARRATION), part(NOTE)], {NOTE: 0.99})[-1] is ANSWER


def test_it_is_not_asked_of_who_says_i_of_long_paragraphs_and_of_a_word_or_two() -> None:
    for text in ("My nets hang in the old harbour hall.", NOTE * 20, "In May."):
        assert kinds([ASKED, part(SAID), part(text)], {text: 0.99})[-1] is ANSWER


def test_nothing_is_asked_where_the_talk_ends_with_a_question_or_nothing_is_said() -> None:
    assert kinds([ASKED, part(SAID), part(NOTE), ASKED], {NOTE: 0.99})[2] is ANSWER
    assert with_notes_read([], lambda _: 1.0) == []


def read(folder: Path, below: str) -> Document:
    path = folder / "talk.md"
    path.write_text(f"{TALK}\n{below}\n", "utf-8")
    return read_document(path)


@pytest.mark.learned
@pytest.mark.parametrize(
    "note",
    [
        "Die Netztage in Wick beginnen am 9. Oktober.",
        "Harbour Hall Archive. For research use only.",
        "‘Laag tij’ is van 3 tot en met 12 april te zien in de Havenhal, Wick.",
    ],
)
def test_a_note_below_a_talk_is_said_by_nobody(tmp_path: Path, note: str) -> None:
    pytest.importorskip("onnxruntime")
    last = read(tmp_path, note).turns[-1]
    assert last.kind is not ANSWER


@pytest.mark.learned
@pytest.mark.parametrize(
    "words",
    [
        "He never came back for the net.",
        "The hall closes in May. Nobody will miss it.",
        "There was a boat once. It lies on the beach.",
    ],
)
def test_what_the_guest_tells_of_others_and_of_works_stays_theirs(tmp_path: Path, words: str) -> None:
    pytest.importorskip("onnxruntime")
    document = read(tmp_path, words)
    last = document.turns[-1]
    assert last.kind is ANSWER
    assert document.text[: last.end].endswith(words)
