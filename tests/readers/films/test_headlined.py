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


def test_one_word_of_a_headline_is_the_film_where_words_on_both_sides_say_so(tmp_path: Path) -> None:
    opening = "Director Ben Okri’s Ferrywoman takes place in a harbour. Clara Voss shot it."
    assert talk(tmp_path, "Light on Water: Ferrywoman", opening) == "Ferrywoman"
    assert talk(tmp_path, "Clara Voss on Hull", "Clara Voss’s Hull is a town of boats.") is None


def test_a_headline_may_end_in_the_title_and_the_opening_say_by_whom_it_is(tmp_path: Path) -> None:
    above = 'Lantern\n\n"It\'s a love letter to a ferry": Clara Voss on her joyous short Ferry Has a Cold\n'
    opening = "Some films make you phone home. Ferry Has a Cold, by the illustrator Clara Voss, does that."
    assert talk(tmp_path, above, opening) == "Ferry Has a Cold"


@pytest.mark.parametrize("day", ["press day", "junket"])
def test_a_title_above_notes_of_a_day_for_the_press_is_the_film_that_a_question_names(tmp_path: Path, day: str) -> None:
    asked = "And Low Tide was shot in what, three weeks?"
    assert talk(tmp_path, f"Low Tide {day} - Clara Voss", "Clara Voss lives in Hull.", asked=asked) == "Low Tide"


def test_what_its_premiere_won_makes_it_no_film_of_former_days(tmp_path: Path) -> None:
    opening = "After its première at Hull, where it won the award for best debut, Low Tide has been touring the world."
    assert (
        talk(tmp_path, "“You can’t fake rain”: Interview With Clara Voss, Director Of LOW TIDE", opening) == "Low Tide"
    )


def test_a_card_of_credits_may_go_on_in_small_letters(tmp_path: Path) -> None:
    assert talk(tmp_path, "LOW TIDE\na film by Clara Voss", "A ferry stands still.") == "Low Tide"


def test_a_record_that_comes_out_is_no_film(tmp_path: Path) -> None:
    opening = "Clara Voss rows.\n\nNew album ‘Low Tide’ is the reason for it."
    assert talk(tmp_path, "Clara Voss on oars", opening, below="‘Low Tide’ is out now via Oar Records") is None
    shown = talk(tmp_path, "Clara Voss on oars", opening, below="‘Low Tide’ is in cinemas now")
    assert shown == "Low Tide"


@pytest.mark.parametrize(
    ("headline", "title"),
    [
        ("『潮の道』水野航平監督インタビュー", "潮の道"),
        ("『潮の道』の水野航平監督に聞く", "潮の道"),
        ("映画「潮の道」水野航平監督", "潮の道"),
        ("「舟が好き」水野航平監督インタビュー", None),
        ("『潮の道』の著者・水野航平さんに聞く", None),
    ],
)
def test_japanese_headlines_name_the_film_before_its_director(tmp_path: Path, headline: str, title: str | None) -> None:
    turns = "Q: なぜ漕ぐのですか？\n\nA: 私はじっとしていられないのです。\n\nQ: 夜は？\n\nA: 夜は歌います。"
    assert film_of(read(tmp_path, f"# {headline}\n\n川辺で会った。\n\n{turns}\n", "talk.md")) == title


@pytest.mark.parametrize(
    ("opening", "note", "title"),
    [
        ("The new fantasy Ferrylight is slow.", "Ferrylight is in theaters July 22.", "Ferrylight"),
        ("Clara Voss is slow.", "SALT SONATA premieres Saturday, June 10 at 5:30 PM at the Oar.", "Salt Sonata"),
        ("Clara Voss is slow.", "► The Ferry Keeper is in UK cinemas from 10 May.", "The Ferry Keeper"),
        ("A ferry stops. “On the River.” She nods.", "Salt Road is in cinemas from Friday, March 17th", "Salt Road"),
    ],
)
def test_when_it_comes_out_is_told_of_films_with_names_of_many_kinds(
    tmp_path: Path, opening: str, note: str, title: str
) -> None:
    assert talk(tmp_path, "Clara Voss explains that scene", opening, below=note) == title


def test_one_word_that_nothing_above_names_is_no_film(tmp_path: Path) -> None:
    assert (
        talk(tmp_path, "Clara Voss explains that scene", "Clara Voss rows.", below="Hull is in theaters July 22.")
        is None
    )


def test_a_host_tells_of_the_film_in_the_first_words(tmp_path: Path) -> None:
    asked = "Welcome to The Long Oar. With me is Clara Voss, whose new film, A Lamp for Zara, opens this Friday."
    assert talk(tmp_path, "The Long Oar, 88", "Recorded in Hull.", asked=asked) == "A Lamp for Zara"


def test_what_is_called_a_book_or_is_sung_is_no_film(tmp_path: Path) -> None:
    told = "“Salt Road” is a film about trees the way that “Big Fish” is a book about fishing. Clara Voss rows."
    assert talk(tmp_path, "Clara Voss on counting", told) == "Salt Road"
    assert talk(tmp_path, "Clara Voss on singing", "Upside down, Clara Voss sings “Let Me Row,” all of it.") is None


@pytest.mark.parametrize(
    ("title", "opening"),
    [
        ("Salt Road", "Clara Voss's Salt Road, one of the discoveries of this year's festival, is slow."),
        (
            "Dog Years at Sea",
            "Clara Voss’s DOG YEARS AT SEA, which premiered in the Narrative Feature Competition at Wick, is a comedy.",
        ),
    ],
)
def test_what_is_somebodys_and_was_shown_is_the_film(tmp_path: Path, title: str, opening: str) -> None:
    assert talk(tmp_path, "A boat that does not arrive. Clara Voss at sea", opening) == title


def test_what_is_somebodys_and_is_no_film_is_none(tmp_path: Path) -> None:
    assert talk(tmp_path, "Clara Voss at sea", "Clara Voss’s Northern Oars, a magazine for rowers, is old.") is None


@pytest.mark.parametrize(
    "opening",
    [
        "In Salt Road, Clara Voss’s bone-dry comedy about a ferry, a woman rows alone.",
        "Clara Voss’s Salt Road is the first film from Wick to play here in thirty years.",
        "Polite society gets a shake-up in Salt Road, a slasher in which the maniac always knocks.",
        "In the opening shot of Clara Voss’s Salt Road, a man leans out of the window.",
        "Within the first five minutes of Salt Road, its heroine has sunk. Clara Voss lives in Hull.",
        "Every great heist movie has a vault. In Clara Voss’s Salt Road, the vault is in the sky.",
    ],
)
def test_what_happens_in_it_and_whose_it_is_shows_a_film_without_marks(tmp_path: Path, opening: str) -> None:
    assert talk(tmp_path, "Clara Voss on boats and patience", opening) == "Salt Road"


@pytest.mark.parametrize(
    "opening",
    [
        "In Clara Voss’s Northern Oars, a boatyard by the sea, it rains.",
        "Clara Voss’s Northern Oars is a boatyard by the sea.",
        "Within the first minutes of Ben Okri, nobody spoke. Clara Voss lives in Hull.",
    ],
)
def test_what_is_somebodys_and_not_told_of_as_a_film_is_none(tmp_path: Path, opening: str) -> None:
    assert talk(tmp_path, "Clara Voss on boats and patience", opening) is None
