"""The reader of transcripts as JSON: Whisper and what is built on it, AssemblyAI, Deepgram.

Each service's own documents say what its answer looks like; read are only the parts that hold words and voices:
OpenAI Whisper and WhisperX `segments`, whisper.cpp `transcription`, AssemblyAI `utterances` and `words`, Deepgram
`results.utterances` and `results.channels[].alternatives[].paragraphs`. Others are read where they plainly tell who
says what: told.py.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from html import unescape
from typing import Any

from quotecards.errors import Place, ReadError
from quotecards.readers.body.body import Body
from quotecards.readers.body.declared import Declaration
from quotecards.readers.body.decode import decode
from quotecards.readers.body.frontmatter import About
from quotecards.readers.speech.messages import messages_in
from quotecards.readers.speech.spoken import Piece, body_of
from quotecards.readers.speech.told import people_in, told_in

_Record = dict[str, Any]
_LANGUAGE = re.compile(r"([a-z]{2,3})(?:[-_].*)?")
_SHORT_VOICE = re.compile(r"\d{1,3}|[A-Z]{1,2}")
_MOST_MISSES = 3
_ABOUT = (("title", "topic"), ("guest",), ("description", "summary", "purpose"))  # chats have a topic and a purpose
_LONGEST = 600  # characters of a title or a summary
_KNOWN = "Whisper, WhisperX, whisper.cpp, AssemblyAI and Deepgram"
_BREAK, _TAG = r"(?i)<(?:br\b|/p\b|/div\b|/li\b)[^<>]{0,80}>", r"</?[A-Za-z][^<>]{0,400}>"


def read_transcript(raw: bytes, name: str) -> Body:
    """The body of a transcript. Raises ReadError for what is no JSON, or no transcript of a known kind."""
    source = decode(raw, name)
    try:
        data = _parsed(source)
    except json.JSONDecodeError as error:
        hint = "export the transcript anew"
        raise ReadError(f"is not valid JSON: {error.msg}", place=Place(name, error.lineno), hint=hint) from error
    except (ValueError, RecursionError) as error:  # a number of thousands of digits; brackets nested without end
        raise ReadError("is not JSON that can be read", place=Place(name), hint="export the transcript anew") from error
    pieces = _pieces(data, name)
    if not any(piece.voice for piece in pieces or ()):
        pieces = told_in(data) or pieces
    if pieces is None:
        hint = (
            f"known: the answers of {_KNOWN}, chats of messengers, and lists of objects that have a speaker and a text"
        )
        raise ReadError("is no transcript of a known kind", place=Place(name), hint=hint)
    people = people_in(data)
    pieces = [piece._replace(voice=_who(piece.voice, people)) for piece in pieces] if people else pieces
    found = map(_unmarked, _Lines(source).place(pieces))
    return replace(body_of(found, name, page=Declaration(language=_language(data))), about=_about(data))


def _parsed(source: str) -> Any:
    """The data; a list where each line holds some of it, as in JSON Lines."""
    try:
        return json.loads(source)
    except json.JSONDecodeError as error:
        lines = source.splitlines() if error.msg == "Extra data" else []
        try:
            return [json.loads(line) for line in lines if line.strip()] or json.loads(source)
        except json.JSONDecodeError:
            raise error from None


def _pieces(data: object, name: str) -> list[Piece] | None:
    """What is said, in order; None where `data` is no known transcript."""
    if isinstance(data, list) and data and all(_is_segment(each) for each in data):
        return _segments(data, "text")
    messages = messages_in(data)
    if messages or not isinstance(data, dict):
        return messages or None
    results = data.get("results")
    if isinstance(results, dict) and ("channels" in results or "utterances" in results):
        return _deepgram(results)
    if data.get("status") == "error":
        why = " ".join(str(data.get("error", "")).split())[:200]
        raise ReadError("the transcription failed", place=Place(name), hint=why or None)
    for key in ("utterances", "segments", "transcription"):
        if _records(data, key):
            return _segments(_records(data, key), "text", milliseconds=key == "utterances")
    if _records(data, "words"):
        return _of_words(_records(data, "words"), milliseconds=True)
    return None


def _deepgram(results: _Record) -> list[Piece]:
    """The utterances where they were asked for, or else the paragraphs, or else the words, of each channel."""
    if _records(results, "utterances"):
        return _segments(_records(results, "utterances"), "transcript")
    channels = _records(results, "channels")
    found: list[Piece] = []
    for number, channel in enumerate(channels):
        best = (_records(channel, "alternatives") or [{}])[0]
        said = _paragraphs(best) or _of_words(_records(best, "words")) or _segments([best], "transcript")
        # Where each person has a microphone and a channel, the channel tells the voice.
        found += (piece._replace(voice=f"Speaker {number}") for piece in said) if len(channels) > 1 else said
    return sorted(found, key=lambda piece: piece.begins or 0.0) if len(channels) > 1 else found


def _paragraphs(alternative: _Record) -> list[Piece]:
    inside = alternative.get("paragraphs")
    return [
        piece._replace(voice=_voice(paragraph))
        for paragraph in (_records(inside, "paragraphs") if isinstance(inside, dict) else [])
        for piece in _segments(_records(paragraph, "sentences"), "text")
    ]


def _segments(records: Sequence[_Record], key: str, *, milliseconds: bool = False) -> list[Piece]:
    return [_piece(record, record[key], milliseconds) for record in records if isinstance(record.get(key), str)]


def _of_words(records: Sequence[_Record], *, milliseconds: bool = False) -> list[Piece]:
    """Single words, joined to sentences of one voice."""
    sentences: list[list[Piece]] = []
    for record in records:
        words = next((record[key] for key in ("punctuated_word", "text", "word") if record.get(key)), None)
        if not isinstance(words, str):
            continue
        piece = _piece(record, words, milliseconds)
        last = sentences[-1][-1] if sentences else None
        if last and last.voice == piece.voice and not last.text.endswith((".", "?", "!")):
            sentences[-1].append(piece)
        else:
            sentences.append([piece])
    return [
        sentence[0]._replace(text=" ".join(piece.text for piece in sentence), ends=sentence[-1].ends)
        for sentence in sentences
    ]


def _piece(record: _Record, words: str, milliseconds: bool) -> Piece:
    begins, ends = (_seconds(record, key, 1000 if milliseconds else 1) for key in ("start", "end"))
    offsets = record.get("offsets")  # whisper.cpp, in milliseconds
    if isinstance(offsets, dict):
        begins, ends = _seconds(offsets, "from", 1000), _seconds(offsets, "to", 1000)
    return Piece(words, 1, _voice(record), begins=begins, ends=ends)


def _voice(record: _Record) -> str | None:
    voice = record.get("speaker")
    if isinstance(voice, int) and not isinstance(voice, bool):
        voice = str(voice)
    if not isinstance(voice, str) or not voice.strip():
        return None
    voice = " ".join(voice.split())[:80]
    return f"Speaker {voice}" if _SHORT_VOICE.fullmatch(voice) else voice


def _who(voice: str | None, people: Mapping[str, str]) -> str | None:
    """Whom a number means: `"speakers": [{"id": 0, "name": "Clara Voss"}]`."""
    return people.get(voice.removeprefix("Speaker "), voice) if voice else None


def _seconds(record: _Record, key: str, unit: int) -> float | None:
    value = record.get(key)
    return value / unit if isinstance(value, int | float) and not isinstance(value, bool) and value < 1e12 else None


def _records(data: _Record, key: str) -> list[_Record]:
    """The list of objects at `key`; empty where there is none."""
    found = data.get(key)
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def _is_segment(value: object) -> bool:
    return isinstance(value, dict) and isinstance(value.get("text"), str) and "start" in value


def _unmarked(piece: Piece) -> Piece:
    """What is said, without marks of pages in it."""
    words = piece.text
    if "<" in words and ">" in words:
        words = re.sub(_TAG, "", re.sub(_BREAK, " ", words))
    if "&" in words and ";" in words:
        words = unescape(words)
    return piece if words is piece.text else piece._replace(text=words)


def _about(data: object) -> About:
    """What the file says of the talk."""
    said = data if isinstance(data, dict) else {}
    inner = said.get("metadata")
    said = {**inner, **said} if isinstance(inner, dict) else said
    found: tuple[object, ...] = tuple(next((said[key] for key in keys if said.get(key)), None) for keys in _ABOUT)
    title, guest, summary = (" ".join(one[:_LONGEST].split()) if isinstance(one, str) else "" for one in found)
    return About(title=title, guest=guest, summary=summary)


def _language(data: object) -> str | None:
    """The language where the transcript states it by a tag: en, pt-BR, en_us."""
    result = data.get("result") if isinstance(data, dict) else None  # whisper.cpp
    for record, key in ((data, "language_code"), (data, "language"), (result, "language")):
        value = record.get(key) if isinstance(record, dict) else None
        match = _LANGUAGE.fullmatch(value) if isinstance(value, str) else None
        if match:
            return match[1]
    return None


class _Lines:
    """Finds in which line of the file each piece stands: `json` does not tell."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._at = 0
        self._line = 1
        self._misses = 0 if "\n" in source.strip() else _MOST_MISSES

    def place(self, pieces: Sequence[Piece]) -> Iterator[Piece]:
        for piece in pieces:
            if self._misses < _MOST_MISSES:
                self._find(piece.text)
            yield piece._replace(line=self._line)

    def _find(self, words: str) -> None:
        """Go on to where `words` are written. After some that are not found, written in another way, give up."""
        written = {json.dumps(words, ensure_ascii=False), json.dumps(words)}
        found = [at for at in (self._source.find(one, self._at) for one in sorted(written)) if at >= 0]
        if found:
            self._line += self._source.count("\n", self._at, min(found))
            self._at = min(found)
        else:
            self._misses += 1
