"""Subtitles: cues become turns, markup goes, words stay."""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.errors import Place, ReadError
from quotecards.model.text import TurnKind
from quotecards.readers.speech.subtitles import read_subtitles
from tests.readers.support import kinds, read, speakers, srt, texts

SRT = """\
1
00:00:01,000 --> 00:00:03,000
So your father rowed, and you

2
00:00:03,100 --> 00:00:05,000
left at <i>twenty</i>. Why did you go?

3
00:00:05,200 --> 00:00:08,000 X1:10 X2:20 Y1:5 Y2:9
Well, I never left. I only stopped

4
00:00:08,000 --> 00:00:11,000
{\\an8}looking at it. [laughs] It is
<font color="#fff">still</font> there.
"""
VTT = """\
WEBVTT - A talk on the pier
Kind: captions

STYLE
::cue { color: white }

NOTE
by hand,
twice

intro
00:01.000 --> 00:03.000 align:start position:10%
<v Ann Other>Why do you &amp; your father row?</v>

00:03.000 --> 00:05.000
<v.loud Clara Voss>I cannot <00:04.000><c.yellow>stand</c>

00:05.000 --> 00:06.000
still. I never could.

01:00:06.000 --> 01:00:08.000
<v Ann Other>And here?</v> <v Clara Voss>The river is <ruby>here<rt>hir</rt></ruby>.</v>
"""


def shown(text: str) -> list[str]:
    """The blocks of subtitles, each with the voice that the file names."""
    body = read_subtitles(text.encode(), "talk.vtt")
    return [f"{block.label.shown}: {block.text}" if block.label else block.text for block in body.blocks]


def cues(*words: str) -> str:
    return "".join(f"{at + 1}\n00:00:{at:02},000 --> 00:00:{at:02},900\n{text}\n\n" for at, text in enumerate(words))


def test_cues_that_break_sentences_are_joined_to_turns(tmp_path: Path) -> None:
    document = read(tmp_path, SRT, "talk.srt")
    assert [document.text_of(turn) for turn in document.turns] == [
        "So your father rowed, and you left at twenty. Why did you go?",
        "Well, I never left. I only stopped looking at it. [laughs] It is still there.",
    ]
    assert kinds(document) == "qa"


def test_lines_are_those_of_the_cue_in_which_the_words_stand(tmp_path: Path) -> None:
    document = read(tmp_path, SRT, "talk.srt")
    assert [turn.line for turn in document.turns] == [2, 10]
    assert document.line_of(document.text.index("looking")) == 14


def test_voices_of_webvtt_are_the_speakers(tmp_path: Path) -> None:
    document = read(tmp_path, VTT, "talk.vtt")
    assert [document.text_of(turn) for turn in document.turns] == [
        "Why do you & your father row?",
        "I cannot stand still. I never could.",
        "And here?",
        "The river is here.",
    ]
    assert kinds(document) == "qaqa"
    assert speakers(document) == ["Clara Voss"] * 2


def test_a_voice_goes_on_through_the_lines_of_its_cue() -> None:
    text = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Was it cold?\nI mean, here?\n<v Ben>It was.\nVery."
    assert shown(text) == ["Ann: Was it cold? I mean, here?", "Ben: It was. Very."]


@pytest.mark.parametrize("dash", ["- ", "-", "– ", "‐", ">> ", "&gt;&gt; "])
def test_dashes_and_arrows_change_the_speaker_and_are_dropped(dash: str) -> None:
    assert shown(cues(f"{dash}Was it cold?\n{dash}It was, and", "so we rowed.", f"{dash}I see.")) == [
        "Was it cold?",
        "It was, and so we rowed.",
        "I see.",
    ]


def test_where_arrows_mark_every_change_questions_do_not_cut_a_turn() -> None:
    assert shown(cues(">> I rowed. Why? Because.", ">> Was it cold?")) == ["I rowed. Why? Because.", "Was it cold?"]


def test_where_a_dash_opens_each_turn_questions_do_not_cut_one() -> None:
    talk = (
        "- Today Clara Voss is here,\nwho rows.",
        "- Good evening.",
        "- Is it far?",
        "- Is it? I never know.",
        "- So.",
    )
    assert shown(cues(*talk)) == ["Today Clara Voss is here, who rows.", *(words[2:] for words in talk[1:])]
    assert shown(cues("- Today it is far.", *talk[3:])) == ["Today it is far.", "Is it?", "I never know.", "So."]


def test_thanks_at_the_end_of_turns_with_dashes_are_said(tmp_path: Path) -> None:
    talk = ("- Why do you row?", "- I cannot stand still.", "- And in winter?", "- I mend oars.", "- Does he row, too?",
            "- He walks.", "- Clara Voss, many thanks for the visit.", "- Thank you.")  # fmt: skip
    document = read(tmp_path, cues(*talk), "talk.srt")
    assert [document.text_of(turn) for turn in document.turns] == [words[2:] for words in talk]


def test_one_long_dash_is_an_interruption_two_are_two_speakers() -> None:
    assert shown(cues("I rowed and", "— nobody came.")) == ["I rowed and — nobody came."]
    assert shown(cues("— Was it cold?\n— It was.")) == ["Was it cold?", "It was."]


def test_names_before_a_colon_are_labels(tmp_path: Path) -> None:
    text = cues(
        "ANN OTHER: Why do", "you row?", "CLARA VOSS: I cannot", "stand still.", "ANN OTHER: And", "CLARA VOSS: So."
    )
    document = read(tmp_path, text, "talk.srt")
    assert [document.text_of(turn) for turn in document.turns] == [
        "Why do you row?", "I cannot stand still.", "And", "So.",
    ]  # fmt: skip
    assert speakers(document) == ["Clara Voss"] * 2


def test_captions_that_roll_up_say_each_line_once() -> None:
    rolling = cues("was it", "was it\ncold there", "cold there\nyes it was", "yes it was\nvery cold")
    assert shown(rolling) == ["was it cold there yes it was very cold"]
    assert shown(cues("No.", "No.", "Was it cold?", "It was.", "A bit.", "Yes.", "And wet.")) == [
        "No. No.",
        "Was it cold?",
        "It was. A bit. Yes. And wet.",
    ]


def test_numbers_of_cues_are_no_words_and_numbers_that_are_said_stay() -> None:
    close = "1\n00:01,000 --> 00:02,000\nWas it cold?\n2\n00:02,000 --> 00:03,000\nThere were\n42\n\n3\n"
    assert shown(close) == ["Was it cold?", "There were 42"]


def test_a_blank_line_inside_of_a_cue_loses_no_words() -> None:
    assert shown("1\n00:01,000 --> 00:02,000\nWas it\n\ncold?\n\n2\n00:03,000 --> 00:04,000\nIt\n\nwas.") == [
        "Was it cold?",
        "It was.",
    ]


def test_times_may_lack_hours_and_have_any_fraction() -> None:
    assert shown("0:01.5 --> 0:2.25\nCold?\n\n100:00:00,000 --> 100:00:01,000\nYes.") == ["Cold?", "Yes."]


@pytest.mark.parametrize("wrong", ["00:01 --> 00:02", "00:00:01,000 --> soon", "I --> you", "-->"])
def test_a_time_that_is_none_is_refused_with_its_line(wrong: str) -> None:
    with pytest.raises(ReadError, match=r"talk\.srt:2: is not the time of a cue \(such as 00:00:01,000"):
        read_subtitles(f"1\n{wrong}\nWhy?".encode(), "talk.srt")


@pytest.mark.parametrize("text", ["WEBVTT\n\n", "Why?\n\nSo.", "1\n2\n3\n"])
def test_a_file_without_cues_is_refused(text: str) -> None:
    with pytest.raises(ReadError, match="holds no cues"):
        read_subtitles(text.encode(), "talk.srt")


def test_entities_are_read_and_cannot_bring_in_what_is_no_text() -> None:
    assert shown(cues("Salt &amp; Roads&nbsp;?")) == ["Salt & Roads\u00a0?"]
    assert shown(cues("Salt&#27;&#xD800; Roads?")) == ["Salt\ufffd Roads?"]


def test_less_than_is_no_tag() -> None:
    assert shown(cues("I <3 you, and 1 < 2 > 0?")) == ["I <3 you, and 1 < 2 > 0?"]


@pytest.mark.parametrize(
    ("told", "by"),
    [
        (
            "At 41, Clara Voss rows again. In “Low Tide”, by Ben Okri, she plays a ferrywoman.",
            "Interview by Ann Lanning",
        ),
        ("Clara Voss rame à nouveau. Dans « Basse mer », de Ben Okri, elle joue.", "Propos recueillis par Ann Lanning"),
        ("Clara Voss torna a remare. In «Bassa marea», di Ben Okri, è lei.", "Intervista a cura di Ann Lanning"),
        ("Clara Voss rame à nouveau. Dans « Basse mer », elle joue.", "Entretien mené par Ann Lanning"),
        ("Clara Voss vuelve a remar. En «Bajamar», de Ben Okri, es ella.", "Entrevista realizada por Ann Lanning"),
    ],
)
def test_remarks_that_are_sentences_introduce_and_the_line_below_says_who_asked(
    tmp_path: Path, told: str, by: str
) -> None:
    said = (">> Why do you row?", ">> I cannot stand still.", ">> And in the rain?", ">> I sing, and I row on.")
    cues = "".join(f"\n\n00:0{at}.000 --> 00:0{at}.900\n{words}" for at, words in enumerate(said, 1))
    document = read(tmp_path, f"WEBVTT\n\nNOTE\n{told}\n{by}{cues}\n", "talk.vtt")
    assert set(speakers(document)) == {"Clara Voss"}


LINES = st.sampled_from(
    ["1", "", "WEBVTT", "NOTE x", "00:00:01,000 --> 00:00:02,000", "00:01.0 --> 00:02.0 line:0", "<v Ann>Why?",
     "</v>", "- So.", ">> And?", "— Oh", "ANN: Cold?", "BEN: Very.", "<i>It</i> was {\\i1}cold", "&#0;", "♪ la ♪",
     "<v >", "-->"]
)  # fmt: skip


@given(st.one_of(st.lists(LINES, max_size=30).map("\n".join), st.text(max_size=80)), st.booleans())
def test_any_lines_give_words_of_the_file_or_one_clear_error(text: str, is_vtt: bool) -> None:
    raw = f"{'WEBVTT' if is_vtt else ''}\n{text}".encode("utf-8", "replace")
    try:
        body = read_subtitles(raw, "talk.srt")
    except ReadError as error:
        place = error.place
    else:
        place = Place("talk.srt")
        assert all(body.text[block.start : block.end] == block.text for block in body.blocks)
    assert place
    assert place.path == "talk.srt"


@pytest.mark.parametrize(
    "words",
    ["Ok.", "<v A>Was it?", "<v " * 4, "[a" * 8, 'so." ' * 4, "a{\\" * 9, "a" + "? " * 9, "a？ : " * 4, "- Ok?\n- No."],
    ids=repr,
)
def test_time_grows_with_the_file(words: str) -> None:
    def seconds(count: int) -> float:
        raw = "".join(f"{at // 60 % 60:02}:{at % 60:02}.000 --> 59:59.900\n{words}\n\n" for at in range(count)).encode()
        begun = time.process_time()
        read_subtitles(raw, "talk.vtt")
        return time.process_time() - begun

    seconds(100)
    few, many = min(seconds(2_000) for _ in range(3)), seconds(16_000)
    assert many < 8 * few * 4 + 0.5


@pytest.mark.parametrize("count", [50_000, pytest.param(500_000, marks=pytest.mark.sweep)])
def test_half_a_million_cues_are_read_in_bounded_time(count: int) -> None:
    raw = b"00:00.0 --> 00:01.0\nSo.\n\n00:00.0 --> 00:01.0\nNo.\n\n" * (count // 2)
    begun = time.process_time()
    body = read_subtitles(raw, "talk.vtt")
    assert len(body.lines) == count
    assert time.process_time() - begun < count * 60e-6


@pytest.mark.parametrize(
    "head",
    [
        "WEBVTT - A conversation with Clara Voss", "WEBVTT\n\nNOTE A conversation with Clara Voss",
        "WEBVTT - Rain\n\nNOTE\nA conversation with Clara Voss (2 October 2031)",
        "WEBVTT - Rain\n\nNOTE\nKind: captions\nGuest: Clara Voss\n\nSTYLE\n::cue { color: white }",
        "WEBVTT\n\nNOTE Transcribed by Ann Lanning\n\nNOTE\nIm Gespräch mit Clara Voss",
    ],
)  # fmt: skip
def test_remarks_above_the_first_cue_may_name_the_guest(tmp_path: Path, head: str) -> None:
    cues = (
        "\n\n1\n00:01.000 --> 00:02.000\nHOST: Why do you row?\n\n2\n00:03.000 --> 00:04.000\nEDITOR: It is quiet.\n"
        "\n3\n00:05.000 --> 00:06.000\nHOST: And in winter?\n\n4\n00:07.000 --> 00:08.000\nEDITOR: I mend my oars.\n"
    )
    document = read(tmp_path, head + cues, "talk.vtt")
    assert set(speakers(document)) == {"Clara Voss"}
    assert "Clara" not in document.text


@pytest.mark.parametrize(
    "title", ["The Salt Road\nClara Voss", "[music]\nClara Voss, rower", "“The quiet”\nClara Voss"]
)
@pytest.mark.parametrize("label", ["VOSS: ", "VOSS : ", "[Clara] "])
def test_titles_in_the_first_cue_are_not_said_and_tell_who_speaks(tmp_path: Path, title: str, label: str) -> None:
    host = "[Interviewer] " if label[0] == "[" else "LANNING: "
    said = (f"{host}Why do you row?", f"{label}It is quiet.", f"{host}And in winter?", f"{label}I mend my oars.")
    document = read(tmp_path, srt(title, *said), "talk.srt")
    assert texts(document, TurnKind.ANSWER) == ["It is quiet.", "I mend my oars."]
    assert set(speakers(document)) == {"Clara Voss"}
    assert title.partition("\n")[0] not in document.text


def test_notes_in_brackets_before_words_are_no_names(tmp_path: Path) -> None:
    said = (
        "- Why?",
        "- [Laughs] It is quiet.",
        "- And in winter?",
        "- [Sighs] I mend my oars.",
        "- [Laughs] No.",
        "- [Sighs] Oh.",
    )
    document = read(tmp_path, srt(*said), "talk.srt")
    assert "Laughs:" not in document.text


@pytest.mark.parametrize("first", ["CLARA VOSS\nfilm editor", "The Salt Road\nClara Voss"])
def test_a_name_alone_in_the_first_cue_is_a_title_above_questions_in_italics(tmp_path: Path, first: str) -> None:
    said = ("<i>Why do you row?</i>", "It is quiet there.", "<i>And in winter?</i>", "I mend my oars.")
    document = read(tmp_path, srt(first, *said), "talk.srt")
    assert texts(document, TurnKind.ANSWER) == ["It is quiet there.", "I mend my oars."]
    assert set(speakers(document)) == {"Clara Voss"}


def test_names_in_brackets_in_lines_of_their_own_are_labels_too(tmp_path: Path) -> None:
    said = (
        "[Interviewer]\nWhy do you row?",
        "[Clara Voss]\nIt is quiet there.",
        "[Interviewer]\nAnd in winter?",
        "[Clara Voss]\nI mend.",
    )
    document = read(tmp_path, srt(*said), "talk.srt")
    assert texts(document, TurnKind.ANSWER) == ["It is quiet there.", "I mend."]
    assert set(speakers(document)) == {"Clara Voss"}


def test_what_stands_in_brackets_in_several_cues_is_one_introduction(tmp_path: Path) -> None:
    told = ("[Nobody mends oars as slowly as Clara]", "[Voss (Wick, 1971), whose boat]", "[came home in May.]")
    said = (
        "Host: Why do you row?",
        "Clara: It is quiet.",
        "Host: And in winter?",
        "Clara: I mend my oars.",
        "[Applause]",
    )
    document = read(tmp_path, srt(*told, *said), "talk.srt")
    assert set(speakers(document)) == {"Clara Voss"}
