"""Bad input gets one clear line with the place and a hint, exit code 2, and never a traceback."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from quotecards.cli import main
from quotecards.cli.main import run
from quotecards.errors import QuotecardsError
from tests.campaign.samples import TALK, project

FAST = ("--format", "open-graph", "--executor", "serial")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    project(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def one_line(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """What a command that ends with exit code 2 says: one line on stderr, nothing on stdout."""
    code = run(arguments)
    said = capsys.readouterr()
    assert code == 2
    assert said.out == ""
    assert said.err.count("\n") == 1
    return said.err.removeprefix("quotecards: ").rstrip("\n")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "a.txt: is empty"),
        (b" \n\n", "a.txt: is empty"),
        (b"Who?\n\0\0\0\n", "a.txt:2: is a binary file, not text"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "a.txt:"),
        ("Où ?\nÀ la mer.\n".encode("latin-1"), "a.txt:1: is not UTF-8"),
        (b"It was a dark and stormy night, and nobody asked.\n", "a.txt: no question was found in it"),
        (b"---\nspeaker: [\n---\nQ: Who?\nA: We all did it together.\n", "a.txt:"),
        (b"---\nspeeker: Ida\nfilm: A\n---\nQ: Who?\nA: We all did it together.\n", "did you mean “speaker”?"),
    ],
)
@pytest.mark.parametrize("command", ["build", "read", "pick"])
def test_an_interview_that_is_none(
    here: Path, capsys: pytest.CaptureFixture[str], command: str, content: bytes, told: str
) -> None:
    Path("a.txt").write_bytes(content)
    code = run([command, "a.txt"])
    said = capsys.readouterr()
    assert (code, said.out) == (2, "")
    assert told in said.err
    assert said.err.startswith("quotecards: a.txt")
    assert said.err.count("\n") == 1


def test_a_file_that_is_not_there(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert one_line(capsys, "build", "nothing.txt") == "nothing.txt: there is no such file (is the path right?)"
    assert "nothing.yaml: cannot be read" in one_line(capsys, "build", "nothing.yaml")
    assert one_line(capsys, "build", "nothing.pdf").startswith("nothing.pdf: ")


def test_a_folder_with_nothing_to_read(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("empty").mkdir()
    assert one_line(capsys, "build", "empty").startswith("empty: holds no interview (put interviews there")


def test_a_text_of_200_megabytes(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Path("huge.txt").open("wb") as file:
        file.truncate(200_000_000)
    started = time.process_time()
    assert one_line(capsys, "build", "huge.txt").startswith("huge.txt: is 200 MB large (interviews may have up to")
    assert time.process_time() - started < 2  # refused by its size: it is not read


def test_a_malformed_campaign(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("c.yaml").write_text("interviews: talks\ntheme: [noir\n")
    assert one_line(capsys, "build", "c.yaml").startswith("c.yaml:3:1: is not valid YAML")
    Path("c.yaml").write_text("interviews: talks\n  formatts: x\n")
    assert one_line(capsys, "build", "c.yaml").startswith("c.yaml:2:")


def test_an_unknown_key_of_a_campaign(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("c.yaml").write_text("interviews: talks\nformatts: [x]\n")
    assert one_line(capsys, "build", "c.yaml") == "c.yaml:2:1: unknown key “formatts” (did you mean “formats”?)"


def test_an_unknown_theme_or_format(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = "--theme: there is no theme “noirr” (did you mean “noir”?)"
    assert one_line(capsys, "build", "talks", "--theme", "noirr") == told
    Path("c.yaml").write_text("interviews: talks\nformats: [storry]\n")
    assert one_line(capsys, "build", "c.yaml") == "c.yaml:2:1: there is no format “storry” (did you mean “story”?)"


def test_an_override_that_makes_no_sense(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("c.yaml").write_text("interviews: talks\noverrides: {palette: {lamp: reddish}}\n")
    assert one_line(capsys, "build", "c.yaml").startswith("c.yaml:2:")


def test_every_mistake_of_a_campaign_has_a_line_of_its_own(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("c.yaml").write_text("interviews: talks\nformatts: [x]\nselect: {per_interview: none}\n")
    assert run(["build", "c.yaml"]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert [line.split(":")[2] for line in lines] == ["2", "3"]


def test_an_output_that_cannot_be_written(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("taken").write_text("a file")
    told = one_line(capsys, "build", "talks", *FAST, "--out", "taken")
    assert told.startswith("taken/talks: cannot be written: ")
    assert told.endswith("(choose another with --out)")


def test_a_variable_that_makes_no_sense(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QUOTECARDS_JOBS", "some")
    assert one_line(capsys, "build", "talks") == "QUOTECARDS_JOBS: “some” is not a number from 1 to 9999"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["bild"], "there is no command “bild” (did you mean “build”?)"),
        (["build", "--jobs", "0"], "invalid value for '--jobs'"),
        (["build", "--thme", "noir"], "no such option"),
        (["build", "a", "b"], "got unexpected extra argument (b)"),
        (["read"], "missing argument 'FILE...' (see quotecards read --help)"),
        (["themes", "lst"], "no such command 'lst'"),
        (["--nothing"], "(see quotecards --help)"),
    ],
)
def test_a_command_line_that_makes_no_sense(
    here: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], told: str
) -> None:
    assert told in one_line(capsys, *arguments)


def test_what_the_system_refuses_is_told_plainly(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_: object) -> None:
        raise OSError(28, "No space left on device", "somewhere")

    monkeypatch.setattr(main.cli, "main", refuse)
    assert one_line(capsys, "build") == "somewhere: no space left on device"


def test_an_interruption_ends_with_one_word(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(**_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(main.cli, "main", interrupt)
    assert run(["build"]) == 130
    assert capsys.readouterr().err == "quotecards: stopped\n"


def test_a_bug_keeps_its_traceback(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stumble(**_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(main.cli, "main", stumble)
    with pytest.raises(ZeroDivisionError):
        run(["build"])


def process(*arguments: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "quotecards", *arguments]
    return subprocess.run(command, capture_output=True, timeout=60, check=False, **options)  # type: ignore[call-overload,no-any-return]


def test_the_process_ends_with_the_exit_code(here: Path) -> None:
    ended = process("read", "nothing.txt")
    assert (ended.returncode, ended.stdout) == (2, b"")
    assert ended.stderr == b"quotecards: nothing.txt: there is no such file (is the path right?)\n"


def test_output_is_utf_8_wherever_it_goes(here: Path) -> None:
    environment = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    ended = process("formats", env=environment)
    assert ended.returncode == 0
    assert "1080 × 1350" in ended.stdout.decode()


def test_names_that_are_no_utf_8_do_no_harm(here: Path) -> None:
    name = b"talk-\xff.txt"
    try:
        Path(os.fsdecode(name)).write_text(TALK)
    except OSError:
        pytest.skip("the file system takes no such names")
    for command in (["read"], ["read", "--json"], ["build", *FAST]):
        ended = process(*command, os.fsdecode(name))
        assert b"Traceback" not in ended.stderr
        assert ended.returncode in {0, 1, 2}


def test_no_progress_bar_is_drawn_into_a_pipe(here: Path) -> None:
    ended = process("build", "talks", *FAST)
    assert ended.returncode == 0
    assert b"\r" not in ended.stderr
    assert b"making cards" not in ended.stderr


@pytest.mark.skipif(os.name == "nt", reason="terminals as POSIX has them")
def test_a_person_at_a_terminal_sees_how_far_it_is(here: Path) -> None:
    master, terminal = os.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "quotecards", "build", "talks", *FAST], stdout=subprocess.DEVNULL, stderr=terminal
    ) as running:
        os.close(terminal)
        shown = b""
        try:
            while part := os.read(master, 4096):
                shown += part
        except OSError:  # how Linux says that the other end is closed
            pass
    os.close(master)
    assert running.returncode == 0
    assert b"making cards" in shown
    assert b"making cards 0/" in shown


def test_a_reader_that_has_seen_enough_is_no_error(here: Path) -> None:
    for number in range(40):
        Path(f"talks/{number}.txt").write_text(TALK.replace("four winters", f"{number} winters") * 3)
    command = [sys.executable, "-m", "quotecards", "read", "talks"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.readline()
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode in {0, 1}


@pytest.mark.skipif(not hasattr(signal, "SIGINT") or os.name == "nt", reason="signals as POSIX has them")
def test_ctrl_c_ends_a_run_at_once_and_plainly(here: Path) -> None:
    for number in range(60):
        Path(f"talks/{number}.txt").write_text(TALK.replace("four winters", f"{number} winters"))
    command = [sys.executable, "-m", "quotecards", "build", "talks", "--jobs", "2"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True) as running:
        while not any(Path("output").rglob("*.jpg")) and running.poll() is None:
            time.sleep(0.02)
        os.killpg(running.pid, signal.SIGINT)
        _, told = running.communicate(timeout=60)
    assert not Path("output/talks/manifest.json").exists()  # the run did not go on to its end
    assert b"Traceback" not in told
    assert told.decode().splitlines()[-1] == "quotecards: stopped"
    assert running.returncode == 130
    assert list(Path("output").rglob(".quotecards-*")) == []


def test_errors_print_place_message_and_hint() -> None:
    assert str(QuotecardsError("is odd", hint="even it")) == "is odd (even it)"
