"""Words beside a name that are no part of it, and words that are a first name only where one is next."""

from pathlib import Path

import pytest

from quotecards.readers.body.names import names_in
from quotecards.readers.people.bare_names import owns_something, whole_by_first, with_surnames, without_opening
from quotecards.readers.people.front import bare_name
from tests.readers.people.test_named_guests import POLISH, TALK, guest
from tests.readers.support import read, speakers


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Interview with June Voss on rain", ["June Voss"]),
        ("a chat with actor Oscar Lund", ["Oscar Lund"]),
        ("Entretien avec Solange Lund", ["Solange Lund"]),
        ("Intervista con Una Voss", ["Una Voss"]),
        ("In June Voss rowed, and in May Clara Voss sank", ["Clara Voss"]),
        ("Rowing with Oscar Winner Clara Voss", ["Clara Voss"]),
        ("Incontro con una Barca Vecchia", ["Barca Vecchia"]),
    ],
)
def test_months_and_articles_are_first_names_where_a_name_is_next(text: str, names: list[str]) -> None:
    assert [name.text for name in names_in(text)] == names


def test_no_name_begins_with_a_small_word_behind_an_article() -> None:
    assert [name.text for name in names_in("mit dem Vorstand der Nordruder und der Ruderin der Nordruder")] == []


def test_a_by_line_that_runs_into_the_next_name_is_no_part_of_it(tmp_path: Path) -> None:
    opening = (
        "# Oars\n\n**Author: Ann Lanning**\n\nAn interview by Ann Lanning\nXandrine Voss’s boat is a riot of oars. "
        "Voss built it. As we began, Voss leaned back.\n"
    )
    assert guest(tmp_path, opening, TALK) == "Xandrine Voss"


@pytest.mark.parametrize("name", ["Clara Lannings Boot", "Clara Voss’ Boot", "Clara Lannings Liebe"])
def test_what_somebody_has_is_no_part_of_a_name_where_nouns_have_capitals(name: str) -> None:
    assert owns_something(name)


@pytest.mark.parametrize(
    "name", ["Clara Voss", "Clara Agnes Voss", "Jan Lars Lanning", "Clara van der Voss", "Mies van Rohe"]
)
def test_second_first_names_and_particles_own_nothing(name: str) -> None:
    assert not owns_something(name)


@pytest.mark.parametrize("owned", ["Liebe", "Beziehung"])
def test_a_first_name_as_a_label_stays_what_it_is_where_the_opening_tells_of_what_they_have(
    tmp_path: Path, owned: str
) -> None:
    told = f"Weil ich von Steffen Lannings {owned} zum Fluss gehört hatte, lud ich ihn ein.\n\n"
    asked = "Anne: Moin! Warum rudern?\n\nSteffen: Moin Anne, danke! Es ist leise."
    document = read(tmp_path, f"{told}{asked}\n\nAnne: Und im Winter?\n\nSteffen: Dann singe ich.")
    assert set(speakers(document)) == {"Steffen"}
    assert not document.credits.interviewer or document.credits.interviewer.value == "Anne"


@pytest.mark.parametrize(
    ("text", "around", "name"),
    [
        ("Rema Clara Voss.", "Clara rema.", "Clara Voss"),
        ("Nuota. „Rema Clara Voss“", "Clara rema.", "Clara Voss"),
        ("Nuota con Rema Clara Voss.", "Clara rema.", "Rema Clara Voss"),  # no sentence begins there
        ("Rema Clara Voss.", "Clara nuota.", "Rema Clara Voss"),
        ("Rema Xandrine Voss.", "Xandrine rema.", "Rema Xandrine Voss"),  # which may be her second name
        ("Anna Clara Voss.", "una anna", "Anna Clara Voss"),
    ],
)
def test_a_word_that_opens_a_sentence_and_is_written_small_elsewhere_is_no_name(
    text: str, around: str, name: str
) -> None:
    assert [without_opening(found, text, around, free=False).text for found in names_in(text)] == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kormidelnice Anna Vossová vesluje.", "Anna Vossová"),
        ("Пекарь из Вика Таисия Восс печёт.", "Таисия Восс"),
        ("Gradonačelnica Wicka Ana Voss: Veslam", "Ana Voss"),
        ("Teatr Jana Lipskiego gra.", "Teatr Jana Lipskiego"),  # a house that is called after him
        ("Капитана Романа Воссова помнят.", "Капитана Романа Воссова"),  # who may be Роман
        ("Мельник Анна Петровна печёт.", "Мельник Анна Петровна"),  # whose surname is Мельник
        ("Chybí tu Nguyen Anna Voss.", "Nguyen Anna Voss"),
        ("O. Anna Voss veslo má.", "O. Anna Voss"),
    ],
)
def test_what_stands_before_a_known_first_name_is_no_part_of_a_slavic_name(text: str, name: str) -> None:
    around = f"{text} Łódź, żagle, dłuto. Мы были там."
    assert [without_opening(found, text, around, free=True).text for found in names_in(text)] == [name]


@pytest.mark.parametrize(
    ("short", "whole"),
    [
        *(("Kokken Clara", "Clara Voss"), ("Bademeister Clara", "Clara Voss"), ("Pani Clara", "Clara Voss")),
        *(("Clara Hanım", "Clara Voss"), ("Clara V", "Clara Voss"), ("Clara O", "Clara O")),
        *(("Captain Ben", "Captain Ben"), ("Anna Clara", "Anna Clara")),  # one of two of them; two first names
    ],
)
def test_a_first_name_beside_a_trade_or_an_initial_is_the_only_one_whom_it_can_mean(short: str, whole: str) -> None:
    assert whole_by_first(short, ["Clara Voss", "Ben Okri", "Ben Lanning", short]) == whole


def test_two_first_names_before_a_surname_of_two_words_are_kept() -> None:
    assert bare_name("Clara Maria Voss de Lund", ["Voss de Lund", "Clara Maria Voss de Lund"]).startswith("Clara Maria")


def test_a_title_that_quotes_a_surname_is_no_turn_and_names_who_has_it(tmp_path: Path) -> None:
    told = "For ten years Clara Voss has followed wolves through the hills of Wick. Ben Okri drove her."
    plain = TALK.replace("**", "")
    document = read(tmp_path, f"Voss: The wolf does not read the law\n\n{told}{plain}")
    assert set(speakers(document)) == {"Clara Voss"}
    assert "does not read" not in "".join(
        document.text[turn.start : turn.end] for turn in document.turns if turn.speaker
    )


@pytest.mark.parametrize("trade", ["Ordfører", "Jordemoderen", "Piirtäjä", "Airētājs", "Pani", "Логопединя"])
def test_a_title_may_have_what_somebody_is_before_whom_it_quotes(tmp_path: Path, trade: str) -> None:
    quoted = f"# {trade} Clara Voss: We all forget\n\nA minister, Ben Okri, disagrees."
    assert guest(tmp_path, quoted) == "Clara Voss"
    told = f"# A house by the river\n\n{trade} Clara Voss lives in it. Ben Okri drove there."
    assert guest(tmp_path, told) == "Clara Voss"


def test_somebody_may_have_a_trade_and_a_first_name_alone_where_names_are_bent(tmp_path: Path) -> None:
    assert guest(tmp_path, "# Nad rzeką\n\nKapitan Anna mieszka w łodzi.", POLISH) in {"Anna", None}


def test_vietnamese_names_keep_the_family_name_before_what_somebody_is_called_by() -> None:
    names = ["Lan Anh", "Nguyễn Thị Lan Anh", "Ben Okri"]
    assert {bare_name(name, names) for name in names[:2]} == {"Nguyễn Thị Lan Anh"}


@pytest.mark.parametrize(
    ("short", "told", "whole"),
    [
        ("Clara Voss", ["Clara Voss Lund"], "Clara Voss Lund"),
        ("Clara Voss", ["Clara Voss Lund", "Clara Voss Okri"], "Clara Voss"),
        ("Clara Voss", ["Clara Voss LUND"], "Clara Voss"),
        ("Low Tide", ["Low Tide Lund"], "Low Tide"),
        ("Clara B. Voss", ["Clara Benedita Voss"], "Clara Benedita Voss"),
        ("C. B. Voss", ["Clara Benedita Voss", "Ben Okri"], "Clara Benedita Voss"),
        ("C. Voss Lund", ["Clara Voss Lund", "Clara Voss"], "Clara Voss Lund"),
        ("C. Voss", ["Clara Voss", "Carl Voss"], "C. Voss"),
        ("C. Voss", ["Ben Okri"], "C. Voss"),
    ],
)
def test_the_whole_name_has_initials_spelt_out_and_the_second_surname(short: str, told: list[str], whole: str) -> None:
    assert with_surnames(short, [short, *told], told) == whole


def test_a_guest_has_all_surnames_that_the_introduction_gives_them(tmp_path: Path) -> None:
    for titled in ("Clara Voss", "C. Voss Lund", "Clara V. Lund"):
        told = f"# Interview with {titled}\n\nClara Voss Lund has rowed for ten years, with Ben Okri at the oars."
        assert set(speakers(read(tmp_path, f"{told}{TALK}"))) == {"Clara Voss Lund"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("C'est Clara Voss qui rame", ["Clara Voss"]),
        ("J’ai vu Clara Voss et Tara J’Marr Lund", ["Clara Voss", "Tara J’Marr Lund"]),
        ("Qu’Anna Voss rame", ["Anna Voss"]),
        ("Me Clara Voss-Lund plaide", ["Clara Voss-Lund"]),
        ("Clara Voss d’Aubrac rit", ["Clara Voss d’Aubrac"]),
        ("Clara Voss d’EAU, d’après Ben Okri", ["Clara Voss", "Ben Okri"]),
    ],
)
def test_elided_words_begin_no_name_and_join_surnames(text: str, names: list[str]) -> None:
    assert [name.text for name in names_in(text)] == names
