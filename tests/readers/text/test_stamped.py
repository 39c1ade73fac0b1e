"""Transcripts as text: names with times above or before the turns."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.model.text import TurnKind
from quotecards.readers.text.stamped import stamped_blocks
from tests.readers.support import kinds, read, speakers, texts

OTTER = """\
A talk on the pier
Fri, Nov 20, 2026 10:00AM • 12:31

SUMMARY KEYWORDS
river, rowing

Ann Other  00:03
Why do you row?

Clara Voss  00:07
I cannot stand still. Why is that?

I never could.

Ann Other  12:20
I see.

Clara Voss  1:00:07
Do you?
"""
TURNS = ["Why do you row?", "I cannot stand still. Why is that?\n\nI never could.", "I see.", "Do you?"]


def labels(text: str) -> list[tuple[str | None, str]]:
    return [(block.label.shown if block.label else None, block.text) for block in stamped_blocks(text, 0, 1)]


def test_each_name_with_a_time_begins_a_turn(tmp_path: Path) -> None:
    document = read(tmp_path, OTTER)
    voices = [turn for turn in document.turns if turn.kind in {"question", "answer"}]
    assert [document.text_of(turn) for turn in voices] == TURNS
    assert kinds(document).lstrip("hnb") == "qaqa"
    assert speakers(document) == ["Clara Voss"] * 2
    assert [turn.line for turn in voices] == [8, 11, 16, 19]
    assert [document.line_of(turn.start) for turn in voices] == [turn.line for turn in voices]


@pytest.mark.parametrize(
    "head",
    [
        "{name}  {time}\n", "{name} {time}\n", "{name}\t{time}\n", "{name} ({time}):\n", "{name} [{time}]\n",
        "{name}  {time} AM\n", "{name} — Today {time}\n", "{name} — Heute um {time}\n", "{name} · hier à {time}\n",
        "{name}, {time}\n", "[{time}] {name}: ", "{time} {name}: ", "({time}) {name}:\n", "[{name}] {time}\n",
        "{time} - {name}\n", "  {name}   {time}  \n", "{name} [{time}]: ", "{name} ({time}) – ",
        "[12/03/2024, {time}] {name}: ", "12.03.24, {time} PM - {name}: ", "{time} From {name} to Everyone: ",
        "03/06/2026 à {time} - {name}: ", "03.06.26 um {time} - {name}: ", "[3 June 2026, {time}] {name}: ",
        "[{time}.000 --> 09:59:59.000] {name}: ", "{time} - 9:59:59 {name}: ",
        "{time}\t{name}\t", "{name}\t{time}\t", "{time} | {name} | ", "{name} | {time} | ",
    ],
)  # fmt: skip
def test_names_and_times_come_in_many_layouts(head: str) -> None:
    text = "\n\n".join(
        head.format(name=name, time=time) + words
        for name, time, words in [
            ("Ann Other", "00:00:03", "Was it cold?"),
            ("Speaker 2", "00:00:09", "It was."),
            ("Ann Other", "00:01:00", "And wet?"),
        ]
    )
    assert labels(text) == [("Ann Other", "Was it cold?"), ("Speaker 2", "It was."), ("Ann Other", "And wet?")]


def test_small_words_of_names_behind_a_time_are_part_of_them() -> None:
    text = "[00:03] De Vries: Was it cold?\n\n[00:09] Von Moss: It was.\n\n[00:12] De Vries: And wet?\n"
    assert [name for name, _ in labels(text)] == ["De Vries", "Von Moss", "De Vries"]


@pytest.mark.parametrize(
    "text",
    [
        "Q: Cold?\n\nA: At 10:30 it was.\n\nQ: And?\n\nA: So.",
        "Salt Roads 19:30\n\nSalt Roads 21:30\n\n" + "Q: Was it cold?\n\nA: It was.\n\n" * 20,
        "Q: Was it cold?\n\nA: It was.\n\n" * 200 + "Salt Roads 19:30\n\nSalt Roads 21:30\n\n",
        "Friday 19:30\n\nSaturday 21:00\n\nQ: Was it cold?\n\nA: It was.",
        "Ann Other 00:30\nCold?\n\nBea Moss 00:20\nYes.\n\nAnn Other 00:10\nWet?\n\nBea Moss 00:05\nNo.",
        "then 10:30\nand 10:40\nthen 10:50\n",
    ],
)
def test_other_texts_with_times_in_them_are_no_such_transcript(text: str) -> None:
    assert labels(text) == []


@given(st.lists(st.sampled_from(["Ann Other 00:01", "Ann Other (00:02):", "[00:03] Bea: Why?", "So.", "", "0:00"])))
def test_blocks_are_their_spans_and_their_lines(lines: list[str]) -> None:
    text = "\n".join(lines)
    for block in stamped_blocks(text, 0, 1):
        assert text[block.start : block.end] == block.text
        assert block.line == text.count("\n", 0, block.start) + 1


def test_times_behind_the_colon_are_no_words_also_within_one_paragraph(tmp_path: Path) -> None:
    talk = (
        "Speaker 1: 00:00 You will make mistakes. Speaker 2: 00:14 That was Clara Voss. Time: it flies. Why row? "
        "Speaker 1: 01:40 I cannot stand still! Speaker 2: 01:52 What next? Speaker 1: 02:01 Sleep."
    )
    document = read(tmp_path, f"Rowers, Part Two\n\n{talk}\n")
    assert kinds(document)[-5:] == "aqaqa"
    assert [document.text[turn.start : turn.end] for turn in document.turns][-3:] == [
        "I cannot stand still!",
        "What next?",
        "Sleep.",
    ]


def test_facts_with_times_above_such_a_transcript_are_none_of_its_heads() -> None:
    facts = "Boat: 10:30 sharp\nFerry: 09:15 sharp\nTrain: 08:00 sharp\n\n"
    assert [words for _, words in labels(facts + OTTER)][-4:] == TURNS


def test_a_colon_may_stand_between_a_name_and_its_time() -> None:
    text = OTTER.replace("  00:", ": 00:").replace("  12:", ": 12:").replace("  1:", ": 1:")
    assert labels(text)[-4:] == list(zip(["Ann Other", "Clara Voss"] * 2, TURNS, strict=True))


def test_a_time_in_a_line_of_its_own_inside_of_a_turn_is_no_part_of_what_was_said(tmp_path: Path) -> None:
    said = OTTER.replace("Why is that?\n\n", "Why is that?\n(00:31):\n").replace("I see.", "[12:21]\nI see.")
    document = read(tmp_path, said)
    assert texts(document, TurnKind.ANSWER) == ["I cannot stand still. Why is that?", "I never could.", "Do you?"]
    assert texts(document, TurnKind.QUESTION) == ["Why do you row?", "I see."]
    assert texts(document, TurnKind.BOILERPLATE)[-2:] == ["(00:31):", "[12:21]"]
    assert speakers(document) == ["Clara Voss"] * 3


@pytest.mark.parametrize("chapter", ["Welcome", "The Long Oar"])
def test_chapters_above_a_transcript_are_no_turns(tmp_path: Path, chapter: str) -> None:
    chapters = f"Chapters\n00:00 {chapter}\n02:10 The rudder that nobody wanted\n03:40 Fog\n\nTranscript\n\n"
    turns = "\n".join(
        f"[00:{at:02}:00] {name}: {words}"
        for at, (name, words) in enumerate(
            (
                ("Ann Other", "Why do you row?"),
                ("Clara Voss", "I like it."),
                ("Ann Other", "And?"),
                ("Clara Voss", "Fog."),
            )
        )
    )
    document = read(tmp_path, f"We talk about rowing in the fog with Clara Voss, who does.\n\n{chapters}{turns}\n")
    assert kinds(document).lstrip("nhb") == "qaqa"
    assert texts(document, TurnKind.ANSWER) == ["I like it.", "Fog."]


def test_a_title_with_a_colon_above_the_first_time_is_no_turn(tmp_path: Path) -> None:
    talk = (
        "[00:00:00] Ann Other: Welcome. My guest is Clara Voss.\n[00:00:14] Clara Voss: Hello.\n"
        "[00:00:16] Ann Other: What do you count?\n[00:00:31] Clara Voss: Waves.\n"
    )
    document = read(tmp_path, f"The River Podcast\nClara Voss: Counting Waves\n\n{talk}")
    assert speakers(document) == ["Clara Voss", "Clara Voss"]


def test_what_a_service_signs_below_the_last_turn_is_said_by_nobody(tmp_path: Path) -> None:
    document = read(tmp_path, OTTER + "\nTranscribed by https://oars.example\n")
    assert texts(document, TurnKind.BOILERPLATE)[-1] == "Transcribed by https://oars.example"
    assert texts(document, TurnKind.ANSWER)[-1] == "Do you?"


def test_where_some_turns_have_times_and_others_none_labels_tell_who_speaks(tmp_path: Path) -> None:
    turns = (
        "LANNING:  Why do you row?\n\nVOSS:  [00:00:{}] I cannot. I never could.\n\n"
        "LANNING:  I see.\n\nVOSS:  Do you?\n\n"
    )
    document = read(tmp_path, "Interviewee: Clara Voss\n\n" + "".join(turns.format(at) for at in (10, 20, 30)))
    assert texts(document, TurnKind.ANSWER) == ["I cannot. I never could.", "Do you?"] * 3


@pytest.mark.parametrize("host", ["Host", "Speaker 1"])
def test_a_voice_may_stand_in_the_line_below_its_time(tmp_path: Path, host: str) -> None:
    guest = "Guest" if host == "Host" else "Speaker 2"
    head = "Boat Talk podcast\n\nGuest: Clara Voss, rower\nHost: Ivo Tamm\n\nTranscript\n\n"
    said = ["Hello. I’m Ivo Tamm, and with me is Clara Voss. Clara, welcome.", "It is good to be dry."]
    said += ["Why do you row?", "I cannot stand still.", "And in winter?", "I mend my oars."]
    turns = "".join(f"00:00:{at:02}\n{(host, guest)[at % 2]}\n{words}\n\n" for at, words in enumerate(said))
    document = read(tmp_path, head + turns)
    assert texts(document, TurnKind.ANSWER) == said[1::2]
    assert set(speakers(document)) == {"Clara Voss"}


@pytest.mark.parametrize(
    "line", ["Clara{} Voss", "Clara{}:{}00", "{}Clara{}", "00:12{}Clara{}Voss", "[00:12]{}-{}Clara{}"]
)
def test_a_long_row_of_blanks_beside_a_name_or_a_time_takes_no_longer_than_its_length(line: str) -> None:
    blanks = " " * 50_000  # half a minute for a tenth of them, where each length is tried
    assert stamped_blocks(f"00:01 x\n{line.replace('{}', blanks)}\nb\n", 0, 1) == []


@pytest.mark.parametrize(
    "sent",
    ["\u200eimage absente", "<Media omitted>", "immagine omessa", "Messages and calls are end-to-end encrypted."],
)
def test_what_a_messenger_says_itself_is_no_answer(tmp_path: Path, sent: str) -> None:
    chat = [
        ("Ben Orr", "Why do you row?"),
        ("Clara Voss", "I cannot stand still."),
        ("Clara Voss", sent),
        ("Ben Orr", "And in winter?"),
        ("Clara Voss", "I wait for spring."),
    ]
    marks = ["\u200e" if words.startswith("\u200e") else "" for _, words in chat]
    lines = [
        f"{mark}[03/11/2026, 10:0{at}:11] {name}: {words}"
        for at, (mark, (name, words)) in enumerate(zip(marks, chat, strict=True))
    ]
    document = read(tmp_path, "\n".join(lines))
    assert texts(document, TurnKind.ANSWER) == ["I cannot stand still.", "I wait for spring."]


WHO = ["+44 7700 900123", "+49 1512 3456789", "\u202a+34 600 123 456\u202c", "~cvoss", "~ Clara", "+1 (555) 010-0123"]


@pytest.mark.parametrize(
    "head",
    [
        "[09/05/2031, 20:0{}:12] {}: {}",
        "09/05/2031, 20:0{} - {}: {}",
        "5/9/31, 8:0{} PM - {}: {}",
        "9.5.2031 20.0{} - {}: {}",
        "9.5.2031 klo 20.0{} - {}: {}",
        "[09.05.2031 20.0{}.12] {}: {}",
    ],
)
@pytest.mark.parametrize("guest", WHO)
@pytest.mark.parametrize("host", ["Lantern Review", "Ben Okri", "+44 7700 900999"])
def test_chats_know_some_by_the_number_of_a_telephone_alone(tmp_path: Path, head: str, guest: str, host: str) -> None:
    turns = [
        (host, "Today Clara Voss, who made Low Tide, answers your questions here!"),
        (host, "When did you first get into a boat?"),
        (guest, "I was nine when my uncle put me into one. It leaked from both ends."),
        (host, "You shot in winter, I heard."),
        (guest, "We shot in February, because nobody rents you a harbour in July."),
    ]
    text = "\n".join(head.format(at, *turn) for at, turn in enumerate(turns))
    document = read(tmp_path, text)
    assert texts(document, TurnKind.ANSWER) == [turns[2][1], turns[4][1]]
    assert set(speakers(document)) == {"Clara Voss"}


def test_a_number_of_a_telephone_is_nobodys_name(tmp_path: Path) -> None:
    turns = ["Ann: Why do you row?", "+44 7700 900123: For the silence.", "Ann: And?", "+44 7700 900123: I swim, too."]
    document = read(tmp_path, "\n".join(f"09/05/2031, 20:01 - {turn}" for turn in turns))
    assert set(speakers(document)) == {None}


def test_a_house_s_name_beside_times_is_one_where_it_comes_again_and_again() -> None:
    talk = [("Oar & Reel desk", "Why?"), ("Clara Voss", "For the quiet."), ("Oar & Reel desk", "And in winter?")]
    lines = [f"{name}  10:0{at} AM\n{words}" for at, (name, words) in enumerate([*talk, *talk])]
    assert [name for name, _ in labels("\n\n".join(lines))] == [name for name, _ in [*talk, *talk]]


def test_initials_that_are_a_small_word_somewhere_are_heads_beside_times() -> None:
    talk = [("DO", "Why?"), ("HT", "For the quiet."), ("DO", "And in winter?"), ("HT", "I mend my oars.")]
    text = "\n\n".join(f"[00:00:{at:02}] {name}: {words}" for at, (name, words) in enumerate(talk))
    assert [name for name, _ in labels(text)] == [name for name, _ in talk]


@pytest.mark.parametrize("several", ["Clara Voss and Ben Okri", "Clara Voss und Ben Okri", "Clara Voss, Ben Okri"])
def test_several_who_write_together_begin_a_turn(tmp_path: Path, several: str) -> None:
    talk = [("Ann Lanning", "Why do you row?"), ("Clara Voss", "I cannot stand still."), ("Ben Okri", "I can.")] * 2
    talk = [*talk, ("Ann Lanning", "Still?"), (several, "Yes, both of us."), ("Ann Lanning", "So be it.")]
    log = "\n".join(f"[14/11/31, 19:0{at}:37] {name}: {words}" for at, (name, words) in enumerate(talk))
    document = read(tmp_path, log)
    assert texts(document, TurnKind.QUESTION) == ["Why do you row?", "Why do you row?", "Still?", "So be it."]


@pytest.mark.parametrize("told", ["created group “{}”", "changed the subject to “{}”", "hat die Gruppe „{}“ erstellt"])
@pytest.mark.parametrize("head", ["[09/05/2031, 20:0{}:12] ", "09/05/2031, 20:0{} - "])
def test_the_title_of_a_chat_names_who_has_short_labels_and_is_said_by_nobody(
    tmp_path: Path, told: str, head: str
) -> None:
    turns = [
        "Lantern Review: Messages and calls are end-to-end encrypted.",
        f"\u200eLantern Review {told.format('Clara Voss / Ben Okri – talk')}",
        "Lantern Review: Why do you row?",
        "Clara: For the quiet. It lasts until noon.",
        "Ben O.: I do not row. I bail, and I sing to her.",
        "Lantern Review: And in winter?",
        "Ben O.: We mend the oars.",
        "Clara: I mend the oars. He sings to me, mostly.",
    ]
    document = read(tmp_path, "\n".join(f"{head.format(at)}{turn}" for at, turn in enumerate(turns)))
    assert texts(document, TurnKind.QUESTION) == ["Why do you row?", "And in winter?"]
    assert speakers(document) == ["Clara Voss", "Ben Okri", "Ben Okri", "Clara Voss"]


def test_what_stands_below_the_last_turn_is_told_apart_line_by_line(tmp_path: Path) -> None:
    notes = "Shownotes\n“Low Tide” läuft ab Donnerstag im Kino.\n- Low Tide\n- Wer hat Angst vor Regen?\n- Zehn Boote"
    document = read(tmp_path, f"{OTTER}\nI do. Every day.\n\n{notes}\n")
    assert texts(document, TurnKind.ANSWER)[-1] == "Do you?\n\nI do. Every day."


def test_a_desk_may_write_itself_in_small_letters(tmp_path: Path) -> None:
    said = [
        ("desk", "Why do you row?"),
        ("Clara V.", "I cannot stand still."),
        ("desk", "At night."),
        ("Clara V.", "Yes."),
    ]
    said += [("desk", "And now?"), ("Clara V.", "I sleep.")]
    chat = "\n\n".join(f"{name}  10:0{at}\n{words}" for at, (name, words) in enumerate(said))
    document = read(tmp_path, f"We met Clara Voss.\n\n{chat}\n")
    assert texts(document, TurnKind.QUESTION) == [words for name, words in said if name == "desk"]
    assert set(speakers(document)) == {"Clara Voss"}
