"""Who made a page is not the guest of it."""

from pathlib import Path

import pytest

from quotecards.readers.people.makers import names_maker, names_others
from tests.readers.support import read, speakers

TALK = "\n\n**Why do you row?**\n\nI cannot stand still.\n\n**And at night?**\n\nAt night I sing.\n"


@pytest.mark.parametrize(
    "line",
    [
        "Ann Lanning | May 14, 2033", "14 May 2033 · Ann Lanning · 5 min read", "2033-05-14 - Ann Lanning",
        "DECEMBER 11, 2033 | BY ANN LANNING", "Posted on Monday by Ann Lanning", "Hosted by Ann Lanning",
        "Editor: Ann Lanning", "Rozmawia: Ann Lanning", "Texto y fotos: Ann Lanning", "Ann Lanning, Staff Writer",
        "Ann Lanning, editor-in-chief", "Entrevista de Ana Prado", "Una entrevista de Ana Prado",
        "Intervista di Ada Prati", "Text ~ Ann Lanning",
        "Ann Lanning 07-10-33, 06:00 Laatste update: 08:12", "Ann Lanning (Text), Ben Okri (Bilder)",
        "Text & photos: Ann Lanning", "Text och foto: Ann Lanning", "Door Ann Lanning", "As told to Ann Lanning",
        "Reporting by Ann Lanning", "Gesprächsprotokoll: Ann Lanning", "Die Fragen stellte Ann Lanning",
        "Zapisała Anna Lanning", "Ptala se Anna Lanningová", "Беседовала Анна Ланина", "Фото: Анна Ланина",
        "Розмовляла Анна Ланіна", "Az interjút Lanning Anna készítette", "Hazırlayan: Aylin Lan",
        "Επιμέλεια: Άννα Λάννη", "Teksti ja kuvat: Aino Lanning", "Viðtal: Anna Lanning", "Razgovarala Ana Lanić",
        "Разговаривал Антон Ланин", "Розпитувала Анна Ланіна", "Vedla Anna Lanningová", "Pogovarjala se je Ana Lanič",
        "Intervju vodila: Ana Lanić", "A consemnat Ana Lan", "Testo di Ada Prati | foto: Ivo Prati",
    ],
)  # fmt: skip
def test_a_line_may_say_who_made_the_page(tmp_path: Path, line: str) -> None:
    assert names_maker(line)
    assert set(speakers(read(tmp_path, f"---\ntitle: Rain\n---\n\n### {line}{TALK}", "talk.md"))) == {None}


@pytest.mark.parametrize(
    "line",
    [
        "Clara Voss", "Clara Voss, captain", "An interview with Clara Voss", "A conversation with Clara Voss, May 2033",
        "Directed by Clara Voss", "Di Clara Voss si parla", "Da Silva speaks", "Photos of Clara Voss",
    ],
)  # fmt: skip
def test_other_lines_say_nothing_of_that(line: str) -> None:
    assert not names_maker(line)
    assert not names_others(line)


@pytest.mark.parametrize(
    "line",
    [
        "Tags: Clara Voss, boats",
        "In memory of Clara Voss",
        "With thanks to Clara Voss",
        "Cover image: Clara Voss",
        "Press contact: Clara Voss",
        "Ufficio stampa: Clara Voss, clara@oars.example",
        "Pressekontakt: Clara Voss",
    ],
)
def test_who_is_named_for_another_reason_is_not_the_guest_for_that(tmp_path: Path, line: str) -> None:
    assert names_others(line)
    assert set(speakers(read(tmp_path, f"---\ntitle: Rain\n---\n\n### {line}{TALK}", "talk.md"))) == {None}


ABOVE = "# What the flood taught us\n\n"
BELOW = "\n\nFor forty years Clara Voss has rowed. On a wet morning the captain showed us her boat."


@pytest.mark.parametrize(
    "line",
    [
        "Ann Lanning", "Ann Lanning for the Reel Review", "Ann Lanning, Political Editor", "The Reel, Ann Lanning",
        "Tea at Four, no. 41 · as told to Ann Lanning", "From our own Ann Lanning", "Album, sent in by Ann Lanning",
    ],
)  # fmt: skip
def test_who_is_named_in_a_line_between_title_and_introduction_alone_made_it(tmp_path: Path, line: str) -> None:
    assert set(speakers(read(tmp_path, f"{ABOVE}{line}{BELOW}{TALK}", "talk.md"))) == {"Clara Voss"}
    unnamed = "\n\nOn a wet morning the captain showed us her boat."
    assert set(speakers(read(tmp_path, f"{ABOVE}{line}{unnamed}{TALK}", "talk.md"))) == {None}


@pytest.mark.parametrize("line", ["Clara Voss, captain", "Clara Voss on her boats", "With Clara Voss", "## Clara Voss"])
def test_a_line_there_may_present_the_guest(tmp_path: Path, line: str) -> None:
    below = "\n\nThe river came in at night. It took the boats, and the books."
    assert set(speakers(read(tmp_path, f"{ABOVE}{line}{below}{TALK}", "talk.md"))) == {"Clara Voss"}


def test_a_line_there_without_an_introduction_below_it_names_the_guest(tmp_path: Path) -> None:
    assert set(speakers(read(tmp_path, f"{ABOVE}Clara Voss{TALK}", "talk.md"))) == {"Clara Voss"}


@pytest.mark.parametrize(
    "introduction",
    [
        "Clara Voss spoke to a rower in May.",
        "Clara Voss meets the captain of a boat.",
        "Clara Voss is a freelance journalist based in Wick.",
        "Clara Voss writes about boats.",
        "Hi, I’m Clara Voss, and this is my series of talks with rowers.",
        "### Clara Voss talks to a famous rower about boats.",
    ],
)
def test_who_is_told_to_have_asked_or_to_write_is_not_the_guest_for_that(tmp_path: Path, introduction: str) -> None:
    assert set(speakers(read(tmp_path, f"---\ntitle: Rain\n---\n\n{introduction}{TALK}", "talk.md"))) == {None}


def test_a_name_alone_below_a_title_that_says_who_was_met_is_the_author_s(tmp_path: Path) -> None:
    assert set(speakers(read(tmp_path, f"# Five questions for Clara Voss\n\n### Ann Lanning{TALK}", "talk.md"))) == {
        "Clara Voss"
    }
    assert set(speakers(read(tmp_path, f"# Five questions about boats\n\n### Clara Voss{TALK}", "talk.md"))) == {
        "Clara Voss"
    }


def test_the_introduction_of_a_short_talk_is_no_line_below_it(tmp_path: Path) -> None:
    text = f"# Rain is a colour\n\nAnn Lanning spoke to Clara Voss about boats.{TALK}"
    assert set(speakers(read(tmp_path, text, "talk.md"))) == {None}  # either may be the guest


@pytest.mark.parametrize(
    "line",
    [
        "Ondina Belmonte, directora de «El dique», habla de la lluvia. Por Ann Lanning",
        "Regisseur Ondina Belmonte over haar film De Dijk. Door Ann Lanning",
        "Yönetmen Ondina Belmonte, yeni filmi Set’i anlattı. Söyleşi: Ann Lanning",
        "Regissören Ondina Belmonte berättar om sin film Vallen. Text: Ann Lanning",
        "Director Ondina Belmonte on her film Low Tide. By Ann Lanning",
    ],
)
def test_an_introduction_may_end_with_who_held_the_talk(tmp_path: Path, line: str) -> None:
    assert set(speakers(read(tmp_path, f"# Rain\n\n{line}{TALK}", "talk.md"))) <= {"Ondina Belmonte", None}
    assert set(speakers(read(tmp_path, f"Rain\n\n{line}{TALK}", "talk.md"))) <= {"Ondina Belmonte", None}


def test_a_name_below_a_title_that_quotes_somebody_is_the_author_s(tmp_path: Path) -> None:
    assert set(speakers(read(tmp_path, f"# Ondina Belmonte: “Rain”\n\nAnn Lanning{TALK}", "talk.md"))) == {
        "Ondina Belmonte"
    }


@pytest.mark.parametrize(
    "opening",
    [
        "Interview | Ondina Lund", "Z Ondiną Lund, kapitanką, rozmawia Ann Lanning",
        "Rain\n\nAnn Lanning\n14. Mai 2033\n\nDie Regisseurin Ondina Lund erzählt von zwei Booten.",
        "Rencontre avec la réalisatrice Ondina Lund et son actrice Ann Lanning",
    ],
)  # fmt: skip
def test_nobody_who_stands_beside_the_guest_or_wrote_of_them_answers(tmp_path: Path, opening: str) -> None:
    assert set(speakers(read(tmp_path, opening + TALK.replace("**", "")))) <= {"Ondina Lund", None}


@pytest.mark.parametrize(
    "line", ["By the editors. Photographs: Lucie Lanning · 14 April 2033", "3 May 2033 | Fotos: Lucie Lanning | Wick"]
)
def test_who_took_the_pictures_is_not_the_guest_wherever_the_line_goes_on(tmp_path: Path, line: str) -> None:
    told = "For forty years Kwabena Voss has lit other people’s faces. He met us in a cold room."
    assert set(speakers(read(tmp_path, f"# The lamp\n\n{line}\n\n{told}{TALK}", "talk.md"))) == {"Kwabena Voss"}
