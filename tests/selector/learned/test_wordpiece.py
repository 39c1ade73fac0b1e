from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.errors import SettingError
from quotecards.selector.learned.wordpiece import WordPieces, split_words

PIECES = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "film", "##s", "##ing", "a", "cafe", ",", "!", "日", "'", "t", "don"]
WORDS = WordPieces({piece: number for number, piece in enumerate(PIECES)})


def pieces(text: str) -> list[str]:
    return [PIECES[number] for number in WORDS.numbers(text)]


def test_a_word_falls_into_the_longest_pieces_known() -> None:
    assert pieces("filming films a film") == ["film", "##ing", "film", "##s", "a", "film"]


def test_a_word_that_does_not_come_out_even_is_unknown_as_a_whole() -> None:
    assert pieces("filmed") == ["[UNK]"]
    assert pieces("a" * 101) == ["[UNK]"]


def test_case_and_accents_do_not_count() -> None:
    assert pieces("CAFÉ") == pieces("cafe\u0301") == ["cafe"]


def test_every_mark_and_every_chinese_character_is_a_word() -> None:
    assert split_words("Don't, ever!日本") == ["don", "'", "t", ",", "ever", "!", "日", "本"]


def test_format_characters_and_strange_blanks_leave_no_trace() -> None:
    assert split_words("fi\u00adlm\u200b\ta\u00a0film\x00\ufffd") == ["film", "a", "film"]


def test_the_network_sees_the_beginning_of_a_long_text_between_two_ends() -> None:
    assert WORDS.encode("a film", 9) == [2, 7, 4, 3]
    assert WORDS.encode("a film a film", 1) == [2, 7, 3]
    assert WORDS.encode("", 9) == [2, 3]


@given(st.text())
def test_any_text_has_pieces_and_words_have_no_blanks(text: str) -> None:
    words = split_words(text)
    assert all(word and not any(character.isspace() for character in word) for word in words)
    assert len(WORDS.numbers(text)) >= len(words)
    assert split_words(" ".join(words)) == words


def test_a_vocabulary_is_read_by_lines(tmp_path: Path) -> None:
    path = tmp_path / "vocabulary.txt"
    path.write_text("\n".join(PIECES) + "\n", "utf-8")
    assert WordPieces.load(path).numbers("films!") == WORDS.numbers("films!")


@pytest.mark.parametrize("content", [None, b"film\n##s\n", b"\xff\xfe"])
def test_a_file_that_is_no_vocabulary_is_told_with_its_place(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "vocabulary.txt"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(SettingError) as raised:
        WordPieces.load(path)
    assert raised.value.place
    assert raised.value.place.path == path.as_posix()
