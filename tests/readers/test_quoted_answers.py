"""Where a paper sets every answer in quotation marks, what they hold is the answer, and is picked from as any other."""

from pathlib import Path

import pytest

from quotecards.model.settings import Selection
from quotecards.model.text import TurnKind
from quotecards.readers import read_document
from quotecards.selector import Selector

ANSWERS = (
    "I never rehearse. It kills the scene before anybody has seen it",
    "My father built boats, and I learnt patience from him",
    "Nobody tells you how quiet a set is at night. I love that",
    "You write a film three times, and each time you lose something",
)
QUESTIONS = ("Why do you not rehearse?", "What did you learn at home?", "What do you love?", "What comes next?")


def read(folder: Path, answers: tuple[str, ...], *, name: str = "talk.txt") -> list[str]:
    """What the reader takes for the answers of a talk."""
    path = folder / name
    path.write_text("\n\n".join(part for pair in zip(QUESTIONS, answers, strict=False) for part in pair), "utf-8")
    document = read_document(path)
    return [document.text_of(turn) for turn in document.turns if turn.kind is TurnKind.ANSWER]


@pytest.mark.parametrize(
    ("opens", "closes"),
    [("“", "”."), ("“", ".”"), ('"', '."'), ("«", "»."), ("„", "“."), ("»", ".«"), ("”", "”."), ("« ", " ».")],
)
def test_the_marks_round_every_answer_are_no_part_of_it(tmp_path: Path, opens: str, closes: str) -> None:
    told = read(tmp_path, tuple(f"{opens}{answer}{closes}" for answer in ANSWERS))
    assert [one.strip(" .") for one in told] == list(ANSWERS)


def test_each_paragraph_may_begin_with_a_mark_again(tmp_path: Path) -> None:
    first, *others = (f"“{answer}.”" for answer in ANSWERS)
    told = read(tmp_path, ("“I began late.\n\n“Then I never stopped. Nobody could hold me.”", first, *others))
    assert told[:3] == ["I began late.", "Then I never stopped. Nobody could hold me.", f"{ANSWERS[0]}."]


def test_one_pair_may_hold_several_paragraphs(tmp_path: Path) -> None:
    first, *others = (f"“{answer}.”" for answer in ANSWERS)
    told = read(tmp_path, ("“I began late.\n\nThen I never stopped. Nobody could hold me.”", first, *others))
    assert told[:2] == ["I began late.", "Then I never stopped. Nobody could hold me."]


def test_of_a_page_each_paragraph_has_the_line_in_which_it_stands(tmp_path: Path) -> None:
    first, *others = (f"<p>“{answer}.”</p>" for answer in ANSWERS)
    answers = ("<p>“I began late.</p>\n\n\n<p>“Then I never stopped. Nobody could hold me.”</p>", first, *others)
    asked = [f"<p><b>{question}</b></p>" for question in (*QUESTIONS, "Is that all?")]
    page = "\n".join(part for pair in zip(asked, answers, strict=True) for part in pair)
    (tmp_path / "talk.html").write_text(f"<!doctype html>\n{page}", "utf-8")
    document = read_document(tmp_path / "talk.html")
    told = [(turn.line, document.text_of(turn)) for turn in document.turns if turn.kind is TurnKind.ANSWER]
    assert told[:3] == [
        (3, "I began late."),
        (6, "Then I never stopped. Nobody could hold me."),
        (8, f"{ANSWERS[0]}."),
    ]


def test_titles_inside_keep_their_marks(tmp_path: Path) -> None:
    told = read(tmp_path, ("“I saw ‘Low Tide’ twice. It changed me.”", *(f"“{answer}.”" for answer in ANSWERS)))
    assert told[0] == "I saw ‘Low Tide’ twice. It changed me."


def test_an_editors_note_behind_the_marks_is_no_part_of_the_answer(tmp_path: Path) -> None:
    noted = f"“{ANSWERS[0]}”. (He founded the house in 1998 (with Ann Voss), ndr)."
    assert read(tmp_path, (noted, *(f"“{answer}”." for answer in ANSWERS[1:])))[0] == ANSWERS[0]


def test_where_few_answers_are_quoted_the_marks_stay(tmp_path: Path) -> None:
    answers = ("“Nobody is ever ready to be filmed.”", *ANSWERS[1:])
    assert read(tmp_path, answers)[0] == "“Nobody is ever ready to be filmed.”"


@pytest.mark.parametrize(
    "answer", ["“I never rehearse,” she says. “It kills the scene.”", "“Never” is a word that I never use, says Voss."]
)
def test_what_tells_of_the_speaker_between_the_marks_is_left_as_it_is(tmp_path: Path, answer: str) -> None:
    assert read(tmp_path, (answer, *(f"“{a}.”" for a in ANSWERS[1:])))[0] == answer


def test_quotes_are_picked_from_answers_in_marks_as_from_others(tmp_path: Path) -> None:
    def picked(answers: tuple[str, ...]) -> list[str]:
        read(tmp_path, answers)
        document = read_document(tmp_path / "talk.txt")
        quotes = Selector.load().select(document, Selection(per_interview=4))
        return [quote.verbatim for quote in quotes]

    plain = picked(tuple(f"{answer}." for answer in ANSWERS))
    assert plain
    assert picked(tuple(f"“{answer}.”" for answer in ANSWERS)) == plain


LONG = ". ".join(ANSWERS) + "."


def test_two_answers_are_enough_where_both_are_long(tmp_path: Path) -> None:
    assert read(tmp_path, (f"“{LONG}”", f"“{LONG}”")) == [LONG, LONG]
    short = (f"“{ANSWERS[1]}.”", f"“{ANSWERS[2]}.”")
    assert read(tmp_path, short) == list(short)


def test_the_last_mark_may_be_missing_where_the_text_breaks_off(tmp_path: Path) -> None:
    assert read(tmp_path, (f"“{LONG}”", f"“{LONG} And then I")) == [LONG, f"{LONG} And then I"]
