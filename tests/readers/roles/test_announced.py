"""Where a talk was printed before, and where somebody can be met, is said by nobody in it."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from quotecards.readers.roles.announced import is_announced
from tests.readers.support import read, texts


@pytest.mark.parametrize(
    "line",
    [
        "Article originalment publicat a Lantern Review.", "Article publicat originalment a Lantern Review",
        "Aquesta entrevista es va publicar a Lantern Review.", "Entrevista publicada en Lantern Review.",
        "Artículo publicado originalmente en Lantern Review.", "Article paru initialement dans Lantern Review.",
        "Publié à l’origine dans Lantern Review.", "Ursprünglich erschienen in Lantern Review.",
        "Der Text erschien zuerst in Lantern Review.",
        "Articolo pubblicato originariamente su Lantern Review.",
        "Originalmente publicado em Lantern Review.", "Az interjú eredetileg a Lantern Review oldalán jelent meg.",
        "Bu röportaj ilk olarak Lantern Review dergisinde yayımlandı.",
        "Wywiad ukazał się pierwotnie w Lantern Review.",
        "Oorspronkelijk verschenen in Lantern Review.",
        "The conversation took place in Wick in March 2031.", "Das Gespräch fand im Mai 2031 statt.",
        "L’entretien a eu lieu à Brest en mai 2031.", "La entrevista se realizó en Paysandú en 2031.",
        "L’intervista si è svolta a Trieste.", "Het gesprek vond in mei plaats in Delft.",
        "Rozmowa odbyła się w Łodzi w marcu 2031 roku.", "Samtalet ägde rum i Gävle.", "Rozhovor proběhl v Brně.",
        "Беседа состоялась в Пскове в мае 2031 года.", "Entretien réalisé à Brest en mars 2031.",
        "Vom 8. bis 12. März im Hafentheater.", "Dall’8 al 12 marzo al Teatro del Molo.", "С 8 по 12 марта в театре.",
        "Weitere Termine auf der Seite des Hafens.", "Más fechas en la página del puerto.",
    ],
)  # fmt: skip
def test_where_a_talk_was_printed_is_said_by_an_editor(line: str) -> None:
    assert is_announced(line)


@pytest.mark.parametrize(
    "line",
    [
        "Clara Voss feiert am 18.04.2031 die Buchpremiere von „Ebbe“ im Hafen.",
        "Am 18. April feiert Clara Voss die Buchpremiere von „Ebbe“.", "Clara Voss liest am 18. April in Wick.",
        "Clara Voss plays the Harbour in Wick on April 18.", "On April 18, Clara Voss plays the Harbour.",
        "Clara Voss présente « Marée basse » le 18 avril à Wick.", "Clara Voss actuará el 18 de abril en el Puerto.",
        "Clara Voss presenta «Marea baixa» el 18 d’abril al Port.", "Clara Voss presenterà “Marea” il 18 aprile.",
        "Clara Voss apresenta “Maré” a 18 de abril no Porto.", "Clara Voss presenteert op 18 april “Laag tij”.",
        "Clara Voss wystąpi 18 kwietnia w Porcie.", "Voss Klára április 18-án lép fel a Kikötőben.",
        "Clara Voss 18 Nisan’da Liman’da sahne alacak.",
    ],
)  # fmt: skip
def test_where_somebody_can_be_met_is_said_by_an_editor(line: str) -> None:
    assert is_announced(line)


@pytest.mark.parametrize(
    "line",
    [
        "Clara Voss hat gerade ihr drittes Buch veröffentlicht.", "Clara Voss has just published her third book.",
        "Clara Voss vient de publier son troisième livre.", "Clara Voss acaba de publicar su tercer libro.",
        "Clara Voss ha appena pubblicato il suo terzo libro.", "Clara Voss heeft zojuist haar derde boek voltooid.",
        "Mehr über Clara Voss und ihre Bücher findet ihr hier.", "Find out more about Clara Voss on her site.",
        "You can find Clara Voss at the Harbour in Wick.", "Plus d’infos sur Clara Voss par ici.",
        "Más información sobre Clara Voss aquí.", "Sigue a Clara Voss en su página.", "Lees meer over Clara Voss hier.",
    ],
)  # fmt: skip
def test_what_somebody_has_just_done_and_where_there_is_more_is_said_by_an_editor(line: str) -> None:
    assert is_announced(line)


@pytest.mark.parametrize(
    "line",
    [
        "More and more I think of Ben Okri.", "Find a boat like Ben Okri did.", "Ben Okri has a just cause.",
        "Ben Okri hat uns gerade geholfen.", "Mehr als Ben Okri hat keiner gelacht.", "Why not follow Ben Okri?",
        "El libro fue publicado originalmente en 1998.", "Das Buch ist zuerst in Wick erschienen.",
        "Po raz pierwszy ukazała się w 1998.", "Le livre est paru d’abord en 1998.",
        "Entrevistas publicadas hay muchas.",
        "Am 18. April ist Ben Okri gestorben.", "Ben Okri died on 18 April 2031.", "Am 18. April ist Weihnachten.",
        "On April 18, Ben Okri died.", "Ben Okri feiert am 18. April mit uns.", "Ben Okri plays 18 parts.",
        "From 8 to 12 it was dark.", "The conversation took so long that it rained.",
        "Our band plays the Harbour on April 18.", "Clara plays on 18 April.", "Okri Ábel április 18-án halt meg.",
    ],
)  # fmt: skip
def test_what_guests_tell_of_days_and_books_is_theirs(line: str) -> None:
    assert not is_announced(line)


def test_it_ends_the_talk(tmp_path: Path) -> None:
    talk = "# Clara Voss\n\n**Warum rudern Sie?**\n\nWeil ich es mag.\n\n**Und jetzt?**\n\nIch weiß es nicht.\n\n"
    line = "Clara Voss feiert am 18.04.2031 die Buchpremiere von „Ebbe“ im Hafen."
    document = read(tmp_path, f"{talk}{line}\n", "talk.md")
    assert texts(document, TurnKind.ANSWER) == ["Weil ich es mag.", "Ich weiß es nicht."]
