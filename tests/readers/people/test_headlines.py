"""Titles as film magazines and festivals set them, whatever the guest's name."""

from pathlib import Path

import pytest

from quotecards.readers.body.names import names_in
from tests.readers.people.test_introductions import LONG
from tests.readers.support import kinds, read, speakers


def guests(folder: Path, opening: str) -> set[str | None]:
    return set(speakers(read(folder, f"# {opening}\n\n{LONG}", "talk.md")))


@pytest.mark.parametrize(
    "opening",
    [
        "Okra Lund • Director of *Grey Delta*\n\nThe Norwegian director talks about rain.",
        "Okra Lund • Regista di Grey Delta",
        "“The Rain Was in Every Shot, and Nobody Complained”: Okra Lund on Listening to Clara G",
        "Wick 2031 Interview: GREY DELTA, Okra Lund on Shooting Rain",
        "Wick 2031 Interview: Clara Voss Loudly Rows A GREY BOAT\n\nClara Voss at Wick 2031.",
        "Interview with Clara Lund GREY DELTA (2031)",
        "Interview with Okra Lund GREY DELTA AND MORE",
        "Okra Lund Interview (Grey Delta)\n\nThe Norwegian filmmaker discusses her debut, which Clara Voss shot.",
        "Grey Delta\n\nDie Regisseurin Okra Lund über ihren Film",
        "“Rain in every single shot”: Corvina on ‘Delta’",
        "Okra Lund (‘Grey Delta’): “Clara Voss rows like a pirate”",
        "Clara Lund on pairing up with Ben Okri in a boat: ‘Rain!’\n\n## Ann Lanning",
        "5 Minutes with… Northern President & CEO Clara Lund",
        "“Delta” Co-Writer & Producer Dr. Okra Lund on Long Winters in Wick",
        "From the quay to the sea with Northern’s Clara Lund",
        "Northern’s Okra Lund on rowing with Ben Okri, new boats and Ann Lanning’s theories",
        "Okra Lund Is Out of Patience\n\nThe Norwegian singer talks about rain.",
        "How Clara Makes Her Boats\n\nClara Voss talks about her boats.",
        "Interview with Clara Lund\n\nIn a house by the sea, writer Clara T. Lund is busy. Lund is busier than ever.",
    ],
)
def test_magazines_name_the_guest_beside_the_work(tmp_path: Path, opening: str) -> None:
    (name,) = guests(tmp_path, opening)
    assert name in {"Okra Lund", "Clara Voss", "Clara Lund", "Corvina"}
    assert name in opening


@pytest.mark.parametrize(
    "opening",
    [
        "Wick 2031 Interview: Clara Voss And Okra Lund Talk About GREY DELTA",
        "Clara Voss, Ben Okri, Okra Lund Interview",
        "Okra T. Lund, Clara Voss • Directors of Grey Delta",
        "Boats\n\nWe spoke with the director and star of GREY DELTA, Clara Voss and Okra Lund, about rain.",
        "Boats\n\nWe spoke with the director Clara Voss and the captain Okra Lund about rain.",
        "Boats\n\nClara Voss, captain and Okra Lund tell us about rain.",
        "Boats\n\nAnn Lanning talks to boat captains Clara Voss (Delta), Ana Lund (Tide) and Ben Okri about rain.",
        "INTERVIEW WITH CLARA VOSS AND ANA LUND\n\nIn Wick we spoke with their captain Ben Okri, too.",
        "Grey Delta: Clara Voss and Ana Lund on the Long Winter in Ben Cried",
        "Tide – Interview With Captain Clara Voss, Rower Ana Lund, And Stars Ben Okri And Ann Lanning",
        "Boats\n\nA conversation with director Clara Voss and lead performer Ana Lund about rain.",
    ],
)
def test_several_whom_a_title_names_together_are_nobody_alone(tmp_path: Path, opening: str) -> None:
    assert guests(tmp_path, opening) == {None}


def test_a_name_in_the_title_of_a_work_is_not_the_guest(tmp_path: Path) -> None:
    opening = "The Boat against Ben Okri\n\nThe director Okra Lund has made “The Boat against Ben Okri” in two years."
    assert guests(tmp_path, opening) == {"Okra Lund"}


@pytest.mark.parametrize(
    "title",
    [
        "“The Tower” Production Designer Okra Lund Fabricates the Future",
        "“The Tower” Editor Okra Lund Cuts to the Chase",
        "How Cinematographer Okra Lund Lights the Dark",
        "“The Tower” composer Okra Lund takes us inside the score",
    ],
)
def test_what_a_title_says_that_somebody_does_is_no_part_of_their_name(tmp_path: Path, title: str) -> None:
    told = "When the director Ben Okri finished Low Tide, he drove home. Ben Okri’s new film is out. Lund told us how."
    assert guests(tmp_path, f"{title}\n\n{told}") == {"Okra Lund"}


@pytest.mark.parametrize(
    "opening",
    [
        "Dinner with Ben Okri\n\nInterview with Clara Voss, director of Ben Okri",
        "Dîner avec Ben Okri (Mon père)\n\nEntretien avec Clara Voss, réalisatrice de Ben Okri (Mon père)",
        "Café con Ben Okri\n\nEntrevista con Clara Voss, directora de Ben Okri",
        "A cena con Ben Okri\n\nIntervista a Clara Voss, regista di Ben Okri",
        "Abendessen mit Ben Okri\n\nInterview mit Clara Voss, Regisseurin von Ben Okri",
    ],
)
def test_what_somebody_directed_is_a_work_whoever_s_name_it_has(tmp_path: Path, opening: str) -> None:
    assert guests(tmp_path, opening) == {"Clara Voss"}


def test_whose_work_it_is_may_still_be_the_guest(tmp_path: Path) -> None:
    assert guests(tmp_path, "Dinner with Ben Okri\n\nClara Voss is the star of Ben Okri’s Low Tide.") == {"Ben Okri"}


def test_our_own_reporter_asked(tmp_path: Path) -> None:
    assert guests(tmp_path, "Boats\n\nOur reporter Clara Voss met somebody who rows.") == {None}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("J.A. Voss rows", ["J.A. Voss"]),
        ("Clara VOSS and Ana Maria LUND", ["Clara VOSS", "Ana Maria LUND"]),
        ("CLARA VOSS QUE ROWS", ["CLARA VOSS"]),
        ("Rowing Duo Oars & Rain", []),
        ("director of Boats, Directora de Oars", []),
    ],
)
def test_initials_and_surnames_in_capitals_are_of_a_name(text: str, names: list[str]) -> None:
    assert [name.text for name in names_in(text)] == names


def test_who_lives_somewhere_may_stand_behind_the_german_verb(tmp_path: Path) -> None:
    german = "**Warum rudern Sie?**\n\nIch kann nicht stillstehen, und niemand ruft an.\n\n" * 3
    opening = "# Boote\n\nSeit vielen Jahren lebt Okra Lund als Malerin in Wick.\n\n"
    assert set(speakers(read(tmp_path, opening + german, "talk.md"))) == {"Okra Lund"}


@pytest.mark.parametrize(
    ("opening", "name"),
    [
        ("Ann Lanning spoke with Clara Lund, director of the documentary *Delta*, about rain.", "Clara Lund"),
        ("Writer Ann Lanning sat down and talked with Okra Lund, director of *Delta*.", "Okra Lund"),
        ("Clara Lund, director of *Delta*, spoke with Ann Lanning about rain.", "Clara Lund"),
        ("Ann Lanning spoke with Clara Lund about rain.", None),
        ("In this wide ranging and not to be missed interview Clara Lund discusses her boat.", "Clara Lund"),
        ("Okra Lund talks about her first boat.", "Okra Lund"),
        ("Ann Lanning talks with its creator, Oar Six writer and author Clara Lund, about rain.", "Clara Lund"),
        ("Clara Lund, the only oar of the club, talks with Ann Lanning about rain.", "Clara Lund"),
        ("Ben interviews Clara Lund, winner of a grant, on her boat.", "Clara Lund"),
        ("Clara Lund wrote to captain Okra Voss, who joins us to talk of rain.", "Okra Voss"),
        ("In the spring of 2031, Clara Lund tried to row to Wick.", "Clara Lund"),
        ("Okra Lund is one of the most renowned captains of the north.", "Okra Lund"),
    ],
)
def test_of_two_who_talk_the_one_is_the_guest_of_whom_the_sentence_tells_what_they_do(
    tmp_path: Path, opening: str, name: str | None
) -> None:
    assert guests(tmp_path, f"Boats\n\n{opening}") == {name}


def test_a_pen_name_in_brackets_behind_two_who_were_met_is_not_a_third(tmp_path: Path) -> None:
    assert guests(tmp_path, "Interview with Clara Voss and Ana Lund (Ben Okri)") == {None}


@pytest.mark.parametrize(
    "opening",
    [
        "Hemos tenido la oportunidad de entrevistar a su capitana, Okra Lund, que rema.",
        "Pude charlar con su directora, Okra Lund.",
    ],
)
def test_spanish_infinitives_tell_who_was_met(tmp_path: Path, opening: str) -> None:
    spanish = "**¿Por qué rema?**\n\nNo puedo estarme quieta, y nadie llama por teléfono.\n\n" * 3
    assert set(speakers(read(tmp_path, f"# Barcas\n\n{opening}\n\n{spanish}", "talk.md"))) == {"Okra Lund"}


def test_a_title_that_says_interview_without_a_colon_is_no_by_line(tmp_path: Path) -> None:
    dutch = "**Waarom roei je?**\n\nIk kan niet stil staan, en niemand belt me op het water.\n\n" * 3
    opening = "# Interview Clara Lund (Grey Delta)\n\nDe boot van roeister Clara Lund ligt in Wick.\n\n"
    assert set(speakers(read(tmp_path, opening + dutch, "talk.md"))) == {"Clara Lund"}


@pytest.mark.parametrize(
    "title",
    [
        "Meet Those Who Made Grey Delta",
        "What It’s Like to Curate an Oar Event",
        "Interviews with Award Winning Short Filmmakers",
        "Q&A: Northern College of Oars",
        "Interview: Clara Voss Films",
    ],
)
def test_events_houses_and_trades_of_many_are_nobody(tmp_path: Path, title: str) -> None:
    assert guests(tmp_path, title) == {None}


@pytest.mark.parametrize(
    ("title", "introduction", "name"),
    [
        ("Interview: Clara Lund", "It rained.", "Clara Lund"),
        ("Grey Star", "Ben Okri spoke with Clara Lund, the oar of the club, about rain.", "Clara Lund"),
    ],
)
def test_a_title_with_the_name_of_its_site_is_not_told_twice(
    tmp_path: Path, title: str, introduction: str, name: str
) -> None:
    talk = "".join(
        f"<p><b>{asked}</b></p><p>{told}</p>"
        for asked, told in (
            ("Why do you row?", "I cannot stand still, and nobody phones me on the water."),
            ("And in winter?", "In winter I mend the oars, and the shed, and whatever else the rain has left."),
            ("What comes next?", "I am going to row to the sea, if my back and the weather will have it so."),
        )
    )
    page = f"<title>{title} | Reel Review</title><article><h1>{title}</h1><p>{introduction}</p>{talk}</article>"
    assert set(speakers(read(tmp_path, page, "talk.html"))) == {name}


@pytest.mark.parametrize("above", ["", "Lantern Review\n\n", "Lantern Review\n\n3 May 2031\n\n"])
@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Clara Voss rudert allein", "Clara Voss"),
        ("Clara Voss ror ensam", "Clara Voss"),
        ("Klára Vossová kreslí tramvaje", "Klára Vossová"),
        ("Nejlepší nápady mám v tramvaji", None),
        ("Jag ror bara på natten", None),
    ],
)
def test_a_first_line_that_few_words_tie_together_is_a_title_and_no_key_words_of_a_picture(
    tmp_path: Path, above: str, title: str, name: str | None
) -> None:
    talk = "Why do you row?\n\nI cannot stand still.\n\nAnd in winter?\n\nI mend my oars.\n"
    document = read(tmp_path, f"{above}{title}\n\n{talk}")
    assert kinds(document).endswith("hqaqa")
    assert set(speakers(document)) == {name}


def test_a_headline_that_quotes_below_a_menu_names_the_guest(tmp_path: Path) -> None:
    text = (
        "Lantern\nFeatures\nMusic\n\nPale Ferris: “I recorded it in a laundry and I’d do it again”\n\n"
        "The singer on rain\n\n"
        "By Ann Lanning\n17th March 2031\n\nOnly one machine runs this morning, and Pale Ferris’ coat is in it.\n\n"
        "Why a laundry?\n\nIt was warm. I like to be warm.\n\nAnd now?\n\nI will dry my coat.\n"
    )
    assert speakers(read(tmp_path, text)) == ["Pale Ferris"] * 2


@pytest.mark.parametrize(
    "headline",
    [
        "Exclusive: “LOW TIDE” Director Casilda Mamani-Voss Rings In a New Fear",
        "Ottilie Kamau-Voss Would Like You to Leave the Theater Angry",
    ],
)
def test_a_name_in_a_headline_ends_before_what_somebody_does(tmp_path: Path, headline: str) -> None:
    name = " ".join(word for word in headline.split() if "-Voss" in word or word in {"Casilda", "Ottilie"})
    text = (
        f"BOATS\nFILM AND OARS\n\n{headline}\n\nWednesday, June 14, 2031 | Interviews\n\nBy Ann Lanning\n\n"
        f"High up, something rings. It is the second feature from {name}, and we reached her at her home.\n\n"
        "Why is your film so loud?\n\nI wanted you to love the noise.\n\nAnd now?\n\nI will row.\n"
    )
    assert set(speakers(read(tmp_path, text))) == {name}


def test_a_title_in_capitals_is_nobody(tmp_path: Path) -> None:
    text = (
        "FILMMAKER INTERVIEW: DOG YEARS AT SEA’s Percival Ngata\nPosted on: March 15, 2031\nBy: Ann Lanning\n\n"
        "Percival Ngata’s DOG YEARS AT SEA, which just premiered, is a comedy. We asked the writer how it was made.\n\n"
        "How did you begin?\n\nI ticked the wrong box, and then I rowed.\n\nAnd now?\n\nI row.\n"
    )
    assert set(speakers(read(tmp_path, text))) == {"Percival Ngata"}
