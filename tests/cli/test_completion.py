"""Completion, as the shells that are installed here do it."""

import os
import shutil
from pathlib import Path

import pytest

from quotecards import resources
from quotecards.cli import names
from quotecards.cli.completion import completion
from quotecards.cli.main import COMMANDS, OK, UNUSABLE, VARIABLE, run
from quotecards.platforms import load_formats, platforms
from quotecards.theme import ThemeFile, list_themes
from tests.cli.terminal import Terminal

# What is typed, and what the command is then called with. The same line twice: what is set up by the first tab must do
# for the second, too.
TYPED = (
    ("bui\t", ["build"]),
    ("build --them\t", ["build", "--theme"]),
    ("build --them\t", ["build", "--theme"]),
    ("build --theme riv\t", ["build", "--theme", "riviera"]),
    ("build --theme=riviera/ni\t", ["build", "--theme=riviera/night"]),
    ("build --theme=riviera --variant=nig\t", ["build", "--theme=riviera", "--variant=night"]),
    ("build --format instagram-por\t", ["build", "--format", "instagram-portrait"]),
    ("export --for mast\t", ["export", "--for", "mastodon"]),
    ("read talks/ida\t--expl\t", ["read", "talks/ida lund.txt", "--explain"]),
    ("card --photo=talks/ol\t", ["card", "--photo=talks/ola.jpg"]),
    ("build --out outp\t", ["build", "--out", "output"]),
    ("themes check riv\t", ["themes", "check", "riviera"]),
    ("nonsense x\t", ["nonsense", "x"]),
)


@pytest.mark.skipif(os.name == "nt", reason="terminals as POSIX has them")
@pytest.mark.parametrize("shell", ["bash", "fish", "zsh"])
def test_a_shell_at_a_terminal_completes_what_is_typed(shell: str, tmp_path: Path) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    (tmp_path / "output").mkdir()
    (tmp_path / "talks").mkdir()
    for name in ("ida lund.txt", "ola.jpg"):
        (tmp_path / "talks" / name).touch()
    with Terminal(shell, tmp_path) as terminal:
        for keys, wanted in TYPED:
            assert [word.rstrip("/") for word in terminal.typed(keys)] == wanted
            assert "Traceback" not in terminal.screen


def asked(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *words: str) -> list[str]:
    monkeypatch.setenv(VARIABLE, "bash_complete")
    monkeypatch.setenv("COMP_WORDS", " ".join(words))
    monkeypatch.setenv("COMP_CWORD", str(len(words) - 1))
    assert run([]) == OK
    said = capsys.readouterr()
    assert said.err == ""
    return [line for line in said.out.splitlines() if line]


def test_what_cannot_be_made_out_completes_to_nothing_without_a_word(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert asked(monkeypatch, capsys, "quotecards", "nonsense", "x") == []
    assert asked(monkeypatch, capsys, "quotecards", "build", "foo://bar", "--the") == ["plain,--theme"]
    assert asked(monkeypatch, capsys, "quotecards", "build", "ca") == ["file,ca"]


def test_every_command_is_offered(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("COMP_CWORD", "1")
    monkeypatch.setenv("COMP_WORDS", "quotecards ")
    monkeypatch.setenv(VARIABLE, "bash_complete")
    assert run([]) == OK
    assert {line.partition(",")[2] for line in capsys.readouterr().out.splitlines()} == set(COMMANDS)


def test_the_names_offered_are_those_that_there_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    context = completion.make_context("completion", ["bash"])
    param = completion.params[0]
    monkeypatch.chdir(tmp_path)
    assert sorted(names.formats(context, param, "")) == sorted(load_formats())
    assert sorted(names.platforms(context, param, "")) == sorted(platforms())
    folders = [resources.themes()]
    known = [path.stem for path in list_themes(folders)]
    assert set(names.themes(context, param, "")) == set(known)
    for theme in known:
        offered = names.themes(context, param, f"{theme}/")
        assert [name.removeprefix(f"{theme}/") for name in offered] == list(ThemeFile.find(theme, folders).variants)
    (tmp_path / "themes").mkdir()
    (tmp_path / "themes" / "mine.yaml").write_text("name: mine\nextends: noir\n")
    assert names.themes(context, param, "mi") == ["mine"]
    assert names.themes(context, param, "mine/") == []
    assert names.themes(context, param, "nobody/") == []


def test_variants_are_those_of_the_theme_that_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    build = ("quotecards", "build")
    assert asked(monkeypatch, capsys, *build, "--theme", "riviera", "--variant", "") == ["plain,night", "plain,rose"]
    assert "plain,night" in asked(monkeypatch, capsys, *build, "--variant", "ni")


def test_a_shell_that_is_not_known_is_told(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv(VARIABLE, "nu_complete")
    assert run([]) == UNUSABLE
    assert capsys.readouterr().err == "quotecards: cannot complete for the shell “nu” (bash, zsh, fish)\n"
