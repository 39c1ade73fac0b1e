"""What introductions go on to say of whom they name: by a pronoun, by what they are."""

from pathlib import Path

import pytest

from tests.readers.people.test_named_guests import FRENCH, GERMAN, SPANISH, TALK, guest

ITALIAN = "\n\nPerché rema?\n\nNon riesco a stare ferma.\n\nE d’inverno?\n\nRiparo i miei remi.\n"
PORTUGUESE = "\n\nPorque rema?\n\nNão consigo estar parada.\n\nE no inverno?\n\nArranjo os meus remos.\n"
DUTCH = "\n\nWaarom roei je?\n\nIk kan niet stilstaan.\n\nEn in de winter?\n\nDan repareer ik mijn riemen.\n"
SWEDISH = "\n\nVarför ror du?\n\nJag kan inte stå still.\n\nOch på vintern?\n\nDå lagar jag mina åror.\n"


@pytest.mark.parametrize(
    ("opening", "talk", "name"),
    [
        ("If you like boats, you know Ombra Lund. The Danish captain built every one alone.", TALK, "Ombra Lund"),
        ("They rang Ombra Lund. The captain talks to us about boats.", TALK, "Ombra Lund"),
        ("Ombra Lund has crossed the bay. She rows every day and never wears a hat.", TALK, "Ombra Lund"),
        ("Ombra Lund rema cada día. Hoy es también escritora.", SPANISH, "Ombra Lund"),
        ("On connaît Ombra Lund. La réalisatrice raconte ses années sur le fleuve.", FRENCH, "Ombra Lund"),
        ("Man kennt Ombra Lund. Die Regisseurin erzählt vom Fluss.", GERMAN, "Ombra Lund"),
        ("Clara Voss has a new show in Wick. In Low Tide, the choreographer rows with ten.", TALK, "Clara Voss"),
        ("Das neue Stück von Clara Voss läuft. In „Ebbe“ lässt die Choreografin zehn los.", GERMAN, "Clara Voss"),
        ("Le spectacle de Clara Voss se joue. Dans Marée, la chorégraphe fait ramer les siens.", FRENCH, "Clara Voss"),
        ("La obra de Clara Voss se estrena. En Marea, la coreógrafa hace remar a diez.", SPANISH, "Clara Voss"),
        ("De show van Clara Voss speelt. In Laagtij laat de choreografe tien mensen roeien.", DUTCH, "Clara Voss"),
        ("Föreställningen av Clara Voss spelas. I Ebb låter koreografen tio personer ro.", SWEDISH, "Clara Voss"),
    ],
)
def test_the_next_sentence_tells_of_whom_one_names(tmp_path: Path, opening: str, talk: str, name: str) -> None:
    assert guest(tmp_path, f"# On the water\n\n{opening}", talk) == name


@pytest.mark.parametrize(
    "opening",
    [
        "The rowing club asked Ombra Lund and Okra Weir. The captain has never lost.",
        "Boats are built after Ombra Lund’s plans. The captain has never lost.",
        "The boats of Clara Voss and Ann Lanning are sold. In Low Tide, the captain has never lost.",
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


@pytest.mark.parametrize(
    ("opening", "talk"),
    [
        ("Whoever wants to see the new show by Clara Voss has to row to an empty boathouse.", TALK),
        ("To see the new show by Clara Voss you have to row to an empty boathouse.", TALK),
        ("Wer das neue Stück von Clara Voss sehen will, muss in ein leeres Bootshaus.", GERMAN),
        ("Um das neue Stück von Clara Voss zu sehen, muss man in ein leeres Bootshaus.", GERMAN),
        ("Qui veut voir le nouveau spectacle de Clara Voss doit ramer jusqu’à un hangar vide.", FRENCH),
        ("Pour voir le nouveau spectacle de Clara Voss, il faut ramer jusqu’à un hangar vide.", FRENCH),
        ("Quien quiera ver la nueva obra de Clara Voss tiene que remar hasta un cobertizo.", SPANISH),
        ("Chi vuole vedere il nuovo spettacolo di Clara Voss deve remare fino a un hangar.", ITALIAN),
        ("Quem quiser ver o novo espetáculo de Clara Voss tem de remar até um hangar.", PORTUGUESE),
        ("Wie de nieuwe voorstelling van Clara Voss wil zien, moet naar een leeg botenhuis.", DUTCH),
        ("Den som vill se den nya föreställningen av Clara Voss måste ro till ett tomt båthus.", SWEDISH),
    ],
)
def test_whose_work_whoever_wants_to_see_it_has_to_look_for_is_told_of(tmp_path: Path, opening: str, talk: str) -> None:
    assert guest(tmp_path, f"# On the water\n\n{opening}", talk) == "Clara Voss"


@pytest.mark.parametrize(
    "opening",
    ["Who remembers Clara Voss? The boats are gone.", "To see it, do they write to the sister of Clara Voss?"],
)
def test_after_whom_a_sentence_asks_is_not_told_of_by_it(tmp_path: Path, opening: str) -> None:
    assert guest(tmp_path, f"# On the water\n\n{opening}") is None


def test_a_whole_name_that_is_bent_is_no_second_mention_beside_others(tmp_path: Path) -> None:
    opening = (
        "# Świeże spojrzenie na pracę na łodzi. Klara Voss o roli w najnowszym filmie\n\n"
        "Do świata filmu weszła rolą Tani w “Soli” Magdaleny Lanning. Zobaczyliśmy wrażliwą dziewczynę.\n\n"
        "Hanię w “Brzegu” Agaty Weir, w którym zagrała żona kapitana, zobaczyliśmy później.\n\n"
        "W piątek do kin wejdzie film “Słona droga” w reż. Bettiny Oberli, w którym Voss zagrała tytułową Wandę."
    )
    talk = "\n\nDlaczego pani wiosłuje?\n\nNie umiem stać w miejscu.\n\nA zimą?\n\nNaprawiam wiosła.\n"
    assert guest(tmp_path, opening, talk) == "Klara Voss"


@pytest.mark.parametrize(
    ("opening", "talk"),
    [
        ("Few have had a stranger year than Ombra Lund. In March she sold her boat to Ben Okri.", TALK),
        ("Which brings us to Clara Voss. If you ever saw a boat in a play, it was one of hers, as she says.", TALK),
        ("Jeder hier kennt Clara Voss. Seit 1998 rudert sie es bei Regen, auch mit Ben Okri.", GERMAN),
        ("Allt började för Clara Voss med en åra. I mars sålde hon båten till Ben Okri.", SWEDISH),
    ],
)
def test_of_whom_the_next_sentence_tells_as_she_is_told_of(tmp_path: Path, opening: str, talk: str) -> None:
    name = "Ombra Lund" if "Ombra" in opening else "Clara Voss"
    assert guest(tmp_path, f"# On the water\n\n{opening}", talk) == name


@pytest.mark.parametrize(
    "opening",
    [
        "She has rowed for years in a boat that Ben Okri left her. In March she sold it.",
        "The oar was cut by Ben Okri. She has rowed with it since.",
        "Ben Okri died in May. He had rowed for years.",
    ],
)
def test_she_is_not_whom_something_was_done_by_nor_the_dead(tmp_path: Path, opening: str) -> None:
    assert guest(tmp_path, f"# On the water\n\n{opening}", TALK) is None
