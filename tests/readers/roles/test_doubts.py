"""Where it is not certain who speaks, the document says so."""

from pathlib import Path

import pytest

from quotecards.model.text import Document, TurnKind
from quotecards.readers import read_document
from tests.readers.support import CORPUS, SHARED, read


def doubtful(document: Document) -> list[str]:
    return [document.text[doubt.start : doubt.end] for doubt in document.doubts]


UNSURE = """\
Clara Voss made a film about a quay.

There is a dog asleep in nearly every scene.

That's Biscuit, and after that he was always in the contract of everybody who worked with us.

What is it about?

Rain. I like rain.
"""


def test_statements_without_labels_before_the_first_question_are_not_certain(tmp_path: Path) -> None:
    document = read(tmp_path, UNSURE)
    assert [words[:12] for words in doubtful(document)] == ["That's Biscu"]
    assert any("line 5" in note and "Q: and A:" in note for note in document.notes)
    assert "no label says who speaks" in document.doubts[0].words


def test_labels_leave_no_doubt(tmp_path: Path) -> None:
    text = UNSURE.replace("There", "Q: There").replace("That's", "A: That's").replace("What", "Q: What")
    document = read(tmp_path, text.replace("Rain.", "A: Rain."))
    assert document.doubts == ()
    assert not any("not certain" in note for note in document.notes)


def test_what_is_told_between_quoted_answers_is_not_certain(tmp_path: Path) -> None:
    text = (
        "Why did Clara Voss stop?\n\n“I never did,” says Voss. We sit on her quay and it rains. “Look.”\n\n"
        "Does she row?\n\n“Only in the dark. I sing,” she says.\n\nAnd the film?\n\n“It sank.”\n"
    )
    document = read(tmp_path, text)
    assert doubtful(document) == [" says Voss. We sit on her quay and it rains. "]


def test_a_full_name_before_a_colon_that_stands_once_leaves_doubt(tmp_path: Path) -> None:
    text = "Do you row?\n\nOften. I like it.\n\nIs it far?\n\nAnna Lie: He always asks.\n\nAnd now?\n\nI rest.\n"
    assert doubtful(read(tmp_path, text)) == ["Anna Lie: He always asks."]


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared texts are not here")
def test_the_real_interviews_are_certain() -> None:
    assert all(read_document(path).doubts == () for path in sorted((SHARED / "interviews").glob("*.txt")))


def test_the_samples_are_certain() -> None:
    paths = [path for path in sorted(CORPUS.iterdir()) if path.suffix in {".txt", ".md"} and path.stem != "README"]
    assert paths
    assert all(read_document(path).doubts == () for path in paths)


def test_a_name_that_stands_before_a_colon_only_once_may_tell_of_another_speaker(tmp_path: Path) -> None:
    text = (
        "Q: How did it start?\n\nClara: On a quay in the rain.\n\nOkra: With a dog that nobody wanted.\n\n"
        "Q: And then?\n\nClara: Then we rowed."
    )
    document = read(tmp_path, text)
    assert doubtful(document) == ["Okra: With a dog that nobody wanted."]
    assert "“Okra” at its head" in document.doubts[0].words


@pytest.mark.parametrize(
    "story",
    [
        "I tried to build a boat once. It took me three winters, and it leaned.",
        "My father had a boat like that.",
        "When I saw it in Leeds, the man beside me got up and left, and then he came back with his hat.",
        "Somebody in our house wrote that it is a film about the weather.",
    ],
)
def test_a_story_that_the_interviewer_may_tell_is_asked_or_not_certain(tmp_path: Path, story: str) -> None:
    document = read(
        tmp_path,
        "Clara Voss: the long way\n\nWhat brought you to film?\n\nI had a boat and a camera, and I could not keep both "
        f"dry.\n\n{story}\n\nThen you know what it is like.\n\nIs it patience?\n\nPatience and a stupid hope.\n",
    )
    turn = next(turn for turn in document.turns if story in document.text_of(turn))
    assert turn.kind is TurnKind.QUESTION or story in doubtful(document)


def test_what_stands_at_the_end_and_says_nothing_of_its_speaker_is_not_certain(tmp_path: Path) -> None:
    talk = "**Why do you row?**\n\nI cannot stop.\n\n**And the film?**\n\nIt sank.\n\nI saved the oars.\n\n"
    assert doubtful(read(tmp_path, talk, "talk.md")) == []
    document = read(tmp_path, talk + "The spring regatta is held on the first Sunday of May.\n", "talk.md")
    assert doubtful(document) == ["The spring regatta is held on the first Sunday of May."]
    assert "nobody says “I”" in document.doubts[0].words
