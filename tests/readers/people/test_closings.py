"""Of whom a page tells below a talk, or beside it."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from tests.readers.support import read, speakers, texts

TALK = (
    "# Rain\n\n**Why do you row?**\n\nI cannot stand still.\n\n**And in winter?**\n\nI mend my oars.\n\n"
    "**What comes next?**\n\nI have promised myself a year without deadlines.\n\n"
)


@pytest.mark.parametrize(
    "told",
    [
        "*Clara Voss ist Grafikerin und lebt in Kiel.*",
        "> Clara Voss è un’illustratrice di Trieste.",
        "> Clara Voss è un'incisora e vive a Trieste.",
        "*Clara Voss est céramiste à Nantes.*",
        "_Clara Voss is ontwerpster en woont in Delft._",
        "*Clara Voss – graficzka, mieszka w Gdyni.*",
        "*Clara Voss är formgivare och bor i Lund.*",
        "> Clara Voss is a swimmer based in Wick.",
        "**Clara Voss** nació en Soria. Ha publicado cuatro libros de poemas.",
        "*Clara Voss nasceu em Faro. Publicou três livros.*",
        "*Clara Voss se narodila v Brně. Vystavuje doma i jinde.*",
        "> Clara Voss, född 1974 i Kalmar, bor i Lund.",
        "*Clara Voss vive a Trieste con due cani.*",
        "*Based in Wick, Clara Voss is a ceramicist.*",
        "> Née à Nantes en 1980, Clara Voss est céramiste.",
        "*Geboren in Husum, lebt Clara Voss als Keramikerin in Kiel.*",
        "*Clara Voss, Jahrgang 1980, ist Keramikerin.*",
        "*Clara Voss jest ceramiczką i mieszka w Gdyni.*",
        "*Clara Voss je malířkou. Vystavuje doma i jinde.*",
    ],
)
def test_whom_the_last_lines_present_with_a_trade_is_the_guest_where_nobody_else_is_named(
    tmp_path: Path, told: str
) -> None:
    assert set(speakers(read(tmp_path, TALK + told, "talk.md"))) == {"Clara Voss"}


@pytest.mark.parametrize(
    ("heading", "told"),
    [
        ("About our guest", "Clara Voss is a ceramicist in Wick."),
        ("Zur Person", "Clara Voss, Jahrgang 1980, arbeitet als Keramikerin."),
        ("Steckbrief", "Clara Voss ist Keramikerin. Sie wohnt in Kiel."),
        ("L’invitée", "Clara Voss est céramiste. Elle vit à Nantes."),
        ("Sobre la entrevistada", "Clara Voss es ceramista. Vive en Gijón."),
        ("Chi è Clara Voss", "Clara Voss è una ceramista. Vive a Trieste."),
        ("Perfil", "Clara Voss é ceramista. Vive no Porto."),
        ("Over Clara Voss", "Clara Voss is keramist. Ze woont in Delft."),
        ("O rozmówczyni", "Clara Voss jest ceramiczką i mieszka w Gdyni."),
        ("Om Clara Voss", "Clara Voss är keramiker och bor i Lund."),
        ("Kdo je Clara Voss", "Clara Voss je výtvarnice. Žije v Brně."),
    ],
)
def test_a_heading_for_the_guest_set_like_the_questions_asks_nothing(tmp_path: Path, heading: str, told: str) -> None:
    document = read(tmp_path, f"{TALK}**{heading}**\n\n{told}", "talk.md")
    assert set(speakers(document)) == {"Clara Voss"}
    assert texts(document, TurnKind.ANSWER)[-1] == "I have promised myself a year without deadlines."


@pytest.mark.parametrize(
    "told",
    [
        "*Ann Lanning ist Journalistin und lebt in Kiel.*",
        "*Ann Lanning est journaliste à Nantes. Elle écrit pour notre revue.*",
        "*Ann Lanning es periodista y vive en Gijón.*",
        "*Ann Lanning – dziennikarka, mieszka w Gdyni.*",
        "*Ann Lanning è una giornalista. Vive a Trieste.*",
        "*Ann Lanning é jornalista e vive no Porto.*",
        "*Ann Lanning ist freie Autorin und lebt in Kiel.*",
        "*Ann Lanning is a baker who runs this site.*",
        "> Ann Lanning is a historian. She writes about rivers for the Lantern Review.",
        "*Ann Lanning ist Historikerin und schreibt für die Laterne.*",
        "*Ann Lanning est architecte et anime ce blog.*",
        "*Ann Lanning es arquitecta y escribe sobre ríos.*",
        "*Ann Lanning è un’architetta e scrive per la Lanterna.*",
        "*Ann Lanning is architect en schrijft voor de Lantaarn.*",
        "*Ann Lanning jest architektką i pisze do Latarni.*",
    ],
)
def test_who_does_the_work_of_those_who_ask_is_nobody_who_answers_in_any_language(tmp_path: Path, told: str) -> None:
    assert set(speakers(read(tmp_path, TALK + told, "talk.md"))) == {None}


@pytest.mark.parametrize(
    "told",
    [
        "## Über die Autorin\n\nAnn Lanning ist Biologin und lebt in Kiel.",
        "### Over de auteur\n\nAnn Lanning is bioloog en woont in Delft.",
        "### L’autrice\n\nAnn Lanning è una biologa e vive a Trieste.",
        "### À propos de l’auteure\n\nAnn Lanning est biologiste à Nantes.",
        "### Sobre a autora\n\nAnn Lanning é bióloga e vive no Porto.",
        "### About the writer\n\nAnn Lanning is a biologist in Wick.",
    ],
)
def test_who_stands_below_a_heading_for_the_author_may_have_asked(tmp_path: Path, told: str) -> None:
    assert set(speakers(read(tmp_path, TALK + told, "talk.md"))) == {None}


@pytest.mark.parametrize("said", ["Он есть в договоре.", "Omdat ik ver wil.", "O que eu sei."])
def test_what_begins_like_a_heading_for_the_guest_is_answered(tmp_path: Path, said: str) -> None:
    assert texts(read(tmp_path, f"{TALK}**And then?**\n\n{said}\n", "talk.md"), TurnKind.ANSWER)[-1] == said


@pytest.mark.parametrize("thanks", ["Merci à Ben Okri.", "Thanks to Ben Okri.", "Gracias a Ben Okri"])
def test_whom_the_last_line_thanks_for_nothing_told_is_not_the_guest_where_somebody_else_is_named(
    tmp_path: Path, thanks: str
) -> None:
    told = TALK.replace("# Rain\n", "# Rain\n\nWe spoke with Clara Voss.\n", 1)
    document = read(tmp_path, f"{told}*Held in Wick on 12 October 2031. {thanks}*", "talk.md")
    assert set(speakers(document)) == {"Clara Voss"}


@pytest.mark.parametrize(
    "thanks",
    [
        "Thank you, Clara!",
        "Thanks so much for chatting, Clara! I enjoyed the film a lot, and I hope to row one day.",
        "Thank you very much, Ms. Voss.",
        "Vielen Dank, Clara!",
        "Merci beaucoup, Clara !",
        "¡Muchas gracias, Clara!",
        "Grazie mille Clara.",
        "Dziękuję, Clara!",
        "Good luck with the boat, Clara!",
        "Congratulations, Clara.",
        "Viel Erfolg, Clara!",
        "Bonne continuation, Clara !",
        "¡Mucha suerte, Clara!",
    ],
)
def test_nobody_thanks_themselves(tmp_path: Path, thanks: str) -> None:
    document = read(tmp_path, f"# An interview with Clara Voss{TALK.removeprefix('# Rain')}{thanks}", "talk.md")
    assert texts(document, TurnKind.QUESTION)[-1] == thanks
    assert set(speakers(document)) == {"Clara Voss"}


@pytest.mark.parametrize("said", ["Thank you, Ben!", "Thanks to Clara Ode for the boat.", "Thanks, Clara Ode said."])
def test_guests_may_thank_others(tmp_path: Path, said: str) -> None:
    document = read(tmp_path, f"# An interview with Clara Voss{TALK.removeprefix('# Rain')}{said}", "talk.md")
    assert texts(document, TurnKind.ANSWER)[-1].endswith(said)


NUMBERED = "1. Why do you row?\n\nI cannot stand still.\n\n2. And in winter?\n\nIn winter I mend the oars.\n"


@pytest.mark.parametrize(
    ("sender", "said", "guest"),
    [
        ("Okra Voss", "Hi,\nhere are my answers.", "Okra Voss"),
        ("Clara Voss", "Hallo,\nanbei die Antworten.", "Clara Voss"),
        ("Clara Voss", "Dag,\nhierbij de antwoorden.", "Clara Voss"),
        ("윤하늘", "안녕하세요,\n답변을 보내 드립니다.", "윤하늘"),
        ("Ben Okri", "Hi Ann,\nthe interview is below.", None),
        ("Ben Okri", "Hi Ann,\nbelow are my questions and her answers.", None),
    ],
)
def test_who_sends_answers_by_mail_gives_them_and_who_sends_a_talk_does_not(
    tmp_path: Path, sender: str, said: str, guest: str | None
) -> None:
    head = f"From: {sender} <post@oar.example>\nTo: Ann Lanning <desk@reel.example>\nSubject: Re: A talk\n\n"
    assert set(speakers(read(tmp_path, f"{head}{said}\n\n{NUMBERED}"))) == {guest}


QUOTED = (
    "Instruktør: »Jeg lavede en film om regn«\n\n{told}\n\nBen Okri\nJOURNALIST\n\nIvo Lund\nLANTERN REVIEW\n\n"
    "Hvorfor en film om regn?\n\n»Fordi jeg ikke havde talt med min far i elleve år.«\n\n"
    "Og så ringede han?\n\n»Midt i klippet. Jeg tog den.«\n\nHvad svarede du?\n\n»At han spillede sig selv.«\n\n"
    "Har I set den?\n\n»I Grand, bagerste række. Han gik før rulleteksterne.«\n"
)


@pytest.mark.parametrize(
    "box", ["FAKTA\nZofra Voss\n39 år. Uddannet i Wick i 2021.", "Fakta\n\nZofra Voss, 39, er født i Wick."]
)
def test_whose_life_a_box_below_the_talk_tells_gives_it_and_no_byline_does(tmp_path: Path, box: str) -> None:
    text = QUOTED.format(told="Zofra Voss’ »Regn« er årets film. Her fortæller hun om den.")
    document = read(tmp_path, f"{text}\n{box}\n")
    assert speakers(document) == ["Zofra Voss"] * 4


@pytest.mark.parametrize("below", ["LA PRESSE", "RECIFE", "Enviado", "Texto", "FOTO"])
def test_who_stands_above_a_house_a_town_or_an_office_wrote_the_page(tmp_path: Path, below: str) -> None:
    asked = "Why do you row?\n\nI cannot stand still.\n\nAnd in winter?\n\nI mend my oars.\n"
    text = f"Zofra Voss in five words\n\nThe boats of Wick are old.\n\nBen Okri\n{below}\n\n{asked}"
    assert set(speakers(read(tmp_path, text))) <= {"Zofra Voss", None}


def test_who_is_thanked_behind_who_held_the_talk_is_no_guest_where_another_is_presented(tmp_path: Path) -> None:
    opening = "# Clara Voss\n\nUne rencontre avec Clara Voss, sur ses bateaux.\n\n"
    told = "Entretien réalisé à Brest le 12 octobre 2031. Merci à Ebba Lanning."
    assert set(speakers(read(tmp_path, opening + TALK.removeprefix("# Rain\n\n") + told, "talk.md"))) == {"Clara Voss"}


def test_whom_a_work_or_another_article_has_in_its_title_is_not_told_of(tmp_path: Path) -> None:
    opening = (
        "For years a Ben Okri thriller has sounded like one person: Clara Voss, born in Wick. Her boat is new.\n\n"
    )
    links = "### Read more\n\n- [Ben Okri on the art of rowing](/a)\n- [Why boats leak](/b)\n"
    document = read(tmp_path, TALK.replace("**Why", f"{opening}**Why", 1) + links, "talk.md")
    assert set(speakers(document)) == {"Clara Voss"}
