"""The language is told by script and by common words, or not at all."""

import pytest

from quotecards.readers.body.languages import ENGLISH, LEXICONS, lexicon_for
from quotecards.readers.credits.language import detect


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "What did you think of it when you saw the film for the first time? It was not what I had in mind."),
        (
            "fr",
            "Qu’avez-vous pensé en voyant le film hier ? Ce n’est pas ce que je voulais dans une vie.",
        ),
        (
            "de",
            "Was haben Sie gedacht, als der Film zu Ende war? Ich habe nicht gewusst, dass es so still ist.",
        ),
        (
            "es",
            "¿Qué pensó usted cuando vio la película ayer? Yo no sé lo que es una buena escena, pero me gusta.",
        ),
        (
            "it",
            "Che cosa ha pensato quando ha visto il film ieri? Non è quello che volevo, ma mi piace di più.",
        ),
        (
            "pt",
            "O que você pensou quando viu o filme ontem? Eu não sei se é uma boa cena, mas está muito viva.",
        ),
        (
            "pl",
            "Co pani pomyślała, kiedy zobaczyła pani ten film? Nie wiem, czy to jest dobre, ale już się śmieję.",
        ),
        ("ru", "Что вы подумали, когда увидели фильм? Я не знала, что он такой тихий."),
        ("ja", "この映画を初めて見たとき、どう思いましたか。静かな作品だと思いました。"),
        ("zh", "你第一次看这部电影的时候想到了什么？我觉得很安静。"),
        ("ar", "ماذا فكرت عندما رأيت الفيلم لأول مرة؟ كان هادئا جدا."),
        ("he", "מה חשבת כשראית את הסרט בפעם הראשונה? הוא היה שקט מאוד."),
    ],
)
def test_twelve_languages_are_told_apart(language: str, text: str) -> None:
    assert detect(text) == language
    assert lexicon_for(f"{language}-XX") is LEXICONS[language]


@pytest.mark.parametrize("text", ["", "12 + 30 = 42", "Zxq vlorp brant nuum?"])
def test_where_words_do_not_tell_nothing_is_guessed(text: str) -> None:
    assert detect(text) is None


def test_a_language_without_a_list_is_listened_to_as_english() -> None:
    assert lexicon_for("tlh") is ENGLISH


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Q: What do you do?\nA: I do films.", "en"),
        ("I do. I do not. What do I do?", "en"),
        ("I think I do. I do what I do.", "en"),
        ("F: Was machst du? A: Ich male.", "de"),
        ("Come va? Va bene, grazie. E tu?", "it"),
        ("Ty co robisz? Ja maluję. A ty?", "pl"),
    ],
)
def test_a_few_short_turns_are_enough(text: str, language: str) -> None:
    assert detect(text) == language
