"""What introductions go on to say of whom they name: by a pronoun, by what they are."""

from pathlib import Path

import pytest

from tests.readers.people.test_named_guests import FRENCH, GERMAN, SPANISH, TALK, guest


@pytest.mark.parametrize(
    ("opening", "talk", "name"),
    [
        ("If you like boats, you know Ombra Lund. The Danish captain built every one alone.", TALK, "Ombra Lund"),
        ("They rang Ombra Lund. The captain talks to us about boats.", TALK, "Ombra Lund"),
        ("Ombra Lund has crossed the bay. She rows every day and never wears a hat.", TALK, "Ombra Lund"),
        ("Ombra Lund rema cada día. Hoy es también escritora.", SPANISH, "Ombra Lund"),
        ("On connaît Ombra Lund. La réalisatrice raconte ses années sur le fleuve.", FRENCH, "Ombra Lund"),
        ("Man kennt Ombra Lund. Die Regisseurin erzählt vom Fluss.", GERMAN, "Ombra Lund"),
    ],
)
def test_the_next_sentence_tells_of_whom_one_names(tmp_path: Path, opening: str, talk: str, name: str) -> None:
    assert guest(tmp_path, f"# On the water\n\n{opening}", talk) == name


@pytest.mark.parametrize(
    "opening",
    [
        "The rowing club asked Ombra Lund and Okra Weir. The captain has never lost.",
        "Boats are built after Ombra Lund’s plans. The captain has never lost.",
        "In the spring of 1948 Ben Okri came to Wick with a crew. The captain, who is 81, remembers.",
    ],
)
def test_a_captain_may_be_somebody_else_than_who_is_named(tmp_path: Path, opening: str) -> None:
    assert guest(tmp_path, f"# On the water\n\n{opening}") is None


@pytest.mark.parametrize(
    ("opening", "talk"),
    [
        ("For twenty years Clara Voss rowed across the bay each morning.", TALK),
        ("It looks easy, but in real life Clara Voss gets seasick.", TALK),
        ("Biologist at the harbour of Wick, Okra Voss studies eels.", TALK),
        ("Bióloga del puerto de Wick, Okra Voss estudia anguilas.", SPANISH),
    ],
)
def test_who_does_something_behind_a_phrase_is_told_of(tmp_path: Path, opening: str, talk: str) -> None:
    assert guest(tmp_path, f"# On the water\n\n{opening}", talk) in ("Clara Voss", "Okra Voss")


def test_whom_a_possessive_names_is_not_whom_they_visited(tmp_path: Path) -> None:
    opening = "I first met Clara Voss in a queue. She is the hero of Anna Weir’s film Oars. I visited her in Wick."
    assert guest(tmp_path, f"# On the water\n\n{opening}") == "Clara Voss"


@pytest.mark.parametrize(
    ("opening", "talk"),
    [
        ("Clara Voss’s Low Tide is a portrait of a boat. We were glad to catch up with the director in Wick.", TALK),
        ("Clara Voss’s Low Tide rows past every rule. Below, our conversation covers her first years in Wick.", TALK),
        ("We talked to ‘Low Tide’ rower Clara Voss about boats.", TALK),
        ("Clara Voss was awesome enough to answer our questions.", TALK),
        ("Written by our next guest, Clara Voss, the film opens in May.", TALK),
        ("Avec Ben Okri, l’ancienne directrice raconte les bateaux. Clara Voss est une capitaine de Wick.", FRENCH),
        ("Clara Voss von den S. Ruder Verlagen baut Boote.", GERMAN),
    ],
)
def test_words_of_pages_that_say_who_was_met(tmp_path: Path, opening: str, talk: str) -> None:
    assert guest(tmp_path, f"# On the water\n\n{opening}", talk) == "Clara Voss"


def test_who_profiles_somebody_asks(tmp_path: Path) -> None:
    opening = "# Boat people\n\nAnna Weir profiles Clara Voss, a rower.\n\nBy: Anna Weir\n"
    assert guest(tmp_path, opening) == "Clara Voss"


@pytest.mark.parametrize(
    ("opening", "talk", "name"),
    [
        (
            "There is nothing in Clara Voss-Lund’s boat but a dog. Her film, The Salt Road, opens on Friday; over "
            "coffee she talked about ferries.",
            TALK,
            "Clara Voss-Lund",
        ),
        (
            "A sus 81 años, con mil barcos a la espalda, Ombra Lund sigue bajando al muelle. Allí, entre redes, recibe "
            "a este diario.",
            SPANISH,
            "Ombra Lund",
        ),
        ("Ombra Lund rame depuis dix ans. À Wick, elle reçoit notre journal dans sa barque.", FRENCH, "Ombra Lund"),
        ("Ombra Lund rudert seit zehn Jahren. In Wick empfängt sie diese Zeitung im Boot.", GERMAN, "Ombra Lund"),
        ("Ombra Lund was in Wick to launch a boat and stayed on to answer questions in the hall.", TALK, "Ombra Lund"),
        (
            "Connue pour « Les Rames », la comédienne et metteuse en scène Clara Voss-Lund présente sa création à "
            "Wick. Rencontre à la veille du départ.",
            FRENCH,
            "Clara Voss-Lund",
        ),
    ],
)
def test_the_only_one_told_of_receives_the_paper_or_talks(tmp_path: Path, opening: str, talk: str, name: str) -> None:
    assert guest(tmp_path, f"# On the water\n\n{opening}", talk) == name


@pytest.mark.parametrize(
    "opening",
    [
        "Low Tide tells of Clara Voss, a rower. Its director was in Wick and stayed on to answer questions.",
        "Low Tide won. Over coffee she talked about rain.",
        "Low Tide is a film about boats. The crew stayed on to answer questions.",
    ],
)
def test_a_work_receives_nobody(tmp_path: Path, opening: str) -> None:
    assert guest(tmp_path, f"# On the water\n\n{opening}") is None


def test_a_form_of_address_means_the_full_name_that_the_opening_has(tmp_path: Path) -> None:
    opening = "Mit „Ebbe“ hat Jorund Vosslich gerade den Preis gewonnen. Ein Gespräch über Boote."
    asked = "\n\nF: Herr Vosslich, in Ihrem Boot wird gerudert.\nA: Nur am Abend, wenn niemand anruft.\n"
    more = "F: Warum rudern Sie?\nA: Ich kann nicht stillstehen. Das Wasser ist nie dasselbe.\n"
    assert guest(tmp_path, f"# Am Wasser\n\n{opening}", asked + more) == "Jorund Vosslich"
