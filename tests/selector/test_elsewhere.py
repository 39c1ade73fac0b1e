import dataclasses

import pytest

from quotecards.model.settings import Selection
from quotecards.selector import Selector
from quotecards.selector.function_words import FunctionWords, function_words
from quotecards.selector.signals.elsewhere import does_lean, is_about_anyone
from quotecards.selector.statement import Answer, Statement, statements
from tests.selector.interview import document

SELECTOR = Selector.load()
LISTED = ("de", "es", "fr", "it", "nl", "pl", "pt", "ru")


def statement(text: str, language: str) -> Statement:
    return statements([Answer((text,))], language)[0][0]


@pytest.mark.parametrize("language", LISTED)
def test_every_list_of_a_language_holds_words_in_lower_case(language: str) -> None:
    listed = function_words(f"{language}-XX")
    assert listed is not None
    for field in dataclasses.fields(FunctionWords):
        words = getattr(listed, field.name)
        if isinstance(words, frozenset):
            assert words
            assert all(word == word.lower() and "’" not in word for word in words)


@pytest.mark.parametrize("language", ["fi", "zz", "x-1", "", "../fr"])
def test_a_language_without_lists_has_none(language: str) -> None:
    assert function_words(language) is None
    assert not does_lean(statement("Hän tuli takaisin.", language))
    assert not is_about_anyone(statement("Kaikki tietävät.", language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Je l’ai fait graver sur une petite plaque."),
        ("fr", "Oui, le cinéma est une affaire de patience."),
        ("fr", "Donc la lumière tombe."),
        ("fr", "Et c’était très beau."),
        ("de", "Das war der schönste Tag."),
        ("de", "Und er kam zu spät."),
        ("es", "Por eso volvimos al pueblo."),
        ("it", "Lui parlava con i gatti."),
        ("nl", "Dat was een mooie zomer."),
        ("pl", "Ona nigdy nie śpiewała."),
        ("pt", "Isso nunca mais aconteceu."),
        ("ru", "Он никогда не пел."),
        ("fr", "Je connais cela très bien, on ne disait rien aux clients."),
        ("fr", "Ce jour-là, toute la ville a chanté."),
        ("de", "Seitdem sammelt ein Mann im Dorf die Vögel."),
        ("de", "Das kenne ich aus meiner Kindheit."),
        ("es", "Desde entonces nadie canta en la plaza."),
        ("it", "Da allora nessuno canta in piazza."),
        ("nl", "Sindsdien zingt niemand op het plein."),
        ("pl", "Od tamtej pory nikt nie śpiewa na rynku."),
        ("pt", "Desde então ninguém canta na praça."),
        ("ru", "С тех пор никто не поёт на площади."),
    ],
)
def test_what_points_outside_leans(language: str, text: str) -> None:
    assert does_lean(statement(text, language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Il faut se perdre pour trouver un visage."),
        ("fr", "Mon frère sait qu’il a tort."),
        ("de", "Es gibt keine stillen Häuser."),
        ("de", "Wer fragt, der will auch wohnen."),
        ("es", "La gente cree que la lluvia es gratis."),
        ("it", "Ogni film comincia con una bugia."),
        ("nl", "Een film begint met een leugen."),
        ("pl", "Każdy film zaczyna się od kłamstwa."),
        ("pt", "Ninguém volta igual do mar."),
        ("ru", "Каждый фильм начинается со лжи."),
        ("fr", "Là où je suis née, on chante en travaillant."),
        ("de", "Dort, wo ich geboren bin, singt man bei der Arbeit."),
        ("de", "Das Meer kennt keine stillen Häuser."),
    ],
)
def test_what_names_its_matter_does_not_lean(language: str, text: str) -> None:
    assert not does_lean(statement(text, language))


@pytest.mark.parametrize(
    ("language", "text", "general"),
    [
        ("fr", "On ne filme jamais que l’absence.", True),
        ("fr", "On m’a dit de partir.", False),
        ("fr", "On part quand ?", False),
        ("de", "Man filmt immer das Fehlende.", True),
        ("ru", "Никто не возвращается с моря прежним.", True),
        ("en", "You only learn what a film is about when people see it.", True),
    ],
)
def test_a_general_truth_speaks_of_anyone(language: str, text: str, general: bool) -> None:
    assert is_about_anyone(statement(text, language)) is general


def test_in_french_what_stands_alone_comes_before_what_does_not() -> None:
    text = "Il l’a fait avec elle. Le cinéma ne rend jamais les visages qu’on lui prête."
    first, second = SELECTOR.select(document(f"Q: Pourquoi ?\n\nA: {text}", "fr"), Selection())
    assert first.text.startswith("Le cinéma")
    assert {"third_person", "pronoun_subject", "house_leaning"} & {reason.signal for reason in second.reasons}
    assert first.score > second.score + 0.1


def test_function_words_carry_no_content() -> None:
    assert statement("Le film est dans la maison.", "fr").content == ("film", "maison")
