"""Who writes a page may be who was asked, and whom they name may have asked them."""

from pathlib import Path

import pytest

from tests.readers.support import read, speakers

ENGLISH = "*Why do you row?*\n\nI cannot stop.\n\n*And in winter?*\n\nI row then, too.\n"
FRENCH = "*Pourquoi ramez-vous ?*\n\nJe ne sais pas m’arrêter.\n\n*Et en hiver ?*\n\nJe rame aussi.\n"
GERMAN = "*Warum rudern Sie?*\n\nIch kann nicht aufhören.\n\n*Und im Winter?*\n\nDa rudere ich auch.\n"
SPANISH = "*¿Por qué rema?*\n\nPorque no puedo parar.\n\n*¿Y en invierno?*\n\nTambién remo.\n"
ITALIAN = "*Perché remi?*\n\nPerché non posso smettere.\n\n*E d’inverno?*\n\nRemo anche allora.\n"
PORTUGUESE = "*Por que rema?*\n\nPorque não posso parar.\n\n*E no inverno?*\n\nTambém remo.\n"
TURKISH = (
    "*Kürek çekmeye ne zaman başladınız?*\n\nDokuz yaşındaydım ve tekne iki ucundan su alıyordu.\n\n"
    "*Kışın da çekiyor musunuz?*\n\nEvet, çünkü nehirde başka kimse olmuyor ve ben sessizliği seviyorum.\n"
)


def guest(folder: Path, author: str, opening: str, talk: str, below: str = "") -> str | None:
    """Who answers on a page that somebody wrote."""
    text = f"---\ntitle: Oars and rain\nauthor: {author}\n---\n{opening}\n\n{talk}\n***\n\n{below}\n"
    (name,) = set(speakers(read(folder, text, "talk.md")))
    return name


@pytest.mark.parametrize(
    ("opening", "talk"),
    [
        ("This is an interview that Ann Lanning did with me in the spring.", ENGLISH),
        ("Below is an interview Ann Lanning recently conducted with me for Lantern Review.", ENGLISH),
        ("An interview with me by Ann Lanning appeared in Lantern Review.", ENGLISH),
        ("Ann Lanning of Lantern Review sent me some questions, and these are my answers.", ENGLISH),
        ("Lantern Review has published an interview with me. Ann Lanning asked the questions.", ENGLISH),
        ("I answered a few questions from Ann Lanning of Lantern Review.", ENGLISH),
        ("Voici l’entretien que j’ai donné à Ann Lanning pour Lantern.", FRENCH),
        ("Ann Lanning m’a posé quelques questions pour le magazine Lantern.", FRENCH),
        ("Hier ist das Interview, das ich Ann Lanning für Lantern gegeben habe.", GERMAN),
        ("Ann Lanning hat für Lantern ein Interview mit mir geführt.", GERMAN),
        ("Das Gespräch, das Ann Lanning mit mir geführt hat, erschien im Mai.", GERMAN),
        ("Esta es la entrevista que le di a Ann Lanning para Lantern.", SPANISH),
        ("Entrevista que me hizo Ann Lanning para la revista Lantern.", SPANISH),
        ("Ecco l’intervista che ho rilasciato ad Ann Lanning per Lantern.", ITALIAN),
        ("A entrevista que dei a Ann Lanning para a revista Lantern.", PORTUGUESE),
        ("Entrevista que Ann Lanning fez comigo para a Lantern.", PORTUGUESE),
        ("Can Okri’nin benimle yaptığı röportaj Lantern dergisinde yayımlandı.", TURKISH),
    ],
)
def test_an_author_who_was_asked_is_the_guest_and_nobody_who_asked(tmp_path: Path, opening: str, talk: str) -> None:
    assert guest(tmp_path, "Clara Voss", opening, talk) == "Clara Voss"
    assert guest(tmp_path, "admin", opening, talk) is None


@pytest.mark.parametrize(
    ("opening", "talk"),
    [
        ("Rower Clara Voss sat down for an interview with me last week.", ENGLISH),
        ("Clara Voss agreed to an interview with me in her kitchen.", ENGLISH),
        ("Clara Voss did an interview with me about her boat.", ENGLISH),
        ("Readers sent me questions for Clara Voss.", ENGLISH),
        ("Clara Voss sent me her answers to some questions.", ENGLISH),
        ("L’entretien que j’ai fait avec Clara Voss pour Lantern.", FRENCH),
        ("Die Ruderin Clara Voss hat mit mir ein langes Gespräch geführt.", GERMAN),
        ("Clara Voss me hizo un café y me dio esta entrevista.", SPANISH),
        ("L’intervista che Clara Voss mi ha rilasciato.", ITALIAN),
        ("A entrevista que fiz com Clara Voss.", PORTUGUESE),
        ("Clara Voss ile yaptığımız röportaj aşağıda.", TURKISH),
    ],
)
def test_whom_an_author_met_is_the_guest(tmp_path: Path, opening: str, talk: str) -> None:
    assert guest(tmp_path, "Ann Lanning", opening, talk) == "Clara Voss"


@pytest.mark.parametrize(
    ("opening", "talk", "thanks"),
    [
        ("Lantern dergisinde Can Okri ile yaptığımız röportaj yer aldı.", TURKISH,
         "Can Okri’ye ve Lantern dergisine teşekkürler."),
        ("An interview with Ben Okri was in Lantern Review.", ENGLISH, "Thanks to Ben Okri and Lantern Review."),
        ("Ein Interview mit Anna Lanning stand im Heft.", GERMAN, "Danke an Anna Lanning und die Lantern-Zeitung!"),
    ],
)  # fmt: skip
def test_whom_an_author_thanks_in_one_breath_with_a_paper_asked(
    tmp_path: Path, opening: str, talk: str, thanks: str
) -> None:
    assert guest(tmp_path, "Clara Voss", opening, talk, thanks) == "Clara Voss"


def test_whom_an_author_thanks_for_the_talk_or_presents_did_not_ask(tmp_path: Path) -> None:
    thanks = "Thanks to Clara Voss and Lantern Review for the interview."
    assert guest(tmp_path, "Ann Lanning", "An interview with Clara Voss.", ENGLISH, thanks) == "Clara Voss"
    opening = "An interview with Clara Voss. Clara Voss is a film director and rows."
    thanks = "Thanks to Clara Voss and Lantern Review."
    assert guest(tmp_path, "Ann Lanning", opening, ENGLISH, thanks) == "Clara Voss"


def test_who_is_of_a_paper_is_not_the_guest_of_an_author_whom_they_may_have_asked(tmp_path: Path) -> None:
    assert guest(tmp_path, "Clara Voss", "Kürek dergisinden Can Okri ile yaptığım söyleşi aşağıda.", TURKISH) is None
