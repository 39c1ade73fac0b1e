"""Names of styles say what is set in them."""

import pytest

from quotecards.model.text import TurnKind
from quotecards.readers.body.stylenames import names_speaker, voice_of, words_in


@pytest.mark.parametrize(
    ("name", "words"),
    [("PullQuote_wrapper--big", "pull quote wrapper big"), ("Interview Frage", "interview frage"), ("", ""), ("-", "")],
)
def test_a_name_is_read_word_by_word(name: str, words: str) -> None:
    assert words_in(name) == frozenset(words.split())


def test_some_names_say_that_a_name_is_set_in_them() -> None:
    assert names_speaker(".transcript__speaker")
    assert not names_speaker(".loudspeakers")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        *[("Question", TurnKind.QUESTION), ("iv-question", TurnKind.QUESTION), ("Antwort 2", TurnKind.ANSWER)],
        *[("question-answer", None), ("questionable", None), ("Normal", None)],
    ],
)
def test_some_names_say_who_speaks(name: str, kind: TurnKind | None) -> None:
    assert voice_of(words_in(name)) is kind
