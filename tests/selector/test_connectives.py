import pytest

from quotecards.selector.connectives import leading_connective


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("And I was happy", "I was happy"),
        ("But, you know it hurts", "you know it hurts"),
        ("So the film was late", "the film was late"),
        ("And\nwe were late", "we were late"),
        ("And the way we live is wrong", "the way we live is wrong"),
    ],
)
def test_a_connective_goes_where_a_clause_follows(text: str, rest: str) -> None:
    assert text[leading_connective(text, "en") :] == rest


@pytest.mark.parametrize(
    "text",
    [
        "So much was lost",
        "So many films are made",
        "But for her I would have left",
        "And yet it moves",
        "So that we could sleep",
        "So what do I do",
        "And a small brown dog",
        "But not for me",
        "Andy I was told",
        "And",
        "So it",
        "Because I was late",
        "And “I was late” he said",
    ],
)
def test_it_stays_where_the_rest_would_not_stand(text: str) -> None:
    assert leading_connective(text, "en") == 0


@pytest.mark.parametrize(
    ("language", "text", "rest"),
    [
        ("fr", "Et j’ai pleuré longtemps", "j’ai pleuré longtemps"),
        ("fr-CA", "Mais je suis resté là", "je suis resté là"),
        ("de", "Und ich bin geblieben", "ich bin geblieben"),
        ("de-AT", "Also ich bin geblieben", "ich bin geblieben"),
        ("DE", "Also, wir sind geblieben", "wir sind geblieben"),
        ("pl", "Ale ja tam zostałem", "Ale ja tam zostałem"),
    ],
)
def test_other_languages_drop_it_only_where_their_subjects_are_known(language: str, text: str, rest: str) -> None:
    assert text[leading_connective(text, language) :] == rest


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Also, we were late"),
        ("en", "Et the word means and"),
        ("de", "So ich bin da"),
        ("fr", "So je suis resté"),
    ],
)
def test_a_word_that_leads_on_in_another_language_stays(language: str, text: str) -> None:
    assert leading_connective(text, language) == 0
