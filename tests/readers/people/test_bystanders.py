"""Who stands beside the guest in an introduction: parts, kin, earlier guests, those who asked."""

from pathlib import Path

import pytest

from tests.readers.people.test_named_guests import FRENCH, GERMAN, SPANISH, TALK, guest


@pytest.mark.parametrize(
    ("opening", "talk"),
    [
        ("Elle incarne Anna Weir dans « Le Fleuve ». Clara Voss rame depuis l’enfance.", FRENCH),
        ("Dans « Le Fleuve », Clara Voss joue Anna Weir, une rameuse perdue.", FRENCH),
        ("Clara Voss ist Anna Weir in „Der Fluss“, der im Mai anläuft.", GERMAN),
        ("Interpreta a Anna Weir en la serie. Clara Voss rema desde niña.", SPANISH),
        ("Clara Voss plays the captain Anna Weir and has learnt to row for it.", TALK),
    ],
)
def test_whom_the_guest_plays_is_nobody_who_answers(tmp_path: Path, opening: str, talk: str) -> None:
    assert guest(tmp_path, f"# Anna Weir\n\n{opening}", talk) == "Clara Voss"


@pytest.mark.parametrize(
    ("opening", "talk"),
    [
        ("Clara Voss tells of the years on the river with her father, Ben Okri.", TALK),
        ("Clara Voss lives on a boat with her husband, the painter Ben Okri.", TALK),
        ("Clara Voss filmt am Fluss. Ihr Großvater Ben Okri war Kapitän.", GERMAN),
        ("Clara Voss rema cada día. Su abuelo, Ben Okri, fue capitán.", SPANISH),
        ("Clara Voss filmt am Fluss. Ihr Großvater Ben Okri war Regisseur.", GERMAN),
        ("Clara Voss rudert jeden Tag. Ihre Mutter Ann Okri war Schauspielerin.", GERMAN),
        ("Clara Voss roeit elke dag. Haar grootvader Ben Okri was regisseur.", TALK),
        ("Clara Voss rowed before she walked. Her teacher, Mick Okri-Lunde, told her to slow down.", TALK),
        ("Clara Voss rudert jeden Tag. Ihre Trainerin Ann Okri war Kapitänin.", GERMAN),
        ("Clara Voss rame depuis l’enfance. Son entraîneur Ben d’Okri était capitaine.", FRENCH),
        ("Clara Voss rema cada día. Su vecino, el capitán Ben de la Okri, la enseñó.", SPANISH),
    ],
)
def test_kin_that_an_introduction_names_is_not_the_guest(tmp_path: Path, opening: str, talk: str) -> None:
    assert guest(tmp_path, f"# On the water\n\n{opening}", talk) == "Clara Voss"


@pytest.mark.parametrize(
    ("opening", "talk"),
    [
        ("Clara Voss was ten when it rained. Captain Ben Okri told her to bail.", TALK),
        ("Clara Voss ruderte nur sonntags. Kapitän Ben Okri hat sie entdeckt.", GERMAN),
        ("Clara Voss ruderte nur sonntags. Kapitänin Ann Okri brachte ihr das Steuern bei.", GERMAN),
        ("Clara Voss ramait le dimanche. Le capitaine Ben Okri lui a appris à barrer.", FRENCH),
        ("Clara Voss remaba los domingos. El capitán Ben Okri la descubrió.", SPANISH),
        ("Clara Voss roeide op zondag. Kapitein Ben Okri gaf haar het roer.", TALK),
        ("Clara Voss rodde om söndagarna. Kapten Ben Okri lärde henne att styra.", TALK),
        ("Клара Восс гребла по воскресеньям. Капитан Борис Окрин дал ей руль.", TALK),
        ("Клара Восс гребла по воскресеньям. Критик Борис Окрин назвал её «штормом».", TALK),
        ("Clara Voss wiosłuje co niedzielę. Reżyser Borys Okryń nazywa ją „burzą”.", TALK),
    ],
)
def test_who_did_something_to_whom_the_text_told_of_is_not_the_guest(tmp_path: Path, opening: str, talk: str) -> None:
    assert guest(tmp_path, f"# On the water\n\n{opening}", talk) in (None, "Clara Voss", "Клара Восс")


@pytest.mark.parametrize(
    ("title", "opening"),
    [
        ("What we learned from Ben Okri", "A boat club looks back."),
        ("In de voetsporen van Ben Okri", "A boat club looks back."),
        ("Памяти Бориса Окрина", "A boat club looks back."),
        ("Every oar is a promise", "Ben Okri (1901–1980) founded the club. We spoke on the pier."),
        ("Every oar is a promise", "The late Ben Okri founded the club. We spoke on the pier."),
        ("Every oar is a promise", "Als Ben Okri im Mai starb, stand der Club leer."),
        ("Ben Okri has vanished", "The captain was last seen in Wick. We asked around."),
    ],
)
def test_who_is_dead_or_gone_is_not_the_guest(tmp_path: Path, title: str, opening: str) -> None:
    assert guest(tmp_path, f"# {title}\n\n{opening}") is None


@pytest.mark.parametrize(
    "opening",
    [
        "We went to Wick together with the interpreter Ben Okri, who made all of it plain.",
        "The new pier takes the place of the one built in 1987 by the architect Ben Okri.",
        "They were the first to be hired by our founder, Ben Okri, and have stayed.",
        "This week, Ben Okri calls up rower Clara Voss to find out why she rows.",
    ],
)
def test_who_stands_behind_a_preposition_with_their_trade_is_not_the_guest_for_it(tmp_path: Path, opening: str) -> None:
    assert guest(tmp_path, f"# On the water\n\n{opening}") in (None, "Clara Voss")


def test_who_told_their_own_story_may_be(tmp_path: Path) -> None:
    opening = "It rained all week. The captain Clara Voss told her story in the boathouse, where we met her."
    assert guest(tmp_path, f"# On the water\n\n{opening}") == "Clara Voss"


def test_two_of_whom_one_is_the_other_s_kin_may_both_answer(tmp_path: Path) -> None:
    assert guest(tmp_path, "# On the water\n\nWe met the rowers Clara Voss and her brother Ben Voss in Wick.") is None


@pytest.mark.parametrize(
    ("opening", "talk"),
    [
        ("Clara Voss has rowed around every island. Anna Weir of the Boat Review rang her up to ask why.", TALK),
        ("The rower Clara Voss knows every island. Anna Weir put our readers’ questions to her.", TALK),
        ("Clara Voss rudert um jede Insel. Anna Weir traf sie im Hafen.", GERMAN),
        ("Die Ruderin Clara Voss kennt jede Insel. Anna Weir stellte ihr unsere Fragen.", GERMAN),
        ("La rameuse Clara Voss connaît les îles. Anna Weir lui a posé vos questions.", FRENCH),
        ("La remera Clara Voss conoce las islas. Anna Weir le hizo unas preguntas.", SPANISH),
        ("Clara Voss rame autour des îles. Anna Weir l’a rencontrée au port.", FRENCH),
        ("Clara Voss rema desde niña. Anna Weir la entrevistó en el puerto.", SPANISH),
    ],
)
def test_who_met_them_as_an_introduction_ends_asked(tmp_path: Path, opening: str, talk: str) -> None:
    assert guest(tmp_path, f"# On the water\n\n{opening}", talk) == "Clara Voss"


def test_a_guest_of_last_time_is_not_the_guest(tmp_path: Path) -> None:
    opening = "# Boat people\n\nAfter the rower Anna Weir last month we now visit the captain Clara Voss in Wick."
    assert guest(tmp_path, opening) == "Clara Voss"


def test_for_whom_the_guest_worked_is_not_the_guest(tmp_path: Path) -> None:
    opening = "Much of that is owed to the rower Clara Voss, who did it for captain Ben Okri. We spoke by video call."
    assert guest(tmp_path, f"# Low Tide\n\n{opening}") == "Clara Voss"


def test_our_editor_who_speaks_with_them_asks(tmp_path: Path) -> None:
    opening = "Clara Voss has rowed for years. In this talk with our river editor, Ben Okri, she explains why."
    assert guest(tmp_path, f"# Low Tide\n\n{opening}") == "Clara Voss"


@pytest.mark.parametrize(
    "opening",
    [
        "Clara Voss grew up in Wick, rowed under the late Ben Okri and builds boats.",
        "After twenty years on land, Clara Voss gave it up; then Ben Okri called and offered a boat.",
        "Clara Voss will never row again. The songs on the boat were Ben Okri’s and Anna Weir’s.",
    ],
)
def test_of_whom_alone_an_introduction_tells_is_the_guest_though_others_are_named(tmp_path: Path, opening: str) -> None:
    assert guest(tmp_path, f"# On the water\n\n{opening}") == "Clara Voss"


@pytest.mark.parametrize(
    ("opening", "talk"),
    [
        ("Als Kind baute Clara Voss Boote aus Papier.", GERMAN),
        ("Who rows at night? Ask Clara Voss.", TALK),
        ("This month: LOW TIDE by Clara Voss.", TALK),
    ],
)
def test_the_guest_is_named_alone_in_a_sentence(tmp_path: Path, opening: str, talk: str) -> None:
    assert guest(tmp_path, f"# On the water\n\n{opening}", talk) == "Clara Voss"
