"""Openings as they are written: what tells of somebody without saying so, and what is no part of their name."""

from pathlib import Path

import pytest

from quotecards.readers.body.names import names_in
from tests.readers.people.test_named_guests import guest
from tests.readers.support import read, speakers


@pytest.mark.parametrize(
    "opening",
    [
        "# Episode 12\n\nDirector Zofra Voss (“Low Tide”) makes her first appearance on the show.",
        "# Episode 12\n\nFilmmaker Zofra Voss, whose new film “Low Tide” deals with ferries, is here.",
        "# Low Tide\n\nIt is hard to write about an interview I had with Zofra Voss about her boats.",
        "# Low Tide\n\nHere is a conversation that we recently recorded with Zofra Voss.",
        "# Low Tide\n\nIn this episode I am joined by writer / director Zofra Voss to talk about boats.",
        "# Zofra Voss Interview\n\nWe catch up with the Canadian rowing legend Zofra Voss to discuss her boats.",
        "# Q&A\n\nThis week I had the opportunity to interview Zofra Voss, of Voss Can Row! She is famous.",
        "# Low Tide\n\nZofra Voss, one of the four behind the boat that won the race, speaks to us about oars.",
    ],
)
def test_plain_words_for_a_talk_tell_of_whatever_name(tmp_path: Path, opening: str) -> None:
    assert guest(tmp_path, opening) == "Zofra Voss"


@pytest.mark.parametrize(
    "opening",
    [
        "# Boats\n\n“We went out and tried things,” says the Oars’ Clara Voss about the first race.",
        "# Clara Voss rows alone on the river: “I want the quiet”\n\nThe race is over.",
        "# Salty Wick\n\nThe series Salty Wick opens at the Wick Fair. Ann Lanning spoke with director Clara Voss.",
    ],
)
def test_who_is_cited_before_the_talk_gives_it(tmp_path: Path, opening: str) -> None:
    assert guest(tmp_path, opening) == "Clara Voss"


@pytest.mark.parametrize(
    "opening",
    [
        "# Low Tide\n\nLow Tide marks the return of four rowers.",
        "# Low Tide\n\nWith Low Tide, the rowers return to Wick.",
        "# Low Tide\n\nDirected by four rowers, Low Tide tells of a river.",
        "# Low Tide\n\nLow Tide follows four rowers down a river.",
        "# Low Tide\n\nLow Tide is out now. In it four rowers go down a river.",
        "# Low Tide\n\nProduced by Ann Lanning and written by Ben Okri, Low Tide is a film.",
    ],
)
def test_a_work_that_does_what_works_do_is_nobody(tmp_path: Path, opening: str) -> None:
    assert guest(tmp_path, opening) is None


@pytest.mark.parametrize(
    "verb", ["Returns With Slow Days", "Wants You to Row", "Reflects on Twenty Years", "Joins the Boat", "Left Home"]
)
def test_a_verb_with_a_capital_is_no_part_of_the_name_before_it(tmp_path: Path, verb: str) -> None:
    assert next(names_in(f"Zofra Voss {verb}")).text == "Zofra Voss"
    assert guest(tmp_path, f"# Clara Voss {verb}\n\nThe race is over.") == "Clara Voss"


def test_both_apostrophes_spell_one_name(tmp_path: Path) -> None:
    assert guest(tmp_path, "# Interview: Clara O'Voss\n\nClara O’Voss is the author of ten books.") == "Clara O'Voss"


@pytest.mark.parametrize("name", ["Clara Z. Voss", "Clara H.K. Voss", "Mara wa Voss"])
def test_initials_and_small_words_may_stand_in_a_name(name: str) -> None:
    assert [found.text for found in names_in(f"We spoke with {name} about boats.")] == [name]


def test_a_trade_that_opens_a_sentence_is_no_part_of_an_unknown_name() -> None:
    assert [found.text for found in names_in("Painter Zofra Voss lives in Wick.")] == ["Zofra Voss"]


def test_a_trade_behind_the_name_may_say_whose_work_somebody_made(tmp_path: Path) -> None:
    assert guest(tmp_path, "# Intervista a Zofra Voss regista di Bassa marea\n\nIt rained.") == "Zofra Voss"


def test_a_heading_above_a_short_talk_does_not_say_who_held_it(tmp_path: Path) -> None:
    opening = "# “The river decides”\n\n## Entrevista a Zofra Voss\n\nEntrevista Juan Lund. 6 de junio de 2033."
    assert guest(tmp_path, opening) == "Zofra Voss"


def test_a_word_for_an_interview_begins_no_name(tmp_path: Path) -> None:
    assert not list(names_in("Entrevue La marée"))


@pytest.mark.parametrize(
    "opening",
    [
        "# Road Games\n\nWriter, rower and producer Zofra Voss has been at sea all her life.",
        "# Boats\n\nAward-winning Chilean novelist Zofra Voss rows at night.",
        "# Pulp Boats: Zofra Voss on the Long Tide\n\nThe director discusses a boat.",
        "# Dream Big: an interview with Alumna Zofra Voss\n\nIt rained.",
        "# Zofra Voss Talks About Ben Okri\n\nIt rained.",
        "# Interview with Ben Okri’s Editor Zofra Voss\n\nIt rained.",
    ],
)
def test_an_unknown_first_name_is_somebody_s_where_only_people_stand(tmp_path: Path, opening: str) -> None:
    assert guest(tmp_path, opening) == "Zofra Voss"


@pytest.mark.parametrize(
    "opening",
    [
        "# Interview: Clara Voss and Paul Oakes Discuss John Rows at the End\n\nYou know John Rows at the End. "
        "Clara Voss is a captain. John Rows at the End is the first film of Paul Oakes.",
        "# Stephen Lund’s It – Interview with Director Clara Voss and Star Paul Oakes\n\nIt rained in the town.",
        "# Remembering Ben Okri\n\nThe rower died in 2031.",
        "# In Search of Ben Okri\n\nThe rower died in 2031.",
        "# Low Tide\n\nAnn Lanning catches up with the captain.",
    ],
)
def test_whom_a_talk_is_only_about_or_who_held_it_is_not_its_guest(tmp_path: Path, opening: str) -> None:
    assert guest(tmp_path, opening) is None


@pytest.mark.parametrize(
    "post",
    ["Head Coach", "Vice President", "Senior Curator", "Executive Chef", "Festival Programmer", "Editor-in-Chief"],
)
def test_a_post_with_capitals_is_no_part_of_the_name_behind_it(tmp_path: Path, post: str) -> None:
    assert guest(tmp_path, f"# Low Tide\n\nWe spoke to {post} Clara Voss about boats.") == "Clara Voss"
    assert guest(tmp_path, f"# Interview: {post} Clara Voss\n\nIt rained.") == "Clara Voss"


@pytest.mark.parametrize(
    "whom", ["New York-based painter Zofra Voss", "Salt Road’s Zofra Voss", "Wick-born rower and poet Zofra Voss"]
)
def test_where_somebody_lives_or_belongs_stands_between_whom_was_met_and_their_name(tmp_path: Path, whom: str) -> None:
    assert guest(tmp_path, f"# Low Tide\n\nWe spoke to {whom} about boats.") == "Zofra Voss"


def test_a_place_where_people_met_is_nobody_whom_they_met(tmp_path: Path) -> None:
    assert guest(tmp_path, "# Member Profile: Zofra Voss of Wick Boats\n\nWe met in Wick.") != "Wick Boats"


def test_several_people_of_a_trade_begin_no_name() -> None:
    assert not list(names_in("Highlighting Featured Student Filmmakers Stay tuned"))


@pytest.mark.parametrize(
    "opening",
    [
        "Clara Voss, a national correspondent for the Wick Times, joins us to talk about boats.",
        "Clara Voss, former editor-in-chief of Boats and Oars joins us to talk about the sea.",
        "Our guide on this journey is Clara Voss, author of Low Water.",
        "Here is a very special guest, former captain from the office of boats, Clara Voss.",
        "Few rowed as Ben Okri did. We hear from Clara Voss about his boats.",
        "Investigative journalist and attorney Clara Voss shares the story of a boat.",
    ],
)
def test_hosts_say_in_many_ways_who_is_with_them(tmp_path: Path, opening: str) -> None:
    assert guest(tmp_path, f"# Low Tide\n\n{opening}") == "Clara Voss"


def test_whom_a_guest_is_there_to_discuss_is_not_the_guest(tmp_path: Path) -> None:
    assert guest(tmp_path, "# Low Tide\n\nHere with us to discuss Ben Okri is a captain.") != "Ben Okri"


@pytest.mark.parametrize(
    "deed", ["looks back on boats", "answered by email", "stopped by for a chat", "spricht über Boote"]
)
def test_what_only_people_do_tells_of_somebody_of_whatever_name(tmp_path: Path, deed: str) -> None:
    assert guest(tmp_path, f"# Low Tide\n\nZofra Voss {deed}.") == "Zofra Voss"
    assert guest(tmp_path, f"# Low Tide\n\nLiving legend Zofra Voss {deed}.") == "Zofra Voss"


def test_a_work_whose_director_speaks_is_nobody(tmp_path: Path) -> None:
    opening = "# “The roof was the main part”\n\nA realizadora de O Inverno das Telhas fala da aldeia da avó."
    assert guest(tmp_path, opening) is None


@pytest.mark.parametrize(
    "opening",
    [
        "# Five Questions for Salt Road Writer/Director Clara Voss\n\n*Salt Road*\n\nSalt Road is about a cook.",
        "# Interview: Salt Road director/editor Clara Voss\n\nSalt Road is about a cook on a ferry.",
        "# Two Oars\n\nToday on Lantern Cuts, Clara Voss, ACE discusses editing Salt Road.",
        "# Two Oars\n\nClara Voss made her mark with Salt Road, a portrait of the cook Ben Okri. We asked her.",
        "# Two Oars\n\nClara Voss made Salt Road, about a cook. Clara took a moment to tell us how it began.",
        "# Two Oars\n\nSalt Road, directed by Clara Voss and starring Ann Lanning, is odd. We asked the director.",
        "# Two Oars\n\nClara Voss made Salt Road, about fog. Below is our conversation.",
        "# Two Oars\n\nA cook waits in Salt Road, the first film of Clara Voss. I reached the filmmaker at home.",
    ],
)
def test_what_a_film_is_about_and_who_plays_in_it_is_not_whom_they_met(tmp_path: Path, opening: str) -> None:
    assert guest(tmp_path, opening) == "Clara Voss"


def test_a_work_is_nobody_whom_they_asked(tmp_path: Path) -> None:
    opening = (
        "# Two Oars\n\nSalt Road, directed by a cook and starring Ann Lanning, is about fog. We asked the director."
    )
    assert guest(tmp_path, opening) is None


@pytest.mark.parametrize(
    "opening",
    [
        "Producer/director Clara Voss has gone from Salt Road to rowing (with actor Ben Okri). We asked Voss about it.",
        "Clara Voss made her mark with Salt Road. Her film Low Tide is about fog. The filmmaker took time to talk.",
        "I last interviewed Clara Voss before Low Tide, which follows the cook Ben Okri (who died last October).",
        "When I had the opportunity to pick Clara Voss’s brain about Salt Road, I rowed over.",
        "Low Tide is the new film from Clara Voss. Ben Okri talked to her about fog.",
        "It took Clara Voss seven years to make Low Tide.",
        "This month’s featured filmmaker is Clara Voss.",
        "Low Tide is a film about fog by Clara Voss. Lantern Review caught up with the director in Wick.",
    ],
)
def test_who_was_met_is_told_by_plain_words(tmp_path: Path, opening: str) -> None:
    assert guest(tmp_path, f"# Two Oars\n\n{opening}") == "Clara Voss"


@pytest.mark.parametrize(
    ("opening", "named"),
    [
        ("Clara Mendo Voss rows. Mendo Voss told us how.", "Clara Mendo Voss"),
        ("Clara von Voss has gone from Salt Road to Low Tide. We asked von Voss about it.", "Clara von Voss"),
    ],
)
def test_a_surname_of_two_words_is_no_name_of_its_own(tmp_path: Path, opening: str, named: str) -> None:
    assert guest(tmp_path, f"# Two Oars\n\n{opening}") == named


@pytest.mark.parametrize(
    "opening",
    [
        "# Five Questions for Ben Salt Writer-Director Clara Voss\n\n*Ben Salt*",
        "# Ben Salt: Writer/Director Clara Voss on Ferries\n\n*Ben Salt*",
        "# Q&A: Ben Salt Director and Star Clara Voss\n\n*Ben Salt*\n\nBen Salt is a thriller that plays on a ferry.",
        "# Interview: Ben Salt VFX supervisor Clara Voss\n\nFrom boats to fog.",
        "# Fog\n\nBen Salt is a film about fog by Clara Voss. Lantern Review caught up with the director in Wick.",
        "# Fog\n\nBen Salt is about a cook. We spoke with Clara Voss, who shot it.",
    ],
)
def test_a_film_that_has_somebody_s_name_does_not_answer(tmp_path: Path, opening: str) -> None:
    assert guest(tmp_path, opening) == "Clara Voss"


@pytest.mark.parametrize(
    "introduction",
    ["Clara Voss is a film director.", "Clara Voss is the star of the film.", "Clara Voss is about to row to Wick."],
)
def test_who_makes_films_is_no_film(tmp_path: Path, introduction: str) -> None:
    assert guest(tmp_path, f"# Interview with Clara Voss\n\n{introduction}") == "Clara Voss"


@pytest.mark.parametrize(
    "introduction",
    [
        "A portrait of Clara Voss hangs in the hall. Here is our conversation.",
        "Our cook grew up on the films of Clara Voss. Below is our conversation.",
        "I got to ask a cook who fed Clara Voss.",
        "Salt Road stars Clara Voss. We got to talk with the make-up artist.",
    ],
)
def test_whom_an_introduction_only_mentions_is_not_whom_they_met(tmp_path: Path, introduction: str) -> None:
    assert guest(tmp_path, f"# Fog\n\n{introduction}") is None


def test_who_died_is_not_told_of_as_the_guest(tmp_path: Path) -> None:
    introduction = "Clara Voss died last year. Ann Lanning rows on. She told us how."
    assert guest(tmp_path, f"# Fog\n\n{introduction}") == "Ann Lanning"


@pytest.mark.parametrize("told", ["A raccontarci l’impresa è", "A parlarcene è", "A guidarci tra le barche è"])
def test_who_is_the_one_to_tell_us_is_the_guest_in_italian(tmp_path: Path, told: str) -> None:
    text = f"È nata una casa per chi rema. {told} Clara Voss, capitana e una delle fondatrici con Ben Okri.\n\n"
    talk = "**Perché rema?**\n\nNon riesco a stare ferma, e così remo.\n\n**Faceva freddo?**\n\nSì, ed eravamo bagnati."
    assert set(speakers(read(tmp_path, text + talk, "talk.md"))) == {"Clara Voss"}
