import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.names import names_in, same_person

_PIECES = ["Clara", "Voss", "de ", "d’", "Inès", "Юна", "и", "a", "xY", "3D", "'", "-", "7", " ", " ", ". ", "\n"]


@given(st.lists(st.sampled_from(_PIECES)).map("".join), st.integers(0, 9))
def test_small_words_above_names_hide_none_of_them(text: str, words: int) -> None:
    above = "we rowed on, l’eau 7 " * words
    found = [(name.text, name.start - len(above)) for name in names_in(above + text)]
    assert found == [(name.text, name.start) for name in names_in(text)]


def test_a_name_begins_behind_figures_and_marks() -> None:
    assert [name.text for name in names_in("in 1984Clara Voss and (Юна Соль) rowed")] == ["Clara Voss", "Юна Соль"]


def test_an_exclamation_ends_a_name() -> None:
    found = names_in("Interview with Clara Voss OK, and Ben Oars Okay")
    assert [name.text for name in found] == ["Clara Voss", "Ben Oars"]


def test_a_name_that_ends_a_line_and_begins_the_next_is_one_name_each_time() -> None:
    found = names_in("In conversation with Clara Voss\nClara Voss talks about boats with Clara\nVoss in Lund")
    assert [name.text for name in found] == ["Clara Voss"] * 3


def test_initials_may_leave_accents_out() -> None:
    assert same_person("EM", "Étienne Marchal")
    assert same_person("É.M.", "Étienne Marchal")
    assert not same_person("AM", "Étienne Marchal")
    assert same_person("É. M.-V.", "Étienne Marchal-Voss")
    assert same_person("A. O.", "Ann Okri")
    assert not same_person("A. O.", "Ann Voss")
    assert not same_person("O. A.", "Ann Okri")


def test_what_a_school_teaches_and_who_is_asked_in_a_table_is_part_of_no_name() -> None:
    text = "Marine Voss heads the School of Marine Science. Interviewee Clara Lund, and her Album Low Tide."
    assert [name.text for name in names_in(text)] == ["Marine Voss", "Clara Lund", "Low Tide"]


def test_initials_alone_are_no_name() -> None:
    assert not list(names_in("K. A. – I did. C.V. too."))
    assert [name.text for name in names_in("K. A. Voss rows.")] == ["K. A. Voss"]


def test_a_family_name_without_blanks_means_who_has_it() -> None:
    assert same_person("真壁", "真壁ゆう子")
    assert same_person("藤咲レイ", "藤咲")
    assert not same_person("沈", "沈雨薇")
    assert not same_person("ゆう子", "真壁ゆう子")
    assert not same_person("沈雨薇", "高牧野")
    assert not same_person("大垣", "大江俊")


@pytest.mark.parametrize(
    "title",
    ["INTERVISTA AL REGISTA", "CONVERSAZIONE COL REGISTA", "ENTREVISTA AO REALIZADOR", "ИНТЕРВЬЮ С РЕЖИССЁРОМ"],
)
def test_whose_office_a_title_names_is_nobody(title: str) -> None:
    assert not list(names_in(title))
    people = ["Al Okri", "Col Voss", "Alla Voss"]
    assert [name.text for name in names_in(", ".join(people))] == people


@pytest.mark.parametrize(
    "name", ["A. Clara Voss", "A. O. Voss", "E. L. Voss", "F. Murray Voss", "J.A. Voss", "O. Voss"]
)
def test_a_name_may_begin_with_any_initial(name: str) -> None:
    assert [found.text for found in names_in(f"We met {name} in May.")] == [name]
    assert [found.text for found in names_in(f"She and I. {name} rowed.")] == [name]


def test_a_younger_one_keeps_the_point() -> None:
    found = [name.text for name in names_in("Interview with Ben Okri Jr. and Ivo Lind Sr., or Ben Okri Jr")]
    assert found == ["Ben Okri Jr.", "Ivo Lind Sr.", "Ben Okri Jr"]


@pytest.mark.parametrize("opens", ["S", "V", "K", "Z", "С", "В", "К"])
def test_a_word_of_one_letter_that_opens_a_sentence_begins_no_name(opens: str) -> None:
    assert [name.text for name in names_in(f"{opens} Klárou Vossovou jsme mluvili.")] == ["Klárou Vossovou"]
    assert [name.text for name in names_in(f"{opens}. Klára Vossová")] == [f"{opens}. Klára Vossová"]


@pytest.mark.parametrize(
    "before",
    [
        *(
            "Kokken",
            "Lastbilschauffören",
            "Ordförande",
            "Palestinske",
            "U19-målmand",
            "Ultraløberen",
            "Stadtwerke-Chefin",
        ),
        *(
            "Kapitän",
            "Forstwirt",
            "Cartograaf",
            "Bioakustik",
            "Biologinja",
            "Zielarka",
            "Kimyager",
            "Leipuri",
            "Airētājs",
        ),
        *(
            "Justice",
            "Rev",
            "Dame",
            "Sir",
            "Pani",
            "Tante",
            "Drª",
            "Логопединя",
            "Пані",
            "Odpowiada",
            "Odpovídá",
            "Pytamy",
        ),
        *(
            "Kad",
            "Keď",
            "För",
            "Но",
            "Для",
            "У",
            "Incontriamo",
            "Invece",
            "Hvorfor",
            "Asteon",
            "Namanya",
            "Dnes",
            "Waarom",
        ),
    ],
)
def test_what_opens_a_sentence_before_a_name_is_no_part_of_it(before: str) -> None:
    assert [name.text for name in names_in(f"{before} Clara Voss")] == ["Clara Voss"]


@pytest.mark.parametrize(
    "name",
    [
        *(
            "Мельник Анна Петровна",
            "Tor Arne Voss",
            "Soeren Ulrik Voss",
            "Eudora Ann Voss",
            "Monica Voss",
            "Maren Voss",
        ),
        *(
            "Ruth de la Voss Lund",
            "Xenia Maria von der Voss",
            "Mafalda Ann Lund de Voss",
            "Maria da Voss Lund dos Okri",
        ),
        *(
            "Rhys ap Voss",
            "Clara binti Voss",
            "Anna te Voss-Lund",
            "Inger ten Voss",
            "Clara við Voss",
            "Άννα ντα Κόστα",
        ),
        *(
            "Clara Voss de la Hoz",
            "Clara de La Voss du Moulin",
            "Carlo Alberto dal Voss",
            "Clara Voss e Silva",
        ),
        *("Ma. Elena Voss", "Clara St. Voss-Okri", "Clara d’Orey Voss"),
    ],
)
def test_a_name_keeps_all_that_is_a_part_of_it(name: str) -> None:
    assert [found.text for found in names_in(f"Then {name} rowed.")] == [name]


def test_a_name_ends_before_the_house_that_somebody_is_of() -> None:
    assert [name.text for name in names_in("Clara Voss von den Wick Oars")] == ["Clara Voss"]
    assert [name.text for name in names_in("Zielarka Wicka Clara Voss mówi.")] == ["Clara Voss"]
    assert [name.text for name in names_in("Clara Ann Voss da RTP rema.")] == ["Clara Ann Voss"]
    assert [name.text for name in names_in("Пасека Анны Петровны Восс стоит у реки.")] == ["Анны Петровны Восс"]


@pytest.mark.parametrize(
    "name",
    "Villads Hrafnhildur Eveliina Joosep Krists Žygimantas Zülküf Χρυσάνθη Мкртич Агапія Гергана Dobroslav Jernej "
    "Domonkos Smaranda Fidencia Hodei Apolline Fionnuala Oluwaseun Ghassan Rajeswari Tatevik Hinemoa".split(),
)
def test_given_names_of_many_languages_are_known(name: str) -> None:
    assert begins_with_given_name(f"{name} Voss")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("L'any 2011 en Roger Voss i Okri va deixar el port.", "Roger Voss i Okri"),
        ("Clara Voss i Okri (Elna, 1959) és capitana i viu al port.", "Clara Voss i Okri"),
        ("Parlem del port amb Clara Voss i Okri, amb rems i barques.", "Clara Voss"),
        ("Wanda Voss i Okri", "Wanda Voss"),  # both, in Polish
        ("Anna Voss dal Porto", "Anna Voss"),
        ("Marta Gil de la BBC", "Marta Gil"),
    ],
)
def test_a_second_surname_may_stand_behind_a_small_word(text: str, name: str) -> None:
    assert [found.text for found in names_in(text)] == [name]


@pytest.mark.parametrize(
    "name",
    [
        "Clara van 't Voss", "Maarten ’t Voss", "Jonathan Freiherr von der Voss", "Clara Freifrau von Voss-Lund",
        "Otto Graf Lund", "Clara T. Voss",
    ],
)  # fmt: skip
def test_dutch_articles_and_noble_names_are_parts_of_a_name(name: str) -> None:
    assert [found.text for found in names_in(f"Heute rudert {name} zum See.")] == [name]
