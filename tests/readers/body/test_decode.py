"""Bytes become text, or a refusal that says where and what to do."""

import codecs
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.errors import ReadError
from quotecards.readers.body.decode import MAX_BYTES, decode, read_bytes


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_utf8_is_read_with_and_without_its_mark(encoding: str) -> None:
    assert decode("Où ?\nLà.".encode(encoding), "x.txt") == "Où ?\nLà."


@pytest.mark.parametrize(("mark", "encoding"), [(codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")])
def test_utf16_is_read_where_its_mark_says_so(mark: bytes, encoding: str) -> None:
    assert decode(mark + "Où ?\r\nLà.".encode(encoding), "x.txt") == "Où ?\nLà."


def test_every_line_break_becomes_one_newline_and_all_else_stays() -> None:
    assert decode("a\r\nb\rc\n\u00a0\u2028\u202ed\x0c".encode(), "x.txt") == "a\nb\nc\n\u00a0\u2028\u202ed\x0c"


@pytest.mark.parametrize(
    ("raw", "message", "line"),
    [
        ("Première\nquestion é".encode("latin-1"), "is not UTF-8", 1),
        (b"fine\nstill fine\nbad \xff\xfe here", "is not UTF-8", 3),
        (b"fine\n\x00\x01\x02", "is a binary file", 2),
        (b"fine\nnot \x1b[31m fine", "control character U+001B", 2),
        (codecs.BOM_UTF16_LE + b"\x00\xd8\x00\x00", "is not valid UTF-16", 1),
        (codecs.BOM_UTF32_LE + "Q: a?".encode("utf-32-le"), "is UTF-32", None),
        (b"\xed\xa0\x80 a lone surrogate", "is not UTF-8", 1),
        ("\u00a0\n \u3000".encode(), "is empty", None),
    ],
)
def test_what_is_no_text_is_refused_with_its_line_and_a_hint(raw: bytes, message: str, line: int | None) -> None:
    with pytest.raises(ReadError, match=message.replace("+", r"\+")) as caught:
        decode(raw, "talk.txt")
    assert caught.value.place is not None
    assert (caught.value.place.path, caught.value.place.line) == ("talk.txt", line)
    assert caught.value.hint


@pytest.mark.parametrize("raw", [b"", b" \n\t\r\n", codecs.BOM_UTF8, codecs.BOM_UTF16_BE])
def test_an_empty_file_is_refused(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "empty.txt"
    path.write_bytes(raw)
    with pytest.raises(ReadError, match="is empty"):
        read_bytes(path, "empty.txt")


def test_a_file_of_200_megabytes_is_refused_before_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    monkeypatch.setattr(Path, "read_bytes", lambda _: pytest.fail("it was read"))
    with pytest.raises(ReadError, match="is 200 MB large") as caught:
        read_bytes(path, "huge.txt")
    assert str(MAX_BYTES // 1_000_000) in str(caught.value.hint)


@pytest.mark.parametrize("name", ["none.txt", "bad\x00name.txt"])
def test_a_missing_file_is_one_clear_error(tmp_path: Path, name: str) -> None:
    with pytest.raises(ReadError, match=r"no such file|cannot be read"):
        read_bytes(tmp_path / name, name)


def test_a_folder_is_no_interview(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="is a folder"):
        read_bytes(tmp_path, "talks")


def test_a_file_that_may_not_be_read_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "locked.txt"
    path.write_text("Q: a?\nA: b.")

    def refuse(self: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(ReadError, match="permission denied"):
        read_bytes(path, "locked.txt")


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_a_read_error(raw: bytes) -> None:
    try:
        text = decode(raw, "x.txt")
    except ReadError:
        return
    assert "\r" not in text
    assert text.strip()
