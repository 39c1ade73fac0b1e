"""A file's suffix decides by which reader it is read."""

from pathlib import Path

import pytest

from quotecards.errors import ReadError
from quotecards.model.text import TurnKind
from quotecards.readers import read_document
from quotecards.readers.formats import READERS, reader_for

TALK = (TurnKind.QUESTION, TurnKind.ANSWER)


@pytest.mark.parametrize("name", ["a.txt", "a.TXT", "a.md", "a.markdown", "a.b.text", "a.wiki"])
def test_plain_text_and_markdown_can_be_read(name: str) -> None:
    assert reader_for(Path(name), name) is READERS[Path(name).suffix.casefold()]


def test_another_suffix_is_refused_with_the_list_of_known_ones() -> None:
    with pytest.raises(ReadError) as caught:
        reader_for(Path("a.oar"), "a.oar")
    assert str(caught.value) == f"a.oar: a .oar file cannot be read (known: {', '.join(sorted(READERS))})"


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("a.odt", "save it as .docx"),
        ("a.PDF", "copy its words into a .txt, or export it as .docx"),
        ("a.mp3", "have a transcript made: .srt, .vtt, .json or .txt"),
    ],
)
def test_a_kind_that_editors_have_is_refused_with_what_to_do_about_it(name: str, hint: str) -> None:
    with pytest.raises(ReadError) as caught:
        reader_for(Path(name), name)
    assert caught.value.hint == hint


@pytest.mark.parametrize(
    "source",
    [
        "<!DOCTYPE html>\n<p><b>Why at night?</b></p><p>I like how quiet it is.</p>",
        "\ufeff\n<html lang=en><p><b>Why at night?</b></p><p>I like how quiet it is.</p>",
        "<!-- saved --><!doctype html><p><b>Why at night?</b></p><p>I like how quiet it is.</p>",
        "---\ntitle: Nights\n---\n\nWhy at night?\n\nI like how quiet it is.\n",
        "# Nights\n\n**Why at night?**\n\nI like how quiet it is.\n",
        "Q: Why at night?\nA: I like how quiet it is.\n",
        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Q>Why at night?\n\n"
        "00:03.000 --> 00:04.000\n<v A>I like how quiet it is.\n",
    ],
)
def test_a_file_without_a_suffix_is_read_by_how_it_begins(tmp_path: Path, source: str) -> None:
    path = tmp_path / "talk"
    path.write_text(source, encoding="utf-8")
    document = read_document(path)
    turns = [(turn.kind, document.text_of(turn)) for turn in document.turns if turn.kind in TALK]
    assert turns == [(TurnKind.QUESTION, "Why at night?"), (TurnKind.ANSWER, "I like how quiet it is.")]


def test_a_picture_without_a_suffix_is_told_to_be_no_text(tmp_path: Path) -> None:
    (tmp_path / "photo").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    with pytest.raises(ReadError, match="binary"):
        read_document(tmp_path / "photo")
