"""A title without marks is the film’s where the headline has it, and the opening or a question speaks of it so."""

from pathlib import Path

import pytest

from tests.readers.films.test_main_film import film_of
from tests.readers.support import read


def talk(
    folder: Path, headline: str, opening: str, *, asked: str = "Where did it begin?", below: str = ""
) -> str | None:
    text = (
        f"{headline}\n\nBy Ann Lanning\n\n{opening}\n\nQ: {asked}\n\nA: In a shed, where I built a ferry.\n\n"
        f"Q: And then?\n\nA: I waited for rain, as my father had done.\n\n{below}"
    )
    return film_of(read(folder, text.strip() + "\n"))


@pytest.mark.parametrize(
    ("headline", "opening"),
    [
        ("‘Low Tide’ Director Clara Voss on the Ferry", "Clara Voss’s Low Tide follows a ferrywoman."),
        ("Clara Voss on Low Tide", "Clara Voss’s second feature Low Tide premiered at Wick."),
        ("“I wanted the wind”: Clara Voss on Low Tide", "The director of Low Tide, Clara Voss, lives in Hull."),
        ("Clara Voss Talks LOW TIDE", "The thriller Low Tide is Clara Voss’s first."),
        ("“I Don’t Row at Night”: DP Clara Voss on Shooting Low Tide", "Low Tide marks the debut of Ben Okri."),
        ("Clara Voss • Director of Low Tide", "We met Clara Voss to talk about Low Tide [+], her first feature."),
    ],
)
def test_what_headline_and_opening_name_is_the_film(tmp_path: Path, headline: str, opening: str) -> None:
    assert talk(tmp_path, headline, opening) == "Low Tide"


@pytest.mark.parametrize(
    "headline",
    [
        "Low Tide: An Interview with Clara Voss",
        "Clara Voss, director of Low Tide",
        "Clara Voss Discusses Her New Film Low Tide",
        "Meet the Filmmaker: Clara Voss, Low Tide",
        "A Conversation with Clara Voss (Low Tide)",
        "Clara Voss on Low Tide, Rain and Patience",
    ],
)
@pytest.mark.parametrize("asked", ["What was the idea for Low Tide?", "Low Tide is your first feature. How was it?"])
def test_what_headline_and_question_name_as_a_film_is_the_film(tmp_path: Path, headline: str, asked: str) -> None:
    assert talk(tmp_path, headline, "Clara Voss lives in Hull.", asked=asked) == "Low Tide"


@pytest.mark.parametrize("name", ["New Orleans", "Hull United", "Studio Heron", "the Sheffield School", "Ben Okri"])
@pytest.mark.parametrize(
    "headline", ["Clara Voss on {}, Rivers and Patience", "Clara Voss talks {}", "Clara Voss of {}"]
)
def test_towns_houses_and_people_in_a_headline_are_no_films(tmp_path: Path, headline: str, name: str) -> None:
    opening = f"Clara Voss was born in Lagos and spent years with {name}."
    assert talk(tmp_path, headline.format(name), opening, asked=f"How did you come to {name}?") is None


def test_a_quotation_at_the_head_of_a_headline_is_no_title(tmp_path: Path) -> None:
    assert (
        talk(tmp_path, "“I Don’t Row at Night”: Director Clara Voss on Patience", "Clara Voss lives in Hull.") is None
    )
    assert talk(tmp_path, "“Low Tide”: Director Clara Voss on Patience", "Clara Voss lives in Hull.") == "Low Tide"


def test_a_note_below_the_talk_says_what_comes_out(tmp_path: Path) -> None:
    below = "Low Tide is available to stream on Lantern+."
    assert talk(tmp_path, "Clara Voss on Boats", "Clara Voss lives in Hull.", below=below) == "Low Tide"


@pytest.mark.parametrize(
    "credit",
    [
        "LOW TIDE\nA film by CLARA VOSS",
        "LOW TIDE, 100min., Wick (March Festival)\nDirected by Clara Voss",
        "Low Tide (2031)",
        "Low Tide (Clara Voss, 2031)",
        "Low Tide\nDir. Clara Voss, 2031",
        "LOW TIDE\nUn film de Clara Voss",
        "Low Tide\nRegie: Clara Voss",
    ],
)
def test_a_line_of_credits_names_the_film_in_small_letters(tmp_path: Path, credit: str) -> None:
    assert talk(tmp_path, f"{credit}\n\nINTERVIEW WITH CLARA VOSS", "Clara Voss lives in Hull.") == "Low Tide"


def test_two_films_in_such_lines_leave_it_open(tmp_path: Path) -> None:
    assert (
        talk(tmp_path, "Low Tide (2031)\n\nSalt Road (2029)\n\nInterview with Clara Voss", "She lives in Hull.") is None
    )
