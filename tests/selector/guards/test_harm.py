import pytest

from quotecards.selector.guards import harm
from tests.selector.guards.excerpts import excerpt


@pytest.mark.parametrize(
    ("answer", "language", "word"),
    [
        ("Nobody gives a shit about rivers.", "en", "shit"),
        ("It was f***ing cold.", "en", "f***ing"),
        ("C’est de la merde.", "fr", "merde"),
        ("So eine Scheiße.", "de", "Scheiße"),
        ("Vaya mierda de río.", "es", "mierda"),
        ("Che cazzo di fiume.", "it", "cazzo"),
    ],
)
def test_coarse_words_are_noticed(answer: str, language: str, word: str) -> None:
    assert f"“{word}”" in (harm.profanity(excerpt(answer, language=language)) or "")


@pytest.mark.parametrize("answer", ["Scunthorpe is lovely.", "We rolled 2*3 dice.", "It was a classic assassin film."])
def test_words_that_only_look_coarse_are_not(answer: str) -> None:
    assert harm.profanity(excerpt(answer)) is None


def test_a_person_called_names_is_noticed() -> None:
    assert harm.harsh(excerpt("I tell you, Bob Hale is such an idiot.")) == "Bob Hale is called “idiot”: is it fair?"
    assert harm.harsh(excerpt("Ich sage, Bob Hale war ein Lügner.", language="de"))
    assert harm.harsh(excerpt("We know that Ben is lazy.", guests=("Ben",)))


@pytest.mark.parametrize(
    "answer",
    ["I am an idiot.", "That rat is a liar.", "I met Bob Hale on that terrible day.", "It was crazy, said Bob Hale."],
)
def test_harsh_words_about_nobody_by_name_are_let_through(answer: str) -> None:
    assert harm.harsh(excerpt(answer)) is None


@pytest.mark.parametrize(
    ("answer", "language", "name"),
    [
        ("Bob Hale stole the negative.", "en", "Bob Hale"),
        ("They were robbed by Kinowerk, that is fraud.", "en", "Kinowerk"),
        ("On dit que Jean Moulin-Rouge a volé le négatif.", "fr", "Jean"),
        ("Ich glaube, Bob Hale hat das Negativ gestohlen.", "de", "Bob Hale"),
        ("Dicen que Bob Hale robó el negativo.", "es", "Bob Hale"),
        ("Dicono che Bob Hale ha rubato il negativo.", "it", "Bob Hale"),
    ],
)
def test_a_claim_against_a_name_is_noticed(answer: str, language: str, name: str) -> None:
    assert name in (harm.accusation(excerpt(answer, language=language)) or "")


@pytest.mark.parametrize("answer", ["Somebody stole my bike.", "A thief came. Bob Hale slept.", "I stole it."])
def test_a_claim_without_a_name_in_its_sentence_is_let_through(answer: str) -> None:
    assert harm.accusation(excerpt(answer)) is None


@pytest.mark.parametrize(
    ("answer", "language"),
    [
        ("I wanted to kill myself.", "en"),
        ("My mother died when I was nine.", "en"),
        ("Ma mère est morte en hiver.", "fr"),
        ("Mein Vater ist gestorben.", "de"),
        ("Mi padre murió en invierno.", "es"),
        ("Mio padre è morto in inverno.", "it"),
    ],
)
def test_illness_death_and_self_harm_of_somebody_near_are_noticed(answer: str, language: str) -> None:
    assert harm.suffering(excerpt(answer, language=language))


@pytest.mark.parametrize("answer", ["The party died.", "My mother sings. The king died.", "My mother sings."])
def test_death_far_away_is_let_through(answer: str) -> None:
    assert harm.suffering(excerpt(answer)) is None


@pytest.mark.parametrize(
    ("answer", "language", "found"),
    [
        ("My daughter Lily sings.", "en", True),
        ("My son, who is 6 years old, sings.", "en", True),
        ("My 12-year-old daughter sings.", "en", True),
        ("My daughter sings.", "en", False),
        ("My son, who is 36 years old, sings.", "en", False),
        ("Meine Tochter Lily singt.", "de", True),
    ],
)
def test_a_child_that_can_be_made_out_is_noticed(answer: str, language: str, found: bool) -> None:
    assert bool(harm.child(excerpt(answer, language=language))) is found
