"""A table is a transcript where it tells when what was said, and else the quotes that it holds."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from quotecards.readers import read_document
from quotecards.readers.office.spoken_table import body_of_table
from quotecards.readers.rows.tables import Row
from tests.readers.sheets import sheet
from tests.readers.support import kinds, read, speakers, texts

ROWS = (
    ("Ann Lanning", "Why do you row?"),
    ("Clara Voss", "It is quiet there."),
    ("", "And nobody asks me anything."),
    ("Ann Lanning", "And in winter?"),
    ("Clara Voss", "I mend my oars."),
)


@pytest.mark.parametrize(
    "heads",
    [
        ("start", "speaker", "text"), ("Start Time", "Speaker", "Transcript text"), ("Timecode", "Name", "Words"),
        ("Beginn", "Sprecherin", "Text"), ("début", "intervenante", "texte"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_rows_with_a_moment_a_voice_and_words_are_turns(tmp_path: Path, heads: tuple[str, ...], mark: str) -> None:
    rows = [heads, *((f"00:00:{at:02}", who, words) for at, (who, words) in enumerate(ROWS))]
    document = read(tmp_path, "\n".join(mark.join(row) for row in rows) + "\n", "talk.csv")
    assert texts(document, TurnKind.QUESTION) == ["Why do you row?", "And in winter?"]
    assert texts(document, TurnKind.ANSWER) == ["It is quiet there. And nobody asks me anything.", "I mend my oars."]
    assert set(speakers(document)) == {"Clara Voss"}


@pytest.mark.parametrize("name", ["talk.csv", "talk.tsv"])
@pytest.mark.parametrize("heads", [("speaker", "text"), ("Nr", "Sprecherin", "Wortlaut")])
def test_rows_of_words_by_turns_are_turns_where_one_voice_asks(
    tmp_path: Path, heads: tuple[str, ...], name: str
) -> None:
    rows = [heads, *((f"{at}", *row)[-len(heads) :] for at, row in enumerate(ROWS))]
    document = read(tmp_path, "\n".join("\t".join(row) for row in rows) + "\n", name)
    assert texts(document, TurnKind.QUESTION) == ["Why do you row?", "And in winter?"]
    assert set(speakers(document)) == {"Clara Voss"}


@pytest.mark.parametrize(
    "rows",
    [
        "speaker,quote\nAnn Lanning,Why row?\nClara Voss,I row.\nAnn Lanning,And then?\nClara Voss,I sing.\n",
        "speaker,text\nAnn Lanning,I sing.\nClara Voss,I row.\nAnn Lanning,And then?\nClara Voss,I sing.\n",
        "speaker,text,film\nAnn Lanning,Why?,Low Tide\nClara Voss,So.,\nAnn Lanning,And?,\nClara Voss,So.,\n",
    ],
)
def test_quotes_by_several_people_stay_quotes(tmp_path: Path, rows: str) -> None:
    assert not texts(read(tmp_path, rows, "quotes.csv"), TurnKind.QUESTION)


def test_so_are_the_rows_of_a_spreadsheet(tmp_path: Path) -> None:
    rows = [("in", "out", "speaker", "text"), *((f"{at}", f"{at + 1}", *row) for at, row in enumerate(ROWS))]
    (tmp_path / "talk.xlsx").write_bytes(sheet(*rows))
    assert set(speakers(read_document(tmp_path / "talk.xlsx"))) == {"Clara Voss"}


@pytest.mark.parametrize(
    "heads", ["time,speaker,quote", "from,speaker,quote", "start,speaker,quote,film", "speaker,quote"]
)
def test_tables_that_tell_when_to_post_or_of_which_film_hold_quotes(tmp_path: Path, heads: str) -> None:
    cells = {
        "time": "10:00",
        "from": "Wick",
        "start": "May",
        "speaker": "Clara Voss",
        "quote": "I row.",
        "film": "Low Tide",
    }
    row = ",".join(cells[head] for head in heads.split(","))
    document = read(tmp_path, f"{heads}\n{row}\n", "quotes.csv")
    assert texts(document, TurnKind.ANSWER) == ["I row."]
    assert not texts(document, TurnKind.QUESTION)


def test_moments_without_voices_are_read_as_subtitles_are(tmp_path: Path) -> None:
    rows = "\n".join(f"{at},{at + 1},{words}" for at, (_, words) in enumerate(ROWS))
    document = read(tmp_path, f"start,end,text\n{rows}\n", "talk.csv")
    assert any("tells voices apart" in note for note in document.notes)


def test_what_was_noted_of_the_file_is_told_of_a_transcript_too() -> None:
    cells = [("start", "speaker", "text"), *((f"{at}", *row) for at, row in enumerate(ROWS))]
    body = body_of_table(
        (Row(row, at, at) for at, row in enumerate(cells, 1)), "talk.xlsx", ("only one sheet is read",)
    )
    assert body.notes[0] == "only one sheet is read"


def test_a_column_of_times_is_a_recording_s_where_it_begins_at_its_first_minute(tmp_path: Path) -> None:
    rows = [("0:05", "Ann Lanning", "Why do you row?"), ("0:15", "Clara Voss", "For the quiet. It lasts until noon.")]
    table = "".join(f"{at},{who},{words}\n" for at, who, words in rows * 2)
    assert kinds(read(tmp_path, f"time,speaker,text\n{table}", "talk.csv")) == "qaqa"
    later = table.replace("0:05", "09:05").replace("0:15", "09:15")
    assert "q" not in kinds(read(tmp_path, f"time,speaker,text\n{later}", "talk.csv"))
