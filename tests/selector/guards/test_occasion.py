import pytest

from quotecards.selector.guards import occasion
from tests.selector.guards.excerpts import excerpt


@pytest.mark.parametrize(
    ("answer", "language"),
    [
        ("Off the record, he was fired. ‹Rivers sing.›", "en"),
        ("‹Rivers sing.› Please don’t print that.", "en"),
        ("‹Les rivières chantent.› Ne publiez pas cela.", "fr"),
        ("‹Flüsse singen.› Bitte nicht zitieren.", "de"),
        ("‹Los ríos cantan.› No lo publiques.", "es"),
        ("‹I fiumi cantano.› Non lo scriva.", "it"),
        ("‹Os rios cantam.› Mas isso fica entre nós.", "pt"),
        ("‹Реки поют.› Это не для печати.", "ru"),
        ("‹Rzeki śpiewają.› To nie do publikacji.", "pl"),
        ("‹Rivieren zingen.› Dit blijft tussen ons.", "nl"),
        ("‹Floder sjunger.› Skriv inte det.", "sv"),
        ("‹Floder synger.› Det må du ikke skrive.", "da"),
        ("‹Elver synger.› Ikke skriv det.", "no"),
        ("‹Joet laulavat.› Älä kirjoita tätä.", "fi"),
        ("‹A folyók énekelnek.› Ezt ne írja le.", "hu"),
        ("‹Râurile cântă.› Asta rămâne între noi.", "ro"),
        ("‹Nehirler şarkı söyler.› Aramızda kalsın.", "tr"),
        ("‹Τα ποτάμια τραγουδούν.› Μην το γράψετε.", "el"),
        ("‹Řeky zpívají.› Ať to zůstane mezi námi.", "cs"),
        ("‹Rieky spievajú.› Toto nepíšte.", "sk"),
        ("‹Rijeke pjevaju.› Neka ostane među nama.", "hr"),
        ("‹Реките пеят.› Не го пишете.", "bg"),
        ("‹Ріки співають.› Це не для друку.", "uk"),
    ],
)
def test_what_was_said_off_the_record_anywhere_in_the_answer_is_noticed(answer: str, language: str) -> None:
    assert occasion.off_record(excerpt(answer, language=language))


def test_the_question_can_ask_for_secrecy_too() -> None:
    assert occasion.off_record(excerpt("Rivers sing.", question="Off the record: why?"))
    assert occasion.off_record(excerpt("We broke the record.", question="Why?")) is None


@pytest.mark.parametrize("said", ["Off the record, he was fired.", "Don’t\nprint  that.", "Off-the-record."])
def test_where_something_may_be_off_the_record_all_answers_are_searched(said: str) -> None:
    assert occasion.has_secrets(f"Rivers sing. {said} Wolves sleep.", "Why?", "en")
    assert occasion.has_secrets("Rivers sing.", said, "en")
    assert not occasion.has_secrets("Rivers sing on that record. Wolves sleep.", "Why?", "en")


@pytest.mark.parametrize(
    ("answer", "language"),
    [
        ("Thank you so much for having me.", "en"),
        ("That’s a good question.", "en"),
        ("Très bonne question.", "fr"),
        ("Vielen Dank für das Gespräch.", "de"),
        ("Gracias por invitarme.", "es"),
        ("Bella domanda.", "it"),
        ("Quiero agradecerte esta charla.", "es"),
        ("Obrigada pelo convite.", "pt"),
        ("Спасибо за такие слова.", "ru"),
        ("Dziękuję za rozmowę.", "pl"),
        ("Dat is een goede vraag.", "nl"),
        ("Det är en bra fråga.", "sv"),
        ("Tak for snakken.", "da"),
        ("Takk for praten.", "no"),
        ("Kiitos haastattelusta.", "fi"),
        ("Köszönöm a meghívást.", "hu"),
        ("Vă mulțumesc pentru invitație.", "ro"),
        ("Güzel bir soru.", "tr"),
        ("Ευχαριστώ για την πρόσκληση.", "el"),
        ("Děkuji za pozvání.", "cs"),
        ("Dobrá otázka.", "sk"),
        ("Hvala na pozivu.", "hr"),
        ("Благодаря за поканата.", "bg"),
        ("Дякую за розмову.", "uk"),
    ],
)
def test_courtesies_are_noticed(answer: str, language: str) -> None:
    assert occasion.courtesy(excerpt(answer, language=language))


def test_a_question_can_be_interesting_in_itself() -> None:
    assert occasion.courtesy(excerpt("The interesting question is why rivers sing.")) is None


@pytest.mark.parametrize("answer", ["Buy my book.", "Follow us on Kino.", "It is all on https://example.org/rivers."])
def test_advertising_is_noticed(answer: str) -> None:
    assert occasion.promotion(excerpt(answer))


def test_an_ending_is_given_away_only_where_there_is_a_film() -> None:
    assert occasion.spoiler(excerpt("And then he dies.", film="Salt"))
    assert occasion.spoiler(excerpt("And then he dies.")) is None
    assert occasion.spoiler(excerpt("And then he sings.", film="Salt")) is None


def test_an_address_on_the_web_reads_like_advertising_in_every_language() -> None:
    assert occasion.promotion(excerpt("Моя мастерская: http://salt.example/ в Вике.", language="ru"))
