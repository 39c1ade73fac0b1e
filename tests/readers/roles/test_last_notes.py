"""Whom a note below the last answer says to have given it."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from quotecards.readers.roles.last_notes import asks_who_answered, guest_of_note, whom_it_tells_of, whom_it_thanks
from tests.readers.support import read, speakers, texts

TALK = (
    "# Rain\n\n**Why do you row?**\n\nI cannot stand still.\n\n**And in winter?**\n\nI mend my oars.\n\n"
    "**What comes next?**\n\nI have promised myself a year without deadlines.\n\n"
)


@pytest.mark.parametrize(
    "note",
    """
    Die Fragen beantwortete Clara Voss.
    Clara Voss beantwortete unsere Fragen schriftlich.
    Unsere Gesprächspartnerin: Clara Voss, Lotsin in Husum.
    Zu Gast war Dr. Clara Voss.
    Zur Person: Clara Voss, 44, leitet den Hafen.
    Quem é: Clara Voss, 44 anos, vive em Faro.
    *Chi è* – Clara Voss, 44 anni, vive a Trieste.
    À propos de l’invitée : Clara Voss est capitaine à Brest.
    Clara Voss im Gespräch mit Ben Okri.
    Our guest, Clara Voss, rows in Wick.
    About the interviewee: Clara Voss was made captain in May.
    Ben Okri interviewed Clara Voss in Wick.
    Clara Voss was interviewed by Ben Okri in Wick.
    Les réponses sont de Ben Okri. Invitée : Clara Voss, gardienne de phare.
    Clara Voss a répondu à nos questions par écrit.
    Qui est Clara Voss ? Née à Brest, elle rame.
    Responde: Clara Voss, farera.
    Clara Voss respondió a estas preguntas desde Gijón.
    A entrevistada, Clara Voss, é parteira em Faro.
    Ha risposto alle domande Clara Voss.
    L’ospite di questa puntata era Clara Voss.
    Wie is Clara Voss? Geboren in Delft.
    Fragen: Ben Okri. Antworten: Clara Voss.
    Es erzählte Clara Voss.
    Las respuestas son de Clara Voss.
    Rozmawiał Ben Okri, odpowiadała Clara Voss.
    Naszą rozmówczynią była Clara Voss.
    Na otázky odpovídala Clara Voss, lodnice.
    Na pitanja je odgovorila Clara Voss.
    Naša gostja je bila Clara Voss.
    На вопросы ответила Клара Восс.
    Наша гостья — Клара Восс, капитан.
    На въпросите отговори Клара Восс.
    Clara Voss intervjuades av Ben Okri.
    Kysymyksiin vastasi Clara Voss.
    A kérdésekre Clara Voss válaszolt.
    Sorularımızı Clara Voss yanıtladı.
    Clara Voss kimdir? 1970’te doğdu.
    Interlocutoarea sa, Clara Voss, lucrează în port.
    Invitata noastră a fost Clara Voss.
    Απάντησε η Κλάρα Βος.
    """.strip().splitlines(),
)
def test_who_answered_is_said_below_the_talk(note: str) -> None:
    found = guest_of_note(note.strip())
    assert found
    assert found.answered
    assert found.name.text in ("Clara Voss", "Клара Восс", "Κλάρα Βος")


@pytest.mark.parametrize(
    "note",
    """
    Das Gespräch mit Clara Voss fand in Husum statt.
    Das Interview führte Ben Okri mit Clara Voss.
    Mit Clara Voss sprach Ben Okri.
    Wir bedanken uns bei Frau Dr. Clara Voss für das Gespräch.
    You have been listening to Clara Voss.
    Nuestro agradecimiento a Clara Voss, capitana del puerto, y al museo.
    Entrevista de Dona Clara Voss concedida a Ben Okri em Faro.
    Entrevista concedida por Clara Voss em Faro.
    Remerciements à Maître Clara Voss, notaire à Brest.
    We would like to thank the very calm Clara Voss for talking to us.
    Interview with Clara Voss by Ben Okri, Wick, April 2031.
    Entretien avec Clara Voss, réalisé à Brest.
    Un grand merci à Clara Voss d’avoir ouvert son atelier.
    Damos las gracias a Clara Voss por su tiempo.
    Hemos hablado con Clara Voss, farera.
    Agradecemos à Clara Voss a disponibilidade.
    Si ringrazia la dottoressa Clara Voss per il tempo concesso.
    Met dank aan Clara Voss voor haar tijd.
    Tack till rodaren Clara Voss för svaren!
    We met Clara Voss at the harbour.
    Clara Voss empfing uns in ihrem Bootshaus.
    Clara Voss nous a reçus dans son atelier.
    Intervjuet med Clara Voss ble gjort i mai.
    Hem parlat amb Clara Voss.
    """.strip().splitlines(),
)
def test_with_whom_the_talk_was_is_said_below_it_or_who_is_thanked(note: str) -> None:
    found = guest_of_note(note.strip())
    assert found
    assert not found.answered
    assert found.name.text == "Clara Voss"


@pytest.mark.parametrize(
    "note",
    [
        "Read our interview with Ben Okri.",  # another talk
        "Interview with Ben Okri",
        "Ein Gespräch mit Ben Okri lesen Sie im nächsten Heft.",
        "Thanks to Ann Lanning for the photos.",
        "Thanks to the Harbour Museum for the tea.",
        "Thanks to Ann Lanning and Ben Okri for their time.",  # both of them
        "Interview: Ben Okri",
        "Fragen: Ben Okri – Antworten: die Leute am Hafen",
        "In conversation with the host, Ben Okri",  # who asks
    ],
)
def test_other_talks_and_helpers_are_no_guests(note: str) -> None:
    assert guest_of_note(note) is None


@pytest.mark.parametrize(
    "note",
    [
        "Clara Voss mends oars in Wick. Her boats can be hired at the pier.",
        "Dr. rer. nat. Clara Voss forscht in Kiel über Algen.",
        "Clara Voss (Gijón, 1970) rema desde niña.",
        "Fotnot: Clara Voss driver ett båthus.",
        "As told to Ben Okri. Clara Voss will judge the oars at the Wick Show.",
        "Vossa Xarova pracuje w porcie od 2001 roku.",  # a name that we do not know
        "Clara Voss’s new boat can be seen at the pier.",
        "The book “Salt” by Clara Voss is out.",
        "On 4 May Clara Voss will row to Wick.",
        "Doc. Mgr. Clara Voss, PhD. (1971), je hydroložka.",
        "Thanks! (Clara Voss is in her boat on Sundays.)",
    ],
)
def test_a_note_tells_of_one_person(note: str) -> None:
    assert whom_it_tells_of(note)


@pytest.mark.parametrize(
    "note",
    [
        "Salt Road opens on 4 May in Wick.",
        "Salt Road runs in cinemas from May.",
        "The Lantern Review is a quarterly.",
        "Clara Voss taught us to row.",
        "Ann Lanning and Ben Okri run the ferry.",
        "Ben Okri spoke with Clara Voss in Wick.",
        "Clara Voss, captain of the rain",  # links another page
        "Clara Voss i Lanning rema.",  # not the whole name, or two
    ],
)
def test_works_houses_and_several_are_none(note: str) -> None:
    assert whom_it_tells_of(note) is None


@pytest.mark.parametrize(
    "note",
    [
        "*About our guest: Clara Voss rows in Wick.*",
        "Clara Voss mends oars in Wick. Her boats can be hired at the pier.",
        "Thank you to Clara Voss, who took the time.",
        "**Who is Clara Voss?** Born in Wick in 1970. Mends oars.",
        "Interview: Ben Okri\n\nThe questions were answered by Clara Voss.",
        "Vielen Dank für das Gespräch, Clara Voss!",
    ],
)
def test_whom_a_note_tells_of_is_the_guest_where_nobody_above_is(tmp_path: Path, note: str) -> None:
    document = read(tmp_path, TALK + note, "talk.md")
    assert set(speakers(document)) == {"Clara Voss"}
    assert not any(note[-12:].strip("*") in said for said in texts(document, TurnKind.ANSWER))


@pytest.mark.parametrize(
    ("thanks", "guest"),
    [
        ("Frau Voss, wir danken Ihnen für dieses Gespräch.", "Voss"),
        ("Vielen Dank, Frau Dr. Voss!", "Voss"),
        ("Liebe Frau Voss, herzlichen Dank und alles Gute!", "Voss"),
        ("Mevrouw Voss, hartelijk dank voor dit gesprek.", "Voss"),
        ("Thank you, Clara Voss.", "Clara Voss"),
        ("Muchas gracias, Clara Voss.", "Clara Voss"),
        ("Clara Voss, bedankt voor het interview.", "Clara Voss"),
        ("Alles Gute, Clara Voss!", "Clara Voss"),
    ],
)
def test_whom_the_last_line_thanks_by_name_or_form_of_address_is_the_guest(
    tmp_path: Path, thanks: str, guest: str
) -> None:
    assert set(speakers(read(tmp_path, TALK + thanks, "talk.md"))) == {guest}


@pytest.mark.parametrize("thanks", ["Thank you, Ben!", "Thank you, dear reader.", "Vielen Dank, Liebe Leser!"])
def test_thanks_to_others_are_no_note(thanks: str) -> None:
    assert whom_it_thanks(thanks) is None


def test_who_answered_goes_before_whom_the_introduction_tells_of(tmp_path: Path) -> None:
    told = "The minister Ben Okri praised the harbour in May.\n\n"
    document = read(tmp_path, TALK.replace("# Rain\n\n", f"# Rain\n\n{told}") + "Answers: Clara Voss.", "talk.md")
    assert set(speakers(document)) == {"Clara Voss"}


def test_thanks_in_a_language_that_bends_names_name_nobody_whom_it_does_not_give_by_themselves(tmp_path: Path) -> None:
    document = read(tmp_path, TALK + "Спасибо Петру Фишману за беседу.", "talk.md")
    assert not any(speakers(document))


def test_who_somebody_is_may_be_asked_of_themselves() -> None:
    assert asks_who_answered("Who is Clara Voss? Born in Wick.")
    assert not asks_who_answered("Who is the captain? Clara Voss?")
