"""Web pages: the talk is read out of any layout, and nothing of what stands around it."""

from pathlib import Path

import pytest

from quotecards.model.text import Document, TurnKind
from quotecards.readers import read_document
from tests.readers.layouts import INTRODUCTION, LAYOUTS, TALK, page
from tests.readers.support import speakers, texts, write


def read_page(folder: Path, html: str | bytes, name: str = "talk.html") -> Document:
    return read_document(write(folder, html, name), shown_as=name)


def plain(words: str) -> str:
    return " ".join(words.split())


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_talk_is_read_out_of_any_layout(layout: str, tmp_path: Path) -> None:
    document = read_page(tmp_path, page(LAYOUTS[layout](TALK)))
    asked = [plain(question).casefold() for question, _ in TALK.turns]
    answered = [plain(" ".join(paragraphs)) for _, paragraphs in TALK.turns]
    assert [plain(text).casefold() for text in texts(document, TurnKind.QUESTION)] == asked
    assert [plain(text) for text in texts(document, TurnKind.ANSWER)] == answered
    assert texts(document, TurnKind.NARRATION) == [INTRODUCTION]
    assert speakers(document) == ["Ada Brenner"] * len(TALK.turns)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_nothing_around_the_article_is_in_its_text(layout: str, tmp_path: Path) -> None:
    document = read_page(tmp_path, page(LAYOUTS[layout](TALK)))
    assert "NOISE" not in document.text
    assert document.text.startswith("Ada Brenner: a road in winter\n\n")
