"""What the name of a file tells of the guest."""

from pathlib import Path

import pytest

from quotecards.model.credits import Origin
from quotecards.readers.people.file_names import FileName, as_written
from tests.readers.support import read, speakers

TALK = (
    "**Why do you row?**\n\nI cannot stand still. The water is never the same twice, and nobody phones."
    "\n\n**What did the river teach you?**\n\nTo wait. And to keep my hands where they are.\n"
)


def guest(folder: Path, name: str, opening: str = "", talk: str = TALK) -> str | None:
    """Who answers in a file of that name."""
    (found,) = set(speakers(read(folder, f"{opening}\n\n{talk}".lstrip(), name)))
    return found


@pytest.mark.parametrize(
    "stem",
    [
        "interview-with-clara-voss", "clara.voss", "2031-05-14_Clara_Voss_2", "ClaraVoss", "talks-claravoss",
        "INTERVIEW Clara Voss (final)", "talk%20clara%20voss",
    ],
)  # fmt: skip
def test_a_file_may_be_named_after_somebody(stem: str) -> None:
    assert FileName.of(stem).has("Clara Voss")


@pytest.mark.parametrize(
    ("stem", "name"),
    [
        ("gesprach-mit-jurgen-voss", "Jürgen Voß"),
        ("gespraech-mit-juergen-voss", "Jürgen Voß"),
        ("soren-lodz", "Søren Łódź"),
        ("jean-luc-d-arby", "Jean-Luc D’Arby"),
        ("entretien-ines-daubrac", "Inès d’Aubrac"),
        ("интервью-клара-восс", "Клара Восс"),
    ],
)
def test_addresses_spell_names_without_accents(stem: str, name: str) -> None:
    assert FileName.of(stem).has(name)


def test_parts_of_names_and_of_words_name_nobody() -> None:
    assert not FileName.of("talk-with-voss").has("Clara Voss")
    assert FileName.of("talk-with-voss").has("Voss")
    assert not FileName.of("vossberg-claraville").has("Clara Voss")
    assert not FileName.of("novoss").has("Voss")
    assert not any(FileName.of(stem).has(name) for stem in ("", "4711") for name in ("Clara Voss", "", "!"))


@pytest.mark.parametrize(
    ("stem", "text", "names"),
    [
        (
            "low-tide-with-clara-voss",
            "Later Clara Voss came, and Low Tide began.",
            ["Low Tide", "Clara Voss"],
        ),
        ("eric-jan-voss-rows", "We know Eric-Jan Voss.", ["Eric-Jan Voss"]),
        ("soren-lodz", "Vi mødte Søren Łódź.", ["Søren Łódź"]),
        ("clara-voss", "clara voss, or Clara Vossberg", []),
        ("corvina-2", "Corvina, why?", ["Corvina"]),
        ("oarsong", "OARSONG are from Wick", ["OARSONG"]),
        ("rain", "Rain is why I row, and the rain is mine.", []),
    ],
)
def test_whom_the_file_names_is_spelt_as_the_text_does(stem: str, text: str, names: list[str]) -> None:
    assert list(FileName.of(stem).names(text)) == names


@pytest.mark.parametrize(
    ("stem", "name"),
    [
        ("clara-voss", "Clara Voss"),
        ("interview-with-clara-voss", "Clara Voss"),
        ("captain-clara-voss-on-rowing", "Clara Voss"),
        ("clara-voss-why-row", "Clara Voss"),
        ("talk-with-okra-lund", None),  # nobody has that name
        ("clara-river", None),  # the text has that word
        ("clara-voss-lund", None),  # where the name ends is not told
        ("on-eric-jan-voss", None),  # who may be Eric-Jan
        ("interview-with-the-captain", None),
        ("clara", None),
    ],
)
def test_what_only_the_file_tells_is_a_name_where_it_can_be_nothing_else(stem: str, name: str | None) -> None:
    assert FileName.of(stem).untold("Why do you go on rowing on the river with that captain?") == name


def test_an_only_name_beside_a_word_for_an_interview_is_whom_the_file_names() -> None:
    assert list(FileName.of("entretien-corvina").names("Corvina rows.")) == ["Corvina"]
    assert FileName.of("interview-with-corvina").tells("Corvina")
    assert not FileName.of("corvina").tells("Corvina")


def test_who_answers_may_be_told_by_the_file_alone(tmp_path: Path) -> None:
    assert guest(tmp_path, "interview-with-clara-voss.md") == "Clara Voss"
    assert guest(tmp_path, "interview-on-rowing.md") is None
    assert guest(tmp_path, "talk.md") is None


def test_a_surname_beside_a_word_for_an_interview_is_that_of_whom_the_introduction_tells(tmp_path: Path) -> None:
    told = "At last the man behind all this, Ivo Lund (Wick, 1963), is no boy any more."
    opening = f"{told}\n\n![Interview with Ben Okri](ben.jpg)"
    assert guest(tmp_path, "interview_lund.md", opening) == "Ivo Lund"


def test_of_those_whom_the_introduction_names_the_file_is_named_after_the_guest(tmp_path: Path) -> None:
    opening = "# On the River\n\nIt rained on Clara Voss and the boats of Ann Lanning."
    assert guest(tmp_path, "talk.md", opening) is None
    assert guest(tmp_path, "on-the-river-clara-voss.md", opening) == "Clara Voss"


def test_a_title_that_the_file_repeats_is_nobody(tmp_path: Path) -> None:
    assert guest(tmp_path, "low-tide.md", "# Low Tide\n\nIt rained in Wick.") is None
    assert guest(tmp_path, "interview-low-tide.md", "# Low Tide\n\nIt rained in Wick.") is None


def test_whom_the_questions_speak_of_is_not_the_guest_for_the_file_s_name(tmp_path: Path) -> None:
    talk = TALK.replace("Why do you row?", "Why does Clara Voss row?")
    assert guest(tmp_path, "clara-voss.md", "", talk) is None


def test_the_folders_in_which_a_file_lies_name_nobody(tmp_path: Path) -> None:
    folder = tmp_path / "interview-with-clara-voss"
    folder.mkdir()
    assert guest(folder, "talk.md") is None


def test_evidence_tells_that_the_file_is_named_after_the_guest(tmp_path: Path) -> None:
    speaker = read(tmp_path, TALK, "interview-with-clara-voss.md").credits.speaker
    assert speaker is not None
    assert speaker.origin is Origin.INFERRED
    assert "the file is named after them" in (speaker.evidence or "")


def test_a_page_may_say_who_is_its_guest(tmp_path: Path) -> None:
    page = "---\ntitle: Rain\nperson: Clara Voss\n---\nBen Okri came by boat with Clara Voss."
    assert guest(tmp_path, "talk.md", page) == "Clara Voss"


@pytest.mark.parametrize(
    "stem", ["interview-with-okra-lund", "a-conversation-with-director-okra-lund", "interview-mit-okra-lund"]
)
def test_behind_words_for_an_interview_a_name_of_any_words_is_the_guest_s(tmp_path: Path, stem: str) -> None:
    opening = "# Delta\n\nBeside the river Ben Oakes once sold his house to Okra Lund."
    assert guest(tmp_path, f"{stem}.md", opening) == "Okra Lund"


@pytest.mark.parametrize("stem", ["okra-lund", "okra-lund-and-the-rain", "interview-with-okra-lund-and-the-rain"])
def test_elsewhere_in_a_file_s_name_such_words_may_be_anything(stem: str) -> None:
    assert not FileName.of(stem).meets("Okra Lund")


@pytest.mark.parametrize(
    ("stem", "opening", "below", "name"),
    [
        ("interview-esra-avdar", "", "Bio: Esra Âvdar.", "Esra Âvdar"),
        ("interview-clara-goering", "", "Bio: Clara Göring.", "Clara Göring"),
        ("interview-silvia-vos", "---\ntags: [Wick, Sílvia Vos]\n---", "", "Sílvia Vos"),
        ("interview-clara-voss", "", "Vossé is a village.", "Clara Voss"),
        ("a-boat-interview", "---\nguest: soren-lodz\n---", "Bio: SØREN ŁÓDŹ.", "Søren Łódź"),
    ],
)
def test_a_name_that_only_an_address_tells_has_the_letters_that_stand_in_the_text(
    tmp_path: Path, stem: str, opening: str, below: str, name: str
) -> None:
    long = TALK + "\n".join(["I row, and then I row on, and nobody asks me why or where to any more at all."] * 150)
    assert guest(tmp_path, f"{stem}.md", opening, f"{long}\n\n{below}") == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("We met María Vóss.", "María Vóss"),
        ("Frau Voss-Lund kam, und später sagt Vóss dazu:", "Maria Vóss"),
        ("MARÍA VÓSS", "María Vóss"),
        ("María Lund and Ben Vóss, María", "Maria Voss"),
        ("María und Maria Vöß", "Maria Vöß"),
        ("maría vóss", "Maria Voss"),
    ],
)
def test_the_letters_of_somebody_else_are_not_theirs(text: str, name: str) -> None:
    assert as_written("Maria Voss", [text]) == name


def test_a_name_without_its_accents_is_nobody_else_than_the_one_with_them(tmp_path: Path) -> None:
    opening = "# Silvia Âvdar and Ben Okri on boats\n\nIt rained."
    assert guest(tmp_path, "silvia-avdar.md", opening) in {None, "Silvia Âvdar"}
