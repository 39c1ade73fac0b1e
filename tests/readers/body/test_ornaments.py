"""Signs before paragraphs are taken off, and tell questions from answers."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from tests.readers.support import kinds, read, texts


@pytest.mark.parametrize(("asks", "answers"), [("❓ ", "💬 "), ("→", ""), ("★ ", "☆ "), ("// ", ""), ("* ", "")])
def test_a_sign_that_comes_back_is_taken_off_and_is_a_dress(asks: str, answers: str, tmp_path: Path) -> None:
    said = [("Why do you row?", "It rains."), ("Some walked out.", "You saw it, as I did."), ("And now?", "Sleep.")]
    said += [("The road has no name.", "You can call it the Long Tongue."), ("Ever again?", "No.")]
    document = read(tmp_path, "\n\n".join(f"{asks}{question}\n\n{answers}{answer}" for question, answer in said))
    assert kinds(document) == "qa" * 5
    assert texts(document, TurnKind.ANSWER) == [answer for _, answer in said]
    assert texts(document, TurnKind.QUESTION) == [question for question, _ in said]


def test_a_sign_that_stands_there_once_is_a_part_of_what_is_said(tmp_path: Path) -> None:
    document = read(tmp_path, "Q: Which sign?\n\nA: ★ is mine.\n\nQ: And hers?\n\nA: Rain.\n")
    assert texts(document, TurnKind.ANSWER) == ["★ is mine.", "Rain."]


def test_headings_that_ask_by_the_endings_of_korean_verbs_ask(tmp_path: Path) -> None:
    text = (
        "## 첫인상이 어땠나\n\n강이 넓었다. 비가 왔다.\n\n## 배를 어떻게 준비했나\n\n오래된 배를 고쳤다.\n\n"
        "## 다음 계획이 궁금하다\n\n바다로 간다. 멀리 가니까.\n\n## 비가 무섭지는 않았는지.\n\n나는 비를 좋아한다.\n\n"
        "## 노를 젓는 이유는.\n\n가만히 있지 못한다.\n"
    )
    assert kinds(read(tmp_path, text, "talk.md")) == "qa" * 5
