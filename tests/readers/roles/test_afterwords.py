"""What editors and pages print behind a talk is nobody's answer."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from quotecards.readers.roles.afterwords import is_afterword
from quotecards.readers.roles.foot_heads import is_foot
from tests.readers.support import read, texts

LAST = "Rain. I like rain, and I film it whenever I can."
SAID = ["Why do you row?", "I cannot stand still.", "Is it far?", "I never ask.", "And now?", LAST]
TALK = "\n\n".join(["Clara Voss rows.", *SAID]) + "\n"
LABELLED = "\n\n".join(f"{'QA'[at % 2]}: {words}" for at, words in enumerate(SAID)) + "\n"
FORMS = pytest.mark.parametrize("talk", [TALK, LABELLED], ids=["bare", "labelled"])


@FORMS
@pytest.mark.parametrize(
    "line",
    [
        "Ruth Ode is a critic who lives by the river. Her essays have been printed in three countries.",
        "Ruth Ode ist eine freie Autorin und lebt am Fluss.",
        "The recording has been shortened. Questions from the audience are not included.",
        "The full recording can be heard on our page.",
        "The recording ends here. Another one was planned for the spring.",
        "Die Aufnahme endet hier.",
        "Fine della traccia 3.",
        "Einde van spoor 4. Hierna volgt het weerbericht.",
        "De opname werd gemaakt met steun van de roeiclub in Wick.",
        "Si ringrazia la signora Ada Remi per la lettura.",
        "Next month on the quay: the woman who tars the boats.",
        "Nächste Woche: die Frau, die Boote teert.",
        "Dans le prochain numéro : la femme qui goudronne les bateaux.",
        "Полную запись беседы можно послушать на сайте радиостанции.",
        "Ruth Ode s-a născut la Wick, în 1970. A publicat patru romane.",
        "Ruth Ode és una escriptora de Wick.",
        "Ruth Ode 1970-ben született Wickben.",
        "This talk first appeared in the winter issue of The Quay.",
        "The conversation was held on a boat and has been shortened.",
        "Thanks for the interview!",
        "Thanks to Ben Hollar for making this conversation possible.",
        "Ask Ruth anything: ruth@quay.example or www.quay.example.",
        "Editor’s note: Clara Voss sold the boat a week later.",
        "[2] See page nine.",
        "Ficha técnica: La sal y el remo. Dirección: Ruth Ode. Duración: 97 minutos.",
        "La sal y el remo está también en YouTube.",
        "¿Quieres estar a la última? Apúntate a nuestra newsletter.",
        "Per abbonarvi alla rivista, cliccate qui.",
        "In foto una scena del film La sala quieta.",
        "Ruth Ode es redactora de cine.",
        "■公開情報 『塩の道』 全国公開中",
        "è regista e critica di cinema dal 2008.",
        "é crítico de cinema desde 2008, membro da casa.",
        "La sala quieta è disponibile in streaming dal 20 gennaio.",
        "Vielen Dank für das Gespräch.",
        "As informações são do jornal O Remo de Wick.",
        "Entretien réalisé par Ann Lanning à Wick, le 3 mai 2031",
        "Quelle: Lantern Review",
        "Født 1990 i Wick. Uddannet på filmskolen i 2019.",
        "Jahrgang 1988, wuchs in Wick auf und studierte in Leeds.",
        "Clara Voss, 1987 in Wick geboren, studierte in Köln.",
        "Ålder: 48 år.",
        "Ur. 1986, reżyser, absolwent szkoły filmowej.",
        "Äußerungen unserer Gesprächspartner geben deren eigene Auffassungen wieder.",
        "The views of our guests are their own.",
        "Les propos tenus ici n’engagent que leurs auteurs.",
        "Thanks, Clara, for sharing your views with us. I am sure that our readers will row, too.",
    ],
)
def test_what_an_editor_adds_behind_the_talk_is_no_answer(tmp_path: Path, talk: str, line: str) -> None:
    answers = texts(read(tmp_path, f"{talk}\n{line}\n"), TurnKind.ANSWER)
    assert answers[-1] == LAST


@FORMS
@pytest.mark.parametrize("head", ["Comments (2)", "Laissez un commentaire :", "Leave a reply", "Info"])
def test_what_stands_below_such_a_line_is_no_answer_either(tmp_path: Path, talk: str, head: str) -> None:
    below = f"{head}\n\nI met her once and I loved the boat.\n\nMy aunt has one, too."
    assert texts(read(tmp_path, f"{talk}\n{below}\n"), TurnKind.ANSWER)[-1] == LAST


@FORMS
@pytest.mark.parametrize(
    "further",
    [
        "I told this interview to my sister before anybody else, and she wrote it down.",
        "There are days without rain.\n\nThen I am at home and my boat is, too.",
        "Thank you for having me. I liked it.",
        "Ruth Ode rows, too.\n\nShe is faster than me.",
    ],
)
def test_the_last_answer_may_have_more_paragraphs(tmp_path: Path, talk: str, further: str) -> None:
    answers = texts(read(tmp_path, f"{talk}\n{further}\n"), TurnKind.ANSWER)
    assert answers[-1].endswith(further.rsplit("\n", maxsplit=1)[-1])


def test_where_to_read_on_is_an_answer_right_below_the_question(tmp_path: Path) -> None:
    answer = "At www.quay.example, under “Boats”."
    assert texts(read(tmp_path, f"{TALK}\nWhere can we read more?\n\n{answer}\n"), TurnKind.ANSWER)[-1] == answer


def test_a_bold_heading_below_bold_questions_ends_the_talk(tmp_path: Path) -> None:
    bold = "**Why do you row?**\n\nI cannot stand still.\n\n**Is it far?**\n\nI never ask.\n\n**And now?**\n\nI rest.\n"
    below = "**About the author**\n\nRuth Ode rows when she can.\n"
    assert texts(read(tmp_path, f"{bold}\n{below}", "talk.md"), TurnKind.ANSWER)[-1] == "I rest."


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("THE LONG OAR", "THE DIRECTOR"), ("DAS LANGE RUDER", "DIE REGISSEURIN"), ("LA LONGUE RAME", "CONTACT PRESSE"),
        ("O LONGO REMO", "EQUIPA"), ("IL LUNGO REMO", "SCHEDA TECNICA"), ("EL REMO LARGO", "LA DIRECTORA"),
        ("DAS LANGE RUDER", "DIE BESETZUNG"),
    ],
)  # fmt: skip
def test_titles_of_a_press_kit_in_the_capitals_of_its_questions_ask_nothing(
    tmp_path: Path, above: str, below: str
) -> None:
    turns = (
        "WHY DO YOU ROW?\n\nI cannot stand still.\n\nYOU HAVE MENDED EVERY OAR.\n\nMy father did.\n\nThe boat was his."
        "\n\nOn the fourth day it sank.\n\nWAS IT A GOOD BOAT?\n\nNo."
        "\n\nYOU SEEM HAPPY ABOUT IT.\n\nIt was an old boat.\n\nAND NOW, IN WINTER?"
        "\n\nI rest.\n\n"
    )
    titles = f"{above}\nA film by Clara Voss\n\nPRESS OFFICE IN LEITH\nOars and Co.\n\nINTERVIEW WITH CLARA VOSS\n\n"
    document = read(tmp_path, f"{titles}{turns}{below}\n\nBorn in Wick in 1974. Her first film was Tide.\n")
    asked = (
        "WHY DO YOU ROW?/YOU HAVE MENDED EVERY OAR./WAS IT A GOOD BOAT?/YOU SEEM HAPPY ABOUT IT./AND NOW, IN WINTER?"
    )
    assert "/".join(texts(document, TurnKind.QUESTION)) == asked
    assert texts(document, TurnKind.ANSWER)[-1] == "I rest."


def test_patterns_take_no_more_time_than_the_text_is_long() -> None:
    assert not is_afterword("the the the " * 50_000)
    assert not is_afterword("thank you " * 59)
    assert not is_foot("1" * 50_000)


@pytest.mark.parametrize(
    "line", ["Click to tweet", "Story continues below", "Article continues below this advertisement"]
)
def test_what_pages_print_between_paragraphs_is_no_answer(tmp_path: Path, line: str) -> None:
    text = LABELLED.replace("A: I never ask.", f"A: I never ask.\n\n{line}")
    assert texts(read(tmp_path, text), TurnKind.ANSWER) == ["I cannot stand still.", "I never ask.", LAST]


@FORMS
@pytest.mark.parametrize(
    "heading", ["Potrebbe interessarti", "À lire aussi :", "Lees ook", "Читайте также:", "Related"]
)
def test_a_box_with_other_articles_is_longer_than_the_talk_above_it(tmp_path: Path, talk: str, heading: str) -> None:
    box = "\n\n".join(f"An interview with Ruth Ode on boat {number}\n\nWhat Ruth Ode said" for number in range(9))
    assert texts(read(tmp_path, f"{talk}\n{heading}\n\n{box}\n"), TurnKind.ANSWER)[-1] == LAST


@FORMS
def test_a_box_in_the_middle_of_the_talk_ends_nothing(tmp_path: Path, talk: str) -> None:
    more = LABELLED if talk is LABELLED else "\n\n".join(SAID)
    document = read(tmp_path, f"{talk}\nLeggi anche\n\nThe boats of Wick\n\n{more}\n")
    assert texts(document, TurnKind.ANSWER).count(LAST) == 2


@pytest.mark.parametrize(
    "tail",
    [
        "Crew\nWritten and directed by: Clara Voss\nProduced by: Ben Okri\n",
        "About the film\n\nLow Tide was shot on a river in two summers.\n",
        "Written and directed by Clara Voss\n\nProduced by Ben Okri\n",
    ],
)
def test_facts_about_the_film_below_the_talk_are_no_answers(tmp_path: Path, tail: str) -> None:
    talk = (
        "What drew you to this story?\n\nThe captain. She was my aunt.\n\n"
        "How did you cast her?\n\nI met Ann Lanning on the ferry, and I could not look away.\n\n"
        "What is next for you?\n\nI am writing about my uncle.\n\n"
    )
    document = read(tmp_path, f"LOW TIDE\n\n{talk}{tail}")
    assert texts(document, TurnKind.ANSWER)[-1] == "I am writing about my uncle."
    assert len(texts(document, TurnKind.QUESTION)) == 3


@pytest.mark.parametrize("head", ["2 comments", "Comentários (2)", "Reacties 2", "3 Kommentare"])
def test_what_readers_ask_below_a_page_is_no_question_of_the_talk(tmp_path: Path, head: str) -> None:
    statement = "You must like the rain.\n\nIt likes me, I think, and I am used to it by now.\n\n"
    below = f"You may also like\n\nFive boats\nWhy oars matter\n\n{head}\n\nrowlock\nWhen does she row here?\nReply\n"
    document = read(tmp_path, f"{TALK}\n{statement}{below}")
    assert "When does she row here?" not in texts(document, TurnKind.QUESTION)
    assert not any("Five boats" in said or "rowlock" in said for said in texts(document, TurnKind.ANSWER))


@pytest.mark.parametrize(
    "foot",
    [
        "SALT ROAD\nDrama, Lund/Wick 2032\nRegie, Drehbuch Clara Voss\nKamera Ann Lanning\nMit Ben Okri, Hob Ode",
        "Salt Road\nDireção Clara Voss\nElenco Ben Okri e Ann Lanning",
        "Réalisation et scénario : Clara Voss",
        "LR/GB 2031 · 98 min.",
        "The Lantern’s notu: Salt Road 24 Mart’ta vizyona giriyor.".replace("The Lantern’s", "Fener’in"),
        "Gostou deste artigo? Partilhe-o.\n\nSalt Road Clara Voss Wick\n\nAnn Lanning\n“Rain has no lid.” [Hob Ode]",
        "Расскажите друзьям",
        "Читайте також\nУ Віку оголосили переможців",
        "ΣΧΕΤΙΚΑ ΘΕΜΑΤΑ\nΟι βάρκες της εβδομάδας",
        "Passend zum Artikel\n\nEin Film wie Wasser: „Salt Road“ kommt ins Kino\nAnn Lanning",
        "Fakta. Clara Voss\n\nFödd: 1987 i Wick.\nBor: I Lund.\nBakgrund: Roddare. Har skrivit två böcker.",
        "Film uvádza do kín spoločnosť Salt Films od 10. apríla.",
        "Salt Road - premiera 5 września.",
        "Zur Filmseite „Salt Road“\n\nKommentare zu „Interview mit Clara Voss“\nEs gibt bisher noch keine Kommentare.",
        "A página está a demorar muito tempo.",
        "Voit keskustella aiheesta 14.11. klo 23:00 saakka.",
        "El oficio de remar se exhibirá hoy a las 18 horas en la sala 4.",
        "Running time: 85 minutes, no interval.",
        "Tickets from the box office, free for rowers.",
        "Eintritt frei, Einlass ab 19 Uhr.",
        "Doors open at seven.",
        "Kaarten aan de kassa.",
        "L’entretien a été condensé.",
        "Rozmowa została zredagowana.",
        "Salt Road, Quay Theatre, Wick, 8 to 12 March.",
        "Redaktion: Ines Okri. Technik: Hob Lund",
        "Aufgezeichnet im Mai 2031 in Wick.",
    ],
)
def test_what_papers_of_many_countries_print_below_a_talk_is_no_part_of_it(tmp_path: Path, foot: str) -> None:
    assert texts(read(tmp_path, f"{TALK}\n{foot}\n"), TurnKind.ANSWER)[-1] == LAST


@FORMS
@pytest.mark.parametrize(
    "added",
    [
        "Does content like this matter to you?\n\nBecome a Member and support our journalism.",
        "Like what you see here on Northern Oars? Why not give a little?",
        "Want to stay up to date on our reviews and thoughts? Subscribe here to our newsletter.",
        "Enjoyed this interview? Tell a friend who rows.",
        "Hat Ihnen das Interview gefallen?\n\nUnterstützen Sie uns.",
        "Northlight will release Low Tide in select theaters on October 13.",
        "Low Tide is in UK and Irish cinemas from August 5th.",
    ],
)
def test_what_a_page_asks_its_readers_is_no_question_of_the_talk(tmp_path: Path, talk: str, added: str) -> None:
    document = read(tmp_path, f"{talk}\n{added}\n")
    assert texts(document, TurnKind.ANSWER)[-1] == LAST
    assert texts(document, TurnKind.QUESTION)[-1] == "And now?"


@pytest.mark.parametrize("words", ["Do you like this river?", "Did you enjoy what you rowed?", "Want to row, too?"])
def test_what_is_asked_of_a_guest_is_asked(words: str) -> None:
    assert not is_afterword(words)


@FORMS
@pytest.mark.parametrize(
    "added",
    [
        "Ann Lanning\nThe Lantern’s online editor, Ann has been rowing since issue 61.\n\nPrevious Post",
        "CV: Clara Voss\nBorn: Port of Spain, 1961\nTraining: None\nAgent: None",
        "Doors Ajar is at Wick Museum from 9 February to 12 May 2031. Free, no booking required.",
        "► Low Tide is in cinemas from 10 May.\nThe new issue of The Lantern\nInside: eight people on a bridge.",
    ],
)
def test_the_author_a_life_in_fields_and_what_is_on_are_no_part_of_it(tmp_path: Path, talk: str, added: str) -> None:
    document = read(tmp_path, f"By Ann Lanning\n\n{talk}\n{added}\n")
    assert texts(document, TurnKind.ANSWER)[-1] == LAST


@pytest.mark.parametrize(
    "box", ["Recommended\n‘I ate beetroot’: how a bleak film was made", "Also read: Ben Okri on rain"]
)
def test_boxes_between_the_turns_are_said_by_nobody(tmp_path: Path, box: str) -> None:
    document = read(tmp_path, TALK.replace("Is it far?", f"{box}\n\nIs it far?"))
    assert texts(document, TurnKind.ANSWER) == SAID[1::2]


@pytest.mark.parametrize(
    "words", ["Next month the boats are tarred.", "The recording ends with rain.", "Nächste Woche regnet es."]
)
def test_what_comes_next_is_told_by_guests_too(words: str) -> None:
    assert not is_afterword(words)
