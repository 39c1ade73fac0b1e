"""Files of every kind made to hurt: each is one clear error or the right text, soon, in little memory, alone."""

import encodings.aliases
import json
import plistlib
import time
import tracemalloc
from collections.abc import Callable, Mapping
from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType

import pytest

from quotecards.errors import QuotecardsError, ReadError
from quotecards.readers import read_document
from quotecards.readers.body.decode import MAX_BYTES
from quotecards.readers.formats import READERS
from tests.readers.sheets import sheet
from tests.readers.support import kinds, read, write
from tests.readers.word import paragraph, word

# How a container holds a talk of one question and one answer.
HOLDS: Mapping[str, Callable[[str, str], str | bytes]] = MappingProxyType(
    {
        ".txt": lambda asked, said: f"Q: {asked}\n\nA: {said}\n",
        ".md": lambda asked, said: f"**Q:** {asked}\n\n**A:** {said}\n",
        ".adoc": lambda asked, said: f"*Q:* {asked}\n\n*A:* {said}\n",
        ".org": lambda asked, said: f"*Q:* {asked}\n\n*A:* {said}\n",
        ".gmi": lambda asked, said: f"=> /\nQ: {asked}\nA: {said}\n",
        ".rss": lambda asked, said: (
            f"<rss><item><description><![CDATA[<p>Q: {asked}<p>A: {said}]]></description></item></rss>"
        ),
        ".xml": lambda asked, said: f"<TEI><text><u who='#Q'>Q: {asked}</u><u who='#A'>A: {said}</u></text></TEI>",
        ".tex": lambda asked, said: (
            f"\\begin{{document}}\\textbf{{Q:}} {asked}\n\n\\textbf{{A:}} {said}\\end{{document}}\n"
        ),
        ".rst": lambda asked, said: f"Q: {asked}\n\nA: {said}\n",
        ".html": lambda asked, said: f"<meta charset=utf-8><p>Q: {asked}<p>A: {said}",
        ".docx": lambda asked, said: word(paragraph(f"Q: {asked}") + paragraph(f"A: {said}")),
        ".srt": lambda asked, said: f"1\n00:01,0 --> 00:02,0\nQ: {asked}\n\n2\n00:03,0 --> 00:04,0\nA: {said}\n",
        ".vtt": lambda asked, said: f"WEBVTT\n\n00:01.0 --> 00:02.0\nQ: {asked}\n\n00:03.0 --> 00:04.0\nA: {said}\n",
        ".json": lambda asked, said: json.dumps(
            {"utterances": [{"speaker": "Q", "text": asked}, {"speaker": "A", "text": said}]}
        ),
        ".eml": lambda asked, said: (
            f"From: Clara Voss <c@oars.example>\nContent-Type: text/plain; charset=utf-8\n"
            f"Content-Transfer-Encoding: 8bit\n\nQ: {asked}\n\nA: {said}\n"
        ),
        ".mhtml": lambda asked, said: (
            f'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="oar"\n\n--oar\nContent-Type: text/html\n'
            f"Content-Transfer-Encoding: 8bit\n\n<meta charset=utf-8><p>Q: {asked}<p>A: {said}\n--oar--\n"
        ),
        ".webarchive": lambda asked, said: plistlib.dumps(
            {
                "WebMainResource": {
                    "WebResourceData": f"<meta charset=utf-8><p>Q: {asked}<p>A: {said}".encode("utf-8", "replace"),
                    "WebResourceURL": "https://lantern.example/",
                }
            },
            fmt=plistlib.FMT_BINARY,
        ),
        ".csv": lambda asked, said: f'quote,speaker\n"{said}",{asked}\n',
        ".xlsx": lambda asked, said: sheet(("quote", "speaker"), (said, asked)),
    }
)
TALKS = (
    "Why do you row? I cannot stand still.",
    "Pourquoi ramez-vous ? Parce que l’été ne m’a rien appris.",
    "Dlaczego pan wiosłuje? Bo nie umiem stać w miejscu, żeby patrzeć.",
    "Почему вы гребёте? Потому что я не умею стоять на месте.",
    "Γιατί κωπηλατείτε; Γιατί δεν μπορώ να μείνω ακίνητη.",
    "למה את חותרת? כי אני לא יודעת לעמוד במקום.",
    "لماذا تجدف؟ لأنني لا أعرف الوقوف.",
    "なぜ漕ぐのですか？ じっとしていられないからです。",
    "为什么划船？ 因为我站不住。",
    "왜 노를 젓나요? 가만히 있지 못해서요.",
    "ทำไมคุณพายเรือ? เพราะฉันอยู่นิ่งไม่ได้",
)
# In these, other scripts are written in plain letters: no program can tell that they are not meant.
IN_PLAIN_LETTERS = frozenset({"utf_7", "hz"})


@pytest.mark.parametrize("suffix", sorted(HOLDS))
def test_the_talk_is_read_out_of_every_container(tmp_path: Path, suffix: str) -> None:
    held = HOLDS[suffix]("Why do you row?", "I cannot stand still.")
    document = read_document(write(tmp_path, held, f"talk{suffix}"))
    assert kinds(document) in {"qa", "a", "bqa"}  # a mail has a head above the talk


@pytest.mark.parametrize("suffix", sorted(READERS))
def test_a_gigabyte_in_one_line_is_refused_before_it_is_read(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"talk{suffix}"
    with path.open("wb") as file:
        file.truncate(1_000_000_000)
    tracemalloc.start()
    with pytest.raises(ReadError, match=r"is 1000 MB large.*up to 20 MB"):
        read_document(path)
    assert tracemalloc.get_traced_memory()[1] < 1_000_000
    tracemalloc.stop()


@pytest.mark.sweep
@pytest.mark.parametrize("suffix", [".txt", ".md", ".html", ".csv", ".json", ".srt", ".vtt"])
@pytest.mark.parametrize("words", ["So. ", "x", "**", "[", "<", "“", "1:11 ", "A: ", "? ", "\u202e", "&amp;", "{{"])
def test_the_longest_line_is_read_or_refused_in_bounded_time_and_memory(
    tmp_path: Path, suffix: str, words: str
) -> None:
    asked = 'Q: Why? {"segments": [{"text": "' if suffix == ".json" else "Q: Why?\n\nA: "
    room = MAX_BYTES - 1_000
    path = write(tmp_path, asked + words * (room // len(words.encode())), f"talk{suffix}")
    begun = time.process_time()
    tracemalloc.start()
    with suppress(QuotecardsError):
        read_document(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert time.process_time() - begun < 120
    assert peak < 100 * MAX_BYTES


@pytest.mark.parametrize("suffix", sorted(HOLDS))
@pytest.mark.parametrize("sign", ["\x00", "\ud800"])
def test_what_is_no_text_is_refused_or_left_out(tmp_path: Path, suffix: str, sign: str) -> None:
    held = HOLDS[suffix]("Why do you row?", "I cannot ~ still.")
    raw = held.encode() if isinstance(held, str) else held
    wrong = raw.replace(b"~", sign.encode("utf-8", "surrogatepass"))
    if suffix in {".docx", ".xlsx"}:
        wrong = bytes(raw[:40]) + sign.encode("utf-8", "surrogatepass") + bytes(raw[41:])
    if suffix == ".json" and sign != "\x00":
        wrong = raw.replace(b"~", f"\\u{ord(sign):04x}".encode())
    try:
        document = read_document(write(tmp_path, wrong, f"talk{suffix}"))
    except QuotecardsError:
        return
    assert sign not in document.text
    document.text.encode()


@pytest.mark.parametrize("suffix", [".txt", ".html", ".csv", ".srt"])
@pytest.mark.parametrize("codec", sorted(set(encodings.aliases.aliases.values())))
def test_every_encoding_is_read_right_or_refused_with_its_name_or_line(tmp_path: Path, codec: str, suffix: str) -> None:
    if codec in IN_PLAIN_LETTERS:
        pytest.skip("it looks like ASCII")
    for talk in TALKS:
        asked, said = talk.split("? ") if "? " in talk else (talk[: len(talk) // 2], talk[len(talk) // 2 :])
        held = HOLDS[suffix](asked.strip(), said.strip())
        assert isinstance(held, str)
        try:
            raw = held.encode(codec)
        except (LookupError, UnicodeError):  # bytes to bytes, or another script
            continue
        try:
            document = read_document(write(tmp_path, raw, f"talk{suffix}"))
        except ReadError:
            continue
        assert said.strip() in document.text


@pytest.mark.parametrize("suffix", [".txt", ".md"])
def test_front_matter_that_multiplies_itself_is_refused(tmp_path: Path, suffix: str) -> None:
    lines = ["a: &a [x, x, x, x, x, x, x, x, x]"]
    for before, name in pairwise("abcdefghij"):
        lines.append(f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]")
    with pytest.raises(QuotecardsError):
        read(tmp_path, "---\n" + "\n".join(lines) + "\n---\nQ: Why?\n\nA: So.\n", f"talk{suffix}")


@pytest.mark.parametrize("suffix", sorted(HOLDS))
def test_nothing_that_a_file_names_is_opened(suffix: str, monkeypatch: pytest.MonkeyPatch) -> None:
    named = "![a](file:///etc/passwd) <img src=/etc/passwd> <base href=http://example.org/> {% include /etc/passwd %}"
    held = HOLDS[suffix]("Why do you row?", f"I cannot stand still. {named.replace(chr(34), '')}")
    raw = held.encode() if isinstance(held, str) else held
    reader = READERS[suffix]
    reader(raw, "talk")  # what it imports late is imported now

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("something else is opened")

    for door in ("io.open", "builtins.open", "os.open", "socket.socket"):
        monkeypatch.setattr(door, refuse)
    body = reader(raw, "talk")
    monkeypatch.undo()
    assert "root:" not in body.text


@pytest.mark.parametrize("count", [20_000, pytest.param(500_000, marks=pytest.mark.sweep)])
@pytest.mark.parametrize("suffix", [".srt", ".vtt", ".json"])
def test_a_transcript_of_half_a_million_cues_is_read_whole(tmp_path: Path, suffix: str, count: int) -> None:
    spoken = ("Why?", "So.")
    if suffix == ".json":
        text = '{"segments": [' + ",".join(f'{{"text":"{spoken[at % 2]}"}}' for at in range(count)) + "]}"
    else:
        text = "WEBVTT\n\n" if suffix == ".vtt" else ""
        text += "".join(f"0:0{at % 9}.0 --> 0:09.0\n{spoken[at % 2]}\n\n" for at in range(count))
    begun = time.process_time()
    document = read(tmp_path, text, f"talk{suffix}")
    assert time.process_time() - begun < 1 + count * 300e-6
    assert document.text.count("Why?") == document.text.count("So.") == count // 2
