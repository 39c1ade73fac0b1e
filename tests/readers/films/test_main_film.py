"""The film that an interview is about: by its marks, by what stands around it, by who asks; else it is open."""

from pathlib import Path

import pytest

from quotecards.model.credits import Origin
from quotecards.model.text import Document
from tests.readers.support import read

TALKS = {
    "nl": "V: Waarom roei je?\n\nA: Ik kan niet stil staan, en dus roei ik elke dag dat ik kan.\n\n"
    "V: Was het koud?\n\nA: Ja, en we waren allemaal nat, maar niemand heeft ooit geklaagd.",
    "en": "Q: Why do you row?\n\nA: I cannot stand still, and so I row every day I can.\n\n"
    "Q: Was it cold?\n\nA: It was, and we were all wet, but nobody ever complained.",
    "de": "F: Warum rudern Sie?\n\nA: Ich kann nicht still stehen, und so rudere ich jeden Tag, an dem ich es kann.\n\n"
    "F: War es kalt?\n\nA: Ja, das war es, und wir waren alle nass, aber niemand hat sich je beschwert.",
    "fr": "Q : Pourquoi ramez-vous ?\n\nR : Je ne tiens pas en place, et donc je rame tous les jours où je le peux.\n\n"
    "Q : Faisait-il froid ?\n\nR : Oui, et nous étions tous trempés, mais personne ne s’est jamais plaint.",
    "es": "P: ¿Por qué rema?\n\nR: No puedo estar quieta, y por eso remo todos los días que puedo.\n\n"
    "P: ¿Hacía frío?\n\nR: Sí, y estábamos todos mojados, pero nadie se quejó nunca de nada.",
    "sv": "F: Varför ror du?\n\nS: Jag kan inte stå stilla, och därför ror jag varje dag som jag kan.\n\n"
    "F: Var det kallt?\n\nS: Ja, det var det, och vi blev alla blöta, men ingen klagade någonsin.",
    "it": "D: Perché rema?\n\nR: Non riesco a stare ferma, e così remo tutti i giorni in cui posso.\n\n"
    "D: Faceva freddo?\n\nR: Sì, ed eravamo tutti bagnati, ma nessuno si è mai lamentato.",
}


def talk(tmp_path: Path, opening: str, *, language: str = "en", title: str = "Boats", below: str = "") -> Document:
    text = f"# {title}\n\n{opening}\n\n{TALKS[language]}\n\n{below}".strip()
    return read(tmp_path, text, name="talk.md")


def film_of(document: Document) -> str | None:
    film = document.credits.film
    assert film is None or (film.origin is Origin.INFERRED and film.evidence)
    return film.value.title if film else None


@pytest.mark.parametrize(
    "opening",
    [
        "Salt Road, her second feature as a director, opens on Friday. We met Clara Voss in Wick.",
        "With her new film, Salt Road, on screens this month, we met Clara Voss.",
        "Her latest, Salt Road, is out now. We met Clara Voss in Wick.",
        "Their third collaboration, Salt Road, took a year. We met Clara Voss and Ben Okri.",
        "We spoke to Clara Voss about her debut feature, Salt Road.",
        "Clara Voss has spent six years on Salt Road, a stop-motion feature with a cast of ninety.",
        "Clara Voss stars in Salt Road, in cinemas now. We met her.",
        "Clara Voss’s short film Salt Road opens the season in Wick on Friday. We met her.",
    ],
)
def test_a_film_without_marks_is_known_by_what_is_said_around_it(opening: str, tmp_path: Path) -> None:
    assert film_of(talk(tmp_path, opening)) == "Salt Road"


@pytest.mark.parametrize(
    ("language", "opening", "title"),
    [
        (
            "es",
            "Con Las casas de sal, su cuarto largometraje, Clara Voss vuelve. Hablamos con ella.",
            "Las casas de sal",
        ),
        (
            "es",
            "Clara Voss ha montado Lluvia en la sal, su primer largometraje, que se estrena hoy.",
            "Lluvia en la sal",
        ),
        ("es", "Clara Voss estrena «El camino de la sal». Hablamos con ella.", "El camino de la sal"),
        ("it", "Clara Voss ci riceve. Qui ha appena chiuso *La via del sale*, e beve un caffè.", "La via del sale"),
        ("it", "Esce giovedì «La via del sale», il secondo film di Clara Voss.", "La via del sale"),
        ("fr", "À l’affiche de « La route du sel », Clara Voss nous reçoit.", "La route du sel"),
        ("fr", "Rencontre avec Clara Voss, qui signe « La route du sel », son deuxième film.", "La route du sel"),
        ("de", "Drei Winter hat Clara Voss gewartet, jetzt kommt »Der Rest ist Salz« ins Kino.", "Der Rest ist Salz"),
        ("sv", "Möt Clara Voss. Nu är hon aktuell med filmen ”Saltvägen”.", "Saltvägen"),
        ("sv", "Möt Clara Voss. Nu är hon aktuell med filmen »Den långa vägen hem».", "Den långa vägen hem"),
        (
            "nl",
            "De dijk is glad. Haar film Het laagste punt draait vanaf morgen in 61 zalen. Clara Voss roeit.",
            "Het laagste punt",
        ),
        ("it", "Una barca che non regge. Il sale, opera seconda di Clara Voss, è stato girato a Wick.", "Il sale"),
        ("fr", "La rame grise, premier long métrage de Clara Voss, ouvre le festival. On l’a vue.", "La rame grise"),
        ("fr", "La réalisatrice Clara Voss signe Les Marées de sel, une fresque familiale.", "Les Marées de sel"),
        ("es", "La sal lenta (2032), su segundo largometraje, se vio en Wick. Clara Voss habla.", "La sal lenta"),
        ("de", "Clara Voss’ neuer Film Salzweg startet am Donnerstag. Wir sprachen mit ihr.", "Salzweg"),
    ],
)
def test_titles_that_are_written_as_sentences_are_known_the_same_way(
    language: str, opening: str, title: str, tmp_path: Path
) -> None:
    assert film_of(talk(tmp_path, opening, language=language)) == title


@pytest.mark.parametrize(
    "opening",
    [
        "The work carried Clara Voss from Malmö to the wardrobe of {}.",
        "We asked Clara Voss to sit down once more and talk about {}.",
        "The director behind {}, Clara Voss, lives on a boat.",
        "In {}, Clara Voss plays a pilot. We met the actor.",
    ],
)
def test_what_only_may_be_a_title_is_one_where_a_question_has_it(opening: str, tmp_path: Path) -> None:
    opening = opening.format("The Salt Road")
    assert film_of(talk(tmp_path, opening)) is None
    asked = opening + "\n\nQ: When did you begin The Salt Road?\n\nA: I cannot tell any more."
    assert film_of(talk(tmp_path, asked)) == "The Salt Road"


@pytest.mark.parametrize(
    "below",
    [
        "*Salt Road* is in cinemas from 15 March.",
        "Salt Road opens in cinemas on Friday.",
        "“Salt Road” opens on Friday.",
    ],
)
def test_a_note_below_the_talk_says_what_comes_out(below: str, tmp_path: Path) -> None:
    assert film_of(talk(tmp_path, "We met Clara Voss in Wick.", below=below)) == "Salt Road"


@pytest.mark.parametrize(
    "title",
    ["Clara Voss on “Salt Road”", "“Salt Road” director Clara Voss: boats", "Rain, and her new film “Salt Road”"],
)
def test_the_title_of_a_talk_may_name_its_film(title: str, tmp_path: Path) -> None:
    assert film_of(talk(tmp_path, "We met in Wick.", title=title)) == "Salt Road"


@pytest.mark.parametrize(
    "opening",
    [
        "Since Low Tide, her debut, Clara Voss has made nothing. We met her.",
        "Clara Voss first came to attention with The Long Oar, a documentary about boats. She now teaches.",
        "The Lantern Cinema opens on Friday in Wick, with a new film every day. Clara Voss runs it.",
        "As the Harbour Cinematheque opens a season of films that Clara Voss cut, we met her.",
        "Clara Voss is a member of The Film Workers Union, and talks about pay.",
        "In her new film, Clara Voss plays a pilot. We met her on the set.",
        "Ann Lanning, her first producer, introduced Clara Voss to film. We spoke in Wick.",
        "Voss Okri, a documentary photographer, and Clara Voss met us in Wick.",
        "Clara Voss was the first poet whom we published in *Harbour Review*, and we met her again.",
        "Clara Voss sings. Her second album, Salt Road, is out on Friday.",
        "Clara Voss, director of the Salt Road Festival, tells us what she shows.",
    ],
)
def test_what_is_named_for_another_reason_is_not_the_interviews_film(opening: str, tmp_path: Path) -> None:
    assert film_of(talk(tmp_path, opening)) is None


@pytest.mark.parametrize(
    ("opening", "language"),
    [
        ("Thirty years after the death of Okri, an interview about the documentary in which Clara Voss rows.", "en"),
        ("A treinta años de la muerte de Okri, una entrevista sobre el documental en que rema Clara Voss.", "es"),
        ("Trente ans après la mort d’Okri, un entretien sur le documentaire où Clara Voss rame.", "fr"),
    ],
)
def test_what_stands_before_a_talk_about_a_film_is_no_title(tmp_path: Path, opening: str, language: str) -> None:
    assert film_of(talk(tmp_path, opening, language=language)) is None


def test_a_town_before_what_is_called_somebodys_first_film_is_no_title(tmp_path: Path) -> None:
    opening = "Vive en Lima, su primera película la rodó en Vigo. Hablamos con Clara Voss."
    assert film_of(talk(tmp_path, opening, language="es")) is None


def test_an_exhibition_that_runs_is_no_film(tmp_path: Path) -> None:
    below = "“Salt Road” runs at the harbour museum until 2 February."
    assert film_of(talk(tmp_path, "We met Clara Voss in Wick.", below=below)) is None


def test_a_title_over_two_lines_is_known_whole(tmp_path: Path) -> None:
    opening = (
        "Clara Voss grew up on boats and has rowed all her life. With her new film, The Salt\nRoad, on screens this "
        "month, she comes back to where it all began, and we met her\nin the small town of Wick to ask her why."
    )
    document = read(tmp_path, f"Boats\n\n{opening}\n\n{TALKS['en']}")
    assert film_of(document) == "The Salt Road"


@pytest.mark.parametrize(
    "opening",
    [
        "Director Ben Okri is the subject of a retrospective in Wick, from the early shorts to *Salt Road*.",
        "The first film Clara Voss ever saw was *Salt Road*, on a bedsheet. We talked about money.",
        "Clara Voss will get an award. The writer of *Low Tide*, *Salt Road* and some twenty other scripts smiles.",
        "The exhibition *Salt Road*, at the harbour until May, shows stills. Clara Voss gave us a tour.",
        "Novelist Clara Voss’s *Salt Road* is on every list this autumn. She talks about rage and rent.",
        "Clara Voss publishes *Salt Road*, her third novel, and tells us why.",
        "Clara Voss has rowed since *Salt Road*, and tells us why.",
    ],
)
def test_marks_alone_make_no_film_of_former_works_books_and_exhibitions(opening: str, tmp_path: Path) -> None:
    assert film_of(talk(tmp_path, opening)) is None


@pytest.mark.parametrize(
    ("language", "opening", "title"),
    [
        ("en", "*Salt Road* was shot in nineteen nights. Its maker, Clara Voss, spoke to us.", "Salt Road"),
        ("en", "Eight years after *Low Tide*, Clara Voss is back with *Salt Road*.", "Salt Road"),
        ("en", "Winner of a prize at the Wick Film Festival, *Salt Road* is a road movie by Clara Voss.", "Salt Road"),
        ("en", "Clara Voss spoke to us in London ahead of the release of Salt Road.", "Salt Road"),
        ("en", "I have wanted to talk to Clara Voss ever since I saw *Salt Road* in a half-empty tent.", "Salt Road"),
        (
            "sv",
            "Clara Voss har ägnat fem år åt sin nya film. ”Den sista rodden” börjar med ett avsked.",
            "Den sista rodden",
        ),
        ("de", "Der Kameramann von „Der letzte Deich“ war in Wick zu Gast. Wir sprachen mit ihm.", "Der letzte Deich"),
        ("es", "Tras el éxito de *Marea baja*, Clara Voss vuelve con *El camino de la sal*.", "El camino de la sal"),
        ("es", "Clara Voss cree que sí, y *Buenas noches, don Julián* le da la razón.", "Buenas noches, don Julián"),
        (
            "it",
            "Tratto dal romanzo di Ben Okri, *La via del sale* è il film d’esordio di Clara Voss.",
            "La via del sale",
        ),
    ],
)
def test_what_is_released_made_or_called_a_film_is_the_occasion(
    language: str, opening: str, title: str, tmp_path: Path
) -> None:
    assert film_of(talk(tmp_path, opening, language=language)) == title


def test_of_a_title_without_marks_whose_end_is_not_clear_nothing_is_taken(tmp_path: Path) -> None:
    opening = "Nach der Premiere von Grenzland: Eine Liebe in Wick stand der Saal auf. Wir sprachen mit Clara Voss."
    assert film_of(talk(tmp_path, opening, language="de")) is None


def test_a_word_for_a_film_is_no_title(tmp_path: Path) -> None:
    opening = "Clara Voss rudert. Der Film läuft seit dem 1. Mai im Kino. Wir trafen Clara Voss in Wick."
    assert film_of(talk(tmp_path, opening, language="de")) is None


def test_korean_titles_stand_between_angles(tmp_path: Path) -> None:
    text = "한여울 감독을 영화제 거리에서 만났다. 세 사람의 여름을 그린 <소금길>이 공개됐다.\n\n"
    text += "—배경은.\n소금밭이다.\n\n—왜?\n바다가 가깝다.\n"
    assert film_of(read(tmp_path, text)) == "소금길"


def test_titles_behind_bent_words_for_a_film_are_found(tmp_path: Path) -> None:
    text = (
        "Režisér Ben Okri prichádza do kín s čiernou komédiou Dolná Lehota, v ktorej prší. "
        "Porozprávali sme sa s ním.\n\n"
        "Ako vznikol nápad?\n\nV krčme, samozrejme, a bol som pri tom.\n\nA čo dážď?\n\nVozili nám ho hasiči.\n"
    )
    assert film_of(read(tmp_path, text)) == "Dolná Lehota"
    text = (
        "İlk uzun metrajı Tuzlu Yol ile dönen Nilüfer Voss, yolculuğu anlatıyor. Yönetmenle konuştuk.\n\n"
        "Neden yol?\n\nÇünkü durmayı bilmiyorum.\n\nPeki babanız?\n\nBabam şofördü.\n"
    )
    assert film_of(read(tmp_path, text)) == "Tuzlu Yol"
