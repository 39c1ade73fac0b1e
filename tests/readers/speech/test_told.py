"""Transcripts as JSON of no known kind are read where they tell plainly who says what, and refused elsewhere."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.errors import ReadError
from quotecards.model.text import TurnKind
from quotecards.readers.speech.told import told_in
from tests.readers.support import read, speakers, texts

ASKED = ["Where did you shoot it?", "And who ran the pump?"]
ANSWERED = ["On the canal, where nobody knew how to say no.", "My aunt, and after her nobody."]
TALK = [("Ben Okri", ASKED[0]), ("Clara Voss", ANSWERED[0]), ("Ben Okri", ASKED[1]), ("Clara Voss", ANSWERED[1])]


def said(who: str, words: str) -> list[dict[str, str]]:
    return [{who: name, words: text} for name, text in TALK]


def in_words(key: str) -> list[dict[str, Any]]:
    return [{"participant": {"name": name}, key: [{"text": one} for one in text.split()]} for name, text in TALK]


PLAIN: dict[str, object] = {
    "podcast": {"version": "1.0.0", "segments": [{"startTime": 0.5, **one} for one in said("speaker", "body")]},
    "sentences": {"data": {"transcript": {"sentences": said("speaker_name", "raw_text")}}},
    "entries": {"entries": said("speakerDisplayName", "text")},
    "list": said("speaker", "utterance"),
    "names": {"turns": said("name", "content")},
    "German": {"titel": "Ebbe", "abschnitte": said("Sprecher", "Wortlaut")},
    "of whom": {"blocks": [{"speaker": {"id": 4, "name": name}, "words": text} for name, text in TALK]},
    "in words": in_words("words"),
    "work chat": {
        "value": [
            {"from": {"user": {"displayName": name}}, "body": {"contentType": "html", "content": f"<p>{text}</p>"}}
            for name, text in TALK
        ]
    },
    "numbers": {
        "speakers": [{"id": 7, "name": "Ben Okri"}, {"id": 0, "name": "Clara Voss"}],
        "monologues": [
            {"speaker": 0 if name == "Clara Voss" else 7, "elements": [{"type": "text", "value": one} for one in parts]}
            for name, text in TALK
            for parts in [[f"{word} " for word in text.split()]]
        ],
    },
    "keys": {
        "participants": {"a1": {"name": "Ben Okri"}, "b2": {"name": "Clara Voss"}},
        "items": [{"participant_id": "b2" if name == "Clara Voss" else "a1", "message": text} for name, text in TALK],
    },
}


@pytest.mark.parametrize("data", PLAIN.values(), ids=list(PLAIN))
def test_lists_that_tell_who_says_what_are_read(tmp_path: Path, data: object) -> None:
    document = read(tmp_path, json.dumps(data), "talk.json")
    assert texts(document, TurnKind.QUESTION) == ASKED
    assert texts(document, TurnKind.ANSWER) == ANSWERED
    assert set(speakers(document)) == {"Clara Voss"}


def test_a_line_may_hold_each_turn(tmp_path: Path) -> None:
    lines = "\n".join(json.dumps(one) for one in said("speaker", "text"))
    assert texts(read(tmp_path, lines, "talk.json"), TurnKind.ANSWER) == ANSWERED


def test_words_of_machines_are_joined_with_the_marks_behind_them() -> None:
    items = [
        {"type": kind, "speaker_label": f"spk_{at % 2}", "alternatives": [{"confidence": "0.9", "content": word}]}
        for at, (_, text) in enumerate(TALK)
        for word in text.replace(",", " ,").replace(".", " .").replace("?", " ?").split()
        for kind in ["pronunciation" if word.isalpha() else "punctuation"]
    ]
    words: dict[str, str] = {}
    for piece in told_in({"results": {"items": items}}):
        words[piece.voice or ""] = f"{words.get(piece.voice or '', '')} {piece.text}".strip()
    assert words == {"Speaker 1": " ".join(ASKED), "Speaker 2": " ".join(ANSWERED)}


def test_the_fewest_objects_that_tell_most_are_read() -> None:
    words = [{"word": one, "speaker": name} for name, text in TALK for one in text.split()]
    assert len(told_in({"words": words, "paragraphs": said("speaker", "text")})) == len(TALK)


def test_voices_without_a_name_are_numbered() -> None:
    talk = [{"speakerId": f"5f3a-{at % 2}", "text": text} for at, (_, text) in enumerate(TALK)]
    assert [piece.voice for piece in told_in(talk)] == ["Speaker 1", "Speaker 2"] * 2


def test_questions_and_answers_are_what_their_keys_say(tmp_path: Path) -> None:
    talk = [{"question": asked, "answer": answered} for asked, answered in zip(ASKED, ANSWERED, strict=True)]
    document = read(tmp_path, json.dumps({"title": "Clara Voss on “Low Tide”", "interview": talk}), "talk.json")
    assert texts(document, TurnKind.QUESTION) == ASKED
    assert texts(document, TurnKind.ANSWER) == ANSWERED


def test_the_title_tells_who_the_guest_is(tmp_path: Path) -> None:
    talk = [{"speaker": "Guest" if at % 2 else "Interviewer", "text": text} for at, (_, text) in enumerate(TALK)]
    data = {"title": "An interview with the director Clara Voss", "segments": talk}
    assert set(speakers(read(tmp_path, json.dumps(data), "talk.json"))) == {"Clara Voss"}


NOT_PLAIN: dict[str, object] = {
    "articles": [{"author": f"Clara {at}", "title": "Low Tide", "body": "I row, I said."} for at in range(4)],
    "a machine": {"messages": [{"role": role, "content": "I row."} for role in ("user", "assistant") * 3]},
    "one voice": [{"speaker": "Clara Voss", "note": "rows"} for _ in range(4)],
    "settings": {"speaker": "Clara Voss", "text": "I row."},
    "places": [{"name": f"Wick {at % 2}", "population": 7_000} for at in range(6)],
    "mostly nobody": [*said("speaker", "text")[:2], *({"text": "I row."} for _ in range(6))],
}


@pytest.mark.parametrize("data", NOT_PLAIN.values(), ids=list(NOT_PLAIN))
def test_what_is_not_plain_is_refused_with_a_hint(tmp_path: Path, data: object) -> None:
    assert not told_in(data)
    with pytest.raises(ReadError):
        read(tmp_path, json.dumps(data), "talk.json")


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda one: (
            st.lists(one)
            | st.dictionaries(
                st.sampled_from(
                    ["speaker", "text", "words", "alternatives", "id", "name", "speakers", "question", "answer"]
                ),
                one,
            )
        ),
    )
)
def test_whatever_is_in_the_file_ends_in_pieces_with_words(data: object) -> None:
    assert all(isinstance(piece.text, str) and piece.text for piece in told_in(data))


def test_a_table_of_the_names_of_speakers_says_who_speaks(tmp_path: Path) -> None:
    turns = [("A", "Why do you row?"), ("B", "I cannot stand still."), ("A", "And now?"), ("B", "I sleep.")]
    said = [{"start": at, "end": at + 1, "speaker": who, "text": words} for at, (who, words) in enumerate(turns)]
    data = {"speaker_names": {"A": "Desk", "B": "Clara Voss"}, "utterances": said}
    document = read(tmp_path, json.dumps(data), "talk.json")
    assert speakers(document) == ["Clara Voss"] * 2
