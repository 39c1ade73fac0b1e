"""From pieces of a recording to turns: voices are joined, music is left out, questions cut where no voice is told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.errors import ReadError
from quotecards.readers.body.body import Body
from quotecards.readers.speech.spoken import Piece, body_of


def said(*texts: str, voices: str = "", pause_before: int | None = None) -> Body:
    """One piece a second, with a letter of `voices` for each (a point for none) and a pause before one of them."""
    pieces = []
    for at, text in enumerate(texts):
        begins = at + (30.0 if pause_before is not None and at >= pause_before else 0.0)
        voice = voices[at] if voices and voices[at] != "." else None
        pieces.append(Piece(text, at + 1, voice, begins=begins, ends=begins + 1))
    return body_of(pieces, "talk.srt")


def blocks(body: Body) -> list[str]:
    return [block.text for block in body.blocks]


def test_pieces_of_one_voice_are_one_block_with_its_label() -> None:
    body = said("Why do", "you row?", "I cannot", "stand still.", voices="AABB")
    assert [(block.text, block.label and block.label.shown) for block in body.blocks] == [
        ("Why do you row?", "A"),
        ("I cannot stand still.", "B"),
    ]


def test_a_piece_without_a_voice_ends_what_a_voice_left_unfinished_and_nothing_else() -> None:
    assert blocks(said("I cannot", "stand still.", "Who said that?", voices="B..")) == [
        "I cannot stand still.",
        "Who said that?",
    ]


def test_without_voices_questions_stand_apart_from_what_is_said() -> None:
    body = said("I rowed. Was it", "cold? Did it snow? It did, and", "nobody came.")
    assert blocks(body) == ["I rowed.", "Was it cold? Did it snow?", "It did, and nobody came."]
    assert any("tells voices apart" in note for note in body.notes)
    assert not said("Why?", "So.", voices="AB").notes


def test_what_is_said_to_you_before_a_question_belongs_to_it() -> None:
    body = said("I rowed on. You once said that your father drowned.", "Was it here?", "It was.")
    assert blocks(body) == ["I rowed on.", "You once said that your father drowned. Was it here?", "It was."]


def test_no_more_than_three_sentences_lead_to_a_question() -> None:
    assert blocks(said("You left. You rowed. You won. You lost. Why?"))[0] == "You left."


def test_a_rhetorical_question_to_oneself_does_not_take_the_words_before_it_along() -> None:
    assert blocks(said("I told you that I rowed. Why did I?"))[0] == "I told you that I rowed."


@pytest.mark.parametrize(
    "text", ["Have you met Mr. Moss and Dr. A. Lund, Prof. Okri etc. before?", "Do you... like it?"]
)
def test_abbreviations_and_dots_do_not_cut_a_question(text: str) -> None:
    assert blocks(said(f"It rained. {text} No.")) == ["It rained.", text, "No."]


def test_a_note_about_the_voice_stays_with_the_sentence_before_it() -> None:
    assert blocks(said("I drowned. [laughs] Did you?")) == ["I drowned. [laughs]", "Did you?"]


def test_a_long_pause_after_a_finished_sentence_cuts_the_text() -> None:
    assert blocks(said("It rained.", "It snowed.", "And it", "stopped.", pause_before=1)) == [
        "It rained.",
        "It snowed. And it stopped.",
    ]
    assert blocks(said("It rained", "and snowed.", pause_before=1)) == ["It rained and snowed."]


def test_labels_that_come_again_begin_turns_which_questions_do_not_cut() -> None:
    body = said(
        "ANN: Was it", "cold? I mean, was it?", "BEN: It was. Why?", "Who knows.", "ANN: I see.", "BEN: Do you?"
    )
    assert blocks(body) == [
        "ANN: Was it cold? I mean, was it?",
        "BEN: It was. Why? Who knows.",
        "ANN: I see.",
        "BEN: Do you?",
    ]


def test_a_name_before_a_colon_that_comes_once_does_not_swallow_the_questions_after_it() -> None:
    assert blocks(said("I saw it.", "Paris: it was grey.", "Was it cold?", "It was.")) == [
        "I saw it.",
        "Paris: it was grey.",
        "Was it cold?",
        "It was.",
    ]


@pytest.mark.parametrize("words", ["except one: they sink.", "Ben Okri: nobody else."])
def test_words_before_a_colon_that_go_on_with_a_sentence_are_no_label(words: str) -> None:
    body = said("ANN: Was it cold?", "BEN: It was, and oars can do all things,", words, "ANN: I see.", "BEN: Do you?")
    assert blocks(body)[1] == f"BEN: It was, and oars can do all things, {words}"
    assert len(body.blocks) == 4


@pytest.mark.parametrize(
    "music", ["[Music]", "[soft piano music playing]", "(Musik)", "♪ la la la ♪", "[Instrumental]", "（音楽）"]
)
def test_music_is_left_out_with_a_note(music: str) -> None:
    body = said("Was it cold?", music, f"{music} It was.")
    assert blocks(body) == ["Was it cold?", "It was."]
    assert any(note.startswith("music was left out in 2 places") for note in body.notes)


@pytest.mark.parametrize("note", ["[laughs]", "[inaudible]", "(sighs)", "[door slams]"])
def test_what_is_no_music_stays(note: str) -> None:
    assert blocks(said("Cold?", f"It {note} was.")) == ["Cold?", f"It {note} was."]


def test_scripts_without_blanks_are_joined_without_them() -> None:
    assert blocks(said("川へ", "行きますか？", "行きます。", voices="AAB")) == ["川へ行きますか？", "行きます。"]
    assert blocks(said("川へ行きますか？はい。毎日です。")) == ["川へ行きますか？", "はい。毎日です。"]


def test_the_no_break_space_of_french_stays() -> None:
    assert blocks(said("Pourquoi\u00a0?", "Parce   que.")) == ["Pourquoi\u00a0?", "Parce que."]


@pytest.mark.parametrize(("sign", "shown"), [("\x00", "U+0000"), ("\ud800", "U+D800"), ("\x1b", "U+001B")])
def test_what_is_no_text_is_refused_with_its_line(sign: str, shown: str) -> None:
    with pytest.raises(ReadError, match=rf"talk\.srt:2: holds the character {shown.replace('+', '.')}"):
        said("Was it cold?", f"It {sign} was.")


@pytest.mark.parametrize("texts", [[], [""], ["…", "♪", "- -"]])
def test_a_transcript_without_words_is_refused(texts: list[str]) -> None:
    with pytest.raises(ReadError, match="holds no words"):
        said(*texts)


SPOKEN = st.lists(
    st.tuples(
        st.text(st.sampled_from('aB?.!… \u00a0[]():"”川。？♪-é\n'), max_size=30),
        st.sampled_from(["A", "Ann Moss", None]),
    ),
    max_size=12,
)


@given(SPOKEN, st.booleans())
def test_blocks_are_their_spans_in_order_and_lines_never_go_back(
    pieces: list[tuple[str, str | None]], sure: bool
) -> None:
    found = [Piece(text, at + 1, voice, opens=sure, sure=sure) for at, (text, voice) in enumerate(pieces)]
    try:
        body = body_of(found, "talk.srt")
    except ReadError:
        assert not any(sign.isalpha() for text, _ in pieces for sign in text.partition("♪")[0])
        return
    end = -2
    for block in body.blocks:
        assert body.text[block.start : block.end] == block.text == block.text.strip(" ")
        assert block.start == end + 2
        end = block.end
    assert end == len(body.text)
    assert list(body.lines) == sorted(body.lines)
    assert [line for _, line in body.lines] == sorted(line for _, line in body.lines)
