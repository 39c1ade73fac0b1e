"""Transcripts as JSON: who speaks is kept, words are joined, and anything else is refused in one line."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.errors import ReadError
from quotecards.readers.speech.transcripts import read_transcript
from tests.readers.support import kinds, read, speakers, write

TALK = [("A", "Why do you row?"), ("B", "I cannot stand still. I never could."), ("A", "And here?"), ("B", "So it is.")]
WHISPER = {
    "text": "Why do you row? I cannot stand still.",
    "segments": [
        {"id": 0, "start": 0.0, "end": 1.0, "text": " Why do you"},
        {"id": 1, "start": 1.0, "end": 2.0, "text": " row? I cannot"},
        {"id": 2, "start": 2.0, "end": 3.0, "text": " stand still."},
    ],
    "language": "en",
}
WHISPER_CPP = {
    "result": {"language": "en"},
    "transcription": [
        {"timestamps": {}, "offsets": {"from": 0, "to": 900}, "text": " Why do you row?"},
        {"timestamps": {}, "offsets": {"from": 900, "to": 1900}, "text": " I cannot stand still."},
        {"timestamps": {}, "offsets": {"from": 9900, "to": 10900}, "text": " It rained."},
    ],
}
ASSEMBLY = {
    "id": "x",
    "status": "completed",
    "language_code": "en_us",
    "text": " ".join(words for _, words in TALK),
    "words": [{"text": "Why", "start": 1, "end": 2, "speaker": "A"}],
    "utterances": [
        {"speaker": voice, "text": words, "start": at * 1000, "end": at * 1000 + 900}
        for at, (voice, words) in enumerate(TALK)
    ],
}


def deepgram(*alternatives: dict[str, Any], **rest: Any) -> dict[str, Any]:
    return {"metadata": {}, "results": {"channels": [{"alternatives": [one]} for one in alternatives], **rest}}


def paragraphs(*said: tuple[int, str]) -> dict[str, Any]:
    found = [
        {"speaker": voice, "sentences": [{"text": f"{part}.", "start": at, "end": at + 1} for part in words.split("/")]}
        for at, (voice, words) in enumerate(said)
    ]
    return {"transcript": "x", "words": [], "paragraphs": {"transcript": "x", "paragraphs": found}}


def shown(data: object) -> list[tuple[str | None, str]]:
    body = read_transcript(json.dumps(data).encode(), "talk.json")
    return [(block.label.shown if block.label else None, block.text) for block in body.blocks]


def test_segments_of_whisper_are_joined_and_cut_by_questions(tmp_path: Path) -> None:
    document = read(tmp_path, json.dumps(WHISPER), "talk.json")
    assert [document.text_of(turn) for turn in document.turns] == ["Why do you row?", "I cannot stand still."]
    assert kinds(document) == "qa"
    assert any("tells voices apart" in note for note in document.notes)


def test_pauses_in_whisper_cpp_are_milliseconds() -> None:
    assert [words for _, words in shown(WHISPER_CPP)] == ["Why do you row?", "I cannot stand still.", "It rained."]


def test_voices_of_whisperx_are_kept() -> None:
    segments = [{"start": 0, "end": 1, "text": "Why?", "speaker": "SPEAKER_00"}, {"start": 1, "end": 2, "text": "So."}]
    assert shown({"segments": segments}) == [("SPEAKER_00", "Why?"), (None, "So.")]
    assert shown(segments) == shown({"segments": segments})


def test_utterances_of_assemblyai_have_speakers_that_the_sidecar_names(tmp_path: Path) -> None:
    text = json.dumps(ASSEMBLY)
    document = read(tmp_path, text, "talk.json")
    assert kinds(document) == "qaqa"
    assert speakers(document) == [None, None]
    assert any("Speaker B is taken for a guest" in note for note in document.notes)
    write(tmp_path, "speakers: {A: Ann Other, B: Clara Voss}\n", "talk.yaml")
    named = read(tmp_path, text, "talk.json")
    assert speakers(named) == ["Clara Voss"] * 2
    assert named.credits.interviewer
    assert named.credits.interviewer.value == "Ann Other"


def test_where_there_are_no_utterances_words_are_joined_by_their_speaker() -> None:
    words = [
        {"text": word, "start": at, "end": at + 1, "speaker": voice}
        for at, (voice, word) in enumerate((voice, word) for voice, said in TALK for word in said.split())
    ]
    assert shown({"utterances": None, "words": words}) == [(f"Speaker {voice}", said) for voice, said in TALK]


@pytest.mark.parametrize("voice", [None, 0, "", True, [], {"a": 1}])
def test_words_without_a_usable_speaker_are_one_text(voice: object) -> None:
    words = [{"text": word, "start": 0, "end": 1, "speaker": voice} for word in "Why Paris: no?".split()]
    assert [said for _, said in shown({"words": words})] == ["Why Paris: no?"]


def test_paragraphs_of_deepgram_have_numbered_speakers() -> None:
    data = deepgram(paragraphs((0, "Is it cold/I mean here"), (1, "It is/Very"), (1, "And wet")))
    assert shown(data) == [("Speaker 0", "Is it cold. I mean here."), ("Speaker 1", "It is. Very. And wet.")]


def test_utterances_of_deepgram_come_before_paragraphs() -> None:
    said = [{"speaker": 1, "transcript": "Is it cold?", "start": 0, "end": 1}]
    assert shown(deepgram(paragraphs((0, "No")), utterances=said)) == [("Speaker 1", "Is it cold?")]


def test_a_channel_for_each_microphone_is_a_voice_and_time_puts_them_in_order() -> None:
    def words(*said: tuple[float, str]) -> dict[str, Any]:
        return {"transcript": "", "words": [{"punctuated_word": word, "start": at, "end": at} for at, word in said]}

    data = deepgram(words((0, "Cold?"), (2, "Wet?")), words((1, "Yes."), (3, "No.")))
    assert shown(data) == [
        ("Speaker 0", "Cold?"),
        ("Speaker 1", "Yes."),
        ("Speaker 0", "Wet?"),
        ("Speaker 1", "No."),
    ]


def test_a_bare_transcript_of_deepgram_is_read_too() -> None:
    assert shown(deepgram({"transcript": "Is it cold? It is."})) == [(None, "Is it cold?"), (None, "It is.")]


@pytest.mark.parametrize("indent", [1, 4])
@pytest.mark.parametrize("ascii_only", [True, False])
def test_lines_are_those_of_the_json_where_it_has_lines(tmp_path: Path, indent: int, ascii_only: bool) -> None:
    data = {"segments": [{"start": 0, "text": "Wo, “hier”?"}, {"start": 1, "text": "Jà, ich habe es nicht so."}]}
    text = json.dumps(data, indent=indent, ensure_ascii=ascii_only)
    document = read(tmp_path, text, "talk.json")
    lines = text.split("\n")
    assert ["Wo" in lines[document.turns[0].line - 1], "ich habe" in lines[document.turns[1].line - 1]] == [True, True]
    assert {turn.line for turn in read(tmp_path, json.dumps(data), "talk.json").turns} == {1}


def test_the_stated_language_counts_where_the_text_leaves_it_open(tmp_path: Path) -> None:
    data = {"language": "nl", "segments": [{"start": 0, "text": "Zxq vlorp?"}, {"start": 1, "text": "Brant."}]}
    assert read(tmp_path, json.dumps(data), "talk.json").language == "nl"
    assert read(tmp_path, json.dumps(data | {"language": "dutch"}), "talk.json").language == "en"


@pytest.mark.parametrize(
    "text",
    ["{}", "[]", "null", "3", '"Why?"', '{"name": "package", "version": "1"}', '{"segments": []}', '{"segments": 3}',
     '[{"text": "Why?"}]', '{"results": []}', '{"utterances": "A"}', "NaN"],
)  # fmt: skip
def test_other_json_is_refused_in_one_line(text: str) -> None:
    with pytest.raises(ReadError) as caught:
        read_transcript(text.encode(), "talk.json")
    assert str(caught.value).startswith("talk.json: is no transcript of a known kind (known: ")


@pytest.mark.parametrize("data", [deepgram(), deepgram({}), {"segments": [{"text": 3, "start": 0}]}])
def test_a_transcript_in_which_nothing_is_said_is_refused(data: object) -> None:
    with pytest.raises(ReadError, match="holds no words"):
        shown(data)


def test_a_transcription_that_failed_says_why() -> None:
    with pytest.raises(ReadError, match=r"the transcription failed \(no audio\)"):
        shown({"status": "error", "error": "no\naudio"})


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"segments": [\n{"text": "Why?",}]}', "talk.json:2: is not valid JSON"),
        ("Q: Why?", "talk.json:1: is not valid JSON"),
        ("[" * 200_000, "talk.json: is not JSON that can be read"),
        ('{"a":' * 200_000, "talk.json: is not JSON that can be read"),
        (f"[{'9' * 5_000}]", "talk.json: is not JSON that can be read"),
    ],
)
def test_broken_or_hostile_json_is_refused(text: str, message: str) -> None:
    with pytest.raises(ReadError) as caught:
        read_transcript(text.encode(), "talk.json")
    assert str(caught.value).startswith(message)


@pytest.mark.parametrize("escape", ["\\ud800", "\\u0000", "\\u001b"])
def test_escapes_cannot_bring_in_what_is_no_text(escape: str) -> None:
    with pytest.raises(ReadError, match=r"talk\.json:1: holds the character U\+"):
        read_transcript(f'{{"segments": [{{"text": "Why {escape}?"}}]}}'.encode(), "talk.json")


JSON = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(), st.floats(allow_nan=True), st.sampled_from(["A", "Why?", "So."])
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(
                "results channels alternatives paragraphs sentences utterances segments transcription words text start "
                "end speaker transcript offsets from to word status error language".split()
            ),
            inner,
            max_size=5,
        ),
    ),
    max_leaves=25,
)


@given(JSON)
def test_any_json_gives_words_or_one_clear_error(data: object) -> None:
    try:
        body = read_transcript(json.dumps(data).encode(), "talk.json")
    except ReadError as error:
        assert error.place  # noqa: PT017
    else:
        assert all(body.text[block.start : block.end] == block.text for block in body.blocks)


def test_the_purpose_of_a_chat_has_the_full_name(tmp_path: Path) -> None:
    said = [("Interviewer", "Why do you row?"), ("Clara", "I cannot stand still."), ("Interviewer", "And here?")]
    said.append(("Clara", "So it is. The water is never the same twice."))
    chat = {
        "topic": "On the water",
        "purpose": "The rower Clara Vosslich, 61, crossed the bay at night.",
        "messages": [
            {"id": at, "ts": f"2024-03-05T10:0{at}:00Z", "user": who, "text": words}
            for at, (who, words) in enumerate(said)
        ],
    }
    assert set(speakers(read(tmp_path, json.dumps(chat), "talk.json"))) == {"Clara Vosslich"}


@pytest.mark.parametrize("numbered", ["utterances", "segments"])
def test_whom_numbers_mean_and_what_is_told_of_the_talk_may_stand_beside_it(tmp_path: Path, numbered: str) -> None:
    said = [{"speaker": at % 2, "start": at, "text": words, "transcript": words} for at, (_, words) in enumerate(TALK)]
    about = {"title": "Rowing", "description": "The rower Clara Voss Lund (Wick, 1971) has mended her boat."}
    people = [{"id": 0, "name": "Interviewer"}, {"id": 1, "name": "Clara Voss"}]
    told = {numbered: said} if numbered == "segments" else {"results": {numbered: said}}
    document = read(tmp_path, json.dumps({"metadata": about, "speakers": people, **told}), "talk.json")
    assert set(speakers(document)) == {"Clara Voss Lund"}
