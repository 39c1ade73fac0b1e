"""The door: one file to one document, with credits from the strongest origin."""

import hashlib
import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quotecards.errors import QuotecardsError, ReadError, SettingError
from quotecards.model.credits import Credits, Film, Origin, Stated
from quotecards.model.text import Document
from quotecards.readers import read_document
from tests.readers.support import kinds, read, speakers, write

TALK = "Q: Why do you row?\n\nA: I cannot stand still.\n"


def test_the_document_knows_its_path_and_the_digest_of_the_bytes(tmp_path: Path) -> None:
    raw = TALK.replace("\n", "\r\n").encode("utf-8-sig")
    document = read_document(write(tmp_path, raw), shown_as="interviews/talk.txt")
    assert document.path == "interviews/talk.txt"
    assert document.sha256 == hashlib.sha256(raw).hexdigest()
    assert document.text == TALK
    assert [document.line_of(turn.start) for turn in document.turns] == [turn.line for turn in document.turns] == [1, 3]


def test_without_another_name_the_path_is_shown_with_forward_slashes(tmp_path: Path) -> None:
    path = write(tmp_path, TALK)
    assert read_document(path).path == path.as_posix()


def test_given_credits_come_before_sidecar_front_matter_labels_and_inference(tmp_path: Path) -> None:
    text = "---\nspeaker: Front\nfilm: Front Film\nsource: Front Outlet\n---\n"
    text += "Ann Other: Why?\n\nLabel Voss: So.\n\nAnn Other: And?\n\nLabel Voss: Oh."
    write(tmp_path, "speaker: Side Voss\nfilm: Side Film\n", "talk.yaml")
    given_speaker = Credits(speaker=Stated("Given Voss", Origin.GIVEN))
    document = read_document(write(tmp_path, text), declared=given_speaker)
    stated = document.credits
    assert stated.speaker == Stated("Given Voss", Origin.GIVEN)
    assert stated.film
    assert (stated.film.value, stated.film.origin) == (Film("Side Film"), Origin.SIDECAR)
    assert stated.source
    assert (stated.source.value.outlet, stated.source.origin) == ("Front Outlet", Origin.FRONT_MATTER)
    assert stated.interviewer
    assert stated.interviewer.origin is Origin.LABEL


def test_without_declared_credits_a_full_name_in_a_label_is_the_speaker(tmp_path: Path) -> None:
    document = read(tmp_path, "Ann Other: Why?\n\nClara Voss: So.\n\nAnn Other: And?\n\nClara Voss: That.")
    assert document.credits.speaker == Stated("Clara Voss", Origin.LABEL, "label “Clara Voss”", 3)
    assert speakers(document) == ["Clara Voss"] * 2


def test_further_films_keep_the_origin_of_their_declaration(tmp_path: Path) -> None:
    text = "Q: And “High Tide”?\n\nA: Wet."
    write(tmp_path, "films: [High Tide]\n", "talk.yaml")
    document = read(tmp_path, text)
    assert document.turns[1].film
    assert document.turns[1].film.origin is Origin.SIDECAR
    given_films = Credits(films=(Film("High Tide", "Ben Okri-Lund"),))
    again = read_document(tmp_path / "talk.txt", declared=given_films)
    assert again.turns[1].film
    assert again.turns[1].film.value.director == "Ben Okri-Lund"
    assert again.turns[1].film.origin is Origin.CAMPAIGN


def test_the_language_is_declared_or_detected_or_assumed_with_a_note(tmp_path: Path) -> None:
    assert read(tmp_path, "---\nlanguage: nl\n---\n" + TALK).language == "nl"
    assert read_document(write(tmp_path, TALK), language="sv").language == "sv"
    french = read(
        tmp_path, "Q : Pourquoi ramez-vous sur les rivières ?\n\nR : Je ne sais pas, ce n’est pas dans ma vie."
    )
    assert french.language == "fr"
    vague = read(tmp_path, "Q: Zxq vlorp?\n\nA: Brant nuum.")
    assert vague.language == "en"
    assert any("English is assumed" in note for note in vague.notes)


def test_front_matter_of_another_program_is_left_alone_with_a_note(tmp_path: Path) -> None:
    document = read(tmp_path, "---\nlayout: post\ntags: [rivers]\n---\n" + TALK, "talk.md")
    assert kinds(document) == "qa"
    assert any("front matter holds no credits" in note for note in document.notes)


def test_mistakes_in_a_sidecar_name_the_sidecar(tmp_path: Path) -> None:
    write(tmp_path, "speaker: Clara\nfilm: {titel: X}\n", "talk.yaml")
    with pytest.raises(QuotecardsError, match=r"talk\.yaml:2:"):
        read(tmp_path, TALK)


def test_mistakes_in_front_matter_have_the_line_of_the_file(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match=r"talk\.txt:3:1: unknown key “speker”"):
        read(tmp_path, "---\nlanguage: en\nspeker: Clara\n---\n" + TALK)


@pytest.mark.parametrize(
    "text",
    [
        "She rows. She has always rowed.\n\nThe river is wide.",
        "A: I row.\n\nA: I row on.",
        "One line",
        "# Boats\n\nBy Ann",
    ],
)
def test_a_text_without_a_question_is_refused_with_a_hint(tmp_path: Path, text: str) -> None:
    with pytest.raises(ReadError) as caught:
        read(tmp_path, text)
    assert str(caught.value) == "talk.txt: no question was found in it (mark turns with Q: and A:)"


@pytest.mark.parametrize(
    ("name", "message"), [("none", "no such file"), (".", "is a folder"), ("talk.odt", "a .odt file")]
)
def test_what_cannot_be_opened_is_told_before_its_kind(tmp_path: Path, name: str, message: str) -> None:
    write(tmp_path, TALK, "talk.odt")
    with pytest.raises(ReadError, match=message):
        read_document(tmp_path / name)


def test_questions_without_an_answer_are_refused_with_their_line(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"talk\.txt:3: no answer was found in it"):
        read(tmp_path, "\n\nQ: Why do you row?\n\nQ: And why here?")


@pytest.mark.parametrize("name", ["talk.md", "talk.txt"])
def test_the_line_of_a_turn_is_that_of_its_words_not_of_the_label_above_them(tmp_path: Path, name: str) -> None:
    text = "CLARA VOSS:\nWhy do you row?\n\nBEN ODE:\nI cannot stand still.\n\nCLARA VOSS:\nAnd sit?\n\nBEN ODE:\nNo."
    document = read(tmp_path, text, name)
    assert [turn.line for turn in document.turns] == [2, 5, 8, 11]
    assert sound(document)


@pytest.mark.parametrize("blank", [" ", "\u3000", "\u00a0", "\u2028"])
def test_blanks_of_any_kind_between_sentences_of_a_transcript_are_no_part_of_a_turn(tmp_path: Path, blank: str) -> None:
    said = blank.join(["なぜ川で漕ぐのですか？", "", "私はじっとしていられないからです。"])
    document = read(tmp_path, json.dumps({"text": f"{said}{blank}", "segments": [{"text": said}]}), "talk.json")
    assert sound(document)
    assert kinds(document) == "qa"


def test_bidirectional_controls_do_not_move_offsets(tmp_path: Path) -> None:
    document = read(tmp_path, "Q: Why \u202erow\u202c?\n\nA: \u200fI cannot \u2067stand\u2069 still.\u200b\n")
    assert [document.text_of(turn) for turn in document.turns] == [
        "Why \u202erow\u202c?",
        "\u200fI cannot \u2067stand\u2069 still.\u200b",
    ]


def test_the_same_file_gives_the_same_document(tmp_path: Path) -> None:
    text = "Clara Voss\n\nWe met Clara Voss in Leeds.\n\n" + TALK
    assert read(tmp_path, text) == read(tmp_path, text)


def sound(document: Document) -> bool:
    """Turns are spans of the text, in order, disjoint, without outer blanks, and their lines are right."""
    at = 0
    for turn in document.turns:
        words = document.text[turn.start : turn.end]
        if not (at <= turn.start < turn.end and words == words.strip() and document.line_of(turn.start) == turn.line):
            return False
        at = turn.end
    return True


PIECES = st.sampled_from(
    """
    Q:· A:· CLARA·VOSS:· CV:· —· 1.· **Why?** Why·you? I·row. “Low·Tide” #· ¶ ¶¶ ¶¶¶ · ... Photo:·X Latest·video Is·it?·
    ---¶ speaker:·X¶ Yes.· ’ \u202e he·said·“No”· Voss: Ann·Other:¶ ??? ? :
    """.split()
).map(lambda piece: piece.replace("·", " ").replace("¶", "\n"))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=40).map("".join))
def test_any_text_is_a_sound_document_or_one_clear_error(tmp_path: Path, text: str) -> None:
    try:
        document = read_document(write(tmp_path, text.encode("utf-8", "replace")), shown_as="talk.txt")
    except QuotecardsError as error:
        message = str(error)
    else:
        message = ""
        assert sound(document)
    assert "\n" not in message or "talk.txt" in message


@pytest.mark.parametrize(
    "text",
    [
        "Q: " + "Why? " * 40_000 + "\n\nA: " + "So. " * 40_000,
        "Q: Why?\n\nA: " + "“" * 100_000,
        "Q: Why?\n\n" + "X: I row\n\n" * 20_000 + "A: So.",
        "Q: Why?\n\nA: So.\n\n" + "".join(f"Name{at:x} Other: y\n\n" for at in range(8_000)),
        "*" * 100_000 + "a" + "*" * 100_000 + "\nQ: Why?\nA: So.",
        "Q: Why?\n\nA: So.\n\n" + "the same few words again and again\n\n" * 8_000,
        "Clara Voss " * 20_000 + "\n\nQ: Why?\n\nA: So.",
        "Q: Why?\n\nA: So." + "\n" * 500_000,
        "".join(f"Q: Why?\n\nA: I row the “Boat{at:x}”, whatever the rain.\n\n" for at in range(9_000)),
    ],
    ids=["one line", "quotes", "labels", "names", "stars", "repeats", "introduction", "blank lines", "stressed words"],
)
def test_hostile_texts_take_linear_time(tmp_path: Path, text: str) -> None:
    import time

    began = time.process_time()
    document = read(tmp_path, text)
    assert time.process_time() - began < 15  # each takes about a tenth of a second; quadratic work would take minutes
    assert sound(document)
