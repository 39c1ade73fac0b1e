import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.errors import QuotecardsError
from quotecards.model.settings import Selection
from quotecards.model.text import Document
from quotecards.readers import find_interviews, read_document
from quotecards.selector import Selector
from quotecards.selector.questions import asks
from quotecards.selector.weights import load_weights
from tests.selector.interview import document

SHARED = Path(__file__).resolve().parents[3] / "shared"
CORPUS = Path(__file__).resolve().parents[2] / "corpus"
SELECTOR = Selector(load_weights())
CLOSED = "\"'”’»)]… "


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Did we dance?", "en"),
        ("Really?!", "en"),
        ("Who danced? [laughs]", "en"),
        ("I thought, “Why me?”", "en"),
        ("Pourquoi danser ?", "fr"),
        ("¿Por qué bailamos?", "es"),
        ("Γιατί χορεύουμε\u037e", "el"),
        ("لماذا نرقص؟", "ar"),
        ("なぜ踊るのか？", "ja"),
        ("Ինչո՞ւ ենք պարում։", "hy"),
    ],
)
def test_a_question_mark_of_any_language_tells_a_question(text: str, language: str) -> None:
    assert asks(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Why would I wanna dance", "en"),
        ("But how often do you dance.", "en"),
        ("And so, did we dance or not.", "en"),
        ("Where are they now", "en"),
        ("What about the boats", "en"),
        ("Est-ce qu’on danse encore", "fr"),
        ("Haben Sie getanzt", "de"),
        ("Czy to jest taniec", "pl"),
        ("¿Bailamos", "es"),
        ("これは踊りですか。", "ja"),
        ("你跳舞吗。", "zh"),
    ],
)
def test_a_form_that_only_questions_have_tells_one_without_its_mark(text: str, language: str) -> None:
    assert asks(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("We danced.", "en"),
        ("What we did was dance.", "en"),
        ("When we are young we dance.", "en"),
        ("What did it for me was the light.", "en"),
        ("Had I known the river, I would have stayed.", "en"),
        ("Do it again until it hurts.", "en"),
        ("Isn’t it wonderful to dance!", "en"),
        ("Why do I stay? is what she asked.", "en"),
        ("However did is a word I avoid.", "en"),
        ("Some ask “why?” and others dance.", "en"),
        ("Est-ce que je danse, personne ne le sait.", "fr"),
        ("Wenn Sie tanzen, tanze ich.", "de"),
        ("いつか踊ります。", "ja"),
        ("Ça danse.", "fr"),
    ],
)
def test_a_statement_is_no_question_however_it_opens(text: str, language: str) -> None:
    assert not asks(text, language)


def test_an_answer_that_asks_is_left_and_one_that_answers_itself_is_taken() -> None:
    talk = document(
        "Q: And acting?\n\nA: What is acting, if not waiting for the truth to come in? I listen to the others first."
    )
    (quote,) = SELECTOR.select(talk, Selection(per_interview=1))
    assert not quote.text.endswith("?")
    alone = document("Q: And acting?\n\nA: What is acting, if not waiting for the truth to come in?")
    assert SELECTOR.select(alone, Selection()) == []


def test_a_question_that_is_pinned_is_taken_and_the_editor_told() -> None:
    words = "what is acting, if not waiting for the truth"
    talk = document("Q: And acting?\n\nA: I listen first. What is acting, if not waiting for the truth?")
    (quote,) = SELECTOR.select(talk, Selection(per_interview=1, pins=(words,)))
    assert quote.text == "What is acting, if not waiting for the truth?"
    assert "question" in {warning.guard for warning in quote.warnings}


@given(
    st.lists(st.sampled_from(["We ", "danced", "why", " ", ", ", "?", "!", ".", "”", ")", "[laughs]", "؟"]), max_size=9)
)
def test_what_ends_on_a_mark_asks_whatever_closes_behind_it(parts: list[str]) -> None:
    text = "".join(parts)
    assert asks(f"{text} so?", "en")
    assert asks(f"{text} so？”", "en")
    assert asks(unicodedata.normalize("NFD", f"{text} so؟)"), "ar")
    assert not asks("", "en")


def interviews(folder: Path) -> Iterator[Document]:
    for path in find_interviews(folder):
        try:
            yield read_document(path)
        except QuotecardsError:
            continue  # a file that holds no talk


@pytest.mark.parametrize(
    "folder",
    [CORPUS, SHARED / "interviews", SHARED / "gold" / "docs", *sorted((SHARED / "corpora").glob("*"))],
    ids=lambda folder: folder.name,
)
def test_no_pick_of_any_corpus_is_a_question(folder: Path) -> None:
    if not folder.is_dir():
        pytest.skip("the shared texts are not here")
    picked = [
        quote
        for talk in interviews(folder)
        if not talk.ready
        for quote in SELECTOR.select(talk, Selection(per_interview=12))
    ]
    assert picked
    assert [quote.text for quote in picked if quote.text.rstrip(CLOSED).endswith(("?", "？", "؟", "!?"))] == []
