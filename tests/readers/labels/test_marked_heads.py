"""Labels that only the whole text shows."""

from pathlib import Path
from textwrap import fill

import pytest

from quotecards.model.text import ANSWER, QUESTION
from tests.readers.support import kinds, read, speakers, texts

ASKED = (
    "Why did you make a film about a ferry?",
    "What was the hardest day?",
    "Did the town help you?",
    "What comes next?",
)
ANSWERED = (
    "I grew up beside one, and I never heard anybody speak on it.",
    "The day on which the engine died. We shot the silence instead.",
    "They cooked for us, and they told me when I was wrong.",
    "I want to make something about my mother, if she lets me.",
)


def talk(asks: str, answers: str) -> str:
    above = ("In conversation with Clara Voss", "Clara Voss has made her first film. Nora Feld met her in Lund.")
    pairs = zip(ASKED, ANSWERED, strict=True)
    return "\n\n".join((*above, *(f"{asks}{asked}\n\n{answers}{answered}" for asked, answered in pairs)))


@pytest.mark.parametrize(
    ("asks", "answers"),
    [
        ("P.- ", "R.- "),
        ("P.— ", "R.— "),
        ("Q.—", "A.—"),
        ("P.-", "R.-"),
        ("Q.--", "A.--"),
        ("PREGUNTA.- ", "VOSS.- "),
        ("Nora Feld.— ", "Clara Voss.— "),
        ("NF.- ", "CV.- "),
        ("FELD. ", "VOSS. "),
        ("NF ", "CV "),
        ("NF  ", "CV  "),
        ("NF. ", "CV. "),
        ("NORA FELD. ", "CLARA VOSS. "),
        ("Nora Feld / ", "Clara Voss / "),
        ("Feld → ", "Voss → "),
        ("_Feld:_ ", "_Voss:_ "),
        ("N. F. | ", "C. V. | "),
        ("Q/ ", "A/ "),
        ("Q) ", "A) "),
        ("Feld) ", "Voss) "),
        ("Feld -- ", "Voss -- "),
        ("Feld :: ", "Voss :: "),
        ("Feld = ", "Voss = "),
        ("Feld asks: ", "Voss says: "),
        ("@norafeld: ", "@oarsong: "),
        ("Journalist: ", "Director: "),
    ],
)
def test_labels_with_any_mark_are_no_part_of_what_is_said(tmp_path: Path, asks: str, answers: str) -> None:
    document = read(tmp_path, talk(asks, answers))
    assert kinds(document) == "hnqaqaqaqa"
    assert (texts(document, QUESTION), texts(document, ANSWER)) == (list(ASKED), list(ANSWERED))
    assert speakers(document) == ["Clara Voss"] * 4


def test_what_stands_once_before_a_colon_beside_such_labels_is_said(tmp_path: Path) -> None:
    text = talk("Journalist: ", "Director: ").replace("They cooked", "One thing: they cooked")
    assert "One thing: they cooked for us, and they told me when I was wrong." in texts(read(tmp_path, text), ANSWER)


def test_facts_about_two_people_are_no_labels(tmp_path: Path) -> None:
    facts = "Born: 1962 in Lund.\n\nWork: films about rivers.\n\nBorn: 1970 in Wick.\n\nWork: music for these."
    document = read(tmp_path, f"{talk('', '')}\n\n{facts}")
    assert "Born" not in {speaker for speaker in speakers(document) if speaker}


def test_an_answer_that_opens_in_capitals_keeps_them(tmp_path: Path) -> None:
    text = talk("Q: ", "A: ").replace("A: I grew", "A: NO. I grew").replace("A: They", "A: NO. They")
    assert any(words.startswith("NO. They") for words in texts(read(tmp_path, text), ANSWER))


def test_an_abbreviation_at_the_head_of_paragraphs_is_no_label(tmp_path: Path) -> None:
    text = (
        talk("", "")
        .replace("They cooked", "TV crews came. They cooked")
        .replace("What comes", "UN rules apply. What comes")
    )
    document = read(tmp_path, text)
    assert any(words.startswith("TV crews") for words in texts(document, ANSWER))


def test_a_house_that_is_written_small_asks_where_it_takes_turns_with_names(tmp_path: Path) -> None:
    document = read(tmp_path, talk("Quaderni di barca: ", "Voss: ").replace("What comes next?", "You never sank."))
    assert texts(document, QUESTION) == [*ASKED[:3], "You never sank."]
    assert speakers(document) == ["Clara Voss"] * 4


def test_a_line_that_begins_with_a_verb_and_a_colon_is_no_label_without_a_name(tmp_path: Path) -> None:
    text = talk("Feld) ", "Voss) ").replace("They cooked", "There was a sign that\n\nsays: no oars. They cooked")
    assert kinds(read(tmp_path, text)).startswith("hnqaqaqa")


@pytest.mark.parametrize("heads", [("FELD. ", "VOSS. "), ("ŁAŃSKA. ", "ŠVECOVÁ. "), ("INTERVIEWER. ", "VOSS. ")])
def test_a_full_stop_behind_capitals_ends_the_label_however_short_the_sentence_below(
    tmp_path: Path, heads: tuple[str, str]
) -> None:
    asks, answers = heads
    answered = ("It did. I row.", "By boat. Alone.", "Two only. One leaks, the other sings.", "I want to sleep.")
    turns = (f"{asks}{one}\n{answers}{other}" for one, other in zip(ASKED, answered, strict=True))
    document = read(tmp_path, "Clara Voss made her first film. Nora Feld met her in Lund.\n\n" + "\n".join(turns))
    assert texts(document, QUESTION) == list(ASKED)
    assert texts(document, ANSWER) == list(answered)


@pytest.mark.parametrize("heads", [("N. F. – ", "C. V. – "), ("LRD – ", "C.V. – "), ("L. — ", "C. V. — ")])
def test_initials_with_points_before_a_dash_are_whole(tmp_path: Path, heads: tuple[str, str]) -> None:
    document = read(tmp_path, talk(*heads))
    assert texts(document, ANSWER) == list(ANSWERED)
    assert speakers(document) == ["Clara Voss"] * 4


def test_a_house_that_is_written_small_asks_twice_before_a_french_colon(tmp_path: Path) -> None:
    asked = "La team du Wick Rame : {} ?\n\nClara : {}"
    talk = (("Peux-tu te présenter", "Je suis Clara Voss."), ("De quoi vas-tu parler", "De rames, et de marées."))
    document = read(tmp_path, "Rames avec Clara Voss\n\n" + "\n\n".join(asked.format(*turn) for turn in talk))
    assert texts(document, QUESTION) == [f"{question} ?" for question, _ in talk]


def test_such_labels_in_lines_broken_by_hand_open_paragraphs(tmp_path: Path) -> None:
    pairs = zip(ASKED, ANSWERED, strict=True)
    turns = "\n".join(
        fill(f"  {head}{said}", 38) for pair in pairs for head, said in zip(("Q.—", "A.—"), pair, strict=True)
    )
    document = read(tmp_path, f"In conversation with Clara Voss\n\n{turns}\n")
    assert [" ".join(said.split()) for said in texts(document, QUESTION)] == list(ASKED)
    assert [" ".join(said.split()) for said in texts(document, ANSWER)] == list(ANSWERED)


@pytest.mark.parametrize(
    ("house", "full", "short"),
    [("REEL", "CLARA VOSS", "VOSS"), ("LANTERN", "CLARA DE VOSS", "VOSS"), ("BEN OKRI", "ŁUCJA ŻUK", "ŻUK")],
)
@pytest.mark.parametrize("quote", ["", "‘", "“"])
def test_capitals_that_nothing_parts_from_the_words_are_labels_where_they_take_turns(
    tmp_path: Path, house: str, full: str, short: str, quote: str
) -> None:
    said = [f"{house} {ASKED[at]}\n\n{short if at else full} {quote}{words}" for at, words in enumerate(ANSWERED)]
    name = full.title().replace("De", "de")
    document = read(tmp_path, f"{name} rows in Wick.\n\n" + "\n\n".join(said))
    assert kinds(document).endswith("qa" * len(ASKED))
    assert texts(document, QUESTION) == list(ASKED)
    assert set(speakers(document)) == {name}


@pytest.mark.parametrize("answered", ["TV was all we had, and TV it was.", "WICK AND LUND are towns.", "I ROW. So."])
def test_capitals_that_open_some_answers_are_said(tmp_path: Path, answered: str) -> None:
    turns = [f"{asked}\n\n{answered}" for asked in ASKED]
    document = read(tmp_path, "Clara Voss rows in Wick. We met Clara Voss.\n\n" + "\n\n".join(turns))
    assert set(texts(document, ANSWER)) == {answered}
