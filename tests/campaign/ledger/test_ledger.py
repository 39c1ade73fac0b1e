"""The ledger of exports: what it keeps, and what it says of files that are none."""

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotecards.campaign.ledger.ledger import Entry, read_ledger, record, withdraw
from quotecards.errors import OutputError, QuotecardsError

ENTRY = Entry(
    campaign="c",
    card="ida--words-1234",
    interview="talks/ida.txt",
    words="Words",
    language="en",
    speaker="Ida Lund",
    platform="x",
    file="01-ida-x.png",
    picture="x/ida--words-1234.png",
    sha256="ab" * 32,
    archive="c-x.zip",
    at="2024-03-02T10:00:00+01:00",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ledger.sqlite"


def test_what_was_exported_is_kept_in_its_order(path: Path) -> None:
    others = [replace(ENTRY, file=f"{number}.png") for number in (3, 1, 2)]
    assert record(path, others) == 3
    assert read_ledger(path) == tuple(others)
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_where_there_is_none_nothing_was_exported(path: Path) -> None:
    assert read_ledger(path) == ()
    path.touch()
    assert read_ledger(path) == ()
    assert record(path, [ENTRY]) == 1


def test_the_same_picture_in_the_same_zip_is_noted_once(path: Path) -> None:
    record(path, [ENTRY])
    assert record(path, [replace(ENTRY, at="2025-01-01T00:00:00+00:00")]) == 0
    assert read_ledger(path) == (ENTRY,)
    assert record(path, [replace(ENTRY, sha256="cd" * 32), replace(ENTRY, archive="other.zip")]) == 2


def test_what_was_withdrawn_is_marked_and_may_go_out_again(path: Path) -> None:
    record(path, [ENTRY, replace(ENTRY, file="2.png")])
    assert withdraw(path, [ENTRY], at="2024-04-01T00:00:00+00:00", note="misheard") == 1
    assert withdraw(path, [ENTRY], at="2024-05-01T00:00:00+00:00", note="again") == 0
    first, second = read_ledger(path)
    assert (first.withdrawn, first.note) == ("2024-04-01T00:00:00+00:00", "misheard")
    assert second.withdrawn == ""
    assert record(path, [ENTRY]) == 1
    assert [one.withdrawn != "" for one in read_ledger(path)] == [True, False, False]


def damaged(path: Path) -> None:
    record(path, [replace(ENTRY, file=f"{number}.png") for number in range(200)])
    data = bytearray(path.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    path.write_bytes(data)


def foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as book:
        book.execute("CREATE TABLE recipes (name TEXT)")


def newer(path: Path) -> None:
    record(path, [ENTRY])
    with closing(sqlite3.connect(path)) as book:
        book.execute("PRAGMA user_version = 7")


def bare(path: Path) -> None:
    record(path, [ENTRY])
    with closing(sqlite3.connect(path)) as book:
        book.execute("ALTER TABLE exported DROP COLUMN note")


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (lambda path: path.write_text("card,platform\n" * 100), "is damaged, or no ledger of quotecards"),
        (lambda path: path.write_bytes(b"SQLite format 3\0" + b"\xff" * 5000), "is damaged, or no ledger"),
        (damaged, "is damaged, or no ledger of quotecards"),
        (foreign, "is a database, but no ledger of quotecards"),
        (newer, "has the version 7; this quotecards knows 1"),
        (bare, "is damaged, or no ledger of quotecards"),
    ],
)
def test_a_file_that_is_no_ledger_is_told_and_left_as_it_is(path: Path, spoil: object, message: str) -> None:
    spoil(path)  # type: ignore[operator]
    before = path.read_bytes()
    for attempt in (
        lambda: read_ledger(path),
        lambda: record(path, [ENTRY]),
        lambda: withdraw(path, [ENTRY], at="", note=""),
    ):
        with pytest.raises(QuotecardsError, match=message):
            attempt()
    assert path.read_bytes() == before


def test_a_ledger_that_somebody_else_writes_to_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quotecards.campaign.ledger.book._WAIT", 0.05)
    record(path, [ENTRY])
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        for attempt in (lambda: read_ledger(path), lambda: record(path, [ENTRY])):
            with pytest.raises(OutputError, match="is in use by another program"):
                attempt()


def test_a_place_that_cannot_be_written_is_told(path: Path) -> None:
    path.mkdir()
    with pytest.raises(OutputError, match="cannot be used"):
        record(path, [ENTRY])
    with pytest.raises(OutputError, match="cannot be used"):
        record(path.parent / "none" / "ledger.sqlite", [ENTRY])


def test_a_failure_in_the_middle_notes_nothing(path: Path) -> None:
    def entries() -> object:
        yield ENTRY
        raise OutputError("was changed while it was packed")

    with pytest.raises(OutputError, match="while it was packed"):
        record(path, entries())  # type: ignore[arg-type]
    assert read_ledger(path) == ()


WRITER = """
import sys
from dataclasses import replace
from pathlib import Path
from quotecards.campaign.ledger.ledger import record
from tests.campaign.ledger.test_ledger import ENTRY
print("ready", flush=True)
for number in range(10**6):
    record(Path(sys.argv[1]), [replace(ENTRY, file=f"{sys.argv[2]}-{number}-{part}.png") for part in range(20)])
    print(number, flush=True)
"""


def test_a_killed_writer_leaves_whole_exports_only(path: Path) -> None:
    kept: set[str] = set()
    for attempt in range(6):
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path), str(attempt)], stdout=subprocess.PIPE, text=True
        ) as writer:
            assert writer.stdout
            told = [writer.stdout.readline() for _ in range(2 + attempt)]
            os.kill(writer.pid, signal.SIGKILL)
            told += writer.stdout.readlines()
        kept |= {f"{attempt}-{int(line)}" for line in told[1:] if line.endswith("\n") and line.strip().isdigit()}
        parts: dict[str, int] = {}
        for one in read_ledger(path):
            name = one.file.rpartition("-")[0]
            parts[name] = parts.get(name, 0) + 1
        assert set(parts.values()) == {20}
        assert kept <= set(parts)
    assert record(path, [ENTRY]) == 1
    assert [one.name for one in path.parent.iterdir()] == [path.name], "the journal of a killed writer is gone"


@settings(deadline=None)  # a disk may be busy
@given(words=st.text(), note=st.text())
def test_any_words_can_be_kept(words: str, note: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("ledger") / "ledger.sqlite"
    record(path, [replace(ENTRY, words=words)])
    withdraw(path, [ENTRY], at="now", note=note)
    (one,) = read_ledger(path)
    assert (one.words, one.note) == (words, note)


def test_half_a_character_becomes_a_question_mark(path: Path) -> None:
    record(path, [replace(ENTRY, words="a\ud800b")])
    assert read_ledger(path)[0].words == "a?b"
