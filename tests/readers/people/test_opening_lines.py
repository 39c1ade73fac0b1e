"""How pages open before they talk: with a greeting, a column’s name, a line broken in two, initials with a hyphen."""

from pathlib import Path

import pytest

from quotecards.readers.body.names import names_in, same_person
from tests.readers.support import read, speakers

TALK = "\n\nWhy do you row?\n\nI cannot stand still.\n\nAnd in winter?\n\nI mend my oars, as we all do.\n"
DUTCH = "\n\nWaarom roei je?\n\nIk kan niet stilstaan.\n\nEn in de winter?\n\nDan repareer ik mijn riemen.\n"
GERMAN = "\n\nWarum ruderst du?\n\nIch kann nicht stillstehen.\n\nUnd im Winter?\n\nIch flicke meine Ruder.\n"
FRENCH = "\n\nPourquoi ramez-vous ?\n\nJe ne tiens pas en place.\n\nEt en hiver ?\n\nJe répare mes rames.\n"
JAPANESE = "\n\nなぜ舟を漕ぐのですか？\n\n立っていられないからです。\n\n夜は？\n\n夜は歌います。\n"
KOREAN = "\n\n왜 배를 젓나요?\n\n가만히 서 있지 못해서요.\n\n밤에는요?\n\n밤에는 노래를 합니다.\n"


def guests(folder: Path, text: str) -> set[str | None]:
    return set(speakers(read(folder, text)))


@pytest.mark.parametrize(
    "greeting",
    [
        "Hej Clara Voss, regissör till Saltvägen som visas på fredag!",
        "Hejsan Clara Voss! Du har gjort Saltvägen som visas på fredag.",
        "Hei Clara Voss, regissør av Saltveien som vises på fredag!",
        "Hoi Clara Voss, regisseur van Zout, die vrijdag draait!",
        "Ahoj Clara Voss, režisérko filmu Sůl, který běží v pátek!",
        "Welcome Clara Voss, director of Salt Road, which is showing on Friday!",
        "Congratulations Clara Voss, director of Salt Road!",
        "Bonsoir Clara Voss, réalisatrice de La route du sel !",
        "Buonasera Clara Voss, regista di Bassa marea!",
        "Moi Clara Voss, ohjaaja!",
        "Oi Clara Voss, diretora de Maré baixa!",
    ],
)
def test_a_greeting_is_no_part_of_the_name(tmp_path: Path, greeting: str) -> None:
    assert guests(tmp_path, greeting + TALK) == {"Clara Voss"}


def test_a_hungarian_surname_behind_a_greeting_begins_the_name(tmp_path: Path) -> None:
    talk = "\n\nMiért evezel?\n\nMert szeretem az esőt, és nem tudok megállni.\n\nÉs télen?\n\nJavítom az evezőket.\n"
    assert guests(tmp_path, "Szia Voss Klára, a Sóút rendezője, amely pénteken látható!" + talk) == {"Voss Klára"}


def test_a_title_that_begins_with_a_greeting_greets_nobody(tmp_path: Path) -> None:
    assert guests(tmp_path, "Welcome Home\n\nA film by Clara Voss" + TALK) != {"Welcome Home"}


def test_greetings_that_are_names_as_well_stay_where_they_may_be_some() -> None:
    names = "Welcome Lund rows. We met Hei Clara Voss, Selam Oars and Karel Tack."
    assert [name.text for name in names_in(names)] == ["Welcome Lund", "Hei Clara Voss", "Selam Oars", "Karel Tack"]


@pytest.mark.parametrize("initials", ["C.L.-V.", "C.L.-V", "C. L.-V."])
def test_initials_keep_the_hyphen_of_a_double_surname(tmp_path: Path, initials: str) -> None:
    turns = [f"A.L.: {asked}\n{initials}: {said}" for asked, said in (("Why?", "I like it."), ("Still?", "I do."))]
    opening = "“I row for the pause”\nThe composer Clara Lund-Voss on rain\nBy Ann Lanning\n"
    assert guests(tmp_path, opening + "\n".join(turns)) == {"Clara Lund-Voss"}
    assert not same_person(initials, "Clara Voss")


@pytest.mark.parametrize(
    "title", ["映画『塩』公式サイト 監督インタビュー", "主演俳優インタビュー", "特別インタビュー 塩"]
)
def test_roles_in_japanese_titles_name_nobody(tmp_path: Path, title: str) -> None:
    assert guests(tmp_path, title + JAPANESE) == {None}


@pytest.mark.parametrize("title", ["배우 인터뷰", "연출 인터뷰"])
def test_roles_in_korean_titles_name_nobody(tmp_path: Path, title: str) -> None:
    assert guests(tmp_path, title + KOREAN) == {None}


@pytest.mark.parametrize(
    ("opening", "talk"),
    [
        ("Even bellen met: Okra Lund. Want: ze heeft een film, die vrijdag draait.", DUTCH),
        (" date 2031-09 Vijf minuten met: Okra Lund. Want: ze heeft een film, die vrijdag draait.", DUTCH),
        ("Auf einen Kaffee mit: Okra Lund. Denn: Ihr Film läuft am Freitag an.", GERMAN),
        ("Cinq minutes avec : Okra Lund. Son film sort vendredi.", FRENCH),
        ("A quick chat with: Okra Lund. Because her film opens on Friday.", TALK),
        ("In conversation with: Okra Lund. Her film opens on Friday.", TALK),
        ("Fem kjappe med: Okra Lund. For hun har premiere på fredag.", TALK),
    ],
)
def test_a_column_names_its_guest_behind_a_colon(tmp_path: Path, opening: str, talk: str) -> None:
    assert guests(tmp_path, opening + talk) == {"Okra Lund"}


def test_whom_a_work_is_made_with_is_not_met(tmp_path: Path) -> None:
    assert guests(tmp_path, "A film with: Okra Lund. It opens on Friday." + TALK) == {None}


@pytest.mark.parametrize(
    "opening",
    [
        "SALT - Animation by Clara Voss, Music by Ben Okri\nInterview with animator,\nClara Voss:",
        "Salt - Musique de Ben Okri\nEntretien avec l’animatrice,\nClara Voss :",
    ],
)
def test_a_line_that_ends_in_a_comma_goes_on_with_who_was_met(tmp_path: Path, opening: str) -> None:
    assert guests(tmp_path, opening + TALK) == {"Clara Voss"}


@pytest.mark.parametrize(
    "opening",
    [
        "An interview with the director of Low Tide,\nSalt Road and The Ferry",  # works
        "Interview with\nClara Voss\nand Ben Okri",  # either of two
    ],
)
def test_a_broken_line_that_names_no_single_guest_leaves_it_open(tmp_path: Path, opening: str) -> None:
    assert guests(tmp_path, f"{opening}\n{TALK}") == {None}


@pytest.mark.parametrize(
    ("follows", "thanks", "talk"),
    [
        (
            "The following is an interview with Clara Voss, the woman behind Salt.",
            "Thanks to Ben Okri, founder of Salt Games, for the images.",
            TALK,
        ),
        (
            "The following interview with Clara Voss took place in Wick.",
            "Ben Okri, founder of Salt, took pictures.",
            TALK,
        ),
        ("Es folgt ein Interview mit Clara Voss.", "Dank an Ben Okri, Gründer von Salzspiele, für die Bilder.", GERMAN),
        ("Voici un entretien avec Clara Voss.", "Merci à Ben Okri, fondateur de Sel Jeux, pour les images.", FRENCH),
        ("Hieronder volgt een interview met Clara Voss.", "Dank aan Ben Okri, oprichter van Zout.", DUTCH),
    ],
)
def test_a_page_that_says_what_follows_names_its_guest(tmp_path: Path, follows: str, thanks: str, talk: str) -> None:
    assert guests(tmp_path, f"{follows}\n\n{thanks}{talk}") == {"Clara Voss"}


def test_whom_a_page_speaks_of_before_it_says_what_follows_is_not_the_guest(tmp_path: Path) -> None:
    opening = "Here is the boat on which the interview with Ben Okri was filmed. Clara Voss, its director, rows it."
    assert guests(tmp_path, opening + TALK) != {"Ben Okri"}


def test_a_name_before_the_only_answer_is_whom_the_opening_has_by_surname(tmp_path: Path) -> None:
    opening = "Two months later, the Lantern caught up with Lodin to see how the boat was doing."
    talk = "\n\nWhat do you and your crew row with these days?\n\n{}: I always try to row with oars that I have made.\n"
    assert guests(tmp_path, opening + talk.format("Okra Lodin")) == {"Okra Lodin"}
    assert guests(tmp_path, opening + talk.format("OKRA LODIN")) == {"Okra Lodin"}
    assert guests(tmp_path, opening.replace("Lodin", "the Tide") + talk.format("Okra Tide")) == {None}


@pytest.mark.parametrize(
    "title",
    [
        "Clara Voss: “The boat forgives nothing, but it waits”",
        "Clara Voss: «O barco não perdoa, mas espera»",
        "Clara Voss: „Das Boot verzeiht nichts, aber es wartet“",
        "Clara Voss : « Le bateau ne pardonne rien, mais il attend »",
        "Clara Voss: ”Båten förlåter inget, men den väntar”",
        "Clara Voss: »Båden tilgiver intet, men den venter«",
        "Clara Voss: ‘De boot vergeeft niets, maar hij wacht’",
    ],
)
@pytest.mark.parametrize("told", ["At 71, the actor is back with a monologue.", "Nobody rowed on that day."])
def test_a_title_that_quotes_the_guest_may_stand_in_the_line_below_a_rubric(
    tmp_path: Path, title: str, told: str
) -> None:
    asked = "\n\n".join(
        f"– {why}\n\nBecause of a book that held a door, and because I cannot stand still.\n\nI row on."
        for why in ("Why do you row?", "And in winter?", "What did the book say?", "And now?")
    )
    listed = "See also:\n> The house by the river\n> Five boats\n> The last oar\n"
    text = f"Stage Notes\n{title}\n\n{told}\n\n8 May 2031\n\n{asked}\n\n{listed}"
    assert guests(tmp_path, text) == {"Clara Voss"}
    praised = text.replace("Stage Notes", "Interview with Ann Lanning").replace("Clara Voss", "The Lantern")
    assert guests(tmp_path, praised) == {"Ann Lanning"}


FIELDS = (
    ("Nome", "Entrevistador"),
    ("Entrevistada", "Entrevistadores"),
    ("Interviewee", "Interviewer"),
    ("Guest", "Host"),
    ("Interviewte", "Interviewer"),
    ("Invitée", "Journaliste"),
    ("Intervistata", "Intervistatrice"),
)


@pytest.mark.parametrize(("guest", "host"), FIELDS)
@pytest.mark.parametrize("mark", ["", "- "])
def test_a_heading_that_asks_for_a_name_is_answered_by_the_line_below(
    tmp_path: Path, guest: str, host: str, mark: str
) -> None:
    card = f"### {host}\n{mark}Durval Prati\n\n### {guest}\n{mark}Clara Voss\n\n### 22\n\n"
    talk = "## 2\n\n**Q:** Why do you row?\n**A:** I cannot stand still.\n\n**Q:** And at night?\n**A:** I sing.\n"
    document = read(tmp_path, f"# 1\n\n{card}{talk}", "talk.md")
    assert speakers(document) == ["Clara Voss"] * 2


@pytest.mark.parametrize("field", ["Interviewee- ", "Interviewee – ", "Guest - ", "Entrevistada— ", "Name - "])
def test_a_dash_behind_the_word_for_a_guest_is_a_colon(tmp_path: Path, field: str) -> None:
    lives = "She is a rower in Wick. Her teacher is Manos Prati and she is a member of the Oar Lab."
    assert guests(tmp_path, f"Problem 2\n\n{field}Okra Lena Costa\n\n{lives}\n{TALK}") == {"Okra Lena Costa"}


ASKS = (
    "Q: Why do you row?\n\nA: I cannot stand still.\n\nQ: And at night?\n\nA: At night I sing, and the dog sings too.\n"
)
MAKERS = (
    "Interviewer", "Interviewers", "Interviewed by", "Transcription", "Researcher", "Interviewer name", "Notes by",
    "Entrevistador(a)", "Nome do entrevistador", "Transcrição", "Entrevista feita por", "Moderadora", "Realizada por",
    "Interviewführung", "Name des Interviewers", "Transkription", "Fragen", "Intervieweuse", "Enquêteur",
    "Propos recueillis par", "Entretien mené par", "Intervista a cura di", "Giornalista", "Автор", "Интервьюер",
)  # fmt: skip
GUESTS = (
    "Interviewee", "Name of interviewee", "Participant", "Stakeholder", "Speaker", "Nome do entrevistado",
    "Convidada", "Entrevistado(a)", "Persona entrevistada", "Interviewpartnerin", "Gesprächspartner", "Befragte Person",
    "Personne interrogée", "Intervistato", "Респондент", "Собеседник",
)  # fmt: skip
CARDS = (
    "{}: {}\n\n",
    "**{}:** {}\n\n",
    "- {}: {}\n",
    "## {}: {}\n\n",
    "### {}\n{}\n\n",
    "| A | B |\n|---|---|\n| {} | {} |\n\n",
)


@pytest.mark.parametrize("card", CARDS)
@pytest.mark.parametrize("date", ["", "Date: 3 May 2031\n\n"])
def test_who_asked_or_wrote_it_down_is_not_the_guest(tmp_path: Path, card: str, date: str) -> None:
    for maker in MAKERS:
        document = read(tmp_path, f"# 1\n\n{card.format(maker, 'Ann Lanning')}\n{date}{ASKS}", "talk.md")
        assert set(speakers(document)) == {None}, maker


@pytest.mark.parametrize("card", CARDS)
@pytest.mark.parametrize("date", ["", "Date: 3 May 2031\n\n"])
def test_cards_of_research_name_the_guest_in_many_ways(tmp_path: Path, card: str, date: str) -> None:
    for guest in GUESTS:
        above = f"{card.format('Interviewer', 'Ann Lanning')}\n{card.format(guest, 'Clara Voss')}"
        document = read(tmp_path, f"# 1\n\n{above}\n{date}{ASKS}", "talk.md")
        assert set(speakers(document)) == {"Clara Voss"}, guest
    document = read(
        tmp_path, f"Trade: rower\nInterviewee: Clara Voss\nInterviewer: Ann Lanning\n\n{date}{ASKS}", "talk.md"
    )
    assert set(speakers(document)) == {"Clara Voss"}


@pytest.mark.parametrize(
    "opening",
    [
        "**Stakeholder:** Clara Voss, Harbour Master\n**Team:** Low Tide\n**Author:** Ann Lanning",
        "Participants: Ann Lanning (interviewer), Clara Voss (interviewee)",
        "This interview was conducted by Ann Lanning with Clara Voss on 3 May 2031.",
        "The interviewee, Clara Voss, is a rower from Wick.",
        "Die Interviewpartnerin war Clara Voss, Ruderin aus Wick.",
        "La personne interviewée est Clara Voss, rameuse à Wick.",
        "L’intervistata è Clara Voss, rematrice di Wick.",
    ],
)
def test_an_opening_that_says_who_was_interviewed_names_the_guest(tmp_path: Path, opening: str) -> None:
    assert set(speakers(read(tmp_path, f"# Interview\n\n{opening}\n\n{ASKS}", "talk.md"))) == {"Clara Voss"}


@pytest.mark.parametrize(
    "opening",
    [
        "Prepared by: Ann Lanning\n\nStudent ID: 40112233",
        "Submitted by: Ann Lanning\n\nInstructor: Ben Okri",
        "Name: Clara\nAge: 34\nTrade: rower",
        "Participants: Ann Lanning (interviewer), Ben Okri (moderator)",
    ],
)
def test_an_opening_that_names_only_others_names_no_guest(tmp_path: Path, opening: str) -> None:
    assert set(speakers(read(tmp_path, f"# Interview Report\n\n{opening}\n\n{ASKS}", "talk.md"))) == {None}
