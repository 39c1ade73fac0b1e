import re

import pytest

from quotecards.model.settings import Selection
from quotecards.selector import Selector
from quotecards.selector.function_words import FunctionWords, function_words
from quotecards.selector.signals.elsewhere import does_begin_story, does_lean, is_about_anyone
from quotecards.selector.statement import Answer, Statement, statements
from tests.selector.interview import document

SELECTOR = Selector.load()
MAY_BE_EMPTY = {"the", "articles", "objects", "joins", "alone"}  # not every language has articles, or needs the others
LISTED = tuple("da de el es fi fr hu it nl no pl pt ro ru sv tr".split())


def statement(text: str, language: str) -> Statement:
    return statements([Answer((text,))], language)[0][0]


@pytest.mark.parametrize("language", LISTED)
def test_every_list_of_a_language_holds_words_in_lower_case(language: str) -> None:
    listed = function_words(f"{language}-XX")
    assert listed is not None
    for name in FunctionWords._fields:
        words = getattr(listed, name)
        if isinstance(words, frozenset):
            assert words or name in MAY_BE_EMPTY
            assert all(word == word.lower() and "’" not in word for word in words)


@pytest.mark.parametrize("language", ["cs", "zz", "x-1", "", "../fr"])
def test_a_language_without_lists_has_none(language: str) -> None:
    assert function_words(language) is None
    assert not does_lean(statement("Vrátil se zpátky.", language))
    assert not is_about_anyone(statement("Všichni vědí.", language))


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
        ("sv", "Det var en vacker sommar."),
        ("sv", "Därför byggde jag en båt."),
        ("da", "Det var en smuk sommer."),
        ("no", "Han sang aldri."),
        ("fi", "Hän ei koskaan laulanut."),
        ("fi", "Siksi rakensin veneen."),
        ("hu", "Azóta senki sem énekel a téren."),
        ("ro", "Asta nu s-a mai întâmplat niciodată."),
        ("ro", "De atunci nimeni nu mai cântă în piață."),
        ("tr", "Bu yüzden bir kayık yaptım."),
        ("el", "Από τότε κανείς δεν τραγουδάει στην πλατεία."),
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
        ("de", "Meine Schwester wollte sie verkaufen, Stück für Stück."),
        ("de", "Ich habe neun davon, und zwei sind zerbrochen."),
        ("de", "Das Publikum merkt das, auch im Schlaf."),
        ("de", "Jenes Haus roch nach Orangen."),
        ("fr", "Mon frère l’a vu trois fois."),
        ("fr", "Ma mère lui a répondu."),
        ("fr", "Dans cette maison, personne ne parlait."),
        ("fr", "Je riais parce que c’était perdu."),
        ("fr", "La lampe s’éteignait, personne n’osait le dire."),
        ("de", "Der Bäcker wollte nicht singen, er hatte einen Hut."),
        ("es", "Aquella casa olía a naranjas."),
        ("it", "Quella casa odorava di arance."),
        ("nl", "Mijn producent wilde ze eruit knippen."),
        ("en", "Mine, and you can picture it, was painted green."),
        ("en", "And yours was always the louder one."),
        ("fr", "La mienne, imaginez, était peinte en vert."),
        ("de", "Meine, und das glaubt niemand, war grün gestrichen."),
        ("de", "Meins roch nach Farbe."),
        ("es", "El mío, imagínese, estaba pintado de verde."),
        ("it", "La mia, pensi un po’, era dipinta di verde."),
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
        ("de", "Mein Bruder wusste, dass er verliert."),
        ("de", "Eine Kamera kann nicht trösten, sie kann höchstens warten."),
        ("de", "Man verkauft nie seine Angst."),
        ("de", "Die Stille war immer mein bestes Werkzeug."),
        ("de", "Ein Fenster sagt doch nur, dass jemand draußen war."),
        ("fr", "L’ombre ne ment pas."),
        ("de", "Das, was man nicht sieht, bleibt."),
        ("fr", "Mon frère sait quand il a tort."),
        ("fr", "Ce métier s’apprend en pleurant."),
        ("es", "Este oficio se aprende llorando."),
        ("en", "Ours is a small house on the quay."),
        ("en", "A friend of mine paints boats in winter."),
        ("de", "Meine Mutter strich Boote an."),
        ("it", "La mia barca aveva un nome."),
        ("fr", "Le siennois est un dialecte plein de musique."),
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
        ("fr", "Une porte ne ment jamais.", True),
        ("fr", "Un jour la porte a menti.", False),
        ("de", "Ein Fremder stand im Garten.", False),
        ("en", "You only learn what a film is about when people see it.", True),
    ],
)
def test_a_general_truth_speaks_of_anyone(language: str, text: str, general: bool) -> None:
    assert is_about_anyone(statement(text, language)) is general


@pytest.mark.parametrize(
    ("language", "text", "begins"),
    [
        ("en", "One morning the boat was gone. We looked for it until noon.", True),
        ("en", "A few years ago I found a hat on a bench. It was still warm.", True),
        ("en", "One morning the boat was gone.", False),
        ("en", "One morning the boat was gone. Boats are like that.", False),
        ("en", "A few years ago I found a hat, and I wear it to every shoot. It was still warm.", False),
        ("en", "One day you will miss this noise. I did.", False),
        ("en", "We never rehearsed. It was a rule.", False),
        ("fr", "Un matin la barque avait disparu. Nous étions ravis.", True),
        ("fr", "Un jour on comprend tout. C’est trop tard.", False),
        ("de", "Eines Tages war der Hund verschwunden. Er saß im Schrank.", True),
        ("de", "Eines Tages versteht man alles. Meistens zu spät.", False),
        ("es", "Un día el perro desapareció. Estaba en el armario.", True),
        ("cs", "Jednoho rána byla loď pryč. Byla modrá.", False),
    ],
)
def test_a_time_that_the_next_sentence_goes_on_from_only_begins_a_story(language: str, text: str, begins: bool) -> None:
    first, *others = re.split(r"(?<=\.) ", text)
    assert does_begin_story(statements([Answer((first, *others))], language)[0][0]) is begins


def test_a_beginning_loses_and_the_story_with_its_end_does_not() -> None:
    told = "One morning the boat was gone. We had painted it yellow so that nobody would want it."
    quotes = SELECTOR.select(document(f"Q: Why yellow?\n\nA: {told}", "en"), Selection(max_words=8))
    assert "house_story" in {reason.signal for quote in quotes for reason in quote.reasons}
    (whole, *_) = SELECTOR.select(document(f"Q: Why yellow?\n\nA: {told}", "en"), Selection(min_words=15))
    assert "house_story" not in {reason.signal for reason in whole.reasons}


def test_a_word_tells_what_happened_by_its_ending() -> None:
    listed = function_words("fr")
    assert listed is not None
    assert all(map(listed.is_past, ("chantaient", "était")))
    assert not any(map(listed.is_past, ("lait", "chante")))


def test_in_french_what_stands_alone_comes_before_what_does_not() -> None:
    text = "Il l’a fait avec elle. Le cinéma ne rend jamais les visages qu’on lui prête."
    first, second = SELECTOR.select(document(f"Q: Pourquoi ?\n\nA: {text}", "fr"), Selection())
    assert first.text.startswith("Le cinéma")
    assert {"third_person", "pronoun_subject", "house_leaning"} & {reason.signal for reason in second.reasons}
    assert first.score > second.score + 0.1


def test_function_words_carry_no_content() -> None:
    assert statement("Le film est dans la maison.", "fr").content == ("film", "maison")
