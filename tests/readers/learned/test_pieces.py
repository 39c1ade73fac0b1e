"""How a text falls into the pieces of a vocabulary, and where each stands."""

from pathlib import Path

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.errors import SettingError
from quotecards.readers.learned.pieces import Pieces

SCORES = {
    "<s>": 0.0, "<pad>": 0.0, "</s>": 0.0, "<unk>": 0.0, "▁": -4.0, "▁film": -3.0, "▁fil": -5.0, "m": -4.0, "s": -2.0,
    "ing": -3.0, "▁a": -2.0, "i": -5.0, "n": -5.0, "g": -5.0, "▁“": -4.0, "”": -4.0, "映": -6.0, "画": -6.0,
    "映画": -5.0,
}  # fmt: skip
NAMES = list(SCORES)
PIECES = Pieces({piece: number for number, piece in enumerate(NAMES)}, list(SCORES.values()))


def pieces(text: str) -> list[str]:
    return [NAMES[piece.number] for piece in PIECES.encode(text)]


def test_a_word_falls_into_its_likeliest_pieces() -> None:
    assert pieces("a filming films") == ["▁a", "▁film", "ing", "▁film", "s"]


def test_each_piece_knows_the_letters_that_it_stands_for() -> None:
    text = "“ings”  films"
    assert [text[piece.start : piece.end] for piece in PIECES.encode(text)] == ["“", "ing", "s", "”", "film", "s"]


def test_letters_that_nobody_knows_are_one_unknown_piece() -> None:
    text = "a filmжжs"
    found = PIECES.encode(text)
    assert pieces(text) == ["▁a", "▁film", "<unk>", "s"]
    assert text[found[2].start : found[2].end] == "жж"


def test_what_has_no_blanks_falls_into_pieces_all_the_same() -> None:
    assert pieces("映画映画画") == ["▁", "映画", "映画", "画"]


def test_letters_in_other_shapes_are_the_same_and_hidden_ones_are_none() -> None:
    assert pieces("ﬁlm") == ["▁film"]
    assert pieces("fi\u00adl\u200bm") == ["▁film"]


def test_a_word_without_end_is_unknown_as_a_whole() -> None:
    assert pieces("s" * 1000) == ["<unk>"]


@given(st.text(alphabet=st.sampled_from("films ag映画 “”ж\n\u00ad1ﬁ")))
def test_pieces_stand_one_behind_the_other_inside_of_the_text(text: str) -> None:
    found = PIECES.encode(text)
    ends = [0, *(piece.end for piece in found)]
    assert all(end <= piece.start <= piece.end <= len(text) for end, piece in zip(ends, found, strict=False))
    assert [piece.number for piece in PIECES.encode(f"  {text} ")] == [piece.number for piece in found]


def write(folder: Path, words: str, scores: list[float]) -> tuple[Path, Path]:
    (folder / "pieces.txt").write_text(words, "utf-8")
    numpy.array(scores, dtype="<f4").tofile(folder / "scores.bin")
    return folder / "pieces.txt", folder / "scores.bin"


def test_a_vocabulary_is_read_by_lines(tmp_path: Path) -> None:
    words, scores = write(tmp_path, "\n".join(NAMES) + "\n", list(SCORES.values()))
    assert Pieces.load(words, scores, numpy).encode("films a") == PIECES.encode("films a")


@pytest.mark.parametrize("content", ["", "film\nfilms\n", "\n".join(NAMES[1:]) + "\n"])
def test_a_file_that_is_no_vocabulary_is_told_with_its_place(tmp_path: Path, content: str) -> None:
    words, scores = write(tmp_path, content, list(SCORES.values()))
    with pytest.raises(SettingError) as raised:
        Pieces.load(words, scores, numpy)
    assert "pieces.txt" in str(raised.value)


def test_a_vocabulary_that_is_not_there_is_told_with_its_place(tmp_path: Path) -> None:
    with pytest.raises(SettingError) as raised:
        Pieces.load(tmp_path / "pieces.txt", tmp_path / "scores.bin", numpy)
    assert "pieces.txt" in str(raised.value)
