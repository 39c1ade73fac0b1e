"""The full names behind short labels that opening and labels leave unexplained."""

from pathlib import Path

import pytest

from tests.readers.support import read, speakers

MET = "# On rivers\n\nWe met {} at the pier."


def talk(label: str, *, asks: str = "Boat Talk", first: str = "Why do you row?") -> str:
    return (
        f"\n\n{asks}: {first}\n\n{label}: I cannot stand still. The water is never the same twice.\n\n"
        f"{asks}: What did the river teach you?\n\n{label}: To wait, and to keep my hands where they are.\n\n"
        f"{asks}: Will you go on?\n\n{label}: Until the boat is done with me.\n"
    )


def guest(folder: Path, text: str, name: str = "talk.md") -> str | None:
    """Who answers, if it is the same person each time."""
    (found,) = set(speakers(read(folder, text, name)))
    return found


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("Mike", "Michael Voss"), ("Alex", "Alexander Voss"), ("Dr. Voss", "Clara Voss"), ("Ms Voss", "Clara Voss"),
        ("Captain Voss", "Clara Voss"), ("Lund", "Clara Voss-Lund"), ("Jane", "Clara Jane Voss"),
        ("ALVAREZ", "José Álvarez"), ("Lenkiewitz", "Clara Lenkiewicz"),
    ],
)  # fmt: skip
def test_a_label_may_be_short_for_a_name_in_many_ways(tmp_path: Path, label: str, name: str) -> None:
    assert guest(tmp_path, MET.format(name) + talk(label)) == name


def test_a_label_that_may_mean_two_people_means_neither(tmp_path: Path) -> None:
    opening = MET.format("Michael Voss") + " Michael Okri waved."
    assert guest(tmp_path, opening + talk("Mike")) == "Mike"


def test_two_labels_are_not_one_person(tmp_path: Path) -> None:
    assert guest(tmp_path, MET.format("Michael Voss") + talk("Michael", asks="Mike")) == "Michael Voss"
    found = read(tmp_path, MET.format("Michael Voss") + talk("Michael", asks="Mike"), "talk.md")
    assert {turn.speaker.value for turn in found.turns if turn.speaker} == {"Michael Voss", "Mike"}


def test_a_bent_name_explains_a_label(tmp_path: Path) -> None:
    text = (
        "# Rozmowa z Janem Lipskim\n\nSpotkaliśmy się na przystani.\n\n"
        "Ewa: Dlaczego pan wiosłuje?\n\nJan: Nie umiem ustać w miejscu, woda nigdy nie jest taka sama.\n\n"
        "Ewa: Czego nauczyła pana rzeka?\n\nJan: Czekania i tego, żeby nie puszczać wioseł.\n\n"
        "Ewa: Czy będzie pan dalej wiosłował?\n\nJan: Dopóki łódź mnie zniesie.\n"
    )
    assert guest(tmp_path, text) == "Jan Lipski"


@pytest.mark.parametrize(
    ("opening", "name"),
    [
        ("# Ebba Osman: jag ror\n\nEbba Osmans debutfilm Saltvägen har premiär på fredag.", "Ebba Osman"),
        ("# Jag ror\n\nEbba Osmans nya film Saltvägen har premiär på fredag.", "Ebba"),
        ("# Jag ror\n\nFilmen Saltvägen av Ebba Jens har premiär på fredag.", "Ebba Jens"),
    ],
)
def test_a_name_in_the_genitive_is_not_its_own_form(tmp_path: Path, opening: str, name: str) -> None:
    said = ["Jag kan inte stå stilla, och vattnet är aldrig sig likt.", "Att vänta, och att inte släppa årorna."]
    turns = "".join(f"\n\nMåns: Varför ror du på vintern?\n\nEbba: {words}" for words in (*said, said[0]))
    assert guest(tmp_path, opening + turns) == name


@pytest.mark.parametrize(
    "text",
    [
        talk("Clara") + "\nClara Voss rows in Wick. Her book is out in May.\n",
        "![Clara Voss at the pier](boat.jpg)\n\nIt rained." + talk("Clara"),
        talk("Clara", first="Today I am joined by Clara Voss. Why do you row?"),
        talk("Clara", first="Clara Voss, good to see you here. Why do you row?"),
        "---\ntitle: Rivers\ndescription: With Clara Voss on a boat\n---" + talk("Clara"),
    ],
)
def test_the_full_name_may_stand_elsewhere(tmp_path: Path, text: str) -> None:
    assert guest(tmp_path, f"# On rivers\n\n{text}" if text[0] != "-" else text) == "Clara Voss"


def test_who_has_the_rights_is_nobody_for_whom_the_label_of_a_house_is_short(tmp_path: Path) -> None:
    found = read(tmp_path, "# On rivers" + talk("Clara", asks="Bootsbote") + "\n\n© Bootsbote Verlag, Wick.\n")
    assert {turn.speaker.value for turn in found.turns if turn.speaker} == {"Bootsbote", "Clara"}


def test_the_name_of_the_file_may_tell_it(tmp_path: Path) -> None:
    assert guest(tmp_path, f"# On rivers{talk('Clara')}", "clara-voss-interview.md") == "Clara Voss"
    assert guest(tmp_path, f"# On rivers{talk('Clara')}", "clara-rivers.md") == "Clara"


@pytest.mark.parametrize("label", ["Clara V", "Clara V."])
def test_a_first_name_and_a_letter_mean_whom_the_opening_names_so(tmp_path: Path, label: str) -> None:
    assert guest(tmp_path, MET.format("Clara Voss") + talk(label)) == "Clara Voss"
    assert guest(tmp_path, MET.format("Clara Oakes") + talk(label)) != "Clara Oakes"


def test_initials_are_of_whom_captions_call_doctor_again_and_again(tmp_path: Path) -> None:
    captions = "\n\nDr. Xandrine Voss rows on the Lund.\n\nThe boat of Dr. Xandrine Voss in Wick.\n"
    assert guest(tmp_path, talk("XV", asks="BL") + captions) == "Xandrine Voss"
    assert guest(tmp_path, talk("XV", asks="BL") + "\n\nDr. Xandrine Voss rows on the Lund.\n") is None


def test_spaced_initials_of_two_and_three_names_are_made_full(tmp_path: Path) -> None:
    opening = "# On rivers\n\nAnn Lanning-Voss talked to the rower Ben Okri at the pier."
    found = read(tmp_path, opening + talk("B. O.", asks="A. L.-V."), "talk.md")
    assert {turn.speaker.value for turn in found.turns if turn.speaker} == {"Ann Lanning-Voss", "Ben Okri"}


@pytest.mark.parametrize("letters", ["B&O", "RdM"])
def test_the_letters_of_a_house_name_no_interviewer(tmp_path: Path, letters: str) -> None:
    found = read(
        tmp_path, MET.format("Clara Voss") + "\n\nInterview by Ann Lanning" + talk("CV", asks=letters), "talk.md"
    )
    assert set(speakers(found)) == {"Clara Voss"}
    assert found.credits.interviewer is None
