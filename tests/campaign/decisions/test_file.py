"""Changing one decision while others read, write and edit the same file."""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotecards.campaign.decisions.decisions import Decision, read_decisions
from quotecards.campaign.decisions.file import HEAD, _locked, change_decisions
from quotecards.errors import ConflictError, OutputError, Place, SettingError
from quotecards.model.card import CardStatus
from tests.exporters.test_write import killed_while_writing

OURS = """\
# ours, do not lose this

# by the festival
decisions:
  # about Ida
  - interview: ida.txt
    words: the cold makes   # as she said it
    status: approved
  # about Ben
  - interview: ben.txt
    words: a boat
    ban: true
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "decisions.yaml"


def decision(words: str, interview: str = "ida.txt", **rest: object) -> Decision:
    return Decision(interview, words, **rest)  # type: ignore[arg-type]


def test_the_first_decision_makes_the_file(path: Path) -> None:
    made = change_decisions(
        path, decision("the sea", status=CardStatus.APPROVED, lines=("the", "sea"), note="ja: “nein”"), seen=None
    )
    assert path.read_text("utf-8") == HEAD + (
        "decisions:\n  - interview: ida.txt\n    words: the sea\n    status: approved\n"
        "    lines:\n    - the\n    - sea\n    note: 'ja: “nein”'\n"
    )
    assert read_decisions(path) == made
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_what_people_wrote_around_a_change_stays(path: Path) -> None:
    path.write_text(OURS, "utf-8")
    boat = read_decisions(path).entries[1]
    change_decisions(path, decision("a boat", "ben.txt", pin=True), seen=boat.version)
    assert path.read_text("utf-8") == OURS.replace("ban: true", "pin: true")


def test_new_decisions_go_where_they_sort(path: Path) -> None:
    for words in ("m", "a", "z"):
        change_decisions(path, decision(words, pin=True), seen=None)
    change_decisions(path, decision("k", "ben.txt", pin=True), seen=None)
    assert [one.words for one in read_decisions(path).entries] == ["k", "a", "m", "z"]


def test_a_decision_that_says_nothing_is_taken_back(path: Path) -> None:
    first = change_decisions(path, decision("a", pin=True), seen=None).entries[0]
    change_decisions(path, decision("b", pin=True), seen=None)
    assert [one.words for one in change_decisions(path, decision("A!"), seen=first.version).entries] == ["b"]
    last = read_decisions(path).entries[0]
    assert change_decisions(path, decision("b"), seen=last.version).entries == ()
    assert path.read_text("utf-8") == HEAD + "decisions: []\n"


@pytest.mark.parametrize(
    "text",
    [
        "# head\ndecisions: [{interview: ida.txt, words: old, pin: true}]\n",
        "# head\n{decisions: [{interview: ida.txt, words: old, pin: true}]}",
        "# head\ndecisions:\n- interview: ida.txt\n  words: >\n    old\n  pin: yes",
        "# head\ndecisions:\n  -\n    interview: ida.txt\n    words: old\n    pin: true\n",
        "\ufeff# head\r\ndecisions:\r\n  - {interview: ida.txt, words: old, pin: true}\r\n",
    ],
)
def test_a_file_laid_out_in_another_way_is_written_anew_with_its_head(path: Path, text: str) -> None:
    path.write_bytes(text.encode("utf-8"))
    made = change_decisions(path, decision("new", ban=True), seen=None)
    assert {(one.words, one.pin, one.ban) for one in made.entries} == {("new", False, True), ("old", True, False)}
    assert path.read_text("utf-8").startswith("# head")


def test_two_windows_do_not_overwrite_each_other(path: Path) -> None:
    seen = change_decisions(path, decision("a", status=CardStatus.APPROVED), seen=None).entries[0].version
    change_decisions(path, decision("b", pin=True), seen=None)  # another decision disturbs nobody
    change_decisions(path, decision("a", status=CardStatus.REJECTED), seen=seen)
    before = path.read_bytes()
    for stale in (seen, None):
        with pytest.raises(ConflictError, match="was changed in the meantime") as caught:
            change_decisions(path, decision("a", status=CardStatus.PUBLISHED), seen=stale)
        assert caught.value.place == Place(path.as_posix(), 3, 5)
    with pytest.raises(ConflictError):
        change_decisions(path, decision("c"), seen="0123456789abcdef")
    assert path.read_bytes() == before


def test_a_file_with_mistakes_is_left_as_it_is(path: Path) -> None:
    path.write_text("decisions: [\n")
    with pytest.raises(SettingError, match="not valid YAML"):
        change_decisions(path, decision("a", pin=True), seen=None)
    assert path.read_text() == "decisions: [\n"


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="cannot be opened"):
        change_decisions(tmp_path / "none" / "decisions.yaml", decision("a", pin=True), seen=None)


def test_many_at_once_lose_nothing(path: Path) -> None:
    def work(name: str) -> None:
        for number in range(6):
            change_decisions(path, decision(f"{name} {number}", pin=True), seen=None)

    threads = [threading.Thread(target=work, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(read_decisions(path).entries) == 24


WRITER = """
import sys, itertools
from pathlib import Path
from quotecards.campaign.decisions.decisions import Decision
from quotecards.campaign.decisions.file import change_decisions
print("ready", flush=True)
for number in itertools.count():
    change_decisions(Path(sys.argv[1]), Decision("ida.txt", f"{sys.argv[2]} {number}", pin=True), seen=None)
    print(number, flush=True)
"""


def test_a_killed_writer_leaves_the_old_file_or_the_new_one(path: Path) -> None:
    kept: set[str] = set()
    for attempt in range(8):
        command = [sys.executable, "-c", WRITER, str(path), f"run{attempt}"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
            assert writer.stdout
            written = [writer.stdout.readline() for _ in range(2 + attempt)]
            os.kill(writer.pid, signal.SIGKILL)
            written += writer.stdout.readlines()
        kept |= {f"run{attempt} {int(line)}" for line in written[1:] if line.strip().isdigit() and line.endswith("\n")}
        found = {one.words for one in read_decisions(path).entries}
        assert kept <= found
        assert len(found - kept) <= attempt + 1, "at most the change of each killed writer that it did not yet tell"
    change_decisions(path, decision("the lock of a killed writer is gone", pin=True), seen=None)


words = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12).map(lambda text: f"w{text}")
changes = st.builds(
    Decision,
    interview=st.sampled_from(["a.txt", "b.txt", "talks/c d.txt"]),
    words=words,
    line=st.none() | st.integers(1, 99),
    status=st.sampled_from([None, CardStatus.APPROVED, CardStatus.REJECTED, CardStatus.PUBLISHED]),
    lines=st.lists(words, max_size=3).map(tuple),
    pin=st.booleans(),
    note=st.none() | words,
)


@settings(deadline=None)  # a disk may be busy
@given(made=st.lists(changes, max_size=6))
def test_whatever_is_written_is_read_again(made: list[Decision], tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("decisions") / "decisions.yaml"
    wanted: dict[object, Decision] = {}
    for one in made:
        there = wanted.get(one.key)
        change_decisions(path, one, seen=there.version if there else None)
        wanted[one.key] = one
        wanted = {key: kept for key, kept in wanted.items() if kept.says_anything}
        assert {kept.key: kept for kept in read_decisions(path).entries} == wanted


def test_a_file_that_somebody_else_keeps_busy_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quotecards.campaign.decisions.file._PATIENCE", 2)
    with _locked(path), pytest.raises(OutputError, match="is being changed by another program"):
        change_decisions(path, decision("a", pin=True), seen=None)
    assert not path.exists()


def test_what_a_killed_writer_left_beside_the_file_goes_with_the_next_decision(path: Path) -> None:
    killed_while_writing(path)
    assert [one.name for one in path.parent.iterdir()] != []
    change_decisions(path, decision("the cold makes", ban=True), seen=None)
    assert {one.name for one in path.parent.iterdir()} <= {path.name, ".decisions.lock"}
