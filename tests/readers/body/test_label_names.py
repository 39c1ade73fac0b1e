"""What the words of a label are."""

import pytest

from quotecards.readers.body.label_names import is_full_name, is_initials, is_name, is_nameless, spelt


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Clara Voss", True), ("CLARA", True), ("Hou Hsiao-hsien", True), ("Clara de la Voss", True), ("One thing", False),
     ("note", False), ("", False), ("A B C D E F", False), ("of the", False),
     ("LA", True), ("EL", True), ("E", True), ("La", False), ("el", False), ("NO", False),
     ("d’Arcy", True), ("Anne d'Okri", True), ("al-Voss", True), ("’t Voss", True), ("e-mail", False),
     ("d’accord", False), ("Клара Восс", True), ("Клара ван дер Восс", True), ("Клара аль-Окри", True),
     ("кроме одного", False), ("например", False), ("Ελένη της Βος", True), ("για παράδειγμα", False), ("Émile", True),
     ("émile", False), ("ნინო", True), ("田中", True), ("Alle Bilder", False), ("Все фото", False)],
)  # fmt: skip
def test_names_are_capitalised_words_and_few(name: str, expected: bool) -> None:
    assert is_name(name) is expected


@pytest.mark.parametrize("words", ["夜は何をしますか。", "はい、そうです。", "『雨』"])
def test_what_ends_with_a_stop_is_no_name_in_scripts_without_capitals(words: str) -> None:
    assert not is_name(words)
    assert is_name("水野航平")


def test_full_names_and_initials_are_told_apart() -> None:
    assert is_full_name("Clara Voss")
    assert not is_full_name("C. V.")
    assert is_initials("C.V.")
    assert is_initials("J.-P.")
    assert is_initials("C. V.-L.")
    assert not is_initials("Clara")
    assert not is_initials("al-V")


@pytest.mark.parametrize("letters", ["B&O", "RdM", "DvK", "CvdV"])
def test_initials_may_have_small_letters_and_a_sign_for_and_between_them(letters: str) -> None:
    assert is_initials(letters)


@pytest.mark.parametrize("name", ["McVoss", "T-REX", "U-BOOT", "DeVoss", "Å&bc", "OKRI-V", "d’A"])
def test_what_has_capitals_inside_is_not_always_initials(name: str) -> None:
    assert not is_initials(name)


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("CLARA DE VOSS", "", "Clara de Voss"), ("CLARA MCVOSS", "CLARA MCVOSS, or Clara McVoss", "Clara McVoss"),
        ("Clara", "", "Clara"), ("CV", "", "CV"), ("山田", "", "山田"),
        ("Clara VOSS", "Clara VOSS is Clara Voss", "Clara Voss"), ("Clara VOSS", "", "Clara VOSS"),
    ],
)  # fmt: skip
def test_capitals_are_spelt_out(name: str, text: str, expected: str) -> None:
    assert spelt(name, text) == expected


def test_ben_may_stand_inside_of_a_name_and_is_none_by_itself() -> None:
    assert is_name("Clara ben Moss")
    assert not is_name("ben")


@pytest.mark.parametrize("label", ["E2", "P 14", "Notas de campo"])
def test_a_code_or_a_note_names_nobody(label: str) -> None:
    assert is_nameless(label)


@pytest.mark.parametrize("label", ["Clara", "Oarsong99", "Notker Voss"])
def test_a_name_says_enough(label: str) -> None:
    assert not is_nameless(label)
