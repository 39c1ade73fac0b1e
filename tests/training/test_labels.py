"""Which words of an opening are the guest's, for the guest reader to learn from."""

import pytest

from quotecards.readers.learned import Kind, Passage, Word
from training.guest_reader.labels import guest_spans, is_like, plain, wanted


def marked(text: str, *guests: str, others: tuple[str, ...] = ()) -> list[str]:
    """The words that are the guests', in the order of the text."""
    spans = sorted(set(guest_spans(text, guests, others)))
    whole = [span for span in spans if not any(one != span and one[0] <= span[0] <= span[1] <= one[1] for one in spans)]
    return [text[start:end] for start, end in whole]


def test_the_name_and_its_parts_are_the_guests_wherever_they_stand() -> None:
    text = "Clara Voss rows. We met Voss at noon; Clara had mended a boat."
    assert marked(text, "Clara Voss") == ["Clara Voss", "Voss", "Clara"]


def test_the_name_is_found_in_capitals() -> None:
    assert marked("CLARA VOSS ON LOW TIDE", "Clara Voss") == ["CLARA VOSS"]


@pytest.mark.parametrize(
    ("text", "guest", "words"),
    [
        ("Rozmowa z Markiem Lipskim", "Marek Lipski", ["Markiem", "Lipskim"]),
        ("Разговор с Анной Орловой", "Анна Орлова", ["Анной", "Орловой"]),
        ("Beszélgetés Vass Dorottyával", "Vass Dorottya", ["Vass", "Dorottyával"]),
        ("Voss’s boat and Voss' net", "Clara Voss", ["Voss’s", "Voss"]),
    ],
)
def test_bent_names_are_the_guests_too(text: str, guest: str, words: list[str]) -> None:
    assert marked(text, guest) == words


def test_what_only_begins_like_a_name_is_not() -> None:
    assert not is_like("Vossenberger", "Voss")
    assert not is_like("clarity", "Clara")
    assert not is_like("Annas", "Ann")  # too short to be told from another name
    assert is_like("Anna", "anna")


def test_somebody_else_of_the_same_surname_is_not_the_guest() -> None:
    text = "Clara Voss and her sister Ann Voss row. Voss won."
    assert marked(text, "Clara Voss", others=("Ann Voss",)) == ["Clara Voss", "Voss"]


def test_a_guest_who_is_also_listed_among_the_others_stays_the_guest() -> None:
    assert marked("Clara Voss rows.", "Clara Voss", others=("Voss Clara",)) == ["Clara Voss"]


def test_particles_do_not_tell_whose_a_name_is() -> None:
    text = "Clara van der Voss, and the mill of Ben van der Leer"
    assert marked(text, "Clara van der Voss") == ["Clara van der Voss"]


def test_a_short_lone_name_is_looked_for_as_it_is_and_a_longer_one_in_other_forms_too() -> None:
    assert marked("Jo rows. Jos boats.", "Jo") == ["Jo", "Jo"]
    assert guest_spans("We met Mariky.", ["Marika"], []) == [(7, 13)]


def test_where_nobody_can_be_known_nothing_is_marked() -> None:
    assert guest_spans("By Ann Lanning", [], ["Ann Lanning"]) == []


def test_of_several_who_answer_all_are_marked() -> None:
    assert marked("Clara Voss and Ben Okri talk.", "Clara Voss", "Ben Okri") == ["Clara Voss", "Ben Okri"]


def test_words_are_the_guests_where_they_share_a_letter_with_their_name() -> None:
    passage = Passage(Kind.TOLD, "We met Voss.", 1)
    words = [Word(0, 2, 0.0), Word(3, 6, 0.0), Word(7, 9, 0.0), Word(9, 12, 0.0)]
    assert wanted([passage], [words], ["Clara Voss"], []) == [[False, False, True, True]]


def test_a_name_is_the_same_whatever_comes_first() -> None:
    assert plain("Voss Clara") == plain("Clara  VOSS")
    assert plain("O’Hara") == plain("O'Hara")
